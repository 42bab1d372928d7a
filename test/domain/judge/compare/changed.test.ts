import { expect, test } from '@jest/globals';
import { whatChanged } from '../../../../src/domain/judge/compare/changed.ts';

const file = (path: string, letter: string) => ({ path, sha256: letter.repeat(64) });
const champion = {
  key: 'a',
  command: 'python train.py',
  files: [file('train.py', 'a'), file('data.csv', 'b'), file('old.py', 'c')],
  tools: { python: '3.11.7' },
};

test('what changed is named by kind', () => {
  const candidate = {
    key: 'b',
    command: 'python train.py --fast',
    files: [file('train.py', 'd'), file('data.csv', 'b'), file('new.py', 'e')],
    tools: { python: '3.12.1', R: '4.5' },
  };
  expect(whatChanged(champion, candidate)).toEqual([
    'the training command has changed since the champion',
    'files changed since the champion: new.py (new), old.py (removed), train.py',
    'tools changed since the champion: R added, python 3.11.7 to 3.12.1',
  ]);
});

test('a long list is cut', () => {
  const files = Array.from({ length: 12 }, (_, index) => file(`f${index + 10}.csv`, 'a'));
  const [line] = whatChanged({ ...champion, files: [] }, { ...champion, key: 'b', files });
  expect(line).toMatch(/: f10\.csv \(new\), .*f19\.csv \(new\) and 2 more$/);
});

test('nothing is said of what is not known', () => {
  expect(whatChanged(null, champion)).toEqual([]);
  expect(whatChanged(champion, champion)).toEqual([
    'nothing that training depends on has changed since the champion',
  ]);
});
