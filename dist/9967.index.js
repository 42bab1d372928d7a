export const id = 9967;
export const ids = [9967];
export const modules = {

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

/***/ 39961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   RT: () => (/* binding */ checkStage),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   w5: () => (/* binding */ checkModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76053);


const name = '[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?';
const folder = '[a-zA-Z0-9_./-]+';
const tagPattern = new RegExp(`^(?<model>(?:${folder}=)?${name})(?:#(?<stage>${name})(?<unassign>!?)|@(?<version>v\\d[0-9A-Za-z.+-]*)(?<deregister>!?)|@(?<deprecated>deprecated))(?:#(?<counter>\\d{1,15}))?$`);
/** What the tag `tag` says; null when it is no tag of a registry. */
function parseTag(tag) {
    const groups = tagPattern.exec(tag)?.groups;
    if (!groups)
        return null;
    const event = {
        model: groups.model.replace('=', ':'),
        counter: groups.counter === undefined ? null : Number(groups.counter),
    };
    const { stage, version } = groups;
    if (stage !== undefined)
        return { ...event, kind: groups.unassign ? 'unassign' : 'assign', stage };
    if (version === undefined)
        return { ...event, kind: 'deprecate' };
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version))
        return null;
    return { ...event, kind: groups.deregister ? 'deregister' : 'register', version };
}
/** The tag that says `event`; the inverse of {@link parseTag}. */
function formatTag(event) {
    const model = event.model.replace(':', '=');
    const counter = event.counter === null ? '' : `#${event.counter}`;
    switch (event.kind) {
        case 'register':
            return `${model}@${event.version}${counter}`;
        case 'deregister':
            return `${model}@${event.version}!${counter}`;
        case 'assign':
            return `${model}#${event.stage}${counter}`;
        case 'unassign':
            return `${model}#${event.stage}!${counter}`;
        case 'deprecate':
            return `${model}@deprecated${counter}`;
    }
}
/** The tag of a version. */
function versionTag(model, version) {
    return formatTag({ kind: 'register', model, version, counter: null });
}
const longestName = 100;
const modelPattern = new RegExp(`^(?:${folder}:)?${name}$`);
const stagePattern = new RegExp(`^${name}$`);
const letters = 'letters, digits, "_", "-" and "/", beginning and ending with a letter or digit, at most 100 characters';
/**
 * The model's name, when it can stand in a tag.
 *
 * @param where the input or file that it comes from
 * @throws InputError when it cannot
 */
function checkModel(model, where) {
    if (modelPattern.test(model) && isRefName(model))
        return model;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        found: model,
        allowed: `${letters}; a folder and ":" may precede`,
    });
}
/** The stage's name, when it can stand in a tag; otherwise as {@link checkModel}. */
function checkStage(stage, where) {
    if (stagePattern.test(stage) && isRefName(stage))
        return stage;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: stage, allowed: letters });
}
/** What git itself refuses in a tag's name, and a leading `-` that would look like an option. */
function isRefName(name) {
    const parts = name.replace(':', '=').split('/');
    return (name.length <= longestName &&
        !/^[-=]|\.\./.test(name) &&
        parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')));
}


/***/ }),

/***/ 76053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export firstVersion */
/**
 * The first version is 1.0.0: what is registered has passed its gate and may go to production,
 * which is what Semantic Versioning means by leaving 0.y.z.
 */
