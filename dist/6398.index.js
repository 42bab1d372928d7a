export const id = 6398;
export const ids = [6398];
export const modules = {

/***/ 44513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logBinomial),
/* harmony export */   u: () => (/* binding */ logHypergeometric)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45815);

/**
 * ln P(X = x) of a binomial X of n trials. By Loader (2000), "Fast and accurate computation of
 * binomial probabilities": no two large numbers are taken from each other, so it keeps its digits
 * for any n.
 *
 * @param q 1 - p, given apart as it may be known better than by that difference
 */
function logBinomial(x, n, p, q = 1 - p) {
    if (p === 0)
        return x === 0 ? 0 : -Infinity;
    if (q === 0)
        return x === n ? 0 : -Infinity;
    if (x === 0)
        return n * (p < 0.1 ? Math.log1p(-p) : Math.log(q));
    if (x === n)
        return n * (q < 0.1 ? Math.log1p(-q) : Math.log(p));
    const errors = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n - x);
    const away = deviance(x, n * p) + deviance(n - x, n * q);
    return errors - away - 0.5 * Math.log(2 * Math.PI * x * (1 - x / n));
}
/** x ln(x / mean) + mean - x, also where the two are near. */
function deviance(x, mean) {
    if (Math.abs(x - mean) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const ratio = (x - mean) / (x + mean);
    let sum = (x - mean) * ratio;
    let term = 2 * x * ratio;
    for (let k = 1; k < 1000; k++) {
        term *= ratio * ratio;
        const next = sum + term / (2 * k + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** ln P(X = x) of a hypergeometric X: x marked ones among `drawn` of `total`, of which `marked` are. */
function logHypergeometric(x, drawn, marked, total) {
    const p = drawn / total;
    const q = (total - drawn) / total;
    const rest = total - marked;
    return (logBinomial(x, marked, p, q) +
        logBinomial(drawn - x, rest, p, q) -
        logBinomial(drawn, total, p, q));
}


/***/ }),

/***/ 45815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   QN: () => (/* binding */ upperGamma),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   cj: () => (/* binding */ chiSquaredTail)
/* harmony export */ });
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);
/** Of Stirling's series, from 1/x on: the Bernoulli numbers B2k / (2k (2k - 1)). */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/** How far ln Γ(x + 1) lies from Stirling's (x + ½) ln x - x + ½ ln 2π. For x > 0. */
function stirlingError(x) {
    if (x >= 12) {
        let power = 1 / x;
        let sum = 0;
        for (const term of series) {
            sum += term * power;
            power /= x * x;
        }
        return sum;
    }
    return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}
/** The regularized upper incomplete gamma function Q(a, x), for a > 0 and x >= 0: DLMF 8.7.1 and 8.9.2. */
function upperGamma(a, x) {
    if (x <= 0)
        return 1;
    const front = Math.exp(a * Math.log(x) - x - logGamma(a));
    return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}
function lowerSeries(a, x) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; term > sum * 1e-17; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** The continued fraction by Lentz's method. */
function upperFraction(a, x) {
    let b = x + 1 - a;
    let c = Infinity;
    let d = 1 / b;
    let value = d;
    for (let k = 1; k < 10_000; k++) {
        const numerator = k * (a - k);
        b += 2;
        d = 1 / (b + numerator * d);
        c = b + numerator / c;
        value *= c * d;
        if (Math.abs(c * d - 1) < 1e-16)
            break;
    }
    return value;
}
/** P(X >= x) of a chi-squared X. */
function chiSquaredTail(x, freedom) {
    return upperGamma(freedom / 2, x / 2);
}


/***/ }),

/***/ 39634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unpairedChanges),
/* harmony export */   V: () => (/* binding */ pairedChanges)
/* harmony export */ });
/* harmony import */ var _intervals_paired_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26922);
/* harmony import */ var _intervals_paired_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81902);
/* harmony import */ var _intervals_paired_same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70036);
/* harmony import */ var _intervals_paired_tested_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95879);
/* harmony import */ var _intervals_uncertainty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86708);





/**
 * Metrics of two models on the same examples in the same order, each with the uncertainty of what the
 * candidate gained.
 *
 * @throws RangeError when the two have not the same number of examples
 */
function pairedChanges(champion, candidate, metrics, plan) {
    const pair = (0,_intervals_paired_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .c)(champion, candidate, metrics);
    const found = (0,_intervals_paired_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .differencesOf */ .g)(pair, metrics, plan);
    const distances = metrics.filter(({ direction }) => direction === 'zero');
    const nearer = (0,_intervals_paired_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .differencesOf */ .g)(pair, distances, plan, 'distance');
    return metrics.map((metric, at) => {
        const [before, now] = pair.values.get(metric.name);
        const values = { champion: defined(before), candidate: defined(now) };
        const plain = plainChange(metric.name, metric.direction, values, candidate.labels.length);
        const gained = metric.direction === 'zero' ? nearer[distances.indexOf(metric)] : found[at];
        return withUncertainty(plain, found[at], gained, { ...plan, ...metric });
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
    const interval = { low: null, high: null, p: null, method: null, reason: null };
    return {
        difference: { metric, direction, champion, candidate, difference, ...interval, n },
        gain: null,
        isSame: false,
    };
}
function withUncertainty({ difference }, found, gained, { confidence, undefinedWhen }) {
    if ('reason' in found || 'reason' in gained) {
        const { reason } = 'reason' in found ? found : gained;
        return { difference: { ...difference, reason }, gain: null, isSame: false };
    }
    const { method, caveat, p } = found;
    const { low, high } = (0,_intervals_uncertainty_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalOf */ .XF)(found, confidence);
    const isOpen = low === null || high === null;
    const reason = isOpen ? `no bound: in too many resamples ${undefinedWhen}` : caveat;
    return {
        difference: { ...difference, low, high, p, method, reason },
        gain: difference.direction === 'lower' ? (0,_intervals_paired_tested_js__WEBPACK_IMPORTED_MODULE_4__/* .negated */ .v)(gained) : gained,
        isSame: (0,_intervals_paired_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnchanged */ ._5)(found) && (0,_intervals_paired_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnchanged */ ._5)(gained),
    };
}
function defined(value) {
    return Number.isNaN(value) ? null : value;
}


/***/ }),

/***/ 69733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ match)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/examples.js
var examples_examples = __webpack_require__(91394);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/keys.js + 1 modules
var keys = __webpack_require__(54767);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/classes.js
/**
 * Both models' examples with the same codes for the same classes: a file in which a class was never
 * true nor predicted knows nothing of it.
 */
function withSameClasses(champion, candidate) {
    if (champion.task !== 'multiclass' || candidate.task !== 'multiclass')
        return [champion, candidate];
    const classes = [...new Set([...champion.classes, ...candidate.classes])].sort();
    return [recoded(champion, classes), recoded(candidate, classes)];
}
function recoded(examples, classes) {
    const { classes: own, labels, predictions, scores } = examples;
    if (own.length === classes.length && own.every((name, code) => name === classes[code]))
        return examples;
    const codes = own.map((name) => classes.indexOf(name));
    const recode = (values) => values.map((code) => codes[code]);
    return {
        ...examples,
        classes,
        labels: recode(labels),
        predictions: predictions && recode(predictions),
        // A class that a model has no score for it gives no probability.
        scores: scores && classes.map((name) => scores[own.indexOf(name)] ?? new Float64Array(labels.length)),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/match.js




/**
 * Pairs the examples by key; of those alike, the k-th with the k-th.
 *
 * @throws InputError when the two answer different questions: another task, another positive label,
 *   examples known by an id on one side only
 */
function match(old, young) {
    checkQuestion(old, young);
    return matchRows(...withSameClasses(old, young));
}
function matchRows(champion, candidate) {
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
    const [old, kept] = [takeAll(champion, rows[0]), takeAll(candidate, rows[1])];
    // What an example counts for and belongs to is the candidate's to say, of both.
    const { weights, groups } = kept;
    return {
        champion: { ...old, weights, groups },
        candidate: kept,
        rows: Int32Array.from(rows[1]),
        both,
        onlyChampion: champion.keys.length - both - changed,
        onlyCandidate: candidate.keys.length - both - changed,
        changed,
        ambiguous,
    };
}
/** The rows ascend, so that as many as there are examples are all of them. */
function takeAll(examples, rows) {
    return rows.length === examples.keys.length ? examples : (0,examples_examples/* take */.s)(examples, Int32Array.from(rows));
}
function checkQuestion(champion, candidate) {
    const where = champion.file;
    if (champion.task !== candidate.task)
        throw new errors/* InputError */.dz({
            where,
            found: champion.task,
            allowed: `predictions of the same task as the candidate's, ${candidate.task}`,
        });
    if (champion.keyedBy !== candidate.keyedBy && [champion, candidate].some(hasId))
        throw new errors/* InputError */.dz({
            where,
            remedy: `the examples of the ${hasId(champion) ? 'champion' : 'candidate'} are known by an id and the others are not: write the same id into both files`,
        });
    const [old, young] = [champion, candidate].map(positiveOf);
    if (old !== young)
        throw new errors/* InputError */.dz({
            where,
            found: old,
            remedy: `the positive label of the champion is another one than the candidate's, ${JSON.stringify(young)}: these are predictions of another model, or one of the two needs positive`,
        });
}
function hasId({ keyedBy }) {
    return keyedBy === 'id';
}
function positiveOf({ task, classes }) {
    return task === 'binary' ? classes[1] : null;
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
    if (end - start === 1)
        return false;
    return (0,keys/* saidBy */.TT)(examples).some((column) => {
        for (let row = start + 1; row < end; row++)
            if (column[row] !== column[start])
                return true;
        return false;
    });
}


/***/ }),

/***/ 67456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ obstacle),
/* harmony export */   RT: () => (/* binding */ spent),
/* harmony export */   tn: () => (/* binding */ withoutPredictions)
/* harmony export */ });
/* harmony import */ var _examples_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81662);

const mostAmbiguous = 0.05;
const leastShared = 0.5;
/** Why two models cannot be told apart on these examples, whatever the numbers say; with what to do. */
function obstacle(match) {
    const { both, changed, onlyChampion, onlyCandidate, ambiguous, candidate } = match;
    const all = both + changed + Math.max(onlyChampion, onlyCandidate);
    if (candidate.keyedBy === 'label')
        return 'nothing tells one example from another: write an id, or the features, into the predictions file and set id';
    if (changed > 0)
        return `${changed} of ${both + changed} examples have another label than the champion was judged by: judge both models on the same evaluation data, for which predict runs the champion again`;
    if (both === 0)
        return 'champion and candidate have no example in common: judge both on the same evaluation data, or set id to a column that names an example';
    if (both < _examples_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumRows */ .uJ)
        return `only ${both} examples are common to both, and ${_examples_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumRows */ .uJ} are needed: judge both models on more of the same data`;
    if (both < leastShared * all)
        return `only ${both} of ${all} examples are common to both: judge both models on the same evaluation data`;
    if (ambiguous > mostAmbiguous * both)
        return `${ambiguous} of ${both} examples are equal to others, of which a model said different things: set id to a column that names an example`;
    return null;
}
/** Why values alone decide nothing. */
const withoutPredictions = 'without predictions of both models nothing tells how sure that is: let training write a predictions file';
/** Why evaluation data that have been looked at too often decide nothing any more. */
function spent({ used, planned }) {
    return `this would be look ${used} at evaluation data that were meant for ${planned}, and a model can be good on them by luck: refresh the evaluation data`;
}


/***/ }),

/***/ 11030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   gt: () => (/* binding */ probabilities),
/* harmony export */   hj: () => (/* binding */ eachText),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96312);


/** Where a row stands, as in `predictions.csv:12`. */
function place(table, row) {
    return `${table.file}:${table.lines[row] ?? row + 1}`;
}
/** @throws InputError when there is no such column */
function column(table, name) {
    const cells = table.columns.get(name);
    if (cells)
        return cells;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where: table.file,
        remedy: `there is no column ${JSON.stringify(name)}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, table.names)}`,
    });
}
/** @throws InputError at the first missing cell */
function texts(table, name) {
    const all = Array(column(table, name).length);
    eachText(table, name, (text, row) => {
        all[row] = text;
    });
    return all;
}
/** @throws InputError at the first missing cell */
function eachText(table, name, visit) {
    const cells = column(table, name);
    for (let row = 0; row < cells.length; row++) {
        const text = cells[row]?.trim() ?? '';
        if (text === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
                where: place(table, row),
                remedy: `column ${quoted(name)} has no value here`,
            });
        visit(text, row);
    }
}
/** A column's name as it is, unless it could be taken for something else. */
function quoted(name) {
    return /^[\w.-]{1,80}$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
}
/**
 * A number as programs write it in decimals; NaN for anything else, such as `0x10` or `Infinity`.
 *
 * @param text without space around it
 */
function decimal(text) {
    const value = Number(text);
    // Number() also reads the empty text and `0x`, `0o` and `0b`, which no cell of numbers has.
    const isDecimal = text !== '' && !/^0[box]/i.test(text);
    return isDecimal && Number.isFinite(value) ? value : Number.NaN;
}
/** @throws InputError at the first cell that is not a number of `low` to `high` */
function numbers(table, name, low = -Number.MAX_VALUE, high = Number.MAX_VALUE, allowed = 'a finite number') {
    const cells = column(table, name);
    const values = new Float64Array(cells.length);
    for (let row = 0; row < cells.length; row++) {
        const value = decimal(cells[row]?.trim() ?? '');
        if (!(value >= low && value <= high))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
                where: place(table, row),
                // A missing cell comes first, wherever it is.
                found: texts(table, name)[row],
                allowed: `${allowed} in ${quoted(name)}`,
            });
        values[row] = value;
    }
    return values;
}
/** @throws InputError at the first cell that is not a number of 0 to 1 */
function probabilities(table, name) {
    return numbers(table, name, 0, 1, 'a probability from 0 to 1');
}
/**
 * Equal codes for equal texts, from 0 in the order in which they come.
 *
 * @throws InputError at the first missing cell
 */
function codesOf(table, name) {
    return encode(texts(table, name));
}
function encode(cells) {
    const known = new Map();
    const codes = new Int32Array(cells.length);
    for (let row = 0; row < cells.length; row++) {
        const cell = cells[row];
        const code = known.get(cell) ?? known.size;
        if (code === known.size)
            known.set(cell, code);
        codes[row] = code;
    }
    return codes;
}


/***/ }),

/***/ 91394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   y: () => (/* binding */ part)
/* harmony export */ });
/** Those examples, in that order. */
function take(examples, rows) {
    const { file, keyedBy, keys, slices, weights, groups, own } = examples;
    return {
        ...takeOutcome(examples, rows),
        ...{ file, keyedBy },
        keys: keys.length === 0 ? keys : Array.from(rows, (row) => keys[row]),
        slices: slices.map((slice) => ({ ...slice, codes: codes(slice.codes, rows) })),
        weights: weights && values(weights, rows),
        groups: groups && codes(groups, rows),
        own: own.map((metric) => ({ ...metric, values: values(metric.values, rows) })),
    };
}
/** Those examples, to measure: without their names and slices, which take most of the time. */
function part(examples, rows) {
    return take({ ...examples, keys: [], slices: [] }, rows);
}
function takeOutcome(outcome, rows) {
    switch (outcome.task) {
        case 'binary': {
            const { labels, predictions, scores } = outcome;
            return {
                ...outcome,
                labels: codes(labels, rows),
                predictions: predictions && codes(predictions, rows),
                scores: scores && values(scores, rows),
            };
        }
        case 'multiclass': {
            const { labels, predictions, scores } = outcome;
            return {
                ...outcome,
                labels: codes(labels, rows),
                predictions: predictions && codes(predictions, rows),
                scores: scores?.map((column) => values(column, rows)) ?? null,
            };
        }
        case 'regression': {
            const { labels, predictions, bounds, naive } = outcome;
            return {
                ...outcome,
                labels: values(labels, rows),
                predictions: values(predictions, rows),
                bounds: bounds && { low: values(bounds.low, rows), high: values(bounds.high, rows) },
                naive: naive && values(naive, rows),
            };
        }
        case 'ranking':
            return {
                ...outcome,
                labels: values(outcome.labels, rows),
                scores: values(outcome.scores, rows),
                queries: codes(outcome.queries, rows),
            };
    }
}
function codes(from, rows) {
    return rows.map((row) => from[row]);
}
function values(from, rows) {
    const taken = new Float64Array(rows.length);
    for (let place = 0; place < rows.length; place++)
        taken[place] = from[rows[place]];
    return taken;
}


/***/ }),

/***/ 54767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tB: () => (/* binding */ canonicalOrder),
  Tz: () => (/* binding */ dataHash),
  x4: () => (/* binding */ readKeys),
  TT: () => (/* binding */ saidBy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/columns.js
var columns = __webpack_require__(11030);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/examples/order.js
/** The row numbers by ascending text, code unit by code unit; of equal texts, the first first. */
function ascendingTexts(texts) {
    const order = Int32Array.from(texts.keys());
    const packed = new BigUint64Array(order.length);
    sortFrom(texts, order, packed, sharedStart(texts));
    return order;
}
/** Fewer rows than this are sorted sooner by comparing whole texts. */
const few = 24;
/**
 * Sorts rows whose texts agree before `depth` by their next four characters and their number, which
 * a machine word holds, then those that agree in these. Sorting words is many times faster than
 * comparing texts.
 */
function sortFrom(texts, rows, packed, depth) {
    if (rows.length < few || !pack(texts, rows, packed, depth)) {
        rows.sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : a - b));
        return;
    }
    packed.sort();
    const halves = new Uint32Array(packed.buffer, packed.byteOffset, 2 * packed.length);
    let start = 0;
    for (let place = 0; place < rows.length; place++) {
        rows[place] = halves[2 * place];
        const isLast = halves[2 * place + 1] !== halves[2 * place + 3];
        if (!isLast)
            continue;
        const end = place + 1;
        // A last character of 0 is the end of the text: all of them are equal.
        if (end - start > 1 && (halves[2 * place + 1] & 255) !== 0)
            sortFrom(texts, rows.subarray(start, end), packed.subarray(start, end), depth + 4);
        start = end;
    }
}
/** False when a character is not one of the 255 that fit. */
function pack(texts, rows, packed, depth) {
    const halves = new Uint32Array(packed.buffer, packed.byteOffset, 2 * packed.length);
    for (let place = 0; place < rows.length; place++) {
        const text = texts[rows[place]];
        let word = 0;
        for (let at = depth; at < depth + 4; at++) {
            const code = at < text.length ? text.charCodeAt(at) : 0;
            if (code > 255 || (code === 0 && at < text.length))
                return false;
            word = (word << 8) | code;
        }
        halves[2 * place] = rows[place];
        halves[2 * place + 1] = word;
    }
    return true;
}
/** How many characters all texts begin with alike. */
function sharedStart(texts) {
    let shared = texts[0] ?? '';
    for (const text of texts)
        while (!text.startsWith(shared))
            shared = shared.slice(0, -1);
    return shared.length;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/examples/keys.js




/**
 * What each example is known by: its id, else a hash of every column that no model wrote.
 *
 * @param said the columns that the model wrote
 * @throws InputError at a missing or a repeated id
 */
function readKeys(table, id, said) {
    if (id !== undefined) {
        const keys = (0,columns/* texts */.Te)(table, id);
        const order = ascendingTexts(keys);
        if (order.some((row, at) => at > 0 && keys[row] === keys[order[at - 1]]))
            throw repeated(table, id, keys);
        return { keys, keyedBy: 'id', order };
    }
    const known = table.names.filter((name) => !said.includes(name)).sort();
    const keys = hashRows(table, known);
    return { keys, keyedBy: known.length > 1 ? 'row' : 'label', order: ascendingTexts(keys) };
}
function repeated(table, name, ids) {
    const firsts = new Map();
    const row = ids.findIndex((id, at) => firsts.has(id) || !firsts.set(id, at));
    const first = firsts.get(ids[row]);
    return new errors/* InputError */.dz({
        where: (0,columns/* place */.ik)(table, row),
        found: ids[row],
        remedy: `this ${(0,columns/* quoted */.TL)(name)} is also at line ${table.lines[first]}; an id names one example`,
    });
}
/** A missing cell is as an empty one, which is all that some formats can write. */
function hashRows(table, names) {
    const columns = names.map((name) => table.columns.get(name));
    const named = sha256(names.map(delimited).join(''));
    return Array.from({ length: table.rows }, (_, row) => {
        let text = named;
        for (const cells of columns)
            text += delimited(cells[row] ?? '');
        return sha256(text);
    });
}
/** The length before each part keeps the parts apart. */
function delimited(text) {
    return `${text.length}:${text}`;
}
/** Several times as fast as createHash where Node has it (from 20.12). */
const sha256 = external_node_crypto_.hash
    ? (text) => external_node_crypto_.hash('sha256', text, 'base64url')
    : (text) => external_node_crypto_.createHash('sha256').update(text).digest('base64url');
/** Rows alike by what the model said of them, so that the order of the file is forgotten. */
function canonicalOrder({ keys, keyedBy, order }, outcome, own = []) {
    if (keyedBy === 'id')
        return order;
    const said = [...saidBy(outcome), ...own.map(({ values }) => values)];
    const bySaid = (a, b) => {
        for (const column of said)
            if (column[a] !== column[b])
                return column[a] - column[b];
        return 0;
    };
    let start = 0;
    for (let end = 1; end <= order.length; end++) {
        if (end < order.length && keys[order[end]] === keys[order[start]])
            continue;
        if (end - start > 1)
            order.subarray(start, end).sort(bySaid);
        start = end;
    }
    return order;
}
/**
 * A hash of what was asked and what was true, of how much each example counts and what belongs
 * together; the same for the same examples in any order of the file, whatever a model said.
 */
function dataHash(examples) {
    const { task, keys, labels, classes, weights, groups } = examples;
    const queries = task === 'ranking' ? examples.queries : null;
    const hash = external_node_crypto_.createHash('sha256');
    hash.update(JSON.stringify([task, keys.length, !!weights, !!groups]));
    updateTexts(hash, keys.length, (row) => keys[row]);
    if (classes)
        updateTexts(hash, keys.length, (row) => classes[labels[row]]);
    for (const numbers of [classes ? null : labels, weights, groups, queries])
        if (numbers)
            hash.update(bytesOf(numbers));
    return hash.digest('hex');
}
function bytesOf(numbers) {
    // Adding 0 makes 0 of -0, which is its equal.
    const { buffer, byteOffset, byteLength } = numbers instanceof Float64Array ? numbers.map((value) => value + 0) : numbers;
    return new Uint8Array(buffer, byteOffset, byteLength);
}
const textsAtOnce = 4096;
function updateTexts(hash, count, textOf) {
    for (let start = 0; start < count; start += textsAtOnce) {
        let texts = '';
        for (let row = start; row < Math.min(start + textsAtOnce, count); row++)
            texts += delimited(textOf(row));
        hash.update(texts);
    }
}
/** Every number that the model said about an example, a column each. */
function saidBy(outcome) {
    const { predictions, scores } = outcome;
    const bounds = outcome.task === 'regression' && outcome.bounds;
    return [
        ...(predictions ? [predictions] : []),
        ...(scores instanceof Float64Array ? [scores] : (scores ?? [])),
        ...(bounds ? [bounds.low, bounds.high] : []),
    ];
}


/***/ }),

/***/ 34901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readExamples)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/columns.js
var examples_columns = __webpack_require__(11030);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/examples/labels.js


/** Label and prediction are often written by different tools: `1` and `1.0`, `True` and `true`. */
function canonical(text) {
    if (/^-?\d+\.0+$/.test(text))
        return text.slice(0, text.indexOf('.'));
    return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}
