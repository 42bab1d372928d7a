export const id = 2965;
export const ids = [2965];
export const modules = {

/***/ 13500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ inferContract),
  b: () => (/* binding */ isIdName)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/kind.js
var kind = __webpack_require__(6851);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/infer/range.js

/** A range with a quarter of its width to spare on each side; what is never negative stays so, a share stays a share, and a 0/1 flag stays one. */
function numberRange({ type, min: low, max: high, infinities }) {
    if (typeof low !== 'number' || typeof high !== 'number' || infinities)
        return {};
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
function dateRange({ min, type }, kind) {
    if (type !== 'date' && type !== 'datetime')
        return {};
    const low = typeof min === 'string' ? (0,values/* readerOf */.TC)(kind)?.(min) : undefined;
    if (typeof low !== 'number')
        return {};
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

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/infer/text-shape.js


const mostCategories = 20;
/** Fewer rows look alike by chance. */
const enoughRows = 50;
const oneWord = '[^\\t\\n\\v\\f\\r ]*';
/** The shape of each column of text, by its name. What is guessed from the profiles is asked of the rows, all at once. */
async function textShapes(dataset, profiles) {
    const texts = profiles.filter(({ type, count }) => type === 'string' && count > 0);
    const guesses = texts.map((profile) => ({ profile, guess: codePattern(profile) }));
    const asked = guesses.flatMap(({ profile, guess }) => [
        ...[oneWord, ...(guess ? [guess] : [])],
        ...(profile.patterns.some(({ pattern }) => pattern.includes('@')) ? [email] : []),
    ].map((pattern) => ({ column: profile.name, pattern })));
    const answers = await dataset.ask(asked.map(unlike));
    const holds = (column, pattern) => asked.some((it, index) => it.column === column && it.pattern === pattern && answers[index]?.count === 0);
    const shapes = new Map();
    for (const { profile, guess } of guesses) {
        const { name } = profile;
        const isEmail = holds(name, email);
        const categories = isEmail ? undefined : await categoriesOf(dataset, profile);
        const isCode = !isEmail && !categories && holds(name, guess);
        shapes.set(name, {
            ...{ isEmail, isOneWord: holds(name, oneWord) },
            ...(categories && { categories }),
            ...(isCode && guess && { pattern: guess }),
        });
    }
    return shapes;
}
const email = (0,values/* textPattern */.wD)('email').replace(/^\^|\$$/g, '');
const unlike = ({ column, pattern }) => ({
    ask: 'broken',
    column,
    test: { pattern },
});
async function categoriesOf(dataset, { name, distinct, count }) {
    if (distinct > mostCategories || count < 10 * distinct)
        return undefined;
    const counts = await dataset.counts(name, mostCategories);
    const known = counts && [...counts.keys()].sort();
    return known?.every((text) => (0,values_text/* cut */.Jj)(text, 40) === text) ? known : undefined;
}
/** A guess at the pattern of a code: digits of one length, or one mix of letters and digits in many rows. */
function codePattern(profile) {
    const { count, lengths } = profile;
    const runs = commonRuns(profile);
    if (!runs || !lengths)
        return undefined;
    if (runs.length === 1 && runs[0]?.sign === '9')
        return lengths.min === lengths.max ? `[0-9]{${lengths.min}}` : undefined;
    const isCode = runs.some(({ sign }) => sign === '9') && !runs.some(({ sign }) => /\s/.test(sign));
    return count >= enoughRows && isCode ? runs.map(patternOf).join('') : undefined;
}
/** The runs of all texts of a column, if they are the same but for their lengths. */
function commonRuns({ patterns, patterned }) {
    const all = patterns.map(({ pattern }) => runsOf(pattern));
    const [first] = all;
    const signs = (runs) => runs.map(({ sign }) => sign).join('');
    const isSame = first && all.every((runs) => signs(runs) === signs(first));
    if (!isSame || patterns.reduce((sum, { count }) => sum + count, 0) !== patterned)
        return undefined;
    return first.map(({ sign }, at) => ({ sign, isLong: all.some((runs) => runs[at]?.isLong) }));
}
function runsOf(pattern) {
    return [...pattern.matchAll(/([aA9])(\+?)|./gsu)].map(([sign, kind, more]) => ({
        sign: kind ?? sign,
        isLong: more === '+',
    }));
}
const classes = { a: '[a-z]', A: '[A-Z]', '9': '[0-9]' };
function patternOf({ sign, isLong }) {
    const one = classes[sign] ?? sign.replace(/[.*+?^${}()|[\]\\]/, String.raw `\$&`);
    return isLong ? `${one}+` : one;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/infer/infer.js




/**
 * A first contract for a dataset that was read without one: what is true of all its rows, with room
 * for rows to come. The data itself passes.
 *
 * @throws InputError when there are no rows
 */
async function inferContract(dataset) {
    const { files, rows, columns } = dataset;
    if (rows === 0)
        throw new errors/* InputError */.dz({
            where: files.map(({ path }) => path).join(', '),
            remedy: 'there are no rows to write a contract from',
        });
    const profiles = await dataset.profile();
    const shapes = await textShapes(dataset, profiles);
    const common = commonSpellings(columns);
    const drafts = columns.map((reading, index) => {
        const profile = profiles[index];
        return draft({ reading, profile, rows, shape: shapes.get(reading.name) }, common);
    });
    const key = drafts.find(({ isKey }) => isKey)?.field;
    if (key?.constraints)
        key.constraints = withoutKey(key.constraints);
    return {
        missingValues: common,
        ...(key && { primaryKey: [key.name] }),
        fields: drafts.map(({ field: { constraints, ...field } }) => constraints && Object.keys(constraints).length > 0 ? { ...field, constraints } : field),
        checks: [rowCount(rows), ...drafts.flatMap(({ check }) => check ?? [])],
        columns: { missing: 'fail', extra: 'warn', order: 'ignore' },
    };
}
/** A primary key is there and unique without being told. */
function withoutKey({ required: _, unique: __, ...rest }) {
    return rest;
}
/** What is missing wherever it stands; a dash or the like is said where it does. */
function commonSpellings(columns) {
    const there = new Set(columns.flatMap(({ missing }) => missing));
    return ['', ...kind/* surelyMissing */.ZA.filter((text) => there.has(text))];
}
function draft(known, common) {
    const { reading, profile, rows, shape } = known;
    const { name, missing } = reading;
    const isOwn = missing.some((text) => !common.includes(text));
    const { constraints, isUnique } = constrain(known);
    const field = {
        name,
        ...kindOf(reading),
        ...(shape?.isEmail && { format: 'email', sensitive: 'true' }),
        ...(isOwn && { missingValues: [...new Set([...common, ...missing])] }),
        constraints,
    };
    const check = missingCheck(name, profile.missing / rows);
    return { field, isKey: isUnique && isIdName(name), ...(check && { check }) };
}
/** The words of a kind that say something. */
function kindOf({ type, format, trueValues, falseValues, decimalChar, groupChar }) {
    return {
        type,
        ...(format && { format }),
        ...(trueValues && { trueValues }),
        ...(falseValues && { falseValues }),
        ...(decimalChar && { decimalChar }),
        ...(groupChar && { groupChar }),
    };
}
function constrain(known) {
    const { reading, profile, shape } = known;
    const isWhole = profile.missing === 0;
    const isUnique = isWhole && isIdentifier(known);
    const isPlain = reading.format === undefined && reading.decimalChar === undefined;
    const constraints = {
        ...(isWhole && { required: 'true' }),
        ...(isUnique && { unique: 'true' }),
        ...(!isUnique && isPlain && rangeOf(profile, reading)),
        ...(!isUnique && shape?.categories && { enum: shape.categories }),
        ...(shape?.pattern && { pattern: shape.pattern }),
    };
    return { constraints, isUnique };
}
function rangeOf(profile, kind) {
    const isNumber = profile.type === 'integer' || profile.type === 'number';
    return isNumber ? numberRange(profile) : dateRange(profile, kind);
}
const isIdName = (name) => /(^|[_\s.-])(id|key|uuid|guid)$|^id[_\s.-]|[a-z](Id|ID)$/i.test(name);
/** Every value once, and more than chance: many rows of text without spaces, or a name that says so. */
function isIdentifier({ reading: { name, type }, profile, rows, shape }) {
    if ((type !== 'string' && type !== 'integer') || rows < 2)
        return false;
    if (profile.distinct !== rows || profile.invalid > 0)
        return false;
    return isIdName(name) || (rows >= 50 && shape?.isOneWord === true);
}
function rowCount(rows) {
    return `row_count between ${Math.max(1, outward(rows / 2, 'down'))} and ${outward(rows * 2, 'up')}`;
}
/** Half as many again, and one percent of the rows, may be missing. */
function missingCheck(name, share) {
    const percent = Math.ceil(share * 150 + 1);
    return share > 0 && percent < 100 ? `missing(${asColumn(name)}) < ${percent}%` : undefined;
}
/** A name as it may stand in a check. */
function asColumn(name) {
    return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractCheck: () => (/* binding */ contractCheck),
  contractDiff: () => (/* binding */ contractDiff),
  firstContract: () => (/* binding */ firstContract)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/bytes.js
var tables_bytes = __webpack_require__(56648);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/finding.js
var finding = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/text.js + 9 modules
var contract_text = __webpack_require__(59374);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/yaml.js

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

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/contract.js + 1 modules
var contract = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/diff/change.js
/** More of a thing that forbids: from nothing to something is tighter. */
function ofOrder(order, whenMore) {
    if (order === 0)
        return 'same';
    if (Number.isNaN(order))
        return 'other';
    return order > 0 === (whenMore === 'tighter') ? 'tighter' : 'looser';
}
/** Several comparisons as one: they agree, or it is `other`. */
function together(relations) {
    const said = new Set(relations.filter((relation) => relation !== 'same'));
    if (said.size === 0)
        return 'same';
    return said.size === 1 ? [...said][0] : 'other';
}
/** A set of what may stand there: a larger one is looser. */
function ofSets(before, after) {
    return together([
        after.every((it) => before.includes(it)) ? 'same' : 'looser',
        before.every((it) => after.includes(it)) ? 'same' : 'tighter',
    ]);
}
/** The change at `where`, unless there is none. */
function changeOf(where, relation, what) {
    return relation === 'same' ? [] : [{ where, change: relation, what }];
}
const ranks = ['ignore', 'warn', 'fail'];
/** `fail` is tighter than `warn`, and `warn` than `ignore`. */
function ofOutcomes(before, after) {
    return ofOrder(ranks.indexOf(after) - ranks.indexOf(before), 'tighter');
}
/** Values, a few of them, in words. */
function words(values) {
    const shown = values.slice(0, 5).join(', ');
    return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule/rule.js
var rule_rule = __webpack_require__(54087);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule/decimal.js
var decimal = __webpack_require__(87726);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/diff/interval.js



/**
 * How the bounds of a rule compare with those that it had before.
 *
 * @param read how the rule's column is read, for bounds that are text
 */
function compareBounds(before, after, read) {
    const isSame = sameText(before.bounds, after.bounds);
    if (isSame)
        return 'same';
    const areAlike = (0,rule_rule/* isCount */.my)(before) && (0,rule_rule/* isCount */.my)(after) ? before.isShare === after.isShare : true;
    const [was, is] = [intervalOf(before, read), intervalOf(after, read)];
    if (!areAlike || !was || !is)
        return 'other';
    return together([
        ofOrder(compareEnds(is.low, was.low, -1), 'tighter'),
        ofOrder(compareEnds(is.high, was.high, 1), 'looser'),
    ]);
}
function sameText(before, after) {
    const written = (bounds) => bounds.map(({ comparison, text }) => `${comparison} ${text}`).join(' and ');
    return written(before) === written(after);
}
/** Null when it is none: all but one number. */
function intervalOf(rule, read) {
    const end = (digits) => ({ at: { digits, places: 0 }, isOpen: false });
    const interval = {
        low: (0,rule_rule/* isCount */.my)(rule) || rule.measure === 'sd' ? end(0n) : null,
        high: (0,rule_rule/* isCount */.my)(rule) && rule.isShare ? end(100n) : null,
    };
    for (const { comparison, value, text } of rule.bounds) {
        const at = value ?? decimalOf(read?.(text));
        if (!at || comparison === '!=')
            return null;
        const isOpen = comparison === '<' || comparison === '>';
        if (comparison !== '<' && comparison !== '<=')
            interval.low = inner({ at, isOpen }, interval.low, -1);
        if (comparison !== '>' && comparison !== '>=')
            interval.high = inner({ at, isOpen }, interval.high, 1);
    }
    return interval;
}
function inner(end, other, side) {
    if (other === null)
        return end;
    return compareEnds(end, other, side) * side < 0 ? end : other;
}
/** Positive when `a` lies above `b`; `side` is 1 for upper ends, -1 for lower ones, where none lies beyond all. */
function compareEnds(a, b, side) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? side : -side;
    return (0,decimal/* compareDecimal */.FF)(a.at, b.at) || (Number(b.isOpen) - Number(a.isOpen)) * side;
}
function decimalOf(value) {
    return typeof value === 'number' || typeof value === 'bigint'
        ? (0,decimal/* readDecimal */.e4)(String(value))
        : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/diff/check.js




/** What became of the checks. Two are held against each other when they measure the same among the same rows. */
function diffChecks(before, after) {
    const { pairs, gone, added } = pair(before.checks, after.checks);
    return [
        ...gone.flatMap((check) => changeOf(title(check), 'looser', 'removed')),
        ...pairs.flatMap(([was, is]) => diffCheck(was, is, after)),
        ...added.flatMap((check) => changeOf(title(check), 'tighter', 'added')),
    ];
}
const title = ({ name }) => `check ${name}`;
function diffCheck(was, is, { fields }) {
    if (subject(was) !== subject(is))
        return changeOf(title(is), 'other', `from ${whole(was)} to ${whole(is)}`);
    const [column] = (0,rule_rule/* columnsOf */.PL)(is.rule);
    const field = fields.find(({ name }) => name === column);
    const bounds = compareBounds(was.rule, is.rule, field && (0,values/* readerOf */.TC)(field));
    const relation = together([bounds, ofOutcomes(was.level, is.level)]);
    const level = was.level === is.level ? [] : [`level from ${was.level} to ${is.level}`];
    const limits = bounds === 'same' ? [] : [`from ${written(was.rule)} to ${written(is.rule)}`];
    return changeOf(title(is), relation, [...limits, ...level].join(', '));
}
const whole = ({ rule, where }) => where === undefined ? rule.text : `${rule.text} where ${where}`;
/** What a check measures, and among which rows. */
function subject({ rule, where }) {
    const { text: _, bounds: __, ...rest } = rule;
    const { isShare: ___, ...what } = { isShare: null, ...rest };
    return `${rule.measure === 'rows' ? rule.expression.trim() : JSON.stringify(what)}${where === undefined ? '' : ` where ${where.trim()}`}`;
}
const written = ({ bounds }) => bounds.map(({ comparison, text }) => `${comparison} ${text}`).join(' and ');
/** By what they measure and their level, then by what they measure, then by a name that was given to them. */
function pair(before, after) {
    const [gone, added] = [new Set(before), new Set(after)];
    const pairs = [];
    const exact = (check) => `${subject(check)} ${written(check.rule)} ${check.level}`;
    const keys = [exact, (check) => `${subject(check)} ${check.level}`, subject];
    const byName = ({ name }) => name;
    for (const keyOf of [...keys, byName]) {
        const waiting = new Map();
        for (const check of gone) {
            const key = keyOf(check);
            waiting.set(key, [...(waiting.get(key) ?? []), check]);
        }
        for (const check of added) {
            const other = waiting.get(keyOf(check))?.shift();
            if (!other)
                continue;
            pairs.push([other, check]);
            gone.delete(other);
            added.delete(check);
        }
    }
    return { pairs, gone: [...gone], added: [...added] };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/diff/field.js


/** What became of the fields: those that came and went, and what each of the others says. */
function diffFields(before, after) {
    const was = new Map(before.fields.map((field) => [field.name, field]));
    const is = new Map(after.fields.map((field) => [field.name, field]));
    const gone = before.fields.filter(({ name }) => !is.has(name));
    const goneRelation = after.columns.extra === 'fail' ? 'other' : 'looser';
    return [
        ...gone.flatMap(({ name }) => changeOf(`field ${name}`, goneRelation, 'removed')),
        ...after.fields.flatMap((field) => {
            const old = was.get(field.name);
            const where = `field ${field.name}`;
            if (!old)
                return changeOf(where, 'tighter', 'added');
            const missing = (contract, { missingValues }) => missingValues ?? contract.missingValues;
            return [
                ...diffField(old, field, where),
                ...diffMissing(missing(before, old), missing(after, field), where),
            ];
        }),
    ];
}
function diffMissing(before, after, where) {
    // A spelling more excuses a cell that did not read, and accuses one that must be there.
    const isSame = ofSets(before, after) === 'same';
    const quoted = (all) => words(all.map((text) => JSON.stringify(text)));
    const what = `missingValues from ${quoted(before)} to ${quoted(after)}`;
    return changeOf(where, isSame ? 'same' : 'other', what);
}
function diffField(before, after, where) {
    const changes = changeOf(where, typeRelation(before, after), typeWords(before, after));
    for (const key of ['decimalChar', 'groupChar'])
        if (before[key] !== after[key])
            changes.push(other(where, key, before[key], after[key]));
    if (before.sensitive !== after.sensitive)
        changes.push(other(where, 'sensitive', String(before.sensitive), String(after.sensitive)));
    if (after.type === 'boolean' && before.type === 'boolean') {
        changes.push(...diffTruths('trueValues', before, after, values/* defaultTrue */.mh));
        changes.push(...diffTruths('falseValues', before, after, values/* defaultFalse */.jj));
    }
    return [...changes, ...diffConstraints(before, after, where)];
}
function diffTruths(key, before, after, usual) {
    const [was, is] = [before[key] ?? usual, after[key] ?? usual];
    const what = `${key} from ${words(was)} to ${words(is)}`;
    return changeOf(`field ${after.name}`, ofSets(was, is), what);
}
const typeWords = (before, after) => `type from ${kind(before)} to ${kind(after)}`;
const kind = ({ type, format = 'default' }) => format === 'default' ? type : `${type} (${format})`;
function typeRelation(before, after) {
    if (kind(before) === kind(after))
        return 'same';
    const [was, is] = [width(before), width(after)];
    if (was === is)
        return kind(before) === kind(after) ? 'same' : 'other';
    if (is === 2)
        return 'looser';
    if (was === 2)
        return 'tighter';
    if (before.type === 'integer' && after.type === 'number')
        return 'looser';
    return before.type === 'number' && after.type === 'integer' ? 'tighter' : 'other';
}
/** 2 where any text will do, then 1 for numbers, that whole ones are of, then all else. */
function width({ type, format = 'default' }) {
    if (type === 'any' || (type === 'string' && format === 'default'))
        return 2;
    return type === 'number' ? 1 : 0;
}
function diffConstraints(before, after, where) {
    const [was, is] = [before.constraints, after.constraints];
    const keys = Object.keys({ ...was, ...is });
    return keys.flatMap((key) => {
        const relation = constraintRelation(key, before, after);
        return changeOf(where, relation, changed(key, was[key], is[key]));
    });
}
function constraintRelation(key, before, after) {
    const [was, is] = [before.constraints[key], after.constraints[key]];
    if (key === 'required' || key === 'unique')
        return ofOrder(Number(is ?? false) - Number(was ?? false), 'tighter');
    if (was === undefined)
        return 'tighter';
    if (is === undefined)
        return 'looser';
    if (key === 'enum')
        return ofSets(was, is);
    if (key === 'pattern')
        return was === is ? 'same' : 'other';
    const isLower = key === 'minimum' || key === 'minLength';
    return ofOrder(orderOf(after, was, before, is), isLower ? 'tighter' : 'looser');
}
/** How a bound moved: positive upwards, NaN when the two cannot be compared. */
function orderOf(after, was, before, is) {
    if (was === is && before.type === after.type)
        return 0;
    const read = (field, text) => typeof text === 'number' ? text : (0,values/* readerOf */.TC)(field)?.(String(text));
    const [low, high] = [read(before, was), read(after, is)];
    const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint';
    if (!isNumber(low) || !isNumber(high))
        return Number.NaN;
    return high > low ? 1 : high < low ? -1 : 0;
}
function changed(key, was, is) {
    if (key === 'enum' && Array.isArray(was) && Array.isArray(is))
        return changedList(was, is);
    if (was === undefined)
        return `${key} ${said(is)}`;
    return is === undefined
        ? `no ${key}, was ${said(was)}`
        : `${key} from ${said(was)} to ${said(is)}`;
}
const said = (value) => (Array.isArray(value) ? words(value) : String(value));
function changedList(was, is) {
    const [added, gone] = [
        is.filter((it) => !was.includes(it)),
        was.filter((it) => !is.includes(it)),
    ];
    const parts = [
        added.length > 0 && `with ${words(added)}`,
        gone.length > 0 && `without ${words(gone)}`,
    ];
    return `enum ${parts.filter(Boolean).join(', ')}`;
}
function other(where, key, was, is) {
    return { where, change: 'other', what: changed(key, was, is) };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/diff/contract.js




/** What lets more or less data pass than before, part by part. Titles and reasons are no part of it. */
function diffContracts(before, after) {
    return [
        ...diffFields(before, after),
        ...diffKeys(before, after),
        ...diffChecks(before, after),
        ...diffColumns(before, after),
        ...diffDrift(before, after),
        ...diffWhole('splits', before.splits, after.splits),
        ...(equal(before.dialect, after.dialect)
            ? []
            : changeOf('dialect', 'other', 'files are written in another way')),
    ];
}
const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** Fewer columns make it harder to be unlike. */
function diffKeys(before, after) {
    const [was, is] = [before.primaryKey, after.primaryKey];
    const relation = was.length === 0 || is.length === 0
        ? ofOrder(Number(is.length > 0) - Number(was.length > 0), 'tighter')
        : ofSets(was, is);
    const names = (key) => key.join(', ') || 'none';
    const key = changeOf('primaryKey', relation, `from ${names(was)} to ${names(is)}`);
    const foreign = ({ foreignKeys }) => foreignKeys.map((it) => JSON.stringify(it));
    const [old, now] = [foreign(before), foreign(after)];
    const where = (text) => `foreignKey ${JSON.parse(text).fields.join(', ')}`;
    return [
        ...key,
        ...old
            .filter((it) => !now.includes(it))
            .flatMap((it) => changeOf(where(it), 'looser', 'removed')),
        ...now
            .filter((it) => !old.includes(it))
            .flatMap((it) => changeOf(where(it), 'tighter', 'added')),
    ];
}
function diffColumns(before, after) {
    return ['missing', 'extra', 'order'].flatMap((key) => {
        const [was, is] = [before.columns[key], after.columns[key]];
        return changeOf('columns', ofOutcomes(was, is), `${key} from ${was} to ${is}`);
    });
}
function diffDrift({ drift: was }, { drift: is }) {
    if (!was || !is || was.reference !== is.reference)
        return diffWhole('drift', was && { reference: was.reference }, is && { reference: is.reference });
    const named = [was, is].flatMap(({ fail, warn, ignore }) => [...fail, ...warn, ...ignore]);
    const columns = [...new Set(['*', ...named])].flatMap((name) => {
        const [old, now] = [(0,contract/* driftOutcome */.Et)(was, name), (0,contract/* driftOutcome */.Et)(is, name)];
        const what = `${name === '*' ? 'other columns' : name} from ${old} to ${now}`;
        return changeOf('drift', ofOutcomes(old, now), what);
    });
    const sizes = Object.keys({ ...was.effect, ...is.effect });
    const effects = sizes.flatMap((key) => {
        const [old, now] = [was.effect[key], is.effect[key]];
        const order = old === undefined || now === undefined ? Number.NaN : now - old;
        return changeOf('drift', ofOrder(order, 'looser'), `effect ${key} from ${old ?? 'default'} to ${now ?? 'default'}`);
    });
    return [...columns, ...effects];
}
/** A part that is looked at as one. */
function diffWhole(where, before, after) {
    if (equal(before, after))
        return [];
    if (before === undefined)
        return changeOf(where, 'tighter', 'added');
    return after === undefined
        ? changeOf(where, 'looser', 'removed')
        : changeOf(where, 'other', `from ${JSON.stringify(before)} to ${JSON.stringify(after)}`);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/infer/infer.js + 2 modules
var infer = __webpack_require__(13500);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/validate-data/data.js
var data = __webpack_require__(60640);
// EXTERNAL MODULE: ./build/bundle/src/validate-data/two-files.js
var two_files = __webpack_require__(79910);
;// CONCATENATED MODULE: ./build/bundle/src/validate-data/contract.js










/** The text of a first contract for data files, as `mlops contract infer` and `mlops init` write it. */
async function firstContract(patterns, tools) {
    return (0,data/* withData */.n)({}, tools, async (data) => {
        const dataset = await data.open(await data.find(patterns, null, 'argument FILE'), null);
        const comment = [
            `Written from ${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')} (${(0,finding/* grouped */.zD)(dataset.rows)} rows), with room for rows to come.`,
            'Read it through, and tighten what you know better.',
        ];
        return writeContract(await (0,infer/* inferContract */.V)(dataset), comment.join('\n'));
    });
}
/**
 * What `mlops contract check FILE…` says: how much each contract asks for.
 *
 * @throws InputError with file, line and column of the first thing that is wrong
 */
async function contractCheck(files, tools) {
    const contracts = [];
    for (const file of files)
        contracts.push(await read(file, tools));
    return {
        summary: [
            (0,blocks/* list */.p_)(contracts.map(({ file, fields, checks }) => {
                return `${file} is fine: ${(0,finding/* plural */.LS)(fields.length, 'field')}, ${(0,finding/* plural */.LS)(checks.length, 'check')}`;
            })),
        ],
        content: contracts.map(({ file, fields, checks }) => {
            return { file, fields: fields.length, checks: checks.length };
        }),
    };
}
/** What `mlops contract diff OLD NEW` says: what has become looser or tighter. */
async function contractDiff(files, tools) {
    const [before, after] = (0,two_files/* twoFiles */.a)(files, 'two contracts: the old one, then the new one');
    const changes = diffContracts(await read(before, tools), await read(after, tools));
    return { summary: summaryOf(changes), content: changes };
}
function summaryOf(changes) {
    if (changes.length === 0)
        return [(0,blocks/* paragraph */.FY)('What data must keep to has not changed.')];
    const count = (kind) => changes.filter(({ change }) => change === kind).length;
    const counts = ['looser', 'tighter', 'other']
        .filter((kind) => count(kind) > 0)
        .map((kind) => `${(0,finding/* grouped */.zD)(count(kind))} ${kind}`);
    return [
        (0,blocks/* paragraph */.FY)(`${(0,finding/* plural */.LS)(changes.length, 'change')}: ${counts.join(', ')}`),
        (0,blocks/* table */.tp)(['', 'where', 'what'], changes.map(({ change, where, what }) => [change, where, what])),
    ];
}
async function read(file, { context }) {
    const { bytes } = await (0,tables_bytes/* load */.Hh)(file, context.directory);
    return (0,contract_text/* parseContract */.U)((0,tables_text/* decode */.D4)(bytes, file), file);
}


/***/ }),

/***/ 79910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ twoFiles)
/* harmony export */ });
/* harmony import */ var _domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75491);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/**
 * The arguments of a verb that compares two files.
 *
 * @param allowed what they are, for the error when they are not two
 */
function twoFiles(files, allowed) {
    const [before, after] = files;
    if (before !== undefined && after !== undefined && files.length === 2)
        return [before, after];
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({ where: 'argument FILE', found: (0,_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files.length, 'file'), allowed });
}


/***/ })

};
