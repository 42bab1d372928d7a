export const id = 248;
export const ids = [248,4377];
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

/***/ 85581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   vz: () => (/* binding */ hashTree),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49745);






/** SHA-256 of a file's content, read as a stream. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** Every file of `paths` (relative to `directory`) with its hash, in the order of the paths. */
async function hashFiles(directory, paths) {
    const hashed = [];
    for (const path of [...paths].sort())
        hashed.push({ path, sha256: await hashFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)) });
    return hashed;
}
/**
 * One hash for a file, or for a folder: its files' paths and contents, whatever their times and
 * modes. Undefined when there is nothing at `path`.
 */
async function hashTree(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (!found)
        return undefined;
    if (!found.isDirectory())
        return hashFile(path);
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .b)(JSON.stringify(await hashFiles(path, await filesIn(path))));
}
/** Every file in a folder, relative to it; a link is what it stands for. */
async function filesIn(folder) {
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__.glob)('**', { cwd: folder, dot: true, onlyFiles: true });
}


/***/ }),

/***/ 60248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/ecr/open.js
var ecr_open = __webpack_require__(33738);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/domain/rollout/dockerignore.js
/**
 * Reads a `.dockerignore` by the rules of Docker's builder: the last line that matches a path, or
 * a folder above it, decides; `!` wants it back; `**` stands for any number of folders.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function readDockerignore(text) {
    const rules = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .flatMap(rule);
    return {
        prunes: rules.every(({ wanted }) => !wanted),
        ignores: (path) => {
            const paths = withParents(path);
            let ignored = false;
            for (const { pattern, wanted } of rules)
                if (wanted === ignored && paths.some((each) => pattern.test(each)))
                    ignored = !wanted;
            return ignored;
        },
    };
}
function rule(raw) {
    if (raw.startsWith('#'))
        return [];
    const line = raw.trim();
    const wanted = line.startsWith('!');
    const text = clean(wanted ? line.slice(1).trim() : line);
    return text === '' ? [] : [{ pattern: toPattern(text), wanted }];
}
/** Without `./`, doubled and outer slashes, and with `..` resolved, as Go's filepath.Clean does. */
function clean(text) {
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function toPattern(text) {
    let source = '';
    for (let at = 0; at < text.length; at++) {
        const [piece, length] = translate(text, at);
        source += piece;
        at += length - 1;
    }
    return new RegExp(`^${source}$`, 'u');
}
/** The regular expression of what stands at `at`, and how many characters it took. */
function translate(text, at) {
    const char = text[at];
    if (text.startsWith('**/', at))
        return ['(?:.*/)?', 3];
    if (text.startsWith('**', at))
        return ['.*', 2];
    if (char === '*')
        return ['[^/]*', 1];
    if (char === '?')
        return ['[^/]', 1];
    if (char === '\\' && at + 1 < text.length)
        return [literal(text[at + 1]), 2];
    const set = char === '[' ? /^\[(\^?)((?:\\.|[^\]\\])+)\]/.exec(text.slice(at)) : null;
    if (set) {
        const inside = set[2].replace(/\\?([[\]{}()|&~^])/g, '\\$1');
        return [`[${set[1]}${inside}]`, set[0].length];
    }
    return [literal(char), 1];
}
function literal(char) {
    return char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
function withParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/docker/context.js





/**
 * What changes by itself from run to run and is no part of what an image is for: git's own folder,
 * our records, Python's caches.
 */
const passing = new Set(['.git', '.mlops', '__pycache__']);
/**
 * The files that docker would send to the builder, each with its hash.
 *
 * @param context the folder
 * @param dockerfile its path; `<dockerfile>.dockerignore` goes before the context's `.dockerignore`
 */
async function contextFiles(context, dockerfile) {
    const ignore = await readIgnore(context, dockerfile);
    const found = [];
    const walk = async (folder) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(context, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (passing.has(entry.name))
                continue;
            const ignored = ignore.ignores(path);
            if (entry.isDirectory()) {
                if (!ignored || !ignore.prunes)
                    await walk(path);
            }
            else if (!ignored) {
                const file = await describe(context, path);
                if (file)
                    found.push(file);
            }
        }
    };
    await walk('');
    return found;
}
async function readIgnore(context, dockerfile) {
    for (const file of [`${dockerfile}.dockerignore`, (0,external_node_path_.join)(context, '.dockerignore')]) {
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return readDockerignore(text);
    }
    return readDockerignore('');
}
async function describe(context, path) {
    const full = (0,external_node_path_.join)(context, path);
    const found = await (0,promises_.lstat)(full);
    if (found.isSymbolicLink())
        return { path, kind: 'link', content: await (0,promises_.readlink)(full) };
    if (!found.isFile())
        return null;
    const kind = found.mode & 0o111 ? 'program' : 'file';
    return { path, kind, content: await (0,hash/* hashFile */.DC)(full) };
}
/** The text of the Dockerfile. */
async function readDockerfile(file, asGiven) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* InputError */.dz({ where: 'input dockerfile', found: asGiven, remedy: 'there is no such file' }, { cause });
    }
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/records.js
var records = __webpack_require__(46031);
// EXTERNAL MODULE: ./build/bundle/src/domain/records/version.js
var version = __webpack_require__(5604);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/name.js
var registry_name = __webpack_require__(19006);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/image.js
var rollout_image = __webpack_require__(50786);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/recipe.js
var rollout_recipe = __webpack_require__(99549);
// EXTERNAL MODULE: ./build/bundle/src/runtime/context.js
var runtime_context = __webpack_require__(65808);
;// CONCATENATED MODULE: ./build/bundle/src/build-and-push-image/build.js











