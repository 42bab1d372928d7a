export const id = 2028;
export const ids = [2028];
export const modules = {

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ contractShape),
  Et: () => (/* binding */ driftOutcome),
  eE: () => (/* binding */ knownKeys)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/words.js
var words = __webpack_require__(61376);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/field.js



const constraintsShape = schemas/* strictObject */.rej({
    required: words/* flag */.Jt.optional(),
    unique: words/* flag */.Jt.optional(),
    minimum: words/* text */.Qq.optional(),
    maximum: words/* text */.Qq.optional(),
    minLength: words/* whole */.WQ.optional(),
    maxLength: words/* whole */.WQ.optional(),
    /** A regular expression in RE2's syntax that the whole text must match. */
    pattern: words/* text */.Qq.optional(),
    enum: words/* texts */.Te.min(1, 'at least one value').optional(),
}, { error: 'a map of constraints' });
/** Types of Table Schema that are read as one of ours; of the last six the form is not looked at. */
const otherTypes = {
    year: { type: 'date', format: '%Y' },
    yearmonth: { type: 'date', format: '%Y-%m' },
    duration: { type: 'any' },
    object: { type: 'any' },
    array: { type: 'any' },
    list: { type: 'any' },
    geopoint: { type: 'any' },
    geojson: { type: 'any' },
};
const knownTypes = [...values/* fieldTypes */.s$, ...Object.keys(otherTypes)];
const fieldShape = schemas/* strictObject */.rej({
    name: words/* text */.Qq,
    type: schemas/* enum */.k5n(knownTypes, { error: knownTypes.join(', ') }).default('string'),
    format: words/* text */.Qq.optional(),
    title: words/* text */.Qq.optional(),
    description: words/* text */.Qq.optional(),
    unit: words/* text */.Qq.optional(),
    /** Its values stand in no report and no record. */
    sensitive: words/* flag */.Jt.default(false),
    constraints: constraintsShape.default({}),
    missingValues: words/* labelledTexts */.GN.optional(),
    trueValues: words/* texts */.Te.optional(),
    falseValues: words/* texts */.Te.optional(),
    decimalChar: words/* character */.GG.optional(),
    groupChar: words/* character */.GG.optional(),
    /** Only `true`: a number with a currency or unit beside it does not read. */
    bareNumber: schemas/* literal */.euz('true', { error: 'true' }).optional(),
    /** Another way to write `enum`. */
    categories: words/* labelledTexts */.GN.optional(),
    /** Of Table Schema; says nothing about what is right. */
    categoriesOrdered: words/* flag */.Jt.optional(),
    example: words/* text */.Qq.optional(),
    examples: words/* texts */.Te.optional(),
    rdfType: words/* text */.Qq.optional(),
}, { error: 'a field: a map with a name' });
/** A field whose type is one of ours, and whose categories are its `enum`. */
const field = fieldShape.transform(({ type, categories, ...rest }) => {
    const own = Object.hasOwn(otherTypes, type)
        ? otherTypes[type]
        : { type: type };
    const known = rest.constraints.enum ?? categories;
    return {
        ...rest,
        ...own,
        constraints: { ...rest.constraints, ...(known?.length && { enum: known }) },
    };
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/parts.js
var parts = __webpack_require__(24595);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/contract.js




const matches = Object.keys(parts/* fieldsMatch */.F4);
/** What may stand in a contract: Table Schema's words, and the parts that it lacks beside them. */
const contractShape = schemas/* strictObject */.rej({
    $schema: words/* text */.Qq.optional(),
    name: words/* text */.Qq.optional(),
    title: words/* text */.Qq.optional(),
    description: words/* text */.Qq.optional(),
    fields: schemas/* array */.YOg(field, { error: 'a list of fields' }).default([]),
    /** Table Schema's other way to write `columns`; either a text or a list of one. */
    fieldsMatch: words/* oneOrMore */.h9
        .pipe(schemas/* tuple */.PVZ([schemas/* enum */.k5n(matches, { error: matches.join(', ') })], { error: matches.join(', ') }))
        .optional(),
    primaryKey: words/* oneOrMore */.h9.default([]),
    uniqueKeys: schemas/* array */.YOg(words/* oneOrMore */.h9, { error: 'a list of lists of fields' }).default([]),
    foreignKeys: schemas/* array */.YOg(parts/* foreignKey */.mt, { error: 'a list of foreign keys' }).default([]),
    missingValues: words/* labelledTexts */.GN.default(['']),
    checks: schemas/* array */.YOg(parts/* check */.z6, { error: 'a list of checks' }).default([]),
    columns: parts/* columns */.YB.default({}),
    dialect: parts/* dialect */.tI.default({}),
    drift: parts/* drift */.UL.optional(),
    splits: parts/* splits */.kH.optional(),
}, { error: 'a map with fields, and checks' });
/** The keys of each part of a contract, by its path without numbers. */
const knownKeys = {
    '': Object.keys(contractShape.shape),
    fields: Object.keys(fieldShape.shape),
    'fields.constraints': Object.keys(constraintsShape.shape),
    checks: Object.keys(parts/* checkShape */.eA.shape),
    columns: Object.keys(parts/* columns */.YB.shape),
    dialect: Object.keys(parts/* dialect */.tI.shape),
    foreignKeys: Object.keys(parts/* foreignKey */.mt.shape),
    'foreignKeys.reference': parts/* referenceKeys */.gk,
    drift: Object.keys(parts/* drift */.UL.shape),
    'drift.effect': parts/* effectKeys */.sD,
    splits: Object.keys(parts/* splits */.kH.shape),
};
/** What a drifted column does: what is said of it, else of all columns, else it warns. */
function driftOutcome(drift, column) {
    const levels = ['fail', 'warn', 'ignore'];
    const said = (name) => levels.find((level) => drift?.[level].includes(name));
    return said(column) ?? said('*') ?? 'warn';
}


/***/ }),

