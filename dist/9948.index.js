export const id = 9948;
export const ids = [9948];
export const modules = {

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/** `directory` when it is a folder. */
function folder(directory, asGiven) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        return directory;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: 'input working-directory',
        found: asGiven,
        allowed: 'a folder of the workspace',
    });
}


/***/ }),

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30454);

/** What git answers in `directory`, trimmed; undefined when it has no answer or there is no git. */
async function ask(directory, ...args) {
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .uM)(directory, process.env);
    const answer = await git(args).catch(() => undefined);
    return answer?.code === 0 ? answer.stdout.trim() || undefined : undefined;
}


/***/ }),

/***/ 74539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/nesting.js
var nesting = __webpack_require__(89343);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
;// CONCATENATED MODULE: ./build/bundle/src/domain/config.js




/**
 * Reads `mlops.yml`.
 *
 * @param text the file's content
 * @param file its name, for errors
 * @param known every key that may be set; a dotted key's first part is a section
 * @throws InputError with line and column, on YAML that does not parse and on unknown keys
 */
function parseConfig(text, file, known) {
    (0,nesting/* refuseTooDeep */.n)(text, file);
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, merge: false });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    const [error] = document.errors;
    if (error) {
        const [found = ''] = error.message.split('\n');
        throw new errors/* InputError */.dz({ where: place(error.pos[0]), remedy: `not YAML: ${found}` });
    }
    const settings = new Map();
    if (document.contents === null)
        return settings;
    walk({ known, place, settings }, document.contents, '');
    return settings;
}
function walk(walk, node, section) {
    const where = walk.place(node.range?.[0] ?? 0);
    if (!(0,dist/* isMap */.jh)(node)) {
        const inside = section ? `section ${section}` : 'the file';
        throw new errors/* InputError */.dz({ where, allowed: `${inside} holds keys with values` });
    }
    for (const pair of node.items)
        entry(walk, pair, section);
}
function entry(state, pair, section) {
    const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
    const full = section ? `${section}.${key}` : key;
    const where = state.place(pair.key.range?.[0] ?? 0);
    const isSection = state.known.some((name) => name.startsWith(`${full}.`));
    if (state.known.includes(full) && !(isSection && (0,dist/* isMap */.jh)(pair.value))) {
        if (pair.value && !((0,dist/* isScalar */.jn)(pair.value) && pair.value.value === null))
            state.settings.set(full, { raw: rawOf(pair.value, where, full), where: `${where} ${full}` });
    }
    else if (isSection) {
        if (pair.value && !((0,dist/* isScalar */.jn)(pair.value) && pair.value.value === null))
            walk(state, pair.value, full);
    }
    else {
        throw new errors/* InputError */.dz({
            where,
            found: key,
            remedy: `unknown key${section ? ` in ${section}` : ''}; ${(0,words/* didYouMean */.a)(key, siblings(state.known, section))}`,
        });
    }
}
function siblings(known, section) {
    const prefix = section ? `${section}.` : '';
    const inside = known.filter((name) => name.startsWith(prefix));
    return [...new Set(inside.map((name) => name.slice(prefix.length).split('.')[0]))];
}
function rawOf(node, where, key) {
    const scalar = (item) => {
        if ((0,dist/* isScalar */.jn)(item))
            return item.source ?? String(item.value);
        throw new errors/* InputError */.dz({ where, allowed: `${key} holds plain values, no deeper lists or maps` });
    };
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map(scalar);
    if ((0,dist/* isMap */.jh)(node))
        return Object.fromEntries(node.items.map((pair) => [scalar(pair.key), scalar(pair.value)]));
    return scalar(node);
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/files/config.js





const defaultFile = 'mlops.yml';
/**
 * The settings of the project; none when the default file is not there.
 *
 * @param known every key that may be set
 * @throws InputError when a file that was asked for by name is missing, or the file is wrong
 */
function readConfig(directory, file, known) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, file));
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' && file === defaultFile)
            return new Map();
        const problem = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
        throw new errors/* InputError */.dz({ where: 'input config', found: file, remedy: problem }, { cause });
    }
    return parseConfig((0,tables_text/* decode */.D4)(bytes, file), file, known);
}


/***/ }),

/***/ 46031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ writeBeside),
/* harmony export */   RM: () => (/* binding */ recordsFolder),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   gE: () => (/* binding */ dropRecords),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34098);



/** The folder of the records, inside the project's folder. */
const recordsFolder = '.mlops';
/**
 * Writes a record whole or not at all.
 *
 * @returns its path relative to `directory`
 */
function writeRecord(directory, file, content) {
    return writeBeside(directory, file, `${JSON.stringify(content, null, 2)}\n`);
}
/**
 * As {@link writeRecord}, for a text that stands beside the records.
 *
 * @throws OutsideError when it cannot be written; nothing of it is left then
 */
function writeBeside(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, recordsFolder, file);
    changing(file, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, recordsFolder), { recursive: true });
        replaceFile(path, text);
    });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
}
function replaceFile(path, text) {
    const draft = `${path}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw cause;
    }
}
/** Removes records that what begins now makes untrue; a missing one is no matter. */
function dropRecords(directory, ...files) {
    for (const file of files)
        changing(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, recordsFolder, file), { force: true, recursive: true }));
}
function changing(file, work) {
    try {
        work();
    }
    catch (cause) {
        const { code } = cause;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${recordsFolder}/${file} cannot be written (${code})`, 'see what is in its place, who may write there, and whether the disk is full', { cause });
    }
}
/**
 * Reads a record that an earlier step left.
 *
 * @returns undefined when there is none
 * @throws InputError when the file is not such a record
 */
function readRecord(directory, file, schema) {
    const text = readIfThere(directory, `${recordsFolder}/${file}`);
    if (text === undefined)
        return undefined;
    const parsed = schema.safeParse(parseJson(text, `${recordsFolder}/${file}`));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const said = issue?.message.replace(', received undefined', ', found nothing');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
        where: `${recordsFolder}/${file}`,
        remedy: `not a record of this version: ${issue?.path.join('.') || 'the whole'}: ${said}; run the step that writes it again`,
    });
}
function readIfThere(directory, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file), 'utf8');
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT')
            return undefined;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ where: file, remedy: `it cannot be read (${code}); run the step that writes it again` }, { cause });
    }
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ where, remedy: 'it is cut off or not JSON; run the step that writes it again' }, { cause });
    }
}


/***/ }),

/***/ 30454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/** git in the repository that `directory` is in. */
function gitIn(directory, environment) {
    return (args, { input = '', env = {} } = {}) => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
            cwd: directory,
            env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env },
        });
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', (cause) => reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('git cannot be run', 'install git', { cause })));
        child.on('close', (code) => resolve({
            code: code ?? 1,
            stdout: Buffer.concat(out).toString(),
            stderr: Buffer.concat(err).toString(),
        }));
        // git may end without reading its input; what it says then is on stderr.
        child.stdin.on('error', () => { });
        child.stdin.end(input);
    });
}
/**
 * What git prints, without the last newline.
 *
 * @throws OutsideError with git's own words when it fails
 */