/** Finds the image of this content, or builds and pushes it; gives it its tags. */
async function buildAndPush(inputs, tools, store) {
    const { context, log } = tools;
    const model = (0,registry_name/* modelName */.f)(inputs.modelName, context);
    const begun = context.now().getTime();
    const paths = locate(inputs, context.directory);
    const recipe = await readRecipe(inputs, paths);
    const content = (0,rollout_recipe/* contentHash */.Ae)(recipe);
    const version = versionAtHand(tools, model);
    const labels = (0,rollout_recipe/* labelsOf */.PC)({
        ...{ model, content, commit: context.commit, created: context.now().toISOString() },
        version: version?.version ?? null,
        modelSha256: version?.modelSha256 ?? null,
        source: context.repository && `${context.serverUrl}/${context.repository}`,
    });
    const tag = (0,rollout_recipe/* contentTag */.mB)(content);
    log.info(`content ${content.slice(0, 24)}, ${recipe.files.length} files`);
    const found = await store.find({ tag });
    const build = { ...recipe, ...paths, labels };
    const image = found ?? (await make(store, build, tag, tools));
    const tags = await addTags(store, image, [tag, version, ...(inputs.tags ?? [])], content);
    const record = {
        schema: 'mlops/image/1',
        ...(0,runtime_context/* origin */.T)(context, model),
        version: version?.version ?? null,
        registry: store.kind,
        repository: store.repository,
        host: store.host,
        digest: image.digest,
        content,
        tags,
        labels,
        built: found === null,
        timings: { total: (context.now().getTime() - begun) / 1000 },
    };
    return outcome(record);
}
function locate(inputs, directory) {
    const context = (0,external_node_path_.resolve)(directory, inputs.context);
    if (!(0,external_node_fs_.statSync)(context, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* InputError */.dz({
            where: 'input context',
            found: inputs.context,
            remedy: 'there is no such folder',
        });
    }
    const { dockerfile } = inputs;
    return {
        context,
        dockerfile: dockerfile ? (0,external_node_path_.resolve)(directory, dockerfile) : (0,external_node_path_.join)(context, 'Dockerfile'),
    };
}
async function readRecipe(inputs, { context, dockerfile }) {
    const text = await readDockerfile(dockerfile, inputs.dockerfile ?? 'Dockerfile');
    const { buildArgs = {}, platforms = [] } = inputs;
    checkNames(buildArgs);
    return { files: await contextFiles(context, dockerfile), dockerfile: text, buildArgs, platforms };
}
function checkNames(buildArgs) {
    for (const name of Object.keys(buildArgs)) {
        // Their values go by docker's own environment, which must stay as it is.
        if (/^[A-Za-z_]\w*$/.test(name) && !/^(DOCKER_|BUILDX_|PATH$|HOME$)/.test(name))
            continue;
        throw new errors/* InputError */.dz({
            where: 'input build-args',
            found: name,
            allowed: 'letters, digits and _, and neither PATH, HOME, DOCKER_… nor BUILDX_…',
        });
    }
}
/** The version that was registered from this commit; null when there is none at hand. */
function versionAtHand({ context, log }, model) {
    const record = (0,records/* readRecord */.aE)(context.directory, 'version.json', version/* versionRecord */.A);
    if (!record)
        return null;
    if (record.model === model && record.commit === context.commit)
        return record;
    log.warn('.mlops/version.json is of another model or commit: the image gets no version');
    return null;
}
/** Builds it, and reads back what the tag stands for: of two runs at once, both take the same. */
async function make(store, build, tag, { log }) {
    const digest = await log.group(`docker build ${build.context}`, () => store.build(build, tag, (line) => log.info(line)));
    const image = await store.find({ tag });
    if (image)
        return image;
    throw new errors/* OutsideError */.Cp(`the image ${digest} was pushed, but ${tag} cannot be found`, 'run again');
}
/** Its tags: the content's, the version's, and what else the user wants. */
async function addTags(store, image, [own, version, ...wanted], content) {
    const tags = [own];
    const add = async (tag) => {
        const done = image.tags.includes(tag) ? 'tagged' : await store.addTag(image.digest, tag);
        if (done === 'tagged')
            tags.push(tag);
        return done;
    };
    if (version && (await add((0,rollout_image/* asTag */.JT)(version.version))) === 'taken')
        await add((0,rollout_recipe/* versionTagBeside */.vw)(version.version, content));
    for (const tag of new Set(wanted)) {
        if ((await add(tag)) === 'taken') {
            throw new errors/* InputError */.dz({
                where: 'input tags',
                found: tag,
                remedy: `it stands for another image of ${store.repository}, whose tags cannot be moved`,
            });
        }
    }
    return tags;
}
function outcome(record) {
    const { repository, digest, built, tags } = record;
    const image = `${repository}@${digest}`;
    return {
        record: { file: 'image.json', content: record },
        outputs: { image, repository, digest, built },
        refusal: null,
        summary: [
            (0,blocks/* heading */.R_)(`Image of ${record.model}${record.version ? ` ${record.version}` : ''}`),
            (0,blocks/* paragraph */.FY)({ code: image }),
            (0,blocks/* paragraph */.FY)(built
                ? `Built in ${record.timings.total?.toFixed(1)} s; tags: ${tags.join(', ')}.`
                : `Found by its content, not built; tags: ${tags.join(', ')}.`),
        ],
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/build-and-push-image/main.js


const run = async (inputs, tools) => buildAndPush(inputs, tools, await (0,ecr_open/* openStore */.C)(inputs, tools.context));


/***/ }),

/***/ 49745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a text, in hexadecimal. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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

/***/ 99549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   JM: () => (/* binding */ isVersionTag),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   mB: () => (/* binding */ contentTag),
/* harmony export */   vw: () => (/* binding */ versionTagBeside)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49745);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50786);


