/** What the tables need of a parsed `action.yml`. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The README with its tables of inputs and outputs, between the markers, made from `action.yml`. */
export function fillTables(readme: string, { inputs, outputs }: ActionFile): string {
  return fill(fill(readme, 'inputs', inputs), 'outputs', outputs);
}

function fill(
  readme: string,
  name: string,
  entries: Readonly<Record<string, { readonly description: string }>>,
): string {
  const rows = Object.entries(entries).map(
    ([key, { description }]) => `| \`${key}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  const table = [`| ${name.replace(/s$/, '')} | what it is |`, '| --- | --- |', ...rows].join('\n');
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n?<!-- /${name} -->)`);
  if (!marked.test(readme)) throw new Error(`the README has no <!-- ${name} --> markers`);
  return readme.replace(marked, (_, open: string) => `${open}${table}\n<!-- /${name} -->`);
}
