export const id = 1770;
export const ids = [1770];
export const modules = {

/***/ 63155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/records/comparison.js
var comparison = __webpack_require__(99283);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/deployment.js
var deployment = __webpack_require__(99345);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/evaluation.js
var evaluation = __webpack_require__(20012);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/image.js
var records_image = __webpack_require__(23541);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/header.js
var header = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/bundle/src/domain/records/smoke.js


/** One case at one place. */
const judged = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    /** The instance that was asked; null when the service was asked by its address. */
    place: schemas/* string */.YjP().nullable(),
    passed: schemas/* boolean */.zMY(),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()),
    expected: schemas/* json */.Pq9(),
    got: schemas/* strictObject */.rej({
        status: schemas/* int */.Whr().nullable(),
        /** At most 2,000 characters. */
        body: schemas/* string */.YjP(),
        error: schemas/* string */.YjP().nullable(),
        milliseconds: schemas/* number */.aig(),
    }),
});
/** What a smoke test asked and what it got. */
const smokeRecord = schemas/* strictObject */.rej({
    ...(0,header/* header */.w)('smoke'),
    /** What was asked: an address, or the instances as they were selected. */
    target: schemas/* string */.YjP(),
    passed: schemas/* boolean */.zMY(),
    cases: schemas/* array */.YOg(judged),
});

// EXTERNAL MODULE: ./build/bundle/src/domain/records/validation.js + 1 modules
var validation = __webpack_require__(66765);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/version.js
var version = __webpack_require__(5604);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/files/run-records.js








/**
 * The records of a commit: one that an earlier run left for another commit has no place in a report.
 *
 * @param commit null takes any
 */
function readRecords(directory, commit) {
    const all = {
        validation: (0,records/* readRecord */.aE)(directory, 'validation.json', validation/* validation */.Eq),
        evaluation: (0,records/* readRecord */.aE)(directory, 'evaluation.json', evaluation/* evaluation */.rI),
        comparison: (0,records/* readRecord */.aE)(directory, 'comparison.json', comparison/* comparison */.my),
        version: (0,records/* readRecord */.aE)(directory, 'version.json', version/* versionRecord */.A),
        image: (0,records/* readRecord */.aE)(directory, 'image.json', records_image/* imageRecord */.F),
        deployment: (0,records/* readRecord */.aE)(directory, 'deployment.json', deployment/* deploymentRecord */.l),
        smoke: (0,records/* readRecord */.aE)(directory, 'smoke.json', smokeRecord),
    };
    const own = Object.entries(all).filter(([, record]) => record !== undefined && (commit === null || record.commit === commit));
    return Object.fromEntries(own);
}


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   J2: () => (/* binding */ mostExamples),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   lg: () => (/* binding */ rowsFinding),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _values_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6146);


