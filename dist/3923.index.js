export const id = 3923;
export const ids = [3923,518];
export const modules = {

/***/ 70518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrClient: () => (/* binding */ ecrClient),
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46328);


async function ecrClient(env) {
    const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    return new ECRClient((0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOptions */ .Gu)(env));
}
/**
 * The repository called `name`.
 *
 * @param create make it when it does not exist
 * @throws InputError when it does not exist and is not to be made
 */
async function openRepository(client, name, create) {
    const found = await findRepository(client, name);
    if (found)
        return { ...found, created: false };
    if (!create) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'input repository',
            found: name,
            remedy: 'ECR has no such repository in this account and region; make it, or say create: true',
        });
    }
    await makeRepository(client, name);
    const made = await findRepository(client, name);
    if (!made)
        throw new Error(`the repository ${name} was made and cannot be found`);
    return { ...made, created: true };
}
async function findRepository(client, name) {
    const { DescribeRepositoriesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    try {
        const { repositories = [] } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)('ecr:DescribeRepositories', () => client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] })));
        const { repositoryUri: uri = '', imageTagMutability = '' } = repositories[0] ?? {};
        const host = uri.slice(0, uri.length - name.length - 1);
        return { name, host, uri, immutable: imageTagMutability.startsWith('IMMUTABLE') };
    }
    catch (error) {
        if ((0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .isAws */ .aZ)(error, 'RepositoryNotFoundException'))
            return null;
        throw error;
    }
}
async function makeRepository(client, name) {
    const { CreateRepositoryCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    try {
        await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)('ecr:CreateRepository', () => client.send(new CreateRepositoryCommand({ repositoryName: name })));
    }
    catch (error) {
        // Another run was faster.
        if (!(0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .isAws */ .aZ)(error, 'RepositoryAlreadyExistsException'))
            throw error;
    }
}


/***/ }),

/***/ 43923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrStore: () => (/* binding */ ecrStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/docker/argv.js
var argv = __webpack_require__(63918);
// EXTERNAL MODULE: ./build/bundle/src/adapters/docker/engine.js
var engine = __webpack_require__(87454);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/docker/login.js





/**
 * Runs `work` with an environment in which docker is signed in to a registry. The password goes by
 * stdin into a folder of its own, which is removed afterwards: later steps do not find it. What the
 * user's own configuration holds (other registries, plugins, contexts) works on.
 */
async function signedIn({ host, user, password }, env, work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'mlops-docker-'));
    const own = { ...env, DOCKER_CONFIG: folder };
    try {
        await inherit(env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.docker'), folder, host);
        await (0,engine/* askDocker */.ad)((0,argv/* loginArgv */.Wg)(host, user), { env: own, input: password });
        return await work(own);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function inherit(from, folder, host) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(from, 'config.json'), 'utf8').catch(() => '{}');
    const config = parse(text);
    // An empty helper keeps this host's password out of the user's credential store.
    const credHelpers = { ...config.credHelpers, [host]: '' };
    const content = JSON.stringify({ ...config, credHelpers });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), content, { mode: 0o600 });
    for (const name of await (0,promises_.readdir)(from).catch(() => []))
        if (name !== 'config.json')
            await (0,promises_.symlink)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(folder, name));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/docker/store.js
var store = __webpack_require__(53275);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/aws.js
var aws = __webpack_require__(46328);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/ecr/credentials.js


