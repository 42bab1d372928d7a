import { buildSchema, type GraphQLSchema, graphql } from 'graphql';
import { ok } from './answer.ts';
import type { Call } from './call.ts';
import { stamp } from './clock.ts';
import type { Hub } from './hub.ts';
import type { Route } from './router.ts';

/** Executed by GitHub's own schema: a query that GitHub would not understand fails here too. */
export const graphqlRoutes: Route[] = [
  { method: 'POST', path: '/graphql', needs: { contents: 'read' }, run: answerQuery },
];

let schema: GraphQLSchema | undefined;

async function answerQuery({ hub, body }: Call) {
  // loaded once and when it is needed: it is large
  schema ??= buildSchema((await import('@octokit/graphql-schema')).schema.idl, {
    assumeValid: true,
  });
  const result = await graphql({
    schema,
    source: String(body.query),
    variableValues: (body.variables ?? {}) as Record<string, unknown>,
    rootValue: { repository: (given: { owner: string; name: string }) => repository(hub, given) },
  });
  const errors = result.errors?.map((error) => ({
    ...(error.extensions.type ? { type: error.extensions.type } : {}),
    message: error.message,
  }));
  return ok({ ...(errors ? { errors } : {}), data: result.data });
}

function repository(hub: Hub, { owner, name }: { owner: string; name: string }) {
  const wanted = `${owner}/${name}`;
  if (wanted.toLowerCase() !== hub.repository.toLowerCase())
    throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${wanted}'.`);
  return { refs: (page: Paging & { refPrefix: string }) => refs(hub, page) };
}

interface Paging {
  first?: number;
  after?: string;
}

const FIELDS = ['refname', 'objecttype', 'objectname', 'tag', '*objecttype', '*objectname'];
const WORDS = [...FIELDS, 'taggername', 'taggerdate:iso-strict', 'contents'];

async function refs(hub: Hub, { refPrefix, first, after }: Paging & { refPrefix: string }) {
  if (first === undefined)
    throw refusal('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value.');
  if (first < 1 || first > 100)
    throw refusal('EXCESSIVE_PAGINATION', `Requesting ${first} records exceeds the limit of 100.`);
  const format = WORDS.map((word) => `%(${word})%00`).join('');
  const cells = (await hub.git.text(['for-each-ref', `--format=${format}`, refPrefix])).split('\0');
  const rows = Array.from({ length: Math.floor(cells.length / WORDS.length) }, (_, index) =>
    cells.slice(index * WORDS.length, (index + 1) * WORDS.length).map((cell) => cell.trimStart()),
  );
  const from = after ? Number(Buffer.from(after, 'base64').toString()) : 0;
  const shown = rows.slice(from, from + first);
  const end = from + shown.length;
  return {
    nodes: shown.map((row) => refNode(row, refPrefix)),
    pageInfo: {
      hasNextPage: end < rows.length,
      endCursor: Buffer.from(String(end)).toString('base64'),
    },
  };
}

const TYPES: Record<string, string> = { commit: 'Commit', tag: 'Tag', tree: 'Tree', blob: 'Blob' };

function refNode(row: string[], prefix: string) {
  const [ref = '', type = '', oid, tag, targetType = '', target, tagger, date = '', message] = row;
  const object = { __typename: TYPES[type], oid };
  const told = {
    name: tag,
    message,
    tagger: tagger ? { name: tagger, date: stamp(date) } : null,
    target: { __typename: TYPES[targetType], oid: target },
  };
  return {
    name: ref.slice(prefix.length),
    target: type === 'tag' ? { ...object, ...told } : object,
  };
}

function refusal(type: string, message: string): Error {
  return Object.assign(new Error(message), { extensions: { type } });
}
