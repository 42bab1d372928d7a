export const id = 878;
export const ids = [878];
export const modules = {

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange),
/* harmony export */   v: () => (/* binding */ judgeChanges)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96312);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75330);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95444);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42216);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12444);





/** Rules on the change from the champion, of a gate whose other rules are judged without it. */
function isChange(rule) {
    return rule.claim.kind === 'change';
}
/**
 * Judges the rules on the change from the champion. What is missing, undefined or not comparable on
 * either side never passes; without any champion there is no change, and they pass.
 */
function judgeChanges(rules, evidence) {
    const judged = rules.filter(isChange).map((rule) => {
        if (!evidence)
            return { rule: rule.text, passed: true, value: null, reason: 'there is no champion yet' };
        const { passed, value, reason } = judgeRule(rule, evidence);
        return { rule: rule.text, passed, value, reason };
    });
    return { passed: judged.every(({ passed }) => passed === true), rules: judged };
}
function judgeRule(rule, evidence) {
    const { metrics, minimumRows, obstacle, parts } = evidence;
    if (obstacle !== null)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`not comparable: ${obstacle}`);
    if (rule.scopes.length === 0)
        return judgeShift(rule, metrics, null, evidence);
    return (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeParts */ .w)(rule, { parts, minimumRows }, (part) => judgeShift(rule, part.metrics, part, evidence));
}
function judgeShift({ claim, confidence: asked }, metrics, part, { boundsOf, confidence, minimumRows, rangeOf }) {
    const { metric } = claim;
    const change = metrics.find((one) => one.metric === metric);
    if (!change)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`unknown metric ${JSON.stringify(metric)}; ${hint(metric, metrics)}`);
    const { champion, candidate, difference: value, low, high, n } = change;
    if (!isKnown(champion))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${metric} of the champion is undefined or missing`);
    if (!isKnown(candidate))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${metric} of the candidate is undefined or missing`);
    if (!isKnown(value))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`the change of ${metric} is undefined`);
    const text = `${metric} changed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatChange */ .e)(value)} from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .Z)(champion)}`;
    if (n !== null && n < minimumRows)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text} on ${n} examples; ${minimumRows} are needed`, value);
    const bar = (0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .barOfChange */ .Bl)(claim, champion);
    if (typeof bar === 'string')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text}; ${bar}`, value);
    const idle = (0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .whyIdleChange */ .Rr)(bar, metric, rangeOf);
    if (idle)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text}, but ${idle}`, value);
    const known = { value, text, interval: { low, high }, confidence };
    if (asked === null)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEstimate */ .QA)(known, bar);
    const bounds = boundsOf
        ? boundsOf(metric, part, asked)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .boundsFrom */ .i4)({ low, high }, confidence, asked);
    if (bounds && (bounds.low !== null || bounds.high !== null))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeBounds */ .fh)(known, bar, { bounds, confidence: asked });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text}, with no bound at ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(asked)} confidence`, value);
}
function isKnown(value) {
    return value !== null && Number.isFinite(value);
}
function hint(metric, metrics) {
    if (metrics.length === 0)
        return 'there are no metrics';
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(metric, metrics.map((one) => one.metric));
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

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);
/* harmony import */ var _domain_judge_gate_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);
/* harmony import */ var _runtime_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65808);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10010);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64837);






/** Measures and judges a file of predictions; nothing is trained, no record is left. */
const run = async (inputs, { context }) => {
    const { label: target, modelName = 'none', ...sources } = inputs;
    checkGate(inputs.gate);
    const predictions = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.directory, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, inputs.predictions));
    const { measured, gate } = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .measureAndJudge */ .nq)({ ...sources, predictions, target }, context.directory);
    const record = {
        schema: 'mlops/evaluation/1',
        ...(0,_runtime_context_js__WEBPACK_IMPORTED_MODULE_4__/* .origin */ .T)(context, modelName),
        ...measured,
        gate,
        trainedOn: null,
    };
    return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g)(record), record: { file: null, content: record }, outputs: {} };
};
/** @throws InputError on a rule that nobody would judge */
function checkGate(gate) {
    const rule = (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesOf */ .fD)(gate).find(_domain_judge_gate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isChange */ .X);
    if (!rule)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: 'input gate',
        found: rule.text,
        remedy: 'there is no champion here: mlops compare tells the change of two models',
    });
}


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
