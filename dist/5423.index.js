export const id = 5423;
export const ids = [5423,4377];
export const modules = {

/***/ 24102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ fetchAsset),
/* harmony export */   fh: () => (/* binding */ findChampion),
/* harmony export */   mf: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34098);
/* harmony import */ var _domain_records_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5604);
/* harmony import */ var _domain_registry_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81633);
/* harmony import */ var _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(111);
/* harmony import */ var _files_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85581);








/**
 * The champion of a stage; null when the stage is assigned to nothing.
 *
 * @param folder where its `version.json` is brought to
 * @throws InputError when the stage's tag stands on a commit without a version
 */
async function findChampion(registry, { model, stage: name, folder }) {
    const history = (0,_domain_registry_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(model, await registry.tags(model));
    const assignment = _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .champion */ .i3(history, name);
    if (!assignment)
        return null;
    const version = _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .findVersion */ .Am(history, assignment.version);
    if (!version)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({
            where: `tag ${assignment.tag}`,
            remedy: `it assigns ${name} to the commit ${assignment.commit.slice(0, 12)}, which holds no version of ${model}: assign ${name} to a registered version with promote`,
        });
    return { ...(await readReleased(registry, version, folder)), assignment, history };
}
/** What a version's release holds. */
async function readReleased(registry, version, folder) {
    const release = await registry.findRelease(version.tag);
    return { version, release, record: release && (await readRecord(registry, release, folder)) };
}
async function readRecord(registry, release, folder) {
    const asset = release.assets.find(({ name }) => name === 'version.json');
    if (!asset)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'version.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await registry.downloadAsset(release, asset, path);
    try {
        return _domain_records_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionRecord */ .A.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')));
    }
    catch (cause) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`version.json of the release ${release.tag} is damaged`, 'it was altered by hand, or is of a newer version of mlops', { cause });
    }
}
/**
 * Brings an asset of a release into `folder`, and checks it against the hash that the version was
 * registered with.
 *
 * @returns its path; null when the version was registered without such an asset
 * @throws OutsideError when it is gone or altered
 */
async function fetchAsset(registry, { release, record }, name, folder) {
    const expected = record?.assets.find((asset) => asset.name === name);
    if (!release || !expected)
        return null;
    const asset = release.assets.find((each) => each.name === name);
    const where = `the asset ${name} of the release ${release.tag}`;
    if (!asset)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${where} is gone`, 'promote a version that is whole');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    await registry.downloadAsset(release, asset, draft);
    const sha256 = await (0,_files_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .DC)(draft);
    if (sha256 !== expected.sha256) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${where} was altered: its SHA-256 is ${sha256.slice(0, 12)}…, it was registered with ${expected.sha256.slice(0, 12)}…`, 'promote a version that is whole');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    return path;
}


/***/ }),

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

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ versionRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);


const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** A stage that is assigned to the version now. */
const assigned = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The tag that assigned it. */
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** ISO 8601; null for a lightweight tag, which does not know. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/**
 * A version of a model: what register and promote leave in `version.json`, and (as it was when it
 * was registered) an asset of its release.
 */
const versionRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)('version'),
    /** As in `v1.2.3`. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The commit that the tag stands on: a child of `commit` when that one already held a version. */
    taggedCommit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** False for a lightweight tag, as GitHub's pages make them: it counts, but `gto` does not see it. */
    annotated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** What the training depended on: equal keys, equal inputs. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Of the model's files, of the evaluation data. */
    modelSha256: sha256.nullable(),
    dataSha256: sha256.nullable(),
    /** Null when the version has no release (a tag made by hand). */
    release: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    assets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), sha256 })),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(assigned),
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

/***/ 32039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noVersions),
/* harmony export */   K: () => (/* binding */ wantedVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96312);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(111);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39961);




/**
 * The version that the user means by `v1.2.3`, `1.2.3` or `churn@v1.2.3`.
 *
 * @param where the input that it comes from
 * @throws InputError with the versions that there are, when it is none of them
 */
