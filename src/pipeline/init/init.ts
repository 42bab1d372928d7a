import type { Block } from '../../domain/report/blocks.ts';
import type { Tools } from '../../runtime/room.ts';
import { answer, type Initialised, nextSteps } from './answer.ts';
import { generatedBy, missingFrom } from './ignore.ts';
import { type Facts, look } from './look.ts';
import { planFromConfig, planFromFacts } from './plan.ts';
import { pythonVersion } from './python-version.ts';
import type { Settings } from './settings.ts';
import { type Templates, templates, workflows } from './templates.ts';
import { type Draft, writeNew } from './write.ts';

/**
 * Sets a project up: looks at its folder, and writes `mlops.yml`, a first contract for the data and
 * the workflows that fit, each only where there is none. A second time it writes nothing.
 *
 * @param from the workflows to copy
 * @throws InputError when there is neither a training script nor data, or `mlops.yml` is wrong
 */
export async function init(
  tools: Tools,
  from: Templates = templates,
): Promise<Initialised & { readonly summary: Block[] }> {
  const { context } = tools;
  const facts = await look(context);
  const isConfigured = facts.files.includes('mlops.yml');
  const plan = isConfigured ? await planFromConfig(tools) : await planFromFacts(facts, tools);
  const { settings } = plan;
  const gitignore = { path: '.gitignore', text: `${generatedBy(settings).join('\n')}\n` };
  const drafts = [...plan.drafts, ...(await flowsFor(settings, facts, from)), gitignore];
  const { written, kept } = await writeNew(context.directory, drafts);
  const inGit = context.commit !== null || context.ref !== null;
  const done: Initialised = {
    written,
    kept: [...plan.kept, ...facts.workflows, ...kept],
    next: nextSteps({ ...plan, inGit, isTop: facts.isTop }),
    ignore: written.includes('.gitignore')
      ? []
      : missingFrom(facts.texts.get('.gitignore') ?? '', settings),
  };
  return { ...done, summary: answer(done) };
}

/** None where GitHub would not look for them, or the user has some that call these actions. */
async function flowsFor(settings: Settings, facts: Facts, from: Templates): Promise<Draft[]> {
  if (!facts.isTop || facts.workflows.length > 0) return [];
  const { texts, branch } = facts;
  const places = {
    ...{ python: pythonVersion(texts), install: installFor(texts), branch },
    results: settings.results,
  };
  return workflows(settings, places, from);
}

function installFor(texts: ReadonlyMap<string, string>): string | null {
  if (texts.has('requirements.txt')) return 'pip install -r requirements.txt';
  const isPackage = /^\[(project|tool\.poetry)\]/m.test(texts.get('pyproject.toml') ?? '');
  return isPackage || texts.has('setup.py') ? 'pip install .' : null;
}
