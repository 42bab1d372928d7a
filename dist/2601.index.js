export const id = 2601;
export const ids = [2601];
export const modules = {

/***/ 82601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99086);
/* harmony import */ var _adapters_target_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47610);
/* harmony import */ var _domain_registry_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19006);
/* harmony import */ var _runtime_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65808);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58859);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43306);






const run = async (inputs, tools) => {
    const { context } = tools;
    const model = (0,_domain_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(inputs.modelName, context);
    const registry = () => (0,_adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openRegistry */ .M)(context, inputs.token);
    const { target, store, service } = await (0,_adapters_target_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openTarget */ .A)(inputs, { ...tools, model, registry });
    const wish = { service, model, image: inputs.image, version: inputs.version };
    const sources = { kind: target.kind, store, registry, directory: context.directory };
    return (0,_deploy_js__WEBPACK_IMPORTED_MODULE_4__/* .deploy */ .g)(target, await (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .orderFor */ .c)(wish, sources), (0,_runtime_context_js__WEBPACK_IMPORTED_MODULE_5__/* .origin */ .T)(context, model));
};


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


/***/ })

};
