import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, type Call, readCall, refuse } from './call.ts';
import { AwsError, type Fault, type Faults } from './faults.ts';
import { ask, type Backend, bodyOf, type Listening, listen } from './http.ts';

/** Answers a call, or undefined to leave it to moto. */
export type Service = (call: Call) => Promise<unknown>;

interface Parts {
  moto: Backend;
  services: Record<string, Service>;
  faults: Faults;
  /** Every call that came in, oldest first. */
  calls: Call[];
  /** Puts the bench's addresses in place of those that moto invents. */
  rewrite: (text: string) => string;
}

/** The one address that SDKs are given as `AWS_ENDPOINT_URL`. */
export function startEndpoint(host: string, parts: Parts): Promise<Listening> {
  return listen(host, async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const call = readCall(incoming, body);
    parts.calls.push(call);
    const fault = parts.faults.meet(call.service, call.action);
    if (fault && !fault.afterwards) return fail(outgoing, call, fault);
    const reply = await work(incoming, body, call, parts);
    if (fault) return fail(outgoing, call, fault);
    reply(outgoing);
  });
}

function fail(outgoing: ServerResponse, call: Call, { error, message, status }: Fault): void {
  if (error === 'lost') outgoing.destroy();
  else refuse(outgoing, call, new AwsError(error, message ?? error, status));
}

type Reply = (outgoing: ServerResponse) => void;

async function work(
  incoming: IncomingMessage,
  body: Buffer,
  call: Call,
  { moto, services, rewrite }: Parts,
): Promise<Reply> {
  try {
    const output = await services[call.service]?.(call);
    if (output !== undefined) return (outgoing) => answer(outgoing, output);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return (outgoing) => refuse(outgoing, call, error);
  }
  const { status, headers, body: told } = await ask(incoming, moto, body);
  if (!['ec2', 'ecr'].includes(call.service)) {
    return (outgoing) => void outgoing.writeHead(status, headers).end(told);
  }
  const text = Buffer.from(rewrite(told.toString()));
  const fitting = { ...headers, 'content-length': String(text.length) };
  return (outgoing) => void outgoing.writeHead(status, fitting).end(text);
}
