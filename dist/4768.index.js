export const id = 4768;
export const ids = [4768,4377];
export const modules = {

/***/ 51638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ unknownField)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96312);

/** What is said of a name that no field of the contract has. */
function unknownField(name, known) {
    return `no field of this name; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, [...known])}`;
}


/***/ }),

/***/ 87726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ compareDecimal),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   e4: () => (/* binding */ readDecimal)
/* harmony export */ });
/** Larger ones are no number that data could hold, and cost time. */
const mostPlaces = 400;
/** Reads `-1_000.5e3`; undefined when it is no number, or beyond 10^400. */
function readDecimal(text) {
    const match = /^([+-]?)(\d[\d_]*|(?=\.))(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
    if (!match)
        return undefined;
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    const written = `${whole.replaceAll('_', '')}${fraction}`;
    const places = fraction.length - Number(exponent);
    if (written === '' || written.length > mostPlaces || Math.abs(places) > mostPlaces)
        return undefined;
    const digits = BigInt(`${written}${'0'.repeat(Math.max(0, -places))}`);
    return { digits: sign === '-' ? -digits : digits, places: Math.max(0, places) };
}
/** Negative when `a` is the smaller, positive when it is the larger, else zero. */
function compareDecimal(a, b) {
    const left = a.digits * 10n ** BigInt(b.places);
    const right = b.digits * 10n ** BigInt(a.places);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The nearest double. */
function toNumber({ digits, places }) {
    return Number(`${digits}e-${places}`);
}
/** `factor` times as much. */
function times({ digits, places }, factor) {
    return { digits: digits * BigInt(factor), places };
}


/***/ }),

/***/ 43942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ spelledFor),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   ou: () => (/* binding */ fitRule)
/* harmony export */ });
/* harmony import */ var _contract_unknown_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51638);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69263);


const numeric = ['integer', 'number'];
const ordered = [...numeric, 'date', 'datetime', 'time'];
/** The types of a column that a statistic can be taken of. */
const typesOf = {
    min: ordered,
    max: ordered,
    mean: numeric,
    sd: numeric,
    sum: numeric,
    median: numeric,
    quantile: numeric,
    freshness: ['date', 'datetime'],
};
/**
 * A rule whose columns are fields, of a type that suits the measure, and whose values are written as
 * the cells are; or what is wrong. Without fields there is nothing to hold it against.
 */
function fitRule({ rule, columns, values }, fields) {
    if (fields.size === 0)
        return rule;
    const unknown = columns.find(({ name }) => !fields.has(name));
    if (unknown)
        return { at: unknown.at, problem: (0,_contract_unknown_field_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownField */ .d)(unknown.name, fields.keys()) };
    const [column] = columns;
    const field = column && fields.get(column.name);
    if (!field)
        return rule;
    const wrong = misfit(rule, field);
    if (!wrong)
        return spelledFor(rule, field);
    const value = values.find(({ text }) => text === wrong.value);
    return { at: (value ?? column).at, problem: wrong.problem };
}
/** Why a rule cannot be asked of a column that is read so; undefined when it can. */
function misfit(rule, column) {
    const { name, type } = column;
    const read = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .TC)(column);
    const types = typesOf[rule.measure];
    if (types && !types.includes(type))
        return { problem: `${name} is of type ${type}; ${rule.measure} is for ${types.join(', ')}` };
    if (isOrder(rule) && !ordered.includes(type))
        return { problem: `${name} is of type ${type}; compare it with = != or in` };
    const isExtreme = rule.measure === 'min' || rule.measure === 'max';
    if (isExtreme && !numeric.includes(type) && rule.bounds.some(({ value }) => value !== null))
        return { problem: `${name} is of type ${type}; put what it is compared with in quotes` };
    const stray = valuesOf(rule).find((text) => (read?.((0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asCell */ .fB)(column, text)) ?? null) === null);
    if (stray === undefined)
        return undefined;
    return { value: stray, problem: `not of type ${type}, as ${name} is` };
}
function isOrder(rule) {
    if (rule.measure !== 'share' || !('comparison' in rule.condition))
        return false;
    return !['=', '!='].includes(rule.condition.comparison);
}
/** What a rule says that is read as its column is. */
function valuesOf(rule) {
    if (rule.measure !== 'share')
        return rule.bounds.filter(({ value }) => value === null).map(({ text }) => text);
    return 'in' in rule.condition ? rule.condition.in : [rule.condition.value];
}
/** A rule with the values of its condition as the cells of its column are written. */
function spelledFor(rule, column) {
    if (rule.measure !== 'share')
        return rule;
    const { condition } = rule;
    const as = (text) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asCell */ .fB)(column, text);
    return {
        ...rule,
        condition: 'in' in condition
            ? { ...condition, in: condition.in.map(as) }
            : { ...condition, value: as(condition.value) },
    };
}


