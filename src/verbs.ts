import { stop } from './deploy-to-ec2-via-ssm/stop.ts';
import { history } from './promote/history.ts';
import type { Room } from './rooms.ts';

/** What only the command offers, as it is of no use in a workflow. */
export const verbs = {
  history: { declaration: history, load: () => import('./promote/history.ts') },
  stop: { declaration: stop, load: () => import('./deploy-to-ec2-via-ssm/stop.ts') },
} satisfies Record<string, Room>;