/**
 * Hash of a recipe, in hexadecimal: equal for equal images, whatever the order of its parts and the
 * times of its files.
 */
function contentHash({ files, dockerfile, buildArgs, platforms }) {
    const sorted = [...files]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, kind, content }) => [path, kind, content]);
    const args = Object.entries(buildArgs).sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(JSON.stringify([1, sorted, dockerfile, args, [...platforms].sort()]));
}
/** The tag by which an image of the same content is found again. */
function contentTag(hash) {
    return `content-${hash.slice(0, 24)}`;
}
/**
 * The tag of a version's image where the plain one stands for another image and cannot be moved, as
 * when the Dockerfile was mended and the model is the same.
 */
function versionTagBeside(version, hash) {
    return `${(0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .asTag */ .JT)(version).slice(0, 115)}-${hash.slice(0, 12)}`;
}
/** Whether a tag is of a version's image. */
function isVersionTag(tag, version) {
    const plain = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .asTag */ .JT)(version);
    return (tag === plain ||
        (tag.startsWith(`${plain}-`) && /-[0-9a-f]{12}$/.test(tag) && tag.length === plain.length + 13));
}
/** Labels of an image: https://specs.opencontainers.org/image-spec/annotations/, and our own. */
function labelsOf(facts) {
    const oci = 'org.opencontainers.image';
    const all = {
        [`${oci}.title`]: facts.model,
        [`${oci}.version`]: facts.version,
        [`${oci}.revision`]: facts.commit,
        [`${oci}.source`]: facts.source,
        [`${oci}.created`]: facts.created,
        'mlops.model': facts.model,
        'mlops.model-hash': facts.modelSha256,
        'mlops.content': facts.content,
    };
    return Object.fromEntries(Object.entries(all).filter((pair) => pair[1] !== null));
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
