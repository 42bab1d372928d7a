export const id = 1341;
export const ids = [1341];
export const modules = {

/***/ 51341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNames: () => (/* binding */ readNames),
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(43720);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 15 modules
var src = __webpack_require__(61031);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/limits.js
var limits = __webpack_require__(71447);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/parquet-cells.js
/** How values of Parquet are written: as DuckDB does, so that both engines find the same. */
function writerOf(element) {
    const write = ownWriter(element) ?? textOf;
    return (value) => (value === null || value === undefined ? null : write(value));
}
/** The columns whose values are to be read as they are stored, since the library would round or refuse them. */
function stored(metadata, columns) {
    const asStored = columns.filter((element) => isDecimal(element) || isInterval(element));
    const schema = metadata.schema.map((element) => {
        if (!asStored.includes(element))
            return element;
        const { converted_type: _, logical_type: __, ...bare } = element;
        return bare;
    });
    return { ...metadata, schema };
}
const isLeaf = ({ num_children: children, repetition_type: times }) => !children && times !== 'REPEATED';
const isDecimal = (element) => isLeaf(element) &&
    (element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL');
const isInterval = (element) => isLeaf(element) && element.converted_type === 'INTERVAL';
const units = { MILLIS: 1000n, MICROS: 1000000n, NANOS: 1000000000n };
function ownWriter(element) {
    const { converted_type: converted, logical_type: logical, scale = 0 } = element;
    if (isDecimal(element))
        return (value) => decimal(unscaled(value), scale);
    if (isInterval(element))
        return (value) => interval(value);
    const unit = logical?.type === 'TIME' ? logical.unit : converted?.replace(/^TIME_(?=M)/, '');
    if (unit !== 'MILLIS' && unit !== 'MICROS' && unit !== 'NANOS')
        return undefined;
    // A time of day, of which the library gives the number of milliseconds and the like.
    return (value) => instant(BigInt(value), units[unit]).slice(day.length);
}
const day = '1970-01-01T';
function textOf(value) {
    if (typeof value === 'number')
        return parquet_cells_double(value);
    if (value instanceof Uint8Array)
        return bytesText(value);
    if (typeof value !== 'object')
        return String(value);
    return JSON.stringify(value, (_, inner) => {
        if (inner instanceof Uint8Array)
            return bytesText(inner);
        return typeof inner === 'bigint' ? String(inner) : inner;
    });
}
/** Digits as they are from 1e-4 to 1e16, with a point from 1e15 on, where a double is no more surely whole. */
function parquet_cells_double(value) {
    const size = Math.abs(value);
    if (size === 0 || !Number.isFinite(value))
        return String(value);
    if (size < 1e-4 || size >= 1e16)
        return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
    return size >= 1e15 && Number.isInteger(value) ? `${value}.0` : String(value);
}
/** The whole number behind a decimal: as such, or in bytes of which the first is the highest. */
function unscaled(value) {
    if (!(value instanceof Uint8Array))
        return BigInt(value);
    const hex = Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return BigInt.asIntN(8 * value.length, BigInt(`0x${hex || '0'}`));
}
function decimal(whole, scale) {
    if (scale === 0)
        return String(whole);
    const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
    return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
/** Months, days and milliseconds, four bytes each. */
function interval(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [months, days, milliseconds] = [0, 4, 8].map((at) => view.getUint32(at, true));
    const counts = { year: Math.floor(months / 12), month: months % 12, day: days };
    const parts = Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([unit, count]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
    if (milliseconds > 0 || parts.length === 0)
        parts.push(clock(milliseconds));
    return parts.join(' ');
}
function clock(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    const two = (count) => String(count).padStart(2, '0');
    const whole = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const fraction = String(milliseconds % 1000)
        .padStart(3, '0')
        .replace(/0+$/, '');
    return `${whole.map(two).join(':')}${fraction && `.${fraction}`}`;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes as the text that they are; what is none byte by byte, as DuckDB shows it. */
function bytesText(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        const shown = (byte) => byte >= 0x20 && byte < 0x7f && !`\\"'`.includes(String.fromCharCode(byte));
        const written = (byte) => shown(byte)
            ? String.fromCharCode(byte)
            : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        return Array.from(bytes, written).join('');
    }
}
/** Without a zone: Parquet's stamps are in UTC, or in no stated zone at all. */
const parsers = {
    timestampFromMilliseconds: (value) => instant(value, 1000n),
    timestampFromMicroseconds: (value) => instant(value, 1000000n),
    timestampFromNanoseconds: (value) => instant(value, 1000000000n),
    dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
    stringFromBytes: (bytes) => {
        try {
            return bytes && utf8.decode(bytes);
        }
        catch {
            throw new Error('a text in it is not UTF-8');
        }
    },
};
const instant = (whole, perSecond) => {
    const fraction = ((whole % perSecond) + perSecond) % perSecond;
    const seconds = new Date(Number((whole - fraction) / perSecond) * 1000)
        .toISOString()
        .slice(0, -5);
    const digits = String(fraction)
        .padStart(String(perSecond).length - 1, '0')
        .replace(/0+$/, '');
    return digits ? `${seconds}.${digits}` : seconds;
};

;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/parquet.js






/**
 * Reads Parquet as text cells: times as ISO 8601, NaN as `NaN`, lists and structs as JSON.
 * `lines` are row numbers.
 *
 * @throws InputError when the file is damaged or packed in a way that is not known
 */
async function readParquet(bytes, file) {
    return refuseDamaged(file, () => parquet_read(bytes, file));
}
/**
 * The names of the columns, read from the end of the file at `local` alone.
 *
 * @throws InputError when that is damaged
 */
async function readNames(local, file) {
    return refuseDamaged(file, async () => {
        const handle = await (0,promises_.open)(local);
        try {
            const { size } = await handle.stat();
            const slice = async (from, to = size) => {
                const bytes = new Uint8Array(to - from);
                await handle.read(bytes, 0, bytes.length, from);
                return bytes.buffer;
            };
            const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)({ byteLength: size, slice });
            checkPaths(metadata);
            return (0,src_metadata/* parquetSchema */.YR)(metadata).children.map(({ element }) => element.name);
        }
        finally {
            await handle.close();
        }
    });
}
async function refuseDamaged(file, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        // What the library says of itself when it stumbles tells nobody anything.
        const { name, message } = cause;
        const why = name === 'Error' ? ` (${(0,errors/* quote */.hD)(message, 200)})` : '';
        throw new errors/* InputError */.dz({ where: file, remedy: `the Parquet file is damaged or cut off${why}: write it again` }, { cause });
    }
}
/** The library's LZ4 takes an empty page, as in a group of missing cells, for a damaged one. */
const compressors = {
    ...src/* compressors */.Vm,
    LZ4_RAW: (input, length) => (length === 0 ? new Uint8Array() : src/* compressors */.Vm.LZ4_RAW(input, length)),
};
async function parquet_read(bytes, file) {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const metadata = (0,src_metadata/* parquetMetadata */.m5)(buffer);
    checkPaths(metadata);
    const rows = Number(metadata.num_rows);
    const elements = (0,src_metadata/* parquetSchema */.YR)(metadata).children.map(({ element }) => element);
    const names = elements.map(({ name }) => name);
    (0,limits/* checkCells */.Qn)(file, rows * names.length);
    const columns = new Map(names.map((name) => [name, []]));
    const write = new Map(elements.map((element) => [element.name, writerOf(element)]));
    await (0,read/* parquetRead */.bA)({
        file: { byteLength: buffer.byteLength, slice: (from, to) => buffer.slice(from, to) },
        metadata: stored(metadata, elements),
        compressors,
        parsers: parsers,
        utf8: false,
        onChunk: ({ columnName, columnData, rowStart }) => {
            const cells = columns.get(columnName);
            for (let row = 0; row < columnData.length; row++)
                cells[rowStart + row] = write.get(columnName)(columnData[row]);
        },
    });
    for (const [name, cells] of columns)
        if (cells.length !== rows)
            throw new Error(`column ${name} has ${cells.length} of ${rows} rows`);
    return { file, names, columns, rows, lines: Array.from({ length: rows }, (_, row) => row + 1) };
}
/**
 * Every group must hold the schema's columns. Without this the library leaves promises of other
 * columns behind when it meets one that it does not know, and their failure would end the process.
 */
function checkPaths(metadata) {
    const leaves = [];
    const walk = ({ children, path }) => {
        if (children.length === 0)
            leaves.push(JSON.stringify(path));
        children.forEach(walk);
    };
    const tree = (0,src_metadata/* parquetSchema */.YR)(metadata);
    walk(tree);
    const names = tree.children.map(({ element }) => element.name);
    if (new Set(names).size !== names.length)
        throw new Error('two columns have the same name');
    for (const { columns } of metadata.row_groups) {
        const paths = columns.map(({ meta_data }) => JSON.stringify(meta_data?.path_in_schema));
        if (paths.join() !== leaves.join())
            throw new Error('a row group has other columns than the schema');
    }
}


/***/ })

};
