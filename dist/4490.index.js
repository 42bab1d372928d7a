export const id = 4490;
export const ids = [4490,4377,7468];
export const modules = {

/***/ 46328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ awsOptions),
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   aZ: () => (/* binding */ isAws)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

/** By default the SDK waits for an answer for ever. Milliseconds. */
const requestHandler = {
    connectionTimeout: 10_000,
    requestTimeout: 60_000,
    throwOnRequestTimeout: true,
};
/** Settings that all AWS clients share; everything else comes from the environment. */
function awsOptions(env) {
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
    if (!region) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'AWS_REGION',
            allowed: 'a region such as eu-central-1',
            remedy: 'set it, or run aws-actions/configure-aws-credentials before this step',
        });
    }
    return { region, maxAttempts: 6, requestHandler };
}
const remedies = [
    [/AccessDenied|NotAuthorized|Unauthorized/i, 'allow it in the policy of the role'],
    [/Expired/i, 'the credentials have expired: get new ones and run again'],
    [
        /CredentialsProvider|InvalidClientTokenId|UnrecognizedClient|InvalidSignature|AuthFailure|MissingAuth/i,
        'no valid AWS credentials: run aws-actions/configure-aws-credentials before this step',
    ],
    [/Throttl|RequestLimit|TooManyRequests/i, 'AWS is throttling; run again later'],
    [
        /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|TimeoutError|NetworkingError/i,
        'check the network and the region',
    ],
];
/**
 * Runs one AWS call; a failure is told with the action that was tried and what to do.
 *
 * @param action the IAM name of the action, as in `ssm:SendCommand`
 */
async function callAws(action, call) {
    try {
        return await call();
    }
    catch (cause) {
        const { name, message, code } = cause;
        const text = `${name} ${code ?? ''}`;
        const remedy = remedies.find(([form]) => form.test(text))?.[1];
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`AWS: ${action} failed: ${name}: ${cut(message)}`, remedy, { cause });
    }
}
function cut(message) {
    return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}
/** The error that AWS gave, beneath {@link callAws}'s. */
function isAws(error, ...names) {
    const cause = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp ? error.cause : error;
    return cause instanceof Error && names.includes(cause.name);
}


/***/ }),

/***/ 63918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ inspectArgv),
/* harmony export */   Wg: () => (/* binding */ loginArgv),
/* harmony export */   bY: () => (/* binding */ buildxArgv),
/* harmony export */   v$: () => (/* binding */ buildArgv)
/* harmony export */ });
/**
 * `docker build`, under a full reference as in `host/name:tag`, into the local engine; at most one
 * platform. Values of build arguments go by the environment, never by argv.
 */
function buildArgv(build, reference) {
    return ['build', ...shared(build, reference), '--', build.context];
}
/** Several platforms make an image index, which only buildx builds and only a registry holds. */
function buildxArgv(build, reference, metadataFile) {
    const out = ['--push', '--metadata-file', metadataFile];
    return ['buildx', 'build', ...shared(build, reference), ...out, '--', build.context];
}
function shared(build, reference) {
    const { dockerfile, buildArgs, platforms, labels } = build;
    return [
        ...['--file', dockerfile],
        ...(platforms.length > 0 ? ['--platform', platforms.join(',')] : []),
        ...Object.keys(buildArgs)
            .sort()
            .flatMap((name) => ['--build-arg', name]),
        ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
        ...['--tag', reference],
    ];
}
function loginArgv(host, user) {
    return ['login', '--username', user, '--password-stdin', host];
}
function inspectArgv(reference) {
    return ['image', 'inspect', '--format', '{{json .}}', reference];
}


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

/***/ 53275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   cM: () => (/* binding */ runBuild),
/* harmony export */   xM: () => (/* binding */ localStore)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _domain_rollout_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50786);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63918);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87454);