/***/ }),

/***/ 54087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87726);

function isCount(rule) {
    return 'isShare' in rule;
}
/** The columns that a rule names; none when it is about whole rows. */
function columnsOf(rule) {
    if ('columns' in rule)
        return rule.columns;
    if ('condition' in rule)
        return [rule.condition.column];
    return 'column' in rule ? [rule.column] : [];
}
/** Does a count among `rows` keep to the rule? Nothing is rounded; a share of no rows keeps to none. */
function holds({ bounds, isShare }, count, rows) {
    if (isShare && rows === 0)
        return false;
    return bounds.every(({ comparison, value }) => {
        if (value === null)
            return false;
        const left = { digits: BigInt(count) * (isShare ? 100n : 1n), places: 0 };
        const right = isShare ? { ...value, digits: value.digits * BigInt(rows) } : value;
        return verdicts[comparison]((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(left, right));
    });
}
/**
 * Does a statistic keep to the rule? Doubles are compared as doubles, whole numbers beyond 2^53
 * exactly; a statistic of no values (null) keeps to none.
 *
 * @param read how the column's cells are read, for bounds that are text: a date in `min(day) > '2024-01-01'`
 */
function meets(rule, found, read) {
    if (found === null || Number.isNaN(found))
        return false;
    return rule.bounds.every(({ comparison, value, text }) => {
        if (value === null)
            return verdicts[comparison](order(found, read?.(text) ?? null));
        if (typeof found === 'bigint')
            return verdicts[comparison]((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)({ digits: found, places: 0 }, value));
        return verdicts[comparison](order(found, (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(value)));
    });
}
/** Negative, zero or positive; NaN when there is nothing to compare with. */
function order(left, right) {
    if (typeof right !== 'number' && typeof right !== 'bigint')
        return Number.NaN;
    return left < right ? -1 : left > right ? 1 : 0;
}
const verdicts = {
    '=': (order) => order === 0,
    '!=': (order) => order < 0 || order > 0,
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '>': (order) => order > 0,
    '>=': (order) => order >= 0,
};


/***/ }),

/***/ 13923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   b7: () => (/* binding */ naming),
/* harmony export */   oY: () => (/* binding */ listWithin),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79332);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79685);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62623);



/** Characters that blocks take in a comment. */
const sizeOf = (...blocks) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(blocks).length + 2;
/** As many from the beginning as fit into `limit`. */
function within(items, limit, size) {
    let left = limit;
    const end = items.findIndex((item) => {
        left -= size(item);
        return left < 0;
    });
    return items.slice(0, end < 0 ? items.length : end);
}
/** A list of at most `limit` characters, with how many more there are, and where. */
function listWithin(items, tell, limit, more) {
    const told = within(items, limit, (item) => sizeOf((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([tell(item)]))).map(tell);
    const left = items.length - told.length;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(left > 0 ? [...told, `and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(left)} ${more}`] : told);
}
/** The first names of a list in a sentence, and how many more there are. */
function naming(names, most) {
    const left = names.length - most;
    return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(left)} more` : ''}`;
}


/***/ }),

/***/ 64614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline),
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79685);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19029);


const steps = '▁▂▃▄▅▆▇█';
/** A histogram in at most `width` characters: the tallest bin is full, one that holds nothing a space. */
function sparkline(histogram, width = 10) {
    const counts = histogram.counts.length > width ? rebinned(histogram, width) : histogram.counts;
    const tallest = Math.max(...counts);
    return counts
        .map((count) => (count === 0 ? ' ' : steps[Math.ceil((count / tallest) * steps.length) - 1]))
        .join('');
}
/** The counts of fewer bins of equal width; within a bin the values are taken to lie evenly. */
function rebinned({ counts, edges }, bins) {
    const low = edges[0];
    const width = (edges.at(-1) - low) / bins;
    return Array.from({ length: bins }, (_, bin) => {
        const [from, to] = [low + bin * width, low + (bin + 1) * width];
        return counts.reduce((sum, count, index) => {
            const [left, right] = [edges[index], edges[index + 1]];
            const common = Math.min(to, right) - Math.max(from, left);
            return common > 1e-9 * width ? sum + (count * common) / (right - left) : sum;
        }, 0);
    });
}
const barWidth = 16;
const widestLabel = 22;
const mostCategories = 12;
const mostBins = 13;
/** What stands for categories that have no bar of their own. */
const rest = 'others';
/**
 * Two distributions beside each other as lines of at most 76 columns: a label, then for the reference
 * and for the current data a bar and its share. All bars are to one scale. Categories beyond the
 * twelve that matter most are added up, many bins joined in pairs.
 */
