export const id = 505;
export const ids = [505];
export const modules = {

/***/ 56648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ nearestSibling),
/* harmony export */   Hh: () => (/* binding */ load),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   sX: () => (/* binding */ emptyFile),
/* harmony export */   sp: () => (/* binding */ loadAt),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34098);
/* harmony import */ var _domain_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96312);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71447);
/* harmony import */ var _packing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5076);








/**
 * The content of a file, unpacked when it is gzip or zstd, whatever its name.
 *
 * @throws InputError: not there, a folder, not readable, empty, too large, broken gzip or zstd
 */
async function load(file, directory) {
    return loadAt(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, file));
}
/** As `load`, of the file at `path`, which messages call `file`. */
async function loadAt(file, path) {
    const { size } = await statOf(file, path);
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limits */ .Fy.bytes)
        throw (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(file, size);
    const raw = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(raw).digest('hex');
    const packing = (0,_packing_js__WEBPACK_IMPORTED_MODULE_7__/* .packingOf */ .bp)(raw);
    const open = (start) => node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([raw.subarray(start)]);
    const bytes = packing === 'none' ? raw : await whole((0,_packing_js__WEBPACK_IMPORTED_MODULE_7__/* .unpack */ .l1)({ open, size: raw.length }, packing, file), file);
    if (bytes.length === 0)
        throw emptyFile(file);
    return { bytes, sha256, size: raw.length };
}
const emptyFile = (file) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz({ where: file, remedy: 'the file is empty' });
/**
 * Size, in bytes, and time of the last change of a file that can be read.
 *
 * @throws InputError: not there, a folder, not readable
 */
async function statOf(file, path) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            const stats = await handle.stat();
            if (stats.isDirectory())
                throw Object.assign(new Error(), { code: 'EISDIR' });
            return stats;
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        throw await unreadable(file, path, cause);
    }
}
const changed = (file) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz({
    where: file,
    remedy: 'the file changed while it was read: run again when it is written to the end',
});
async function whole(pieces, file) {
    const all = [];
    let size = 0;
    for await (const piece of pieces) {
        size += piece.length;
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limits */ .Fy.bytes)
            throw (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(file, size);
        all.push(piece);
    }
    return Buffer.concat(all);
}
async function unreadable(file, path, cause) {
    const options = { cause };
    if (cause.code === 'EISDIR')
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz({ where: file, remedy: `it is a folder: name its files, as in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file, '*.csv')}` }, options);
    if (cause.code !== 'ENOENT')
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz({ where: file, remedy: `the file cannot be read (${cause.code})` }, options);
    const sibling = await nearestSibling(path);
    const hint = sibling ? `; did you mean ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), sibling))}?` : '';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz({ where: file, remedy: `there is no such file${hint}` }, options);
}
/** The file in the same folder with the most similar name. */
async function nearestSibling(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).catch(() => []);
    return (0,_domain_words_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), names);
}


/***/ }),

/***/ 11390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42081);

/**
 * The cells of a row, unquoted. A quote within a cell that does not begin with one is text, and so
 * are both where something follows the closing one.
 */
function cellsOf({ bytes, start, end }, writing) {
    const text = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(writing)
        ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(bytes.subarray(start, end), writing)
        : bytes.toString('utf8', start, end);
    const hasQuote = writing.quoteChar !== '' && text.includes(writing.quoteChar);
    return hasQuote ? quotedCells(text, writing) : text.split(writing.delimiter);
}
function quotedCells(text, { delimiter, quoteChar }) {
    const cells = [];
    for (let at = 0;;) {
        const quoted = text.startsWith(quoteChar, at) ? unquote(text, at, quoteChar) : undefined;
        const from = quoted?.next ?? at;
        const next = text.indexOf(delimiter, from);
        const rest = text.slice(from, next < 0 ? undefined : next);
        if (!quoted)
            cells.push(rest);
        else
            cells.push(rest === '' ? quoted.inner : quoteChar + quoted.inner + quoteChar + rest);
        if (next < 0)
            return cells;
        at = next + delimiter.length;
    }
}
/** The text in the quotes that open at `at`, and where it goes on behind them. */
function unquote(text, at, quoteChar) {
    const { length } = quoteChar;
    let end = text.indexOf(quoteChar, at + length);
    while (text.startsWith(quoteChar, end + length))
        end = text.indexOf(quoteChar, end + 2 * length);
    const inner = text.slice(at + length, end).replaceAll(quoteChar + quoteChar, quoteChar);
    return { inner, next: end + length };
}


/***/ }),

/***/ 22628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ onlyEmptyLines),
/* harmony export */   eE: () => (/* binding */ readDelimited),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11390);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71447);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42081);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26806);
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39887);






/** As `readBytes`, of text that is decoded already. */
const readDelimited = (text, file, dialect) => readBytes(Buffer.from(text), file, dialect);
/** In UTF-8 as many bytes as the delimiter is looked for in hold at the most. */
const sniffed = 400_000;
/**
 * Reads delimited text in UTF-8 (RFC 4180; line ends of any system; a quote inside an unquoted cell is text).
 * Empty cells are empty text; lines with nothing on them are skipped.
 *
 * @throws InputError with the line: an open quote, duplicate names in the header, an endless row
 */
