import { InputError } from '../../domain/errors.ts';

export type Format = 'delimited' | 'jsonl' | 'json' | 'parquet';

const extensions: Record<string, Format> = {
  csv: 'delimited',
  tsv: 'delimited',
  tab: 'delimited',
  txt: 'delimited',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  parquet: 'parquet',
  pq: 'parquet',
};

/** What other formats begin with, and how to get out of them. */
const refused: [magic: string, what: string, remedy: string][] = [
  ['PK\x03\x04', 'an Excel workbook or a ZIP archive', 'save the sheet as CSV (UTF-8)'],
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook', 'save the sheet as CSV (UTF-8)'],
  ['BZh', 'packed with bzip2', 'unpack it, or pack it with gzip or zstd'],
  ['\xfd7zXZ', 'packed with xz', 'unpack it, or pack it with gzip or zstd'],
  ['\x1f\x8b', 'packed twice', 'unpack it once'],
  ['\x28\xb5\x2f\xfd', 'packed twice', 'unpack it once'],
];

const known = 'CSV, TSV, JSON Lines, JSON, each plain, gzip or zstd, and Parquet';

/**
 * The format of a file, by its name and held against its first bytes, unpacked.
 *
 * @throws InputError for a format that is not read, or a name that does not say what is inside
 */
export function formatOf(file: string, bytes: Buffer): Format {
  const start = bytes.toString('latin1', 0, 6);
  const other = refused.find(([magic]) => start.startsWith(magic));
  if (other)
    throw new InputError({ where: file, found: other[1], allowed: known, remedy: other[2] });
  const extension = /\.([^./\\]+?)(?:\.(?:gz|zst|zstd))?$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
  if (!format)
    throw new InputError({
      where: file,
      allowed: known,
      remedy: `name it by what it is: ${Object.keys(extensions).join(', ')}`,
    });
  const isParquet = start.startsWith('PAR1');
  if (isParquet !== (format === 'parquet'))
    throw new InputError({
      where: file,
      remedy: isParquet
        ? 'it is a Parquet file: name it .parquet'
        : 'it is not a Parquet file, or it is damaged: it does not begin with PAR1',
    });
  return format;
}
