import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { configKeys } from '../../../src/declarations.ts';
import { parseConfig } from '../../../src/domain/config.ts';
import { compose, type Project } from '../../../src/pipeline/init/compose.ts';
import { serviceOf } from '../../../src/pipeline/init/service.ts';
import { scalar, sequence } from '../../../src/pipeline/init/yaml-text.ts';

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    'no',
    'NULL',
    '1',
    '1e3',
    '~',
    '- a',
    'a: b',
    'a #b',
    '*',
    '.5',
    '_1',
    'a\nb',
    '[x',
  ),
);

test('any text is read back as it was, alone and in a list', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      expect(parse(`key: ${scalar(one)} # why`)).toEqual({ key: one });
      expect(parse(`key: ${sequence([one, two])} # why`)).toEqual({ key: [one, two] });
    }),
  );
});

const optional = fc.option(text, { nil: undefined });
const evaluation = fc.record({
  task: fc.constantFrom('binary' as const, 'multiclass' as const, 'regression' as const),
  ...{ target: text, prediction: text, slices: fc.array(text) },
});
const training = fc.record({
  ...{ command: optional, wanted: text, inputs: fc.array(text, { minLength: 1 }), model: optional },
  ...{ predictions: optional, metrics: optional, metricNames: fc.array(text) },
  evaluation: fc.option(evaluation, { nil: undefined }),
  gaps: fc.array(fc.record({ key: fc.constant('train.predictions' as const), why: text })),
});
const project: fc.Arbitrary<Project> = fc.record({
  model: text,
  data: fc.option(fc.record({ files: fc.array(text, { minLength: 1 }), contract: optional }), {
    nil: undefined,
  }),
  training: fc.option(training, { nil: undefined }),
  service: fc.constantFrom(
    null,
    serviceOf('EXPOSE 80', []),
    serviceOf('CMD serve --port 8080', []),
  ),
  cases: fc.constantFrom(undefined, 'smoke/*.json'),
});

test('whatever is found, mlops.yml is one that the actions read, and says what was found', () => {
  fc.assert(
    fc.property(project, (found) => {
      const config = parseConfig(compose(found), 'mlops.yml', configKeys());
      const raw = (key: string) => config.get(key)?.raw;
      expect(raw('model')).toBe(found.model);
      expect(raw('train.command')).toBe(found.training?.command);
      expect(raw('train.predictions')).toBe(found.training?.predictions);
      expect(raw('evaluate.target')).toBe(found.training?.evaluation?.target);
      expect([raw('data.files') ?? []].flat()).toEqual(found.data?.files ?? []);
    }),
  );
});

test('lines to fill in become settings when their # is taken away', () => {
  const nothing = {
    model: 'm',
    data: undefined,
    training: undefined,
    service: null,
    cases: undefined,
  };
  const [, ...lines] = compose(nothing).split('\n');
  const filled = lines
    .filter((line) => !line.startsWith('# With'))
    .map((line) => line.replace(/^# /, ''));
  const config = parseConfig(filled.join('\n'), 'mlops.yml', configKeys());
  expect([...config.keys()]).toEqual([
    ...['model', 'data.files', 'train.command', 'train.model', 'train.predictions'],
    ...['image.repository', 'deploy.service', 'deploy.instances', 'deploy.port', 'deploy.health'],
    'smoke.cases',
  ]);
});

test.each([
  [
    'EXPOSE 9000\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "9000"]',
    9000,
    'uvicorn app:app --port $PORT',
  ],
  ['CMD gunicorn -b 0.0.0.0:8080 app:app', 8080, 'gunicorn -b 127.0.0.1:$PORT app:app'],
  ['CMD ["python", "serve.py"]', 8080, undefined],
  ['CMD ["sh", "-c", "exec serve --port 8080; rm x"]', 8080, undefined],
  ['CMD [broken 8080', 8080, undefined],
  ['', 8080, undefined],
])('the service in %j', (dockerfile, port, command) => {
  expect(serviceOf(dockerfile, [])).toEqual({ port, command });
});

test('paths of the service are those of its code', () => {
  const code = 'from fastapi import FastAPI\n@app.get("/healthz")\n@app.get("/version")\n';
  expect(serviceOf('', [code])).toMatchObject({ health: '/healthz' });
  expect(serviceOf('', [code]).identity).toBeUndefined();
  expect(serviceOf('', [`${code}os.environ["MLOPS_DIGEST"]`]).identity).toBe('/version');
  expect(serviceOf('', ['print("/health")']).health).toBeUndefined();
});
