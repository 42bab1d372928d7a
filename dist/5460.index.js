export const id = 5460;
export const ids = [5460];
export const modules = {

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ contractShape),
  Et: () => (/* binding */ driftOutcome),
  eE: () => (/* binding */ knownKeys)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/words.js
var words = __webpack_require__(61376);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/field.js



const constraintsShape = schemas/* strictObject */.rej({
    required: words/* flag */.Jt.optional(),
    unique: words/* flag */.Jt.optional(),
    minimum: words/* text */.Qq.optional(),
    maximum: words/* text */.Qq.optional(),
    minLength: words/* whole */.WQ.optional(),
    maxLength: words/* whole */.WQ.optional(),
    /** A regular expression in RE2's syntax that the whole text must match. */
    pattern: words/* text */.Qq.optional(),
    enum: words/* texts */.Te.min(1, 'at least one value').optional(),
}, { error: 'a map of constraints' });
/** Types of Table Schema that are read as one of ours; of the last six the form is not looked at. */
const otherTypes = {
    year: { type: 'date', format: '%Y' },
    yearmonth: { type: 'date', format: '%Y-%m' },
    duration: { type: 'any' },
    object: { type: 'any' },
    array: { type: 'any' },
    list: { type: 'any' },
    geopoint: { type: 'any' },
    geojson: { type: 'any' },
};
const knownTypes = [...values/* fieldTypes */.s$, ...Object.keys(otherTypes)];
const fieldShape = schemas/* strictObject */.rej({
    name: words/* text */.Qq,
    type: schemas/* enum */.k5n(knownTypes, { error: knownTypes.join(', ') }).default('string'),
    format: words/* text */.Qq.optional(),
    title: words/* text */.Qq.optional(),
    description: words/* text */.Qq.optional(),
    unit: words/* text */.Qq.optional(),
    /** Its values stand in no report and no record. */
    sensitive: words/* flag */.Jt.default(false),
    constraints: constraintsShape.default({}),
    missingValues: words/* labelledTexts */.GN.optional(),
    trueValues: words/* texts */.Te.optional(),
    falseValues: words/* texts */.Te.optional(),
    decimalChar: words/* character */.GG.optional(),
    groupChar: words/* character */.GG.optional(),
    /** Only `true`: a number with a currency or unit beside it does not read. */
    bareNumber: schemas/* literal */.euz('true', { error: 'true' }).optional(),
    /** Another way to write `enum`. */
    categories: words/* labelledTexts */.GN.optional(),
    /** Of Table Schema; says nothing about what is right. */
    categoriesOrdered: words/* flag */.Jt.optional(),
    example: words/* text */.Qq.optional(),
    examples: words/* texts */.Te.optional(),
    rdfType: words/* text */.Qq.optional(),
}, { error: 'a field: a map with a name' });
/** A field whose type is one of ours, and whose categories are its `enum`. */
const field = fieldShape.transform(({ type, categories, ...rest }) => {
    const own = Object.hasOwn(otherTypes, type)
        ? otherTypes[type]
        : { type: type };
    const known = rest.constraints.enum ?? categories;
    return {
        ...rest,
        ...own,
        constraints: { ...rest.constraints, ...(known?.length && { enum: known }) },
    };
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/parts.js
var parts = __webpack_require__(24595);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/contract.js




const matches = Object.keys(parts/* fieldsMatch */.F4);
/** What may stand in a contract: Table Schema's words, and the parts that it lacks beside them. */
const contractShape = schemas/* strictObject */.rej({
    $schema: words/* text */.Qq.optional(),
    name: words/* text */.Qq.optional(),
    title: words/* text */.Qq.optional(),
    description: words/* text */.Qq.optional(),
    fields: schemas/* array */.YOg(field, { error: 'a list of fields' }).default([]),
    /** Table Schema's other way to write `columns`; either a text or a list of one. */
    fieldsMatch: words/* oneOrMore */.h9
        .pipe(schemas/* tuple */.PVZ([schemas/* enum */.k5n(matches, { error: matches.join(', ') })], { error: matches.join(', ') }))
        .optional(),
    primaryKey: words/* oneOrMore */.h9.default([]),
    uniqueKeys: schemas/* array */.YOg(words/* oneOrMore */.h9, { error: 'a list of lists of fields' }).default([]),
    foreignKeys: schemas/* array */.YOg(parts/* foreignKey */.mt, { error: 'a list of foreign keys' }).default([]),
    missingValues: words/* labelledTexts */.GN.default(['']),
    checks: schemas/* array */.YOg(parts/* check */.z6, { error: 'a list of checks' }).default([]),
    columns: parts/* columns */.YB.default({}),
    dialect: parts/* dialect */.tI.default({}),
    drift: parts/* drift */.UL.optional(),
    splits: parts/* splits */.kH.optional(),
}, { error: 'a map with fields, and checks' });
/** The keys of each part of a contract, by its path without numbers. */
const knownKeys = {
    '': Object.keys(contractShape.shape),
    fields: Object.keys(fieldShape.shape),
    'fields.constraints': Object.keys(constraintsShape.shape),
    checks: Object.keys(parts/* checkShape */.eA.shape),
    columns: Object.keys(parts/* columns */.YB.shape),
    dialect: Object.keys(parts/* dialect */.tI.shape),
    foreignKeys: Object.keys(parts/* foreignKey */.mt.shape),
    'foreignKeys.reference': parts/* referenceKeys */.gk,
    drift: Object.keys(parts/* drift */.UL.shape),
    'drift.effect': parts/* effectKeys */.sD,
    splits: Object.keys(parts/* splits */.kH.shape),
};
/** What a drifted column does: what is said of it, else of all columns, else it warns. */
function driftOutcome(drift, column) {
    const levels = ['fail', 'warn', 'ignore'];
    const said = (name) => levels.find((level) => drift?.[level].includes(name));
    return said(column) ?? said('*') ?? 'warn';
}


/***/ }),

