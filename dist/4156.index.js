export const id = 4156;
export const ids = [4156,2355];
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

/***/ 43306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ orderFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46031);
/* harmony import */ var _adapters_registry_champion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24102);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49745);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34098);
/* harmony import */ var _domain_records_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23541);
/* harmony import */ var _domain_records_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5604);
/* harmony import */ var _domain_registry_history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81633);
/* harmony import */ var _domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32039);
/* harmony import */ var _domain_rollout_image_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50786);












/**
 * What is to be served: the image that is named, else the version's, else what was built before.
 *
 * @throws InputError when it cannot be found
 */
async function orderFor(wish, sources) {
    if (sources.kind === 'process')
        return releaseOrder(wish, sources);
    if (wish.image)
        return namedOrder(wish.image, wish, sources);
    return wish.version ? versionOrder(wish.version, wish, sources) : builtOrder(wish, sources);
}
/** A process serves a release; its digest is that of the source and the model together. */
async function releaseOrder(wish, sources) {
    const wanted = wish.version ?? atHand(sources.directory, wish.model)?.version;
    if (wanted === undefined) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz({
            where: 'input version',
            allowed: 'a registered version, as in v1.2.3',
            remedy: 'give it, or run register before',
        });
    }
    const version = await lookUp(wanted, wish, sources);
    const model = await modelOf(await sources.registry(), version);
    const digest = `sha256:${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .b)(JSON.stringify([version.version, version.source, model]))}`;
    const { service } = wish;
    return { service, version: version.version, commit: version.source, digest, image: null };
}
async function modelOf(registry, version) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mlops-order-'));
    try {
        return (await (0,_adapters_registry_champion_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleased */ .mf)(registry, version, folder)).record?.modelSha256 ?? null;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function lookUp(wanted, { model }, { registry }) {
    const history = (0,_domain_registry_history_js__WEBPACK_IMPORTED_MODULE_9__/* .readHistory */ .L)(model, await (await registry()).tags(model));
    return (0,_domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedVersion */ .K)(history, wanted, 'input version');
}
async function namedOrder(text, wish, sources) {
    const named = (0,_domain_rollout_image_js__WEBPACK_IMPORTED_MODULE_11__/* .parseImage */ .zZ)(text);
    const version = wish.version ? await lookUp(wish.version, wish, sources) : null;
    const store = storeOf(sources);
    const elsewhere = named.host !== null && named.host !== store.host;
    if (elsewhere || named.name !== store.repository) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz({
            where: 'input image',
            found: text,
            allowed: `an image of ${store.repository}${store.host ? ` in ${store.host}` : ''}`,
            remedy: 'name its repository in the input repository, in its own account and region',
        });
    }
    const asked = named.digest ? { digest: named.digest } : { tag: named.tag ?? 'latest' };
    const found = await store.find(asked);
    if (!found)
        throw notThere('input image', text, store);
    return order(wish, version, found.digest, store);
}
async function versionOrder(wanted, wish, sources) {
    const version = await lookUp(wanted, wish, sources);
    const store = storeOf(sources);
    const found = await store.findVersion(version.version);
    if (!found)
        throw notThere('input version', version.version, store);
    return order(wish, version, found.digest, store);
}
async function builtOrder(wish, sources) {
    const built = (0,_adapters_files_records_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(sources.directory, 'image.json', _domain_records_image_js__WEBPACK_IMPORTED_MODULE_7__/* .imageRecord */ .F);
    if (!built || built.model !== wish.model) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz({
            where: 'input image',
            allowed: 'repository@sha256:… or repository:tag',
            remedy: 'give it, give a version, or run build-and-push-image before',
        });
    }
    const store = storeOf(sources);
    const found = await store.find({ digest: built.digest });
    if (!found)
        throw notThere('.mlops/image.json', built.digest, store);
    const { service } = wish;
    const { version, commit, digest } = built;
    return { service, version, commit, digest, image: store.reference(digest) };
}
function order({ service }, version, digest, store) {
    const image = store.reference(digest);
    return {
        service,
        version: version?.version ?? null,
        commit: version?.source ?? null,
        digest,
        image,
    };
}
function storeOf({ store }) {
    if (store)
        return store;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz({
        where: 'input repository',
        allowed: 'name of the repository that holds the image',
        remedy: 'it is required here: give it as an input, or as image.repository in mlops.yml',
    });
}
function notThere(where, found, store) {
    const place = store.host
        ? (0,_domain_rollout_image_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryOf */ ._M)({ host: store.host, name: store.repository })
        : 'this Docker Engine';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz({
        where,
        found,
        remedy: `${place} holds no such image: run build-and-push-image for it`,
    });
}
function atHand(directory, model) {
    const record = (0,_adapters_files_records_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(directory, 'version.json', _domain_records_version_js__WEBPACK_IMPORTED_MODULE_8__/* .versionRecord */ .A);
    return record?.model === model ? record : undefined;
}


/***/ }),