/** @throws InputError at the first missing cell */
function coded(table, name) {
    const codeOf = new Map();
    const written = new Map();
    const codes = new Int32Array(table.rows);
    (0,examples_columns/* eachText */.hj)(table, name, (text, row) => {
        let code = written.get(text);
        if (code === undefined) {
            const value = canonical(text);
            code = codeOf.get(value) ?? codeOf.size;
            codeOf.set(value, code);
            written.set(text, code);
        }
        codes[row] = code;
    });
    return { values: [...codeOf.keys()], codes };
}
/** The codes of classes where there were those of values. */
function recoded({ values, codes }, classOf) {
    const classes = values.map(classOf);
    return codes.map((code) => classes[code]);
}
/** @throws InputError at the first row of that value, which is none of the classes */
function unknown(table, { values, codes }, code, name, classes) {
    throw new errors/* InputError */.dz({
        where: (0,examples_columns/* place */.ik)(table, codes.indexOf(code)),
        found: values[code],
        allowed: `in ${(0,examples_columns/* quoted */.TL)(name)}, the labels ${classes.slice(0, 10).join(', ')}`,
        remedy: 'a column of probabilities is the score, not the prediction',
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/examples/classes.js




const knownPairs = [
    ['0', '1'],
    ['false', 'true'],
    ['no', 'yes'],
];
/** @throws InputError with file and line */
function readBinary(table, spec) {
    const labels = coded(table, spec.target);
    const classes = spec.positive
        ? givenPair(table, labels, canonical(spec.positive.trim()), spec.target)
        : knownPair(table, labels, spec.target);
    const classOf = (text) => classes.findIndex((name) => same(name, text));
    const predictions = spec.prediction ? coded(table, spec.prediction) : null;
    const strange = predictions?.values.findIndex((value) => classOf(value) < 0) ?? -1;
    if (strange >= 0)
        unknown(table, predictions, strange, spec.prediction, classes);
    return {
        task: 'binary',
        classes,
        labels: recoded(labels, classOf),
        predictions: predictions && recoded(predictions, classOf),
        scores: spec.score ? (0,examples_columns/* probabilities */.gt)(table, spec.score) : null,
        costs: spec.costs ?? null,
    };
}
function same(a, b) {
    return a === b || (/^(?:yes|no)$/i.test(a) && a.toLowerCase() === b.toLowerCase());
}
function knownPair(table, labels, target) {
    const { values } = labels;
    const pair = knownPairs.find(([negative, positive]) => values.every((value) => same(negative, value) || same(positive, value)));
    if (pair)
        return [...pair];
    checkTwo(table, labels, target);
    throw new errors/* InputError */.dz({
        where: `${table.file} column ${(0,examples_columns/* quoted */.TL)(target)}`,
        found: values.join(', '),
        remedy: 'it cannot be told which of these labels is the positive one: set positive',
    });
}
function givenPair(table, labels, positive, target) {
    checkTwo(table, labels, target);
    const others = labels.values.filter((value) => value !== positive);
    if (others.length < 2)
        return [others[0] ?? `not ${positive}`, positive];
    throw new errors/* InputError */.dz({
        where: 'input positive',
        found: positive,
        remedy: `no label of column ${(0,examples_columns/* quoted */.TL)(target)} in ${table.file}; ${(0,words/* didYouMean */.a)(positive, labels.values)}`,
    });
}
function checkTwo(table, { values, codes }, target) {
    if (values.length < 3)
        return;
    throw new errors/* InputError */.dz({
        where: (0,examples_columns/* place */.ik)(table, codes.indexOf(2)),
        found: values[2],
        allowed: `two labels in ${(0,examples_columns/* quoted */.TL)(target)}, here ${values.slice(0, 2).join(' and ')}`,
        remedy: `${values.length} are there: the task may be multiclass`,
    });
}
/**
 * Classes ascend, as numbers when all of them are. A prediction that no label has is a class of its
 * own, but one that differs from a label by its case alone, or no prediction that is a label, is a
 * mistake.
 *
 * @throws InputError with file and line
 */
function readMulticlass(table, spec) {
    const labels = coded(table, spec.target);
    const predictions = spec.prediction ? coded(table, spec.prediction) : null;
    if (predictions)
        checkKind(table, labels, predictions, spec.prediction);
    const scored = spec.score ? scoredClasses(table, spec.score) : [];
    const classes = inOrder([
        ...new Set([...labels.values, ...(predictions?.values ?? []), ...scored.map(canonical)]),
    ]);
    const codeOf = new Map(classes.map((name, code) => [name, code]));
    const classOf = (value) => codeOf.get(value);
    return {
        task: 'multiclass',
        classes,
        labels: recoded(labels, classOf),
        predictions: predictions && recoded(predictions, classOf),
        scores: spec.score ? readScores(table, spec.score, classes, scored) : null,
    };
}
function inOrder(classes) {
    const areNumbers = classes.every((name) => !Number.isNaN((0,examples_columns/* decimal */._)(name)));
    return areNumbers ? classes.toSorted((a, b) => (0,examples_columns/* decimal */._)(a) - (0,examples_columns/* decimal */._)(b)) : classes.toSorted();
}
function checkKind(table, labels, predictions, name) {
    const known = new Set(labels.values);
    const folded = new Set(labels.values.map((label) => label.toLowerCase()));
    const strange = predictions.values.findIndex((text) => !known.has(text) && folded.has(text.toLowerCase()));
    const code = predictions.values.some((text) => known.has(text)) ? strange : 0;
    if (code >= 0)
        unknown(table, predictions, code, name, inOrder(labels.values));
}
function scoredClasses(table, score) {
    const names = table.names.filter((name) => name.startsWith(`${score}_`));
    return names.map((name) => name.slice(score.length + 1));
}
function readScores(table, score, classes, scored) {
    const columns = classes.map((name) => {
        const written = scored.find((own) => canonical(own) === name);
        if (written !== undefined)
            return (0,examples_columns/* probabilities */.gt)(table, `${score}_${written}`);
        throw new errors/* InputError */.dz({
            where: table.file,
            remedy: `class ${JSON.stringify(name)} has no column ${JSON.stringify(`${score}_${name}`)} of its probability`,
        });
    });
    for (let row = 0; row < table.rows; row++) {
        const sum = columns.reduce((total, values) => total + values[row], 0);
        // Files hold rounded probabilities.
        if (Math.abs(sum - 1) > 0.01)
            throw new errors/* InputError */.dz({
                where: (0,examples_columns/* place */.ik)(table, row),
                found: String(sum),
                allowed: `probabilities of all classes that add up to 1`,
            });
    }
    return columns;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/examples.js
var examples_examples = __webpack_require__(91394);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/keys.js + 1 modules
var examples_keys = __webpack_require__(54767);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/roles.js
var roles = __webpack_require__(79228);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/times.js
var times = __webpack_require__(99543);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/examples/series.js



/** Tried in turn on the first cell; a column holds one kind. */
const readers = [
    ['a finite number', (text) => orNone((0,examples_columns/* decimal */._)(text))],
    ['a date as 2024-12-31', (0,times/* timeReader */.BR)('date', 'default')],
    ['a time as 2024-12-31T23:59', (0,times/* timeReader */.BR)('datetime', 'default')],
];
function orNone(value) {
    return Number.isNaN(value) ? undefined : value;
}
/** @throws InputError at the first cell that is no number, or no ISO 8601 date or time */
function series_times(table, name) {
    const cells = (0,examples_columns/* texts */.Te)(table, name);
    const known = readers.find(([, read]) => read(cells[0]) !== undefined);
    const [allowed, read] = known ?? ['a number, or an ISO 8601 date or time', () => undefined];
    return Float64Array.from(cells, (text, row) => {
        const value = read(text);
        if (value !== undefined)
            return value;
        throw new errors/* InputError */.dz({
            where: (0,examples_columns/* place */.ik)(table, row),
            found: text,
            allowed: `${allowed} in ${(0,examples_columns/* quoted */.TL)(name)}`,
        });
    });
}
/**
 * The absolute error of repeating the label of one season before (of each group by itself), by which
 * MASE is scaled; NaN for the first season. Steps are counted in examples: gaps in time are not filled.
 *
 * @throws InputError on a time that is there twice, within a group where there are groups
 */
function naiveErrors(table, { time, season = 1, group }, labels) {
    if (time === undefined)
        return null;
    const at = series_times(table, time);
    const groups = group === undefined ? new Int32Array(table.rows) : (0,examples_columns/* codesOf */.MZ)(table, group);
    const order = Int32Array.from(at.keys()).sort((a, b) => at[a] - at[b] || a - b);
    const series = [];
    const errors = new Float64Array(table.rows).fill(Number.NaN);
    for (const row of order) {
        series[groups[row]] ??= [];
        const before = series[groups[row]];
        const last = before.at(-1);
        if (last !== undefined && at[last] === at[row])
            throw twice(table, time, group, [last, row]);
        const then = before.at(-season);
        if (then !== undefined && before.length >= season)
            errors[row] = Math.abs(labels[row] - labels[then]);
        before.push(row);
    }
    return errors;
}
function twice(table, time, group, rows) {
    const [first, row] = rows;
    const remedy = group === undefined
        ? 'name the column that tells the series apart as group'
        : `of one series, as ${(0,examples_columns/* quoted */.TL)(group)} has it, a time is one example`;
    return new errors/* InputError */.dz({
        where: (0,examples_columns/* place */.ik)(table, row),
        found: table.columns.get(time)[row],
        remedy: `this ${(0,examples_columns/* quoted */.TL)(time)} is also at line ${table.lines[first]}; ${remedy}`,
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/slices.js
var examples_slices = __webpack_require__(81662);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/examples/read.js








/**
 * The examples of a predictions file, in an order that does not depend on the file's.
 *
 * @throws InputError with file and line: a missing column, no rows, a missing cell, a value that is
 *   not finite or not a probability, a prediction that is no label, a repeated id
 */
function readExamples(table, spec) {
    (0,roles/* checkSpec */.g)(table, spec);
    const outcome = readOutcome(table, spec);
    const own = (spec.columns ?? []).map((metric) => ({ ...metric, values: (0,examples_columns/* numbers */.nL)(table, metric.column) }));
    const weights = spec.weight === undefined ? null : readWeights(table, spec.weight);
    if (outcome.task === 'ranking' && weights)
        checkQueryWeights(table, outcome.queries, weights);
    const groups = readGroups(table, spec, outcome);
    const known = (0,examples_keys/* readKeys */.x4)(table, spec.id, (0,roles/* saidColumns */.b)(table, spec));
    const { keys, keyedBy } = known;
    const slices = [...new Set(spec.slices ?? [])].map((name) => (0,examples_slices/* readSlice */.Vw)(table, name));
    const examples = { ...outcome, file: table.file, keys, keyedBy, slices, weights, groups, own };
    return renumbered((0,examples_examples/* take */.s)(examples, (0,examples_keys/* canonicalOrder */.tB)(known, outcome, own)));
}
function readOutcome(table, spec) {
    switch (spec.task) {
        case 'binary': {
            const outcome = readBinary(table, spec);
            const { threshold } = spec;
            if (threshold === undefined || !outcome.scores)
                return outcome;
            const predictions = Int32Array.from(outcome.scores, (score) => Number(score >= threshold));
            return { ...outcome, predictions };
        }
        case 'multiclass':
            return readMulticlass(table, spec);
        case 'regression': {
            const labels = (0,examples_columns/* numbers */.nL)(table, spec.target);
            return {
                ...{ task: 'regression', classes: null, scores: null, labels },
                predictions: (0,examples_columns/* numbers */.nL)(table, spec.prediction),
                bounds: readBounds(table, spec),
                naive: naiveErrors(table, spec, labels),
            };
        }
        case 'ranking':
            return {
                ...{ task: 'ranking', classes: null, predictions: null },
                labels: (0,examples_columns/* numbers */.nL)(table, spec.target, 0, Number.MAX_VALUE, 'a relevance from 0'),
                scores: (0,examples_columns/* numbers */.nL)(table, spec.score),
                queries: (0,examples_columns/* codesOf */.MZ)(table, spec.query),
            };
    }
}
function readBounds(table, { low, high }) {
    if (low === undefined || high === undefined)
        return null;
    const bounds = { low: (0,examples_columns/* numbers */.nL)(table, low), high: (0,examples_columns/* numbers */.nL)(table, high) };
    const row = bounds.low.findIndex((value, at) => value > bounds.high[at]);
    if (row < 0)
        return bounds;
    throw new errors/* InputError */.dz({
        where: (0,examples_columns/* place */.ik)(table, row),
        found: `${bounds.low[row]} and ${bounds.high[row]}`,
        allowed: `${(0,examples_columns/* quoted */.TL)(low)} at most as large as ${(0,examples_columns/* quoted */.TL)(high)}`,
    });
}
function readWeights(table, name) {
    const weights = (0,examples_columns/* numbers */.nL)(table, name, 0, Number.MAX_VALUE, 'a finite number from 0');
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (sum > 0 && Number.isFinite(sum))
        return weights;
    const remedy = sum > 0 ? 'these weights are too large to add up' : 'all weights are 0';
    throw new errors/* InputError */.dz({ where: `${table.file} column ${(0,examples_columns/* quoted */.TL)(name)}`, remedy });
}
/** A query counts as a whole. */
function checkQueryWeights(table, queries, weights) {
    const row = firstUnlike(queries, weights);
    if (row < 0)
        return;
    throw new errors/* InputError */.dz({
        where: (0,examples_columns/* place */.ik)(table, row),
        found: String(weights[row]),
        allowed: 'the same weight for all items of a query',
    });
}
/** Items of a query stand or fall together, so that they belong to one group: the query itself without others. */
function readGroups(table, { group, query }, outcome) {
    const groups = group === undefined ? null : (0,examples_columns/* codesOf */.MZ)(table, group);
    if (outcome.task !== 'ranking')
        return groups;
    const row = groups ? firstUnlike(outcome.queries, groups) : -1;
    if (row < 0)
        return groups ?? outcome.queries;
    throw new errors/* InputError */.dz({
        where: (0,examples_columns/* place */.ik)(table, row),
        found: table.columns.get(group)[row],
        remedy: `an earlier item of this ${(0,examples_columns/* quoted */.TL)(query)} is of another ${(0,examples_columns/* quoted */.TL)(group)}: a query belongs to one group`,
    });
}
/** The first row whose value is not that of an earlier row of the same code. */
function firstUnlike(codes, values) {
    const firsts = [];
    return codes.findIndex((code, row) => {
        firsts[code] ??= row;
        return values[firsts[code]] !== values[row];
    });
}
/** Codes in the order of the examples, so that they do not depend on the file's. */
function renumbered(examples) {
    const groups = examples.groups && (0,examples_columns/* encode */.lF)(examples.groups);
    if (examples.task !== 'ranking')
        return { ...examples, groups };
    return { ...examples, groups, queries: (0,examples_columns/* encode */.lF)(examples.queries) };
}


/***/ }),

/***/ 79228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ saidColumns),
/* harmony export */   g: () => (/* binding */ checkSpec)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67101);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11030);



/** What only some tasks have. */
const only = [
    ['prediction', ['binary', 'multiclass', 'regression']],
    ['score', ['binary', 'multiclass', 'ranking']],
    ['positive', ['binary']],
    ['threshold', ['binary']],
    ['costs', ['binary']],
    ['query', ['ranking']],
    ['low', ['regression']],
    ['high', ['regression']],
    ['time', ['regression']],
    ['season', ['regression']],
];
/** Of which each task needs one. */
const needed = {
    binary: ['prediction', 'score'],
    multiclass: ['prediction', 'score'],
    regression: ['prediction'],
    ranking: ['score'],
};
/** @throws InputError when the parts do not go together, or a column is not there */
function checkSpec(table, spec) {
    const { task } = spec;
    for (const [role, allowed] of only)
        if (spec[role] !== undefined && !allowed.includes(task))
            throw wrong(role, describe(spec[role]), `a ${task} model has no ${role}`);
    const roles = needed[task];
    if (roles.every((role) => !spec[role]))
        throw wrong(roles[0], undefined, `task ${task} needs a column of ${roles.join('s or ')}s`);
    if (task === 'ranking' && spec.query === undefined)
        throw wrong('query', undefined, 'a ranking needs the column of the query that an item answers');
    checkThreshold(spec);
    checkCosts(spec);
    checkPairs(spec);
    checkOwn(spec);
    checkDistinct(table, spec);
    if (table.rows === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: table.file, remedy: 'it holds no examples, only a header' });
}
function checkThreshold({ threshold, score, prediction }) {
    if (threshold === undefined)
        return;
    const found = String(threshold);
    if (!(threshold >= 0 && threshold <= 1))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: 'input threshold', found, allowed: 'a number from 0 to 1' });
    if (score === undefined)
        throw wrong('threshold', found, 'it needs a column of scores');
    if (prediction !== undefined)
        throw wrong('threshold', found, 'there are predictions already: leave out one of the two');
}
function checkCosts({ costs, prediction, threshold }) {
    if (!costs)
        return;
    const entries = Object.entries(costs);
    const [name, cost] = entries.find(([, value]) => !Number.isFinite(value)) ?? [];
    if (name !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'input costs',
            found: `${name}: ${cost}`,
            allowed: 'finite numbers',
        });
    if (entries.every(([, value]) => value === 0))
        throw wrong('costs', undefined, 'all of them are 0');
    if (prediction === undefined && threshold === undefined)
        throw wrong('costs', undefined, 'they need a column of predictions, or a threshold');
}
function checkPairs({ low, high, time, season }) {
    if ((low === undefined) !== (high === undefined))
        throw wrong(low === undefined ? 'high' : 'low', low ?? high, 'low and high go together');
    if (season === undefined)
        return;
    if (!(Number.isSafeInteger(season) && season >= 1))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'input season',
            found: String(season),
            allowed: 'a whole number of steps from 1',
        });
    if (time === undefined)
        throw wrong('season', String(season), 'it needs the column that orders the examples in time');
}
function checkOwn({ task, columns = [] }) {
    const known = _metrics_table_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps[task].map(({ name }) => name);
    for (const [at, { name }] of columns.entries()) {
        if (name.trim() === '')
            throw wrong('columns', name, 'a metric needs a name');
        if (known.includes(name))
            throw wrong('columns', name, `${task} has a metric of this name: take another`);
        if (columns.findIndex((other) => other.name === name) !== at)
            throw wrong('columns', name, 'two metrics have this name');
    }
}
/** What the model wrote is neither the truth nor what is known of an example beforehand. */
function checkDistinct(table, spec) {
    const { task, target, prediction, score, id, weight, low, high, group, query, time } = spec;
    const own = (spec.columns ?? []).map((metric) => metric.column);
    const alone = { target, prediction, score, id, weight, low, high };
    const names = Object.values(alone).filter((name) => name !== undefined);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: table.file,
            found: twice,
            remedy: `${list(Object.keys(alone).filter((role) => spec[role] !== undefined || role === 'target'))} are different columns`,
        });
    const said = [prediction, score, low, high, ...own];
    for (const [role, name] of Object.entries({ target, id, weight, group, query, time }))
        if (name !== undefined && said.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
                where: table.file,
                found: name,
                remedy: `what the model wrote cannot be the ${role} too`,
            });
    const all = [...names, group, query, time, ...own].filter((name) => name !== undefined);
    // The score of a multiclass model is the start of several names.
    for (const name of task === 'multiclass' ? all.filter((name) => name !== score) : all)
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .column */ .fi)(table, name);
}
/** The columns that a model wrote, which therefore say nothing about the example. */
function saidColumns(table, spec) {
    const { task, prediction, score, low, high, columns = [] } = spec;
    const named = [prediction, score, low, high, ...columns.map((metric) => metric.column)];
    const isScore = (name) => task === 'multiclass' && score !== undefined && name.startsWith(`${score}_`);
    return table.names.filter((name) => named.includes(name) || isScore(name));
}
function wrong(role, found, remedy) {
    const where = `input ${role}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(found === undefined ? { where, remedy } : { where, found, remedy });
}
function describe(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function list(words) {
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 81662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rowsByValue),
/* harmony export */   Vw: () => (/* binding */ readSlice),
/* harmony export */   uJ: () => (/* binding */ minimumRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11030);


/** The rows of one value need this many examples before anything is decided from them. */
const minimumRows = 50;
const missing = '(missing)';
const mostValues = 200;
/** @throws InputError when there is no such column, or it is no category */
function readSlice(table, name) {
    const cells = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi)(table, name);
    const known = new Map();
    const codes = new Int32Array(cells.length);
    for (let row = 0; row < cells.length; row++) {
        const text = cells[row]?.trim() || missing;
        const code = known.get(text) ?? known.size;
        if (code === known.size)
            known.set(text, code);
        codes[row] = code;
    }
    if (known.size > mostValues)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: table.file,
            found: `${known.size} values in ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`,
            allowed: `a slice has at most ${mostValues} values`,
            remedy: 'put the values into groups in a column of their own',
        });
    const values = [...known.keys()].sort();
    const codeOf = Int32Array.from(known.keys(), (value) => values.indexOf(value));
    return { column: name, values, codes: codes.map((code) => codeOf[code]) };
}
/** The rows of each value of a slice, by the value's code. */
function rowsByValue(slice) {
    const counts = new Int32Array(slice.values.length);
    for (const code of slice.codes)
        counts[code]++;
    const rows = Array.from(counts, (count) => new Int32Array(count));
    counts.fill(0);
    for (let row = 0; row < slice.codes.length; row++) {
        const code = slice.codes[row];
        rows[code][counts[code]++] = row;
    }
    return rows;
}


/***/ }),

/***/ 75330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber),
/* harmony export */   e: () => (/* binding */ formatChange)
/* harmony export */ });
/** A number for a sentence: four digits after the point, or four that say something. */
function formatNumber(value) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 0.001 || size >= 1e6))
        return Number(value.toPrecision(4)).toString();
    return Number(value.toFixed(4)).toString();
}
/** A difference, with its sign. */
function formatChange(value) {
    return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}


/***/ }),

/***/ 95444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ barOfChange),
/* harmony export */   Rb: () => (/* binding */ barOf),
/* harmony export */   Rr: () => (/* binding */ whyIdleChange),
/* harmony export */   r6: () => (/* binding */ whyIdle)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75330);

const compares = {
    '>=': (value, bar) => value >= bar,
    '>': (value, bar) => value > bar,
    '<=': (value, bar) => value <= bar,
    '<': (value, bar) => value < bar,
    '=': (value, bar) => value === bar,
    '!=': (value, bar) => value !== bar,
};
function barOf(claim) {
    if (claim.kind === 'between')
        return between(claim.low, claim.high, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z);
    return single(claim.operator, claim.bar, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z);
}
/** Why a bar says nothing: no value of the metric lies beyond it, as where 80 was meant to be 80%. */
function whyIdle({ edges }, metric, rangeOf) {
    const [low, high] = rangeOf?.(metric) ?? [-Infinity, Infinity];
    const beyond = edges.find((edge) => edge < low || edge > high);
    if (beyond === undefined)
        return null;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(beyond)} is no bar for it: ${metric} lies between ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(low)} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(high)}`;
}
/** As {@link whyIdle}, of a bar for the change. */
function whyIdleChange({ edges }, metric, rangeOf) {
    const [low, high] = rangeOf?.(metric) ?? [-Infinity, Infinity];
    const beyond = edges.find((edge) => Math.abs(edge) > high - low);
    if (beyond === undefined)
        return null;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .e)(beyond)} is no limit: ${metric} cannot change by more than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(high - low)}`;
}
/** @returns why there is none when a percentage of the champion's value means nothing */
function barOfChange({ relation, limits }, champion) {
    if (limits.some(({ isShare }) => isShare) && !(champion > 0))
        return `a percentage of the champion's ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(champion)} means nothing: use a number`;
    const sizes = limits.map(({ amount, isShare }) => (isShare ? amount * champion : amount));
    if (relation === 'within') {
        const size = Math.min(...sizes);
        return between(-size, size, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .e);
    }
    if (relation !== 'between')
        return single(relation, sizes[0], _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .e);
    const [low, high] = sizes;
    return low <= high
        ? between(low, high, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .e)
        : `nothing lies between ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .e)(low)} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .e)(high)}`;
}
function single(operator, bar, format) {
    return {
        text: `${operator} ${format(bar)}`,
        edges: [bar],
        holds: (value) => compares[operator](value, bar),
        ends: operator.startsWith('>') ? ['low'] : ['high'],
    };
}
function between(low, high, format) {
    return {
        text: `between ${format(low)} and ${format(high)}`,
        edges: [low, high],
        holds: (value) => low <= value && value <= high,
        ends: ['low', 'high'],
    };
}


/***/ }),

/***/ 29188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ changeEvidence),
/* harmony export */   B0: () => (/* binding */ boundsOn),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _compare_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39634);
/* harmony import */ var _compare_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69733);
/* harmony import */ var _compare_obstacle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67456);
/* harmony import */ var _examples_examples_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91394);
/* harmony import */ var _examples_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81662);
/* harmony import */ var _intervals_paired_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26922);
/* harmony import */ var _intervals_paired_pair_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81902);
/* harmony import */ var _intervals_uncertainties_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65677);
/* harmony import */ var _intervals_uncertainty_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86708);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67101);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33397);












/** The one-sided bounds of any metric of these examples. */
function boundsOn(examples, plan) {
    const rowsAt = partition(examples);
    return (name, slice, confidence) => {
        const metric = infoOf(examples, name);
        if (!metric)
            return null;
        const part = slice ? (0,_examples_examples_js__WEBPACK_IMPORTED_MODULE_10__/* .take */ .s)({ ...examples, slices: [] }, rowsAt(slice)) : examples;
        const effort = slice ? _intervals_uncertainties_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceEffort */ .Xe : _intervals_uncertainties_js__WEBPACK_IMPORTED_MODULE_7__/* .fullEffort */ .i9;
        return boundsAt((0,_intervals_uncertainties_js__WEBPACK_IMPORTED_MODULE_7__/* .uncertaintiesOf */ .m9)(part, [metric], plan, effort).get(name), confidence);
    };
}
/** The range of any metric of these examples. */
function rangesOf(examples) {
    return (name) => infoOf(examples, name)?.range ?? null;
}
/** What rules on the change from the champion are judged by. */
function changeEvidence(champion, candidate, rules, plan) {
    const given = (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .unpairedChanges */ .O)(champion.metrics, candidate.metrics).map((one) => one.difference);
    const { confidence } = plan;
    if (!champion.examples || !candidate.examples)
        return { metrics: given, parts: [], minimumRows: _examples_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .minimumRows */ .uJ, confidence, obstacle: _compare_obstacle_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPredictions */ .tn };
    const matched = (0,_compare_match_js__WEBPACK_IMPORTED_MODULE_2__/* .match */ .Y)(champion.examples, candidate.examples);
    const metrics = (0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .metricsIn */ .dC)(rules).flatMap((name) => infoOf(matched.candidate, name) ?? []);
    const changes = (pair) => (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedChanges */ .V)(pair.champion, pair.candidate, metrics, plan).map((one) => one.difference);
    const pairAt = pairsOf(matched);
    const columns = (0,_rule_js__WEBPACK_IMPORTED_MODULE_9__/* .slicesOf */ .nu)(rules);
    const whole = changes(matched);
    return {
        metrics: [
            ...whole,
            ...given.filter(({ metric }) => !whole.some((one) => one.metric === metric)),
        ],
        parts: matched.candidate.slices.flatMap(({ column, values }) => values.map((value) => {
            const pair = pairAt({ column, value });
            const n = pair.candidate.keys.length;
            const isAsked = columns.includes(column) && n >= _examples_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .minimumRows */ .uJ;
            return { column, value, n, metrics: isAsked ? changes(pair) : [] };
        })),
        ...{ minimumRows: _examples_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .minimumRows */ .uJ, confidence, obstacle: (0,_compare_obstacle_js__WEBPACK_IMPORTED_MODULE_3__/* .obstacle */ .ET)(matched) },
        rangeOf: rangesOf(matched.candidate),
        boundsOf: (name, slice, asked) => {
            const metric = metrics.find((one) => one.name === name);
            if (!metric)
                return null;
            const { champion: old, candidate: young } = pairAt(slice);
            const [found] = (0,_intervals_paired_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .differencesOf */ .g)((0,_intervals_paired_pair_js__WEBPACK_IMPORTED_MODULE_6__/* .pairOf */ .c)(old, young, [metric]), [metric], plan);
            return boundsAt(found, asked);
        },
    };
}
function pairsOf(matched) {
    const rowsAt = partition(matched.candidate);
    return (place) => {
        if (!place)
            return matched;
        const rows = rowsAt(place);
        return { champion: (0,_examples_examples_js__WEBPACK_IMPORTED_MODULE_10__/* .take */ .s)(matched.champion, rows), candidate: (0,_examples_examples_js__WEBPACK_IMPORTED_MODULE_10__/* .take */ .s)(matched.candidate, rows) };
    };
}
/** The rows of a slice's value; those of all values of a slice are looked for once. */
function partition({ slices }) {
    const known = new Map();
    return ({ column, value }) => {
        const slice = slices.find((one) => one.column === column);
        if (!slice)
            return new Int32Array();
        const rows = known.get(column) ?? (0,_examples_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsByValue */ .IQ)(slice);
        known.set(column, rows);
        return rows[slice.values.indexOf(value)] ?? new Int32Array();
    };
}
/** Null for a metric that only a metrics file can give. */
function infoOf(examples, name) {
    try {
        return (0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_8__/* .metricsFor */ .fZ)(examples, [name]).find((metric) => metric.name === name) ?? null;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
            return null;
        throw error;
    }
}
function boundsAt(found, confidence) {
    return found && 'bound' in found ? (0,_intervals_uncertainty_js__WEBPACK_IMPORTED_MODULE_11__/* .intervalOf */ .XF)(found, 2 * confidence - 1) : null;
}


/***/ }),

/***/ 33397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dC: () => (/* binding */ metricsIn),
  iT: () => (/* binding */ parseRule),
  nu: () => (/* binding */ slicesOf)
});

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/gate/claim.js
const operators = ['>=', '<=', '!=', '>', '<', '='];

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/gate/words.js

const grammar = 'metric operator number [on slice] [with confidence 95%], as in roc_auc >= 0.80 or recall >= 50% on region; or metric between number and number; or metric change from champion >= -2%; or at least 500 examples';
/** @param where the rule's place, as in `mlops.yml:12:3 gate`; the character within it is added */
function wordsOf(text, where) {
    let at = 0;
    let last = 0;
    const skip = () => {
        while (/\s/.test(text[at] ?? ''))
            at++;
    };
    const complain = (place, allowed) => new errors/* InputError */.dz({
        where: `${where}, character ${place + 1}`,
        ...(place < text.length ? { found: text.slice(place) } : {}),
        allowed,
        remedy: `in ${(0,errors/* quote */.hD)(text.trim())}; a rule is ${grammar}`,
    });
    const take = (pattern) => {
        skip();
        const found = pattern.exec(text.slice(at))?.[0];
        if (!found)
            return undefined;
        last = at;
        at += found.length;
        return found;
    };
    return {
        take,
        next(pattern, allowed) {
            const found = take(pattern);
            if (!found)
                throw complain(at, allowed);
            return found;
        },
        misfit: (allowed) => complain(at, allowed),
        refuse: (allowed) => complain(last, allowed),
        done() {
            skip();
            return at >= text.length;
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/gate/rule.js


/** A class in brackets may hold anything, and so may a name in quotes. */
const rule_name = /^(?:"[^"]+"|(?:\[[^\]]*\]|[^\s<>=!["])+)/;
const operator = /^(?:>=|<=|!=|==|>|<|=)/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?%?(?=\s|$)/;
const slice = /^(?:"[^"]*"|(?!\s+with\s+confidence(?:\s|$))[^,"])+/;
const phrase = (text) => new RegExp(`^${text.replaceAll(' ', '\\s+')}(?=\\s|$)`);
/**
 * Parses a rule of the gate.
 *
 * @param where the rule's place, as in `mlops.yml:12:3 gate`; the character within it is added
 * @throws InputError with the place of what does not fit
 */
