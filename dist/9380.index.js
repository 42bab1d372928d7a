export const id = 9380;
export const ids = [9380];
export const modules = {

/***/ 19380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  firstContract: () => (/* binding */ firstContract)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/find.js
var find = __webpack_require__(99576);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract-yaml.js

/** The keys whose value stands on one line. */
const onOneLine = [
    'constraints',
    'missingValues',
    'primaryKey',
    'columns',
    'trueValues',
    'falseValues',
    'enum',
];
/** A contract as a file for people: `comment` first, a blank line before each part, short lists on one line. */
function writeContract(contract, comment) {
    const document = new dist/* Document */.yo(contract, { schema: 'failsafe' });
    document.commentBefore = comment
        .split(/\r\n|\n|\r/)
        .map((line) => ` ${line}`)
        .join('\n');
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, scalar) => {
            if (scalar.value === '')
                scalar.type = 'QUOTE_DOUBLE';
        },
        Pair: (_, { key, value }) => {
            const isLong = String(value).length > 70 && (0,dist/* isMap */.jh)(value);
            if (!isLong && (0,dist/* isScalar */.jn)(key) && onOneLine.includes(String(key.value)) && (0,dist/* isCollection */.P3)(value))
                value.flow = true;
        },
    });
    if ((0,dist/* isMap */.jh)(document.contents))
        for (const pair of document.contents.items.slice(1))
            if ((0,dist/* isScalar */.jn)(pair.key) && ['fields', 'checks'].includes(String(pair.key.value)))
                pair.key.spaceBefore = true;
    return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/finding.js
