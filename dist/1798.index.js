export const id = 1798;
export const ids = [1798,2355];
export const modules = {

/***/ 12355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const realClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
};


/***/ }),

/***/ 87454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ docker),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   pp: () => (/* binding */ hasDocker)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/** Runs the docker client; arguments are passed as they are, never through a shell. */
function docker(argv, options) {
    const { env, input = '', line } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', argv, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        let rest = '';
        child[name].setEncoding('utf8').on('data', (text) => {
            output[name] = (output[name] + text).slice(-1_000_000);
            const lines = (rest + text).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const each of lines)
                line?.(each);
        });
    }
    // It may end before it has read its input, as when no engine answers.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('docker cannot be run', 'install Docker', { cause })));
        child.on('close', (code) => resolve({ code: code ?? 1, ...output }));
    });
}
/**
 * The same, and what it prints.
 *
 * @throws OutsideError with docker's own last words
 */
async function askDocker(argv, options) {
    const { code, stdout, stderr } = await docker(argv, options);
    if (code === 0)
        return stdout.trim();
    const said = `${stdout}\n${stderr}`.split('\n').filter((each) => each.trim() !== '');
    const words = (stderr.trim() || said.join('\n')).split('\n').at(-1) ?? `exit code ${code}`;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`docker ${argv[0]} failed: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(words.trim(), 300)}`, remedyFor(words));
}
function remedyFor(words) {
    if (/Cannot connect|docker daemon|connection refused/i.test(words))
        return 'start Docker';
    if (/no space left/i.test(words))
        return 'free some disk: docker system prune';
    if (/denied|unauthorized|no basic auth/i.test(words))
        return 'check that the role may push to and pull from this repository';
    return undefined;
}
/** Whether an engine answers. */
async function hasDocker(env) {
    try {
        const { code } = await docker(['version', '--format', '{{.Server.Version}}'], { env });
        return code === 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 24102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ fetchAsset),
/* harmony export */   fh: () => (/* binding */ findChampion),
/* harmony export */   mf: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34098);
/* harmony import */ var _domain_records_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5604);
/* harmony import */ var _domain_registry_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81633);
/* harmony import */ var _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(111);
/* harmony import */ var _files_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85581);








/**
 * The champion of a stage; null when the stage is assigned to nothing.
 *
 * @param folder where its `version.json` is brought to
 * @throws InputError when the stage's tag stands on a commit without a version
 */
async function findChampion(registry, { model, stage: name, folder }) {
    const history = (0,_domain_registry_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(model, await registry.tags(model));
    const assignment = _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .champion */ .i3(history, name);
    if (!assignment)
        return null;
    const version = _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .findVersion */ .Am(history, assignment.version);
    if (!version)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({
            where: `tag ${assignment.tag}`,
            remedy: `it assigns ${name} to the commit ${assignment.commit.slice(0, 12)}, which holds no version of ${model}: assign ${name} to a registered version with promote`,
        });
    return { ...(await readReleased(registry, version, folder)), assignment, history };
}
/** What a version's release holds. */
async function readReleased(registry, version, folder) {
    const release = await registry.findRelease(version.tag);
    return { version, release, record: release && (await readRecord(registry, release, folder)) };
}
async function readRecord(registry, release, folder) {
    const asset = release.assets.find(({ name }) => name === 'version.json');
    if (!asset)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'version.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await registry.downloadAsset(release, asset, path);
    try {
        return _domain_records_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionRecord */ .A.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')));
    }
    catch (cause) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`version.json of the release ${release.tag} is damaged`, 'it was altered by hand, or is of a newer version of mlops', { cause });
    }
}
/**
 * Brings an asset of a release into `folder`, and checks it against the hash that the version was
 * registered with.
 *
 * @returns its path; null when the version was registered without such an asset
 * @throws OutsideError when it is gone or altered
 */
async function fetchAsset(registry, { release, record }, name, folder) {
    const expected = record?.assets.find((asset) => asset.name === name);
    if (!release || !expected)
        return null;
    const asset = release.assets.find((each) => each.name === name);
    const where = `the asset ${name} of the release ${release.tag}`;
    if (!asset)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${where} is gone`, 'promote a version that is whole');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    await registry.downloadAsset(release, asset, draft);
    const sha256 = await (0,_files_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .DC)(draft);
    if (sha256 !== expected.sha256) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${where} was altered: its SHA-256 is ${sha256.slice(0, 12)}…, it was registered with ${expected.sha256.slice(0, 12)}…`, 'promote a version that is whole');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    return path;
}


