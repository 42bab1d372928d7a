export const id = 10;
export const ids = [10];
export const modules = {

/***/ 85581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   vz: () => (/* binding */ hashTree),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49745);






/** SHA-256 of a file's content, read as a stream. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** Every file of `paths` (relative to `directory`) with its hash, in the order of the paths. */
async function hashFiles(directory, paths) {
    const hashed = [];
    for (const path of [...paths].sort())
        hashed.push({ path, sha256: await hashFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)) });
    return hashed;
}
/**
 * One hash for a file, or for a folder: its files' paths and contents, whatever their times and
 * modes. Undefined when there is nothing at `path`.
 */
async function hashTree(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (!found)
        return undefined;
    if (!found.isDirectory())
        return hashFile(path);
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .b)(JSON.stringify(await hashFiles(path, await filesIn(path))));
}
/** Every file in a folder, relative to it; a link is what it stands for. */
async function filesIn(folder) {
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__.glob)('**', { cwd: folder, dot: true, onlyFiles: true });
}


/***/ }),

/***/ 49745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a text, in hexadecimal. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 10010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nq: () => (/* binding */ measureAndJudge),
  fD: () => (/* binding */ rulesOf),
  rI: () => (/* binding */ specOf)
});

// UNUSED EXPORTS: measure

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/read.js
var read = __webpack_require__(71947);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/examples.js
var examples_examples = __webpack_require__(91394);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/keys.js + 1 modules
var keys = __webpack_require__(54767);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/slices.js
var slices = __webpack_require__(81662);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/format.js
var format = __webpack_require__(75330);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/metric.js
var metrics_metric = __webpack_require__(71259);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/table.js + 7 modules
var table = __webpack_require__(67101);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/examples/suspicions.js




/**
 * What looks like a mistake of the file and cannot be proven to be one, a sentence each: a score of
 * the other class, labels in the place of predictions, weights of which a few are nearly all.
 */
