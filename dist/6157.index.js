export const id = 6157;
export const ids = [6157];
export const modules = {

/***/ 99576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34098);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56648);





/**
 * The files that `patterns` (paths or globs, relative to `directory`) name, sorted, each once.
 *
 * @throws InputError naming the pattern that finds no file
 */
async function findFiles(patterns, directory, where = 'input files') {
    if (patterns.length === 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ where, allowed: 'at least one file or glob' });
    const found = await Promise.all(patterns.map((pattern) => match(pattern, directory, where)));
    return [...new Set(found.flat())].sort();
}
async function match(pattern, directory, where) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern)).catch(() => undefined);
    if (there?.isFile())
        return [pattern.replace(/^\.\//, '')];
    if (there?.isDirectory())
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            where,
            found: pattern,
            remedy: `it is a folder: name its files, as in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pattern, '*.csv')}`,
        });
    const files = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)(pattern, { cwd: directory, expandDirectories: false });
    if (files.length > 0)
        return files;
    const sibling = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestSibling */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern));
    const hint = sibling ? `; did you mean ${JSON.stringify(sibling)}?` : '';
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ where, found: pattern, remedy: `no file is there${hint}` });
}


/***/ }),

/***/ 79698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readColumn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46362);


/** Reads the cells of a column; a cell that is in `missing`, null or NaN is missing. */
function readColumn(cells, kind, missing) {
    const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .TC)(kind);
    if (!read)
        throw new TypeError(`no reader for format ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(kind.format ?? '')}`);
    const values = cells.map((text) => (text === null || missing.has(text) ? null : read(text)));
    return { name: kind.name, type: kind.type, sensitive: kind.sensitive ?? false, cells, values };
}


/***/ }),

/***/ 33850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ wholePattern),
/* harmony export */   u: () => (/* binding */ constraintProblems)
/* harmony export */ });
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77560);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46362);


const ordered = ['integer', 'number', 'date', 'datetime', 'time'];
const textual = ['string', 'any'];
/** What is wrong with a field: a format, a constraint that its type cannot have, a value it cannot hold. */
function constraintProblems(field) {
    const { type, format = 'default', constraints } = field;
    const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .TC)(field);
    if (!read)
        return [{ at: ['format'], found: format, problem: formatsOf(type) }];
    const problems = [];
    const blame = (key, problem) => problems.push({ at: ['constraints', key], found: String(constraints[key]), problem });
    const types = (key, allowed) => {
        if (constraints[key] !== undefined && !allowed.includes(type))
            blame(key, `type ${type} has no ${key}; it is for ${allowed.join(', ')}`);
    };
    types('minimum', ordered);
    types('maximum', ordered);
    for (const key of ['minLength', 'maxLength', 'pattern'])
        types(key, textual);
    const { pattern } = constraints;
    if (pattern !== undefined && !wholePattern(pattern))
        blame('pattern', 'not a regular expression');
    if (problems.length === 0)
        problems.push(...valueProblems(constraints, read, type));
    return problems;
}
function formatsOf(type) {
    const timely = ['date', 'datetime', 'time'].includes(type);
    if (timely)
        return `allowed: default (ISO 8601), or a pattern of ${_times_js__WEBPACK_IMPORTED_MODULE_0__/* .knownDirectives */ .W.join(' ')}`;
    return `allowed: ${type === 'string' ? _values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownTextFormats */ .Js.join(', ') : 'default'}`;
}
function valueProblems(constraints, read, type) {
    const { minimum, maximum, minLength = 0, maxLength = Infinity } = constraints;
    const problem = (key, found, problem) => [
        { at: ['constraints', key], found, problem },
    ];
    for (const key of ['minimum', 'maximum']) {
        const text = constraints[key];
        if (text !== undefined && (read(text) ?? null) === null)
            return problem(key, text, `not of type ${type}`);
    }
    const stray = constraints.enum?.find((text) => (read(text) ?? null) === null);
    if (stray !== undefined)
        return problem('enum', stray, `not of type ${type}`);
    if (minimum !== undefined &&
        maximum !== undefined &&
        read(minimum) > read(maximum))
        return problem('maximum', maximum, 'it is below minimum');
    if (minLength > maxLength)
        return problem('maxLength', String(maxLength), 'it is below minLength');
    return [];
}
/** A pattern that the whole text must match; undefined when it is no regular expression. */
function wholePattern(pattern) {
    for (const flags of ['u', '']) {
        try {
            return new RegExp(`^(?:${pattern})$`, flags);
        }
        catch {
            // Patterns written for Python may hold escapes that only the looser syntax takes.
        }
    }
    return undefined;
}


/***/ }),

/***/ 1487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   lg: () => (/* binding */ rowsFinding),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16939);


const mostExamples = 10;
const longestValue = 80;
const emptyTally = () => ({ count: 0, examples: [] });
/** Counts one more offender; the value of a sensitive field is not kept. */
function tally(into, example) {
    into.count++;
    if (into.examples.length === mostExamples)
        return;
    const { value, ...place } = example();
    into.examples.push({ ...place, value: value === null ? null : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(value, longestValue) });
}
/**
 * The result of a check that every row should keep to.
 *
 * @param wrong what the offenders are said to be, as in `are below 0`
 * @param noun what is counted, in the singular
 */
