import fc from 'fast-check';
import { damages, flips } from './mutation.ts';
import { contracts, files, sqlContracts } from './originals.ts';

/** A damaged file, and what it is held against. */
export interface FileCase {
  file: string;
  bytes: Buffer;
  /** A key of `contracts`; null for none. */
  contract: string | null;
}

/** Some are called what they are not; some are damaged far behind what is looked at to recognise a file. */
const fileCase = fc
  .record({
    file: fc.constantFrom(...Object.keys(files)),
    as: fc.oneof(
      { weight: 14, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom('x.csv', 'x.jsonl', 'x.json', 'x.parquet') },
    ),
    contract: fc.option(fc.constantFrom(...Object.keys(contracts)), { freq: 3 }),
    isLate: fc.nat(99).map((n) => n === 0),
    anyhow: damages(Object.values(files)),
    flipped: flips(),
    isFlipped: fc.nat(3).map((n) => n > 0),
  })
  .map(({ file, as, contract, isLate, anyhow, flipped, isFlipped }): FileCase => {
    const well = files[file] as Buffer;
    // Little is left of Parquet when its bytes are moved.
    const damage = file.endsWith('.parquet') && isFlipped ? flipped : anyhow;
    const before = isLate && /sv$|lines/.test(file) ? Array(550).fill(well) : [];
    return { file: as ?? file, bytes: Buffer.concat([...before, damage(well)]), contract };
  });

export const fileCases = (seed: number, count: number): FileCase[] =>
  fc.sample(fileCase, { seed, numRuns: count });

/** A damaged contract. */
export interface ContractCase {
  file: string;
  bytes: Buffer;
}

function contractCase(originals: Readonly<Record<string, string>>) {
  const texts = Object.values(originals).map((text) => Buffer.from(text));
  return fc
    .record({ name: fc.constantFrom(...Object.keys(originals)), damage: damages(texts) })
    .map(({ name, damage }): ContractCase => {
      const bytes = damage(Buffer.from(originals[name] as string));
      return { file: `${name}.${name === 'json' ? 'json' : 'yml'}`, bytes };
    });
}

export const contractCases = (seed: number, count: number): ContractCase[] =>
  fc.sample(contractCase(contracts), { seed, numRuns: count });

export const sqlCases = (seed: number, count: number): ContractCase[] =>
  fc.sample(contractCase(sqlContracts), { seed, numRuns: count });
