import type { VersionRecord } from '../domain/records/version.ts';
import { heading, paragraph, table } from '../domain/report/blocks.ts';
import type { Outcome } from '../runtime/room.ts';
import type { Candidate } from './candidate.ts';

export function registered(record: VersionRecord, created: boolean): Outcome {
  const { model, version, tag, release, assets } = record;
  const name = `${model} ${version}`;
  return {
    record: { file: 'version.json', content: record },
    outputs: { version, tag, created, 'release-url': release?.url ?? null },
    refusal: null,
    summary: [
      heading(created ? `Registered ${name}` : `Found ${name}`),
      paragraph(
        created ? 'Tag ' : 'It was registered before; nothing was made. Tag ',
        { code: tag },
        ...(release ? [', release ', { link: release.url, text: release.url }] : []),
      ),
      table(
        ['file', 'bytes', 'sha256'],
        assets.map(({ name: file, size, sha256 }) => [file, String(size), sha256.slice(0, 12)]),
      ),
    ],
  };
}

export function refused({ model }: Candidate, reason: string): Outcome {
  return {
    outputs: { version: null, tag: null, created: false, 'release-url': null },
    refusal: `${model} is not registered: ${reason}`,
    summary: [heading(`${model} is not registered`), paragraph(reason)],
  };
}