/***/ 24595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ fieldsMatch),
/* harmony export */   UL: () => (/* binding */ drift),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   gk: () => (/* binding */ referenceKeys),
/* harmony export */   kH: () => (/* binding */ splits),
/* harmony export */   mt: () => (/* binding */ foreignKey),
/* harmony export */   sD: () => (/* binding */ effectKeys),
/* harmony export */   tI: () => (/* binding */ dialect),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61376);


/** A check in one line, or one whose wrong rows a SQL expression finds. */
const checkShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    rows: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    allow: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    where: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    name: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn'], { error: 'fail or warn' }).default('fail'),
    because: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
}, { error: 'a check, or a map with check or rows, level, where and because' });
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((it) => (typeof it === 'string' ? { check: it } : it), checkShape);
const columns = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    missing: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu.optional(),
    extra: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu.optional(),
    order: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu.optional(),
}, { error: 'a map of missing, extra and order' });
/** What Table Schema says of the columns as a whole, in our words. */
const fieldsMatch = {
    exact: { missing: 'fail', extra: 'fail', order: 'fail' },
    equal: { missing: 'fail', extra: 'fail', order: 'ignore' },
    subset: { missing: 'fail', extra: 'ignore', order: 'ignore' },
    superset: { missing: 'ignore', extra: 'fail', order: 'ignore' },
    partial: { missing: 'ignore', extra: 'ignore', order: 'ignore' },
};
/** The labels of encodings that one meets, and what the Encoding Standard calls them. */
const encodings = {
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'utf-16': 'utf-16le',
    'utf-16le': 'utf-16le',
    'utf-16be': 'utf-16be',
    'latin-1': 'windows-1252',
    latin1: 'windows-1252',
    'iso-8859-1': 'windows-1252',
    'windows-1252': 'windows-1252',
};
const encoding = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
    .refine((it) => Object.hasOwn(encodings, it.toLowerCase()), Object.keys(encodings).join(', '))
    .transform((it) => encodings[it.toLowerCase()]);
