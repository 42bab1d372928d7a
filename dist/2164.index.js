export const id = 2164;
export const ids = [2164,4377,2355];
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

/***/ 82164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12355);
/* harmony import */ var _adapters_docker_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87454);
/* harmony import */ var _adapters_registry_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99086);
/* harmony import */ var _adapters_serve_materials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11967);
/* harmony import */ var _adapters_serve_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8113);
/* harmony import */ var _domain_registry_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19006);
/* harmony import */ var _domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79332);
/* harmony import */ var _domain_rollout_service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85660);









/** Stops the process and the container of a service on this machine, whichever runs. */
const run = async (inputs, tools) => {
    const service = (0,_domain_rollout_service_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceName */ .f)(inputs.service, (0,_domain_registry_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelName */ .f)(inputs.modelName, tools.context));
    const stopped = [
        ...(await stopProcess(service, tools)),
        ...(await stopContainers(service, tools)),
    ];
    const answer = stopped.length > 0 ? `stopped: ${stopped.join(', ')}` : 'nothing of it runs here';
    return { outputs: {}, refusal: null, summary: [(0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)(`${service}: ${answer}.`)] };
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
