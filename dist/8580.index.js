export const id = 8580;
export const ids = [8580,2355];
export const modules = {

/***/ 12355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const realClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
};


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

/***/ 11263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/** No more of a body is read, in bytes. */
const longestBody = 1 << 20;
/**
 * Asks a service once. A redirect is an answer like any other: it is not followed to elsewhere.
 *
 * @param base the service's address, as in `http://127.0.0.1:8080`
 * @param timeout milliseconds, until the end of the body
 */
async function ask(base, request, timeout) {
    const begun = performance.now();
    const took = () => Math.round((performance.now() - begun) * 10) / 10;
    const { method, path, headers, body } = request;
    try {
        const response = await fetch(base.replace(/\/+$/, '') + path, {
            method,
            headers,
            body,
            redirect: 'manual',
            signal: AbortSignal.timeout(timeout),
        });
        const text = await read(response);
        return { status: response.status, body: text, milliseconds: took() };
    }
    catch (error) {
        return { error: reason(error, timeout), milliseconds: took() };
    }
}
async function read(response) {
    const pieces = [];
    let size = 0;
    for await (const piece of response.body ?? []) {
        pieces.push(piece);
        size += piece.length;
        if (size > longestBody)
            throw new Error('the answer is longer than 1 MiB');
    }
    return Buffer.concat(pieces).toString();
}
/** `fetch` says only that it failed; why stands in the cause. */
function reason(error, timeout) {
    const { name, message, cause } = error;
    if (name === 'TimeoutError')
        return `no answer within ${timeout} ms`;
    const { code, message: beneath } = (cause ?? {});
    return code ?? (beneath || message);
}


/***/ }),

/***/ 48409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isWell),
/* harmony export */   k: () => (/* binding */ awaitReady)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11263);

/** Asks until the answer is good enough. Null when it was, else why it never was. */
async function awaitReady(wait, clock) {
    const { base, path, timeout, enough, stop = () => null } = wait;
    const begun = clock.now();
    const request = { method: 'GET', path, headers: {}, body: null };
    for (let pause = 50;; pause = Math.min(pause * 1.5, 1000)) {
        const stopped = stop();
        if (stopped !== null)
            return stopped;
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(base, request, 5000);
        if ('status' in answer && enough(answer.status))
            return null;
        if (clock.now() - begun > timeout)
            return `GET ${path} did not answer well within ${Math.round(timeout / 1000)} s; last: ${last(answer)}`;
        await clock.sleep(pause);
    }
}
const isWell = (status) => status >= 200 && status < 300;
function last(answer) {
    return 'error' in answer ? answer.error : `status ${answer.status}`;
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

/***/ 56906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSelector),
/* harmony export */   r: () => (/* binding */ describeSelector)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

const where = 'input instances';
const allowed = 'tag:Name=value pairs or instance ids (i-…), separated by commas or lines';
/**
 * Reads `tag:Service=churn, tag:Env=prod` or `i-0abc, i-0def`. Several values of one tag are
 * alternatives (`tag:Env=prod|blue`); several tags must all hold.
 *
 * @throws InputError when it is empty, mixed or malformed
 */
function parseSelector(text) {
    const parts = text
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter(Boolean);
    if (parts.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: text, allowed });
    const ids = parts.filter((part) => /^m?i-[0-9a-f]{8,17}$/.test(part));
    if (ids.length === parts.length)
        return { by: 'ids', ids: [...new Set(ids)] };
    const stray = ids[0];
    if (stray !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: text, allowed: 'either tags or ids, not both' });
    }
    return { by: 'tags', tags: parts.map(parseTag) };
}
function parseTag(part) {
    const match = /^tag:([^=:{}*?]{1,128})\s*[=:]\s*([^{}*?]{1,256})$/.exec(part);
    const key = match?.[1]?.trim();
    const values = (match?.[2] ?? '')
        .split('|')
        .map((value) => value.trim())
        .filter(Boolean);
    if (!key || values.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: part, allowed });
    return { key, values };
}
/** The selector as a person would write it, for messages and records. */
function describeSelector(selector) {
    return selector.by === 'ids'
        ? selector.ids.join(', ')
        : selector.tags.map(({ key, values }) => `tag:${key}=${values.join('|')}`).join(', ');
}


/***/ }),

/***/ 85660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ serviceName)
/* harmony export */ });
/** The service's name on its machines: the one given, else the model's, without what a name may not hold. */
function serviceName(given, model) {
    const plain = model.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
    return given ?? plain.slice(0, 60);
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

/***/ 28580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_registry_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19006);
/* harmony import */ var _runtime_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65808);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88737);
/* harmony import */ var _smoke_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61830);




