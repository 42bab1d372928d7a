export const id = 8048;
export const ids = [8048,2355];
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

/***/ 11263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/** No more of a body is read, in bytes. */
const longestBody = 1 << 20;
/**
 * Asks a service once. A redirect is an answer like any other: it is not followed to elsewhere.
 *
 * @param base the service's address, as in `http://127.0.0.1:8080`
 * @param timeout milliseconds, until the end of the body
 */
async function ask(base, request, timeout) {
    const begun = performance.now();
    const took = () => Math.round((performance.now() - begun) * 10) / 10;
    const { method, path, headers, body } = request;
    try {
        const response = await fetch(base.replace(/\/+$/, '') + path, {
            method,
            headers,
            body,
            redirect: 'manual',
            signal: AbortSignal.timeout(timeout),
        });
        const text = await read(response);
        return { status: response.status, body: text, milliseconds: took() };
    }
    catch (error) {
        return { error: reason(error, timeout), milliseconds: took() };
    }
}
async function read(response) {
    const pieces = [];
    let size = 0;
    for await (const piece of response.body ?? []) {
        pieces.push(piece);
        size += piece.length;
        if (size > longestBody)
            throw new Error('the answer is longer than 1 MiB');
    }
    return Buffer.concat(pieces).toString();
}
/** `fetch` says only that it failed; why stands in the cause. */
function reason(error, timeout) {
    const { name, message, cause } = error;
    if (name === 'TimeoutError')
        return `no answer within ${timeout} ms`;
    const { code, message: beneath } = (cause ?? {});
    return code ?? (beneath || message);
}


/***/ }),

/***/ 48409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isWell),
/* harmony export */   k: () => (/* binding */ awaitReady)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11263);

/** Asks until the answer is good enough. Null when it was, else why it never was. */
async function awaitReady(wait, clock) {
    const { base, path, timeout, enough, stop = () => null } = wait;
    const begun = clock.now();
    const request = { method: 'GET', path, headers: {}, body: null };
    for (let pause = 50;; pause = Math.min(pause * 1.5, 1000)) {
        const stopped = stop();
        if (stopped !== null)
            return stopped;
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(base, request, 5000);
        if ('status' in answer && enough(answer.status))
            return null;
        if (clock.now() - begun > timeout)
            return `GET ${path} did not answer well within ${Math.round(timeout / 1000)} s; last: ${last(answer)}`;
        await clock.sleep(pause);
    }
}
const isWell = (status) => status >= 200 && status < 300;
function last(answer) {
    return 'error' in answer ? answer.error : `status ${answer.status}`;
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

/***/ 48048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  processTarget: () => (/* binding */ processTarget)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/clock.js
var adapters_clock = __webpack_require__(12355);
// EXTERNAL MODULE: ./build/bundle/src/adapters/http/ask.js
var ask = __webpack_require__(11263);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/bundle/src/adapters/http/ready.js
var ready = __webpack_require__(48409);
// EXTERNAL MODULE: ./build/bundle/src/adapters/serve/role.js
var serve_role = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/serve/examine.js



/** Null when the process of `role` answers well and as who it should be; else why not. */
async function examine({ settings, clock }, role, port, digest, seconds) {
    const base = `http://127.0.0.1:${port}`;
    const problem = await (0,ready/* awaitReady */.k)({
        base,
        path: settings.health,
        timeout: seconds * 1000,
        enough: ready/* isWell */.f,
        stop: () => ((0,serve_role/* hasEnded */.hY)(role) ? 'the process ended before it was healthy' : null),
    }, clock);
    if (problem !== null || settings.identity === null)
        return problem;
    const request = { method: 'GET', path: settings.identity, headers: {}, body: null };
    const answer = await (0,ask/* ask */.k)(base, request, 5000);
    const said = 'body' in answer ? digestIn(answer.body) : undefined;
    return said === digest ? null : `GET ${settings.identity} says digest ${said}, not ${digest}`;
}
function digestIn(body) {
    try {
        return JSON.parse(body)?.digest;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/serve/port.js

/** Whether nobody listens on the port. */
function canListen(port) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', () => resolve(false));
        server.listen(port, () => server.close(() => resolve(true)));
    });
}
/** A port that nobody listened on a moment ago. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/serve/release.js






/**
 * The project as it was registered, in a folder of its own: its files at the commit, and the model
 * of the release. What lies in the workspace has no part in it.
 *
 * @param folder where it goes; when it is there already, it is whole
 */