function sideBySide(picture, kind) {
    const all = barsOf(picture);
    const bars = kind === 'categorical' || kind === 'text' ? mostTelling(all) : inPairs(withoutEnds(all));
    const longest = Math.max(...bars.flatMap(({ reference, current }) => [reference, current]));
    const room = Math.min(widestLabel, Math.max(...bars.map(({ label }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(label)), 1));
    const column = (value) => `${bar(value / (longest || 1)).padEnd(barWidth)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(value).padStart(6)}`;
    const heading = `${' '.repeat(room)}  ${'reference'.padEnd(barWidth + 7)}   current`;
    const lines = bars.map(({ label, reference, current }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)(label, room)}  ${column(reference)}   ${column(current)}`.trimEnd());
    return [heading, ...lines].join('\n');
}
function barsOf({ labels, reference, current }) {
    return labels.map((label, index) => ({
        label: label.trim() === '' ? JSON.stringify(label) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(label, widestLabel)),
        reference: reference[index] ?? 0,
        current: current[index] ?? 0,
    }));
}
/** Every monospaced font has the full block and its left half. */
function bar(part) {
    const halves = Math.round(part * barWidth * 2);
    const drawn = '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '');
    return drawn === '' && part > 0 ? '▏' : drawn;
}
function mostTelling(bars) {
    if (bars.length <= mostCategories)
        return [...bars];
    const weight = ({ reference, current }) => Math.abs(current - reference) + Math.max(reference, current) / 10;
    const own = bars.filter(({ label }) => label !== rest);
    const kept = new Set(own.sort((a, b) => weight(b) - weight(a)).slice(0, mostCategories - 1));
    const others = bars.filter((bar) => !kept.has(bar));
    return [
        ...bars.filter((bar) => kept.has(bar)),
        {
            label: rest,
            reference: others.reduce((sum, { reference }) => sum + reference, 0),
            current: others.reduce((sum, { current }) => sum + current, 0),
        },
    ];
}
/** Without the bins at either end that are empty on both sides. */
function withoutEnds(bars) {
    const isFull = ({ reference, current }) => reference > 0 || current > 0;
    const kept = bars.slice(bars.findIndex(isFull), bars.findLastIndex(isFull) + 1);
    return kept.length > 0 ? kept : [...bars];
}
const span = /^(.*\S) – (\S.*)$/;
/** Bins joined two by two where there are more than a reader needs; those at the ends may be open. */
function inPairs(bars) {
    const inner = bars.filter(({ label }) => span.test(label));
    const at = bars.indexOf(inner[0]);
    if (bars.length <= mostBins || inner.length < 2)
        return [...bars];
    const joined = inner.flatMap((bar, index) => {
        if (index % 2 === 1)
            return [];
        const next = inner[index + 1];
        return [next ? join(bar, next) : bar];
    });
    return [...bars.slice(0, at), ...joined, ...bars.slice(at + inner.length)];
}
function join(left, right) {
    return {
        label: `${span.exec(left.label)?.[1]} – ${span.exec(right.label)?.[2]}`,
        reference: left.reference + right.reference,
        current: left.current + right.current,
    };
}


/***/ }),

/***/ 62623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79685);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19029);


/** Blocks as GitHub's Markdown. Every character of the texts is shown as it is; none is markup. */
function markdown(blocks) {
    return blocks.map(block).join('\n\n');
}
function block(block) {
    switch (block.kind) {
        case 'heading':
            return `### ${escaped(block.text)}`;
        case 'paragraph':
            return inline(block.text).trimStart();
        case 'list':
            return block.items.map((item) => `- ${inline(item).trimStart()}`).join('\n');
        case 'table':
            return tableLines(block.head, block.rows).join('\n');
        case 'code':
            return fenced(block.text);
        case 'details':
            return `<details><summary>${inHtml(block.summary)}</summary>\n\n${markdown(block.blocks)}\n\n</details>`;
    }
}
function tableLines(head, rows) {
    const line = (row) => `| ${row.join(' | ')} |`;
    const cells = rows.map((row) => row.map((cell) => inline(cell, true)));
    return [
        line(head.map(escaped)),
        line(head.map((_, column) => ((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(cells, column) ? '---:' : '---'))),
        ...cells.map(line),
    ];
}
function inline(text, inCell = false) {
    if (typeof text === 'string')
        return escaped(text);
    return text.map((each) => piece(each, inCell)).join('');
}
function piece(piece, inCell) {
    if (typeof piece === 'string')
        return escaped(piece);
    if ('bold' in piece)
        return `**${escaped(piece.bold)}**`;
    if ('code' in piece)
        return codeSpan(piece.code, inCell);
    return `[${escaped(piece.text)}](${encodeURI(piece.link).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/**
 * Text in which nothing is markup, HTML, a mention, an issue link, an emoji, a formula or the end of a
 * table's cell. The joiner after `@` and `#` stops GitHub from turning a text into a mention; a reader
 * does not see it. A dollar in a span begins no formula, as GitHub's documentation says.
 */
function escaped(text) {
    return inHtml(text)
        .replace(/([\\`*_{}[\]|~])/g, '\\$1')
        .replace(/\$/g, () => '<span>$</span>')
        .replace(/^(\s*)([-+=](?=\s|$)|[-=](?=[-=]+\s*$)|#(?=#*(\s|$)))/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** The same inside of HTML, where Markdown's own escapes would be seen. */
function inHtml(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/([@#])(?=\w)/g, '$1\u2060')
        .replace(/:\/\//g, ':\u2060//')
        .replace(/\b(GH)(?=-\d)|(www)(?=\.)/gi, '$&\u2060')
        .replace(/:(?=[a-z_][\w+-]*:|[+-]1:)/gi, ':\u2060');
}
function codeSpan(text, inCell) {
    const plain = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text);
    // Renderers do not agree whether a bar after two backslashes ends a table's cell.
    if (inCell && plain.includes('\\|'))
        return `<code>${escaped(plain)}</code>`;
    const line = inCell ? plain.replaceAll('|', '\\|') : plain;
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(text).replace(/\n$/, '')}\n${fence}`;
}


/***/ }),

/***/ 70341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   r: () => (/* binding */ profileSection)
/* harmony export */ });
/* harmony import */ var _records_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66765);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79332);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13923);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79685);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64614);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19029);






