import { InputError } from '../../src/domain/errors.ts';
import { failure } from '../../src/runtime/failure.ts';

/** In characters. */
const longestLine = 700;
/** In milliseconds. */
const longestWork = 10_000;

/** How work on a damaged file ended. */
export interface Ending<T> {
  found?: T;
  /** What the user was told. */
  said?: string;
  /** What is wrong with that; nothing when all is well. */
  faults: string[];
}

/** @param names one of them must stand in what is said of an error */
export async function endingOf<T>(
  names: readonly string[],
  work: () => Promise<T>,
): Promise<Ending<T>> {
  const began = performance.now();
  const late = () =>
    performance.now() - began > longestWork ? [`${(performance.now() - began).toFixed()} ms`] : [];
  try {
    return { found: await work(), faults: late() };
  } catch (error) {
    if (!(error instanceof InputError))
      return { faults: [`no InputError: ${(error as Error).stack ?? error}`] };
    const { message } = error;
    const said = failure(error).message;
    return {
      said,
      faults: [
        ...late(),
        ...(/[\r\n]/.test(message) ? [`more than one line: ${JSON.stringify(message)}`] : []),
        ...(/\n\s+at |Cannot read prop|is not a function|\[object/.test(message)
          ? [`a bug shows: ${message}`]
          : []),
        ...(said.length > longestLine ? [`${said.length} characters: ${said}`] : []),
        ...(names.some((name) => said.includes(name)) ? [] : [`no file is named: ${said}`]),
      ],
    };
  }
}
