import { expect, test } from '@jest/globals';
import { compare } from '../../../../src/domain/judge/compare/compare.ts';
import { match } from '../../../../src/domain/judge/compare/match.ts';
import type { Spec } from '../../../../src/domain/judge/examples/examples.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { dice } from '../cases.ts';
import { plan, sideOf, terms } from '../models.ts';
import { tableFrom, tableOf } from '../tables.ts';

const classes: Spec = { task: 'multiclass', target: 'y', prediction: 'p', id: 'id' };
const read = (csv: string, spec = classes) => readExamples(tableOf(csv), spec);

test('by id, in whatever order: what is on one side only, and changed labels, are counted', () => {
  const found = match(
    read('id,y,p\na,u,u\nb,u,u\nc,v,v\nd,v,v'),
    read('id,y,p\ne,u,u\nd,v,u\nc,u,u\nb,u,v'),
  );
  expect(found).toMatchObject({ both: 2, onlyChampion: 1, onlyCandidate: 1, changed: 1 });
  expect([...found.champion.keys]).toEqual(['b', 'd']);
  expect([...found.candidate.keys]).toEqual(['b', 'd']);
  expect([...found.rows]).toEqual([0, 2]);
});

test('rows alike are paired one with one', () => {
  const spec = { ...classes, id: undefined };
  const found = match(
    read('x,y,p\n1,u,u\n1,u,u\n1,u,v\n2,v,v', spec),
    read('x,y,p\n1,u,u\n1,u,u\n2,v,v\n2,v,v', spec),
  );
  expect(found).toMatchObject({ both: 3, onlyChampion: 1, onlyCandidate: 1, ambiguous: 2 });
});

test('weights and groups are the candidate’s, of both', () => {
  const spec = { ...classes, weight: 'w', group: 'g' };
  const found = match(
    read('id,y,p,w,g\na,u,u,1,x\nb,u,v,1,x', spec),
    read('id,y,p,w,g\na,u,u,2,x\nb,v,v,3,y\nb2,v,v,3,y', spec),
  );
  expect(found).toMatchObject({ both: 1, changed: 1, onlyCandidate: 1 });
  expect(found.champion.weights).toEqual(Float64Array.of(2));
  expect(found.champion.groups).toEqual(found.candidate.groups);
});

test('a class that only one of the models knows has the same code in both', () => {
  const { share, below } = dice(3);
  const labels = Array.from({ length: 200 }, () => ['b', 'c'][below(2)]!);
  const of = (wrong: string) =>
    readExamples(
      tableFrom({
        id: labels.map((_, row) => row),
        y: labels,
        p: labels.map((label) => (share() < 0.7 ? label : wrong)),
      }),
      classes,
    );
  const [old, young] = [of('b'), of('a')];
  const found = match(old, young);
  expect(found.champion.classes).toEqual(['a', 'b', 'c']);
  expect(found.both).toBe(200);
  const back = compare(sideOf(young), sideOf(old), terms('recall[b]', '0'), plan);
  expect(back.primary!.candidate).toBeGreaterThan(back.primary!.champion!);
  expect(compare(sideOf(old), sideOf(young), terms('recall[b]', '0'), plan).primary).toMatchObject({
    champion: back.primary!.candidate,
    candidate: back.primary!.champion,
  });
});