const firstVersion = 'v1.0.0';
const number = '(0|[1-9]\\d{0,14})';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const pattern = new RegExp(`^v${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);
/** Null when `text` is no version. */
function parseVersion(text) {
    const match = pattern.exec(text);
    if (!match)
        return null;
    const [, major, minor, patch, prerelease] = match;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        prerelease: prerelease?.split('.') ?? [],
    };
}
/**
 * Orders two versions by precedence, as semver.org item 11 says; what is no version comes first, and
 * what has the same precedence (build metadata) is ordered by its text, so that the order is total.
 */
function compareVersions(left, right) {
    const a = parseVersion(left);
    const b = parseVersion(right);
    if (!a || !b)
        return Number(a !== null) - Number(b !== null) || compareText(left, right);
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrerelease(a.prerelease, b.prerelease) ||
        compareText(left, right));
}
function comparePrerelease(a, b) {
    // A release follows its prereleases.
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const order = compareIdentifiers(a[index], b[index]);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareIdentifiers(a, b) {
    const numeric = [a, b].map((text) => /^\d+$/.test(text));
    if (numeric[0] && numeric[1])
        return a.length - b.length || compareText(a, b);
    return Number(numeric[1]) - Number(numeric[0]) || compareText(a, b);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The version that follows all of `existing`: withdrawn ones too, because a tag's name that was once
 * used may be burned. A prerelease is followed by its own release where the bump allows.
 */
function nextVersion(existing, bump) {
    const last = [...existing]
        .filter((text) => parseVersion(text))
        .sort(compareVersions)
        .at(-1);
    if (last === undefined)
        return firstVersion;
    const { major, minor, patch, prerelease } = parseVersion(last);
    const pending = prerelease.length > 0;
    switch (bump) {
        case 'major':
            return pending && minor === 0 && patch === 0 ? `v${major}.0.0` : `v${major + 1}.0.0`;
        case 'minor':
            return pending && patch === 0 ? `v${major}.${minor}.0` : `v${major}.${minor + 1}.0`;
        case 'patch':
            return `v${major}.${minor}.${pending ? patch : patch + 1}`;
    }
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


/***/ }),

/***/ 49967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/bytes.js
var tables_bytes = __webpack_require__(56648);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/finding.js
var finding = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/inspect.js + 7 modules
var inspect = __webpack_require__(11462);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/renamed.js
var renamed = __webpack_require__(29232);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/checks/reference.js


/**
 * What has become of the columns since the reference: gone, new, or of another type. It needs the
 * two profiles alone, not the rows. Whether their values have drifted is another question.
 */
function checkReference(reference, current) {
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const gone = reference.columns.filter(({ name }) => !now.has(name));
    const added = current.columns.filter(({ name }) => !before.has(name));
    const retyped = current.columns.filter(({ name, type }) => !isLike(before.get(name)?.type, type));
    return [
        reference_finding({ name: 'columns gone since the reference', level: 'fail', allowed: 'none' }, gone.map(({ name }) => (0,finding/* show */.WU)(name) + reference_renamed(name, gone, added)), (list) => `${current.file} has no column ${list}, which ${reference.file} has`, current.file),
        reference_finding({ name: 'columns new since the reference', level: 'warn', allowed: 'none' }, added.map(({ name }) => (0,finding/* show */.WU)(name)), (list) => `${current.file} has a column that ${reference.file} has not: ${list}`, current.file),
        reference_finding({ name: 'types since the reference', level: 'fail', allowed: 'as they were' }, retyped.map(({ name, type }) => `${(0,finding/* show */.WU)(name)} was ${before.get(name)?.type}, is ${type}`), (list) => `${current.file}: ${list}`, current.file),
    ];
}
/** What a column that is gone is probably called now, by its name or its distribution. */
function reference_renamed(name, gone, added) {
    const named = (columns) => columns.map(({ name }) => name);
    const of = (columns, name) => columns.find((column) => column.name === name);
    const now = (0,renamed/* successor */.hG)(name, { gone: named(gone), added: named(added) }, (before, after) => (0,renamed/* isDistributedLike */.ts)(of(gone, before), of(added, after)));
    return now === undefined ? '' : ` (renamed to ${(0,finding/* show */.WU)(now)}?)`;
}
/** A column without values has no type, and a whole number is a number. */
function isLike(before, now) {
    if (before === undefined || before === now || before === 'any' || now === 'any')
        return true;
    return [before, now].every((type) => type === 'integer' || type === 'number');
}
function reference_finding(head, told, sentence, file) {
    const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
    return (0,finding/* result */.Ke)(head, told.length === 0, {
        found: told.length === 0 ? 'none' : (0,finding/* plural */.LS)(told.length, 'column'),
        count: null,
        share: null,
        examples: told.length === 0 ? [] : [{ file, line: 1, column: null, value: null }],
        sentence: sentence(list),
    });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/text.js + 9 modules
var contract_text = __webpack_require__(59374);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/importance.js
var importance = __webpack_require__(70776);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/validation.js + 1 modules
var validation = __webpack_require__(82902);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/text.js
var report_text = __webpack_require__(19029);
;// CONCATENATED MODULE: ./build/bundle/src/validate-data/annotations.js




/** GitHub shows no more of one level a step. */
const most = 10;
const mostOfPlace = 5;
/**
 * The offending cells as annotations, at most ten a level: the first one of every check, the most
 * important check first, then the second ones, and so on. What is to be said of one place is one
 * annotation.
 */
function annotate(checks, directory, workspace) {
    const folders = { directory, workspace };
    const broken = (0,importance/* byImportance */.G)(checks.filter(({ passed }) => !passed));
    return ['fail', 'warn'].flatMap((level) => {
        const places = byPlace(inTurn(broken.filter((check) => check.level === level)));
        return places.slice(0, most).map((turns) => annotation(turns, folders));
    });
}
function inTurn(checks) {
    const rounds = Math.max(0, ...checks.map(({ examples }) => Math.max(1, examples.length)));
    return Array.from({ length: rounds }, (_, round) => checks
        .filter(({ examples }) => round < Math.max(1, examples.length))
        .map((check) => ({ check, example: check.examples[round], isFirst: round === 0 }))).flat();
}
/** What stands at the same line together; what has no place stands alone. */
function byPlace(turns) {
    const places = new Map();
    for (const turn of turns) {
        const { example } = turn;
        const place = example ? JSON.stringify([example.file, example.line]) : turn;
        places.set(place, [...(places.get(place) ?? []), turn]);
    }
    return [...places.values()];
}
function annotation(turns, folders) {
    const [{ check, example }] = turns;
    const shown = turns.slice(0, mostOfPlace).map((turn) => sentence(turn, folders));
    const left = turns.length - shown.length;
    return {
        level: check.level === 'fail' ? 'error' : 'warning',
        title: title(turns.map(({ check }) => check.name)),
        message: [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('\n'),
        ...(example && annotations_link(example, folders)),
    };
}
function title([name = '', ...others]) {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${(0,report_text/* inert */.tJ)((0,report_text/* shortened */.vI)(name, 120))}${more}`;
}
/** Where GitHub shows it: at its line, at a file without lines, or nowhere. */
function annotations_link({ file, line }, folders) {
    const path = inWorkspace(file, folders);
    if (path === null)
        return {};
    return { file: path, ...(line !== null && hasLines(file) && { line }) };
}
function inWorkspace(file, { directory, workspace }) {
    if (/^[a-z0-9]+:\/\//i.test(file) || (0,report_text/* inert */.tJ)(file) !== file)
        return null;
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(directory, file)).replaceAll('\\', '/');
    return path.startsWith('../') || (0,external_node_path_.isAbsolute)(path) ? null : path;
}
function sentence({ check, example, isFirst }, folders) {
    const { allowed, message, name } = check;
    const at = example ? unlinked(example, folders) : '';
    if (isFirst)
        return (0,report_text/* inert */.tJ)((0,report_text/* shortened */.vI)(message, 500) + at);
    const value = example?.value ?? null;
    const found = value === null ? '' : `: ${(0,errors/* quote */.hD)(value, 40)}`;
    return (0,report_text/* inert */.tJ)(`${(0,report_text/* shortened */.vI)(name, 120)}${found}${at}; allowed: ${(0,report_text/* shortened */.vI)(allowed, 200)}`);
}
/** What the link does not say of the place. */
function unlinked(example, folders) {
    const { file, line } = annotations_link(example, folders);
    const name = file === undefined ? ` in ${(0,report_text/* shortenedFromLeft */.Gx)(example.file, 200)}` : '';
    if (line !== undefined || example.line === null)
        return name;
    return `${name} in ${isParquet(example.file) ? 'row' : 'line'} ${example.line}`;
}
const isParquet = (file) => /\.(parquet|pq)$/i.test(file);
/** Of a Parquet or packed file there are no lines to be shown. */
const hasLines = (file) => !isParquet(file) && !/\.(gz|gzip|zst|zstd)$/i.test(file);

