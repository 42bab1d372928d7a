import { parseArgs } from 'node:util';
import { startGitHub } from './server.ts';

/** Serves a bare repository until it is stopped; the first line of output is the address and a token. */
const { values } = parseArgs({
  options: {
    repository: { type: 'string', default: 'acme/churn' },
    bare: { type: 'string', default: '.' },
    login: { type: 'string', default: 'octocat' },
    port: { type: 'string', default: '0' },
  },
});

const { repository, bare, login } = values;
const onEvent = (event: object) => console.log(JSON.stringify(event));
const github = await startGitHub({ repository, bare, port: Number(values.port), onEvent });
console.log(JSON.stringify({ url: github.url, token: github.addToken({ login }) }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => github.close());
