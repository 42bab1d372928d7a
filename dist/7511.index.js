export const id = 7511;
export const ids = [7511];
export const modules = {

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

/***/ 77511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   showHistory: () => (/* binding */ showHistory)
/* harmony export */ });
/* harmony import */ var _adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99086);
/* harmony import */ var _domain_registry_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81633);
/* harmony import */ var _domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32039);
/* harmony import */ var _domain_registry_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19006);
/* harmony import */ var _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(111);
/* harmony import */ var _domain_registry_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39961);
/* harmony import */ var _domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79332);







const run = async (inputs, tools) => showHistory(inputs, tools, await (0,_adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openRegistry */ .M)(tools.context, inputs.token));
/** Tells what the tags say of a model; changes nothing. */
async function showHistory(inputs, { context }, registry) {
    const model = (0,_domain_registry_name_js__WEBPACK_IMPORTED_MODULE_3__/* .modelName */ .f)(inputs.modelName, context);
    const read = (0,_domain_registry_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .L)(model, await registry.tags(model));
    if (read.versions.length + read.assignments.length === 0)
        throw (0,_domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersions */ .D)(model, 'history');
    const stage = inputs.stage ? (0,_domain_registry_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .checkStage */ .RT)(inputs.stage, 'input stage') : null;
    const assignments = read.assignments.filter((each) => stage === null || each.stage === stage);
    return {
        record: { file: 'history.json', content: { ...read, assignments } },
        outputs: {},
        refusal: null,
        summary: blocks(read, assignments),
    };
}
function blocks(read, assignments) {
    const present = (0,_domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .stages */ ._$)(read).map((stage) => `${stage}: ${(0,_domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .champion */ .i3)(read, stage)?.version ?? 'nothing'}`);
    return [
        (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(`${read.model}${read.deprecated ? ' (deprecated)' : ''}`),
        ...(present.length > 0 ? [(0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(present)] : []),
        (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['version', 'when', 'by', 'commit', 'note'], [...read.versions]
            .reverse()
            .map((version) => [
            version.version,
            moment(version.at),
            version.by ?? '–',
            version.source.slice(0, 12),
            [version.withdrawn && 'deregistered', note(version)].filter(Boolean).join(', '),
        ])),
        assignments.length > 0
            ? assignmentTable(assignments)
            : (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)('No stage was ever assigned.'),
    ];
}
function assignmentTable(assignments) {
    return (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['stage', 'version', 'when', 'by', 'why'], [...assignments]
        .reverse()
        .map((each) => [
        each.stage,
        each.kind === 'unassign'
            ? 'nothing'
            : (each.version ?? `no version, commit ${each.commit.slice(0, 12)}`),
        moment(each.at),
        each.by ?? '–',
        [
            each.reason,
            each.rolledBackFrom && `rolled back from ${each.rolledBackFrom}`,
            each.failed && `${each.failed} had failed`,
            note(each),
        ]
            .filter(Boolean)
            .join('; '),
    ]));
}
function note({ annotated }) {
    return annotated ? '' : 'lightweight tag, which gto does not see';
}
function moment(at) {
    return at === null ? '–' : at.slice(0, 16).replace('T', ' ');
}


/***/ })

};
