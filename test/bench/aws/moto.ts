import { join } from 'node:path';
import { EC2Client } from '@aws-sdk/client-ec2';
import { until } from '../docker/command.ts';
import type { Holding } from '../docker/holding.ts';
import { AwsError } from './faults.ts';
import { type Backend, freePort } from './http.ts';

/** The moto server: EC2, S3, parameters, STS, and what ECR knows of repositories. */
export interface Moto {
  backend: Backend;
  ec2: EC2Client;
  /** Calls it by the JSON protocol; throws `AwsError`. */
  json(target: string, input: unknown): Promise<Record<string, unknown>>;
}

export async function startMoto(holding: Holding, python: string, region: string): Promise<Moto> {
  const backend = { host: '127.0.0.1', port: await freePort() };
  const url = `http://${backend.host}:${backend.port}`;
  const listening = ['-H', backend.host, '-p', String(backend.port)];
  await holding.start('moto', [join(python, 'bin/moto_server'), ...listening]);
  await until('moto', () => fetch(`${url}/moto-api/`).then(Boolean, () => false), 60_000, 50);
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const ec2 = new EC2Client({ endpoint: url, region, credentials });
  return { backend, ec2, json: (target, input) => post(url, region, target, input) };
}

async function post(url: string, region: string, target: string, input: unknown) {
  const service = target.startsWith('AmazonSSM') ? 'ssm' : 'ecr';
  const authorization = `AWS4-HMAC-SHA256 Credential=bench/20260101/${region}/${service}/aws4_request`;
  const headers = {
    authorization: `${authorization}, SignedHeaders=host, Signature=0`,
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': target,
  };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
  const output = (await answer.json()) as Record<string, unknown>;
  if (answer.ok) return output;
  throw new AwsError(String(output.__type), String(output.message ?? output.Message));
}
