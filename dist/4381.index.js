export const id = 4381;
export const ids = [4381,9578];
export const modules = {

/***/ 85581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   vz: () => (/* binding */ hashTree),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49745);






/** SHA-256 of a file's content, read as a stream. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** Every file of `paths` (relative to `directory`) with its hash, in the order of the paths. */
async function hashFiles(directory, paths) {
    const hashed = [];
    for (const path of [...paths].sort())
        hashed.push({ path, sha256: await hashFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)) });
    return hashed;
}
/**
 * One hash for a file, or for a folder: its files' paths and contents, whatever their times and
 * modes. Undefined when there is nothing at `path`.
 */
async function hashTree(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (!found)
        return undefined;
    if (!found.isDirectory())
        return hashFile(path);
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .b)(JSON.stringify(await hashFiles(path, await filesIn(path))));
}
/** Every file in a folder, relative to it; a link is what it stands for. */
async function filesIn(folder) {
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)('**', { cwd: folder, dot: true, onlyFiles: true });
}


/***/ }),

/***/ 92280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ inputFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34098);
/* harmony import */ var _context_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5593);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46031);






/**
 * The files that `patterns` (paths, folders or globs) name in `directory`, sorted. Without patterns,
 * every file that git tracks there; none outside git.
 *
 * @throws InputError when a pattern names nothing
 */
async function inputFiles(directory, patterns, where) {
    if (!patterns?.length)
        return tracked(directory);
    const found = new Set();
    for (const pattern of patterns) {
        const files = await matches(directory, pattern);
        if (files.length === 0)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ where, found: pattern, remedy: 'no file is there' });
        for (const file of files)
            found.add(file);
    }
    return [...found].sort();
}
async function matches(directory, pattern) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, pattern)).then((found) => found.isDirectory(), () => false);
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)(isFolder ? `${pattern.replace(/\/$/, '')}/**` : pattern, {
        cwd: directory,
        dot: true,
        expandDirectories: false,
        ignore: [`${_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsFolder */ .RM}/**`, '**/__pycache__/**', '.git/**'],
    });
}
/** Without what is deleted, and links to folders, whose files are tracked where they are. */
async function tracked(directory) {
    const names = (await (0,_context_git_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .k)(directory, 'ls-files', '-z', '--recurse-submodules')) ?? '';
    const found = [...new Set(names.split('\0'))].filter((name) => name !== '');
    const areFiles = await Promise.all(found.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).then((at) => at.isFile(), () => false)));
    return found.filter((_, index) => areFiles[index]).sort();
}


/***/ }),

/***/ 99578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   userEnvironment: () => (/* binding */ userEnvironment)
/* harmony export */ });
/**
 * What the user's own commands see of our environment: all but what the runner gave to the action
 * alone: its inputs (a token among them), the keys to the cache and to OpenID Connect, and the
 * files by which a step sets outputs and variables.
 */
function userEnvironment(env) {
    const ours = /^(INPUT_|ACTIONS_|GITHUB_(OUTPUT|STATE|ENV|PATH)$)/;
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}


/***/ }),

/***/ 49745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a text, in hexadecimal. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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

/***/ 91528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSection),
/* harmony export */   i: () => (/* binding */ evaluationSection)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79332);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79685);