/***/ }),

/***/ 11967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openReleases)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98697);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34098);
/* harmony import */ var _domain_registry_assets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90632);
/* harmony import */ var _domain_registry_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81633);
/* harmony import */ var _domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32039);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30454);
/* harmony import */ var _registry_champion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24102);










/** Registered releases as files, and the folder of the repository that holds what outlives a run. */
async function openReleases(source) {
    const { directory, env } = source;
    const show = ['--git-common-dir', '--show-toplevel', '--show-prefix'];
    const said = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .ask */ .kA)((0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitIn */ .uM)(directory, env), ['rev-parse', ...show]);
    const [common = '', repository = '', prefix = ''] = said.split('\n');
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(common) ? common : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, common), 'mlops');
    return {
        home,
        materials: ({ commit, version }) => ({
            ...{ repository, prefix: prefix.replace(/\/$/, ''), commit: commit ?? 'HEAD' },
            unpackModel: (folder) => unpackModel(source, version ?? '', folder),
        }),
    };
}
async function unpackModel(source, name, folder) {
    const { model, modelPath } = source;
    if (modelPath === null)
        return;
    const registry = await source.registry();
    const history = (0,_domain_registry_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(model, await registry.tags(model));
    const version = (0,_domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .wantedVersion */ .K)(history, name, 'input version');
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mlops-model-'));
    try {
        const released = await (0,_registry_champion_js__WEBPACK_IMPORTED_MODULE_8__/* .readReleased */ .mf)(registry, version, place);
        const file = await (0,_registry_champion_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchAsset */ .N0)(registry, released, _domain_registry_assets_js__WEBPACK_IMPORTED_MODULE_9__/* .modelAsset */ .q$, place);
        if (file === null)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp(`the release ${version.tag} holds no model`, 'register it again');
        // A folder that holds nothing but the model is not in git.
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(modelPath));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true });
        await (0,tar__WEBPACK_IMPORTED_MODULE_3__.x)({ file, cwd: home });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ logTail),
/* harmony export */   b8: () => (/* binding */ pidOf),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   id: () => (/* binding */ readAbout),
/* harmony export */   ql: () => (/* binding */ launch),
/* harmony export */   yj: () => (/* binding */ halt)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The shell notes its own number and when it started before it becomes the service, so that not
 * even a kill of the starter in between leaves a process that nobody knows.
 */
const wrapper = 'echo "$$ $( (cut -d" " -f22 /proc/$$/stat || ps -o lstart= -p $$) 2>/dev/null)" >"$0/pid.tmp" && mv "$0/pid.tmp" "$0/pid" && exec sh -c "$1"';
/** Starts a process that outlives this one. `role` is the folder that tells about it. */
function launch(role, about, env) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(role, 'pid'), { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(role, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(role, 'about.json'), JSON.stringify(about), { mode: 0o600 });
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(role, 'log'), 'w');
    const { digest, version, commit } = about.served;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sh', ['-c', wrapper, role, about.command], {
        cwd: about.folder,
        detached: true,
        stdio: ['ignore', log, log],
        env: {
            ...env,
            ...about.environment,
            PORT: String(about.port),
            MLOPS_DIGEST: digest,
            MLOPS_VERSION: version ?? '',
            MLOPS_COMMIT: commit ?? '',
        },
    });
    // Without a shell there is no pid file, and so nothing is taken to be running.
    child.on('error', () => { });
    child.unref();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
}
/** What the role is about; null when there is none. */
function readAbout(role) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(role, 'about.json'), 'utf8'));
    }
    catch {
        return null;
    }
}
function logTail(role) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(role, 'log');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8').slice(-6000).trim() : '';
}
/** The number of the role's process while it runs; null when it has ended or was never started. */
function pidOf(role) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(role, 'pid');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return null;
    const [first = '', ...rest] = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8').trim().split(' ');
    const pid = Number(first);
    return pid > 0 && rest.join(' ') === startOf(pid) && rest.length > 0 ? pid : null;
}
/** It was started and runs no more. */
function hasEnded(role) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(role, 'pid')) && pidOf(role) === null;
}
/** When a process started, as its pid file has it: the same number may be another process by now. */
function startOf(pid) {
    if (process.platform !== 'linux')
        return startByPs(pid);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name before it may hold spaces and brackets.
        const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? null : (fields[18] ?? null);
    }
    catch {
        return null;
    }
}
function startByPs(pid) {
    const { stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout?.trim() || null;
}
/** Ends the role's process and all that it started: asked first, then made to. */
async function halt(role, clock) {
    const pid = pidOf(role);
    if (pid === null)
        return;
    signal(pid, 'SIGTERM');
    const begun = clock.now();
    while (pidOf(role) !== null && clock.now() - begun < 10_000)
        await clock.sleep(50);
    signal(pid, 'SIGKILL');
    while (pidOf(role) !== null)
        await clock.sleep(20);
}
/** To the whole group: what a shell started lives on otherwise. */
function signal(pid, name) {
    try {
        process.kill(-pid, name);
    }
    catch {
        // All of it has ended.
    }
}


/***/ }),