/** Images in this machine's engine alone. Their digest is the image's id, for they have no other. */
function localStore(repository, env) {
    const named = (tag) => `${repository}:${tag}`;
    return {
        ...{ kind: 'local', repository, host: null, registry: null },
        find: (image) => inspect('tag' in image ? named(image.tag) : image.digest, repository, env),
        build: async (build, tag, line) => {
            if (build.platforms.length > 1) {
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
                    where: 'input platforms',
                    found: build.platforms.join(', '),
                    allowed: 'at most one without a registry: an engine holds no image of several',
                });
            }
            await runBuild(build, named(tag), env, line);
            return (await inspect(named(tag), repository, env))?.digest ?? '';
        },
        addTag: async (digest, tag) => {
            await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)(['tag', digest, named(tag)], { env });
            return 'tagged';
        },
        findVersion: (version) => inspect(named((0,_domain_rollout_image_js__WEBPACK_IMPORTED_MODULE_1__/* .asTag */ .JT)(version)), repository, env),
        reference: (digest) => digest,
    };
}
async function inspect(reference, repository, env) {
    const { code, stdout, stderr } = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .docker */ .T3)((0,_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectArgv */ .TT)(reference), { env });
    if (code !== 0 && /no such image/i.test(stderr))
        return null;
    if (code !== 0)
        await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)((0,_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectArgv */ .TT)(reference), { env });
    const { Id, RepoTags } = JSON.parse(stdout);
    const own = (RepoTags ?? []).filter((each) => each.startsWith(`${repository}:`));
    return { digest: Id, tags: own.map((each) => each.slice(repository.length + 1)) };
}
/** Builds into the engine under a full reference. */
async function runBuild(build, reference, env, line) {
    await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)((0,_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .buildArgv */ .v$)(build, reference), { env: buildEnvironment(build, env), line });
}
/** Attestations would give each build of the same content another digest. */
function buildEnvironment(build, env) {
    return { ...env, ...build.buildArgs, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
}


/***/ }),

/***/ 33738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _domain_rollout_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50786);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46328);
/* harmony import */ var _docker_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53275);




/** The images of a repository: in ECR on GitHub, in the local engine on a laptop, or as it is said. */
async function openStore({ repository, registry, create = false }, { place, env }) {
    const { host, name, tag, digest } = (0,_domain_rollout_image_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImage */ .zZ)(repository, 'input repository');
    if (host !== null || tag !== null || digest !== null) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'input repository',
            found: repository,
            allowed: 'a name without host, tag and digest, as in churn or team/churn',
        });
    }
    if ((registry ?? (place === 'github' ? 'ecr' : 'local')) === 'local')
        return (0,_docker_store_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .xM)(name, env);
    // ECR's client takes 0.1 s to load, which a laptop should not pay.
    const [{ ecrClient }, { ecrStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 518).then(__webpack_require__.bind(__webpack_require__, 70518)),
        __webpack_require__.e(/* import() */ 3923).then(__webpack_require__.bind(__webpack_require__, 43923)),
    ]);
    const { region } = (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .awsOptions */ .Gu)(env);
    return ecrStore({ repository: name, create, client: await ecrClient(env), region, env });
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

/***/ 47610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/domain/rollout/environment.js

const where = 'input env';
/**
 * The service's environment, checked. What stands in it may be secret: it is never shown.
 *
 * @throws InputError naming the variable
 */