function rowsFinding(head, offenders, rows, words) {
    const { count, examples } = offenders;
    const share = rows === 0 ? null : count / rows;
    const found = count === 0 ? `no ${words.noun}` : `${plural(count, words.noun)} (${percent(share)})`;
    const sentence = `${subject(head)}${plural(count, words.noun)} of ${grouped(rows)} ${words.wrong} (${percent(share)})${first(examples)}`;
    return result(head, count === 0, { found, count, share, examples, sentence });
}
/** The result of any check. */
function result(head, passed, found) {
    const { name, column = null, level, allowed, because = null } = head;
    const { sentence, ...rest } = found;
    const good = `${name}: ${found.found}, as it should be`;
    return {
        name,
        column,
        level,
        passed,
        ...rest,
        allowed,
        message: passed ? good : sentence,
        because,
    };
}
const subject = ({ column }) => (column === undefined ? '' : `${show(column)}: `);
/** A column's name in a sentence: quoted only when it could be misread. */
function show(name) {
    return /^[\p{L}\p{N}_.-]{1,60}$/u.test(name) ? name : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name, 60);
}
function first([example]) {
    if (!example)
        return '';
    const value = example.value === null ? '' : `, first ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(example.value, 40)}`;
    return value;
}
function plural(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A whole number with its thousands apart, as in 7,043. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A share that is not nothing is never shown as 0 %. */
function percent(share) {
    if (share === null)
        return 'no rows';
    const value = share * 100;
    if (value > 0 && value < 0.01)
        return '<0.01%';
    return `${Number(value.toFixed(2))}%`;
}


/***/ }),

/***/ 53482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ surelyMissing),
/* harmony export */   jr: () => (/* binding */ inferKind),
/* harmony export */   kc: () => (/* binding */ missingSpellings)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46362);

/** Spellings of a missing value that are hardly ever anything else. */
const surelyMissing = ['NA', 'N/A', 'n/a', '#N/A', '<NA>', 'NaN', 'nan', 'null', 'NULL'];
/** Spellings that may be a category of their own: missing only where all else is no text. */
const perhapsMissing = ['None', 'none', 'N.A.', '-', '--', '?', '.', ' '];
const spellings = new Set([...surelyMissing, ...perhapsMissing]);
/** The spellings of a missing value that stand in a column; the empty one always does. */
function missingSpellings(cells) {
    const there = new Set(cells.filter((text) => text !== null && spellings.has(text)));
    const sure = ['', ...surelyMissing.filter((text) => there.has(text))];
    const perhaps = perhapsMissing.filter((text) => there.has(text));
    if (perhaps.length === 0)
        return sure;
    const all = [...sure, ...perhaps];
    const { type } = inferKind(cells, new Set(all));
    return type === 'string' || type === 'any' ? sure : all;
}
const truths = [
    ['yes', 'no'],
    ['Yes', 'No'],
    ['YES', 'NO'],
    ['y', 'n'],
    ['Y', 'N'],
    ['t', 'f'],
    ['T', 'F'],
];
/** Tried in this order. Days and months in figures are taken only where one order alone can be meant. */
const timeKinds = [
    { type: 'date' },
    { type: 'datetime' },
    { type: 'time' },
    { type: 'date', format: '%d.%m.%Y' },
    { type: 'date', format: '%Y/%m/%d' },
    { type: 'datetime', format: '%Y/%m/%d %H:%M:%S' },
    { type: 'datetime', format: '%d.%m.%Y %H:%M' },
];
const eitherOrder = [
    { type: 'date', format: '%d/%m/%Y' },
    { type: 'date', format: '%m/%d/%Y' },
];
/** The narrowest kind that every cell reads as; `any` when all are missing. */
function inferKind(cells, missing) {
    const present = cells.filter((text) => text !== null && !missing.has(text));
    if (present.length === 0)
        return { type: 'any' };
    const fits = (kind) => {
        const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .TC)(kind);
        return read !== undefined && present.every((text) => (read(text) ?? null) !== null);
    };
    const isCode = present.some((text) => /^\s*[+-]?0\d+\s*$/.test(text));
    const hasNumbers = !isCode && fits({ type: 'number' });
    if (hasNumbers)
        return { type: fits({ type: 'integer' }) ? 'integer' : 'number' };
    const [dayFirst, monthFirst] = eitherOrder;
    const slashed = fits(dayFirst) !== fits(monthFirst) ? eitherOrder.filter(fits) : [];
    return booleanKind(present) ?? [...timeKinds, ...slashed].find(fits) ?? { type: 'string' };
}
function booleanKind(present) {
    const there = new Set();
    for (const text of present)
        if (there.add(text).size > 6)
            return undefined;
    const spelled = [..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTrue */ .mh.slice(0, 3), ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFalse */ .jj.slice(0, 3)];
    if ([...there].every((text) => spelled.includes(text)))
        return { type: 'boolean' };
    const pair = truths.find((words) => there.size === 2 && words.every((word) => there.has(word)));
    return pair && { type: 'boolean', trueValues: [pair[0]], falseValues: [pair[1]] };
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ measures),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/** What a rule measures: rows, missing cells of a column, rows beyond the first of each kind. */
const measures = ['row_count', 'missing', 'duplicates'];
/** Does a count of `rows` keep to the rule? A share of no rows keeps to none. */
function holds({ bounds, isShare }, count, rows) {
    if (isShare && rows === 0)
        return false;
    return bounds.every(({ comparison, value }) => {
        const scale = 10n ** BigInt(value.places);
        const left = BigInt(count) * scale * (isShare ? 100n : 1n);
        const right = value.digits * (isShare ? BigInt(rows) : 1n);
        return compare(left, right, comparison);
    });
}
function compare(left, right, comparison) {
    switch (comparison) {
        case '=':
            return left === right;
        case '!=':
            return left !== right;
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
    }
}


