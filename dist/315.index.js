export const id = 315;
export const ids = [315];
export const modules = {

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ validationSection)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79332);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79685);


/** What validate-data found: what failed first, then warnings, the profile folded. */
function validationSection({ checks, columns, files, rows, valid }) {
    const failed = checks.filter(({ level, passed }) => level === 'fail' && !passed);
    const warned = checks.filter(({ level, passed }) => level === 'warn' && !passed);
    const scope = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows, 'row')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files.length, 'file')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(checks.length, 'check')}`;
    const answer = valid
        ? `${scope}: all that must hold does.`
        : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed.length, 'check')} failed (${scope}).`;
    const blocks = [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(answer)];
    if (failed.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(failed.map(finding)));
    if (warned.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warned.length, 'warning')} about the data`, [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(warned.map(finding))]));
    if (columns.length > 0)
        blocks.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('The columns', [profileTable(columns)]));
    return blocks;
}
function finding({ message, examples, because }) {
    const [first] = examples;
    const place = first && first.line !== null ? [' at ', { code: `${first.file}:${first.line}` }] : [];
    return [message, ...place, ...(because ? [` (${because})`] : [])];
}
function profileTable(columns) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['column', 'type', 'missing', 'distinct', 'min', 'median', 'max', 'mean'], columns.map((column) => {
        const all = column.count + column.missing;
        const median = column.quantiles?.[3];
        return [
            [{ code: column.name }],
            column.type,
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(all === 0 ? null : column.missing / all),
            String(column.distinct),
            bound(column.min),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(median ?? null),
            bound(column.max),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(column.mean),
        ];
    }));
}
function bound(value) {
    return typeof value === 'string' ? value.slice(0, 24) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(value);
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

/***/ 20315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileFiles: () => (/* binding */ profileFiles)
/* harmony export */ });
/* harmony import */ var _adapters_tables_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99576);
/* harmony import */ var _domain_report_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7177);
/* harmony import */ var _runtime_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65808);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96556);




/** What `mlops profile FILE…` says: every column described, nothing refused, for no model. */
async function profileFiles(patterns, tools) {
    const { context } = tools;
    const paths = await (0,_adapters_tables_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findFiles */ .l)(patterns, context.directory, 'argument FILE');
    const inspection = await (0,_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectFiles */ .I)(paths, null, tools);
    const content = {
        schema: 'mlops/validation/1',
        ...(0,_runtime_context_js__WEBPACK_IMPORTED_MODULE_2__/* .origin */ .T)(context, 'none'),
        contract: null,
        reference: null,
        ...inspection,
        valid: inspection.checks.every(({ passed }) => passed),
    };
    return {
        record: { file: 'validation.json', content },
        outputs: {},
        refusal: null,
        summary: (0,_domain_report_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .validationSection */ .L)(content),
    };
}


/***/ })

};