/** So many of the rows that do not keep to a check are shown. */
const mostExamples = 10;
/** In characters. */
const longestValue = 80;
const emptyTally = () => ({ count: 0, examples: [] });
/** Counts one more offender; the value of a sensitive field is not kept. */
function tally(into, example) {
    into.count++;
    if (into.examples.length === mostExamples)
        return;
    const { value, ...place } = example();
    into.examples.push({ ...place, value: value === null ? null : (0,_values_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(value, longestValue) });
}
/**
 * The result of a check that every row should keep to.
 *
 * @param wrong what the offenders are said to be, as in `are below 0`
 * @param noun what is counted, in the singular
 * @param remark what else is to be said of them
 */
function rowsFinding(head, offenders, rows, words) {
    const { count, examples } = offenders;
    const share = rows === 0 ? null : count / rows;
    const found = count === 0 ? `no ${words.noun}` : `${plural(count, words.noun)} (${percent(share)})`;
    const remark = words.remark === undefined ? '' : `; ${words.remark}`;
    const sentence = `${subject(head)}${plural(count, words.noun)} of ${grouped(rows)} ${words.wrong} (${percent(share)})${first(examples)}${remark}`;
    return result(head, count === 0, { found, count, share, examples, sentence });
}
/** The result of any check. */
function result(head, passed, found) {
    const { name, column = null, level, allowed, because = null } = head;
    const { sentence, ...rest } = found;
    const good = `${name}: ${found.found}, as it should be`;
    return {
        name,
        column,
        level,
        passed,
        ...rest,
        allowed,
        message: passed ? good : sentence,
        because,
    };
}
const subject = ({ column }) => (column === undefined ? '' : `${show(column)}: `);
/** A column's name in a sentence: quoted only when it could be misread. */
function show(name) {
    return /^[\p{L}\p{N}_.-]{1,60}$/u.test(name) ? name : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name, 60);
}
function first([example]) {
    if (!example)
        return '';
    const value = example.value === null ? '' : `, first ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(example.value, 40)}`;
    return value;
}
function plural(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A whole number with its thousands apart, as in 7,043. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A share that is not nothing is never shown as 0 %. */
function percent(share) {
    if (share === null)
        return 'no rows';
    const value = share * 100;
    if (value > 0 && value < 0.01)
        return '<0.01%';
    return `${Number(value.toFixed(2))}%`;
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** The number of Unicode code points. */
function lengthOf(text) {
    return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
/** At most `limit` code points, with an ellipsis where more stood. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}
/** Orders texts by their code points, which is the order of their bytes in UTF-8; `<` orders by UTF-16. */
function compareText(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Surrogates, which stand for what is beyond U+FFFF, come after all other units. */
const rank = (unit) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
const longestPattern = 30;
const runs = /(?<upper>[\p{Lu}\p{Lt}]+)|(?<lower>[\p{Ll}\p{Lo}\p{Lm}]+)|\p{Nd}+/gu;
/**
 * What a text looks like: `A` for a letter in upper or title case, `a` for any other letter, `9`
 * for a digit, with `+` where more than one follow each other; other characters as they are. Long
 * ones are cut.
 */
function patternOf(text) {
    return plainPattern(text) ?? cut(text.replace(runs, signOf), longestPattern);
}
function signOf(run, upper, lower) {
    const sign = upper ? 'A' : lower ? 'a' : '9';
    return lengthOf(run) > 1 ? `${sign}+` : sign;
}
/** The pattern of a text in ASCII, in a tenth of the time; null for another text. */
function plainPattern(text) {
    let pattern = '';
    let last = '';
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit > 0x7f)
            return null;
        const sign = plainSign(unit);
        if (sign === '')
            pattern += text[at];
        else if (sign !== last)
            pattern += sign;
        else if (!pattern.endsWith('+'))
            pattern += '+';
        last = sign;
    }
    return cut(pattern, longestPattern);
}
function plainSign(unit) {
    if (unit >= 0x61 && unit <= 0x7a)
        return 'a';
    if (unit >= 0x41 && unit <= 0x5a)
        return 'A';
    return unit >= 0x30 && unit <= 0x39 ? '9' : '';
}


/***/ }),

/***/ 99345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deploymentRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);


const served = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
})
    .nullable();
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Instance id, or the name of the machine. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['deployed', 'unchanged', 'failed', 'restored', 'untouched', 'broken', 'unknown']),
    before: served,
    after: served,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Seconds by step. */
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
/** What a deployment or a rollback did to each place; the same for every kind of target. */
const deploymentRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)('deployment'),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ec2', 'docker', 'process']),
    service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What was served before, when all places agreed. */
    previousDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    previousVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** All places answered with the digest. */
    succeeded: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** At least one place serves something else than before, or in another way. */
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Places that had switched were put back, because another one failed. */
    putBack: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(place),
    /** Places that were meant and could not take part. */
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    /** Where the runner reaches the service; null when no port is open to it. */
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 23541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ imageRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1503);


