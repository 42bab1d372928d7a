export const id = 2755;
export const ids = [2755];
export const modules = {

/***/ 87454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ docker),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   pp: () => (/* binding */ hasDocker)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/** Runs the docker client; arguments are passed as they are, never through a shell. */
function docker(argv, options) {
    const { env, input = '', line } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', argv, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        let rest = '';
        child[name].setEncoding('utf8').on('data', (text) => {
            output[name] = (output[name] + text).slice(-1_000_000);
            const lines = (rest + text).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const each of lines)
                line?.(each);
        });
    }
    // It may end before it has read its input, as when no engine answers.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('docker cannot be run', 'install Docker', { cause })));
        child.on('close', (code) => resolve({ code: code ?? 1, ...output }));
    });
}
/**
 * The same, and what it prints.
 *
 * @throws OutsideError with docker's own last words
 */
async function askDocker(argv, options) {
    const { code, stdout, stderr } = await docker(argv, options);
    if (code === 0)
        return stdout.trim();
    const said = `${stdout}\n${stderr}`.split('\n').filter((each) => each.trim() !== '');
    const words = (stderr.trim() || said.join('\n')).split('\n').at(-1) ?? `exit code ${code}`;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`docker ${argv[0]} failed: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(words.trim(), 300)}`, remedyFor(words));
}
function remedyFor(words) {
    if (/Cannot connect|docker daemon|connection refused/i.test(words))
        return 'start Docker';
    if (/no space left/i.test(words))
        return 'free some disk: docker system prune';
    if (/denied|unauthorized|no basic auth/i.test(words))
        return 'check that the role may push to and pull from this repository';
    return undefined;
}
/** Whether an engine answers. */
async function hasDocker(env) {
    try {
        const { code } = await docker(['version', '--format', '{{.Server.Version}}'], { env });
        return code === 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 62012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
/** The kinds of question a model answers; a ranking orders the items of each query. */
const tasks = ['binary', 'multiclass', 'regression', 'ranking'];


/***/ }),

/***/ 99283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   o1: () => (/* binding */ actions),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* unused harmony exports difference, margin, guardResult, sliceDifference, flips, lost, looks, compared */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20012);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1503);



const value = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
/** A metric of two models. Differences are candidate minus champion, in the metric's own units. */
const difference = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    direction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower', 'zero']).nullable(),
    /** Null is undefined, or not there. */
    champion: value,
    candidate: value,
    difference: value,
    /** The interval's bounds; null where there is none. */
    low: value,
    high: value,
    /** Two-sided, of no difference. */
    p: value,
    /** How interval and p were found, as in `paired DeLong`; null where there are none. */
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Why there is no interval, or why it may not hold what it promises. */
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Examples that both were judged on; null when the values come from elsewhere. */
    n: count.nullable(),
});
const verdicts = ['first', 'better', 'not-worse', 'worse', 'inconclusive'];
const margin = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** As written: a number, or a percentage of the champion's value. */
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** In the metric's own units; null when the champion has no value. */
    value,
});
const guardResult = difference.extend({
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    margin,
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['kept', 'broken', 'undecided']),
});
const sliceDifference = difference.extend({
    /** As in `region=north`. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** One-sided, of being no worse than the margin; corrected for the number of slices (Holm). */
    adjusted: value,
    /** After the correction. */
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(verdicts),
});
/** What a policy does with a verdict. */
const actions = ['pass', 'fail', 'review'];
/** An example of which the two models say different things. */
const pair = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Its id; else the line of the candidate's file. */
    example: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** How the predictions of the same examples changed. */
