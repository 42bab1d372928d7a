export const id = 8999;
export const ids = [8999];
export const modules = {

/***/ 18999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/normal.js
var normal = __webpack_require__(95897);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/paired/power.js
var paired_power = __webpack_require__(50405);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/intervals/paired/plan.js



/**
 * How many examples it takes to see a difference: those with which its standard error is
 * `difference / (z(1 - tail) + z(power))`, where each of the evaluations has its part of the tails
 * (the union bound).
 *
 * @throws InputError when a number is out of its range, or the metric needs `sd` and there is none
 */
function planRows(aim) {
    const { difference, confidence = 0.95, evaluations = 1, power = paired_power/* usualPower */._h } = aim;
    checkAim({ ...aim, confidence, evaluations, power });
    const tail = (1 - confidence) / 2 / evaluations;
    const error = difference / ((0,normal/* normalQuantile */.Z)(power) - (0,normal/* normalQuantile */.Z)(tail));
    const { rowsFor, assumptions } = spreadOf(aim);
    const looks = evaluations === 1
        ? 'one candidate is judged on them'
        : `${evaluations} candidates are judged on them, none chosen by what an earlier answer said; each at a confidence of ${Number((100 * (1 - 2 * tail)).toPrecision(6))}%`;
    return {
        rows: (0,paired_power/* twoDigits */.Bj)(rowsFor(error)),
        assumptions: [
            looks,
            `a true difference of ${difference} is seen ${Number((100 * power).toPrecision(4))} times in 100`,
            ...assumptions,
            'examples do not belong together in groups; where they do, count groups and not rows',
        ],
    };
}
function spreadOf(aim) {
    const [, base, ofClass] = /^(\w+)(?:\[(.*)\])?/.exec(aim.metric) ?? [];
    if (aim.sd !== undefined)
        return {
            rowsFor: (error) => (aim.sd / error) ** 2,
            assumptions: [
                `the difference of the two models has a standard deviation of ${aim.sd} over the examples`,
            ],
        };
    if (base === 'roc_auc')
        return areas(aim);
    if (base === 'recall' || base === 'specificity')
        return labelled(aim, base, ofClass);
    if (base === 'accuracy' || base?.startsWith('micro_'))
        return differing(aim, 1, []);
    throw new errors/* InputError */.dz({
        where: 'sd',
        found: 'nothing',
        remedy: `${aim.metric} can be planned when you give sd, the standard deviation over examples of the difference of two models: any earlier comparison's interval tells it, as its width times √n / 3.92`,
    });
}
/** The variance of a difference of paired shares: that of -1, 0 and 1. */
function differing(aim, among, assumptions) {
    const share = aim.differing ?? 0.1;
    if (share < aim.difference)
        throw new errors/* InputError */.dz({
            where: 'differing',
            found: String(share),
            remedy: `models that differ in a share of ${share} of their predictions cannot differ by ${aim.difference}: raise it`,
        });
    return {
        rowsFor: (error) => (share - aim.difference ** 2) / error ** 2 / among,
        assumptions: [
            `the two models predict different things of ${share} of the examples`,
            ...assumptions,
        ],
    };
}
function labelled(aim, base, ofClass) {
    const positives = aim.positives ?? 0.5;
    const among = base === 'recall' ? positives : 1 - positives;
    const which = ofClass ? `the class ${ofClass}` : 'the positive class';
    return differing(aim, among, [`${positives} of the labels are of ${which}`]);
}
/** Hanley and McNeil (1982) for the variance of an area, (1983) for that of the difference of two. */
function areas(aim) {
    const { positives = 0.5, champion = 0.8, correlation = 0.8 } = aim;
    const candidate = Math.min(0.999, champion + aim.difference);
    const of = (area) => {
        const square = area ** 2;
        const [up, down] = [area / (2 - area) - square, (2 * square) / (1 + area) - square];
        return down / positives + up / (1 - positives);
    };
    const [a, b] = [of(champion), of(candidate)];
    const variance = a + b - 2 * correlation * Math.sqrt(a * b);
    return {
        rowsFor: (error) => variance / error ** 2,
        assumptions: [
            `the champion's area is ${champion}, and the areas of the two models correlate by ${correlation}`,
            `${positives} of the labels are positive`,
        ],
    };
}
const isShare = (value) => value > 0 && value < 1;
const checks = [
    ['difference', (value) => value > 0 && value < Infinity, 'a number above 0'],
    ['confidence', isShare, 'a number between 0 and 1'],
    ['evaluations', (value) => Number.isInteger(value) && value >= 1, 'a whole number from 1'],
    ['power', (value) => value >= 0.5 && value < 1, 'a number from 0.5, below 1'],
    ['differing', (value) => value > 0 && value <= 1, 'a number above 0, at most 1'],
    ['positives', isShare, 'a number between 0 and 1'],
    ['champion', (value) => value > 0.5 && value < 1, 'an area between 0.5 and 1'],
    ['correlation', (value) => value >= 0 && value < 1, 'a number from 0, below 1'],
    ['sd', (value) => value > 0 && value < Infinity, 'a number above 0'],
];
function checkAim(aim) {
    for (const [where, isAllowed, allowed] of checks) {
        const value = aim[where];
        if (typeof value !== 'number' || isAllowed(value))
            continue;
        throw new errors/* InputError */.dz({ where, found: String(value), allowed });
    }
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/plan.js



/** Plans an evaluation set; nothing is read and nothing is left. */
const run = async (inputs) => {
    const { difference, metric } = inputs;
    const { rows, assumptions } = planned({ ...inputs, differing: inputs.disagree });
    const needed = `${rows.toLocaleString('en-US')} rows`;
    return {
        record: { file: null, content: { metric, difference, rows, assumptions } },
        outputs: {},
        refusal: null,
        summary: [
            (0,blocks/* heading */.R_)(`Evaluation data for a difference of ${difference} in ${metric}`),
            (0,blocks/* paragraph */.FY)({ bold: needed }, ', when all of this holds:'),
            (0,blocks/* list */.p_)(assumptions),
        ],
    };
};
/** @throws InputError that names the flag */
function planned(aim) {
    try {
        return planRows(aim);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        const { where } = error.complaint;
        const flag = where === 'differing' ? 'disagree' : where;
        throw new errors/* InputError */.dz({ ...error.complaint, where: `input ${flag}` }, { cause: error });
    }
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

/***/ 50405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ twoDigits),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   _h: () => (/* binding */ usualPower),
/* harmony export */   ke: () => (/* binding */ detectable)
/* harmony export */ });
/** How often a true difference of the size in question is to be seen. */
const usualPower = 0.9;
/**
 * The smallest true gain for which the interval at `confidence` lies above 0 with probability
 * `power`: for a normal estimate `(z(1 - tail) + z(power)) * error`, of which this is the form for any
 * confidence distribution, both sides taken together. Infinite where nothing bounds the gain.
 */
function detectable(gain, confidence, power = usualPower) {
    return reach(gain, (1 + confidence) / 2) + reach(gain, power);
}
/** Half of the width of the interval between the two bounds of this one-sided confidence. */
function reach({ bound }, confidence) {
    return (bound(confidence) - bound(1 - confidence)) / 2;
}
/** More examples than this are not to be had: it is the margin that has to be wider. */
const most = 1e8;
/**
 * About how many examples of the same kind it takes to settle with probability `power` whether the
 * candidate is not worse or worse, if the true gain is the one seen: what the interval reaches shrinks
 * with the root of their number, down to the distance from the gain to the nearer verdict. Two
 * digits, rounded up.
 *
 * @returns null when no number to be had settles it: the gain seen is 0 and there is no margin, or
 *   nothing bounds it
 */
function needed({ gain, estimate, n, margin, confidence }, power = usualPower) {
    const away = Math.max(estimate + margin, -estimate);
    const rows = n * (detectable(gain, confidence, power) / away) ** 2;
    return away > 0 && rows <= most ? twoDigits(Math.max(rows, n + 1)) : null;
}
/** Rounded up. */
function twoDigits(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit - 1e-9) * unit;
}


/***/ })

};