/***/ 23541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ imageRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);


const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** An image and where it is. With the digest it is enough for a later job to deploy it. */
const imageRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)('image'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** ecr: in Amazon ECR; local: in this machine's Docker Engine only. */
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ecr', 'local']),
    /** The repository's name without its host. */
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The registry's host, as in `123456789012.dkr.ecr.eu-central-1.amazonaws.com`; null when local. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    digest,
    /** Hash of what the image was built from: context, Dockerfile, arguments, platforms. */
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** False when an image of the same content was found. */
    built: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Seconds. */
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});


/***/ }),

/***/ 52700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBack),
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81633);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(111);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39961);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5949);





const attempts = 20;
/**
 * Assigns a stage. A race that is lost to another assignment is decided anew from what the tags say
 * then; the tag that was made is read back.
 *
 * @throws OutsideError when the registry fails
 */
async function assign(registry, change) {
    const { model, stage, version } = change;
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .L)(model, await registry.tags(model));
        const present = (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .champion */ .i3)(history, stage);
        const previous = present?.version ?? null;
        const there = version === null ? present === null : previous === version.version;
        if (there)
            return { tag: present?.tag ?? null, previous, changed: false };
        const name = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)({
            kind: version ? 'assign' : 'unassign',
            model,
            stage,
            counter: history.nextCounter,
        });
        const commit = version?.commit ?? present?.commit;
        const answer = await registry.createTag({ name, commit, message: messageOf(change) });
        if (answer === 'exists')
            continue;
        await readBack(registry, name, commit);
        return { tag: name, previous, changed: true };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`the stage ${stage} of ${model} could not be assigned: ${attempts} others were faster`, 'run again when they are done');
}
function messageOf(change) {
    const { model, stage, version, reason, run, actor } = change;
    const subject = version
        ? `Assign ${stage} of ${model} to ${version.version}`
        : `Unassign ${stage} of ${model}`;
    return (0,_trailers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMessage */ .h)(subject, {
        Version: version?.version,
        Reason: reason,
        Run: run,
        Actor: actor,
        'Rolled-back-from': change.rolledBackFrom,
        Failed: change.failed,
    });
}
/** @throws OutsideError unless the tag is there and stands on `commit` */
async function readBack(registry, name, commit) {
    const found = await registry.findTag(name);
    if (found?.commit === commit)
        return;
    const instead = found ? `stands on ${found.commit}` : 'is not there';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`the tag ${name} was made but ${instead}`, 'run again');
}


/***/ }),

/***/ 14156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/open.js + 6 modules
var registry_open = __webpack_require__(99086);
// EXTERNAL MODULE: ./build/bundle/src/adapters/target/open.js + 1 modules
var target_open = __webpack_require__(47610);
// EXTERNAL MODULE: ./build/bundle/src/deploy-to-ec2-via-ssm/order.js
var deploy_to_ec2_via_ssm_order = __webpack_require__(43306);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/history.js
var registry_history = __webpack_require__(81633);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
// EXTERNAL MODULE: ./build/bundle/src/smoke-test/open.js + 1 modules
var smoke_test_open = __webpack_require__(88737);
// EXTERNAL MODULE: ./build/bundle/src/smoke-test/smoke.js + 4 modules
var smoke = __webpack_require__(61830);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/lookup.js
var lookup = __webpack_require__(32039);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/stage.js
var registry_stage = __webpack_require__(111);
;// CONCATENATED MODULE: ./build/bundle/src/rollback/goal.js



/**
 * The version to go back to. A run that has rolled the stage back already, and is run again, stays
 * with where it went.
 *
 * @throws InputError when there is none
 */
function goalOf(history, { stage, to, run }) {
    const present = (0,registry_stage/* champion */.i3)(history, stage);
    const from = present?.version ?? null;
    if (to)
        return { version: (0,lookup/* wantedVersion */.K)(history, to, 'input to'), from };
    if (history.versions.length === 0)
        throw (0,lookup/* noVersions */.D)(history.model, 'input stage');
    if (run !== null && present?.run === run && present.rolledBackFrom !== null) {
        const done = (0,registry_stage/* findVersion */.Am)(history, from);
        if (done)
            return { version: done, from: present.rolledBackFrom };
    }
    const version = (0,registry_stage/* previousHealthy */.bf)(history, stage);
    if (version)
        return { version, from };
    throw new errors/* InputError */.dz({
        where: 'input stage',
        found: stage,
        remedy: `no earlier version was healthy in this stage${from ? ` before ${from}` : ''}; name one with to`,
    });
}

