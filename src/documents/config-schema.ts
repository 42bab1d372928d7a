import { declarations } from '../declarations.ts';

interface Section {
  type: 'object';
  additionalProperties: false;
  properties: Record<string, object>;
}

/** The JSON Schema of `mlops.yml`, for editors, from the declarations of the rooms. */
export function configSchema(): object {
  const root = section();
  for (const { inputs } of declarations)
    for (const { about, from, kind } of Object.values(inputs))
      if (from !== undefined) place(root, from.split('.'), { description: about, ...kind.schema });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mlops.yml',
    ...root,
  };
}

function place(into: Section, [head = '', ...rest]: readonly string[], schema: object): void {
  if (rest.length === 0) {
    into.properties[head] ??= schema;
    return;
  }
  into.properties[head] ??= section();
  place(into.properties[head] as Section, rest, schema);
}

function section(): Section {
  return { type: 'object', additionalProperties: false, properties: {} };
}
