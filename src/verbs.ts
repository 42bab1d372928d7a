import { compareFiles } from './compare-to-champion/compare-inputs.ts';
import { plan } from './compare-to-champion/plan-inputs.ts';
import { stop } from './deploy-to-ec2-via-ssm/inputs.ts';
import type { Block } from './domain/report/blocks.ts';
import { code } from './domain/report/blocks.ts';
import { history } from './promote/inputs.ts';
import type { Room, Tools } from './runtime/room.ts';
import { evaluate } from './train/evaluate-inputs.ts';

/** What only the command offers, with flags like an action. */
export const verbs = {
  evaluate: { declaration: evaluate, load: () => import('./train/evaluate.ts') },
  compare: { declaration: compareFiles, load: () => import('./compare-to-champion/files.ts') },
  plan: { declaration: plan, load: () => import('./compare-to-champion/plan.ts') },
  history: { declaration: history, load: () => import('./promote/history.ts') },
  stop: { declaration: stop, load: () => import('./deploy-to-ec2-via-ssm/stop.ts') },
} satisfies Record<string, Room>;

/** What a verb over files answers: something to read, and the same for a program. */
export interface Answer {
  readonly summary: readonly Block[];
  readonly content: unknown;
}

/** A verb whose arguments are files, and that needs no configuration. */
export interface FileVerb {
  /** As it is typed, as in `contract infer`. */
  readonly name: string;
  readonly argument: string | null;
  readonly about: string;
  readonly run: (files: readonly string[], tools: Tools) => Promise<Answer>;
}

export const fileVerbs: readonly FileVerb[] = [
  {
    name: 'init',
    argument: null,
    about: 'Write mlops.yml, a first data contract and the workflows that fit; never overwrites.',
    run: async (_, tools) => {
      const { init } = await import('./pipeline/init/init.ts');
      const { summary, ...content } = await init(tools);
      return { summary, content };
    },
  },
  {
    name: 'profile',
    argument: '<file...>',
    about: 'Describe every column of data files.',
    run: async (files, tools) => {
      const { profileFiles } = await import('./validate-data/profile.ts');
      return profileFiles(files, tools);
    },
  },
  {
    name: 'drift',
    argument: '<file...>',
    about: 'Compare data with a reference, column by column: mlops drift REFERENCE CURRENT.',
    run: async (files, tools) => {
      const { driftOf } = await import('./validate-data/since.ts');
      return driftOf(files, tools);
    },
  },
  {
    name: 'contract infer',
    argument: '<file...>',
    about: 'Print a first contract for data files, to be kept as data/contract.yml.',
    run: async (files, tools) => {
      const { firstContract } = await import('./validate-data/contract.ts');
      const text = await firstContract(files, tools);
      return { summary: [code(text)], content: text };
    },
  },
  {
    name: 'contract check',
    argument: '<file...>',
    about: 'Read contracts, and say what is wrong with them.',
    run: async (files, tools) => {
      const { contractCheck } = await import('./validate-data/contract.ts');
      return contractCheck(files, tools);
    },
  },
  {
    name: 'contract diff',
    argument: '<file...>',
    about: 'Say what has become looser or tighter: mlops contract diff OLD NEW.',
    run: async (files, tools) => {
      const { contractDiff } = await import('./validate-data/contract.ts');
      return contractDiff(files, tools);
    },
  },
];