function readBytes(bytes, file, dialect) {
    const { quoteChar = '"', header = true } = dialect;
    const delimiter = dialect.delimiter ?? (0,_sniff_js__WEBPACK_IMPORTED_MODULE_5__/* .sniffDelimiter */ .y)(bytes.toString('utf8', 0, sniffed), file, quoteChar);
    const writing = { delimiter, quoteChar };
    const counts = { delimiters: occurrences(bytes, delimiter), lines: occurrences(bytes, '\n') };
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCells */ .Qn)(file, counts.delimiters + counts.lines);
    const ragged = [];
    let table;
    let known = [];
    const visit = (row) => {
        const isFirst = table === undefined;
        table ??= start(file, namesOf((0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .n)(row, writing), header, `${file}:${row.line}`), counts);
        if (isFirst)
            known = table.names.map(() => new Map());
        if (isFirst && header)
            return false;
        if (row.cells === table.names.length)
            add(table, (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .n)(row, writing), row.line, known);
        else
            ragged.push({ line: row.line, cells: row.cells });
        return false;
    };
    const scan = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowScanner */ .Fl)(writing, visit, file);
    scan((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .withMarks */ .T$)(bytes, writing));
    scan();
    if (!table)
        throw onlyEmptyLines(file);
    for (const cells of [...table.columns.values(), table.lines])
        cells.length = table.rows;
    return { table, ragged };
}
/** With room for as many rows as there can be, since arrays that grow leave copies behind. */
function start(file, names, { delimiters, lines }) {
    const rows = names.length > 1 ? Math.min(lines, Math.floor(delimiters / (names.length - 1))) : lines;
    const columns = new Map(names.map((name) => [name, Array(rows)]));
    return { file, names, columns, rows: 0, lines: Array(rows) };
}
const few = 256;
function add(table, cells, line, known) {
    let index = 0;
    for (const column of table.columns.values()) {
        column[table.rows] = once(cells[index], known, index);
        index++;
    }
    table.lines[table.rows] = line;
    table.rows++;
}
/** Of equal texts one, so that a category takes no more memory than a number. */
function once(cell, known, index) {
    const texts = known[index];
    if (!texts)
        return cell;
    const first = texts.get(cell);
    if (first !== undefined)
        return first;
    if (texts.size < few)
        texts.set(cell, cell);
    else
        known[index] = null;
    return cell;
}
const onlyEmptyLines = (file) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: file, remedy: 'the file holds only empty lines' });
/**
 * The names of the columns, by the first row.
 *
 * @throws InputError when two of a header are the same
 */
function namesOf(row, isHeader, where) {
    if (!isHeader)
        return row.map((_, index) => `field${index + 1}`);
    const seen = new Set();
    for (const name of row) {
        if (seen.has(name))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
                where,
                remedy: `two columns are called ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}: rename one of them`,
            });
        seen.add(name);
    }
    return row;
}
function occurrences(bytes, text) {
    const part = Buffer.from(text);
    const [first] = part;
    let count = 0;
    if (part.length === 1)
        for (let at = 0; at < bytes.length; at++)
            count += Number(bytes[at] === first);
    else
        for (let at = bytes.indexOf(part); at >= 0; at = bytes.indexOf(part, at + part.length))
            count++;
    return count;
}


/***/ }),

/***/ 51758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ eachRow),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11390);
/* harmony import */ var _delimited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22628);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42081);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26806);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21804);





/**
 * The names of the columns of delimited text, read from its first row alone, and the physical line
 * of that row.
 *
 * @throws InputError as `readDelimited`, where the first row is concerned
 */
async function headerOf(file) {
    const { path, dialect } = file;
    let found;
    await eachRow(file, (row) => {
        const names = (0,_delimited_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(row, dialect), dialect.header, `${path}:${row.line}`);
        found = { names, line: row.line };
        return true;
    });
    if (!found)
        throw (0,_delimited_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyEmptyLines */ .HQ)(path);
    return found;
}
/**
 * Goes through the rows of delimited text, the header among them, until `visit` says that no more
 * are wanted.
 *
 * @throws InputError: a quote that is never closed, an endless row
 */
async function eachRow(file, visit) {
    const scan = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowScanner */ .Fl)(file.dialect, visit, file.path);
    for await (const piece of (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .utf8Of */ .v)(file, (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(file.dialect)))
        if (scan((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .withMarks */ .T$)(piece, file.dialect)))
            return;
    scan();
}


/***/ }),

/***/ 70325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ tooManyKeys),
/* harmony export */   Mh: () => (/* binding */ cellsByName),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   _X: () => (/* binding */ mostKeys),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71447);


/** More different keys than this are no columns. */
const mostKeys = 10_000;
/**
 * Reads JSON Lines: one object a line, its keys are the columns.
 *
 * @throws InputError with the line: not JSON, or not an object
 */