const flips = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    same: count,
    rightToWrong: count,
    wrongToRight: count,
    /** Both wrong, in another way. */
    otherwise: count,
});
/** A part of the examples in which the candidate lost, found by looking: exploration, not proof. */
const lost = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** As in `region=north and tenure <= 3`. */
    where: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    n: count,
    /** Mean loss an example with either model, and by how much more it is with the candidate. */
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
/** How often this evaluation set has been looked at. */
const looks = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    used: count,
    planned: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    /** Of this one look, so that all planned ones together keep the stated confidence. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1),
});
/** What was compared and decided, apart from who the champion is. */
const compared = {
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(verdicts),
    /** What the policy does with the verdict; only `pass` lets the candidate through. */
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(actions),
    passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** What decided it, in a sentence. */
    decidedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** How the examples of the two were matched; null when there was nothing to match. */
    matched: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        both: count,
        onlyChampion: count,
        onlyCandidate: count,
        /** With another label than they had for the champion. */
        changed: count,
        /** Equal to others, of which a model said different things. */
        ambiguous: count,
    })
        .nullable(),
    method: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .method */ .EJ,
    /** Null for the first model. */
    primary: difference.nullable(),
    margin: margin.nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(difference),
    guards: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(guardResult),
    /** Of the primary metric, with the margin of the whole. */
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceDifference),
    /** The smallest difference of the primary metric that these examples can tell, 9 times in 10. */
    detectable: value,
    /** About how many examples would settle an inconclusive verdict; null where none is needed or it cannot be said. */
    needed: count.nullable(),
    flips: flips.nullable(),
    /** The examples on which the candidate lost most; at most 10. */
    regressions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pair.extend({ loss: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })),
    explored: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(lost),
    /** Unlabelled examples whose labels would tell most; at most 20. */
    toLabel: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pair),
    looks: looks.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
};
/** What compare-to-champion leaves in `comparison.json`. */
const comparison = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)('comparison'),
    /** Null when no version is assigned to the stage. */
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), tag: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ...compared,
    /** The gate's rules on the change from the champion; null where it has none. */
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .judgement */ ._U) }).nullable(),
});


/***/ }),

/***/ 20012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   rI: () => (/* binding */ evaluation)
/* harmony export */ });
/* unused harmony exports estimate, sliceEstimates, measured, columns */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _judge_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62012);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);



const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Relative to the project's folder, with forward slashes. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha256,
});
/** One metric's value; null is undefined, and `reason` then says why. */
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    /** The interval's bounds in the metric's own units; null where there is none. */
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    /** Examples that it was computed from; null when it was not, but read from a metrics file or missing for want of a column. */
    n: count.nullable(),
    direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower', 'zero']).nullable(),
    /** How the interval was found, as in `Wilson`; null where there is none. */
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Why there is no value or no interval, or why the interval may not hold what it promises. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** The metrics of the examples that have one value in a column; no intervals below `minimumRows`. */
const sliceEstimates = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    n: count,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), estimate),
});
/** A rule's result. */
const judgement = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Null for a rule on the change from the champion, which compare-to-champion judges. */
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    /** What was judged: on a slice, the value that decided. Null when there was nothing to judge. */
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What all intervals have in common; each names its own method. */
const method = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Of a bootstrap. */
    resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1),
});
/** What was measured, apart from the gate. */
const measured = {
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_judge_task_js__WEBPACK_IMPORTED_MODULE_2__/* .tasks */ .v).nullable(),
    /** The evaluation data; null when there are no predictions, only a file of metrics. */
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        rows: count,
        /** Of every example's key and label, in any order. */
        sha256,
        keyedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['id', 'row', 'label']),
        classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable(),
        /** How many groups of rows were resampled whole; null when each row stands for itself. */
        groups: count.nullable(),
        /** The rows count differently. */
        weighted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    })
        .nullable(),
    method,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), estimate),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sliceEstimates),
    /** Examples that a slice's value needs before it is judged. */
    minimumRows: count,
    /** What a person should know beside the numbers. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
};
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
/** What the columns of the predictions mean, in the words of the inputs. */
const columns = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    prediction: column,
    score: column,
    id: column,
    /** Binary: the positive label, and the score from which on it is predicted. */
    positive: column,
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    weight: column,
    group: column,
    query: column,
    /** Ends of a predicted interval. */
    low: column,
    high: column,
    time: column,
    season: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable(),
    costs: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        falsePositive: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        falseNegative: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        truePositive: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        trueNegative: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    })
        .nullable(),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower', 'zero']),
    })),
});
/** What train leaves in `evaluation.json`. */
const evaluation = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)('evaluation'),
    ...measured,
    /** The files that the metrics come from. */
    predictions: file.nullable(),
    metricsFile: file.nullable(),
    /** Which columns of the predictions mean what; a later comparison reads the champion's by them. */
    columns,
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(judgement) }),
    /** What the training depended on; `key` is equal exactly when all of it is. */
    trainedOn: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file),
        /** Tool to version. */
        tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })
        .nullable(),
});


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

/***/ 36770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ comparisonSection)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/figures.js
var figures = __webpack_require__(79685);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/changes.js