// EXTERNAL MODULE: ./build/bundle/src/validate-data/data.js
var validate_data_data = __webpack_require__(60640);
// EXTERNAL MODULE: ./build/bundle/src/validate-data/drift.js + 22 modules
var validate_data_drift = __webpack_require__(77542);
// EXTERNAL MODULE: ./build/bundle/src/validate-data/reference.js
var validate_data_reference = __webpack_require__(85135);
;// CONCATENATED MODULE: ./build/bundle/src/validate-data/validate.js














/** Holds the data files against the contract; what fails is in the record, whatever the answer. */
async function validate(inputs, tools) {
    const { context } = tools;
    const { contract, file } = await readContract(inputs.contract, context.directory);
    const found = await (0,validate_data_data/* withData */.n)({ memory: inputs.memoryLimit }, tools, (data) => examine({ inputs, contract, data, tools }));
    const record = {
        schema: 'mlops/validation/1',
        ...(0,runtime_context/* origin */.T)(context, (0,registry_name/* modelName */.f)(inputs.modelName, context)),
        contract: file,
        ...found,
        valid: failed(found.checks, 'fail').length === 0,
    };
    return {
        record: { file: 'validation.json', content: record },
        outputs: {
            valid: record.valid,
            rows: record.rows,
            'failed-checks': failed(record.checks, 'fail').length,
            drift: record.drift?.verdict ?? null,
        },
        refusal: refusal(record.checks, inputs.failOn),
        annotations: annotate(record.checks, context.directory, context.workspace),
        summary: (0,validation/* validationSection */.L)(record),
    };
}
async function examine({ inputs, contract, data, tools }) {
    const { context } = tools;
    const dataset = await data.open(await data.find(inputs.files, contract), contract);
    const reference = inputs.reference ?? contract?.drift?.reference;
    const where = {
        model: (0,registry_name/* modelName */.f)(inputs.modelName, context),
        stage: inputs.stage,
        token: inputs.token,
    };
    const before = reference === undefined
        ? null
        : await (0,validate_data_reference/* readReference */.W)(reference, { contract, data, where, tools });
    const splits = contract?.splits
        ? await splitsOf(contract, contract.splits, { data, dataset })
        : [];
    const { rows, columns, checks } = await (0,inspect/* inspect */.N)(dataset, contract, context.now());
    const files = (0,validate_data_data/* filesOf */.R)(dataset);
    const own = [...checks, ...splits];
    if (!before)
        return { files, rows, columns, checks: own, drift: null };
    const file = files[0]?.path ?? '';
    const drift = await (0,validate_data_drift/* driftSince */.S)(before, { name: file, rows, columns, dataset }, contract);
    const since = checkReference({ file: before.name, columns: before.columns }, { file, columns });
    return {
        ...{ files, rows, columns, drift },
        checks: [...own, ...since, ...(0,validate_data_drift/* driftChecks */.R)(drift, contract, file)],
    };
}
/** Leaks between the files for training and those for testing. */
async function splitsOf(contract, splits, { data, dataset }) {
    const { splitChecks } = await Promise.all(/* import() */[__webpack_require__.e(6306), __webpack_require__.e(5318)]).then(__webpack_require__.bind(__webpack_require__, 55318));
    const find = (patterns, side) => data.find(patterns, contract, `${contract.file} splits.${side}`);
    const sources = {
        train: await find(splits.train, 'train'),
        test: await find(splits.test, 'test'),
    };
    const loaded = 'held' in dataset ? dataset : undefined;
    return (await splitChecks(await data.engine(), sources, splits, contract, loaded)).checks;
}
async function readContract(path, directory) {
    if (path === undefined)
        return { contract: null, file: null };
    const { bytes, sha256, size } = await (0,tables_bytes/* load */.Hh)(path, directory);
    const contract = (0,contract_text/* parseContract */.U)((0,tables_text/* decode */.D4)(bytes, path), path);
    return { contract, file: { path, sha256, bytes: size } };
}
const failed = (checks, ...levels) => checks.filter(({ level, passed }) => !passed && levels.includes(level));
function refusal(checks, failOn) {
    if (failOn === 'never')
        return null;
    const against = failed(checks, 'fail', ...(failOn === 'warn' ? ['warn'] : []));
    const [first] = (0,importance/* byImportance */.G)(against);
    if (!first)
        return null;
    const others = against.length > 1 ? `; and ${(0,finding/* plural */.LS)(against.length - 1, 'other check')}` : '';
    return `${first.message}${others}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/validate-data/main.js

const run = validate;


/***/ })

};