function readJsonLines(text, file) {
    const builder = start(file);
    text.split('\n').forEach((line, index) => {
        if (line.trim() !== '')
            add(builder, parseRow(line, file, index + 1), index + 1);
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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
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
function add(table, parsed, line) {
    const where = `${table.file}:${line}`;
    for (const [name, value] of Object.entries(objectOf(parsed, where))) {
        let cells = table.columns.get(name);
        if (!cells) {
            if (table.columns.size === mostKeys)
                throw tooManyKeys(where);
            cells = [];
            table.columns.set(name, cells);
        }
        while (cells.length < table.rows)
            cells.push(null);
        cells.push(textOf(value));
    }
    table.rows++;
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCells */ .Qn)(table.file, table.rows * table.columns.size);
    table.lines.push(line);
}
const tooManyKeys = (where) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
    where,
    remedy: `more than ${mostKeys} different keys: is each row's own name a key?`,
});
function objectOf(row, where) {
    if (row !== null && typeof row === 'object' && !Array.isArray(row))
        return row;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        found: JSON.stringify(row),
        allowed: 'an object, its keys the columns',
    });
}
/**
 * One row, by its text.
 *
 * @throws InputError when it is not JSON, or not an object
 */
function parseRow(text, file, line) {
    return objectOf(parseJson(text, file, line), `${file}:${line}`);
}
function finish(table) {
    for (const cells of table.columns.values())
        while (cells.length < table.rows)
            cells.push(null);
    table.names = [...table.columns.keys()];
    return table;
}
/** The cells of one row, by the names of the columns. */
function cellsByName(row, names) {
    return names.map((name) => (Object.hasOwn(row, name) ? textOf(row[name]) : null));
}
function textOf(value) {
    if (value === null)
        return null;
    if (typeof value === 'object')
        return JSON.stringify(value);
    const text = String(value);
    // Half of a surrogate pair is no text that could be written down.
    return /\p{Surrogate}/u.test(text) ? Buffer.from(text).toString() : text;
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
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: file, remedy: `not JSON: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(cause.message, 120)}` }, { cause });
    const line = text.slice(0, at).split('\n').length;
    const found = text.split('\n')[line - 1]?.trim() ?? '';
    const remedy = `this is not JSON${isCut ? ': it is cut off' : ''}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: `${file}:${firstLine + line - 1}`, found, remedy }, { cause });
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

/***/ 42081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   T$: () => (/* binding */ withMarks),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/** Bytes that no UTF-8 has. They stand in for a delimiter or a quote of several bytes. */
const spare = { delimiter: 0xff, quote: 0xfe };
const isOneByte = (char) => char.length === 1 && char.charCodeAt(0) < 0x80;
function marksOf({ delimiter, quoteChar }) {
    return {
        delimiter: isOneByte(delimiter) ? delimiter.charCodeAt(0) : spare.delimiter,
        quote: isOneByte(quoteChar) ? quoteChar.charCodeAt(0) : spare.quote,
    };
}
/** Whether a text must be marked before it is scanned. */
const isMarked = ({ delimiter, quoteChar }) => !isOneByte(delimiter) || !isOneByte(quoteChar);
/** The text with the marks in the place of their characters; the piece must not end within one. */
function withMarks(piece, { delimiter, quoteChar }) {
    const marked = isOneByte(delimiter) ? piece : replace(piece, delimiter, spare.delimiter);
    return isOneByte(quoteChar) ? marked : replace(marked, quoteChar, spare.quote);
}
/** The text of marked bytes, with its own characters again. */
function withoutMarks(bytes, { delimiter, quoteChar }) {
    const parts = (piece, mark) => split(piece, Buffer.of(mark));
    return parts(bytes, spare.delimiter)
        .map((part) => parts(part, spare.quote).map(String).join(quoteChar))
        .join(delimiter);
}
function replace(piece, char, mark) {
    const parts = split(piece, Buffer.from(char));
    return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.of(mark), part])));
}
function split(bytes, by) {
    if (by.length === 0)
        return [bytes];
    const parts = [];
    let from = 0;
    for (let at = bytes.indexOf(by); at >= 0; at = bytes.indexOf(by, from)) {
        parts.push(bytes.subarray(from, at));
        from = at + by.length;
    }
    parts.push(bytes.subarray(from));
    return parts;
}


/***/ }),

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   bp: () => (/* binding */ packingOf),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34098);





function packingOf(bytes) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return 'gzip';
    const magic = bytes.length >= 4 ? bytes.readUInt32LE() : 0;
    // What packs in parallel begins with a frame to be skipped.
    return magic === 0xfd2fb528 || magic >>> 4 === 0x184d2a5 ? 'zstd' : 'none';
}
const highWaterMark = 1024 ** 2;
/**
 * The content of a file, unpacked, in pieces of at most a few megabytes. Leaving the loop closes
 * the file.
 *
 * @throws InputError naming `path` when the packing is broken or cut off
 */
async function* unpacked({ path, local, packing }) {
    const open = (start) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(local, { highWaterMark, start });
    yield* unpack({ open, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(local)).size }, packing, path);
}
/** As `unpacked`, for bytes that are there already. */
async function* unpack(bytes, packing, path) {
    if (packing === 'none')
        return yield* bytes.open(0);
    try {
        if (packing === 'gzip')
            yield* through(bytes.open(0), node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip({ chunkSize: highWaterMark }));
        else
            yield* unzstd(bytes);
    }
    catch (cause) {
        const remedy = `the ${packing} is broken or cut off (${cause.message}): make the file again`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz({ where: path, remedy }, { cause });
    }
}
async function* through(raw, unpacker) {
    // A failure reaches the reader by the unpacker.
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(raw, unpacker).catch(() => { });
    try {
        yield* unpacker;
    }
    finally {
        raw.destroy();
    }
}
/** More of them than this are better read by one decoder, though a slow one, than by one each. */
const mostFrames = 100;
/** Node's own zstd, which it has from 22.15 on, ends at the first of several frames and says nothing. */
async function* unzstd({ open, size }) {
    let start = 0;
    if ("createZstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_3__, 2))))
        for (let frame = 0; frame < mostFrames && start < size; frame++) {
            const unpacker = node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress();
            yield* through(open(start), unpacker);
            start += unpacker.bytesWritten;
        }
    if (start < size)
        yield* unzstdPortably(open(start));
}
async function* unzstdPortably(raw) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    const ready = [];
    // The decoder goes on writing into what it hands out.
    const decoder = new Decompress((data) => ready.push(Buffer.from(data)));
    // A few bytes may unpack to many, so it is fed little at a time.
    const step = 4096;
    for await (const piece of raw)
        for (let at = 0; at < piece.length; at += step) {
            decoder.push(piece.subarray(at, at + step));
            yield* ready.splice(0);
        }
    decoder.push(new Uint8Array(0), true);
    yield* ready.splice(0);
}


/***/ }),

/***/ 71947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   v3: () => (/* binding */ readData),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56648);
/* harmony import */ var _delimited_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22628);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56430);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70325);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30429);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5020);








/**
 * Reads a file of rows into memory: CSV or TSV, JSON Lines, a JSON array (each plain, gzip or zstd),
 * or Parquet, with the columns that stand in the names of its folders.
 *
 * @param file relative to `directory`; it is named so in every message
 * @throws InputError in one line, with the physical line where there is one
 */
async function readData(file, dialect = {}, directory = '.') {
    return readSource(await (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .oD)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file), dialect));
}
/**
 * As `readData`, for a file that was recognised before.
 *
 * @throws InputError when it has changed since, too
 */
async function readSource(source) {
    const { bytes, sha256, size } = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .loadAt */ .sp)(source.path, source.local);
    if (size !== source.bytes)
        throw (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .tD)(source.path);
    const { table, ragged = [] } = await readContent(source, bytes);
    return { sha256, bytes: size, ragged, table: withPartitions(table, source) };
}
async function readContent({ path, format, encoding, dialect }, bytes) {
    if (format === 'parquet') {
        // Loaded here: with all that may be packed in it, its reader is larger than the rest.
        const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(4822), __webpack_require__.e(1341)]).then(__webpack_require__.bind(__webpack_require__, 51341));
        return { table: await readParquet(bytes, path) };
    }
    if (format === 'delimited')
        return (0,_delimited_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(utf8Of(bytes, path, encoding), path, dialect);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decode */ .D4)(bytes, path, { encoding });
    if (format === 'json')
        return { table: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .Vh)(text, path) };
    return { table: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonLines */ .sS)(text, path) };
}
/** Without a byte order mark. Text that is UTF-8 is no copy, which would take as much memory again. */
function utf8Of(bytes, path, encoding) {
    if ((0,_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .encodingOf */ .P$)(bytes, encoding, path) !== 'utf-8')
        return Buffer.from((0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decode */ .D4)(bytes, path, { encoding }));
    (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .checkUtf8 */ .Iz)(bytes, path);
    return bytes.subarray((0,_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .markLength */ .Id)(bytes));
}
function withPartitions(table, { partitions }) {
    for (const [name, value] of Object.entries(partitions)) {
        if (table.columns.has(name))
            continue;
        table.names.push(name);
        table.columns.set(name, Array(table.rows).fill(value));
    }
    return table;
}
/**
 * As `readData`, where a row that does not fit the header is an error as well, and folders are
 * nothing but folders.
 */
async function readTable(file, dialect = {}, directory = '.') {
    const source = await (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .oD)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file), dialect);
    const { table, ragged } = await readSource({ ...source, partitions: {} });
    const [first] = ragged;
    if (!first)
        return table;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: `${file}:${first.line}`,
        found: `${first.cells} cells`,
        allowed: `${table.names.length}, as in the header`,
        remedy: 'quote cells that hold the delimiter',
    });
}


/***/ }),

/***/ 26806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ rowScanner),
/* harmony export */   Hq: () => (/* binding */ longestRow),
/* harmony export */   bK: () => (/* binding */ endless)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42081);


/** The longest row, in bytes: more is a quote that was never closed, or no table at all. */
const longestRow = 10_000_000;
const [LF, CR] = [10, 13];
/** Where in a cell the scan stands: at its first byte, inside it without quotes, in quotes, after a quote in quotes. */
const [fresh, plain, quoted, afterQuote] = [0, 1, 2, 3];
/**
 * Divides UTF-8, marked as by `withMarks`, into rows, piece by piece, at hundreds of megabytes a
 * second: RFC 4180, with line ends of any system, and a quote inside a cell that does not begin with
 * one is text. Rows with nothing on them are left out.
 *
 * @param path for messages
 * @returns takes the next piece, none at the end; true when no more rows are wanted
 * @throws InputError, when it is used: an endless row, a quote that is never closed
 */
function rowScanner(writing, visit, path) {
    const marks = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .marksOf */ .Ok)(writing);
    const empty = {
        bytes: Buffer.alloc(0),
        start: 0,
        end: 0,
        cells: 1,
        isTorn: false,
        breaks: 0,
        line: 1,
    };
    const cursor = { ...empty, at: 0, state: fresh, isHalfBreak: false };
    const limit = (length) => {
        if (length > longestRow)
            throw endless(`${path}:${cursor.line}`);
    };
    const check = (row) => {
        limit(row.end - row.start);
        return visit(row);
    };
    return (piece) => {
        if (!piece) {
            if (cursor.state === quoted)
                throw openQuote(`${path}:${cursor.line}`, writing.quoteChar);
            return cursor.start < cursor.bytes.length && endRow(cursor, marks, check);
        }
        take(cursor, piece);
        const isQuoted = cursor.state >= quoted || cursor.bytes.includes(marks.quote, cursor.at);
        if ((isQuoted ? scanQuoted : scanPlain)(cursor, marks, check))
            return true;
        limit(cursor.bytes.length - cursor.start);
        return false;
    };
}
function openQuote(where, quoteChar) {
    const remedy = `a quote (${quoteChar}) is opened in this row and never closed: close it, or double it if it is text`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, remedy });
}
function endless(where) {
    const remedy = `this row is longer than ${longestRow} characters: close its quotes, or break its lines`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, remedy });
}
/** Puts a piece behind what is left of the last one. */
function take(cursor, piece) {
    const left = cursor.bytes.subarray(cursor.start);
    cursor.bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
    cursor.start = 0;
    cursor.at = left.length;
    if (piece.length === 0)
        return;
    if (cursor.isHalfBreak && piece[0] === LF)
        cursor.start = cursor.at = 1;
    cursor.isHalfBreak = false;
}
/** For bytes without a quote. */
function scanPlain(cursor, marks, visit) {
    const { bytes } = cursor;
    const { delimiter } = marks;
    const { length } = bytes;
    let { at, cells } = cursor;
    for (; at < length; at++) {
        const byte = bytes[at];
        if (byte > CR && byte !== delimiter)
            continue;
        if (byte === delimiter)
            cells++;
        else if (byte === LF || byte === CR) {
            cursor.at = at;
            cursor.cells = cells;
            if (endRow(cursor, marks, visit))
                return true;
            at = cursor.at - 1;
            cells = 1;
        }
    }
    cursor.at = at;
    cursor.cells = cells;
    const last = bytes[length - 1];
    cursor.state = cursor.start === length || last === delimiter ? fresh : plain;
    return false;
}
function scanQuoted(cursor, marks, visit) {
    const { bytes } = cursor;
    const { delimiter, quote } = marks;
    let { state } = cursor;
    for (; cursor.at < bytes.length; cursor.at++) {
        const byte = bytes[cursor.at];
        if (state === quoted) {
            if (byte === quote)
                state = afterQuote;
            else if (byte === CR || (byte === LF && bytes[cursor.at - 1] !== CR))
                cursor.breaks++;
        }
        else if (byte === delimiter) {
            cursor.cells++;
            state = fresh;
        }
        else if (byte === LF || byte === CR) {
            if (endRow(cursor, marks, visit))
                return true;
            cursor.at--;
            state = fresh;
        }
        else if (byte === quote && state !== plain)
            state = quoted;
        else {
            if (state === afterQuote)
                cursor.isTorn = true;
            state = plain;
        }
    }
    cursor.state = state;
    return false;
}
/** Ends the row at the cursor, and moves behind its line end. */
function endRow(cursor, { quote }, visit) {
    const { bytes, start, at } = cursor;
    cursor.end = at;
    const isEmptyText = at - start === 2 && bytes[start] === quote && bytes[start + 1] === quote;
    const isBlank = at === start || isEmptyText;
    if (!isBlank && visit(cursor))
        return true;
    cursor.line += 1 + cursor.breaks;
    cursor.breaks = 0;
    cursor.cells = 1;
    cursor.isTorn = false;
    cursor.isHalfBreak = bytes[at] === CR && at + 1 === bytes.length;
    const isPair = bytes[at] === CR && bytes[at + 1] === LF;
    cursor.start = cursor.at = Math.min(bytes.length, at + (isPair ? 2 : 1));
    return false;
}


/***/ }),

/***/ 39887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sniffDelimiter)
/* harmony export */ });
const candidates = [',', ';', '\t', '|'];
/** As much of a text as is looked at, in characters. */
const sniffed = 100_000;
/** The delimiter of a text: the one that divides its first rows alike, and into most cells. */
function sniffDelimiter(text, file, quoteChar = '"') {
    const rows = firstRows(text, 20, quoteChar);
    const ranked = candidates
        .map((delimiter, order) => ({ delimiter, order, ...divide(rows, delimiter) }))
        .filter(({ inHeader }) => inHeader > 0)
        .sort((a, b) => b.alike - a.alike || b.inHeader - a.inHeader || a.order - b.order);
    return ranked[0]?.delimiter ?? (/\.(tsv|tab)(\.(gz|zst|zstd))?$/i.test(file) ? '\t' : ',');
}
/** The first rows without their quoted parts, in which delimiters and line ends are text. */
function firstRows(text, count, quoteChar) {
    const quote = quoteChar.replace(/[\\^\]-]/, '\\$&');
    const quoted = new RegExp(`[${quote}][^${quote}]*([${quote}]|$)`, 'g');
    const bare = text.slice(0, sniffed).replace(quoted, '');
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


/***/ }),

/***/ 30429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oD: () => (/* binding */ openSource),
  Hv: () => (/* binding */ openSources),
  dT: () => (/* binding */ refuseChanged)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/bytes.js
var tables_bytes = __webpack_require__(56648);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/encoding.js
var tables_encoding = __webpack_require__(56430);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/find.js




/**
 * The files that `patterns` (paths or globs, relative to `directory`) name, sorted, each once.
 *
 * @throws InputError naming the pattern that finds no file
 */
async function findFiles(patterns, directory, where = 'input files') {
    if (patterns.length === 0)
        throw new errors/* InputError */.dz({ where, allowed: 'at least one file or glob' });
    const found = await Promise.all(patterns.map((pattern) => match(pattern, directory, where)));
    return [...new Set(found.flat())].sort();
}
async function match(pattern, directory, where) {
    const there = await (0,promises_.stat)((0,external_node_path_.resolve)(directory, pattern)).catch(() => undefined);
    if (there?.isFile())
        return [pattern.replace(/^\.\//, '')];
    if (there?.isDirectory())
        throw new errors/* InputError */.dz({
            where,
            found: pattern,
            remedy: `it is a folder: name its files, as in ${(0,external_node_path_.join)(pattern, '*.csv')}`,
        });
    // A path that is there, the most frequent pattern, needs no library.
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const files = await glob(pattern, { cwd: directory, expandDirectories: false });
    if (files.length > 0)
        return files;
    const sibling = await (0,tables_bytes/* nearestSibling */.Fe)((0,external_node_path_.resolve)(directory, pattern));
    const hint = sibling ? `; did you mean ${JSON.stringify(sibling)}?` : '';
    throw new errors/* InputError */.dz({ where, found: pattern, remedy: `no file is there${hint}` });
}

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
function formatOf(file, bytes) {
    const start = bytes.toString('latin1', 0, 6);
    const other = refused.find(([magic]) => start.startsWith(magic));
    if (other)
        throw new errors/* InputError */.dz({ where: file, found: other[1], allowed: known, remedy: other[2] });
    const extension = /\.([^./\\]+?)(?:\.(?:gz|zst|zstd))?$/i.exec(file)?.[1]?.toLowerCase() ?? '';
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

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/header.js
var tables_header = __webpack_require__(51758);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/packing.js
var tables_packing = __webpack_require__(5076);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/partitions.js

/** How Hive writes a missing value. */
const missing = '__HIVE_DEFAULT_PARTITION__';
/** The columns that stand in the names of a file's folders: `year=2024/month=01/part.csv`. */
function partitionsOf(path) {
    const found = Object.create(null);
    for (const folder of path.split(/[/\\]/).slice(0, -1)) {
        const [, name, value] = /^([^=]+)=(.*)$/.exec(folder) ?? [];
        if (name !== undefined && value !== undefined)
            found[unescaped(name)] = value === missing ? null : unescaped(value);
    }
    return found;
}
/** Hive escapes what a folder's name may not hold as in an address. */
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** @throws InputError when not all files of a table stand in folders of the same kind */
function refuseMixed(files) {
    const [first, ...others] = files;
    if (!first)
        return;
    const kind = (partitions) => Object.keys(partitions).join(', ') || 'none';
    for (const { path, partitions } of others)
        if (kind(partitions) !== kind(first.partitions))
            throw new errors/* InputError */.dz({
                where: path,
                found: kind(partitions),
                allowed: `the columns in the folders of ${first.path}: ${kind(first.partitions)}`,
                remedy: 'put all files of a table into folders of the same kind',
            });
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/sniff.js
var sniff = __webpack_require__(39887);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/source.js











/**
 * Finds the files of a table, and what they are, without reading them whole. Files in S3 are copied.
 *
 * @param where which input names them, for messages
 * @param patterns paths, globs, `s3://bucket/key` or globs in a key; relative to `directory`
 * @returns sorted by path, each once
 * @throws InputError in one line for each mistake that can be seen in a file's beginning
 */