/** What train measured and how the gate judged it; metrics by slice folded. */
function evaluationSection(evaluation) {
    const { data, metrics, notes } = evaluation;
    const scope = data ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(data.rows, 'example')}, ` : '';
    const blocks = [
        ...gateSection(evaluation.gate),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`Metrics (${scope}${confidence(evaluation)} intervals):`),
        metricsTable(metrics),
    ];
    if (notes.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(notes));
    if (evaluation.slices.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Metrics by slice', slices(evaluation)));
    return blocks;
}
/** The rules of the gate, the broken ones first. */
function gateSection({ passed, rules }) {
    if (rules.length === 0)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('Gate: no rules are set, so nothing was refused.')];
    const broken = rules.filter((rule) => !rule.passed).length;
    const answer = passed
        ? `Gate: passed (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, 'rule')}).`
        : `Gate: failed, ${broken} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, 'rule')}.`;
    const sorted = [...rules].sort((a, b) => Number(a.passed) - Number(b.passed));
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(answer), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(sorted.map(ruleLine))];
}
function ruleLine({ passed, reason, rule }) {
    return [passed ? '✓ ' : '✗ ', { code: rule }, `: ${reason}`];
}
function metricsTable(metrics) {
    const known = Object.entries(metrics).filter(([, { n, value }]) => value !== null || n !== null);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['metric', 'value', 'interval'], known.map(([name, { high, low, value }]) => [
        [{ code: name }],
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP)(low, high),
    ]));
}
/** The few metrics that fit beside each other, a row for each value of each slice. */
function slices({ metrics, minimumRows, slices }) {
    const shown = Object.keys(metrics)
        .filter((name) => slices.some((slice) => (slice.metrics[name]?.value ?? null) !== null))
        .slice(0, 6);
    const rows = slices.map(({ column, metrics, n, value }) => [
        [{ code: `${column}=${value}` }],
        n < minimumRows ? `${n} (too few)` : String(n),
        ...shown.map((name) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(metrics[name]?.value ?? null)),
    ]);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['slice', 'examples', ...shown], rows)];
}
function confidence({ method }) {
    return `${Number((method.confidence * 100).toFixed(1))}%`;
}


/***/ }),

/***/ 14381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/cache/folder.js


/** A cache in a folder; an entry appears whole or not at all. Paths are relative to `directory`. */
function folderCache(folder, directory) {
    return {
        async restore(key, paths) {
            const entry = (0,external_node_path_.join)(folder, key);
            if (!(await exists(entry)))
                return false;
            for (const path of paths) {
                const kept = (0,external_node_path_.join)(entry, path);
                const place = (0,external_node_path_.join)(directory, path);
                await (0,promises_.rm)(place, { recursive: true, force: true });
                if (await exists(kept))
                    await copy(kept, place);
            }
            return true;
        },
        async save(key, paths) {
            const draft = (0,external_node_path_.join)(folder, `${key}.${process.pid}.tmp`);
            await (0,promises_.mkdir)(draft, { recursive: true });
            for (const path of paths) {
                const made = (0,external_node_path_.join)(directory, path);
                if (await exists(made))
                    await copy(made, (0,external_node_path_.join)(draft, path));
            }
            await (0,promises_.rename)(draft, (0,external_node_path_.join)(folder, key)).catch(() => (0,promises_.rm)(draft, { recursive: true }));
        },
    };
}
async function copy(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.cp)(from, (0,external_node_path_.join)((0,external_node_path_.dirname)(to), (0,external_node_path_.basename)(to)), { recursive: true });
    const now = new Date();
    await (0,promises_.utimes)(to, now, now);
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/inputs.js
var files_inputs = __webpack_require__(92280);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/files/tools.js


const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * The versions of the tools that a training may depend on: the Python on PATH, and the machine's
 * kind, as floating-point results differ between kinds.
 */
async function toolVersions(directory, env) {
    const python = await run('python3', ['--version'], { cwd: directory, env }).then(({ stdout }) => ({ python: stdout.trim().replace(/^Python /, '') }), () => ({}));
    return { ...python, platform: `${process.platform}-${process.arch}` };
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/process/environment.js
var environment = __webpack_require__(99578);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/format.js
var format = __webpack_require__(75330);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/gate.js


/** Judges one rule. What is unknown, undefined, vanished or too little never passes. */
function judge(rule, evidence) {
    if (rule.slice)
        return judgeSlice(rule, rule.slice, evidence);
    const verdict = compare(rule, evidence.metrics, evidence);
    return { rule: rule.text, ...verdict };
}
/** Judges all rules; a gate passes when each of them does. */
function judgeAll(rules, evidence) {
    const judged = rules.map((rule) => judge(rule, evidence));
    return { passed: judged.every(({ passed }) => passed), rules: judged };
}
function judgeSlice(rule, slice, evidence) {
    const no = (reason) => ({
        rule: rule.text,
        passed: false,
        value: null,
        reason,
    });
    const columns = [...new Set(evidence.slices.map(({ column }) => column))];
    if (!columns.includes(slice.column))
        return no(`there is no slice ${JSON.stringify(slice.column)}; ${(0,words/* didYouMean */.a)(slice.column, columns)}`);
    const ofColumn = evidence.slices.filter(({ column }) => column === slice.column);
    const asked = ofColumn.filter(({ value }) => slice.value === null || value === slice.value);
    if (asked.length === 0)
        return no(`no example has ${slice.column}=${slice.value}; ${(0,words/* didYouMean */.a)(slice.value ?? '', ofColumn.map(({ value }) => value))}`);
    const judged = asked.filter(({ n }) => n >= evidence.minimumRows);
    const skipped = asked.filter(({ n }) => n < evidence.minimumRows);
    if (judged.length === 0)
        return no(`too few examples: ${names(skipped)}; ${evidence.minimumRows} are needed`);
    const verdict = worstOf(rule, judged, evidence);
    const rest = skipped.length > 0 ? `; not judged, too few examples: ${names(skipped)}` : '';
    return { rule: rule.text, ...verdict, reason: `${verdict.reason}${rest}` };
}
function names(slices) {
    return slices.map(({ column, value, n }) => `${column}=${value} (${n})`).join(', ');
}
/** Of all values of the slice, the first that fails, else the one nearest to the bar. */
function worstOf(rule, slices, evidence) {
    const verdicts = slices.map((slice) => {
        const verdict = compare(rule, slice.metrics, evidence);
        return { ...verdict, reason: `${slice.column}=${slice.value}: ${verdict.reason}` };
    });
    const failed = verdicts.filter(({ passed }) => !passed);
    if (failed.length > 0)
        return { ...failed[0], reason: failed.map(({ reason }) => reason).join('; ') };
    const away = ({ value }) => Math.abs((value ?? Infinity) - rule.bar);
    return verdicts.reduce((worst, one) => (away(one) < away(worst) ? one : worst));
}
const holds = {
    '>=': (value, bar) => value >= bar,
    '>': (value, bar) => value > bar,
    '<=': (value, bar) => value <= bar,
    '<': (value, bar) => value < bar,
    '=': (value, bar) => value === bar,
    '!=': (value, bar) => value !== bar,
};
function compare({ metric, operator, bar }, metrics, { method, minimumRows }) {
    const known = Object.keys(metrics);
    const estimate = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
    if (!estimate) {
        const hint = known.length === 0 ? 'there are no metrics' : (0,words/* didYouMean */.a)(metric, known);
        return {
            passed: false,
            value: null,
            reason: `unknown metric ${JSON.stringify(metric)}; ${hint}`,
        };
    }
    const { value } = estimate;
    if (value === null || !Number.isFinite(value))
        return {
            passed: false,
            value: null,
            reason: `${metric} is undefined: ${estimate.reason ?? 'no value'}`,
        };
    if (estimate.n !== null && estimate.n < minimumRows)
        return {
            passed: false,
            value,
            reason: `${metric} is ${(0,format/* formatNumber */.Z)(value)} on ${estimate.n} examples; ${minimumRows} are needed`,
        };
    const passed = holds[operator](value, bar);
    const relation = passed ? '' : 'not ';
    const doubt = straddles(estimate, bar)
        ? `; its ${Math.round(method.confidence * 100)}% interval ${(0,format/* formatNumber */.Z)(estimate.low)} to ${(0,format/* formatNumber */.Z)(estimate.high)} holds the bar`
        : '';
    return {
        passed,
        value,
        reason: `${metric} is ${(0,format/* formatNumber */.Z)(value)}, ${relation}${operator} ${(0,format/* formatNumber */.Z)(bar)}${doubt}`,
    };
}
function straddles({ low, high }, bar) {
    return low !== null && high !== null && low < bar && bar < high;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/rule.js

const operators = ['>=', '<=', '!=', '>', '<', '='];
const grammar = 'metric operator number [on slice], as in roc_auc >= 0.80 or recall >= 50% on region';
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?%?(?=\s|$)/;
/**
 * Parses a rule of the gate.
 *
 * @param where the rule's place, as in `mlops.yml:12:3 gate`; the character within it is added
 * @throws InputError with the place of what does not fit
 */
function parseRule(text, where) {
    const words = reader(text, where);
    const metric = words.next(/^[^\s<>=!]+/, 'the name of a metric');
    const operator = words.next(/^(?:>=|<=|!=|==|>|<|=)/, `an operator: ${operators.join(' ')}`);
    const bar = words.next(number, 'a finite number or a percentage');
    return {
        text: text.trim(),
        metric,
        operator: operator === '==' ? '=' : operator,
        bar: toNumber(bar),
        slice: words.done() ? null : readSlice(words),
    };
}
function readSlice(words) {
    words.next(/^on(?=\s)/, 'nothing more, or `on` and a slice');
    const name = words.next(/^.+/s, 'the column of a slice').trim();
    const at = name.indexOf('=');
    if (at < 0)
        return { column: name, value: null };
    return { column: name.slice(0, at).trim(), value: name.slice(at + 1).trim() };
}
/** A number, or a percentage as a share. */
function toNumber(text) {
    return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
/** Reads a text from left to right, word by word. */
function reader(text, where) {
    let at = 0;
    const skip = () => {
        while (/\s/.test(text[at] ?? ''))
            at++;
    };
    return {
        next(pattern, allowed) {
            skip();
            const found = pattern.exec(text.slice(at))?.[0];
            if (!found)
                throw misfit(text, at, where, allowed);
            at += found.length;
            return found;
        },
        done() {
            skip();
            return at >= text.length;
        },
    };
}
function misfit(text, at, where, allowed) {
    return new errors/* InputError */.dz({
        where: `${where}, character ${at + 1}`,
        ...(at < text.length ? { found: text.slice(at) } : {}),
        allowed,
        remedy: `in ${(0,errors/* quote */.hD)(text.trim())}; a rule is ${grammar}`,
    });
}
/** The columns that rules ask about, which must be among the slices for them to pass. */
function slicesOf(rules) {
    return [...new Set(rules.flatMap(({ slice }) => (slice ? [slice.column] : [])))];
}

// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/evaluation.js
var evaluation = __webpack_require__(91528);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/process/shell.js


/**
 * Runs the user's own command by `sh -c`, its output streamed line by line. When its time is up,
 * or ours by a signal, the whole process group is killed, so that nothing it started lives on.
 */
function shell(command, options) {
    const started = performance.now();
    const child = (0,external_node_child_process_.spawn)('sh', ['-c', command], {
        cwd: options.cwd,
        env: options.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        killGroup(child.pid);
    }, options.timeout * 1000);
    const flushes = [lineReader(child.stdout, options.line), lineReader(child.stderr, options.line)];
    const release = onSignal(() => killGroup(child.pid));
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new errors/* OutsideError */.Cp('sh cannot be run', 'install a POSIX shell, or correct PATH', { cause })));
        child.on('close', (code) => {
            clearTimeout(timer);
            release();
            for (const flush of flushes)
                flush();
            resolve({ code, timedOut, seconds: (performance.now() - started) / 1000 });
        });
    });
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Runs `work` when a signal ends this process: a group of its own does not hear of it. */
function onSignal(work) {
    const release = () => {
        for (const signal of signals)
            process.off(signal, end);
    };
    const end = (signal) => {
        work();
        release();
        process.kill(process.pid, signal);
    };
    for (const signal of signals)
        process.on(signal, end);
    return release;
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
}
/** A line without an end must not fill the memory. */
const longestLine = 16_384;
function lineReader(stream, line) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const parts = (rest + chunk).split(/\r?\n|\r/);
        rest = parts.pop() ?? '';
        for (const part of parts)
            line(part);
        if (rest.length > longestLine) {
            line(rest);
            rest = '';
        }
    });
    return () => {
        if (rest)
            line(rest);
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/train/execute.js





/**
 * Leaves the results of the training in the working directory: from the cache, else by running it.
 *
 * @returns true when they came from the cache
 */
async function execute(training, cache, tools) {
    const { log } = tools;
    if (await cache?.restore(training.key, training.results)) {
        log.info(`nothing has changed since training ${training.key.slice(0, 12)}: found, not trained again`);
        return true;
    }
    await log.group(`train: ${training.command.split('\n')[0]}`, () => trainNow(training, tools));
    await cache?.save(training.key, training.results);
    return false;
}
async function trainNow(training, { context, log }) {
    const { command, timeout, results } = training;
    const before = await times(context.directory, results);
    const { code, timedOut, seconds } = await shell(command, {
        cwd: context.directory,
        env: (0,environment.userEnvironment)(context.env),
        timeout,
        line: log.info,
    });
    if (timedOut)
        throw new errors/* OutsideError */.Cp(`the training command took longer than ${timeout} s and was killed`, 'raise the input timeout or train on less');
    if (code !== 0)
        throw new errors/* OutsideError */.Cp(`the training command ended with exit code ${code} after ${seconds.toFixed(1)} s`, 'what it printed is above');
    const after = await times(context.directory, results);
    results.forEach((path, index) => {
        if (after[index] !== undefined && after[index] !== before[index])
            return;
        const found = after[index] === undefined ? 'did not write it' : 'left it as it was';
        throw new errors/* InputError */.dz({
            where: `training result ${(0,errors/* quote */.hD)(path)}`,
            remedy: `the command ended well but ${found}: let it write there, or correct the input`,
        });
    });
    log.info(`trained in ${seconds.toFixed(1)} s`);
}
/** When each path was last written; a folder counts as written when anything directly in it was. */
async function times(directory, paths) {
    return Promise.all(paths.map((path) => newest((0,external_node_path_.join)(directory, path))));
}
async function newest(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return found?.mtimeMs;
    const inside = await (0,promises_.readdir)(path, { recursive: true });
    const all = await Promise.all(inside.map((name) => (0,promises_.stat)((0,external_node_path_.join)(path, name)).catch(() => undefined)));
    return Math.max(found.mtimeMs, ...all.map((entry) => entry?.mtimeMs ?? 0));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/digest.js
var digest = __webpack_require__(49745);
;// CONCATENATED MODULE: ./build/bundle/src/train/fingerprint.js

/** The key of a training: equal exactly when everything that it depends on is. */
function fingerprint({ command, files, tools, results }) {
    const sorted = Object.entries(tools).sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = [command, files.map(({ path, sha256 }) => [path, sha256]), sorted, results];
    return (0,digest/* digest */.b)(JSON.stringify(parts)).slice(0, 32);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/read.js
var read = __webpack_require__(71947);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples.js
var judge_examples = __webpack_require__(40326);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/keys.js
var keys = __webpack_require__(33849);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/metric.js
var metric = __webpack_require__(71259);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/table.js + 4 modules
var table = __webpack_require__(23000);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/slices.js
var slices = __webpack_require__(81730);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/evaluate.js






/** Measures a model by its examples: every metric of the task with its interval, on all and by slice. */
function evaluate(examples, plan = bootstrap/* defaultPlan */.tA) {
    return {
        task: examples.task,
        data: {
            rows: examples.keys.length,
            sha256: (0,keys/* dataHash */.Tz)(examples),
            keyedBy: examples.keyedBy,
            classes: examples.classes && [...examples.classes],
        },
        method: { name: 'percentile bootstrap', ...plan },
        metrics: estimates(examples, plan),
        slices: examples.slices.flatMap((slice) => (0,slices/* rowsByValue */.IQ)(slice).map((rows, code) => {
            const metrics = estimates((0,judge_examples/* take */.s)(examples, rows), plan);
            return { column: slice.column, value: slice.values[code], n: rows.length, metrics };
        })),
        minimumRows: slices/* minimumRows */.uJ,
        notes: [],
    };
}
/** What is measured when there are no predictions to measure it from. */
function unmeasured(plan = bootstrap/* defaultPlan */.tA) {
    const method = { name: 'percentile bootstrap', ...plan };
    return { task: null, data: null, method, metrics: {}, slices: [], minimumRows: slices/* minimumRows */.uJ, notes: [] };
}
function estimates(examples, plan) {
    const n = examples.labels.length;
    const measure = (0,table/* measureOf */.c)(examples);
    const values = measure((0,metric/* unweighted */.Z)(n));
    const [drawn] = n < slices/* minimumRows */.uJ ? [] : (0,bootstrap/* resample */.cg)([measure], n, plan);
    const named = table/* metricsOf */.P[examples.task].map((metric, which) => {
        const { direction, name } = metric;
        const value = values[which];
        if (Number.isNaN(value))
            return [name, missing(metric, examples)];
        const { low, high } = drawn ? (0,bootstrap/* interval */.YP)(drawn[which], plan.confidence) : unbounded;
        return [name, { value, low, high, n, direction, reason: whyUnbounded(metric, n, low, high) }];
    });
    return Object.fromEntries(named);
}
const unbounded = { low: null, high: null };
function missing(metric, examples) {
    const { direction, needs } = metric;
    const column = needs === 'prediction' ? examples.predictions : examples.scores;
    return column
        ? {
            value: null,
            ...unbounded,
            n: examples.labels.length,
            direction,
            reason: metric.undefinedWhen,
        }
        : { value: null, ...unbounded, n: null, direction, reason: `it needs a ${needs} column` };
}
function whyUnbounded(metric, n, low, high) {
    if (low !== null && high !== null)
        return null;
    if (n < slices/* minimumRows */.uJ)
        return `no interval from fewer than ${slices/* minimumRows */.uJ} examples`;
    return `no interval: in too many resamples ${metric.undefinedWhen}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/given.js




