export const id = 6306;
export const ids = [6306];
export const modules = {

/***/ 96306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ answers),
/* harmony export */   K: () => (/* binding */ named)
/* harmony export */ });
/* harmony import */ var _domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75491);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64600);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65687);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30070);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57289);





/** As many conditions at a time as DuckDB's planner takes well. */
const together = 200;
/** Answers questions: those about single rows in one pass, then the places of what was found. */
async function answers(held, questions) {
    const picked = questions.map((question) => ({
        ...pick(held, question),
        known: (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .countKnown */ .nc)(question, held.known),
    }));
    const counts = await countAll(held, picked);
    const wanted = [];
    for (const [index, { count, among }] of counts.entries()) {
        if (count === 0 || questions[index]?.isFine?.(count, among))
            continue;
        const rows = await held.database.rows(picked[index].first(_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .mostExamples */ .J2));
        const columns = columnsOf(held, questions[index]);
        for (const [row] of rows)
            wanted.push({ row: Number(row), columns, question: index });
    }
    const { database, sources, loaded } = held;
    const examples = await (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .examplesOf */ .L)(database, sources, loaded.rows, wanted);
    return counts.map(({ count, among }, index) => ({
        count,
        among,
        examples: examples.filter((_, at) => wanted[at]?.question === index),
    }));
}
function pick(held, question) {
    const { table, columns } = held.loaded;
    const column = (name) => named(columns, name);
    const { where } = question;
    const expressions = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsOf */ .Bi)(question);
    const wanted = [...new Set(columnsOf(held, question))];
    const from = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(table, columns, expressions, wanted);
    const among = where === undefined ? null : `select count(*) from ${(0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(table, columns, [where], [])}`;
    if (question.ask === 'repeated' || question.ask === 'key')
        return { ...(0,_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatedRows */ .mj)(question, from, column), condition: null, among };
    if (question.ask === 'orphan') {
        const keys = question.columns.map(column);
        return {
            ...(0,_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .orphanRows */ .YO)(keys, from, held.other(question)),
            condition: null,
            among,
        };
    }
    const condition = question.ask === 'sql' ? 'true' : (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionOf */ .rI)(question, column);
    return {
        ...(0,_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .pickedFrom */ .V2)(`${from} where ${condition}`),
        condition: expressions.length > 0 ? null : condition,
        among,
    };
}
function named(columns, name) {
    const found = columns.find(({ reading }) => reading.name === name);
    if (!found)
        throw new Error(`there is no column ${name}`);
    return found;
}
/** What is shown of a row that is wrong: the columns that the question names, of SQL none. */
function columnsOf({ loaded: { columns } }, question) {
    if ('columns' in question)
        return question.columns.map((name) => named(columns, name));
    if ('condition' in question)
        return [named(columns, question.condition.column)];
    return 'column' in question ? [named(columns, question.column)] : [];
}
async function countAll(held, picked) {
    const { database, loaded } = held;
    const rows = loaded.rows.reduce((a, b) => a + b, 0);
    const counts = picked.map(({ known = 0 }) => ({ count: known, among: rows }));
    const single = picked.flatMap(({ condition, known }, index) => condition === null || known !== undefined ? [] : [index]);
    for (let at = 0; at < single.length; at += together) {
        const some = single.slice(at, at + together);
        const filters = some.map((index) => `count(*) filter (where ${picked[index]?.condition})`);
        const [row = []] = await database.rows(`select ${filters.join(', ')} from ${loaded.table}`);
        some.forEach((index, place) => {
            counts[index].count = Number(row[place]);
        });
    }
    for (const [index, { condition, count, among, known }] of picked.entries()) {
        if (condition !== null || known !== undefined)
            continue;
        counts[index].count = await number(database, count);
        if (among !== null)
            counts[index].among = await number(database, among);
    }
    return counts;
}
async function number(database, sql) {
    const [row = []] = await database.rows(sql);
    return Number(row[0]);
}


/***/ }),

/***/ 64600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ expressionsOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   _$: () => (/* binding */ rowNumber),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _domain_data_values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69263);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30309);


