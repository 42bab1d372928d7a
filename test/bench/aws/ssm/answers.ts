import { type Command, hasEnded, type Invocation, overall } from './command.ts';
import type { Node } from './node.ts';

/** Characters that are kept: of standard output and error, and of both together in lists. */
const limits = { stdout: 24_000, stderr: 8_000, list: 2_500 };
const plugin = 'aws:runShellScript';
const marks = { stdout: '\n---Output truncated---', stderr: '\n---Error truncated----' };

/** What is past the limit is lost; the mark is counted in it. */
function cut(text: string, limit: number, mark: string): string {
  return text.length > limit ? text.slice(0, limit - mark.length) + mark : text;
}

const stdoutOf = ({ stdout }: Invocation) => cut(stdout, limits.stdout, marks.stdout);
const stderrOf = ({ stderr }: Invocation) => cut(stderr, limits.stderr, marks.stderr);

function output(invocation: Invocation): string {
  const { stdout, stderr } = invocation;
  const both = stderr ? `${stdout}\n----------ERROR-------\n${stderr}` : stdout;
  return cut(both, limits.list, marks.stdout);
}

/** The answer to GetCommandInvocation. Its times are text; everywhere else they are numbers. */
export function oneInvocation(command: Command, invocation: Invocation) {
  const { started, ended } = invocation;
  const elapsed = started && ended ? (ended.getTime() - started.getTime()) / 1000 : undefined;
  return {
    CommandId: command.id,
    InstanceId: invocation.node.id,
    Comment: command.comment,
    DocumentName: command.document,
    DocumentVersion: '$DEFAULT',
    PluginName: plugin,
    ResponseCode: invocation.code,
    ExecutionStartDateTime: started?.toISOString() ?? '',
    ExecutionElapsedTime: elapsed === undefined ? '' : `PT${elapsed}S`,
    ExecutionEndDateTime: ended?.toISOString() ?? '',
    Status: invocation.status,
    StatusDetails: invocation.details,
    // Nothing is reported while the script runs.
    StandardOutputContent: hasEnded(invocation) ? stdoutOf(invocation) : '',
    StandardOutputUrl: '',
    StandardErrorContent: hasEnded(invocation) ? stderrOf(invocation) : '',
    StandardErrorUrl: '',
    CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
  };
}

export function listedInvocation(command: Command, invocation: Invocation, details: boolean) {
  const { node, status, details: more } = invocation;
  const step = {
    Name: plugin,
    Status: status === 'Delayed' ? 'Pending' : status,
    StatusDetails: more,
    ResponseCode: invocation.code,
    ResponseStartDateTime: invocation.started,
    ResponseFinishDateTime: invocation.ended,
    Output: hasEnded(invocation) ? output(invocation) : '',
    StandardOutputUrl: '',
    StandardErrorUrl: '',
    OutputS3BucketName: '',
    OutputS3KeyPrefix: '',
  };
  return {
    CommandId: command.id,
    InstanceId: node.id,
    InstanceName: node.name,
    Comment: command.comment,
    DocumentName: command.document,
    DocumentVersion: '$DEFAULT',
    RequestedDateTime: command.requested,
    Status: status,
    StatusDetails: more,
    StandardOutputUrl: '',
    StandardErrorUrl: '',
    CommandPlugins: details ? [step] : [],
    ServiceRole: '',
  };
}

export function wholeCommand(command: Command) {
  const { invocations } = command;
  const { status, details } = overall(command);
  const ended = invocations.filter(hasEnded);
  const late = ended.filter((one) => one.details === 'DeliveryTimedOut');
  const failed = ended.filter(
    (one) => one.status === 'Failed' || one.details === 'ExecutionTimedOut',
  );
  return {
    CommandId: command.id,
    DocumentName: command.document,
    DocumentVersion: '$DEFAULT',
    Comment: command.comment,
    ExpiresAfter: command.endBy,
    Parameters: command.parameters,
    InstanceIds: command.instanceIds,
    Targets: command.targets,
    RequestedDateTime: command.requested,
    Status: status,
    StatusDetails: details,
    MaxConcurrency: command.maxConcurrency,
    MaxErrors: command.maxErrors,
    TargetCount: invocations.length,
    CompletedCount: ended.length,
    ErrorCount: failed.length,
    DeliveryTimedOutCount: late.length,
    TimeoutSeconds: command.timeout,
  };
}

export function information({ id, name, ip, agent, isOn }: Node) {
  return {
    InstanceId: id,
    PingStatus: agent.online && isOn() ? 'Online' : 'ConnectionLost',
    LastPingDateTime: new Date(),
    AgentVersion: '3.3.2299.0',
    IsLatestVersion: true,
    PlatformType: 'Linux',
    PlatformName: 'Debian GNU/Linux',
    PlatformVersion: '12',
    ResourceType: 'EC2Instance',
    IPAddress: ip,
    ComputerName: name,
  };
}