async function ask(git, args, options) {
    const result = await git(args, options);
    if (result.code !== 0)
        throw failure(args, result);
    return result.stdout.replace(/\n$/, '');
}
/** What is said when git fails. */
function failure(args, { stderr, code }) {
    const said = stderr.split('\n').find((line) => line.trim() !== '') ?? `exit code ${code}`;
    const remedy = /not a git repository/.test(stderr)
        ? 'run git init and commit, or check the repository out first'
        : /dubious ownership/.test(stderr)
            ? 'run git config --global --add safe.directory with this folder'
            : undefined;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git ${args[0]} failed: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(said, 200)}`, remedy);
}


/***/ }),

/***/ 56430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   qf: () => (/* binding */ decoderOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _domain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96312);


/** Names that are in use elsewhere, without their `-`, `_` and spaces. */
const otherNames = {
    utf8sig: 'utf-8',
    utf16: 'utf-16le',
    utf16le: 'utf-16le',
    utf16be: 'utf-16be',
    latin1: 'windows-1252',
    cp1252: 'windows-1252',
};
const common = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'];
/**
 * The encoding of a text: by its byte order mark, else as it is said, else UTF-8. Latin-1 is read as
 * windows-1252, which has printable characters where Latin-1 has control characters.
 *
 * @param said as a person or another tool writes it: `latin-1`, `utf_16`, `cp1252`
 * @throws InputError for a name that is not known
 */
function encodingOf(bytes, said, where) {
    return markedEncoding(bytes) ?? (said === undefined ? 'utf-8' : labelOf(said, where));
}
function labelOf(said, where) {
    const plain = said.toLowerCase().replace(/[-_\s]/g, '');
    const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
    const label = [other, said, plain, plain.replace(/^cp(?=125\d$)/, 'windows-')].find(isLabel);
    if (label)
        return new TextDecoder(label).encoding;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: said, remedy: (0,_domain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(said, common) });
}
function isLabel(label) {
    try {
        return label !== undefined && new TextDecoder(label) !== undefined;
    }
    catch {
        return false;
    }
}
function markedEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return markLength(bytes) > 0 ? 'utf-8' : undefined;
}
/** How many bytes of a byte order mark in UTF-8 a text begins with. */
const markLength = (bytes) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
/** @throws TypeError, when it is used, at bytes that the encoding does not have */
function decoderOf(encoding) {
    if (encoding === 'windows-1252')
        return decodeWestern;
    const decoder = new TextDecoder(encoding, { fatal: true });
    return (piece) => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode());
}
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Some versions of Node's own decoder leave these 32 characters as they are. */
function decodeWestern(piece) {
    if (!piece)
        return '';
    const text = Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
    return text.replace(/[\x80-\x9f]/g, (char) => western[char.charCodeAt(0) - 0x80]);
}


/***/ }),

/***/ 5020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Iz: () => (/* binding */ checkUtf8),
/* harmony export */   iq: () => (/* binding */ halfLength)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56430);



/**
 * The text of a file, or of its beginning, without its byte order mark.
 *
 * @param encoding as in `encodingOf`
 * @param isWhole false for a beginning, which may end within a character
 * @throws InputError with the line of the first byte that is not text
 */
function decode(bytes, file, { encoding, isWhole = true } = {}) {
    const name = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .encodingOf */ .P$)(bytes, encoding, file);
    if (name === 'utf-8') {
        const known = isWhole ? bytes : bytes.subarray(0, bytes.length - halfLength(bytes));
        checkUtf8(known, file);
        return known.toString('utf8', (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .markLength */ .Id)(known));
    }
    const read = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decoderOf */ .qf)(name);
    let text;
    try {
        text = isWhole ? read(bytes) + read() : read(bytes);
    }
    catch {
        throw notIn(name, bytes, file);
    }
    if (text.includes('\0'))
        throw notText(file, text);
    return text;
}
/** How many bytes at the end of a beginning may be part of a character that goes on behind it. */
function halfLength(bytes) {
    let at = bytes.length;
    while (at > Math.max(0, bytes.length - 4) && (bytes[at - 1] & 0xc0) === 0x80)
        at--;
    return (bytes[at - 1] ?? 0) < 0xc0 ? 0 : bytes.length - at + 1;
}
/** @throws InputError with the line of the first byte that is not text in UTF-8 */
function checkUtf8(bytes, file, start = { offset: 0, line: 1 }) {
    const zero = bytes.indexOf(0);
    if (zero >= 0)
        throw binary(bytes, file, zero, start);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw notUtf8(bytes, file, start);
}
function binary(bytes, file, zero, start) {
    const isWide = start.offset === 0 &&
        bytes.length >= 8 &&
        [1, 3, 5, 7].every((at) => bytes[at - (zero === 0 ? 1 : 0)] === 0);
    const remedy = isWide
        ? `it seems to be UTF-16: give its encoding, utf-16${zero === 0 ? 'be' : 'le'}`
        : `it is not a text file: there is a NUL at byte ${start.offset + zero + 1}; save it as text in UTF-8`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({ where: `${file}:${lineAt(bytes, zero, start)}`, remedy });
}
function notText(file, text) {
    const line = text.slice(0, text.indexOf('\0')).split('\n').length;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: `${file}:${line}`,
        remedy: 'there is a NUL: it is not a text file, or its encoding is another one',
    });
}
function notIn(encoding, bytes, file) {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: `${file}:${before.split('\n').length}`,
        remedy: `this is not ${encoding.toUpperCase()}: give the encoding that it has`,
    });
}
function notUtf8(bytes, file, start) {
    const at = firstBad(bytes);
    const byte = `0x${bytes[at].toString(16).padStart(2, '0')}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        where: `${file}:${lineAt(bytes, at, start)}`,
        found: `byte ${byte} at ${start.offset + at + 1}`,
        allowed: 'UTF-8',
        remedy: 'convert it, or give the encoding of the data, as in encoding: latin-1',
    });
}
/** The offset of the first byte that begins no valid character. */
function firstBad(bytes) {
    let start = 0;
    for (let end; start < bytes.length; start = end) {
        const newline = bytes.indexOf(10, start);
        end = newline < 0 ? bytes.length : newline + 1;
        const line = bytes.subarray(start, end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
            break;
    }
    const size = (lead) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
    let at = start;
    while ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size(bytes[at]))))
        at += size(bytes[at]);
    return at;
}
function lineAt(bytes, offset, start) {
    let { line } = start;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 11417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ buildAndPushImage)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);


const buildAndPushImage = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'build-and-push-image',
    about: 'Build the service as an image and push it to Amazon ECR, unless an image of the same content is there.',
    inputs: {
        repository: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'Name of the repository, without a registry host, as in churn or team/churn.',
            from: 'image.repository',
            required: true,
        },
        registry: {
            kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('ecr', 'local'),
            about: 'ecr, or local for this Docker Engine alone. Without it: ecr on GitHub, local on a laptop.',
            from: 'image.registry',
        },
        create: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
            about: 'Make the repository when it does not exist.',
            from: 'image.create',
            default: 'false',
        },
        context: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'Folder that is sent to the builder.',
            from: 'image.context',
            default: '.',
        },
        dockerfile: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'The Dockerfile; Dockerfile in the context when it is not given.',
            from: 'image.dockerfile',
        },
        platforms: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
            about: 'Platforms such as linux/amd64 or linux/arm64. More than one needs buildx and a registry.',
            from: 'image.platforms',
        },
        'build-args': {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj,
            about: 'Build arguments, NAME=value. No place for secrets: an image keeps them.',
            from: 'image.build-args',
        },
        tags: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
            about: 'Further tags, beside the one of the content and the one of the version.',
            from: 'image.tags',
        },
    },
    outputs: {
        image: 'the image as repository@digest, without the host: GitHub would not hand an account id to a later job',
        repository: 'name of the repository',
        digest: 'digest of the image',
        built: 'true when it was built, false when it was found',
        record: 'path of the record, image.json',
    },
});


/***/ }),

/***/ 30145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compareToChampion)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);


