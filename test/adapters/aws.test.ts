import { createServer } from 'node:net';
import { SSMClient } from '@aws-sdk/client-ssm';
import { expect, test } from '@jest/globals';
import { awsOptions, callAws } from '../../src/adapters/aws.ts';

test('without a region it says what to set', () => {
  expect(() => awsOptions({})).toThrow(
    /^AWS_REGION: allowed: a region such as eu-central-1; set it/,
  );
});

test('an endpoint that takes the connection and never answers is given up', async () => {
  const { ListCommandsCommand } = await import('@aws-sdk/client-ssm');
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const { requestHandler, ...options } = awsOptions({ AWS_REGION: 'eu-central-1' });
  const client = new SSMClient({
    ...{ ...options, maxAttempts: 1 },
    requestHandler: { ...requestHandler, requestTimeout: 200 },
    ...{
      endpoint: `http://127.0.0.1:${port}`,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    },
  });
  const asked = callAws('ssm:ListCommands', () => client.send(new ListCommandsCommand({})));
  await expect(asked).rejects.toThrow(
    /^AWS: ssm:ListCommands failed: TimeoutError: .*; check the network and the region$/,
  );
  expect(requestHandler.requestTimeout).toBeLessThanOrEqual(120_000);
  client.destroy();
  server.close();
}, 20_000);