async function unpackRelease(folder, materials) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    const draft = `${folder}.${process.pid}.tmp`;
    await (0,promises_.rm)(draft, { recursive: true, force: true });
    await (0,promises_.mkdir)(draft, { recursive: true });
    await archive(draft, materials);
    await materials.unpackModel(draft);
    await (0,promises_.rename)(draft, folder).catch(async (error) => {
        // Another run was faster.
        if (!(0,external_node_fs_.existsSync)(folder))
            throw error;
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    });
}
async function archive(folder, { repository, prefix, commit }) {
    const tree = prefix === '' ? commit : `${commit}:${prefix}`;
    const git = (0,external_node_child_process_.spawn)('git', ['archive', '--format=tar', tree], {
        cwd: repository,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    git.stderr.setEncoding('utf8').on('data', (text) => {
        said += text;
    });
    const ended = new Promise((resolve, reject) => {
        git.on('error', reject);
        git.on('close', resolve);
    });
    const [code] = await Promise.all([ended, (0,external_node_stream_promises_.pipeline)(git.stdout, (0,index_min.x)({ cwd: folder }))]);
    if (code !== 0) {
        const line = said.split('\n').find((each) => each.trim() !== '') ?? '';
        throw new errors/* OutsideError */.Cp(`git has no files of ${commit.slice(0, 12)}: ${(0,errors/* quote */.hD)(line, 200)}`, 'fetch the whole history (fetch-depth: 0)');
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/serve/deploy.js






/** Serves the order afterwards, or what it served before. */
async function deploy(tools, order, id) {
    const begun = tools.clock.now();
    await recover(tools);
    const before = (0,serve_role/* readAbout */.id)(tools.role('live'))?.served ?? null;
    const place = {
        ...{ id, state: 'unchanged', before, after: before },
        ...{ reason: null, timings: {}, log: '' },
    };
    const seconds = () => Math.round(tools.clock.now() - begun) / 1000;
    if (fits(tools, order) && (await isServing(tools, before)))
        return { ...place, timings: { total: seconds() } };
    const problem = await replace(tools, order);
    if (problem !== null)
        await revive(tools);
    const healthy = await isServing(tools, (0,serve_role/* readAbout */.id)(tools.role('live'))?.served ?? null);
    const timings = { total: seconds() };
    if (problem === null)
        return { ...place, state: 'deployed', after: servedBy(order), timings };
    const state = before !== null && !healthy ? 'broken' : 'failed';
    return { ...place, state, after: healthy ? before : null, timings, ...problem };
}
/** Puts right what a killed run left: what was not accepted goes, what served before comes back. */
async function recover({ role, clock }) {
    for (const name of ['trial', 'next']) {
        await (0,serve_role/* halt */.yj)(role(name), clock);
        (0,external_node_fs_.rmSync)(role(name), { recursive: true, force: true });
    }
    if (!(0,external_node_fs_.existsSync)(role('live')) && (0,external_node_fs_.existsSync)(role('previous')))
        (0,external_node_fs_.renameSync)(role('previous'), role('live'));
}
function servedBy({ digest, version, commit }) {
    return { digest, version, commit, image: null };
}
function fits({ role, command, settings }, order) {
    const live = (0,serve_role/* readAbout */.id)(role('live'));
    const environment = JSON.stringify(live?.environment) === JSON.stringify(settings.environment);
    return (live?.served.digest === order.digest &&
        live.served.version === order.version &&
        live.command === command &&
        live.port === settings.port &&
        environment);
}
/** It runs, is well and, where it can say who it is, says the right digest. */
async function isServing(tools, served) {
    const role = tools.role('live');
    if (served === null || (0,serve_role/* pidOf */.b8)(role) === null)
        return false;
    return (await examine(tools, role, (0,serve_role/* readAbout */.id)(role)?.port ?? 0, served.digest, 3)) === null;
}
/** Tries the release on a port of its own, then lets it serve in the old one's place. */
async function replace(tools, order) {
    const { role, settings, command, clock } = tools;
    const taken = await occupant(tools);
    if (taken !== null)
        return { reason: taken, log: '' };
    const folder = (0,external_node_path_.join)(role('releases'), order.digest.replace('sha256:', '').slice(0, 24));
    await unpackRelease(folder, tools.materials(order));
    const { port, environment } = settings;
    const about = { served: servedBy(order), command, folder, port, environment };
    tools.say('trial');
    const trial = await run(tools, 'trial', { ...about, port: await freePort() });
    await (0,serve_role/* halt */.yj)(role('trial'), clock);
    (0,external_node_fs_.rmSync)(role('trial'), { recursive: true, force: true });
    if (trial !== null)
        return trial;
    tools.say('switch');
    return switchTo(tools, about);
}
async function run(tools, name, about) {
    const role = tools.role(name);
    (0,serve_role/* launch */.ql)(role, about, tools.env);
    const { digest } = about.served;
    const reason = await examine(tools, role, about.port, digest, tools.settings.timeout);
    return reason === null ? null : { reason, log: (0,serve_role/* logTail */.RB)(role) };
}
async function switchTo(tools, about) {
    const { role, clock } = tools;
    const hasOld = (0,external_node_fs_.existsSync)(role('live'));
    await (0,serve_role/* halt */.yj)(role('live'), clock);
    if (hasOld) {
        (0,external_node_fs_.rmSync)(role('previous'), { recursive: true, force: true });
        (0,external_node_fs_.renameSync)(role('live'), role('previous'));
    }
    const problem = await run(tools, 'next', about);
    if (problem === null) {
        (0,external_node_fs_.renameSync)(role('next'), role('live'));
        prune(tools);
        return null;
    }
    await recover(tools);
    return problem;
}
/** Lets what served before serve again; whether it does is looked at afterwards. */
async function revive(tools) {
    const old = (0,serve_role/* readAbout */.id)(tools.role('live'));
    if (old === null || (0,serve_role/* pidOf */.b8)(tools.role('live')) !== null)
        return;
    tools.say('putting back what served before');
    await run(tools, 'live', old);
}
/** Why the port cannot be had; null when it is free or ours. */
async function occupant({ role, settings }) {
    if ((0,serve_role/* pidOf */.b8)(role('live')) !== null && (0,serve_role/* readAbout */.id)(role('live'))?.port === settings.port)
        return null;
    const free = await canListen(settings.port);
    return free ? null : `something else listens on port ${settings.port}; stop it or take another`;
}
/** Old releases fill the disk; the one that serves and the one before it stay. */
function prune({ role }) {
    const kept = ['live', 'previous'].map((name) => (0,serve_role/* readAbout */.id)(role(name))?.folder);
    for (const name of (0,external_node_fs_.readdirSync)(role('releases'))) {
        const folder = (0,external_node_path_.join)(role('releases'), name);
        if (!kept.includes(folder))
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Back to what served before the deployment, or to nothing. */
async function restore(tools, outcome) {
    const { role, clock } = tools;
    const [place] = outcome.places;
    if (place?.state !== 'deployed')
        return outcome;
    await (0,serve_role/* halt */.yj)(role('live'), clock);
    (0,external_node_fs_.rmSync)(role('live'), { recursive: true, force: true });
    await recover(tools);
    await revive(tools);
    const served = (0,serve_role/* readAbout */.id)(role('live'))?.served ?? null;
    const well = served === null || (await isServing(tools, served));
    const state = well ? 'restored' : 'broken';
    return { ...outcome, places: [{ ...place, state, after: well ? served : null }] };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/serve/lock.js



/**
 * Runs `work` while nobody else holds the lock. One that a dead process left is taken over.
 *
 * @param patience milliseconds to wait for another run
 */
async function withLock(file, patience, clock, work) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const begun = clock.now();
    while (!take(file)) {
        if (clock.now() - begun > patience)
            throw new errors/* OutsideError */.Cp('another deployment is under way here', `or delete ${file}`);
        await clock.sleep(100);
    }
    try {
        return await work();
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
function take(file) {
    try {
        const lock = (0,external_node_fs_.openSync)(file, 'wx');
        (0,external_node_fs_.writeSync)(lock, String(process.pid));
        (0,external_node_fs_.closeSync)(lock);
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        if (!isAlive(holderOf(file)))
            (0,external_node_fs_.rmSync)(file, { force: true });
        return false;
    }
}
function holderOf(file) {
    try {
        return Number((0,external_node_fs_.readFileSync)(file, 'utf8')) || process.pid;
    }
    catch {
        return process.pid;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/serve/target.js







/** A process on this machine, for a laptop without Docker. It serves what was registered. */
function processTarget(options) {
    const { settings, home, clock = adapters_clock/* realClock */.d } = options;
    const role = (name) => (0,external_node_path_.join)(home, settings.service, name);
    const tools = { ...options, clock, role };
    const url = `http://127.0.0.1:${settings.port}`;
    const id = (0,external_node_os_.hostname)();
    const locked = (work) => withLock(role('lock'), settings.timeout * 1000, clock, work);
    return {
        kind: 'process',
        url,
        current: async () => {
            const served = (0,serve_role/* readAbout */.id)(role('live'))?.served ?? null;
            return [{ id, served, healthy: await isServing(tools, served) }];
        },
        deploy: (order) => locked(async () => ({ places: [await deploy(tools, order, id)], missing: [] })),
        restore: (outcome) => locked(() => restore(tools, outcome)),
        ask: async (requests) => {
            const answers = [];
            for (const request of requests)
                answers.push(await (0,ask/* ask */.k)(url, request, 10_000));
            return [{ id, answers }];
        },
    };
}


/***/ })

};