/***/ 31798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/context/folder.js
var folder = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/bundle/src/adapters/context/git.js
var git = __webpack_require__(5593);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/context/local.js



/** A run on a laptop: everything comes from the git repository that the folder is in, if any. */
async function localContext(env, workingDirectory) {
    const directory = (0,folder/* folder */.T)((0,external_node_path_.resolve)(workingDirectory), workingDirectory);
    const workspace = (await (0,git/* ask */.k)(directory, 'rev-parse', '--show-toplevel')) ?? directory;
    return {
        place: 'local',
        directory,
        workspace,
        repository: null,
        commit: (await (0,git/* ask */.k)(directory, 'rev-parse', 'HEAD')) ?? null,
        ref: (await (0,git/* ask */.k)(directory, 'symbolic-ref', '-q', 'HEAD')) ?? null,
        run: { id: 'local', attempt: 1, url: null },
        actor: (await (0,git/* ask */.k)(directory, 'config', 'user.name')) ?? env.USER ?? 'unknown',
        event: { name: 'local', payload: {} },
        serverUrl: 'https://github.com',
        env,
        now: () => new Date(),
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/figures.js
var figures = __webpack_require__(79685);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/text.js
var report_text = __webpack_require__(19029);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/columns.js


/** Narrower than this no column of text is made, so that it can still be told from others. */
const narrowest = 12;
/**
 * A table of plain text, its figures to the right. Where it does not fit into `width` the gaps become
 * narrower, then the widest texts are cut; what still does not fit continues below, each part with
 * the first column.
 */
function columnsOf(head, rows, width) {
    const all = [head, ...rows];
    const numeric = head.map((_, column) => (0,figures/* isNumeric */.kf)(rows, column));
    const natural = head.map((_, column) => Math.max(...all.map((row) => (0,report_text/* widthOf */.qz)(row[column] ?? ''))));
    const gap = 2 + total(natural, 2) <= width ? 2 : 1;
    const cut = narrowed(natural, numeric, width - 2 - gap * (head.length - 1));
    const widths = 2 + total(cut, gap) <= width ? cut : atMost(natural, width, gap);
    return parts(widths, gap, width)
        .map((columns) => part(all, columns, { widths, numeric, gap }))
        .join('\n\n');
}
/** So wide that any column fits beside the first one. */
function atMost([first = 0, ...others], width, gap) {
    const name = Math.min(first, Math.max(narrowest, Math.floor(width / 3)));
    return [name, ...others.map((each) => Math.min(each, Math.max(1, width - 2 - name - gap)))];
}
const total = (widths, gap) => widths.reduce((sum, each) => sum + each, 0) + gap * (widths.length - 1);
/** The widest texts cut until the sum is `room`, or none may be cut any more. */
function narrowed(widths, numeric, room) {
    const made = [...widths];
    for (let over = total(made, 0) - room; over > 0; over--) {
        const texts = made.map((width, column) => (numeric[column] ? 0 : width));
        const widest = texts.indexOf(Math.max(...texts));
        if ((texts[widest] ?? 0) <= narrowest)
            break;
        made[widest]--;
    }
    return made;
}
/** Which columns stand beside each other: as many as fit, the first one in every part. */
function parts(widths, gap, width) {
    const made = [[0]];
    for (let column = 1; column < widths.length; column++) {
        const last = made.at(-1);
        const used = [...last, column].map((each) => widths[each]);
        if (2 + total(used, gap) <= width || last.length === 1)
            last.push(column);
        else
            made.push([0, column]);
    }
    return made;
}
function part(all, columns, { gap, numeric, widths }) {
    const between = ' '.repeat(gap);
    const line = (row) => columns
        .map((column) => {
        const cell = (0,report_text/* fitted */.$5)(row[column] ?? '', widths[column]);
        return numeric[column] ? cell.trimEnd().padStart(cell.length) : cell;
    })
        .join(between)
        .trimEnd();
    const rule = columns.map((column) => '─'.repeat(widths[column])).join(between);
    const [head = [], ...rows] = all;
    return [line(head), rule, ...rows.map(line)].map((text) => `  ${text}`).join('\n');
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/report/terminal.js


/**
 * Blocks as plain text for a terminal: aligned tables, no colours, and nothing that steers a terminal
 * or the runner's log.
 *
 * @param width columns of the terminal; without it no line is broken
 */
function terminal(blocks, width = Number.POSITIVE_INFINITY) {
    return withoutCommands(texts(blocks, width));
}
const texts = (blocks, width) => blocks.map((each) => terminal_text(each, width)).join('\n\n');
function terminal_text(block, width) {
    switch (block.kind) {
        case 'heading':
            return `${(0,report_text/* inert */.tJ)(block.text)}\n${'─'.repeat(Math.min(72, (0,report_text/* widthOf */.qz)((0,report_text/* inert */.tJ)(block.text))))}`;
        case 'paragraph':
            return wrapped(inline(block.text), width, '');
        case 'list':
            return block.items.map((item) => wrapped(`  - ${inline(item)}`, width, '    ')).join('\n');
        case 'table':
            return columnsOf(block.head.map(report_text/* inert */.tJ), block.rows.map((row) => row.map(inline)), width);
        case 'code':
            return (0,report_text/* inertLines */.wi)(block.text)
                .split('\n')
                .map((line) => `    ${line.replaceAll('\t', '    ')}`.trimEnd())
                .join('\n');
        case 'details':
            return `${wrapped(`▾ ${(0,report_text/* inert */.tJ)(block.summary)}`, width, '  ')}\n\n${texts(block.blocks, width)}`;
    }
}
/** Broken between words; a word longer than a line stays whole, so that it can be copied. */
function wrapped(text, width, indent) {
    if ((0,report_text/* widthOf */.qz)(text) <= width)
        return text;
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<=\S) /)) {
        const longer = line === '' ? word : `${line} ${word}`;
        const isFull = line.trim() !== '' && (0,report_text/* widthOf */.qz)(longer) > width;
        if (isFull)
            lines.push(line);
        line = isFull ? indent + word : longer;
    }
    return [...lines, line].join('\n');
}
function inline(text) {
    return typeof text === 'string' ? (0,report_text/* inert */.tJ)(text) : text.map(piece).join('');
}
function piece(piece) {
    if (typeof piece === 'string')
        return (0,report_text/* inert */.tJ)(piece);
    if ('bold' in piece)
        return (0,report_text/* inert */.tJ)(piece.bold);
    if ('code' in piece)
        return (0,report_text/* inert */.tJ)(piece.code);
    return piece.text === piece.link
        ? (0,report_text/* inert */.tJ)(piece.link)
        : `${(0,report_text/* inert */.tJ)(piece.text)} (${(0,report_text/* inert */.tJ)(piece.link)})`;
}
/** In a workflow's log a line that begins with `::`, or holds `##[`, would be a command. */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u2060').replace(/##(?=\[)/g, '#\u2060#');
}