/**
 * Reads a file of metrics, JSON or YAML: names with numbers, nested as deep as the user likes, so
 * that `{"val": {"f1": 0.9}}` is `val.f1`.
 *
 * @throws InputError with file and line: what is no finite number, a name twice, nothing at all
 */
function parseMetrics(text, file) {
    const counter = new dist/* LineCounter */.HN();
    // JSON is YAML too, and this reader tells where each value stands and finds names that are there twice.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, merge: false });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    const [error] = document.errors;
    if (error) {
        const remedy = error.code === 'DUPLICATE_KEY' ? 'a name stands here twice' : 'it is not JSON';
        throw new errors/* InputError */.dz({ where: place(error.pos[0]), remedy });
    }
    const metrics = new Map();
    if (document.contents)
        collect(document.contents, '', { metrics, place });
    if (metrics.size === 0)
        throw new errors/* InputError */.dz({ where: file, remedy: 'it holds no metrics' });
    return metrics;
}
function collect(node, name, into) {
    const where = into.place(node?.range?.[0] ?? 0);
    if ((0,dist/* isMap */.jh)(node)) {
        for (const { key, value } of node.items) {
            const own = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            collect(value, name ? `${name}.${own}` : own, into);
        }
        return;
    }
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    if (name === '' || typeof value !== 'number' || !Number.isFinite(value))
        throw notMetric(node, name, where);
    if (into.metrics.has(name))
        throw new errors/* InputError */.dz({ where, found: name, remedy: 'this name is there twice' });
    into.metrics.set(name, value);
}
function notMetric(node, name, where) {
    const found = (0,dist/* isScalar */.jn)(node) ? String(node.source ?? node.value) : node ? 'a list' : 'nothing';
    const allowed = name ? `a finite number as ${name}` : 'an object of names with numbers';
    const isText = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && node.type !== 'PLAIN';
    return new errors/* InputError */.dz({
        where,
        found,
        allowed,
        ...(isText ? { remedy: 'it is text: leave out its quotes' } : {}),
    });
}
/**
 * Adds the metrics of a file to what was measured. Where both have a name, what was computed from the
 * predictions counts, and a note tells of the difference.
 */
