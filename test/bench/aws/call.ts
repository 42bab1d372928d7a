import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AwsError } from './faults.ts';

/** One request to AWS, read as far as its protocol tells. */
export interface Call {
  /** `ssm`, `ecr`, `ec2`, `s3`, `sts`, as the signature names it. */
  service: string;
  /** `SendCommand`; for S3, which has no names, the HTTP method. */
  action: string;
  region: string;
  /** Parameters, where the protocol is JSON or a form. */
  input: Record<string, unknown>;
  at: Date;
}

export function readCall(incoming: IncomingMessage, body: Buffer): Call {
  const {
    authorization = '',
    'x-amz-target': target,
    'content-type': type = '',
  } = incoming.headers;
  const scope = /Credential=[^/]*\/\d+\/([^/]+)\/([^/]+)\//.exec(authorization);
  const [, region = 'us-east-1', service = 's3'] = scope ?? [];
  const at = new Date();
  if (typeof target === 'string') {
    const action = target.split('.').pop() ?? '';
    return { service, action, region, at, input: JSON.parse(body.toString() || '{}') };
  }
  if (type.includes('x-www-form-urlencoded')) {
    const form = Object.fromEntries(new URLSearchParams(body.toString()));
    return { service, action: form.Action ?? '', region, at, input: form };
  }
  return { service, action: incoming.method ?? '', region, at, input: { path: incoming.url } };
}

/** Answers as the JSON protocol does: times are seconds. */
export function answer(outgoing: ServerResponse, output: unknown, status = 200): void {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-requestid': randomUUID(),
  };
  outgoing.writeHead(status, headers).end(JSON.stringify(output ?? {}, seconds));
}

function seconds(this: Record<string, unknown>, key: string, value: unknown): unknown {
  // A Date has become text by the time it gets here.
  const raw = this[key];
  return raw instanceof Date ? raw.getTime() / 1000 : value;
}

/** An error, in the form that the service's protocol gives it. */
export function refuse(outgoing: ServerResponse, { service }: Call, error: AwsError): void {
  const { code, message, status } = error;
  if (!['ec2', 's3', 'sts'].includes(service)) {
    answer(outgoing, { __type: code, message }, status);
    return;
  }
  const inner = `<Code>${code}</Code><Message>${message}</Message>`;
  const id = `<RequestId>${randomUUID()}</RequestId>`;
  const wrapped = {
    ec2: `<Response><Errors><Error>${inner}</Error></Errors>${id}</Response>`,
    s3: `<Error>${inner}${id}</Error>`,
    sts: `<ErrorResponse><Error><Type>Sender</Type>${inner}</Error>${id}</ErrorResponse>`,
  }[service];
  outgoing.writeHead(status, { 'content-type': 'text/xml' }).end(wrapped);
}