const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** An image and where it is. With the digest it is enough for a later job to deploy it. */
const imageRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)('image'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** ecr: in Amazon ECR; local: in this machine's Docker Engine only. */
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ecr', 'local']),
    /** The repository's name without its host. */
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The registry's host, as in `123456789012.dkr.ecr.eu-central-1.amazonaws.com`; null when local. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    digest,
    /** Hash of what the image was built from: context, Dockerfile, arguments, platforms. */
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** False when an image of the same content was found. */
    built: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Seconds. */
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});


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

/***/ 70776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byImportance)
/* harmony export */ });
/** Checks by what a reader must know first: shape, types, keys, then by the share of rows, drift last. */
function byImportance(checks) {
    return [...checks].sort((a, b) => rank(a) - rank(b) || (b.share ?? 0) - (a.share ?? 0));
}
/** Without its shape nothing of a table is right, without its type nothing of a column. */
function rank({ column, name, share }) {
    if (name.startsWith('drift('))
        return 4;
    if (name === 'cells' || (column === null && share === null))
        return 0;
    if (name.startsWith('type('))
        return 1;
    return /^(repeated rows$|(primaryKey|foreignKey|unique|duplicates)\()/.test(name) ? 2 : 3;
}


/***/ }),

/***/ 40433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var report_blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/comparison.js + 1 modules
var report_comparison = __webpack_require__(36770);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/evaluation.js
var report_evaluation = __webpack_require__(91528);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/importance.js
var importance = __webpack_require__(70776);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/figures.js
var figures = __webpack_require__(79685);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/release.js