const dialect = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    delimiter: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .character */ .GG.optional(),
    quoteChar: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .character */ .GG.optional(),
    header: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional(),
    encoding: encoding.optional(),
    decimalChar: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .character */ .GG.optional(),
}, { error: 'a map of delimiter, quoteChar, header, encoding and decimalChar' });
const size = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
    .regex(/^\d{1,6}(\.\d{1,9})?$/, 'a number above 0')
    .transform(Number)
    .refine((it) => it > 0, 'a number above 0');
/** From which size on a difference counts, by the names that drift gives them. */
const effect = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    numeric: size.optional(),
    categorical: size.optional(),
    share: size.optional(),
    newCategory: size.optional(),
    length: size.optional(),
}, { error: 'a map of numeric, categorical, share, newCategory and length' });
const drift = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reference: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    fail: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    warn: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    ignore: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    effect: effect.default({}),
}, { error: 'a map of reference, fail, warn, ignore and effect' });
const splits = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    train: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9,
    test: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9,
    key: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9.default([]),
    time: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    target: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
}, { error: 'a map of train, test, key, time and target' });
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ resource: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.default(''), fields: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9 }, { error: 'a map of resource and fields' });
const foreignKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ fields: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9, reference }, { error: 'a map of fields and reference' });
const effectKeys = Object.keys(effect.shape);
const referenceKeys = Object.keys(reference.shape);


/***/ }),

/***/ 61376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ character),
/* harmony export */   GN: () => (/* binding */ labelledTexts),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   h9: () => (/* binding */ oneOrMore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** The file is read with every scalar as text; types are given here, or by the field's own type. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'text' });
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text, { error: 'a list' });
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'], { error: 'true or false' })
    .transform((it) => it === 'true');
const whole = text.regex(/^\d{1,9}$/, 'a whole number').transform(Number);
const character = text.length(1, 'one character');
const outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore'], { error: 'fail, warn or ignore' });
/** A list; a single text is a list of one. */
const oneOrMore = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((it) => (typeof it === 'string' ? [it] : it), texts);
/** A spelling of a missing value, or a category; Table Schema lets one give it a label. */
const labelled = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((it) => (typeof it === 'string' ? { value: it } : it), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: text, label: text.optional() }).transform(({ value }) => value));
const labelledTexts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(labelled, { error: 'a list' });


/***/ }),

/***/ 31984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftOf: () => (/* binding */ driftOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _domain_report_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50775);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60640);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77542);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85135);
/* harmony import */ var _two_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79910);






/** What `mlops drift REFERENCE CURRENT` says of two data files, the first of which may be a stored profile. */
async function driftOf(files, tools) {
    const named = (0,_two_files_js__WEBPACK_IMPORTED_MODULE_5__/* .twoFiles */ .a)(files, 'two: the reference, then the current data');
    return (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .withData */ .n)({}, tools, async (data) => {
        const where = { model: 'none', stage: 'prod', token: undefined };
        const sides = [];
        for (const file of named) {
            const side = await (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .readReference */ .W)(file, { contract: null, data, where, tools });
            if (!side)
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: 'argument FILE', found: file, remedy: 'name a file' });
            sides.push(side);
        }
        const [before, now] = sides;
        const drift = await (0,_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .driftSince */ .S)(before, now, null);
        return { summary: (0,_domain_report_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftSection */ .tX)(drift), content: drift };
    });
}


/***/ }),

/***/ 79910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ twoFiles)
/* harmony export */ });
/* harmony import */ var _domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75491);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/**
 * The arguments of a verb that compares two files.
 *
 * @param allowed what they are, for the error when they are not two
 */
function twoFiles(files, allowed) {
    const [before, after] = files;
    if (before !== undefined && after !== undefined && files.length === 2)
        return [before, after];
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({ where: 'argument FILE', found: (0,_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files.length, 'file'), allowed });
}


/***/ })

};