// EXTERNAL MODULE: ./build/bundle/src/rooms.js
var rooms = __webpack_require__(16996);
// EXTERNAL MODULE: ./build/bundle/src/runtime/line.js
var runtime_line = __webpack_require__(89293);
;// CONCATENATED MODULE: ./build/bundle/src/runtime/console.js

/** What a room says, on a terminal: progress on stderr, so that stdout holds the answer alone. */
function consoleLog(debug) {
    const say = (line) => void process.stderr.write(`${(0,runtime_line/* withoutCommands */.D)(clean(line))}\n`);
    return {
        info: say,
        warn: (line) => say(`warning: ${line}`),
        debug: (line) => {
            if (debug)
                say(line);
        },
        group: (title, work) => {
            say(title);
            return work();
        },
    };
}
/** Colours of a training's output may pass; anything else that steers a terminal may not. */
function clean(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    return line.replace(/\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b-\u001a\u007f]/g, '');
}

// EXTERNAL MODULE: ./build/bundle/src/runtime/failure.js
var failure = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/bundle/src/runtime/inputs.js
var inputs = __webpack_require__(63078);
// EXTERNAL MODULE: ./build/bundle/src/runtime/perform.js
var perform = __webpack_require__(27710);
// EXTERNAL MODULE: ./build/bundle/src/deploy-to-ec2-via-ssm/stop.js
var stop = __webpack_require__(82164);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/promote/history.js
var promote_history = __webpack_require__(77511);
;// CONCATENATED MODULE: ./build/bundle/src/verbs.js



