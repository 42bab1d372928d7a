export const id = 701;
export const ids = [701,4377];
export const modules = {

/***/ 13139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   r: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98697);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85581);




/**
 * Packs a file or folder as tar.gz under its own name: the same content gives the same bytes,
 * whatever the files' times, owners and order on the disk.
 */
async function archive(source, target) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source)).isDirectory();
    const inside = isFolder ? await (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .filesIn */ .nG)(source) : [];
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source);
    const paths = isFolder ? inside.sort().map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, path)) : [name];
    await (0,tar__WEBPACK_IMPORTED_MODULE_2__/* .create */ .vt)({
        file: target,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source),
        gzip: true,
        portable: true,
        mtime: new Date(0),
        noDirRecurse: true,
        follow: true,
    }, 
    // A leading "@" would be read as an archive to take over.
    paths.map((path) => `./${path}`));
}
/**
 * Unpacks what {@link archive} packed into a new folder.
 *
 * @returns the path of the file or folder that was packed
 */
async function unpack(file, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,tar__WEBPACK_IMPORTED_MODULE_2__.extract)({ file, cwd: folder, strict: true });
    const [name = ''] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}


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

/***/ 66765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gt: () => (/* binding */ probabilities),
  SY: () => (/* binding */ sketchSize),
  Eq: () => (/* binding */ validation)
});

// UNUSED EXPORTS: checkResult, columnProfile, example

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/bundle/src/domain/records/drift.js

const number = schemas/* number */.aig().nullable();
/** The distributions side by side, as shares of the values that are there; at most twenty bars. */
const picture = schemas/* strictObject */.rej({
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).max(20),
    reference: schemas/* array */.YOg(schemas/* number */.aig()).max(20),
    current: schemas/* array */.YOg(schemas/* number */.aig()).max(20),
});
/** One way in which a column may differ from the reference: a test for chance, and a size that a person can read. */
const difference = schemas/* strictObject */.rej({
    /** What is compared. */
    of: schemas/* enum */.k5n([
        'values',
        'missing',
        'invalid',
        'infinite',
        'new categories',
        'length',
        'pattern',
        'weekday',
    ]),
    /** As in `Kolmogorov-Smirnov`. */
    test: schemas/* string */.YjP(),
    statistic: number,
    p: number,
    /** After Holm's correction over all tests of all columns. */
    adjusted: number,
    /** As in `Wasserstein distance in standard deviations of the reference`. */
    effect: schemas/* string */.YjP(),
    size: number,
    /** From which size on a difference counts. */
    threshold: schemas/* number */.aig(),
    verdict: schemas/* enum */.k5n(['drifted', 'stable', 'not enough rows']),
    /** About how many rows it takes, of the smaller side, to see a difference of `threshold`. */
    needs: schemas/* int */.Whr().positive().nullable(),
});
/** What has become of one column since the reference. */
const columnDrift = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['numeric', 'categorical', 'time', 'text']),
    verdict: schemas/* enum */.k5n(['drifted', 'stable', 'not enough rows', 'not comparable']),
    differences: schemas/* array */.YOg(difference),
    /** Population stability index over the reference's deciles or categories; shown, decides nothing. */
    psi: number,
    /** Jensen-Shannon distance, base 2; shown, decides nothing. */
    jensenShannon: number,
    picture: picture.nullable(),
    /** In one line, for a person: what moved, in which direction, by how much. */
    message: schemas/* string */.YjP(),
});
/** The comparison of data with a reference. */
const drift = schemas/* strictObject */.rej({
    /** A file, or the version whose stored profile it is. */
    reference: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['file', 'profile']),
        rows: schemas/* int */.Whr().nonnegative(),
    }),
    verdict: schemas/* enum */.k5n(['drifted', 'stable', 'not enough rows']),
    columns: schemas/* array */.YOg(columnDrift),
    /** The verdict in one line. */
    message: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/bundle/src/domain/records/header.js
var header = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/bundle/src/domain/records/validation.js



/** A JSON number, or null where there is none: no values, or one that JSON cannot write. */
const validation_number = schemas/* number */.aig().nullable();
const count = schemas/* int */.Whr().nonnegative();
/** The probabilities of a profile's quantiles, in their order. */
const probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
/** Into how many equal shares a profile's sketch divides the values. */
const sketchSize = 64;
/**
 * What one column holds; under 4 kB. Times are seconds since 1970 in UTC, but for `min` and `max`,
 * which stand as they are written. Of a sensitive field only the counts are kept.
 */