const compareToChampion = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'compare-to-champion',
    about: 'Compare the trained model with the one that is live, on the same examples, and say whether it is better, not worse, worse, or cannot be told. Rules of the gate on the change from the champion are judged here, too: with no champion yet they pass, and with one whatever is missing or undefined on either side fails.',
    inputs: {
        primary: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The metric that decides; without it roc_auc (f1 without scores), macro_f1, r2 or ndcg, by the task.',
            from: 'compare.primary',
        },
        margin: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: "How much worse still counts as not worse: a number in the metric's own units, or a percentage of the champion's value.",
            from: 'compare.margin',
            default: '0',
        },
        guards: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn,
            about: 'Metrics that must not get worse by more than a margin of their own, one a line: `brier within 2%`.',
            from: 'compare.guards',
        },
        'slices-min': {
            kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(10, 1_000_000),
            about: 'Examples that a value of a slice needs before the two models are compared on it.',
            from: 'compare.slices-min',
            default: '50',
        },
        confidence: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM,
            about: 'Confidence of the intervals that decide.',
            from: 'compare.confidence',
            default: '95%',
        },
        policy: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj,
            about: 'What each verdict does, as inconclusive=review: pass, fail, or review, which fails and asks for a person. By default better, not-worse and first pass, worse and inconclusive fail.',
            from: 'compare.policy',
        },
        evaluations: {
            kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 1_000_000),
            about: 'How many candidates are to be judged on the same evaluation data before it is refreshed. The confidence is then spent over that many, and each one is counted in a git ref, which needs `contents: write`.',
            from: 'compare.evaluations',
        },
        unlabelled: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'Predictions of the candidate for examples without a label, as a file like that of the predictions. Where the champion has one of them, too, an inconclusive comparison names the few that are worth labelling.',
            from: 'compare.unlabelled',
        },
        predict: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: "The command that makes the champion predict today's evaluation data, where those are not what it was judged on; run by `sh -c` in the champion's own source. It reads the model at `$MLOPS_MODEL` and the data at `$MLOPS_DATA`, and writes the predictions to `$MLOPS_PREDICTIONS`.",
            from: 'compare.predict',
        },
        'predict-data': {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: "Today's evaluation data, a file or a folder; `$MLOPS_DATA` is its path. The working directory when it is not given.",
            from: 'compare.predict-data',
            default: '.',
        },
        'predict-timeout': {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0,
            about: 'Longest time that making the champion predict may take, its environment included.',
            from: 'compare.predict-timeout',
            default: '1h',
        },
        stage: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The stage whose version is the champion.',
            from: 'stage',
            default: 'prod',
        },
        comment: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
            about: 'Post the report in the pull request, as one comment that is kept up to date.',
            from: 'compare.comment',
            default: 'true',
        },
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S,
    },
    outputs: {
        verdict: 'better, not-worse, worse, inconclusive or first',
        action: 'what the policy does with the verdict: pass, fail or review',
        champion: 'the version that it was compared with; empty for the first',
        'comment-url': 'where the report was posted; empty when it was not',
        record: 'path of the record, comparison.json',
    },
});


/***/ }),

/***/ 70323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ configKeys)
/* harmony export */ });
/* unused harmony export declarations */
/* harmony import */ var _build_and_push_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11417);
/* harmony import */ var _compare_to_champion_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30145);
/* harmony import */ var _deploy_to_ec2_via_ssm_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48549);
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43294);
/* harmony import */ var _promote_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38646);
/* harmony import */ var _register_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44083);
/* harmony import */ var _rollback_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29652);
/* harmony import */ var _smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23296);
/* harmony import */ var _train_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78000);
/* harmony import */ var _validate_data_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63001);










/** What every action is, in the order of the pipeline; what it does is in `rooms.ts`. */
const declarations = [
    _validate_data_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .validateData */ .l,
    _train_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .train */ .B,
    _compare_to_champion_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareToChampion */ .U,
    _register_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .register */ .k,
    _build_and_push_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAndPushImage */ .N,
    _deploy_to_ec2_via_ssm_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .deployToEc2ViaSsm */ .i,
    _smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .smokeTest */ .K,
    _promote_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .promote */ .p,
    _rollback_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .rollback */ .d,
    _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .pipeline */ .T,
];
/** Every key that `mlops.yml` may hold. */
function configKeys() {
    const inputs = declarations.flatMap((declaration) => Object.values(declaration.inputs));
    return [...new Set(inputs.flatMap(({ from }) => (from === undefined ? [] : [from])))].sort();
}


/***/ }),

/***/ 48549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stop),
/* harmony export */   i: () => (/* binding */ deployToEc2ViaSsm)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74977);



const deployToEc2ViaSsm = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'deploy-to-ec2-via-ssm',
    about: 'Serve an image on EC2 instances through Systems Manager, without an open port: on all of them, or on each what it served before.',
    inputs: {
        image: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The image, as repository@sha256:… or repository:tag. Without it: the image of `version`, else the one that build-and-push-image left.',
        },
        version: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'A registered version, as in v1.2.3, whose image is deployed.',
        },
        ..._place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInputs */ .vb,
        timeout: _place_js__WEBPACK_IMPORTED_MODULE_2__/* .patience */ ._L,
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S,
    },
    outputs: {
        digest: 'the digest that every place answers with; empty when the deployment failed',
        'previous-digest': 'the digest that was served before; empty when there was none',
        'previous-version': 'the version that was served before; empty when there was none',
        version: 'the version that is served; empty when the image belongs to none',
        changed: 'false when every place served it already',
        target: 'ec2, docker or process',
        url: 'where the runner reaches the service; empty when no port is open to it',
        record: 'path of the record, deployment.json',
    },
});
const stop = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'stop',
    about: 'Stop a service that runs on this machine; the next deployment starts it again.',
    inputs: { service: _place_js__WEBPACK_IMPORTED_MODULE_2__/* .reachInputs */ .VK.service },
    outputs: {},
});


/***/ }),

/***/ 74977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ reachInputs),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   vb: () => (/* binding */ placeInputs)
/* harmony export */ });
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18440);

const name = {
    allowed: 'letters, digits, "_", "." and "-", beginning with a letter or digit, at most 60',
    parse: (raw) => matching(raw, /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/),
    schema: { type: 'string' },
};
const urlPath = {
    allowed: 'a path of the service that begins with /, as in /health',
    parse: (raw) => matching(raw, /^\/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*$/),
    schema: { type: 'string', pattern: '^/' },
};
const concurrency = {
    allowed: 'a number of instances such as 1, or a percentage such as 50%',
    parse: (raw) => matching(raw, /^([1-9]\d{0,2}|[1-9]\d?%|100%)$/),
    schema: { type: ['string', 'integer'] },
};
const address = {
    allowed: 'an address that begins with http:// or https://, without query',
    parse: (raw) => matching(raw, /^https?:\/\/[^\s?#@]+$/),
    schema: { type: 'string' },
};
function matching(raw, form) {
    const value = _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.parse(raw);
    return value !== undefined && form.test(value) ? value : undefined;
}
/** Tags or ids: a map in `mlops.yml`, a list or lines anywhere. Read by `parseSelector`. */
const instances = {
    allowed: 'tag:Name=value pairs or instance ids (i-…), separated by commas or lines',
    parse: (raw) => {
        if (typeof raw === 'string')
            return raw.trim();
        const items = Array.isArray(raw)
            ? raw
            : Object.entries(raw).map(([key, value]) => `${key}=${value}`);
        return items.join('\n');
    },
    schema: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj.schema,
};
/** What stands in it may be secret: it is never shown. */
const environment = { ..._runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj, secret: true };
/** Where the service is: what has to be known to ask it. */
const reachInputs = {
    service: {
        kind: name,
        about: "Name of the service on its machines; the model's name when it is not given.",
        from: 'deploy.service',
    },
    target: {
        kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('auto', 'ec2', 'docker', 'process'),
        about: 'ec2 (by Systems Manager), docker (this engine) or process (on this machine). auto: ec2 on GitHub; on a laptop docker where an engine answers, else a process.',
        from: 'deploy.target',
        default: 'auto',
    },
    instances: {
        kind: instances,
        about: 'The EC2 instances: tag:Service=churn pairs that must all hold, or ids.',
        from: 'deploy.instances',
    },
    port: {
        kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 65535),
        about: 'Public port of the service on its machine.',
        from: 'deploy.port',
        default: '8080',
    },
    health: {
        kind: urlPath,
        about: 'Path that answers 2xx when the service is well.',
        from: 'deploy.health',
        default: '/health',
    },
    'allow-missing': {
        kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0),
        about: 'How many of the instances may be unusable; the rest is deployed without them.',
        from: 'deploy.allow-missing',
        default: '0',
    },
    url: {
        kind: address,
        about: 'Where the runner reaches the service, if a port is open to it.',
        from: 'deploy.url',
    },
};
/** Where the service runs, and how: what deploying and rolling back have to know alike. */
const placeInputs = {
    ...reachInputs,
    'container-port': {
        kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 65535),
        about: 'Port that the program in the container listens on.',
        from: 'deploy.container-port',
        default: '8080',
    },
    identity: {
        kind: urlPath,
        about: 'Path whose JSON answer holds the digest that it was given as MLOPS_DIGEST: proof of who answers.',
        from: 'deploy.identity',
    },
    env: {
        kind: environment,
        about: "The service's environment, NAME=value. No secrets: write NAME=ssm:/path/name, and the instance reads that parameter.",
        from: 'deploy.env',
    },
    command: {
        kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        about: 'For a process: the command that serves on $PORT, run by `sh -c`.',
        from: 'deploy.command',
    },
    model: {
        kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        about: "For a process: where the model belongs in the project's folder.",
        from: 'train.model',
    },
    'max-concurrency': {
        kind: concurrency,
        about: 'How many instances change at once: a number or a percentage.',
        from: 'deploy.max-concurrency',
        default: '1',
    },
    repository: {
        kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        about: 'Repository of the images, for finding one by version or digest.',
        from: 'image.repository',
    },
    registry: {
        kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('ecr', 'local'),
        about: 'ecr, or local for this Docker Engine alone. Without it: ecr on GitHub, else local.',
        from: 'image.registry',
    },
};
/** How long one place may take. */
const patience = {
    kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0,
    about: 'How long one place may take, from the pull to a healthy answer.',
    from: 'deploy.timeout',
    default: '5m',
};