async function openSources(patterns, dialect, directory, tools, where) {
    const isRemote = (pattern) => pattern.startsWith('s3://');
    const here = patterns.filter((pattern) => !isRemote(pattern));
    const paths = here.length > 0 || patterns.length === 0 ? await findFiles(here, directory, where) : [];
    const found = paths.map((path) => ({ path, local: (0,external_node_path_.resolve)(directory, path) }));
    const remote = patterns.filter(isRemote);
    if (remote.length > 0)
        found.push(...(await fetched(remote, tools)));
    const sources = [];
    for (const { path, local } of found.sort((a, b) => (a.path < b.path ? -1 : 1)))
        sources.push(await openSource(path, local, dialect));
    refuseMixed(sources);
    return sources;
}
/** @throws InputError when a file is not any more what was opened, to be called after it is read */
async function refuseChanged(sources) {
    for (const { path, local, bytes, modified } of sources) {
        const { size, mtimeMs } = await (0,tables_bytes/* statOf */._N)(path, local);
        if (size !== bytes || mtimeMs !== modified)
            throw (0,tables_bytes/* changed */.tD)(path);
    }
}
async function fetched(addresses, tools) {
    if (!tools)
        throw new errors/* InputError */.dz({ where: addresses[0], remedy: 'copy the file here first' });
    const { copyFromS3 } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(5461)]).then(__webpack_require__.bind(__webpack_require__, 55461));
    return copyFromS3(addresses, tools);
}
/** As much of a file as is needed to recognise it, in bytes. */
const enough = 256 * 1024;
/** What the file at `local` is, which the user calls `path`. */
async function openSource(path, local, dialect) {
    const { size: bytes, mtimeMs: modified } = await (0,tables_bytes/* statOf */._N)(path, local);
    const packing = (0,tables_packing/* packingOf */.bp)(await beginning({ path, local, packing: 'none' }, 8));
    const head = await beginning({ path, local, packing }, enough);
    if (head.length === 0)
        throw (0,tables_bytes/* emptyFile */.sX)(path);
    const format = formatOf(path, head);
    const file = { path, local, format, packing, bytes, modified, partitions: partitionsOf(path) };
    if (format === 'parquet')
        return withNames({ ...file, ...plain }, await parquetNames(file));
    const encoding = (0,tables_encoding/* encodingOf */.P$)(head, dialect.encoding, path);
    const text = (0,tables_text/* decode */.D4)(head, path, { encoding, isWhole: head.length < enough });
    refuseOther(format, text, path);
    if (format !== 'delimited')
        return { ...file, ...plain, encoding };
    const { quoteChar = '"', header = true } = dialect;
    const delimiter = dialect.delimiter ?? (0,sniff/* sniffDelimiter */.y)(text, path, quoteChar);
    const known = { ...file, encoding, dialect: { delimiter, quoteChar, header } };
    const { names, line } = await (0,tables_header/* headerOf */.r)(known);
    return withNames({ ...known, names, line }, names);
}
const plain = {
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', header: true },
    names: [],
    line: 1,
};
async function beginning(file, least) {
    let head = Buffer.alloc(0);
    for await (const piece of (0,tables_packing/* unpacked */.KZ)(file)) {
        head = Buffer.concat([head, piece]);
        if (head.length >= least)
            break;
    }
    return head.subarray(0, least);
}
async function parquetNames({ path, local, packing, }) {
    if (packing !== 'none')
        throw new errors/* InputError */.dz({
            where: path,
            remedy: `unpack it: Parquet packs its own pages, and cannot be read from ${packing}`,
        });
    const { readNames } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(4822), __webpack_require__.e(1341)]).then(__webpack_require__.bind(__webpack_require__, 51341));
    return readNames(local, path);
}
function withNames(source, names) {
    const others = Object.entries(source.partitions).filter(([name]) => !names.includes(name));
    return { ...source, names, partitions: Object.fromEntries(others) };
}
/** JSON is told from JSON Lines by its first character, since each is often named as the other. */
function refuseOther(format, text, path) {
    const first = text.trimStart()[0];
    if (format === 'json' && first === '{')
        throw new errors/* InputError */.dz({
            where: path,
            allowed: 'an array of objects, one a row',
            remedy: 'for one object a line, name the file .jsonl',
        });
    if (format === 'jsonl' && first === '[')
        throw new errors/* InputError */.dz({
            where: path,
            allowed: 'one object a line',
            remedy: 'for an array of objects, name the file .json',
        });
}


