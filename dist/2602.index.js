export const id = 2602;
export const ids = [2602];
export const modules = {

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tA: () => (/* binding */ defaultPlan),
  YP: () => (/* binding */ interval),
  sp: () => (/* binding */ pValue),
  cg: () => (/* binding */ resample)
});

;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/bootstrap.js
// The same numbers on every machine, which Math.random does not give.

const defaultPlan = { resamples: 2000, seed: 1, confidence: 0.95 };
/**
 * Resamples `count` examples with replacement (Efron 1979). All measures see the same resamples,
 * which makes the difference of two models a paired one.
 *
 * @returns by measure and metric, the value in each resample; NaN where it is undefined
 */
function resample(measures, count, { resamples, seed }) {
    const random = generator(seed);
    const weights = new Int32Array(count);
    const values = measures.map(() => []);
    for (let index = 0; index < resamples; index++) {
        weights.fill(0);
        for (let draw = 0; draw < count; draw++)
            weights[random(count)] += 1;
        measures.forEach((measure, which) => {
            measure(weights).forEach((value, metric) => {
                values[which][metric] ??= new Float64Array(resamples);
                values[which][metric][index] = value;
            });
        });
    }
    return values;
}
/** Whole numbers below a bound; off from even by less than the bound over 2^32. */
function generator(seed) {
    const source = xoroshiro128plus(seed);
    // Seeds that are near begin alike.
    for (let skipped = 0; skipped < 64; skipped++)
        source.next();
    return (bound) => Math.floor(((source.next() >>> 0) * bound) / 2 ** 32);
}
/**
 * The percentile interval. A resample in which the metric is undefined counts as beyond both ends,
 * so an interval that depends on such resamples has no bound.
 */
function interval(values, confidence) {
    const tail = (1 - confidence) / 2;
    const lowest = values.map((value) => (Number.isNaN(value) ? -Infinity : value)).sort();
    const highest = values.map((value) => (Number.isNaN(value) ? Infinity : value)).sort();
    return { low: bound(quantile(lowest, tail)), high: bound(quantile(highest, 1 - tail)) };
}
function bound(value) {
    return Number.isFinite(value) ? value : null;
}
/** Linear between neighbours: type 7 of Hyndman and Fan (1996), as in numpy. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    return below === above ? below : below + (above - below) * (at - Math.floor(at));
}
/**
 * The two-sided p-value of no difference: twice the share of resamples on the rarer side of 0, with
 * one more counted on each side (Davison and Hinkley 1997) so that it is never 0. Null when a
 * resample is undefined.
 */
function pValue(differences) {
    let below = 1;
    let above = 1;
    for (const value of differences) {
        if (Number.isNaN(value))
            return null;
        if (value <= 0)
            below++;
        if (value >= 0)
            above++;
    }
    return Math.min(1, (2 * Math.min(below, above)) / (differences.length + 1));
}


/***/ }),

/***/ 76138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   gt: () => (/* binding */ probabilities),
/* harmony export */   ik: () => (/* binding */ place),
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
    return column(table, name).map((cell, row) => {
        if (cell !== null && cell.trim() !== '')
            return cell.trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: place(table, row), remedy: `column ${name} has no value here` });
    });
}
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** @throws InputError at the first cell that is not a number of `low` to `high` */
function numbers(table, name, low = -Number.MAX_VALUE, high = Number.MAX_VALUE, allowed = 'a finite number') {
    return Float64Array.from(texts(table, name), (text, row) => {
        const value = number.test(text) ? Number(text) : Number.NaN;
        if (value >= low && value <= high)
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: place(table, row),
            found: text,
            allowed: `${allowed} in ${name}`,
        });
    });
}
/** @throws InputError at the first cell that is not a number of 0 to 1 */
function probabilities(table, name) {
    return numbers(table, name, 0, 1, 'a probability from 0 to 1');
}


/***/ }),