const columnProfile = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'time', 'any']),
    sensitive: schemas/* boolean */.zMY(),
    /** Cells that are not missing. */
    count,
    missing: count,
    /** Cells that do not read as `type`; in no statistic but `count`. */
    invalid: count,
    distinct: count,
    /** Text for times, for text, and for integers beyond 2^53. */
    min: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullable(),
    max: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullable(),
    mean: validation_number,
    /** Of a sample: divided by n - 1. */
    sd: validation_number,
    /** Of the finite values: the third standardized moment, without correction for bias. */
    skew: validation_number,
    /** At `probabilities`, linear between values as numpy does by default. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig()).length(probabilities.length).nullable(),
    /**
     * The values below which a share of 0, 1/64, 2/64, … 1 of the finite values lies: what drift is
     * judged by when the rows are no longer there. An element is the smallest value v with at least
     * that share of values <= v, so all of them are values of the column.
     */
    sketch: schemas/* array */.YOg(schemas/* number */.aig())
        .length(sketchSize + 1)
        .nullable(),
    /** `edges` is one longer than `counts`; the last bin holds its upper edge as well. */
    histogram: schemas/* strictObject */.rej({ edges: schemas/* array */.YOg(schemas/* number */.aig()).max(21), counts: schemas/* array */.YOg(count).max(20) })
        .nullable(),
    /** The most frequent values, at most ten; long ones are cut. */
    top: schemas/* array */.YOg(schemas/* strictObject */.rej({ value: schemas/* string */.YjP(), count })).max(10),
    zeros: count.nullable(),
    negatives: count.nullable(),
    infinities: count.nullable(),
    /** Characters of text, counted as Unicode code points. */
    lengths: schemas/* strictObject */.rej({ min: count, max: count, mean: schemas/* number */.aig() }).nullable(),
    /** How many texts `patterns` were counted in: all, or those of every so many-th row of a large table. */
    patterned: count,
    /** What text looks like, most frequent first, at most ten: `a` a letter in lower case, `A` in upper case, `9` a digit; runs of one kind are one sign and `+`. */
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ pattern: schemas/* string */.YjP(), count })).max(10),
    /** How the values follow each other in the rows, missing and invalid ones left out; null for text, and below two values. */
    order: schemas/* enum */.k5n(['increasing', 'decreasing', 'constant', 'none']).nullable(),
});
/** A cell, or a row when `column` is null, that does not keep to a check. */
const example = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    /** The physical line; in a Parquet file the row's number. Null when it is the whole file. */
    line: schemas/* int */.Whr().positive().nullable(),
    column: schemas/* string */.YjP().nullable(),
    /** The cell's text, cut; null for a missing cell and for sensitive fields. */
    value: schemas/* string */.YjP().nullable(),
});
/** One check with its result. */
const checkResult = schemas/* strictObject */.rej({
    /** As in `required(age)`, or as the contract writes it. */
    name: schemas/* string */.YjP(),
    column: schemas/* string */.YjP().nullable(),
    level: schemas/* enum */.k5n(['fail', 'warn']),
    passed: schemas/* boolean */.zMY(),
    found: schemas/* string */.YjP(),
    allowed: schemas/* string */.YjP(),
    /** Rows that do not keep to it, and their share of all rows; null where rows are not what is judged. */
    count: count.nullable(),
    share: validation_number,
    /** The result in one line, for a person. */
    message: schemas/* string */.YjP(),
    /** The reason that the contract gives for the check. */
    because: schemas/* string */.YjP().nullable(),
    /** The first offenders, at most ten. */
    examples: schemas/* array */.YOg(example).max(10),
});
const file = schemas/* strictObject */.rej({
    /** Relative to the project's folder, with forward slashes. */
    path: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    bytes: count,
});
/** What validate-data leaves in `validation.json`. */
const validation = schemas/* strictObject */.rej({
    ...(0,header/* header */.w)('validation'),
    files: schemas/* array */.YOg(file.extend({ rows: count })),
    /** Null when the data was only profiled. */
    contract: file.nullable(),
    rows: count,
    columns: schemas/* array */.YOg(columnProfile),
    checks: schemas/* array */.YOg(checkResult),
    /** Null when there was no reference. */
    drift: drift.nullable(),
    /** No check of level `fail` found anything. */
    valid: schemas/* boolean */.zMY(),
});


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