/** Which predictions changed: how many, the worst ones, where they gather, and what to label next. */
function changeSections(changes) {
    return [
        ...flipLine(changes),
        ...regressionTable(changes),
        ...explorationTable(changes),
        ...labelTable(changes),
    ];
}
function flipLine({ flips }) {
    if (!flips)
        return [];
    const { otherwise, rightToWrong, same, wrongToRight } = flips;
    const changed = rightToWrong + wrongToRight + otherwise;
    if (changed === 0)
        return [(0,blocks/* paragraph */.FY)('No prediction changed.')];
    const parts = [
        `${wrongToRight} from wrong to right`,
        `${rightToWrong} from right to wrong`,
        ...(otherwise > 0 ? [`${otherwise} from one mistake to another`] : []),
    ];
    return [
        (0,blocks/* paragraph */.FY)(`${changed} of ${(0,figures/* count */.U9)(same + changed, 'prediction')}`, ` changed: ${parts.join(', ')}.`),
    ];
}
function regressionTable({ regressions }) {
    if (regressions.length === 0)
        return [];
    const rows = regressions.map(({ candidate, champion, example, label, loss }) => [
        [{ code: example }],
        label ?? '–',
        champion,
        candidate,
        (0,figures/* signed */.x8)(loss),
    ]);
    const head = ['example', 'label', 'champion', 'candidate', 'loss'];
    return [(0,blocks/* details */.zH)('Where the candidate lost most', [(0,blocks/* table */.tp)(head, rows)])];
}
function explorationTable({ explored }) {
    if (explored.length === 0)
        return [];
    const rows = explored.map(({ candidate, champion, difference, n, where }) => [
        [{ code: where }],
        String(n),
        (0,figures/* fixed */.Zu)(champion),
        (0,figures/* fixed */.Zu)(candidate),
        (0,figures/* signed */.x8)(difference),
    ]);
    const head = ['where', 'examples', "champion's loss", "candidate's loss", 'difference'];
    return [
        (0,blocks/* details */.zH)('Groups in which the candidate lost (found by looking: a hint, no proof)', [
            (0,blocks/* table */.tp)(head, rows),
        ]),
    ];
}
function labelTable({ toLabel }) {
    if (toLabel.length === 0)
        return [];
    const rows = toLabel.map(({ candidate, champion, example }) => [
        [{ code: example }],
        champion,
        candidate,
    ]);
    return [
        (0,blocks/* details */.zH)(`${(0,figures/* count */.U9)(toLabel.length, 'row')} whose labels would tell most`, [
            (0,blocks/* table */.tp)(['example', 'champion', 'candidate'], rows),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/methods.js
var methods = __webpack_require__(98622);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/comparison.js




/** How the candidate compares with the champion: the table of metrics, slices and the rest folded. */
function comparisonSection(comparison) {
    const { guards, metrics, notes, slices, verdict } = comparison;
    if (verdict === 'first')
        return listOf(notes);
    const shown = metrics.filter(({ candidate, champion: old }) => candidate !== null || old !== null);
    return [
        ...(shown.length > 0 ? [metricsTable(comparison, shown)] : []),
        ...(guards.length > 0 ? [guardList(comparison)] : []),
        ...(comparison.matched ? [(0,blocks/* paragraph */.FY)(matching(comparison.matched))] : []),
        ...listOf(notes),
        ...(slices.length > 0 ? [sliceSection(comparison)] : []),
        ...changeSections(comparison),
        ...(0,methods/* methodsFold */.K)(shown.map(({ metric, ...how }) => ({ ...how, name: metric }))),
    ];
}
/** The metric that decides stands first. */
function metricsTable({ champion, method, primary }, rows) {
    const head = [
        'metric',
        `champion ${champion?.version ?? ''}`.trim(),
        'candidate',
        'difference',
        `${(0,methods/* percent */.r)(method.confidence)} interval`,
    ];
    const isPrimary = ({ metric }) => metric === primary?.metric;
    const sorted = [...rows.filter(isPrimary), ...rows.filter((row) => !isPrimary(row))];
    return (0,blocks/* table */.tp)(head, sorted.map((row) => [
        isPrimary(row) ? [{ bold: row.metric }] : [{ code: row.metric }],
        ...comparison_figures(row),
    ]));
}
/** The slices on which it is worse stand first, and in the fold's title. */
function sliceSection({ primary, slices }) {
    const worse = slices.filter(({ verdict }) => verdict === 'worse');
    const head = [
        ...['slice', 'examples', 'champion', 'candidate'],
        ...['difference', 'interval', 'adjusted p', 'verdict'],
    ];
    const title = `${primary?.metric ?? 'The primary metric'} by slice`;
    const found = worse.length > 0 ? `: worse on ${worse.map(({ name }) => name).join(', ')}` : '';
    const sorted = [...worse, ...slices.filter((slice) => !worse.includes(slice))];
    return (0,blocks/* details */.zH)(`${title}${found}`, [(0,blocks/* table */.tp)(head, sorted.map(sliceRow))]);
}
function sliceRow(slice) {
    return [
        [{ code: slice.name }],
        slice.n === null ? '–' : String(slice.n),
        ...comparison_figures(slice),
        (0,figures/* chance */.Dz)(slice.adjusted),
        slice.verdict.replace('-', ' '),
    ];
}
function comparison_figures({ candidate, champion, difference, high, low }) {
    const between = low === null || high === null ? (0,figures/* interval */.YP)(null, null) : `${(0,figures/* signed */.x8)(low)} to ${(0,figures/* signed */.x8)(high)}`;
    return [(0,figures/* fixed */.Zu)(champion), (0,figures/* fixed */.Zu)(candidate), (0,figures/* signed */.x8)(difference), between];
}
function guardList({ guards }) {
    return (0,blocks/* list */.p_)(guards.map(({ difference, outcome, text }) => [
        { kept: '✓ ', broken: '✗ ', undecided: '? ' }[outcome],
        { code: text },
        `: ${outcome}, difference ${(0,figures/* signed */.x8)(difference)}`,
    ]));
}
function matching({ both, changed, onlyCandidate, onlyChampion, }) {
    const rest = [
        onlyChampion > 0 && `${onlyChampion} only the champion's`,
        onlyCandidate > 0 && `${onlyCandidate} only the candidate's`,
        changed > 0 && `${changed} with another label than before`,
    ].filter(Boolean);
    const same = `Both were judged on the same ${(0,figures/* count */.U9)(both, 'example')}`;
    return rest.length > 0 ? `${same}; left out: ${rest.join(', ')}.` : `${same}.`;
}
function listOf(notes) {
    return notes.length > 0 ? [(0,blocks/* list */.p_)(notes)] : [];
}


/***/ }),

/***/ 98622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ methodsFold),
/* harmony export */   r: () => (/* binding */ percent)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79332);

