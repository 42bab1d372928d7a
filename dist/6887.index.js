export const id = 6887;
export const ids = [6887];
export const modules = {

/***/ 86887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_files_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46031);
/* harmony import */ var _adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99086);
/* harmony import */ var _adapters_target_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47610);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34098);
/* harmony import */ var _domain_records_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99345);
/* harmony import */ var _domain_registry_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19006);
/* harmony import */ var _domain_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29823);
/* harmony import */ var _runtime_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65808);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58859);









/**
 * Takes back the deployment that `deployment.json` tells of, as when the smoke test fails after it:
 * each place serves again what it served before. Says no only when one does not.
 */
const run = async (inputs, tools) => {
    const { context } = tools;
    const model = (0,_domain_registry_name_js__WEBPACK_IMPORTED_MODULE_5__/* .modelName */ .f)(inputs.modelName, context);
    const record = (0,_adapters_files_records_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(context.directory, 'deployment.json', _domain_records_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentRecord */ .l);
    if (!record || record.model !== model) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({ where: '.mlops/deployment.json', remedy: 'there is no deployment' });
    }
    const registry = () => (0,_adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegistry */ .M)(context, inputs.token);
    const { target } = await (0,_adapters_target_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openTarget */ .A)(inputs, { ...tools, model, registry });
    const places = record.places.map((place) => ({ ...place, log: '' }));
    const back = await target.restore({ places, missing: record.missing });
    const { service, version, commit, digest } = record;
    const order = { service, version, commit, digest, image: null };
    const lost = (0,_domain_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .lostPlaces */ .l1)(back);
    const refusal = lost === null ? null : `${service} was not put back everywhere; ${lost}`;
    return (0,_deploy_js__WEBPACK_IMPORTED_MODULE_7__/* .outcome */ .b)((0,_domain_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentRecord */ .lH)((0,_runtime_context_js__WEBPACK_IMPORTED_MODULE_8__/* .origin */ .T)(context, model), target, order, back), back, refusal);
};


/***/ }),

/***/ 99345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deploymentRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);


const served = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
})
    .nullable();
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Instance id, or the name of the machine. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['deployed', 'unchanged', 'failed', 'restored', 'untouched', 'broken', 'unknown']),
    before: served,
    after: served,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Seconds by step. */
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/** What a deployment or a rollback did to each place; the same for every kind of target. */
const deploymentRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)('deployment'),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ec2', 'docker', 'process']),
    service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What was served before, when all places agreed. */
    previousDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    previousVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** All places answered with the digest. */
    succeeded: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** At least one place serves something else than before, or in another way. */
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Places that had switched were put back, because another one failed. */
    putBack: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(place),
    /** Places that were meant and could not take part. */
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    /** Where the runner reaches the service; null when no port is open to it. */
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ })

};
