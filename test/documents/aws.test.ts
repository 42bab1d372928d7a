import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { configKeys } from '../../src/declarations.ts';
import { parseConfig } from '../../src/domain/config.ts';
import { asTag } from '../../src/domain/rollout/image.ts';
import { contentTag, versionTagBeside } from '../../src/domain/rollout/recipe.ts';
import { projectRoot } from '../bench/tools/tools.ts';
import { blocksOf, read } from './pages.ts';

const page = 'docs/aws.md';

/** The JSON file that the page shows under this name. */
function json(name: string): unknown {
  const [, text] =
    read(page).match(new RegExp(`\`${name}\`:\\n\\n\`\`\`json\\n([\\s\\S]*?)\`\`\``)) ?? [];
  return JSON.parse(text ?? '');
}

interface Policy {
  Statement: { Action: string | string[] }[];
}

const actionsOf = (name: string) =>
  new Set((json(name) as Policy).Statement.flatMap(({ Action }) => Action));

/** What our own code asks of AWS, by the IAM names that it gives its calls. */
function called(): Set<string> {
  const folders = ['ecr', 'ec2', 'ssm'].map((name) => path.join('src/adapters', name));
  const files = folders.flatMap((folder) =>
    fs.readdirSync(path.join(projectRoot, folder)).map((file) => path.join(folder, file)),
  );
  const calls = files.flatMap((file) => [...read(file).matchAll(/callAws\(\s*'([^']+)'/g)]);
  return new Set(calls.map(([, action = '']) => action));
}

test("the runner's role may do what our code calls, and what docker needs to push", () => {
  const asks = called();
  expect(asks.size).toBeGreaterThan(8);
  // Only with `create: true`, as the page says.
  asks.delete('ecr:CreateRepository');
  const pushing = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
  ];
  expect([...actionsOf('github-policy.json')].sort()).toEqual([...asks, ...pushing].sort());
  expect(read(page)).toContain('`ecr:CreateRepository`');
});

test("the instance's role may do what the program on it calls", () => {
  const program = read('src/adapters/ssm/instance.py');
  const calls = [...program.matchAll(/\baws\("([\w-]+)", "([\w-]+)"/g)].map(
    ([, service, verb]) => `${service} ${verb}`,
  );
  expect(new Set(calls)).toEqual(new Set(['ecr get-login-password', 'ssm get-parameter']));
  const may = actionsOf('instance-policy.json');
  for (const action of [
    'ecr:GetAuthorizationToken',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
    'ssm:GetParameter',
  ])
    expect(may).toContain(action);
});

interface Rule {
  rulePriority: number;
  selection: { tagPatternList: [string]; countType: string; countNumber: number };
}

/** The rule that decides on an image: the first one whose tags it matches. */
function deciding(tags: string[]): Rule | undefined {
  const { rules } = json('lifecycle.json') as { rules: Rule[] };
  return [...rules]
    .sort((a, b) => a.rulePriority - b.rulePriority)
    .find(({ selection }) => {
      const [pattern] = selection.tagPatternList;
      return tags.some((tag) => new RegExp(`^${pattern.replace('*', '.*')}$`).test(tag));
    });
}

test('no image of a version expires by its age', () => {
  const hash = 'a'.repeat(64);
  for (const own of [asTag('v1.2.3'), versionTagBeside('v1.2.3', hash)])
    expect(deciding([contentTag(hash), own])?.selection).toMatchObject({
      countType: 'imageCountMoreThan',
      countNumber: 9999,
    });
  expect(deciding([contentTag(hash)])?.selection.countType).toBe('sinceImagePushed');
});

test('only the default branch and the tags of the model may take on the role', () => {
  const trust = JSON.stringify(json('github-trust.json'));
  const subjects = [...trust.matchAll(/repo:your-org\/churn:([^"]+)/g)].map(([, rest]) => rest);
  expect(subjects).toEqual([
    'ref:refs/heads/main',
    'ref:refs/tags/churn#*',
    'ref:refs/tags/churn@*',
  ]);
  expect(json('instance-trust.json')).toMatchObject({ Statement: [{ Effect: 'Allow' }] });
});

test('its mlops.yml is read', () => {
  const [block] = blocksOf(page).filter(({ file }) => file === 'mlops.yml');
  expect(parseConfig(block?.text ?? '', 'mlops.yml', configKeys()).size).toBe(5);
});
