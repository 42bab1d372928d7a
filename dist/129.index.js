export const id = 129;
export const ids = [129];
export const modules = {

/***/ 27625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/* harmony import */ var _domain_judge_compare_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92811);
/* harmony import */ var _domain_judge_compare_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26547);


/** @throws InputError on a margin, a guard or a policy that cannot be read */
function termsOf({ guards, margin, policy, primary, slicesMin, }) {
    return {
        primary: primary || undefined,
        margin: (0,_domain_judge_compare_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMargin */ .ES)(margin, 'input margin'),
        guards: (guards ?? []).map((text, index) => (0,_domain_judge_compare_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGuard */ .ZO)(text, `guard ${index + 1}`)),
        minimumRows: slicesMin,
        policy: policy && (0,_domain_judge_compare_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(policy, 'input policy'),
    };
}


/***/ }),

/***/ 70532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _h: () => (/* binding */ readFeatures),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _examples_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11030);
/* harmony import */ var _examples_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54767);
/* harmony import */ var _examples_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79228);



const mostParts = 50;
const mostTexts = 200;
const fewNumbers = 12;
const cuts = 8;
const missing = '';
/**
 * The columns that are neither label, prediction nor name: texts by value, numbers cut at their
 * quantiles. Texts of more than 200 values tell examples apart and no parts, and are left out.
 *
 * @throws InputError as `readExamples`, in whose order the features are
 */
function readFeatures(table, spec) {
    const said = (0,_examples_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .saidColumns */ .b)(table, spec);
    const { order } = (0,_examples_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeys */ .x4)(table, spec.id, said);
    const others = [...said, spec.target, spec.id, spec.weight];
    const columns = table.names
        .filter((name) => !others.includes(name))
        .map((name) => readFeature(name, table.columns.get(name), order))
        .filter((feature) => feature !== null);
    return { columns, lines: order.map((row) => table.lines[row]) };
}
/** Null where the column has one value, or too many. */
function readFeature(name, column, order) {
    const cells = Array.from(order, (row) => column[row]?.trim() || missing);
    const counts = new Map();
    for (const cell of cells)
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
    if (counts.size < 2)
        return null;
    const numbers = counts.size > fewNumbers ? numbersOf(cells) : null;
    if (numbers)
        return cut(name, numbers);
    return counts.size > mostTexts ? null : byValue(name, cells, counts);
}
/** NaN where a cell is missing; null where one is no number. */
function numbersOf(cells) {
    const numbers = new Float64Array(cells.length);
    for (const [row, cell] of cells.entries()) {
        const value = cell === missing ? Number.NaN : (0,_examples_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(cell);
        if (Number.isNaN(value) && cell !== missing)
            return null;
        numbers[row] = value;
    }
    return numbers;
}
function cut(name, numbers) {
    const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
    const ends = new Set();
    for (let part = 1; part < cuts; part++) {
        const end = sorted[Math.floor((part * sorted.length) / cuts)];
        if (end < sorted.at(-1))
            ends.add(end);
    }
    const bounds = [...ends];
    const parts = [...bounds, null].map((end, part) => range(name, bounds[part - 1] ?? null, end));
    const codes = Int32Array.from(numbers, (value) => {
        if (Number.isNaN(value))
            return parts.length;
        const part = bounds.findIndex((end) => value <= end);
        return part < 0 ? bounds.length : part;
    });
    return { name, codes, parts: [...parts, `${name} is missing`], ends: bounds };
}
/** As in `3 < tenure <= 7`, with either end open. */
function range(name, low, high) {
    if (low === null)
        return `${name} <= ${high}`;
    return high === null ? `${name} > ${low}` : `${low} < ${name} <= ${high}`;
}
function byValue(name, cells, counts) {
    const values = [...counts.keys()]
        .sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
        .slice(0, mostParts);
    const codeOf = new Map(values.map((value, code) => [value, code]));
    return {
        name,
        codes: Int32Array.from(cells, (cell) => codeOf.get(cell) ?? -1),
        parts: values.map((value) => (value === missing ? `${name} is missing` : `${name}=${value}`)),
        ends: null,
    };
}
/** Its id, else its line in the file where that is known. */
function nameOf({ keyedBy, keys }, row, line) {
    return keyedBy === 'id' || line === undefined ? keys[row] : `line ${line}`;
}


/***/ }),

/***/ 15058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  qn: () => (/* binding */ compareFirst)
});

// UNUSED EXPORTS: defaultPrimary

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/slices.js
var slices = __webpack_require__(81662);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/bootstrap.js
var bootstrap = __webpack_require__(26694);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changes/losses.js
/**
 * What a model loses on each example, to compare examples by: the squared distance of the scores from
 * the truth (of several classes, summed), else 1 for a wrong prediction; of a regression the absolute
 * error. Null for a ranking, whose items are right or wrong only beside each other.
 */