function parseRule(text, where) {
    const words = wordsOf(text, where);
    const claim = readClaim(words);
    const scopes = words.take(phrase('on(?=\\s+[^\\s])')) ? readScopes(words) : [];
    const hasConfidence = words.take(phrase('with confidence')) !== undefined;
    const confidence = hasConfidence ? readConfidence(words, claim) : null;
    if (!words.done())
        throw words.misfit('nothing more, or `on` and a slice, or `with confidence`');
    return { text: text.trim(), claim, scopes, confidence };
}
function readClaim(words) {
    if (words.take(phrase('at least'))) {
        const least = Number(words.next(/^[1-9]\d{0,14}(?=\s)/, 'a whole number from 1 and `examples`'));
        words.next(phrase('examples?'), '`examples`');
        return { kind: 'examples', least };
    }
    const metric = unquoted(words.next(rule_name, 'the name of a metric'));
    if (words.take(phrase('change from champion')))
        return { kind: 'change', metric, ...readChange(words) };
    if (words.take(phrase('between'))) {
        const [low, high] = readEnds(words);
        return { kind: 'between', metric, low: low.amount, high: high.amount };
    }
    const found = words.next(operator, `an operator: ${operators.join(' ')} between`);
    const bar = readLimit(words).amount;
    return { kind: 'bound', metric, operator: found === '==' ? '=' : found, bar };
}
function readChange(words) {
    const allowed = 'an operator: >= <= > < between within';
    const relation = words.next(/^(?:>=|<=|>|<|between(?=\s)|within(?=\s))/, allowed);
    if (relation === 'between')
        return { relation, limits: readEnds(words) };
    if (relation !== 'within')
        return { relation, limits: [readLimit(words)] };
    const size = () => {
        const limit = readLimit(words);
        if (limit.amount >= 0)
            return limit;
        throw words.refuse('a number or a percentage from 0');
    };
    const first = size();
    return { relation, limits: words.take(phrase('and')) ? [first, size()] : [first] };
}
/** @throws InputError when the ends are the wrong way round, as far as that can be told */
function readEnds(words) {
    const low = readLimit(words);
    words.next(phrase('and'), '`and` with the upper end');
    const high = readLimit(words);
    if (low.isShare === high.isShare && low.amount > high.amount)
        throw words.refuse('an upper end that is not below the lower one');
    return [low, high];
}
/** A number, or a percentage as a share. */
function readLimit(words) {
    const text = words.next(number, 'a finite number or a percentage');
    const isShare = text.endsWith('%');
    return { amount: isShare ? Number(text.slice(0, -1)) / 100 : Number(text), isShare };
}
function readScopes(words) {
    const scopes = [];
    do {
        const text = words.next(slice, 'the column of a slice').trim();
        const at = text.search(/=(?=(?:[^"]*"[^"]*")*[^"]*$)/);
        const column = unquoted((at < 0 ? text : text.slice(0, at)).trim());
        const value = at < 0 ? null : unquoted(text.slice(at + 1).trim());
        if (column === '' || value === '')
            throw words.refuse('a column, or column=value');
        scopes.push({ column, value });
    } while (words.take(/^,/));
    return scopes;
}
function readConfidence(words, claim) {
    const { amount } = readLimit(words);
    if (!(amount >= 0.5 && amount < 1))
        throw words.refuse('a confidence from 50% to below 100%');
    if (claim.kind === 'examples' || (claim.kind === 'bound' && /^!?=$/.test(claim.operator)))
        throw words.refuse('no confidence here: only bounds on one side, between and within have one');
    return amount;
}
function unquoted(text) {
    return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}
/** The columns that rules ask about, which must be among the slices for them to pass. */
function slicesOf(rules) {
    return [...new Set(rules.flatMap(({ scopes }) => scopes.map(({ column }) => column)))];
}
/** The metrics that rules ask about. */
function metricsIn(rules) {
    const named = rules.flatMap(({ claim }) => (claim.kind === 'examples' ? [] : [claim.metric]));
    return [...new Set(named)];
}


/***/ }),

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ judgeParts)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96312);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12444);


/**
 * Judges a rule on each value that its slices name: it passes when every one does. What is not
 * there fails; values with too few examples are named and not judged, unless none is left.
 */
function judgeParts({ scopes }, { parts, minimumRows }, judgeOne) {
    const columns = [...new Set(parts.map(({ column }) => column))];
    return worst(scopes.map((scope) => {
        const asked = parts.filter((part) => isIn(scope, part));
        if (asked.length === 0)
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c6)(whyNone(scope, parts, columns));
        const judged = asked.filter(({ n }) => n >= minimumRows);
        const skipped = names(asked.filter(({ n }) => n < minimumRows));
        if (judged.length === 0)
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c6)(`too few examples: ${skipped}; ${minimumRows} are needed`);
        const verdict = worst(judged.map((part) => {
            const one = judgeOne(part);
            return { ...one, reason: `${part.column}=${part.value}: ${one.reason}` };
        }));
        const rest = skipped && `; not judged, too few examples: ${skipped}`;
        return { ...verdict, reason: `${verdict.reason}${rest}` };
    }));
}
function isIn(scope, { column, value }) {
    return column === scope.column && (scope.value === null || scope.value === value);
}
function whyNone({ column, value }, parts, columns) {
    if (!columns.includes(column))
        return `there is no slice ${JSON.stringify(column)}; ${columns.length === 0 ? 'there are no slices' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(column, columns)}`;
    const values = parts.filter((part) => part.column === column).map((part) => part.value);
    return `no example has ${column}=${value}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value ?? '', values)}`;
}
function names(parts) {
    return parts.map(({ column, value, n }) => `${column}=${value} (${n})`).join(', ');
}
/** All that failed, the first one's value; else the one nearest to the bar. */
function worst(verdicts) {
    const failed = verdicts.filter(({ passed }) => !passed);
    if (failed.length > 0)
        return { ...failed[0], reason: failed.map(({ reason }) => reason).join('; ') };
    return verdicts.reduce((nearest, one) => (one.away < nearest.away ? one : nearest));
}


/***/ }),

/***/ 12444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   QA: () => (/* binding */ judgeEstimate),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   fh: () => (/* binding */ judgeBounds),
/* harmony export */   i4: () => (/* binding */ boundsFrom)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75330);

function fails(reason, value = null) {
    return { passed: false, value, reason, away: Infinity };
}
/** The value by itself; the reason says so when its interval holds the bar. */
function judgeEstimate({ value, text, interval, confidence }, bar) {
    const passed = bar.holds(value);
    const { low, high } = interval;
    const isOpen = low !== null && high !== null && bar.edges.some((edge) => low < edge && edge < high);
    const doubt = isOpen
        ? `; its ${percent(confidence)} interval ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(high)} holds the bar`
        : '';
    const reason = `${text}, ${passed ? '' : 'not '}${bar.text}${doubt}`;
    return { passed, value, reason, away: awayFrom(bar, value) };
}
/**
 * The one-sided bounds at a confidence; of a bar with two ends both have to hold, each at the
 * confidence (Schuirmann 1987, two one-sided tests).
 */
function judgeBounds({ value, text }, bar, { bounds, confidence }) {
    const asked = bar.ends.map((end) => ({ end, bound: bounds[end] }));
    const passed = asked.every(({ bound }) => bound !== null && bar.holds(bound));
    const told = asked.map(({ end, bound }) => bound === null
        ? `without ${end === 'low' ? 'a lower' : 'an upper'} bound`
        : `at ${end === 'low' ? 'least' : 'most'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bound)}`);
    const reason = `${text}, with ${percent(confidence)} confidence ${told.join(' and ')}, ${passed ? '' : 'not '}${bar.text}`;
    const away = Math.min(...asked.map(({ bound }) => awayFrom(bar, bound ?? Infinity)));
    return { passed, value, reason, away };
}
/**
 * The one-sided bounds that an interval with equal tails gives; null when it is not sure enough.
 * Those of a surer interval are valid, too, only wider than need be.
 */
function boundsFrom(interval, held, confidence) {
    return (1 + held) / 2 >= confidence - 1e-12 ? interval : null;
}
function percent(confidence) {
    return `${Number((100 * confidence).toFixed(2))}%`;
}
function awayFrom({ edges }, value) {
    return Math.min(...edges.map((edge) => Math.abs(value - edge)));
}


/***/ }),

/***/ 26694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cg: () => (/* binding */ resample),
/* harmony export */   tA: () => (/* binding */ defaultPlan),
/* harmony export */   w$: () => (/* binding */ drawer)
/* harmony export */ });
/* unused harmony export interval */
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18905);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89815);



const defaultPlan = { resamples: 2000, seed: 1, confidence: 0.95 };
/** From so many units on, drawing each by itself differs less than resamples differ among themselves. */
const manyUnits = 10_000;
/**
 * Resamples the rows, or the groups, with replacement (Efron 1979); from 10,000 units on each by
 * itself, as often as a Poisson variable says (Hanley and MacGibbon 2006; Chamandy et al. 2012), which
 * needs no jumping about in memory. All measures see the same resamples, which makes the difference of
 * two models a paired one.
 *
 * @returns by measure and metric, the value in each resample; NaN where it is undefined
 */
function resample(measures, rows, { resamples, seed }) {
    const draw = drawer(rows, seed);
    const values = measures.map(() => []);
    for (let index = 0; index < resamples; index++) {
        const weights = draw();
        measures.forEach((measure, which) => {
            measure(weights).forEach((value, metric) => {
                values[which][metric] ??= new Float64Array(resamples);
                values[which][metric][index] = value;
            });
        });
    }
    return values;
}
/** Each call gives the weights of one more resample, in an array that the next call overwrites. */
function drawer({ labels, weights: own, groups }, seed) {
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomOf */ .R)(seed);
    const weights = new Float64Array(labels.length);
    const { codes, count } = groups ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$)(groups) : { codes: null, count: weights.length };
    const units = codes ? new Float64Array(count) : weights;
    const draw = count < manyUnits ? random.multinomial : random.poisson;
    return () => {
        draw(units);
        if (codes)
            for (let row = 0; row < weights.length; row++)
                weights[row] = units[codes[row]];
        if (own)
            for (let row = 0; row < weights.length; row++)
                weights[row] *= own[row];
        return weights;
    };
}
/** The percentile interval; one that depends on undefined resamples has no bound. */
function interval(values, confidence) {
    const tail = (1 - confidence) / 2;
    const { lowest, highest } = endsOf(values);
    return { low: bound(quantile(lowest, tail)), high: bound(quantile(highest, 1 - tail)) };
}
function bound(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 95897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _data_drift_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45815);

/** P(Z <= z) of a standard normal Z, to a relative 1e-13 in the lower tail. */
function normalCdf(z) {
    const tail = (0,_data_drift_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .upperGamma */ .QN)(0.5, (z * z) / 2) / 2;
    return z < 0 ? tail : 1 - tail;
}
/**
 * The z that a standard normal lies below with probability `p`; ±Infinity at 0 and 1. Halley's method
 * from the rational start of Abramowitz and Stegun 26.2.23.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0.5)
        return 0;
    const t = Math.sqrt(-2 * Math.log(p));
    let z = (2.515517 + t * (0.802853 + t * 0.010328)) /
        (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) -
        t;
    for (let step = 0; step < 3; step++) {
        const off = ((normalCdf(z) - p) / Math.exp((-z * z) / 2)) * Math.sqrt(2 * Math.PI);
        z -= off / (1 + (z * off) / 2);
    }
    return z;
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ studentCdf),
  F: () => (/* binding */ studentQuantile)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/drift/gamma.js
var gamma = __webpack_require__(45815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/distributions/beta.js

/** The regularized incomplete beta function, P(X <= x) of a beta distributed X: DLMF 8.17.22. */
function betaCdf(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(1 - x, b, a);
    const scale = (0,gamma/* logGamma */.SX)(a + b) - (0,gamma/* logGamma */.SX)(a) - (0,gamma/* logGamma */.SX)(b);
    const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x)) / a;
    return front * fraction(x, a, b);
}
/** The continued fraction by Lentz's method. */
function fraction(x, a, b) {
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1));
    let value = d;
    const step = (numerator) => {
        d = 1 / (1 + numerator * d);
        c = 1 + numerator / c;
        value *= c * d;
        return c * d;
    };
    for (let m = 1; m < 10_000; m++) {
        step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
        const last = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
        if (Math.abs(last - 1) < 1e-15)
            break;
    }
    return value;
}
/** The x that a beta distributed X lies below with probability `p`, to the last digit or two. */
function betaQuantile(p, a, b) {
    const scale = (0,gamma/* logGamma */.SX)(a + b) - (0,gamma/* logGamma */.SX)(a) - (0,gamma/* logGamma */.SX)(b);
    let [low, high, x] = [0, 1, a / (a + b)];
    for (let step = 0; step < 200; step++) {
        const off = betaCdf(x, a, b) - p;
        if (off < 0)
            low = x;
        else
            high = x;
        const density = Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
        const newton = x - off / density;
        // A step of Newton's can leave the range in which the quantile is known to be.
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= 2e-16 * x)
            return next;
        x = next;
    }
    return x;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/normal.js
var normal = __webpack_require__(95897);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/distributions/student.js


/** From so many degrees of freedom on the normal is nearer than the sums of Student's are exact. */
const many = 1e7;
/** P(T <= t) of Student's T with `freedom` degrees of freedom, above 0. */
function studentCdf(t, freedom) {
    if (freedom >= many)
        return (0,normal/* normalCdf */.v)(t);
    const square = t * t;
    const tail = square > freedom
        ? betaCdf(freedom / (freedom + square), freedom / 2, 0.5) / 2
        : (1 - betaCdf(square / (freedom + square), 0.5, freedom / 2)) / 2;
    return t < 0 ? tail : 1 - tail;
}
/** The t that Student's T lies below with probability `p`, to a relative 1e-8 where `p` is 1e-6 or more; ±Infinity at 0 and 1. */
function studentQuantile(p, freedom) {
    if (freedom >= many || !(p > 0 && p < 1))
        return (0,normal/* normalQuantile */.Z)(p);
    if (freedom > 1000)
        return nearNormal((0,normal/* normalQuantile */.Z)(p), freedom);
    if (p > 0.5)
        return -studentQuantile(1 - p, freedom);
    // Of x and 1 - x the smaller one is found, whose digits count.
    const x = betaQuantile(2 * p, freedom / 2, 0.5);
    if (x < 0.5)
        return -Math.sqrt((freedom * (1 - x)) / x);
    const rest = betaQuantile(1 - 2 * p, 0.5, freedom / 2);
    return -Math.sqrt((freedom * rest) / (1 - rest));
}
/** The expansion about the normal, Abramowitz and Stegun 26.7.5: beyond 1000 degrees to 1e-9. */
function nearNormal(z, freedom) {
    const terms = [
        (z ** 3 + z) / 4,
        (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
        (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    ];
    return terms.reduceRight((sum, term) => (sum + term) / freedom, 0) + z;
}


/***/ }),

/***/ 26922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ differencesOf)
});

// UNUSED EXPORTS: differenceOf

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/share.js
var share = __webpack_require__(23912);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/paired/pair.js
var paired_pair = __webpack_require__(81902);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/drift/gamma.js
var gamma = __webpack_require__(45815);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/normal.js
var normal = __webpack_require__(95897);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/student.js + 1 modules
var student = __webpack_require__(6347);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/hill.js



/**
 * The t that Student's T of `freedom` degrees, at least 1, lies below with probability `p`: by Hill
 * (1970, algorithm 396) and steps of Newton's, in a twentieth of the time of halving. ±Infinity
 * at 0 and 1.
 */
function studentOf(p, freedom) {
    if (p > 0.5)
        return -studentOf(1 - p, freedom);
    if (!(p > 0))
        return -Infinity;
    if (p === 0.5)
        return 0;
    if (freedom === 1)
        return -1 / Math.tan(p * Math.PI);
    if (freedom === 2)
        return (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
    if (freedom > 1e6)
        return (0,normal/* normalQuantile */.Z)(p);
    let t = -hill(2 * p, freedom);
    const scale = densityScale(freedom);
    for (let step = 0, change = 1; step < 9 && Math.abs(change) > -1e-7 * t; step++) {
        const density = scale * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
        change = ((0,student/* studentCdf */.R)(t, freedom) - p) / density;
        t -= change;
    }
    return t;
}
/** The density at 0: Γ((n + 1) / 2) / (Γ(n / 2) √(nπ)). */
function densityScale(n) {
    return Math.exp((0,gamma/* logGamma */.SX)((n + 1) / 2) - (0,gamma/* logGamma */.SX)(n / 2)) / Math.sqrt(n * Math.PI);
}
/** @param p of both tails */
function hill(p, n) {
    const a = 1 / (n - 0.5);
    const b = 48 / a ** 2;
    let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
    const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
    let y = (d * p) ** (2 / n);
    if (y <= 0.05 + a) {
        const first = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4);
        return Math.sqrt(n * (((first * y - 1) * (n + 1)) / (n + 2) + 1 / y));
    }
    const x = (0,normal/* normalQuantile */.Z)(p / 2);
    y = x * x;
    if (n < 5)
        c += 0.3 * (n - 4.5) * (x + 0.6);
    c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    return Math.sqrt(n * Math.expm1(a * y * y));
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/studentized.js

/** @param times how often each part is there */
function momentsOf(parts, times) {
    let [count, squares, cubes, fourths] = [0, 0, 0, 0];
    for (let index = 0; index < parts.length; index++) {
        const part = parts[index];
        const square = part * part;
        const often = times ? times[index] : 1;
        count += often;
        squares += often * square;
        cubes += often * square * part;
        fourths += often * square * square;
    }
    return { count, squares, cubes, fourths };
}
/** The standard error of the estimate. */
function errorOf({ count, squares }) {
    return Math.sqrt((squares * count) / (count - 1));
}
/**
 * How many degrees of freedom the standard error has: Satterthwaite's (1946), from the kurtosis of
 * the parts, at most one less than there are units. Where few examples decide, it is few.
 *
 * @param kept of which so much is counted; by default a half, for where the tails are heavy a sample's
 *   kurtosis is mostly smaller than the truth (measured by `npm run bench -- coverage`)
 */
function freedomOf({ count, squares, fourths }, kept = 0.5) {
    const spread = fourths / squares ** 2 - 1 / count;
    return Math.max(1, Math.min(count - 1, (2 * kept) / Math.max(spread, 0)));
}
/**
 * The bound of an estimate: the outer one of Student's t and of the same on the scale on which Hall's
 * (1992) cubic takes the skewness out of the studentized estimate. So both tails hold what they
 * promise also where few examples count for much.
 */
function studentized(estimate, moments, { error = errorOf(moments), freedom = freedomOf(moments) } = {}) {
    if (moments.squares === 0)
        return () => estimate;
    const skewness = moments.cubes / moments.squares ** 1.5;
    return (confidence) => {
        const t = studentOf(1 - confidence, freedom);
        const corrected = Number.isFinite(t) ? halls(t, skewness) : t;
        if (confidence === 0.5)
            return estimate;
        const outer = confidence < 0.5 ? Math.max(t, corrected) : Math.min(t, corrected);
        return estimate - error * outer;
    };
}
/** The inverse of g(t) = t + k t² / 3 + k² t³ / 27 + k / 6, for k the skewness over the root of the count. */
function halls(t, k) {
    if (Math.abs(k) < 1e-9)
        return t;
    return (3 / k) * (Math.cbrt(1 + k * (t - k / 6)) - 1);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/cells.js


/**
 * The difference of a metric of predicted labels, by the eight cells of label, champion's and
 * candidate's prediction. Half an example is added to each of the four in which the two models
 * differ, as Bonett and Price (2012) do for accuracy, because few changes would otherwise look surer
 * than they are. Null for other metrics, and where rows count differently or belong together.
 */
function cellsOf(pair, metric) {
    const [champion, candidate] = [pair.champion, pair.candidate];
    if (champion.task !== 'binary' || candidate.task !== 'binary')
        return null;
    if (pair.groups || candidate.weights || metric.task !== 'binary')
        return null;
    if (!champion.predictions || !candidate.predictions || metric.needs === 'score')
        return null;
    const weights = countCells(candidate.labels, champion.predictions, candidate.predictions);
    const cells = (0,paired_pair/* pairOf */.c)(compact(champion, weights, (cell) => (cell >> 1) & 1), compact(candidate, weights, (cell) => cell & 1), [metric]);
    const influences = cells.influences(metric);
    const [before, now] = cells.values.get(metric.name);
    if (!influences || Number.isNaN(now - before))
        return null;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const moves = weights.map((_, cell) => (influences[1][cell] - influences[0][cell]) / total);
    const moments = momentsOf(moves, weights);
    return {
        estimate: now - before,
        moments,
        error: errorOf(moments),
        freedom: freedomOf(moments, 1),
    };
}
function countCells(labels, champion, candidate) {
    const counts = Float64Array.of(0, 0.5, 0.5, 0, 0, 0.5, 0.5, 0);
    for (let row = 0; row < labels.length; row++)
        counts[4 * labels[row] + 2 * champion[row] + candidate[row]] += 1;
    return counts;
}
function compact(examples, weights, said) {
    const cells = Int32Array.from({ length: 8 }, (_, cell) => cell);
    return {
        ...examples,
        labels: cells.map((cell) => cell >> 2),
        predictions: cells.map(said),
        scores: null,
        weights,
        ...{ groups: null, keys: [], slices: [], own: [] },
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/units.js
var units = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/linear.js


/**
 * The difference of a metric of two models by the influence values of both: their difference is what
 * an example moves it by. Null where the metric has no influence values.
 *
 * @param of turns the influences on champion and candidate into the one on what is asked for
 */
function linearOf(pair, metric, of = (a, b) => b - a) {
    const influences = pair.influences(metric);
    const values = pair.values.get(metric.name);
    if (!influences || !values)
        return null;
    const moves = partsOf(pair, influences, of);
    const moments = momentsOf(pair.groups ? byGroup(moves, pair.groups) : moves);
    const isDeLong = metric.shape === 'auc' && pair.candidate.task === 'binary' && !pair.groups;
    const spread = isDeLong ? byClass(moves, pair.candidate.labels) : spreadOf(moments);
    return { estimate: of(...values), moments, ...spread };
}
function spreadOf(moments) {
    return { error: errorOf(moments), freedom: freedomOf(moments) };
}
function partsOf({ weights }, [champion, candidate], of) {
    let total = 0;
    for (const weight of weights)
        total += weight;
    const parts = new Float64Array(weights.length);
    for (let row = 0; row < weights.length; row++)
        parts[row] = (weights[row] / total) * of(champion[row], candidate[row]);
    return parts;
}
function byGroup(parts, groups) {
    const { codes, count } = (0,units/* unitsOf */.$)(groups);
    const sums = new Float64Array(count);
    for (let row = 0; row < parts.length; row++)
        sums[codes[row]] += parts[row];
    return sums;
}
/**
 * The paired standard error of DeLong, DeLong and Clarke-Pearson (1988), for which the placements of
 * each class have a variance of their own, found in n log n steps (Sun and Xu 2014); with the degrees
 * of freedom of the sum of the two (Welch and Satterthwaite).
 */
function byClass(parts, labels) {
    const classes = [0, 1].map((label) => momentsOf(parts.filter((_, row) => labels[row] === label)));
    const variances = classes.map((moments) => errorOf(moments) ** 2);
    const sum = variances[0] + variances[1];
    const spread = classes.map((moments, label) => variances[label] === 0 ? 0 : variances[label] ** 2 / freedomOf(moments));
    return { error: Math.sqrt(sum), freedom: sum ** 2 / (spread[0] + spread[1]) };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/sample.js
var sample = __webpack_require__(5128);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/obstacle.js

/** Fewer examples, or groups, tell nothing about how much they vary. */
const fewest = { examples: 20, groups: 6, ofClass: 5 };
/** Why there is no interval of a difference, whatever the method; null when there is one. */
function obstacleOf(pair, metric) {
    const { champion, candidate, values, count, groups } = pair;
    const [before, now] = values.get(metric.name);
    if (Number.isNaN(now))
        return undefinedFor('candidate', candidate, metric);
    if (Number.isNaN(before))
        return undefinedFor('champion', champion, metric);
    if (metric.shape === 'extreme')
        return 'no interval: a single example decides it, and the next one may be of any size';
    const rarest = metric.shape === 'auc' ? (0,sample/* sampleOf */.u)(candidate).rarest : null;
    if (rarest !== null && rarest < fewest.ofClass)
        return `no interval from fewer than ${fewest.ofClass} examples of a class`;
    const least = groups ? fewest.groups : fewest.examples;
    const what = groups ? 'groups' : 'examples';
    return count < least ? `no interval from fewer than ${least} ${what}` : null;
}
function undefinedFor(whose, examples, metric) {
    const { needs, undefinedWhen } = metric;
    if ((needs === 'prediction' || needs === 'score') && lacks(examples, needs))
        return `the ${whose} has no ${needs} column`;
    return `undefined for the ${whose}: ${undefinedWhen}`;
}
function lacks(examples, needs) {
    return (needs === 'prediction' ? examples.predictions : examples.scores) === null;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/paired/proportions.js
var proportions = __webpack_require__(29831);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/examples.js
var examples = __webpack_require__(91394);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/metric.js
var metric = __webpack_require__(71259);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/table.js + 7 modules
var table = __webpack_require__(67101);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/bootstrap.js
var bootstrap = __webpack_require__(26694);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/random.js
var intervals_random = __webpack_require__(18905);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/resamples.js
var resamples = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/resampled.js









/** Beyond so many units random batches are as good as resamples, in a small part of the time. */
const manyUnits = 10_000;
const batches = 50;
/** How many rows the resamples see together, but where they would be too few: then it takes longer. */
const visits = 2e6;
const resampled_fewest = 400;
/**
 * The difference of metrics that jump: from whole resamples of the pairs, or, where there are many,
 * from random batches.
 */
function resampledOf(pair, metrics, plan, contrast = (a, b) => b - a) {
    const inBatches = metrics.filter((metric) => pair.count > manyUnits && !isOfTop(metric));
    const others = metrics.filter((metric) => !inBatches.includes(metric));
    const enough = Math.max(resampled_fewest, Math.round(visits / pair.weights.length));
    const resamples = Math.min(plan.resamples, enough);
    const drawn = { ...pair.candidate, groups: pair.groups };
    const resampled = draw(pair, others, resamples, (0,bootstrap/* drawer */.w$)(drawn, plan.seed), contrast);
    const batched = inBatches.length > 0 ? batchesOf(pair, inBatches, plan, contrast) : new Map();
    return metrics.map((metric) => {
        const estimate = contrast(...pair.values.get(metric.name));
        const values = batched.get(metric);
        return values ? ofBatches(estimate, values) : ofResamples(resampled.get(metric));
    });
}
/** The first ten are another part of a batch than of the whole. */
function isOfTop({ name }) {
    return /@[1-9]\d*$/.test(name);
}
function draw({ champion, candidate }, metrics, times, next, contrast) {
    const drawn = new Map(metrics.map((metric) => [metric, new Float64Array(times)]));
    if (metrics.length === 0)
        return drawn;
    const measures = [champion, candidate].map((one) => (0,table/* measureOf */.c_)(one, metrics));
    for (let time = 0; time < times; time++) {
        const weights = next();
        const [before, now] = measures.map((measure) => measure(weights));
        for (const [at, metric] of metrics.entries())
            drawn.get(metric)[time] = contrast(before[at], now[at]);
    }
    return drawn;
}
/** Of one batch after the other; each unit is in one. */
function batchesOf({ champion, candidate, weights, groups, count }, metrics, { seed }, contrast) {
    const drawn = new Map(metrics.map((metric) => [metric, new Float64Array(batches)]));
    const codes = groups && (0,units/* unitsOf */.$)(groups).codes;
    const order = shuffled(count, seed);
    const batchOf = Uint8Array.from(weights, (_, row) => order[codes ? codes[row] : row] % batches);
    for (let batch = 0; batch < batches; batch++) {
        const rows = rowsOf(batchOf, batch);
        const own = (0,examples/* part */.y)(candidate, rows);
        const counted = (0,metric/* plainWeights */.W)(own);
        const [before, now] = [(0,examples/* part */.y)(champion, rows), own].map((one) => (0,table/* measureOf */.c_)(one, metrics)(counted));
        for (const [at, metric] of metrics.entries())
            drawn.get(metric)[batch] = contrast(before[at], now[at]);
    }
    return drawn;
}
function rowsOf(batchOf, batch) {
    const rows = [];
    for (let row = 0; row < batchOf.length; row++)
        if (batchOf[row] === batch)
            rows.push(row);
    return Int32Array.from(rows);
}
/** By Fisher and Yates. */
function shuffled(count, seed) {
    const random = (0,intervals_random/* randomOf */.R)(seed);
    const order = Int32Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last--) {
        const other = Math.floor((random.next() * (last + 1)) / 2 ** 32);
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}
/** Student's t of values that are independent and nearly normal, around that of all examples. */
function ofBatches(estimate, values) {
    const error = Math.sqrt((0,resamples/* scatterOf */.Ku)(values).variance / batches);
    return {
        method: `Student's t of ${batches} random batches`,
        caveat: null,
        bound: (confidence) => Number.isNaN(error)
            ? sideOf(confidence)
            : estimate + error * studentOf(confidence, batches - 1),
    };
}
function sideOf(confidence) {
    return confidence < 0.5 ? -Infinity : Infinity;
}
/**
 * The percentile bootstrap (Efron 1979). Further out than the tenth resample from either end the
 * distribution goes on as a normal one does.
 */
function ofResamples(values) {
    const { lowest, highest } = (0,resamples/* endsOf */.oI)(values);
    const spread = deviation(values);
    const last = 10 / values.length;
    return {
        method: 'paired percentile bootstrap',
        caveat: null,
        bound: (confidence) => {
            const share = Math.min(1 - last, Math.max(last, confidence));
            const beyond = spread * ((0,normal/* normalQuantile */.Z)(confidence) - (0,normal/* normalQuantile */.Z)(share));
            return (0,resamples/* quantile */.YV)(confidence < 0.5 ? lowest : highest, share) + (beyond || 0);
        },
    };
}
function deviation(values) {
    const defined = values.filter((value) => !Number.isNaN(value));
    const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
    return Math.sqrt(defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / defined.length);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/paired/same.js
var same = __webpack_require__(70036);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/paired/tested.js
var tested = __webpack_require__(95879);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/difference.js










const few = { groups: 20, freedom: 8 };
const contrasts = {
    difference: (champion, candidate) => candidate - champion,
    distance: (champion, candidate) => Math.abs(champion) - Math.abs(candidate),
};
/**
 * How uncertain the difference of a metric of two models on the same examples is: candidate minus
 * champion; of a metric that is best at 0, the champion's distance from 0 minus the candidate's. By
 * the method that fits the metric, the number of examples, weights and groups.
 *
 * @param champion its examples in the order of the candidate's
 * @throws RangeError when the two have not the same number of examples
 */
function differenceOf(champion, candidate, metric, plan) {
    const pair = pairOf(champion, candidate, [metric]);
    return differencesOf(pair, [metric], plan, metric.direction === 'zero' ? 'distance' : 'difference')[0];
}
/** As `differenceOf`, of many metrics of a pair, in their order. */
function differencesOf(pair, metrics, plan, asked = 'difference') {
    const found = metrics.map((metric) => directly(pair, metric, asked));
    const rough = metrics.filter((_, at) => found[at] === null);
    if (rough.length === 0)
        return found.map((one) => one);
    const resampled = resampledOf(pair, rough, plan, contrasts[asked]);
    return found.map((one, at) => one ?? finish(pair, resampled[rough.indexOf(metrics[at])], metrics[at]));
}
/** By a formula; null where only resampling is left. */
function directly(pair, metric, asked) {
    const obstacle = obstacleOf(pair, metric);
    if (obstacle)
        return { reason: obstacle };
    const proportions = asked === 'difference' ? proportionsOf(pair, metric) : null;
    if (proportions)
        return proportions;
    const linear = linearOf(pair, metric, influenceOn(pair, metric, asked));
    if (!linear)
        return null;
    const cells = asked === 'difference' ? cellsOf(pair, metric) : null;
    if (isNothing(linear, pair.values.get(metric.name)) && !(cells && (0,same/* couldChange */.CR)(pair)))
        return (0,same/* withoutChange */.Bx)(pair, metric);
    return finish(pair, byInfluence(pair, metric, cells ?? linear, cells !== null), metric);
}
/** Nothing but rounding. */
function isNothing({ estimate, error }, values) {
    const rounding = 1e-13 * Math.max(Math.abs(values[0]), Math.abs(values[1]));
    return error <= rounding && Math.abs(estimate) <= rounding;
}
/** A distance from 0 moves as the value does, or against it. */
function influenceOn({ values }, { name }, asked) {
    const [before, now] = values.get(name);
    if (asked === 'difference')
        return contrasts.difference;
    return (champion, candidate) => Math.sign(before) * champion - Math.sign(now) * candidate;
}
/** Shares of the same examples, each of which counts once and stands for itself. */
function proportionsOf(pair, metric) {
    const { champion, candidate, groups } = pair;
    if (metric.shape !== 'share' || groups || candidate.weights)
        return null;
    const [before, now] = [(0,share/* shareOf */.t)(champion, metric), (0,share/* shareOf */.t)(candidate, metric)];
    if (!before || !now)
        return null;
    let [n, gained, lost] = [0, 0, 0];
    for (let row = 0; row < now.among.length; row++) {
        if (before.among[row] !== now.among[row])
            return null;
        n += now.among[row];
        if (now.hits[row] > before.hits[row])
            gained++;
        else if (now.hits[row] < before.hits[row])
            lost++;
    }
    if (gained + lost === 0 && !(0,same/* couldChange */.CR)(pair))
        return same/* unchanged */.Cv;
    return (0,proportions/* pairedProportions */.V)({ n, gained, lost });
}
function byInfluence(pair, metric, { estimate, moments, error, freedom }, isAdjusted) {
    return {
        method: `${nameOf(pair, metric, isAdjusted)}, skewness-corrected t`,
        caveat: fewDecide(pair, freedom),
        bound: studentized(estimate, moments, { error, freedom }),
    };
}
function nameOf({ groups, candidate }, { shape }, isAdjusted) {
    const by = groups ? (candidate.groups ? ' by groups' : ' by queries') : '';
    if (isAdjusted)
        return 'delta method on Bonett-Price counts';
    if (shape === 'auc' && candidate.task === 'binary')
        return `paired DeLong${by}`;
    return `${shape === 'mean' ? 'paired differences' : 'paired influence values'}${by}`;
}
function fewDecide({ groups, count }, freedom) {
    if (groups && count < few.groups)
        return `only ${count} groups: the interval holds if they are about equally large and nearly normal`;
    if (freedom < few.freedom)
        return `a few ${groups ? 'groups' : 'examples'} decide most of the difference: the interval is wider for it, and may still hold less often than it says`;
    return null;
}
/** Within what the metric's range allows; what nothing bounds stays so, and is said to be. */
function finish(pair, found, metric) {
    if (found.bound(1e-9) === 0 && found.bound(1 - 1e-9) === 0)
        return same/* unchanged */.Cv;
    const most = metric.range[1] - metric.range[0];
    const bound = (confidence) => {
        const value = found.bound(confidence);
        return Number.isFinite(value) ? Math.min(most, Math.max(-most, value)) : value;
    };
    const caveat = found.caveat ?? fewDecide(pair, Number.POSITIVE_INFINITY);
    const bounded = { ...found, caveat, bound };
    return { ...bounded, p: (0,tested/* ofNothing */.f)(bounded) };
}


/***/ }),

/***/ 81902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf)
/* harmony export */ });
/* harmony import */ var _metrics_influence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74188);
/* harmony import */ var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71259);
/* harmony import */ var _metrics_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67101);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5128);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89815);