/**
 * A question about single rows as SQL; null for one about rows beside each other.
 *
 * @param table with one row a row, and its number as `rowid`
 */
function conditionOf(question, column) {
    switch (question.ask) {
        case 'missing':
            return column(question.column).missing;
        case 'invalid':
            return column(question.column).invalid;
        case 'broken': {
            const stored = column(question.column);
            return `(${stored.valid} and not (${keeps(question.test, stored)}))`;
        }
        case 'matching': {
            const stored = column(question.condition.column);
            return `(${stored.valid} and ${meets(question.condition, stored)})`;
        }
        default:
            return null;
    }
}
/** A person's own SQL, all of which holds for the rows that a question is about. */
const expressionsOf = (question) => [
    ...(question.where === undefined ? [] : [question.where]),
    ...(question.ask === 'sql' ? [question.expression] : []),
];
/** SQL that is true for a value that keeps to a test. */
function keeps(test, column) {
    const { value } = column;
    if ('minimum' in test)
        return `${comparable(column)} >= ${literal(test.minimum, column)}`;
    if ('maximum' in test)
        return `${comparable(column)} <= ${literal(test.maximum, column)}`;
    if ('minLength' in test)
        return `length(${value}) >= ${test.minLength}`;
    if ('maxLength' in test)
        return `length(${value}) <= ${test.maxLength}`;
    if ('pattern' in test)
        return `regexp_full_match(${value}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(test.pattern)}, 's')`;
    return `${comparable(column)} in (${test.enum.map((one) => literal(one, column)).join(', ')})`;
}
/** SQL that is true for a value that meets a condition; a text that is not of the column's type is met by none. */
function meets(condition, column) {
    const read = (0,_domain_data_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .TC)(column.reading);
    const texts = 'in' in condition ? condition.in : [condition.value];
    const values = texts.flatMap((text) => {
        const value = read?.(text) ?? null;
        return value === null ? [] : [literal(value, column)];
    });
    if (values.length === 0)
        return 'false';
    const comparison = 'in' in condition ? 'in' : condition.comparison;
    return `${comparable(column)} ${comparison} (${values.join(', ')})`;
}
/** What bounds are compared with: text as it is, truths, exact whole numbers, else doubles. */
function comparable({ reading, value, number, isExact }) {
    if (number === null || reading.type === 'boolean')
        return value;
    return reading.type === 'integer' && !isExact ? value : number;
}
function literal(value, { reading, isExact }) {
    if (typeof value === 'string')
        return (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value);
    if (typeof value === 'boolean')
        return String(value);
    const isHuge = reading.type === 'integer' && !isExact;
    if (typeof value === 'bigint')
        return isHuge ? `'${value}'::hugeint` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .double */ .gd)(Number(value));
    return isHuge && Number.isFinite(value) ? `'${BigInt(value)}'::hugeint` : (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .double */ .gd)(value);
}
/** What no column of a person's is called. */
const rowNumber = '"\ue000row"';
/** The table as a person's own SQL sees it: by the names of its columns, cells that do not read as null. */
function viewOf(table, columns) {
    return `(select ${[...shownOf(columns), `rowid as ${rowNumber}`].join(', ')} from ${table})`;
}
/** Names that differ in case alone are one to SQL, so that none of them can be spoken of; nor can an empty one. */
function shownOf(columns) {
    const [seen, twice] = [new Set(['']), new Set([''])];
    for (const { reading } of columns) {
        const name = reading.name.toLowerCase();
        if (seen.has(name))
            twice.add(name);
        seen.add(name);
    }
    return columns
        .filter(({ reading }) => !twice.has(reading.name.toLowerCase()))
        .map(({ reading, shown }) => `${shown} as ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv)(reading.name)}`);
}
/**
 * The table's rows, each with its number as `rid`.
 *
 * @param expressions a person's own SQL; only the rows for which all of it is true
 * @param wanted the columns that are asked for: in a wide table the others cost time as well
 */