function suspicions(examples) {
    return [...suspicionsOf(examples), ...echoed(examples), ...lopsided(examples)];
}
function suspicionsOf(examples) {
    switch (examples.task) {
        case 'binary':
            return [...oneClass(examples), ...scoresOf(examples)];
        case 'multiclass':
            return [...oneClass(examples), ...notLargest(examples)];
        case 'regression': {
            const { predictions } = examples;
            return isConstant(predictions) ? [`all predictions are ${predictions[0]}`] : [];
        }
        case 'ranking':
            return emptyQueries(examples);
    }
}
function oneClass({ classes, labels, predictions }) {
    if (labels.length < 2)
        return [];
    const all = (codes, what) => isConstant(codes) ? [`all ${what} are ${shown(classes[codes[0]])}`] : [];
    return [...all(labels, 'labels'), ...(predictions ? all(predictions, 'predictions') : [])];
}
function scoresOf(examples) {
    const { classes, scores, predictions } = examples;
    if (!scores)
        return [];
    const [negative, positive] = classes.map(shown);
    const notes = [];
    const auc = belowHalf(examples);
    if (auc !== null)
        notes.push(`the scores are higher where the label is ${negative} (ROC AUC ${(0,format/* formatNumber */.Z)(auc)}): is the score the probability of ${negative}, or is another label than ${positive} the positive one?`);
    if (predictions && belowHalf({ ...examples, labels: predictions }) !== null)
        notes.push(`the scores are higher where the prediction is ${negative}: score and prediction contradict each other`);
    if (scores.length >= slices/* minimumRows */.uJ && scores.every((score) => score === 0 || score === 1))
        notes.push('the scores are all 0 or 1: are they labels and not probabilities?');
    return notes;
}
/** An area that chance alone leaves below a half once in more than ten thousand times. */
function belowHalf(examples) {
    const { labels } = examples;
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const negatives = labels.length - positives;
    const [metric] = (0,table/* metricsFor */.fZ)(examples).filter(({ name }) => name === 'roc_auc');
    const [auc] = (0,table/* measureOf */.c_)(examples, [metric])((0,metrics_metric/* plainWeights */.W)(examples));
    // Of the rank sum where score and label are independent (Mann and Whitney 1947).
    const error = Math.sqrt((labels.length + 1) / (12 * positives * negatives));
    const widened = error * Math.sqrt(labels.length / effective((0,metrics_metric/* plainWeights */.W)(examples)));
    return auc < 0.5 - 4 * widened ? auc : null;
}
function notLargest({ scores, predictions }) {
    if (!scores || !predictions || predictions.length < slices/* minimumRows */.uJ)
        return [];
    const count = predictions.reduce((sum, code, row) => sum + Number(scores.some((column) => column[row] > scores[code][row])), 0);
    const share = Math.round((100 * count) / predictions.length);
    return share > 50
        ? [`in ${share} % of the rows another class than the prediction has the largest score`]
        : [];
}
function echoed({ task, labels, predictions }) {
    if (!predictions || labels.length < slices/* minimumRows */.uJ || isConstant(labels))
        return [];
    const equal = labels.every((label, row) => label === predictions[row]);
    const name = task === 'regression' ? 'predictions' : 'predicted classes';
    return equal ? [`all ${labels.length} ${name} equal the labels: did the model see them?`] : [];
}
function lopsided({ weights, labels }) {
    const count = weights ? effective(weights) : labels.length;
    return count < labels.length / 10
        ? [
            `a few weights are nearly all: ${labels.length} examples say as much as ${(0,format/* formatNumber */.Z)(Math.round(count))} of equal weight`,
        ]
        : [];
}
/** How many examples of equal weight say as much (Kish 1965). */
function effective(weights) {
    const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    let [sum, squares] = [0, 0];
    for (const weight of weights) {
        sum += weight / largest;
        squares += (weight / largest) ** 2;
    }
    return (sum * sum) / squares;
}
function emptyQueries({ labels, queries }) {
    const relevant = new Set();
    labels.forEach((label, row) => {
        if (label > 0)
            relevant.add(queries[row]);
    });
    const all = new Set(queries).size;
    const none = all - relevant.size;
    return none > 0 ? [`${none} of ${all} queries have no relevant item: they are left out`] : [];
}
function isConstant(values) {
    for (let row = 1; row < values.length; row++)
        if (values[row] !== values[0])
            return false;
    return values.length > 1;
}
function shown(text) {
    return JSON.stringify(text.slice(0, 40));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/bootstrap.js
var bootstrap = __webpack_require__(26694);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/uncertainties.js + 15 modules
var uncertainties = __webpack_require__(65677);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/uncertainty.js
var intervals_uncertainty = __webpack_require__(86708);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/units.js
var units = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/evaluate.js










/**
 * Measures a model by its examples: every metric of the task with its interval, on all and by slice.
 *
 * @param asked names of further metrics, as `precision@5%`
 * @throws InputError when there is no such metric
 */
function evaluate(examples, plan = bootstrap/* defaultPlan */.tA, asked = []) {
    const metrics = (0,table/* metricsFor */.fZ)(examples, asked);
    return {
        task: examples.task,
        data: {
            rows: examples.keys.length,
            sha256: (0,keys/* dataHash */.Tz)(examples),
            keyedBy: examples.keyedBy,
            classes: examples.classes && [...examples.classes],
            groups: examples.groups && (0,units/* unitsOf */.$)(examples.groups).count,
            weighted: examples.weights !== null,
        },
        method: methodOf(plan),
        metrics: estimates(examples, metrics, plan, uncertainties/* fullEffort */.i9),
        slices: examples.slices.flatMap((slice) => (0,slices/* rowsByValue */.IQ)(slice).map((rows, code) => {
            const value = slice.values[code];
            const found = estimates((0,examples_examples/* part */.y)(examples, rows), metrics, plan, uncertainties/* sliceEffort */.Xe);
            return { column: slice.column, value, n: rows.length, metrics: found };
        })),
        minimumRows: slices/* minimumRows */.uJ,
        notes: suspicions(examples),
    };
}
/** What is measured when there are no predictions to measure it from. */
function unmeasured(plan = bootstrap/* defaultPlan */.tA) {
    const method = methodOf(plan);
    return { task: null, data: null, method, metrics: {}, slices: [], minimumRows: slices/* minimumRows */.uJ, notes: [] };
}
function methodOf({ resamples, seed, confidence }) {
    return { resamples, seed, confidence };
}
function estimates(examples, metrics, plan, effort) {
    const there = metrics.filter(({ needs }) => isThere(examples, needs));
    const values = (0,table/* measureOf */.c_)(examples, there)((0,metrics_metric/* plainWeights */.W)(examples));
    const found = (0,uncertainties/* uncertaintiesOf */.m9)(examples, there, plan, effort, values);
    const n = examples.labels.length;
    const named = metrics.map(({ name, direction, needs, undefinedWhen }) => {
        const value = values[there.findIndex((metric) => metric.name === name)];
        if (value === undefined)
            return [name, { ...none, direction, n: null, reason: `it needs a ${columns[needs]}` }];
        const one = found.get(name);
        if (Number.isNaN(value))
            return [name, { ...none, direction, n, reason: undefinedWhen }];
        const bounds = 'bound' in one ? bounded(one, plan, undefinedWhen) : { ...none, ...one };
        return [name, { ...bounds, value, direction, n }];
    });
    return Object.fromEntries(named);
}
const none = { value: null, low: null, high: null, method: null };
function bounded(uncertainty, { confidence }, undefinedWhen) {
    const { low, high } = (0,intervals_uncertainty/* intervalOf */.XF)(uncertainty, confidence);
    const { method, caveat } = uncertainty;
    if (low !== null && high !== null)
        return { low, high, method, reason: caveat };
    return { low, high, method, reason: `no bound: in too many resamples ${undefinedWhen}` };
}
const columns = {
    prediction: 'prediction column',
    score: 'score column',
    interval: 'column for each end of a predicted interval',
    season: 'season and a time column',
    costs: 'cost of each kind of error',
    column: 'column of its own',
};
function isThere(examples, need) {
    switch (need) {
        case 'prediction':
            return examples.predictions !== null || examples.task === 'ranking';
        case 'score':
            return examples.scores !== null;
        case 'interval':
            return examples.task === 'regression' && examples.bounds !== null;
        case 'season':
            return examples.task === 'regression' && examples.naive !== null;
        case 'column':
            return true;
        case 'costs':
            return examples.task === 'binary' && examples.costs !== null && examples.predictions !== null;
    }
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/read.js + 3 modules
var examples_read = __webpack_require__(34901);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/evidence.js
var evidence = __webpack_require__(29188);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/bar.js
var gate_bar = __webpack_require__(95444);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/scopes.js
var scopes = __webpack_require__(42216);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/verdict.js
var verdict = __webpack_require__(12444);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/gate/gate.js





/** What a rule on the change from the champion waits for. */
const later = 'compare-to-champion judges it: the champion is not known here';
/**
 * Judges one rule. What is unknown, undefined, vanished or too little never passes. A rule on the
 * change from the champion is left open: `passed` is null.
 */
function judge(rule, evidence) {
    const { claim, text } = rule;
    if (claim.kind === 'change')
        return { rule: text, passed: null, value: null, reason: later };
    const verdict = judgeAnywhere(rule, claim, evidence);
    const { passed, value, reason } = verdict;
    return { rule: text, passed, value, reason };
}
/** Judges all rules; a gate passes when none of them fails. */
function judgeAll(rules, evidence) {
    const judged = rules.map((rule) => judge(rule, evidence));
    return { passed: judged.every(({ passed }) => passed !== false), rules: judged };
}
function judgeAnywhere(rule, claim, evidence) {
    const { data, minimumRows, metrics, slices } = evidence;
    if (claim.kind === 'examples') {
        if (rule.scopes.length === 0)
            return judgeCount(claim, data?.rows ?? null);
        // A count is known however small it is.
        return (0,scopes/* judgeParts */.w)(rule, { parts: slices, minimumRows: 0 }, ({ n }) => judgeCount(claim, n));
    }
    if (rule.scopes.length === 0)
        return judgeMetric(rule, claim, { metrics, part: null, evidence });
    return (0,scopes/* judgeParts */.w)(rule, { parts: slices, minimumRows }, (part) => judgeMetric(rule, claim, { metrics: part.metrics, part, evidence }));
}
function judgeCount({ least }, n) {
    if (n === null)
        return (0,verdict/* fails */.c6)('there are no predictions, so no examples to count');
    const passed = n >= least;
    const reason = `${n} examples, ${passed ? '' : 'not '}at least ${least}`;
    return { passed, value: n, reason, away: Math.abs(n - least) };
}
function judgeMetric(rule, claim, place) {
    const { metric } = claim;
    const { minimumRows, method } = place.evidence;
    const estimate = Object.hasOwn(place.metrics, metric) ? place.metrics[metric] : undefined;
    if (!estimate)
        return (0,verdict/* fails */.c6)(whyUnknown(metric, place));
    const { value, n, low, high } = estimate;
    if (value === null || !Number.isFinite(value))
        return (0,verdict/* fails */.c6)(`${metric} is undefined: ${estimate.reason ?? 'no value'}`);
    const text = `${metric} is ${(0,format/* formatNumber */.Z)(value)}`;
    if (n !== null && n < minimumRows)
        return (0,verdict/* fails */.c6)(`${text} on ${n} examples; ${minimumRows} are needed`, value);
    const bar = (0,gate_bar/* barOf */.Rb)(claim);
    const idle = (0,gate_bar/* whyIdle */.r6)(bar, metric, place.evidence.rangeOf);
    if (idle)
        return (0,verdict/* fails */.c6)(`${text}, but ${idle}`, value);
    const known = { value, text, interval: { low, high }, confidence: method.confidence };
    const { confidence } = rule;
    if (confidence === null)
        return (0,verdict/* judgeEstimate */.QA)(known, bar);
    const bounds = findBounds(metric, estimate, confidence, place);
    if (bounds)
        return (0,verdict/* judgeBounds */.fh)(known, bar, { bounds, confidence });
    const why = estimate.reason ? `: ${estimate.reason}` : '';
    return (0,verdict/* fails */.c6)(`${text}, with no bound at ${(0,verdict/* percent */.KN)(confidence)} confidence${why}`, value);
}
function whyUnknown(metric, { metrics, evidence }) {
    const refused = evidence.refused?.get(metric);
    if (refused !== undefined)
        return refused;
    const known = Object.keys(metrics);
    const hint = known.length === 0 ? 'there are no metrics' : (0,words/* didYouMean */.a)(metric, known);
    return `unknown metric ${JSON.stringify(metric)}; ${hint}`;
}
function findBounds(metric, { low, high, n }, confidence, { part, evidence: { boundsOf, method } }) {
    const found = boundsOf && n !== null
        ? boundsOf(metric, part, confidence)
        : (0,verdict/* boundsFrom */.i4)({ low, high }, method.confidence, confidence);
    return found && (found.low !== null || found.high !== null) ? found : null;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/rule.js + 2 modules
var gate_rule = __webpack_require__(33397);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/bundle/src/domain/nesting.js
var nesting = __webpack_require__(89343);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/columns.js
var examples_columns = __webpack_require__(11030);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/names.js
var names = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/regression.js
var regression = __webpack_require__(37846);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/direction.js





const directions = (/* unused pure expression or super */ null && (['higher', 'lower', 'zero']));
/** Metrics that are not ours, as training libraries name them. */
const others = {
    ...direction_all('higher', 'acc auc auc_roc auroc pr_auc ap gini iou miou dice bleu rouge1 rouge2 rougel'),
    ...direction_all('higher', 'rouge meteor chrf exact_match em spearman pearson r cohen_kappa throughput'),
    ...direction_all('lower', 'loss error error_rate logloss nll cross_entropy perplexity ppl wer cer ter'),
    ...direction_all('lower', 'hinge huber mean_squared_error mean_absolute_error root_mean_squared_error'),
    ...direction_all('lower', 'median_absolute_error mean_absolute_percentage_error wape crps fid latency'),
};
function direction_all(direction, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, direction]));
}
const split = /^(?:train|training|val|valid|validation|test|eval|dev|holdout|oof|cv)[_-]/;
/**
 * Which way is better, by the name: that of the metric, or of the last part of a nested one, as in
 * `val.f1`, `val/f1`, `val_f1` and `f1_score`; null when the name does not tell.
 */
