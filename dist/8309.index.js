export const id = 8309;
export const ids = [8309,4377];
export const modules = {

/***/ 90821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_tables_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71947);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34098);
/* harmony import */ var _domain_judge_compare_changes_features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70532);
/* harmony import */ var _domain_judge_compare_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15058);
/* harmony import */ var _domain_judge_examples_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34901);
/* harmony import */ var _domain_judge_intervals_bootstrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26694);
/* harmony import */ var _domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79332);
/* harmony import */ var _domain_report_comparison_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36770);
/* harmony import */ var _runtime_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65808);
/* harmony import */ var _train_measure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10010);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27625);












/** Compares two files of predictions; there is no registry, and no record is left. */
const run = async (inputs, { context }) => {
    const { directory } = context;
    const sources = { ...inputs, target: inputs.label };
    const champion = await readSide(inputs.champion, { ...sources, slices: [] }, directory);
    const candidate = await readSide(inputs.candidate, sources, directory, _domain_judge_compare_changes_features_js__WEBPACK_IMPORTED_MODULE_3__/* .readFeatures */ ._h);
    const unlabelled = await readUnlabelled(inputs.unlabelled, candidate.spec, directory);
    const compared = (0,_domain_judge_compare_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(champion, candidate, { ...(0,_terms_js__WEBPACK_IMPORTED_MODULE_8__/* .termsOf */ .f)(inputs), unlabelled }, { ..._domain_judge_intervals_bootstrap_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultPlan */ .tA, confidence: inputs.confidence });
    const content = { ...(0,_runtime_context_js__WEBPACK_IMPORTED_MODULE_9__/* .origin */ .T)(context, inputs.modelName ?? 'none'), ...compared };
    const { decidedBy, passed, verdict } = compared;
    return {
        record: { file: null, content },
        outputs: {},
        refusal: passed ? null : `the candidate is ${verdict}: ${decidedBy}`,
        summary: [
            (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_10__/* .heading */ .R_)(`${inputs.candidate} compared with ${inputs.champion}`),
            (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)({ bold: verdict }, `: ${decidedBy}`),
            ...(0,_domain_report_comparison_js__WEBPACK_IMPORTED_MODULE_11__/* .comparisonSection */ .v)(compared),
        ],
    };
};
/** The table is left behind, which is many times as large. */
async function readSide(file, sources, directory, features) {
    return sideOf(await read(file, directory), sources, features);
}
function sideOf(table, sources, features) {
    const spec = (0,_train_measure_js__WEBPACK_IMPORTED_MODULE_7__/* .specOf */ .rI)(table, sources);
    return {
        spec,
        metrics: {},
        examples: (0,_domain_judge_examples_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readExamples */ .A)(table, spec),
        features: features?.(table, spec),
    };
}
const read = (file, directory) => (0,_adapters_tables_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .xz)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file)), {}, directory);
async function readUnlabelled(files, spec, directory) {
    if (!files)
        return undefined;
    const [champion, candidate, ...more] = files;
    if (champion === undefined || candidate === undefined || more.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            where: 'input unlabelled',
            found: files.join(', '),
            allowed: "two files: the champion's predictions, then the candidate's",
        });
    return {
        champion: await read(champion, directory),
        candidate: await read(candidate, directory),
        spec,
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
