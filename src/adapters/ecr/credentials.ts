import type { ECRClient } from '@aws-sdk/client-ecr';
import { OutsideError } from '../../domain/errors.ts';
import { callAws } from '../aws.ts';
import type { Credentials } from '../docker/login.ts';

/** What docker needs to sign in to a registry of ECR; it lasts twelve hours. */
export async function ecrCredentials(client: ECRClient, host: string): Promise<Credentials> {
  const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr');
  const { authorizationData = [] } = await callAws('ecr:GetAuthorizationToken', () =>
    client.send(new GetAuthorizationTokenCommand({})),
  );
  const token = authorizationData[0]?.authorizationToken ?? '';
  const text = Buffer.from(token, 'base64').toString();
  const colon = text.indexOf(':');
  if (colon < 1) throw new OutsideError('ECR gave no authorization token', 'run again');
  return { host, user: text.slice(0, colon), password: text.slice(colon + 1) };
}
