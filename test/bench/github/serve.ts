import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, Refusal, refusal } from './answer.ts';
import { downloaded, leaveTorn } from './assets.ts';
import type { Exchange } from './exchange.ts';
import type { Failure, Faults } from './faults.ts';
import type { Hub } from './hub.ts';
import { callFor, type Received, receive } from './request.ts';
import type { Route } from './router.ts';
import { demand, knownToken } from './tokens.ts';

export interface Serving {
  hub: Hub;
  faults: Faults;
  exchanges: Exchange[];
}

/** Answers one request, in GitHub's order: limits, who, whether it is allowed, then the work. */
export async function serve(
  { hub, faults, exchanges }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const received = await receive(request);
  const exchange = begin(hub, received);
  exchanges.push(exchange);
  await faults.runHooks(received.method, received.path);
  const failure = faults.failureFor(received.method, received.path);
  const limited = faults.limitFor();
  exchange.disturbed = limited !== undefined || failure !== undefined;
  if (failure === 'refused') return void response.destroy();
  const answer = limited ?? (await answerOrRefuse(hub, received, failure));
  Object.assign(exchange, { status: answer.status, answer: answer.body });
  if (failure === 'lost') return void response.destroy();
  send(response, answer);
}

function begin(hub: Hub, { method, path, headers, body }: Received): Exchange {
  const { authorization, ...rest } = headers;
  const login = knownToken(hub, authorization)?.login ?? '';
  const unanswered = { status: 0, answer: undefined, disturbed: false };
  return { method, path, login, headers: rest, body, ...unanswered };
}

async function answerOrRefuse(hub: Hub, received: Received, failure?: Failure): Promise<Answer> {
  try {
    if (typeof failure === 'number') throw refusal(failure, 'Server Error');
    return downloaded(hub, received) ?? (await work(hub, received, failure));
  } catch (cause) {
    if (cause instanceof Refusal) return cause.answer;
    const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return refusal(500, `The stand-in failed: ${message}`).answer;
  }
}

async function work(hub: Hub, received: Received, failure?: Failure): Promise<Answer> {
  const { call, route } = callFor(hub, received);
  demand(call.token, isPublicRead(hub, route) ? {} : route.needs);
  if (failure === 'torn') {
    leaveTorn(call);
    throw refusal(502, 'Server Error');
  }
  return route.run(call);
}

const isPublicRead = (hub: Hub, route: Route): boolean => !hub.private && route.method === 'GET';

function send(response: ServerResponse, answer: Answer): void {
  const json = answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    ...(json ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    ...answer.headers,
  });
  response.end(answer.bytes ?? json);
}