/** What docker needs to sign in to a registry of ECR; it lasts twelve hours. */
async function ecrCredentials(client, host) {
    const { GetAuthorizationTokenCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    const { authorizationData = [] } = await (0,aws/* callAws */.IY)('ecr:GetAuthorizationToken', () => client.send(new GetAuthorizationTokenCommand({})));
    const token = authorizationData[0]?.authorizationToken ?? '';
    const text = Buffer.from(token, 'base64').toString();
    const colon = text.indexOf(':');
    if (colon < 1)
        throw new errors/* OutsideError */.Cp('ECR gave no authorization token', 'run again');
    return { host, user: text.slice(0, colon), password: text.slice(colon + 1) };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/recipe.js
var recipe = __webpack_require__(99549);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/ecr/images.js



/** The image that a tag or digest stands for; null when there is none. */
async function findImage(client, repository, image) {
    const { DescribeImagesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    try {
        const { imageDetails = [] } = await (0,aws/* callAws */.IY)('ecr:DescribeImages', () => client.send(new DescribeImagesCommand({ repositoryName: repository, imageIds: [identify(image)] })));
        const { imageDigest, imageTags = [] } = imageDetails[0] ?? {};
        return imageDigest ? { digest: imageDigest, tags: imageTags } : null;
    }
    catch (error) {
        if ((0,aws/* isAws */.aZ)(error, 'ImageNotFoundException', 'RepositoryNotFoundException'))
            return null;
        throw error;
    }
}
function identify(image) {
    return 'tag' in image ? { imageTag: image.tag } : { imageDigest: image.digest };
}
/** The image of a version: of several, the one that was pushed last. */
async function findVersion(client, repository, version) {
    const { paginateDescribeImages } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    const query = { repositoryName: repository, filter: { tagStatus: 'TAGGED' } };
    let best = null;
    await (0,aws/* callAws */.IY)('ecr:DescribeImages', async () => {
        for await (const { imageDetails = [] } of paginateDescribeImages({ client }, query))
            for (const { imageDigest: digest = '', imageTags: tags = [], imagePushedAt, } of imageDetails) {
                const pushed = imagePushedAt?.getTime() ?? 0;
                if (!tags.some((tag) => (0,recipe/* isVersionTag */.JM)(tag, version)))
                    continue;
                if (best === null || pushed > best.pushed)
                    best = { pushed, image: { digest, tags } };
            }
    });
    return best?.image ?? null;
}
const mediaTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/**
 * Gives an image one more tag, without its layers going anywhere: the same manifest is put again.
 * It has the tag already: nothing happens. `taken`: it stands for another image for good.
 */
async function addTag(client, repository, digest, tag) {
    const { BatchGetImageCommand, PutImageCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    const query = {
        repositoryName: repository,
        imageIds: [{ imageDigest: digest }],
        acceptedMediaTypes: mediaTypes,
    };
    const { images = [] } = await (0,aws/* callAws */.IY)('ecr:BatchGetImage', () => client.send(new BatchGetImageCommand(query)));
    const { imageManifest, imageManifestMediaType } = images[0] ?? {};
    if (!imageManifest)
        throw new errors/* OutsideError */.Cp(`ECR has no image ${repository}@${digest}`);
    const put = {
        ...{ repositoryName: repository, imageTag: tag, imageDigest: digest },
        ...{ imageManifest, imageManifestMediaType },
    };
    try {
        await (0,aws/* callAws */.IY)('ecr:PutImage', () => client.send(new PutImageCommand(put)));
        return 'tagged';
    }
    catch (error) {
        if ((0,aws/* isAws */.aZ)(error, 'ImageAlreadyExistsException'))
            return 'tagged';
        if ((0,aws/* isAws */.aZ)(error, 'ImageTagAlreadyExistsException'))
            return 'taken';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/ecr/repository.js
var repository = __webpack_require__(70518);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/ecr/store.js










/** The images of one repository of Amazon ECR. */
async function ecrStore(options) {
    const { client, repository: name, region, env } = options;
    const { host, uri, created } = await (0,repository.openRepository)(client, name, options.create);
    const named = (tag) => `${uri}:${tag}`;
    return {
        ...{ kind: 'ecr', repository: name, host, registry: { host, region }, created },
        find: (image) => findImage(client, name, image),
        findVersion: (version) => findVersion(client, name, version),
        build: async (build, tag, line) => {
            const credentials = await ecrCredentials(client, host);
            return signedIn(credentials, env, (own) => build.platforms.length > 1
                ? pushIndex(build, named(tag), own, line)
                : pushImage(build, named(tag), own, line));
        },
        addTag: (digest, tag) => addTag(client, name, digest, tag),
        reference: (digest) => `${uri}@${digest}`,
    };
}
async function pushImage(build, reference, env, line) {
    await (0,store/* runBuild */.cM)(build, reference, env, line);
    const said = await (0,engine/* askDocker */.ad)(['push', reference], { env, line });
    return /digest: (sha256:[0-9a-f]{64})/.exec(said)?.[1] ?? '';
}
async function pushIndex(build, reference, env, line) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'mlops-buildx-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'metadata.json');
        await (0,engine/* askDocker */.ad)((0,argv/* buildxArgv */.bY)(build, reference, file), {
            env: (0,store/* buildEnvironment */.AF)(build, env),
            line,
        });
        const metadata = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        return metadata['containerimage.digest'] ?? '';
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
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


/***/ })

};
