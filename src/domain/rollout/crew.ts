import type { Fleet } from './fleet.ts';
import type { Instruction, Registry, Settings } from './request.ts';
import type { Report } from './result.ts';

/** Why a place gave no report, and whether it may have done something all the same. */
export interface Silence {
  state: 'untouched' | 'unknown';
  reason: string;
}

/** The places, and the way to them. */
export interface Crew {
  /** Who can take part, and who cannot and why. */
  muster(): Promise<Fleet>;
  /** Gives an instruction to at most `batch` places; each of them reports or is silent. */
  tell(ids: string[], instruction: Instruction): Promise<Map<string, Report | Silence>>;
  batch: number;
}

export interface Rules {
  settings: Settings;
  registry: Registry | null;
  /** The places as the user named them. */
  meant: string;
  /** How many of them may be missing. */
  allowMissing: number;
  say: (line: string) => void;
}
