export const id = 2224;
export const ids = [2224];
export const modules = {

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ header)
/* harmony export */ });
/* unused harmony export run */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The run that wrote a record: GitHub's ids, or `local` on a laptop. */
const run = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
/** The fields that every record begins with; `kind` is the record's name, as in `validation`. */
function header(kind) {
    return {
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(`mlops/${kind}/1`),
        model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** The full hash of the source commit; null outside a repository. */
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        run,
        /** When it was written, ISO 8601 in UTC. */
        created: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    };
}


/***/ }),

/***/ 19006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ modelName)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39961);

/**
 * The model's name: the one given, else the repository's, else the folder's.
 *
 * @throws InputError when it cannot stand in a tag
 */
function modelName(given, { repository, workspace }) {
    if (given)
        return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .checkModel */ .w5)(given, 'input model-name');
    const [own = ''] = (repository ?? workspace).split(/[\\/]/).slice(-1);
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .checkModel */ .w5)(own, 'input model-name (not given, so the name of the repository)');
}


/***/ }),

/***/ 39961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   RT: () => (/* binding */ checkStage),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   w5: () => (/* binding */ checkModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76053);


const name = '[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?';
const folder = '[a-zA-Z0-9_./-]+';
const tagPattern = new RegExp(`^(?<model>(?:${folder}=)?${name})(?:#(?<stage>${name})(?<unassign>!?)|@(?<version>v\\d[0-9A-Za-z.+-]*)(?<deregister>!?)|@(?<deprecated>deprecated))(?:#(?<counter>\\d{1,15}))?$`);
/** What the tag `tag` says; null when it is no tag of a registry. */
function parseTag(tag) {
    const groups = tagPattern.exec(tag)?.groups;
    if (!groups)
        return null;
    const event = {
        model: groups.model.replace('=', ':'),
        counter: groups.counter === undefined ? null : Number(groups.counter),
    };
    const { stage, version } = groups;
    if (stage !== undefined)
        return { ...event, kind: groups.unassign ? 'unassign' : 'assign', stage };
    if (version === undefined)
        return { ...event, kind: 'deprecate' };
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version))
        return null;
    return { ...event, kind: groups.deregister ? 'deregister' : 'register', version };
}
/** The tag that says `event`; the inverse of {@link parseTag}. */
function formatTag(event) {
    const model = event.model.replace(':', '=');
    const counter = event.counter === null ? '' : `#${event.counter}`;
    switch (event.kind) {
        case 'register':
            return `${model}@${event.version}${counter}`;
        case 'deregister':
            return `${model}@${event.version}!${counter}`;
        case 'assign':
            return `${model}#${event.stage}${counter}`;
        case 'unassign':
            return `${model}#${event.stage}!${counter}`;
        case 'deprecate':
            return `${model}@deprecated${counter}`;
    }
}
/** The tag of a version. */
function versionTag(model, version) {
    return formatTag({ kind: 'register', model, version, counter: null });
}
const longestName = 100;
const modelPattern = new RegExp(`^(?:${folder}:)?${name}$`);
const stagePattern = new RegExp(`^${name}$`);
const letters = 'letters, digits, "_", "-" and "/", beginning and ending with a letter or digit, at most 100 characters';
/**
 * The model's name, when it can stand in a tag.
 *
 * @param where the input or file that it comes from
 * @throws InputError when it cannot
 */
function checkModel(model, where) {
    if (modelPattern.test(model) && isRefName(model))
        return model;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        found: model,
        allowed: `${letters}; a folder and ":" may precede`,
    });
}
/** The stage's name, when it can stand in a tag; otherwise as {@link checkModel}. */
function checkStage(stage, where) {
    if (stagePattern.test(stage) && isRefName(stage))
        return stage;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: stage, allowed: letters });
}
/** What git itself refuses in a tag's name, and a leading `-` that would look like an option. */
function isRefName(name) {
    const parts = name.replace(':', '=').split('/');
    return (name.length <= longestName &&
        !/^[-=]|\.\./.test(name) &&
        parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')));
}


/***/ }),

/***/ 76053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export firstVersion */
/**
 * The first version is 1.0.0: what is registered has passed its gate and may go to production,
 * which is what Semantic Versioning means by leaving 0.y.z.
 */