/***/ 40326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/** Those examples, in that order. */
function take(examples, rows) {
    return {
        ...takeOutcome(examples, rows),
        file: examples.file,
        keyedBy: examples.keyedBy,
        keys: Array.from(rows, (row) => examples.keys[row]),
        slices: examples.slices.map((slice) => ({ ...slice, codes: codes(slice.codes, rows) })),
    };
}
function takeOutcome(outcome, rows) {
    switch (outcome.task) {
        case 'binary': {
            const { task, classes, labels, predictions, scores } = outcome;
            return {
                task,
                classes,
                labels: codes(labels, rows),
                predictions: predictions && codes(predictions, rows),
                scores: scores && values(scores, rows),
            };
        }
        case 'multiclass': {
            const { task, classes, labels, predictions, scores } = outcome;
            return {
                task,
                classes,
                labels: codes(labels, rows),
                predictions: predictions && codes(predictions, rows),
                scores: scores?.map((column) => values(column, rows)) ?? null,
            };
        }
        case 'regression': {
            const { task, classes, labels, predictions, scores } = outcome;
            return {
                task,
                classes,
                labels: values(labels, rows),
                predictions: values(predictions, rows),
                scores,
            };
        }
    }
}
function codes(from, rows) {
    return rows.map((row) => from[row]);
}
function values(from, rows) {
    return Float64Array.from(rows, (row) => from[row]);
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

/***/ 33849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   Tz: () => (/* binding */ dataHash),
/* harmony export */   tB: () => (/* binding */ canonicalOrder),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76138);



/**
 * What each example is known by: its id, else a hash of every column that no model wrote.
 *
 * @param said the columns that the model wrote: prediction and scores
 * @throws InputError at a missing or a repeated id
 */
function readKeys(table, columns) {
    if (columns.id !== undefined)
        return { keys: readIds(table, columns.id), keyedBy: 'id' };
    const known = table.names.filter((name) => !columns.said.includes(name)).sort();
    const cells = known.map((name) => table.columns.get(name));
    const keys = Array.from({ length: table.rows }, (_, row) => digest(JSON.stringify(known.map((name, index) => [name, cells[index][row]]))));
    return { keys, keyedBy: known.length > 1 ? 'row' : 'label' };
}
function readIds(table, name) {
    const ids = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(table, name);
    const firsts = new Map();
    ids.forEach((id, row) => {
        const first = firsts.get(id);
        if (first !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
                where: (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(table, row),
                found: id,
                remedy: `this ${name} is also at line ${table.lines[first]}; an id names one example`,
            });
        firsts.set(id, row);
    });
    return ids;
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
/** The rows by key; those alike by what the model said, so that the order of the file is forgotten. */
function canonicalOrder(keys, outcome) {
    const said = saidBy(outcome);
    return Int32Array.from(keys.keys()).sort((a, b) => {
        if (keys[a] !== keys[b])
            return keys[a] < keys[b] ? -1 : 1;
        for (const column of said) {
            const difference = column[a] - column[b];
            if (difference !== 0)
                return difference;
        }
        return 0;
    });
}
/** A hash of what was asked and what was true; the same for the same examples in any order. */
function dataHash(examples) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const { keys, labels, classes } = examples;
    const lines = keys.map((key, row) => JSON.stringify([key, classes ? classes[labels[row]] : labels[row]]));
    for (const line of lines.sort())
        hash.update(`${line}\n`);
    return hash.digest('hex');
}
/** Every number that the model said about an example, a column each. */
function saidBy(outcome) {
    const predictions = outcome.predictions ? [outcome.predictions] : [];
    if (outcome.task === 'binary')
        return [...predictions, ...(outcome.scores ? [outcome.scores] : [])];
    return [...predictions, ...(outcome.scores ?? [])];
}


/***/ }),

/***/ 71259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unweighted)
/* harmony export */ });
/** Every example once. */
function unweighted(count) {
    return new Int32Array(count).fill(1);
}


/***/ }),