function withGiven(measured, given) {
    const metrics = new Map(Object.entries(measured.metrics));
    const notes = [...measured.notes];
    for (const [name, value] of given) {
        const computed = metrics.get(name);
        if (!computed || computed.n === null)
            metrics.set(name, asGiven(name, value));
        else if (differ(computed.value, value))
            notes.push(`the metrics file says ${name} is ${(0,format/* formatNumber */.Z)(value)}, the predictions give ${computed.value === null ? 'no value' : (0,format/* formatNumber */.Z)(computed.value)}; the latter counts`);
    }
    return { ...measured, metrics: Object.fromEntries(metrics), notes };
}
/** More than rounding to six digits explains. */
function differ(computed, given) {
    return computed === null || Math.abs(computed - given) > 1e-6 * Math.max(1, Math.abs(given));
}
function asGiven(name, value) {
    return {
        value,
        low: null,
        high: null,
        n: null,
        direction: directionOf(name),
        reason: 'as the metrics file says: no interval without predictions',
    };
}
/** That of the metric of this name, or of the last part of a nested one. */
function directionOf(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const all = [...table/* metricsOf */.P.binary, ...table/* metricsOf */.P.multiclass, ...table/* metricsOf */.P.regression];
    return all.find((metric) => metric.name === last)?.direction ?? null;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/read.js + 1 modules
var judge_read = __webpack_require__(76847);
;// CONCATENATED MODULE: ./build/bundle/src/train/measure.js









/** Measures the model by the files that the training left. */
async function measure(sources, directory) {
    const { predictions, metrics, target, score, id, positive } = sources;
    const table = predictions === undefined ? null : await (0,read/* readTable */.xz)(predictions, {}, directory);
    const prediction = sources.prediction ?? (table?.columns.has('prediction') ? 'prediction' : undefined);
    const own = table === null ? unmeasured() : computed(table, { ...sources, prediction });
    const all = metrics === undefined ? own : withGiven(own, readMetrics(directory, metrics));
    return {
        ...all,
        predictions: await fileOf(directory, predictions),
        metricsFile: await fileOf(directory, metrics),
        columns: {
            target,
            prediction: prediction ?? null,
            score: score ?? null,
            id: id ?? null,
            positive: positive ?? null,
        },
    };
}
function computed(table, sources) {
    const { task, confidence } = sources;
    if (task === undefined)
        throw new errors/* InputError */.dz({
            where: 'input task',
            allowed: 'binary, multiclass, regression',
            remedy: `say what the predictions in ${table.file} are, as an input or as evaluate.task in mlops.yml`,
        });
    return evaluate((0,judge_read/* readExamples */.A)(table, { ...sources, task }), { ...bootstrap/* defaultPlan */.tA, confidence });
}
function readMetrics(directory, file) {
    try {
        return parseMetrics((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, file), 'utf8'), file);
    }
    catch (cause) {
        const { code } = cause;
        if (code === undefined)
            throw cause;
        throw new errors/* InputError */.dz({
            where: 'input metrics',
            found: file,
            remedy: `it cannot be read (${code})`,
        });
    }
}
async function fileOf(directory, path) {
    return path === undefined ? null : { path, sha256: await (0,hash/* hashFile */.DC)((0,external_node_path_.join)(directory, path)) };
}