/** What only the command offers, with flags like an action. */
const verbs = {
    history: { declaration: promote_history.history, load: () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 77511)) },
    stop: { declaration: stop.stop, load: () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82164)) },
};
const fileVerbs = [
    {
        name: 'init',
        argument: null,
        about: 'Write mlops.yml, a first data contract and the workflows that fit; never overwrites.',
        run: async (_, tools) => {
            const { init } = await Promise.all(/* import() */[__webpack_require__.e(4822), __webpack_require__.e(1283), __webpack_require__.e(1947), __webpack_require__.e(4965), __webpack_require__.e(5460), __webpack_require__.e(2965), __webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__, 94001));
            const { summary, ...content } = await init(tools);
            return { summary, content };
        },
    },
    {
        name: 'profile',
        argument: '<file...>',
        about: 'Describe every column of data files.',
        run: async (files, tools) => {
            const { profileFiles } = await Promise.all(/* import() */[__webpack_require__.e(4822), __webpack_require__.e(1947), __webpack_require__.e(4965), __webpack_require__.e(6639), __webpack_require__.e(1362)]).then(__webpack_require__.bind(__webpack_require__, 20315));
            return profileFiles(files, tools);
        },
    },
    {
        name: 'drift',
        argument: '<file...>',
        about: 'Compare data with a reference, column by column: mlops drift REFERENCE CURRENT.',
        run: async (files, tools) => {
            const { driftOf } = await Promise.all(/* import() */[__webpack_require__.e(4822), __webpack_require__.e(1947), __webpack_require__.e(4965), __webpack_require__.e(775), __webpack_require__.e(8482), __webpack_require__.e(2028)]).then(__webpack_require__.bind(__webpack_require__, 31984));
            return driftOf(files, tools);
        },
    },
    {
        name: 'contract infer',
        argument: '<file...>',
        about: 'Print a first contract for data files, to be kept as data/contract.yml.',
        run: async (files, tools) => {
            const { firstContract } = await Promise.all(/* import() */[__webpack_require__.e(4822), __webpack_require__.e(1947), __webpack_require__.e(4965), __webpack_require__.e(5460), __webpack_require__.e(2965)]).then(__webpack_require__.bind(__webpack_require__, 2965));
            const text = await firstContract(files, tools);
            return { summary: [(0,blocks/* code */.aY)(text)], content: text };
        },
    },
    {
        name: 'contract check',
        argument: '<file...>',
        about: 'Read contracts, and say what is wrong with them.',
        run: async (files, tools) => {
            const { contractCheck } = await Promise.all(/* import() */[__webpack_require__.e(4822), __webpack_require__.e(1947), __webpack_require__.e(4965), __webpack_require__.e(5460), __webpack_require__.e(2965)]).then(__webpack_require__.bind(__webpack_require__, 2965));
            return contractCheck(files, tools);
        },
    },
    {
        name: 'contract diff',
        argument: '<file...>',
        about: 'Say what has become looser or tighter: mlops contract diff OLD NEW.',
        run: async (files, tools) => {
            const { contractDiff } = await Promise.all(/* import() */[__webpack_require__.e(4822), __webpack_require__.e(1947), __webpack_require__.e(4965), __webpack_require__.e(5460), __webpack_require__.e(2965)]).then(__webpack_require__.bind(__webpack_require__, 2965));
            return contractDiff(files, tools);
        },
    },
];

;// CONCATENATED MODULE: ./build/bundle/src/cli.js