function rowsOf(table, columns, expressions = [], wanted = columns) {
    const namesOf = (some) => some.flatMap((column) => column.made.map(({ name }) => name));
    const made = ['rid', ...namesOf(wanted)].join(', ');
    if (expressions.length === 0)
        return `(select ${['rowid as rid', ...namesOf(wanted)].join(', ')} from ${table})`;
    // The line end closes a comment that an expression may end with.
    const where = expressions.map((expression) => `(${expression}\n)`).join(' and ');
    const all = `(select *, rowid as rid from ${table})`;
    const isTaken = new Set(['rid', ...namesOf(columns)]);
    if (columns.some(({ reading }) => isTaken.has(reading.name.toLowerCase())))
        return `(select ${made} from ${all} where rid in (select ${rowNumber} from ${viewOf(table, columns)} where ${where}))`;
    return `(select ${made} from (select ${['*', ...shownOf(columns)].join(', ')} from ${all}) where ${where})`;
}


/***/ }),

/***/ 65687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ pickedFrom),
/* harmony export */   YO: () => (/* binding */ orphanRows),
/* harmony export */   mj: () => (/* binding */ repeatedRows)
/* harmony export */ });
/** @param rows SQL: what stands behind `from`, each row with its number as `rid` */
const pickedFrom = (rows) => ({
    count: `select count(*) from ${rows}`,
    first: (most) => `select rid from ${rows} order by rid limit ${most}`,
});
/**
 * Rows beyond the first of their kind, and of a key those with a gap. A row in which a cell does
 * not read as its column's type is no repetition of another. Rows are first put together by a hash
 * of their values, which is cheap; only those whose hash comes again are compared, value by value.
 *
 * @param from the rows, each with its number as `rid`
 */
function repeatedRows(question, from, column) {
    const columns = question.columns.map(column);
    const values = columns.map(({ value }) => value);
    const row = values.join(', ');
    const isGap = some(columns, 'missing');
    const isWhole = `not (${some(columns, 'invalid')})`;
    const skips = question.ask === 'key' || question.skipMissing === true;
    const among = `(select * from ${from} where ${isWhole} and ${skips ? `not (${isGap})` : 'true'})`;
    const again = `(select hash(${row}) from ${among} group by 1 having count(*) > 1)`;
    const suspects = `(select * from ${among} where hash(${row}) in ${again})`;
    const repeats = `select rid from (select rid, row_number() over (partition by ${row} order by rid) as place from ${suspects}) where place > 1`;
    const gaps = `select rid from ${from} where ${isGap}`;
    const rows = question.ask === 'key' ? `(${repeats} union all ${gaps})` : `(${repeats})`;
    return pickedFrom(rows);
}
/** Never null, so that its contrary is not either. */
const some = (columns, what) => `coalesce(${columns.map((column) => column[what]).join(' or ')}, false)`;
/** Rows that are whole in some columns, and that no row of another table is like there. */
function orphanRows(columns, from, other) {
    const isThere = columns.map(({ valid }) => valid).join(' and ');
    const same = columns.map(({ value }, at) => `o.k${at} = ${value}`).join(' and ');
    const keys = other.columns.map(({ value }, at) => `${value} as k${at}`).join(', ');
    const isKey = other.columns.map(({ valid }) => valid).join(' and ');
    const known = `(select distinct ${keys} from ${other.table} where ${isKey}) o`;
    return pickedFrom(`(select rid from ${from} where ${isThere} and not exists (select 1 from ${known} where ${same}))`);
}


/***/ }),

/***/ 30070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ knownOf),
/* harmony export */   cl: () => (/* binding */ countsKnown),
/* harmony export */   nc: () => (/* binding */ countKnown)
/* harmony export */ });
/* harmony import */ var _domain_data_checks_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84766);
/* harmony import */ var _domain_data_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52730);
/* harmony import */ var _domain_data_rule_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85856);