/** How each interval was found, those found alike in one line. */
function methodsFold(found) {
    const named = new Map();
    for (const { method, name, reason } of found) {
        if (method === null)
            continue;
        const how = [method, reason].filter(Boolean).join('; ');
        named.set(how, [...(named.get(how) ?? []), name]);
    }
    if (named.size === 0)
        return [];
    const lines = [...named].map(([how, names]) => `${names.join(', ')}: ${how}`);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('How the intervals were found', [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(lines)])];
}
/** `95%`, `99.9%`. */
const percent = (confidence) => `${Number((confidence * 100).toFixed(2))}%`;


/***/ }),

/***/ 58492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/config.js + 1 modules
var files_config = __webpack_require__(74539);
// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/open.js + 6 modules
var registry_open = __webpack_require__(99086);
// EXTERNAL MODULE: ./build/bundle/src/declarations.js
var declarations = __webpack_require__(70323);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/runtime/perform.js
var perform = __webpack_require__(27710);
// EXTERNAL MODULE: ./build/bundle/src/adapters/docker/engine.js
var docker_engine = __webpack_require__(87454);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/history.js
var registry_history = __webpack_require__(81633);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/stage.js
var registry_stage = __webpack_require__(111);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/runtime/failure.js
var failure = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var registry_tag = __webpack_require__(39961);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/plan.js



/** The steps of the pipeline, in their order. */
const steps = [
    'validate-data',
    'train',
    'compare-to-champion',
    'register',
    'build-and-push-image',
    'deploy-to-ec2-via-ssm',
    'smoke-test',
    'promote',
    'report',
];
const judging = ['validate-data', 'train', 'compare-to-champion'];
const releasing = [
    ...judging,
    'register',
    'build-and-push-image',
    'deploy-to-ec2-via-ssm',
    'smoke-test',
    'promote',
];
const rollingOut = ['deploy-to-ec2-via-ssm', 'smoke-test', 'promote'];
/**
 * The plan for an event.
 *
 * @param situation the event and its ref
 * @param given the input `steps`; it decides when it is given
 * @param model the model's name; tags of other models ask for nothing
 * @param stage where a released version goes
 */