/** The order in which types are told. */
const types = ['integer', 'number', 'boolean', 'date', 'datetime', 'time', 'string', 'any'];
/** Every column described, a table for each type; then what is odd about any of them. */
function profileSection(columns, { first = [], limit = Number.POSITIVE_INFINITY } = {}) {
    const shown = chosen(columns, first, limit);
    const left = columns.length - shown.length;
    const blocks = types.flatMap((type) => {
        const alike = shown.filter((column) => column.type === type);
        return alike.length > 0 ? typeTable(type, alike) : [];
    });
    const odd = oddities(columns);
    if (odd.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)({ bold: 'Worth a look' }), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(odd));
    if (left > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'more column')}: see the record.`));
    return blocks;
}
/** Those that fit, in the order of the data. */
function chosen(columns, first, limit) {
    if (!Number.isFinite(limit))
        return [...columns];
    const early = new Set(first);
    const ranked = [...columns].sort((a, b) => Number(early.has(b.name)) - Number(early.has(a.name)));
    const kept = new Set((0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(ranked, limit, (column) => (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([], [cells(column)]))));
    return columns.filter((column) => kept.has(column));
}
function typeTable(type, columns) {
    const title = [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(columns.length, 'column')} of type `, { bold: type }];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...title), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(heads(type), columns.map(cells))];
}
function heads(type) {
    const all = ['column', 'missing', 'distinct'];
    if (type === 'integer' || type === 'number')
        return [...all, 'min', 'median', 'max', 'mean', 'sd', 'histogram'];
    if (isTime(type))
        return [...all, 'min', 'median', 'max', 'histogram'];
    return [...all, 'most frequent'];
}
const isTime = (type) => type === 'date' || type === 'datetime' || type === 'time';
function cells(column) {
    const { type } = column;
    const rows = column.count + column.missing;
    const all = [
        [{ code: nameOf(column.name) }],
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(rows === 0 ? null : column.missing / rows),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(column.distinct),
    ];
    const median = column.quantiles?.[_records_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .probabilities */ .gt.indexOf(0.5)] ?? null;
    const drawn = column.histogram ? [{ code: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .sparkline */ .K)(column.histogram) }] : '';
    if (type === 'integer' || type === 'number') {
        const { max, mean, min, sd } = column;
        return [...all, bound(min), (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(median), bound(max), (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(mean), (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(sd), drawn];
    }
    if (isTime(type))
        return [...all, bound(column.min), moment(median, type), bound(column.max), drawn];
    return [...all, frequent(column)];
}
/** A column's name as a table shows it. */
function nameOf(name) {
    return name.trim() === '' ? JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(name, 28)) : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .inert */ .tJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(name, 28));
}
function bound(value) {
    return typeof value === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .inert */ .tJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(value, 20)) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(value);
}
/** Seconds as they are written in a date or time. */
function moment(seconds, type) {
    const date = new Date((seconds ?? Number.NaN) * 1000);
    if (Number.isNaN(date.getTime()))
        return '–';
    const [day = '', time = ''] = date.toISOString().split(/[T.]/);
    return { date: day, time, datetime: `${day}T${time}` }[type] ?? '–';
}
/** The most frequent values with their shares, as far as they fit; what text looks like when none comes twice. */
function frequent({ count: all, patterns, sensitive, top }) {
    if (sensitive)
        return 'sensitive: not shown';
    if ((top[0]?.count ?? 0) <= 1 && all > 1)
        return likeness(patterns, all);
    const told = top.map(({ value, count }) => `${quoted(value)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(count / all)}`);
    const shown = (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(told, 60, (text) => text.length + 2);
    const isWhole = top.reduce((sum, { count }) => sum - count, all) <= 0 && shown.length === top.length;
    return [...shown, ...(isWhole ? [] : ['…'])].join(', ');
}
function likeness(patterns, all) {
    const told = patterns.map(({ pattern, count }) => `${quoted(pattern)} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM)(count / all)}`);
    const like = (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(told, 30, (text) => text.length + 2).join(', ');
    return like === '' ? 'each value once' : `each once, like ${like}`;
}
/** Quoted where its ends or its signs could be misread. */
function quoted(value) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .inert */ .tJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .vI)(value, 22));
    return /^[\p{L}\p{N}+_-]([\p{L}\p{N} ()+_./-]*[\p{L}\p{N})+…])?$/u.test(text)
        ? text
        : JSON.stringify(text);
}
/** What a reader should know of columns without reading down the tables. */
function oddities(columns) {
    const told = (what, isSo) => {
        const names = columns.filter(isSo).map(({ name }) => nameOf(name));
        return names.length > 0 ? [`${what}: ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .naming */ .b7)(names, 8)}`] : [];
    };
    return [
        ...told('Nothing but missing values', ({ count, missing }) => count === 0 && missing > 0),
        ...told('One value only', ({ count, distinct }) => count > 1 && distinct === 1),
        ...told('Cells that do not read as the type', ({ invalid }) => invalid > 0),
        ...told('Infinite values', ({ infinities }) => (infinities ?? 0) > 0),
        ...told('Each value once, as in an identifier', ({ count, distinct, type }) => {
            return distinct === count && count > 20 && type !== 'number';
        }),
        ...told('Sorted', ({ order }) => order === 'increasing' || order === 'decreasing'),
    ];
}


