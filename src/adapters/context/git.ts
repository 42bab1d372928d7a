import { gitIn } from '../git/git.ts';

/** What git answers in `directory`, trimmed; undefined when it has no answer or there is no git. */
export async function ask(directory: string, ...args: string[]): Promise<string | undefined> {
  const git = gitIn(directory, process.env);
  const answer = await git(args).catch(() => undefined);
  return answer?.code === 0 ? answer.stdout.trim() || undefined : undefined;
}
