import { type FileMetaData, parquetMetadata, parquetSchema, type SchemaTree } from 'hyparquet';
import { limits } from '../limits.ts';
import { checkStruct } from './thrift.ts';

/** Bytes behind a file's description of itself: how long that is, and a mark. */
export const ending = 8;

/** @throws Error when it says more than can be */
export function descriptionLength(bytes: ArrayBuffer): number {
  const length = new DataView(bytes).getUint32(bytes.byteLength - ending, true);
  if (length <= limits.bytes) return length;
  throw new Error(`it says that its description has ${length} bytes`);
}

/**
 * What a file says of itself.
 *
 * @param bytes of the file, or as many from its end as hold that
 * @throws Error when it cannot be so
 */
export function metadataOf(bytes: ArrayBuffer): FileMetaData {
  const length = descriptionLength(bytes);
  if (length <= bytes.byteLength - ending)
    checkStruct(new DataView(bytes), bytes.byteLength - ending - length);
  const metadata = parquetMetadata(bytes, { geoparquet: false });
  checkDepth(metadata);
  checkPaths(metadata);
  checkRows(metadata);
  return metadata;
}

const deepest = 100;

/** Columns within columns are read by a function that calls itself. */
function checkDepth({ schema }: FileMetaData): void {
  const open: number[] = [];
  for (const { num_children: children } of schema) {
    while (open.at(-1) === 0) open.pop();
    if (open.length > 0) open[open.length - 1]!--;
    if (children) open.push(children);
    if (open.length > deepest) throw new Error('its columns are nested too deep');
  }
}

function checkRows({ num_rows: rows, row_groups: groups }: FileMetaData): void {
  const counts = groups.map(({ num_rows: count }) => count);
  if (counts.some((count) => count < 0n) || counts.reduce((sum, count) => sum + count, 0n) !== rows)
    throw new Error('its groups have other rows than it says');
}

/**
 * Every group must hold the schema's columns. Without this the library leaves promises of other
 * columns behind when it meets one that it does not know, and their failure would end the process.
 */
function checkPaths(metadata: FileMetaData): void {
  const leaves: string[] = [];
  const walk = ({ children, path }: SchemaTree) => {
    if (children.length === 0) leaves.push(JSON.stringify(path));
    children.forEach(walk);
  };
  const tree = parquetSchema(metadata);
  walk(tree);
  const names = tree.children.map(({ element }) => element.name);
  if (new Set(names).size !== names.length) throw new Error('two columns have the same name');
  for (const { columns } of metadata.row_groups) {
    const paths = columns.map(({ meta_data }) => JSON.stringify(meta_data?.path_in_schema));
    if (paths.join() !== leaves.join())
      throw new Error('a row group has other columns than the schema');
  }
}
