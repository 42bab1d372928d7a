export const id = 6975;
export const ids = [6975];
export const modules = {

/***/ 56648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nearestSibling),
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34098);
/* harmony import */ var _domain_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96312);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71447);








/**
 * The content of a file, unpacked when it is gzip, whatever its name.
 *
 * @throws InputError: not there, a folder, not readable, empty, too large, broken gzip
 */
async function load(file, directory) {
    const raw = await readWhole(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, file));
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(raw).digest('hex');
    const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
    const bytes = isGzip ? await unpack(raw, file) : raw;
    if (bytes.length === 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ where: file, remedy: 'the file is empty' });
    return { bytes, sha256, size: raw.length };
}
async function readWhole(file, path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .limits */ .Fy.bytes)
            throw (0,_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .tooLarge */ .g$)(file, size);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz)
            throw error;
        throw await unreadable(file, path, error);
    }
}
async function unreadable(file, path, cause) {
    const options = { cause };
    if (cause.code === 'EISDIR')
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ where: file, remedy: `it is a folder: name its files, as in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file, '*.csv')}` }, options);
    if (cause.code !== 'ENOENT')
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ where: file, remedy: `the file cannot be read (${cause.code})` }, options);
    const sibling = await nearestSibling(path);
    const hint = sibling ? `; did you mean ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), sibling))}?` : '';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ where: file, remedy: `there is no such file${hint}` }, options);
}
/** The file in the same folder with the most similar name. */
async function nearestSibling(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).catch(() => []);
    return (0,_domain_words_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), names);
}
async function unpack(packed, file) {
    try {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.gunzip)(packed, { maxOutputLength: _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .limits */ .Fy.bytes });
    }
    catch (cause) {
        const { code, message } = cause;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            throw (0,_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .tooLarge */ .g$)(file, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .limits */ .Fy.bytes + 1);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ where: file, remedy: `the gzip is broken or cut off (${message}): make the file again` }, { cause });
    }
}


/***/ }),

/***/ 32184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readDelimited)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/limits.js
var limits = __webpack_require__(71447);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/sniff.js
const candidates = [',', ';', '\t', '|'];
/** The delimiter of a text: the one that divides its first rows alike, and into most cells. */
function sniffDelimiter(text, file) {
    const rows = firstRows(text, 20);
    const ranked = candidates
        .map((delimiter, order) => ({ delimiter, order, ...divide(rows, delimiter) }))
        .filter(({ inHeader }) => inHeader > 0)
        .sort((a, b) => b.alike - a.alike || b.inHeader - a.inHeader || a.order - b.order);
    return ranked[0]?.delimiter ?? (/\.(tsv|tab)(\.gz)?$/i.test(file) ? '\t' : ',');
}
/** The first rows without their quoted parts, in which delimiters and line ends are text. */
function firstRows(text, count) {
    const bare = text.slice(0, 100_000).replace(/"[^"]*("|$)/g, '');
    return bare
        .split(/\r\n|\n|\r/)
        .filter((row) => row !== '')
        .slice(0, count);
}
function divide(rows, delimiter) {
    const counts = rows.map((row) => row.split(delimiter).length - 1);
    const inHeader = counts[0] ?? 0;
    return { inHeader, alike: counts.filter((count) => count === inHeader).length };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/delimited.js




/** The longest row, in characters: more is a quote that was never closed, or no table at all. */
const longestRow = 10_000_000;
/**
 * Reads delimited text (RFC 4180; line ends of any system; a quote inside an unquoted cell is text).
 * Empty cells are empty text; lines with nothing on them are skipped.
 *
 * @throws InputError with the line: an open quote, duplicate names in the header, an endless row
 */
function readDelimited(text, file, dialect) {
    const delimiter = dialect.delimiter ?? sniffDelimiter(text, file);
    (0,limits/* checkCells */.Qn)(file, occurrences(text, delimiter) + occurrences(text, '\n'));
    const records = parseRecords(text, file, { ...dialect, delimiter });
    const lines = linesOf(records, text.includes(dialect.quoteChar ?? '"'));
    const first = records.findIndex((record) => !isBlank(record));
    const head = records[first];
    if (!head)
        throw new errors/* InputError */.dz({ where: file, remedy: 'the file holds only empty lines' });
    const hasHeader = dialect.header !== false;
    const names = hasHeader ? head : head.map((_, index) => `field${index + 1}`);
    refuseDuplicates(names, `${file}:${lines[first]}`);
    return tabulate({ records, lines, from: hasHeader ? first + 1 : first }, names, file);
}
function tabulate({ records, lines, from }, names, file) {
    const columns = names.map(() => []);
    const ragged = [];
    const kept = [];
    for (let at = from; at < records.length; at++) {
        const record = records[at];
        const line = lines[at];
        if (record.length === names.length && !isBlank(record)) {
            kept.push(line);
            for (let index = 0; index < columns.length; index++)
                columns[index].push(record[index]);
        }
        else if (!isBlank(record))
            ragged.push({ line, cells: record.length });
    }
    const named = names.map((name, index) => [name, columns[index]]);
    const table = { file, names, columns: new Map(named), rows: kept.length, lines: kept };
    return { table, ragged };
}
const isBlank = (record) => record.length === 1 && record[0] === '';
function occurrences(text, part) {
    let count = 0;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
        count++;
    return count;
}
function parseRecords(text, file, { delimiter, quoteChar = '"' }) {
    const options = {
        delimiter: delimiter,
        quote: quoteChar,
        escape: quoteChar,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_quotes: true,
        relax_column_count: true,
        max_record_size: longestRow,
    };
    try {
        return (0,sync/* parse */.qg)(text, options);
    }
    catch (error) {
        const { code, records } = error;
        const whole = records === 0 ? [] : (0,sync/* parse */.qg)(text, { ...options, to: records });
        throw new errors/* InputError */.dz({ where: `${file}:${endOf(whole)}`, remedy: explain(code, quoteChar) }, { cause: error });
    }
}
function explain(code, quoteChar) {
    if (code === 'CSV_QUOTE_NOT_CLOSED')
        return `a quote (${quoteChar}) is opened in this row and never closed: close it, or double it if it is text`;
    if (code === 'CSV_MAX_RECORD_SIZE')
        return `this row is longer than ${longestRow} characters: close its quotes, or break its lines`;
    return `this row does not parse (${code})`;
}
/** The physical line on which each record begins. */
function linesOf(records, mayBreak) {
    let line = 1;
    return records.map((record) => {
        const start = line;
        line += 1 + (mayBreak ? breaks(record) : 0);
        return start;
    });
}
const endOf = (records) => records.reduce((line, record) => line + 1 + breaks(record), 1);
/** Line breaks inside the quoted cells of a record. */
function breaks(record) {
    let count = 0;
    for (const cell of record)
        if (cell.includes('\n') || cell.includes('\r'))
            count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
    return count;
}
function refuseDuplicates(names, where) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            throw new errors/* InputError */.dz({
                where,
                remedy: `two columns are called ${(0,errors/* quote */.hD)(name)}: rename one of them`,
            });
        seen.add(name);
    }
}