const firstVersion = 'v1.0.0';
const number = '(0|[1-9]\\d{0,14})';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const pattern = new RegExp(`^v${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);
/** Null when `text` is no version. */
function parseVersion(text) {
    const match = pattern.exec(text);
    if (!match)
        return null;
    const [, major, minor, patch, prerelease] = match;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        prerelease: prerelease?.split('.') ?? [],
    };
}
/**
 * Orders two versions by precedence, as semver.org item 11 says; what is no version comes first, and
 * what has the same precedence (build metadata) is ordered by its text, so that the order is total.
 */
function compareVersions(left, right) {
    const a = parseVersion(left);
    const b = parseVersion(right);
    if (!a || !b)
        return Number(a !== null) - Number(b !== null) || compareText(left, right);
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrerelease(a.prerelease, b.prerelease) ||
        compareText(left, right));
}
function comparePrerelease(a, b) {
    // A release follows its prereleases.
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const order = compareIdentifiers(a[index], b[index]);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareIdentifiers(a, b) {
    const numeric = [a, b].map((text) => /^\d+$/.test(text));
    if (numeric[0] && numeric[1])
        return a.length - b.length || compareText(a, b);
    return Number(numeric[1]) - Number(numeric[0]) || compareText(a, b);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The version that follows all of `existing`: withdrawn ones too, because a tag's name that was once
 * used may be burned. A prerelease is followed by its own release where the bump allows.
 */
function nextVersion(existing, bump) {
    const last = [...existing]
        .filter((text) => parseVersion(text))
        .sort(compareVersions)
        .at(-1);
    if (last === undefined)
        return firstVersion;
    const { major, minor, patch, prerelease } = parseVersion(last);
    const pending = prerelease.length > 0;
    switch (bump) {
        case 'major':
            return pending && minor === 0 && patch === 0 ? `v${major}.0.0` : `v${major + 1}.0.0`;
        case 'minor':
            return pending && patch === 0 ? `v${major}.${minor}.0` : `v${major}.${minor + 1}.0`;
        case 'patch':
            return `v${major}.${minor}.${pending ? patch : patch + 1}`;
    }
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ validationSection)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79332);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79685);


/** What validate-data found: what failed first, then warnings, the profile folded. */
function validationSection({ checks, columns, files, rows, valid }) {
    const failed = checks.filter(({ level, passed }) => level === 'fail' && !passed);
    const warned = checks.filter(({ level, passed }) => level === 'warn' && !passed);
    const scope = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows, 'row')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files.length, 'file')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(checks.length, 'check')}`;
    const answer = valid
        ? `${scope}: all that must hold does.`
        : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed.length, 'check')} failed (${scope}).`;
    const blocks = [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(answer)];
    if (failed.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(failed.map(finding)));
    if (warned.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warned.length, 'warning')} about the data`, [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(warned.map(finding))]));
    if (columns.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('The columns', [profileTable(columns)]));
    return blocks;
}
function finding({ message, examples, because }) {
    const [first] = examples;
    const place = first && first.line !== null ? [' at ', { code: `${first.file}:${first.line}` }] : [];
    return [message, ...place, ...(because ? [` (${because})`] : [])];
}
function profileTable(columns) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['column', 'type', 'missing', 'distinct', 'min', 'median', 'max', 'mean'], columns.map((column) => {
        const all = column.count + column.missing;
        const median = column.quantiles?.[3];
        return [
            [{ code: column.name }],
            column.type,
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(all === 0 ? null : column.missing / all),
            String(column.distinct),
            bound(column.min),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(median ?? null),
            bound(column.max),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(column.mean),
        ];
    }));
}
function bound(value) {
    return typeof value === 'string' ? value.slice(0, 24) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value);
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


/***/ }),

/***/ 54046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/bytes.js
var tables_bytes = __webpack_require__(56648);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/find.js
var find = __webpack_require__(99576);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/constraints.js
var constraints = __webpack_require__(33850);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values.js
var values = __webpack_require__(46362);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract.js


