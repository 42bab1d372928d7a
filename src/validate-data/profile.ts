import { plural } from '../domain/data/checks/finding.ts';
import { inspect } from '../domain/data/checks/inspect.ts';
import type { Validation } from '../domain/records/validation.ts';
import { paragraph } from '../domain/report/blocks.ts';
import { profileSection } from '../domain/report/profile.ts';
import { origin } from '../runtime/context.ts';
import type { Tools } from '../runtime/room.ts';
import type { Answer } from '../verbs.ts';
import { filesOf, withData } from './data.ts';

/** What `mlops profile FILE…` says: every column described, nothing refused, for no model. */
export async function profileFiles(patterns: readonly string[], tools: Tools): Promise<Answer> {
  const { context } = tools;
  return withData({}, tools, async (data) => {
    const dataset = await data.open(await data.find(patterns, null, 'argument FILE'), null);
    const { rows, columns, checks } = await inspect(dataset, null, context.now());
    const content: Validation = {
      schema: 'mlops/validation/1',
      ...origin(context, 'none'),
      contract: null,
      files: filesOf(dataset),
      ...{ rows, columns, checks, drift: null },
      valid: checks.every(({ passed, level }) => passed || level === 'warn'),
    };
    const scope = `${plural(rows, 'row')}, ${plural(columns.length, 'column')}, ${plural(content.files.length, 'file')}`;
    const wrong = checks.filter(({ passed }) => !passed).map(({ message }) => paragraph(message));
    return { summary: [paragraph(scope), ...wrong, ...profileSection(columns)], content };
  });
}