function wantedVersion(history, wanted, where) {
    const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(wanted);
    const name = tag?.kind === 'register' && tag.model === history.model ? tag.version : wanted;
    const known = history.versions
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ version }) => version);
    if (known.length === 0)
        throw noVersions(history.model, where);
    const found = (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(history, name) ?? (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(history, `v${name}`);
    if (found)
        return found;
    const withdrawn = history.versions.some(({ version }) => version === name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        found: wanted,
        remedy: withdrawn
            ? 'this version was deregistered'
            : `no such version of ${history.model}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known.slice(-20).reverse())}`,
    });
}
/** What is said when a model has no version at all. */
function noVersions(model, where) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        remedy: `no version of ${model} is registered in this repository (no tag ${model.replace(':', '=')}@v…): run register first, or correct the model's name`,
    });
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

/***/ 85423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/open.js + 6 modules
var registry_open = __webpack_require__(99086);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/champion.js
var champion = __webpack_require__(24102);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/version.js
var version = __webpack_require__(5604);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/assign.js
var registry_assign = __webpack_require__(52700);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/history.js
var registry_history = __webpack_require__(81633);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/lookup.js
var lookup = __webpack_require__(32039);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/stage.js
var registry_stage = __webpack_require__(111);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
;// CONCATENATED MODULE: ./build/bundle/src/promote/promote.js















/** Assigns a version to a stage, unless it is. */
async function promote(inputs, tools, registry) {
    const { context } = tools;
    const model = (0,registry_name/* modelName */.f)(inputs.modelName, context);
    const stage = (0,tag/* checkStage */.RT)(inputs.stage, 'input stage');
    const wanted = inputs.version || versionAtHand(context.directory, model);
    const history = (0,registry_history/* readHistory */.L)(model, await registry.tags(model));
    const version = (0,lookup/* wantedVersion */.K)(history, wanted, 'input version');
    const released = await readWhole(registry, version);
    const assigned = await (0,registry_assign/* assign */.k)(registry, {
        ...{ model, stage, version, reason: inputs.reason },
        run: context.run.url ?? context.run.id,
        actor: context.actor,
    });
    const after = (0,registry_history/* readHistory */.L)(model, await registry.tags(model));
    const record = {
        ...(released.record ?? recordByHand(released, (0,runtime_context/* origin */.T)(context, model))),
        stages: (0,registry_stage/* presentStages */.Tg)(after, version.version),
    };
    return outcome(record, stage, assigned);
}
function versionAtHand(directory, model) {
    const record = (0,records/* readRecord */.aE)(directory, 'version.json', version/* versionRecord */.A);
    if (record?.model === model)
        return record.version;
    throw new errors/* InputError */.dz({
        where: 'input version',
        allowed: 'a registered version, as in v1.2.3',
        remedy: 'give it, or run register before in the same job',
    });
}
/** A version whose release was never finished has no files to deploy. */
async function readWhole(registry, version) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-promote-'));
    try {
        const released = await (0,champion/* readReleased */.mf)(registry, version, folder);
        if (!released.release?.draft)
            return released;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    throw new errors/* InputError */.dz({
        where: 'input version',
        found: version.version,
        remedy: 'its release is a draft still: run register again to finish it',
    });
}
/** The record of a version that was tagged by hand: what its tag says, and no files. */
function recordByHand({ version, release }, begin) {
    return {
        schema: 'mlops/version/1',
        ...begin,
        commit: version.source,
        version: version.version,
        tag: version.tag,
        taggedCommit: version.commit,
        annotated: version.annotated,
        key: version.trailers.Key ?? null,
        modelSha256: version.trailers.Model?.replace('sha256:', '') ?? null,
        dataSha256: version.trailers.Data?.replace('sha256:', '') ?? null,
        release: release && { url: release.url },
        assets: [],
        stages: [],
    };
}
function outcome(record, stage, assigned) {
    const { tag, previous, changed } = assigned;
    const { model, version } = record;
    const before = previous === null ? 'nothing' : previous;
    return {
        record: { file: 'version.json', content: record },
        outputs: { tag, previous, changed },
        refusal: null,
        summary: [
            (0,blocks/* heading */.R_)(`${stage} of ${model} is ${version}`),
            changed
                ? (0,blocks/* paragraph */.FY)('Tag ', { code: tag ?? '' }, `; before it was ${before}.`)
                : (0,blocks/* paragraph */.FY)('It was so already, by the tag ', { code: tag ?? '' }, '; nothing was made.'),
        ],
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/promote/main.js


const run = async (inputs, tools) => promote(inputs, tools, await (0,registry_open/* openRegistry */.M)(tools.context, inputs.token));


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
