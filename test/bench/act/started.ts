import { git, type Repository } from './context.ts';
import { type Occurrence, starts } from './triggers.ts';
import { parseWorkflow } from './workflow.ts';

/** The workflow files of a commit that GitHub would run for an event, by path, in order of name. */
export function workflowsStartedBy(
  { dir }: Repository,
  occurrence: Occurrence & { sha: string },
): string[] {
  const { sha } = occurrence;
  const listing = git(dir, ['ls-tree', '-r', '-z', '--name-only', sha, '.github/workflows/']);
  const files = listing.split('\0').filter((file) => /\.ya?ml$/.test(file));
  return files.filter((file) => {
    return starts(parseWorkflow(git(dir, ['cat-file', 'blob', `${sha}:${file}`])), occurrence);
  });
}
