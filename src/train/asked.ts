import { InputError } from '../domain/errors.ts';
import type { Examples } from '../domain/judge/examples/examples.ts';
import { metricsFor } from '../domain/judge/metrics/table.ts';

/** Metrics beside the common ones. */
export interface Asked {
  readonly known: readonly string[];
  /** Why a rule's metric cannot be had, by its name. */
  readonly refused: ReadonlyMap<string, string>;
}

/**
 * What of the names that the user and the rules give can be computed. A rule may also name a metric
 * of the metrics file, so an unknown one there is the gate's to refuse.
 *
 * @throws InputError on a name of `extra` that is no metric
 */
export function askedFor(
  examples: Examples | null,
  extra: readonly string[],
  inRules: readonly string[],
): Asked {
  const refused = new Map<string, string>();
  const wanted = extra.map((name) => {
    const complaint = complaintOf(examples, name);
    if (complaint) throw new InputError({ ...complaint, where: 'input extra-metrics' });
    return name;
  });
  const known = inRules.filter((name) => {
    const complaint = complaintOf(examples, name);
    if (complaint && /[@[]/.test(name)) refused.set(name, sentence(complaint));
    return !complaint;
  });
  return { known: [...new Set([...wanted, ...known])], refused };
}

type Complaint = InputError['complaint'];

function complaintOf(examples: Examples | null, name: string): Complaint | null {
  if (!examples) return { where: '', found: name, remedy: 'it needs a file of predictions' };
  try {
    metricsFor(examples, [name]);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.complaint;
    throw error;
  }
}

function sentence({ found, allowed, remedy }: Complaint): string {
  const why = [allowed && `allowed: ${allowed}`, remedy].filter(Boolean).join('; ');
  return `unknown metric ${JSON.stringify(found ?? '')}; ${why}`;
}
