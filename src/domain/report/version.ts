import type { VersionRecord } from '../records/version.ts';
import { type Block, type Piece, paragraph } from './blocks.ts';
import { count } from './figures.ts';

/** The version, its release, and the stages that it is assigned to. */
export function versionSection({ assets, release, stages, tag }: VersionRecord): Block[] {
  const where: Piece[] = release?.url.startsWith('http')
    ? [', ', { link: release.url, text: 'release' }, ` with ${count(assets.length, 'asset')}`]
    : [`, release with ${count(assets.length, 'asset')}`];
  const assigned = stages.map(({ stage }) => stage).join(', ');
  return [
    paragraph(
      'Version ',
      { code: tag },
      ...(release ? where : ', without a release'),
      assigned ? `; assigned to ${assigned}.` : '; assigned to no stage.',
    ),
  ];
}
