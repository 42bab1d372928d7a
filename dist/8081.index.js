export const id = 8081;
export const ids = [8081,9578];
export const modules = {

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/cache/folder.js


/** A cache in a folder; an entry appears whole or not at all. Paths are relative to `directory`. */
function folderCache(folder, directory) {
    return {
        async restore(key, paths) {
            const entry = (0,external_node_path_.join)(folder, key);
            if (!(await exists(entry)))
                return false;
            for (const path of paths) {
                const kept = (0,external_node_path_.join)(entry, path);
                const place = (0,external_node_path_.join)(directory, path);
                await (0,promises_.rm)(place, { recursive: true, force: true });
                if (await exists(kept))
                    await copy(kept, place);
            }
            return true;
        },
        async save(key, paths) {
            const draft = (0,external_node_path_.join)(folder, `${key}.${process.pid}.tmp`);
            await (0,promises_.mkdir)(draft, { recursive: true });
            for (const path of paths) {
                const made = (0,external_node_path_.join)(directory, path);
                if (await exists(made))
                    await copy(made, (0,external_node_path_.join)(draft, path));
            }
            await (0,promises_.rename)(draft, (0,external_node_path_.join)(folder, key)).catch(() => (0,promises_.rm)(draft, { recursive: true }));
        },
    };
}
async function copy(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.cp)(from, (0,external_node_path_.join)((0,external_node_path_.dirname)(to), (0,external_node_path_.basename)(to)), { recursive: true });
    const now = new Date();
    await (0,promises_.utimes)(to, now, now);
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/cache/open.js



/** GitHub's cache on GitHub; on a laptop a folder beside the records. */
async function openCache({ context, log }) {
    if (context.place === 'local')
        return folderCache((0,external_node_path_.join)(context.directory, records/* recordsFolder */.RM, 'cache'), context.directory);
    const { githubCache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(8509), __webpack_require__.e(5965)]).then(__webpack_require__.bind(__webpack_require__, 45965));
    return githubCache(context, log);
}


/***/ }),

/***/ 35618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ engine),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   cR: () => (/* binding */ packageSpec),
/* harmony export */   me: () => (/* binding */ integrity)
/* harmony export */ });
/**
 * The release of DuckDB's packages that this code runs: the same for the JavaScript in the bundle
 * (`@duckdb/node-api`) and for the native library, which are made for each other. It is one that
 * has been published for every platform below.
 */
const release = '1.5.5-r.5';
/** What the library of that release calls itself. */
const engine = 'v1.5.5';
/** Each platform's package of the release: its npm integrity (SHA-512 of the tarball). */
const integrity = {
    'linux-x64': 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
    'linux-arm64': 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
    'linux-x64-musl': 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
    'linux-arm64-musl': 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
    'darwin-x64': 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
    'darwin-arm64': 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
    'win32-x64': 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
    'win32-arm64': 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
};
/** The native library's package for a platform, as npm knows it. */
function packageSpec(platform) {
    return `@duckdb/node-bindings-${platform}@${release}`;
}


/***/ }),

/***/ 71640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ cacheFolders),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34098);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35618);





const name = 'mlops-duckdb';
/**
 * The folders that may keep the library: the runner's tool cache, which a self-hosted runner has
 * from job to job, then the user's own cache.
 */
function cacheFolders(env) {
    const home = env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const users = {
        darwin: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'Library', 'Caches'),
        win32: env.LOCALAPPDATA ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'AppData', 'Local'),
    };
    const folders = [
        env.RUNNER_TOOL_CACHE,
        env.XDG_CACHE_HOME || (users[process.platform] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache')),
    ];
    return folders.filter((folder) => folder !== undefined && folder !== '');
}
/**
 * The platform's library in the first of the folders that has it. What only this user and root can
 * write to is not hashed again (a tenth of a second at every start): whoever could change it could
 * change Node, npm or this code as well.
 */
async function kept(folders, platform) {
    for (const folder of folders) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, _pin_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r, platform);
        if ((await isOwn(folder)) && (await isOurs(place)))
            return place;
    }
    return undefined;
}
/**
 * Lets `fill` make the library's folder in a draft beside its place, and moves it there in one
 * step: it is whole or not there. When another process was faster, its copy stays.
 *
 * @returns the library's folder.
 * @throws {OutsideError} none of the folders can be written to.
 */