/** @throws RangeError when the two have not the same number of examples */
function pairOf(champion, candidate, metrics) {
    if (champion.labels.length !== candidate.labels.length)
        throw new RangeError('champion and candidate are not matched');
    const weights = (0,_metrics_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .plainWeights */ .W)(candidate);
    const { groups } = (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .drawnOf */ .i)(candidate);
    const [before, now] = [champion, candidate].map((one) => (0,_metrics_table_js__WEBPACK_IMPORTED_MODULE_1__/* .measureOf */ .c_)(one, metrics)(weights));
    const valuesOf = (found) => new Map(metrics.map(({ name }, at) => [name, found[at]]));
    const old = (0,_metrics_influence_js__WEBPACK_IMPORTED_MODULE_0__/* .influencesOf */ .I)({ ...champion, weights: candidate.weights }, valuesOf(before));
    const young = (0,_metrics_influence_js__WEBPACK_IMPORTED_MODULE_0__/* .influencesOf */ .I)(candidate, valuesOf(now));
    return {
        ...{ champion, candidate, weights, groups },
        count: groups ? (0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$)(groups).count : weights.length,
        values: new Map(metrics.map(({ name }, at) => [name, [before[at], now[at]]])),
        influences: (metric) => {
            if (metric.shape === 'rough' || metric.shape === 'extreme')
                return null;
            const [a, b] = [old(metric), young(metric)];
            return a && b && [a, b];
        },
    };
}


/***/ }),

/***/ 29831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pairedProportions)
/* harmony export */ });
/* harmony import */ var _data_drift_binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44513);
/* harmony import */ var _distributions_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95897);


/**
 * The difference of two shares of the same examples: Bonett and Price (2012), Wald's interval with
 * one example added to either way of changing, opened to 0 where the exact test of McNemar does not
 * rule 0 out, so that interval and test agree; p is that test's, two-sided: either way of changing is
 * as likely as the other.
 */
function pairedProportions({ n, gained, lost }) {
    const [up, down] = [(gained + 1) / (n + 2), (lost + 1) / (n + 2)];
    const error = Math.sqrt((up + down - (up - down) ** 2) / (n + 2));
    const below = sided(gained, lost);
    const above = sided(lost, gained);
    return {
        method: 'Bonett-Price, p by exact McNemar',
        caveat: null,
        p: Math.min(1, 2 * below, 2 * above),
        bound: (confidence) => {
            const wald = up - down + (0,_distributions_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(confidence) * error;
            if (confidence < Math.min(below, 0.5))
                return Math.max(-1, Math.min(wald, 0));
            if (1 - confidence < Math.min(above, 0.5))
                return Math.min(1, Math.max(wald, 0));
            return Math.min(1, Math.max(-1, wald));
        },
    };
}
/** The chance that at least `up` of all changes are for the better, when that is a coin's toss. */
function sided(up, down) {
    const all = up + down;
    let p = 0;
    for (let count = up; count <= all; count++) {
        const term = Math.exp((0,_data_drift_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomial */ .G)(count, all, 0.5));
        p += term;
        if (2 * count > all && term < 1e-17 * p)
            break;
    }
    return Math.min(1, p);
}


/***/ }),

/***/ 70036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ withoutChange),
/* harmony export */   CR: () => (/* binding */ couldChange),
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   _5: () => (/* binding */ isUnchanged)
/* harmony export */ });
/* harmony import */ var _proportions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29831);

/** The two are equal in all that the metric looks at. */
const unchanged = {
    method: 'no example differs',
    caveat: null,
    p: 1,
    bound: () => 0,
};
function isUnchanged(found) {
    return found === unchanged;
}
/**
 * Whether two models that a metric cannot tell apart here are known to be two, by their predictions
 * or scores: then others of their predictions may differ.
 */
function couldChange({ champion, candidate }) {
    if (champion.task !== 'binary' && champion.task !== 'multiclass')
        return false;
    if (champion.predictions?.some((one, row) => one !== candidate.predictions?.[row]))
        return true;
    const [before, now] = [columnsOf(champion.scores), columnsOf(candidate.scores)];
    return before.some((column, at) => column.some((score, row) => score !== now[at]?.[row]));
}
function columnsOf(scores) {
    if (scores instanceof Float64Array)
        return [scores];
    return scores ?? [];
}
/**
 * Two models of whose predicted labels none differs here: as sure as Bonett and Price are of a share
 * of which nothing has changed, times what a changed prediction moves the metric by.
 */
function withoutChange(pair, metric) {
    const isOfLabels = metric.needs === 'prediction' || metric.needs === 'costs';
    const influences = isOfLabels && couldChange(pair) ? pair.influences(metric) : null;
    if (!influences)
        return unchanged;
    let [low, high] = [0, 0];
    for (const move of influences[1]) {
        if (move < low)
            low = move;
        if (move > high)
            high = move;
    }
    if (high === low)
        return { reason: 'no interval: no example moves the metric of either model here' };
    const none = (0,_proportions_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedProportions */ .V)({ n: pair.count, gained: 0, lost: 0 });
    return { ...none, bound: (confidence) => (high - low) * none.bound(confidence) };
}


/***/ }),

/***/ 95879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ofNothing),
/* harmony export */   v: () => (/* binding */ negated)
/* harmony export */ });
/* harmony import */ var _uncertainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86708);

/** Two-sided, of no difference; a difference that may well be 0 itself counts on both sides. */
function ofNothing(found) {
    return Math.min(1, 2 * Math.min((0,_uncertainty_js__WEBPACK_IMPORTED_MODULE_0__/* .pAtMost */ .Zm)(found, 0), (0,_uncertainty_js__WEBPACK_IMPORTED_MODULE_0__/* .pAtMost */ .Zm)(negated(found), 0)));
}
/** What is known of the opposite. */
function negated(found) {
    return { ...found, bound: (confidence) => -found.bound(1 - confidence) };
}


/***/ }),

/***/ 18905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ randomOf)
/* harmony export */ });
const size = 1024;
/**
 * sfc32, the small fast counting generator of Doty-Humphrey (PractRand), which passes the tests of
 * PractRand and TestU01 and keeps all of its state in 32-bit integers.
 *
 * @param seed a whole number
 */
function randomOf(seed) {
    const state = Int32Array.of(0, seed, Math.floor(seed / 2 ** 32), 1);
    // Seeds that are near begin alike.
    generate(state, new Uint32Array(12));
    const block = new Uint32Array(size);
    let at = size;
    const next = () => {
        if (at === size) {
            generate(state, block);
            at = 0;
        }
        return block[at++];
    };
    return {
        next,
        multinomial: (counts) => {
            counts.fill(0);
            for (let from = 0; from < counts.length; from += size) {
                generate(state, block);
                scatter(block, counts, Math.min(size, counts.length - from));
            }
            at = size;
        },
        poisson: (counts) => {
            for (let from = 0; from < counts.length; from += 2 * size) {
                generate(state, block);
                spread(block, counts, from);
            }
            at = size;
        },
    };
}
/** State and numbers are kept apart from closures, where each would be an object of its own. */
function generate(state, numbers) {
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let counter = state[3];
    for (let index = 0; index < numbers.length; index++) {
        const out = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + out) | 0;
        numbers[index] = out;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = counter;
}
/** Off from even by less than the number of units over 2^32. */
function scatter(block, counts, draws) {
    const scale = counts.length / 2 ** 32;
    for (let draw = 0; draw < draws; draw++)
        counts[Math.trunc(block[draw] * scale)] += 1;
}
/**
 * How many of 2^16 equally likely numbers mean 0, 1, 2 ... draws: e^-1 / k!, rounded such that mean
 * and variance are exactly 1.
 */
const shares = [24112, 24103, 12058, 4019, 1005, 201, 32, 5, 1];
const drawn = Uint8Array.from(shares.flatMap((share, times) => Array(share).fill(times)));
/** Two units from each number. */
function spread(block, counts, from) {
    const pairs = Math.min(block.length, (counts.length - from) >> 1);
    let unit = from;
    for (let index = 0; index < pairs; index++) {
        const number = block[index];
        counts[unit++] = drawn[number & 0xffff];
        counts[unit++] = drawn[number >>> 16];
    }
    if (pairs < block.length && unit < counts.length)
        counts[unit] = drawn[block[pairs] >>> 16];
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ scatterOf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   oI: () => (/* binding */ endsOf)
/* harmony export */ });
/**
 * Ascending, for either end: a resample in which the metric is undefined counts as beyond both, so
 * that what depends on such resamples has no bound.
 */
function endsOf(values) {
    const sorted = (undefinedAs) => values.map((value) => (Number.isNaN(value) ? undefinedAs : value)).sort();
    return { lowest: sorted(-Infinity), highest: sorted(Infinity) };
}
/** NaN when one is undefined. The variance is that of a sample. */
function scatterOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, variance: squares / (values.length - 1) };
}
/** Linear between neighbours: type 7 of Hyndman and Fan (1996), as in numpy. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    return below === above ? below : below + (above - below) * (at - Math.floor(at));
}


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ drawnOf),
/* harmony export */   u: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89815);

/** The examples as they are drawn: of a ranking, the items of a query together. */
function drawnOf(examples) {
    const { labels, weights, groups } = examples;
    const queries = examples.task === 'ranking' ? examples.queries : null;
    return { labels, weights, groups: groups ?? queries };
}
function sampleOf(examples) {
    const { groups } = drawnOf(examples);
    const units = groups ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$)(groups).count : examples.labels.length;
    const of = examples.groups ? 'groups' : groups ? 'queries' : 'examples';
    return { rows: examples.labels.length, units, of, rarest: rarestOf(examples) };
}
function rarestOf({ task, classes, labels }) {
    if (!classes)
        return null;
    const counts = new Int32Array(classes.length);
    for (const label of labels)
        counts[label] += 1;
    // A class that only the model names has no examples; a binary task has two classes all the same.
    return Math.min(...counts.filter((count) => count > 0 || task === 'binary'));
}


/***/ }),

/***/ 65677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i9: () => (/* binding */ fullEffort),
  Xe: () => (/* binding */ sliceEffort),
  m9: () => (/* binding */ uncertaintiesOf)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/influence.js + 5 modules
