import { z } from 'zod';
import { comparison } from '../domain/records/comparison.ts';
import { deploymentRecord } from '../domain/records/deployment.ts';
import { evaluation } from '../domain/records/evaluation.ts';
import { imageRecord } from '../domain/records/image.ts';
import { smokeRecord } from '../domain/records/smoke.ts';
import { validation } from '../domain/records/validation.ts';
import { versionRecord } from '../domain/records/version.ts';

/** The JSON Schema of each record, by the record's file name. */
export function recordSchemas(): Record<string, object> {
  const records = {
    'validation.json': validation,
    'evaluation.json': evaluation,
    'comparison.json': comparison,
    'version.json': versionRecord,
    'image.json': imageRecord,
    'deployment.json': deploymentRecord,
    'smoke.json': smokeRecord,
  };
  return Object.fromEntries(
    Object.entries(records).map(([file, schema]) => [file, z.toJSONSchema(schema)]),
  );
}
