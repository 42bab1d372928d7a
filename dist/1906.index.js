export const id = 1906;
export const ids = [1906,9578];
export const modules = {

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
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

;// CONCATENATED MODULE: ./build/bundle/src/adapters/cache/open.js



/** GitHub's cache on GitHub; on a laptop a folder beside the records. */
async function openCache({ context, log }) {
    if (context.place === 'local')
        return folderCache((0,external_node_path_.join)(context.directory, records/* recordsFolder */.RM, 'cache'), context.directory);
    const { githubCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(8509), __webpack_require__.e(5965)]).then(__webpack_require__.bind(__webpack_require__, 45965));
    return githubCache(context, log);
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
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__.glob)(isFolder ? `${pattern.replace(/\/$/, '')}/**` : pattern, {
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

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolVersions)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * The versions of the tools that a training may depend on: the Python on PATH, and the machine's
 * kind, as floating-point results differ between kinds.
 */
async function toolVersions(directory, env) {
    const python = await run('python3', ['--version'], { cwd: directory, env }).then(({ stdout }) => ({ python: stdout.trim().replace(/^Python /, '') }), () => ({}));
    return { ...python, platform: `${process.platform}-${process.arch}` };
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

/***/ 42325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/**
 * Runs the user's own command by `sh -c`, its output streamed line by line. When its time is up,
 * or ours by a signal, the whole process group is killed, so that nothing it started lives on.
 */
function shell(command, options) {
    const started = performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sh', ['-c', command], {
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
        child.on('error', (cause) => reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('sh cannot be run', 'install a POSIX shell, or correct PATH', { cause })));
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
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98622);



/** What train measured and how the gate judged it; metrics by slice folded. */
function evaluationSection(evaluation) {
    const { data, metrics, notes } = evaluation;
    const scope = data ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(data.rows, 'example')}, ` : '';
    const blocks = [
        ...gateSection(evaluation.gate),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`Metrics (${scope}${(0,_methods_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .r)(evaluation.method.confidence)} intervals):`),
        metricsTable(metrics),
    ];
    if (notes.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(notes));
    if (evaluation.slices.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Metrics by slice', slices(evaluation)));
    const found = Object.entries(metrics).map(([name, how]) => ({ ...how, name }));
    return [...blocks, ...(0,_methods_js__WEBPACK_IMPORTED_MODULE_2__/* .methodsFold */ .K)(found)];
}
/** The rules of the gate, the broken ones first. */
function gateSection({ passed, rules }) {
    if (rules.length === 0)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('Gate: no rules are set, so nothing was refused.')];
    const broken = rules.filter((rule) => rule.passed === false).length;
    const answer = passed
        ? `Gate: passed (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, 'rule')}).`
        : `Gate: failed, ${broken} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, 'rule')}.`;
    const sorted = [...rules].sort((a, b) => Number(a.passed !== false) - Number(b.passed !== false));
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(answer), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(sorted.map(ruleLine))];
}
function ruleLine({ passed, reason, rule }) {
    return [passed === null ? '… ' : passed ? '✓ ' : '✗ ', { code: rule }, `: ${reason}`];
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


/***/ }),

/***/ 61906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/cache/open.js + 1 modules
var cache_open = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/inputs.js
var files_inputs = __webpack_require__(92280);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/tools.js
var tools = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/bundle/src/adapters/process/environment.js
var environment = __webpack_require__(99578);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/process/shell.js
var shell = __webpack_require__(42325);
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
    const { code, timedOut, seconds } = await (0,shell/* shell */.v)(command, {
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

// EXTERNAL MODULE: ./build/bundle/src/train/measure.js + 6 modules
var measure = __webpack_require__(10010);
// EXTERNAL MODULE: ./build/bundle/src/train/outcome.js
var outcome = __webpack_require__(64837);
;// CONCATENATED MODULE: ./build/bundle/src/train/train.js












/**
 * Trains, measures and judges. A gate that fails is a refusal: its record is written all the same.
 *
 * @throws InputError on rules or files that cannot be read, OutsideError when the command fails
 */
async function trainAndEvaluate(inputs, tools, cache) {
    const { context, log } = tools;
    const results = resultsOf(inputs);
    // What is wrong with them is better told before hours of training than after.
    (0,measure/* rulesOf */.fD)(inputs.gate);
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
    const { measured, gate } = await (0,measure/* measureAndJudge */.nq)(inputs, context.directory);
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
    return {
        ...(0,outcome/* judged */.g)(record),
        record: { file: 'evaluation.json', content: record },
        outputs: {
            passed: record.gate.passed,
            metrics: JSON.stringify(Object.fromEntries(values)),
            'cache-hit': cacheHit,
        },
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
        tools: await (0,tools/* toolVersions */.E)(context.directory, (0,environment.userEnvironment)(context.env)),
        results,
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/train/main.js


const run = async (inputs, tools) => trainAndEvaluate(inputs, tools, inputs.cache ? await (0,cache_open/* openCache */.b)(tools) : undefined);


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _domain_report_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91528);

/** What is said of an evaluation: a gate that failed is a refusal. */
function judged(record) {
    const broken = record.gate.rules.filter(({ passed }) => passed === false);
    return {
        refusal: record.gate.passed
            ? null
            : `the gate failed: ${broken.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ')}`,
        summary: (0,_domain_report_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSection */ .i)(record),
    };
}


/***/ })

};