var influence = __webpack_require__(74188);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/metric.js
var metrics_metric = __webpack_require__(71259);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/table.js + 7 modules
var table = __webpack_require__(67101);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/names.js
var names = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/share.js
var metrics_share = __webpack_require__(23912);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/student.js + 1 modules
var student = __webpack_require__(6347);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/scale.js
const logit = {
    name: 'logit',
    to: (value) => Math.log(value / (1 - value)),
    from: (scaled) => 1 / (1 + Math.exp(-scaled)),
    slope: (value) => 1 / (value * (1 - value)),
};
const log = {
    name: 'log',
    to: Math.log,
    from: Math.exp,
    slope: (value) => 1 / value,
};
/** Fisher's z (1915). */
const fisher = {
    name: "Fisher's z",
    to: Math.atanh,
    from: Math.tanh,
    slope: (value) => 1 / (1 - value * value),
};
const plain = {
    name: 'plain',
    to: (value) => value,
    from: (scaled) => scaled,
    slope: () => 1,
};
/** The scale of a value in this range; a share of variance, at most 1, by the log of what is left. */
function scaleOf([low, high]) {
    if (low === 0 && high === Infinity)
        return log;
    if (low === -1 && high === 1)
        return fisher;
    if (Number.isFinite(low) && Number.isFinite(high))
        return between(low, high);
    return low === -Infinity && Number.isFinite(high) ? below(high) : plain;
}
function between(low, high) {
    const width = high - low;
    return {
        name: logit.name,
        to: (value) => logit.to((value - low) / width),
        from: (scaled) => low + width * logit.from(scaled),
        slope: (value) => logit.slope((value - low) / width) / width,
    };
}
function below(high) {
    return {
        name: 'log',
        to: (value) => -Math.log(high - value),
        from: (scaled) => high - Math.exp(-scaled),
        slope: (value) => 1 / (high - value),
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/units.js
var intervals_units = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/spread.js

/**
 * @param influence of each row: the derivative of the value with respect to its share of the weight
 */
function spreadOf(influence, rows) {
    const { sums, scale, units, effective } = byUnit(influence, rows);
    let [second, third, fourth] = [0, 0, 0];
    for (let unit = 0; unit < sums.length; unit++) {
        const square = sums[unit] ** 2;
        second += square;
        third += square * sums[unit];
        fourth += square * square;
    }
    return {
        // As a sample variance has one less in its denominator.
        error: scale * Math.sqrt((second * units) / (units - 1)),
        skewness: second > 0 ? third / second ** 1.5 : 0,
        units,
        effective,
        freedom: fourth > 0 ? freedomOf(units, (units * fourth) / second ** 2) : units - 1,
    };
}
/** The variance of a variance is (kurtosis - 1) / units of its square. */
function freedomOf(units, kurtosis) {
    return kurtosis > 1 ? Math.min(units - 1, (2 * units) / (kurtosis - 1)) : units - 1;
}
/** The influence of each unit times its weight; times `scale` it is what the unit moves the value by. */
function byUnit(influence, { labels, weights, groups }) {
    const count = labels.length;
    // Ten million rows need no copy.
    if (!weights && !groups)
        return { sums: influence, scale: 1 / count, units: count, effective: count };
    const grouped = groups && (0,intervals_units/* unitsOf */.$)(groups);
    const total = new Float64Array(grouped ? grouped.count : count);
    const sums = new Float64Array(total.length);
    for (let row = 0; row < count; row++) {
        const unit = grouped ? grouped.codes[row] : row;
        const weight = weights ? weights[row] : 1;
        total[unit] += weight;
        sums[unit] += weight * influence[row];
    }
    let [units, all, squares] = [0, 0, 0];
    for (const weight of total) {
        if (weight > 0)
            units++;
        all += weight;
        squares += weight * weight;
    }
    return { sums, scale: 1 / all, units, effective: all ** 2 / squares };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/delong.js



/**
 * The interval of an area under the ROC curve by the variance of DeLong, DeLong and Clarke-Pearson
 * (1988), by groups that of Obuchowski (1997), on the logit scale, with Student's t for the few
 * examples of the rarer class.
 *
 * @param placements the influence of each row on the area
 * @param isPositive 1 and 0 by row
 */
function delong(area, placements, isPositive, rows) {
    const { error, freedom } = areaSpread(placements, isPositive, rows);
    if (!(freedom >= 1))
        return null;
    if (error === 0 || area === 0 || area === 1)
        return separated(area, isPositive, rows);
    const scaled = error * logit.slope(area);
    return {
        method: rows.groups ? 'DeLong by groups, on the logit scale' : 'DeLong, on the logit scale',
        caveat: null,
        bound: (confidence) => logit.from(logit.to(area) + scaled * (0,student/* studentQuantile */.F)(confidence, freedom)),
    };
}
function areaSpread(placements, isPositive, rows) {
    if (rows.groups || rows.weights) {
        const { error, freedom } = spreadOf(placements, rows);
        return { error, freedom };
    }
    const counts = [0, 0];
    const squares = [0, 0];
    placements.forEach((placement, row) => {
        const side = isPositive[row] === 1 ? 1 : 0;
        counts[side] += 1;
        squares[side] += (placement / placements.length) ** 2;
    });
    // Each class has its own sample variance, and Satterthwaite (1946) counts the freedom of their sum.
    const parts = squares.map((square, side) => (square * counts[side]) / (counts[side] - 1));
    const variance = parts[0] + parts[1];
    const freedom = variance ** 2 / parts.reduce((sum, part, side) => sum + part ** 2 / (counts[side] - 1), 0);
    return { error: Math.sqrt(variance), freedom: variance > 0 ? freedom : Math.min(...counts) - 1 };
}
/**
 * No pair, or every pair, is out of order: then nothing scatters. A share of as many examples as the
 * rarer class has, of which none failed, is bounded by Clopper and Pearson (1934).
 */
function separated(area, isPositive, { labels, groups }) {
    if (area !== 0 && area !== 1)
        return null;
    const units = [new Set(), new Set()];
    for (let row = 0; row < labels.length; row++)
        units[isPositive[row] === 1 ? 1 : 0].add(groups ? groups[row] : row);
    const fewer = Math.min(...units.map(({ size }) => size));
    return {
        method: 'Clopper-Pearson on the rarer class',
        caveat: 'the classes are separated entirely, so that nothing scatters',
        bound: (confidence) => area === 1
            ? confidence >= 0.5
                ? 1
                : confidence ** (1 / fewer)
            : confidence <= 0.5
                ? 0
                : 1 - (1 - confidence) ** (1 / fewer),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/hall.js

/**
 * Hall's cubic transformation (1992) of Student's t, which takes out the skewness of a mean without
 * resampling, and can be inverted at every confidence. Its degrees of freedom are those of the
 * standard error, which heavy tails make uncertain.
 */
function hall(value, spread, range) {
    const { error, skewness, freedom } = spread;
    return {
        method: "Hall's transformed t",
        caveat: null,
        bound: (confidence) => {
            const t = (0,student/* studentQuantile */.F)(1 - confidence, freedom);
            const bound = value - error * untransformed(t, skewness);
            return Math.min(range[1], Math.max(range[0], bound));
        },
    };
}
/** The t whose t + g t² / 3 + g² t³ / 27 + g / 6 is `transformed`. */
function untransformed(transformed, g) {
    const off = transformed - g / 6;
    // Near 0 the cubic root loses its digits, and the transformation is a straight line.
    if (Math.abs(g * off) < 1e-5)
        return off - (g * off * off) / 3;
    return (3 / g) * (Math.cbrt(1 + g * off) - 1);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/normal.js
var normal = __webpack_require__(95897);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/wilson.js



/**
 * Wilson's score interval (1927) of a share. Weights and groups change the number of examples to that
 * of a simple sample of the same variance, and the normal to Student's t (Korn and Graubard 1998).
 *
 * @returns null when nothing is among the counted, or they are all of one group
 */
function wilson(share, rows) {
    const counted = count(share, rows);
    if (counted === null || counted.freedom < 1)
        return null;
    const isPlain = counted.freedom === Infinity;
    return {
        method: isPlain ? 'Wilson' : 'Wilson, with an effective number of examples',
        caveat: null,
        bound: (confidence) => wilsonBound(counted, confidence),
    };
}
function wilsonBound({ share, examples, freedom }, confidence) {
    const z = freedom === Infinity ? (0,normal/* normalQuantile */.Z)(confidence) : (0,student/* studentQuantile */.F)(confidence, freedom);
    // At an end of the range rounding would leave the bound a digit within it.
    if (z === Infinity || (z >= 0 && share === 1))
        return 1;
    if (z === -Infinity || (z <= 0 && share === 0))
        return 0;
    const square = (z * z) / examples;
    const spread = z * Math.sqrt((share * (1 - share)) / examples + square / examples / 4);
    return Math.min(1, Math.max(0, (share + square / 2 + spread) / (1 + square)));
}
/** Null when nothing is counted. */
function count({ hits, among }, rows) {
    const { labels, weights, groups } = rows;
    let [hit, total, examples] = [0, 0, 0];
    for (let row = 0; row < labels.length; row++) {
        const weight = (weights?.[row] ?? 1) * among[row];
        if (weight > 0)
            examples++;
        total += weight;
        hit += weight * hits[row];
    }
    if (total === 0)
        return null;
    const share = hit / total;
    if (!weights && !groups)
        return { share, examples, freedom: Infinity };
    const own = weights ? among.map((one, row) => one * weights[row]) : among;
    const influence = hits.map((one) => one - share);
    const { error, freedom, effective } = spreadOf(influence, { labels, weights: own, groups });
    // A share of 0 or 1 does not scatter within the sample; then all depends on the units.
    const simple = error > 0 ? (share * (1 - share)) / error ** 2 : effective;
    return { share, examples: Math.min(simple, examples), freedom };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/mover.js

/**
 * The mean of independent shares by MOVER (Zou and Donner 2008): each share's own Wilson bounds give
 * the variance at that end.
 */
function mover(shares) {
    const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
    return {
        method: 'MOVER of Wilson intervals',
        caveat: null,
        bound: (confidence) => {
            const squares = shares.map((one) => (wilsonBound(one, confidence) - one.share) ** 2);
            const away = Math.sqrt(squares.reduce((sum, one) => sum + one, 0)) / shares.length;
            return confidence < 0.5 ? mean - away : mean + away;
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/overlap.js

/**
 * F1 of a class is 2J / (1 + J) for Jaccard's J, which is a share: of the examples that are labelled
 * or predicted as the class, those that are both.
 */
function overlap(isLabelled, isPredicted, rows) {
    const share = {
        hits: isLabelled.map((one, row) => one * isPredicted[row]),
        among: isLabelled.map((one, row) => Math.max(one, isPredicted[row])),
    };
    const jaccard = wilson(share, rows);
    if (jaccard === null)
        return null;
    return {
        method: `${jaccard.method}, on Jaccard's share`,
        caveat: jaccard.caveat,
        bound: (confidence) => {
            const bound = jaccard.bound(confidence);
            return (2 * bound) / (1 + bound);
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/woodruff.js


/**
 * The interval of a median by Woodruff (1952): the values below which as much of the weight lies as
 * the share below the median may be off from a half. Of examples that each count the same and stand
 * for themselves these are the order statistics of the sign test.
 */
function woodruff(values, rows) {
    const at = quantilesOf(values, rows.weights);
    const median = at(0.5);
    const halves = values.map((value) => Math.sign(median - value) / 2);
    const { error, freedom } = spreadOf(halves, rows);
    if (!(error > 0))
        return null;
    return {
        method: 'Woodruff, by order statistics',
        caveat: null,
        bound: (confidence) => at(0.5 + error * (0,student/* studentQuantile */.F)(confidence, freedom)),
    };
}
/**
 * Linear between the middles of the values' weights: type 5 of Hyndman and Fan (1996), infinite
 * beyond the outermost.
 */
function quantilesOf(values, weights) {
    const order = Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
    const middles = new Float64Array(order.length);
    let total = 0;
    order.forEach((row, place) => {
        const weight = weights ? weights[row] : 1;
        middles[place] = total + weight / 2;
        total += weight;
    });
    return (share) => {
        const above = firstFrom(middles, share * total);
        if (above === order.length)
            return Infinity;
        if (above === 0)
            return share * total === middles[0] ? values[order[0]] : -Infinity;
        const [low, high] = [values[order[above - 1]], values[order[above]]];
        const step = middles[above] - middles[above - 1];
        return step > 0 ? low + ((high - low) * (share * total - middles[above - 1])) / step : high;
    };
}
/** The first place of an ascending array from which on it is `least` or more. */
function firstFrom(ascending, least) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/analytic.js









/** Null where the influence of an example is not known. */
function spreadOfEstimated({ influence, rows }) {
    const known = influence();
    return known && spreadOf(known, rows);
}
/** The interval by the method that is made for the metric; null where there is none. */
function analytic(estimated) {
    const { metric, examples, rows } = estimated;
    switch (metric.shape) {
        case 'share': {
            const share = (0,metrics_share/* shareOf */.t)(examples, metric);
            return share && wilson(share, rows);
        }
        case 'auc':
            return ofArea(estimated);
        case 'mean':
            return ofMean(estimated);
        default:
            return ofName(estimated);
    }
}
function ofName(estimated) {
    const { metric, examples, rows } = estimated;
    const { base, at } = (0,names/* parseName */.$q)(metric.name);
    if (at !== null)
        return null;
    if (base === 'f1')
        return ofOverlap(estimated);
    if (base === 'balanced_accuracy')
        return ofRecalls(estimated);
    if (base === 'rmse' || base === 'rmsle')
        return ofRoot(estimated);
    if (base === 'medae' && examples.task === 'regression') {
        const { labels, predictions } = examples;
        const sizes = labels.map((label, row) => Math.abs(predictions[row] - label));
        return woodruff(sizes, rows);
    }
    return null;
}
/**
 * A mean of values that are all 0 or 1, as a hit is or is not, is a share. So it is treated when all
 * values are the same and nothing scatters: no other mean between 0 and 1 is less certain.
 */
function ofMean(estimated) {
    const { metric, value } = estimated;
    const spread = spreadOfEstimated(estimated);
    if (!spread)
        return null;
    const { error, units, effective } = spread;
    const [low, high] = metric.range;
    // Rounding may leave a trace of scatter.
    const isSame = error < 1e-12;
    const examples = isSame ? effective : (value * (1 - value)) / error ** 2;
    const isShare = isSame || Math.abs(examples / (units - 1) - 1) < 0.1 / units;
    if (low !== 0 || high !== 1 || !isShare)
        return isSame ? null : hall(value, spread, metric.range);
    const counted = { share: value, examples: Math.min(examples, units), freedom: Infinity };
    return { method: 'Wilson', caveat: null, bound: (at) => wilsonBound(counted, at) };
}
/** The root of a mean, whose bounds are the roots of the mean's. */
function ofRoot(estimated) {
    const { value } = estimated;
    const spread = spreadOfEstimated(estimated);
    if (!spread)
        return null;
    const square = hall(value ** 2, { ...spread, error: 2 * value * spread.error }, [0, Infinity]);
    return { ...square, bound: (confidence) => Math.sqrt(square.bound(confidence)) };
}
function ofArea({ metric, value, examples, rows, influence }) {
    const positive = classOf(examples, metric);
    if (positive === null)
        return null;
    const placements = influence();
    if (!placements)
        return null;
    const isPositive = Uint8Array.from(examples.labels, (label) => (label === positive ? 1 : 0));
    return delong(value, placements, isPositive, rows);
}
function ofOverlap({ metric, examples, rows }) {
    const code = classOf(examples, metric);
    const { labels, predictions } = examples;
    if (code === null || !predictions)
        return null;
    const is = (codes) => Float64Array.from(codes, (one) => Number(one === code));
    return overlap(is(labels), is(predictions), rows);
}
/** The class that a metric is about: the one in its name, or the positive one. */
function classOf({ task, classes }, { name }) {
    const { of } = (0,names/* parseName */.$q)(name);
    if (of !== null)
        return classes?.indexOf(of) ?? null;
    return task === 'binary' ? 1 : null;
}
/** Groups make the recalls of the classes depend on one another. */
function ofRecalls({ examples, rows }) {
    const { labels, predictions, classes } = examples;
    if (!predictions || !classes || rows.groups)
        return null;
    const right = Float64Array.from(labels, (label, row) => Number(label === predictions[row]));
    const recalls = classes.map((_, code) => {
        const among = Float64Array.from(labels, (label) => Number(label === code));
        return count({ hits: right.map((hit, row) => hit * among[row]), among }, rows);
    });
    return mover(recalls.filter((recall) => recall !== null));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/bootstrap.js
var bootstrap = __webpack_require__(26694);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/caveat.js
const fewExamples = 50;
const fewGroups = 20;
const fewOfClass = 10;
/** A largest distance needs more: of a hundred examples with twenty of a class 85 to 92 % hold. */
const fewForKs = 50;
const mayFail = 'the interval may not hold what it promises';
/** Why the interval may not hold what it promises; null where nothing is known against it. */
function caveatOf({ shape, name, needs }, sample) {
    const { units, of, rarest } = sample;
    const reasons = [];
    if (of === 'groups' && units < fewGroups)
        reasons.push(`there are only ${units} groups`);
    else if (units < fewExamples)
        reasons.push(`there are only ${units} ${of}`);
    const ofClasses = shape === 'auc' || shape === 'smooth' || (shape === 'rough' && needs === 'score');
    if (ofClasses && rarest !== null && rarest < (name === 'ks' ? fewForKs : fewOfClass))
        reasons.push(`a class has only ${rarest} examples`);
    return reasons.length > 0 ? `${mayFail}: ${reasons.join(', ')}` : null;
}
function withCaveat(uncertainty, caveat) {
    if (caveat === null)
        return uncertainty;
    const all = uncertainty.caveat === null ? caveat : `${uncertainty.caveat}; ${caveat}`;
    return { ...uncertainty, caveat: all };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/delta.js

/**
 * The delta method with the variance of the infinitesimal jackknife (Efron 1982), on a scale on which
 * the bounds stay within the metric's range.
 *
 * @param freedom degrees of freedom, by default those of the standard error
 * @returns null at an end of the range, or without scatter, where the scale says nothing
 */
function delta(value, spread, scale, freedom = spread.freedom) {
    const at = scale.to(value);
    const error = spread.error * scale.slope(value);
    if (!(Number.isFinite(at) && error > 0 && freedom >= 1))
        return null;
    return {
        method: scale.name === 'plain' ? 'delta method' : `delta method on the ${scale.name} scale`,
        caveat: null,
        bound: (confidence) => scale.from(at + error * (0,student/* studentQuantile */.F)(confidence, freedom)),
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/sample.js
var intervals_sample = __webpack_require__(5128);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/jackknife.js




/**
 * The standard error of a value by leaving out each example, or group, once (Tukey 1958). Few units
 * move a value by more than its slope says, which the infinitesimal jackknife would leave out.
 *
 * @returns NaN when the value is undefined without one of them
 */
function jackknifeError(examples, metric) {
    const measure = (0,table/* measureOf */.c_)(examples, [metric]);
    const { groups, labels } = (0,intervals_sample/* drawnOf */.i)(examples);
    const { codes, count } = groups
        ? (0,intervals_units/* unitsOf */.$)(groups)
        : {
            codes: Int32Array.from(labels, (_, row) => row),
            count: labels.length,
        };
    const plain = (0,metrics_metric/* plainWeights */.W)(examples);
    const values = Float64Array.from({ length: count }, (_, unit) => {
        const weights = plain.map((weight, row) => (codes[row] === unit ? 0 : weight));
        return measure(weights)[0];
    });
    const mean = values.reduce((sum, one) => sum + one, 0) / count;
    const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    return Math.sqrt((squares * (count - 1)) / count);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/examples.js
var examples_examples = __webpack_require__(91394);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranks.js
var ranks = __webpack_require__(98156);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/resamples.js
var resamples = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/bca.js



const uncorrected = { bias: 0, acceleration: 0, freedom: Infinity };
/**
 * The bias-corrected and accelerated bootstrap (Efron 1987); without a correction, the percentile
 * bootstrap. What depends on undefined resamples, or on rarer ones than there are, has no bound.
 *
 * @param values of the metric in each resample
 */
function bootstrapBound(values, { bias, acceleration, freedom }) {
    const { lowest, highest } = (0,resamples/* endsOf */.oI)(values);
    const wider = freedom === Infinity ? 1 : Math.sqrt((freedom + 1) / freedom);
    return (confidence) => {
        const z = wider * (0,student/* studentQuantile */.F)(confidence, freedom);
        const off = 1 - acceleration * (bias + z);
        const share = off > 0 ? (0,normal/* normalCdf */.v)(bias + (bias + z) / off) : z > 0 ? 1 : 0;
        const end = 1 / (values.length + 1);
        if (!(share >= end))
            return -Infinity;
        if (share > 1 - end)
            return Infinity;
        return (0,resamples/* quantile */.YV)(share < 0.5 ? lowest : highest, share);
    };
}
/** The bias correction: where the value lies among those of its resamples, as a normal quantile. */
function biasOf(values, value) {
    let [below, defined] = [0, 0];
    for (const one of values) {
        if (Number.isNaN(one))
            continue;
        defined++;
        if (one < value)
            below += 1;
        else if (one === value)
            below += 0.5;
    }
    return (0,normal/* normalQuantile */.Z)(below / defined);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/biased.js


/**
 * Noise alone makes a largest distance, or a mean of absolute ones, larger: the value by so much over
 * the truth, and its resamples by so much again over the value. Where the distance is real, both are
 * alike; where all of it is noise, resamples have twice the variance, and show only √2 - 1 of it.
 */
const mostBias = 1 / (Math.SQRT2 - 1);
/**
 * The normal interval with the bootstrap's standard error, its lower end less the largest bias that
 * the resamples can mean, its upper end less the smallest.
 *
 * @param values of the metric in each resample, all defined
 */
function unbiased(value, values, freedom, range) {
    const { mean, variance } = (0,resamples/* scatterOf */.Ku)(values);
    const error = Math.sqrt(variance);
    const bias = Math.max(0, mean - value);
    return {
        method: 'bootstrap standard error, less the bias',
        caveat: null,
        bound: (confidence) => {
            const centre = value - (confidence < 0.5 ? mostBias : 1) * bias;
            const bound = centre + error * (0,student/* studentQuantile */.F)(confidence, freedom);
            return Math.min(range[1], Math.max(range[0], bound));
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/resampled.js












/** With fewer resamples than this their percentiles scatter more than their standard deviation. */
const enough = 1000;
/** So few units have too few resamples that differ for their percentiles; t allows for them better. */
const fewUnits = 50;
/** What is never below 0 and never by chance at it. */
const isDistance = /^(?:ks|ece)(?:@|$)/;
/** What a standard error needs at the least, and what even that may visit before it has to do. */
const least = 50;
const patience = 1e8;
function affordable(rows, { visits, fewest }) {
    return Math.floor(Math.max(visits / rows, Math.min(fewest, patience / rows), least));
}
/** Intervals of several metrics from the same resamples, as many as fit into so many visits of a row. */
function resampled(estimates, examples, { resamples, seed }, effort) {
    if (estimates.length === 0)
        return [];
    const drawn = Math.min(resamples, affordable(examples.labels.length, effort));
    const metrics = estimates.map(({ metric }) => metric);
    const values = resampledValues(examples, metrics, { resamples: drawn, seed });
    const sample = (0,intervals_sample/* sampleOf */.u)(examples);
    const few = drawn < Math.min(enough, resamples) || sample.units < fewUnits;
    return estimates.map((estimated, which) => {
        if (isDistance.test(estimated.metric.name))
            return byDistance(estimated, values[which], sample);
        return few ? byError(estimated, values[which]) : byPercentiles(estimated, values[which]);
    });
}
/** By metric, its value in each resample. */
function resampledValues(examples, metrics, plan) {
    const ordered = inOrderOfScores(examples);
    return (0,bootstrap/* resample */.cg)([(0,table/* measureOf */.c_)(ordered, metrics)], (0,intervals_sample/* drawnOf */.i)(ordered), plan)[0];
}
/** Metrics that rank go over the examples in this order; memory is then read from start to end. */
function inOrderOfScores(examples) {
    if (examples.task !== 'binary' || !examples.scores)
        return examples;
    return (0,examples_examples/* part */.y)(examples, (0,ranks/* rank */.T)(examples.scores).order);
}
/** BCa where the metric is smooth, so that its influence gives the acceleration; else percentiles. */
function byPercentiles(estimated, values) {
    const spread = spreadOfEstimated(estimated);
    const correction = {
        bias: spread ? biasOf(values, estimated.value) : 0,
        acceleration: spread ? spread.skewness / 6 : 0,
        freedom: spread ? spread.freedom : Infinity,
    };
    return {
        method: spread ? 'BCa bootstrap' : 'percentile bootstrap',
        caveat: null,
        bound: bootstrapBound(values, correction),
    };
}
/** Null when a resample is undefined. */
function byDistance({ metric, value }, values, { units, rarest }) {
    if (values.some(Number.isNaN))
        return null;
    return unbiased(value, values, Math.min(units, rarest ?? units) - 1, metric.range);
}
/** Null when a resample is undefined, or all are the same. */
function byError({ metric, value, rows }, values) {
    const error = Math.sqrt((0,resamples/* scatterOf */.Ku)(values).variance);
    const influence = new Float64Array(rows.labels.length);
    const spread = { ...spreadOf(influence, rows), error };
    const found = delta(value, spread, scaleOf(metric.range));
    return found && { ...found, method: `bootstrap standard error of ${values.length} resamples` };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/uncertainty.js
var intervals_uncertainty = __webpack_require__(86708);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/uncertainties.js












/** Of all examples, and of each of many slices. */
const fullEffort = { smooth: 2000, visits: 4e6, fewest: 200 };
const sliceEffort = { smooth: 0, visits: 2e5, fewest: 100 };
/**
 * The interval of each metric, by name; the method is chosen by the metric and the examples.
 *
 * @param values of the metrics, where they have been measured already
 */
function uncertaintiesOf(examples, metrics, plan = bootstrap/* defaultPlan */.tA, effort = fullEffort, values = (0,table/* measureOf */.c_)(examples, metrics)((0,metrics_metric/* plainWeights */.W)(examples))) {
    const sample = (0,intervals_sample/* sampleOf */.u)(examples);
    const found = new Map();
    const rest = [];
    for (const estimated of estimatesOf(examples, metrics, values)) {
        const one = direct(estimated, sample, effort);
        // Set now all the same: the order is that of the metrics.
        found.set(estimated.metric.name, one ?? { reason: noMethod });
        if (one === null)
            rest.push(estimated);
    }
    resampled(rest, examples, plan, effort).forEach((one, which) => {
        const estimated = rest[which];
        const bounded = one && isBounded(one, plan) ? one : linearized(estimated, sample);
        found.set(estimated.metric.name, bounded ?? one ?? { reason: noMethod });
    });
    for (const metric of metrics) {
        const one = found.get(metric.name);
        if ('bound' in one)
            found.set(metric.name, withCaveat(one, caveatOf(metric, sample)));
    }
    return found;
}
/** False where too many resamples are undefined. */
function isBounded(uncertainty, { confidence }) {
    const { low, high } = (0,intervals_uncertainty/* intervalOf */.XF)(uncertainty, confidence);
    return low !== null && high !== null;
}
const noMethod = 'no interval: nothing scatters among these examples';
function estimatesOf(examples, metrics, values) {
    const rows = (0,intervals_sample/* drawnOf */.i)(examples);
    const known = new Map(metrics.map(({ name }, which) => [name, values[which]]));
    const influences = (0,influence/* influencesOf */.I)(examples, known);
    return metrics.map((metric, which) => {
        const value = values[which];
        const influence = () => (Number.isNaN(value) ? null : influences(metric));
        return { metric, value, examples, rows, influence };
    });
}
/** Null when only resampling remains. */
function direct(estimated, sample, { smooth }) {
    const { metric, value } = estimated;
    const reason = whyNone(metric, value, sample);
    if (reason)
        return { reason };
    const found = analytic(estimated);
    if (found || isResampled(metric, sample, smooth))
        return found;
    if (metric.shape === 'mean')
        return { reason: noMethod };
    return linearized(estimated, sample);
}
/**
 * Where the range has two ends BCa and the delta method hold alike. A share of variance, which has
 * one, is so uncertain with heavy tails that BCa holds 86 % of 100 examples, and the other 94.
 */
function isResampled({ range, shape }, { units, rows }, most) {
    const isBetween = shape !== 'mean' && range.every(Number.isFinite);
    return isBetween && units >= fewUnits && rows <= most;
}
/** Null where the influence of an example is not known. */
function linearized(estimated, { rarest, units }) {
    const { metric, value, examples } = estimated;
    const linear = spreadOfEstimated(estimated);
    if (!linear)
        return null;
    const left = units < fewUnits ? jackknifeError(examples, metric) : 0;
    const spread = { ...linear, error: Math.max(linear.error, left || 0) };
    // What ranks one class above the others rests on the examples of the rarest.
    const few = metric.needs === 'score' && rarest !== null && rarest > 1 ? rarest - 1 : Infinity;
    const freedom = Math.min(spread.freedom, few);
    return delta(value, spread, scaleOf(metric.range), freedom) ?? { reason: noMethod };
}
/** Below this nothing but a share or an area has an interval worth the name. */
const fewest = { share: 1, auc: 1, mean: 10, smooth: 20, rough: 30, extreme: 0 };
function whyNone({ shape, undefinedWhen }, value, { of, units, rows }) {
    if (Number.isNaN(value))
        return undefinedWhen;
    if (shape === 'extreme')
        return 'no interval: a new example can lie beyond all that were seen';
    if (of === 'groups' && units < 2)
        return 'no interval: all examples are of one group';
    const [count, what] = of === 'groups' ? [rows, 'examples'] : [units, of];
    return count < fewest[shape] ? `no interval from fewer than ${fewest[shape]} ${what}` : null;
}


/***/ }),

/***/ 86708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   Zm: () => (/* binding */ pAtMost)
/* harmony export */ });
/* unused harmony export pOf */
/** The interval with equal tails. */
function intervalOf({ bound }, confidence) {
    const tail = (1 - confidence) / 2;
    return { low: finite(bound(tail)), high: finite(bound(1 - tail)) };
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
/** The one-sided p-value of the truth being at most `value`, to 1e-9. */
function pAtMost({ bound }, value) {
    let [low, high] = [0, 1];
    while (high - low > 1e-9) {
        const middle = (low + high) / 2;
        if (bound(middle) <= value)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The two-sided p-value of the truth being `value`. */
function pOf(uncertainty, value) {
    const below = pAtMost(uncertainty, value);
    return Math.min(1, 2 * Math.min(below, 1 - below));
}


/***/ }),

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf)
/* harmony export */ });
/** The groups that have a row among these, in the order of their first rows. */
function unitsOf(groups) {
    let last = 0;
    for (const group of groups)
        if (group > last)
            last = group;
    const codeOf = new Int32Array(last + 1).fill(-1);
    let count = 0;
    const codes = groups.map((group) => {
        if (codeOf[group] === -1)
            codeOf[group] = count++;
        return codeOf[group];
    });
    return { codes, count };
}


/***/ }),

/***/ 42166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ps: () => (/* binding */ mostLogLoss),
/* harmony export */   Rr: () => (/* binding */ lossesOf)
/* harmony export */ });
const { EPSILON: tiny } = Number;
/** What each example adds to the log loss or to the Brier score. */
function lossesOf({ labels, scores }, of) {
    const loss = of === 'brier' ? squareOf : logLossOf;
    return scores.map((score, place) => loss(score, labels[place]));
}
function squareOf(score, label) {
    return (score - label) ** 2;
}
/** Clipped as scikit-learn clips it, so that a score of 0 or 1 that is wrong costs about 36. */
function logLossOf(score, label) {
    return -Math.log(clip(label === 1 ? score : 1 - score));
}
function clip(probability) {
    return Math.min(Math.max(probability, tiny), 1 - tiny);
}
/** The log loss of an example whose label had no probability at all. */
const mostLogLoss = -Math.log(tiny);


/***/ }),

/***/ 85390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ binaryForms),
  Ns: () => (/* binding */ binaryMetrics),
  jS: () => (/* binding */ findBinary)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/names.js
var names = __webpack_require__(3831);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/confusion.js
/** A sum over some cells divided by that over others. */
function ratio(over, under) {
    const value = (cells) => sum(over, cells) / sum(under, cells);
    const slopes = (cells) => {
        const whole = sum(under, cells);
        const share = sum(over, cells) / whole;
        return byCell((cell) => (over[cell] - share * under[cell]) / whole);
    };
    return { value, slopes };
}
/** The mean of two. */
function middle(one, other) {
    return {
        value: (cells) => (one.value(cells) + other.value(cells)) / 2,
        slopes: (cells) => {
            const [first, second] = [one.slopes(cells), other.slopes(cells)];
            return byCell((cell) => (first[cell] + second[cell]) / 2);
        },
    };
}
/** Matthews correlation coefficient (1975); the square root is taken in halves, which a large n needs. */
const mcc = {
    value: (cells) => {
        const [tn, fp, fn, tp] = cells;
        return (tp * tn - fp * fn) / spread(cells);
    },
    slopes: (cells) => {
        const [tn, fp, fn, tp] = cells;
        const root = spread(cells);
        const half = mcc.value(cells) / 2;
        return [
            tp / root - half / (tn + fp) - half / (tn + fn),
            -fn / root - half / (tn + fp) - half / (tp + fp),
            -fp / root - half / (tp + fn) - half / (tn + fn),
            tn / root - half / (tp + fn) - half / (tp + fp),
        ];
    },
};
function spread([tn, fp, fn, tp]) {
    return Math.sqrt((tp + fp) * (tn + fn)) * Math.sqrt((tp + fn) * (tn + fp));
}
/** Cohen's kappa (1960): agreement beyond that of chance. */
const kappa = {
    value: (cells) => {
        const [tn, fp, fn, tp] = cells;
        return (2 * (tp * tn - fp * fn)) / chance(cells);
    },
    slopes: (cells) => {
        const [tn, fp, fn, tp] = cells;
        const whole = chance(cells);
        const value = kappa.value(cells);
        return [
            (2 * tp - value * (tp + fp + (tp + fn))) / whole,
            (-2 * fn - value * (tn + fp + (tp + fp))) / whole,
            (-2 * fp - value * (tn + fn + (tp + fn))) / whole,
            (2 * tn - value * (tn + fn + (tn + fp))) / whole,
        ];
    },
};
function chance([tn, fp, fn, tp]) {
    return (tp + fp) * (tn + fp) + (tp + fn) * (tn + fn);
}
function sum(factors, [tn, fp, fn, tp]) {
    return factors[0] * tn + factors[1] * fp + factors[2] * fn + factors[3] * tp;
}
function byCell(of) {
    return [of(0), of(1), of(2), of(3)];
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/kinds.js

const never = 'there are no examples';
const oneClass = 'the labels are all of one class';
const basics = {
    task: 'binary',
    direction: 'higher',
    range: [0, 1],
    needs: 'prediction',
    undefinedWhen: never,
    share: null,
};
/** Of the confusion matrix, smooth unless it is said otherwise. */
function ofCells(name, of, differing) {
    const prepare = (sums) => {
        const cells = sums.cells();
        return () => of.value(cells);
    };
    return { ...basics, name, shape: 'smooth', of, prepare, ...differing };
}
/** The weight of some cells by that of others. */
function share(name, over, under, undefinedWhen = never) {
    const metric = ofCells(name, ratio(over, under), { shape: 'share', undefinedWhen });
    return { ...metric, share: { over, under } };
}
/** The mean of one value an example. */
function mean(of, most) {
    const prepare = ({ scores, totals }) => {
        const sums = scores();
        return () => (of === 'brier' ? sums.squares : sums.logLoss) / totals.all;
    };
    const kind = { needs: 'score', direction: 'lower', shape: 'mean', range: [0, most] };
    return { ...basics, name: of, of, prepare, ...kind };
}
/** What needs the examples in the order of their scores; it jumps unless it is said otherwise. */
function ofRanks(name, prepare, differing = {}) {
    const kind = { needs: 'score', shape: 'rough', of: 'ranks', undefinedWhen: oneClass };
    return { ...basics, name, prepare, ...kind, ...differing };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/binary/losses.js
var losses = __webpack_require__(42166);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/metrics.js




const recall = [
    [0, 0, 0, 1],
    [0, 0, 1, 1],
];
const specificity = [
    [1, 0, 0, 0],
    [1, 1, 0, 0],
];
const fromMinus1 = { range: [-1, 1] };
/** F with recall `beta` times as important as precision (van Rijsbergen 1979). */
function fbeta(name, beta) {
    const square = beta * beta;
    const of = ratio([0, 0, 0, 1 + square], [0, 1, square, 1 + square]);
    return ofCells(name, of, { undefinedWhen: 'no label and no prediction is positive' });
}
/**
 * Expected calibration error: the mean distance, over bins of equal width of the score, of the mean
 * score from the share of positive labels, each bin by its weight (Guo et al. 2017, for the score of
 * the positive label). Bins are closed above: `(0.1, 0.2]`, and `[0, 0.1]`.
 */
function ece(name, bins) {
    const prepare = ({ scores, totals }) => {
        const sums = scores(bins);
        return () => sums.apart / totals.all;
    };
    return ofRanks(name, prepare, { direction: 'lower', undefinedWhen: never });
}
const unknown = {
    trueNegative: Number.NaN,
    falsePositive: Number.NaN,
    falseNegative: Number.NaN,
    truePositive: Number.NaN,
};
/** What the predictions cost, an example on average; undefined while the costs are unknown. */
function cost(costs) {
    const { trueNegative, falsePositive, falseNegative, truePositive } = costs ?? unknown;
    const of = ratio([trueNegative, falsePositive, falseNegative, truePositive], [1, 1, 1, 1]);
    const range = [-Infinity, Infinity];
    return ofCells('cost', of, { needs: 'costs', direction: 'lower', shape: 'mean', range });
}
/** What scikit-learn answers with 0 and a warning, such as precision without a positive prediction, is undefined here. */
const plain = [
    share('accuracy', [1, 0, 0, 1], [1, 1, 1, 1]),
    ofCells('balanced_accuracy', middle(ratio(...recall), ratio(...specificity)), {
        undefinedWhen: oneClass,
    }),
    share('precision', [0, 0, 0, 1], [0, 1, 0, 1], 'no prediction is positive'),
    share('recall', ...recall, 'no label is positive'),
    share('specificity', ...specificity, 'no label is negative'),
    fbeta('f1', 1),
    ofCells('mcc', mcc, {
        ...fromMinus1,
        undefinedWhen: 'labels or predictions are all of one class',
    }),
    ofCells('kappa', kappa, {
        ...fromMinus1,
        undefinedWhen: 'labels and predictions are all of one class',
    }),
    ofRanks('roc_auc', ofCurve('auc'), { shape: 'auc', of: 'roc_auc' }),
    ofRanks('average_precision', ofCurve('averagePrecision'), {
        shape: 'smooth',
        of: 'average_precision',
    }),
    mean('log_loss', losses/* mostLogLoss */.Ps),
    mean('brier', 1),
    ece('ece', 10),
    ofRanks('ks', ofCurve('ks')),
];
function ofCurve(which) {
    return (sums) => {
        const curve = sums.curve();
        return () => curve[which];
    };
}
const parametric = {
    fbeta: (name) => fbeta(name.name, (0,names/* numberOf */.rl)(name, 0)),
    ece: (name) => ece(name.name, (0,names/* wholeOf */.l2)(name, 1, 1000)),
    precision: (name) => atTop(name, (positives, weight) => positives / weight),
    recall: (name) => atTop(name, (positives, _, totals) => positives / totals.positives),
    lift: (name) => atTop(name, (positives, weight, totals) => positives / weight / (totals.positives / totals.all)),
};
/** Of the examples with the highest scores; `topPass` says what becomes of ties and weights. */
function atTop(name, compute) {
    const cut = (0,names/* cutOf */.EM)(name);
    const prepare = (sums) => {
        const top = sums.top(cut);
        return () => compute(top.positives, top.weight, sums.totals);
    };
    const few = 'count' in cut ? `there are fewer than ${cut.count} examples` : never;
    const isOfPositives = name.base !== 'precision';
    return ofRanks(name.name, prepare, {
        undefinedWhen: isOfPositives ? `no label is positive, or ${few}` : few,
        range: name.base === 'lift' ? [0, Infinity] : [0, 1],
    });
}
/** Every metric that needs no parameter. */
const binaryMetrics = [...plain, cost(null)];
/** As names with a parameter are written. */
const binaryForms = ['fbeta@2', 'ece@15', 'precision@5%', 'recall@5%', 'lift@5%'];
/** @throws InputError where the parameter does not fit */
function findBinary(name, { costs }) {
    if (name.of !== null)
        return undefined;
    if (name.at !== null)
        return Object.hasOwn(parametric, name.base) ? parametric[name.base](name) : undefined;
    return name.name === 'cost' ? cost(costs) : plain.find((metric) => metric.name === name.name);
}


/***/ }),

/***/ 50060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dot)
/* harmony export */ });
/** The sum of products. Two sums side by side, since each addition waits for the one before it. */
function dot(values, weights) {
    const { length } = values;
    const paired = length - (length % 2);
    let even = 0;
    let odd = 0;
    for (let row = 0; row < paired; row += 2) {
        even += values[row] * weights[row];
        odd += values[row + 1] * weights[row + 1];
    }
    if (paired < length)
        even += values[paired] * weights[paired];
    return even + odd;
}


/***/ }),

/***/ 74188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ influencesOf)
});

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/centred.js
/** The values less their weighted mean. */
function centred(values, weights) {
    let [sum, total] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        sum += values[row] * weights[row];
        total += weights[row];
    }
    return values.map((value) => value - sum / total);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranks.js
var ranks = __webpack_require__(98156);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/binary/losses.js
var losses = __webpack_require__(42166);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/influence.js



/** The influence of each example on a metric; null where it has none. The columns it needs are there. */
function influenceOfBinary(outcome, weights, { of }) {
    const { labels, scores } = outcome;
    if (of === 'ranks')
        return null;
    if (of === 'log_loss' || of === 'brier')
        return centred((0,losses/* lossesOf */.Rr)(outcome, of), weights);
    if (of === 'roc_auc')
        return ofArea((0,ranks/* rank */.T)(scores), labels, weights);
    if (of === 'average_precision')
        return ofAveragePrecision((0,ranks/* rank */.T)(scores), labels, weights);
    return throughCells(outcome, weights, of);
}
function throughCells({ labels, predictions }, weights, of) {
    const cells = new Float64Array(4);
    weights.forEach((weight, row) => {
        cells[2 * labels[row] + predictions[row]] += weight;
    });
    const slopes = of.slopes(cells);
    const total = cells.reduce((sum, weight) => sum + weight, 0);
    return weights.map((_, row) => total * slopes[2 * labels[row] + predictions[row]]);
}
/**
 * Of the area under the ROC curve: by how much each example's placement among those of the other
 * label is off the area (DeLong, DeLong and Clarke-Pearson 1988).
 *
 * @param labels 1 and 0, of which both are counted
 */
function ofArea({ order, ends }, labels, weights) {
    const found = new Float64Array(order.length);
    const [negatives, positives] = byLabel(labels, weights);
    let [above, below, area, start] = [0, 0, 0, 0];
    for (const end of ends) {
        const run = order.subarray(start, end);
        let [up, down] = [0, 0];
        for (const row of run) {
            if (labels[row] === 1)
                up += weights[row];
            else
                down += weights[row];
        }
        const [beaten, beating] = [
            (negatives - below - down / 2) / negatives,
            (above + up / 2) / positives,
        ];
        for (const row of run)
            found[row] = labels[row] === 1 ? beaten : beating;
        area += down * beating;
        above += up;
        below += down;
        start = end;
    }
    const total = positives + negatives;
    return found.map((placement, row) => {
        const others = labels[row] === 1 ? positives : negatives;
        return (total * (placement - area / negatives)) / others;
    });
}
function byLabel(labels, weights) {
    const sums = [0, 0];
    weights.forEach((weight, row) => {
        sums[labels[row] === 1 ? 1 : 0] += weight;
    });
    return sums;
}
/**
 * Of average precision, the sum over runs of equal scores of `up * precision / positives`: an example
 * moves the precision at every threshold at or below its own score, and a positive one is a step of
 * its own too.
 */
function ofAveragePrecision({ order, ends }, labels, weights) {
    const found = new Float64Array(order.length);
    const [negatives, positives] = byLabel(labels, weights);
    const total = positives + negatives;
    let [above, all, end] = [positives, total, order.length];
    // What one more positive, and one more of any label, adds to the precision of the steps so far.
    let [gain, loss, steps] = [0, 0, 0];
    for (let run = ends.length - 1; run >= 0; run--) {
        const start = run > 0 ? ends[run - 1] : 0;
        const rows = order.subarray(start, end);
        let [up, down] = [0, 0];
        for (const row of rows) {
            if (labels[row] === 1)
                up += weights[row];
            else
                down += weights[row];
        }
        const precision = all > 0 ? above / all : 1;
        if (up > 0) {
            gain += up / all;
            loss += (up * precision) / all;
            steps += up * precision;
        }
        for (const row of rows)
            found[row] = labels[row] === 1 ? precision + gain - loss : -loss;
        above -= up;
        all -= up + down;
        end = start;
    }
    return found.map((slope, row) => {
        const spread = labels[row] === 1 ? steps / positives : 0;
        return (total * (slope - spread)) / positives;
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/binary/metrics.js + 2 modules
var metrics = __webpack_require__(85390);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/metric.js
var metric = __webpack_require__(71259);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/passes.js
var passes = __webpack_require__(4542);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/influence.js



/** The influence of each example on a metric. The columns it needs are there. */
function influenceOfMulticlass(outcome, weights, { of }) {
    if (of === 'log_loss')
        return centred((0,passes/* logLosses */.yB)(outcome), weights);
    if ('top' in of)
        return centred((0,passes/* hitsAtTop */.te)(outcome, of.top), weights);
    if ('areas' in of)
        return throughAreas(outcome, weights, of.areas, of.code);
    return throughMargins(outcome, weights, of.margins);
}
function throughMargins(outcome, weights, of) {
    const sums = (0,passes/* sumsOf */.yg)(outcome);
    const margins = sums.margins();
    sums.run(weights);
    const slope = of.slope(margins);
    const { labels, predictions } = outcome;
    const slopes = weights.map((_, row) => margins.total * slope(labels[row], predictions[row]));
    return centred(slopes, weights);
}
/** Every area sums over pairs of examples, so that each example has its pairs: DeLong's placements. */
function throughAreas(outcome, weights, of, code) {
    const { labels, scores } = outcome;
    const sums = (0,passes/* sumsOf */.yg)(outcome);
    const areas = sums.areas(code);
    sums.run(weights);
    const slopes = of.slopes(areas);
    const byLabel = areas.weights.map((_, code) => slopes.weights(code));
    const found = weights.map((_, row) => byLabel[labels[row]]);
    for (const [one, column] of scores.entries()) {
        if (code !== undefined && code !== one)
            continue;
        const byClass = areas.weights.map((_, other) => (other === one ? 0 : slopes.pairs(one, other)));
        addPlacements(found, { one, ranking: (0,ranks/* rank */.T)(column), labels, weights, byClass, areas });
    }
    return centred(found.map((value) => areas.total * value), weights);
}
function addPlacements(found, placing) {
    const { one, ranking, labels, weights, byClass, areas } = placing;
    const all = areas.weights.reduce((sum, weight, code) => sum + weight * byClass[code], 0);
    let [above, below, start] = [0, 0, 0];
    for (const end of ranking.ends) {
        const run = ranking.order.subarray(start, end);
        let [up, down] = [0, 0];
        for (const row of run) {
            if (labels[row] === one)
                up += weights[row];
            else
                down += weights[row] * byClass[labels[row]];
        }
        for (const row of run)
            found[row] +=
                labels[row] === one ? all - below - down / 2 : byClass[labels[row]] * (above + up / 2);
        above += up;
        below += down;
        start = end;
    }
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/metrics.js + 2 modules
var multiclass_metrics = __webpack_require__(66412);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/names.js
var names = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/own.js
var metrics_own = __webpack_require__(36615);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/means.js
var metrics_means = __webpack_require__(20265);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranking.js + 1 modules
var ranking = __webpack_require__(52244);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranking/queries.js
var queries = __webpack_require__(69282);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranking/sums.js
var sums = __webpack_require__(36192);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/ranking/influence.js




/** Null when the metric is none of a ranking, or undefined. */
function queryMeans(outcome, weights, { name }) {
    const metric = (0,ranking/* queryMetric */.nG)(name);
    if (!metric)
        return null;
    const values = (0,sums/* queryValues */.R4)(outcome)(metric.measure, metric.k);
    const own = (0,sums/* queryWeights */.gH)(outcome.queries, (0,queries/* countOf */.p)(outcome.queries), weights);
    const counted = own.map((weight, query) => (Number.isNaN(values[query]) ? 0 : weight));
    if (!((0,metrics_means/* sum */.cz)(counted) > 0))
        return null;
    return { values: values.map((value) => (Number.isNaN(value) ? 0 : value)), weights: counted };
}
/**
 * As `influenceOfRegression`; a query's influence is shared among its items evenly, so it must be
 * added up by query (or by the groups that queries belong to) before it is squared.
 */
function influenceOfRanking(outcome, weights, metric) {
    const means = queryMeans(outcome, weights, metric);
    if (!means)
        return null;
    const counts = (0,queries/* countOf */.p)(outcome.queries);
    const counted = (0,metrics_means/* sum */.cz)(means.weights);
    const total = (0,metrics_means/* sum */.cz)(weights);
    let middle = 0;
    for (const [query, value] of means.values.entries())
        middle += (value * means.weights[query]) / counted;
    const scale = total / counted;
    return Float64Array.from(outcome.queries, (query) => means.weights[query] > 0 ? ((means.values[query] - middle) / counts[query]) * scale : 0);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/regression.js
var regression = __webpack_require__(37846);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/regression/losses.js
var regression_losses = __webpack_require__(1014);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/regression/sums.js
var regression_sums = __webpack_require__(19233);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/regression/influence.js





/**
 * The empirical influence of each example (Hampel 1974): the derivative of the metric with respect to
 * the example's share of the weight, in the metric's units; its weighted mean is 0.
 *
 * @returns null where there is none: a quantile, an extreme, a value that is undefined, a root of 0
 */
function influenceOfRegression(outcome, weights, metric) {
    const parts = partsOf(outcome, weights, metric);
    if (!parts)
        return null;
    const influence = new Float64Array(weights.length);
    const total = (0,metrics_means/* sum */.cz)(weights);
    for (const [values, slope, own = weights] of parts) {
        const ownTotal = (0,metrics_means/* sum */.cz)(own);
        const middle = (0,metrics_means/* mean */.i2)(values, own, ownTotal);
        for (let row = 0; row < weights.length; row++) {
            if (weights[row] === 0 || own[row] === 0)
                continue;
            influence[row] += slope * (values[row] - middle) * (total / ownTotal);
        }
    }
    return influence.every(Number.isFinite) ? influence : null;
}
function partsOf(outcome, weights, metric) {
    const { labels, naive } = outcome;
    const losses = (0,regression_losses/* lossesOf */.R)(outcome);
    const loss = (0,regression/* lossOf */.je)(metric);
    if (loss !== null)
        return [[losses(loss), 1]];
    switch (metric.name) {
        case 'r2':
            return oneMinusRatio(losses('squared'), squaredDistances(labels, weights), weights);
        case 'explained_variance': {
            const errors = squaredDistances(losses('error'), weights);
            return oneMinusRatio(errors, squaredDistances(labels, weights), weights);
        }
        case 'rmse':
            return root(losses('squared'), weights);
        case 'rmsle':
            return root(losses('logarithmic'), weights);
        case 'mase':
            return naive && ratio(losses('absolute'), naive, weights, (0,regression_sums/* withNaive */.S)(naive, weights));
    }
    const parsed = (0,names/* parseName */.$q)(metric.name);
    if (!/^d2(?:_pinball)?$/.test(parsed.base))
        return null;
    const at = (0,regression/* quantileOf */.Xf)(parsed);
    const constant = (0,metrics_means/* quantile */.YV)(labels, (0,metrics_means/* ascending */.V_)(labels), weights, at);
    const least = labels.map((label) => (0,regression_losses/* pinball */.j)(label, constant, at));
    return oneMinusRatio(losses(at), least, weights);
}
function squaredDistances(values, weights) {
    const middle = (0,metrics_means/* mean */.i2)(values, weights);
    const isEqual = (0,metrics_means/* variance */.GV)(values, weights) === 0;
    return values.map((value) => (isEqual ? 0 : (value - middle) ** 2));
}
function root(values, weights) {
    return [[values, 1 / (2 * Math.sqrt((0,metrics_means/* mean */.i2)(values, weights)))]];
}
function ratio(above, below, weights, own = weights) {
    const [a, b] = [(0,metrics_means/* mean */.i2)(above, weights), (0,metrics_means/* mean */.i2)(below, own)];
    return [
        [above, 1 / b],
        [below, -a / b ** 2, own],
    ];
}
function oneMinusRatio(above, below, weights) {
    return ratio(above, below, weights).map(([values, slope]) => [values, -slope]);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/table.js + 7 modules
var table = __webpack_require__(67101);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/influence.js










/**
 * The empirical influence of each example on a metric (Hampel 1974): the derivative of the value with
 * respect to the example's share of the weight, in the metric's units. The weighted mean is 0, and
 * the standard error of the value is `sqrt(sum (w l)^2) / sum w`, summed within groups first.
 *
 * @param values of metrics, by name, where they are known; NaN is undefined
 * @returns null where there is none: a metric that jumps, or one that is undefined here
 */
function influencesOf(examples, values = new Map()) {
    const weights = (0,metric/* plainWeights */.W)(examples);
    return (metric) => {
        const own = metric.task === null && examples.own.find(({ name }) => name === metric.name);
        if (own)
            return (0,metrics_own/* influenceOfOwn */.Hm)(own, weights);
        const value = values.get(metric.name) ?? (0,table/* measureOf */.c_)(examples, [metric])(weights)[0];
        return Number.isFinite(value) ? influenceOf(examples, weights, metric) : null;
    };
}
function influenceOf(outcome, weights, metric) {
    switch (outcome.task) {
        case 'binary':
            return influenceOfBinary(outcome, weights, (0,metrics/* findBinary */.jS)((0,names/* parseName */.$q)(metric.name), outcome));
        case 'multiclass':
            return influenceOfMulticlass(outcome, weights, (0,multiclass_metrics/* findMulticlass */.zL)((0,names/* parseName */.$q)(metric.name), outcome));
        case 'regression':
            return influenceOfRegression(outcome, weights, metric);
        case 'ranking':
            return influenceOfRanking(outcome, weights, metric);
    }
}


/***/ }),

/***/ 20265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _dot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49583);


/** Two sums side by side, as in `dot`. */
function sum(values) {
    const paired = values.length - (values.length % 2);
    let [even, odd] = [0, 0];
    for (let row = 0; row < paired; row += 2) {
        even += values[row];
        odd += values[row + 1];
    }
    return even + odd + (paired < values.length ? values[paired] : 0);
}
/** The weighted mean. An example that does not count may have any value, NaN too. */
function mean(values, weights, total = sum(weights)) {
    const weighted = (0,_dot_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .O)(values, weights);
    return (Number.isFinite(weighted) ? weighted : dotCounted(values, weights)) / total;
}
function dotCounted(values, weights) {
    let weighted = 0;
    for (let row = 0; row < weights.length; row++)
        if (weights[row] > 0)
            weighted += values[row] * weights[row];
    return weighted;
}
/** The weighted mean of squared distances from the weighted mean; 0 when all that count are equal. */
function variance(values, weights, total = sum(weights)) {
    // Rounding gives equal values a mean, and so a variance, of their own.
    if (isConstant(values, weights))
        return 0;
    const middle = mean(values, weights, total);
    let weighted = 0;
    for (let row = 0; row < weights.length; row++) {
        const away = values[row] - middle;
        weighted += away * away * weights[row];
    }
    return weighted / total;
}
function isConstant(values, weights) {
    let first;
    for (let row = 0; row < weights.length; row++) {
        if (weights[row] === 0)
            continue;
        first ??= values[row];
        if (values[row] !== first)
            return false;
    }
    return true;
}
/** Row numbers by ascending value. */
function ascending(values) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .descending */ .r)(values).reverse();
}
/** How near cumulated weights come to a share before rounding alone keeps them apart. */
const rounding = 1e-12;
/**
 * The value up to which a share of the weight lies; the mean of two neighbours where it is reached
 * between them (the inverted, averaged distribution function: type 2 of Hyndman and Fan 1996), so
 * that the median of an even number of examples is the usual one.
 *
 * @param order the rows by ascending value
 */
function quantile(values, order, weights, share, total = sum(weights)) {
    const [before, after] = [share - rounding, share + rounding].map((at) => at * total);
    let seen = 0;
    let lower;
    for (let place = 0; place < order.length; place++) {
        const row = order[place];
        if (weights[row] === 0)
            continue;
        seen += weights[row];
        if (lower === undefined && seen > before)
            lower = values[row];
        if (seen > after)
            return lower / 2 + values[row] / 2;
    }
    return lower ?? Number.NaN;
}


/***/ }),

/***/ 71259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plainWeights)
/* harmony export */ });
/** Every example as often as it counts by itself. */
function plainWeights({ labels, weights, }) {
    return weights ?? new Float64Array(labels.length).fill(1);
}


