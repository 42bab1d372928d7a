export const id = 6199;
export const ids = [6199];
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

/***/ 77542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ driftChecks),
  S: () => (/* binding */ driftSince)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/finding.js
var finding = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/contract.js + 1 modules
var contract_contract = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/runs.js + 2 modules
var profile_runs = __webpack_require__(37939);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/side.js
/** A column of text of no more values than this can be a category; with more it is free text or an id. */
const mostCategories = 1000;
function sampleOf(side, profile) {
    const { name } = profile;
    return { profile, rows: side.rows, runs: side.numbers?.(name), counts: side.counts?.(name) };
}
/** Values that are there and read as the column's type. */
const validOf = ({ count, invalid }) => count - invalid;
/** Of which kind a column is. Both sides count alike, so that it does not matter which is the reference. */
function kindOf(reference, current) {
    const type = reference.type === 'any' ? current.type : reference.type;
    if (type === 'boolean')
        return 'categorical';
    if (type === 'integer' || type === 'number')
        return 'numeric';
    if (type === 'date' || type === 'datetime' || type === 'time')
        return 'time';
    const distinct = Math.max(reference.distinct, current.distinct);
    const rows = validOf(reference) + validOf(current);
    return distinct <= 20 || (distinct <= mostCategories && distinct <= rows / 4)
        ? 'categorical'
        : 'text';
}
/** A column without values has no type, and a whole number is a number. */
function isLike(reference, current) {
    if (reference.type === current.type)
        return true;
    if ([reference, current].some((side) => validOf(side) === 0))
        return true;
    return [reference, current].every(({ type }) => type === 'integer' || type === 'number');
}
/** Columns of which more than the profile is to be fetched before the two sides are compared. */
function needsOf(reference, current) {
    const now = new Map(current.map((column) => [column.name, column]));
    const needs = { numbers: [], counts: [] };
    for (const column of reference) {
        const other = now.get(column.name);
        if (!other || column.sensitive || other.sensitive || !isLike(column, other))
            continue;
        const kind = kindOf(column, other);
        if (kind === 'numeric' || kind === 'time')
            needs.numbers.push(column.name);
        if (kind === 'categorical')
            needs.counts.push(column.name);
    }
    return needs;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/classes.js



/** As long as the values in a profile, so that both kinds of side call them alike. */
const longest = 40;
/** The categories of a column: from its rows, or the most frequent ones from its profile. */
function categoriesOf({ profile, counts }) {
    if (counts)
        return listed(counts);
    return fromTop(validOf(profile), profile.top, profile.distinct);
}
/** What text looks like. Of patterns that are not listed each may stand there once only. */
function patternsOf({ profile }) {
    const n = profile.patterned;
    const top = profile.patterns.map(({ pattern, count }) => ({ value: pattern, count }));
    const rest = n - top.reduce((sum, { count }) => sum + count, 0);
    return fromTop(n, top, top.length + rest);
}
/** Numbers as classes of their own. */
function valuesOf(runs) {
    const counts = new Map([...runs.values].map((value, i) => [String(value), runs.counts[i]]));
    return { n: (0,profile_runs/* sizeOf */.$d)(runs), counts, kinds: counts.size, unlisted: 0 };
}
/** Classes of which all are known. */
function listed(given) {
    const counts = new Map();
    let n = 0;
    for (const [value, count] of given) {
        const key = (0,values_text/* cut */.Jj)(value, longest);
        counts.set(key, (counts.get(key) ?? 0) + count);
        n += count;
    }
    return { n, counts, kinds: counts.size, unlisted: 0 };
}
function fromTop(n, top, kinds) {
    const counts = new Map();
    for (const { value, count } of top)
        counts.set(value, (counts.get(value) ?? 0) + count);
    const known = top.reduce((sum, { count }) => sum + count, 0);
    const unlisted = Math.min(n - known, top.at(-1)?.count ?? n);
    return { n, counts, kinds: Math.max(kinds, counts.size), unlisted };
}
const isComplete = ({ unlisted }) => unlisted === 0;

// EXTERNAL MODULE: ./build/bundle/src/domain/data/drift/gamma.js
var gamma = __webpack_require__(45815);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/drift/binomial.js
var binomial = __webpack_require__(44513);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/proportions.js


/** Up to this many on the rarer side the exact test is used. */
const mostExact = 1000;
const shareOf = ({ count, of }) => (of === 0 ? 0 : count / of);
/** Two proportions: exact while the rarer outcome or the smaller side is not large, else pooled z. */
function testProportions(a, b) {
    const count = a.count + b.count;
    const total = a.of + b.of;
    if (Math.min(count, total - count, a.of, b.of) <= mostExact)
        return { test: "Fisher's exact", statistic: null, p: fisher(a, b) };
    const pooled = count / total;
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
    const z = (shareOf(b) - shareOf(a)) / error;
    return { test: 'two proportions', statistic: z, p: (0,gamma/* chiSquaredTail */.cj)(z * z, 1) };
}
/**
 * Fisher's exact test, two-sided: the probability of all tables with these margins that are no
 * more likely than this one, as scipy.stats.fisher_exact.
 */
function fisher(a, b) {
    const total = a.of + b.of;
    const marked = a.count + b.count;
    const low = Math.max(0, a.of - (total - marked));
    const high = Math.min(marked, a.of);
    if (low === high)
        return 1;
    const mass = (x) => (0,binomial/* logHypergeometric */.u)(x, a.of, marked, total);
    // Equal probabilities differ by rounding.
    const bar = mass(a.count) + 1e-10;
    const mode = Math.floor(((a.of + 1) * (marked + 1)) / (total + 2));
    let p = 0;
    for (const [from, to, step] of [
        [low, Math.min(mode, high), 1],
        [high, Math.min(mode, high) + 1, -1],
    ]) {
        for (let x = from; step > 0 ? x <= to : x >= to; x += step) {
            const log = mass(x);
            if (log > bar)
                break;
            p += Math.exp(log);
        }
    }
    return Math.min(1, p);
}
/** Cohen's h (1988): the difference of two shares on the scale on which all shares are equally certain. */
function cohensH(before, now) {
    return 2 * Math.asin(Math.sqrt(now)) - 2 * Math.asin(Math.sqrt(before));
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/contingency.js



/** What chi-squared asks of each cell that is expected. */
const leastExpected = 5;
/**
 * Compares two tables of counts. Where every class is known: chi-squared without correction, as
 * scipy.stats.chi2_contingency, with rare classes put together by what both sides have of them.
 *
 * Where a profile names the most frequent ones only, these were chosen by their counts, which makes
 * a test of them all say too much. So each is tested on its own, and the smallest p is multiplied by
 * the number of all classes (Bonferroni), among which any could have been named. Of a class that one
 * side does not name it is only known that it stands there no more often than the last one named:
 * the count in that range is taken which differs least from the other side.
 *
 * @param compare orders names, by code units where it is not given, and so decides which of two
 *   classes that are as frequent is put together with rare ones; it must not depend on the sides
 */
function compareClasses(before, now, compare) {
    const names = namesOf(before, now).sort(compare);
    const moves = names.map((name) => nearest(name, before, now));
    const [rise, fall] = [1, -1].map((sign) => moves.reduce((sum, { before, now }) => sum + Math.max(0, sign * (now - before)), 0));
    const most = moves.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const distance = { variation: Math.max(rise, fall), most };
    if (isComplete(before) && isComplete(now)) {
        return { ...distance, ...testTable(merge(tableOf(names, before, now))), tries: 1 };
    }
    const common = names.filter((name) => before.counts.has(name) && now.counts.has(name)).length;
    const tries = before.kinds + now.kinds - common;
    return { ...distance, ...testEach(moves, before.n, now.n, tries), freedom: 1, tries };
}
const namesOf = (before, now) => [
    ...new Set([...before.counts.keys(), ...now.counts.keys()]),
];
const tableOf = (names, before, now) => names.map((name) => [before.counts.get(name) ?? 0, now.counts.get(name) ?? 0]);
/** The share of all values that are of a class frequent enough for chi-squared. */
function commonShare(before, now) {
    const rows = tableOf(namesOf(before, now), before, now);
    const isRare = rarity(rows);
    const common = rows.filter((row) => !isRare(row)).reduce(add, [0, 0]);
    return (common[0] + common[1]) / (before.n + now.n);
}
const sizeOf = ({ before, now }) => Math.abs(cohensH(before, now));
/** The shares of a class; of the counts that are possible, those that differ least. */
function nearest(name, before, now) {
    const [known, other] = [before.counts.get(name), now.counts.get(name)];
    if (known === undefined)
        return {
            name,
            before: Math.min(before.unlisted / before.n, other / now.n),
            now: other / now.n,
        };
    if (other === undefined)
        return {
            name,
            before: known / before.n,
            now: Math.min(now.unlisted / now.n, known / before.n),
        };
    return { name, before: known / before.n, now: other / now.n };
}
function testEach(moves, n, m, tries) {
    const best = moves
        .map(({ before, now }) => {
        const parts = [Math.round(before * n), Math.round(now * m)];
        return testProportions({ count: parts[0], of: n }, { count: parts[1], of: m });
    })
        .reduce((a, b) => (b.p < a.p ? b : a));
    return {
        ...best,
        test: 'proportions of each, times their number',
        p: Math.min(1, best.p * tries),
    };
}
/** Puts rare classes together, by their counts on both sides, until each is expected often enough. */
function merge(rows) {
    const isRare = rarity(rows);
    const sorted = [...rows].sort((a, b) => b[0] + b[1] - a[0] - a[1]);
    let common = sorted.filter((row) => !isRare(row));
    if (common.length === 0)
        common = sorted.slice(0, 1);
    let rest = sorted.slice(common.length).reduce(add, [0, 0]);
    while (rest[0] + rest[1] > 0 && isRare(rest) && common.length > 1)
        rest = add(rest, common.pop());
    return rest[0] + rest[1] > 0 ? [...common, rest] : common;
}
/** Whether a class is expected too seldom on the smaller side. */
function rarity(rows) {
    const [n, m] = rows.reduce(add, [0, 0]);
    const smaller = Math.min(n, m) / (n + m);
    return ([a, b]) => (a + b) * smaller < leastExpected;
}
const add = ([a, b], [c, d]) => [a + c, b + d];
function testTable(rows) {
    const freedom = Math.max(1, rows.length - 1);
    const [n, m] = rows.reduce(add, [0, 0]);
    if (rows.length < 2)
        return { test: 'chi-squared', statistic: 0, p: 1, freedom };
    if (rows.length === 2) {
        const [[a, b]] = rows;
        return { ...testProportions({ count: a, of: n }, { count: b, of: m }), freedom };
    }
    const statistic = chiSquared(rows);
    return { test: 'chi-squared', statistic, p: (0,gamma/* chiSquaredTail */.cj)(statistic, freedom), freedom };
}
/** Pearson's statistic of a table of two columns whose rows are not empty. */
function chiSquared(rows) {
    const [n, m] = rows.reduce(add, [0, 0]);
    return rows.reduce((sum, [a, b]) => {
        const expected = ((a + b) * n) / (n + m);
        const other = ((a + b) * m) / (n + m);
        return sum + (a - expected) ** 2 / expected + (b - other) ** 2 / other;
    }, 0);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/power.js

/** The chance with which a difference of the threshold's size is to be seen. */
const power = 0.8;
/**
 * How many rows a test needs are counted in pairs: nm/(n + m) of the sizes of the two sides, which
 * is half the rows of one side when both are of one size.
 */
const pairsOf = (n, m) => n === 0 || m === 0 ? 0 : (n * m) / (n + m);
/** The rows it takes of the smaller side; of both when the larger one is too small as well. */
function rowsFor(pairs, n, m) {
    const larger = Math.max(n, m);
    const rows = larger > 2 * pairs ? 1 / (1 / pairs - 1 / larger) : 2 * pairs;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.max(1, Math.ceil(rows / unit) * unit);
}
/**
 * Pairs with which the Kolmogorov-Smirnov test sees a normal distribution move by `shift` standard
 * deviations: ((k + z/2) / D)², where D = 2Φ(shift/2) - 1 is the largest difference of the two
 * distribution functions, k = √(ln(2/level)/2) the critical value of √pairs times the statistic,
 * and ½ the standard deviation of the difference where the two are furthest apart.
 */
function pairsForShift(level, shift) {
    const largest = 1 - (0,gamma/* chiSquaredTail */.cj)((shift / 2) ** 2, 1);
    const critical = Math.sqrt(Math.log(2 / level) / 2);
    return ((critical + normalQuantile(1 - power) / 2) / largest) ** 2;
}
/** Pairs with which a z test sees a difference of `size` standard deviations: ((z(level/2) + z(0.2)) / size)². */
function pairsForMean(level, size) {
    return ((normalQuantile(level / 2) + normalQuantile(1 - power)) / size) ** 2;
}
/**
 * Pairs with which chi-squared sees an effect of `size`, which is Cohen's w: λ / w², where λ makes
 * the noncentral chi-squared exceed the critical value with the power asked for. Total variation of
 * w/2 has at least this effect, and so has a mean that moves by w standard deviations (both by
 * Cauchy and Schwarz).
 */
function pairsForClasses(level, size, freedom) {
    return noncentralityFor(level, freedom) / size ** 2;
}
/** It takes milliseconds, and many columns ask for the same. */
const found = new Map();
function noncentralityFor(level, freedom) {
    const key = `${level} ${freedom}`;
    const known = found.get(key);
    if (known !== undefined)
        return known;
    const critical = solve((x) => (0,gamma/* chiSquaredTail */.cj)(x, freedom) - level, 4 * freedom + 1500);
    const away = solve((x) => power - noncentralTail(critical, freedom, x), 4 * critical + 100);
    found.set(key, away);
    return away;
}
/** P(X >= x) of a noncentral chi-squared X: a mixture of central ones by a Poisson distribution. */
function noncentralTail(x, freedom, noncentrality) {
    const mean = noncentrality / 2;
    let weight = Math.exp(-mean);
    let sum = 0;
    let rest = 1;
    for (let j = 0; rest > 1e-9 && j < 2000; j++) {
        sum += weight * (0,gamma/* chiSquaredTail */.cj)(x, freedom + 2 * j);
        rest -= weight;
        weight *= mean / (j + 1);
    }
    return Math.min(1, sum);
}
/** The z that a standard normal exceeds with this probability, of at most one half. */
function normalQuantile(tail) {
    return solve((z) => (0,gamma/* chiSquaredTail */.cj)(z * z, 1) / 2 - tail, 40);
}
/** Where a falling function crosses zero, between 0 and `most`. */
function solve(falling, most) {
    let [low, high] = [0, most];
    while (high - low > 1e-6 * high) {
        const middle = (low + high) / 2;
        if (falling(middle) > 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/wording.js


/** A number for a person: four digits, or a whole number with its thousands apart. */
function figure(value) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e15))
        return value.toPrecision(3);
    return size < 1000 ? String(Number(value.toPrecision(4))) : (0,finding/* grouped */.zD)(Math.round(value));
}
/** A share in per cent; what is not nothing is never shown as 0 %. */
function percent(share) {
    const value = share * 100;
    if (value > 0 && value < 0.01)
        return '<0.01 %';
    return `${Number(value.toFixed(value < 1 ? 2 : 1))} %`;
}
/** ` (+8.5 %)`, or nothing where there is no sense in it. */
function growth(before, now) {
    if (before <= 0 || now < 0)
        return '';
    const change = now / before - 1;
    if (Math.abs(change) < 0.0005)
        return '';
    if (change > 10)
        return ` (${figure(Number((change + 1).toPrecision(2)))} times)`;
    return ` (${change < 0 ? '-' : '+'}${percent(Math.abs(change))})`;
}
function chance(p) {
    return p < 0.001 ? 'p < 0.001' : `p = ${Number(p.toPrecision(2))}`;
}
/** A value from the data. */
const told = (value) => (0,errors/* quote */.hD)(value, 40);
/** A time in seconds since 1970. */
function moment(seconds) {
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? figure(seconds) : date.toISOString().slice(0, 10);
}
/** A time of day, in seconds since midnight. */
function clock(seconds) {
    const minutes = Math.round(seconds / 60);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
/** A span of seconds. */
function span(seconds) {
    const size = Math.abs(seconds);
    if (size >= 2 * 86_400)
        return `${figure(Math.round(size / 86_400))} days`;
    if (size >= 2 * 3600)
        return `${Math.round(size / 3600)} hours`;
    return `${Math.round(size / 60)} minutes`;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/categorical.js





/**
 * The mix of classes. Its size is total variation, or Cohen's h of the one class that moved most
 * where that goes further beyond its threshold: a rare class that has doubled moves little mass.
 */
function compareMix(of, before, now, thresholds) {
    const sizes = [before.n, now.n];
    if (before.n === 0 || now.n === 0)
        return untold(of, sizes, thresholds);
    const { test, statistic, p, variation, most, freedom, tries } = compareClasses(before, now);
    const h = Math.abs(cohensH(most.before, most.now));
    const isOne = h / thresholds.share > variation / thresholds.categorical;
    return {
        ...{ of, test, statistic, p, sizes },
        effect: isOne ? "Cohen's h of the share that moved most" : 'total variation',
        size: isOne ? h : variation,
        threshold: isOne ? thresholds.share : thresholds.categorical,
        pairs: pairsFor(thresholds, freedom, tries),
        words: `${moved(most)}, total variation ${Number(variation.toPrecision(2))}`,
    };
}
/** Before anything is tested, as when a side has no values. */
function untold(of, sizes, thresholds) {
    const nothing = { statistic: null, p: null, size: null, words: '' };
    const head = { of, test: 'chi-squared', effect: 'total variation', sizes };
    return {
        ...head,
        ...nothing,
        threshold: thresholds.categorical,
        pairs: pairsFor(thresholds, 1, 1),
    };
}
/** By the smaller of the two effects that count. */
function pairsFor({ share, categorical }, freedom, tries) {
    const size = Math.min(share, 2 * categorical);
    return (level) => pairsForClasses(level / tries, size, freedom);
}
function moved({ name, before, now }) {
    return `${told(name)} ${now < before ? 'shrank' : 'grew'} ${percent(before)} → ${percent(now)}${growth(before, now)}`;
}
/**
 * Categories that the reference has not, when all of its own are known. The most frequent of them
 * is tested, and its p multiplied by the number of categories: any could have been the new one.
 */
function compareNew(before, now, thresholds) {
    if (!isComplete(before) || before.n === 0 || now.n === 0)
        return null;
    const added = [...now.counts]
        .filter(([name]) => !before.counts.has(name))
        .sort(([, a], [, b]) => b - a);
    const tries = before.counts.size + Math.max(added.length, now.kinds - before.counts.size);
    const [name, count] = added[0] ?? ['', 0];
    const tested = testProportions({ count: 0, of: before.n }, { count, of: now.n });
    const others = added.length > 1 ? ` and ${added.length - 1} more` : '';
    return {
        of: 'new categories',
        test: `${tested.test}, times the number of categories`,
        statistic: tested.statistic,
        p: Math.min(1, tested.p * tries),
        effect: 'share of the most frequent new category',
        size: count / now.n,
        threshold: thresholds.newCategory,
        sizes: [before.n, now.n],
        // A share that was 0 differs by this many standard deviations.
        pairs: (level) => pairsForMean(level / tries, cohensH(0, thresholds.newCategory)),
        words: `new category ${told(name)} in ${percent(count / now.n)}${others}`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/bands.js

/** From the rows: known exactly. */
function exactBands(runs) {
    const n = (0,profile_runs/* sizeOf */.$d)(runs);
    const shares = new Float64Array(runs.values.length);
    let below = 0;
    for (let i = 0; i < shares.length; i++) {
        below += runs.counts[i];
        shares[i] = below / n;
    }
    return { n, points: runs.values, low: shares, high: shares };
}
/**
 * From a stored profile. An element v of the sketch, the c-th smallest value, says that F >= c/n
 * from v on and F <= (c - 1)/n before it; an inner edge of the histogram says exactly how much lies
 * below it. Between two points F rises only, so the two bounds of a band are at most 1/64 apart
 * where no value is frequent.
 */
function sketchBands(n, { sketch, histogram }) {
    const limits = new Map();
    const limit = (at, from, before) => {
        const known = limits.get(at);
        limits.set(at, {
            from: Math.max(from, known?.from ?? 0),
            before: Math.min(before, known?.before ?? 1),
        });
    };
    sketch?.forEach((value, i) => {
        const place = Math.max(1, Math.ceil((n * i) / (sketch.length - 1)));
        limit(value, place / n, (place - 1) / n);
    });
    let below = 0;
    histogram?.counts.slice(0, -1).forEach((count, bin) => {
        below += count;
        limit(histogram.edges[bin + 1], below / n, below / n);
    });
    return bandsOf(n, limits);
}
function bandsOf(n, limits) {
    const points = Float64Array.from(limits.keys()).sort();
    const low = new Float64Array(points.length);
    const high = new Float64Array(points.length).fill(1);
    for (let i = 0; i < points.length; i++)
        low[i] = Math.max(low[i - 1] ?? 0, limits.get(points[i]).from);
    for (let i = points.length - 2; i >= 0; i--)
        high[i] = Math.min(high[i + 1], limits.get(points[i + 1]).before);
    // What lies between can be no less than what is known to lie below.
    for (let i = 0; i < points.length; i++)
        high[i] = Math.max(high[i], low[i]);
    return { n, points, low, high };
}
/** Walks along both at once. With two exact sides the distances are exact, else the smallest that the bands allow. */
function distanceOf(a, b, unit) {
    const distance = { largest: 0, area: 0, back: { largest: 0, area: 0 } };
    let [i, j] = [-1, -1];
    while (i + 1 < a.points.length || j + 1 < b.points.length) {
        const at = Math.min(a.points[i + 1] ?? Infinity, b.points[j + 1] ?? Infinity);
        if (a.points[i + 1] === at)
            i++;
        if (b.points[j + 1] === at)
            j++;
        const next = Math.min(a.points[i + 1] ?? Infinity, b.points[j + 1] ?? Infinity);
        const above = (a.low[i] ?? 0) - (b.high[j] ?? 0);
        const below = (b.low[j] ?? 0) - (a.high[i] ?? 0);
        const width = next < Infinity ? next / unit - at / unit : 0;
        distance.largest = Math.max(distance.largest, above, below);
        distance.area += Math.max(0, above, below) * width;
        distance.back.largest = Math.max(distance.back.largest, below);
        distance.back.area += Math.max(0, below) * width;
    }
    return distance;
}
/** The share of values at or below a point, the middle of what is possible. */
function shareBelow({ points, low, high }, at) {
    let [first, last] = [0, points.length];
    while (first < last) {
        const middle = (first + last) >> 1;
        if (points[middle] <= at)
            first = middle + 1;
        else
            last = middle;
    }
    return first === 0 ? 0 : (low[first - 1] + high[first - 1]) / 2;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/indices.js

/** In place of an empty share, of which there is no logarithm. */
const least = 1e-4;
/** The population stability index of two lists of shares. */
function stability(before, now) {
    return before.reduce((sum, share, i) => {
        const [a, b] = [Math.max(share, least), Math.max(now[i], least)];
        return sum + (b - a) * Math.log(b / a);
    }, 0);
}
/** The Jensen-Shannon distance of two lists of shares: the square root of the divergence, in bits. */
function jensenShannon(before, now) {
    const toMiddle = (share, other) => share === 0 ? 0 : share * Math.log2((2 * share) / (share + other));
    const divergence = before.reduce((sum, share, i) => sum + toMiddle(share, now[i]) + toMiddle(now[i], share), 0);
    return Math.sqrt(Math.max(0, divergence / 2));
}
/** The shares between the deciles of the reference, as near as its sketch has them. */
function decileShares(bands, sketch) {
    const cuts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => sketch[Math.round(6.4 * tenth)]);
    const below = [0, ...[...new Set(cuts)].map((cut) => shareBelow(bands, cut)), 1];
    return below.slice(1).map((share, i) => Math.max(0, share - below[i]));
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/known.js


function numbersOf(sample) {
    const { profile } = sample;
    const runs = sample.runs ?? runsOfTop(sample);
    if (runs)
        return runs.values.length > 0 ? { bands: exactBands(runs), runs } : undefined;
    const n = validOf(profile) - (profile.infinities ?? 0);
    return profile.sketch ? { bands: sketchBands(n, profile), runs } : undefined;
}
/** When the most frequent values are all there are. */
function runsOfTop({ profile }) {
    const { top, type } = profile;
    if (type !== 'integer' && type !== 'number')
        return undefined;
    const sum = top.reduce((all, { count }) => all + count, 0);
    if (sum < validOf(profile) || sum === 0)
        return undefined;
    const pairs = top
        .map(({ value, count }) => ({ value: Number(value), count }))
        .filter(({ value }) => Number.isFinite(value))
        .sort((a, b) => a.value - b.value);
    return {
        values: Float64Array.from(pairs, ({ value }) => value),
        counts: Float64Array.from(pairs, ({ count }) => count),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/pelz-good.js
/**
 * P(D < x) of the one-sample Kolmogorov-Smirnov statistic of many values: Pelz and Good (1976),
 * with the terms to n^(-3/2) as Simard and L'Ecuyer (2011) write them.
 */
function pelzGood(n, x) {
    const z = Math.sqrt(n) * x;
    const most = Math.ceil((16 * z) / Math.PI) + 1;
    const sums = [0, 0, 0, 0];
    for (let k = most; k >= 0; k--)
        addHalf(sums, z, (Math.PI * (k + 0.5)) ** 2);
    const whole = [0, 0];
    for (let k = most; k >= 1; k--) {
        const square = (Math.PI * k) ** 2;
        const weight = Math.exp(-square / (2 * z ** 2));
        whole[0] += square * weight;
        whole[1] += (3 * square * z ** 2 - square ** 2) * weight;
    }
    const [k0, k1, k2, k3] = sums;
    // Each sum runs over one of two equal halves, so its weight is sqrt(2 pi), not sqrt(pi / 2).
    const value = k0 / z +
        k1 / (6 * z ** 4) / Math.sqrt(n) +
        (k2 / (72 * z ** 7) - whole[0] / (36 * z ** 3)) / n +
        (k3 / (6480 * z ** 10) + whole[1] / (216 * z ** 6)) / n ** 1.5;
    return Math.min(1, Math.max(0, Math.sqrt(2 * Math.PI) * value));
}
/** @param square of pi (k + 1/2) */
function addHalf(sums, z, square) {
    const weight = Math.exp(-square / (2 * z ** 2));
    sums[0] += weight;
    sums[1] += (square - z ** 2) * weight;
    sums[2] +=
        (6 * z ** 6 +
            2 * z ** 4 +
            (2 * z ** 4 - 5 * z ** 2) * square +
            (1 - 2 * z ** 2) * square ** 2) *
            weight;
    sums[3] +=
        ((5 - 30 * z ** 2) * square ** 3 +
            (212 * z ** 4 - 60 * z ** 2) * square ** 2 +
            (135 * z ** 4 - 96 * z ** 6) * square -
            (30 * z ** 6 + 90 * z ** 8)) *
            weight;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/kolmogorov.js


/**
 * P(D >= x) of the one-sample Kolmogorov-Smirnov statistic D of n continuous values: what
 * scipy.stats.kstwo.sf gives. Exact up to n = 140 and in the tails, else by Pelz and Good. The
 * choice among methods follows Simard and L'Ecuyer (2011), "Computing the two-sided
 * Kolmogorov-Smirnov distribution".
 *
 * @param n a whole number above 0
 */
function kolmogorovTail(n, x) {
    if (x >= 1)
        return 0;
    const t = n * x;
    if (t <= 0.5)
        return 1;
    if (t >= n - 1)
        return 2 * (1 - x) ** n;
    if (x >= 0.5)
        return 2 * smirnovTail(n, x);
    const square = t * x;
    if (n <= 140)
        return square <= 4 ? 1 - byMatrix(n, x) : 2 * smirnovTail(n, x);
    if (square >= 370)
        return 0;
    if (square >= 2.2)
        return 2 * smirnovTail(n, x);
    return 1 - (n <= 100_000 && n * x ** 1.5 <= 1.4 ? byMatrix(n, x) : pelzGood(n, x));
}
/** From here on the sum takes long, and the approximation is good to its last digits. */
const mostSummed = 1_000_000;
/** P(D+ >= x) of the one-sided statistic: Birnbaum and Tingey (1951); for large n as in Maag and Dicaire (1971). */
function smirnovTail(n, x) {
    if (n > mostSummed)
        return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
    let sum = 0;
    for (let j = 0; j <= Math.floor(n * (1 - x)); j++) {
        const p = x + j / n;
        if (p >= 1)
            break;
        sum += (x / p) * Math.exp((0,binomial/* logBinomial */.G)(j, n, p, 1 - p));
    }
    return Math.min(1, sum);
}
/** P(D < x), exact: the matrix of Durbin (1973), raised to the power n as Marsaglia, Tsang and Wang (2003). */
function byMatrix(n, x) {
    const k = Math.ceil(n * x);
    const h = k - n * x;
    const size = 2 * k - 1;
    const { matrix, scale } = kolmogorov_power(durbin(size, h), size, n);
    const middle = matrix[(k - 1) * size + k - 1];
    let log = Math.log(middle) + scale * Math.LN2;
    for (let i = 1; i <= n; i++)
        log += Math.log(i / n);
    return Math.exp(log);
}
function durbin(size, h) {
    const matrix = new Float64Array(size * size);
    const at = (row, column) => row * size + column;
    for (let row = 0; row < size; row++)
        for (let column = 0; column <= Math.min(row + 1, size - 1); column++)
            matrix[at(row, column)] = 1;
    for (let i = 0; i < size; i++) {
        matrix[at(i, 0)] -= h ** (i + 1);
        matrix[at(size - 1, i)] -= h ** (size - i);
    }
    if (2 * h > 1)
        matrix[at(size - 1, 0)] += (2 * h - 1) ** size;
    for (let row = 0; row < size; row++) {
        let factorial = 1;
        for (let column = row; column >= 0; column--) {
            factorial *= row - column + 1;
            matrix[at(row, column)] /= factorial;
        }
    }
    return matrix;
}
/** A matrix to a power, and the power of two that was taken out of it to keep it in range. */
function kolmogorov_power(matrix, size, n) {
    if (n === 1)
        return { matrix, scale: 0 };
    const half = kolmogorov_power(matrix, size, Math.floor(n / 2));
    let result = multiply(half.matrix, half.matrix, size);
    if (n % 2 === 1)
        result = multiply(matrix, result, size);
    const middle = result[((size - 1) / 2) * (size + 1)];
    const shift = Math.floor(Math.log2(middle));
    return { matrix: result.map((value) => value * 2 ** -shift), scale: 2 * half.scale + shift };
}
function multiply(a, b, size) {
    const product = new Float64Array(size * size);
    for (let row = 0; row < size; row++)
        for (let inner = 0; inner < size; inner++) {
            const factor = a[row * size + inner];
            if (factor === 0)
                continue;
            for (let column = 0; column < size; column++)
                product[row * size + column] += factor * b[inner * size + column];
        }
    return product;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/smirnov.js

/** Up to this many values on both sides p is exact, as scipy's `auto`. */
const smirnov_mostExact = 10_000;
/** Points of the lattice; more are between the lines only where p is below 1e-40. */
const mostPoints = 2e7;
/**
 * The p-value of the two-sample Kolmogorov-Smirnov test, as scipy.stats.ks_2samp: exact up to
 * 10,000 values a side, beyond that the one-sample distribution at the rounded nm/(n + m) values.
 * With ties it is conservative.
 *
 * @param distance the largest difference of the two empirical distribution functions
 */
function smirnov(distance, n, m) {
    const [most, least] = n > m ? [n, m] : [m, n];
    const divisor = gcd(most, least);
    const multiple = (most / divisor) * least;
    const h = Math.round(distance * multiple);
    if (h === 0)
        return 1;
    const isNarrow = most === least || 2 * distance * most * least <= mostPoints;
    if (most <= smirnov_mostExact && isNarrow)
        return most === least ? equalSizes(n, h) : paths(most, least, divisor, h);
    return kolmogorovTail(roundHalfEven((n * m) / (n + m)), distance);
}
/** The share of paths that leave the band, by reflection: Hodges (1958), with equal sizes. */
function equalSizes(n, h) {
    let share = 0;
    for (let k = Math.floor(n / h); k >= 0; k--) {
        let ratio = 1;
        for (let j = 0; j < h && ratio > 0; j++)
            ratio *= (n - k * h - j) / (n + k * h + j + 1);
        share = ratio * (1 - share);
    }
    return Math.min(1, 2 * share);
}
/**
 * The share of lattice paths from (0, 0) to (m, n) that touch |x/m - y/n| >= h/lcm: Hodges (1958).
 * That share of the paths to (x, y) is the mean of those to its two predecessors, weighted by x and
 * y; nothing is subtracted, so small ones keep their digits.
 */
function paths(m, n, divisor, h) {
    const [stepX, stepY] = [n / divisor, m / divisor];
    let column = new Float64Array(n + 1).fill(1);
    let next = new Float64Array(n + 1).fill(1);
    let low = 0;
    let high = Math.min(Math.ceil(h / stepY) - 1, n);
    column.fill(0, 0, high + 1);
    for (let x = 1; x <= m; x++) {
        const [lastLow, lastHigh] = [low, high];
        low = Math.max(0, Math.floor((stepX * x - h) / stepY) + 1);
        high = Math.min(n, Math.ceil((stepX * x + h) / stepY) - 1);
        if (low > high)
            return 1;
        let below = low === 0 ? 0 : 1;
        for (let y = low; y <= high; y++) {
            const before = y < lastLow || y > lastHigh ? 1 : column[y];
            below = (before * x + below * y) / (x + y);
            next[y] = below;
        }
        [column, next] = [next, column];
    }
    return column[n];
}
function gcd(a, b) {
    return b === 0 ? a : gcd(b, a % b);
}
function roundHalfEven(value) {
    const whole = Math.floor(value);
    const part = value - whole;
    return part > 0.5 || (part === 0.5 && whole % 2 === 1) ? whole + 1 : whole;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/numeric.js








/** Numbers of no more different values than a profile keeps are tested as classes. */
const fewValues = 10;
const mostCommon = 0.9;
const byNumber = (a, b) => Number(a) - Number(b);
/**
 * The values of two columns of numbers: Kolmogorov-Smirnov (chi-squared where both together have at
 * most ten different ones), and Wasserstein's distance in standard deviations of the reference.
 *
 * Where a side is known from its profile, both distances are the smallest that its sketch allows
 * (bands.ts): p is at least what the rows would give, and the size at most that, though no smaller
 * than the difference of the means, which are exact.
 */
function compareNumbers(reference, current, thresholds) {
    const [before, now] = [numbersOf(reference), numbersOf(current)];
    if (!before && !now)
        return null;
    const sizes = [before?.bands.n ?? 0, now?.bands.n ?? 0];
    if (!before || !now || sizes[0] < 2)
        return numeric_untold(sizes, thresholds);
    const unit = spread(reference);
    if (unit === 0)
        return compareConstant(before, now, thresholds);
    const { largest, area } = distanceOf(before.bands, now.bands, unit);
    const shift = (current.profile.mean ?? Number.NaN) / unit - (reference.profile.mean ?? 0) / unit;
    const size = Number.isFinite(shift) ? Math.max(area, Math.abs(shift)) : area;
    return {
        of: 'values',
        ...testOf(before, now, largest, thresholds),
        effect: 'Wasserstein distance in standard deviations of the reference',
        size: Number.isFinite(size) ? size : null,
        threshold: thresholds.numeric,
        sizes,
        words: describe(reference, current, shift, size),
    };
}
function numeric_untold(sizes, { numeric }) {
    return {
        ...{
            of: 'values',
            test: 'Kolmogorov-Smirnov',
            statistic: null,
            p: null,
            size: null,
            words: '',
        },
        effect: 'Wasserstein distance in standard deviations of the reference',
        threshold: numeric,
        sizes,
        pairs: (level) => pairsForShift(level, numeric),
    };
}
function testOf(before, now, largest, { numeric }) {
    const classes = fewOf(before, now);
    if (classes) {
        const { test, statistic, p, freedom } = compareClasses(...classes, byNumber);
        return {
            test,
            statistic,
            p,
            pairs: (level) => pairsForClasses(level, numeric, freedom),
        };
    }
    return {
        test: 'Kolmogorov-Smirnov',
        statistic: largest,
        p: smirnov(largest, before.bands.n, now.bands.n),
        pairs: (level) => pairsForShift(level, numeric),
    };
}
/**
 * Both as classes: when there are few different values on both sides together, and nearly all of
 * them are frequent, or there are but two. Among many rare ones chi-squared would see less.
 */
function fewOf({ runs: a }, { runs: b }) {
    if (!a || !b || a.values.length > fewValues || b.values.length > fewValues)
        return undefined;
    const kinds = new Set([...a.values, ...b.values]).size;
    if (kinds > fewValues)
        return undefined;
    const classes = [valuesOf(a), valuesOf(b)];
    return kinds <= 2 || commonShare(...classes) >= mostCommon ? classes : undefined;
}
/** A reference of one value has no standard deviation: it counts how many are another value now. */
function compareConstant(before, now, { share }) {
    const value = before.bands.points[0];
    const { largest } = distanceOf(before.bands, now.bands, 1);
    const away = now.runs
        ? 1 - (now.runs.counts[now.runs.values.indexOf(value)] ?? 0) / now.bands.n
        : largest;
    return {
        of: 'values',
        ...testOf(before, now, largest, { numeric: share }),
        effect: "Cohen's h of the share that has another value",
        size: Math.abs(cohensH(0, away)),
        threshold: share,
        sizes: [before.bands.n, now.bands.n],
        pairs: (level) => pairsForMean(level, share),
        words: `was always ${figure(value)}, is another value in ${percent(away)}`,
    };
}
/** The reference's standard deviation; where squares overflow, what its quartiles say of it. */
function spread({ profile }) {
    if (profile.sd !== null)
        return profile.sd;
    const quantiles = profile.quantiles;
    return quantiles ? quantiles[4] / 1.349 - quantiles[2] / 1.349 : Number.NaN;
}
/** `rose: median 41,000 → 44,500 (+8.5 %), sd 9,000 → 12,000 (+33 %), 0.31 sd`. */
function describe(reference, current, shift, size) {
    const [was, is] = [reference.profile, current.profile];
    const isShift = Math.abs(shift) >= size / 2;
    const parts = [];
    const [before, now] = [was.quantiles?.[3], is.quantiles?.[3]];
    if (before !== undefined && now !== undefined && before !== now)
        parts.push(`median ${change(before, now)}`);
    else if (was.mean !== null && is.mean !== null && isShift)
        parts.push(`mean ${change(was.mean, is.mean)}`);
    const ratio = was.sd && is.sd !== null ? is.sd / was.sd : 1;
    const isSpread = Math.abs(Math.log(ratio)) > 0.1;
    if (isSpread)
        parts.push(`sd ${change(was.sd, is.sd)}`);
    parts.push(`${figure(Number(size.toPrecision(2)))} sd`);
    const shape = isSpread ? (ratio > 1 ? 'spread out' : 'drew together') : 'changed its shape';
    return `${isShift ? (shift > 0 ? 'rose' : 'fell') : shape}: ${parts.join(', ')}`;
}
const change = (before, now) => `${figure(before)} → ${figure(now)}${growth(before, now)}`;

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/picture.js


const mostBars = 20;
/** The most frequent categories of both sides together; what is left of each is `others`. */
function drawClasses(before, now) {
    if (before.n === 0 || now.n === 0)
        return null;
    const share = ({ n, counts }, name) => (counts.get(name) ?? 0) / n;
    const names = [...new Set([...before.counts.keys(), ...now.counts.keys()])];
    names.sort((a, b) => share(before, b) + share(now, b) - share(before, a) - share(now, a));
    const isAll = names.length <= mostBars && isComplete(before) && isComplete(now);
    const labels = isAll ? names : names.slice(0, mostBars - 1);
    const bars = [before, now].map((side) => {
        const shares = labels.map((name) => share(side, name));
        const rest = 1 - shares.reduce((sum, value) => sum + value, 0);
        return isAll ? shares : [...shares, Math.max(0, rest)];
    });
    if (!isAll)
        labels.push('others');
    return { labels, reference: bars[0], current: bars[1] };
}
/**
 * Over the bins of the reference's histogram; what lies outside of them has a bar at either end,
 * for which bins are joined in pairs where all twenty are in use. A current side of which only the
 * profile is left has its shares by the middle of what its bands allow (bands.ts).
 */
function drawNumbers(reference, now, show) {
    const { histogram } = reference.profile;
    if (!histogram)
        return null;
    const [first, last] = [histogram.edges[0], histogram.edges.at(-1)];
    const isBelow = now.bands.points[0] < first;
    const isAbove = now.bands.points.at(-1) > last;
    const edges = innerEdges(histogram, Number(isBelow) + Number(isAbove));
    const inner = [...(isBelow ? [-Infinity] : []), ...edges, ...(isAbove ? [Infinity] : [])];
    const labels = inner.slice(1).map((high, bin) => label(inner[bin], high, show));
    return {
        labels,
        reference: sharesOf(inner, binned(histogram)),
        current: sharesOf(inner, (edge) => shareBelow(now.bands, edge === last ? edge : previous(edge))),
    };
}
/** The share of what a histogram holds below one of its edges. */
function binned({ edges, counts }) {
    const sums = [0];
    for (const count of counts)
        sums.push(sums.at(-1) + count);
    return (edge) => sums[edges.indexOf(edge)] / sums.at(-1);
}
function innerEdges({ edges }, more) {
    const bins = edges.length - 1;
    if (bins + more <= mostBars)
        return edges;
    return edges.filter((_, i) => i % 2 === 0 || i === bins);
}
function label(low, high, show) {
    if (low === -Infinity)
        return `below ${show(high)}`;
    if (high === Infinity)
        return `above ${show(low)}`;
    return `${show(low)} – ${show(high)}`;
}
/** The shares between edges, by what lies below each of them. */
function sharesOf(edges, below) {
    const shares = edges.map((edge, i) => (i === 0 ? 0 : i === edges.length - 1 ? 1 : below(edge)));
    return shares.slice(1).map((share, i) => Math.max(0, share - shares[i]));
}
/** The next smaller double. */
function previous(value) {
    const view = new DataView(new ArrayBuffer(8));
    if (value === 0)
        return -Number.MIN_VALUE;
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
    return view.getFloat64(0);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/shares.js




/** What is counted in every column: cells that are missing, of another type, or infinite. */
const counted = [
    {
        of: 'missing',
        noun: 'missing',
        part: ({ profile, rows }) => ({ count: profile.missing, of: rows }),
    },
    {
        of: 'invalid',
        noun: 'not of the type',
        part: ({ profile }) => ({ count: profile.invalid, of: profile.count }),
    },
    {
        of: 'infinite',
        noun: 'infinite',
        part: ({ profile }) => ({ count: infinitiesOf(profile), of: validOf(profile) }),
    },
];
const infinitiesOf = ({ infinities }) => infinities ?? 0;
/**
 * Shares of cells that are no ordinary values. What stands on neither side is not tested: there is
 * nothing that chance could have divided unevenly.
 *
 * @param only what is compared of a sensitive column
 */
function compareShares(reference, current, thresholds, only = ['missing', 'invalid', 'infinite']) {
    return counted
        .filter(({ of }) => only.includes(of))
        .map(({ part, ...head }) => ({ ...head, before: part(reference), now: part(current) }))
        .filter(({ before, now }) => before.count + now.count > 0)
        .map(({ of, noun, before, now }) => {
        const [was, is] = [shareOf(before), shareOf(now)];
        const isTold = before.of > 0 && now.of > 0;
        const tested = isTold
            ? testProportions(before, now)
            : { test: 'two proportions', statistic: null, p: null };
        return {
            of,
            ...tested,
            effect: "Cohen's h between the two shares",
            size: isTold ? Math.abs(cohensH(was, is)) : null,
            threshold: thresholds.share,
            sizes: [before.of, now.of],
            pairs: (level) => pairsForMean(level, thresholds.share),
            words: `${noun} ${is < was ? 'fell' : 'rose'} ${percent(was)} → ${percent(is)}${growth(was, is)}`,
        };
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/text.js






/** Free text and ids, whose values never come back: by their length, and by what they look like. */
function compareText(reference, current, thresholds) {
    const length = compareLengths(reference, current, thresholds);
    if (!length)
        return [];
    const mix = compareMix('pattern', patternsOf(reference), patternsOf(current), thresholds);
    return [length, { ...mix, words: `text looks different: ${mix.words}` }];
}
/**
 * The mean length, by a z test. A profile does not hold the spread of lengths, so the largest one
 * that is possible with these ends and this mean is taken, (max - mean)(mean - min) of both sides
 * together (Bhatia and Davis 2000): p is never too small.
 */
function compareLengths({ profile: was }, { profile: is }, { length }) {
    const [before, now] = [was.lengths, is.lengths];
    if (!before || !now)
        return null;
    const [n, m] = [validOf(was), validOf(is)];
    const mean = (before.mean * n + now.mean * m) / (n + m);
    const variance = (Math.max(before.max, now.max) - mean) * (mean - Math.min(before.min, now.min));
    const z = variance > 0 ? (now.mean - before.mean) / Math.sqrt(variance / pairsOf(n, m)) : 0;
    const change = Math.abs(now.mean - before.mean) / Math.max(before.mean, 1);
    const step = (length * Math.max(before.mean, 1)) / Math.sqrt(variance);
    return {
        of: 'length',
        test: 'z of the mean length',
        statistic: z,
        p: (0,gamma/* chiSquaredTail */.cj)(z * z, 1),
        effect: 'change of the mean length, as a share of what it was',
        size: change,
        threshold: length,
        sizes: [n, m],
        pairs: (level) => (variance > 0 ? pairsForMean(level, step) : 0),
        words: `text became ${now.mean < before.mean ? 'shorter' : 'longer'}: mean length ${figure(before.mean)} → ${figure(now.mean)}${growth(before.mean, now.mean)}`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/time.js







const day = 86_400;
/** With fewer days the weekdays of a batch say more of when it was taken than of what is in it. */
const leastDays = 56;
const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
/**
 * Dates move on, and that is no drift. What is judged: that they have not gone back (an old extract,
 * a column filled with a past default), and, where both sides have rows over eight weeks or more,
 * the mix of weekdays. Times of day do not move on and are judged both ways.
 *
 * The size is the Wasserstein distance, of a date the part of it that goes back, in standard
 * deviations of the reference's sketch, for a profile holds no other of times.
 */
function compareTimes(reference, current, thresholds) {
    const [before, now] = [numbersOf(reference), numbersOf(current)];
    const sizes = [before?.bands.n ?? 0, now?.bands.n ?? 0];
    const isClock = [reference, current].some(({ profile }) => profile.type === 'time');
    const effect = `Wasserstein distance${isClock ? '' : ' backwards'} in standard deviations of the reference`;
    const head = {
        ...{ of: 'values', effect, sizes, threshold: thresholds.numeric },
        pairs: (level) => pairsForShift(level, thresholds.numeric),
    };
    if (!before && !now)
        return { findings: [], note: '' };
    const test = 'Kolmogorov-Smirnov';
    if (!before || !now)
        return {
            findings: [{ ...head, test, statistic: null, p: null, size: null, words: '' }],
            note: '',
        };
    const all = distanceOf(before.bands, now.bands, spreadOf(reference));
    const { largest, area } = isClock ? all : all.back;
    const p = smirnov(largest, ...sizes);
    const words = time_describe(reference, current, isClock);
    const findings = [{ ...head, test, statistic: largest, p, size: area, words }];
    const mix = isClock ? null : compareWeekdays(before.runs, now.runs, thresholds);
    return { findings: mix ? [...findings, mix] : findings, note: isClock ? '' : onward(words) };
}
function compareWeekdays(before, now, thresholds) {
    if (!before || !now || [before, now].some((runs) => daysOf(runs) < leastDays))
        return null;
    const mix = compareMix('weekday', weekdaysOf(before), weekdaysOf(now), thresholds);
    return { ...mix, words: `other weekdays: ${mix.words}` };
}
const daysOf = ({ values }) => (values.at(-1) - values[0]) / day;
function weekdaysOf({ values, counts }) {
    const sums = new Map();
    values.forEach((value, i) => {
        const name = weekdays[((Math.floor(value / day) % 7) + 7) % 7];
        sums.set(name, (sums.get(name) ?? 0) + counts[i]);
    });
    return listed(sums);
}
/** At least a second, so that a reference of one moment has a unit. */
function spreadOf({ profile }) {
    const values = profile.sketch ?? [];
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2 / values.length, 0);
    return Math.max(1, Math.sqrt(square));
}
/** `went back by 31 days: median 2024-05-02 → 2024-04-01`. */
function time_describe(reference, current, isClock) {
    const [was, is] = [reference, current].map(({ profile }) => profile.quantiles?.[3]);
    if (was === undefined || is === undefined)
        return '';
    const show = isClock ? clock : moment;
    const verb = isClock
        ? is < was
            ? 'became earlier'
            : 'became later'
        : is < was
            ? 'went back'
            : 'moved on';
    return `${verb} by ${span(is - was)}: median ${show(was)} → ${show(is)}`;
}
/** Told of a column that is not called drifted, so that nobody misses it. */
const onward = (words) => (words.startsWith('moved on') ? `its dates ${words}` : '');

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/column.js











const undrawn = { psi: null, jensenShannon: null, picture: null };
/** Compares the two sides of one column. Of a sensitive one the share of missing cells alone. */
function compareColumn(sides, was, is, thresholds) {
    const [reference, current] = [sampleOf(sides.reference, was), sampleOf(sides.current, is)];
    const head = { column: is.name, kind: kindOf(was, is), note: '' };
    if (was.sensitive || is.sensitive) {
        const findings = compareShares(reference, current, thresholds, ['missing']);
        return { ...head, findings, ...undrawn };
    }
    const shares = compareShares(reference, current, thresholds);
    if (validOf(was) + validOf(is) === 0)
        return { ...head, findings: shares, ...undrawn };
    const values = compareValues(head.kind, reference, current, thresholds);
    return {
        ...head,
        note: values.note,
        findings: [...values.findings, ...shares],
        ...draw(head.kind, reference, current),
    };
}
function compareValues(kind, reference, current, thresholds) {
    if (kind === 'time')
        return compareTimes(reference, current, thresholds);
    const findings = () => {
        if (kind === 'numeric')
            return [compareNumbers(reference, current, thresholds)];
        if (kind === 'text')
            return compareText(reference, current, thresholds);
        const [before, now] = [categoriesOf(reference), categoriesOf(current)];
        const mix = compareMix('values', before, now, thresholds);
        return [mix, compareNew(before, now, thresholds)];
    };
    return { findings: findings().filter((finding) => finding !== null), note: '' };
}
function draw(kind, reference, current) {
    if (kind === 'categorical')
        return ofClasses(categoriesOf(reference), categoriesOf(current));
    if (kind === 'text')
        return ofClasses(patternsOf(reference), patternsOf(current));
    const [before, now] = [numbersOf(reference), numbersOf(current)];
    if (!before || !now)
        return undrawn;
    const { type, sketch } = reference.profile;
    const show = kind === 'numeric' ? figure : type === 'time' ? clock : moment;
    const picture = drawNumbers(reference, now, show);
    const deciles = sketch && [before, now].map(({ bands }) => decileShares(bands, sketch));
    return {
        picture,
        psi: deciles ? stability(deciles[0], deciles[1]) : null,
        jensenShannon: picture && jensenShannon(picture.reference, picture.current),
    };
}
function ofClasses(before, now) {
    const picture = drawClasses(before, now);
    if (!picture)
        return undrawn;
    const { reference, current } = picture;
    return {
        picture,
        psi: stability(reference, current),
        jensenShannon: jensenShannon(reference, current),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/finding.js
const defaultThresholds = {
    level: 0.01,
    numeric: 0.1,
    categorical: 0.05,
    share: 0.1,
    newCategory: 0.01,
    length: 0.1,
};

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/holm.js
/**
 * Holm's (1979) adjustment of p-values for their number: rejecting those at or below a level keeps
 * the chance of any false rejection at that level, however the tests depend on each other.
 */
function holm(values) {
    const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
    const adjusted = Array(values.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, values[index] * (values.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/drift/compare.js







/**
 * Compares two tables column by column. A column has drifted when in one respect the difference is
 * both beyond chance (p at or below the level after Holm's correction over all tests of all columns)
 * and of a size that counts. It is not said to be stable unless each test would have seen a
 * difference of that size in 8 cases of 10.
 *
 * The data has drifted when a column has; else it is stable when at least half of the compared
 * columns are, and has not enough rows otherwise.
 */
function compareDrift(reference, current, options = {}) {
    const { columns: only, ...given } = options;
    const thresholds = { ...defaultThresholds, ...given };
    const isAsked = (name) => only === undefined || only.includes(name);
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const apart = [];
    const compared = [];
    for (const is of current.columns.filter(({ name }) => isAsked(name))) {
        const was = before.get(is.name);
        const obstacle = !was
            ? 'the reference has no such column'
            : isLike(was, is)
                ? undefined
                : `was ${was.type}, is ${is.type}`;
        if (was && obstacle === undefined)
            compared.push(compareColumn({ reference, current }, was, is, thresholds));
        else
            apart.push(notComparable(is.name, kindOf(was ?? is, is), obstacle ?? ''));
    }
    const judged = judge(compared, thresholds.level);
    const { name, kind, rows } = reference;
    return { reference: { name, kind, rows }, ...conclude(judged), columns: [...judged, ...apart] };
}
function judge(compared, level) {
    const findings = compared.flatMap((one) => one.findings);
    const tested = findings.filter((finding) => finding.p !== null);
    const adjusted = holm(tested.map(({ p }) => p));
    const byFinding = new Map(tested.map((finding, i) => [finding, adjusted[i]]));
    const each = level / Math.max(1, tested.length);
    return compared.map((one) => {
        const differences = one.findings.map((finding) => differenceOf(finding, byFinding.get(finding) ?? null, level, each));
        return columnOf(one, differences);
    });
}
/** @param each the level at which the first of all tests is held */
function differenceOf(finding, adjusted, level, each) {
    const { pairs, sizes, words, ...rest } = finding;
    const { size, threshold } = rest;
    const needed = pairs(each);
    const isEnough = adjusted !== null && pairsOf(...sizes) >= needed;
    const isDrift = adjusted !== null && adjusted <= level && size !== null && size >= threshold;
    const verdict = isDrift ? 'drifted' : isEnough ? 'stable' : 'not enough rows';
    const needs = verdict === 'not enough rows' ? rowsFor(needed, ...sizes) : null;
    return { ...rest, adjusted, verdict, needs };
}
function columnOf(one, differences) {
    const { column, kind, findings, note, ...shown } = one;
    const verdicts = differences.map(({ verdict }) => verdict);
    const drifted = differences.flatMap((difference, i) => difference.verdict === 'drifted'
        ? [`${findings[i].words}; ${chance(difference.adjusted)}`]
        : []);
    const head = { column, kind, differences, ...shown };
    const say = (verdict, text) => ({
        ...head,
        verdict,
        message: `${(0,finding/* show */.WU)(column)}: ${text}`,
    });
    if (drifted.length > 0)
        return say('drifted', drifted.join('; '));
    if (verdicts.length === 0)
        return say('not comparable', 'there are no values to compare');
    const tail = note === '' ? '' : `; ${note}`;
    if (verdicts.includes('not enough rows'))
        return say('not enough rows', `${lacking(findings, differences)}${tail}`);
    return say('stable', `no drift${tail}`);
}
function lacking(findings, differences) {
    const needs = Math.max(...differences.map(({ needs }) => needs ?? 0));
    const at = differences.findIndex((difference) => difference.needs === needs);
    const least = Math.min(...findings[at].sizes);
    return `not enough rows (needs about ${(0,finding/* grouped */.zD)(needs)} with a value on the smaller side, has ${(0,finding/* grouped */.zD)(least)})`;
}
function notComparable(column, kind, obstacle) {
    return {
        ...{ column, kind, verdict: 'not comparable', differences: [] },
        ...{ psi: null, jensenShannon: null, picture: null },
        message: `${(0,finding/* show */.WU)(column)}: ${obstacle}`,
    };
}
function conclude(columns) {
    const named = (verdict) => columns.filter((column) => column.verdict === verdict).map(({ column }) => (0,finding/* show */.WU)(column));
    const [drifted, stable, lacking] = [named('drifted'), named('stable'), named('not enough rows')];
    const total = drifted.length + stable.length + lacking.length;
    const of = (names) => `${names.length} of ${(0,finding/* plural */.LS)(total, 'column')}`;
    const rest = lacking.length > 0 ? `; not enough rows to tell for ${list(lacking)}` : '';
    if (drifted.length > 0)
        return { verdict: 'drifted', message: `${of(drifted)} drifted: ${list(drifted)}${rest}` };
    if (total === 0)
        return { verdict: 'not enough rows', message: 'no column could be compared' };
    if (2 * stable.length >= total)
        return { verdict: 'stable', message: `no drift in ${of(stable)}${rest}` };
    const needs = Math.max(...columns.flatMap(({ differences }) => differences.map(({ needs }) => needs ?? 0)));
    return {
        verdict: 'not enough rows',
        message: `not enough rows to tell for ${of(lacking)} (needs up to about ${(0,finding/* grouped */.zD)(needs)}); no drift was found`,
    };
}
function list(names) {
    return `${names.slice(0, 5).join(', ')}${names.length > 5 ? `, and ${names.length - 5} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/validate-data/drift.js




/** What has become of the columns since the reference, by the contract's terms. */
async function driftSince(reference, current, contract) {
    const terms = contract?.drift;
    const asked = current.columns.filter(({ name }) => (0,contract_contract/* driftOutcome */.Et)(terms, name) !== 'ignore');
    const columns = asked.map(({ name }) => name);
    const needs = needsOf(reference.columns, asked);
    const [before, now] = [await sideOf(reference, needs), await sideOf(current, needs)];
    const given = Object.entries(terms?.effect ?? {}).filter(([, size]) => size !== undefined);
    return compareDrift(before, now, { columns, ...Object.fromEntries(given) });
}
/**
 * Of a column of more different values the profile says enough: a 64th of them lies between two
 * points of its sketch, which is far less than a difference that counts.
 */
const mostFetched = 1_000_000;
async function sideOf({ name, rows, columns, dataset }, needs) {
    if (!dataset)
        return { name, kind: 'profile', rows, columns };
    const byName = new Map(columns.map((column) => [column.name, column]));
    const wanted = needs.numbers.filter((name) => (byName.get(name)?.distinct ?? Infinity) <= mostFetched);
    const numbers = await fetched(byName, wanted, (column) => dataset.numbers(column));
    const counts = await fetched(byName, needs.counts, (column) => dataset.counts(column, mostCategories));
    return {
        ...{ name, kind: 'file', rows, columns },
        numbers: (column) => numbers.get(column),
        counts: (column) => counts.get(column),
    };
}
/** What is there of the columns that have values. */
async function fetched(columns, names, fetch) {
    const found = new Map();
    for (const name of names) {
        const type = columns.get(name)?.type;
        if (type === undefined || type === 'any')
            continue;
        const values = await fetch(name);
        if (values !== null)
            found.set(name, values);
    }
    return found;
}
/** A check for each column that was compared; one that must not drift has to have rows enough to tell. */
function driftChecks(drift, contract, file) {
    return drift.columns
        .filter(({ verdict }) => verdict !== 'not comparable')
        .map((column) => driftCheck(column, contract, file));
}
function driftCheck({ column, verdict, message }, contract, file) {
    const outcome = (0,contract_contract/* driftOutcome */.Et)(contract?.drift, column);
    const isUntold = verdict === 'not enough rows' && outcome === 'fail';
    const level = outcome === 'fail' && !isUntold ? 'fail' : 'warn';
    const passed = verdict !== 'drifted' && !isUntold;
    return {
        ...(0,finding/* result */.Ke)({ name: `drift(${column})`, column, level, allowed: 'as in the reference' }, passed, {
            found: verdict,
            count: null,
            share: null,
            examples: passed ? [] : [{ file, line: 1, column, value: null }],
            sentence: message,
        }),
        message,
    };
}


/***/ }),

/***/ 85135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ profileIn),
/* harmony export */   W: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34098);
/* harmony import */ var _domain_records_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66765);




/**
 * The reference that data is held against: a data file, a `validation.json` that was kept, or, for
 * the word `champion`, the one that the live version was registered with. Null when there is no
 * champion yet, or it was registered without one.
 */
async function readReference(reference, { contract, data, where, tools, }) {
    if (reference === 'champion') {
        // Loaded here: a registry and its tags are the larger part of what a start would load.
        const { championProfile } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(4612), __webpack_require__.e(9071)]).then(__webpack_require__.bind(__webpack_require__, 19071));
        return championProfile(where, tools);
    }
    const kept = await keptProfile(reference, tools);
    if (kept)
        return kept;
    const sources = await data.find([reference], contract, 'input reference');
    // How its cells are read is all that the contract is asked for here.
    const asRead = contract && { ...contract, checks: [], foreignKeys: [], splits: undefined };
    const dataset = await data.open(sources, asRead);
    return { name: reference, rows: dataset.rows, columns: await dataset.profile(), dataset };
}
/** A record that was kept, told from other JSON by what it says that it is. */
async function keptProfile(path, { context }) {
    if (!path.endsWith('.json'))
        return null;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.directory, path), 'utf8').catch(() => '');
    if (!/^\s*\{\s*"schema":\s*"mlops\/validation/.test(text))
        return null;
    return profileIn(text, path, path);
}
/**
 * The profile in the text of a record.
 *
 * @param where the text is from, and `name` what the data is called
 * @throws InputError when it is no validation.json of this version
 */
function profileIn(text, where, name) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ where, remedy: 'it is no JSON: it was cut off, or altered by hand' }, { cause });
    }
    const record = _domain_records_validation_js__WEBPACK_IMPORTED_MODULE_3__/* .validation */ .Eq.safeParse(content);
    if (!record.success)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
            where,
            remedy: 'it is not a validation.json of this version of mlops: validate that data again',
        });
    const { rows, columns } = record.data;
    return { name, rows, columns, dataset: null };
}


/***/ })

};
