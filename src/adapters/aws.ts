import { InputError, OutsideError } from '../domain/errors.ts';

/** By default the SDK waits for an answer for ever. Milliseconds. */
const requestHandler = {
  connectionTimeout: 10_000,
  requestTimeout: 60_000,
  throwOnRequestTimeout: true,
};

export interface AwsOptions {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: typeof requestHandler;
}

/** Settings that all AWS clients share; everything else comes from the environment. */
export function awsOptions(env: NodeJS.ProcessEnv): AwsOptions {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
  if (!region) {
    throw new InputError({
      where: 'AWS_REGION',
      allowed: 'a region such as eu-central-1',
      remedy: 'set it, or run aws-actions/configure-aws-credentials before this step',
    });
  }
  return { region, maxAttempts: 6, requestHandler };
}

const remedies: Array<[RegExp, string]> = [
  [/AccessDenied|NotAuthorized|Unauthorized/i, 'allow it in the policy of the role'],
  [/Expired/i, 'the credentials have expired: get new ones and run again'],
  [
    /CredentialsProvider|InvalidClientTokenId|UnrecognizedClient|InvalidSignature|AuthFailure|MissingAuth/i,
    'no valid AWS credentials: run aws-actions/configure-aws-credentials before this step',
  ],
  [/Throttl|RequestLimit|TooManyRequests/i, 'AWS is throttling; run again later'],
  [
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|TimeoutError|NetworkingError/i,
    'check the network and the region',
  ],
];

/**
 * Runs one AWS call; a failure is told with the action that was tried and what to do.
 *
 * @param action the IAM name of the action, as in `ssm:SendCommand`
 */
export async function callAws<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    const { name, message, code } = cause as Error & { code?: string };
    const text = `${name} ${code ?? ''}`;
    const remedy = remedies.find(([form]) => form.test(text))?.[1];
    throw new OutsideError(`AWS: ${action} failed: ${name}: ${cut(message)}`, remedy, { cause });
  }
}

function cut(message: string): string {
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}

/** The error that AWS gave, beneath {@link callAws}'s. */
export function isAws(error: unknown, ...names: string[]): boolean {
  const cause = error instanceof OutsideError ? error.cause : error;
  return cause instanceof Error && names.includes(cause.name);
}