/***/ }),

/***/ 77353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ ovo),
/* harmony export */   YK: () => (/* binding */ ovr),
/* harmony export */   d6: () => (/* binding */ areaOf),
/* harmony export */   dl: () => (/* binding */ ovrWeighted),
/* harmony export */   vZ: () => (/* binding */ sumPairs),
/* harmony export */   yK: () => (/* binding */ ovoWeighted)
/* harmony export */ });
/** Adds up, for one class, how it stands against each other class. */
function sumPairs(one, { order, ends }, labels, weights, { pairs, weights: { length: classes } }) {
    const start = one * classes;
    pairs.fill(0, start, start + classes);
    let above = 0;
    let place = 0;
    for (let run = 0; run < ends.length; run++) {
        const end = ends[run];
        let up = 0;
        for (let at = place; at < end; at++)
            if (labels[order[at]] === one)
                up += weights[order[at]];
        for (; place < end; place++) {
            const row = order[place];
            if (labels[row] !== one)
                pairs[start + labels[row]] += weights[row] * (above + up / 2);
        }
        above += up;
    }
}
/** The area of a class against all others together. */
function againstRest({ weights, pairs }, one) {
    const classes = weights.length;
    let sum = 0;
    for (let other = 0; other < classes; other++)
        sum += pairs[one * classes + other];
    return sum / (weights[one] * rest(weights, one));
}
/** Added up, since what is left of a sum is seldom exactly 0. */
function rest(weights, one) {
    let sum = 0;
    for (let other = 0; other < weights.length; other++)
        if (other !== one)
            sum += weights[other];
    return sum;
}
/** One class against the rest: the area under the ROC curve of its score. */
function areaOf(one) {
    return oneVersusRest((_, code) => Number(code === one), 0);
}
/** The mean over all classes, each alike or by its weight, of the area against the rest. */
const ovr = oneVersusRest(({ weights }) => 1 / weights.length, 0);
const ovrWeighted = oneVersusRest(({ weights, total }, code) => weights[code] / total, 1);
/** @param grows 1 where the part of a class is its share of the weight, else 0 */
function oneVersusRest(part, grows) {
    return {
        value: (areas) => {
            let sum = 0;
            for (let code = 0; code < areas.weights.length; code++) {
                const own = part(areas, code);
                if (own !== 0 || grows === 1)
                    sum += own * againstRest(areas, code);
            }
            return sum;
        },
        slopes: (areas) => {
            const { weights, total } = areas;
            const others = weights.map((_, code) => rest(weights, code));
            return {
                pairs: (one) => part(areas, one) / (weights[one] * others[one]),
                weights: (code) => {
                    const own = part(areas, code);
                    if (own === 0)
                        return 0;
                    const slope = own * (1 / others[code] - 1 / weights[code]) + grows / total;
                    return againstRest(areas, code) * slope;
                },
            };
        },
    };
}
/** The mean over all pairs of classes of the area of one against the other (Hand and Till 2001). */
const ovo = oneVersusOne(({ weights: { length } }) => 1 / (length * (length - 1)), () => 0);
/** Each pair by its share of the weight. */
const ovoWeighted = oneVersusOne(({ weights, total }, one, other) => (weights[one] + weights[other]) / (2 * total * (weights.length - 1)), ({ weights, total }) => 1 / (2 * total * (weights.length - 1)));
/** @param grows how much the part of a pair grows with the weight of one of its classes */
function oneVersusOne(part, grows) {
    const area = ({ weights, pairs }, one, other) => pairs[one * weights.length + other] / (weights[one] * weights[other]);
    return {
        value: (areas) => {
            const classes = areas.weights.length;
            let sum = classes > 1 ? 0 : Number.NaN;
            for (let one = 0; one < classes; one++)
                for (let other = 0; other < classes; other++)
                    if (one !== other)
                        sum += part(areas, one, other) * area(areas, one, other);
            return sum;
        },
        slopes: (areas) => {
            const { weights } = areas;
            return {
                pairs: (one, other) => part(areas, one, other) / (weights[one] * weights[other]),
                weights: (code) => {
                    let sum = 0;
                    for (let other = 0; other < weights.length; other++) {
                        if (other === code)
                            continue;
                        const both = area(areas, code, other) + area(areas, other, code);
                        sum += both * (grows(areas) - part(areas, code, other) / weights[code]);
                    }
                    return sum;
                },
            };
        },
    };
}


/***/ }),

/***/ 26711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ distances),
/* harmony export */   Nj: () => (/* binding */ sumMargins),
/* harmony export */   jL: () => (/* binding */ noMargins),
/* harmony export */   wo: () => (/* binding */ confusionOf)
/* harmony export */ });
function confusionOf(labels, predictions, classes) {
    const known = new Map();
    const cells = labels.map((label, row) => {
        const pair = label * classes + predictions[row];
        if (!known.has(pair))
            known.set(pair, known.size);
        return known.get(pair);
    });
    const pairs = Int32Array.from(known.keys());
    return {
        cells,
        labels: pairs.map((pair) => Math.floor(pair / classes)),
        predictions: pairs.map((pair) => pair % classes),
        classes,
    };
}
const distances = {
    unequal: (one, other) => Number(one !== other),
    linear: (one, other) => Math.abs(one - other),
    quadratic: (one, other) => (one - other) ** 2,
};
function noMargins(classes) {
    const { NaN: none } = Number;
    const make = () => new Float64Array(classes);
    return {
        ...{ total: none, hits: none, labelled: make(), predicted: make(), right: make() },
        apart: { unequal: none, linear: none, quadratic: none },
    };
}
/** Fills in the margins from the weight of each cell. */
function sumMargins(confusion, weights, into) {
    const { labelled, predicted, right, apart } = into;
    for (const sums of [labelled, predicted, right])
        sums.fill(0);
    let [total, hits, linear, quadratic] = [0, 0, 0, 0];
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = weights[cell];
        const label = confusion.labels[cell];
        const prediction = confusion.predictions[cell];
        total += weight;
        labelled[label] += weight;
        predicted[prediction] += weight;
        linear += weight * Math.abs(label - prediction);
        quadratic += weight * (label - prediction) ** 2;
        if (label !== prediction)
            continue;
        right[label] += weight;
        hits += weight;
    }
    Object.assign(into, { total, hits });
    Object.assign(apart, { unequal: total - hits, linear, quadratic });
}


/***/ }),

/***/ 66412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zL: () => (/* binding */ findMulticlass),
  b1: () => (/* binding */ multiclassForms),
  zU: () => (/* binding */ multiclassMetrics)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/binary/losses.js
var losses = __webpack_require__(42166);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/names.js
var names = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/confusion.js
var confusion = __webpack_require__(26711);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/agreement.js

