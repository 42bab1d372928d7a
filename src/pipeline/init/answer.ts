import { type Block, code, heading, list, paragraph } from '../../domain/report/blocks.ts';
import type { Project } from './compose.ts';
import type { Settings } from './settings.ts';
import type { Written } from './write.ts';

/** What was done, and what is left to a person. */
export interface Initialised extends Written {
  readonly next: readonly string[];
  /** Lines that `.gitignore` lacks. */
  readonly ignore: readonly string[];
}

/** The answer as blocks, for the terminal. */
export function answer({ written, kept, next, ignore }: Initialised): Block[] {
  const names = (files: readonly string[]) => list(files.map((file) => [{ code: file }]));
  return [
    ...(written.length > 0 ? [heading('Written'), names(written)] : []),
    ...(kept.length > 0 ? [heading('There already, and left as they are'), names(kept)] : []),
    ...(written.length === 0 ? [paragraph('Nothing was written: everything is there.')] : []),
    ...(next.length > 0 ? [heading('What to do next'), list(next)] : []),
    ...(ignore.length > 0
      ? [paragraph('Lines that .gitignore should have:'), code(ignore.join('\n'))]
      : []),
  ];
}

interface Situation {
  /** Undefined where `mlops.yml` was there already: what it says is the user's. */
  readonly project: Project | undefined;
  readonly settings: Settings;
  readonly notes: readonly string[];
  readonly inGit: boolean;
  readonly isTop: boolean;
}

export function nextSteps({ project, settings, notes, inGit, isTop }: Situation): string[] {
  const { training } = project ?? {};
  const gaps = (training?.gaps ?? []).map(({ key, why }) => `mlops.yml, ${key}: ${why}`);
  const isUngated = training?.command !== undefined;
  return [
    ...gaps,
    ...notes,
    ...(project && !training
      ? ['mlops.yml, train: no training script was found; name it there']
      : []),
    ...(isUngated ? ['mlops.yml, gate: say what a model must reach'] : []),
    ...(inGit ? [] : ['git init, and commit: versions of the model are tags']),
    ...(isTop ? [] : ["workflows belong into the repository's own folder: run mlops init there"]),
    ...(settings.deploys ? aws : []),
    'run it here with mlops pipeline, then commit what was written',
  ];
}

const aws = [
  'for the deployment: a repository in ECR, instances with the tag in mlops.yml, and the variables AWS_ROLE and AWS_REGION of the GitHub repository',
];