function lossesOf(examples) {
    switch (examples.task) {
        case 'binary':
            return examples.scores ? squares(examples.labels, [examples.scores], 1) : errors(examples);
        case 'multiclass':
            return examples.scores ? squares(examples.labels, examples.scores, 0) : errors(examples);
        case 'regression':
            return examples.predictions.map((said, row) => Math.abs(said - examples.labels[row]));
        case 'ranking':
            return null;
    }
}
/** By how much more each example loses with the candidate. */
function lostOf({ champion, candidate }) {
    const isScored = champion.scores !== null && candidate.scores !== null;
    const [before, now] = [champion, candidate].map((each) => lossesOf(isScored || each.task === 'regression' ? each : { ...each, scores: null }));
    if (!before || !now)
        return null;
    return { before, now, lost: now.map((loss, row) => loss - before[row]) };
}
function squares(labels, scores, first) {
    const losses = new Float64Array(labels.length);
    for (const [at, column] of scores.entries())
        for (let row = 0; row < losses.length; row++)
            losses[row] += (column[row] - Number(labels[row] === first + at)) ** 2;
    return losses;
}
function errors({ labels, predictions }) {
    return (predictions && Float64Array.from(labels, (label, row) => Number(predictions[row] !== label)));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/changes/features.js
var changes_features = __webpack_require__(70532);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changes/region.js

/**
 * The region of one column, or of two together, whose examples lose by the candidate and most clearly
 * more than the others; null where none does.
 *
 * @param other null for one column alone
 * @param least examples that a region needs
 */
function clearest(feature, other, lost, least) {
    const width = other?.parts.length ?? 1;
    const cells = sumsOf(feature, other, lost);
    const whole = add(cells);
    const [spans, others] = [spansOf(feature), other ? spansOf(other) : [everything]];
    let best = null;
    for (const a of spans)
        for (const b of others) {
            const score = scoreOf(within(cells, width, a, b), whole, least);
            if (score > (best?.score ?? 0))
                best = { a, b, score };
        }
    return best && regionOf(feature, other, best);
}
const everything = { where: '', from: 0, to: 0 };
function regionOf(feature, other, { a, b, score }) {
    const isOf = ({ codes }, { from, to }, row) => codes[row] >= from && codes[row] <= to;
    return {
        where: other ? `${a.where} and ${b.where}` : a.where,
        score,
        isIn: (row) => isOf(feature, a, row) && (!other || isOf(other, b, row)),
    };
}
/** By the parts of both columns; an example with a loss of NaN has been accounted for already. */
function sumsOf(feature, other, lost) {
    const width = other?.parts.length ?? 1;
    const cells = Array.from({ length: feature.parts.length * width + 1 }, empty);
    const rest = cells.at(-1);
    for (let row = 0; row < lost.length; row++) {
        const loss = lost[row];
        if (Number.isNaN(loss))
            continue;
        const [a, b] = [feature.codes[row], other ? other.codes[row] : 0];
        const cell = a < 0 || b < 0 ? rest : cells[a * width + b];
        cell.n++;
        cell.sum += loss;
        cell.squares += loss * loss;
    }
    return cells;
}
function empty() {
    return { n: 0, sum: 0, squares: 0 };
}
function add(cells) {
    const all = empty();
    for (const { n, sum, squares } of cells) {
        all.n += n;
        all.sum += sum;
        all.squares += squares;
    }
    return all;
}
function within(cells, width, a, b) {
    if (a.from === a.to && b.from === b.to)
        return cells[a.from * width + b.from];
    const all = empty();
    for (let row = a.from; row <= a.to; row++)
        for (let column = b.from; column <= b.to; column++) {
            const { n, sum, squares } = cells[row * width + column];
            all.n += n;
            all.sum += sum;
            all.squares += squares;
        }
    return all;
}
function spansOf({ name, parts, ends }) {
    const single = parts.map((where, part) => ({ where, from: part, to: part }));
    if (!ends)
        return single;
    const up = ends
        .slice(1)
        .map((end, at) => ({ where: (0,changes_features/* range */.y1)(name, null, end), from: 0, to: at + 1 }));
    const down = ends
        .slice(0, -1)
        .map((end, at) => ({ where: (0,changes_features/* range */.y1)(name, end, null), from: at + 1, to: ends.length }));
    return [...single, ...up, ...down];
}
/** Welch's statistic of a part against the rest; 0 where it is too small, or gained. */
function scoreOf(part, whole, least) {
    if (part.n < least || part.sum <= 0)
        return 0;
    const rest = {
        n: whole.n - part.n,
        sum: whole.sum - part.sum,
        squares: whole.squares - part.squares,
    };
    if (rest.n < 2)
        return 0;
    const error = Math.sqrt(errorOf(part) + errorOf(rest));
    return (part.sum / part.n - rest.sum / rest.n) / error;
}
/** The squared standard error of a mean. */
function errorOf({ n, sum, squares }) {
    return Math.max(0, squares - (sum * sum) / n) / (n - 1) / n;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changes/explore.js


const mostShown = 5;
/** Columns of which pairs are looked at: those that tell most by themselves. */
const mostPaired = 12;
/**
 * Standard errors by which a region has to lose more than the rest before it is shown, and by which
 * two columns together have to tell more than one: among hundreds of regions of one column, and ten
 * thousands of two, hardly one does by chance.
 */
const clear = 4;
const worthAnother = 1;
/**
 * Where the candidate lost: the region of one column, or of two, whose examples lose by the candidate
 * and most clearly more than the others do; then the next among what is left. Found by looking at all
 * of them, and so no proof. The same for the same examples in any order.
 *
 * @param features null to look at the slices alone
 * @param least examples that a region needs
 */
function whereLost(match, features, least) {
    const losses = lostOf(match);
    if (!losses)
        return [];
    const columns = columnsOf(match, features);
    const left = losses.lost.slice();
    const found = [];
    while (found.length < mostShown) {
        const region = best(columns, left, least);
        if (!region)
            break;
        found.push(meansOf(region, losses));
        for (let row = 0; row < left.length; row++)
            if (region.isIn(row))
                left[row] = Number.NaN;
    }
    return found;
}
/** The slices, and what else is known; of two columns of one name the slice. */
function columnsOf({ candidate, rows }, features) {
    const slices = candidate.slices.map(({ column, values, codes }) => ({
        ...{ name: column, codes, ends: null },
        parts: values.map((value) => `${column}=${value}`),
    }));
    const names = new Set(slices.map(({ name }) => name));
    const others = (features?.columns ?? []).filter(({ name }) => !names.has(name));
    return [
        ...slices,
        ...others.map((one) => ({ ...one, codes: rows.map((row) => one.codes[row]) })),
    ];
}
/** Null when nothing is clear enough. */
function best(columns, lost, least) {
    const singles = columns
        .map((column, at) => ({ at, region: clearest(column, null, lost, least) }))
        .sort((a, b) => (b.region?.score ?? 0) - (a.region?.score ?? 0) || a.at - b.at);
    const paired = singles.slice(0, mostPaired).map(({ at }) => at);
    const pairs = paired.flatMap((first, place) => paired.slice(place + 1).map((second) => {
        const [a, b] = [Math.min(first, second), Math.max(first, second)];
        return clearest(columns[a], columns[b], lost, least);
    }));
    const single = singles[0]?.region ?? null;
    const pair = pairs.reduce((one, other) => ((other?.score ?? 0) > (one?.score ?? 0) ? other : one), null);
    const isPair = (pair?.score ?? 0) - worthAnother > (single?.score ?? 0);
    const score = isPair ? pair.score - worthAnother : (single?.score ?? 0);
    return score < clear ? null : isPair ? pair : single;
}
function meansOf({ where, isIn }, { before, now }) {
    let [n, champion, candidate] = [0, 0, 0];
    for (let row = 0; row < now.length; row++) {
        if (!isIn(row))
            continue;
        n++;
        champion += before[row];
        candidate += now[row];
    }
    const [old, young] = [champion / n, candidate / n];
    return { where, n, champion: old, candidate: young, difference: young - old };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changes/flips.js
/** How the predicted classes changed; null where either model predicts none. */
function flipsOf({ champion, candidate }) {
    const { labels, predictions: now } = candidate;
    const before = champion.predictions;
    if (!before || !now || !candidate.classes)
        return null;
    const counts = { same: 0, rightToWrong: 0, wrongToRight: 0, otherwise: 0 };
    for (let row = 0; row < labels.length; row++) {
        const old = before[row];
        if (old === now[row])
            counts.same++;
        else if (old === labels[row])
            counts.rightToWrong++;
        else if (now[row] === labels[row])
            counts.wrongToRight++;
        else
            counts.otherwise++;
    }
    return counts;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/format.js
var format = __webpack_require__(75330);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changes/said.js

/** What a model said of an example: its class with the score of it, or its number. */
function saidOf({ task, classes, predictions, scores }, row) {
    const said = predictions?.[row];
    if (task === 'regression')
        return (0,format/* formatNumber */.Z)(said);
    if (scores instanceof Float64Array) {
        const score = (0,format/* formatNumber */.Z)(scores[row]);
        return said === undefined ? score : `${classes[said]} (${score})`;
    }
    if (said === undefined)
        return likeliest(classes, scores, row);
    return scores ? `${classes[said]} (${(0,format/* formatNumber */.Z)(scores[said][row])})` : classes[said];
}
function likeliest(classes, scores, row) {
    const [code, score] = scores.reduce(([best, most], column, at) => column[row] > most ? [at, column[row]] : [best, most], [0, -1]);
    return `${classes[code]} (${(0,format/* formatNumber */.Z)(score)})`;
}
/** The true label, as text. */
function labelOf({ classes, labels }, row) {
    return classes ? classes[labels[row]] : (0,format/* formatNumber */.Z)(labels[row]);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changes/regressions.js



const most = 10;
/** The examples that lose most by the candidate, the largest loss first, else by their key. */
function regressionsOf({ champion, candidate, rows }, features) {
    const { lost } = lostOf({ champion, candidate }) ?? {};
    if (!lost)
        return [];
    return largest(lost, most).map((row) => ({
        example: (0,changes_features/* nameOf */.Vb)(candidate, row, features?.lines[rows[row]]),
        label: labelOf(candidate, row),
        champion: saidOf(champion, row),
        candidate: saidOf(candidate, row),
        loss: lost[row],
    }));
}
/** The rows of the largest values above 0, in one pass; of equal ones the first. */
function largest(values, count) {
    const rows = [];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!(value > 0) || (rows.length === count && value <= values[rows.at(-1)]))
            continue;
        let place = rows.length;
        while (place > 0 && values[rows[place - 1]] < value)
            place--;
        rows.splice(place, 0, row);
        if (rows.length > count)
            rows.pop();
    }
    return rows;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var domain_errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/columns.js
var columns = __webpack_require__(11030);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/keys.js + 1 modules
var examples_keys = __webpack_require__(54767);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/roles.js
var roles = __webpack_require__(79228);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changes/unlabelled.js





const unlabelled_most = 20;
/**
 * The examples of which the models say the most different things: labelling these tells most of which
 * is better. Those with different classes come first, then the largest difference of scores (of
 * several classes, summed), or of predicted numbers.
 *
 * @throws InputError on a missing column, or examples that nothing tells apart
 */
function worthLabelling(unlabelled) {
    const { champion, candidate, spec, championSpec = spec } = unlabelled;
    const [old, young] = [read(champion, championSpec), read(candidate, spec)];
    const rowOf = new Map(old.keys.map((key, row) => [key, row]));
    const pairs = young.keys.flatMap((key, row) => {
        const before = rowOf.get(key);
        if (before === undefined)
            return [];
        const distance = distanceOf(old, before, young, row);
        const isOther = old.classes !== null && old.classes[before] !== young.classes?.[row];
        if (distance === 0 && !isOther)
            return [];
        return [{ key, row, before, distance, isOther }];
    });
    return pairs
        .sort((a, b) => Number(b.isOther) - Number(a.isOther) ||
        b.distance - a.distance ||
        (a.key < b.key ? -1 : 1))
        .slice(0, unlabelled_most)
        .map(({ key, row, before }) => ({
        example: young.keyedBy === 'id' ? key : `line ${candidate.lines[row]}`,
        label: null,
        champion: saidAt(old, before),
        candidate: saidAt(young, row),
    }));
}
function read(table, spec) {
    const { task, target, prediction, score, id } = spec;
    const said = (0,roles/* saidColumns */.b)(table, spec);
    // The label of what is not labelled yet may be an empty column, or none.
    const { keys, keyedBy } = (0,examples_keys/* readKeys */.x4)(table, id, [...said, target]);
    if (keyedBy === 'label' && id === undefined)
        checkFeatures(table, [...said, target]);
    const isClass = task === 'binary' || task === 'multiclass';
    const named = isClass || prediction === undefined ? [] : [prediction];
    return {
        ...{ keys, keyedBy },
        classes: isClass && prediction !== undefined ? (0,columns/* texts */.Te)(table, prediction) : null,
        numbers: [...named, ...scoresOf(table, task, score)].map((name) => (0,columns/* numbers */.nL)(table, name)),
    };
}
function checkFeatures(table, others) {
    if (table.names.some((name) => !others.includes(name)))
        return;
    throw new domain_errors/* InputError */.dz({
        where: table.file,
        remedy: 'nothing tells one example from another: write an id, or the features, into it',
    });
}
function scoresOf(table, task, score) {
    if (score === undefined)
        return [];
    if (task === 'multiclass')
        return table.names.filter((name) => name.startsWith(`${score}_`)).sort();
    (0,columns/* column */.fi)(table, score);
    return [score];
}
function distanceOf(old, before, young, now) {
    return young.numbers.reduce((sum, values, at) => {
        const other = old.numbers[at]?.[before];
        return other === undefined ? sum : sum + Math.abs(values[now] - other);
    }, 0);
}
function saidAt({ classes, numbers: columns }, row) {
    const values = columns.map((values) => (0,format/* formatNumber */.Z)(values[row])).join(', ');
    if (!classes)
        return values;
    return values ? `${classes[row]} (${values})` : classes[row];
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/policy.js
var compare_policy = __webpack_require__(26547);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/wording.js

/** `roc_auc is 0.8437 against the champion's 0.8391, +0.0046 (95% interval +0.0011 to +0.0082)`. */
function describe(difference, confidence) {
    const { metric, champion, candidate, difference: change, low, high } = difference;
    if (candidate === null)
        return `${metric} of the candidate is undefined or missing`;
    if (champion === null)
        return `${metric} of the champion is undefined or missing`;
    const range = low === null && high === null
        ? 'no interval'
        : `${percent(confidence)} interval ${bound(low, '-')} to ${bound(high, '+')}`;
    return `${metric} is ${(0,format/* formatNumber */.Z)(candidate)} against the champion's ${(0,format/* formatNumber */.Z)(champion)}, ${(0,format/* formatChange */.e)(change)} (${range})`;
}
function bound(value, sign) {
    return value === null ? `${sign}∞` : (0,format/* formatChange */.e)(value);
}
function percent(share) {
    return `${Number((100 * share).toFixed(3))}%`;
}
/** What the primary metric decides, in the words of its verdict. */
function explain(verdict, { difference, direction, low, high, n, reason }, margin, power) {
    const isEqual = difference === 0 && low === 0 && high === 0;
    if (low === null && high === null)
        return `without an interval nothing is decided: ${reason ?? 'a predictions file from which this metric can be computed would settle it'}`;
    switch (verdict) {
        case 'better':
            return 'the whole interval is on the better side of 0';
        case 'not-worse':
            if (isEqual)
                return 'the two are equal on every example that counts';
            return isWorse(direction, low, high)
                ? `it is worse, but not by more than the margin of ${allowed(margin)}`
                : `it is not worse by more than the margin of ${allowed(margin)}`;
        case 'worse':
            return 'the whole interval is on the worse side of 0';
        default:
            return `this cannot tell whether it is worse by more than the margin of ${allowed(margin)}: ${remedy(power, n)}`;
    }
}
function isWorse(direction, low, high) {
    if (direction === 'higher')
        return high !== null && high < 0;
    return direction === 'lower' && low !== null && low > 0;
}
/** What would settle it. */
function remedy({ detectable, needed }, n) {
    const told = detectable === null || n === null ? '' : `${canTell(n, 'examples', detectable)}; `;
    const examples = needed === null ? 'more of them' : `about ${needed.toLocaleString('en')}`;
    return `${told}${examples} would settle it, or a wider margin`;
}
function canTell(count, what, detectable) {
    return `these ${count.toLocaleString('en')} ${what} can tell ${Number(detectable.toPrecision(2))} or more`;
}
function allowed({ text, value }) {
    return text.endsWith('%') && value !== null
        ? `${text} of the champion, ${(0,format/* formatNumber */.Z)(value)}`
        : text;
}
function explainGuard(guard, confidence) {
    const text = describe(guard, confidence);
    if (guard.outcome === 'broken')
        return `the guard ${guard.text} is broken: ${text}`;
    return `the guard ${guard.text} cannot be decided: ${text}; more evaluation examples would settle it, or a wider margin`;
}
/** Why a slice decides, whatever the primary metric says of all examples. */
function explainSlice(slice, { difference, confidence, slices, margin }) {
    const tested = slices.filter(({ adjusted }) => adjusted !== null).length;
    const others = slices.filter((one) => one !== slice && one.verdict === 'worse');
    const by = margin.value ? ` by more than the margin of ${allowed(margin)}` : '';
    const corrected = `p ${formatP(slice.adjusted)}${tested > 1 ? ` after correction for ${tested} slices` : ''}`;
    const more = others.length > 0 ? `, and so for ${others.map(({ name }) => name).join(', ')}` : '';
    return `it is worse for ${slice.name}${by}: there ${describe(slice, confidence)}, ${corrected}${more}; on all examples ${describe(difference, confidence)}`;
}
function formatP(p) {
    return p < 0.0001 ? 'below 0.0001' : `${Number(p.toPrecision(2))}`;
}
/** `look 12 of 50; these 2,000 rows can tell 0.021 or more`. */
function explainLooks({ looks, detectable }, rows) {
    if (!looks)
        return null;
    const count = `look ${looks.used} of ${looks.planned}`;
    if (detectable === null)
        return count;
    return `${count}; ${canTell(rows, 'rows', detectable)}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/conclude.js


/** The verdict, and what the policy does with it. */
function conclude(findings) {
    const { difference, obstacle, policy } = findings;
    const { verdict, decidedBy } = obstacle
        ? {
            verdict: 'inconclusive',
            decidedBy: `${describe(difference, findings.confidence)}, but ${obstacle}`,
        }
        : weigh(findings);
    const isHindered = obstacle !== null || isUndefined(findings);
    const { action, passed } = (0,compare_policy/* apply */.Bb)(policy, verdict, isHindered);
    const policed = (0,compare_policy/* explainPolicy */.yh)(policy, verdict, isHindered);
    return { verdict, action, passed, decidedBy: `${decidedBy}${policed}` };
}
function isUndefined({ difference, guards }) {
    return [difference, ...guards].some((one) => !Number.isFinite(one.difference ?? Number.NaN));
}
/** A guard that is broken comes first, then the primary metric, a slice, and what is undecided. */
function weigh(findings) {
    const { own, difference, margin, guards, confidence, power } = findings;
    const primary = `${describe(difference, confidence)}: ${explain(own, difference, margin, power)}`;
    const broken = guards.find(({ outcome }) => outcome === 'broken');
    if (broken)
        return { verdict: 'worse', decidedBy: explainGuard(broken, confidence) };
    if (own === 'worse')
        return { verdict: own, decidedBy: primary };
    const slice = worstSlice(findings);
    if (slice)
        return { verdict: 'worse', decidedBy: explainSlice(slice, findings) };
    const undecided = guards.find(({ outcome }) => outcome === 'undecided');
    if (undecided && own !== 'inconclusive')
        return { verdict: 'inconclusive', decidedBy: explainGuard(undecided, confidence) };
    return { verdict: own, decidedBy: primary };
}
/**
 * The slice that is worse beyond the strongest doubt. Where the primary metric decides nothing the
 * candidate is stopped anyway, and a slice needs half the error to call it worse: so an equal
 * candidate is called worse at most in `1 - confidence`, by its primary metric or by a slice.
 */
function worstSlice({ own, slices, confidence }) {
    const error = (1 - confidence) / (own === 'inconclusive' ? 2 : 1);
    const worse = slices
        .filter(({ verdict, adjusted }) => verdict === 'worse' && (adjusted ?? 1) <= error)
        .sort((a, b) => a.adjusted - b.adjusted);
    return worse[0] ?? null;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/table.js + 7 modules
var table = __webpack_require__(67101);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/difference.js
var difference = __webpack_require__(39634);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/margin.js
var compare_margin = __webpack_require__(92811);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/uncertainty.js
var uncertainty = __webpack_require__(86708);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/verdict.js

/**
 * What the two-sided interval of the gain says, given how much worse still counts as not worse. Each
 * bound is wrong at most in half of `1 - confidence`: a candidate that is worse by the margin or more
 * is not passed more often, and one that is equal is not called worse more often. One that is worse
 * for sure, but less than the margin, is *not worse*.
 */
function decide({ gain, isSame }, margin, confidence) {
    if (isSame)
        return 'not-worse';
    if (!gain)
        return 'inconclusive';
    const { low, high } = boundsOf(gain, confidence);
    if (low > 0)
        return 'better';
    if (low > -margin)
        return 'not-worse';
    return high < 0 ? 'worse' : 'inconclusive';
}
/**
 * Whether a guarded metric surely stayed within its margin, or surely did not. Several guards share
 * the error of calling one broken that is not; each has the whole of calling one kept, for that needs
 * all of them.
 */
function decideGuard({ gain, isSame }, margin, { confidence, guards = 1 }) {
    if (isSame)
        return 'kept';
    if (!gain || margin === null)
        return 'undecided';
    if (boundsOf(gain, confidence).low > -margin)
        return 'kept';
    const shared = 1 - (1 - confidence) / guards;
    return boundsOf(gain, shared).high < -margin ? 'broken' : 'undecided';
}
function boundsOf(gain, confidence) {
    const { low, high } = (0,uncertainty/* intervalOf */.XF)(gain, confidence);
    return { low: low ?? -Infinity, high: high ?? Infinity };
}
/** One-sided, of being no worse than the margin: small where the candidate is worse by more. */
function pNoWorse(gain, margin) {
    return 1 - (0,uncertainty/* pAtMost */.Zm)(gain, -margin);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/decisive.js






/** What decides when the user does not say. */
function defaultPrimary({ examples }) {
    if (examples?.task === 'ranking')
        return 'ndcg@10';
    if (examples?.task === 'regression')
        return 'r2';
    if (examples?.task === 'multiclass')
        return 'macro_f1';
    return examples?.scores ? 'roc_auc' : 'f1';
}
/** Paired where both models have predictions; metrics that only a file gives stand beside them. */
function changesOf(champion, candidate, pair, terms, plan) {
    const unpaired = (0,difference/* unpairedChanges */.O)(champion.metrics, candidate.metrics).map((change) => ({
        ...change,
        metric: null,
    }));
    if (!pair)
        return unpaired;
    const given = new Set(unpaired.map(({ difference }) => difference.metric));
    const metrics = asked(pair.candidate, candidate, terms, given);
    const paired = (0,difference/* pairedChanges */.V)(pair.champion, pair.candidate, metrics, plan).map((change, which) => ({ ...change, metric: metrics[which] }));
    const names = new Set(metrics.map(({ name }) => name));
    return [...paired, ...unpaired.filter(({ difference }) => !names.has(difference.metric))];
}
/** The common metrics and those that the terms name; not those that a file alone gives. */
function asked(examples, candidate, { primary, guards }, given) {
    const wanted = [
        { name: primary ?? defaultPrimary(candidate), where: 'input primary' },
        ...guards.map(({ metric, margin }) => ({ name: metric, where: margin.where })),
    ];
    const known = (0,table/* metricsFor */.fZ)(examples);
    const metrics = new Map(known.map((metric) => [metric.name, metric]));
    for (const { name, where } of wanted) {
        if (metrics.has(name))
            continue;
        try {
            metrics.set(name, (0,table/* metricsFor */.fZ)(examples, [name]).at(-1));
        }
        catch (error) {
            if (!(error instanceof domain_errors/* InputError */.dz))
                throw error;
            if (!given.has(name))
                throw new domain_errors/* InputError */.dz({ ...error.complaint, where });
        }
    }
    return [...metrics.values()];
}
function findPrimary(changes, { primary }, candidate) {
    const known = changes.map(({ difference }) => difference.metric);
    const name = primary ?? defaultPrimary(candidate);
    if (primary === undefined && !known.includes(name))
        throw new domain_errors/* InputError */.dz({
            where: 'input primary',
            remedy: `say which metric decides: ${known.join(', ')}`,
        });
    return find(changes, name, 'input primary');
}
/** By how much the candidate is better, as estimated; NaN where that is undefined. */
function gainOf({ champion, candidate, direction }) {
    const [before, now] = [champion ?? Number.NaN, candidate ?? Number.NaN];
    if (direction === 'higher')
        return now - before;
    return direction === 'lower' ? before - now : Math.abs(before) - Math.abs(now);
}
function judgeGuards(guards, changes, confidence) {
    return guards.map((guard) => {
        const change = find(changes, guard.metric, guard.margin.where);
        const margin = (0,compare_margin/* resolveMargin */.hS)(guard.margin, change.difference);
        const outcome = decideGuard(change, margin.value, { confidence, guards: guards.length });
        return { ...change.difference, text: guard.text, margin, outcome };
    });
}
function find(changes, metric, where) {
    const change = changes.find(({ difference }) => difference.metric === metric);
    if (change)
        return change;
    const known = changes.map(({ difference }) => difference.metric);
    throw new domain_errors/* InputError */.dz({ where, found: metric, remedy: (0,words/* didYouMean */.a)(metric, known) });
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/looks.js
/**
 * The confidence of one look, such that all planned ones together keep the stated one: the union
 * bound, `1 - (1 - confidence) / planned`, as ease.ml/ci (Renggli et al. 2019) spends it where no
 * look depends on the answer to another.
 */
function spend(plan, looks) {
    if (!looks)
        return plan;
    return { ...plan, confidence: 1 - (1 - plan.confidence) / looks.planned };
}
function looksOf(plan, looks) {
    return looks ? { ...looks, confidence: spend(plan, looks).confidence } : null;
}
/** Whether the confidence has been spent. */
function areSpent(looks) {
    return looks !== undefined && looks.used > looks.planned;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/match.js + 1 modules
var match = __webpack_require__(69733);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/obstacle.js
var obstacle = __webpack_require__(67456);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/paired/power.js
var power = __webpack_require__(50405);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/power.js

/** @param own the verdict of the metric by itself */
function powerOf({ gain, isSame }, own, seen) {
    if (!gain || isSame)
        return { detectable: null, needed: null };
    const least = (0,power/* detectable */.ke)(gain, seen.confidence);
    return {
        detectable: Number.isFinite(least) ? least : null,
        needed: own === 'inconclusive' ? (0,power/* needed */.Ow)({ gain, ...seen }) : null,
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/examples.js
var examples = __webpack_require__(91394);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/normal.js
var normal = __webpack_require__(95897);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/distributions/student.js + 1 modules
var student = __webpack_require__(6347);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/units.js
var intervals_units = __webpack_require__(89815);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/influence.js + 5 modules
var metrics_influence = __webpack_require__(74188);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/metric.js
var metrics_metric = __webpack_require__(71259);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/slices/evidence.js






/** Evidence of the metric itself that a loss must not go without. */
const agreement = 0.1;
/**
 * Shares of the error where there is a loss: of the metric alone, and of both together. A fifth is
 * kept back, as two tests by formula hold together only nearly what each of them does.
 */
const shares = { alone: 0.15, together: 0.65 };
/**
 * Tests that a slice is no worse than the margin by the metric itself; and, where there is one, by
 * the mean of its statistic and that of a loss an example, whose correlation is estimated from what
 * each example does to either. Each has its share of the error (Bonferroni), and the
 * second counts only where the metric itself speaks against the slice at 10 %.
 *
 * @param pair of the slice alone
 * @param gained of the metric on the slice
 * @param gains the losses of the slice's examples; null without one
 */
function evidenceOf(pair, { gain, isSame }, { metric, margin, gains }) {
    if (isSame)
        return { p: 1, own: 1 };
    if (!gain)
        return null;
    // What refutes nothing need not be known to the last digit, which takes most of the time.
    if (!(gain.bound(0.5) <= -margin))
        return { p: 1, own: 1 };
    if (!(gain.bound(1 - agreement) <= -margin))
        return { p: 0.5, own: 0.5 };
    const own = pNoWorse(gain, margin);
    if (!gains)
        return { p: own, own };
    const both = together(pair, own, metric, gains);
    return { p: both === null ? own : Math.min(1, own / shares.alone, both / shares.together), own };
}
/** The p-value of the mean of two statistics; null where the losses do not differ at all. */
function together(pair, own, metric, gains) {
    const { champion, candidate } = pair;
    const loss = meanOf(gains.values, candidate);
    const [before, now] = [champion, candidate].map((each) => (0,metrics_influence/* influencesOf */.I)(each)(metric));
    if (!(loss.error > 0) || !before || !now)
        return null;
    const influence = Float64Array.from(now, (value, row) => value - before[row]);
    const correlation = Math.max(0, correlationOf(loss.parts, meanOf(influence, candidate).parts));
    const p = (0,student/* studentCdf */.R)((loss.mean + gains.margin) / loss.error, loss.parts.length - 1);
    return (0,normal/* normalCdf */.v)((quantile(own) + quantile(p)) / Math.sqrt(2 + 2 * correlation));
}
const least = 1e-12;
function quantile(p) {
    return (0,normal/* normalQuantile */.Z)(Math.min(1 - least, Math.max(least, p)));
}
/** The weighted mean with its standard error, and what each row or group moves it by. */
function meanOf(values, examples) {
    const weights = (0,metrics_metric/* plainWeights */.W)(examples);
    const units = examples.groups && (0,intervals_units/* unitsOf */.$)(examples.groups);
    let [sum, total] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        sum += weights[row] * values[row];
        total += weights[row];
    }
    const mean = sum / total;
    const parts = new Float64Array(units?.count ?? values.length);
    for (let row = 0; row < values.length; row++)
        parts[units ? units.codes[row] : row] += (weights[row] * (values[row] - mean)) / total;
    return { mean, parts, error: Math.sqrt((dot(parts, parts) * parts.length) / (parts.length - 1)) };
}
/** Of values whose sums are 0. */
function correlationOf(a, b) {
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)) || 0;
}
function dot(a, b) {
    let sum = 0;
    for (let at = 0; at < a.length; at++)
        sum += a[at] * b[at];
    return sum;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/slices/family.js
/** Of a p-value above this one no more is asked. */
const promising = 0.5;
/** Of fewer slices none is set aside: that costs more than it saves. */
const few = 3;
/**
 * Adjusted p-values of all slices of all columns, at most a share alpha of such families having one
 * at or below alpha where every slice is no worse than the margin.
 *
 * Slices of one column have no example in common, and so their tests are independent. Those whose
 * own p-value is above one half are set aside, the others are divided by one half, which is their
 * p-value given that they were kept, and then corrected for their own number (Zhao, Small and Su
 * 2019): a candidate that is better nearly everywhere does not pay for all the slices on which it
 * is. Each column has a share of alpha, as many slices as it has; each is corrected by Holm (1979).
 *
 * @param columns by column, the evidence of each slice that can be tested
 * @param isIndependent whether the slices of a column are; where groups of rows reach over several
 *   of them, all are kept
 */
function adjust(columns, isIndependent) {
    const all = columns.reduce((sum, column) => sum + column.length, 0);
    return columns.map((column, which) => {
        const limit = isIndependent[which] && column.length >= few ? promising : 1;
        const kept = column.filter(({ own }) => own <= limit);
        const adjusted = holm(kept.map(({ p }) => p / limit));
        const share = all / column.length;
        return column.map((evidence) => {
            const at = kept.indexOf(evidence);
            return at < 0 ? 1 : Math.min(1, adjusted[at] * share);
        });
    });
}
/** p-values of a family, corrected for their number step by step (Holm 1979). */
function holm(values) {
    const order = [...values.keys()].sort((a, b) => values[a] - values[b]);
    const adjusted = new Array(values.length);
    let least = 0;
    for (const [rank, which] of order.entries()) {
        least = Math.max(least, Math.min(1, (values.length - rank) * values[which]));
        adjusted[which] = least;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/random.js
var random = __webpack_require__(18905);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/metrics/ranks.js
var ranks = __webpack_require__(98156);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/slices/calibrate.js

/**
 * The log odds of each example after its score has been calibrated: a logistic curve on the log
 * odds of its rank, fitted to all examples. It forgets what a monotone change of
 * all scores would do, as the area under the ROC curve does; what is left is how well the scores
 * tell the labels apart.
 *
 * @param labels 0 or 1 by example
 */
function calibrate(labels, scores, weights) {
    const at = rankOdds(scores);
    const [base, slope] = fit(at, labels, weights);
    return at.map((score) => base + slope * score);
}
/** The log loss of a label, 0 or 1, at these log odds. */
function logLoss(odds, label) {
    const x = label === 1 ? -odds : odds;
    return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
/** The log odds of each one's rank over n + 1, equal ones sharing theirs; ascends with the values. */
function rankOdds(values) {
    const { order } = (0,ranks/* rank */.T)(values);
    const odds = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        const rank = (start + end + 1) / 2;
        const own = Math.log((order.length + 1 - rank) / rank);
        for (let place = start; place < end; place++)
            odds[order[place]] = own;
        start = end;
    }
    return odds;
}
/** Of so many examples' worth, so that labels that are told apart without fail have a curve too. */
const prior = 0.1;
const steps = 50;
const longest = 4;
const still = 1e-9;
/** Newton's method, its steps cut; the log likelihood is concave. */
function fit(x, labels, weights) {
    let [base, slope] = [0, 0];
    for (let step = 0; step < steps; step++) {
        let [a, b, ab] = [prior, prior, 0];
        let [up, along] = [-prior * base, -prior * slope];
        for (let row = 0; row < x.length; row++) {
            const p = 1 / (1 + Math.exp(-base - slope * x[row]));
            const spread = weights[row] * p * (1 - p);
            const miss = weights[row] * (labels[row] - p);
            a += spread;
            ab += spread * x[row];
            b += spread * x[row] * x[row];
            up += miss;
            along += miss * x[row];
        }
        const det = a * b - ab * ab;
        const rise = (b * up - ab * along) / det;
        const turn = (a * along - ab * up) / det;
        const length = Math.abs(rise) + Math.abs(turn);
        const part = Math.min(1, longest / length);
        if (length < still)
            break;
        base += part * rise;
        slope += part * turn;
    }
    return [base, slope];
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/slices/losses.js




/** Metrics of how well a model tells the labels apart, of which a loss an example tells more. */
const separating = new Set([
    ...[
        'roc_auc',
        'average_precision',
        'accuracy',
        'balanced_accuracy',
        'f1',
        'fbeta',
        'mcc',
        'kappa',
    ],
    ...['roc_auc_ovr', 'roc_auc_ovr_weighted', 'roc_auc_ovo', 'roc_auc_ovo_weighted'],
    ...['macro_f1', 'micro_f1', 'weighted_f1', 'micro_precision', 'micro_recall'],
]);
const mostClasses = 30;
/**
 * The calibrated log loss of the champion less the candidate's, by example; null where the metric is
 * of another kind, or either model has no scores. It is to be fitted on all examples, and then told
 * apart by slice.
 */
function lossGains(champion, candidate, metric, margin) {
    if (!separating.has(metric.name.split('@')[0]))
        return null;
    const [before, now] = [oddsOf(champion), oddsOf(candidate)];
    if (!before || !now)
        return null;
    const [old, young] = [lossesAt(champion, before), lossesAt(candidate, now)];
    const rate = margin > 0 ? exchangeRate(champion, before, metric) : 0;
    if (rate === null)
        return null;
    return { values: old.map((loss, row) => loss - young[row]), margin: margin * rate };
}
/** Log odds by class, of the positive class alone where there are two. */
function oddsOf(examples) {
    const weights = (0,metrics_metric/* plainWeights */.W)(examples);
    if (examples.task === 'binary')
        return examples.scores && [calibrate(examples.labels, examples.scores, weights)];
    if (examples.task !== 'multiclass' || !examples.scores)
        return null;
    if (examples.classes.length > mostClasses)
        return null;
    return examples.scores.map((scores, code) => calibrate(isOf(examples.labels, code), scores, weights));
}
function isOf(labels, code) {
    return Uint8Array.from(labels, (label) => Number(label === code));
}
/** Of several classes, the sum of each one's against the rest. */
function lossesAt({ task, labels }, odds) {
    const losses = new Float64Array(labels.length);
    for (const [code, column] of odds.entries()) {
        const positive = task === 'binary' ? 1 : code;
        for (let row = 0; row < losses.length; row++)
            losses[row] += logLoss(column[row], Number(labels[row] === positive));
    }
    return losses;
}
const shuffled = 0.2;
/**
 * What one unit of the metric is in the loss: both are measured once more after one example in five
 * has been given what the champion said of another. Null when the metric is none the worse for it.
 */
function exchangeRate(champion, odds, metric) {
    const from = exchanged(champion.labels.length);
    const said = { ...champion, ...losses_saidOf(champion, from) };
    const weights = (0,metrics_metric/* plainWeights */.W)(champion);
    const [before, after] = [champion, said].map((each) => (0,table/* measureOf */.c_)(each, [metric])(weights)[0]);
    const losses = lossesAt(champion, odds);
    const worse = lossesAt(champion, odds.map((column) => pick(column, from)));
    let [lost, total] = [0, 0];
    for (let row = 0; row < losses.length; row++) {
        lost += weights[row] * (worse[row] - losses[row]);
        total += weights[row];
    }
    const fall = before - after;
    return fall > 0 && lost > 0 ? lost / total / fall : null;
}
/** For each row, of which one the model's answer is taken: of itself, or of another drawn one. */
function exchanged(count) {
    const { next } = (0,random/* randomOf */.R)(1);
    const from = Int32Array.from({ length: count }, (_, row) => row);
    const order = from.filter(() => next() < shuffled * 2 ** 32);
    for (let place = order.length - 1; place > 0; place--) {
        const other = Math.floor((next() / 2 ** 32) * (place + 1));
        [order[place], order[other]] = [order[other], order[place]];
    }
    for (const [place, row] of order.entries())
        from[row] = order[(place + 1) % order.length];
    return from;
}
function losses_saidOf({ predictions, scores }, from) {
    return {
        predictions: predictions && from.map((row) => predictions[row]),
        scores: scores instanceof Float64Array
            ? pick(scores, from)
            : (scores?.map((column) => pick(column, from)) ?? null),
    };
}
function pick(values, from) {
    return Float64Array.from(from, (row) => values[row]);
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/slices/slices.js






/**
 * The primary metric on each value of each slice, with a verdict.
 *
 * *Worse* refutes that the candidate is no worse than the margin there, at `1 - confidence` for all
 * slices together (`adjust`): where it is worse on none, at most so often one or more are called
 * worse. Tested is the metric itself; where it is about telling labels apart, and both models have
 * scores, together with the calibrated log loss an example, which tells more (`evidenceOf`). What is
 * promised is then of both: a slice that is no worse in either is called worse at most so often, and
 * one that loses more, but is no worse in the metric, at most in 10 %.
 */
function judgeSlices(pair, terms, plan) {
    const { candidate } = pair;
    const gains = lossGains(pair.champion, candidate, terms.metric, terms.margin);
    const columns = candidate.slices.map((slice) => (0,slices/* rowsByValue */.IQ)(slice).flatMap((rows, code) => rows.length > 0 ? [test(pair, { slice, code, rows }, { ...terms, gains }, plan)] : []));
    const worse = adjustAll(columns, candidate);
    const error = 1 - plan.confidence;
    const all = columns.flat();
    return all.map((tested) => {
        const adjusted = worse.get(tested) ?? null;
        const verdict = adjusted !== null && adjusted <= error
            ? 'worse'
            : keptBy(tested.change, terms.margin, error / 2 / all.length);
        return { ...named(tested), adjusted, verdict };
    });
}
/** What is not refuted may be shown: at an error that all slices share (Bonferroni). */
function keptBy({ gain, isSame }, margin, error) {
    const low = gain?.bound(error) ?? Number.NEGATIVE_INFINITY;
    if (!isSame && low > 0)
        return 'better';
    return isSame || low > -margin ? 'not-worse' : 'inconclusive';
}
function named({ change, slice, code }) {
    const { column } = slice;
    const value = slice.values[code];
    return { ...change.difference, name: `${column}=${value}`, column, value };
}
function test({ champion, candidate }, { slice, code, rows }, terms, plan) {
    const [old, young] = [(0,examples/* part */.y)(champion, rows), (0,examples/* part */.y)(candidate, rows)];
    const change = (0,difference/* pairedChanges */.V)(old, young, [terms.metric], plan)[0];
    const enough = rows.length >= (terms.min ?? slices/* minimumRows */.uJ);
    if (!enough)
        return { slice, code, change: { ...change, gain: null }, evidence: null };
    const gains = terms.gains && {
        ...terms.gains,
        values: Float64Array.from(rows, (row) => terms.gains.values[row]),
    };
    return {
        slice,
        code,
        change,
        evidence: evidenceOf({ champion: old, candidate: young }, change, { ...terms, gains }),
    };
}
function adjustAll(columns, { groups }) {
    const testable = columns.map((column) => column.filter(({ evidence }) => evidence));
    const adjusted = adjust(testable.map((column) => column.map(({ evidence }) => evidence)), testable.map(([first]) => !first || !groups || isWithin(groups, first.slice.codes)));
    return new Map(testable.flatMap((column, which) => column.map((tested, at) => [tested, adjusted[which][at]])));
}
/** Whether no group of rows has two values of a slice. */
function isWithin(groups, codes) {
    const codeOf = new Map();
    return groups.every((group, row) => {
        const code = codeOf.get(group) ?? codes[row];
        codeOf.set(group, code);
        return code === codes[row];
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/compare.js


















/**
 * Compares a candidate with the champion on the examples that both were judged on.
 *
 * @throws InputError when the two answer different questions, a metric that is asked for does not
 *   exist, or a margin is a percentage of a champion that is not above 0
 */
function compare(champion, candidate, terms, plan = bootstrap/* defaultPlan */.tA) {
    const method = spend(plan, terms.looks);
    const matched = champion.examples && candidate.examples && (0,match/* match */.Y)(champion.examples, candidate.examples);
    const pair = matched && isPaired(matched) ? matched : null;
    const changes = changesOf(champion, candidate, pair, terms, method);
    const judged = judge(changes, pair, candidate, terms, method);
    const { difference, margin, guards, slices, power } = judged;
    const conclusion = conclude({
        ...judged,
        confidence: method.confidence,
        obstacle: hindrance(matched, terms.looks),
        policy: terms.policy ?? compare_policy/* defaultPolicy */.G4,
    });
    const looks = looksOf(plan, terms.looks);
    const seen = explainLooks({ looks, detectable: power.detectable }, matched?.both ?? 0);
    return {
        ...conclusion,
        matched: matched && countsOf(matched),
        method: { ...method },
        metrics: changes.map((change) => change.difference).filter(isAnywhere),
        ...{ primary: difference, margin, guards, slices, looks },
        detectable: power.detectable,
        needed: conclusion.verdict === 'inconclusive' ? power.needed : null,
        ...(pair ? whatChanged(pair, candidate) : unchanged),
        toLabel: terms.unlabelled ? worthLabelling(terms.unlabelled) : [],
        notes: seen === null ? [] : [seen],
    };
}
/** The primary metric, the guards and the slices, each by itself. */
function judge(changes, pair, candidate, terms, plan) {
    const { metric, difference, ...gained } = findPrimary(changes, terms, candidate);
    const { confidence } = plan;
    const margin = (0,compare_margin/* resolveMargin */.hS)(terms.margin, difference);
    const allowed = margin.value ?? 0;
    const own = decide(gained, allowed, confidence);
    const seen = { margin: allowed, estimate: gainOf(difference), n: difference.n ?? 0, confidence };
    const sliceTerms = metric && { metric, margin: allowed, min: terms.minimumRows };
    return {
        ...{ own, difference, margin, power: powerOf(gained, own, seen) },
        guards: judgeGuards(terms.guards, changes, confidence),
        slices: pair && sliceTerms ? judgeSlices(pair, sliceTerms, plan) : [],
    };
}
/** The comparison of a model that has no champion to be compared with. */
function compareFirst(stage, plan = bootstrap/* defaultPlan */.tA, policy = compare_policy/* defaultPolicy */.G4) {
    const decidedBy = `no version is assigned to ${stage} yet: there is nothing to compare with, and the gate alone decides`;
    return {
        verdict: 'first',
        ...(0,compare_policy/* apply */.Bb)(policy, 'first', false),
        decidedBy: `${decidedBy}${(0,compare_policy/* explainPolicy */.yh)(policy, 'first', false)}`,
        method: { ...plan },
        ...{ matched: null, primary: null, margin: null, detectable: null, needed: null, looks: null },
        ...{ metrics: [], guards: [], slices: [], toLabel: [], notes: [] },
        ...unchanged,
    };
}
const unchanged = { flips: null, regressions: [], explored: [] };
function whatChanged(pair, candidate) {
    const features = candidate.features ?? null;
    return {
        flips: flipsOf(pair),
        regressions: regressionsOf(pair, features),
        explored: whereLost(pair, features, slices/* minimumRows */.uJ),
    };
}
/** Examples that only their label tells apart are not paired, whatever their order. */
function isPaired({ both, candidate }) {
    return both > 0 && candidate.keyedBy !== 'label';
}
function hindrance(matched, looks) {
    if (!matched)
        return obstacle/* withoutPredictions */.tn;
    return (0,obstacle/* obstacle */.ET)(matched) ?? (looks && areSpent(looks) ? (0,obstacle/* spent */.RT)(looks) : null);
}
function countsOf({ both, onlyChampion, onlyCandidate, changed, ambiguous }) {
    return { both, onlyChampion, onlyCandidate, changed, ambiguous };
}
function isAnywhere({ champion, candidate }) {
    return champion !== null || candidate !== null;
}


/***/ }),

/***/ 92811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ parseMargin),
/* harmony export */   ZO: () => (/* binding */ parseGuard),
/* harmony export */   hS: () => (/* binding */ resolveMargin)
/* harmony export */ });
/* unused harmony export marginFor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

/** @throws InputError on what is not a number from 0 or a percentage from 0 */
function parseMargin(text, where) {
    const match = /^(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?\s*(%?)$/i.exec(text.trim());
    if (!match)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where,
            found: text,
            allowed: 'metric within margin, as in brier within 2%',
        });
    return { text: text.trim(), metric: match[1], margin: parseMargin(match[2], where) };
}
/** The margin as the record keeps it; without a value where the champion has none. */
function resolveMargin(margin, { metric, champion }) {
    const value = champion === null ? null : marginFor(margin, metric, champion);
    return { text: margin.text, value };
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where: margin.where,
        found: margin.text,
        remedy: `a percentage means nothing here, for ${metric} of the champion is ${champion}: use a number in the units of ${metric}`,
    });
}


/***/ }),

/***/ 26547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   yh: () => (/* binding */ explainPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _records_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99283);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96312);



/** *First* passes here: the gate alone decides of a first model. */
const defaultPolicy = {
    better: 'pass',
    'not-worse': 'pass',
    inconclusive: 'fail',
    worse: 'fail',
    first: 'pass',
};
/**
 * A table of verdicts and what they do; what it does not name stays at the default.
 *
 * @throws InputError on what is no table, no verdict, or nothing that a verdict can do
 */
function parsePolicy(table, where) {
    if (typeof table !== 'object' || table === null || Array.isArray(table))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where,
            found: JSON.stringify(table) ?? 'nothing',
            allowed: 'a table such as {inconclusive: review}',
        });
    const entries = Object.entries(table).map(([name, action]) => [
        verdictOf(name, where),
        actionOf(action, `${where} ${name}`),
    ]);
    return { ...defaultPolicy, ...Object.fromEntries(entries) };
}
function verdictOf(name, where) {
    const verdict = _records_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.find((one) => one === name);
    if (verdict)
        return verdict;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: name, remedy: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, _records_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY) });
}
function actionOf(text, where) {
    const action = _records_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .actions */ .o1.find((one) => one === text);
    if (action)
        return action;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        found: typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing'),
        allowed: _records_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .actions */ .o1.join(', '),
    });
}
/**
 * What the policy does with a verdict. A comparison that could not be made, or a value that is
 * undefined, is never let through, whatever the policy says.
 */
function apply(policy, verdict, isHindered) {
    const wanted = policy[verdict];
    const action = isHindered && wanted === 'pass' ? 'fail' : wanted;
    return { action, passed: action === 'pass' };
}
const said = {
    pass: 'lets it pass',
    fail: 'fails it',
    review: 'asks for a review',
};
/** What the policy did, where that is not what it does by default; else nothing. */
function explainPolicy(policy, verdict, isHindered) {
    const { action } = apply(policy, verdict, isHindered);
    if (action !== policy[verdict])
        return `; the policy lets ${verdict} pass, but never what could not be compared`;
    if (action === defaultPolicy[verdict])
        return '';
    return `; the policy for ${verdict} ${said[action]}`;
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


/***/ })

};
