export const id = 9071;
export const ids = [9071];
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

/***/ 19071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   championProfile: () => (/* binding */ championProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _adapters_registry_champion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24102);
/* harmony import */ var _adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99086);
/* harmony import */ var _adapters_tables_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67149);
/* harmony import */ var _domain_registry_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39961);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85135);






/** The profile that the live version was registered with; null when there is none. */
async function championProfile({ model, stage, token }, { context, log }) {
    const registry = await (0,_adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)(context, token);
    const name = (0,_domain_registry_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .checkStage */ .RT)(stage, 'input stage');
    return (0,_adapters_tables_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .withScratch */ .h)(context.env, async (folder) => {
        const champion = await (0,_adapters_registry_champion_js__WEBPACK_IMPORTED_MODULE_1__/* .findChampion */ .fh)(registry, { model, stage: name, folder });
        if (!champion) {
            log.info(`nothing is assigned to ${name} yet: there is no data to compare with`);
            return null;
        }
        const { tag } = champion.version;
        const path = await (0,_adapters_registry_champion_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchAsset */ .N0)(registry, champion, 'validation.json', folder);
        if (path === null) {
            log.warn(`${tag} was registered without validation.json: there is no profile to compare with`);
            return null;
        }
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .profileIn */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), `validation.json of ${tag}`, tag);
    });
}


/***/ })

};