/***/ }),

/***/ 71447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Qn: () => (/* binding */ checkCells),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/** What Node allows itself: 4 GB, or a quarter of a small machine's memory. */
const heap = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit;
/**
 * The most that is read into memory: bytes of a file, unpacked, and cells of all files together.
 * A cell takes about 110 bytes until its check is done (measured), so both leave room.
 */
const limits = {
    bytes: Math.min(256 * 1024 ** 2, Math.floor(heap / 16)),
    cells: Math.min(30_000_000, Math.floor(heap / 140)),
};
const remedy = 'check a sample of its rows, or split it and check each part';
function tooLarge(file, size) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: file,
        found: `${Math.ceil(size / 1024 ** 2)} MB`,
        allowed: `at most ${Math.floor(limits.bytes / 1024 ** 2)} MB in memory`,
        remedy,
    });
}
/** @throws InputError when there are more cells than are read */
function checkCells(file, cells) {
    if (cells <= limits.cells)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: file,
        found: `${cells} cells`,
        allowed: `at most ${limits.cells} in memory`,
        remedy,
    });
}


/***/ }),

/***/ 36975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readData),
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/bytes.js
var tables_bytes = __webpack_require__(56648);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/delimited.js + 1 modules
var delimited = __webpack_require__(32184);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/format.js