/***/ }),

/***/ 58830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stack)
/* harmony export */ });
function stack(tables) {
    const names = [...new Set(tables.flatMap((table) => table.names))];
    const starts = [];
    let rows = 0;
    for (const table of tables) {
        starts.push(rows);
        rows += table.rows;
    }
    const cells = (name) => {
        const [only] = tables;
        if (tables.length === 1)
            return only?.columns.get(name) ?? [];
        return tables.flatMap((table) => table.columns.get(name) ?? Array(table.rows).fill(null));
    };
    const place = (row) => {
        const at = starts.findLastIndex((start, index) => start <= row && tables[index].rows > 0);
        const table = tables[at];
        return { file: table.file, line: table.lines[row - starts[at]] };
    };
    return { names, rows, cells, place };
}


/***/ }),

/***/ 16939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   Y: () => (/* binding */ lengthOf)
/* harmony export */ });
/** The number of Unicode code points. */
function lengthOf(text) {
    return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
/** At most `limit` code points, with an ellipsis where more stood. */
function cut(text, limit) {
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}


/***/ }),

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ timeReader),
/* harmony export */   W: () => (/* binding */ knownDirectives)
/* harmony export */ });
const date = String.raw `(?<Y>\d{4})-(?<m>\d\d)-(?<d>\d\d)`;
const time = String.raw `(?<H>\d\d):(?<M>\d\d)(?::(?<S>\d\d(?:\.\d{1,9})?))?`;
const zone = String.raw `(?<z>Z|[+-]\d\d:?\d\d)?`;
/** ISO 8601, as Table Schema has it by default; a datetime may have a space for the `T`, and no zone. */
const iso = {
    date: new RegExp(`^${date}$`),
    time: new RegExp(`^${time}$`),
    datetime: new RegExp(`^${date}[T ]${time}${zone}$`),
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
    const pattern = format === 'default' || format === 'any' ? iso[type] : compile(format);
    return pattern && remembering((text) => seconds(partsOf(pattern.exec(text)?.groups), type));
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
        return new RegExp(`^${source.join('')}$`);
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
    const isThere = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
    return isThere ? midnight.getTime() / 1000 + clock - zone * 60 : undefined;
}


/***/ }),

/***/ 46362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ knownTextFormats),
/* harmony export */   M1: () => (/* binding */ sameness),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   jj: () => (/* binding */ defaultFalse),
/* harmony export */   mh: () => (/* binding */ defaultTrue),
/* harmony export */   s$: () => (/* binding */ fieldTypes)
/* harmony export */ });
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77560);

const fieldTypes = [
    'string',
    'integer',
    'number',
    'boolean',
    'date',
    'datetime',
    'time',
    'any',
];
const defaultTrue = ['true', 'True', 'TRUE', '1'];
const defaultFalse = ['false', 'False', 'FALSE', '0'];
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinite = /^([+-]?)(inf|infinity|nan)$/i;
/** Longer ones take time that grows with the square of their length. */
const mostDigits = 1_000;
/** The formats of text that are looked at; others in Table Schema's list hold for any text. */
const textFormats = {
    default: undefined,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    uri: /^[a-zA-Z][a-zA-Z0-9+.-]*:\S+$/,
    uuid: /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
};
/** What may stand as the format of a text field. */
const knownTextFormats = Object.keys(textFormats);
/** The reader of a kind of field; undefined when its format is not known. White space around a number or time is no part of it. */
function readerOf(kind) {
    const format = kind.format ?? 'default';
    if (kind.type === 'any')
        return (text) => text;
    if (kind.type === 'string')
        return textReader(format);
    if (kind.type === 'boolean')
        return booleanReader(kind);
    if (kind.type === 'integer' || kind.type === 'number') {
        if (format !== 'default')
            return undefined;
        return kind.type === 'integer' ? readInteger : readNumber;
    }
    const read = (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .timeReader */ .B)(kind.type, format);
    return read && ((text) => read(text.trim()));
}
function textReader(format) {
    if (!Object.hasOwn(textFormats, format))
        return undefined;
    const pattern = textFormats[format];
    return pattern ? (text) => (pattern.test(text) ? text : undefined) : (text) => text;
}
function booleanReader({ trueValues = defaultTrue, falseValues = defaultFalse }) {
    const known = new Map([
        ...trueValues.map((text) => [text, true]),
        ...falseValues.map((text) => [text, false]),
    ]);
    return (text) => known.get(text) ?? known.get(text.trim());
}
function readInteger(raw) {
    const text = raw.trim();
    if (!/^[+-]?\d+$/.test(text) || text.length > mostDigits)
        return undefined;
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : BigInt(text.replace('+', ''));
}
function readNumber(raw) {
    const text = raw.trim();
    if (decimal.test(text))
        return Number(text);
    const match = notFinite.exec(text);
    if (!match)
        return undefined;
    if (match[2]?.toLowerCase() === 'nan')
        return null;
    return match[1] === '-' ? -Infinity : Infinity;
}
/** What makes two cells of one type the same: equal numbers however written, else equal text. */
function sameness(value, text, type) {
    if (type === 'integer' || type === 'number')
        return typeof value === 'bigint' ? `${value}` : value;
    return type === 'boolean' ? String(value) : text;
}