/** The `mlops` command: every action on a laptop. It only parses and prints. */
async function cli(args) {
    process.stdout.on('error', leaveToReader);
    const program = new esm/* Command */.uB('mlops')
        .description('Check, train, judge, compare, register, deploy and roll back a model.')
        .configureOutput(errors)
        .exitOverride();
    for (const room of Object.values({ ...rooms/* rooms */.L, ...verbs }))
        program.addCommand(actionCommand(room));
    for (const verb of fileVerbs)
        addFileVerb(program, verb);
    try {
        await program.parseAsync(args, { from: 'user' });
    }
    catch (error) {
        process.exitCode = report(error);
    }
}
/** Whoever reads may have had enough, as `head` has. */
function leaveToReader(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
/** What commander says of a wrong flag, in one line like every other error. */
const errors = {
    outputError: (said, write) => write(`${(0,runtime_line/* oneLine */.T)(said.trim().replace(/\s*\(Did you mean (.*)\?\)$/s, '; did you mean $1?'))}\n`),
};
function actionCommand(room) {
    const { name, about, inputs } = room.declaration;
    const command = new esm/* Command */.uB(name).description(about).configureOutput(errors).exitOverride();
    for (const [flag, input] of Object.entries(inputs))
        command.addOption(cli_option(flag, input));
    command.option('--json', 'print the record');
    return command.action((options) => runAction(room, options));
}
function cli_option(flag, { about, kind, default: preset, from }) {
    const notes = [from && `mlops.yml: ${from}`, preset && `default: ${preset}`].filter(Boolean);
    const description = notes.length > 0 ? `${about} (${notes.join('; ')})` : about;
    return new esm/* Option */.c$(`--${flag} <${kind.allowed === 'true or false' ? 'bool' : 'value'}>`, description);
}
function addFileVerb(program, { about, argument, name, run }) {
    const words = name.split(' ');
    const last = words.pop();
    const parent = words.reduce((command, word) => {
        const known = command.commands.find((each) => each.name() === word);
        return known ?? command.command(word).description(`What there is to do with a ${word}.`);
    }, program);
    const command = parent.command(last).description(about).exitOverride();
    if (argument)
        command.argument(argument);
    command.option('--working-directory <value>', 'Folder of the project.', '.');
    command.option('--json', 'print the answer for a program');
    command.action(async (...given) => {
        const options = command.opts();
        const files = argument ? given[0] : [];
        const log = consoleLog(process.env.MLOPS_DEBUG === '1');
        const context = await localContext(process.env, options.workingDirectory);
        const { content, summary } = await run(files, { context, log });
        // A text is the answer itself, to be kept as a file.
        const text = typeof content === 'string' ? content.trimEnd() : terminal(summary, process.stdout.columns);
        process.stdout.write(`${options.json ? JSON.stringify(content, null, 2) : text}\n`);
    });
}
async function runAction(room, options) {
    const given = (name) => {
        const value = options[(0,inputs/* camel */.n)(name)];
        return typeof value === 'string' ? value : undefined;
    };
    const log = consoleLog(process.env.MLOPS_DEBUG === '1');
    const context = await localContext(process.env, given('working-directory') ?? '.');
    const performed = await (0,perform/* perform */.y)(room, given, { context, log });
    print(performed, options.json === true);
    process.exitCode = performed.refusal === null ? failure/* exitCodes */.h.done : failure/* exitCodes */.h.refused;
}
function print({ record, recordPath, refusal, summary }, json) {
    if (json) {
        process.stdout.write(`${JSON.stringify(record?.content ?? null, null, 2)}\n`);
    }
    else {
        process.stdout.write(`${terminal(summary, process.stdout.columns)}\n`);
        if (recordPath)
            process.stdout.write(`\nrecord: ${recordPath}\n`);
    }
    if (refusal !== null)
        process.stderr.write(`refused: ${(0,runtime_line/* oneLine */.T)(refusal)}\n`);
}
/** Says what went wrong; commander has said its own errors already. */
function report(error) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? failure/* exitCodes */.h.done : failure/* exitCodes */.h.badInput;
    const { message, stack, exitCode: ours } = (0,failure/* failure */.V)(error);
    process.stderr.write(`error: ${message}\n`);
    if (process.env.MLOPS_DEBUG === '1')
        process.stderr.write(`${stack}\n`);
    return ours;
}


/***/ }),