function directionOf(name) {
    const nested = (0,names/* parseName */.$q)(name).base;
    const last = nested.slice(Math.max(nested.lastIndexOf('.'), nested.lastIndexOf('/')) + 1);
    const base = last.toLowerCase().replace(split, '');
    // As scikit-learn's scorers have it, where more is always better.
    if (base.startsWith('neg_'))
        return 'higher';
    const bare = base.replace(/_(?:score|loss)$/, '');
    return [base, bare].map(known).find((direction) => direction !== null) ?? null;
}
function known(name) {
    const metric = Object.values(table/* metricsOf */.Ps)
        .flat()
        .find((one) => (0,names/* parseName */.$q)(one.name).base === name);
    if (metric)
        return metric.direction;
    if (Object.hasOwn(others, name))
        return others[name] ?? null;
    return (0,regression/* regressionMetric */.iw)(name)?.direction ?? null;
}
/**
 * Reads which way is better of metrics whose names do not tell.
 *
 * @param said by name: `higher`, `lower` or `zero`
 * @param names those in the metrics file
 * @throws InputError on another word, and on a name that is not there
 */
function readDirections(said, names) {
    return new Map(Object.entries(said).map(([name, word]) => {
        const where = 'input directions';
        if (!names.includes(name))
            throw new InputError({
                ...{ where, found: name },
                remedy: `the metrics file has no such name; ${didYouMean(name, names)}`,
            });
        const direction = directions.find((known) => known === word);
        if (direction)
            return [name, direction];
        throw new InputError({ where, found: `${name}: ${word}`, allowed: directions.join(', ') });
    }));
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/given.js






const longest = 1e6;
/**
 * Reads a file of metrics, JSON or YAML: names with numbers, nested as deep as the user likes, so
 * that `{"val": {"f1": 0.9}}` is `val.f1`.
 *
 * @throws InputError with file and line: what is no finite number, a name twice, nothing at all
 */
function parseMetrics(text, file) {
    if (text.length > longest)
        throw new errors/* InputError */.dz({ where: file, remedy: 'it is too long for a file of metrics' });
    (0,nesting/* refuseTooDeep */.n)(text, file);
    const counter = new dist/* LineCounter */.HN();
    // JSON is YAML too, and this reader tells where each value stands and finds names that are there twice.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        ...{ lineCounter: counter, merge: false, prettyErrors: false, logLevel: 'error' },
        // Its own search for names that stand there twice compares each with each.
        uniqueKeys: false,
    });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return line === 0 ? file : `${file}:${line}:${col}`;
    };
    const [error] = document.errors;
    if (error)
        throw notRead(error, place(error.pos[0]), file);
    const metrics = new Map();
    if (document.contents)
        collect(document.contents, '', { metrics, place });
    if (metrics.size === 0)
        throw new errors/* InputError */.dz({ where: file, remedy: 'it holds no metrics' });
    return metrics;
}
function notRead({ message }, where, file) {
    const kind = file.endsWith('.json') ? 'JSON' : 'YAML';
    return new errors/* InputError */.dz({ where, remedy: `it is not ${kind}: ${(0,errors/* quote */.hD)(message)}` });
}
function collect(node, name, into) {
    const where = into.place(node?.range?.[0] ?? 0);
    if ((0,dist/* isMap */.jh)(node)) {
        const names = new Set();
        for (const { key, value } of node.items) {
            const own = nameOf(key, into);
            if (names.size === names.add(own).size)
                throw notNamed(key, into, 'a name stands here twice');
            collect(value, name ? `${name}.${own}` : own, into);
        }
        return;
    }
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    if (name === '' || typeof value !== 'number' || !Number.isFinite(value))
        throw notMetric(node, name, where);
    if (into.metrics.has(name))
        throw new errors/* InputError */.dz({ where, found: name, remedy: 'this name is there twice' });
    into.metrics.set(name, value);
}
function nameOf(key, into) {
    const value = (0,dist/* isScalar */.jn)(key) ? key.value : undefined;
    const name = typeof value === 'string' ? value : (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : '';
    // The key of a merge is a symbol.
    if (name !== '' && typeof value !== 'symbol')
        return name;
    throw notNamed(key, into, 'a metric has no name here');
}
function notNamed(key, { place }, remedy) {
    return new errors/* InputError */.dz({ where: place(key?.range?.[0] ?? 0), remedy });
}
function notMetric(node, name, where) {
    const found = foundOf(node);
    const allowed = name ? `a finite number as ${(0,examples_columns/* quoted */.TL)(name)}` : 'an object of names with numbers';
    const isText = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && node.type !== 'PLAIN';
    if ((0,dist/* isAlias */.Vj)(node))
        return new errors/* InputError */.dz({ where, found, allowed, remedy: 'write it out' });
    const remedy = isText ? { remedy: 'it is text: leave out its quotes' } : {};
    return new errors/* InputError */.dz({ where, found, allowed, ...remedy });
}
function foundOf(node) {
    if ((0,dist/* isScalar */.jn)(node))
        return String(node.source ?? node.value);
    if ((0,dist/* isAlias */.Vj)(node))
        return `*${node.source}`;
    return node ? 'a list' : 'nothing';
}
/**
 * Adds the metrics of a file to what was measured. Where both have a name, what was computed from the
 * predictions counts, and a note tells of the difference.
 *
 * @param directions of those whose names do not tell which way is better
 */
function withGiven(measured, given, directions = new Map()) {
    const metrics = new Map(Object.entries(measured.metrics));
    const notes = [...measured.notes];
    for (const [name, value] of given) {
        const computed = metrics.get(name);
        if (!computed || computed.n === null) {
            const direction = directions.get(name) ?? directionOf(name);
            metrics.set(name, asGiven(value, direction));
        }
        else if (differ(computed.value, value))
            notes.push(`the metrics file says ${(0,examples_columns/* quoted */.TL)(name)} is ${(0,format/* formatNumber */.Z)(value)}, the predictions give ${computed.value === null ? 'no value' : (0,format/* formatNumber */.Z)(computed.value)}; the latter counts`);
    }
    return { ...measured, metrics: Object.fromEntries(metrics), notes };
}
/** More than rounding to six digits explains. */
function differ(computed, given) {
    return computed === null || Math.abs(computed - given) > 1e-6 * Math.max(1, Math.abs(given));
}
function asGiven(value, direction) {
    return {
        value,
        low: null,
        high: null,
        n: null,
        direction,
        method: null,
        reason: 'as the metrics file says: no interval without predictions',
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/spec.js
var spec = __webpack_require__(52070);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/task.js
var judge_task = __webpack_require__(62012);
;// CONCATENATED MODULE: ./build/bundle/src/train/asked.js


/**
 * What of the names that the user and the rules give can be computed. A rule may also name a metric
 * of the metrics file, so an unknown one there is the gate's to refuse.
 *
 * @throws InputError on a name of `extra` that is no metric
 */
function askedFor(examples, extra, inRules) {
    const refused = new Map();
    const wanted = extra.map((name) => {
        const complaint = complaintOf(examples, name);
        if (complaint)
            throw new errors/* InputError */.dz({ ...complaint, where: 'input extra-metrics' });
        return name;
    });
    const known = inRules.filter((name) => {
        const complaint = complaintOf(examples, name);
        if (complaint && /[@[]/.test(name))
            refused.set(name, sentence(complaint));
        return !complaint;
    });
    return { known: [...new Set([...wanted, ...known])], refused };
}
function complaintOf(examples, name) {
    if (!examples)
        return { where: '', found: name, remedy: 'it needs a file of predictions' };
    try {
        (0,table/* metricsFor */.fZ)(examples, [name]);
        return null;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return error.complaint;
        throw error;
    }
}
function sentence({ found, allowed, remedy }) {
    const why = [allowed && `allowed: ${allowed}`, remedy].filter(Boolean).join('; ');
    return `unknown metric ${JSON.stringify(found ?? '')}; ${why}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/train/measure.js















/** Measures the model by the files that the training left. */
async function measure(sources, directory) {
    return (await measureAndJudge(sources, directory)).measured;
}
/**
 * Measures the model, and judges it by the rules of the gate.
 *
 * @throws InputError on rules and files that cannot be read
 */
async function measureAndJudge(sources, directory) {
    const { confidence, metrics, predictions } = sources;
    const rules = rulesOf(sources.gate);
    const slices = [...new Set([...(sources.slices ?? []), ...(0,gate_rule/* slicesOf */.nu)(rules)])];
    const plan = { ...bootstrap/* defaultPlan */.tA, confidence };
    const found = predictions === undefined
        ? null
        : await readPredictions(predictions, { ...sources, slices }, directory);
    const examples = found?.examples ?? null;
    const asked = askedFor(examples, sources.extraMetrics ?? [], (0,gate_rule/* metricsIn */.dC)(rules));
    const own = examples ? evaluate(examples, plan, asked.known) : unmeasured(plan);
    const directions = new Map(Object.entries(sources.directions ?? {}));
    const all = metrics === undefined ? own : withGiven(own, readMetrics(directory, metrics), directions);
    return {
        measured: {
            ...all,
            predictions: await fileOf(directory, predictions),
            metricsFile: await fileOf(directory, metrics),
            columns: (0,spec/* columnsOf */.P)(found?.spec ?? sources),
        },
        gate: judgeAll(rules, {
            ...{ ...all, refused: asked.refused },
            ...(examples ? { boundsOf: (0,evidence/* boundsOn */.B0)(examples, plan), rangeOf: (0,evidence/* rangesOf */.wA)(examples) } : {}),
        }),
    };
}
/** @throws InputError with the rule and the character */
function rulesOf(gate = []) {
    return gate.map((rule, index) => (0,gate_rule/* parseRule */.iT)(rule, `gate rule ${index + 1}`));
}
/** The table is left behind, which is many times as large. */
async function readPredictions(file, sources, directory) {
    return examplesOf(await (0,read/* readTable */.xz)(file, {}, directory), sources);
}
function examplesOf(table, sources) {
    const spec = specOf(table, sources);
    return { examples: (0,examples_read/* readExamples */.A)(table, spec), spec };
}
/** What the columns mean; `prediction` is found by its name, where the task has one. */
function specOf(table, sources) {
    const { task, threshold } = sources;
    const isFound = task !== 'ranking' && threshold === undefined && table.columns.has('prediction');
    const { prediction = isFound ? 'prediction' : undefined } = sources;
    if (task === undefined)
        throw new errors/* InputError */.dz({
            where: 'input task',
            allowed: judge_task/* tasks */.v.join(', '),
            remedy: `say what the predictions in ${table.file} are, as an input or as evaluate.task in mlops.yml`,
        });
    return { ...sources, task, prediction };
}
function readMetrics(directory, file) {
    try {
        return parseMetrics((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, file), 'utf8'), file);
    }
    catch (cause) {
        const { code } = cause;
        if (code === undefined)
            throw cause;
        throw new errors/* InputError */.dz({
            where: 'input metrics',
            found: file,
            remedy: `it cannot be read (${code})`,
        });
    }
}
async function fileOf(directory, path) {
    return path === undefined ? null : { path, sha256: await (0,hash/* hashFile */.DC)((0,external_node_path_.join)(directory, path)) };
}


/***/ })

};