/***/ }),

/***/ 20315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileFiles: () => (/* binding */ profileFiles)
/* harmony export */ });
/* harmony import */ var _domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75491);
/* harmony import */ var _domain_data_checks_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11462);
/* harmony import */ var _domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79332);
/* harmony import */ var _domain_report_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70341);
/* harmony import */ var _runtime_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65808);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60640);






/** What `mlops profile FILE…` says: every column described, nothing refused, for no model. */
async function profileFiles(patterns, tools) {
    const { context } = tools;
    return (0,_data_js__WEBPACK_IMPORTED_MODULE_3__/* .withData */ .n)({}, tools, async (data) => {
        const dataset = await data.open(await data.find(patterns, null, 'argument FILE'), null);
        const { rows, columns, checks } = await (0,_domain_data_checks_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .N)(dataset, null, context.now());
        const content = {
            schema: 'mlops/validation/1',
            ...(0,_runtime_context_js__WEBPACK_IMPORTED_MODULE_4__/* .origin */ .T)(context, 'none'),
            contract: null,
            files: (0,_data_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R)(dataset),
            ...{ rows, columns, checks, drift: null },
            valid: checks.every(({ passed, level }) => passed || level === 'warn'),
        };
        const scope = `${(0,_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')}, ${(0,_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(columns.length, 'column')}, ${(0,_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(content.files.length, 'file')}`;
        const wrong = checks.filter(({ passed }) => !passed).map(({ message }) => (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(message));
        return { summary: [(0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(scope), ...wrong, ...(0,_domain_report_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profileSection */ .r)(columns)], content };
    });
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