/***/ }),

/***/ 21804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ utf8Of)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56430);
/* harmony import */ var _packing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5076);



/**
 * The text of a file, piece by piece, in UTF-8 without a byte order mark. A file in UTF-8 is not
 * checked.
 *
 * @param isAligned no piece ends within a character
 * @throws InputError when another encoding than UTF-8 is not what was said, or has a NUL
 */
async function* utf8Of(file, isAligned = false) {
    const pieces = (0,_packing_js__WEBPACK_IMPORTED_MODULE_2__/* .unpacked */ .KZ)(file);
    if (file.encoding !== 'utf-8' || isAligned)
        yield* recoded(pieces, file);
    else
        yield* withoutMark(pieces);
}
async function* withoutMark(pieces) {
    let first = Buffer.alloc(0);
    for await (const piece of pieces)
        if (first === undefined)
            yield piece;
        else {
            first = Buffer.concat([first, piece]);
            if (first.length < 3)
                continue;
            yield first.subarray((0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .markLength */ .Id)(first));
            first = undefined;
        }
    if (first)
        yield first;
}
function bytesOf(text, path) {
    if (!text.includes('\0'))
        return Buffer.from(text);
    const remedy = 'there is a NUL: it is not a text file, or its encoding is another one';
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: path, remedy });
}
async function* recoded(pieces, { path, encoding }) {
    const decode = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decoderOf */ .qf)(encoding);
    try {
        for await (const piece of pieces)
            yield bytesOf(decode(piece), path);
        yield bytesOf(decode(), path);
    }
    catch (cause) {
        if (cause.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA')
            throw cause;
        const remedy = `this is not ${encoding.toUpperCase()} throughout: give the encoding that it has`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: path, remedy }, { cause });
    }
}