var finding = __webpack_require__(1487);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/column.js
var data_column = __webpack_require__(79698);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/kind.js
var data_kind = __webpack_require__(53482);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/range.js
/** A range with a quarter of its width to spare on each side; what is never negative stays so, a share stays a share, and a 0/1 flag stays one. */
function numberRange({ type, values }) {
    let [low, high] = [Infinity, -Infinity];
    for (const value of values) {
        if (value === null || value === undefined)
            continue;
        if (typeof value === 'bigint')
            return {};
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    if (!Number.isFinite(high - low))
        return {};
    if (low >= 0 && high <= 1)
        return { minimum: '0', maximum: '1' };
    const room = (high - low || Math.abs(high) || 1) / 4;
    const [least, most] = [low - room, high + room];
    const whole = type === 'integer';
    const minimum = low >= 0 && least < 0 ? 0 : outward(least, 'down', whole);
    const maximum = high <= 0 && most > 0 ? 0 : outward(most, 'up', whole);
    if (!(minimum <= low && maximum >= high && Number.isFinite(maximum - minimum)))
        return {};
    if (type === 'integer' && !(Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum)))
        return {};
    return { minimum: String(minimum), maximum: String(maximum) };
}
/** No date before the year of the earliest; there is no last one, as time goes on. */
function dateRange({ type, values }) {
    if (type !== 'date' && type !== 'datetime')
        return {};
    let low = Infinity;
    for (const value of values)
        if (typeof value === 'number')
            low = Math.min(low, value);
    const year = new Date(low * 1000).getUTCFullYear();
    if (!(year >= 1000 && year <= 9999))
        return {};
    return { minimum: `${year}-01-01${type === 'datetime' ? 'T00:00:00' : ''}` };
}
/** The next number of two significant digits, upwards or downwards; a whole one when that is asked for. */
function outward(value, direction, whole = true) {
    if (value === 0)
        return 0;
    const digits = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
    const step = whole ? Math.max(1, digits) : digits;
    const steps = direction === 'up' ? Math.ceil(value / step) : Math.floor(value / step);
    return Number((steps * step).toPrecision(6));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/stack.js
var stack = __webpack_require__(58830);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/text.js
var data_text = __webpack_require__(16939);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values.js
var data_values = __webpack_require__(46362);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/infer.js







const mostCategories = 20;
const isIdName = (name) => /(^|[_\s.-])(id|key|uuid|guid)$|^id[_\s.-]|[a-z](Id|ID)$/i.test(name);
/**
 * A first contract for one table in several files: what is true of all their rows, with room for
 * rows to come. The files themselves pass.
 *
 * @throws InputError when there are no rows
 */
function inferContract(tables) {
    const data = (0,stack/* stack */.t)(tables);
    if (data.rows === 0)
        throw new errors/* InputError */.dz({
            where: tables.map(({ file }) => file).join(', '),
            remedy: 'there are no rows to write a contract from',
        });
    const spellings = new Map(data.names.map((name) => [name, (0,data_kind/* missingSpellings */.kc)(data.cells(name))]));
    const common = commonSpellings([...spellings.values()]);
    const drafts = data.names.map((name) => draft(name, data, spellings.get(name) ?? [], common));
    const key = drafts.find(({ isKey }) => isKey)?.field;
    if (key)
        delete key.constraints;
    return {
        missingValues: common,
        ...(key && { primaryKey: [key.name] }),
        fields: drafts.map(({ field }) => field),
        checks: [rowCount(data.rows), ...drafts.flatMap(({ check }) => check ?? [])],
        columns: { missing: 'fail', extra: 'warn', order: 'ignore' },
    };
}
/** What is missing wherever it stands; a dash or the like is said where it does. */
function commonSpellings(all) {
    const there = new Set(all.flat());
    return ['', ...data_kind/* surelyMissing */.ZA.filter((text) => there.has(text))];
}
function draft(name, data, own, common) {
    const cells = data.cells(name);
    const isOwn = own.some((text) => !common.includes(text));
    const missing = new Set([...common, ...own]);
    const kind = (0,data_kind/* inferKind */.jr)(cells, missing);
    const column = (0,data_column/* readColumn */.J)(cells, { name, ...kind }, missing);
    const { constraints, isUnique, gaps } = constrain(column, kind.format === undefined);
    const field = {
        name,
        ...kind,
        ...(isOwn && { missingValues: [...missing] }),
        ...(Object.keys(constraints).length > 0 && { constraints }),
    };
    const check = missingCheck(name, gaps / data.rows);
    return { field, isKey: isUnique && isIdName(name), ...(check && { check }) };
}
function constrain(column, isDefault) {
    const present = column.cells.filter((_, row) => column.values[row] !== null);
    const gaps = column.cells.length - present.length;
    const isUnique = gaps === 0 && isIdentifier(column);
    const constraints = {
        ...(gaps === 0 && { required: 'true' }),
        ...(isUnique && { unique: 'true' }),
        ...(!isUnique && isDefault && ranges(column)),
        ...(column.type === 'string' && !isUnique && textConstraints(present)),
    };
    return { constraints, isUnique, gaps };
}
/** Every value once, and more than chance: many rows of text without spaces, or a name that says so. */
function isIdentifier({ name, type, cells, values }) {
    if (type !== 'string' && type !== 'integer')
        return false;
    const isLikely = type === 'string' && cells.length >= 50 && cells.every((text) => !/\s/.test(text ?? ''));
    if (cells.length < 2 || !(isIdName(name) || isLikely))
        return false;
    const seen = new Set(values.map((value, row) => (0,data_values/* sameness */.M1)(value ?? '', cells[row] ?? '', type)));
    return seen.size === cells.length;
}
function ranges(column) {
    if (column.type === 'integer' || column.type === 'number')
        return numberRange(column);
    return dateRange(column);
}
/** Few values that come again and again are categories; digits of one length are a code. */
function textConstraints(present) {
    const counts = new Map();
    for (const text of present) {
        counts.set(text, (counts.get(text) ?? 0) + 1);
        if (counts.size > mostCategories)
            break;
    }
    const known = [...counts.keys()].sort();
    const isFew = known.length > 0 && known.length <= mostCategories;
    if (isFew && present.length >= 10 * known.length && known.every((text) => (0,data_text/* cut */.J)(text, 40) === text))
        return { enum: known };
    const lengths = new Set(present.map((text) => text.length));
    const isCode = lengths.size === 1 && present.every((text) => /^\d+$/.test(text));
    return isCode ? { pattern: `[0-9]{${[...lengths][0]}}` } : {};
}
function rowCount(rows) {
    return `row_count between ${Math.max(1, outward(rows / 2, 'down'))} and ${outward(rows * 2, 'up')}`;
}
/** Half as many again, and one percent of the rows, may be missing. */
function missingCheck(name, share) {
    const percent = Math.ceil(share * 150 + 1);
    const written = asColumn(name);
    return share > 0 && percent < 100 && written ? `missing(${written}) < ${percent}%` : undefined;
}
/** A name as it may stand in a check; undefined when it holds every kind of quote. */
function asColumn(name) {
    if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name))
        return name;
    const quote = ['"', "'", '`'].find((sign) => !name.includes(sign));
    return quote && `${quote}${name}${quote}`;
}

// EXTERNAL MODULE: ./build/bundle/src/validate-data/inspection.js + 7 modules
var inspection = __webpack_require__(96556);
;// CONCATENATED MODULE: ./build/bundle/src/validate-data/contract.js





/** The text of a first contract for data files, as `mlops contract infer` and `mlops init` write it. */
async function firstContract(patterns, tools) {
    const files = await (0,find/* findFiles */.l)(patterns, tools.context.directory, 'argument FILE');
    const tables = (await (0,inspection/* readFiles */.U)(files, {}, tools)).map(({ table }) => table);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const comment = [
        `Written from ${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')} (${(0,finding/* grouped */.zD)(rows)} rows), with room for rows to come.`,
        'Read it through, and tighten what you know better.',
    ];
    return writeContract(inferContract(tables), comment.join('\n'));
}


/***/ })

};