/** The file is read with every scalar as text; types are given here, or by the field's own type. */
const contract_text = schemas/* string */.YjP({ error: 'text' });
const texts = schemas/* array */.YOg(contract_text, { error: 'a list' });
const flag = schemas/* enum */.k5n(['true', 'false'], { error: 'true or false' }).transform((it) => it === 'true');
const whole = contract_text.regex(/^\d{1,9}$/, 'a whole number').transform(Number);
const character = contract_text.length(1, 'one character');
const outcome = schemas/* enum */.k5n(['fail', 'warn', 'ignore'], { error: 'fail, warn or ignore' });
const oneOrMore = schemas/* preprocess */.vkY((it) => (typeof it === 'string' ? [it] : it), texts);
/** A spelling of a missing value; Table Schema lets one give it a label. */
const missingValues = schemas/* array */.YOg(schemas/* preprocess */.vkY((it) => (typeof it === 'string' ? { value: it } : it), schemas/* strictObject */.rej({ value: contract_text, label: contract_text.optional() }).transform(({ value }) => value)), { error: 'a list' });
const contract_constraints = schemas/* strictObject */.rej({
    required: flag.optional(),
    unique: flag.optional(),
    minimum: contract_text.optional(),
    maximum: contract_text.optional(),
    minLength: whole.optional(),
    maxLength: whole.optional(),
    pattern: contract_text.optional(),
    enum: texts.min(1, 'at least one value').optional(),
}, { error: 'a map of constraints' });
const field = schemas/* strictObject */.rej({
    name: contract_text,
    type: schemas/* enum */.k5n(values/* fieldTypes */.s$, { error: values/* fieldTypes */.s$.join(', ') }).default('string'),
    format: contract_text.optional(),
    title: contract_text.optional(),
    description: contract_text.optional(),
    unit: contract_text.optional(),
    /** Its values stand in no report and no record. */
    sensitive: flag.default(false),
    constraints: contract_constraints.default({}),
    missingValues: missingValues.optional(),
    trueValues: texts.optional(),
    falseValues: texts.optional(),
    /** Of Table Schema; says nothing about what is right. */
    example: contract_text.optional(),
    rdfType: contract_text.optional(),
}, { error: 'a field: a map with a name' });
const check = schemas/* preprocess */.vkY((it) => (typeof it === 'string' ? { check: it } : it), schemas/* strictObject */.rej({
    check: contract_text,
    name: contract_text.optional(),
    level: schemas/* enum */.k5n(['fail', 'warn'], { error: 'fail or warn' }).default('fail'),
    because: contract_text.optional(),
}, { error: 'a check, or a map with check, level and because' }));
const columns = schemas/* strictObject */.rej({
    missing: outcome.default('fail'),
    extra: outcome.default('warn'),
    order: outcome.default('ignore'),
}, { error: 'a map of missing, extra and order' });
const dialect = schemas/* strictObject */.rej({ delimiter: character.optional(), quoteChar: character.optional(), header: flag.optional() }, { error: 'a map of delimiter, quoteChar and header' });
/** What may stand in a contract: Table Schema's words, and checks, columns and dialect beside them. */
const contractShape = schemas/* strictObject */.rej({
    $schema: contract_text.optional(),
    name: contract_text.optional(),
    title: contract_text.optional(),
    description: contract_text.optional(),
    fields: schemas/* array */.YOg(field, { error: 'a list of fields' }).default([]),
    primaryKey: oneOrMore.default([]),
    missingValues: missingValues.default(['']),
    checks: schemas/* array */.YOg(check, { error: 'a list of checks' }).default([]),
    columns: columns.prefault({}),
    dialect: dialect.default({}),
}, { error: 'a map with fields, and checks' });
/** The keys of each part of a contract, by its path without numbers. */
const knownKeys = {
    '': Object.keys(contractShape.shape),
    fields: Object.keys(field.shape),
    'fields.constraints': Object.keys(contract_constraints.shape),
    checks: ['check', 'name', 'level', 'because'],
    columns: Object.keys(columns.shape),
    dialect: Object.keys(dialect.shape),
};

// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule.js
var rule = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/rule-text.js