// EXTERNAL MODULE: ./build/bundle/src/deploy-to-ec2-via-ssm/deploy.js
var deploy = __webpack_require__(58859);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/assign.js
var registry_assign = __webpack_require__(52700);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/outcome.js
var outcome = __webpack_require__(29823);
;// CONCATENATED MODULE: ./build/bundle/src/rollback/rollback.js




/**
 * Serves the version, asks it the smoke cases, and only then assigns the stage to it. When it does
 * not do, every place serves what it did, and the stage stays.
 */
async function rollBack(wish, means) {
    const { goal, order, stage } = wish;
    const deployed = await (0,deploy/* deploy */.g)(means.target, order, means.origin);
    if (deployed.refusal !== null)
        return refused(deployed, wish, deployed.refusal);
    const smoke = await ask(means);
    if (smoke && smoke.refusal !== null)
        return takeBack(deployed, wish, means, smoke);
    const { model, reason, run, actor } = wish;
    const left = goal.from === goal.version.version ? null : goal.from;
    const assigned = await (0,registry_assign/* assign */.k)(means.registry, {
        ...{ model, stage, version: goal.version, reason, run, actor, rolledBackFrom: left },
    });
    const { version } = goal.version;
    return {
        ...deployed,
        outputs: { version, previous: goal.from, digest: order.digest, tag: assigned.tag },
        summary: [
            (0,blocks/* heading */.R_)(`${stage} of ${model} is ${version}`),
            (0,blocks/* paragraph */.FY)(assigned.changed
                ? `Rolled back from ${goal.from ?? 'nothing'}, by the tag ${assigned.tag}: ${reason}.`
                : `It was so already, by the tag ${assigned.tag}; nothing was assigned.`),
            ...deployed.summary,
            ...(smoke?.summary ?? []),
        ],
    };
}
/** A service that cannot be asked has failed its smoke test as well. */
async function ask({ smoke }) {
    try {
        return await smoke?.();
    }
    catch (error) {
        return { refusal: error.message, summary: [] };
    }
}
async function takeBack(deployed, wish, { target }, { refusal, summary }) {
    const record = deployed.record?.content;
    const places = record.places.map((place) => ({ ...place, log: '' }));
    const back = await target.restore({ places, missing: record.missing });
    const lost = (0,outcome/* lostPlaces */.l1)(back);
    const content = {
        ...{ ...record, succeeded: false },
        putBack: back.places.some(({ state }) => state === 'restored'),
        places: back.places.map(({ log: _, ...place }) => place),
    };
    const taken = {
        ...deployed,
        record: { file: 'deployment.json', content },
        summary: [...deployed.summary, ...summary],
    };
    return refused(taken, wish, lost === null ? `${refusal}` : `${refusal}; not put back: ${lost}`);
}
function refused(deployed, { goal, stage }, why) {
    const { version } = goal.version;
    return {
        ...deployed,
        outputs: { version: null, previous: goal.from, digest: null, tag: null },
        refusal: `${stage} was not rolled back to ${version}: ${why}`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/rollback/main.js











const run = async (inputs, tools) => {
    const { context } = tools;
    const model = (0,registry_name/* modelName */.f)(inputs.modelName, context);
    const stage = (0,tag/* checkStage */.RT)(inputs.stage, 'input stage');
    const registry = await (0,registry_open/* openRegistry */.M)(context, inputs.token);
    const wish = { stage, to: inputs.to, run: context.run.url };
    const goal = goalOf((0,registry_history/* readHistory */.L)(model, await registry.tags(model)), wish);
    const open = async () => registry;
    const means = { ...tools, model, registry: open };
    const { target, store, service } = await (0,target_open/* openTarget */.A)(inputs, means);
    const sources = { kind: target.kind, store, registry: open, directory: context.directory };
    const order = await (0,deploy_to_ec2_via_ssm_order/* orderFor */.c)({ service, model, version: goal.version.version }, sources);
    const { actor, run: by } = context;
    return rollBack({ model, stage, reason: inputs.reason, run: by.url ?? by.id, actor, goal, order }, {
        ...{ target, registry, origin: (0,runtime_context/* origin */.T)(context, model) },
        smoke: await smokeOf(inputs, tools, model),
    });
};
/** Read before anything is deployed: a case that cannot be read should not cost a rollback. */
async function smokeOf(inputs, tools, model) {
    if (!inputs.cases?.length)
        return null;
    const { context } = tools;
    const cases = await (0,smoke/* loadCases */.E)(context.directory, inputs.cases);
    return async () => (0,smoke/* smokeTest */.K)(cases, await (0,smoke_test_open/* openAsker */.J)(inputs, tools, model), (0,runtime_context/* origin */.T)(context, model));
}


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
