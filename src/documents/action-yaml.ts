import { stringify } from 'yaml';
import type { Declaration, Input } from '../runtime/declaration.ts';

/** The `action.yml` of a declared action; `dist` is the built folder as seen from its own folder. */
export function actionYaml({ name, about, inputs, outputs }: Declaration, dist: string): string {
  const document = {
    name: name === 'pipeline' ? 'mlops' : `mlops ${name}`,
    description: about,
    author: 'the mlops authors',
    branding: { icon: 'trending-up', color: 'green' },
    inputs: mapValues(inputs, entry),
    outputs: mapValues(outputs, (description) => ({ description })),
    runs: { using: 'node24', main: `${dist}/${name}.js` },
  };
  return `# Generated from src/${name}/inputs.ts by npm run generate.\n${stringify(document, { lineWidth: 0 })}`;
}

function entry({ about, default: preset, from, onGitHub, required }: Input) {
  // A required input may stand in mlops.yml instead, which GitHub cannot know.
  const notes = [
    from && `In mlops.yml: ${from}.`,
    required && 'Required.',
    preset !== undefined && `Default: \`${preset}\`.`,
  ];
  return {
    description: [about, ...notes].filter(Boolean).join(' '),
    required: false,
    ...(onGitHub && { default: onGitHub }),
  };
}

function mapValues<From, To>(
  entries: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, change(value)]));
}
