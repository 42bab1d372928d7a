import { InputError } from '../domain/errors.ts';
import { parseTag } from '../domain/registry/tag.ts';
import { didYouMean } from '../domain/words.ts';
import type { Context, Payload } from '../runtime/context.ts';

/** The steps of the pipeline, in their order. */
export const steps = [
  'validate-data',
  'train',
  'compare-to-champion',
  'count-look',
  'register',
  'build-and-push-image',
  'deploy-to-ec2-via-ssm',
  'smoke-test',
  'promote',
  'report',
] as const;

export type Step = (typeof steps)[number];

/** What a run is to do, and why. */
export interface Plan {
  /** Why these steps, for the log: `a pull request`, `a push to main`. */
  readonly because: string;
  readonly steps: readonly Step[];
  /** What a person asked for by a tag or a release; null when this run makes its own version. */
  readonly wanted: Wanted | null;
}

/** A version that a person wants in a stage. */
export interface Wanted {
  readonly stage: string;
  /** The version's tag (of a release), or the stage's tag that stands on the version's commit. */
  readonly tag: string;
  /** Whether the stage is assigned already, by that tag. */
  readonly assigned: boolean;
}

const judging: readonly Step[] = ['validate-data', 'train', 'compare-to-champion'];
const releasing: readonly Step[] = [
  ...judging,
  'register',
  'build-and-push-image',
  'deploy-to-ec2-via-ssm',
  'smoke-test',
  'promote',
];
const rollingOut: readonly Step[] = ['deploy-to-ec2-via-ssm', 'smoke-test', 'promote'];

type Situation = Pick<Context, 'event' | 'ref' | 'place'>;

/**
 * The plan for an event.
 *
 * @param situation the event and its ref
 * @param given the input `steps`; it decides when it is given
 * @param model the model's name; tags of other models ask for nothing
 * @param stage where a released version goes
 */
export function plan(
  situation: Situation,
  given: readonly string[] | undefined,
  model: string,
  stage: string,
): Plan {
  const asked = byEvent(situation, model, stage);
  if (!given?.length) return asked;
  const chosen = given.map(known);
  return {
    ...asked,
    because: 'the input steps',
    steps: steps.filter((step) => chosen.includes(step)),
  };
}

function known(name: string): Step {
  const step = steps.find((each) => each === name);
  if (step) return step;
  throw new InputError({ where: 'input steps', found: name, remedy: didYouMean(name, steps) });
}

function byEvent({ event, ref, place }: Situation, model: string, stage: string): Plan {
  if (place === 'local')
    return { because: 'a run on this machine', steps: releasing, wanted: null };
  switch (event.name) {
    case 'pull_request':
      return { because: 'a pull request', steps: [...judging, 'report'], wanted: null };
    case 'workflow_run':
      return { because: 'a finished workflow', steps: ['report'], wanted: null };
    case 'release':
      return byRelease(event.payload, model, stage);
    case 'push':
      if (ref?.startsWith('refs/tags/')) return byTag(ref.slice(10), model);
      return byBranch(ref, event.payload.repository?.default_branch);
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { because: `the event ${event.name}`, steps: releasing, wanted: null };
    default:
      return nothing(`the event ${event.name || 'of this run'} asks for nothing`);
  }
}

function byBranch(ref: string | null, defaultBranch: string | undefined): Plan {
  const branch = ref?.replace('refs/heads/', '') ?? '';
  if (branch === defaultBranch)
    return { because: `a push to ${branch}`, steps: releasing, wanted: null };
  return { because: `a push to the branch ${branch}`, steps: judging, wanted: null };
}

/** A stage's tag was pushed: its version is the one on the commit that it points at. */
function byTag(name: string, model: string): Plan {
  const tag = parseTag(name);
  if (tag?.kind !== 'assign' || tag.model !== model)
    return nothing(`the tag ${name} assigns no version of ${model}`);
  return {
    because: `the tag ${name}`,
    steps: rollingOut,
    wanted: { stage: tag.stage, tag: name, assigned: true },
  };
}

/** What was released goes out; a draft, a pre-release, or one that is taken away does not. */
function byRelease({ action, release }: Payload, model: string, stage: string): Plan {
  const name = release?.tag_name ?? '';
  if (release?.prerelease || !['released', 'published'].includes(action ?? ''))
    return nothing(
      `the release ${name} was ${action}${release?.prerelease ? ' as a pre-release' : ''}`,
    );
  const tag = parseTag(name);
  if (tag?.kind !== 'register' || tag.model !== model)
    return nothing(`${name || 'the release'} is no version of ${model}`);
  return {
    because: `the release ${name}`,
    steps: rollingOut,
    wanted: { stage, tag: name, assigned: false },
  };
}

function nothing(because: string): Plan {
  return { because, steps: [], wanted: null };
}