/***/ 24595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ fieldsMatch),
/* harmony export */   UL: () => (/* binding */ drift),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   gk: () => (/* binding */ referenceKeys),
/* harmony export */   kH: () => (/* binding */ splits),
/* harmony export */   mt: () => (/* binding */ foreignKey),
/* harmony export */   sD: () => (/* binding */ effectKeys),
/* harmony export */   tI: () => (/* binding */ dialect),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61376);


/** A check in one line, or one whose wrong rows a SQL expression finds. */
const checkShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    rows: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    allow: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    where: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    name: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn'], { error: 'fail or warn' }).default('fail'),
    because: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
}, { error: 'a check, or a map with check or rows, level, where and because' });
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((it) => (typeof it === 'string' ? { check: it } : it), checkShape);
const columns = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    missing: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu.optional(),
    extra: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu.optional(),
    order: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu.optional(),
}, { error: 'a map of missing, extra and order' });
/** What Table Schema says of the columns as a whole, in our words. */
const fieldsMatch = {
    exact: { missing: 'fail', extra: 'fail', order: 'fail' },
    equal: { missing: 'fail', extra: 'fail', order: 'ignore' },
    subset: { missing: 'fail', extra: 'ignore', order: 'ignore' },
    superset: { missing: 'ignore', extra: 'fail', order: 'ignore' },
    partial: { missing: 'ignore', extra: 'ignore', order: 'ignore' },
};
/** The labels of encodings that one meets, and what the Encoding Standard calls them. */
const encodings = {
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'utf-16': 'utf-16le',
    'utf-16le': 'utf-16le',
    'utf-16be': 'utf-16be',
    'latin-1': 'windows-1252',
    latin1: 'windows-1252',
    'iso-8859-1': 'windows-1252',
    'windows-1252': 'windows-1252',
};
const encoding = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
    .refine((it) => Object.hasOwn(encodings, it.toLowerCase()), Object.keys(encodings).join(', '))
    .transform((it) => encodings[it.toLowerCase()]);
