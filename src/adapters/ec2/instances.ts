import type { Filter } from '@aws-sdk/client-ec2';
import type { Machine } from '../../domain/rollout/fleet.ts';
import { batches } from '../../domain/rollout/fleet.ts';
import type { Selector } from '../../domain/rollout/selector.ts';
import { awsOptions, callAws } from '../aws.ts';

/** The instances that a selector means, whatever their state. Ids that do not exist are left out. */
export async function findMachines(env: NodeJS.ProcessEnv, selector: Selector): Promise<Machine[]> {
  // Loading this client takes 0.2 s, which only a deployment should pay.
  const { EC2Client, paginateDescribeInstances } = await import('@aws-sdk/client-ec2');
  const client = new EC2Client(awsOptions(env));
  const found: Machine[] = [];
  for (const filters of filtersOf(selector)) {
    await callAws('ec2:DescribeInstances', async () => {
      for await (const page of paginateDescribeInstances({ client }, { Filters: filters })) {
        const all = page.Reservations?.flatMap(({ Instances = [] }) => Instances) ?? [];
        for (const { InstanceId = '', State, PlatformDetails = '' } of all)
          found.push({
            id: InstanceId,
            state: State?.Name ?? 'unknown',
            platform: PlatformDetails,
          });
      }
    });
  }
  return found;
}

/** A filter, unlike a list of ids, does not fail as a whole when one id is unknown. */
function filtersOf(selector: Selector): Filter[][] {
  if (selector.by === 'tags')
    return [selector.tags.map(({ key, values }) => ({ Name: `tag:${key}`, Values: values }))];
  return batches(selector.ids, 100).map((ids) => [{ Name: 'instance-id', Values: ids }]);
}