function plan(situation, given, model, stage) {
    const asked = byEvent(situation, model, stage);
    if (!given?.length)
        return asked;
    const chosen = given.map(known);
    return {
        ...asked,
        because: 'the input steps',
        steps: steps.filter((step) => chosen.includes(step)),
    };
}
function known(name) {
    const step = steps.find((each) => each === name);
    if (step)
        return step;
    throw new errors/* InputError */.dz({ where: 'input steps', found: name, remedy: (0,words/* didYouMean */.a)(name, steps) });
}
function byEvent({ event, ref, place }, model, stage) {
    if (place === 'local')
        return { because: 'a run on this machine', steps: releasing, wanted: null };
    switch (event.name) {
        case 'pull_request':
            return { because: 'a pull request', steps: [...judging, 'report'], wanted: null };
        case 'workflow_run':
            return { because: 'a finished workflow', steps: ['report'], wanted: null };
        case 'release':
            return byRelease(event.payload, model, stage);
        case 'push':
            if (ref?.startsWith('refs/tags/'))
                return byTag(ref.slice(10), model);
            return byBranch(ref, event.payload.repository?.default_branch);
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { because: `the event ${event.name}`, steps: releasing, wanted: null };
        default:
            return nothing(`the event ${event.name || 'of this run'} asks for nothing`);
    }
}
function byBranch(ref, defaultBranch) {
    const branch = ref?.replace('refs/heads/', '') ?? '';
    if (branch === defaultBranch)
        return { because: `a push to ${branch}`, steps: releasing, wanted: null };
    return { because: `a push to the branch ${branch}`, steps: judging, wanted: null };
}
/** A stage's tag was pushed: its version is the one on the commit that it points at. */
function byTag(name, model) {
    const tag = (0,registry_tag/* parseTag */.ED)(name);
    if (tag?.kind !== 'assign' || tag.model !== model)
        return nothing(`the tag ${name} assigns no version of ${model}`);
    return {
        because: `the tag ${name}`,
        steps: rollingOut,
        wanted: { stage: tag.stage, tag: name, assigned: true },
    };
}
/** What was released goes out; a draft, a pre-release, or one that is taken away does not. */
function byRelease({ action, release }, model, stage) {
    const name = release?.tag_name ?? '';
    if (release?.prerelease || !['released', 'published'].includes(action ?? ''))
        return nothing(`the release ${name} was ${action}${release?.prerelease ? ' as a pre-release' : ''}`);
    const tag = (0,registry_tag/* parseTag */.ED)(name);
    if (tag?.kind !== 'register' || tag.model !== model)
        return nothing(`${name || 'the release'} is no version of ${model}`);
    return {
        because: `the release ${name}`,
        steps: rollingOut,
        wanted: { stage, tag: name, assigned: false },
    };
}
function nothing(because) {
    return { because, steps: [], wanted: null };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/figures.js
var figures = __webpack_require__(79685);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/steps.js


/** The steps as a table: what ran, what was skipped and why. */
function stepsSection(results) {
    const skipped = results.filter(({ ending }) => ending === 'skipped').length;
    const title = `${(0,figures/* count */.U9)(results.length - skipped, 'step')} ran${skipped ? `, ${skipped} skipped` : ''}`;
    const rows = results.map(({ ending, note, seconds, step }) => [
        [{ code: step }],
        ending,
        seconds > 0 ? `${seconds.toFixed(1)} s` : '',
        note,
    ]);
    return (0,blocks/* details */.zH)(title, [(0,blocks/* table */.tp)(['step', 'ending', 'took', 'note'], rows)]);
}
/** The value of an output of a step; empty when it did not run. */
function output(results, step, name) {
    const value = results.find((each) => each.step === step)?.performed?.outputs[name];
    return value === undefined || value === null ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/recover.js


/**
 * After a step that failed behind the deployment, the places serve again what they served before;
 * and where a person's tag had assigned the stage already, it is assigned back.
 *
 * @returns what was done, in a sentence; null when nothing had to be
 */
async function recover({ wanted }, { results }, remedies, { log }) {
    const bad = results.find(({ ending }) => ending === 'refused' || ending === 'failed');
    if (!bad)
        return null;
    const done = [];
    try {
        const back = await takeBack(results, wanted?.assigned !== true, remedies, log);
        if (back !== null)
            done.push(back);
    }
    catch (error) {
        // Nothing was done: what serves is what the tag says, and the first failure is not hidden.
        return `putting back failed: ${(0,failure/* failure */.V)(error).message}`;
    }
    if (wanted?.assigned) {
        const served = output(results, 'deploy-to-ec2-via-ssm', 'previous-version') || null;
        const version = await remedies.assignBack(served, bad.note);
        done.push(`${wanted.stage} is assigned to ${version ?? 'nothing'} again`);
    }
    return done.length > 0 ? done.join('; ') : null;
}
/**
 * A run that was killed behind its deployment, and is run again, finds its version live and nothing
 * to change: what was served before is then known by the stage alone.
 */
async function takeBack(results, unassigned, { putBack, toChampion }, log) {
    const deploy = results.find(({ step }) => step === 'deploy-to-ec2-via-ssm');
    if (deploy?.ending !== 'done')
        return null;
    if (deploy.performed?.outputs.changed === true) {
        log.info('this ended badly: putting back what was served before');
        return (await putBack()).refusal ?? 'what was served before answers again';
    }
    const version = output(results, 'deploy-to-ec2-via-ssm', 'version');
    const champion = unassigned && version !== '' ? await toChampion(version) : null;
    return champion === null ? null : `${champion}, the champion, answers again`;
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/run-records.js + 1 modules
var run_records = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/markdown.js
var markdown = __webpack_require__(62623);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/report.js + 2 modules
var report = __webpack_require__(40433);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/report.js




/** Makes the report from the records, keeps it as a file, and shows it in the pull request. */
async function reportStep(subject, tools) {
    const { context, log } = tools;
    const { commit, run } = context.event.name === 'workflow_run' ? finishedRun(context) : context;
    const { failure, model } = subject;
    const blocks = (0,report/* report */.z)((0,run_records/* readRecords */.T)(context.directory, commit), {
        model,
        commit,
        url: run.url,
        failure,
    });
    const file = writeReport(context.directory, blocks);
    log.info(`the report is in ${file}`);
    const marker = { model, commit: commit ?? '', run: run.id, attempt: run.attempt };
    const outcome = { refusal: null, summary: blocks };
    if (context.place !== 'github')
        return { ...outcome, outputs: { 'comment-url': null } };
    // Loaded here: GitHub's client costs as much as all the rest together.
    const { showReport } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(1996)]).then(__webpack_require__.bind(__webpack_require__, 21996));
    const url = await showReport({ blocks, marker, token: subject.token }, tools);
    return { ...outcome, outputs: { 'comment-url': url } };
}
function writeReport(directory, blocks) {
    return (0,records/* writeBeside */.Ae)(directory, 'report.md', `${(0,markdown/* markdown */.w)(blocks)}\n`);
}
/** The run whose records these are, when another workflow left them. */
function finishedRun({ event }) {
    const finished = event.payload.workflow_run;
    if (!finished)
        return { commit: null, run: { id: '0', attempt: 1, url: null } };
    const { head_sha: commit, html_url: url, id, run_attempt: attempt } = finished;
    return { commit, run: { id: String(id), attempt, url } };
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/run.js

/** Runs the steps in order. The first one that says no or fails ends it; what is left is not begun. */
async function runSteps(steps, hands, { log }) {
    const results = [];
    let error;
    for (const step of steps) {
        const last = results.at(-1)?.ending;
        if (last === 'refused' || last === 'failed' || last === 'not begun') {
            results.push({ step, ending: 'not begun', note: '', seconds: 0 });
            continue;
        }
        const reason = hands.whySkipped(step);
        if (reason !== null) {
            log.info(`${step}: skipped, ${reason}`);
            results.push({ step, ending: 'skipped', note: reason, seconds: 0 });
            continue;
        }
        const began = performance.now();
        const result = await log
            .group(step, () => one(step, hands))
            .catch((thrown) => {
            error = thrown;
            return { step, ending: 'failed', note: (0,failure/* failure */.V)(thrown).message };
        });
        results.push({ ...result, seconds: (performance.now() - began) / 1000 });
    }
    return { results, error };
}
async function one(step, hands) {
    const performed = await hands.perform(step);
    const { refusal } = performed;
    if (refusal !== null)
        return { step, ending: 'refused', note: refusal, performed };
    return { step, ending: 'done', note: noteOf(performed), performed };
}
/** Whether the step made something or found it done. */
function noteOf({ outputs }) {
    if (outputs['cache-hit'] === true)
        return 'found, not trained again';
    if (outputs.created === false)
        return 'found, not registered again';
    if (outputs.built === false)
        return 'found, not built again';
    if (outputs.changed === false)
        return 'it was so already';
    return '';
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/skip.js
/** The settings without any of which a step has nothing to do. */
const needs = {
    'validate-data': ['data.files'],
    train: ['train.command'],
    'compare-to-champion': ['train.command'],
    register: ['train.model'],
    'build-and-push-image': ['image.repository'],
    'deploy-to-ec2-via-ssm': ['deploy.service', 'deploy.instances', 'deploy.command'],
    'smoke-test': ['smoke.cases'],
    promote: ['train.model'],
};
/**
 * Why a step is skipped; null when the project has configured it.
 *
 * @param isSet whether a key of `mlops.yml` is set
 * @param version the version that a person wants; null when this run makes its own
 */
function whySkipped(step, isSet, version = null) {
    const keys = needs[step] ?? [];
    const isNamed = step === 'promote' && version !== null;
    if (keys.length === 0 || keys.some(isSet) || isNamed)
        return null;
    return `${keys[0]} is not set in mlops.yml`;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/registry/assign.js
var registry_assign = __webpack_require__(52700);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/lookup.js
var lookup = __webpack_require__(32039);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/wanted.js





/**
 * The version that a person's tag asks for.
 *
 * @throws InputError when no version of the model stands where the tag does
 */
async function versionOf(registry, model, { tag }) {
    const history = (0,registry_history/* readHistory */.L)(model, await registry.tags(model));
    const assignment = history.assignments.find((each) => each.tag === tag);
    if (!assignment)
        return (0,lookup/* wantedVersion */.K)(history, tag, `tag ${tag}`);
    const version = (0,registry_stage/* findVersion */.Am)(history, assignment.version);
    if (version)
        return version;
    throw new errors/* InputError */.dz({
        where: `tag ${tag}`,
        remedy: `no version of ${model} stands on its commit ${assignment.commit.slice(0, 12)}: delete the tag, and tag the commit of a version`,
    });
}
/**
 * A person's tag is there before the deployment: when that fails, the stage is assigned back to the
 * version that serves, so that the tags tell the truth. Nothing is done where no tag assigned it.
 *
 * @returns the version, or null when the stage is left with nothing
 */
async function assignBack(registry, { model, wanted, served, reason }, { actor, run }) {
    const { stage, tag } = wanted;
    const history = (0,registry_history/* readHistory */.L)(model, await registry.tags(model));
    const version = (0,registry_stage/* findVersion */.Am)(history, served) ?? (0,registry_stage/* previousHealthy */.bf)(history, stage);
    await (0,registry_assign/* assign */.k)(registry, {
        ...{ model, stage, version, actor, failed: tag },
        reason: `${tag} failed: ${reason}`,
        run: run.url ?? run.id,
    });
    return version?.version ?? null;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/pipeline.js














/** Runs the steps that the event asks for, takes back what failed, and tells the pull request. */
async function runPipeline(inputs, tools, rooms) {
    const { context, log } = tools;
    const planned = plan(context, inputs.steps, rooms.model, inputs.stage);
    log.info(`because of ${planned.because}: ${planned.steps.join(', ') || 'nothing to do'}`);
    const steps = planned.steps.filter((step) => step !== 'report');
    const ran = await runSteps(steps, await handsOf(planned, inputs, tools, rooms), tools);
    const recovered = await recover(planned, ran, remediesOf(planned, inputs.stage, tools, rooms), tools);
    const failure = failureOf(ran);
    const report = planned.steps.includes('report')
        ? await reportOf(ran, { model: rooms.model, token: inputs.token, failure }, tools)
        : undefined;
    if (ran.error !== undefined) {
        if (recovered !== null)
            log.warn(recovered);
        throw ran.error;
    }
    return outcomeOf(planned, ran, recovered, report);
}
async function handsOf(planned, inputs, { context }, rooms) {
    const { steps, wanted } = planned;
    const { stage } = inputs;
    const version = wanted && (await versionOf(await rooms.registry(), rooms.model, wanted)).version;
    const asksEngine = context.place === 'local' && steps.includes('build-and-push-image');
    const engine = !asksEngine || (await (0,docker_engine/* hasDocker */.pp)(context.env));
    const own = {
        // The report is posted at the end, with what comes after the comparison.
        'compare-to-champion': { stage, comment: 'false' },
        'deploy-to-ec2-via-ssm': version === null ? {} : { version },
        promote: {
            ...{ stage: wanted?.stage ?? stage, ...(version !== null && { version }) },
            reason: wanted
                ? `${wanted.tag}, deployed and checked`
                : 'better or not worse, and it answers',
        },
    };
    return {
        whySkipped: (step) => step === 'build-and-push-image' && !engine
            ? 'no Docker Engine answers: the service runs as a process'
            : whySkipped(step, rooms.isSet, version),
        perform: (step) => rooms.perform(step, own[step] ?? {}),
    };
}
function remediesOf({ wanted }, stage, { context }, rooms) {
    const { model } = rooms;
    return {
        putBack: rooms.putBack,
        toChampion: async (served) => {
            const history = (0,registry_history/* readHistory */.L)(model, await (await rooms.registry()).tags(model));
            const version = (0,registry_stage/* champion */.i3)(history, stage)?.version ?? null;
            if (version === null || version === served)
                return null;
            const { refusal } = await rooms.perform('deploy-to-ec2-via-ssm', { version });
            if (refusal !== null)
                throw new errors/* OutsideError */.Cp(refusal);
            return version;
        },
        assignBack: async (served, reason) => wanted === null
            ? null
            : assignBack(await rooms.registry(), { model, wanted, served, reason }, context),
    };
}
/** Why the steps ended counts for more than that it could not be shown in the pull request. */
async function reportOf({ results }, subject, tools) {
    try {
        return await reportStep(subject, tools);
    }
    catch (error) {
        if (!results.some(({ ending }) => ending === 'refused' || ending === 'failed'))
            throw error;
        tools.log.warn((0,failure/* failure */.V)(error).message);
        return undefined;
    }
}
function failureOf({ results }) {
    const failed = results.find(({ ending }) => ending === 'failed');
    return failed ? `${failed.step}: ${failed.note}` : null;
}
function outcomeOf({ because, steps }, { results }, recovered, report) {
    const refused = results.find(({ ending }) => ending === 'refused');
    const own = report?.summary ?? results.flatMap(({ performed }) => performed?.summary ?? []);
    const idle = steps.length === 0 ? [(0,blocks/* paragraph */.FY)(`Nothing to do: ${because}.`)] : [];
    const put = recovered === null ? [] : [(0,blocks/* paragraph */.FY)({ bold: 'Put back' }, `: ${recovered}.`)];
    return {
        outputs: {
            passed: refused === undefined,
            verdict: output(results, 'compare-to-champion', 'verdict'),
            version: output(results, 'register', 'version') ||
                output(results, 'deploy-to-ec2-via-ssm', 'version'),
            digest: output(results, 'deploy-to-ec2-via-ssm', 'digest'),
            'comment-url': report?.outputs['comment-url'] ?? null,
            record: records/* recordsFolder */.RM,
        },
        refusal: refused
            ? [`${refused.step}: ${refused.note}`, recovered].filter(Boolean).join('; ')
            : null,
        annotations: results.flatMap(({ performed }) => performed?.annotations ?? []),
        summary: [...idle, ...put, ...own, stepsSection(results)],
    };
}

// EXTERNAL MODULE: ./build/bundle/src/pipeline/rooms.js
var rooms = __webpack_require__(16783);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/main.js







const run = async (inputs, tools) => {
    const { context } = tools;
    const config = (0,files_config/* readConfig */.X)(context.directory, inputs.config, (0,declarations/* configKeys */.n)());
    const shared = {
        config: inputs.config,
        'working-directory': inputs.workingDirectory,
        'model-name': inputs.modelName,
        port: inputs.port,
        token: inputs.token,
    };
    const using = (own) => (input) => own[input] ?? shared[input];
    return runPipeline(inputs, tools, {
        model: (0,registry_name/* modelName */.f)(inputs.modelName, context),
        isSet: (key) => config.has(key),
        registry: () => (0,registry_open/* openRegistry */.M)(context, inputs.token),
        perform: (step, own) => (0,perform/* perform */.y)(rooms/* stepRooms */.B[step], using(own), tools),
        putBack: () => (0,perform/* perform */.y)(rooms/* putBack */.p, using({}), tools),
    });
};


/***/ })

};