/** So many different numbers are kept. */
const mostKept = 2_000;
function knownOf(column, { runs, ...facts }) {
    const kept = runs && column.isExact && runs.values.length <= mostKept;
    // What they were cut out of has room for all rows.
    return { column, facts, runs: kept ? copyOf(runs) : null };
}
const copyOf = ({ values, counts }) => ({
    values: values.slice(),
    counts: counts.slice(),
});
/** How often each text or truth stands there, when there are so few that all of them are known. */
function countsKnown(known) {
    return known && hasAll(known)
        ? new Map(known.facts.top.map(({ value, count }) => [value, count]))
        : undefined;
}
const hasAll = ({ column: { reading }, facts: { top, distinct } }) => !(0,_domain_data_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRuns */ .Nu)(reading.type) && top.length === distinct;
/** The count that answers a question, where it follows from what was counted; undefined where it does not. */
function countKnown(question, known) {
    if (question.where !== undefined)
        return undefined;
    if (question.ask === 'repeated' || question.ask === 'key')
        return countRepeated(question, known);
    if (question.ask === 'sql' || question.ask === 'orphan')
        return undefined;
    if (question.ask === 'matching') {
        const { condition } = question;
        const column = known(condition.column);
        return column && countValues(column, (0,_domain_data_rule_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .meetsCondition */ .Iz)(condition, column.column.reading));
    }
    const column = known(question.column);
    if (!column)
        return undefined;
    if (question.ask === 'missing')
        return column.facts.missing;
    if (question.ask === 'invalid')
        return column.facts.invalid;
    const keeps = (0,_domain_data_checks_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsTo */ .ay)(question.test);
    return staysWithin(question.test, column) ? 0 : countValues(column, (value) => !keeps(value));
}
function countRepeated(question, known) {
    const all = question.columns.map(known);
    if (question.ask === 'repeated' && all.some((one) => one && isUnique(one)))
        return 0;
    const [only] = all;
    if (all.length !== 1 || !only)
        return undefined;
    const { missing, distinct } = only.facts;
    const repeats = validOf(only) - distinct;
    if (question.ask === 'key')
        return missing + repeats;
    return repeats + (question.skipMissing ? 0 : Math.max(0, missing - 1));
}
const validOf = ({ facts: { rows, missing, invalid } }) => rows - missing - invalid;
const isUnique = (known) => known.facts.distinct === known.facts.rows && validOf(known) === known.facts.rows;
/** Do the smallest and the largest, or the shortest and the longest, keep to a test, and so all? */
function staysWithin(test, { facts: { min, max, lengths, infinite } }) {
    if ('minLength' in test)
        return lengths !== null && lengths.min >= test.minLength;
    if ('maxLength' in test)
        return lengths !== null && lengths.max <= test.maxLength;
    if (infinite.below + infinite.above > 0)
        return false;
    const isBelow = (end, bound) => typeof end === 'number' && typeof bound === 'number' && end <= bound;
    if ('maximum' in test)
        return isBelow(max, test.maximum);
    if ('minimum' in test)
        return typeof min === 'number' && typeof test.minimum === 'number' && min >= test.minimum;
    return false;
}
/** Counts values, when there are so few that all of them are known. */
function countValues(known, counts) {
    const values = valuesOf(known);
    if (!values)
        return undefined;
    let sum = 0;
    for (const [value, count] of values)
        if (counts(value))
            sum += count;
    return sum;
}
/** Each value and how often it stands there; undefined where that is not known of all. */
function valuesOf(known) {
    const { infinite, top } = known.facts;
    if (hasAll(known)) {
        const isTruth = known.column.reading.type === 'boolean';
        return top.map(({ value, count }) => [isTruth ? value === 'true' : value, count]);
    }
    if (!known.runs || infinite.below + infinite.above > 0)
        return undefined;
    const { values, counts } = known.runs;
    return Array.from(values, (value, run) => [value, counts[run]]);
}


/***/ }),

/***/ 57289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ examplesOf)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/finding.js
var finding = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/cells.js
var cells = __webpack_require__(11390);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/header.js
var header = __webpack_require__(51758);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/json-places.js + 1 modules
var json_places = __webpack_require__(85928);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/locate.js



/**
 * Finds rows of a file's table on its lines, in one pass that ends at the last of them and keeps a
 * few megabytes in memory. Rows are counted as `readDelimited`, `readJsonLines` and `readJson` do.
 *
 * @param rows 0-based, ascending
 * @param names of the cells that are wanted, in their order; of no meaning for delimited text
 */
