import { comparison } from '../../domain/records/comparison.ts';
import { deploymentRecord } from '../../domain/records/deployment.ts';
import { evaluation } from '../../domain/records/evaluation.ts';
import { imageRecord } from '../../domain/records/image.ts';
import { smokeRecord } from '../../domain/records/smoke.ts';
import { validation } from '../../domain/records/validation.ts';
import { versionRecord } from '../../domain/records/version.ts';
import type { Records } from '../../domain/report/report.ts';
import { readRecord } from './records.ts';

/**
 * The records of a commit: one that an earlier run left for another commit has no place in a report.
 *
 * @param commit null takes any
 */
export function readRecords(directory: string, commit: string | null): Records {
  const all = {
    validation: readRecord(directory, 'validation.json', validation),
    evaluation: readRecord(directory, 'evaluation.json', evaluation),
    comparison: readRecord(directory, 'comparison.json', comparison),
    version: readRecord(directory, 'version.json', versionRecord),
    image: readRecord(directory, 'image.json', imageRecord),
    deployment: readRecord(directory, 'deployment.json', deploymentRecord),
    smoke: readRecord(directory, 'smoke.json', smokeRecord),
  };
  const own = Object.entries(all).filter(
    ([, record]) => record !== undefined && (commit === null || record.commit === commit),
  );
  return Object.fromEntries(own);
}
