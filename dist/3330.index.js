export const id = 3330;
export const ids = [3330];
export const modules = {

/***/ 18421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ longestSummary),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Uj: () => (/* binding */ fit)
/* harmony export */ });
/* unused harmony export longestComment */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79332);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62623);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23616);



/** GitHub refuses a longer comment. */
const longestComment = 65_536;
/** GitHub drops a summary of more than 1 MiB; a character takes three bytes at most here. */
const longestSummary = 340_000;
/**
 * The comment of a pull request: the blocks, and the marker in the last line. What is too long loses
 * its sections from the end, the longest folded one first, and says where they are shown whole.
 *
 * @param elsewhere where the whole report is, as the address of the run; null when nowhere
 */
function comment(blocks, marker, elsewhere, limit = longestComment) {
    const end = `\n\n${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarker */ .gJ)(marker)}`;
    const where = elsewhere === null ? 'the report file' : 'the summary of the run';
    return `${fit(blocks, limit - end.length, where)}${end}`;
}
/** The blocks as Markdown of at most `limit` characters; what is left out is named, and where it is. */
function fit(blocks, limit, where) {
    let kept = blocks;
    while ((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)(kept).length > limit && kept.length > 1)
        kept = replaceLongest(kept, where);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)(kept).slice(0, limit);
}
/** Without its longest part; the first block, which holds the verdict, always stays. */
function replaceLongest(blocks, where) {
    const sizes = blocks.map((block, index) => (index === 0 ? 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)([block]).length));
    const longest = sizes.indexOf(Math.max(...sizes));
    const block = blocks[longest];
    const note = 'Too long to be shown here: ';
    const what = block.kind === 'details' ? block.summary : block.kind;
    const left = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${note}${what.slice(0, 100)} is in ${where}.`);
    const isNote = block.kind === 'paragraph' && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)([block]).startsWith(note);
    return blocks.flatMap((each, index) => {
        if (index !== longest)
            return [each];
        return isNote ? [] : [left];
    });
}


/***/ }),

/***/ 62623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79685);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19029);


/** Blocks as GitHub's Markdown. Every character of the texts is shown as it is; none is markup. */
function markdown(blocks) {
    return blocks.map(block).join('\n\n');
}
function block(block) {
    switch (block.kind) {
        case 'heading':
            return `### ${escaped(block.text)}`;
        case 'paragraph':
            return inline(block.text).trimStart();
        case 'list':
            return block.items.map((item) => `- ${inline(item).trimStart()}`).join('\n');
        case 'table':
            return tableLines(block.head, block.rows).join('\n');
        case 'code':
            return fenced(block.text);
        case 'details':
            return `<details><summary>${inHtml(block.summary)}</summary>\n\n${markdown(block.blocks)}\n\n</details>`;
    }
}
function tableLines(head, rows) {
    const line = (row) => `| ${row.join(' | ')} |`;
    const cells = rows.map((row) => row.map((cell) => inline(cell, true)));
    return [
        line(head.map(escaped)),
        line(head.map((_, column) => ((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(cells, column) ? '---:' : '---'))),
        ...cells.map(line),
    ];
}
function inline(text, inCell = false) {
    if (typeof text === 'string')
        return escaped(text);
    return text.map((each) => piece(each, inCell)).join('');
}
function piece(piece, inCell) {
    if (typeof piece === 'string')
        return escaped(piece);
    if ('bold' in piece)
        return `**${escaped(piece.bold)}**`;
    if ('code' in piece)
        return codeSpan(piece.code, inCell);
    return `[${escaped(piece.text)}](${encodeURI(piece.link).replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/**
 * Text in which nothing is markup, HTML, a mention, an issue link, an emoji, a formula or the end of a
 * table's cell. The joiner after `@` and `#` stops GitHub from turning a text into a mention; a reader
 * does not see it. A dollar in a span begins no formula, as GitHub's documentation says.
 */
function escaped(text) {
    return inHtml(text)
        .replace(/([\\`*_{}[\]|~])/g, '\\$1')
        .replace(/\$/g, () => '<span>$</span>')
        .replace(/^(\s*)([-+=](?=\s|$)|[-=](?=[-=]+\s*$)|#(?=#*(\s|$)))/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** The same inside of HTML, where Markdown's own escapes would be seen. */
function inHtml(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/([@#])(?=\w)/g, '$1\u2060')
        .replace(/:\/\//g, ':\u2060//')
        .replace(/\b(GH)(?=-\d)|(www)(?=\.)/gi, '$&\u2060')
        .replace(/:(?=[a-z_][\w+-]*:|[+-]1:)/gi, ':\u2060');
}
function codeSpan(text, inCell) {
    const plain = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text);
    // Renderers do not agree whether a bar after two backslashes ends a table's cell.
    if (inCell && plain.includes('\\|'))
        return `<code>${escaped(plain)}</code>`;
    const line = inCell ? plain.replaceAll('|', '\\|') : plain;
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(text).replace(/\n$/, '')}\n${fence}`;
}


/***/ }),

/***/ 23616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   kA: () => (/* binding */ mayReplace)
/* harmony export */ });
const pattern = /<!-- mlops-report (\{[^\n]*\}) -->\s*$/;
function formatMarker({ model, commit, run, attempt }) {
    const json = JSON.stringify({ model, commit, run, attempt });
    // A comment in HTML ends at "-->": neither character may stand in the text.
    return `<!-- mlops-report ${json.replace(/-/g, '\\u002d').replace(/>/g, '\\u003e')} -->`;
}
/** The marker of a comment's body; null when it is not ours. */
function parseMarker(body) {
    const json = pattern.exec(body)?.[1];
    if (json === undefined)
        return null;
    try {
        const { model, commit, run, attempt } = JSON.parse(json);
        const isWhole = typeof model === 'string' && typeof commit === 'string' && /^\d+$/.test(run ?? '');
        return isWhole && Number.isInteger(attempt)
            ? { model, commit, run: run, attempt: attempt }
            : null;
    }
    catch {
        return null;
    }
}
/** Whether a run may replace what another wrote: not when the other one is newer. */
function mayReplace(mine, theirs) {
    const [a, b] = [BigInt(mine.run), BigInt(theirs.run)];
    return a === b ? mine.attempt >= theirs.attempt : a > b;
}


/***/ }),