async function locate(source, rows, names = source.names) {
    if (source.format === 'parquet')
        return new Map(rows.map((row) => [row, { line: row + 1, cells: [] }]));
    if (rows.length === 0)
        return new Map();
    if (source.format === 'delimited')
        return locateDelimited(source, rows, source.names.length);
    return (0,json_places/* locateJson */.rz)(source, rows, names);
}
async function locateDelimited(file, rows, width) {
    const places = new Map();
    let [at, next, isHeader] = [0, 0, file.dialect.header];
    let wanted = rows[0];
    await (0,header/* eachRow */.M)(file, (row) => {
        if (isHeader)
            isHeader = false;
        else if (row.cells === width && at++ === wanted) {
            places.set(wanted, { line: row.line, cells: (0,cells/* cellsOf */.n)(row, file.dialect) });
            wanted = rows[++next];
        }
        return wanted === undefined;
    });
    return places;
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/scan.js
var duckdb_scan = __webpack_require__(49616);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/places.js





/** Where rows stand in their files, and what stands there as it is written; one pass over each file. */
async function examplesOf(database, sources, counts, wanted) {
    const starts = counts.map((_, file) => counts.slice(0, file).reduce((a, b) => a + b, 0));
    const examples = [];
    for (const [file, source] of sources.entries()) {
        const start = starts[file];
        const own = wanted.flatMap((one, index) => one.row >= start && one.row < start + counts[file] ? [{ ...one, index }] : []);
        if (own.length === 0)
            continue;
        const names = [...new Set(own.flatMap(({ columns }) => columns.map((it) => it.reading.name)))];
        const rows = [...new Set(own.map(({ row }) => row - start))].sort((a, b) => a - b);
        const cells = await cellsOf(database, source, rows, names);
        for (const { row, columns, index } of own) {
            const place = cells.get(row - start);
            examples[index] = exampleOf(source, columns, place ?? { line: null, cells: new Map() });
        }
    }
    return examples;
}
function exampleOf({ path }, columns, { line, cells }) {
    const [only] = columns;
    const column = only && columns.length === 1 ? only.reading.name : null;
    const place = { file: path, line, column };
    if (columns.some(({ reading }) => reading.sensitive))
        return { ...place, value: null };
    const value = (stored) => cells.get(stored.reading.name) ?? null;
    if (only && column !== null) {
        const cell = value(only);
        const isMissing = cell === null ||
            only.reading.missing.includes(cell) ||
            (0,values/* readerOf */.TC)(only.reading)?.(cell) === null;
        return { ...place, value: isMissing ? null : (0,values_text/* cut */.Jj)(cell, finding/* longestValue */.Q_) };
    }
    const all = columns.map((stored) => value(stored) ?? '').join(', ');
    return { ...place, value: columns.length === 0 ? null : (0,values_text/* cut */.Jj)(all, finding/* longestValue */.Q_) };
}
async function cellsOf(database, source, rows, names) {
    if (source.format === 'parquet')
        return parquetCells(database, source, rows, names);
    const places = await locate(source, rows, names);
    const at = source.format === 'delimited' ? source.names : names;
    const written = new Map();
    for (const [row, { line, cells }] of places)
        written.set(row, {
            line,
            cells: new Map(names.map((name) => [name, cells[at.indexOf(name)] ?? source.partitions[name] ?? null])),
        });
    return written;
}
async function parquetCells(database, source, rows, names) {
    const scan = await (0,duckdb_scan/* scanOf */.r)(source, database, null);
    const from = scan.from.replace(/\)$/, ', file_row_number = true)');
    const select = names.map((name) => (scan.names.includes(name) ? scan.cell(name) : 'null'));
    const found = await database.rows(`select file_row_number, ${select.join(', ')} from ${from} where file_row_number in (${rows.join(', ')})`);
    return new Map(found.map(([row, ...cells]) => [
        Number(row),
        {
            line: Number(row) + 1,
            cells: new Map(names.map((name, index) => [name, (cells[index] ?? null)])),
        },
    ]));
}


