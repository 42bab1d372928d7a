/** An instance as Systems Manager sees it. */
export interface Node {
  id: string;
  name: string;
  ip: string;
  /** What the test says about its agent; read anew at every step. */
  agent: Agent;
  /** On, so that an agent could run there. */
  isOn(): boolean;
  /** Runs a script as the agent does. Never throws: a machine that dies is `lost`. */
  run(script: string, job: Job): Promise<Outcome>;
}

export interface Agent {
  /** No agent, no role or no network from the beginning: Systems Manager does not know it. */
  managed: boolean;
  /** The agent answers: Online, else ConnectionLost, and commands wait until they time out. */
  online: boolean;
  /** Milliseconds by which each command comes late. */
  delay: number;
  /** The command is not run; it fails with these status details. */
  refuses?: 'AccessDenied' | 'InvalidPlatform' | 'Undeliverable';
  /** The next command's processes, or the whole machine, die after so many milliseconds. */
  dies?: { after: number; what: 'process' | 'machine' };
}

export interface Job {
  commandId: string;
  /** Milliseconds until the process group is killed. */
  limit: number;
  workingDirectory?: string;
  /** Kills the process group when aborted. */
  signal: AbortSignal;
}

export interface Outcome {
  how: 'exited' | 'killed' | 'timed out' | 'cancelled' | 'lost';
  code: number;
  stdout: string;
  stderr: string;
}

export const healthy = (): Agent => ({ managed: true, online: true, delay: 0 });

/** An agent runs five commands at once; the others wait in its queue. */
export function makeQueue(width = 5) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= width) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