/** The image that was built, or found. */
function imageSection({ built, digest, repository, tags }) {
    const done = built ? 'built' : 'found, not built again';
    return [
        (0,report_blocks/* paragraph */.FY)(`Image ${done}: `, { code: `${repository}@${digest}` }, ` (${tags.join(', ')}).`),
    ];
}
/** What became of each place of a deployment. */
function deploymentSection(deployment) {
    const { digest, missing, places, putBack, service, succeeded, url, version } = deployment;
    const what = version ? `${version} (${release_short(digest)})` : release_short(digest);
    const where = url ? ` at ${url}` : '';
    const answer = succeeded
        ? `${service}: ${what} answers on ${(0,figures/* count */.U9)(places.length, 'place')}${where}.`
        : `${service}: ${what} was not deployed${putBack ? '; places that had switched were put back' : ''}.`;
    const rows = places.map(({ after, before, id, reason, state }) => [
        [{ code: id }],
        state,
        release_short(before?.digest ?? null),
        release_short(after?.digest ?? null),
        reason ?? '',
    ]);
    const blocks = [
        (0,report_blocks/* paragraph */.FY)(answer),
        (0,report_blocks/* table */.tp)(['place', 'state', 'served before', 'serves now', 'reason'], rows),
    ];
    if (missing.length > 0)
        blocks.push((0,report_blocks/* list */.p_)(missing.map(({ id, reason }) => [{ code: id }, ` took no part: ${reason}`])));
    return blocks;
}
/** The smoke test's cases, the failed ones first, with what they got. */
function smokeSection({ cases, passed, target }) {
    const failed = cases.filter((one) => !one.passed);
    const answer = passed
        ? `Smoke test of ${target}: ${(0,figures/* count */.U9)(cases.length, 'case')} passed.`
        : `Smoke test of ${target}: ${failed.length} of ${(0,figures/* count */.U9)(cases.length, 'case')} failed.`;
    const lines = [...failed, ...cases.filter((one) => one.passed)].map((one) => {
        const where = one.place ? ` on ${one.place}` : '';
        const why = one.passed ? `${Math.round(one.got.milliseconds)} ms` : one.problems.join('; ');
        return `${one.passed ? '✓' : '✗'} ${one.name}${where}: ${why}`;
    });
    const bodies = failed.filter(({ got }) => got.body !== '').slice(0, 5);
    return [
        (0,report_blocks/* paragraph */.FY)(answer),
        (0,report_blocks/* list */.p_)(lines),
        ...bodies.map(({ got, name }) => (0,report_blocks/* details */.zH)(`What "${name}" got`, [(0,report_blocks/* code */.aY)(got.body)])),
    ];
}
function release_short(digest) {
    return digest === null ? '–' : digest.replace('sha256:', '').slice(0, 12);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/validation.js + 1 modules
var report_validation = __webpack_require__(82902);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/version.js


/** The version, its release, and the stages that it is assigned to. */
function versionSection({ assets, release, stages, tag }) {
    const where = release?.url.startsWith('http')
        ? [', ', { link: release.url, text: 'release' }, ` with ${(0,figures/* count */.U9)(assets.length, 'asset')}`]
        : [`, release with ${(0,figures/* count */.U9)(assets.length, 'asset')}`];
    const assigned = stages.map(({ stage }) => stage).join(', ');
    return [
        (0,report_blocks/* paragraph */.FY)('Version ', { code: tag }, ...(release ? where : ', without a release'), assigned ? `; assigned to ${assigned}.` : '; assigned to no stage.'),
    ];
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/report/report.js







/** The whole report: the answer in the first line, then what it rests on. */
function report(records, about) {
    const { comparison, deployment, evaluation, image, smoke, validation, version } = records;
    return [
        headline(records, about),
        ...(comparison?.champion
            ? [(0,report_blocks/* heading */.R_)('Compared with the champion'), ...(0,report_comparison/* comparisonSection */.v)(comparison)]
            : []),
        ...(evaluation ? measured(evaluation, comparison) : []),
        ...(validation ? [(0,report_blocks/* heading */.R_)('Data'), ...(0,report_validation/* validationSection */.L)(validation)] : []),
        ...(version || image || deployment || smoke ? [(0,report_blocks/* heading */.R_)('Release')] : []),
        ...(version ? versionSection(version) : []),
        ...(image ? imageSection(image) : []),
        ...(deployment ? deploymentSection(deployment) : []),
        ...(smoke ? smokeSection(smoke) : []),
        ...reproduction(about),
        footer(about),
    ];
}
/** The candidate's own metrics, where they do not stand beside the champion's already. */
function measured(evaluation, comparison) {
    return comparison?.champion
        ? (0,report_evaluation/* gateSection */.T)(wholeGate(evaluation, comparison))
        : [(0,report_blocks/* heading */.R_)('Metrics'), ...(0,report_evaluation/* evaluationSection */.i)(evaluation)];
}
/** The gate, with what the comparison found of the rules that train left open. */
function wholeGate({ gate }, comparison) {
    const judged = comparison?.gate?.rules ?? [];
    const rules = gate.rules.map((rule) => (rule.passed === null && judged.find((one) => one.rule === rule.rule)) || rule);
    return { passed: rules.every(({ passed }) => passed !== false), rules };
}
/** The verdict, or what said no before there was one. */
function headline(records, { failure, model }) {
    const [answer, because] = answerOf(records, failure);
    const name = [{ bold: model }, ': '];
    return (0,report_blocks/* paragraph */.FY)(...name, { bold: answer }, because ? ` – ${because}` : '');
}
function answerOf({ comparison, evaluation, smoke, validation }, failure) {
    if (failure !== null)
        return ['failed', failure];
    if (validation && !validation.valid) {
        const failed = validation.checks.filter(({ level, passed }) => level === 'fail' && !passed);
        return ['the data is refused', (0,importance/* byImportance */.G)(failed)[0]?.message ?? ''];
    }
    const gate = evaluation && wholeGate(evaluation, comparison);
    if (gate && !gate.passed) {
        const broken = gate.rules.find(({ passed }) => passed === false);
        return ['the gate failed', broken ? `${broken.rule}: ${broken.reason}` : ''];
    }
    if (smoke && !smoke.passed)
        return ['the smoke test failed', ''];
    if (comparison)
        return [comparison.verdict.replace('-', ' '), comparison.decidedBy];
    if (evaluation)
        return ['the gate passed', 'not compared with a champion'];
    if (validation)
        return ['the data is valid', ''];
    return ['nothing was checked', ''];
}
function reproduction({ commit }) {
    if (commit === null)
        return [];
    const commands = [
        `git fetch origin ${commit} && git checkout ${commit}`,
        'npx github:org/mlops#v1 pipeline --steps validate-data,train',
    ];
    return [(0,report_blocks/* details */.zH)('Reproduce this on your machine', [(0,report_blocks/* code */.aY)(commands.join('\n'))])];
}
function footer({ commit, url }) {
    const at = commit === null ? ['No commit'] : ['Commit ', { code: commit.slice(0, 12) }];
    return (0,report_blocks/* paragraph */.FY)(...at, ...(url ? [', ', { link: url, text: 'the run' }] : []), '.');
}


/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ validationSection)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var report_blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/drift.js
var report_drift = __webpack_require__(50775);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/figures.js
var figures = __webpack_require__(79685);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/budget.js
var budget = __webpack_require__(13923);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/text.js
var report_text = __webpack_require__(19029);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/findings.js




const mostPlaces = 5;
/** Checks in a line each, with the first place that does not keep to it. */
function headlines(checks, most) {
    const shown = checks.length > most + 1 ? checks.slice(0, most) : checks;
    const left = checks.length - shown.length;
    const more = left > 0 ? [`and ${(0,figures/* grouped */.zD)(left)} more`] : [];
    return (0,report_blocks/* list */.p_)([...shown.map(headline), ...more]);
}
function headline(check) {
    const [first] = placesOf(check);
    const place = first ? [' (', placeOf(first, 36), ')'] : [];
    return [(0,report_text/* shortened */.vI)(check.message, 110), ...place];
}
/**
 * Checks with their reason and their first offenders, each at its file and line.
 *
 * @param limit characters that they may take in a comment
 */
function findings(checks, limit) {
    return (0,budget/* listWithin */.oY)(checks, finding, limit, 'more: see the record');
}
function finding(check) {
    const { because, count, message, name } = check;
    const said = (0,report_text/* shortened */.vI)(message, 240);
    const pieces = said.startsWith((0,report_text/* shortened */.vI)(name, 60))
        ? [said]
        : [{ bold: (0,report_text/* shortened */.vI)(name, 60) }, ` – ${said}`];
    if (because)
        pieces.push(` (${(0,report_text/* shortened */.vI)(because, 120)})`);
    const places = placesOf(check).slice(0, mostPlaces);
    places.forEach((example, index) => {
        const isSameFile = example.file === places[index - 1]?.file;
        pieces.push(index === 0 ? '; at ' : ', ');
        pieces.push(isSameFile ? { code: `:${example.line}` } : placeOf(example, 80));
        const value = quoted(example);
        if (value !== null)
            pieces.push(` ${value}`);
    });
    const left = (count ?? places.length) - places.length;
    if (left > 0 && places.length > 0)
        pieces.push(` and ${(0,figures/* grouped */.zD)(left)} more`);
    return pieces;
}
/** The rows that are to be looked at; what is said of a whole file has none. */
function placesOf({ examples, share }) {
    return examples.filter(({ line }) => line !== null && (line !== 1 || share !== null));
}
function placeOf({ file, line }, length) {
    return { code: (0,report_text/* shortenedFromLeft */.Gx)(`${(0,report_text/* inert */.tJ)(file)}:${line}`, length) };
}
/** The cell's text, quoted, so that its blanks are seen. */
function quoted({ value }) {
    return value === null ? null : (0,report_text/* shortened */.vI)(JSON.stringify(value), 42);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/importance.js
var importance = __webpack_require__(70776);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/profile.js
var profile = __webpack_require__(70341);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/validation.js






/** Characters that the folded parts may take: a comment holds 65,536, and not the data alone. */
const limits = { failed: 8000, warned: 4000, drift: 9000, columns: 9000 };
const mostHeadlines = 4;
/**
 * What validate-data found, in at most twelve lines: what failed first, then whether the data has
 * drifted. Folded under them each finding with its places, the drift and the columns, of about
 * 30,000 characters together, whatever there is.
 */
function validationSection(record) {
    const { checks, columns, drift } = record;
    const broken = (0,importance/* byImportance */.G)(checks.filter(({ passed }) => !passed));
    const failed = broken.filter(({ level }) => level === 'fail');
    const warned = broken.filter(({ level }) => level === 'warn');
    const blocks = [(0,report_blocks/* paragraph */.FY)({ bold: answer(record, failed, warned) }, scope(record))];
    const told = failed.length > 0 ? failed : warned;
    if (told.length > 0)
        blocks.push(headlines(told, mostHeadlines));
    if (drift)
        blocks.push((0,report_drift/* verdictLine */.MT)(drift, 120));
    blocks.push(...fold(failed, 'failed check', limits.failed), ...fold(warned, 'warning', limits.warned));
    if (drift && drift.columns.length > 0) {
        blocks.push((0,report_blocks/* details */.zH)(driftTitle(drift), (0,report_drift/* driftDetails */.mN)(drift, limits.drift)));
    }
    if (columns.length > 0)
        blocks.push(validation_profile(record, broken));
    return blocks;
}
function answer({ valid, checks }, failed, warned) {
    const warnings = warned.length > 0 ? `, ${(0,figures/* count */.U9)(warned.length, 'warning')}` : '';
    if (!valid)
        return `${(0,figures/* grouped */.zD)(failed.length)} of ${(0,figures/* count */.U9)(checks.length, 'check')} failed${warnings}`;
    return checks.length === 0 ? 'Nothing was checked' : `All that must hold does${warnings}`;
}
function scope({ checks, columns, files, rows, valid }) {
    const data = [(0,figures/* count */.U9)(rows, 'row'), (0,figures/* count */.U9)(columns.length, 'column'), (0,figures/* count */.U9)(files.length, 'file')];
    return `: ${[...data, ...(valid ? [(0,figures/* count */.U9)(checks.length, 'check')] : [])].join(', ')}.`;
}
function fold(checks, noun, limit) {
    if (checks.length === 0)
        return [];
    return [(0,report_blocks/* details */.zH)(`${(0,figures/* count */.U9)(checks.length, noun)}, with the first rows`, [findings(checks, limit)])];
}
function driftTitle({ columns }) {
    const verdicts = ['drifted', 'not enough rows', 'not comparable', 'stable'];
    const told = verdicts.flatMap((verdict) => {
        const many = columns.filter((column) => column.verdict === verdict).length;
        const words = verdict === 'not enough rows' ? 'with not enough rows' : verdict;
        return many > 0 ? [`${many} ${words}`] : [];
    });
    return `Drift of ${(0,figures/* count */.U9)(columns.length, 'column')}: ${told.join(', ')}`;
}
/** The columns, those first that something is said about. */
function validation_profile({ columns, drift }, broken) {
    const named = broken.flatMap(({ column }) => (column === null ? [] : [column]));
    const drifted = (drift?.columns ?? []).filter(({ verdict }) => verdict === 'drifted');
    const first = [...named, ...drifted.map(({ column }) => column)];
    return (0,report_blocks/* details */.zH)(`Profile, ${(0,figures/* count */.U9)(columns.length, 'column')}`, (0,profile/* profileSection */.r)(columns, { first, limit: limits.columns }));
}


/***/ })

};