/***/ }),

/***/ 49616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scanOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _tables_tidy_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25590);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30309);



/**
 * @param source whose text is UTF-8, and no JSON
 * @param tidied how it was written anew, if it was
 * @param hasBreaks there are line ends within rows: DuckDB must not begin anywhere but at the start
 */
async function scanOf(source, database, tidied, hasBreaks = tidied?.hasBreaks ?? false) {
    if (source.format === 'parquet')
        return parquet(source, database);
    return delimited(source, `rejects${scans++}`, { tidied, hasBreaks });
}
let scans = 0;
function delimited(source, rejects, { tidied, hasBreaks }) {
    const { dialect, names, packing, local } = source;
    const own = new Map(names.map((name, index) => [name, `f${index}`]));
    const columns = own.size === 0 ? ['f0'] : [...own.values()];
    const options = [
        'auto_detect = false, all_varchar = true, strict_mode = true',
        `skip = ${source.line - 1}, header = ${dialect.header}, delim = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(dialect.delimiter)}`,
        `quote = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(dialect.quoteChar)}, escape = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(dialect.quoteChar)}`,
        `columns = {${columns.map((name) => `${name}: 'varchar'`).join(', ')}}`,
        `nullstr = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(tidied ? _tables_tidy_line_js__WEBPACK_IMPORTED_MODULE_2__/* .nullText */ .Z : noText)}, allow_quoted_nulls = false`,
        `compression = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(packing)}, parallel = ${!hasBreaks}`,
        `store_rejects = true, rejects_limit = 0, rejects_table = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(rejects)}, rejects_scan = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rejects}_scan`)}`,
        // It is taken from the first one, be it quoted, when it is not said.
        ...(tidied ? [`new_line = '\\n'`] : []),
        ...(tidied && tidied.longest > usual ? room(tidied.longest) : []),
    ];
    return {
        source,
        names: [...names, ...Object.keys(source.partitions)],
        from: `read_csv(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(local)}, ${options.join(', ')})`,
        where: tidied ? 'true' : whereAsItIs(columns),
        cell: (name) => own.get(name) ?? partition(source, name),
        native: () => null,
        rejects,
    };
}
/**
 * An empty line is no row; in a file of one column it reads as an empty cell. DuckDB breaks down over
 * text behind a quote when it is asked for some of the columns only, so that it is asked for all.
 */
const whereAsItIs = (columns) => columns.length === 1
    ? `f0 != ''`
    : `(f0 is not null or coalesce(${columns.slice(1).join(', ')}) is not null)`;
/** Nothing is null that is written as it is. What begins like this would be overlooked as a cell too many. */
const noText = `\ufdd0${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
/** DuckDB reads lines of 2 MB by itself. */
const usual = 500_000;
const room = (longest) => [
    `max_line_size = ${longest * 4}`,
    `buffer_size = ${Math.max(32_000_000, longest * 8)}`,
];
function partition({ partitions }, name) {
    const value = partitions[name];
    return value === undefined || value === null ? 'null::varchar' : (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value);
}
async function parquet(source, database) {
    const from = `read_parquet(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(source.local)}, hive_partitioning = false)`;
    const described = await database.rows(`describe select * from ${from}`);
    const types = new Map(described.map(([name, type]) => [name, type]));
    return {
        source,
        names: [...types.keys(), ...Object.keys(source.partitions)],
        from,
        where: 'true',
        cell: (name) => {
            const type = types.get(name);
            return type === undefined ? partition(source, name) : asText((0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv)(name), type);
        },
        native: (name) => {
            const type = types.get(name);
            return type === undefined ? null : { value: (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv)(name), type };
        },
        rejects: null,
    };
}
/** A typed value in the words of the memory engine: whole doubles without a point, times as ISO 8601, lists as JSON. */
function asText(value, type) {
    if (type === 'VARCHAR')
        return value;
    if (type === 'DOUBLE')
        return doubleText(value);
    // A number that is counted as the double that it is must read as that.
    if (type === 'FLOAT')
        return doubleText(`${value}::double`);
    // What some programs write for a time of day, in UTC.
    if (type === 'TIME WITH TIME ZONE')
        return `${value}::time::varchar`;
    if (type === 'BLOB')
        return `coalesce(try(decode(${value})), ${value}::varchar)`;
    if (type === 'JSON')
        return `json(${value})::varchar`;
    if (type === 'TIMESTAMP_NS')
        return `replace(${value}::varchar, ' ', 'T')`;
    if (type.startsWith('TIMESTAMP'))
        return `replace(make_timestamp(epoch_us(${value}))::varchar, ' ', 'T')`;
    return /[[({]/.test(type.replace(/^DECIMAL\(.*\)$/, ''))
        ? `to_json(${value})::varchar`
        : `${value}::varchar`;
}
const doubleText = (value) => `case when isnan(${value}) then 'NaN' when isinf(${value}) then case when ${value} > 0 then 'Infinity' else '-Infinity' end when ${value} = trunc(${value}) and abs(${value}) < 1e15 then ${value}::bigint::varchar else ${value}::varchar end`;


/***/ }),

/***/ 30309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   gd: () => (/* binding */ double)
/* harmony export */ });
/** A name as SQL takes it, whatever stands in it. */
const identifier = (name) => `"${name.replaceAll('"', '""')}"`;
/** A text as SQL takes it. */
const text = (value) => `'${value.replaceAll("'", "''")}'`;
/** A number as SQL takes it, in parentheses, as a sign may follow another. */
function double(value) {
    return Number.isFinite(value) ? `(${value}::double)` : `('${value}'::double)`;
}
/** A list for `in (…)`; never empty, as SQL has no empty list. */
const anyOf = (values) => values.length === 0 ? '(null)' : `(${values.map(text).join(', ')})`;
/** White space that is no part of a number or a time: what `trim` takes for it in JavaScript. */
const white = text(' \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff');
const trimmed = (cell) => `trim(${cell}, ${white})`;