/** Gorodkin's R_K (2004), the correlation coefficient of K classes. */
const mcc = {
    value: (margins) => {
        const { hits, total, labelled, predicted } = margins;
        const spread = Math.sqrt(mixed(labelled, total)) * Math.sqrt(mixed(predicted, total));
        return spread > 0 ? (hits * total - product(labelled, predicted)) / spread : Number.NaN;
    },
    slope: (margins) => {
        const { total, labelled, predicted } = margins;
        const [labels, predictions] = [mixed(labelled, total), mixed(predicted, total)];
        const spread = Math.sqrt(labels) * Math.sqrt(predictions);
        const value = mcc.value(margins);
        return (label, prediction) => ((label === prediction ? total : 0) - predicted[label] - labelled[prediction]) / spread +
            value * (labelled[label] / labels + predicted[prediction] / predictions);
    },
};
/** The weight of pairs of examples of different classes; exactly 0 when all are of one. */
function mixed(sums, total) {
    return sums.reduce((sum, weight) => sum + weight * (total - weight), 0);
}
function product(one, other) {
    return one.reduce((sum, weight, code) => sum + weight * other[code], 0);
}
/** Cohen's kappa (1960, weighted 1968): 1 less the disagreement as a share of that of chance. */
function kappa(distance) {
    return {
        value: ({ total, apart, labelled, predicted }) => {
            // Of equal distances the sum is exactly 0 where all are of one class; of others rounding is left.
            if (!(product(labelled, toAll(predicted, 'unequal')) > 0))
                return Number.NaN;
            return 1 - (apart[distance] * total) / product(labelled, toAll(predicted, distance));
        },
        slope: ({ total, apart, labelled, predicted }) => {
            const fromLabel = toAll(predicted, distance);
            const fromPrediction = toAll(labelled, distance);
            const chance = product(labelled, fromLabel);
            const share = apart[distance] / chance;
            return (label, prediction) => (total / chance) *
                (share * (fromLabel[label] + fromPrediction[prediction]) -
                    confusion/* distances */.FV[distance](label, prediction));
        },
    };
}
/** From each class, the sum of its distances to all classes times their weights. */
function toAll(weights, distance) {
    const [total, first, second] = [0, 1, 2].map((power) => weights.reduce((sum, weight, code) => sum + weight * code ** power, 0));
    let [before, placesBefore] = [0, 0];
    return weights.map((weight, code) => {
        before += weight;
        placesBefore += weight * code;
        if (distance === 'unequal')
            return total - weight;
        if (distance === 'quadratic')
            return total * code ** 2 - 2 * code * first + second;
        return code * (2 * before - total) + first - 2 * placesBefore;
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/areas.js
var areas = __webpack_require__(77353);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/averages.js
const precision = { times: 1, labelled: 0, predicted: 1 };
const recall = { times: 1, labelled: 1, predicted: 0 };
const f1 = { times: 2, labelled: 1, predicted: 1 };
function whole(score, { labelled, predicted }, code) {
    return score.labelled * labelled[code] + score.predicted * predicted[code];
}
/** The score of one class; NaN when it is never predicted (precision), never labelled (recall), neither (f1). */
function ofClass(score, code) {
    return {
        value: (margins) => (score.times * margins.right[code]) / whole(score, margins, code),
        slope: (margins) => slopes(score, margins, (other) => Number(other === code)),
    };
}
/** Over the classes that any counted example has as label or prediction. */
const macro = {
    part: ({ labelled, predicted }) => equally((code) => labelled[code] + predicted[code] > 0, labelled),
};
/** Over the classes that any counted example has as label. */
const labelledOnly = {
    part: ({ labelled }) => equally((code) => labelled[code] > 0, labelled),
};
const weighted = {
    part: ({ labelled, total }) => (code) => labelled[code] / total,
    isByLabels: true,
};
function equally(isIn, classes) {
    const count = classes.reduce((sum, _, code) => sum + Number(isIn(code)), 0);
    return (code) => (isIn(code) ? 1 / count : 0);
}
/**
 * The mean over classes. A class that is never predicted, or never labelled, has precision or recall
 * 0, as in scikit-learn: the worst value, so nothing passes by it.
 */
function averaged(score, { part, isByLabels = false }) {
    return {
        value: (margins) => {
            if (!(margins.total > 0))
                return Number.NaN;
            const own = part(margins);
            let sum = 0;
            for (let code = 0; code < margins.right.length; code++)
                if (margins.right[code] > 0)
                    sum += (own(code) * score.times * margins.right[code]) / whole(score, margins, code);
            return sum;
        },
        slope: (margins) => slopes(score, margins, part(margins), isByLabels ? 1 / margins.total : 0),
    };
}
/** @param byLabel how the part of a class grows with the weight of its labels */
function slopes(score, margins, part, byLabel = 0) {
    const codes = margins.right.map((_, code) => code);
    const wholes = codes.map((code) => whole(score, margins, code) || Number.POSITIVE_INFINITY);
    const values = codes.map((code) => (score.times * margins.right[code]) / wholes[code]);
    const byWhole = codes.map((code) => (-part(code) * values[code]) / wholes[code]);
    return (label, prediction) => score.labelled * byWhole[label] +
        byLabel * values[label] +
        score.predicted * byWhole[prediction] +
        (label === prediction ? (part(label) * score.times) / wholes[label] : 0);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/metrics.js





const never = 'there are no examples';
const oneClass = 'the labels are all of one class';
const basics = {
    task: 'multiclass',
    direction: 'higher',
    range: [0, 1],
    needs: 'prediction',
    shape: 'smooth',
    undefinedWhen: never,
    among: null,
};
function metric(name, of, differing = {}) {
    return { ...basics, name, of, ...differing };
}
function ofMargins(name, margins, differing) {
    return metric(name, { margins }, differing);
}
function ofAreas(name, areas) {
    const undefinedWhen = 'a class has no labels, or there is only one';
    return metric(name, { areas }, { needs: 'score', undefinedWhen });
}
/** Every right prediction is one of its class, so that micro averages are all the accuracy. */
const micro = {
    value: ({ hits, total }) => hits / total,
    slope: ({ total }) => (label, prediction) => Number(label === prediction) / total,
};
const ofAll = { shape: 'share', among: () => true };
const agreement = (both) => ({
    range: [-1, 1],
    undefinedWhen: `labels ${both} predictions are all of one class`,
});
const multiclassMetrics = [
    ofMargins('accuracy', micro, ofAll),
    ofMargins('balanced_accuracy', atLeastTwo(averaged(recall, labelledOnly)), {
        undefinedWhen: oneClass,
    }),
    ofMargins('macro_precision', averaged(precision, macro)),
    ofMargins('macro_recall', averaged(recall, macro)),
    ofMargins('macro_f1', averaged(f1, macro)),
    ofMargins('micro_precision', micro, ofAll),
    ofMargins('micro_recall', micro, ofAll),
    ofMargins('micro_f1', micro, ofAll),
    ofMargins('weighted_precision', averaged(precision, weighted)),
    ofMargins('weighted_recall', averaged(recall, weighted)),
    ofMargins('weighted_f1', averaged(f1, weighted)),
    metric('log_loss', 'log_loss', {
        ...{ needs: 'score', direction: 'lower', range: [0, losses/* mostLogLoss */.Ps], shape: 'mean' },
    }),
    ofMargins('mcc', mcc, agreement('or')),
    ofMargins('kappa', kappa('unequal'), agreement('and')),
    ofMargins('kappa_linear', kappa('linear'), agreement('and')),
    ofMargins('kappa_quadratic', kappa('quadratic'), agreement('and')),
    ofAreas('roc_auc_ovr', areas/* ovr */.YK),
    ofAreas('roc_auc_ovr_weighted', areas/* ovrWeighted */.dl),
    ofAreas('roc_auc_ovo', areas/* ovo */.PH),
    ofAreas('roc_auc_ovo_weighted', areas/* ovoWeighted */.yK),
];
function atLeastTwo(of) {
    const isTwo = ({ labelled }) => labelled.filter((weight) => weight > 0).length > 1;
    return { ...of, value: (margins) => (isTwo(margins) ? of.value(margins) : Number.NaN) };
}
/** As names with a parameter are written. */
const multiclassForms = [
    ...['top_k_accuracy@3', 'precision[CLASS]', 'recall[CLASS]', 'f1[CLASS]', 'roc_auc[CLASS]'],
];
/** @throws InputError where the parameter does not fit */
function findMulticlass(name, { classes }) {
    if (name.at === null && name.of === null)
        return multiclassMetrics.find((metric) => metric.name === name.name);
    if (name.of === null)
        return name.base === 'top_k_accuracy' ? atTop(name, classes.length) : undefined;
    const isKnown = name.at === null && Object.hasOwn(ofOne, name.base);
    return isKnown ? ofOne[name.base](name, classes) : undefined;
}
function atTop(name, classes) {
    const top = (0,names/* wholeOf */.l2)(name, 1, Math.max(1, classes - 1));
    return metric(name.name, { top }, { needs: 'score', shape: 'share' });
}
/** Of one class against the others. */
const ofOne = {
    precision: (name, classes) => {
        const code = (0,names/* classOf */.Kl)(name, classes);
        return ofMargins(name.name, ofClass(precision, code), {
            ...{ shape: 'share', undefinedWhen: `${name.of} is never predicted` },
            among: (_, prediction) => prediction === code,
        });
    },
    recall: (name, classes) => {
        const code = (0,names/* classOf */.Kl)(name, classes);
        return ofMargins(name.name, ofClass(recall, code), {
            ...{ shape: 'share', undefinedWhen: `no label is ${name.of}` },
            among: (label) => label === code,
        });
    },
    f1: (name, classes) => ofMargins(name.name, ofClass(f1, (0,names/* classOf */.Kl)(name, classes)), {
        undefinedWhen: `no label and no prediction is ${name.of}`,
    }),
    roc_auc: (name, classes) => {
        const code = (0,names/* classOf */.Kl)(name, classes);
        const undefinedWhen = `no label is ${name.of}, or all are`;
        const kind = { needs: 'score', shape: 'auc', undefinedWhen };
        return metric(name.name, { areas: (0,areas/* areaOf */.d6)(code), code }, kind);
    },
};


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   te: () => (/* binding */ hitsAtTop),
/* harmony export */   yB: () => (/* binding */ logLosses),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _binary_losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42166);
/* harmony import */ var _dot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50060);
/* harmony import */ var _ranks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98156);
/* harmony import */ var _areas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77353);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26711);





function sumsOf(outcome) {
    const passes = [];
    const asked = new Map();
    function once(what, start) {
        if (!asked.has(what))
            asked.set(what, start());
        return asked.get(what);
    }
    const sumOf = (of, values) => once(of, () => {
        const into = { sum: Number.NaN };
        const terms = values();
        if (terms)
            passes.push((weights) => {
                into.sum = (0,_dot_js__WEBPACK_IMPORTED_MODULE_4__/* .dot */ .O)(terms, weights);
            });
        return into;
    });
    return {
        total: sumOf('total', () => new Float64Array(outcome.labels.length).fill(1)),
        margins: () => once('margins', () => marginsOf(outcome, passes)),
        areas: (code) => once(`areas ${code ?? ''}`, () => areasOf(outcome, code, passes)),
        sumOf,
        run: (weights) => {
            for (const pass of passes)
                pass(weights);
        },
    };
}
function marginsOf({ classes, labels, predictions }, passes) {
    const margins = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_3__/* .noMargins */ .jL)(classes.length);
    if (predictions === null)
        return margins;
    const confusion = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_3__/* .confusionOf */ .wo)(labels, predictions, classes.length);
    const cells = new Float64Array(confusion.labels.length);
    passes.push((weights) => {
        cells.fill(0);
        for (let row = 0; row < weights.length; row++)
            cells[confusion.cells[row]] += weights[row];
        (0,_confusion_js__WEBPACK_IMPORTED_MODULE_3__/* .sumMargins */ .Nj)(confusion, cells, margins);
    });
    return margins;
}
function areasOf(outcome, code, passes) {
    const { classes, labels, scores } = outcome;
    const count = classes.length;
    const areas = {
        total: Number.NaN,
        weights: new Float64Array(count),
        pairs: new Float64Array(count * count).fill(Number.NaN),
    };
    if (scores === null)
        return areas;
    passes.push((weights) => {
        areas.weights.fill(0);
        for (let row = 0; row < labels.length; row++)
            areas.weights[labels[row]] += weights[row];
        areas.total = areas.weights.reduce((sum, weight) => sum + weight, 0);
    });
    for (let one = 0; one < count; one++) {
        if (code !== undefined && code !== one)
            continue;
        const ranking = (0,_ranks_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .T)(scores[one]);
        passes.push((weights) => (0,_areas_js__WEBPACK_IMPORTED_MODULE_2__/* .sumPairs */ .vZ)(one, ranking, labels, weights, areas));
    }
    return areas;
}
/** The log loss of each example, clipped as scikit-learn clips it. */
function logLosses({ labels, scores }) {
    return scores && Float64Array.from(labels, (label, row) => -Math.log((0,_binary_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(scores[label][row])));
}
/**
 * 1 where the label is among the `k` classes of the highest scores, else 0. A label that ties with a
 * class outside of them is not.
 */
function hitsAtTop({ labels, scores }, k) {
    if (scores === null)
        return null;
    return new Float64Array(labels.length).map((_, row) => {
        const own = scores[labels[row]][row];
        let rivals = 0;
        for (let code = 0; code < scores.length; code++)
            if (code !== labels[row] && scores[code][row] >= own)
                rivals++;
        return Number(rivals < k);
    });
}


/***/ }),

/***/ 3831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   EM: () => (/* binding */ cutOf),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96312);


const grammar = /^([^@[\]]+)(?:@([^@[\]]*))?(?:\[(.*)\])?$/s;
/** What does not follow the grammar is all base, which no metric is called. */
function parseName(name) {
    const [, base = name, at = null, of = null] = grammar.exec(name) ?? [];
    return { name, base, at, of };
}
const decimal = /^\d+(?:\.\d+)?$/;
/** @throws InputError unless it is a whole number from 1, or a share as `5%`, above 0 and below 100 */
function cutOf({ name, at }) {
    const isShare = at.endsWith('%');
    const text = isShare ? at.slice(0, -1) : at;
    const value = decimal.test(text) ? Number(text) : Number.NaN;
    if (isShare && value > 0 && value < 100)
        return { share: value / 100 };
    if (!isShare && value >= 1 && Number.isSafeInteger(value))
        return { count: value };
    throw misfit(name, 'a whole number from 1, or a share above 0% and below 100%');
}
/** @throws InputError unless it is a whole number of that range */
function wholeOf({ name, at }, low, high) {
    const value = decimal.test(at) ? Number(at) : Number.NaN;
    if (Number.isInteger(value) && value >= low && value <= high)
        return value;
    throw misfit(name, `a whole number from ${low} to ${high}`);
}
/** @throws InputError unless it is a number above `low` and below `high` */
function numberOf({ name, at }, low, high = 1e6) {
    const value = decimal.test(at) ? Number(at) : Number.NaN;
    if (value > low && value < high)
        return value;
    throw misfit(name, `a number above ${low} and below ${high}`);
}
/** @throws InputError unless it is one of the classes */
function classOf({ name, of }, classes) {
    const code = classes.indexOf(of);
    if (code >= 0)
        return code;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where: 'metric',
        found: name,
        remedy: `no class ${JSON.stringify(of)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(of, classes)}`,
    });
}
function misfit(name, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: 'metric', found: name, allowed: `after @ ${allowed}` });
}


/***/ }),

/***/ 49583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ descending)
/* harmony export */ });
/**
 * The rows from the highest value down; equal values in the order of their rows. A radix sort over
 * the upper halves of the doubles, then over the lower ones where the upper ones agree: linear in the
 * number of rows.
 *
 * @param values without NaN
 */
function descending(values) {
    const { upper, lower } = halvesOf(values);
    const order = new Int32Array(values.length);
    for (let row = 0; row < order.length; row++)
        order[row] = row;
    sortBy(upper, order, 0, order.length);
    let start = 0;
    for (let end = 1; end <= order.length; end++) {
        if (end < order.length && upper[order[end]] === upper[order[start]])
            continue;
        if (end - start > 1)
            sortBy(lower, order, start, end);
        start = end;
    }
    return order;
}
/** By row, bits that ascend, as whole numbers, where the values descend. */
function halvesOf(values) {
    const [upper, lower] = [new Uint32Array(values.length), new Uint32Array(values.length)];
    const one = new Float64Array(1);
    const halves = new Uint32Array(one.buffer);
    for (let row = 0; row < values.length; row++) {
        // Adding 0 makes 0 of -0, which is its equal.
        one[0] = values[row] + 0;
        const isNegative = halves[1] >>> 31 === 1;
        upper[row] = isNegative ? halves[1] : halves[1] ^ 0x7fffffff;
        lower[row] = isNegative ? halves[0] : ~halves[0];
    }
    return { upper, lower };
}
const [few, many] = [24, 4096];
/** Sorts the rows from `start` to `end` by their words; those of equal words stay as they are. */
function sortBy(words, order, start, end) {
    if (end - start < few)
        insert(words, order, start, end);
    else
        distribute(words, order, start, end);
}
function distribute(words, order, start, end) {
    const bits = end - start < many ? 8 : 11;
    let rows = order.slice(start, end);
    let keys = new Uint32Array(rows.length);
    for (let place = 0; place < rows.length; place++)
        keys[place] = words[rows[place]];
    let [nextRows, nextKeys] = [new Int32Array(rows.length), new Uint32Array(rows.length)];
    for (let shift = 0; shift < 32; shift += bits) {
        const starts = startsOf(keys, shift, bits);
        if (!starts)
            continue;
        scatter({ rows, keys, shift, mask: (1 << bits) - 1 }, starts, nextRows, nextKeys);
        [rows, nextRows] = [nextRows, rows];
        [keys, nextKeys] = [nextKeys, keys];
    }
    order.set(rows, start);
}
function insert(words, order, start, end) {
    for (let place = start + 1; place < end; place++) {
        const row = order[place];
        const word = words[row];
        let at = place;
        for (; at > start && words[order[at - 1]] > word; at--)
            order[at] = order[at - 1];
        order[at] = row;
    }
}
/** Where the rows of each digit begin; null when all rows have the same. */
function startsOf(keys, shift, bits) {
    const mask = (1 << bits) - 1;
    const starts = new Int32Array((1 << bits) + 1);
    for (let place = 0; place < keys.length; place++)
        starts[((keys[place] >>> shift) & mask) + 1]++;
    if (starts[((keys[0] >>> shift) & mask) + 1] === keys.length)
        return null;
    for (let digit = 1; digit < starts.length; digit++)
        starts[digit] += starts[digit - 1];
    return starts;
}
function scatter({ rows, keys, shift, mask }, starts, nextRows, nextKeys) {
    for (let place = 0; place < rows.length; place++) {
        const key = keys[place];
        const to = starts[(key >>> shift) & mask]++;
        nextRows[to] = rows[place];
        nextKeys[to] = key;
    }
}


/***/ }),

/***/ 36615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ ownMetrics),
/* harmony export */   Hm: () => (/* binding */ influenceOfOwn),
/* harmony export */   Ij: () => (/* binding */ sumOwn)
/* harmony export */ });
/* harmony import */ var _means_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20265);

function sumOwn(own) {
    return (weights) => {
        const total = (0,_means_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(weights);
        return own.map(({ values }) => (0,_means_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values, weights, total));
    };
}
/** The metrics of the user's own columns, in their order. */
function ownMetrics(own) {
    return own.map(({ name, direction }, at) => ({
        ...{ name, task: null, direction, needs: 'column', shape: 'mean' },
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        undefinedWhen: 'there are no examples, or the numbers are too large to add up',
        compute: (sums) => sums[at],
    }));
}
/** Null when the mean is undefined. */
function influenceOfOwn({ values }, weights) {
    const middle = (0,_means_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values, weights);
    return Number.isFinite(middle) ? values.map((value) => value - middle) : null;
}


/***/ }),

/***/ 52244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nG: () => (/* binding */ queryMetric),
  j5: () => (/* binding */ rankingMetric),
  ar: () => (/* binding */ rankingMetrics),
  Cl: () => (/* reexport */ sums/* sumRanking */.Cl)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/names.js
var names = __webpack_require__(3831);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/ranking/measures.js
/**
 * Normalized discounted cumulative gain (Järvelin and Kekäläinen 2002): an item's relevance divided
 * by log2 of 1 and its rank, of that in the best order. As in scikit-learn, gains are linear.
 */
const ndcg = ({ ties, ideal }, k) => {
    const gain = sumOver(ties, k, (tie, first, end) => (tie.gain / tie.items) * discount(first, end));
    let best = 0;
    for (let rank = 1; rank <= Math.min(k, ideal.length); rank++)
        best += ideal[rank - 1] / Math.log2(1 + rank);
    return best > 0 ? gain / best : Number.NaN;
};
function discount(first, end) {
    let sum = 0;
    for (let rank = first; rank < end; rank++)
        sum += 1 / Math.log2(1 + rank);
    return sum;
}
/**
 * Average precision: the sum of the precision at the rank of each relevant item, divided by how many
 * of them `k` ranks can hold.
 */
const averagePrecision = ({ ties, relevant }, k) => {
    let found = 0;
    const sum = sumOver(ties, k, (tie, first, end) => {
        const others = tie.items > 1 ? (tie.relevant - 1) / (tie.items - 1) : 0;
        let precisions = 0;
        for (let rank = first; rank < end; rank++)
            precisions += (found + 1 + (rank - first) * others) / rank;
        found += tie.relevant;
        return (tie.relevant / tie.items) * precisions;
    });
    return relevant > 0 ? sum / Math.min(relevant, k) : Number.NaN;
};
/** One divided by the rank of the first relevant item; 0 when it is not among the first `k`. */
const reciprocalRank = ({ ties, relevant }, k) => {
    if (relevant === 0)
        return Number.NaN;
    const tie = ties.find((one) => one.relevant > 0);
    let sum = 0;
    let noneYet = 1;
    for (let place = 1; place <= tie.items && tie.before + place <= k; place++) {
        const left = tie.items - place + 1;
        const isNow = Math.min(1, tie.relevant / left);
        sum += (noneYet * isNow) / (tie.before + place);
        noneYet *= 1 - isNow;
    }
    return sum;
};
/** The share of the relevant items that is among the first `k`. */
const recall = ({ ties, relevant }, k) => sumOver(ties, k, (tie, first, end) => (tie.relevant / tie.items) * (end - first)) / relevant;
/** 1 when a relevant item is among the first `k`, else 0. */
const hit = ({ ties, relevant }, k) => {
    if (relevant === 0)
        return Number.NaN;
    const tie = ties.find((one) => one.relevant > 0);
    let none = 1;
    for (let place = 0; place < tie.items && tie.before + place < k; place++)
        none *= Math.max(0, 1 - tie.relevant / (tie.items - place));
    return 1 - none;
};
/** Adds up what each tie adds with its ranks from `first` to before `end`, none of them above `k`. */
function sumOver(ties, k, add) {
    let sum = 0;
    for (const tie of ties) {
        if (tie.before >= k)
            break;
        sum += add(tie, tie.before + 1, Math.min(tie.before + tie.items, k) + 1);
    }
    return sum;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranking/sums.js
var sums = __webpack_require__(36192);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/ranking.js



/** Names, each with whether it makes sense of all items too. */
const measures = {
    ndcg: [ndcg, 'whole'],
    map: [averagePrecision, 'whole'],
    mrr: [reciprocalRank, 'whole'],
    recall: [recall, 'cut'],
    hit_rate: [hit, 'cut'],
};
/**
 * The measure of a name as `ndcg` or `ndcg@10`; undefined when there is none.
 *
 * @throws InputError on a parameter that is no whole number from 1
 */
function queryMetric(name) {
    const parsed = (0,names/* parseName */.$q)(name);
    if (parsed.of !== null || !Object.hasOwn(measures, parsed.base))
        return undefined;
    const [measure, extent] = measures[parsed.base];
    if (parsed.at !== null)
        return { measure, k: (0,names/* wholeOf */.l2)(parsed, 1, 1e9) };
    return extent === 'whole' ? { measure, k: Number.POSITIVE_INFINITY } : undefined;
}
/** A metric of this name, parameter and all; undefined when there is none. */
function rankingMetric(name) {
    const found = queryMetric(name);
    return (found && {
        ...{ name, task: 'ranking', needs: 'score', direction: 'higher', range: [0, 1] },
        ...{ shape: 'mean', undefinedWhen: 'no query has a relevant item' },
        compute: (sums) => sums.meanOf(found.measure, found.k),
    });
}
/**
 * Means over the queries that have a relevant item; the others are left out, as trec_eval does: what
 * cannot be found says nothing about who looks for it.
 */
const rankingMetrics = [
    ...['ndcg', 'map', 'mrr', 'ndcg@10', 'map@10', 'recall@10', 'hit_rate@10'],
].map((name) => rankingMetric(name));


/***/ }),

/***/ 69282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countOf),
/* harmony export */   y: () => (/* binding */ queriesOf)
/* harmony export */ });
/** The answers by the queries' codes; a code that no item has stands for a query without items. */
function queriesOf({ labels, scores, queries }) {
    const rows = rowsOf(queries);
    return rows.map((own) => {
        own.sort((a, b) => scores[b] - scores[a] || labels[b] - labels[a]);
        const ideal = Float64Array.from(own, (row) => labels[row])
            .sort()
            .reverse();
        return { ties: tiesOf(own, scores, labels), relevant: countRelevant(ideal), ideal };
    });
}
function rowsOf(queries) {
    const counts = countOf(queries);
    const rows = Array.from(counts, (count) => new Int32Array(count));
    const filled = new Int32Array(counts.length);
    for (let row = 0; row < queries.length; row++) {
        const query = queries[row];
        rows[query][filled[query]++] = row;
    }
    return rows;
}
/** How many items each query has. */
function countOf(queries) {
    let last = -1;
    for (const query of queries)
        if (query > last)
            last = query;
    const counts = new Int32Array(last + 1);
    for (const query of queries)
        counts[query]++;
    return counts;
}
function tiesOf(rows, scores, labels) {
    const ties = [];
    let before = 0;
    while (before < rows.length) {
        const score = scores[rows[before]];
        let [end, relevant, gain] = [before, 0, 0];
        for (; end < rows.length && scores[rows[end]] === score; end++) {
            const label = labels[rows[end]];
            if (label > 0)
                relevant++;
            gain += label;
        }
        ties.push({ before, items: end - before, relevant, gain });
        before = end;
    }
    return ties;
}
function countRelevant(descending) {
    const end = descending.findIndex((label) => !(label > 0));
    return end < 0 ? descending.length : end;
}


/***/ }),

/***/ 36192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ sumRanking),
/* harmony export */   R4: () => (/* binding */ queryValues),
/* harmony export */   gH: () => (/* binding */ queryWeights)
/* harmony export */ });
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69282);

/**
 * Orders each query's items once. A query counts by the mean weight of its items, which is the weight
 * of each as all have the same.
 */
function sumRanking(outcome) {
    const valuesOf = queryValues(outcome);
    const counts = (0,_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(outcome.queries);
    return (weights) => {
        const own = queryWeights(outcome.queries, counts, weights);
        return { meanOf: (measure, k) => meanDefined(valuesOf(measure, k), own) };
    };
}
/** Each measure of all queries is computed when it is first asked for. */
function queryValues(outcome) {
    let queries;
    const known = new Map();
    return (measure, k) => {
        queries ??= (0,_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .queriesOf */ .y)(outcome);
        const byCut = known.get(measure) ?? new Map();
        const values = byCut.get(k) ?? Float64Array.from(queries, (query) => measure(query, k));
        known.set(measure, byCut.set(k, values));
        return values;
    };
}
function queryWeights(queries, counts, weights) {
    const own = new Float64Array(counts.length);
    for (let row = 0; row < queries.length; row++)
        own[queries[row]] += weights[row];
    return own.map((sum, query) => (counts[query] > 0 ? sum / counts[query] : 0));
}
function meanDefined(values, weights) {
    let [sum, total] = [0, 0];
    for (let query = 0; query < values.length; query++) {
        if (Number.isNaN(values[query]))
            continue;
        sum += values[query] * weights[query];
        total += weights[query];
    }
    return sum / total;
}


/***/ }),

