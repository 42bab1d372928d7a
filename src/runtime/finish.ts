/** As Node ends where a module awaits what never comes. */
const unfinished = 13;

/**
 * Waits for work. Node ends, as if all were well, when nothing is left that could wake it: work
 * that hangs is no success.
 */
export async function finish(work: Promise<void>): Promise<void> {
  const left = (code: number) => {
    if (code === 0) process.exitCode = unfinished;
  };
  process.once('exit', left);
  await work;
  process.off('exit', left);
}