const dialect = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    delimiter: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .character */ .GG.optional(),
    quoteChar: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .character */ .GG.optional(),
    header: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional(),
    encoding: encoding.optional(),
    decimalChar: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .character */ .GG.optional(),
}, { error: 'a map of delimiter, quoteChar, header, encoding and decimalChar' });
const size = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
    .regex(/^\d{1,6}(\.\d{1,9})?$/, 'a number above 0')
    .transform(Number)
    .refine((it) => it > 0, 'a number above 0');
/** From which size on a difference counts, by the names that drift gives them. */
const effect = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    numeric: size.optional(),
    categorical: size.optional(),
    share: size.optional(),
    newCategory: size.optional(),
    length: size.optional(),
}, { error: 'a map of numeric, categorical, share, newCategory and length' });
const drift = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reference: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    fail: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    warn: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    ignore: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    effect: effect.default({}),
}, { error: 'a map of reference, fail, warn, ignore and effect' });
const splits = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    train: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9,
    test: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9,
    key: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    time: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    target: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
}, { error: 'a map of train, test, key, time and target' });
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ resource: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.default(''), fields: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9 }, { error: 'a map of resource and fields' });
const foreignKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ fields: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9, reference }, { error: 'a map of fields and reference' });
const effectKeys = Object.keys(effect.shape);
const referenceKeys = Object.keys(reference.shape);


/***/ }),