/***/ 98156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rank)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49583);

/** Of the arrays that are still in use: metrics, influences and resamples ask for the same ones. */
const known = new WeakMap();
/** Sorts once, however often it is asked. @param scores never written to again */
function rank(scores) {
    const ranking = known.get(scores) ?? ranked(scores);
    known.set(scores, ranking);
    return ranking;
}
function ranked(scores) {
    const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .descending */ .r)(scores);
    const ends = new Int32Array(order.length);
    let runs = 0;
    for (let place = 1; place <= order.length; place++)
        if (place === order.length || scores[order[place]] !== scores[order[place - 1]])
            ends[runs++] = place;
    return { order, ends: ends.slice(0, runs) };
}


/***/ }),

/***/ 37846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ regressionMetrics),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   ZE: () => (/* reexport safe */ _regression_sums_js__WEBPACK_IMPORTED_MODULE_1__.Z),
/* harmony export */   iw: () => (/* binding */ regressionMetric),
/* harmony export */   je: () => (/* binding */ lossOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);
/* harmony import */ var _regression_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19233);


const { POSITIVE_INFINITY: infinity } = Number;
/** Sums that a number cannot hold, as of errors beyond 1e154 squared, are undefined as well. */
const never = 'there are no examples, or the numbers are too large to add up';
const constant = 'the labels are all the same';
const noSeason = 'no example has one a season before it, or their labels are all the same';
function metric(name, compute, kind = {}) {
    return {
        ...{ name, task: 'regression', needs: 'prediction', direction: 'lower', range: [0, infinity] },
        ...{ shape: 'smooth', undefinedWhen: never },
        ...kind,
        compute,
    };
}
/** The loss whose mean a metric is. */
const means = {
    mse: ['squared', {}],
    mae: ['absolute', {}],
    mape: ['relative', { undefinedWhen: 'a label is 0' }],
    smape: ['symmetric', { range: [0, 2] }],
    bias: ['error', { direction: 'zero', range: [-infinity, infinity] }],
    interval_coverage: [
        'covered',
        { direction: 'higher', range: [0, 1], needs: 'interval', shape: 'share' },
    ],
    interval_width: ['width', { needs: 'interval' }],
};
const share = { direction: 'higher', range: [-infinity, 1], undefinedWhen: constant };
/**
 * Errors are prediction minus label; `mape`, `smape` are shares and not percent. `mase` (Hyndman and
 * Koehler 2006) is the mean absolute error over that of repeating the label of one season before,
 * both of the examples at hand. `d2` is the share of the mean absolute error of the best constant
 * that is not left. Equal to scikit-learn's where it has them.
 */
const regressionMetrics = [
    metric('r2', (s) => 1 - s.meanOf('squared') / positive(s.labelVariance()), share),
    metric('rmse', (s) => Math.sqrt(s.meanOf('squared'))),
    ...Object.entries(means).map(([name, [loss, kind]]) => metric(name, (s) => s.meanOf(loss), { shape: 'mean', ...kind })),
    metric('medae', (s) => s.medianAbsoluteError(), { shape: 'rough' }),
    metric('max_error', (s) => s.largestError(), { shape: 'extreme' }),
    metric('rmsle', (s) => Math.sqrt(s.meanOf('logarithmic')), {
        undefinedWhen: 'a label or a prediction is -1 or less',
    }),
    metric('mase', (s) => s.meanOf('absolute') / positive(s.naiveError()), {
        needs: 'season',
        undefinedWhen: noSeason,
    }),
    metric('explained_variance', (s) => 1 - s.errorVariance() / positive(s.labelVariance()), share),
    d2('d2', 0.5),
];
/**
 * A metric that has a parameter: `pinball@0.9`, `d2_pinball@0.9`; at 0.5 without one.
 *
 * @returns undefined when there is none of that name
 * @throws InputError on a parameter that is no number between 0 and 1
 */
function regressionMetric(name) {
    const parsed = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(name);
    if (!/^(?:d2_)?pinball$/.test(parsed.base) || parsed.of !== null)
        return undefined;
    const at = quantileOf(parsed);
    if (parsed.base === 'd2_pinball')
        return d2(name, at);
    return metric(name, (s) => s.meanOf(at), { shape: 'mean' });
}
/** Of a metric with the quantile as its parameter. */
function quantileOf(name) {
    return name.at === null ? 0.5 : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(name, 0, 1);
}
function d2(name, quantile) {
    const compute = (s) => 1 - s.meanOf(quantile) / positive(s.constantLoss(quantile));
    return metric(name, compute, share);
}
/** The loss whose mean a metric is; null when it is no mean. */
function lossOf({ name }) {
    const parsed = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(name);
    if (parsed.base === 'pinball')
        return quantileOf(parsed);
    return Object.hasOwn(means, name) ? means[name][0] : null;
}
function positive(value) {
    return value > 0 ? value : Number.NaN;
}


/***/ }),

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lossesOf),
/* harmony export */   j: () => (/* binding */ pinball)
/* harmony export */ });
const { NaN: none } = Number;
const error = ({ labels, predictions }, row) => predictions[row] - labels[row];
const absolute = (outcome, row) => Math.abs(error(outcome, row));
/** What one example adds to a mean; NaN makes the mean undefined. */
const losses = {
    /** Prediction minus label. */
    error,
    absolute,
    squared: (o, row) => error(o, row) ** 2,
    /** A share of the label's size, which one of 0 has not. */
    relative: (o, row) => (o.labels[row] === 0 ? none : absolute(o, row) / Math.abs(o.labels[row])),
    /** A share of the mean size of label and prediction, 0 to 2; where both are 0 there is no error. */
    symmetric: (o, row) => {
        const size = Math.abs(o.labels[row]) / 2 + Math.abs(o.predictions[row]) / 2;
        return size === 0 ? 0 : absolute(o, row) / size;
    },
    logarithmic: ({ labels, predictions }, row) => (logarithm(predictions[row]) - logarithm(labels[row])) ** 2,
    /** 1 where the label lies within the predicted interval, its ends included. */
    covered: ({ labels, bounds }, row) => bounds ? Number(bounds.low[row] <= labels[row] && labels[row] <= bounds.high[row]) : none,
    width: ({ bounds }, row) => (bounds ? bounds.high[row] - bounds.low[row] : none),
};
/** Of one more than the value, which must be above -1. */
function logarithm(value) {
    return value > -1 ? Math.log1p(value) : none;
}
/** The loss of each example, computed when it is first asked for. */
function lossesOf(outcome) {
    const known = new Map();
    return (loss) => {
        const values = known.get(loss) ?? computed(outcome, loss);
        known.set(loss, values);
        return values;
    };
}
function computed(outcome, loss) {
    const { labels, predictions } = outcome;
    return labels.map((label, row) => typeof loss === 'number' ? pinball(label, predictions[row], loss) : losses[loss](outcome, row));
}
/** Koenker and Bassett (1978): `quantile` times what a prediction is short, the rest times what it is over. */
function pinball(label, prediction, quantile) {
    const short = label - prediction;
    return (quantile - 0.5) * short + 0.5 * Math.abs(short);
}


/***/ }),

/***/ 19233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withNaive),
/* harmony export */   Z: () => (/* binding */ sumRegression)
/* harmony export */ });
/* harmony import */ var _means_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20265);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1014);


/** Sorts once, when first needed; every call of what it returns is then a pass over the examples. */
function sumRegression(outcome) {
    const { labels, naive } = outcome;
    const lossOf = (0,_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .lossesOf */ .R)(outcome);
    const bySize = once(() => (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .ascending */ .V_)(lossOf('absolute')));
    const byLabel = once(() => (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .ascending */ .V_)(labels));
    const hasNaive = once(() => labels.map((_, row) => Number(isThere(naive, row))));
    const naiveErrors = once(() => labels.map((_, row) => (isThere(naive, row) ? naive[row] : 0)));
    return (weights) => {
        const total = (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(weights);
        const means = new Map();
        return {
            meanOf: (loss) => {
                const value = means.get(loss) ?? (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(lossOf(loss), weights, total);
                means.set(loss, value);
                return value;
            },
            labelVariance: once(() => (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .variance */ .GV)(labels, weights, total)),
            errorVariance: () => (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .variance */ .GV)(lossOf('error'), weights, total),
            medianAbsoluteError: () => (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(lossOf('absolute'), bySize(), weights, 0.5, total),
            largestError: () => largest(lossOf('absolute'), bySize(), weights),
            naiveError: () => (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(naiveErrors(), weights, total) / (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(hasNaive(), weights, total),
            constantLoss: (at) => {
                const constant = (0,_means_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(labels, byLabel(), weights, at, total);
                let lost = 0;
                for (let row = 0; row < weights.length; row++)
                    lost += weights[row] * (0,_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .pinball */ .j)(labels[row], constant, at);
                return lost / total;
            },
        };
    };
}
function isThere(naive, row) {
    return naive !== null && !Number.isNaN(naive[row]);
}
/** The weights of the examples that have one a season before. */
function withNaive(naive, weights) {
    return weights.map((weight, row) => (isThere(naive, row) ? weight : 0));
}
function largest(values, order, weights) {
    for (let place = order.length - 1; place >= 0; place--)
        if (weights[order[place]] > 0)
            return values[order[place]];
    return Number.NaN;
}
function once(compute) {
    let value;
    return () => {
        value ??= { it: compute() };
        return value.it;
    };
}


/***/ }),

/***/ 23912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85390);
/* harmony import */ var _multiclass_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66412);
/* harmony import */ var _multiclass_passes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4542);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3831);
/* harmony import */ var _regression_losses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1014);





/** What a metric of the shape 'share' is the share of; null for any other, and without its column. */
function shareOf(examples, metric) {
    if (metric.shape !== 'share' || metric.task !== examples.task)
        return null;
    const { labels } = examples;
    const share = (hit, isAmong) => ({
        hits: new Float64Array(labels.length).map((_, row) => hit(row)),
        among: new Float64Array(labels.length).map((_, row) => isAmong(row)),
    });
    const all = () => 1;
    switch (examples.task) {
        case 'binary': {
            const { predictions } = examples;
            const cells = (0,_binary_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findBinary */ .jS)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(metric.name), examples)?.share;
            if (!cells || !predictions)
                return null;
            const cell = (row) => 2 * labels[row] + predictions[row];
            return share((row) => cells.over[cell(row)], (row) => cells.under[cell(row)]);
        }
        case 'multiclass': {
            const { predictions } = examples;
            const { of, among } = (0,_multiclass_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .findMulticlass */ .zL)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(metric.name), examples);
            if (of !== 'log_loss' && 'top' in of) {
                const hits = (0,_multiclass_passes_js__WEBPACK_IMPORTED_MODULE_2__/* .hitsAtTop */ .te)(examples, of.top);
                return hits && { hits, among: hits.map(all) };
            }
            if (!among || !predictions)
                return null;
            const isAmong = (row) => Number(among(labels[row], predictions[row]));
            return share((row) => (labels[row] === predictions[row] ? isAmong(row) : 0), isAmong);
        }
        case 'regression': {
            const hits = examples.bounds && (0,_regression_losses_js__WEBPACK_IMPORTED_MODULE_4__/* .lossesOf */ .R)(examples)('covered');
            return hits && { hits, among: hits.map(all) };
        }
        case 'ranking':
            return null;
    }
}


/***/ }),

/***/ 67101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c_: () => (/* binding */ measureOf),
  fZ: () => (/* binding */ metricsFor),
  Ps: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranks.js
var ranks = __webpack_require__(98156);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/binary/losses.js
var binary_losses = __webpack_require__(42166);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/calibration.js

/**
 * Where each bin of equal width ends among descending scores. A score on the edge of two bins is in
 * the lower one, 0 in the lowest (Guo et al. 2017); bins without examples are left out.
 */
function binEnds(scores, bins) {
    const ends = [];
    for (let place = 1; place <= scores.length; place++)
        if (place === scores.length || binOf(scores[place], bins) !== binOf(scores[place - 1], bins))
            ends.push(place);
    return Int32Array.from(ends);
}
function binOf(score, bins) {
    const near = Math.max(0, Math.ceil(score * bins) - 1);
    // Rounding may have put the product on the wrong side of the edge.
    if (score > (near + 1) / bins)
        return near + 1;
    return near > 0 && score <= near / bins ? near - 1 : near;
}
/** One pass for all that is a sum over scores, since reading them is what takes time. */
function scorePass(view, ends, into) {
    const gaps = view.scores.map((score, place) => view.labels[place] - score);
    const losses = (0,binary_losses/* lossesOf */.Rr)(view, 'log_loss');
    return (weights) => {
        let [logLoss, squares, apart, place] = [0, 0, 0, 0];
        for (let bin = 0; bin < ends.length; bin++) {
            const end = ends[bin];
            let gap = 0;
            for (; place < end; place++) {
                const weight = weights[place];
                const weighted = gaps[place] * weight;
                logLoss += losses[place] * weight;
                squares += gaps[place] * weighted;
                gap += weighted;
            }
            apart += Math.abs(gap);
        }
        Object.assign(into, { logLoss, squares, apart });
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/curve.js
/** Keeps 0 divided by 0 at 0 and no other quotient from what it is, without a branch. */
const almostNothing = 1e-300;
function curvePass({ labels, isLast }, into) {
    return (weights, { positives, negatives }) => {
        let above = 0;
        let below = 0;
        let pairs = 0;
        let steps = 0;
        let highest = 0;
        let lowest = 0;
        let up = 0;
        let down = 0;
        for (let place = 0; place < labels.length; place++) {
            const weight = weights[place];
            const positive = weight * labels[place];
            up += positive;
            down += weight - positive;
            if (isLast[place] === 0)
                continue;
            pairs += down * (above + up / 2);
            above += up;
            below += down;
            steps += (up * above) / (above + below + almostNothing);
            const apart = above * negatives - below * positives;
            if (apart > highest)
                highest = apart;
            if (apart < lowest)
                lowest = apart;
            up = 0;
            down = 0;
        }
        const isBoth = positives > 0 && negatives > 0;
        into.auc = isBoth ? pairs / (positives * negatives) : Number.NaN;
        into.averagePrecision = isBoth ? steps / positives : Number.NaN;
        into.ks = isBoth ? Math.max(highest, -lowest) / (positives * negatives) : Number.NaN;
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/top.js
/**
 * Takes examples from the highest score down until their weight is that of the cut; an example of
 * weight 2 counts as two. Of the examples that tie at the cut each counts with the share of them that
 * still fits, which is what a random order of them gives on average. NaN where all weigh less.
 */
function topPass({ labels, isLast }, cut, into) {
    return (weights, totals) => {
        const size = 'count' in cut ? cut.count : cut.share * totals.all;
        let weight = 0;
        let positives = 0;
        let tied = 0;
        let up = 0;
        for (let place = 0; place < labels.length && weight < size; place++) {
            tied += weights[place];
            up += weights[place] * labels[place];
            if (isLast[place] === 0)
                continue;
            if (tied > 0)
                positives += up * Math.min(1, (size - weight) / tied);
            weight += tied;
            tied = 0;
            up = 0;
        }
        const isEnough = size <= totals.all && totals.all > 0;
        into.weight = isEnough ? size : Number.NaN;
        into.positives = isEnough ? positives : Number.NaN;
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/view.js
/** @param ranking null to leave them in the order in which they are */
function viewOf(outcome, ranking) {
    const { labels, predictions, scores } = outcome;
    const isLast = new Uint8Array(ranking ? labels.length : 0);
    const ones = new Uint8Array(labels);
    if (ranking === null)
        return { labels: ones, predictions, scores, isLast };
    const { order, ends } = ranking;
    for (const end of ends)
        isLast[end - 1] = 1;
    return {
        labels: isLast.map((_, place) => ones[order[place]]),
        predictions: predictions && order.map((row) => predictions[row]),
        scores: scores?.map((_, place) => scores[order[place]]) ?? null,
        isLast,
    };
}
/** Puts the weights in the order of the view, and adds them up on the way. */
function gather(weights, order, labels, ordered, totals) {
    let positives = 0;
    let negatives = 0;
    for (let place = 0; place < order.length; place++) {
        const weight = weights[order[place]];
        const positive = weight * labels[place];
        ordered[place] = weight;
        positives += positive;
        negatives += weight - positive;
    }
    Object.assign(totals, { positives, negatives, all: positives + negatives });
}
/** As `gather`, of weights that stand in the order of the view. */
function addUp(weights, labels, into) {
    let positives = 0;
    let negatives = 0;
    for (let place = 0; place < labels.length; place++) {
        const weight = weights[place];
        const positive = weight * labels[place];
        positives += positive;
        negatives += weight - positive;
    }
    Object.assign(into, { positives, negatives, all: positives + negatives });
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/passes.js





const { NaN: none } = Number;
/** @param ranked whether anything but cells, log loss and Brier score will be asked for: then the scores are sorted, once */
function sumsOf(outcome, ranked) {
    const ranking = ranked && outcome.scores ? (0,ranks/* rank */.T)(outcome.scores) : null;
    const view = viewOf(outcome, ranking);
    const { scores, predictions } = view;
    const passes = [];
    const totals = { all: 0, positives: 0, negatives: 0 };
    const isInOrder = ranking === null || ranking.order.every((row, place) => row === place);
    const ordered = new Float64Array(isInOrder ? 0 : view.labels.length);
    const asked = new Map();
    function once(what, into, start) {
        if (asked.has(what))
            return asked.get(what);
        asked.set(what, into);
        if (start)
            passes.push(start(into));
        return into;
    }
    return {
        totals,
        cells: () => once('cells', new Float64Array(4).fill(none), predictions && ((into) => cellPass(view, into))),
        curve: () => once('curve', { auc: none, averagePrecision: none, ks: none }, scores && ((into) => curvePass(view, into))),
        scores: (bins = 10) => once(`scores ${bins}`, { logLoss: none, squares: none, apart: none }, scores &&
            ((into) => scorePass(view, ranking ? binEnds(scores, bins) : whole(scores), into))),
        top: (cut) => once(JSON.stringify(cut), { weight: none, positives: none }, scores && ((into) => topPass(view, cut, into))),
        run: (weights) => {
            if (isInOrder)
                addUp(weights, view.labels, totals);
            else
                gather(weights, ranking.order, view.labels, ordered, totals);
            for (const pass of passes)
                pass(isInOrder ? weights : ordered, totals);
        },
    };
}
/** All in one bin: without an order nobody asks for bins. */
function whole({ length }) {
    return Int32Array.of(length);
}
/** Odd places have sums of their own: one that has just been written is slow to read. */
function cellPass({ labels, predictions }, into) {
    const sums = new Float64Array(8);
    const cells = labels.map((label, place) => 2 * label + predictions[place] + 4 * (place % 2));
    return (weights) => {
        sums.fill(0);
        for (let place = 0; place < cells.length; place++)
            sums[cells[place]] += weights[place];
        for (let cell = 0; cell < 4; cell++)
            into[cell] = sums[cell] + sums[cell + 4];
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary/measure.js

/** Sorts once; every call of what it returns is then a few passes over the weights. */
function measureBinary(outcome, metrics) {
    const sums = sumsOf(outcome, metrics.some(needsRanks));
    const values = metrics.map(({ prepare }) => prepare(sums));
    return (weights) => {
        sums.run(weights);
        return Float64Array.from(values, (value) => value());
    };
}
function needsRanks({ of }) {
    return of === 'ranks' || of === 'roc_auc' || of === 'average_precision';
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/binary/metrics.js + 2 modules
var metrics = __webpack_require__(85390);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/passes.js
var passes = __webpack_require__(4542);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/measure.js

/** Sorts once; every call of what it returns is then a few passes over the weights. */
function measureMulticlass(outcome, metrics) {
    const sums = (0,passes/* sumsOf */.yg)(outcome);
    const values = metrics.map(({ of }) => prepare(outcome, of, sums));
    return (weights) => {
        sums.run(weights);
        return Float64Array.from(values, (value) => value());
    };
}
function prepare(outcome, of, sums) {
    if (of === 'log_loss') {
        const loss = sums.sumOf(of, () => (0,passes/* logLosses */.yB)(outcome));
        return () => loss.sum / sums.total.sum;
    }
    if ('top' in of) {
        const hits = sums.sumOf(`top ${of.top}`, () => (0,passes/* hitsAtTop */.te)(outcome, of.top));
        return () => hits.sum / sums.total.sum;
    }
    if ('areas' in of) {
        const areas = sums.areas(of.code);
        return () => of.areas.value(areas);
    }
    const margins = sums.margins();
    return () => of.margins.value(margins);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/multiclass/metrics.js + 2 modules
var multiclass_metrics = __webpack_require__(66412);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/names.js
var metrics_names = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/own.js
var metrics_own = __webpack_require__(36615);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranking.js + 1 modules
var ranking = __webpack_require__(52244);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/regression.js
var regression = __webpack_require__(37846);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/table.js










/** Every metric that needs no parameter, by task. */
const metricsOf = {
    binary: metrics/* binaryMetrics */.Ns,
    multiclass: multiclass_metrics/* multiclassMetrics */.zU,
    regression: regression/* regressionMetrics */.NC,
    ranking: ranking/* rankingMetrics */.ar,
};
/** How names with a parameter are written, for suggestions. */
const table_forms = {
    binary: metrics/* binaryForms */.Xi,
    multiclass: multiclass_metrics/* multiclassForms */.b1,
    regression: ['pinball@0.9', 'd2_pinball@0.9'],
    ranking: ['ndcg@5', 'map@5', 'mrr@5', 'recall@5', 'hit_rate@5'],
};
/**
 * The metrics of these examples: those of the task, those of the user's own columns, and what is
 * asked for by a name with a parameter, as `precision@5%`. What needs costs, intervals or seasons is
 * there when they are, or when it is asked for.
 *
 * @throws InputError on a name that is no metric of the task, and on a parameter that does not fit
 */
function metricsFor(examples, asked = []) {
    const common = allOf(examples).filter(({ needs }) => isThere(examples, needs));
    const known = new Set(common.map(({ name }) => name));
    const others = [...new Set(asked)].filter((name) => !known.has(name));
    return [...common, ...others.map((name) => metricOf(examples, name))];
}
function allOf({ task, own = [] }) {
    return [...metricsOf[task], ...(0,metrics_own/* ownMetrics */.AP)(own)];
}
function isThere(outcome, needs) {
    if (needs === 'costs')
        return outcome.task === 'binary' && outcome.costs !== null;
    if (needs === 'interval')
        return outcome.task === 'regression' && outcome.bounds !== null;
    if (needs === 'season')
        return outcome.task === 'regression' && outcome.naive !== null;
    return true;
}
/** @throws InputError when there is none of that name */
function metricOf(examples, name) {
    const own = (0,metrics_own/* ownMetrics */.AP)(examples.own ?? []).find((metric) => metric.name === name);
    if (own)
        return own;
    switch (examples.task) {
        case 'binary':
            return known(examples, name, binaryMetric(examples));
        case 'multiclass':
            return known(examples, name, multiclassMetric(examples));
        case 'regression':
            return known(examples, name, regressionMetricOf);
        case 'ranking':
            return known(examples, name, ranking/* rankingMetric */.j5);
    }
}
const binaryMetric = (outcome) => (name) => (0,metrics/* findBinary */.jS)((0,metrics_names/* parseName */.$q)(name), outcome);
const multiclassMetric = (outcome) => (name) => (0,multiclass_metrics/* findMulticlass */.zL)((0,metrics_names/* parseName */.$q)(name), outcome);
const regressionMetricOf = (name) => regression/* regressionMetrics */.NC.find((metric) => metric.name === name) ?? (0,regression/* regressionMetric */.iw)(name);
function known(examples, name, find) {
    const metric = find(name);
    if (metric)
        return metric;
    const names = [...allOf(examples).map((one) => one.name), ...table_forms[examples.task]];
    const { base } = (0,metrics_names/* parseName */.$q)(name);
    const remedy = (0,words/* didYouMean */.a)(names.includes(base) ? base : name, names);
    throw new errors/* InputError */.dz({ where: 'metric', found: name, remedy });
}
/**
 * Prepares the examples once, so that each resample is a pass without sorting. Metrics are known by
 * their names, so those of one model's examples can be measured on another's; a column of the user's
 * own that is not there is undefined.
 *
 * @throws InputError as `metricsFor`
 */
function measureOf(examples, metrics = allOf(examples)) {
    const own = (examples.own ?? []).filter(({ name }) => metrics.some((one) => isOwn(one, name)));
    const measureOwn = own.length > 0 ? measure((0,metrics_own/* sumOwn */.Ij)(own), (0,metrics_own/* ownMetrics */.AP)(own)) : () => [];
    const others = metrics.filter(({ task }) => task !== null);
    const measureOthers = measureTask(examples, others);
    const places = metrics.map((metric) => {
        if (metric.task !== null)
            return others.indexOf(metric);
        const place = own.findIndex(({ name }) => name === metric.name);
        return place < 0 ? place : others.length + place;
    });
    return (weights) => {
        const values = [...measureOthers(weights), ...measureOwn(weights)];
        return Float64Array.from(places, (place) => defined(values[place] ?? Number.NaN));
    };
}
function isOwn(metric, name) {
    return metric.task === null && metric.name === name;
}
function measureTask(outcome, metrics) {
    const all = (find) => metrics.map(({ name }) => known(outcome, name, find));
    switch (outcome.task) {
        case 'binary':
            return measureBinary(outcome, all(binaryMetric(outcome)));
        case 'multiclass':
            return measureMulticlass(outcome, all(multiclassMetric(outcome)));
        case 'regression':
            return measure((0,regression/* sumRegression */.ZE)(outcome), all(regressionMetricOf));
        case 'ranking':
            return measure((0,ranking/* sumRanking */.Cl)(outcome), all(ranking/* rankingMetric */.j5));
    }
}
function measure(sum, metrics) {
    return (weights) => {
        const sums = sum(weights);
        return Float64Array.from(metrics, ({ compute }) => compute(sums));
    };
}
/** An infinite mean, as of errors beyond 1e154 squared, is no value either. */
function defined(value) {
    return Number.isFinite(value) ? value : Number.NaN;
}


/***/ }),

/***/ 52070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   S: () => (/* binding */ specFrom)
/* harmony export */ });
/** What the columns mean, as the record keeps it. */
function columnsOf(spec) {
    return {
        target: spec.target,
        prediction: spec.prediction ?? null,
        score: spec.score ?? null,
        id: spec.id ?? null,
        positive: spec.positive ?? null,
        threshold: spec.threshold ?? null,
        weight: spec.weight ?? null,
        group: spec.group ?? null,
        query: spec.query ?? null,
        low: spec.low ?? null,
        high: spec.high ?? null,
        time: spec.time ?? null,
        season: spec.season ?? null,
        costs: spec.costs ?? null,
        columns: (spec.columns ?? []).map(({ name, column, direction }) => ({
            ...{ name, column, direction },
        })),
    };
}
/** How a predictions file is read whose record says what its columns mean. */
function specFrom(columns, { task, slices }) {
    return {
        ...{ task, slices, target: columns.target },
        prediction: columns.prediction ?? undefined,
        score: columns.score ?? undefined,
        id: columns.id ?? undefined,
        positive: columns.positive ?? undefined,
        threshold: columns.threshold ?? undefined,
        weight: columns.weight ?? undefined,
        group: columns.group ?? undefined,
        query: columns.query ?? undefined,
        low: columns.low ?? undefined,
        high: columns.high ?? undefined,
        time: columns.time ?? undefined,
        season: columns.season ?? undefined,
        costs: columns.costs ?? undefined,
        columns: columns.columns,
    };
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


/***/ })

};