const run = async (inputs, tools) => {
    const { context } = tools;
    const cases = await (0,_smoke_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCases */ .E)(context.directory, inputs.cases);
    const model = (0,_domain_registry_name_js__WEBPACK_IMPORTED_MODULE_0__/* .modelName */ .f)(inputs.modelName, context);
    return (0,_smoke_js__WEBPACK_IMPORTED_MODULE_2__/* .smokeTest */ .K)(cases, await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openAsker */ .J)(inputs, tools, model), (0,_runtime_context_js__WEBPACK_IMPORTED_MODULE_3__/* .origin */ .T)(context, model));
};


/***/ }),

/***/ 88737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openAsker)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/selector.js
var selector = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/service.js
var rollout_service = __webpack_require__(85660);
// EXTERNAL MODULE: ./build/bundle/src/adapters/clock.js
var clock = __webpack_require__(12355);
// EXTERNAL MODULE: ./build/bundle/src/adapters/http/ask.js
var ask = __webpack_require__(11263);
// EXTERNAL MODULE: ./build/bundle/src/adapters/http/ready.js
var ready = __webpack_require__(48409);
;// CONCATENATED MODULE: ./build/bundle/src/smoke-test/asker.js




/** Milliseconds that one request may take. */
const longest = 10_000;
/**
 * Asks by address. A service that has just started is waited for once, until it answers anything but
 * a server's error; the cases themselves are asked once each.
 *
 * @param patience seconds
 */
function byAddress(url, health, patience) {
    return {
        target: url,
        ask: async (requests) => {
            const enough = (status) => status < 500;
            const wait = { base: url, path: health, timeout: patience * 1000, enough };
            const problem = await (0,ready/* awaitReady */.k)(wait, clock/* realClock */.d);
            if (problem !== null)
                throw new errors/* OutsideError */.Cp(`the service at ${url} is not ready: ${problem}`, 'is it running?');
            const answers = [];
            for (const request of requests)
                answers.push(await (0,ask/* ask */.k)(url, request, longest));
            return [{ place: null, answers }];
        },
    };
}
/** Asks at each place itself, where no port is open to the runner. */
function atPlaces(target, meant) {
    return {
        target: meant,
        ask: async (requests) => (await target.ask(requests)).map(({ id, answers }) => ({ place: id, answers })),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/smoke-test/open.js




/** By address where there is one; on this machine the port is the address. */
async function openAsker(inputs, { context, log }, model) {
    const { url, target, instances, port, health, timeout } = inputs;
    const here = target === 'auto' ? context.place === 'local' : target !== 'ec2';
    const address = url ?? (here ? `http://127.0.0.1:${port}` : null);
    if (address !== null)
        return byAddress(address, health, timeout);
    if (!instances) {
        throw new errors/* InputError */.dz({
            where: 'input url',
            allowed: 'the address of the service, or instances to ask on',
            remedy: 'give url or instances, or set deploy.instances in mlops.yml',
        });
    }
    const { ec2Target } = await Promise.all(/* import() */[__webpack_require__.e(1941), __webpack_require__.e(7468)]).then(__webpack_require__.bind(__webpack_require__, 41941));
    const service = (0,rollout_service/* serviceName */.f)(inputs.service, model);
    const fixed = { containerPort: port, identity: null, environment: {} };
    const ec2 = await ec2Target({
        settings: { service, model, port, health, timeout, ...fixed },
        selector: (0,selector/* parseSelector */.P)(instances),
        ...{ registry: null, concurrency: '100%', allowMissing: inputs.allowMissing, url: null },
        ...{ env: context.env, say: (line) => log.info(line) },
    });
    return atPlaces(ec2, instances);
}


/***/ }),