/***/ 59374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ parseContract)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule/decimal.js
var decimal = __webpack_require__(87726);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/rule/tokens.js
/** A rule that does not parse, and where in its text. */
class Unexpected extends Error {
    at;
    constructor(at, problem) {
        super(problem);
        this.at = at;
    }
}
const pattern = /\s*(?:(?<number>[+-]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?%?)(?![\p{L}\p{N}_.%])|(?<quoted>"(?:[^"]|"")*"|'(?:[^']|'')*'|`(?:[^`]|``)*`)|(?<name>[\p{L}_][\p{L}\p{N}_.-]*)|(?<sign>[<>!]=|[=<>(),*]))/uy;
/** @throws Unexpected at what is no token */
function tokensOf(text) {
    const tokens = tokenize(text);
    let index = 0;
    const isNext = (sign) => tokens[index]?.text === sign && tokens[index]?.kind !== 'quoted';
    return {
        next: (expected, accepts) => {
            const token = tokens[index];
            if (!token || !accepts(token))
                throw new Unexpected(token?.at ?? text.length, `expected ${expected}`);
            index++;
            return token;
        },
        take: (sign) => isNext(sign) && index++ >= 0,
        peek: () => tokens[index],
        end: () => {
            const rest = tokens[index];
            if (rest)
                throw new Unexpected(rest.at, 'expected the end');
        },
    };
}
function tokenize(text) {
    const tokens = [];
    const end = text.trimEnd().length;
    pattern.lastIndex = 0;
    while (pattern.lastIndex < end) {
        const from = pattern.lastIndex;
        const groups = pattern.exec(text)?.groups;
        const [kind, found] = Object.entries(groups ?? {}).find(([, part]) => part !== undefined) ?? [];
        if (!kind || found === undefined) {
            const at = from + (/\S/.exec(text.slice(from))?.index ?? 0);
            const isQuote = /["'`]/.test(text[at] ?? '');
            throw new Unexpected(at, isQuote ? 'this quote is not closed' : 'not a part of a check');
        }
        const at = pattern.lastIndex - found.length;
        tokens.push({ kind: kind, text: kind === 'quoted' ? bare(found) : found, at });
    }
    return tokens;
}
/** A quote within a quoted text is doubled, as in SQL. */
function bare(quoted) {
    const sign = quoted[0];
    return quoted.slice(1, -1).replaceAll(sign + sign, sign);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/rule/bounds.js


const counts = ['row_count', 'missing', 'invalid', 'distinct', 'duplicates'];
/**
 * The bounds of a rule, each in the unit of its measure.
 *
 * @throws Unexpected at an amount that the measure cannot have
 */
function boundsOf(measure, amounts) {
    const shares = amounts.map(({ token }) => isPercentage(token));
    const isShare = shares.includes(true);
    const bounds = amounts.map((amount) => boundOf(measure, amount));
    if (isShare && shares.includes(false))
        throw new Unexpected(amounts[0].token.at, 'both with % or none');
    const [low, high] = bounds;
    if (low?.value && high?.value && (0,decimal/* compareDecimal */.FF)(low.value, high.value) > 0)
        throw new Unexpected(amounts[1].token.at, 'it is below what stands before it');
    if (measure === 'share')
        return { bounds, isShare: true };
    return counts.includes(measure) ? { bounds, isShare } : { bounds };
}
const isPercentage = ({ kind, text }) => kind === 'number' && text.endsWith('%');
function boundOf(measure, { comparison, token, unit }) {
    const { text, at } = token;
    if (token.kind === 'quoted')
        return { comparison, value: null, text };
    const value = (0,decimal/* readDecimal */.e4)(text.replace('%', ''));
    if (!value)
        throw new Unexpected(at, 'a number too large, or with too many digits');
    const isShare = isPercentage(token);
    if (measure === 'freshness')
        return { comparison, ...span(value, token, unit) };
    if (measure === 'row_count' && isShare)
        throw new Unexpected(at, 'rows are counted, not in %');
    if (measure === 'share')
        return { comparison, value: shareOf(value, token), text };
    if (!counts.includes(measure)) {
        if (isShare)
            throw new Unexpected(at, `${measure} is a number, not in %`);
    }
    else if (value.digits < 0n)
        throw new Unexpected(at, 'a count is never below 0');
    return { comparison, value, text };
}
/** In percent: `10%`, or 0.1. */
function shareOf(value, token) {
    const percent = isPercentage(token) ? value : (0,decimal/* times */.Hn)(value, 100);
    const isIn = percent.digits >= 0n && (0,decimal/* compareDecimal */.FF)(percent, { digits: 100n, places: 0 }) <= 0;
    if (!isIn)
        throw new Unexpected(token.at, 'a share is from 0% to 100%, or from 0 to 1');
    return percent;
}
const seconds = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
};
const units = Object.keys(seconds).map((name) => `${name}s`);
/** In seconds. */
function span(value, token, unit) {
    const length = seconds[unit?.text.replace(/s$/, '') ?? ''];
    if (!unit || length === undefined || isPercentage(token))
        throw new Unexpected(unit?.at ?? token.at, `expected a number of ${units.join(', ')}`);
    return { value: (0,decimal/* times */.Hn)(value, length), text: `${token.text} ${unit.text}` };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule/fit.js
var fit = __webpack_require__(43942);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/rule/subject.js


const ofColumn = ['missing', 'invalid', 'distinct'];
const statistics = ['min', 'max', 'mean', 'sd', 'sum', 'median', 'freshness'];
/** What a rule may begin with. */
const measures = [
    ...['row_count', 'duplicates', 'share', 'quantile'],
    ...ofColumn,
    ...statistics,
];
/** What a rule measures, and of what. */
function readSubject(tokens) {
    const isName = ({ kind }) => kind === 'name';
    const { text, at } = tokens.next(`one of ${measures.join(', ')}`, isName);
    const among = (known) => known.find((name) => name === text);
    if (text === 'row_count')
        return { subject: { measure: text } };
    if (!among(measures))
        throw new Unexpected(at, `no measure ${text}; ${(0,words/* didYouMean */.a)(text, measures)}`);
    const measure = among(statistics) ?? among(ofColumn);
    sign(tokens, '(');
    const found = measure ? ofOne(measure, tokens) : special(text, tokens);
    sign(tokens, ')');
    return found;
}
function ofOne(measure, tokens) {
    const column = columnOf(tokens);
    return { subject: { measure, column: column.text }, columns: [column] };
}
function special(measure, tokens) {
    if (measure === 'duplicates')
        return duplicates(tokens);
    if (measure === 'share')
        return share(tokens);
    const column = columnOf(tokens);
    sign(tokens, ',');
    const number = tokens.next('a number from 0 to 1', ({ kind, text }) => {
        return kind === 'number' && Number(text) >= 0 && Number(text) <= 1;
    });
    const probability = Number(number.text);
    return { subject: { measure: 'quantile', column: column.text, probability }, columns: [column] };
}
function duplicates(tokens) {
    if (tokens.take('*'))
        return { subject: { measure: 'duplicates', columns: [] } };
    const columns = listOf(tokens, () => columnOf(tokens));
    const names = columns.map(({ text }) => text);
    return { subject: { measure: 'duplicates', columns: names }, columns };
}
function share(tokens) {
    const column = columnOf(tokens);
    if (tokens.take('in')) {
        sign(tokens, '(');
        const values = listOf(tokens, () => literalOf(tokens));
        sign(tokens, ')');
        const condition = { column: column.text, in: values.map(({ text }) => text) };
        return { subject: { measure: 'share', condition }, columns: [column], values };
    }
    const comparison = comparisonOf(tokens, ['in']);
    const value = literalOf(tokens);
    const condition = {
        column: column.text,
        comparison: comparison,
        value: value.text,
    };
    return { subject: { measure: 'share', condition }, columns: [column], values: [value] };
}
function listOf(tokens, item) {
    const items = [item()];
    while (tokens.take(','))
        items.push(item());
    return items;
}
function sign(tokens, sign) {
    tokens.next(sign, ({ kind, text }) => kind === 'sign' && text === sign);
}
function columnOf(tokens) {
    const isColumn = ({ kind }) => kind === 'name' || kind === 'quoted';
    return tokens.next('a column; put quotes around one with other characters', isColumn);
}
function literalOf(tokens) {
    return tokens.next("a 'text' in quotes, a number, true or false", ({ kind, text }) => {
        if (kind === 'number')
            return !text.endsWith('%');
        return kind === 'quoted' || (kind === 'name' && (text === 'true' || text === 'false'));
    });
}
const comparisons = ['=', '!=', '<', '<=', '>', '>='];
/** A comparison, or one of the words that may stand for it. */
function comparisonOf(tokens, words) {
    const expected = `${comparisons.join(' ')} or ${words.join(' or ')}`;
    return tokens.next(expected, ({ kind, text }) => {
        return kind !== 'quoted' && (comparisons.includes(text) || words.includes(text));
    }).text;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/rule/text.js



/** A form for each kind of rule. */
const text_forms = [
    'row_count >= 1000',
    'missing(column) < 5%',
    'duplicates(column, column) = 0',
    "share(column = 'text') > 10%",
    'mean(column) between 1 and 2',
    'quantile(column, 0.95) < 100',
    'freshness(column) < 2 days',
].join(' | ');
/** Parses a rule, or says what is wrong and where. */
function parseRule(text) {
    try {
        return parse(text, tokensOf(text));
    }
    catch (error) {
        if (error instanceof Unexpected)
            return { at: error.at, problem: error.message };
        throw error;
    }
}
function isRule(parsed) {
    return 'rule' in parsed;
}
function parse(text, tokens) {
    const { subject, columns = [], values = [] } = readSubject(tokens);
    const amounts = comparison(tokens, subject.measure);
    tokens.end();
    const rule = { text, ...subject, ...boundsOf(subject.measure, amounts) };
    const isText = ({ token }) => token.kind === 'quoted';
    const quoted = amounts.filter(isText).map(({ token }) => token);
    const placed = ({ text, at }) => ({ text, at });
    return {
        rule,
        columns: columns.map(({ text, at }) => ({ name: text, at })),
        values: [...values, ...quoted].map(placed),
    };
}
function comparison(tokens, measure) {
    const operator = comparisonOf(tokens, ['between']);
    if (operator !== 'between')
        return [amount(tokens, operator, measure)];
    const low = amount(tokens, '>=', measure);
    tokens.next('and', ({ kind, text }) => kind === 'name' && text === 'and');
    return [low, amount(tokens, '<=', measure)];
}
function amount(tokens, comparison, measure) {
    const mayBeText = measure === 'min' || measure === 'max';
    const expected = mayBeText ? "a number, or a date in quotes as in '2024-01-31'" : 'a number';
    const token = tokens.next(expected, ({ kind }) => {
        return kind === 'number' || (mayBeText && kind === 'quoted');
    });
    const isUnit = measure === 'freshness' && tokens.peek()?.kind === 'name';
    return { comparison, token, ...(isUnit && { unit: tokens.next('a unit', () => true) }) };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/checks.js





/**
 * Reads the entries of `checks`, each held against the fields.
 *
 * @throws InputError with line and column
 */
function readChecks({ checks }, fields, source) {
    return checks.map((check, index) => {
        const rule = ruleOf(check, fields);
        if ('problem' in rule)
            throw complaint(check, rule, index, source);
        const { name = rule.text, level, where, because } = check;
        return { name, rule, level, where, because };
    });
}
function complaint(check, problem, index, { where }) {
    const { key, at: offset = 0, allowed } = problem;
    const found = key && check[key];
    return new errors/* InputError */.dz({
        where: where(['checks', index, ...(key ? [key] : [])], { offset }),
        ...(found !== undefined && { found }),
        ...(allowed && { allowed }),
        remedy: problem.problem,
    });
}
function ruleOf(text, fields) {
    const { check, rows, allow, where } = text;
    if (where?.trim() === '')
        return { key: 'where', problem: 'there is no expression' };
    if (rows !== undefined)
        return check === undefined
            ? rowsRule(rows, allow)
            : { key: 'check', problem: 'there is rows already; write two checks' };
    if (check === undefined)
        return {
            problem: 'a check needs check, or rows: the SQL expression for the rows that are wrong',
        };
    if (allow !== undefined)
        return { key: 'allow', problem: 'allow is for rows; a check says it itself' };
    return lineRule(check, fields);
}
function lineRule(check, fields) {
    const parsed = parseRule(check);
    if (!isRule(parsed))
        return { key: 'check', ...parsed, allowed: text_forms };
    const rule = (0,fit/* fitRule */.ou)(parsed, fields);
    return 'problem' in rule ? { key: 'check', ...rule } : { ...rule, text: check.trim() };
}
/** How many wrong rows are borne is written like the bound of a count. */
function rowsRule(expression, allow = '0') {
    const text = expression.trim();
    if (text === '')
        return { key: 'rows', problem: 'there is no expression' };
    try {
        const tokens = tokensOf(allow);
        const token = tokens.next('a number, or a percentage', ({ kind }) => kind === 'number');
        tokens.end();
        const { bounds, isShare = false } = boundsOf('missing', [{ comparison: '<=', token }]);
        return { measure: 'rows', expression, text, bounds, isShare };
    }
    catch (error) {
        if (!(error instanceof Unexpected))
            throw error;
        return { key: 'allow', at: error.at, problem: error.message, allowed: '20, or 15%' };
    }
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/contract.js + 1 modules
var contract = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/complaint.js



/** What does not fit the shape of a contract, with its place. */
function complaint_complaint(error, { value, where }) {
    // A key that is not known is often the one that is missed as well.
    const stray = error.issues.find(({ code }) => code === 'unrecognized_keys');
    const issue = (stray ?? error.issues[0]);
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        const level = path.filter((step) => typeof step === 'string').join('.');
        return new errors/* InputError */.dz({
            where: where(path, { key }),
            found: key,
            remedy: `unknown key; ${(0,words/* didYouMean */.a)(key, contract/* knownKeys */.eE[level] ?? [])}`,
        });
    }
    const found = path.reduce((at, step) => (typeof at === 'string' ? at : at?.[step]), value);
    return new errors/* InputError */.dz({
        where: `${where(path)} ${path.filter((step) => typeof step === 'string').at(-1) ?? 'contract'}`,
        ...(found !== undefined && {
            found: typeof found === 'string' ? found : JSON.stringify(found),
        }),
        allowed: issue.message,
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/constraints.js + 5 modules
var constraints = __webpack_require__(16094);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/fields.js


/** The fields of a contract by name, each with all that it inherits, their constraints written as the cells are. */
function readFields({ fields, dialect }, refuse) {
    const read = new Map();
    fields.forEach((written, index) => {
        const path = ['fields', index];
        if (read.has(written.name))
            refuse([...path, 'name'], written.name, 'a field of this name stands above');
        const field = spelled({ ...written, decimalChar: written.decimalChar ?? dialect.decimalChar });
        for (const { at, found, problem, offset } of (0,constraints/* constraintProblems */.u)(field))
            refuse([...path, ...at], found, problem, offset);
        read.set(field.name, field);
    });
    return read;
}
function spelled(field) {
    const { minimum, maximum, enum: known } = field.constraints;
    const as = (text) => (0,values/* asCell */.fB)(field, text);
    return {
        ...field,
        constraints: {
            ...field.constraints,
            ...(minimum !== undefined && { minimum: as(minimum) }),
            ...(maximum !== undefined && { maximum: as(maximum) }),
            ...(known && { enum: known.map(as) }),
        },
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/unknown-field.js
var unknown_field = __webpack_require__(51638);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/names.js

/** Every name of a field that stands somewhere else than in `fields` must be one of them. */
function checkNames(shape, known, refuse) {
    const check = (names, path) => names.forEach((name, index) => {
        if (known.size > 0 && !known.has(name))
            refuse([...path, index], name, (0,unknown_field/* unknownField */.d)(name, known));
    });
    const { primaryKey, uniqueKeys, foreignKeys, drift, splits } = shape;
    if (known.size === 0 && primaryKey[0] !== undefined)
        refuse(['primaryKey', 0], primaryKey[0], 'no field of this name; the contract has no fields');
    check(primaryKey, ['primaryKey']);
    uniqueKeys.forEach((names, index) => {
        check(names, ['uniqueKeys', index]);
    });
    foreignKeys.forEach(({ fields, reference }, index) => {
        const path = ['foreignKeys', index];
        check(fields, [...path, 'fields']);
        if (reference.resource === '')
            check(reference.fields, [...path, 'reference', 'fields']);
        if (fields.length !== reference.fields.length)
            refuse([...path, 'reference', 'fields'], reference.fields.join(', '), pairs(fields.length));
    });
    if (drift)
        checkDrift(drift, check, refuse);
    if (!splits)
        return;
    check(splits.key, ['splits', 'key']);
    for (const key of ['time', 'target'])
        if (splits[key] !== undefined && known.size > 0 && !known.has(splits[key]))
            refuse(['splits', key], splits[key], (0,unknown_field/* unknownField */.d)(splits[key], known));
}
const pairs = (count) => `one field there for each here: ${count === 1 ? 'there is 1' : `there are ${count}`}`;
/** A column, or `*` for all others, has one outcome. */
function checkDrift(drift, check, refuse) {
    const seen = new Map();
    for (const level of ['fail', 'warn', 'ignore']) {
        const names = drift[level];
        check(names.filter((name) => name !== '*'), ['drift', level]);
        names.forEach((name, index) => {
            const before = seen.get(name);
            if (before)
                refuse(['drift', level, index], name, `it stands under ${before} already`);
            seen.set(name, level);
        });
    }
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/parts.js
var parts = __webpack_require__(24595);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/bundle/src/domain/nesting.js
var nesting = __webpack_require__(89343);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/source.js




/**
 * Reads YAML, or JSON, which is YAML but for tabs.
 *
 * @throws InputError with line and column
 */
function readSource(text, file) {
    (0,nesting/* refuseTooDeep */.n)(text, file);
    const counter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return line === 0 ? file : `${file}:${line}:${col}`;
    };
    const content = file.endsWith('.json') ? text.replaceAll('\t', ' ') : text;
    const { contents, value, problem } = source_parse(content, counter);
    if (problem)
        throw new errors/* InputError */.dz({
            where: place(problem.at),
            remedy: `not YAML: ${(0,values_text/* cut */.Jj)(problem.what, 200)}`,
        });
    if (contents === null)
        throw new errors/* InputError */.dz({ where: file, remedy: 'the contract is empty' });
    const where = (path, { key, offset = 0 } = {}) => {
        const node = descend(contents, path);
        const start = (key === undefined ? node : keyNode(node, key)).range?.[0] ?? 0;
        const quoted = (0,dist/* isScalar */.jn)(node) && /^["']/.test(content.slice(start)) ? 1 : 0;
        return place(start + (offset === 0 ? 0 : offset + quoted));
    };
    return { file, value, where };
}
function source_parse(text, lineCounter) {
    try {
        const options = { schema: 'failsafe', prettyErrors: false, logLevel: 'error' };
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, ...options });
        const [error] = document.errors;
        const contents = document.contents;
        if (error)
            return { contents, problem: { at: error.pos[0], what: error.message } };
        return { contents, value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch (error) {
        // Nesting or aliases beyond measure end in an exception.
        return { contents: null, problem: { at: 0, what: error.message } };
    }
}
function descend(from, path) {
    let node = from;
    for (const step of path) {
        const inner = node.get?.(step, true);
        if (!inner || typeof inner !== 'object')
            break;
        node = inner;
    }
    return node;
}
function keyNode(node, key) {
    if (!(0,dist/* isMap */.jh)(node))
        return node;
    const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
    return pair?.key ?? node;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/text.js








/**
 * Reads a contract: YAML, or a Table Schema in JSON.
 *
 * @throws InputError with line and column: not YAML, an unknown key, a value that may not stand there
 */
function parseContract(text, file) {
    const source = readSource(text, file);
    const shaped = contract/* contractShape */.ML.safeParse(source.value);
    if (!shaped.success)
        throw complaint_complaint(shaped.error, source);
    const refuse = (path, found, remedy, offset = 0) => {
        throw new errors/* InputError */.dz({ where: source.where(path, { offset }), found, remedy });
    };
    const { uniqueKeys, fieldsMatch: match, ...rest } = shaped.data;
    const fields = readFields(shaped.data, refuse);
    checkNames(shaped.data, new Set(fields.keys()), refuse);
    const own = readChecks(shaped.data, fields, source);
    return {
        ...rest,
        file,
        fields: [...fields.values()],
        columns: columnsOf(shaped.data),
        checks: [...own, ...uniqueKeys.map(uniqueKey)],
    };
}
function columnsOf({ columns, fieldsMatch: match }) {
    const usual = { missing: 'fail', extra: 'warn', order: 'ignore' };
    const { missing, extra, order } = { ...usual, ...(match && parts/* fieldsMatch */.F4[match[0]]) };
    return {
        missing: columns.missing ?? missing,
        extra: columns.extra ?? extra,
        order: columns.order ?? order,
    };
}
function uniqueKey(columns) {
    const text = `uniqueKey(${columns.join(', ')})`;
    const bounds = [{ comparison: '=', value: { digits: 0n, places: 0 }, text: '0' }];
    const rule = { text, measure: 'duplicates', columns, bounds, isShare: false };
    return { name: text, rule, level: 'fail', where: undefined, because: undefined };
}


/***/ }),

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

/***/ 61376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ character),
/* harmony export */   GN: () => (/* binding */ labelledTexts),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   h9: () => (/* binding */ oneOrMore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** The file is read with every scalar as text; types are given here, or by the field's own type. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'text' });
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text, { error: 'a list' });
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'], { error: 'true or false' })
    .transform((it) => it === 'true');
const whole = text.regex(/^\d{1,9}$/, 'a whole number').transform(Number);
const character = text.length(1, 'one character');
const outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore'], { error: 'fail, warn or ignore' });
/** A list; a single text is a list of one. */
const oneOrMore = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((it) => (typeof it === 'string' ? [it] : it), texts);
/** A spelling of a missing value, or a category; Table Schema lets one give it a label. */
const labelled = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((it) => (typeof it === 'string' ? { value: it } : it), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: text, label: text.optional() }).transform(({ value }) => value));
const labelledTexts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(labelled, { error: 'a list' });


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


/***/ })

};