/***/ }),

/***/ 85928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rz: () => (/* binding */ locateJson),
  uj: () => (/* binding */ rowScannerOf)
});

// UNUSED EXPORTS: eachObject

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/json.js
var json = __webpack_require__(70325);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/json-scan.js
const [LF, QUOTE, BACKSLASH, COMMA, OPENING] = [10, 34, 92, 44, 0x5b];
const isOpening = (byte) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte) => byte === 0x5d || byte === 0x7d;
/** Visits the lines that are not blank. */
function lineScanner(visit, limit = () => { }) {
    let left = Buffer.alloc(0);
    let line = 0;
    const end = (bytes, from, to) => {
        line++;
        // Most lines begin with a brace; white space comes before it in the code.
        const first = bytes[from];
        const isBlank = from === to || (first <= 32 && bytes.toString('utf8', from, to).trim() === '');
        return !isBlank && visit(() => bytes.toString('utf8', from, to), line);
    };
    return (piece) => {
        if (!piece)
            return left.length > 0 && end(left, 0, left.length);
        const bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
        let from = 0;
        for (let to = bytes.indexOf(LF, left.length); to >= 0; to = bytes.indexOf(LF, from)) {
            if (end(bytes, from, to))
                return true;
            from = to + 1;
        }
        left = bytes.subarray(from);
        limit(left.length, line + 1);
        return false;
    };
}
/**
 * Visits the elements of the array that a text is. What is no element of a whole array is visited as
 * well: one that is cut off or lacking, what comes before the array and what follows it.
 */