;// CONCATENATED MODULE: ./build/bundle/src/train/train.js














/**
 * Trains, measures and judges. A gate that fails is a refusal: its record is written all the same.
 *
 * @throws InputError on rules or files that cannot be read, OutsideError when the command fails
 */
async function trainAndEvaluate(inputs, tools, cache) {
    const { context, log } = tools;
    const results = resultsOf(inputs);
    const rules = (inputs.gate ?? []).map((rule, index) => parseRule(rule, `gate rule ${index + 1}`));
    const dependencies = await dependenciesOf(inputs, results, tools);
    const key = fingerprint(dependencies);
    const isKnown = dependencies.files.length > 0;
    if (!isKnown)
        log.warn('git tracks no file here and inputs names none: a change would not be seen, so the result of an earlier training is not used');
    const { command, timeout } = inputs;
    const training = { command, timeout, results, key };
    // Should it fail, what an earlier one left must not be taken for its own.
    (0,records/* dropRecords */.gE)(context.directory, 'evaluation.json', 'comparison.json');
    const cacheHit = await execute(training, isKnown ? cache : undefined, tools);
    log.info('computing the metrics');
    const slices = [...new Set([...(inputs.slices ?? []), ...slicesOf(rules)])];
    const measured = await measure({ ...inputs, slices }, context.directory);
    const gate = judgeAll(rules, measured);
    const record = {
        schema: 'mlops/evaluation/1',
        ...(0,runtime_context/* origin */.T)(context, (0,registry_name/* modelName */.f)(inputs.modelName, context)),
        ...measured,
        gate,
        trainedOn: isKnown
            ? { key, command, files: [...dependencies.files], tools: { ...dependencies.tools } }
            : null,
    };
    return outcomeOf(record, cacheHit);
}
function outcomeOf(record, cacheHit) {
    const values = Object.entries(record.metrics).map(([name, { value }]) => [name, value]);
    const broken = record.gate.rules.filter(({ passed }) => !passed);
    return {
        record: { file: 'evaluation.json', content: record },
        outputs: {
            passed: record.gate.passed,
            metrics: JSON.stringify(Object.fromEntries(values)),
            'cache-hit': cacheHit,
        },
        refusal: record.gate.passed
            ? null
            : `the gate failed: ${broken.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ')}`,
        summary: (0,evaluation/* evaluationSection */.i)(record),
    };
}
/** Where the command leaves what is judged and kept. */
function resultsOf({ model, predictions, metrics }) {
    if (predictions === undefined && metrics === undefined)
        throw new errors/* InputError */.dz({
            where: 'inputs predictions and metrics',
            remedy: 'neither is given: name the file of predictions (or of metrics) that the command writes',
        });
    return [model, predictions, metrics].filter((path) => path !== undefined);
}
async function dependenciesOf(inputs, results, { context }) {
    const found = await (0,files_inputs/* inputFiles */.u)(context.directory, inputs.inputs, 'input inputs');
    const isResult = (file) => results.some((result) => file === result || file.startsWith(`${result}/`));
    const files = found.filter((file) => !isResult(file));
    return {
        command: inputs.command,
        files: await (0,hash/* hashFiles */.yQ)(context.directory, files),
        tools: await toolVersions(context.directory, (0,environment.userEnvironment)(context.env)),
        results,
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/train/main.js




const main_run = async (inputs, tools) => trainAndEvaluate(inputs, tools, inputs.cache ? await openCache(tools) : undefined);
/** GitHub's cache on GitHub; on a laptop a folder beside the records. */
async function openCache({ context, log }) {
    if (context.place === 'local')
        return folderCache((0,external_node_path_.join)(context.directory, records/* recordsFolder */.RM, 'cache'), context.directory);
    const { githubCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(8509), __webpack_require__.e(5965)]).then(__webpack_require__.bind(__webpack_require__, 45965));
    return githubCache(context, log);
}


/***/ })

};