/***/ 61830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ loadCases),
  K: () => (/* binding */ smokeTest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/inputs.js
var inputs = __webpack_require__(92280);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/bundle/src/domain/smoke/case.js

/** What a case expects. Everything that is left out is not looked at, but for the status. */
const expectation = schemas/* strictObject */.rej({
    status: schemas/* int */.Whr().min(100).max(599).default(200),
    /** What the answer's JSON must hold; it may hold more. */
    json: schemas/* json */.Pq9().optional(),
    /** How far a number may be from the expected one, in its own units. */
    tolerance: schemas/* number */.aig().nonnegative().default(0),
    /** The longest time to the end of the answer, as in `500ms` or `2s`. */
    latency: schemas/* string */.YjP()
        .regex(/^\d+(\.\d+)?\s*(ms|s)$/, 'a length of time such as 500ms or 2s')
        .optional(),
});
const request = schemas/* strictObject */.rej({
    method: schemas/* enum */.k5n(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']).default('GET'),
    path: schemas/* string */.YjP().regex(/^\/[^\s#]*$/, 'a path that begins with / and has no space'),
    json: schemas/* json */.Pq9().optional(),
    body: schemas/* string */.YjP().optional(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'a header name'), schemas/* string */.YjP().regex(/^[^\r\n\0]*$/, 'a header value on one line'))
        .default({}),
})
    .refine(({ json, body }) => json === undefined || body === undefined, 'either json or body');
/** One smoke case, as it is written in a file. */
const smokeCase = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().trim().min(1),
    request,
    expect: expectation,
});
/** The request as it is sent. */
function requestOf({ request: { method, path, json, body, headers } }) {
    const typed = json !== undefined && !hasHeader(headers, 'content-type');
    return {
        method,
        path,
        headers: typed ? { ...headers, 'content-type': 'application/json' } : headers,
        body: json === undefined ? (body ?? null) : JSON.stringify(json),
    };
}
function hasHeader(headers, name) {
    return Object.keys(headers).some((key) => key.toLowerCase() === name);
}
/** A case's latency limit in milliseconds. */
function latencyLimit(latency) {
    return Number.parseFloat(latency) * (latency.endsWith('ms') ? 1 : 1000);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/smoke/subset.js
/**
 * Where `got` does not hold what `expected` holds. An object may have more keys; a list must have
 * as many elements; numbers may differ by `tolerance`, in their own units.
 */
function differences(expected, got, tolerance, path = '$') {
    const here = [{ path, expected, got }];
    if (typeof expected === 'number') {
        return typeof got === 'number' && Math.abs(expected - got) <= tolerance ? [] : here;
    }
    if (Array.isArray(expected)) {
        if (!Array.isArray(got) || got.length !== expected.length)
            return here;
        return expected.flatMap((item, i) => differences(item, got[i], tolerance, `${path}[${i}]`));
    }
    if (isObject(expected)) {
        if (!isObject(got))
            return here;
        return Object.entries(expected).flatMap(([key, value]) => differences(value, Object.hasOwn(got, key) ? got[key] : undefined, tolerance, step(path, key)));
    }
    return expected === got ? [] : here;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function step(path, key) {
    return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/smoke/judge.js



/** Compares an answer with what its case expects. An answer that never came fails every case. */
function judgeCase(smoke, answer) {
    const problems = 'error' in answer ? [`no answer: ${(0,errors/* quote */.hD)(answer.error, 200)}`] : judgeAnswer(smoke, answer);
    const { latency } = smoke.expect;
    if (latency !== undefined && answer.milliseconds > latencyLimit(latency)) {
        problems.push(`took ${Math.round(answer.milliseconds)} ms, allowed ${latency}`);
    }
    return { name: smoke.name, passed: problems.length === 0, problems };
}
function judgeAnswer({ expect }, answer) {
    const problems = [];
    if (answer.status !== expect.status) {
        problems.push(`expected status ${expect.status}, got ${answer.status} with ${(0,errors/* quote */.hD)(answer.body, 200)}`);
    }
    if (expect.json === undefined)
        return problems;
    let body;
    try {
        body = JSON.parse(answer.body);
    }
    catch {
        return [...problems, `expected JSON, got ${(0,errors/* quote */.hD)(answer.body, 200)}`];
    }
    const found = differences(expect.json, body, expect.tolerance);
    return [...problems, ...found.map((each) => sentence(each, expect.tolerance))];
}
function sentence({ path, expected, got }, tolerance) {
    const room = typeof expected === 'number' && tolerance > 0 ? ` ± ${tolerance}` : '';
    const there = got === undefined ? 'nothing' : judge_short(got);
    return `${path}: expected ${judge_short(expected)}${room}, got ${there}`;
}
function judge_short(value) {
    const text = JSON.stringify(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/bundle/src/domain/nesting.js
var nesting = __webpack_require__(89343);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
;// CONCATENATED MODULE: ./build/bundle/src/domain/smoke/read.js





/**
 * Reads the cases of one file, JSON or YAML: one case, or a list of them.
 *
 * @param file its name, for errors
 * @throws InputError with line and column
 */
function readCases(text, file) {
    (0,nesting/* refuseTooDeep */.n)(text, file);
    const counter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    // YAML 1.2 holds JSON, and its reader knows where each value stands.
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: counter, merge: false });
    const document = Array.isArray(documents) ? documents[0] : undefined;
    if (!document || document.contents === null) {
        throw new errors/* InputError */.dz({
            where: file,
            allowed: 'a smoke case or a list of them',
            remedy: 'it is empty',
        });
    }
    const error = document.errors[0] ?? (documents.length > 1 ? undefined : null);
    if (error !== null) {
        const [found = 'more than one document'] = error?.message.split('\n') ?? [];
        throw new errors/* InputError */.dz({
            where: error ? place(error.pos[0]) : file,
            remedy: `not JSON or YAML: ${found}`,
        });
    }
    return cases(document, place);
}
function cases(document, place) {
    const content = document.toJS({ maxAliasCount: 100 });
    const isList = Array.isArray(content);
    const items = isList ? content : [content];
    return items.map((item, index) => {
        const parsed = smokeCase.safeParse(item);
        if (parsed.success)
            return parsed.data;
        const [issue] = parsed.error.issues;
        const path = isList ? [index, ...issue.path] : issue.path;
        throw complaint(issue, path, place(offsetOf(document, path)), item);
    });
}
/** Where the value at `path` stands, or the nearest one around it. */
function offsetOf(document, path) {
    for (let depth = path.length; depth > 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
}
const keys = {
    '': ['name', 'request', 'expect'],
    request: ['method', 'path', 'json', 'body', 'headers'],
    expect: ['status', 'json', 'tolerance', 'latency'],
};
function complaint(issue, path, where, item) {
    const inside = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        return new errors/* InputError */.dz({
            where,
            found: key,
            remedy: `unknown key; ${(0,words/* didYouMean */.a)(key, keys[inside] ?? [])}`,
        });
    }
    const found = issue.path.reduce((value, key) => value?.[key], item);
    const missing = found === undefined && path.length > 0;
    const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
    const expected = message?.replace(', received undefined', '');
    return new errors/* InputError */.dz({
        where,
        found: missing ? undefined : JSON.stringify(found),
        allowed: `${inside || 'a case'}: ${missing ? 'required; ' : ''}${expected}`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/smoke-test/smoke.js









/**
 * The cases of all files that the patterns name, in the order of the files.
 *
 * @throws InputError with file, line and column
 */
async function loadCases(directory, patterns) {
    const cases = [];
    for (const file of await (0,inputs/* inputFiles */.u)(directory, patterns, 'input cases'))
        cases.push(...readCases((0,tables_text/* decode */.D4)(await (0,promises_.readFile)((0,external_node_path_.join)(directory, file)), file), file));
    if (cases.length > 0)
        return cases;
    throw new errors/* InputError */.dz({ where: 'input cases', remedy: 'there is no case in these files' });
}
/** Asks every case once at every place, and judges the answers. */
async function smokeTest(cases, asker, origin) {
    const answered = await asker.ask(cases.map(requestOf));
    const judged = answered.flatMap(({ place, answers }) => cases.map((smoke, index) => result(smoke, place, answers[index])));
    const passed = judged.length > 0 && judged.every((each) => each.passed);
    const record = {
        schema: 'mlops/smoke/1',
        ...origin,
        target: asker.target,
        passed,
        cases: judged,
    };
    const failed = judged.filter((each) => !each.passed);
    return {
        record: { file: 'smoke.json', content: record },
        outputs: { passed, failed: failed.length },
        refusal: passed ? null : refusal(failed, judged.length),
        summary: summary(record),
    };
}
function result(smoke, place, answer) {
    const came = answer ?? { error: 'it was not asked', milliseconds: 0 };
    const { milliseconds } = came;
    const got = 'error' in came
        ? { status: null, body: '', error: came.error, milliseconds }
        : { status: came.status, body: came.body.slice(0, 2000), error: null, milliseconds };
    return { ...judgeCase(smoke, came), place, expected: smoke.expect, got };
}
function refusal(failed, all) {
    if (all === 0)
        return 'no place answered';
    const [first] = failed;
    const where = first.place === null ? '' : ` on ${first.place}`;
    return `${failed.length} of ${all} smoke cases failed; ${first.name}${where}: ${first.problems[0]}`;
}
function summary({ cases, passed, target }) {
    const failed = cases.filter((each) => !each.passed);
    const rows = cases.map(({ name, place, passed: well, got }) => [
        well ? 'passed' : 'failed',
        name,
        place ?? '',
        got.status === null ? 'none' : String(got.status),
        `${Math.round(got.milliseconds)} ms`,
    ]);
    const problems = failed.flatMap(({ name, problems: all }) => all.map((one) => `${name}: ${one}`));
    return [
        (0,blocks/* heading */.R_)(passed ? 'Smoke test passed' : 'Smoke test failed'),
        (0,blocks/* paragraph */.FY)('Asked: ', { code: target }),
        ...(problems.length > 0 ? [(0,blocks/* list */.p_)(problems)] : []),
        (0,blocks/* table */.tp)(['result', 'case', 'place', 'status', 'took'], rows),
    ];
}


/***/ })

};