/***/ 90632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ isAssetName),
/* harmony export */   bJ: () => (/* binding */ versionAsset),
/* harmony export */   f6: () => (/* binding */ predictionsAsset),
/* harmony export */   q$: () => (/* binding */ modelAsset),
/* harmony export */   xo: () => (/* binding */ cardAsset)
/* harmony export */ });
/** The names under which a version's files are kept with its release. */
const modelAsset = 'model.tar.gz';
const cardAsset = 'MODEL_CARD.md';
const versionAsset = 'version.json';
/** The name of the predictions: what the file was called does not matter, its format does. */
function predictionsAsset(path) {
    return `predictions${/(\.[A-Za-z0-9]+){0,2}$/.exec(path.split(/[\\/]/).at(-1))?.[0] ?? ''}`;
}
/** Whether GitHub keeps a file under this name as it is; it rewrites others. */
function isAssetName(name) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/.test(name) && !name.endsWith('.');
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

/***/ 62623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79685);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19029);


/** Blocks as GitHub's Markdown. Every character of the texts is shown as it is; none is markup. */
function markdown(blocks) {
    return blocks.map(block).join('\n\n');
}
function block(block) {
    switch (block.kind) {
        case 'heading':
            return `### ${escaped(block.text)}`;
        case 'paragraph':
            return inline(block.text).trimStart();
        case 'list':
            return block.items.map((item) => `- ${inline(item).trimStart()}`).join('\n');
        case 'table':
            return tableLines(block.head, block.rows).join('\n');
        case 'code':
            return fenced(block.text);
        case 'details':
            return `<details><summary>${inHtml(block.summary)}</summary>\n\n${markdown(block.blocks)}\n\n</details>`;
    }
}
function tableLines(head, rows) {
    const line = (row) => `| ${row.join(' | ')} |`;
    const cells = rows.map((row) => row.map((cell) => inline(cell, true)));
    return [
        line(head.map(escaped)),
        line(head.map((_, column) => ((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(cells, column) ? '---:' : '---'))),
        ...cells.map(line),
    ];
}
function inline(text, inCell = false) {
    if (typeof text === 'string')
        return escaped(text);
    return text.map((each) => piece(each, inCell)).join('');
}
function piece(piece, inCell) {
    if (typeof piece === 'string')
        return escaped(piece);
    if ('bold' in piece)
        return `**${escaped(piece.bold)}**`;
    if ('code' in piece)
        return codeSpan(piece.code, inCell);
    return `[${escaped(piece.text)}](${encodeURI(piece.link).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/**
 * Text in which nothing is markup, HTML, a mention, an issue link, an emoji, a formula or the end of a
 * table's cell. The joiner after `@` and `#` stops GitHub from turning a text into a mention; a reader
 * does not see it. A dollar in a span begins no formula, as GitHub's documentation says.
 */
function escaped(text) {
    return inHtml(text)
        .replace(/([\\`*_{}[\]|~])/g, '\\$1')
        .replace(/\$/g, () => '<span>$</span>')
        .replace(/^(\s*)([-+=](?=\s|$)|[-=](?=[-=]+\s*$)|#(?=#*(\s|$)))/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** The same inside of HTML, where Markdown's own escapes would be seen. */
function inHtml(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/([@#])(?=\w)/g, '$1\u2060')
        .replace(/:\/\//g, ':\u2060//')
        .replace(/\b(GH)(?=-\d)|(www)(?=\.)/gi, '$&\u2060')
        .replace(/:(?=[a-z_][\w+-]*:|[+-]1:)/gi, ':\u2060');
}
function codeSpan(text, inCell) {
    const plain = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text);
    // Renderers do not agree whether a bar after two backslashes ends a table's cell.
    if (inCell && plain.includes('\\|'))
        return `<code>${escaped(plain)}</code>`;
    const line = inCell ? plain.replaceAll('|', '\\|') : plain;
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(text).replace(/\n$/, '')}\n${fence}`;
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

/***/ 10701:
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
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/assign.js
var registry_assign = __webpack_require__(52700);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/history.js
var registry_history = __webpack_require__(81633);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/stage.js
var stage = __webpack_require__(111);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/trailers.js
var trailers = __webpack_require__(5949);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/version.js
var registry_version = __webpack_require__(76053);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var context = __webpack_require__(65808);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/inputs.js
var files_inputs = __webpack_require__(92280);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/comparison.js
var comparison = __webpack_require__(99283);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/evaluation.js
var evaluation = __webpack_require__(20012);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/validation.js + 1 modules
var validation = __webpack_require__(66765);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/assets.js
var registry_assets = __webpack_require__(90632);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
;// CONCATENATED MODULE: ./build/bundle/src/register/candidate.js










/**
 * Reads what earlier steps left. Records of another commit are left out.
 *
 * @throws InputError when the model is not there, or a record is not of this model
 */
async function readCandidate(inputs, { context, log }) {
    const { directory, commit } = context;
    const model = (0,registry_name/* modelName */.f)(inputs.modelName, context);
    if (commit === null)
        throw new errors/* InputError */.dz({
            where: 'input working-directory',
            found: inputs.workingDirectory,
            remedy: 'a version is a tag on a commit: run git init and commit, or check out first',
        });
    const modelPath = (0,external_node_path_.join)(directory, inputs.model);
    const modelSha256 = await (0,hash/* hashTree */.vz)(modelPath);
    if (modelSha256 === undefined)
        throw new errors/* InputError */.dz({ where: 'input model', found: inputs.model, remedy: 'it is not there' });
    const files = new Map();
    const own = (record, file) => isOwn(record, file, { model, commit, files, directory, warn: log.warn });
    const evaluated = (0,records/* readRecord */.aE)(directory, 'evaluation.json', evaluation/* evaluation */.rI);
    const compared = (0,records/* readRecord */.aE)(directory, 'comparison.json', comparison/* comparison */.my);
    own((0,records/* readRecord */.aE)(directory, 'validation.json', validation/* validation */.Eq), 'validation.json');
    const judged = evaluated && own(evaluated, 'evaluation.json');
    if (!judged)
        log.warn(`no gate has judged this model: there is no ${records/* recordsFolder */.RM}/evaluation.json of this commit`);
    const candidate = {
        ...{ model, commit, modelPath, modelSha256, files },
        evaluation: judged ? evaluated : null,
        comparison: compared && own(compared, 'comparison.json') ? compared : null,
    };
    await addResults(files, directory, candidate.evaluation);
    for (const path of inputs.assets?.length
        ? await (0,files_inputs/* inputFiles */.u)(directory, inputs.assets, 'input assets')
        : [])
        addAsset(files, (0,external_node_path_.join)(directory, path), path);
    return candidate;
}
/** Whether a record is of this model and commit; then it goes into the release. */
function isOwn(record, file, { model, commit, files, directory, warn }) {
    if (!record)
        return false;
    if (record.model !== model)
        throw new errors/* InputError */.dz({
            where: `${records/* recordsFolder */.RM}/${file}`,
            found: record.model,
            remedy: `it is of another model than ${model}: run the step that writes it again`,
        });
    if (record.commit !== commit) {
        warn(`${records/* recordsFolder */.RM}/${file} is of another commit and is left out`);
        return false;
    }
    files.set(file, (0,external_node_path_.join)(directory, records/* recordsFolder */.RM, file));
    return true;
}
async function addResults(files, directory, evaluated) {
    const results = [
        [evaluated?.predictions, registry_assets/* predictionsAsset */.f6],
        [evaluated?.metricsFile, () => 'metrics.json'],
    ];
    for (const [file, nameOf] of results) {
        if (!file)
            continue;
        const path = (0,external_node_path_.join)(directory, file.path);
        const sha256 = await (0,hash/* hashFile */.DC)(path).catch(() => undefined);
        if (sha256 !== file.sha256)
            throw new errors/* InputError */.dz({
                where: file.path,
                remedy: `it is ${sha256 ? 'no longer the file' : 'not there'} that evaluation.json was made from: run train again`,
            });
        files.set(nameOf(file.path), path);
    }
}
const taken = ['model.tar.gz', 'MODEL_CARD.md', 'version.json'];
function addAsset(files, path, shown) {
    const name = (0,external_node_path_.basename)(path);
    const where = 'input assets';
    if (!(0,registry_assets/* isAssetName */.MN)(name))
        throw new errors/* InputError */.dz({
            where,
            found: shown,
            allowed: 'file names of letters, digits, "_", "-" and ".", not beginning with "-" or "."',
        });
    if (files.has(name) || taken.includes(name))
        throw new errors/* InputError */.dz({
            where,
            found: shown,
            remedy: `the release has a file called ${name} already: give it another name`,
        });
    files.set(name, path);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
;// CONCATENATED MODULE: ./build/bundle/src/register/outcome.js

function registered(record, created) {
    const { model, version, tag, release, assets } = record;
    const name = `${model} ${version}`;
    return {
        record: { file: 'version.json', content: record },
        outputs: { version, tag, created, 'release-url': release?.url ?? null },
        refusal: null,
        summary: [
            (0,blocks/* heading */.R_)(created ? `Registered ${name}` : `Found ${name}`),
            (0,blocks/* paragraph */.FY)(created ? 'Tag ' : 'It was registered before; nothing was made. Tag ', { code: tag }, ...(release ? [', release ', { link: release.url, text: release.url }] : [])),
            (0,blocks/* table */.tp)(['file', 'bytes', 'sha256'], assets.map(({ name: file, size, sha256 }) => [file, String(size), sha256.slice(0, 12)])),
        ],
    };
}
function refused({ model }, reason) {
    return {
        outputs: { version: null, tag: null, created: false, 'release-url': null },
        refusal: `${model} is not registered: ${reason}`,
        summary: [(0,blocks/* heading */.R_)(`${model} is not registered`), (0,blocks/* paragraph */.FY)(reason)],
    };
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/archive.js
var archive = __webpack_require__(13139);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/markdown.js
var markdown = __webpack_require__(62623);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/evaluation.js
var report_evaluation = __webpack_require__(91528);
;// CONCATENATED MODULE: ./build/bundle/src/register/card.js


/** The model card: what the model is, how good it is and on what, and how it was made. */
function modelCard(version, candidate) {
    const { evaluation, model } = candidate;
    return [
        (0,blocks/* heading */.R_)(`${model} ${version.version}`),
        ...(evaluation
            ? [(0,blocks/* paragraph */.FY)(`Task: ${evaluation.task ?? 'not given'}.`), ...(0,report_evaluation/* evaluationSection */.i)(evaluation)]
            : [(0,blocks/* paragraph */.FY)('No evaluation was recorded.')]),
        ...against(candidate),
        (0,blocks/* heading */.R_)('How it was made'),
        (0,blocks/* table */.tp)(['', ''], provenance(version, candidate)),
    ];
}
function against({ comparison }) {
    if (!comparison)
        return [];
    const champion = comparison.champion?.version ?? 'no version';
    return [
        (0,blocks/* heading */.R_)('Compared'),
        (0,blocks/* paragraph */.FY)({ bold: comparison.verdict }, ` against ${champion}: ${comparison.decidedBy}`),
    ];
}
function provenance(version, candidate) {
    const { evaluation, modelSha256, commit } = candidate;
    const trained = evaluation?.trainedOn;
    const rows = [
        ['tag', version.tag],
        ['source commit', commit],
        ['tagged commit', version.commit === commit ? null : version.commit],
        ['command', trained?.command],
        ['training key', trained?.key],
        ['evaluation data', evaluation?.data && `sha256 ${evaluation.data.sha256}`],
        ['model', `sha256 ${modelSha256}`],
        ...Object.entries(trained?.tools ?? {}),
        ['run', evaluation?.run.url],
    ];
    return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

;// CONCATENATED MODULE: ./build/bundle/src/register/release.js








/**
 * Gives a version its release: a draft, then every file, then the record that lists them with their
 * hashes, and only then published, because from then on it may be locked.
 *
 * @returns the record, as it is kept with the release
 */
async function publish(registry, work) {
    const { candidate, version, folder, log } = work;
    const card = (0,markdown/* markdown */.w)(modelCard(version, candidate));
    const title = `${candidate.model} ${version.version}`;
    const draft = await registry.draftRelease({ tag: version.tag, title, body: card });
    const files = await prepare(work, card);
    const assets = [];
    for (const [name, path] of files) {
        log(`release ${version.tag}: ${name}`);
        assets.push({ name, ...(await bring(registry, draft, name, path)) });
    }
    const record = recordOf(work, draft, assets);
    const path = (0,external_node_path_.join)(folder, registry_assets/* versionAsset */.bJ);
    await (0,promises_.writeFile)(path, `${JSON.stringify(record, null, 2)}\n`);
    await bring(registry, draft, registry_assets/* versionAsset */.bJ, path);
    await registry.publishRelease(draft);
    await readBack(registry, version.tag, [...assets.map(({ name }) => name), registry_assets/* versionAsset */.bJ]);
    return record;
}
async function prepare({ candidate, folder }, card) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const model = (0,external_node_path_.join)(folder, registry_assets/* modelAsset */.q$);
    await (0,archive/* archive */.r)(candidate.modelPath, model);
    const cardPath = (0,external_node_path_.join)(folder, registry_assets/* cardAsset */.xo);
    await (0,promises_.writeFile)(cardPath, `${card}\n`);
    return [...candidate.files, [registry_assets/* modelAsset */.q$, model], [registry_assets/* cardAsset */.xo, cardPath]];
}
async function bring(registry, draft, name, path) {
    const [{ size }, sha256] = [await (0,promises_.stat)(path), await (0,hash/* hashFile */.DC)(path)];
    const asset = await registry.uploadAsset(draft, name, path);
    if (asset.size !== size || (asset.sha256 !== null && asset.sha256 !== sha256))
        throw new errors/* OutsideError */.Cp(`${name} arrived altered in the release ${draft.tag}`, 'run again');
    return { size, sha256 };
}
function recordOf({ candidate, version, origin }, release, assets) {
    return {
        schema: 'mlops/version/1',
        ...origin,
        version: version.version,
        tag: version.tag,
        taggedCommit: version.commit,
        annotated: version.annotated,
        key: candidate.evaluation?.trainedOn?.key ?? null,
        modelSha256: candidate.modelSha256,
        dataSha256: candidate.evaluation?.data?.sha256 ?? null,
        release: { url: release.url },
        assets,
        stages: [],
    };
}
async function readBack(registry, tag, names) {
    const found = await registry.findRelease(tag);
    const missing = names.filter((name) => !found?.assets.some((asset) => asset.name === name));
    if (found && !found.draft && missing.length === 0)
        return;
    const what = found?.draft === false ? `lacks ${missing.join(', ')}` : 'is not published';
    throw new errors/* OutsideError */.Cp(`the release ${tag} was made but ${what}`, 'run again');
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/champion.js
var champion = __webpack_require__(24102);
;// CONCATENATED MODULE: ./build/bundle/src/register/same.js

/**
 * The version that the candidate is already: from the same commit, and from the same inputs (or,
 * where nothing is known of those, with the same model). One that was killed half way counts when
 * it can be finished, that is when the model is the same to the byte.
 *
 * @param folder for what must be downloaded to find out
 */
async function findSame(registry, history, candidate, folder) {
    const here = history.versions.filter(({ source, withdrawn }) => source === candidate.commit && !withdrawn);
    for (const version of [...here].reverse()) {
        const released = await (0,champion/* readReleased */.mf)(registry, version, folder);
        const isPublished = released.release?.draft === false;
        const content = contentOf(version, released);
        if (isPublished ? isSame(content, candidate) : canFinish(content, candidate))
            return released;
    }
    return null;
}
/** A tag made by hand does not say what it holds; the release that we gave it does. */
function contentOf({ trailers }, { record }) {
    if (trailers.Model)
        return { key: trailers.Key ?? null, modelSha256: trailers.Model.replace('sha256:', '') };
    return record;
}
function isSame(content, { evaluation, modelSha256 }) {
    if (content === null)
        return false;
    const key = evaluation?.trainedOn?.key ?? null;
    if (key !== null && content.key !== null)
        return key === content.key;
    return content.modelSha256 === modelSha256;
}
/** A version that a person has tagged and not released takes what was trained from its commit. */
function canFinish(content, { modelSha256 }) {
    return content === null || content.modelSha256 === modelSha256;
}

;// CONCATENATED MODULE: ./build/bundle/src/register/register.js















/** Registers the trained model, or finds that it is; a half-made version is finished. */
async function register(inputs, tools, registry) {
    const candidate = await readCandidate(inputs, tools);
    const reason = whyNot(candidate);
    if (reason !== null)
        return refused(candidate, reason);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-register-'));
    try {
        const { released, created } = await findOrTag({ inputs, tools, registry, candidate, folder });
        const record = await complete(released, { tools, registry, candidate, folder });
        const history = (0,registry_history/* readHistory */.L)(candidate.model, await registry.tags(candidate.model));
        const stages = (0,stage/* presentStages */.Tg)(history, released.version.version);
        return registered({ ...record, stages }, created);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Nothing that a gate or a comparison has refused is registered, however this step came to run. */
function whyNot({ evaluation, comparison }) {
    if (evaluation && !evaluation.gate.passed)
        return 'the model did not pass its gate';
    if (comparison && !comparison.passed)
        return `compared with the champion it is ${comparison.verdict}: ${comparison.decidedBy}`;
    if (!comparison && evaluation?.gate.rules.some(({ passed }) => passed === null))
        return 'the gate has rules on the change from the champion, which compare-to-champion has not judged';
    return null;
}
const attempts = 20;
async function findOrTag(work) {
    const { inputs, tools, registry, candidate, folder } = work;
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const history = (0,registry_history/* readHistory */.L)(candidate.model, await registry.tags(candidate.model));
        const same = await findSame(registry, history, candidate, folder);
        if (same) {
            tools.log.info(`${same.version.tag} is this model already: found, not registered again`);
            return { released: same, created: false };
        }
        const version = await register_tag(registry, history, candidate, inputs.bump, tools.context);
        if (version)
            return { released: { version, release: null, record: null }, created: true };
        tools.log.info('another run was faster: looking again');
    }
    throw new errors/* OutsideError */.Cp(`no version of ${candidate.model} could be registered: ${attempts} others were faster`, 'run again when they are done');
}
/** Makes the tag of the next version; null when another run has taken its name meanwhile. */
async function register_tag(registry, history, candidate, bump, context) {
    const { model } = candidate;
    const version = (0,registry_version/* nextVersion */.yU)(history.versions.map((known) => known.version), bump);
    const name = (0,tag/* versionTag */.Vm)(model, version);
    const message = (0,trailers/* formatMessage */.h)(`Register ${model} ${version}`, {
        Version: version,
        ...identity(candidate),
        Run: context.run.url ?? context.run.id,
        Actor: context.actor,
    });
    const commit = await commitFor(registry, history, candidate, version);
    if ((await registry.createTag({ name, commit, message })) === 'exists')
        return null;
    await (0,registry_assign/* readBack */.e)(registry, name, commit);
    const after = (0,registry_history/* readHistory */.L)(model, await registry.tags(model));
    return after.versions.find(({ tag }) => tag === name) ?? null;
}
/** What tells this content from another; it goes into the tag, and into the lock file. */
function identity({ commit, modelSha256, evaluation }) {
    const data = evaluation?.data?.sha256;
    return {
        Source: commit,
        Model: `sha256:${modelSha256}`,
        Data: data && `sha256:${data}`,
        Key: evaluation?.trainedOn?.key,
    };
}
/**
 * The commit that the tag is to stand on. `gto` refuses a repository with two versions of a model on
 * one commit, so where one stands there, the new one gets a child that adds its lock file.
 */
async function commitFor(registry, history, candidate, version) {
    const { commit, model, evaluation } = candidate;
    if (history.versions.every((known) => known.commit !== commit))
        return commit;
    const lock = {
        ...{ model, version, ...identity(candidate) },
        command: evaluation?.trainedOn?.command,
        files: evaluation?.trainedOn?.files,
        tools: evaluation?.trainedOn?.tools,
    };
    return registry.commitOnto({
        parent: commit,
        files: {
            [`.mlops/lock/${model.replace(':', '=')}.json`]: `${JSON.stringify(lock, null, 2)}\n`,
        },
        message: (0,trailers/* formatMessage */.h)(`Lock ${model} ${version}`, identity(candidate)),
    });
}
async function complete({ version, release, record }, { tools, registry, candidate, folder }) {
    if (record && release?.draft === false)
        return record;
    return publish(registry, {
        ...{ candidate, version, folder: (0,external_node_path_.join)(folder, 'made') },
        origin: (0,context/* origin */.T)(tools.context, candidate.model),
        log: tools.log.info,
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/register/main.js


const run = async (inputs, tools) => register(inputs, tools, await (0,registry_open/* openRegistry */.M)(tools.context, inputs.token));


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