/***/ }),

/***/ 99543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ timeReader),
/* harmony export */   Qm: () => (/* binding */ timePattern),
/* harmony export */   WN: () => (/* binding */ knownDirectives)
/* harmony export */ });
const date = String.raw `(?<Y>\d{4})-(?<m>\d\d)-(?<d>\d\d)`;
const time = String.raw `(?<H>\d\d):(?<M>\d\d)(?::(?<S>\d\d(?:\.\d{1,9})?))?`;
const zone = String.raw `(?<z>Z|[+-]\d\d:?\d\d)?`;
/** ISO 8601, as Table Schema has it by default; a datetime may have a space for the `T`, and no zone. */
const iso = {
    date,
    time,
    datetime: `${date}[T ]${time}${zone}`,
};
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The directives of strftime that a `format` may hold. */
const directives = {
    Y: String.raw `(?<Y>\d{4})`,
    y: String.raw `(?<y>\d\d)`,
    m: String.raw `(?<m>\d{1,2})`,
    d: String.raw `(?<d>\d{1,2})`,
    b: '(?<b>[A-Za-z]{3})',
    B: '(?<b>[A-Za-z]{3,9})',
    H: String.raw `(?<H>\d{1,2})`,
    I: String.raw `(?<I>\d{1,2})`,
    M: String.raw `(?<M>\d{1,2})`,
    S: String.raw `(?<S>\d{1,2})`,
    f: String.raw `(?<f>\d{1,9})`,
    p: '(?<p>[AaPp][Mm])',
    z: String.raw `(?<z>Z|[+-]\d\d:?\d\d)`,
    '%': '%',
};
const knownDirectives = Object.keys(directives).map((letter) => `%${letter}`);
/**
 * The reader of a format: `default` and `any` are ISO 8601, others are in strftime's words.
 *
 * @returns undefined when the format holds something else
 */