/***/ }),

/***/ 20469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ validation),
/* harmony export */   gt: () => (/* binding */ probabilities)
/* harmony export */ });
/* unused harmony exports columnProfile, example, checkResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);


/** A JSON number, or null where there is none: no values, or one that JSON cannot write. */
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
/** The probabilities of a profile's quantiles, in their order. */
const probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
/**
 * What one column holds; under 4 kB. Times are seconds since 1970 in UTC, but for `min` and `max`,
 * which stand as they are written. Of a sensitive field only the counts are kept.
 */
const columnProfile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'time', 'any']),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Cells that are not missing. */
    count,
    missing: count,
    /** Cells that do not read as `type`; in no statistic but `count`. */
    invalid: count,
    distinct: count,
    /** Text for times, for text, and for integers beyond 2^53. */
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    mean: number,
    /** Of a sample: divided by n - 1. */
    sd: number,
    /** At `probabilities`, linear between values as numpy does by default. */
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).length(probabilities.length).nullable(),
    /** `edges` is one longer than `counts`; the last bin holds its upper edge as well. */
    histogram: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).max(21), counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).max(20) })
        .nullable(),
    /** The most frequent values, at most ten; long ones are cut. */
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count })).max(10),
    zeros: count.nullable(),
    negatives: count.nullable(),
    infinities: count.nullable(),
    /** Characters of text, counted as Unicode code points. */
    lengths: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ min: count, max: count, mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable(),
});
/** A cell, or a row when `column` is null, that does not keep to a check. */
const example = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The physical line; in a Parquet file the row's number. Null when it is the whole file. */
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The cell's text, cut; null for a missing cell and for sensitive fields. */
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** One check with its result. */
const checkResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** As in `required(age)`, or as the contract writes it. */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn']),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    allowed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Rows that do not keep to it, and their share of all rows; null where rows are not what is judged. */
    count: count.nullable(),
    share: number,
    /** The result in one line, for a person. */
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The reason that the contract gives for the check. */
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The first offenders, at most ten. */
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(example).max(10),
});
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Relative to the project's folder, with forward slashes. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    bytes: count,
});
/** What validate-data leaves in `validation.json`. */
const validation = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)('validation'),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file.extend({ rows: count })),
    /** Null when the data was only profiled. */
    contract: file.nullable(),
    /** The file that the columns were held against; null when there was none. */
    reference: file.nullable(),
    rows: count,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfile),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(checkResult),
    /** No check of level `fail` found anything. */
    valid: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 96556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ inspectFiles),
  U: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/limits.js
var limits = __webpack_require__(71447);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/read.js + 3 modules
var read = __webpack_require__(36975);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/finding.js
var finding = __webpack_require__(1487);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/column.js
var column = __webpack_require__(79698);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/constraints.js
var constraints = __webpack_require__(33850);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/text.js
var data_text = __webpack_require__(16939);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values.js
var data_values = __webpack_require__(46362);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/cell-rules.js



/** The cell rules of a field without `required` and `unique`, which are not about a value alone. */
function cellRules(field) {
    const { minimum, maximum, minLength, maxLength, pattern, enum: known } = field.constraints;
    const read = (0,data_values/* readerOf */.TC)(field);
    const rules = [];
    const add = (name, allowed, wrong, keeps) => rules.push({ name, allowed, wrong, keeps });
    if (minimum !== undefined) {
        const bound = read(minimum);
        add('minimum', `at least ${minimum}`, `below ${minimum}`, (value) => value >= bound);
    }
    if (maximum !== undefined) {
        const bound = read(maximum);
        add('maximum', `at most ${maximum}`, `above ${maximum}`, (value) => value <= bound);
    }
    const length = (value) => (0,data_text/* lengthOf */.Y)(value);
    if (minLength !== undefined)
        add('minLength', `at least ${minLength} characters`, `shorter than ${minLength} characters`, (value) => length(value) >= minLength);
    if (maxLength !== undefined)
        add('maxLength', `at most ${maxLength} characters`, `longer than ${maxLength} characters`, (value) => length(value) <= maxLength);
    if (pattern !== undefined) {
        const expression = (0,constraints/* wholePattern */._)(pattern);
        add('pattern', `like ${pattern}`, `not like ${pattern}`, (value) => expression.test(value));
    }
    if (known) {
        const values = new Set(known.map((text) => same(read(text))));
        add('enum', list(known), 'not among the allowed values', (value) => values.has(same(value)));
    }
    return rules;
}
/** Numbers are equal as numbers, whether they are exact or not. */
const same = (value) => (typeof value === 'bigint' ? `${value}n` : value);
function list(values) {
    const shown = values.slice(0, 10).join(', ');
    return values.length > 10 ? `one of ${values.length}: ${shown}, …` : `one of ${shown}`;
}
/** What the cells of a type are, and what one of them is. */
const typeWords = {
    string: { many: 'text of the given format', one: 'text of the given format' },
    integer: { many: 'whole numbers', one: 'a whole number' },
    number: { many: 'numbers', one: 'a number' },
    boolean: { many: 'true or false as spelled', one: 'true or false as spelled' },
    date: { many: 'dates', one: 'a date' },
    datetime: { many: 'dates with a time', one: 'a date with a time' },
    time: { many: 'times', one: 'a time' },
    any: { many: 'anything', one: 'anything' },
};

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/column-checks.js