async function keep(folders, platform, fill) {
    const { parent, draft } = await firstWritable(folders, platform);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, platform);
    try {
        const made = await fill(draft);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made, place).catch(async (cause) => {
            if (!(await isOurs(place)))
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`DuckDB's library cannot be moved to ${place}: ${cause.message}`, 'remove that folder', { cause });
        });
        return place;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
    }
}
async function firstWritable(folders, platform) {
    const failures = [];
    for (const folder of folders) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, _pin_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true, mode: 0o700 });
            if (!(await isOwn(folder)))
                throw new Error(`others can write to ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)}`);
            await sweep(parent);
            return { parent, draft: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `.${platform}-`)) };
        }
        catch (cause) {
            failures.push(cause);
        }
    }
    const reasons = failures.map((cause) => cause.message).join(', ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`DuckDB's library can be kept nowhere: ${reasons}`, 'name a folder of your own in the variable XDG_CACHE_HOME, or the library in MLOPS_DUCKDB', { cause: failures.at(-1) });
}
/** Milliseconds after which a draft is one that a killed process left. */
const abandoned = 3_600_000;
async function sweep(parent) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)) {
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, entry);
        if (!entry.startsWith('.'))
            continue;
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(draft);
        if (Date.now() - mtimeMs > abandoned)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
    }
}
async function isOwn(folder) {
    return (await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) && (await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, _pin_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r)));
}
/** It is a folder that nobody but this user and root can write to. */
async function isOurs(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    const user = process.getuid?.();
    if (user === undefined)
        return true;
    return (found.uid === user || found.uid === 0) && (found.mode & 0o022) === 0;
}


/***/ }),

/***/ 13139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   r: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98697);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85581);




/**
 * Packs a file or folder as tar.gz under its own name: the same content gives the same bytes,
 * whatever the files' times, owners and order on the disk.
 */
async function archive(source, target) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source)).isDirectory();
    const inside = isFolder ? await (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .filesIn */ .nG)(source) : [];
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source);
    const paths = isFolder ? inside.sort().map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, path)) : [name];
    await (0,tar__WEBPACK_IMPORTED_MODULE_2__/* .create */ .vt)({
        file: target,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source),
        gzip: true,
        portable: true,
        mtime: new Date(0),
        noDirRecurse: true,
        follow: true,
    }, 
    // A leading "@" would be read as an archive to take over.
    paths.map((path) => `./${path}`));
}
/**
 * Unpacks what {@link archive} packed into a new folder.
 *
 * @returns the path of the file or folder that was packed
 */
async function unpack(file, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,tar__WEBPACK_IMPORTED_MODULE_2__.extract)({ file, cwd: folder, strict: true });
    const [name = ''] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolVersions)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * The versions of the tools that a training may depend on: the Python on PATH, and the machine's
 * kind, as floating-point results differ between kinds.
 */
async function toolVersions(directory, env) {
    const python = await run('python3', ['--version'], { cwd: directory, env }).then(({ stdout }) => ({ python: stdout.trim().replace(/^Python /, '') }), () => ({}));
    return { ...python, platform: `${process.platform}-${process.arch}` };
}


/***/ }),

/***/ 99578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   userEnvironment: () => (/* binding */ userEnvironment)
/* harmony export */ });
/**
 * What the user's own commands see of our environment: all but what the runner gave to the action
 * alone: its inputs (a token among them), the keys to the cache and to OpenID Connect, and the
 * files by which a step sets outputs and variables.
 */
function userEnvironment(env) {
    const ours = /^(INPUT_|ACTIONS_|GITHUB_(OUTPUT|STATE|ENV|PATH)$)/;
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}


/***/ }),

/***/ 42325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/**
 * Runs the user's own command by `sh -c`, its output streamed line by line. When its time is up,
 * or ours by a signal, the whole process group is killed, so that nothing it started lives on.
 */
function shell(command, options) {
    const started = performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sh', ['-c', command], {
        cwd: options.cwd,
        env: options.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        killGroup(child.pid);
    }, options.timeout * 1000);
    const flushes = [lineReader(child.stdout, options.line), lineReader(child.stderr, options.line)];
    const release = onSignal(() => killGroup(child.pid));
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('sh cannot be run', 'install a POSIX shell, or correct PATH', { cause })));
        child.on('close', (code) => {
            clearTimeout(timer);
            release();
            for (const flush of flushes)
                flush();
            resolve({ code, timedOut, seconds: (performance.now() - started) / 1000 });
        });
    });
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Runs `work` when a signal ends this process: a group of its own does not hear of it. */
function onSignal(work) {
    const release = () => {
        for (const signal of signals)
            process.off(signal, end);
    };
    const end = (signal) => {
        work();
        release();
        process.kill(process.pid, signal);
    };
    for (const signal of signals)
        process.on(signal, end);
    return release;
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
}
/** A line without an end must not fill the memory. */
const longestLine = 16_384;
function lineReader(stream, line) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const parts = (rest + chunk).split(/\r?\n|\r/);
        rest = parts.pop() ?? '';
        for (const part of parts)
            line(part);
        if (rest.length > longestLine) {
            line(rest);
            rest = '';
        }
    });
    return () => {
        if (rest)
            line(rest);
    };
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

/***/ 28081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/open.js + 6 modules
var registry_open = __webpack_require__(99086);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/run-records.js + 1 modules
var run_records = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/report.js + 2 modules
var report = __webpack_require__(40433);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/comment.js


/**
 * Shows the report in the pull request that this run is of.
 *
 * @returns its address; null when there is no pull request, or its token may not write (a fork's)
 */
async function postComment(inputs, tools, comparison) {
    const { directory, event, place, run } = tools.context;
    if (!inputs.comment || !event.payload.pull_request || place !== 'github')
        return null;
    const { model, commit } = comparison;
    const records = { ...(0,run_records/* readRecords */.T)(directory, commit), comparison };
    const marker = { model, commit: commit ?? '', run: run.id, attempt: run.attempt };
    const blocks = (0,report/* report */.z)(records, { model, commit, url: run.url, failure: null });
    // Loaded here: GitHub's client costs as much as all the rest together.
    const { showReport } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(1996)]).then(__webpack_require__.bind(__webpack_require__, 21996));
    return showReport({ blocks, marker, token: inputs.token }, tools);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/adapters/registry/champion.js
var registry_champion = __webpack_require__(24102);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/compare/changed.js
const most = 10;
/** What two trainings differ in, one sentence each: command, files (code and data), tools. */
function whatChanged(champion, candidate) {
    if (!champion || !candidate)
        return [];
    if (champion.key === candidate.key)
        return ['nothing that training depends on has changed since the champion'];
    const files = changes(Object.fromEntries(champion.files.map(({ path, sha256 }) => [path, sha256])), Object.fromEntries(candidate.files.map(({ path, sha256 }) => [path, sha256])));
    const tools = changes(champion.tools, candidate.tools).map(({ name, before, after }) => before && after ? `${name} ${before} to ${after}` : `${name} ${after ? 'added' : 'removed'}`);
    const named = files.map(({ name, before, after }) => before && after ? name : `${name} (${after ? 'new' : 'removed'})`);
    return [
        ...(champion.command === candidate.command
            ? []
            : ['the training command has changed since the champion']),
        ...(named.length > 0 ? [`files changed since the champion: ${cut(named)}`] : []),
        ...(tools.length > 0 ? [`tools changed since the champion: ${cut(tools)}`] : []),
    ];
}
function changes(champion, candidate) {
    const names = [...new Set([...Object.keys(champion), ...Object.keys(candidate)])].sort();
    return names
        .map((name) => ({ name, before: champion[name], after: candidate[name] }))
        .filter(({ before, after }) => before !== after);
}
function cut(items) {
    const rest = items.length - most;
    return `${items.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/compare.js + 18 modules
var compare = __webpack_require__(15058);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/intervals/bootstrap.js
var bootstrap = __webpack_require__(26694);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/change.js
var change = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/evidence.js
var gate_evidence = __webpack_require__(29188);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/gate/rule.js + 2 modules
var gate_rule = __webpack_require__(33397);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/gate.js



/** Judges the rules that train left open because they are about the change from the champion. */
function judgeOpen({ gate }, champion, candidate, plan) {
    const open = gate.rules.filter(({ passed }) => passed === null);
    if (open.length === 0)
        return null;
    const rules = open.map(({ rule }) => (0,gate_rule/* parseRule */.iT)(rule, 'gate'));
    const evidence = champion && (0,gate_evidence/* changeEvidence */.AV)(champion, candidate, rules, plan);
    return (0,change/* judgeChanges */.v)(rules, evidence);
}
/** A gate that fails lets nothing through, whatever the verdict and the policy say. */
function withGate(compared, gate) {
    if (!gate || gate.passed)
        return { ...compared, gate };
    const broken = gate.rules.filter(({ passed }) => passed !== true);
    const told = broken.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ');
    return {
        ...compared,
        ...{ action: 'fail', passed: false, gate },
        decidedBy: `${compared.decidedBy}; but the gate failed: ${told}`,
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/bundle/src/domain/judge/looks.js


const look = schemas/* strictObject */.rej({
    /** SHA-256 of the candidate's predictions: the same file is the same look, however often it runs. */
    predictions: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    /** The champion's version. */
    champion: schemas/* string */.YjP(),
    /** Where the run is seen; null on a laptop. */
    run: schemas/* string */.YjP().nullable(),
    at: schemas/* string */.YjP(),
});
const ledger = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('mlops/looks/1'),
    model: schemas/* string */.YjP(),
    /** SHA-256 of the evaluation data. */
    data: schemas/* string */.YjP(),
    looks: schemas/* array */.YOg(look),
});
/** The ref that the looks at these data are kept in; a part of a hash that is too short to be taken for a commit's. */
function looksRef({ model, data }) {
    return `refs/mlops/looks/${model.replace(':', '=')}/${data.slice(0, 32)}`;
}
/**
 * @param text what the ref holds; null when nothing was counted yet
 * @throws OutsideError when it was altered by hand
 */
function parseLedger(text, subject) {
    if (text === null)
        return { schema: 'mlops/looks/1', ...subject, looks: [] };
    try {
        const { model, data } = subject;
        return ledger
            .extend({ model: schemas/* literal */.euz(model), data: schemas/* literal */.euz(data) })
            .parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`the count of looks in ${looksRef(subject)} is damaged`, 'put the ref back to an earlier commit of its own; deleting it forgets every look', { cause });
    }
}
/** The ledger with this look; the same one when the candidate has been judged on these data before. */
function addLook(ledger, look) {
    const isKnown = ledger.looks.some(({ predictions }) => predictions === look.predictions);
    return isKnown ? ledger : { ...ledger, looks: [...ledger.looks, look] };
}
/** Which of the looks that of this candidate is, from 1. */
function placeOf({ looks }, { predictions }) {
    return looks.findIndex((one) => one.predictions === predictions) + 1;
}
function formatLedger(ledger) {
    return `${JSON.stringify(ledger, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/looks.js


/** Many more than can be judged at once. */
const attempts = 100;
/**
 * Counts a look before its answer is known, so that a run that is killed has been counted. A
 * candidate that was judged on the same data before keeps its place.
 *
 * @throws OutsideError when the ref cannot be read or written
 */
async function countLook(files, subject, look) {
    const ref = looksRef(subject);
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const before = await files.read(ref);
        const ledger = parseLedger(before?.content ?? null, subject);
        const now = addLook(ledger, look);
        const used = placeOf(now, look);
        if (now === ledger)
            return { used, recorded: true };
        const message = `Look ${used} at the evaluation data ${subject.data.slice(0, 12)}\n\nCommit: ${look.commit ?? 'none'}\n`;
        const done = await files.write({ ref, before, content: formatLedger(now), message });
        if (done !== 'lost')
            return { used, recorded: done === 'written' };
    }
    throw new errors/* OutsideError */.Cp(`${ref} is written by too many runs at once`, 'run again');
}
/** How often the evaluation data have been looked at, this time included; with what to say of it. */
async function takeLook({ planned, evaluation, champion, files }, { run, now }) {
    const { commit, data, model, predictions } = evaluation;
    if (!data || !predictions)
        return {
            notes: ['this look is not counted: without predictions there are no data to count it on'],
        };
    const look = {
        ...{ predictions: predictions.sha256, commit, champion },
        ...{ run: run.url, at: now().toISOString() },
    };
    const { used, recorded } = await countLook(files, { model, data: data.sha256 }, look);
    const note = `this look is not recorded, for the token may not write: look ${used} will be counted when a run that may (contents: write) judges this candidate`;
    return { looks: { used, planned }, notes: recorded ? [] : [note] };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/comparison.js + 1 modules
var report_comparison = __webpack_require__(36770);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/evaluation.js
var evaluation = __webpack_require__(91528);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/outcome.js



/** How the record names the champion. */
function identityOf({ version }) {
    return { version: version.version, tag: version.tag, commit: version.source };
}
function outcomeOf(comparison, commentUrl) {
    const { action, champion, decidedBy, gate, model, passed, verdict } = comparison;
    return {
        record: { file: 'comparison.json', content: comparison },
        outputs: { verdict, action, champion: champion?.version ?? '', 'comment-url': commentUrl },
        refusal: passed ? null : `compared with the champion it is ${verdict}: ${decidedBy}`,
        summary: [
            (0,blocks/* heading */.R_)(`${model} compared with ${champion?.version ?? 'no champion'}`),
            (0,blocks/* paragraph */.FY)({ bold: verdict }, `: ${decidedBy}`),
            ...(0,report_comparison/* comparisonSection */.v)(comparison),
            ...(gate ? (0,evaluation/* gateSection */.T)(gate) : []),
        ],
    };
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/read.js
var read = __webpack_require__(71947);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/changes/features.js
var features = __webpack_require__(70532);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/examples/read.js + 3 modules
var examples_read = __webpack_require__(34901);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/spec.js
var judge_spec = __webpack_require__(52070);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/evaluation.js
var records_evaluation = __webpack_require__(20012);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/assets.js
var assets = __webpack_require__(90632);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/sides.js












/**
 * What train left.
 *
 * @throws InputError when it left nothing, or something of another model or commit
 */
async function readCandidate(model, { directory, commit }) {
    const where = `${records/* recordsFolder */.RM}/evaluation.json`;
    const record = (0,records/* readRecord */.aE)(directory, 'evaluation.json', records_evaluation/* evaluation */.rI);
    if (!record)
        throw new errors/* InputError */.dz({ where, remedy: 'it is not there: run train first' });
    if (record.model !== model)
        throw new errors/* InputError */.dz({ where, found: record.model, remedy: `it is not of the model ${model}` });
    if (record.commit !== commit)
        throw new errors/* InputError */.dz({
            where,
            found: record.commit ?? 'no commit',
            remedy: `it is of another commit than ${commit?.slice(0, 12)}: run train again`,
        });
    return {
        evaluation: record,
        metrics: record.metrics,
        ...(await saidBy(record, directory)),
    };
}
/** What the candidate said of each example, and what else its file says of them. */
async function saidBy(record, directory) {
    const { columns, predictions, task } = record;
    if (!predictions || task === null)
        return { examples: null };
    const sha256 = await (0,hash/* hashFile */.DC)((0,external_node_path_.join)(directory, predictions.path)).catch(() => undefined);
    if (sha256 !== predictions.sha256)
        throw new errors/* InputError */.dz({
            where: predictions.path,
            remedy: `it is ${sha256 ? 'no longer the file' : 'not there'} that evaluation.json was made from: run train again`,
        });
    const slices = [...new Set(record.slices.map(({ column }) => column))];
    const table = await (0,read/* readTable */.xz)(predictions.path, {}, directory);
    const spec = (0,judge_spec/* specFrom */.S)(columns, { task, slices });
    return { examples: (0,examples_read/* readExamples */.A)(table, spec), features: (0,features/* readFeatures */._h)(table, spec) };
}
/**
 * What the champion was registered with; without metrics or examples where it has none.
 *
 * @param id the column by which the candidate's examples are known
 * @throws OutsideError when an asset is gone or altered
 */
async function readChampion(champion, { registry, folder, id }) {
    const path = await (0,registry_champion/* fetchAsset */.N0)(registry, champion, 'evaluation.json', folder);
    if (path === null)
        return { evaluation: null, metrics: {}, examples: null };
    const record = await parse(path, champion);
    const asset = record.predictions && (0,assets/* predictionsAsset */.f6)(record.predictions.path);
    const file = asset && (await (0,registry_champion/* fetchAsset */.N0)(registry, champion, asset, folder));
    if (!file)
        return { evaluation: record, metrics: record.metrics, examples: null };
    const table = await (0,read/* readTable */.xz)((0,external_node_path_.basename)(file), {}, (0,external_node_path_.dirname)(file));
    const named = { ...table, file: `${asset} of ${champion.version.tag}` };
    // The candidate may have been given an id since; the champion's file may well hold that column.
    const columns = { ...record.columns, id: id && table.columns.has(id) ? id : record.columns.id };
    return {
        evaluation: record,
        metrics: record.metrics,
        examples: sides_read(named, { ...record, columns }),
    };
}
/**
 * The champion by predictions that it has made since. Its metrics of other data are left out.
 *
 * @throws InputError when the file cannot be read
 */
async function readAgain({ evaluation: record }, { file, tag, candidate }, { directory }) {
    const table = await (0,read/* readTable */.xz)(file, {}, directory);
    const named = { ...table, file: `today's predictions of ${tag}` };
    const { task, columns } = record ?? candidate;
    const { target, id, query } = candidate.columns;
    // Weights and groups are the candidate's: they belong to the example, not to the model.
    const today = { ...columns, ...{ target, id, query, weight: null, group: null } };
    const examples = sides_read(named, { task: task ?? candidate.task, columns: today });
    return { evaluation: record, metrics: {}, examples };
}
async function parse(path, { version }) {
    try {
        return records_evaluation/* evaluation */.rI.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`evaluation.json of the release ${version.tag} cannot be read`, 'it is of another version of mlops: register and promote the champion again', { cause });
    }
}
function sides_read(table, { task, columns }) {
    return task === null ? null : (0,examples_read/* readExamples */.A)(table, (0,judge_spec/* specFrom */.S)(columns, { task, slices: [] }));
}

