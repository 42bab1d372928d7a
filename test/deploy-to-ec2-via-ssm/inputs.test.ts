import { expect, test } from '@jest/globals';
import { deployToEc2ViaSsm } from '../../src/deploy-to-ec2-via-ssm/inputs.ts';
import { readInputs } from '../../src/runtime/inputs.ts';

test("a line of the service's environment that cannot be read is not shown: it may be secret", () => {
  const given: Record<string, string> = { env: 'LEVEL=info\nPASSWORD hunter2' };
  const read = () =>
    readInputs(deployToEc2ViaSsm.inputs, { given: (name) => given[name], config: new Map() });
  expect(read).toThrow('input env: allowed: names with values: NAME=value, one a line');
  expect(read).not.toThrow(/hunter2/);
});
