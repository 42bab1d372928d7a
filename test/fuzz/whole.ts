import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validation } from '../../src/domain/records/validation.ts';
import { markdown } from '../../src/domain/report/markdown.ts';
import { terminal } from '../../src/domain/report/terminal.ts';
import type { Context } from '../../src/runtime/context.ts';
import { validate } from '../../src/validate-data/validate.ts';
import { type ContractCase, contractCases, type FileCase, fileCases } from './cases.ts';
import { endingOf } from './ending.ts';
import { contracts, files } from './originals.ts';
import type { Way } from './way.ts';

const contextIn = (directory: string): Context => ({
  ...{ place: 'github', directory, workspace: directory, repository: 'acme/churn' },
  ...{ commit: 'c'.repeat(40), ref: 'refs/heads/main', run: { id: '7', attempt: 1, url: null } },
  ...{ actor: 'ann', event: { name: 'push', payload: {} }, serverUrl: 'https://github.com' },
  ...{ env: {}, now: () => new Date('2024-06-01T00:00:00Z') },
});

const log = {
  ...{ info: () => {}, warn: () => {}, debug: () => {} },
  group: <T>(_: string, work: () => Promise<T>) => work(),
};

/** All that the action does, up to the report; a small file is read into memory. */
async function validated(directory: string, file: string, contract?: string): Promise<void> {
  const inputs = {
    ...{ files: [file], contract, reference: undefined, failOn: 'fail' as const, stage: 'prod' },
    ...{ workingDirectory: '.', config: '', modelName: 'churn' },
    ...{ memoryLimit: '400MB', token: undefined },
  };
  const { record, summary } = await validate(inputs, { context: contextIn(directory), log });
  validation.parse(record?.content);
  markdown(summary);
  terminal(summary, 100);
}

/** Damaged files. */
export const wholeFiles: Way = {
  cases: fileCases,
  open: async (folder) => {
    for (const [name, text] of Object.entries(contracts))
      writeFileSync(join(folder, `${name}.yml`), text);
    return {
      send: async ({ file, bytes, contract }: FileCase) => {
        writeFileSync(join(folder, file), bytes);
        const path = contract === null ? undefined : `${contract}.yml`;
        return (await endingOf([file], () => validated(folder, file, path))).faults;
      },
      close: async () => {},
    };
  },
};

/** Damaged contracts of a file that is well. */
export const wholeContracts: Way = {
  cases: contractCases,
  open: async (folder) => {
    const data = 'plain.csv';
    writeFileSync(join(folder, data), files[data] as Buffer);
    return {
      send: async ({ file, bytes }: ContractCase) => {
        writeFileSync(join(folder, file), bytes);
        const names = [file, data, 'SQL '];
        return (await endingOf(names, () => validated(folder, data, file))).faults;
      },
      close: async () => {},
    };
  },
};