function checkEnvironment(given) {
    for (const [name, value] of Object.entries(given)) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^(MLOPS_|DOCKER_|PATH$|HOME$)/.test(name)) {
            throw new errors/* InputError */.dz({
                where,
                found: name,
                allowed: 'letters, digits and _, and neither PATH, HOME, DOCKER_… nor MLOPS_…',
            });
        }
        // Systems Manager replaces {{ssm:NAME}} anywhere in a command by that parameter's raw value.
        if (/\{\{\s*ssm/i.test(value) || value.includes('\0')) {
            throw new errors/* InputError */.dz({
                where: `${where}, ${name}`,
                allowed: 'no {{ssm:…}}',
                remedy: `for a parameter write ${name}=ssm:/path/name`,
            });
        }
    }
    return given;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/selector.js
var selector = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/service.js
var rollout_service = __webpack_require__(85660);
// EXTERNAL MODULE: ./build/bundle/src/adapters/docker/engine.js
var engine = __webpack_require__(87454);
// EXTERNAL MODULE: ./build/bundle/src/adapters/ecr/open.js
var ecr_open = __webpack_require__(33738);
// EXTERNAL MODULE: ./build/bundle/src/adapters/serve/materials.js
var serve_materials = __webpack_require__(11967);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/target/open.js








/** The target that the inputs mean; each loads its own client only. */
async function openTarget(setup, means) {
    const { context, log, model } = means;
    const settings = settingsOf(setup, model);
    const { service } = settings;
    const say = (line) => log.info(line);
    const kind = await kindOf(setup, context);
    if (kind === 'process')
        return { service, target: await openProcess(setup, settings, means, say), store: null };
    const { repository, registry: where } = setup;
    const store = repository ? await (0,ecr_open/* openStore */.C)({ repository, registry: where }, context) : null;
    const registry = store?.registry ?? null;
    if (kind === 'docker') {
        const { dockerTarget } = await __webpack_require__.e(/* import() */ 5321).then(__webpack_require__.bind(__webpack_require__, 15321));
        const target = dockerTarget({ settings, registry, say, env: context.env });
        return { service, target, store };
    }
    if (!setup.instances)
        throw missing('instances', 'deploy.instances', 'tag:Service=churn or ids');
    const { ec2Target } = await Promise.all(/* import() */[__webpack_require__.e(1941), __webpack_require__.e(2355)]).then(__webpack_require__.bind(__webpack_require__, 41941));
    const target = await ec2Target({
        ...{ settings, registry, say, env: context.env, url: setup.url ?? null },
        selector: (0,selector/* parseSelector */.P)(setup.instances),
        concurrency: setup.maxConcurrency,
        allowMissing: setup.allowMissing,
    });
    return { service, target, store };
}
function settingsOf(setup, model) {
    const { port, containerPort, health, identity = null, env = {}, timeout } = setup;
    const service = (0,rollout_service/* serviceName */.f)(setup.service, model);
    const environment = checkEnvironment(env);
    return { service, model, port, containerPort, health, identity, environment, timeout };
}
async function kindOf({ target, repository }, context) {
    if (target !== 'auto')
        return target;
    if (context.place === 'github')
        return 'ec2';
    return repository && (await (0,engine/* hasDocker */.pp)(context.env)) ? 'docker' : 'process';
}
async function openProcess(setup, settings, { context, registry, model }, say) {
    const { command } = setup;
    if (!command) {
        const what = 'the command that serves on $PORT; or start Docker';
        throw missing('command', 'deploy.command', what);
    }
    const { processTarget } = await __webpack_require__.e(/* import() */ 8048).then(__webpack_require__.bind(__webpack_require__, 48048));
    const { userEnvironment } = await __webpack_require__.e(/* import() */ 9578).then(__webpack_require__.bind(__webpack_require__, 99578));
    const { home, materials } = await (0,serve_materials/* openReleases */.t)({
        ...{ registry, model, directory: context.directory, env: context.env },
        modelPath: setup.model ?? null,
    });
    const env = userEnvironment(context.env);
    return processTarget({ settings, command, home: (0,external_node_path_.join)(home, 'serve'), materials, env, say });
}
function missing(input, key, allowed) {
    return new errors/* InputError */.dz({
        where: `input ${input}`,
        allowed,
        remedy: `it is required here: give it as an input, or as ${key} in mlops.yml`,
    });
}


/***/ }),

/***/ 58859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ outcome),
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79332);
/* harmony import */ var _domain_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29823);


