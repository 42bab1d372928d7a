const { action, bench, exportVariable, flag, input, mask, setOutput } = await import(
  process.env.BENCH_KIT
);

await action(() => {
  const region = input('aws-region');
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) throw new Error(`Region is not valid: ${region}`);
  const { keys, account, arn } = input('role-to-assume') === '' ? givenKeys() : assumedRole();
  if (flag('mask-aws-account-id')) mask(account);
  for (const value of Object.values(keys)) mask(value);
  if (flag('output-env-credentials')) {
    for (const [name, value] of Object.entries(keys)) exportVariable(name, value);
    exportVariable('AWS_REGION', region);
    exportVariable('AWS_DEFAULT_REGION', region);
  }
  if (flag('output-credentials')) {
    for (const [name, value] of Object.entries(keys)) {
      setOutput(name.toLowerCase().replaceAll('_', '-'), value);
    }
  }
  setOutput('aws-account-id', account);
  setOutput('authenticated-arn', arn);
});

function assumedRole() {
  const role = input('role-to-assume');
  const match = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(.+)$/.exec(role);
  if (match === null) throw new Error(`Could not assume role: ${role} is no role's ARN`);
  const [, account, name] = match;
  if (bench.permissions[process.env.GITHUB_JOB]?.['id-token'] !== 'write') {
    throw new Error(
      'Credentials could not be loaded: the job has no id-token; it needs permissions: id-token: write',
    );
  }
  const allowed = input('allowed-account-ids').split(',').filter(Boolean);
  if (allowed.length > 0 && !allowed.some((id) => id.trim() === account)) {
    throw new Error(`The account ${account} is not among allowed-account-ids`);
  }
  const session = `${name.split('/').at(-1)}/${input('role-session-name')}`;
  const arn = `arn:aws:sts::${account}:assumed-role/${session}`;
  return { keys: benchKeys(), account, arn };
}

/** Keys in the shape of a role's; no secret scanner takes them for real ones. */
function benchKeys() {
  return {
    AWS_ACCESS_KEY_ID: 'ASIABENCHBENCHBENCH0',
    AWS_SECRET_ACCESS_KEY: 'bench-secret-access-key-of-an-assumed-role',
    AWS_SESSION_TOKEN: 'bench-session-token-of-an-assumed-role',
  };
}

function givenKeys() {
  const id = input('aws-access-key-id');
  const secret = input('aws-secret-access-key');
  if (id === '' || secret === '') {
    throw new Error('Could not load credentials from any providers: no role-to-assume, no keys');
  }
  const token = input('aws-session-token');
  const session = token === '' ? {} : { AWS_SESSION_TOKEN: token };
  const keys = { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, ...session };
  return { keys, account: '123456789012', arn: 'arn:aws:iam::123456789012:user/bench' };
}
