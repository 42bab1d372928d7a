import type { SSMClient } from '@aws-sdk/client-ssm';
import { batches, type Managed } from '../../domain/rollout/fleet.ts';
import { callAws } from '../aws.ts';

/** What Systems Manager knows of these instances; one that it does not manage is left out. */
export async function findManaged(client: SSMClient, ids: string[]): Promise<Managed[]> {
  const { paginateDescribeInstanceInformation } = await import('@aws-sdk/client-ssm');
  const found: Managed[] = [];
  for (const some of batches(ids, 50)) {
    const query = { Filters: [{ Key: 'InstanceIds', Values: some }] };
    await callAws('ssm:DescribeInstanceInformation', async () => {
      for await (const page of paginateDescribeInstanceInformation({ client }, query))
        for (const each of page.InstanceInformationList ?? [])
          found.push({
            id: each.InstanceId ?? '',
            ping: each.PingStatus ?? 'unknown',
            platform: each.PlatformType ?? '',
            lastPing: each.LastPingDateTime?.toISOString() ?? null,
          });
    });
  }
  return found;
}