function elementScanner(visit, limit = () => { }) {
    const cursor = {
        ...{ bytes: Buffer.alloc(0), at: 0, line: 1, depth: 0, start: -1, first: 1 },
        ...{ hasComma: false, isOver: false, isText: false, isEscaped: false },
    };
    return (piece) => {
        const left = cursor.start < 0 ? Buffer.alloc(0) : cursor.bytes.subarray(cursor.start);
        if (!piece) {
            const isWhole = cursor.start < 0 && cursor.depth === 0;
            if (isWhole)
                return false;
            // A row that is whole stands in an array that is not.
            const text = `${cursor.depth > 0 ? '[' : ''}${left}`;
            return visit(() => text, left.length > 0 ? cursor.first : cursor.line);
        }
        cursor.bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
        if (cursor.start > 0)
            cursor.start = 0;
        for (cursor.at = left.length; cursor.at < cursor.bytes.length; cursor.at++) {
            if (cursor.isText)
                passText(cursor);
            const byte = cursor.bytes[cursor.at];
            if (byte === LF)
                cursor.line++;
            else if (byte > 32 && pass(cursor, byte, visit))
                return true;
        }
        if (cursor.start >= 0)
            limit(cursor.bytes.length - cursor.start, cursor.first);
        return false;
    };
}
/** Moves behind the text, or to the end of the piece. */
function passText(cursor) {
    const { bytes } = cursor;
    let { at, isEscaped } = cursor;
    for (; at < bytes.length; at++) {
        const byte = bytes[at];
        if (isEscaped)
            isEscaped = false;
        else if (byte === BACKSLASH)
            isEscaped = true;
        else if (byte === QUOTE) {
            cursor.isText = false;
            at++;
            break;
        }
    }
    cursor.at = at;
    cursor.isEscaped = isEscaped;
}
function pass(cursor, byte, visit) {
    const isClosed = isClosing(byte);
    const isBeginning = cursor.depth === 0 && byte === OPENING && !cursor.isOver;
    if (cursor.depth === 1 && (byte === COMMA || isClosed)) {
        if (endElement(cursor, byte, visit))
            return true;
        cursor.isOver = isClosed;
    }
    else if (cursor.start < 0 && !isBeginning) {
        cursor.start = cursor.at;
        cursor.first = cursor.line;
    }
    if (byte === QUOTE)
        cursor.isText = true;
    else if (isOpening(byte))
        cursor.depth++;
    else if (isClosed)
        cursor.depth--;
    return false;
}
function endElement(cursor, byte, visit) {
    const { bytes, start, at } = cursor;
    const isLacking = start < 0 && (byte === COMMA || cursor.hasComma);
    cursor.hasComma ||= byte === COMMA;
    cursor.start = -1;
    if (isLacking)
        return visit(() => '', cursor.line);
    return start >= 0 && visit(() => bytes.toString('utf8', start, at), cursor.first);
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/rows.js
var rows = __webpack_require__(26806);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/utf8.js
var utf8 = __webpack_require__(21804);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/json-places.js




/** As `locate`, for JSON Lines and for an array of objects. */
async function locateJson(file, rows, names) {
    const places = new Map();
    let [row, next] = [-1, 0];
    await eachObject(file, (text, line) => {
        if (++row !== rows[next])
            return false;
        places.set(row, { line, cells: (0,json/* cellsByName */.Mh)((0,json/* parseRow */.W0)(text(), file.path, line), names) });
        return rows[++next] === undefined;
    });
    return places;
}
/** Goes through the rows of JSON until `visit` says that no more are wanted. */
async function eachObject(file, visit) {
    const scan = rowScannerOf(file, visit);
    for await (const piece of (0,utf8/* utf8Of */.v)(file))
        if (scan(piece))
            return;
    scan();
}
/** @throws InputError, when it is used, at an endless row */
function rowScannerOf({ format, path }, visit) {
    const limit = (length, line) => {
        if (length > rows/* longestRow */.Hq)
            throw (0,rows/* endless */.bK)(`${path}:${line}`);
    };
    return format === 'jsonl' ? lineScanner(visit, limit) : elementScanner(visit, limit);
}


/***/ }),

/***/ 25590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nullText),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** What a missing value of JSON is written as; the same text is quoted. */
const nullText = '\\N';
/** A row in the plainest form of delimited text, with its line end. */
const lineOf = (cells) => `${cells.map(written).join()}\n`;
const written = (cell) => cell === null ? nullText : quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
/** White space includes the byte order mark. */
const quoted = /[",\r\n\\]|^\s|\s$|^$/;


/***/ })

};