/***/ 23000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ measureOf),
  P: () => (/* binding */ metricsOf)
});

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/ranks.js
function rank(scores, labels) {
    const order = Int32Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
    const ends = [];
    for (let place = 1; place <= order.length; place++)
        if (place === order.length || scores[order[place]] !== scores[order[place - 1]])
            ends.push(place);
    return { order, labels: order.map((row) => labels[row]), ends: Int32Array.from(ends) };
}
/**
 * Area under the ROC curve (ties count half) and average precision (the sum over thresholds of
 * precision times the step in recall, no interpolation). Both are NaN unless both classes are there.
 */
function areas(ranking, weights) {
    const { order, labels, ends } = ranking;
    let positives = 0;
    let negatives = 0;
    let pairs = 0;
    let steps = 0;
    let place = 0;
    for (const end of ends) {
        let up = 0;
        let down = 0;
        for (; place < end; place++) {
            const weight = weights[order[place]];
            if (labels[place] === 1)
                up += weight;
            else
                down += weight;
        }
        pairs += down * (positives + up / 2);
        positives += up;
        negatives += down;
        if (up > 0)
            steps += (up * positives) / (positives + negatives);
    }
    if (positives === 0 || negatives === 0)
        return { auc: Number.NaN, precision: Number.NaN };
    return { auc: pairs / (positives * negatives), precision: steps / positives };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/binary.js

const { NaN: none, EPSILON: tiny } = Number;
/** Sorts once; every call of what it returns is then one pass over the examples. */
function sumBinary(outcome) {
    const { labels, predictions, scores } = outcome;
    const ranking = scores && rank(scores, labels);
    const losses = scores?.map((score, row) => logLossOf(score, labels[row]));
    const squares = scores?.map((score, row) => (score - labels[row]) ** 2);
    return (weights) => {
        const counts = predictions ? confusion(labels, predictions, weights) : [none, none, none, none];
        const area = ranking ? areas(ranking, weights) : { auc: none, precision: none };
        return {
            total: weights.reduce((sum, weight) => sum + weight, 0),
            trueNegatives: counts[0],
            falsePositives: counts[1],
            falseNegatives: counts[2],
            truePositives: counts[3],
            rocAuc: area.auc,
            averagePrecision: area.precision,
            logLoss: losses ? dot(losses, weights) : none,
            squaredError: squares ? dot(squares, weights) : none,
        };
    };
}
/** Clipped as scikit-learn clips it, so that a score of 0 or 1 that is wrong costs about 36. */
function logLossOf(score, label) {
    const clip = (value) => Math.min(Math.max(value, tiny), 1 - tiny);
    return -Math.log(label === 1 ? clip(score) : clip(1 - score));
}
/** True negatives, false positives, false negatives, true positives. */
function confusion(labels, predictions, weights) {
    const counts = [0, 0, 0, 0];
    for (let row = 0; row < weights.length; row++) {
        const cell = 2 * labels[row] + predictions[row];
        counts[cell] = counts[cell] + weights[row];
    }
    return counts;
}
function dot(values, weights) {
    let sum = 0;
    for (let row = 0; row < weights.length; row++)
        sum += values[row] * weights[row];
    return sum;
}
function metric(name, needs, undefinedWhen, compute, direction = 'higher', range = [0, 1]) {
    return { name, task: 'binary', needs, undefinedWhen, compute, direction, range };
}
const never = 'there are no examples';
const oneClass = 'the labels are all of one class';
/** What scikit-learn answers with 0 and a warning, such as precision without a positive prediction, is undefined here. */
const binaryMetrics = [
    metric('accuracy', 'prediction', never, (s) => (s.truePositives + s.trueNegatives) / s.total),
    metric('balanced_accuracy', 'prediction', oneClass, (s) => (recall(s) + specificity(s)) / 2),
    metric('precision', 'prediction', 'no prediction is positive', (s) => s.truePositives / (s.truePositives + s.falsePositives)),
    metric('recall', 'prediction', 'no label is positive', recall),
    metric('specificity', 'prediction', 'no label is negative', specificity),
    metric('f1', 'prediction', 'no label and no prediction is positive', (s) => (2 * s.truePositives) / (2 * s.truePositives + s.falsePositives + s.falseNegatives)),
    metric('mcc', 'prediction', 'labels or predictions are all of one class', mcc, 'higher', [-1, 1]),
    metric('roc_auc', 'score', oneClass, (s) => s.rocAuc),
    metric('average_precision', 'score', oneClass, (s) => s.averagePrecision),
    metric('log_loss', 'score', never, (s) => s.logLoss / s.total, 'lower', [0, -Math.log(tiny)]),
    metric('brier', 'score', never, (s) => s.squaredError / s.total, 'lower'),
];
function recall(s) {
    return s.truePositives / (s.truePositives + s.falseNegatives);
}
function specificity(s) {
    return s.trueNegatives / (s.trueNegatives + s.falsePositives);
}
/** Matthews correlation coefficient; the square root is taken in halves, which a large n needs. */
function mcc(s) {
    const { truePositives: tp, falsePositives: fp, trueNegatives: tn, falseNegatives: fn } = s;
    const spread = Math.sqrt((tp + fp) * (tn + fn)) * Math.sqrt((tp + fn) * (tn + fp));
    return (tp * tn - fp * fn) / spread;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/multiclass.js

const { NaN: multiclass_none, EPSILON: multiclass_tiny } = Number;
function sumMulticlass(outcome) {
    const { classes, labels, predictions, scores } = outcome;
    const clip = (value) => Math.min(Math.max(value, multiclass_tiny), 1 - multiclass_tiny);
    const losses = scores && Float64Array.from(labels, (label, row) => -Math.log(clip(scores[label][row])));
    return (weights) => {
        const sums = predictions ? byClass(classes.length, labels, predictions, weights) : [];
        return {
            total: weights.reduce((sum, weight) => sum + weight, 0),
            right: predictions ? sums.reduce((sum, one) => sum + one.right, 0) : multiclass_none,
            present: sums.filter((one) => one.labelled + one.predicted > 0),
            logLoss: losses ? dot(losses, weights) : multiclass_none,
        };
    };
}
function byClass(count, labels, predictions, weights) {
    const labelled = new Float64Array(count);
    const predicted = new Float64Array(count);
    const right = new Float64Array(count);
    for (let row = 0; row < weights.length; row++) {
        const label = labels[row];
        const prediction = predictions[row];
        const weight = weights[row];
        labelled[label] += weight;
        predicted[prediction] += weight;
        if (label === prediction)
            right[label] += weight;
    }
    return Array.from(labelled, (sum, code) => ({
        labelled: sum,
        predicted: predicted[code],
        right: right[code],
    }));
}
/** 0 where a class is never predicted or never labelled, as in scikit-learn: the worst value, so nothing passes by it. */
const precision = (one) => (one.predicted > 0 ? one.right / one.predicted : 0);
const multiclass_recall = (one) => (one.labelled > 0 ? one.right / one.labelled : 0);
const f1 = (one) => (2 * one.right) / (one.labelled + one.predicted);
function macro(score) {
    return ({ present }) => present.reduce((sum, one) => sum + score(one), 0) / present.length;
}
function weighted(score) {
    return ({ present, total }) => present.reduce((sum, one) => sum + one.labelled * score(one), 0) / total;
}
const micro = ({ right, total }) => right / total;
function multiclass_metric(name, compute, undefinedWhen = 'there are no examples', direction = 'higher', range = [0, 1], needs = 'prediction') {
    return { name, task: 'multiclass', needs, undefinedWhen, compute, direction, range };
}
const multiclass_oneClass = 'the labels are all of one class';
const multiclassMetrics = [
    multiclass_metric('accuracy', micro),
    multiclass_metric('balanced_accuracy', balancedAccuracy, multiclass_oneClass),
    multiclass_metric('macro_precision', macro(precision)),
    multiclass_metric('macro_recall', macro(multiclass_recall)),
    multiclass_metric('macro_f1', macro(f1)),
    multiclass_metric('micro_precision', micro),
    multiclass_metric('micro_recall', micro),
    multiclass_metric('micro_f1', micro),
    multiclass_metric('weighted_precision', weighted(precision)),
    multiclass_metric('weighted_recall', weighted(multiclass_recall)),
    multiclass_metric('weighted_f1', weighted(f1)),
    multiclass_metric('log_loss', ({ logLoss, total }) => logLoss / total, 'there are no examples', 'lower', [0, -Math.log(multiclass_tiny)], 'score'),
    multiclass_metric('mcc', multiclass_mcc, 'labels or predictions are all of one class', 'higher', [-1, 1]),
    multiclass_metric('kappa', kappa, 'labels and predictions are all of one class', 'higher', [-1, 1]),
];
/** The mean recall of the classes that are among the labels. */
function balancedAccuracy({ present }) {
    const labelled = present.filter((one) => one.labelled > 0);
    if (labelled.length < 2)
        return multiclass_none;
    return labelled.reduce((sum, one) => sum + multiclass_recall(one), 0) / labelled.length;
}
/** Gorodkin's R_K (2004), the correlation coefficient of K classes. */
function multiclass_mcc({ present, right, total }) {
    const both = present.reduce((sum, one) => sum + one.labelled * one.predicted, 0);
    const labels = present.reduce((sum, one) => sum + one.labelled ** 2, 0);
    const predictions = present.reduce((sum, one) => sum + one.predicted ** 2, 0);
    const spread = Math.sqrt(total ** 2 - labels) * Math.sqrt(total ** 2 - predictions);
    return spread > 0 ? (right * total - both) / spread : multiclass_none;
}
/** Cohen's kappa (1960), unweighted. */
function kappa({ present, right, total }) {
    const chance = present.reduce((sum, one) => sum + one.labelled * one.predicted, 0);
    return (right * total - chance) / (total ** 2 - chance);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/regression.js

function sumRegression(outcome) {
    const { labels, predictions } = outcome;
    const errors = predictions.map((value, row) => value - labels[row]);
    const sizes = errors.map(Math.abs);
    const squares = errors.map((error) => error * error);
    const relative = sizes.map((size, row) => labels[row] === 0 ? Number.NaN : size / Math.abs(labels[row]));
    const order = Int32Array.from(sizes.keys()).sort((a, b) => sizes[a] - sizes[b] || a - b);
    return (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const meanError = dot(errors, weights) / total;
        return {
            labelVariance: isConstant(labels, weights)
                ? 0
                : variance(labels, weights, dot(labels, weights) / total, total),
            meanError,
            meanSquaredError: dot(squares, weights) / total,
            meanAbsoluteError: dot(sizes, weights) / total,
            medianAbsoluteError: median(sizes, order, weights, total),
            meanRelativeError: dotCounted(relative, weights) / total,
            largestError: largest(sizes, order, weights),
            errorVariance: variance(errors, weights, meanError, total),
        };
    };
}
function variance(values, weights, mean, total) {
    let sum = 0;
    for (let row = 0; row < weights.length; row++) {
        const away = values[row] - mean;
        sum += away * away * weights[row];
    }
    return sum / total;
}
/** Rounding gives equal labels a mean, and so a variance, of their own. */
function isConstant(values, weights) {
    const first = values[weights.findIndex((weight) => weight > 0)];
    return values.every((value, row) => weights[row] === 0 || value === first);
}
/** A value that is not counted may be NaN. */
function dotCounted(values, weights) {
    let sum = 0;
    for (let row = 0; row < weights.length; row++)
        if (weights[row] > 0)
            sum += values[row] * weights[row];
    return sum;
}
/** The middle of all copies, or the mean of the two in the middle. */
function median(values, order, weights, total) {
    if (total === 0)
        return Number.NaN;
    const low = Math.floor((total - 1) / 2);
    const high = Math.floor(total / 2);
    let seen = 0;
    let lower;
    for (const row of order) {
        seen += weights[row];
        if (lower === undefined && seen > low)
            lower = values[row];
        if (seen > high)
            return (lower + values[row]) / 2;
    }
    return Number.NaN;
}
function largest(values, order, weights) {
    for (let place = order.length - 1; place >= 0; place--)
        if (weights[order[place]] > 0)
            return values[order[place]];
    return Number.NaN;
}
function regression_metric(name, direction, range, compute, undefinedWhen = 'there are no examples') {
    return {
        name,
        task: 'regression',
        needs: 'prediction',
        direction,
        range,
        compute,
        undefinedWhen,
    };
}
const { POSITIVE_INFINITY: infinity } = Number;
const constant = 'the labels are all the same';
const regressionMetrics = [
    regression_metric('r2', 'higher', [-infinity, 1], (s) => share(s.meanSquaredError, s), constant),
    regression_metric('rmse', 'lower', [0, infinity], (s) => Math.sqrt(s.meanSquaredError)),
    regression_metric('mse', 'lower', [0, infinity], (s) => s.meanSquaredError),
    regression_metric('mae', 'lower', [0, infinity], (s) => s.meanAbsoluteError),
    regression_metric('medae', 'lower', [0, infinity], (s) => s.medianAbsoluteError),
    regression_metric('mape', 'lower', [0, infinity], (s) => s.meanRelativeError, 'a label is 0'),
    regression_metric('max_error', 'lower', [0, infinity], (s) => s.largestError),
    regression_metric('bias', 'zero', [-infinity, infinity], (s) => s.meanError),
    regression_metric('explained_variance', 'higher', [-infinity, 1], (s) => share(s.errorVariance, s), constant),
];
/** The share of the labels' variance that is not `left`. */
function share(left, { labelVariance }) {
    return labelVariance > 0 ? 1 - left / labelVariance : Number.NaN;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/metrics/table.js



/** Every metric, by task. */
const metricsOf = {
    binary: binaryMetrics,
    multiclass: multiclassMetrics,
    regression: regressionMetrics,
};
/** Prepares the examples once, so that each resample is a pass without sorting. */
function measureOf(outcome) {
    switch (outcome.task) {
        case 'binary':
            return measure(sumBinary(outcome), binaryMetrics);
        case 'multiclass':
            return measure(sumMulticlass(outcome), multiclassMetrics);
        case 'regression':
            return measure(sumRegression(outcome), regressionMetrics);
    }
}
function measure(sum, metrics) {
    return (weights) => {
        const sums = sum(weights);
        return Float64Array.from(metrics, ({ compute }) => defined(compute(sums)));
    };
}
/** An infinite mean, as of errors beyond 1e154 squared, is no value either. */
function defined(value) {
    return Number.isFinite(value) ? value : Number.NaN;
}


/***/ }),

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readExamples)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/columns.js
var judge_columns = __webpack_require__(76138);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/classes.js



const knownPairs = [
    ['0', '1'],
    ['false', 'true'],
    ['no', 'yes'],
];
/** Label and prediction are often written by different tools: `1` and `1.0`, `True` and `true`. */
function canonical(text) {
    if (/^-?\d+\.0+$/.test(text))
        return text.slice(0, text.indexOf('.'));
    return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}
/** @throws InputError with file and line */
function readBinary(table, spec) {
    const labels = (0,judge_columns/* texts */.Te)(table, spec.target).map(canonical);
    const classes = spec.positive
        ? givenPair(table, labels, canonical(spec.positive.trim()), spec.target)
        : knownPair(table, labels, spec.target);
    const code = (text) => classes.findIndex((name) => same(name, text));
    const predictions = spec.prediction ? (0,judge_columns/* texts */.Te)(table, spec.prediction).map(canonical) : null;
    predictions?.forEach((text, row) => {
        if (code(text) < 0)
            unknown(table, row, text, spec.prediction, classes);
    });
    return {
        task: 'binary',
        classes,
        labels: Int32Array.from(labels, code),
        predictions: predictions && Int32Array.from(predictions, code),
        scores: spec.score ? (0,judge_columns/* probabilities */.gt)(table, spec.score) : null,
    };
}
function same(a, b) {
    return a === b || (/^(?:yes|no)$/i.test(a) && a.toLowerCase() === b.toLowerCase());
}
function knownPair(table, labels, target) {
    const values = distinct(labels);
    const pair = knownPairs.find(([negative, positive]) => values.every((value) => same(negative, value) || same(positive, value)));
    if (pair)
        return [...pair];
    tooMany(table, labels, values, target);
    throw new errors/* InputError */.dz({
        where: `${table.file} column ${target}`,
        found: values.join(', '),
        remedy: 'it cannot be told which of these labels is the positive one: set positive',
    });
}
function givenPair(table, labels, positive, target) {
    const values = distinct(labels);
    tooMany(table, labels, values, target);
    const others = values.filter((value) => value !== positive);
    if (others.length < 2)
        return [others[0] ?? `not ${positive}`, positive];
    throw new errors/* InputError */.dz({
        where: 'input positive',
        found: positive,
        remedy: `no label of column ${target} in ${table.file}; ${(0,words/* didYouMean */.a)(positive, values)}`,
    });
}
function tooMany(table, labels, values, target) {
    if (values.length < 3)
        return;
    throw new errors/* InputError */.dz({
        where: (0,judge_columns/* place */.ik)(table, labels.indexOf(values[2])),
        found: values[2],
        allowed: `two labels in ${target}, here ${values.slice(0, 2).join(' and ')}`,
        remedy: `${values.length} are there: the task may be multiclass`,
    });
}
/**
 * @throws InputError with file and line. A prediction that no label has is a class of its own, but
 *   one that differs from a label by its case alone, or no prediction that is a label, is a mistake.
 */
function readMulticlass(table, spec) {
    const labels = (0,judge_columns/* texts */.Te)(table, spec.target).map(canonical);
    const predictions = spec.prediction ? (0,judge_columns/* texts */.Te)(table, spec.prediction).map(canonical) : null;
    if (predictions)
        checkKind(table, labels, predictions, spec.prediction);
    const scored = spec.score ? scoredClasses(table, spec.score) : [];
    const classes = distinct([...labels, ...(predictions ?? []), ...scored.map(canonical)]).sort();
    const codeOf = new Map(classes.map((name, code) => [name, code]));
    const code = (text) => codeOf.get(text);
    return {
        task: 'multiclass',
        classes,
        labels: Int32Array.from(labels, code),
        predictions: predictions && Int32Array.from(predictions, code),
        scores: spec.score ? readScores(table, spec.score, classes, scored) : null,
    };
}
function checkKind(table, labels, predictions, name) {
    const known = new Set(labels);
    const folded = new Set(distinct(labels).map((label) => label.toLowerCase()));
    const strange = predictions.findIndex((text) => !known.has(text) && folded.has(text.toLowerCase()));
    const row = predictions.some((text) => known.has(text)) ? strange : 0;
    if (row >= 0)
        unknown(table, row, predictions[row], name, [...known].sort());
}
function scoredClasses(table, score) {
    const names = table.names.filter((name) => name.startsWith(`${score}_`));
    return names.map((name) => name.slice(score.length + 1));
}
function readScores(table, score, classes, scored) {
    const columns = classes.map((name) => {
        const written = scored.find((own) => canonical(own) === name);
        if (written !== undefined)
            return (0,judge_columns/* probabilities */.gt)(table, `${score}_${written}`);
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
                where: (0,judge_columns/* place */.ik)(table, row),
                found: String(sum),
                allowed: `probabilities of all classes that add up to 1`,
            });
    }
    return columns;
}
function unknown(table, row, found, name, classes) {
    throw new errors/* InputError */.dz({
        where: (0,judge_columns/* place */.ik)(table, row),
        found,
        allowed: `in ${name}, the labels ${classes.slice(0, 10).join(', ')}`,
        remedy: 'a column of probabilities is the score, not the prediction',
    });
}
function distinct(values) {
    return [...new Set(values)];
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples.js
var judge_examples = __webpack_require__(40326);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/keys.js
var judge_keys = __webpack_require__(33849);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/slices.js
var judge_slices = __webpack_require__(81730);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/read.js






/**
 * The examples of a predictions file, in an order that does not depend on the file's.
 *
 * @throws InputError with file and line: a missing column, no rows, a missing cell, a value that is
 *   not finite or not a probability, a prediction that is no label, a repeated id
 */
function readExamples(table, spec) {
    checkSpec(table, spec);
    const outcome = readOutcome(table, spec);
    const { keys, keyedBy } = (0,judge_keys/* readKeys */.x4)(table, {
        id: spec.id,
        target: spec.target,
        said: saidColumns(table, spec),
    });
    const slices = read_distinct(spec.slices ?? []).map((name) => (0,judge_slices/* readSlice */.Vw)(table, name));
    const examples = { ...outcome, file: table.file, keys, keyedBy, slices };
    return (0,judge_examples/* take */.s)(examples, (0,judge_keys/* canonicalOrder */.tB)(keys, outcome));
}
function readOutcome(table, spec) {
    if (spec.task === 'binary')
        return readBinary(table, spec);
    if (spec.task === 'multiclass')
        return readMulticlass(table, spec);
    return {
        task: 'regression',
        classes: null,
        labels: (0,judge_columns/* numbers */.nL)(table, spec.target),
        predictions: (0,judge_columns/* numbers */.nL)(table, spec.prediction),
        scores: null,
    };
}
function checkSpec(table, spec) {
    const { task, target, prediction, score, id } = spec;
    if (table.rows === 0)
        throw new errors/* InputError */.dz({ where: table.file, remedy: 'it holds no examples, only a header' });
    if (prediction === undefined && (score === undefined || task === 'regression'))
        throw new errors/* InputError */.dz({
            where: 'input prediction',
            remedy: `task ${task} needs a column of predictions${task === 'regression' ? '' : ' or scores'}`,
        });
    if (score !== undefined && task === 'regression')
        throw new errors/* InputError */.dz({
            where: 'input score',
            found: score,
            remedy: 'a regression has no score',
        });
    const named = [target, prediction, score, id].filter((name) => name !== undefined);
    const twice = named.find((name, index) => named.indexOf(name) !== index);
    if (twice !== undefined)
        throw new errors/* InputError */.dz({
            where: table.file,
            found: twice,
            remedy: 'target, prediction, score and id are different columns',
        });
    for (const name of task === 'multiclass' ? named.filter((name) => name !== score) : named)
        (0,judge_columns/* column */.fi)(table, name);
}
/** The columns that a model wrote, which therefore say nothing about the example. */
function saidColumns(table, { task, prediction, score }) {
    return table.names.filter((name) => name === prediction ||
        name === score ||
        (task === 'multiclass' && score !== undefined && name.startsWith(`${score}_`)));
}
function read_distinct(names) {
    return [...new Set(names)];
}


/***/ }),

/***/ 81730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rowsByValue),
/* harmony export */   Vw: () => (/* binding */ readSlice),
/* harmony export */   uJ: () => (/* binding */ minimumRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76138);


/** The rows of one value need this many examples before anything is decided from them. */
const minimumRows = 50;
const missing = '(missing)';
const mostValues = 200;
/** @throws InputError when there is no such column, or it is no category */
function readSlice(table, name) {
    const cells = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi)(table, name).map((cell) => cell?.trim() || missing);
    const values = [...new Set(cells)].sort();
    if (values.length > mostValues)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: table.file,
            found: `${values.length} values in ${name}`,
            allowed: `a slice has at most ${mostValues} values`,
            remedy: 'put the values into groups in a column of their own',
        });
    const codeOf = new Map(values.map((value, code) => [value, code]));
    return { column: name, values, codes: Int32Array.from(cells, (cell) => codeOf.get(cell)) };
}
/** The rows of each value of a slice, by the value's code. */
function rowsByValue(slice) {
    const rows = slice.values.map(() => []);
    slice.codes.forEach((code, row) => {
        rows[code].push(row);
    });
    return rows.map((list) => Int32Array.from(list));
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


/***/ })

};