function timeReader(type, format) {
    const source = timePattern(type, format);
    const pattern = source === undefined ? undefined : new RegExp(`^${source}$`);
    return pattern && remembering((text) => seconds(partsOf(pattern.exec(text)?.groups), type));
}
/**
 * What a time of a format looks like, its parts in groups named by the directives' letters, in the
 * syntax that RE2 and JavaScript share; undefined when the format is not known.
 */
function timePattern(type, format) {
    return format === 'default' || format === 'any' ? iso[type] : compile(format);
}
/** A column holds the same few days again and again. */
function remembering(read) {
    const known = new Map();
    return (text) => {
        if (known.has(text))
            return known.get(text);
        const value = read(text);
        if (known.size < 10_000)
            known.set(text, value);
        return value;
    };
}
function compile(format) {
    const parts = format.match(/%.|[^%]+|%$/gs) ?? [];
    if (!parts.some((part) => part.startsWith('%')))
        return undefined;
    const source = parts.map((part) => part.startsWith('%')
        ? directives[part.slice(1)]
        : part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw `\$&`));
    if (source.includes(undefined))
        return undefined;
    try {
        return new RegExp(source.join('')).source;
    }
    catch {
        return undefined; // a directive stands there twice
    }
}
function partsOf(found) {
    if (!found)
        return undefined;
    const number = (text) => (text === undefined ? undefined : Number(text));
    const year = number(found.Y) ?? century(number(found.y));
    const month = found.b ? months.indexOf(found.b.slice(0, 3).toLowerCase()) + 1 : number(found.m);
    const second = found.f ? Number(`${found.S ?? 0}.${found.f}`) : number(found.S);
    const hour = found.I ? twelve(Number(found.I), found.p) : number(found.H);
    return {
        ...(year !== undefined && { year }),
        ...(month !== undefined && { month }),
        ...(found.d && { day: Number(found.d) }),
        ...(hour !== undefined && { hour }),
        ...(found.M && { minute: Number(found.M) }),
        ...(second !== undefined && { second }),
        ...(found.z && { zone: offset(found.z) }),
    };
}
/** As POSIX has it: 69 to 99 are of the last century. */
const century = (year) => year === undefined ? undefined : year + (year < 69 ? 2000 : 1900);
function twelve(hour, half) {
    if (hour < 1 || hour > 12)
        return Number.NaN;
    return (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
}
function offset(zone) {
    if (zone === 'Z')
        return 0;
    const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
function seconds(parts, type) {
    if (!parts)
        return undefined;
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0, zone = 0 } = parts;
    if (!(hour < 24 && minute < 60 && second < 60))
        return undefined;
    const clock = hour * 3600 + minute * 60 + second;
    if (type === 'time')
        return clock;
    const midnight = new Date(0);
    midnight.setUTCFullYear(year, month - 1, day);
    const isThere = year > 0 && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
    return isThere ? midnight.getTime() / 1000 + clock - zone * 60 : undefined;
}


/***/ })

};
