export const id = 6639;
export const ids = [6639];
export const modules = {

/***/ 11462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspect)
});

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/check.js
/** A check that needs one answer. */
function checkOf(question, judge) {
    return { questions: [question], judge: ([answer]) => judge(answer) };
}
/** A check whose result is known without asking. */
const settled = (result) => ({ questions: [], judge: () => result });

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/kind.js
var kind = __webpack_require__(6851);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/cell-rules.js
var cell_rules = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/finding.js
var finding = __webpack_require__(75491);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/column.js




/** What a field of the contract says of its column. */
function columnChecks(field, profile) {
    const { required = false, unique = false } = field.constraints;
    const checks = [typeCheck(field, profile)];
    if (required)
        checks.push(requiredCheck(field));
    if (unique)
        checks.push(uniqueCheck(field));
    return [...checks, ...(0,cell_rules/* cellRules */._s)(field).map((rule) => ruleCheck(field, rule))];
}
const head = ({ name }, check, allowed) => ({ name: `${check}(${name})`, column: name, level: 'fail', allowed });
function typeCheck(field, profile) {
    const { type, format = 'default' } = field;
    const { many, one } = cell_rules/* typeWords */.yL[type];
    const as = format === 'default' ? '' : ` as ${format}`;
    return checkOf({ ask: 'invalid', column: field.name }, (answer) => {
        const wrong = answer.count === 1 ? `is not ${one}${as}` : `are not ${many}${as}`;
        const other = otherType(profile, answer);
        return (0,finding/* rowsFinding */.lg)(head(field, 'type', many + as), answer, answer.among, {
            ...{ noun: 'value', wrong },
            ...(other && { remark: `the column seems to hold ${other} now` }),
        });
    });
}
/** What a column holds instead, when most of its cells, and so its first ones, are of one other type. */
function otherType({ count }, invalid) {
    if (invalid.count < 2 || 2 * invalid.count <= count)
        return undefined;
    const { type } = (0,kind/* inferKind */.jr)(invalid.examples.flatMap(({ value }) => value ?? []), new Set());
    return type === 'any' || type === 'string' ? undefined : cell_rules/* typeWords */.yL[type].many;
}
function requiredCheck(field) {
    return checkOf({ ask: 'missing', column: field.name }, (answer) => (0,finding/* rowsFinding */.lg)(head(field, 'required', 'no missing value'), answer, answer.among, {
        noun: 'value',
        wrong: answer.count === 1 ? 'is missing' : 'are missing',
    }));
}
function uniqueCheck(field) {
    const question = { ask: 'repeated', columns: [field.name], skipMissing: true };
    return checkOf(question, (answer) => (0,finding/* rowsFinding */.lg)(head(field, 'unique', 'each value once'), answer, answer.among, {
        noun: 'value',
        wrong: answer.count === 1 ? 'stands there again' : 'stand there again',
    }));
}
function ruleCheck(field, { name, test, allowed, wrong }) {
    return checkOf({ ask: 'broken', column: field.name, test }, (answer) => (0,finding/* rowsFinding */.lg)(head(field, name, allowed), answer, answer.among, {
        noun: 'value',
        wrong: `${answer.count === 1 ? 'is' : 'are'} ${wrong}`,
    }));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/renamed.js
var checks_renamed = __webpack_require__(29232);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/row.js


/** What is to be said of whole rows: the primary key, keys into other files, rows that stand there twice. */
function rowChecks(contract, dataset, profiles) {
    const names = dataset.columns.map(({ name }) => name);
    const areThere = (columns) => columns.every((name) => names.includes(name));
    const checks = [];
    const key = contract?.primaryKey ?? [];
    if (key.length > 0 && areThere(key))
        checks.push(primaryKeyCheck(key));
    for (const foreign of contract?.foreignKeys ?? [])
        if (areThere(foreign.fields))
            checks.push(foreignKeyCheck(foreign));
    if (mayRepeat(contract, dataset))
        checks.push(repeatedCheck(dataset, profiles));
    return checks;
}
function primaryKeyCheck(columns) {
    const head = {
        name: `primaryKey(${columns.join(', ')})`,
        level: 'fail',
        allowed: 'each row its own key, whole',
    };
    return checkOf({ ask: 'key', columns }, (answer) => (0,finding/* rowsFinding */.lg)(head, answer, answer.among, {
        noun: 'row',
        wrong: `${answer.count === 1 ? 'has' : 'have'} a key that stood there before, or a gap in it`,
    }));
}
function foreignKeyCheck({ fields: columns, reference }) {
    const { resource, fields } = reference;
    const head = {
        name: `foreignKey(${columns.join(', ')})`,
        level: 'fail',
        allowed: `a row of ${resource || 'the table'} by ${fields.join(', ')}`,
    };
    return checkOf({ ask: 'orphan', columns, resource, fields }, (answer) => (0,finding/* rowsFinding */.lg)(head, answer, answer.among, {
        noun: 'row',
        wrong: `${answer.count === 1 ? 'has' : 'have'} no row alike in ${resource || 'the table'}`,
    }));
}
/** Nobody has asked about rows that are alike, and they would be more than values that come again. */
function mayRepeat(contract, { rows, columns }) {
    const isAsked = contract?.checks.some(({ rule, where }) => {
        return rule.measure === 'duplicates' && rule.columns.length === 0 && where === undefined;
    });
    const isKeyed = contract?.primaryKey.length || contract?.fields.some(({ constraints }) => constraints.unique);
    return rows > 0 && columns.length > 1 && !isAsked && !isKeyed;
}
function repeatedCheck({ rows, columns }, profiles) {
    const head = { name: 'repeated rows', level: 'warn', allowed: 'each row once' };
    const judge = (answer) => (0,finding/* rowsFinding */.lg)(head, answer, answer.among, {
        noun: 'row',
        wrong: answer.count === 1 ? 'stands there again' : 'stand there again',
    });
    const isUnique = profiles.some(({ distinct }) => distinct === rows);
    if (isUnique)
        return settled(judge({ count: 0, examples: [], among: rows }));
    return checkOf({ ask: 'repeated', columns: columns.map(({ name }) => name) }, judge);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule/fit.js
var fit = __webpack_require__(43942);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule/rule.js
var rule_rule = __webpack_require__(54087);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/count.js



/** A check on how many rows there are of a kind. */
function countCheck(check, head, data) {
    const { rule, where } = check;
    const judge = (answer) => judgeCount(check, head, answer);
    if (rule.measure === 'distinct')
        return { questions: [], judge: async () => judge(await distinct(rule.column, where, data)) };
    const { rows, columns } = data.dataset;
    const all = { count: rows, among: rows, examples: [] };
    const question = questionOf(rule, where, columns.map(({ name }) => name));
    if (!question)
        return { questions: [], judge: () => judge(all) };
    return {
        questions: [{ ...question, isFine: (count, among) => !isTooMany(rule, { count, among }) }],
        judge: ([answer]) => judge({ ...answer, ...(rule.measure === 'row_count' && { examples: [] }) }),
    };
}
async function distinct(column, where, data) {
    const { count, missing, distinct } = await data.profile(column, where);
    return { count: distinct, among: count + missing, examples: [] };
}
/** Undefined for the rows of all files, which are known. */
function questionOf(rule, where, names) {
    const only = where === undefined ? {} : { where };
    switch (rule.measure) {
        case 'row_count':
            return where === undefined ? undefined : { ask: 'sql', expression: where };
        case 'missing':
        case 'invalid':
            return { ask: rule.measure, column: rule.column, ...only };
        case 'duplicates': {
            const columns = rule.columns.length > 0 ? rule.columns : names;
            return { ask: 'repeated', columns, ...only };
        }
        case 'share':
            return { ask: 'matching', condition: rule.condition, ...only };
        case 'rows':
            return { ask: 'sql', expression: rule.expression, ...only };
    }
}
function judgeCount({ rule, where }, head, answer) {
    const { count, among, examples } = answer;
    const share = rule.measure === 'row_count' || among === 0 ? null : count / among;
    const words = rule.measure === 'row_count' ? '' : ` (${(0,finding/* percent */.KN)(share)})`;
    const said = `${nouns[rule.measure](count)}${words}`;
    return (0,finding/* result */.Ke)(head, (0,rule_rule/* holds */.v9)(rule, count, among), {
        found: said,
        count,
        share,
        examples: isTooMany(rule, answer) ? examples : [],
        sentence: `${head.name}: found ${said}${where === undefined ? '' : ` where ${(0,errors/* quote */.hD)(where, 60)}`}`,
    });
}
/** The rows that are counted are wrong only where there should be fewer of them. */
function isTooMany(rule, { count, among }) {
    return rule.bounds.some((bound) => ['<', '<=', '='].includes(bound.comparison) &&
        !(0,rule_rule/* holds */.v9)({ ...rule, bounds: [bound] }, count, among));
}
const nouns = {
    row_count: (count) => (0,finding/* plural */.LS)(count, 'row'),
    missing: (count) => `${(0,finding/* grouped */.zD)(count)} missing`,
    invalid: (count) => `${(0,finding/* grouped */.zD)(count)} invalid`,
    distinct: (count) => (0,finding/* plural */.LS)(count, 'distinct value'),
    duplicates: (count) => (0,finding/* plural */.LS)(count, 'duplicate'),
    share: (count) => (0,finding/* plural */.LS)(count, 'row'),
    rows: (count) => (0,finding/* plural */.LS)(count, 'row'),
};

// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/profile.js + 2 modules
var profile = __webpack_require__(52730);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/validation.js + 1 modules
var validation = __webpack_require__(66765);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/moments.js
var moments = __webpack_require__(46681);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/runs.js + 2 modules
var profile_runs = __webpack_require__(37939);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/profiled.js




/**
 * The statistic of a rule, but for freshness the latest time: seconds for times, and exact for whole
 * numbers beyond 2^53. Null where it is not defined. The profile has most of them, but nothing of a
 * sensitive column.
 */
async function statisticOf(rule, where, { dataset, profile }) {
    const reading = dataset.columns.find(({ name }) => name === rule.column);
    if (!reading.sensitive) {
        const known = profiled(rule, await profile(rule.column, where), (0,values/* readerOf */.TC)(reading));
        if (known !== undefined)
            return known;
    }
    return counted(rule, await dataset.numbers(rule.column, where));
}
/** Undefined when a profile does not have it. */
function profiled(rule, profile, read) {
    const { measure } = rule;
    if (measure === 'mean' || measure === 'sd')
        return profile[measure];
    if (measure === 'sum')
        return undefined;
    if (measure === 'median' || measure === 'quantile') {
        const at = validation/* probabilities */.gt.indexOf(probabilityOf(rule));
        return at < 0 ? undefined : (profile.quantiles?.[at] ?? null);
    }
    const end = profile[measure === 'min' ? 'min' : 'max'];
    if (typeof end !== 'string')
        return end;
    const value = profile.type === 'integer' ? BigInt(end) : read(end);
    return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
function counted(rule, runs) {
    const size = (0,profile_runs/* sizeOf */.$d)(runs);
    if (size === 0)
        return null;
    const { measure } = rule;
    if (measure === 'sum')
        return (0,moments/* sumOf */.X)(runs);
    if (measure === 'mean' || measure === 'sd')
        return (0,moments/* momentsOf */.Z)(runs, size)[measure];
    if (measure === 'min')
        return runs.values[0];
    if (measure === 'max' || measure === 'freshness')
        return runs.values.at(-1);
    return (0,profile_runs/* quantilesOf */.Ck)(runs, size, [probabilityOf(rule)])[0];
}
const probabilityOf = (rule) => rule.measure === 'quantile' ? rule.probability : 0.5;

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/statistic.js






/** A check on a statistic of a column, of a type that has it. */
function statisticCheck(check, head, data) {
    const { rule, where } = check;
    const reading = data.dataset.columns.find(({ name }) => name === rule.column);
    const judge = async () => {
        const found = await statisticOf(rule, where, data);
        const since = rule.measure === 'freshness' && found !== null;
        return judgeStatistic(check, head, reading, since ? data.now.getTime() / 1000 - Number(found) : found);
    };
    return { questions: [], judge };
}
function judgeStatistic({ rule, where }, head, reading, found) {
    const passed = (0,rule_rule/* meets */.D)(rule, found, (0,values/* readerOf */.TC)(reading));
    const among = where === undefined ? '' : ` where ${(0,errors/* quote */.hD)(where, 60)}`;
    const said = found === null ? 'nothing to take it of' : statistic_words(rule, reading, found);
    const few = `${(0,finding/* show */.WU)(rule.column)} has too few values${among}`;
    return (0,finding/* result */.Ke)(head, passed, {
        ...{ found: said, count: null, share: null, examples: [] },
        sentence: `${head.name}: ${found === null ? few : `found ${said}${among}`}`,
    });
}
/** What was found, as a person writes it; a statistic of a sensitive column may be one of its values. */
function statistic_words(rule, { sensitive, type }, found) {
    if (sensitive)
        return 'a value that is not shown, as the column is sensitive';
    if (typeof found === 'bigint')
        return String(found);
    if (rule.measure === 'freshness')
        return span(found);
    return (0,profile/* isNumber */.Et)(type) ? statistic_short(rule, found) : moment(found, type);
}
/** With as many digits as it takes to see on which side of its bounds it lies, and at least six. */
function statistic_short(rule, found) {
    for (let digits = 6; digits < 17; digits++) {
        const rounded = Number(found.toPrecision(digits));
        if ((0,rule_rule/* meets */.D)(rule, rounded) === (0,rule_rule/* meets */.D)(rule, found))
            return String(rounded);
    }
    return String(found);
}
const units = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 };
function span(seconds) {
    const all = Object.entries(units);
    const [unit, length] = all.find(([, length]) => Math.abs(seconds) >= length) ?? ['seconds', 1];
    return `${Number((seconds / length).toFixed(2))} ${unit}`;
}
/** A time in ISO 8601, in UTC. */
function moment(seconds, type) {
    const iso = new Date(seconds * 1000).toISOString();
    if (type === 'date')
        return iso.slice(0, 10);
    return type === 'time' ? iso.slice(11, 19) : `${iso.slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/rule.js








/** A check that the contract writes in one line, or as SQL. */
function rule_ruleCheck(check, data) {
    const { rule } = check;
    const head = headOf(check);
    const names = data.dataset.columns.map(({ name }) => name);
    const unknown = (0,rule_rule/* columnsOf */.PL)(rule).find((column) => !names.includes(column));
    if (unknown !== undefined)
        return settled(noColumn(head, unknown, data.dataset));
    const [column] = (0,rule_rule/* columnsOf */.PL)(rule);
    const reading = data.dataset.columns.find(({ name }) => name === column);
    if (!reading)
        return rule_checkOf(check, rule, head, data);
    const wrong = (0,fit/* misfit */.hH)(rule, reading);
    if (wrong)
        return settled(noSense(head, wrong));
    return rule_checkOf(check, (0,fit/* spelledFor */.HI)(rule, reading), head, data);
}
function rule_checkOf(check, rule, head, data) {
    if ((0,rule_rule/* isCount */.my)(rule))
        return countCheck({ ...check, rule }, head, data);
    return statisticCheck({ ...check, rule }, head, data);
}
/** A rule that the columns of the contract were not there to be held against. */
function noSense(head, { value, problem }) {
    const said = value === undefined ? problem : `${(0,errors/* quote */.hD)(value, 40)} is ${problem}`;
    return (0,finding/* result */.Ke)(head, false, {
        ...{ found: 'cannot be asked', count: null, share: null, examples: [] },
        sentence: `${head.name}: ${said}`,
    });
}
function headOf({ name, rule, level, because }) {
    const allowed = rule.bounds.map(written).join(' and ');
    return { name, column: (0,rule_rule/* columnsOf */.PL)(rule)[0], level, allowed, because };
}
const written = ({ comparison, value, text }) => `${comparison} ${value === null ? `'${text}'` : text}`;
function noColumn(head, unknown, { columns }) {
    const known = columns.map(({ name }) => name);
    return (0,finding/* result */.Ke)(head, false, {
        ...{ found: 'no such column', count: null, share: null, examples: [] },
        sentence: `${head.name}: there is no column ${(0,finding/* show */.WU)(unknown)}; ${(0,words/* didYouMean */.a)(unknown, known)}`,
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/shape.js
var checks_shape = __webpack_require__(84223);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/inspect.js






/**
 * Profiles every column of a dataset, and holds it against the contract. Without one, the files must
 * still have rows, cells as in the header, and the same columns.
 *
 * @param now the time against which freshness is taken
 */
async function inspect(dataset, contract, now) {
    const columns = await dataset.profile();
    const data = inspect_profiled(dataset, columns, now);
    const shape = (0,checks_shape/* checkShape */.e)(dataset.files, expected(dataset, contract, columns));
    const checks = [
        ...shape.map(settled),
        ...fieldChecks(contract, columns),
        ...rowChecks(contract, dataset, columns),
        ...(contract?.checks ?? []).map((check) => rule_ruleCheck(check, data)),
    ];
    return { rows: dataset.rows, columns, checks: await judge(checks, dataset) };
}
function fieldChecks(contract, columns) {
    const fields = new Map(contract?.fields.map((field) => [field.name, field]));
    return columns.flatMap((profile) => {
        const field = fields.get(profile.name);
        return field ? columnChecks(field, profile) : [];
    });
}
function inspect_profiled(dataset, columns, now) {
    const profile = async (name, where) => {
        const known = where === undefined
            ? columns.find((column) => column.name === name)
            : (await dataset.profileWhere([name], where))[0];
        return known;
    };
    return { dataset, profile, now };
}
/** Asks all questions of all checks at once. */
async function judge(checks, dataset) {
    const answers = await dataset.ask(checks.flatMap(({ questions }) => questions));
    const results = [];
    let next = 0;
    for (const { questions, judge } of checks) {
        results.push(await judge(answers.slice(next, next + questions.length)));
        next += questions.length;
    }
    return results;
}
function expected({ files }, contract, profiles) {
    const names = contract?.fields.map(({ name }) => name) ?? [];
    if (contract && names.length > 0) {
        const { columns } = contract;
        return { names, columns, renamed: renamedBy(contract, profiles) };
    }
    const [first] = files;
    if (!first || files.length === 1)
        return null;
    const columns = { missing: 'fail', extra: 'fail', order: 'ignore' };
    const renamed = (name, columns) => (0,checks_renamed/* successor */.hG)(name, columns, () => false);
    return { names: first.names, columns, renamed };
}
function renamedBy({ fields }, profiles) {
    const byName = new Map(fields.map((field) => [field.name, field]));
    const profileOf = new Map(profiles.map((profile) => [profile.name, profile]));
    return (name, columns) => (0,checks_renamed/* successor */.hG)(name, columns, (gone, added) => {
        const [field, profile] = [byName.get(gone), profileOf.get(added)];
        return field !== undefined && profile !== undefined && (0,checks_renamed/* suits */.Fk)(field, profile);
    });
}


/***/ }),

/***/ 29232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ suits),
/* harmony export */   hG: () => (/* binding */ successor),
/* harmony export */   ts: () => (/* binding */ isDistributedLike)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96312);
/* harmony import */ var _profile_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52730);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69263);
/* harmony import */ var _cell_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84766);




/** The name among `others` that `name` has probably become: the same but for case and signs, or much alike. */
function likeName(name, others) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const same = others.find((other) => plain(other) === plain(name) && plain(name) !== '');
    return same ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, others);
}
/**
 * What a column that is gone has become, by its name or else by what stands in it: the one new
 * column that looks like it, and like no other one that is gone.
 *
 * @param looksLike does a new column hold what the one that is gone should hold?
 */
function successor(name, { gone, added }, looksLike) {
    const named = likeName(name, added);
    if (named !== undefined)
        return named;
    const isTaken = (column) => gone.some((other) => likeName(other, added) === column);
    const alike = added.filter((column) => !isTaken(column) && looksLike(name, column));
    const [only] = alike;
    if (only === undefined || alike.length > 1)
        return undefined;
    const rivals = gone.filter((other) => looksLike(other, only));
    return rivals.length === 1 ? only : undefined;
}
/**
 * Does a column hold what a field asks for? Only where the field says enough to tell: its type when
 * that is a time or truth, a list of values, a pattern, or a range of which a good part is used.
 */
function suits(field, profile) {
    const { type, sensitive, format = 'default' } = field;
    if (sensitive || profile.count === 0 || profile.top.length === 0)
        return false;
    const read = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readerOf */ .TC)(field);
    const shown = profile.top.map(({ value }) => read(value) ?? null);
    if (shown.includes(null))
        return false;
    const values = shown;
    if (!(0,_cell_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .cellRules */ ._s)(field).every(({ test }) => values.every((0,_cell_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .keepsTo */ .ay)(test))))
        return false;
    if ((0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(type))
        return (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(profile.type) && fillsRange(field, profile);
    if (type !== 'string' && type !== 'any')
        return type !== 'boolean' || profile.distinct === 2;
    const { enum: known, pattern } = field.constraints;
    return (pattern !== undefined ||
        format !== 'default' ||
        (known !== undefined && profile.distinct <= known.length));
}
/** At least two fifths of what is allowed are in use, and nothing else. */
function fillsRange({ constraints }, { min, max, distinct }) {
    const { minimum, maximum, enum: known } = constraints;
    if (known)
        return distinct <= known.length;
    if (minimum === undefined || maximum === undefined)
        return false;
    const [low, high] = [Number(minimum), Number(maximum)];
    if (typeof min !== 'number' || typeof max !== 'number')
        return false;
    return min >= low && max <= high && high > low && (max - min) / (high - low) >= 0.4;
}
/** Are two columns distributed alike? Texts by their most frequent values, numbers and times by their sketches. */
function isDistributedLike(before, now) {
    if (before.sensitive || now.sensitive)
        return false;
    if (before.sketch && now.sketch)
        return (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(before.type) === (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(now.type) && areNear(before.sketch, now.sketch);
    if (before.sketch || now.sketch || before.distinct > 10 || now.distinct > 10)
        return false;
    const [then, today] = [sharesOf(before), sharesOf(now)];
    if (then.size < 2)
        return false;
    const values = new Set([...then.keys(), ...today.keys()]);
    const away = [...values].reduce((sum, value) => sum + Math.abs((then.get(value) ?? 0) - (today.get(value) ?? 0)), 0);
    return away / 2 <= 0.1;
}
const sharesOf = ({ top, count }) => new Map(top.map(({ value, count: times }) => [value, times / count]));
/** The middle four fifths of two sketches lie nowhere farther apart than a tenth of their spread. */
function areNear(before, now) {
    const inner = (sketch) => sketch.slice(6, -6);
    const [then, today] = [inner(before), inner(now)];
    const spread = then.at(-1) - then[0];
    return (spread > 0 && then.every((value, i) => Math.abs(value - today[i]) <= spread / 10));
}


/***/ }),

/***/ 84223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75491);

/** Are there rows, does each fit the header, and are the columns those that there should be? */
function checkShape(files, expected) {
    const results = [rowsCheck(files), raggedCheck(files)];
    if (!expected)
        return results;
    const { missing, extra, order } = expected.columns;
    if (missing !== 'ignore')
        results.push(missingCheck(files, expected, missing));
    if (extra !== 'ignore')
        results.push(extraCheck(files, expected.names, extra));
    if (order !== 'ignore')
        results.push(orderCheck(files, expected.names, order));
    return results;
}
function rowsCheck(files) {
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const paths = files.map(({ path }) => path).join(', ');
    const examples = files.map((file) => wholeFile(file, null)).slice(0, 10);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .result */ .Ke)({ name: 'rows', level: 'fail', allowed: 'at least one row' }, rows > 0, {
        found: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row'),
        count: null,
        share: null,
        examples: rows > 0 ? [] : examples,
        sentence: `there are no rows in ${paths}`,
    });
}
function raggedCheck(files) {
    const found = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)();
    let rows = 0;
    for (const { path, names, ragged, rows: whole } of files) {
        rows += whole + ragged.count;
        for (const { line, cells } of ragged.first)
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(found, () => ({
                ...{ file: path, line, column: null },
                value: `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cells, 'cell')} instead of ${names.length}`,
            }));
    }
    const count = files.reduce((sum, { ragged }) => sum + ragged.count, 0);
    const head = { name: 'cells', level: 'fail', allowed: 'as many cells as the header' };
    const wrong = `${count === 1 ? 'does' : 'do'} not have as many cells as the header`;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsFinding */ .lg)(head, { ...found, count }, rows, { noun: 'row', wrong });
}
function missingCheck(files, { names, renamed }, level) {
    const gone = files.flatMap((file) => {
        const added = file.names.filter((name) => !names.includes(name));
        const gone = names.filter((name) => !file.names.includes(name));
        return gone.map((name) => ({ file, name, now: renamed(name, { gone, added }) }));
    });
    return columnsResult('missing columns', level, 'every column of the contract', {
        told: gone.map(({ name, now }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name) + (now ? ` (renamed to ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(now)}?)` : '')),
        examples: gone.map(({ file, name }) => wholeFile(file, name)),
        sentence: (list, file) => `${file} has no column ${list}`,
    });
}
function extraCheck(files, names, level) {
    const extra = files.flatMap((file) => file.names.filter((name) => !names.includes(name)).map((name) => ({ file, name })));
    return columnsResult('extra columns', level, 'only columns of the contract', {
        told: extra.map(({ name }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)),
        examples: extra.map(({ file, name }) => wholeFile(file, name)),
        sentence: (list, file) => `${file} has a column that the contract does not know: ${list}`,
    });
}
function orderCheck(files, names, level) {
    const moved = files.flatMap((file) => {
        const here = file.names.filter((name) => names.includes(name));
        const wanted = names.filter((name) => file.names.includes(name));
        const at = here.findIndex((name, index) => name !== wanted[index]);
        return at < 0 ? [] : [{ file, name: here[at], wanted: wanted[at] }];
    });
    return columnsResult('order of columns', level, 'the order of the contract', {
        told: moved.map(({ name, wanted }) => `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(name)} stands where ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(wanted)} should`),
        examples: moved.map(({ file, name }) => wholeFile(file, name)),
        sentence: (list, file) => `${file}: ${list}`,
    });
}
function columnsResult(name, level, allowed, of) {
    const { told, examples, sentence } = of;
    const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .result */ .Ke)({ name, level, allowed }, told.length === 0, {
        found: told.length === 0 ? 'none' : (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(told.length, 'column'),
        count: null,
        share: null,
        examples: examples.slice(0, 10),
        sentence: sentence(list, examples[0]?.file ?? ''),
    });
}
/** A finding about a file as a whole stands at its first line. */
function wholeFile({ path }, column) {
    return { file: path, line: 1, column, value: null };
}


/***/ }),

/***/ 65808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ origin)
/* harmony export */ });
/** How a record of this run begins. */
function origin(context, model) {
    return {
        model,
        commit: context.commit,
        run: context.run,
        created: context.now().toISOString(),
    };
}


/***/ })

};
