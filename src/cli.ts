import { Command, CommanderError, Option, type OutputConfiguration } from 'commander';
import { localContext } from './adapters/context/local.ts';
import { terminal } from './domain/report/terminal.ts';
import { rooms } from './rooms.ts';
import { consoleLog } from './runtime/console.ts';
import type { Input } from './runtime/declaration.ts';
import { exitCodes, failure } from './runtime/failure.ts';
import { camel } from './runtime/inputs.ts';
import { oneLine } from './runtime/line.ts';
import { type Performed, perform } from './runtime/perform.ts';
import type { Room } from './runtime/room.ts';
import { type FileVerb, fileVerbs, verbs } from './verbs.ts';

/** The `mlops` command: every action on a laptop. It only parses and prints. */
export async function cli(args: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveToReader);
  const program = new Command('mlops')
    .description('Check, train, judge, compare, register, deploy and roll back a model.')
    .configureOutput(errors)
    .exitOverride();
  const all = new Map(Object.entries({ ...rooms, ...verbs }));
  const asked = all.get(args[0] ?? '');
  // To make the others takes longer than to start Node's own part.
  for (const room of asked ? [asked] : all.values()) program.addCommand(actionCommand(room));
  if (!asked) for (const verb of fileVerbs) addFileVerb(program, verb);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Whoever reads may have had enough, as `head` has. */
function leaveToReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** What commander says of a wrong flag, in one line like every other error. */
const errors: OutputConfiguration = {
  outputError: (said, write) =>
    write(
      `${oneLine(said.trim().replace(/\s*\(Did you mean (.*)\?\)$/s, '; did you mean $1?'))}\n`,
    ),
};

function actionCommand(room: Room): Command {
  const { name, about, inputs } = room.declaration;
  const command = new Command(name).description(about).configureOutput(errors).exitOverride();
  const places = Object.keys(inputs).filter((flag) => inputs[flag]?.positional);
  for (const [flag, input] of Object.entries(inputs)) {
    if (input.positional) command.argument(`<${flag}>`, input.about);
    else command.addOption(option(flag, input));
  }
  command.option('--json', 'print the record');
  return command.action((...values: unknown[]) => {
    const placed = places.map((flag, index) => [camel(flag), values[index] as string]);
    return runAction(room, { ...command.opts(), ...Object.fromEntries(placed) });
  });
}

function option(flag: string, { about, kind, default: preset, from }: Input): Option {
  const notes = [from && `mlops.yml: ${from}`, preset && `default: ${preset}`].filter(Boolean);
  const description = notes.length > 0 ? `${about} (${notes.join('; ')})` : about;
  return new Option(
    `--${flag} <${kind.allowed === 'true or false' ? 'bool' : 'value'}>`,
    description,
  );
}

function addFileVerb(program: Command, { about, argument, name, run }: FileVerb): void {
  const words = name.split(' ');
  const last = words.pop() as string;
  const parent = words.reduce((command, word) => {
    const known = command.commands.find((each) => each.name() === word);
    return known ?? command.command(word).description(`What there is to do with a ${word}.`);
  }, program);
  const command = parent.command(last).description(about).exitOverride();
  if (argument) command.argument(argument);
  command.option('--working-directory <value>', 'Folder of the project.', '.');
  command.option('--json', 'print the answer for a program');
  command.action(async (...given: unknown[]) => {
    const options = command.opts<{ workingDirectory: string; json?: true }>();
    const files = argument ? (given[0] as string[]) : [];
    const log = consoleLog(process.env.MLOPS_DEBUG === '1');
    const context = await localContext(process.env, options.workingDirectory);
    const { content, summary } = await run(files, { context, log });
    // A text is the answer itself, to be kept as a file.
    const text =
      typeof content === 'string' ? content.trimEnd() : terminal(summary, process.stdout.columns);
    process.stdout.write(`${options.json ? JSON.stringify(content, null, 2) : text}\n`);
  });
}

async function runAction(
  room: Room,
  options: Record<string, string | true | undefined>,
): Promise<void> {
  const given = (name: string) => {
    const value = options[camel(name)];
    return typeof value === 'string' ? value : undefined;
  };
  const log = consoleLog(process.env.MLOPS_DEBUG === '1');
  // The room loads while git answers.
  const [context] = await Promise.all([
    localContext(process.env, given('working-directory') ?? '.'),
    room.load(),
  ]);
  const performed = await perform(room, given, { context, log });
  print(performed, options.json === true);
  process.exitCode = performed.refusal === null ? exitCodes.done : exitCodes.refused;
}

function print({ record, recordPath, refusal, summary }: Performed, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(record?.content ?? null, null, 2)}\n`);
  } else {
    process.stdout.write(`${terminal(summary, process.stdout.columns)}\n`);
    if (recordPath) process.stdout.write(`\nrecord: ${recordPath}\n`);
  }
  if (refusal !== null) process.stderr.write(`refused: ${oneLine(refusal)}\n`);
}

/** Says what went wrong; commander has said its own errors already. */
function report(error: unknown): number {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
  const { message, stack, exitCode: ours } = failure(error);
  process.stderr.write(`error: ${message}\n`);
  if (process.env.MLOPS_DEBUG === '1') process.stderr.write(`${stack}\n`);
  return ours;
}
