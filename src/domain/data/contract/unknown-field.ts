import { didYouMean } from '../../words.ts';

/** What is said of a name that no field of the contract has. */
export function unknownField(name: string, known: Iterable<string>): string {
  return `no field of this name; ${didYouMean(name, [...known])}`;
}