/***/ }),

/***/ 34098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** The user's input is wrong: exit code 2, one line, never a stack trace. */
class InputError extends Error {
    complaint;
    constructor(complaint, options) {
        super(sentence(complaint), options);
        this.name = 'InputError';
        this.complaint = complaint;
    }
}
/** Something outside failed (network, git, docker, AWS): exit code 3, with what to do about it. */
class OutsideError extends Error {
    constructor(what, remedy, options) {
        super(oneLine(remedy ? `${what}; ${remedy}` : what), options);
        this.name = 'OutsideError';
    }
}
/** Text from outside as it may stand in a message: quoted, on one line, cut. */
function quote(text, limit = 80) {
    const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return JSON.stringify(cut);
}
function sentence({ where, found, allowed, remedy }) {
    const parts = [found === undefined ? undefined : `found ${quote(found)}`];
    parts.push(allowed && `allowed: ${allowed}`, remedy);
    return oneLine(`${placed(where)}: ${parts.filter(Boolean).join('; ')}`);
}
/** A file's name may hold anything; one that could be taken for something else is quoted. */
function placed(where) {
    return /\p{C}|::|##\[/u.test(where) || where.length > 200 ? quote(where, 200) : where;
}
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}


/***/ }),

/***/ 89343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseTooDeep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

/** No file that people write comes near. */
const deepest = 200;
const quotedText = /"(?:[^"\\\n]|\\.)*"/g;
/** @throws InputError where `isTooDeep` */
function refuseTooDeep(text, file) {
    if (isTooDeep(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where: file, remedy: 'it is nested too deep' });
}
/**
 * Whether YAML or JSON may be nested so deep that its reader, which calls itself for each level, runs
 * out of stack; where that happens within a regular expression, it ends the whole process. Counts
 * open brackets, spaces before a line, and lists within lists on one line.
 */