/***/ 82164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12355);
/* harmony import */ var _adapters_docker_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87454);
/* harmony import */ var _adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49541);
/* harmony import */ var _adapters_serve_materials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11967);
/* harmony import */ var _adapters_serve_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8113);
/* harmony import */ var _domain_registry_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19006);
/* harmony import */ var _domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79332);
/* harmony import */ var _domain_rollout_service_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85660);
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80203);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74977);











const stop = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_7__/* .declare */ .x)({
    name: 'stop',
    about: 'Stop a service that runs on this machine; the next deployment starts it again.',
    inputs: { service: _place_js__WEBPACK_IMPORTED_MODULE_8__/* .reachInputs */ .VK.service },
    outputs: {},
});
/** Stops the process and the container of a service on this machine, whichever runs. */
const run = async (inputs, tools) => {
    const service = (0,_domain_rollout_service_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceName */ .f)(inputs.service, (0,_domain_registry_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelName */ .f)(inputs.modelName, tools.context));
    const stopped = [
        ...(await stopProcess(service, tools)),
        ...(await stopContainers(service, tools)),
    ];
    const answer = stopped.length > 0 ? `stopped: ${stopped.join(', ')}` : 'nothing of it runs here';
    return { outputs: {}, refusal: null, summary: [(0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)(`${service}: ${answer}.`)] };
};
async function stopProcess(service, { context }) {
    const { directory, env } = context;
    const registry = () => (0,_adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistry */ .M)(context, undefined);
    const { home } = await (0,_adapters_serve_materials_js__WEBPACK_IMPORTED_MODULE_4__/* .openReleases */ .t)({
        registry,
        model: service,
        directory,
        modelPath: null,
        env,
    });
    const live = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'serve', service, 'live');
    const pid = (0,_adapters_serve_role_js__WEBPACK_IMPORTED_MODULE_5__/* .pidOf */ .b8)(live);
    await (0,_adapters_serve_role_js__WEBPACK_IMPORTED_MODULE_5__/* .halt */ .yj)(live, _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realClock */ .d);
    return pid === null ? [] : [`process ${pid}`];
}
async function stopContainers(service, { context: { env } }) {
    if (!(await (0,_adapters_docker_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .hasDocker */ .pp)(env)))
        return [];
    const running = await (0,_adapters_docker_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)(['ps', '--quiet', '--filter', `label=mlops.service=${service}`], {
        env,
    });
    const ids = running.split('\n').filter((id) => id !== '');
    if (ids.length > 0)
        await (0,_adapters_docker_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)(['stop', ...ids], { env });
    return ids.map((id) => `container ${id}`);
}


/***/ }),

/***/ 90632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ isAssetName),
/* harmony export */   bJ: () => (/* binding */ versionAsset),
/* harmony export */   f6: () => (/* binding */ predictionsAsset),
/* harmony export */   q$: () => (/* binding */ modelAsset),
/* harmony export */   xo: () => (/* binding */ cardAsset)
/* harmony export */ });
/** The names under which a version's files are kept with its release. */
const modelAsset = 'model.tar.gz';
const cardAsset = 'MODEL_CARD.md';
const versionAsset = 'version.json';
/** The name of the predictions: what the file was called does not matter, its format does. */
function predictionsAsset(path) {
    return `predictions${/(\.[A-Za-z0-9]+){0,2}$/.exec(path.split(/[\\/]/).at(-1))?.[0] ?? ''}`;
}
/** Whether GitHub keeps a file under this name as it is; it rewrites others. */
function isAssetName(name) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/.test(name) && !name.endsWith('.');
}


/***/ }),

/***/ 32039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noVersions),
/* harmony export */   K: () => (/* binding */ wantedVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96312);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(111);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39961);




/**
 * The version that the user means by `v1.2.3`, `1.2.3` or `churn@v1.2.3`.
 *
 * @param where the input that it comes from
 * @throws InputError with the versions that there are, when it is none of them
 */
function wantedVersion(history, wanted, where) {
    const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(wanted);
    const name = tag?.kind === 'register' && tag.model === history.model ? tag.version : wanted;
    const known = history.versions
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ version }) => version);
    if (known.length === 0)
        throw noVersions(history.model, where);
    const found = (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(history, name) ?? (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(history, `v${name}`);
    if (found)
        return found;
    const withdrawn = history.versions.some(({ version }) => version === name);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        found: wanted,
        remedy: withdrawn
            ? 'this version was deregistered'
            : `no such version of ${history.model}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known.slice(-20).reverse())}`,
    });
}
/** What is said when a model has no version at all. */
function noVersions(model, where) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        remedy: `no version of ${model} is registered in this repository (no tag ${model.replace(':', '=')}@v…): run register first, or correct the model's name`,
    });
}