// EXTERNAL MODULE: ./build/bundle/src/compare-to-champion/terms.js
var compare_to_champion_terms = __webpack_require__(27625);
// EXTERNAL MODULE: ./build/bundle/src/domain/judge/compare/match.js + 1 modules
var match = __webpack_require__(69733);
// EXTERNAL MODULE: ./build/bundle/src/adapters/cache/open.js + 1 modules
var cache_open = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/bundle/src/domain/digest.js
var digest = __webpack_require__(49745);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/archive.js
var archive = __webpack_require__(13139);
// EXTERNAL MODULE: ./build/bundle/src/adapters/git/git.js
var git_git = __webpack_require__(30454);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/git/source.js





/**
 * Writes the files of a commit into an empty folder. The user's index, files and work trees stay as
 * they are; submodules are left out.
 *
 * @returns what stands there for `directory`, which may be a folder within the repository
 * @throws OutsideError when the commit is not here and cannot be fetched
 */
async function sourceAt(directory, { commit, folder, env }) {
    const git = (0,git_git/* gitIn */.uM)(directory, env);
    const prefix = await (0,git_git/* ask */.kA)(git, ['rev-parse', '--show-prefix']);
    await bring(git, commit);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-index-'));
    try {
        const top = (0,git_git/* gitIn */.uM)(await (0,git_git/* ask */.kA)(git, ['rev-parse', '--show-toplevel']), env);
        const index = { env: { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') } };
        await (0,git_git/* ask */.kA)(top, ['read-tree', commit], index);
        await (0,git_git/* ask */.kA)(top, ['checkout-index', '--all', '--force', `--prefix=${folder}/`], index);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
    return (0,external_node_path_.join)(folder, prefix);
}
/** A checkout on GitHub has one commit only, unless it is told otherwise. */
async function bring(git, commit) {
    const isHere = async () => (await git(['cat-file', '-e', `${commit}^{commit}`])).code === 0;
    if (await isHere())
        return;
    await git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit]);
    if (await isHere())
        return;
    throw new errors/* OutsideError */.Cp(`the commit ${commit.slice(0, 12)} is not here and cannot be fetched`, 'check out with fetch-depth: 0');
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/process/environment.js
var environment = __webpack_require__(99578);
// EXTERNAL MODULE: ./build/bundle/src/adapters/process/shell.js
var shell = __webpack_require__(42325);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/library/store.js
var store = __webpack_require__(71640);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/tools.js
var tools = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/python/venv.js








const install = 'python3 -m venv "$MLOPS_VENV" && "$MLOPS_VENV/bin/python" -m pip install --quiet --no-input --disable-pip-version-check -r "$MLOPS_REQUIREMENTS"';
/** Lines that stand for files beside this one, whose content is not looked at. */
const includes = /^\s*(?:-[rce]\b|--(?:requirement|constraint|editable)\b|\.{1,2}\/|file:)/m;
/**
 * A virtual environment with the requirements of a file, made once for the same requirements, Python
 * and kind of machine, and kept in the runner's tool cache, else in the user's.
 *
 * @param options of the commands that make it; `env.PATH` has the Python to use
 * @returns the environment in which `python` is its own, and the seconds that it took
 * @throws OutsideError when it cannot be made
 */
async function virtualEnvironment(requirements, options) {
    const { cwd, env } = options;
    const text = await (0,promises_.readFile)(requirements, 'utf8');
    const parts = [text, includes.test(text) ? (0,external_node_crypto_.randomUUID)() : '', await (0,tools/* toolVersions */.E)(cwd, env)];
    const root = (0,external_node_path_.join)(await firstWritable((0,store/* cacheFolders */.A_)(env)), 'mlops-python');
    const place = (0,external_node_path_.join)(root, (0,digest/* digest */.b)(JSON.stringify(parts)).slice(0, 32));
    const seconds = (await isWhole(place)) ? 0 : await make(place, requirements, options);
    const path = [(0,external_node_path_.join)(place, 'bin'), env.PATH].filter(Boolean).join(external_node_path_.delimiter);
    return { env: { ...env, PATH: path, VIRTUAL_ENV: place, PYTHONNOUSERSITE: '1' }, seconds };
}
function isWhole(place) {
    return (0,promises_.access)((0,external_node_path_.join)(place, 'bin', 'python')).then(() => true, () => false);
}
/**
 * An environment cannot be moved once it is made, so it is made under a name of its own, and is
 * there when a link to it is: whole or not at all. When another process was faster, its one stays.
 */
async function make(place, requirements, options) {
    const own = `${place}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    const variables = { MLOPS_VENV: own, MLOPS_REQUIREMENTS: requirements };
    const { code, seconds, timedOut } = await (0,shell/* shell */.v)(install, {
        ...options,
        env: { ...options.env, ...variables },
    });
    if (code !== 0) {
        await (0,promises_.rm)(own, { recursive: true, force: true });
        throw new errors/* OutsideError */.Cp(`the requirements could not be installed: ${timedOut ? `${options.timeout} s were not enough` : `exit code ${code}`}`, 'what pip printed is above');
    }
    const broken = await (0,promises_.readlink)(place).catch(() => undefined);
    if (broken !== undefined && !(await isWhole(place)))
        await (0,promises_.rm)(place, { force: true });
    await (0,promises_.symlink)(own, place).catch(async (error) => {
        if (error.code !== 'EEXIST')
            throw error;
        await (0,promises_.rm)(own, { recursive: true, force: true });
    });
    return seconds;
}
async function firstWritable(folders) {
    for (const folder of folders) {
        const made = await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'mlops-python'), { recursive: true }).then(() => true, () => false);
        if (made)
            return folder;
    }
    throw new errors/* OutsideError */.Cp(`no folder can be written to: ${folders.join(', ')}`, 'set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to one that can');
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/rerun.js









/** Files of requirements that are looked for, in this order. */
const requirementFiles = ['requirements.lock', 'requirements.txt'];
/**
 * Runs the command in the champion's own source, with its own requirements.
 *
 * @param model the archive of the champion's model
 * @param predictions the absolute path that the command writes to
 */
async function rerun(again, model, predictions) {
    const { champion, folder, inputs, tools } = again;
    const { directory, env } = tools.context;
    const { source: commit, tag } = champion.version;
    const source = await sourceAt(directory, { commit, folder: (0,external_node_path_.join)(folder, 'source'), env });
    if (!(await (0,promises_.stat)(source).catch(() => null)))
        throw new errors/* OutsideError */.Cp(`${tag} has no such folder as the working directory`, 'promote a version that has one');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(predictions), { recursive: true });
    await (0,promises_.rm)(predictions, { force: true });
    const variables = {
        MLOPS_MODEL: await (0,archive/* unpack */.l)(model, (0,external_node_path_.join)(folder, 'model')),
        MLOPS_DATA: (0,external_node_path_.join)(directory, inputs.predictData),
        MLOPS_PREDICTIONS: predictions,
    };
    const options = {
        ...{ cwd: source, timeout: inputs.predictTimeout, line: tools.log.info },
        env: { ...(0,environment.userEnvironment)(env), ...variables },
    };
    const requirements = await requirementsOf(again, source);
    if (requirements)
        tools.log.info(`the requirements of ${tag} are not those of today: its own are used`);
    const own = requirements ? await virtualEnvironment(requirements, options) : null;
    const timeout = options.timeout - (own?.seconds ?? 0);
    await run(again, predictions, { ...options, timeout, env: own?.env ?? options.env });
}
async function run(again, predictions, options) {
    const { tag } = again.champion.version;
    const { predict = '', predictTimeout } = again.inputs;
    const { code, timedOut } = await (0,shell/* shell */.v)(predict, options);
    if (timedOut)
        throw new errors/* OutsideError */.Cp(`${tag} took longer than ${predictTimeout} s to predict and was killed`, 'raise the input predict-timeout');
    if (code !== 0)
        throw new errors/* OutsideError */.Cp(`the command predict ended with exit code ${code} for ${tag}`, 'what it printed is above; it runs in the source of that version');
    if (!(await (0,promises_.stat)(predictions).catch(() => null)))
        throw new errors/* InputError */.dz({
            where: 'input predict',
            remedy: `the command ended well but left no predictions: let it write them to $MLOPS_PREDICTIONS, also in the source of ${tag}`,
        });
}
/** The champion's requirements, from its release, else from its source; null when today's are the same. */
async function requirementsOf(again, source) {
    const { champion, folder, registry, tools } = again;
    for (const name of requirementFiles) {
        const released = await (0,registry_champion/* fetchAsset */.N0)(registry, champion, name, folder);
        const path = released ?? (0,external_node_path_.join)(source, name);
        const [own, today] = await Promise.all([path, (0,external_node_path_.join)(tools.context.directory, name)].map((file) => rerun_text(file)));
        if (own !== null)
            return own === today ? null : path;
    }
    return null;
}
function rerun_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/predict.js









/**
 * Makes the champion predict today's evaluation data: its model from its release, its source from
 * its commit, its requirements. The same champion and the same data are not run twice.
 *
 * @returns the file of predictions, relative to the project's folder; null without a model to run
 * @throws OutsideError when the command fails, InputError when it leaves no predictions
 */
async function predictAgain(again) {
    const { candidate, champion, folder, registry, tools } = again;
    const model = await (0,registry_champion/* fetchAsset */.N0)(registry, champion, assets/* modelAsset */.q$, folder);
    if (model === null || !candidate.predictions)
        return null;
    const kept = `${records/* recordsFolder */.RM}/champion/${(0,assets/* predictionsAsset */.f6)(candidate.predictions.path)}`;
    const cache = await (0,cache_open/* openCache */.b)(tools);
    const key = await keyOf(again, await (0,hash/* hashFile */.DC)(model));
    const { tag } = champion.version;
    if (await cache.restore(key, [kept])) {
        tools.log.info(`${tag} has predicted these data before: found, not run again`);
        return kept;
    }
    await tools.log.group(`predict with ${tag}`, () => rerun(again, model, (0,external_node_path_.join)(tools.context.directory, kept)));
    await cache.save(key, [kept]);
    return kept;
}
/** What the predictions depend on; where the whole project is the data, all that training depends on. */
async function keyOf({ candidate, champion, inputs, tools }, model) {
    const { predict, predictData } = inputs;
    const data = predictData === '.'
        ? (candidate.trainedOn?.key ?? tools.context.run.id)
        : await (0,hash/* hashTree */.vz)((0,external_node_path_.join)(tools.context.directory, predictData));
    if (data === undefined)
        throw new errors/* InputError */.dz({
            where: 'input predict-data',
            found: predictData,
            remedy: 'it is not there',
        });
    const { tag, source } = champion.version;
    const parts = [tag, source, model, predict, predictData, data, candidate.data?.sha256];
    return `predict-${(0,digest/* digest */.b)(JSON.stringify(parts)).slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/today.js



/**
 * The champion as it was judged, or run again where the evaluation data have changed since.
 *
 * @throws OutsideError, InputError when running it again fails
 */
async function onToday(champion, { judged, candidate }, again) {
    const why = whyAgain(judged, candidate);
    if (why === null)
        return { judged, notes: [] };
    const { tag } = champion.version;
    if (!again.inputs.predict)
        return {
            judged,
            notes: [`${why}; with compare.predict the champion is run again on today's`],
        };
    const file = await predictAgain({ ...again, champion });
    if (file === null)
        return { judged, notes: [`${why}; ${tag} was registered without a model to run again`] };
    return {
        judged: await readAgain(judged, { file, tag, candidate: again.candidate }, again.tools.context),
        notes: [`${why}; ${tag} was run again on today's${otherPython(judged, candidate)}`],
    };
}
/** Null when the champion was judged on all of the candidate's examples as they are. */
function whyAgain(champion, candidate) {
    if (!candidate.examples)
        return null;
    if (!champion.examples)
        return 'the champion was registered without predictions';
    if (champion.examples.task !== candidate.examples.task)
        return null;
    const { changed, onlyCandidate } = (0,match/* match */.Y)(champion.examples, candidate.examples);
    const parts = [
        ...(onlyCandidate > 0 ? [`${onlyCandidate} examples are new`] : []),
        ...(changed > 0 ? [`${changed} have another label`] : []),
    ];
    if (parts.length === 0)
        return null;
    return `the evaluation data have changed since the champion was judged: ${parts.join(', ')}`;
}
function otherPython(champion, candidate) {
    const [then, now] = [champion, candidate].map(({ evaluation }) => evaluation?.trainedOn?.tools.python);
    return then && now && then !== now ? `, by Python ${now} where it was trained by ${then}` : '';
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/unlabelled.js




/**
 * What both models say of examples without a label: the candidate's file as training left it, the
 * champion's of the same name as an asset of its release.
 *
 * @throws InputError when the candidate's cannot be read
 */
async function readUnlabelled(champion, { judged, candidate }, { inputs, registry, folder, tools }) {
    const { columns, task } = candidate.evaluation;
    if (!inputs.unlabelled || task === null)
        return { terms: {}, notes: [] };
    const name = (0,external_node_path_.basename)(inputs.unlabelled);
    const { tag } = champion.version;
    const file = await (0,registry_champion/* fetchAsset */.N0)(registry, champion, name, folder);
    if (file === null) {
        const note = `which unlabelled examples are worth labelling cannot be said: ${tag} was registered without ${name}; name it in register's assets`;
        return { terms: {}, notes: [note] };
    }
    const table = await (0,read/* readTable */.xz)(name, {}, (0,external_node_path_.dirname)(file));
    const unlabelled = {
        champion: { ...table, file: `${name} of ${tag}` },
        candidate: await (0,read/* readTable */.xz)(inputs.unlabelled, {}, tools.context.directory),
        spec: (0,judge_spec/* specFrom */.S)(columns, { task, slices: [] }),
        championSpec: (0,judge_spec/* specFrom */.S)({ ...(judged.evaluation?.columns ?? columns), id: columns.id }, { task, slices: [] }),
    };
    return { terms: { unlabelled }, notes: [] };
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/compare.js


















/**
 * Compares what was trained with the champion of the stage. A verdict that does not pass is a
 * refusal: its record and its comment are written all the same.
 *
 * @throws InputError on terms, records or predictions that cannot be read
 */
async function compareToChampion(inputs, tools, { files, post, registry }) {
    const { context, log } = tools;
    const terms = (0,compare_to_champion_terms/* termsOf */.f)(inputs);
    const plan = { ...bootstrap/* defaultPlan */.tA, confidence: inputs.confidence };
    const stage = (0,tag/* checkStage */.RT)(inputs.stage, 'input stage');
    const model = (0,registry_name/* modelName */.f)(inputs.modelName, context);
    const candidate = await readCandidate(model, context);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-compare-'));
    try {
        const champion = await (0,registry_champion/* findChampion */.fh)(registry, { model, stage, folder });
        log.info(champion
            ? `comparing with ${champion.version.tag}, which is assigned to ${stage}`
            : `nothing is assigned to ${stage}: nothing to compare with`);
        const work = { inputs, tools, registry, files, folder, candidate, terms, plan };
        const compared = champion
            ? await compareWith(champion, work)
            : withGate((0,compare/* compareFirst */.qn)(stage, plan, terms.policy), judgeOpen(candidate.evaluation, null, candidate, plan));
        const comparison = {
            schema: 'mlops/comparison/1',
            ...(0,runtime_context/* origin */.T)(context, model),
            champion: champion && identityOf(champion),
            stage,
            ...compared,
        };
        // The runtime writes it once more; it has to be there when posting fails, too.
        (0,records/* writeRecord */.rh)(context.directory, 'comparison.json', comparison);
        return outcomeOf(comparison, await post(comparison));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function compareWith(champion, work) {
    const { candidate, files, folder, inputs, plan, registry, terms, tools } = work;
    const { evaluation } = candidate;
    const then = await readChampion(champion, { registry, folder, id: evaluation.columns.id });
    const sides = { judged: then, candidate };
    const today = await onToday(champion, sides, { ...work, candidate: evaluation });
    const { judged } = today;
    const unlabelled = await readUnlabelled(champion, sides, work);
    // From here on the answer is known, so the look is counted first.
    const looking = { evaluation, champion: champion.version.version, files };
    const { looks, notes } = inputs.evaluations
        ? await takeLook({ ...looking, planned: inputs.evaluations }, tools.context)
        : { notes: [] };
    const compared = (0,compare/* compare */.UD)(judged, candidate, { ...terms, looks, ...unlabelled.terms }, plan);
    const gate = judgeOpen(evaluation, judged, candidate, plan);
    const changed = whatChanged(then.evaluation?.trainedOn ?? null, evaluation.trainedOn);
    const said = [...today.notes, ...unlabelled.notes, ...notes, ...compared.notes, ...changed];
    return withGate({ ...compared, notes: said }, gate);
}

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/main.js



const main_run = async (inputs, tools) => compareToChampion(inputs, tools, {
    files: await (0,registry_open/* openRefFiles */.j)(tools.context, inputs.token),
    registry: await (0,registry_open/* openRegistry */.M)(tools.context, inputs.token),
    post: (comparison) => postComment(inputs, tools, comparison),
});


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange),
/* harmony export */   v: () => (/* binding */ judgeChanges)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96312);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75330);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95444);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42216);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12444);





/** Rules on the change from the champion, of a gate whose other rules are judged without it. */
function isChange(rule) {
    return rule.claim.kind === 'change';
}
/**
 * Judges the rules on the change from the champion. What is missing, undefined or not comparable on
 * either side never passes; without any champion there is no change, and they pass.
 */
function judgeChanges(rules, evidence) {
    const judged = rules.filter(isChange).map((rule) => {
        if (!evidence)
            return { rule: rule.text, passed: true, value: null, reason: 'there is no champion yet' };
        const { passed, value, reason } = judgeRule(rule, evidence);
        return { rule: rule.text, passed, value, reason };
    });
    return { passed: judged.every(({ passed }) => passed === true), rules: judged };
}
function judgeRule(rule, evidence) {
    const { metrics, minimumRows, obstacle, parts } = evidence;
    if (obstacle !== null)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`not comparable: ${obstacle}`);
    if (rule.scopes.length === 0)
        return judgeShift(rule, metrics, null, evidence);
    return (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeParts */ .w)(rule, { parts, minimumRows }, (part) => judgeShift(rule, part.metrics, part, evidence));
}
function judgeShift({ claim, confidence: asked }, metrics, part, { boundsOf, confidence, minimumRows, rangeOf }) {
    const { metric } = claim;
    const change = metrics.find((one) => one.metric === metric);
    if (!change)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`unknown metric ${JSON.stringify(metric)}; ${hint(metric, metrics)}`);
    const { champion, candidate, difference: value, low, high, n } = change;
    if (!isKnown(champion))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${metric} of the champion is undefined or missing`);
    if (!isKnown(candidate))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${metric} of the candidate is undefined or missing`);
    if (!isKnown(value))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`the change of ${metric} is undefined`);
    const text = `${metric} changed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatChange */ .e)(value)} from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .Z)(champion)}`;
    if (n !== null && n < minimumRows)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text} on ${n} examples; ${minimumRows} are needed`, value);
    const bar = (0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .barOfChange */ .Bl)(claim, champion);
    if (typeof bar === 'string')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text}; ${bar}`, value);
    const idle = (0,_bar_js__WEBPACK_IMPORTED_MODULE_1__/* .whyIdleChange */ .Rr)(bar, metric, rangeOf);
    if (idle)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text}, but ${idle}`, value);
    const known = { value, text, interval: { low, high }, confidence };
    if (asked === null)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEstimate */ .QA)(known, bar);
    const bounds = boundsOf
        ? boundsOf(metric, part, asked)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .boundsFrom */ .i4)({ low, high }, confidence, asked);
    if (bounds && (bounds.low !== null || bounds.high !== null))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeBounds */ .fh)(known, bar, { bounds, confidence: asked });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${text}, with no bound at ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(asked)} confidence`, value);
}
function isKnown(value) {
    return value !== null && Number.isFinite(value);
}
function hint(metric, metrics) {
    if (metrics.length === 0)
        return 'there are no metrics';
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(metric, metrics.map((one) => one.metric));
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


/***/ })

};