/** Every form that a rule may have. */
const rule_text_forms = [
    'row_count >= 1000',
    'row_count between 1000 and 9000',
    'missing(column) < 5%',
    'duplicates(column, column) = 0',
    'duplicates(*) <= 1%',
].join(' | ');
const pattern = /\s*(?:(?<number>\d[\d_]*(?:\.\d+)?%?)(?![\w])|(?<quoted>"[^"]*"|'[^']*'|`[^`]*`)|(?<name>[\p{L}_][\p{L}\p{N}_.-]*)|(?<sign>[<>!]=|[=<>(),*]))/uy;
/** Parses a rule, or says what is wrong and where. */
function parseRule(text) {
    const tokens = tokenize(text);
    if (!Array.isArray(tokens))
        return tokens;
    const reader = readerOf(tokens, text.length);
    try {
        return { text, ...rule_text_rule(reader) };
    }
    catch (error) {
        if (error instanceof Unexpected)
            return { at: error.at, problem: error.message };
        throw error;
    }
}
function isRule(parsed) {
    return 'measure' in parsed;
}
function tokenize(text) {
    const tokens = [];
    const end = text.trimEnd().length;
    pattern.lastIndex = 0;
    while (pattern.lastIndex < end) {
        const from = pattern.lastIndex;
        const groups = pattern.exec(text)?.groups;
        const [kind, found] = Object.entries(groups ?? {}).find(([, part]) => part !== undefined) ?? [];
        if (!kind || found === undefined)
            return {
                at: from + (/\S/.exec(text.slice(from))?.index ?? 0),
                problem: 'not a part of a check',
            };
        tokens.push({ kind: kind, text: found, at: pattern.lastIndex - found.length });
    }
    return tokens;
}
class Unexpected extends Error {
    at;
    constructor(at, problem) {
        super(problem);
        this.at = at;
    }
}
function readerOf(tokens, length) {
    let index = 0;
    const next = (expected, accepts) => {
        const token = tokens[index];
        if (!token || !accepts(token))
            throw new Unexpected(token?.at ?? length, `expected ${expected}`);
        index++;
        return token;
    };
    return { next, peek: () => tokens[index] };
}
function rule_text_rule(tokens) {
    const name = tokens.next(rule/* measures */.q.join(', '), ({ text }) => rule/* measures */.q.includes(text));
    const measure = name.text;
    const columns = measure === 'row_count' ? [] : columnList(tokens, measure);
    const bounds = comparison(tokens);
    const rest = tokens.peek();
    if (rest)
        throw new Unexpected(rest.at, 'expected the end');
    const shares = bounds.map(({ value }) => value.text.endsWith('%'));
    if (shares.includes(true) && (shares.includes(false) || measure === 'row_count'))
        throw new Unexpected(bounds[0].value.at, measure === 'row_count' ? 'rows are counted, not in %' : 'both with % or none');
    return {
        measure,
        columns,
        bounds: bounds.map(({ comparison, value }) => ({ comparison, value: decimalOf(value.text) })),
        isShare: shares.includes(true),
    };
}
function columnList(tokens, measure) {
    const is = (sign) => (token) => token.kind === 'sign' && token.text === sign;
    tokens.next('(', is('('));
    const columns = [];
    const first = tokens.peek();
    if (measure === 'duplicates' && first && is('*')(first))
        tokens.next('*', is('*'));
    else {
        do
            columns.push(column(tokens));
        while (measure === 'duplicates' && tokens.peek()?.text === ',' && tokens.next(',', is(',')));
    }
    tokens.next(')', is(')'));
    return columns;
}
function column(tokens) {
    const token = tokens.next('a column; put quotes around one with other characters', ({ kind }) => kind === 'name' || kind === 'quoted');
    return token.kind === 'quoted' ? token.text.slice(1, -1) : token.text;
}
function comparison(tokens) {
    const number = () => tokens.next('a number', ({ kind }) => kind === 'number');
    const operator = tokens.next('= != < <= > >= or between', ({ text }) => ['=', '!=', '<', '<=', '>', '>=', 'between'].includes(text));
    if (operator.text !== 'between')
        return [{ comparison: operator.text, value: number() }];
    const low = number();
    tokens.next('and', ({ text }) => text === 'and');
    return [
        { comparison: '>=', value: low },
        { comparison: '<=', value: number() },
    ];
}
function decimalOf(text) {
    const [whole = '', fraction = ''] = text.replace(/[_%]/g, '').split('.');
    return { digits: BigInt(whole + fraction), places: fraction.length };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/source.js


/**
 * Reads YAML, or JSON, which is YAML but for tabs.
 *
 * @throws InputError with line and column
 */
function readSource(text, file) {
    const counter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return line === 0 ? file : `${file}:${line}:${col}`;
    };
    const content = file.endsWith('.json') ? text.replaceAll('\t', ' ') : text;
    const { contents, value, problem } = parse(content, counter);
    if (problem)
        throw new errors/* InputError */.dz({ where: place(problem.at), remedy: `not YAML: ${problem.what}` });
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
function parse(text, lineCounter) {
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

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract-text.js






/**
 * Reads a contract: YAML, or a Table Schema in JSON.
 *
 * @throws InputError with line and column: not YAML, an unknown key, a value that may not stand there
 */
function parseContract(text, file) {
    const source = readSource(text, file);
    const shaped = contractShape.safeParse(source.value);
    if (!shaped.success)
        throw complaint(shaped.error.issues[0], source);
    const { checks, ...rest } = shaped.data;
    checkFields(rest, source);
    return { file, ...rest, checks: checks.map((check, index) => readCheck(check, index, source)) };
}
function complaint(issue, { value, where }) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        const level = path.filter((step) => typeof step === 'string').join('.');
        return new errors/* InputError */.dz({
            where: where(path, { key }),
            found: key,
            remedy: `unknown key; ${(0,words/* didYouMean */.a)(key, knownKeys[level] ?? [])}`,
        });
    }
    const found = path.reduce((at, step) => at?.[step], value);
    return new errors/* InputError */.dz({
        where: `${where(path)} ${path.filter((step) => typeof step === 'string').at(-1) ?? 'contract'}`,
        ...(found !== undefined && {
            found: typeof found === 'string' ? found : JSON.stringify(found),
        }),
        allowed: issue.message,
    });
}
function checkFields({ fields, primaryKey }, source) {
    const names = fields.map(({ name }) => name);
    const refuse = (path, found, remedy) => {
        throw new errors/* InputError */.dz({ where: source.where(path), found, remedy });
    };
    const seen = new Set();
    fields.forEach((field, index) => {
        const path = ['fields', index];
        if (seen.has(field.name))
            refuse([...path, 'name'], field.name, 'a field of this name stands above');
        seen.add(field.name);
        for (const { at, found, problem } of (0,constraints/* constraintProblems */.u)(field))
            refuse([...path, ...at], found, problem);
    });
    primaryKey.forEach((key, index) => {
        if (!seen.has(key))
            refuse(['primaryKey', index], key, `no field of this name; ${(0,words/* didYouMean */.a)(key, names)}`);
    });
}
function readCheck({ check, name, level, because }, index, { where }) {
    const rule = parseRule(check);
    if (isRule(rule))
        return { name: name ?? check.trim(), rule, level, because };
    throw new errors/* InputError */.dz({
        where: where(['checks', index, 'check'], { offset: rule.at }),
        found: check,
        allowed: rule_text_forms,
        remedy: rule.problem,
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/finding.js
var finding = __webpack_require__(1487);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/reference-checks.js

/**
 * What has become of the columns since the reference: gone, new, or of another type. It needs the
 * two profiles alone, not the rows. Whether their values have drifted is another question.
 */
function checkReference(reference, current) {
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const gone = reference.columns.filter(({ name }) => !now.has(name));
    const added = current.columns.filter(({ name }) => !before.has(name));
    const retyped = current.columns.filter(({ name, type }) => !isLike(before.get(name)?.type, type));
    return [
        reference_checks_finding({ name: 'columns gone since the reference', level: 'fail', allowed: 'none' }, gone.map(({ name }) => (0,finding/* show */.WU)(name)), (list) => `${current.file} has no column ${list}, which ${reference.file} has`, current.file),
        reference_checks_finding({ name: 'columns new since the reference', level: 'warn', allowed: 'none' }, added.map(({ name }) => (0,finding/* show */.WU)(name)), (list) => `${current.file} has a column that ${reference.file} has not: ${list}`, current.file),
        reference_checks_finding({ name: 'types since the reference', level: 'fail', allowed: 'as they were' }, retyped.map(({ name, type }) => `${(0,finding/* show */.WU)(name)} was ${before.get(name)?.type}, is ${type}`), (list) => `${current.file}: ${list}`, current.file),
    ];
}
/** A column without values has no type, and a whole number is a number. */
function isLike(before, now) {
    if (before === undefined || before === now || before === 'any' || now === 'any')
        return true;
    return [before, now].every((type) => type === 'integer' || type === 'number');
}
function reference_checks_finding(head, told, sentence, file) {
    const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
    return (0,finding/* result */.Ke)(head, told.length === 0, {
        found: told.length === 0 ? 'none' : (0,finding/* plural */.LS)(told.length, 'column'),
        count: null,
        share: null,
        examples: told.length === 0 ? [] : [{ file, line: 1, column: null, value: null }],
        sentence: sentence(list),
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/validation.js
var validation = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/bundle/src/validate-data/annotations.js


/** GitHub shows no more of one level a step. */
const most = 10;
/**
 * The offending cells as annotations, at most ten a level: the first one of every check, then the
 * second ones, and so on.
 *
 * @param directory the folder that the files are relative to
 * @param workspace the folder that annotations are relative to; files outside it are not linked
 */
function annotate(checks, directory, workspace) {
    const place = (file) => {
        const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(directory, file)).replaceAll('\\', '/');
        return path.startsWith('../') ? {} : { file: path };
    };
    return ['fail', 'warn'].flatMap((level) => inTurn(checks.filter((check) => !check.passed && check.level === level))
        .slice(0, most)
        .map(({ check, example, isFirst }) => ({
        level: level === 'fail' ? 'error' : 'warning',
        title: check.name,
        message: isFirst ? check.message : another(check, example),
        ...(example && place(example.file)),
        ...(example?.line && hasLines(example.file) && { line: example.line }),
    })));
}
function inTurn(checks) {
    const rounds = Math.max(0, ...checks.map(({ examples }) => Math.max(1, examples.length)));
    return Array.from({ length: rounds }, (_, round) => checks
        .filter(({ examples }) => round < Math.max(1, examples.length))
        .map((check) => ({ check, example: check.examples[round], isFirst: round === 0 }))).flat();
}
function another({ name, allowed }, { value, file, line }) {
    const found = value === null ? '' : `: ${(0,errors/* quote */.hD)(value, 40)}`;
    const row = hasLines(file) ? '' : ` in row ${line}`;
    return `${name}${found}${row}; allowed: ${allowed}`;
}
/** Parquet has rows, but no lines that could be shown. */
const hasLines = (file) => !/\.(parquet|pq)$/i.test(file);

// EXTERNAL MODULE: ./build/bundle/src/validate-data/inspection.js + 7 modules
var validate_data_inspection = __webpack_require__(96556);
;// CONCATENATED MODULE: ./build/bundle/src/validate-data/validate.js











/** Holds the data files against the contract; what fails is in the record, whatever the answer. */
async function validate(inputs, tools) {
    const { context } = tools;
    const { contract, file } = await readContract(inputs.contract, context.directory);
    const paths = await (0,find/* findFiles */.l)(inputs.files, context.directory);
    const { checks: own, ...inspection } = await (0,validate_data_inspection/* inspectFiles */.I)(paths, contract, tools);
    const reference = await readReference(inputs.reference, contract, tools);
    const checks = reference ? [...own, ...since(reference, inspection)] : own;
    const record = {
        schema: 'mlops/validation/1',
        ...(0,runtime_context/* origin */.T)(context, (0,registry_name/* modelName */.f)(inputs.modelName, context)),
        contract: file,
        reference: reference && fileOf(reference),
        ...inspection,
        checks,
        valid: failed(checks, 'fail').length === 0,
    };
    return {
        record: { file: 'validation.json', content: record },
        outputs: {
            valid: record.valid,
            rows: record.rows,
            'failed-checks': failed(checks, 'fail').length,
        },
        refusal: refusal(checks, inputs.failOn),
        annotations: annotate(checks, context.directory, context.workspace),
        summary: (0,validation/* validationSection */.L)(record),
    };
}
/** The reference, read by the same contract, so that the two differ in nothing but what they hold. */
async function readReference(path, contract, tools) {
    if (path === undefined)
        return null;
    return (0,validate_data_inspection/* inspectFiles */.I)(await (0,find/* findFiles */.l)([path], tools.context.directory, 'input reference'), contract, tools);
}
function since(reference, current) {
    const named = ({ columns, files }) => ({ columns, file: files[0]?.path ?? '' });
    return checkReference(named(reference), named(current));
}
function fileOf({ files: [file] }) {
    return file ? { path: file.path, sha256: file.sha256, bytes: file.bytes } : null;
}
async function readContract(path, directory) {
    if (path === undefined)
        return { contract: null, file: null };
    const { bytes, sha256, size } = await (0,tables_bytes/* load */.H)(path, directory);
    const contract = parseContract((0,tables_text/* decode */.D)(bytes, path), path);
    return { contract, file: { path, sha256, bytes: size } };
}
const failed = (checks, ...levels) => checks.filter(({ level, passed }) => !passed && levels.includes(level));
function refusal(checks, failOn) {
    if (failOn === 'never')
        return null;
    const against = failed(checks, 'fail', ...(failOn === 'warn' ? ['warn'] : []));
    const [first] = against;
    if (!first)
        return null;
    const others = against.length > 1 ? `; and ${(0,finding/* plural */.LS)(against.length - 1, 'other check')}` : '';
    return `${first.message}${others}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/validate-data/main.js

const run = validate;


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