/***/ }),

/***/ 85660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ serviceName)
/* harmony export */ });
/** The service's name on its machines: the one given, else the model's, without what a name may not hold. */
function serviceName(given, model) {
    const plain = model.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
    return given ?? plain.slice(0, 60);
}


/***/ }),

/***/ 77511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   showHistory: () => (/* binding */ showHistory)
/* harmony export */ });
/* harmony import */ var _adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49541);
/* harmony import */ var _domain_registry_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81633);
/* harmony import */ var _domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32039);
/* harmony import */ var _domain_registry_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19006);
/* harmony import */ var _domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(111);
/* harmony import */ var _domain_registry_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39961);
/* harmony import */ var _domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79332);
/* harmony import */ var _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80203);
/* harmony import */ var _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18440);









const history = (0,_runtime_declaration_js__WEBPACK_IMPORTED_MODULE_5__/* .declare */ .x)({
    name: 'history',
    about: 'Show the versions of a model and which stage was assigned to which, when, by whom and why.',
    inputs: {
        stage: { kind: _runtime_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, about: 'Only the assignments of this stage.' },
        token: _runtime_declaration_js__WEBPACK_IMPORTED_MODULE_5__/* .token */ .S,
    },
    outputs: {},
});
const run = async (inputs, tools) => showHistory(inputs, tools, await (0,_adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openRegistry */ .M)(tools.context, inputs.token));
/** Tells what the tags say of a model; changes nothing. */
async function showHistory(inputs, { context }, registry) {
    const model = (0,_domain_registry_name_js__WEBPACK_IMPORTED_MODULE_3__/* .modelName */ .f)(inputs.modelName, context);
    const read = (0,_domain_registry_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .L)(model, await registry.tags(model));
    if (read.versions.length + read.assignments.length === 0)
        throw (0,_domain_registry_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersions */ .D)(model, 'history');
    const stage = inputs.stage ? (0,_domain_registry_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .checkStage */ .RT)(inputs.stage, 'input stage') : null;
    const assignments = read.assignments.filter((each) => stage === null || each.stage === stage);
    return {
        record: { file: 'history.json', content: { ...read, assignments } },
        outputs: {},
        refusal: null,
        summary: blocks(read, assignments),
    };
}
function blocks(read, assignments) {
    const present = (0,_domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .stages */ ._$)(read).map((stage) => `${stage}: ${(0,_domain_registry_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .champion */ .i3)(read, stage)?.version ?? 'nothing'}`);
    return [
        (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .heading */ .R_)(`${read.model}${read.deprecated ? ' (deprecated)' : ''}`),
        ...(present.length > 0 ? [(0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .list */ .p_)(present)] : []),
        (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)(['version', 'when', 'by', 'commit', 'note'], [...read.versions]
            .reverse()
            .map((version) => [
            version.version,
            moment(version.at),
            version.by ?? '–',
            version.source.slice(0, 12),
            [version.withdrawn && 'deregistered', note(version)].filter(Boolean).join(', '),
        ])),
        assignments.length > 0
            ? assignmentTable(assignments)
            : (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)('No stage was ever assigned.'),
    ];
}
function assignmentTable(assignments) {
    return (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)(['stage', 'version', 'when', 'by', 'why'], [...assignments]
        .reverse()
        .map((each) => [
        each.stage,
        each.kind === 'unassign'
            ? 'nothing'
            : (each.version ?? `no version, commit ${each.commit.slice(0, 12)}`),
        moment(each.at),
        each.by ?? '–',
        [
            each.reason,
            each.rolledBackFrom && `rolled back from ${each.rolledBackFrom}`,
            each.failed && `${each.failed} had failed`,
            note(each),
        ]
            .filter(Boolean)
            .join('; '),
    ]));
}
function note({ annotated }) {
    return annotated ? '' : 'lightweight tag, which gto does not see';
}
function moment(at) {
    return at === null ? '–' : at.slice(0, 16).replace('T', ' ');
}


/***/ })

};
