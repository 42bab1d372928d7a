import type { FileMetaData, SchemaTree } from 'hyparquet';
import { parquetSchema } from 'hyparquet';
import { whole } from '../../parquet/page.ts';
import type { DataSource } from '../../source.ts';
import { namesOf } from '../read.ts';
import type { Sized } from './cost.ts';
import type { Chunk } from './pages.ts';
import type { Field, Part, PartFile } from './part.ts';
import { isNumeric, typeOf } from './types.ts';

/** What is known of a table before it is read. */
export interface Plan extends Omit<Part, 'wanted'> {
  columns: readonly Sized[];
}

/** @returns null where a column holds what is not read so */
export function planOf(
  sources: readonly DataSource[],
  described: readonly FileMetaData[],
): Plan | null {
  const files: PartFile[] = [];
  for (const [at, source] of sources.entries()) {
    const { local, names, partitions } = source;
    const fields = fieldsOf(described[at]!, source);
    if (!fields) return null;
    files.push({ local, names, partitions, fields, rows: Number(described[at]!.num_rows) });
  }
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const columns = [...new Set(sources.flatMap(namesOf))].map((name) => ({
    name,
    fields: files.flatMap(({ fields }) => fields.filter((field) => field.name === name)),
    bytes: described.reduce((sum, metadata) => sum + bytesOf(metadata, name), 0),
  }));
  return {
    ...{ files, rows },
    numeric: columns
      .filter(({ fields }) => fields.length > 0 && fields.every(({ type }) => isNumeric(type)))
      // What stands in the name of a folder is a text.
      .filter(({ name }) => files.every(({ partitions }) => !Object.hasOwn(partitions, name)))
      .map(({ name }) => name),
    columns: columns.map(({ bytes, fields: [first], name }) => ({
      ...{ name, type: first?.type ?? 'text', bytes: bytes / Math.max(1, rows) },
    })),
  };
}

function fieldsOf(metadata: FileMetaData, source: DataSource): Field[] | null {
  const fields: Field[] = [];
  for (const [column, tree] of parquetSchema(metadata).children.entries()) {
    const type = typeIn(tree);
    if (!type) return null;
    const { name, repetition_type: repetition } = tree.element;
    const chunks = chunksOf(metadata, column, source);
    fields.push({ name, type, isOptional: repetition === 'OPTIONAL', chunks });
  }
  return fields;
}

/** None for a column that holds others, or several values in a cell. */
const typeIn = ({ children, element }: SchemaTree) =>
  children.length > 0 || element.repetition_type === 'REPEATED' ? undefined : typeOf(element);

/** Columns without others in them stand in each group in the order of the schema. */
function chunksOf(
  { row_groups: groups }: FileMetaData,
  column: number,
  { bytes }: DataSource,
): Chunk[] {
  return groups.map(({ columns, num_rows: rows }) => {
    const { meta_data: meta } = columns[column]!;
    const first = meta?.dictionary_page_offset || meta?.data_page_offset;
    const start = whole(Number(first), bytes, 'bytes before a column');
    const length = whole(Number(meta?.total_compressed_size), bytes - start, 'bytes of a column');
    return { start, length, rows: Number(rows), codec: meta!.codec };
  });
}

const bytesOf = (metadata: FileMetaData, name: string): number =>
  metadata.row_groups.reduce((sum, { columns }) => {
    const own = columns.filter(({ meta_data: meta }) => meta?.path_in_schema[0] === name);
    return own.reduce(
      (all, { meta_data: meta }) => all + Number(meta!.total_uncompressed_size),
      sum,
    );
  }, 0);