/** What a field of the contract says of its column, each with the cells that do not keep to it. */
function checkColumn(field, column, place) {
    const { required = false, unique = false } = field.constraints;
    const wholeColumn = { field, column, place };
    const results = [typeCheck(wholeColumn)];
    if (required)
        results.push(requiredCheck(wholeColumn));
    if (unique)
        results.push(uniqueCheck(wholeColumn));
    return [...results, ...cellRules(field).map((rule) => ruleCheck(wholeColumn, rule))];
}
/** The rows of a column whose value is not as it should be. */
function offenders({ column, place }, isWrong) {
    const found = (0,finding/* emptyTally */.CK)();
    column.values.forEach((value, row) => {
        if (isWrong(value, row))
            (0,finding/* tally */.N4)(found, () => exampleOf(column, row, place));
    });
    return found;
}
function exampleOf(column, row, place) {
    const value = column.sensitive ? null : (column.cells[row] ?? null);
    return { ...place(row), column: column.name, value };
}
const head = ({ name }, check, allowed) => ({ name: `${check}(${name})`, column: name, level: 'fail', allowed });
function typeCheck(of) {
    const { type, format } = of.field;
    const { many, one } = typeWords[type];
    const as = format ? ` as ${format}` : '';
    const found = offenders(of, (value) => value === undefined);
    return (0,finding/* rowsFinding */.lg)(head(of.field, 'type', many + as), found, of.column.values.length, {
        noun: 'value',
        wrong: found.count === 1 ? `is not ${one}${as}` : `are not ${many}${as}`,
    });
}
function requiredCheck(of) {
    const found = offenders(of, (value) => value === null);
    return (0,finding/* rowsFinding */.lg)(head(of.field, 'required', 'no missing value'), found, of.column.values.length, {
        noun: 'value',
        wrong: found.count === 1 ? 'is missing' : 'are missing',
    });
}
function uniqueCheck(of) {
    const { cells, type } = of.column;
    const seen = new Set();
    const found = offenders(of, (value, row) => {
        if (value === null || value === undefined)
            return false;
        const key = (0,data_values/* sameness */.M1)(value, cells[row], type);
        return seen.has(key) || !seen.add(key);
    });
    return (0,finding/* rowsFinding */.lg)(head(of.field, 'unique', 'each value once'), found, cells.length, {
        noun: 'value',
        wrong: found.count === 1 ? 'stands there again' : 'stand there again',
    });
}
function ruleCheck(of, rule) {
    const found = offenders(of, (value) => value !== null && value !== undefined && !rule.keeps(value));
    return (0,finding/* rowsFinding */.lg)(head(of.field, rule.name, rule.allowed), found, of.column.values.length, {
        noun: 'value',
        wrong: `${found.count === 1 ? 'is' : 'are'} ${rule.wrong}`,
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/kind.js
var kind = __webpack_require__(53482);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/validation.js
var validation = __webpack_require__(20469);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/numbers.js

const mostBins = 20;
/**
 * Describes numbers without NaN. Everything but the counts is over the finite ones.
 */
function describeNumbers(all, areWhole) {
    const finite = all.filter(Number.isFinite).sort();
    const zeros = finite.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
    const negatives = all.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
    const signs = { zeros, negatives, infinities: all.length - finite.length };
    if (finite.length === 0)
        return { mean: null, sd: null, quantiles: null, histogram: null, ...signs };
    const mean = total(finite) / finite.length;
    const squares = finite.map((value) => (value - mean) ** 2);
    const quantiles = validation/* probabilities */.gt.map((probability) => quantile(finite, probability));
    return {
        mean: finiteOrNull(mean),
        sd: finite.length > 1 ? finiteOrNull(Math.sqrt(total(squares) / (finite.length - 1))) : null,
        quantiles: quantiles.every(Number.isFinite) ? quantiles : null,
        histogram: histogramOf(finite, areWhole),
        ...signs,
    };
}
const finiteOrNull = (value) => (Number.isFinite(value) ? value : null);
/** The sum, with the rounding errors added up and put back (Neumaier 1974). */
function total(values) {
    let [sum, lost] = [0, 0];
    for (const value of values) {
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    return Number.isFinite(lost) ? sum + lost : sum;
}
/** The quantile of ascending values, linear between neighbours: type 7 of Hyndman and Fan (1996), as numpy. */
function quantile(sorted, probability) {
    const at = (sorted.length - 1) * probability;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    const part = at - Math.floor(at);
    const step = above - below;
    return part < 0.5 ? below + step * part : above - step * (1 - part);
}
/**
 * At most 20 bins of equal width from the smallest to the largest value; one bin a number where
 * whole numbers span fewer. Null when the range is not finite.
 */
function histogramOf(sorted, areWhole) {
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (!Number.isFinite(high - low))
        return null;
    const isFew = high === low || (areWhole && high - low < mostBins);
    const [first, last] = isFew ? [low - 0.5, high + 0.5] : [low, high];
    const bins = isFew ? high - low + 1 : mostBins;
    const width = (last - first) / bins;
    const edges = Array.from({ length: bins + 1 }, (_, bin) => first + bin * width);
    edges[bins] = last;
    const counts = Array(bins).fill(0);
    for (const value of sorted)
        counts[binOf(value, edges)] += 1;
    return { edges, counts };
}
/** A bin holds its lower edge; the last one its upper edge too. Edges are rounded, so look beside. */
function binOf(value, edges) {
    const bins = edges.length - 1;
    const [first, last] = [edges[0], edges[bins]];
    let bin = last === first ? 0 : Math.floor(((value - first) / (last - first)) * bins);
    bin = Math.min(Math.max(bin, 0), bins - 1);
    while (bin > 0 && value < edges[bin])
        bin--;
    while (bin < bins - 1 && value >= edges[bin + 1])
        bin++;
    return bin;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/profile.js



const topSize = 10;
/** Short enough that ten of them, each character escaped, leave a profile under 4 kB. */
const topLength = 40;
/** The exact profile of a column. Statistics are over the finite values; infinities are counted. */
function profile(column) {
    const { cells, values, type } = column;
    const missing = values.filter((value) => value === null).length;
    const invalid = values.filter((value) => value === undefined).length;
    const counts = countValues(column);
    const base = {
        name: column.name,
        type,
        sensitive: column.sensitive,
        count: cells.length - missing,
        missing,
        invalid,
        distinct: counts.size,
        ...nothing,
        lengths: type === 'string' || type === 'any' ? lengthsOf(values) : null,
    };
    if (column.sensitive)
        return base;
    const numeric = type === 'string' || type === 'any' || type === 'boolean' ? {} : numbersOf(column);
    const bounds = type === 'boolean' ? {} : extremes(column);
    return { ...base, ...bounds, ...numeric, top: topOf(counts) };
}
const nothing = {
    min: null,
    max: null,
    mean: null,
    sd: null,
    quantiles: null,
    histogram: null,
    top: [],
    zeros: null,
    negatives: null,
    infinities: null,
};
function countValues({ cells, values, type }) {
    const counts = new Map();
    values.forEach((value, row) => {
        if (value === null || value === undefined)
            return;
        const key = (0,data_values/* sameness */.M1)(value, cells[row], type);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    return counts;
}
function topOf(counts) {
    const top = [];
    for (const [key, count] of counts) {
        const last = top.at(-1);
        const isFull = top.length === topSize && last !== undefined;
        if (isFull && count < last.count)
            continue;
        const text = String(key);
        if (isFull && count === last.count && text > last.key)
            continue;
        top.push({ key: text, count });
        top.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
        top.length = Math.min(top.length, topSize);
    }
    return top.map(({ key, count }) => ({ value: (0,data_text/* cut */.J)(key, topLength), count }));
}
/** Smallest and largest: a number as it is, anything else as it is written. */
function extremes({ cells, values, type }) {
    let [low, high] = [-1, -1];
    const at = (row) => values[row];
    values.forEach((value, row) => {
        if (value === null || value === undefined)
            return;
        if (value === Infinity || value === -Infinity)
            return;
        if (low < 0 || value < at(low))
            low = row;
        if (high < 0 || value > at(high))
            high = row;
    });
    const written = (row) => {
        if (row < 0)
            return null;
        if (typeof at(row) === 'bigint')
            return String(at(row));
        const isNumber = type === 'integer' || type === 'number';
        return isNumber ? at(row) : (0,data_text/* cut */.J)(cells[row], topLength);
    };
    return { min: written(low), max: written(high) };
}
function numbersOf({ type, values }) {
    const present = values.filter((value) => value !== null && value !== undefined);
    const all = Float64Array.from(present, Number);
    const { mean, sd, quantiles, histogram, ...signs } = describeNumbers(all, type === 'integer');
    if (type === 'integer' || type === 'number')
        return { mean, sd, quantiles, histogram, ...signs };
    return { quantiles, histogram };
}
function lengthsOf(values) {
    let [min, max, sum, count] = [Infinity, 0, 0, 0];
    for (const value of values) {
        if (typeof value !== 'string')
            continue;
        const length = (0,data_text/* lengthOf */.Y)(value);
        min = Math.min(min, length);
        max = Math.max(max, length);
        sum += length;
        count++;
    }
    return count === 0 ? null : { min, max, mean: sum / count };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var domain_words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule.js
var data_rule = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/rule-checks.js




/** The result of a check that the contract writes in one line. */
function checkRule(check, rows) {
    const { rule, name, level, because } = check;
    const head = { name, column: rule.columns[0], level, allowed: allowedBy(rule), because };
    const unknown = rule.columns.find((column) => !rows.stack.names.includes(column));
    if (unknown !== undefined)
        return (0,finding/* result */.Ke)(head, false, {
            ...{ found: 'no such column', count: null, share: null, examples: [] },
            sentence: `${name}: there is no column ${(0,finding/* show */.WU)(unknown)}; ${(0,domain_words/* didYouMean */.a)(unknown, rows.stack.names)}`,
        });
    const found = measure(rule, rows);
    const total = rows.stack.rows;
    const share = rule.measure === 'row_count' || total === 0 ? null : found.count / total;
    const words = rule.measure === 'row_count' ? '' : ` (${(0,finding/* percent */.KN)(share)})`;
    const said = `${nouns[rule.measure](found.count)}${words}`;
    const passed = (0,data_rule/* holds */.v)(rule, found.count, total);
    return (0,finding/* result */.Ke)(head, passed, {
        found: said,
        count: found.count,
        share,
        examples: passed ? [] : found.examples,
        sentence: `${name}: found ${said}`,
    });
}
const nouns = {
    row_count: (count) => (0,finding/* plural */.LS)(count, 'row'),
    missing: (count) => `${(0,finding/* grouped */.zD)(count)} missing`,
    duplicates: (count) => (0,finding/* plural */.LS)(count, 'duplicate'),
};
function allowedBy({ bounds, isShare }) {
    const sign = isShare ? '%' : '';
    return bounds
        .map(({ comparison, value }) => {
        const text = String(value.digits).padStart(value.places + 1, '0');
        const at = text.length - value.places;
        return `${comparison} ${text.slice(0, at)}${value.places > 0 ? `.${text.slice(at)}` : ''}${sign}`;
    })
        .join(' and ');
}
function measure(rule, rows) {
    if (rule.measure === 'row_count')
        return { count: rows.stack.rows, examples: [] };
    if (rule.measure === 'missing')
        return missing(rows.column(rule.columns[0]), rows);
    const names = rule.columns.length > 0 ? rule.columns : rows.stack.names;
    return duplicates(names.map(rows.column), rows.stack);
}
function missing(column, { stack }) {
    const found = (0,finding/* emptyTally */.CK)();
    column.values.forEach((value, row) => {
        if (value === null)
            (0,finding/* tally */.N4)(found, () => ({ ...stack.place(row), column: column.name, value: null }));
    });
    return found;
}
/** The rows beyond the first of each kind. */
function duplicates(columns, stack) {
    const found = (0,finding/* emptyTally */.CK)();
    const seen = new Set();
    for (let row = 0; row < stack.rows; row++) {
        const key = keyOf(columns, row);
        if (seen.has(key))
            (0,finding/* tally */.N4)(found, () => rowExample(columns, row, stack));
        else
            seen.add(key);
    }
    return found;
}
/** The primary key: in every row whole, and no two alike. */
function checkPrimaryKey(names, rows) {
    const columns = names.map(rows.column);
    const found = duplicates(columns, rows.stack);
    for (let row = 0; row < rows.stack.rows; row++)
        if (columns.some(({ values }) => values[row] === null))
            (0,finding/* tally */.N4)(found, () => rowExample(columns, row, rows.stack));
    const head = {
        name: `primaryKey(${names.join(', ')})`,
        level: 'fail',
        allowed: 'each row its own key, whole',
    };
    return (0,finding/* rowsFinding */.lg)(head, found, rows.stack.rows, {
        noun: 'row',
        wrong: `${found.count === 1 ? 'has' : 'have'} a key that stood there before, or a gap in it`,
    });
}
/** Equal for rows alike; the length before each part keeps the parts apart. */
function keyOf(columns, row) {
    let key = '';
    for (const { cells, values, type } of columns) {
        const [cell, value] = [cells[row], values[row]];
        if (value === null || cell === null || cell === undefined)
            key += '-;';
        else {
            const part = String(value === undefined ? cell : (0,data_values/* sameness */.M1)(value, cell, type));
            key += `${part.length}:${part}`;
        }
    }
    return key;
}
function rowExample(columns, row, stack) {
    const isSensitive = columns.some(({ sensitive }) => sensitive);
    const value = isSensitive ? null : columns.map(({ cells }) => cells[row] ?? '').join(', ');
    return { ...stack.place(row), column: columns.length === 1 ? columns[0].name : null, value };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/shape-checks.js


/** Are there rows, does each fit the header, and are the columns those that there should be? */
function checkShape(readings, expected) {
    const results = [rowsCheck(readings), raggedCheck(readings)];
    if (!expected)
        return results;
    const { names, columns } = expected;
    const tables = readings.map(({ table }) => table);
    if (columns.missing !== 'ignore')
        results.push(missingCheck(tables, names, columns.missing));
    if (columns.extra !== 'ignore')
        results.push(extraCheck(tables, names, columns.extra));
    if (columns.order !== 'ignore')
        results.push(orderCheck(tables, names, columns.order));
    return results;
}
function rowsCheck(readings) {
    const rows = readings.reduce((sum, { table }) => sum + table.rows, 0);
    const files = readings.map(({ table }) => table.file).join(', ');
    const examples = readings.map(({ table }) => wholeFile(table, null)).slice(0, 10);
    return (0,finding/* result */.Ke)({ name: 'rows', level: 'fail', allowed: 'at least one row' }, rows > 0, {
        found: (0,finding/* plural */.LS)(rows, 'row'),
        count: null,
        share: null,
        examples: rows > 0 ? [] : examples,
        sentence: `there are no rows in ${files}`,
    });
}
function raggedCheck(readings) {
    const found = (0,finding/* emptyTally */.CK)();
    let rows = 0;
    for (const { table, ragged } of readings) {
        rows += table.rows + ragged.length;
        for (const { line, cells } of ragged)
            (0,finding/* tally */.N4)(found, () => ({
                file: table.file,
                line,
                column: null,
                value: `${(0,finding/* plural */.LS)(cells, 'cell')} instead of ${table.names.length}`,
            }));
    }
    const head = { name: 'cells', level: 'fail', allowed: 'as many cells as the header' };
    const wrong = `${found.count === 1 ? 'does' : 'do'} not have as many cells as the header`;
    return (0,finding/* rowsFinding */.lg)(head, found, rows, { noun: 'row', wrong });
}
function missingCheck(tables, names, level) {
    const gone = tables.flatMap((table) => names
        .filter((name) => !table.columns.has(name))
        .map((name) => ({ table, name, renamed: renamed(name, table, names) })));
    const told = gone.map(({ name, renamed }) => (0,finding/* show */.WU)(name) + (renamed ? ` (renamed to ${(0,finding/* show */.WU)(renamed)}?)` : ''));
    return columnsResult('missing columns', level, 'every column of the contract', {
        told,
        examples: gone.map(({ table, name }) => wholeFile(table, name)),
        sentence: (list, file) => `${file} has no column ${list}`,
    });
}
/** An unknown column that is probably the missing one: the same but for case and signs, or much alike. */
function renamed(name, table, names) {
    const extra = table.names.filter((other) => !names.includes(other));
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const same = extra.find((other) => plain(other) === plain(name) && plain(name) !== '');
    return same ?? (0,domain_words/* nearest */.p)(name, extra);
}
function extraCheck(tables, names, level) {
    const extra = tables.flatMap((table) => table.names.filter((name) => !names.includes(name)).map((name) => ({ table, name })));
    return columnsResult('extra columns', level, 'only columns of the contract', {
        told: extra.map(({ name }) => (0,finding/* show */.WU)(name)),
        examples: extra.map(({ table, name }) => wholeFile(table, name)),
        sentence: (list, file) => `${file} has a column that the contract does not know: ${list}`,
    });
}
function orderCheck(tables, names, level) {
    const moved = tables.flatMap((table) => {
        const here = table.names.filter((name) => names.includes(name));
        const wanted = names.filter((name) => table.columns.has(name));
        const at = here.findIndex((name, index) => name !== wanted[index]);
        return at < 0 ? [] : [{ table, name: here[at], wanted: wanted[at] }];
    });
    return columnsResult('order of columns', level, 'the order of the contract', {
        told: moved.map(({ name, wanted }) => `${(0,finding/* show */.WU)(name)} stands where ${(0,finding/* show */.WU)(wanted)} should`),
        examples: moved.map(({ table, name }) => wholeFile(table, name)),
        sentence: (list, file) => `${file}: ${list}`,
    });
}
function columnsResult(name, level, allowed, of) {
    const { told, examples, sentence } = of;
    const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
    return (0,finding/* result */.Ke)({ name, level, allowed }, told.length === 0, {
        found: told.length === 0 ? 'none' : (0,finding/* plural */.LS)(told.length, 'column'),
        count: null,
        share: null,
        examples: examples.slice(0, 10),
        sentence: sentence(list, examples[0]?.file ?? ''),
    });
}
/** A finding about a file as a whole stands at its first line. */
function wholeFile({ file }, column) {
    return { file, line: 1, column, value: null };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/stack.js
var stack = __webpack_require__(58830);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/inspect.js







/**
 * Profiles every column of one table in several files, and holds it against the contract. Without
 * one, the files must still have rows, cells as in the header, and the same columns.
 */
function inspect(readings, contract) {
    const data = (0,stack/* stack */.t)(readings.map(({ table }) => table));
    const column = columnReader(data, contract);
    const checks = checkShape(readings, expected(readings, contract));
    const columns = data.names.map((name) => {
        const read = column(name);
        const field = contract?.fields.find((field) => field.name === name);
        if (field)
            checks.push(...checkColumn(field, read, data.place));
        return profile(read);
    });
    const rows = { stack: data, column };
    if (contract?.primaryKey.length && contract.primaryKey.every((key) => data.names.includes(key)))
        checks.push(checkPrimaryKey(contract.primaryKey, rows));
    checks.push(...(contract?.checks ?? []).map((check) => checkRule(check, rows)));
    return { rows: data.rows, columns, checks };
}
function expected(readings, contract) {
    if (contract && contract.fields.length > 0)
        return { names: contract.fields.map(({ name }) => name), columns: contract.columns };
    const [first] = readings;
    if (!first || readings.length === 1)
        return null;
    const columns = { missing: 'fail', extra: 'fail', order: 'ignore' };
    return { names: first.table.names, columns };
}
function columnReader(data, contract) {
    return (name) => {
        const cells = data.cells(name);
        const field = contract?.fields.find((field) => field.name === name);
        if (field) {
            const missing = new Set(field.missingValues ?? contract?.missingValues);
            return (0,column/* readColumn */.J)(cells, field, missing);
        }
        const missing = new Set(contract?.missingValues ?? (0,kind/* missingSpellings */.kc)(cells));
        return (0,column/* readColumn */.J)(cells, { name, ...(0,kind/* inferKind */.jr)(cells, missing) }, missing);
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/validate-data/inspection.js




/** Reads files into memory and inspects them as one table. */
async function inspectFiles(files, contract, tools) {
    const readings = await readFiles(files, contract?.dialect ?? {}, tools);
    return {
        files: readings.map(({ table, sha256, bytes }) => {
            return { path: table.file, sha256, bytes, rows: table.rows };
        }),
        ...inspect(readings, contract),
    };
}
/** Reads files one after the other, and says so. */
async function readFiles(files, dialect, { context, log }) {
    const readings = [];
    let cells = 0;
    for (const file of files) {
        const reading = await (0,read/* readData */.v)(file, dialect, context.directory);
        const { names, rows } = reading.table;
        cells += rows * names.length;
        (0,limits/* checkCells */.Qn)(files.length === 1 ? file : `the ${files.length} files together`, cells);
        log.info(`read ${file}: ${(0,finding/* plural */.LS)(rows, 'row')}, ${(0,finding/* plural */.LS)(names.length, 'column')}`);
        readings.push(reading);
    }
    return readings;
}


/***/ })

};
