export const id = 9089;
export const ids = [9089];
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

/***/ 59089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/open.js + 5 modules
var registry_open = __webpack_require__(49541);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/run-records.js + 1 modules
var run_records = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/report.js + 2 modules
var report = __webpack_require__(40433);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/comment.js


/**
 * Shows the report in the pull request that this run is of.
 *
 * @returns its address; null when there is no pull request, or its token may not write (a fork's)
 */
async function postComment(inputs, tools, comparison) {
    const { directory, event, place, run } = tools.context;
    if (!inputs.comment || !event.payload.pull_request || place !== 'github')
        return null;
    const { model, commit } = comparison;
    const records = { ...(0,run_records/* readRecords */.T)(directory, commit), comparison };
    const marker = { model, commit: commit ?? '', run: run.id, attempt: run.attempt };
    const blocks = (0,report/* report */.z)(records, { model, commit, url: run.url, failure: null });
    // Loaded here: GitHub's client costs as much as all the rest together.
    const { showReport } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(1996)]).then(__webpack_require__.bind(__webpack_require__, 21996));
    return showReport({ blocks, marker, token: inputs.token }, tools);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/champion.js
var registry_champion = __webpack_require__(24102);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(4685);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/changed.js
const most = 10;
/** What two trainings differ in, one sentence each: command, files (code and data), tools. */
function whatChanged(champion, candidate) {
    if (!champion || !candidate)
        return [];
    if (champion.key === candidate.key)
        return ['nothing that training depends on has changed since the champion'];
    const files = changes(Object.fromEntries(champion.files.map(({ path, sha256 }) => [path, sha256])), Object.fromEntries(candidate.files.map(({ path, sha256 }) => [path, sha256])));
    const tools = changes(champion.tools, candidate.tools).map(({ name, before, after }) => before && after ? `${name} ${before} to ${after}` : `${name} ${after ? 'added' : 'removed'}`);
    const named = files.map(({ name, before, after }) => before && after ? name : `${name} (${after ? 'new' : 'removed'})`);
    return [
        ...(champion.command === candidate.command
            ? []
            : ['the training command has changed since the champion']),
        ...(named.length > 0 ? [`files changed since the champion: ${cut(named)}`] : []),
        ...(tools.length > 0 ? [`tools changed since the champion: ${cut(tools)}`] : []),
    ];
}
function changes(champion, candidate) {
    const names = [...new Set([...Object.keys(champion), ...Object.keys(candidate)])].sort();
    return names
        .map((name) => ({ name, before: champion[name], after: candidate[name] }))
        .filter(({ before, after }) => before !== after);
}
function cut(items) {
    const rest = items.length - most;
    return `${items.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/slices.js
var slices = __webpack_require__(81730);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/obstacle.js

const mostAmbiguous = 0.05;
const leastShared = 0.5;
/** Why two models cannot be told apart on these examples, whatever the numbers say; with what to do. */
function obstacle(match) {
    const { both, changed, onlyChampion, onlyCandidate, ambiguous, candidate } = match;
    const all = both + changed + Math.max(onlyChampion, onlyCandidate);
    if (candidate.keyedBy === 'label')
        return 'nothing tells one example from another: write an id, or the features, into the predictions file and set id';
    if (changed > 0)
        return `${changed} of ${both + changed} examples have another label than the champion was judged by: judge both models on the same evaluation data`;
    if (both === 0)
        return 'champion and candidate have no example in common: judge both on the same evaluation data, or set id to a column that names an example';
    if (both < slices/* minimumRows */.uJ)
        return `only ${both} examples are common to both, and ${slices/* minimumRows */.uJ} are needed: judge both models on more of the same data`;
    if (both < leastShared * all)
        return `only ${both} of ${all} examples are common to both: judge both models on the same evaluation data`;
    if (ambiguous > mostAmbiguous * both)
        return `${ambiguous} of ${both} examples are equal to others, of which a model said different things: set id to a column that names an example`;
    return null;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/verdict.js
/** What the interval of the gain says, given how much worse still counts as not worse. */
function decide({ gain, isSame }, margin) {
    if (isSame)
        return 'not-worse';
    if (!gain)
        return 'inconclusive';
    if (gain.low > 0)
        return 'better';
    if (gain.low > -margin)
        return 'not-worse';
    return gain.high < 0 ? 'worse' : 'inconclusive';
}
/** Whether a guarded metric surely stayed within its margin, or surely did not. */
function decideGuard({ gain, isSame }, margin) {
    if (isSame)
        return 'kept';
    if (!gain || margin === null)
        return 'undecided';
    if (gain.low > -margin)
        return 'kept';
    return gain.high < -margin ? 'broken' : 'undecided';
}
/** Whether a verdict lets the candidate through. */
function passes(verdict) {
    return verdict === 'first' || verdict === 'better' || verdict === 'not-worse';
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/format.js
var format = __webpack_require__(75330);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/wording.js

/** `roc_auc is 0.8437 against the champion's 0.8391, +0.0046 (95% interval +0.0011 to +0.0082)`. */
function describe(difference, confidence) {
    const { metric, champion, candidate, difference: change, low, high } = difference;
    if (candidate === null)
        return `${metric} of the candidate is undefined or missing`;
    if (champion === null)
        return `${metric} of the champion is undefined or missing`;
    const percent = Number((100 * confidence).toFixed(2));
    const range = low === null || high === null
        ? 'no interval'
        : `${percent}% interval ${(0,format/* formatChange */.e)(low)} to ${(0,format/* formatChange */.e)(high)}`;
    return `${metric} is ${(0,format/* formatNumber */.Z)(candidate)} against the champion's ${(0,format/* formatNumber */.Z)(champion)}, ${(0,format/* formatChange */.e)(change)} (${range})`;
}
/** What the primary metric decides, in the words of its verdict. */
function explain(verdict, { low, difference }, margin) {
    if (low === null)
        return 'without an interval nothing is decided: a predictions file from which this metric can be computed would settle it';
    const share = margin.text.endsWith('%') && margin.value !== null;
    const allowed = `${margin.text}${share ? ` of the champion, ${(0,format/* formatNumber */.Z)(margin.value)}` : ''}`;
    switch (verdict) {
        case 'better':
            return 'the whole interval is on the better side of 0';
        case 'not-worse':
            return difference === 0 && low === 0
                ? 'the two are equal on every example that counts'
                : `it is not worse by more than the margin of ${allowed}`;
        case 'worse':
            return 'the whole interval is on the worse side of 0';
        default:
            return `this cannot tell whether it is worse by more than the margin of ${allowed}: more evaluation examples would settle it, or a wider margin`;
    }
}
function explainGuard(guard, confidence) {
    const text = describe(guard, confidence);
    if (guard.outcome === 'broken')
        return `the guard ${guard.text} is broken: ${text}`;
    return `the guard ${guard.text} cannot be decided: ${text}; more evaluation examples would settle it, or a wider margin`;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/conclude.js



/** The verdict: what hinders a comparison comes first, then the guards, then the primary metric. */
function conclude(findings) {
    const { own, difference, margin, guards, matched, confidence } = findings;
    const as = (verdict, decidedBy) => ({
        verdict,
        passed: passes(verdict),
        decidedBy,
    });
    const hindrance = matched ? obstacle(matched) : withoutPredictions;
    if (hindrance)
        return as('inconclusive', `${describe(difference, confidence)}, but ${hindrance}`);
    const broken = guards.find(({ outcome }) => outcome === 'broken');
    if (broken)
        return as('worse', explainGuard(broken, confidence));
    const undecided = guards.find(({ outcome }) => outcome === 'undecided');
    if (undecided && passes(own))
        return as('inconclusive', explainGuard(undecided, confidence));
    return as(own, `${describe(difference, confidence)}: ${explain(own, difference, margin)}`);
}
const withoutPredictions = 'without predictions of both models nothing tells how sure that is: let training write a predictions file';

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/metric.js
var metric = __webpack_require__(71259);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/table.js + 4 modules
var table = __webpack_require__(23000);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/difference.js




/** Every metric of two models on the same examples in the same order, with paired intervals. */
function pairedChanges(champion, candidate, plan) {
    const n = champion.labels.length;
    const measures = [(0,table/* measureOf */.c)(champion), (0,table/* measureOf */.c)(candidate)];
    const [before, now] = measures.map((measure) => measure((0,metric/* unweighted */.Z)(n)));
    const [old, young] = n < slices/* minimumRows */.uJ ? [] : (0,bootstrap/* resample */.cg)(measures, n, plan);
    return table/* metricsOf */.P[champion.task].map(({ name, direction }, which) => {
        const values = { champion: defined(before[which]), candidate: defined(now[which]) };
        const plain = plainChange(name, direction, values, n);
        if (plain.difference.difference === null || !old || !young)
            return plain;
        return withInterval(plain, direction, old[which], young[which], plan.confidence);
    });
}
/** Differences of values that come from no common examples: without intervals. */
function unpairedChanges(champion, candidate) {
    const names = [...new Set([...Object.keys(champion), ...Object.keys(candidate)])];
    return names.map((name) => {
        const [before, now] = [champion[name], candidate[name]];
        const values = { champion: before?.value ?? null, candidate: now?.value ?? null };
        return plainChange(name, now?.direction ?? before?.direction ?? null, values, null);
    });
}
function plainChange(metric, direction, values, n) {
    const { champion, candidate } = values;
    const difference = champion === null || candidate === null ? null : candidate - champion;
    const interval = { low: null, high: null, p: null };
    return {
        difference: { metric, direction, champion, candidate, difference, ...interval, n },
        gain: null,
        isSame: false,
    };
}
function withInterval({ difference }, direction, champion, candidate, confidence) {
    const differences = candidate.map((value, index) => value - champion[index]);
    const gains = candidate.map((value, index) => gainOf(direction, champion[index], value));
    const gain = (0,bootstrap/* interval */.YP)(gains, confidence);
    return {
        difference: { ...difference, ...(0,bootstrap/* interval */.YP)(differences, confidence), p: (0,bootstrap/* pValue */.sp)(differences) },
        gain: gain.low === null || gain.high === null ? null : { low: gain.low, high: gain.high },
        isSame: gains.every((value) => value === 0),
    };
}
function gainOf(direction, champion, candidate) {
    if (direction === 'higher')
        return candidate - champion;
    if (direction === 'lower')
        return champion - candidate;
    return Math.abs(champion) - Math.abs(candidate);
}
function defined(value) {
    return Number.isNaN(value) ? null : value;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples.js
var examples = __webpack_require__(40326);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/margin.js

/** @throws InputError on what is not a number from 0 or a percentage from 0 */
function parseMargin(text, where) {
    const match = /^(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?\s*(%?)$/i.exec(text.trim());
    if (!match)
        throw new errors/* InputError */.dz({
            where,
            found: text,
            allowed: "a number in the metric's own units such as 0.005, or a percentage of the champion's value such as 2%",
        });
    const isShare = match[3] === '%';
    const number = Number(`${match[1]}${match[2] ?? ''}`);
    return { text: text.trim(), amount: isShare ? number / 100 : number, isShare, where };
}
/** @throws InputError on what is not `metric within margin` */
function parseGuard(text, where) {
    const match = /^(\S+)\s+within\s+(.+)$/s.exec(text.trim());
    if (!match)
        throw new errors/* InputError */.dz({
            where,
            found: text,
            allowed: 'metric within margin, as in brier within 2%',
        });
    return { text: text.trim(), metric: match[1], margin: parseMargin(match[2], where) };
}
/**
 * The margin in the metric's own units.
 *
 * @throws InputError when it is a percentage of a champion that is not above 0
 */
function marginFor(margin, metric, champion) {
    if (!margin.isShare)
        return margin.amount;
    if (champion > 0)
        return margin.amount * champion;
    throw new errors/* InputError */.dz({
        where: margin.where,
        found: margin.text,
        remedy: `a percentage means nothing here, for ${metric} of the champion is ${champion}: use a number in the units of ${metric}`,
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/keys.js
var keys = __webpack_require__(33849);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/match.js


/** Pairs the examples by key; of those alike, the k-th with the k-th. */
function match(champion, candidate) {
    const rows = [[], []];
    let changed = 0;
    let ambiguous = 0;
    for (const [old, young] of sharedRuns(champion.keys, candidate.keys)) {
        const pairs = Math.min(old.end - old.start, young.end - young.start);
        let matched = 0;
        for (let pair = 0; pair < pairs; pair++) {
            const [before, now] = [old.start + pair, young.start + pair];
            if (labelOf(champion, before) !== labelOf(candidate, now)) {
                changed++;
                continue;
            }
            rows[0].push(before);
            rows[1].push(now);
            matched++;
        }
        if (isMixed(champion, old) || isMixed(candidate, young))
            ambiguous += matched;
    }
    const both = rows[0].length;
    return {
        champion: (0,examples/* take */.s)(champion, Int32Array.from(rows[0])),
        candidate: (0,examples/* take */.s)(candidate, Int32Array.from(rows[1])),
        both,
        onlyChampion: champion.keys.length - both - changed,
        onlyCandidate: candidate.keys.length - both - changed,
        changed,
        ambiguous,
    };
}
/** The rows of each key that is on both sides; both lists ascend. */
function* sharedRuns(old, young) {
    let a = 0;
    let b = 0;
    while (a < old.length && b < young.length) {
        const key = old[a];
        if (key < young[b])
            a = endOf(old, a);
        else if (key > young[b])
            b = endOf(young, b);
        else {
            const runs = [
                { start: a, end: endOf(old, a) },
                { start: b, end: endOf(young, b) },
            ];
            yield runs;
            a = runs[0].end;
            b = runs[1].end;
        }
    }
}
function endOf(keys, start) {
    let end = start + 1;
    while (end < keys.length && keys[end] === keys[start])
        end++;
    return end;
}
function labelOf({ classes, labels }, row) {
    return classes ? classes[labels[row]] : labels[row];
}
function isMixed(examples, { start, end }) {
    return (0,keys/* saidBy */.TT)(examples).some((column) => {
        for (let row = start + 1; row < end; row++)
            if (column[row] !== column[start])
                return true;
        return false;
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare.js










/**
 * Compares a candidate with the champion on the examples that both were judged on.
 *
 * @throws InputError when the two answer different tasks, a metric that is asked for does not exist,
 *   or a margin is a percentage of a champion that is not above 0
 */
function compare(champion, candidate, terms, plan = bootstrap/* defaultPlan */.tA) {
    const matched = matchSides(champion, candidate);
    const changes = changesOf(champion, candidate, matched, plan);
    const { difference, ...primary } = findPrimary(changes, terms, candidate);
    const margin = resolve(terms.margin, difference);
    const guards = terms.guards.map((guard) => judgeGuard(guard, changes));
    const own = decide({ difference, ...primary }, margin.value ?? 0);
    return {
        ...conclude({ own, difference, margin, guards, matched, confidence: plan.confidence }),
        matched: matched && countsOf(matched),
        method: { name: 'percentile bootstrap', ...plan },
        primary: difference,
        margin,
        metrics: changes.map((change) => change.difference).filter(isAnywhere),
        guards,
        slices: matched ? slicesOf(matched, difference.metric, margin.value ?? 0, plan) : [],
        notes: [],
    };
}
/** The comparison of a model that has no champion to be compared with. */
function compareFirst(stage, plan = bootstrap/* defaultPlan */.tA) {
    return {
        verdict: 'first',
        passed: passes('first'),
        decidedBy: `no version is assigned to ${stage} yet: there is nothing to compare with, and the gate alone decides`,
        matched: null,
        method: { name: 'percentile bootstrap', ...plan },
        primary: null,
        margin: null,
        metrics: [],
        guards: [],
        slices: [],
        notes: [],
    };
}
/** What decides when the user does not say. */
function defaultPrimary({ examples }) {
    if (examples?.task === 'regression')
        return 'r2';
    if (examples?.task === 'multiclass')
        return 'macro_f1';
    return examples?.scores ? 'roc_auc' : 'f1';
}
function matchSides({ examples: old }, { examples: young }) {
    if (!old || !young)
        return null;
    if (old.task === young.task)
        return match(old, young);
    throw new errors/* InputError */.dz({
        where: old.file,
        found: old.task,
        allowed: `predictions of the same task as the candidate's, ${young.task}`,
    });
}
/** Paired where both models have predictions; metrics that only a file gives stand beside them. */
function changesOf(champion, candidate, matched, plan) {
    const unpaired = unpairedChanges(champion.metrics, candidate.metrics);
    if (!matched || !isPaired(matched))
        return unpaired;
    const paired = pairedChanges(matched.champion, matched.candidate, plan);
    const names = new Set(paired.map(({ difference }) => difference.metric));
    return [...paired, ...unpaired.filter(({ difference }) => !names.has(difference.metric))];
}
/** Examples that only their label tells apart are not paired, whatever their order. */
function isPaired({ both, candidate }) {
    return both > 0 && candidate.keyedBy !== 'label';
}
function isAnywhere({ champion, candidate }) {
    return champion !== null || candidate !== null;
}
function findPrimary(changes, { primary }, candidate) {
    const known = changes.map(({ difference }) => difference.metric);
    const name = primary ?? defaultPrimary(candidate);
    if (primary === undefined && !known.includes(name))
        throw new errors/* InputError */.dz({
            where: 'input primary',
            remedy: `say which metric decides: ${known.join(', ')}`,
        });
    return find(changes, name, 'input primary');
}
function find(changes, metric, where) {
    const change = changes.find(({ difference }) => difference.metric === metric);
    if (change)
        return change;
    const known = changes.map(({ difference }) => difference.metric);
    throw new errors/* InputError */.dz({ where, found: metric, remedy: (0,words/* didYouMean */.a)(metric, known) });
}
function resolve(margin, { metric, champion }) {
    return {
        text: margin.text,
        value: champion === null ? null : marginFor(margin, metric, champion),
    };
}
function judgeGuard(guard, changes) {
    const change = find(changes, guard.metric, guard.margin.where);
    const margin = resolve(guard.margin, change.difference);
    const outcome = decideGuard(change, margin.value);
    return { ...change.difference, text: guard.text, margin, outcome };
}
function countsOf({ both, onlyChampion, onlyCandidate, changed, ambiguous }) {
    return { both, onlyChampion, onlyCandidate, changed, ambiguous };
}
function slicesOf(matched, metric, margin, plan) {
    if (!isPaired(matched))
        return [];
    return matched.candidate.slices.flatMap((slice) => (0,slices/* rowsByValue */.IQ)(slice).flatMap((rows, code) => {
        if (rows.length === 0)
            return [];
        const [old, young] = [(0,examples/* take */.s)(matched.champion, rows), (0,examples/* take */.s)(matched.candidate, rows)];
        const change = pairedChanges(old, young, plan).find((one) => one.difference.metric === metric);
        if (!change)
            return [];
        const { column } = slice;
        const value = slice.values[code];
        const verdict = decide(change, margin);
        return [{ ...change.difference, name: `${column}=${value}`, column, value, verdict }];
    }));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/comparison.js
var report_comparison = __webpack_require__(84631);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/outcome.js


/** How the record names the champion. */
function identityOf({ version }) {
    return { version: version.version, tag: version.tag, commit: version.source };
}
function outcomeOf(comparison, commentUrl) {
    const { champion, decidedBy, model, passed, verdict } = comparison;
    return {
        record: { file: 'comparison.json', content: comparison },
        outputs: { verdict, champion: champion?.version ?? '', 'comment-url': commentUrl },
        refusal: passed ? null : `compared with the champion it is ${verdict}: ${decidedBy}`,
        summary: [
            (0,blocks/* heading */.R_)(`${model} compared with ${champion?.version ?? 'no champion'}`),
            (0,blocks/* paragraph */.FY)({ bold: verdict }, `: ${decidedBy}`),
            ...(0,report_comparison/* comparisonSection */.v)(comparison),
        ],
    };
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/read.js
var read = __webpack_require__(71947);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/read.js + 1 modules
var judge_read = __webpack_require__(76847);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/evaluation.js + 1 modules
var evaluation = __webpack_require__(32552);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/assets.js
var assets = __webpack_require__(90632);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/sides.js










/**
 * What train left.
 *
 * @throws InputError when it left nothing, or something of another model or commit
 */
async function readCandidate(model, { directory, commit }) {
    const where = `${records/* recordsFolder */.RM}/evaluation.json`;
    const record = (0,records/* readRecord */.aE)(directory, 'evaluation.json', evaluation/* evaluation */.rI);
    if (!record)
        throw new errors/* InputError */.dz({ where, remedy: 'it is not there: run train first' });
    if (record.model !== model)
        throw new errors/* InputError */.dz({ where, found: record.model, remedy: `it is not of the model ${model}` });
    if (record.commit !== commit)
        throw new errors/* InputError */.dz({
            where,
            found: record.commit ?? 'no commit',
            remedy: `it is of another commit than ${commit?.slice(0, 12)}: run train again`,
        });
    return {
        evaluation: record,
        metrics: record.metrics,
        examples: await examplesOf(record, directory),
    };
}
async function examplesOf(record, directory) {
    const { predictions } = record;
    if (!predictions)
        return null;
    const sha256 = await (0,hash/* hashFile */.DC)((0,external_node_path_.join)(directory, predictions.path)).catch(() => undefined);
    if (sha256 !== predictions.sha256)
        throw new errors/* InputError */.dz({
            where: predictions.path,
            remedy: `it is ${sha256 ? 'no longer the file' : 'not there'} that evaluation.json was made from: run train again`,
        });
    const slices = [...new Set(record.slices.map(({ column }) => column))];
    return sides_read(await (0,read/* readTable */.xz)(predictions.path, {}, directory), record, slices);
}
/**
 * What the champion was registered with; without metrics or examples where it has none.
 *
 * @param id the column by which the candidate's examples are known
 * @throws OutsideError when an asset is gone or altered
 */
async function readChampion(champion, { registry, folder, id }) {
    const path = await (0,registry_champion/* fetchAsset */.N0)(registry, champion, 'evaluation.json', folder);
    if (path === null)
        return { evaluation: null, metrics: {}, examples: null };
    const record = await parse(path, champion);
    const asset = record.predictions && (0,assets/* predictionsAsset */.f6)(record.predictions.path);
    const file = asset && (await (0,registry_champion/* fetchAsset */.N0)(registry, champion, asset, folder));
    if (!file)
        return { evaluation: record, metrics: record.metrics, examples: null };
    const table = await (0,read/* readTable */.xz)((0,external_node_path_.basename)(file), {}, (0,external_node_path_.dirname)(file));
    const named = { ...table, file: `${asset} of ${champion.version.tag}` };
    // The candidate may have been given an id since; the champion's file may well hold that column.
    const columns = { ...record.columns, id: id && table.columns.has(id) ? id : record.columns.id };
    return {
        evaluation: record,
        metrics: record.metrics,
        examples: sides_read(named, { ...record, columns }, []),
    };
}
async function parse(path, { version }) {
    try {
        return evaluation/* evaluation */.rI.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`evaluation.json of the release ${version.tag} cannot be read`, 'it is of another version of mlops: register and promote the champion again', { cause });
    }
}
function sides_read(table, { task, columns }, slices) {
    if (task === null)
        return null;
    const { target, prediction, score, id, positive } = columns;
    return (0,judge_read/* readExamples */.A)(table, {
        ...{ task, target, slices },
        ...{ prediction: prediction ?? undefined, score: score ?? undefined },
        ...{ id: id ?? undefined, positive: positive ?? undefined },
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/compare.js














/**
 * Compares what was trained with the champion of the stage. A verdict that does not pass is a
 * refusal: its record and its comment are written all the same.
 *
 * @throws InputError on terms, records or predictions that cannot be read
 */
async function compareToChampion(inputs, tools, { registry, post }) {
    const { context, log } = tools;
    const terms = termsOf(inputs);
    const plan = { ...bootstrap/* defaultPlan */.tA, confidence: inputs.confidence };
    const stage = (0,tag/* checkStage */.RT)(inputs.stage, 'input stage');
    const model = (0,registry_name/* modelName */.f)(inputs.modelName, context);
    const candidate = await readCandidate(model, context);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-compare-'));
    try {
        const champion = await (0,registry_champion/* findChampion */.fh)(registry, { model, stage, folder });
        log.info(champion
            ? `comparing with ${champion.version.tag}, which is assigned to ${stage}`
            : `nothing is assigned to ${stage}: nothing to compare with`);
        const compared = champion
            ? await compareWith(champion, { registry, folder, candidate, terms, plan })
            : compareFirst(stage, plan);
        const comparison = {
            schema: 'mlops/comparison/1',
            ...(0,runtime_context/* origin */.T)(context, model),
            champion: champion && identityOf(champion),
            stage,
            ...compared,
        };
        // The runtime writes it once more; it has to be there when posting fails, too.
        (0,records/* writeRecord */.rh)(context.directory, 'comparison.json', comparison);
        return outcomeOf(comparison, await post(comparison));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function compareWith(champion, work) {
    const { registry, folder, candidate, terms, plan } = work;
    const id = candidate.evaluation?.columns.id ?? null;
    const judged = await readChampion(champion, { registry, folder, id });
    const compared = compare(judged, candidate, terms, plan);
    const changed = whatChanged(judged.evaluation?.trainedOn ?? null, candidate.evaluation?.trainedOn ?? null);
    return { ...compared, notes: [...compared.notes, ...changed] };
}
function termsOf({ primary, margin, guards }) {
    return {
        primary: primary || undefined,
        margin: parseMargin(margin, 'input margin'),
        guards: (guards ?? []).map((text, index) => parseGuard(text, `guard ${index + 1}`)),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/main.js



const run = async (inputs, tools) => compareToChampion(inputs, tools, {
    registry: await (0,registry_open/* openRegistry */.M)(tools.context, inputs.token),
    post: (comparison) => postComment(inputs, tools, comparison),
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


/***/ })

};