const extensions = {
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
const refused = [
    ['PK\x03\x04', 'an Excel workbook or a ZIP archive', 'save the sheet as CSV (UTF-8)'],
    ['\xd0\xcf\x11\xe0', 'an old Excel workbook', 'save the sheet as CSV (UTF-8)'],
    ['\x28\xb5\x2f\xfd', 'packed with zstd', 'unpack it, or pack it with gzip'],
    ['BZh', 'packed with bzip2', 'unpack it, or pack it with gzip'],
    ['\xfd7zXZ', 'packed with xz', 'unpack it, or pack it with gzip'],
];
const known = 'CSV, TSV, JSON Lines, JSON, each plain or gzip, and Parquet';
/**
 * The format of a file, by its name and held against its first bytes.
 *
 * @throws InputError for a format that is not read, or a name that does not say what is inside
 */
function formatOf(file, bytes) {
    const start = bytes.toString('latin1', 0, 6);
    const other = refused.find(([magic]) => start.startsWith(magic));
    if (other)
        throw new errors/* InputError */.dz({ where: file, found: other[1], allowed: known, remedy: other[2] });
    const extension = /\.([^./\\]+?)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? '';
    const format = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
    if (!format)
        throw new errors/* InputError */.dz({
            where: file,
            allowed: known,
            remedy: `name it by what it is: ${Object.keys(extensions).join(', ')}`,
        });
    const isParquet = start.startsWith('PAR1');
    if (isParquet !== (format === 'parquet'))
        throw new errors/* InputError */.dz({
            where: file,
            remedy: isParquet
                ? 'it is a Parquet file: name it .parquet'
                : 'it is not a Parquet file, or it is damaged: it does not begin with PAR1',
        });
    return format;
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/limits.js
var limits = __webpack_require__(71447);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/json.js


const mostColumns = 10_000;
/**
 * Reads JSON Lines: one object a line, its keys are the columns.
 *
 * @throws InputError with the line: not JSON, or not an object
 */
function readJsonLines(text, file) {
    const builder = start(file);
    text.split('\n').forEach((line, index) => {
        if (line.trim() !== '')
            add(builder, parseJson(line, file, index + 1), index + 1);
    });
    return finish(builder);
}
/**
 * Reads a JSON array of objects.
 *
 * @throws InputError with the line: not JSON, not an array, an element that is no object
 */
function readJson(text, file) {
    const rows = parseJson(text, file, 1);
    if (!Array.isArray(rows))
        throw new errors/* InputError */.dz({
            where: file,
            allowed: 'an array of objects, one a row',
            remedy: 'for one object a line, name the file .jsonl',
        });
    const builder = start(file);
    const lines = elementLines(text);
    rows.forEach((row, index) => {
        add(builder, row, lines[index]);
    });
    return finish(builder);
}
const start = (file) => ({
    file,
    names: [],
    columns: new Map(),
    rows: 0,
    lines: [],
});
function add(table, row, line) {
    const where = `${table.file}:${line}`;
    if (row === null || typeof row !== 'object' || Array.isArray(row))
        throw new errors/* InputError */.dz({
            where,
            found: JSON.stringify(row),
            allowed: 'an object, its keys the columns',
        });
    for (const [name, value] of Object.entries(row)) {
        let cells = table.columns.get(name);
        if (!cells) {
            if (table.columns.size === mostColumns)
                throw new errors/* InputError */.dz({
                    where,
                    remedy: `more than ${mostColumns} different keys: is each row's own name a key?`,
                });
            cells = [];
            table.columns.set(name, cells);
        }
        while (cells.length < table.rows)
            cells.push(null);
        cells.push(textOf(value));
    }
    table.rows++;
    (0,limits/* checkCells */.Qn)(table.file, table.rows * table.columns.size);
    table.lines.push(line);
}
function finish(table) {
    for (const cells of table.columns.values())
        while (cells.length < table.rows)
            cells.push(null);
    table.names = [...table.columns.keys()];
    return table;
}
function textOf(value) {
    if (value === null)
        return null;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** Whole numbers beyond 2^53 become text first, so that they keep all their digits. */
function parseJson(text, file, firstLine) {
    const long = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}(?![\d.eE])/g;
    const exact = /\d{16}/.test(text)
        ? text.replace(long, (found) => (found.startsWith('"') ? found : `"${found}"`))
        : text;
    try {
        return JSON.parse(exact);
    }
    catch (cause) {
        throw notJson(cause, { text: exact, file, firstLine });
    }
}
/** The engine names the place of most mistakes, but not of all. */
function notJson(cause, { text, file, firstLine }) {
    const position = /position (\d+)/.exec(cause.message)?.[1];
    const isCut = /end of JSON/.test(cause.message);
    const at = position ? Number(position) : isCut || !text.includes('\n') ? text.length : undefined;
    if (at === undefined)
        return new errors/* InputError */.dz({ where: file, remedy: `not JSON: ${(0,errors/* quote */.hD)(cause.message, 120)}` }, { cause });
    const line = text.slice(0, at).split('\n').length;
    const found = text.split('\n')[line - 1]?.trim() ?? '';
    const remedy = `this is not JSON${isCut ? ': it is cut off' : ''}`;
    return new errors/* InputError */.dz({ where: `${file}:${firstLine + line - 1}`, found, remedy }, { cause });
}
/** The line on which each element of a valid top-level array begins. */
function elementLines(text) {
    const lines = [];
    let [line, depth, isNext] = [1, 0, false];
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]|\n|,|[^\s"[\]{},]+/g)) {
        if (token === '\n')
            line++;
        else if (depth === 1 && token === ',')
            isNext = true;
        else if (token === ']' || token === '}')
            depth--;
        else {
            if (depth === 1 && isNext) {
                lines.push(line);
                isNext = false;
            }
            if (token === '[' || token === '{') {
                if (depth === 0)
                    isNext = true;
                depth++;
            }
        }
    }
    return lines;
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(43720);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/parquet.js




/**
 * Reads Parquet as text cells: times as ISO 8601, NaN as `NaN`, lists and structs as JSON.
 * `lines` are row numbers.
 *
 * @throws InputError when the file is damaged or packed in a way that is not known
 */
async function readParquet(bytes, file) {
    try {
        return await parquet_read(bytes, file);
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        const { message } = cause;
        throw new errors/* InputError */.dz({
            where: file,
            remedy: `the Parquet file is damaged or cut off (${message}): write it again`,
        }, { cause });
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
    const names = (0,src_metadata/* parquetSchema */.YR)(metadata).children.map(({ element }) => element.name);
    (0,limits/* checkCells */.Qn)(file, rows * names.length);
    const columns = new Map(names.map((name) => [name, []]));
    await (0,read/* parquetRead */.bA)({
        file: { byteLength: buffer.byteLength, slice: (from, to) => buffer.slice(from, to) },
        metadata,
        compressors,
        parsers,
        onChunk: ({ columnName, columnData, rowStart }) => {
            const cells = columns.get(columnName);
            for (let row = 0; row < columnData.length; row++)
                cells[rowStart + row] = parquet_textOf(columnData[row]);
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
function parquet_textOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value !== 'object')
        return String(value);
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
}
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
/** Without a zone: Parquet's stamps are in UTC, or in no stated zone at all. */
const parsers = {
    timestampFromMilliseconds: (value) => instant(value, 1000n),
    timestampFromMicroseconds: (value) => instant(value, 1000000n),
    timestampFromNanoseconds: (value) => instant(value, 1000000000n),
    dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
};

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/read.js







/**
 * Reads a file of rows: CSV or TSV, JSON Lines, a JSON array (each plain or gzip), or Parquet.
 *
 * @param file relative to `directory`; it is named so in every message
 * @throws InputError in one line, with the physical line where there is one
 */
async function readData(file, dialect = {}, directory = '.') {
    const { bytes, sha256, size } = await (0,tables_bytes/* load */.H)(file, directory);
    const format = formatOf(file, bytes);
    const known = { sha256, bytes: size, ragged: [] };
    if (format === 'parquet')
        return { ...known, table: await readParquet(bytes, file) };
    const text = (0,tables_text/* decode */.D)(bytes, file);
    if (format === 'json')
        return { ...known, table: readJson(text, file) };
    if (format === 'jsonl')
        return { ...known, table: readJsonLines(text, file) };
    return { ...known, ...(0,delimited/* readDelimited */.e)(text, file, dialect) };
}
/** As `readData`, where a row that does not fit the header is an error as well. */
async function readTable(file, dialect = {}, directory = '.') {
    const { table, ragged } = await readData(file, dialect, directory);
    const [first] = ragged;
    if (!first)
        return table;
    throw new errors/* InputError */.dz({
        where: `${file}:${first.line}`,
        found: `${first.cells} cells`,
        allowed: `${table.names.length}, as in the header`,
        remedy: 'quote cells that hold the delimiter',
    });
}


/***/ }),

/***/ 5020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/**
 * The text of a file in UTF-8, without its byte order mark.
 *
 * @throws InputError with the line of the first byte that is not text
 */
function decode(bytes, file) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            where: file,
            found: 'UTF-16',
            allowed: 'UTF-8',
            remedy: `convert it: iconv -f UTF-16 -t UTF-8`,
        });
    const zero = bytes.indexOf(0);
    if (zero >= 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            where: `${file}:${lineAt(bytes, zero)}`,
            remedy: `it is not a text file: there is a NUL at byte ${zero + 1}; save it as text in UTF-8`,
        });
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw notUtf8(bytes, file);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.toString('utf8', hasMark ? 3 : 0);
}
function notUtf8(bytes, file) {
    const at = firstBad(bytes);
    const byte = `0x${bytes[at].toString(16).padStart(2, '0')}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: `${file}:${lineAt(bytes, at)}`,
        found: `byte ${byte} at ${at + 1}`,
        allowed: 'UTF-8',
        remedy: 'convert it, as in iconv -f LATIN1 -t UTF-8',
    });
}
/** The offset of the first byte that begins no valid character. */
function firstBad(bytes) {
    let start = 0;
    for (let end; start < bytes.length; start = end) {
        const newline = bytes.indexOf(10, start);
        end = newline < 0 ? bytes.length : newline + 1;
        const line = bytes.subarray(start, end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
            break;
    }
    const size = (lead) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
    let at = start;
    while ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size(bytes[at]))))
        at += size(bytes[at]);
    return at;
}
function lineAt(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}


/***/ })

};