function isTooDeep(text) {
    let open = 0;
    for (const [mark] of text.replace(quotedText, '').matchAll(/[[\]{}]/g)) {
        open = mark === '[' || mark === '{' ? open + 1 : Math.max(0, open - 1);
        if (open > deepest)
            return true;
    }
    return tooManySpaces.test(text) || tooManyMarks.test(text);
}
const tooManySpaces = new RegExp(`^[ \\t]{${deepest}}`, 'm');
const tooManyMarks = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`);


/***/ }),

/***/ 79332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const heading = (text) => ({ kind: 'heading', text });
const paragraph = (...pieces) => ({ kind: 'paragraph', text: pieces });
const list = (items) => ({ kind: 'list', items });
const table = (head, rows) => ({
    kind: 'table',
    head,
    rows,
});
const code = (text) => ({ kind: 'code', text });
const details = (summary, blocks) => ({
    kind: 'details',
    summary,
    blocks,
});


/***/ }),

/***/ 79685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Numbers as a report writes them. What is not known is a dash, never a zero. */
const none = '–';
/** Four significant digits at least, no more decimals than a reader can use. */
function number(value, decimals = 4) {
    if (value === null || !Number.isFinite(value))
        return none;
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e9))
        return value.toExponential(3);
    const digits = size >= 1000 ? 1 : size >= 100 ? 2 : decimals;
    return String(Number(value.toFixed(digits)));
}
/** In few characters, for a table of many figures: four digits, all of them left of the point. */
function compact(value) {
    if (value === null || !Number.isFinite(value))
        return none;
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-3 || size >= 1e7))
        return value.toExponential(2).replace('.00e', 'e');
    return size >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(4)));
}
/** The p-value of a test. */
function chance(p) {
    if (p === null || !Number.isFinite(p))
        return none;
    return p < 0.0001 ? '<0.0001' : String(Number(p.toPrecision(2)));
}
/** With its sign, for differences. */
function signed(value) {
    if (value === null || !Number.isFinite(value))
        return none;
    return value > 0 ? `+${fixed(value)}` : fixed(value).replace('-', '−');
}
/** A metric: as many decimals as its neighbours, so that a column can be read down. */
function fixed(value) {
    if (value === null || !Number.isFinite(value))
        return none;
    const size = Math.abs(value);
    if (size >= 1e6)
        return value.toExponential(3);
    return value.toFixed(size >= 1000 ? 1 : size >= 10 ? 2 : 4);
}
/** An interval, as in `0.8211 to 0.8454`. */
function interval(low, high) {
    return low === null || high === null ? none : `${fixed(low)} to ${fixed(high)}`;
}
function share(value) {
    if (value === null)
        return none;
    return value === 0 ? '0%' : value < 0.001 ? '<0.1%' : `${(value * 100).toFixed(1)}%`;
}
/** `1 row`, `7,043 rows`. */
function count(many, one) {
    return many === 1 ? `1 ${one}` : `${grouped(many)} ${one}s`;
}
/** A whole number with its thousands apart, as in 7,043. Node's own way takes 10 ms to begin. */
function grouped(many) {
    return String(many).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Whether a column of a table is one of figures, which stand to the right; cells may be escaped. */
function isNumeric(rows, column) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '' && cell !== none);
    return cells.length > 0 && cells.every((cell) => /^(?:[-+−<]|&lt;)?\d/.test(cell));
}


/***/ }),

/***/ 19029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gx: () => (/* binding */ shortenedFromLeft),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/** Control characters but for tabs and ends of lines, and those that turn the direction of what follows. */
const steering = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Text from outside on one line; a mark stands where a character would steer what shows it. */
function inert(text) {
    const lines = text.split(/[\r\n\u2028\u2029]+/);
    const line = lines.length === 1 ? text : lines.map(trimmed).join(' ');
    return inertLines(line.replaceAll('\t', ' '));
}
const trimmed = (line, at, { length }) => at === 0 ? line.trimEnd() : at === length - 1 ? line.trimStart() : line.trim();
/** The same for text of several lines. */
function inertLines(text) {
    return text.replace(/\r\n?/g, '\n').replace(steering, '\ufffd');
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const without = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Columns that a text takes in a terminal: two for an ideograph, none for a combining mark. */
function widthOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    return [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
}
const signWidth = (sign) => (without.test(sign) ? 0 : wide.test(sign) ? 2 : 1);
/** At most `width` columns of a text, with an ellipsis where more stood. */
function shortened(text, width) {
    if (text.length <= width && widthOf(text) <= width)
        return text;
    let kept = '';
    let left = width - 1;
    // A text of combining marks alone takes no room, and is cut all the same.
    for (const sign of [...text.slice(0, 4 * width)]) {
        left -= signWidth(sign);
        if (left < 0)
            break;
        kept += sign;
    }
    return kept.length === text.length ? text : `${kept}…`;
}
/** The end of a text, which for a path says more than its beginning. */
function shortenedFromLeft(text, length) {
    const points = [...text];
    return points.length > length ? `…${points.slice(1 - length).join('')}` : text;
}
/** A text as wide as a column of a terminal: cut, or filled with spaces. */
function fitted(text, width) {
    const cut = shortened(text, width);
    return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}


/***/ }),

/***/ 96312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word that `word` was most likely meant to be, if any is near enough to suggest. */
function nearest(word, known) {
    const lower = word.toLowerCase();
    const ranked = known
        .map((name) => ({ name, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, name.toLowerCase()) }))
        .sort((a, b) => a.away - b.away);
    const best = ranked[0];
    return best && best.away <= Math.max(1, Math.round(word.length / 2.5)) ? best.name : undefined;
}
const mostKnown = 40;
/** `did you mean "x"?`, or the list of what is known when nothing is near. */
function didYouMean(word, known) {
    const name = nearest(word, known);
    return name === undefined
        ? `known: ${known.slice(0, mostKnown).join(', ')}${known.length > mostKnown ? ', …' : ''}`
        : `did you mean ${JSON.stringify(name)}?`;
}


/***/ }),

/***/ 43294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pipeline)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);


const pipeline = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'pipeline',
    about: 'The whole pipeline in one step: check the data, train, judge, compare, register, build, deploy, smoke-test and promote, as the event asks for.',
    inputs: {
        steps: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
            about: 'The steps to run, instead of those that the event asks for: validate-data, train, compare-to-champion, register, build-and-push-image, deploy-to-ec2-via-ssm, smoke-test, promote, report.',
        },
        stage: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The stage that the model is compared with and promoted to.',
            from: 'stage',
            default: 'prod',
        },
        port: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'Public port of the service, instead of the one in mlops.yml.',
        },
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S,
    },
    outputs: {
        passed: 'true when no step said no',
        verdict: 'better, not-worse, worse, inconclusive or first; empty when nothing was compared',
        version: 'the version that was registered, found or deployed; empty when there was none',
        digest: 'the digest that is live; empty when nothing was deployed',
        'comment-url': 'where the report was posted; empty when it was not',
        record: 'path of the folder of the records',
    },
});


/***/ }),

/***/ 16783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepRooms),
/* harmony export */   p: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var _build_and_push_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11417);
/* harmony import */ var _compare_to_champion_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30145);
/* harmony import */ var _deploy_to_ec2_via_ssm_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48549);
/* harmony import */ var _promote_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38646);
/* harmony import */ var _register_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44083);
/* harmony import */ var _smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23296);
/* harmony import */ var _train_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78000);
/* harmony import */ var _validate_data_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63001);








/** The rooms of the pipeline's steps, in their order. */
const stepRooms = {
    'validate-data': {
        declaration: _validate_data_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .validateData */ .l,
        load: () => Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(505), __webpack_require__.e(640), __webpack_require__.e(8083), __webpack_require__.e(5460), __webpack_require__.e(6199), __webpack_require__.e(6639), __webpack_require__.e(9967)]).then(__webpack_require__.bind(__webpack_require__, 49967)),
    },
    train: { declaration: _train_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .train */ .B, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(505), __webpack_require__.e(6398), __webpack_require__.e(10), __webpack_require__.e(1906)]).then(__webpack_require__.bind(__webpack_require__, 61906)) },
    'compare-to-champion': {
        declaration: _compare_to_champion_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareToChampion */ .U,
        load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(8697), __webpack_require__.e(4612), __webpack_require__.e(505), __webpack_require__.e(6398), __webpack_require__.e(8083), __webpack_require__.e(129), __webpack_require__.e(1770), __webpack_require__.e(8081)]).then(__webpack_require__.bind(__webpack_require__, 28081)),
    },
    register: { declaration: _register_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .register */ .k, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(8697), __webpack_require__.e(4612), __webpack_require__.e(701)]).then(__webpack_require__.bind(__webpack_require__, 10701)) },
    'build-and-push-image': {
        declaration: _build_and_push_image_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAndPushImage */ .N,
        load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 60248)),
    },
    'deploy-to-ec2-via-ssm': {
        declaration: _deploy_to_ec2_via_ssm_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .deployToEc2ViaSsm */ .i,
        load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(8697), __webpack_require__.e(4612), __webpack_require__.e(4490), __webpack_require__.e(2601)]).then(__webpack_require__.bind(__webpack_require__, 82601)),
    },
    'smoke-test': { declaration: _smoke_test_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .smokeTest */ .K, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(8580)]).then(__webpack_require__.bind(__webpack_require__, 28580)) },
    promote: { declaration: _promote_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .promote */ .p, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(4612), __webpack_require__.e(5423)]).then(__webpack_require__.bind(__webpack_require__, 85423)) },
};
/** Takes a deployment back. */
const putBack = {
    declaration: _deploy_to_ec2_via_ssm_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .deployToEc2ViaSsm */ .i,
    load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(8697), __webpack_require__.e(4612), __webpack_require__.e(4490), __webpack_require__.e(6887)]).then(__webpack_require__.bind(__webpack_require__, 86887)),
};


/***/ }),

/***/ 38646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ history),
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);


const promote = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'promote',
    about: 'Assign a registered version to a stage, as a git tag.',
    inputs: {
        version: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The version, as in v1.2.3; the one that register left in version.json when it is not given.',
        },
        stage: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The stage: any name, such as dev, staging or prod.',
            from: 'stage',
            default: 'prod',
        },
        reason: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'Why, for the history.',
            default: 'promoted',
        },
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S,
    },
    outputs: {
        tag: 'the tag that assigns the stage, as in churn#prod#7',
        previous: 'the version that the stage was assigned to before; empty when there was none',
        changed: 'false when the stage was assigned to this version already',
        record: 'path of the record, version.json',
    },
});
const history = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'history',
    about: 'Show the versions of a model and which stage was assigned to which, when, by whom and why.',
    inputs: {
        stage: { kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, about: 'Only the assignments of this stage.' },
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S,
    },
    outputs: {},
});


/***/ }),

/***/ 44083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);


const register = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'register',
    about: 'Register the trained model as a version: a git tag, and a release with its files.',
    inputs: {
        model: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'The file or folder of the trained model.',
            from: 'train.model',
            required: true,
        },
        bump: {
            kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('major', 'minor', 'patch'),
            about: 'Which part of the version grows: major, minor or patch. The first version is v1.0.0.',
            from: 'register.bump',
            default: 'patch',
        },
        assets: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
            about: 'Further files for the release, as paths or globs, beside the model, the records, the predictions and the model card.',
            from: 'register.assets',
        },
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S,
    },
    outputs: {
        version: 'the version, as in v1.2.3',
        tag: 'its tag, as in churn@v1.2.3',
        created: 'true when the version was made, false when it was found',
        'release-url': 'where its release is seen',
        record: 'path of the record, version.json',
    },
});


/***/ }),

/***/ 29652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _deploy_to_ec2_via_ssm_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74977);
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18440);



const rollback = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'rollback',
    about: 'Serve the last version that was healthy in a stage again, or a given one, and record it as an assignment.',
    inputs: {
        stage: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
            about: 'The stage to roll back.',
            from: 'stage',
            default: 'prod',
        },
        to: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
            about: 'The version to go to, as in v1.2.3; the last healthy one when it is not given.',
        },
        reason: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
            about: 'Why, for the history.',
            default: 'rolled back',
        },
        cases: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_,
            about: 'Smoke cases that the version must pass before the stage is assigned to it.',
            from: 'smoke.cases',
        },
        ..._deploy_to_ec2_via_ssm_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb,
        timeout: _deploy_to_ec2_via_ssm_place_js__WEBPACK_IMPORTED_MODULE_0__/* .patience */ ._L,
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .token */ .S,
    },
    outputs: {
        version: 'the version that is served now; empty when the rollback failed',
        previous: 'the version that the stage was assigned to before; empty when there was none',
        digest: 'the digest that every place answers with; empty when the rollback failed',
        tag: 'the tag that assigns the stage',
        record: 'path of the record, deployment.json',
    },
});


/***/ }),

/***/ 16996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rooms)
/* harmony export */ });
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43294);
/* harmony import */ var _pipeline_rooms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16783);
/* harmony import */ var _rollback_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29652);



/** Every action by name, in the order of the pipeline; each is loaded when it is asked for. */
const rooms = {
    ..._pipeline_rooms_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRooms */ .B,
    rollback: { declaration: _rollback_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .rollback */ .d, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(8697), __webpack_require__.e(4612), __webpack_require__.e(4490), __webpack_require__.e(4156)]).then(__webpack_require__.bind(__webpack_require__, 14156)) },
    pipeline: { declaration: _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeline */ .T, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(4612), __webpack_require__.e(8083), __webpack_require__.e(1770), __webpack_require__.e(2755)]).then(__webpack_require__.bind(__webpack_require__, 58492)) },
};


/***/ }),

/***/ 80203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ token),
/* harmony export */   x: () => (/* binding */ declare)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18440);

const common = {
    'working-directory': {
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        about: 'Folder of the project inside the workspace.',
        default: '.',
    },
    config: {
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        about: 'The configuration file; it need not exist.',
        default: 'mlops.yml',
    },
    'model-name': {
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        about: "The model's name; the repository's name when it is not given.",
        from: 'model',
    },
};
/** The token that an action which talks to GitHub takes. */
const token = {
    kind: _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
    about: "GitHub's token of the job; what it must be allowed is in the README.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    onGitHub: '${{ github.token }}',
};
/** Declares an action; the inputs that all actions share are added. */
function declare(declaration) {
    return { ...declaration, inputs: { ...declaration.inputs, ...common } };
}


/***/ }),

/***/ 48261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89293);


/** How a run ends: the command's exit codes. */
const exitCodes = { done: 0, refused: 1, badInput: 2, outside: 3 };
/** The one place where an error becomes a line for the user. */
function failure(error) {
    const { message: said, stack, cause } = error instanceof Error ? error : new Error(String(error));
    const message = (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(said);
    const trace = [stack, cause instanceof Error ? `caused by ${cause.stack}` : ''].join('\n');
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        return { message, exitCode: exitCodes.badInput, stack: trace };
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return { message, exitCode: exitCodes.outside, stack: trace };
    const first = (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(said.split(/\r?\n/, 1)[0] ?? '');
    return {
        message: `unexpected: ${first} (run again with debug logging for the details)`,
        exitCode: exitCodes.outside,
        stack: trace,
    };
}


/***/ }),

/***/ 63078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   n: () => (/* binding */ camel)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

/**
 * The values of a table of inputs: the given one, else the one in `mlops.yml`, else the default.
 *
 * @throws InputError naming the input or the line in `mlops.yml`
 */
function readInputs(table, sources) {
    const values = Object.entries(table).map(([name, input]) => [
        camel(name),
        value(name, input, sources),
    ]);
    return Object.fromEntries(values);
}
function value(name, input, { given, config }) {
    const own = given(name);
    const setting = input.from === undefined ? undefined : config.get(input.from);
    const found = (own !== undefined && parse(input, own, `input ${name}`)) ||
        (setting && parse(input, setting.raw, setting.where)) ||
        (input.default !== undefined && parse(input, input.default, `default of ${name}`));
    if (found)
        return found.value;
    if (!input.required)
        return undefined;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where: setting?.where ?? `input ${name}`,
        allowed: input.kind.allowed,
        remedy: `it is required: give it as an input${input.from ? `, or as ${input.from} in mlops.yml` : ''}`,
    });
}
/** The value; undefined when it is blank, which is as if it were not given. */
function parse(input, raw, where) {
    if (typeof raw === 'string' && isBlank(raw))
        return undefined;
    checkText(raw, where, input.kind.secret === true);
    const value = input.kind.parse(raw);
    if (value !== undefined)
        return isBlank(value) ? undefined : { value };
    const found = input.kind.secret ? undefined : typeof raw === 'string' ? raw : JSON.stringify(raw);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found, allowed: input.kind.allowed });
}
function isBlank(value) {
    if (typeof value === 'string')
        return value.trim() === '';
    return Array.isArray(value) && value.every(isBlank);
}
/** What no path, no glob and no program's argument can take. */
const longestLine = 32_768;
function checkText(raw, where, isSecret) {
    const texts = typeof raw === 'string' ? [raw] : Object.entries(raw).flat();
    for (const text of texts) {
        const found = isSecret ? undefined : text;
        if (text.includes('\0'))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found, allowed: 'text without a NUL' });
        if (text.split('\n').some((line) => line.length > longestLine))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found, allowed: `at most ${longestLine} characters a line` });
    }
}
function camel(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 18440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const scalar = { type: ['string', 'number', 'boolean'] };
function isMap(raw) {
    return typeof raw === 'object' && !Array.isArray(raw);
}
function asText(raw) {
    return typeof raw === 'string' ? raw.trim() : undefined;
}
/** Any text on one line or several. */
const text = {
    allowed: 'text',
    parse: (raw) => asText(raw),
    schema: scalar,
};
/** A file or folder inside the working directory. */
const path = {
    allowed: 'a path inside the working directory',
    parse: (raw) => {
        const value = asText(raw)
            ?.replace(/^\.\//, '')
            .replace(/(?<=.)\/+$/, '');
        const leaves = value && (/^([\\/]|[a-zA-Z]:)|\0/.test(value) || /(^|[\\/])\.\.([\\/]|$)/.test(value));
        return leaves ? undefined : value;
    },
    schema: { type: 'string' },
};
/** A token or password. */
const secret = { ...text, secret: true };
function listOf(separator, allowed) {
    return {
        allowed,
        parse: (raw) => {
            if (isMap(raw))
                return undefined;
            const items = typeof raw === 'string' ? raw.split(separator) : raw;
            return items.map((item) => item.trim()).filter((item) => item !== '');
        },
        schema: { anyOf: [scalar, { type: 'array', items: scalar }] },
    };
}
/** Several names or paths. */
const list = listOf(/[\n,]/, 'a list, separated by commas or one a line');
/** Several rules or other texts in which a comma may stand. */
const lines = listOf(/\n/, 'a list, one a line');
const flags = new Map([
    ['true', true],
    ['false', false],
]);
const flag = {
    allowed: 'true or false',
    parse: (raw) => flags.get(asText(raw)?.toLowerCase() ?? ''),
    schema: { type: 'boolean' },
};
/** A whole number from `low` to `high`. */
function whole(low, high = Number.MAX_SAFE_INTEGER) {
    const bounds = high === Number.MAX_SAFE_INTEGER ? `from ${low}` : `from ${low} to ${high}`;
    return {
        allowed: `a whole number ${bounds}`,
        parse: (raw) => {
            const value = asText(raw);
            if (value === undefined || !/^\d{1,15}$/.test(value))
                return undefined;
            const number = Number(value);
            return number >= low && number <= high ? number : undefined;
        },
        schema: { type: 'integer', minimum: low, maximum: high },
    };
}
/** A number from `low` to `high`. */
function decimal(low = -Number.MAX_VALUE, high = Number.MAX_VALUE) {
    const bounded = low !== -Number.MAX_VALUE || high !== Number.MAX_VALUE;
    return {
        allowed: `a number${bounded ? ` from ${low} to ${high}` : ''}`,
        parse: (raw) => {
            const value = asText(raw);
            if (!value || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(value))
                return undefined;
            const number = Number(value);
            return number >= low && number <= high ? number : undefined;
        },
        schema: { type: 'number', ...(bounded ? { minimum: low, maximum: high } : {}) },
    };
}
const seconds = { ms: 0.001, s: 1, m: 60, h: 3600 };
/** A length of time, in seconds. */
const duration = {
    allowed: 'a length of time such as 500ms, 90s, 30m or 2h',
    parse: (raw) => {
        const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(asText(raw) ?? '');
        if (!match)
            return undefined;
        const value = Number(match[1]) * seconds[match[2]];
        return value > 0 ? value : undefined;
    },
    schema: { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*(ms|s|m|h)$' },
};
/** An amount of memory. */
const size = {
    allowed: 'an amount such as 256MB or 2GB, of at least 64MB',
    parse: (raw) => {
        const match = /^(\d{1,6})\s*(MB|GB)$/i.exec(asText(raw) ?? '');
        if (!match)
            return undefined;
        const megabytes = Number(match[1]) * (match[2]?.toUpperCase() === 'GB' ? 1000 : 1);
        return megabytes >= 64 ? `${megabytes}MB` : undefined;
    },
    schema: { type: 'string', pattern: '^\\d+\\s*(MB|GB)$' },
};
/** A share strictly between 0 and 1, written `95%` or `0.95`. */
const share = {
    allowed: 'a share between 0 and 1, such as 95% or 0.95',
    parse: (raw) => {
        const match = /^(\d*\.?\d+)\s*(%?)$/.exec(asText(raw) ?? '');
        if (!match)
            return undefined;
        const value = match[2] ? Number(match[1]) / 100 : Number(match[1]);
        return value > 0 && value < 1 ? value : undefined;
    },
    schema: scalar,
};
/** Names with values: a map in `mlops.yml`, `NAME=value` lines in an input. */
const map = {
    allowed: 'names with values: NAME=value, one a line',
    parse: (raw) => {
        if (isMap(raw))
            return { ...raw };
        const items = typeof raw === 'string' ? raw.split('\n') : raw;
        const pairs = items.map((item) => item.trim()).filter((item) => item !== '');
        if (pairs.some((pair) => pair.indexOf('=') < 1))
            return undefined;
        return Object.fromEntries(pairs.map((pair) => {
            const at = pair.indexOf('=');
            return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
        }));
    },
    schema: {
        anyOf: [
            scalar,
            { type: 'array', items: scalar },
            { type: 'object', additionalProperties: scalar },
        ],
    },
};
/** One of a few words. */
function oneOf(...words) {
    return {
        allowed: words.join(', '),
        parse: (raw) => words.find((word) => word === asText(raw)),
        schema: { enum: words },
    };
}


/***/ }),

/***/ 89293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Longest line that is said of an error: what is longer loses its middle, not its remedy. */
const longest = 1000;
/** Text that may hold words from outside, as one line that steers no terminal and no runner. */
function oneLine(text) {
    const line = withoutCommands(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(steering, ''));
    return line.length > longest ? `${line.slice(0, 700)} … ${line.slice(-250)}` : line;
}
/** Control characters, and those that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** A line of someone else's output must not be taken for a workflow command. */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '#\u200b#');
}


/***/ }),

/***/ 27710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _adapters_files_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74539);
/* harmony import */ var _adapters_files_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46031);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70323);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63078);




/**
 * Runs one room: reads its inputs, lets it work, writes its record.
 *
 * @param given the value of an input by name, when it was given
 */
async function perform(room, given, tools) {
    const file = String(given('config') || 'mlops.yml');
    const config = (0,_adapters_files_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(tools.context.directory, file, (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .configKeys */ .n)());
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(room.declaration.inputs, { given, config });
    const { run } = await room.load();
    const outcome = await run(inputs, tools);
    const { record } = outcome;
    const recordPath = record?.file
        ? (0,_adapters_files_records_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(tools.context.directory, record.file, record.content)
        : undefined;
    return { ...outcome, recordPath };
}


/***/ }),

/***/ 23296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ smokeTest)
/* harmony export */ });
/* harmony import */ var _deploy_to_ec2_via_ssm_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74977);
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18440);



const smokeTest = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
    name: 'smoke-test',
    about: 'Ask the running service the questions of the case files, from the runner by its address, or on the instances when no port is open.',
    inputs: {
        cases: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_,
            about: 'Case files, JSON or YAML, as paths or globs.',
            from: 'smoke.cases',
            required: true,
        },
        ..._deploy_to_ec2_via_ssm_place_js__WEBPACK_IMPORTED_MODULE_0__/* .reachInputs */ .VK,
        timeout: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0,
            about: 'How long to wait for the service to answer at all, before the first case.',
            from: 'smoke.timeout',
            default: '60s',
        },
    },
    outputs: {
        passed: 'true when every case passed at every place',
        failed: 'the number of cases that failed',
        record: 'path of the record, smoke.json',
    },
});


/***/ }),

/***/ 78000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ train)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42182);



const train = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'train',
    about: 'Train a model, compute its metrics from its predictions, and judge them against the gate.',
    inputs: {
        command: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The command that trains the model, run by `sh -c` in the working directory.',
            from: 'train.command',
            required: true,
        },
        inputs: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
            about: 'Files that the result depends on, as paths or globs. Same files, same command: the result is found in the cache. Without it, every file that git tracks; where it tracks none, nothing is found in the cache.',
            from: 'train.inputs',
        },
        model: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'The file or folder that the command writes the model to.',
            from: 'train.model',
        },
        predictions: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'The CSV or Parquet file that the command writes the predictions on the evaluation data to.',
            from: 'train.predictions',
        },
        metrics: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'A JSON or YAML file of metrics that the command writes, beside or instead of predictions.',
            from: 'train.metrics',
        },
        ..._judging_js__WEBPACK_IMPORTED_MODULE_2__/* .judging */ .R,
        cache: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
            about: 'Take the result from the cache when nothing that it depends on has changed.',
            from: 'train.cache',
            default: 'true',
        },
        timeout: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0,
            about: 'Longest time that the command may take; it is killed then, with all that it started.',
            from: 'train.timeout',
            default: '6h',
        },
    },
    outputs: {
        passed: 'true when the gate passed',
        metrics: 'the metrics as one JSON object, name to value',
        'cache-hit': 'true when the result was found and not trained again',
        record: 'path of the record, evaluation.json',
    },
});


/***/ }),

/***/ 42182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ judging)
});

// EXTERNAL MODULE: ./build/bundle/src/runtime/kinds.js
var kinds = __webpack_require__(18440);
;// CONCATENATED MODULE: ./build/bundle/src/train/kinds.js

const cells = {
    'false-positive': 'falsePositive',
    'false-negative': 'falseNegative',
    'true-positive': 'truePositive',
    'true-negative': 'trueNegative',
};
const amount = (0,kinds/* decimal */._)();
/** What each cell of the confusion matrix costs; those not named cost nothing. */
const costs = {
    allowed: `amounts for ${Object.keys(cells).join(', ')}: NAME=value, one a line`,
    parse(raw) {
        const given = Object.entries(kinds/* map */.Tj.parse(raw) ?? { '': '' });
        const read = given.map(([name, value]) => [
            Object.hasOwn(cells, name) ? cells[name] : undefined,
            amount.parse(value),
        ]);
        if (read.some((pair) => pair.includes(undefined)))
            return undefined;
        const none = { falsePositive: 0, falseNegative: 0, truePositive: 0, trueNegative: 0 };
        return { ...none, ...Object.fromEntries(read) };
    },
    schema: kinds/* map */.Tj.schema,
};
const asColumn = /^(higher|lower|zero)(?:\s+of\s+(.+))?$/s;
/** Metrics that are the mean of a column of the predictions file. */
const columnMetrics = {
    allowed: 'names with the better direction: NAME=lower, NAME=higher or NAME=zero, followed by `of COLUMN` where the column is called otherwise',
    parse(raw) {
        const read = Object.entries(kinds/* map */.Tj.parse(raw) ?? { '': '' }).map(([name, text]) => {
            const [, direction, column = name] = asColumn.exec(text) ?? [];
            return { name, column, direction: direction };
        });
        return read.every((metric) => metric.direction) ? read : undefined;
    },
    schema: kinds/* map */.Tj.schema,
};
/** Which way is better, by the name of a metric. */
const directions = {
    allowed: 'names with the better direction: NAME=higher, NAME=lower or NAME=zero, one a line',
    parse(raw) {
        const given = kinds/* map */.Tj.parse(raw);
        const isDirection = (text) => /^(higher|lower|zero)$/.test(text);
        if (!given || !Object.values(given).every(isDirection))
            return undefined;
        return given;
    },
    schema: kinds/* map */.Tj.schema,
};

;// CONCATENATED MODULE: ./build/bundle/src/train/judging.js


/** What the columns of the predictions mean, and by what they are judged. */
const judging = {
    task: {
        kind: (0,kinds/* oneOf */.yL)('binary', 'multiclass', 'regression', 'ranking'),
        about: 'What is predicted: binary, multiclass, regression (forecasts too), or the ranking of the items of each query.',
        from: 'evaluate.task',
    },
    target: {
        kind: kinds/* text */.Qq,
        about: 'Column of the predictions file that holds the true label or value; of a ranking, how relevant an item is, from 0.',
        from: 'evaluate.target',
        default: 'label',
    },
    prediction: {
        kind: kinds/* text */.Qq,
        about: 'Column that holds the predicted label or value; prediction when there is such a column. Scores alone are enough for a classification.',
        from: 'evaluate.prediction',
    },
    score: {
        kind: kinds/* text */.Qq,
        about: 'Column that holds the probability of the positive class; for multiclass the word before the class in the names of one column a class, p for p_cat and p_dog; for a ranking the score by which items are ordered.',
        from: 'evaluate.score',
    },
    positive: {
        kind: kinds/* text */.Qq,
        about: 'The positive label of a binary task, where it is not 1, true or yes.',
        from: 'evaluate.positive',
    },
    threshold: {
        kind: (0,kinds/* decimal */._)(0, 1),
        about: 'Score from which on the positive label is predicted, where there is no column of predictions.',
        from: 'evaluate.threshold',
    },
    id: {
        kind: kinds/* text */.Qq,
        about: 'Column that identifies an example, so that two models are compared on the same ones. Without it, an example is known by the values of its other columns.',
        from: 'evaluate.id',
    },
    weight: {
        kind: kinds/* text */.Qq,
        about: 'Column that says how much each example counts.',
        from: 'evaluate.weight',
    },
    group: {
        kind: kinds/* text */.Qq,
        about: 'Column whose equal values belong together, such as a customer, a session or a day: intervals then treat each as one.',
        from: 'evaluate.group',
    },
    query: {
        kind: kinds/* text */.Qq,
        about: 'Ranking: column of the query that an item answers.',
        from: 'evaluate.query',
    },
    low: {
        kind: kinds/* text */.Qq,
        about: 'Regression: column of the lower end of a predicted interval; goes with high.',
        from: 'evaluate.low',
    },
    high: {
        kind: kinds/* text */.Qq,
        about: 'Regression: column of the upper end of a predicted interval; goes with low.',
        from: 'evaluate.high',
    },
    time: {
        kind: kinds/* text */.Qq,
        about: 'Forecast: column that orders the examples in time, those of each group by themselves.',
        from: 'evaluate.time',
    },
    season: {
        kind: (0,kinds/* whole */.WQ)(1, 1_000_000),
        about: 'Forecast: steps in a season, as 7 for days of a week; mase is measured by it.',
        from: 'evaluate.season',
    },
    costs: {
        kind: costs,
        about: 'Binary: what an error costs, as false-positive and false-negative; true-positive and true-negative may be given as well. The metric cost is the mean.',
        from: 'evaluate.costs',
    },
    columns: {
        kind: columnMetrics,
        about: 'Metrics that are the mean of a column of numbers, with the better direction: my_loss=lower, or profit=higher of amount.',
        from: 'evaluate.columns',
    },
    directions: {
        kind: directions,
        about: 'Which way is better, for metrics of a metrics file whose names do not tell: latency=lower, one a line.',
        from: 'evaluate.directions',
    },
    'extra-metrics': {
        kind: kinds/* lines */.Mn,
        about: 'Metrics beside the common ones, one a line: precision@5%, recall[fraud], fbeta@2, top_k_accuracy@3.',
        from: 'evaluate.metrics',
    },
    slices: {
        kind: kinds/* list */.p_,
        about: 'Columns by whose values the metrics are computed as well.',
        from: 'evaluate.slices',
    },
    confidence: {
        kind: kinds/* share */.uM,
        about: 'Confidence of the intervals.',
        from: 'evaluate.confidence',
        default: '95%',
    },
    gate: {
        kind: kinds/* lines */.Mn,
        about: 'Rules that the metrics must pass, one a line: `roc_auc >= 0.80`, `bias between -0.1 and 0.1`, `recall >= 0.5 on region, plan`, `f1 >= 0.7 with confidence 95%`, `at least 500 examples`. compare-to-champion judges rules on the change from the champion: `f1 change from champion >= -2%`, `brier change from champion within 0.01 and 5%`.',
        from: 'gate',
    },
};


/***/ }),

/***/ 63001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validateData)
/* harmony export */ });
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18440);


const validateData = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({
    name: 'validate-data',
    about: 'Check data files against a contract, and profile every column.',
    inputs: {
        files: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
            about: 'The data files, as paths, globs or s3:// addresses; several are read as one table. CSV, TSV, JSON Lines, JSON, each plain, gzip or zstd, or Parquet.',
            from: 'data.files',
            required: true,
        },
        contract: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'The contract, as YAML or as a Table Schema in JSON. Without it, the data is profiled, and only its shape is checked.',
            from: 'data.contract',
        },
        reference: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
            about: 'Data as it should look: a data file, a validation.json that was kept, or the word champion for the profile that the live version was registered with. Columns that have gone, are new, have another type or have drifted are found.',
            from: 'data.reference',
        },
        'fail-on': {
            kind: (0,_runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('fail', 'warn', 'never'),
            about: 'The level of a failed check from which on the step fails.',
            from: 'data.fail-on',
            default: 'fail',
        },
        stage: {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
            about: 'The stage whose version is the champion.',
            from: 'stage',
            default: 'prod',
        },
        'memory-limit': {
            kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej,
            about: 'The memory that the engine for large data may take; what it needs beyond that is put on disk. Without it 170 MB, and more for a table of more than 100 columns.',
            from: 'data.memory-limit',
        },
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .S,
    },
    outputs: {
        valid: 'true when no check of level fail has failed',
        rows: 'number of rows in all files',
        'failed-checks': 'number of checks of level fail that have failed',
        drift: 'drifted, stable or not enough rows; empty without a reference',
        record: 'path of the record, validation.json',
    },
});


/***/ })

};