/** Serves the order on every place, or leaves every place as it was; tells which. */
async function deploy(target, order, origin) {
    const rollout = await target.deploy(order);
    const record = (0,_domain_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentRecord */ .lH)(origin, target, order, rollout);
    return outcome(record, rollout, (0,_domain_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(rollout, order.service));
}
/** What a deployment leaves behind. */
function outcome(record, rollout, refusal) {
    const { version, previousDigest, changed, target, url, digest } = record;
    const done = (0,_domain_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(rollout);
    return {
        record: { file: 'deployment.json', content: record },
        outputs: {
            digest: done ? digest : null,
            'previous-digest': previousDigest,
            'previous-version': record.previousVersion,
            version: done ? version : null,
            changed,
            target,
            url,
        },
        refusal,
        summary: summary(record, rollout),
    };
}
function summary(record, { places }) {
    const { service, version, digest, target, missing, changed, succeeded: done } = record;
    const what = version ?? digest.slice(0, 19);
    const title = done
        ? `${service} serves ${what}${changed ? '' : ', as it did before'}`
        : `${service} does not serve ${what}`;
    const rows = places.map(({ id, state, reason, before, after, timings }) => [
        [{ code: id }],
        state,
        short(before),
        short(after),
        timings.total === undefined ? '' : `${timings.total.toFixed(1)} s`,
        reason ?? '',
    ]);
    const logs = places.filter(({ log }) => log !== '');
    return [
        (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(title),
        (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`Target: ${target}. Digest: `, { code: digest }),
        (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['place', 'state', 'before', 'after', 'took', 'reason'], rows),
        ...missing.map(({ id, reason }) => (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('Without ', { code: id }, `: it ${reason}.`)),
        ...logs.map(({ id, log }) => (0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Log of ${id}`, [(0,_domain_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(log)])),
    ];
}
function short(served) {
    return served === null ? 'nothing' : (served.version ?? served.digest.slice(7, 19));
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

/***/ 50786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ asTag),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* unused harmony export isDigest */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

const digestForm = /^sha256:[0-9a-f]{64}$/;
const nameForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const hostForm = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
/**
 * Reads `[host/]name[:tag][@sha256:…]` by Docker's rule: the first part is a host when it has a dot
 * or a port, or is `localhost`.
 *
 * @throws InputError naming `where`
 */
function parseImage(text, where = 'input image') {
    const [reference = '', digest = null, ...rest] = text.trim().split('@');
    const slash = reference.indexOf('/');
    const first = slash < 0 ? '' : reference.slice(0, slash);
    const host = /[.:]/.test(first) || first === 'localhost' ? first : null;
    const path = host === null ? reference : reference.slice(slash + 1);
    const [name = '', tag = null, ...more] = path.split(':');
    const wrong = rest.length + more.length > 0 ||
        !nameForm.test(name) ||
        (host !== null && !hostForm.test(host)) ||
        (tag !== null && !tagForm.test(tag)) ||
        (digest !== null && !isDigest(digest));
    if (wrong) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where,
            found: text,
            allowed: 'name@sha256:…, name:tag, or either with a registry host before it',
        });
    }
    return { host, name, tag, digest };
}
/** The repository without tag and digest: `host/name` or `name`. */
function repositoryOf({ host, name }) {
    return host === null ? name : `${host}/${name}`;
}
function isDigest(text) {
    return digestForm.test(text);
}
/** A version or hash as a tag: what Docker does not allow in one becomes a hyphen. */
function asTag(text) {
    return text
        .replace(/[^A-Za-z0-9_.-]/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}


/***/ }),

/***/ 29823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ afterPutBack),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   SB: () => (/* binding */ toPutBack),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   l1: () => (/* binding */ lostPlaces),
/* harmony export */   lH: () => (/* binding */ deploymentRecord),
/* harmony export */   s2: () => (/* binding */ groupByBefore)
/* harmony export */ });
const served = ['deployed', 'unchanged'];
const unsettled = ['deployed', 'broken', 'unknown'];
/** Every place serves the order. */
function succeeded({ places }) {
    return places.length > 0 && places.every(({ state }) => served.includes(state));
}
/** The places that may serve something else than before, and are to be put back when one failed. */
function toPutBack(places) {
    return places.filter(({ state }) => unsettled.includes(state));
}
/** Places by what they served before, so that each group takes one instruction. */
function groupByBefore(places) {
    const groups = new Map();
    for (const place of places) {
        const key = JSON.stringify(place.before);
        const group = groups.get(key) ?? { before: place.before, places: [] };
        group.places.push(place);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** A place after it was put back: its first reason stays, for that is what went wrong. */
function afterPutBack(place, back) {
    const well = served.includes(back.state);
    const timings = { ...place.timings, back: back.timings.total ?? 0 };
    const why = place.reason ?? 'put back, because another place failed';
    if (well)
        return { ...place, state: 'restored', after: back.after, reason: why, timings };
    const state = back.state === 'broken' ? 'broken' : 'unknown';
    return {
        ...place,
        state,
        after: back.after,
        reason: `${why}; putting back failed: ${back.reason}`,
        timings,
        log: back.log || place.log,
    };
}
/** The places that do not serve what they served before, with the reasons; null when all do. */
function lostPlaces({ places }) {
    const lost = places.filter(({ state }) => state === 'broken' || state === 'unknown');
    const names = lost.map(({ id, reason }) => `${id}: ${reason ?? 'not healthy'}`);
    return lost.length > 0 ? names.join('; ') : null;
}
/** The record of a deployment. */
function deploymentRecord(origin, target, order, outcome) {
    const { places, missing } = outcome;
    const previous = agreed(places.map(({ before }) => before));
    return {
        schema: 'mlops/deployment/1',
        ...origin,
        target: target.kind,
        service: order.service,
        version: order.version,
        digest: order.digest,
        previousDigest: previous?.digest ?? null,
        previousVersion: previous?.version ?? null,
        succeeded: succeeded(outcome),
        changed: places.some(({ state, before, after }) => state === 'deployed' || before?.digest !== after?.digest),
        putBack: places.some(({ state }) => state === 'restored'),
        places: places.map(({ log: _, ...place }) => place),
        missing,
        url: target.url,
    };
}
function agreed(all) {
    const [first = null] = all;
    return all.every((each) => each?.digest === first?.digest) ? first : null;
}
/** Why a deployment is no success, in a line; null when it is one. */
function refusalOf(outcome, service) {
    if (succeeded(outcome))
        return null;
    const { places } = outcome;
    const culprits = places.filter(({ state }) => ['failed', 'broken', 'unknown'].includes(state));
    const blamed = culprits.length > 0 ? culprits : places.filter(({ reason }) => reason !== null);
    const reasons = blamed.map(({ id, reason }) => `${id}: ${reason ?? 'failed'}`);
    const down = places.filter(({ state }) => state === 'broken' || state === 'unknown');
    const end = down.length > 0
        ? `not known to be healthy: ${down.map(({ id }) => id).join(', ')}`
        : 'every place serves what it served before';
    return `${service} was not deployed; ${reasons.join('; ')}; ${end}`;
}


/***/ }),

/***/ 56906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSelector),
/* harmony export */   r: () => (/* binding */ describeSelector)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

const where = 'input instances';
const allowed = 'tag:Name=value pairs or instance ids (i-…), separated by commas or lines';
/**
 * Reads `tag:Service=churn, tag:Env=prod` or `i-0abc, i-0def`. Several values of one tag are
 * alternatives (`tag:Env=prod|blue`); several tags must all hold.
 *
 * @throws InputError when it is empty, mixed or malformed
 */
function parseSelector(text) {
    const parts = text
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter(Boolean);
    if (parts.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: text, allowed });
    const ids = parts.filter((part) => /^m?i-[0-9a-f]{8,17}$/.test(part));
    if (ids.length === parts.length)
        return { by: 'ids', ids: [...new Set(ids)] };
    const stray = ids[0];
    if (stray !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: text, allowed: 'either tags or ids, not both' });
    }
    return { by: 'tags', tags: parts.map(parseTag) };
}
function parseTag(part) {
    const match = /^tag:([^=:{}*?]{1,128})\s*[=:]\s*([^{}*?]{1,256})$/.exec(part);
    const key = match?.[1]?.trim();
    const values = (match?.[2] ?? '')
        .split('|')
        .map((value) => value.trim())
        .filter(Boolean);
    if (!key || values.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: part, allowed });
    return { key, values };
}
/** The selector as a person would write it, for messages and records. */
function describeSelector(selector) {
    return selector.by === 'ids'
        ? selector.ids.join(', ')
        : selector.tags.map(({ key, values }) => `tag:${key}=${values.join('|')}`).join(', ');
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

/***/ 65808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ origin)
/* harmony export */ });
/** How a record of this run begins. */
function origin(context, model) {
    return {
        model,
        commit: context.commit,
        run: context.run,
        created: context.now().toISOString(),
    };
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