/***/ 73330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/bundle/node_modules/@actions/core/lib/core.js + 6 modules
var core = __webpack_require__(94604);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/context/folder.js
var folder = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/bundle/src/adapters/context/git.js
var git = __webpack_require__(5593);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/context/github.js





/** The run on GitHub, from the runner's environment. */
async function githubContext(env, workingDirectory) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const directory = (0,folder/* folder */.T)((0,external_node_path_.resolve)(workspace, workingDirectory), workingDirectory);
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
    const id = env.GITHUB_RUN_ID ?? '0';
    const head = payload.pull_request?.head.sha;
    return {
        place: 'github',
        directory,
        workspace,
        repository: env.GITHUB_REPOSITORY ?? null,
        commit: head ?? (await (0,git/* ask */.k)(directory, 'rev-parse', 'HEAD')) ?? env.GITHUB_SHA ?? null,
        ref: env.GITHUB_REF ?? null,
        run: {
            id,
            attempt: Math.max(1, Number(env.GITHUB_RUN_ATTEMPT) || 1),
            url: env.GITHUB_REPOSITORY
                ? `${serverUrl}/${env.GITHUB_REPOSITORY}/actions/runs/${id}`
                : null,
        },
        actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || 'unknown',
        event: { name: env.GITHUB_EVENT_NAME ?? '', payload },
        serverUrl,
        env,
        now: () => new Date(),
    };
}
function readPayload(file) {
    if (!file)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        throw new errors/* InputError */.dz({ where: 'GITHUB_EVENT_PATH', found: file, allowed: "the event's JSON file" }, { cause });
    }
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/comment.js
var comment = __webpack_require__(18421);
// EXTERNAL MODULE: ./build/bundle/src/rooms.js
var rooms = __webpack_require__(16996);
// EXTERNAL MODULE: ./build/bundle/src/runtime/failure.js
var failure = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/bundle/src/runtime/line.js
var runtime_line = __webpack_require__(89293);
// EXTERNAL MODULE: ./build/bundle/src/runtime/perform.js
var perform = __webpack_require__(27710);
;// CONCATENATED MODULE: ./build/bundle/src/runtime/start.js







/** Runs one action on a GitHub runner: the error boundary of all of them. */
async function start(name) {
    try {
        const room = rooms/* rooms */.L[name];
        maskSecrets(room);
        // The room loads while git answers.
        const [context] = await Promise.all([
            githubContext(process.env, core/* getInput */.V4('working-directory') || '.'),
            room.load(),
        ]);
        const performed = await (0,perform/* perform */.y)(room, given, { context, log });
        await deliver(performed, context.env);
    }
    catch (error) {
        const { message, stack } = (0,failure/* failure */.V)(error);
        if (core/* isDebug */._o())
            core/* debug */.Yz(stack);
        core/* setFailed */.C1(message);
    }
    // The cache's client leaves handles open that would keep the process alive.
    process.exit();
}
const given = (name) => core/* getInput */.V4(name);
const log = {
    info: (line) => core/* info */.pq((0,runtime_line/* withoutCommands */.D)(line)),
    warn: (line) => core/* warning */.$e(line),
    debug: (line) => core/* debug */.Yz(line),
    group: (title, work) => core/* group */.Os((0,runtime_line/* withoutCommands */.D)(title), work),
};
function maskSecrets({ declaration }) {
    for (const [name, { kind }] of Object.entries(declaration.inputs))
        if (kind.secret && core/* getInput */.V4(name))
            core/* setSecret */.Pq(core/* getInput */.V4(name));
}
async function deliver(performed, env) {
    const { outputs, annotations = [], recordPath, refusal, summary } = performed;
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value ?? '');
    if (recordPath)
        core/* setOutput */.uH('record', recordPath);
    for (const { level, message, title, file, line } of annotations) {
        const place = { title, ...(file && { file }), ...(line && { startLine: line }) };
        ({ error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm })[level](message, place);
    }
    if (env.GITHUB_STEP_SUMMARY) {
        const text = (0,comment/* fit */.Uj)(summary, comment/* longestSummary */.HC, 'the record');
        await core/* summary */.z.addRaw(text, true).write();
    }
    if (refusal !== null)
        core/* setFailed */.C1((0,runtime_line/* oneLine */.T)(refusal));
}


/***/ })

};
