export const id = 4612;
export const ids = [4612];
export const modules = {

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

/***/ 99086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openRefFiles),
  M: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/ref-file.js
var ref_file = __webpack_require__(55127);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/git/git.js
var git_git = __webpack_require__(30454);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/git/identity.js
/** Who makes tags and commits: the user, or `mlops` where git knows of none (an empty HOME). */
async function identity(git) {
    const known = await git(['var', 'GIT_COMMITTER_IDENT']);
    if (known.code === 0)
        return {};
    const own = { NAME: 'mlops', EMAIL: 'mlops@localhost' };
    return Object.fromEntries(Object.entries(own).flatMap(([key, value]) => [
        [`GIT_COMMITTER_${key}`, value],
        [`GIT_AUTHOR_${key}`, value],
    ]));
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/git/commit.js





/** Makes a commit on no branch, in an index of its own: the user's index and files stay as they are. */
async function commitOnto(git, { parent, files, message }) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-index-'));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    try {
        await (0,git_git/* ask */.kA)(git, ['read-tree', parent ?? '--empty'], { env });
        for (const [path, content] of Object.entries(files)) {
            const blob = await (0,git_git/* ask */.kA)(git, ['hash-object', '-w', '--stdin'], { input: content });
            await (0,git_git/* ask */.kA)(git, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
        }
        const tree = await (0,git_git/* ask */.kA)(git, ['write-tree'], { env });
        const parents = parent === null ? [] : ['-p', parent];
        const args = ['commit-tree', tree, ...parents, '-F', '-', '--no-gpg-sign'];
        return await (0,git_git/* ask */.kA)(git, args, { input: message, env: await identity(git) });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/git/ref-files.js




/** Files in refs of the local repository, where all its work trees see them; a push takes them along. */
function gitRefFiles(directory, env) {
    const git = (0,git_git/* gitIn */.uM)(directory, env);
    return {
        async read(ref) {
            const { code, stdout } = await git(['rev-parse', '--quiet', '--verify', `${ref}^{commit}`]);
            if (code !== 0)
                return null;
            const commit = stdout.trim();
            // Its last newline is a part of the content.
            const shown = await git(['cat-file', 'blob', `${commit}:${ref_file/* keptPath */.M}`]);
            if (shown.code !== 0)
                throw (0,git_git/* failure */.V2)(['cat-file'], shown);
            return { commit, content: shown.stdout };
        },
        write: (file) => write(git, file),
    };
}
async function write(git, file) {
    const { ref, before, content, message } = file;
    const parent = before?.commit ?? null;
    const commit = await commitOnto(git, { parent, files: { [ref_file/* keptPath */.M]: content }, message });
    const args = ['update-ref', ref, commit, parent ?? '0'.repeat(commit.length)];
    const moved = await git(args);
    if (moved.code === 0)
        return 'written';
    if (!/cannot lock ref/.test(moved.stderr))
        throw (0,git_git/* failure */.V2)(args, moved);
    // Whoever holds git's lock is about to move it.
    if (/File exists/.test(moved.stderr))
        await (0,promises_.setTimeout)(50);
    return 'lost';
}

// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/git/releases.js









/** What `release.json` holds, beside the folder `assets`. */
const page = schemas/* object */.Ikc({ tag: schemas/* string */.YjP(), title: schemas/* string */.YjP(), body: schemas/* string */.YjP(), draft: schemas/* boolean */.zMY() });
/**
 * The folder of the repository's releases, absolute. It lies in the common folder, so that all work
 * trees share it, as they share tags.
 */
async function releasesFolder(git, directory) {
    const common = await (0,git_git/* ask */.kA)(git, ['rev-parse', '--git-common-dir']);
    return (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(common) ? common : (0,external_node_path_.resolve)(directory, common), 'mlops', 'releases');
}
async function findRelease(root, tag) {
    const folder = folderOf(root, tag);
    const found = await readPage(folder);
    if (!found)
        return null;
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(folder, 'assets')).catch(() => []);
    const assets = names.filter((name) => !name.endsWith('.tmp')).sort();
    return {
        id: folder,
        tag,
        draft: found.draft,
        url: (0,external_node_url_.pathToFileURL)(folder).href,
        assets: await Promise.all(assets.map((name) => readAsset(folder, name))),
    };
}
/** Of two that draft the same release at once, both get the one that was first. */
async function draftRelease(root, release) {
    const folder = folderOf(root, release.tag);
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, 'assets'), { recursive: true });
    const draft = await writeDraft(folder, { ...release, draft: true });
    // Unlike a rename, a link does not replace what is there.
    await (0,external_node_fs_promises_.link)(draft, (0,external_node_path_.join)(folder, 'release.json')).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
    await (0,external_node_fs_promises_.rm)(draft);
    return (await findRelease(root, release.tag));
}
async function uploadAsset(release, name, path) {
    const target = (0,external_node_path_.join)(release.id, 'assets', name);
    const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,external_node_fs_promises_.copyFile)(path, draft, external_node_fs_.constants.COPYFILE_FICLONE);
    await (0,external_node_fs_promises_.rename)(draft, target);
    return readAsset(release.id, name);
}
async function downloadAsset(asset, path) {
    await (0,external_node_fs_promises_.copyFile)(asset.id, path, external_node_fs_.constants.COPYFILE_FICLONE).catch((cause) => {
        throw new errors/* OutsideError */.Cp(`the asset ${asset.name} cannot be read`, 'register it again', {
            cause,
        });
    });
}
async function publishRelease(root, release) {
    const found = await readPage(release.id);
    if (!found)
        throw new errors/* OutsideError */.Cp(`the release ${release.tag} is gone`, 'run register again');
    await (0,external_node_fs_promises_.rename)(await writeDraft(release.id, { ...found, draft: false }), (0,external_node_path_.join)(release.id, 'release.json'));
    return (await findRelease(root, release.tag));
}
function folderOf(root, tag) {
    return (0,external_node_path_.join)(root, encodeURIComponent(tag));
}
async function readAsset(folder, name) {
    const path = (0,external_node_path_.join)(folder, 'assets', name);
    const { size } = await (0,external_node_fs_promises_.stat)(path);
    return { id: path, name, size, sha256: await (0,hash/* hashFile */.DC)(path) };
}
async function readPage(folder) {
    const path = (0,external_node_path_.join)(folder, 'release.json');
    let text;
    try {
        text = await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
    try {
        return page.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`${path} is damaged`, 'delete its folder and register again', { cause });
    }
}
async function writeDraft(folder, content) {
    const path = (0,external_node_path_.join)(folder, `release.json.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    await (0,external_node_fs_promises_.writeFile)(path, `${JSON.stringify(content, null, 2)}\n`);
    return path;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/git/tags.js



const fields = [
    '%(refname:strip=2)',
    '%(objecttype)',
    '%(objectname)',
    '%(*objecttype)',
    '%(*objectname)',
    '%(tag)',
    '%(taggerdate:iso-strict)',
    '%(taggername)',
    '%(contents)',
];
/** Every tag under `refs/tags/` that stands on a commit; only the one called `name` when given. */
async function listTags(git, name = '') {
    const format = fields.map((field) => `${field}%00`).join('');
    const args = ['for-each-ref', `--format=${format}`, name ? `refs/tags/${name}` : 'refs/tags'];
    const cells = (await (0,git_git/* ask */.kA)(git, args)).split('\0');
    const tags = [];
    for (let at = 0; at + fields.length <= cells.length; at += fields.length) {
        const row = cells.slice(at, at + fields.length);
        const tag = await toTag(git, [row[0].replace(/^\n/, ''), ...row.slice(1)]);
        if (tag && (name === '' || tag.name === name))
            tags.push(tag);
    }
    return tags;
}
async function toTag(git, row) {
    const [name = '', type, object, targetType, target, own, date, tagger, message] = row;
    const isObject = type === 'tag';
    const standsOn = isObject ? targetType : type;
    const commit = standsOn === 'tag' ? await peel(git, name) : isObject ? target : object;
    if (!commit || !['commit', 'tag'].includes(standsOn))
        return null;
    // `git tag NEW OLD` lets NEW name the object of OLD: what it says is not said of NEW.
    const annotated = own === name;
    if (!annotated)
        return { name, commit, annotated, date: null, tagger: null, message: '' };
    const when = date ? new Date(date).toISOString() : null;
    return { name, commit, annotated, date: when, tagger: tagger || null, message: message ?? '' };
}
/** A tag of a tag: `for-each-ref` follows one step only, before git 2.45. */
async function peel(git, name) {
    const { code, stdout } = await git([
        'rev-parse',
        '--quiet',
        '--verify',
        `refs/tags/${name}^{commit}`,
    ]);
    return code === 0 ? stdout.trim() : null;
}
const attempts = 5;
/** Makes an annotated tag; git's lock on the name lets one of two that race have it. */
async function createTag(git, { name, commit, message }, sleep) {
    const args = [
        'tag',
        '--annotate',
        '--no-sign',
        '--cleanup=verbatim',
        '--file=-',
        '--',
        name,
        commit,
    ];
    const env = await identity(git);
    for (let attempt = 1;; attempt++) {
        const result = await git(args, { input: message, env });
        if (result.code === 0)
            return 'created';
        if (await exists(git, name))
            return 'exists';
        // Another process holds the lock and has not written the name yet, or has died with it.
        if (!/\.lock'?: File exists/.test(result.stderr))
            throw (0,git_git/* failure */.V2)(args, result);
        if (attempt === attempts)
            throw new errors/* OutsideError */.Cp(`the tag ${name} is locked by another git process`, 'when none is running, delete the .lock file in .git/refs/tags');
        await sleep(0.1 * 2 ** attempt);
    }
}
async function exists(git, name) {
    return (await git(['show-ref', '--verify', '--quiet', `refs/tags/${name}`])).code === 0;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/git/registry.js






/** The registry of the local repository: its tags, and releases in a folder beside them. */
async function gitRegistry(directory, env) {
    const git = (0,git_git/* gitIn */.uM)(directory, env);
    const root = await releasesFolder(git, directory);
    const sleep = (seconds) => (0,promises_.setTimeout)(seconds * 1000);
    return {
        tags: async (model) => (await listTags(git)).filter(({ name }) => (0,tag/* parseTag */.ED)(name)?.model === model),
        findTag: async (name) => (await listTags(git, name))[0] ?? null,
        createTag: (tag) => createTag(git, tag, sleep),
        commitOnto: (commit) => commitOnto(git, commit),
        findRelease: (tag) => findRelease(root, tag),
        draftRelease: (release) => draftRelease(root, release),
        uploadAsset: uploadAsset,
        downloadAsset: (_, asset, path) => downloadAsset(asset, path),
        publishRelease: (release) => publishRelease(root, release),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/registry/open.js


/** The registry of this run: GitHub's on GitHub, the local repository's on a laptop. */
async function openRegistry(where, token) {
    if (where.place === 'local')
        return gitRegistry(where.directory, where.env);
    // Loaded here: GitHub's client costs as much as all the rest together.
    const [{ openGitHub }, { gitHubRegistry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(6437)]).then(__webpack_require__.bind(__webpack_require__, 36437)),
        __webpack_require__.e(/* import() */ 6649).then(__webpack_require__.bind(__webpack_require__, 86649)),
    ]);
    return gitHubRegistry(openGitHub(where, token));
}
/** The files in refs of the same repository. */
async function openRefFiles(where, token) {
    if (where.place === 'local')
        return gitRefFiles(where.directory, where.env);
    const [{ openGitHub }, { gitHubRefFiles }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(6437)]).then(__webpack_require__.bind(__webpack_require__, 36437)),
        __webpack_require__.e(/* import() */ 1902).then(__webpack_require__.bind(__webpack_require__, 91902)),
    ]);
    return gitHubRefFiles(openGitHub(where, token));
}


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

/***/ 81633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39961);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5949);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76053);



/** Reads a model's history from the tags of the repository; other tags are passed over. */
function readHistory(model, tags) {
    const facts = tags.flatMap((tag) => {
        const event = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(tag.name);
        return event?.model === model ? [{ tag, event }] : [];
    });
    const versions = readVersions(facts);
    const byCommit = new Map();
    for (const version of versions)
        byCommit.set(version.commit, [...(byCommit.get(version.commit) ?? []), version]);
    const counters = facts.map(({ event }) => event.counter ?? 0);
    return {
        model,
        versions,
        assignments: select(facts, 'assign', 'unassign')
            .map((fact) => toAssignment(fact, byCommit.get(fact.tag.commit) ?? []))
            .sort(compareAssignments),
        deprecated: facts.some(({ event }) => event.kind === 'deprecate'),
        nextCounter: counters.reduce((highest, counter) => Math.max(highest, counter), 0) + 1,
    };
}
function select(facts, ...kinds) {
    const wanted = kinds;
    return facts.filter(({ event }) => wanted.includes(event.kind));
}
function readVersions(facts) {
    const withdrawn = new Map();
    for (const { event } of select(facts, 'deregister'))
        withdrawn.set(event.version, Math.max(event.counter ?? 0, withdrawn.get(event.version) ?? 0));
    // A version that was registered anew has two tags: the one with the higher counter holds.
    const latest = new Map();
    for (const fact of select(facts, 'register')) {
        const known = latest.get(fact.event.version);
        if (!known || (known.event.counter ?? 0) < (fact.event.counter ?? 0))
            latest.set(fact.event.version, fact);
    }
    return [...latest.values()]
        .map(({ tag, event }) => {
        const { trailers } = (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMessage */ .v)(tag.message);
        return {
            version: event.version,
            tag: tag.name,
            commit: tag.commit,
            source: isCommit(trailers.Source) ? trailers.Source : tag.commit,
            at: tag.date,
            by: trailers.Actor ?? tag.tagger,
            annotated: tag.annotated,
            withdrawn: (withdrawn.get(event.version) ?? -1) >= (event.counter ?? 0),
            trailers,
        };
    })
        .sort((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a.version, b.version));
}
/** A full hash: what stands there otherwise could be an option to git. */
function isCommit(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '');
}
function toAssignment({ tag, event }, here) {
    const { trailers } = (0,_trailers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMessage */ .v)(tag.message);
    // Others may have put two versions on one commit: then the message says which one was meant.
    const meant = here.find(({ version }) => version === trailers.Version) ?? here.at(-1);
    return {
        tag: tag.name,
        kind: event.kind,
        stage: event.stage,
        counter: event.counter,
        commit: tag.commit,
        version: meant?.version ?? null,
        at: tag.date,
        by: trailers.Actor ?? tag.tagger,
        annotated: tag.annotated,
        reason: trailers.Reason ?? null,
        run: trailers.Run ?? null,
        rolledBackFrom: trailers['Rolled-back-from'] ?? null,
        failed: trailers.Failed ?? null,
    };
}
/**
 * By counter; one made by hand without a counter comes first, since every counted one was made
 * after looking. Equal counters (two runs at once) are told apart by name, so that all readers agree.
 */
function compareAssignments(a, b) {
    const byCounter = (a.counter ?? 0) - (b.counter ?? 0);
    if (byCounter !== 0)
        return byCounter;
    if (a.kind !== b.kind)
        return a.kind === 'unassign' ? -1 : 1;
    return a.tag < b.tag ? -1 : Number(a.tag > b.tag);
}


/***/ }),

/***/ 55127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ keptPath)
/* harmony export */ });
/** The name of the file in the ref's commits. */
const keptPath = 'content.json';


/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Tg: () => (/* binding */ presentStages),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   bf: () => (/* binding */ previousHealthy),
/* harmony export */   i3: () => (/* binding */ champion)
/* harmony export */ });
/* unused harmony exports unwell, spans, liveAt */
/** What is assigned to the stage now; null when nothing is. */
function champion(history, stage) {
    const last = changes(history, stage).at(-1);
    return last?.kind === 'assign' ? last : null;
}
/** The stages that were ever assigned, by name. */
function stages(history) {
    return [...new Set(history.assignments.map(({ stage }) => stage))].sort();
}
/** The version called `version`, unless it was withdrawn. */
function findVersion(history, version) {
    return history.versions.find((known) => known.version === version && !known.withdrawn) ?? null;
}
/**
 * The tags of assignments that did not go well: named by a later change as `Failed`, or the last one
 * of the version that a later change was `Rolled-back-from`.
 */
function unwell(history, stage) {
    const marked = new Set();
    const before = [];
    for (const change of changes(history, stage)) {
        const { failed, rolledBackFrom } = change;
        if (failed !== null && before.some(({ tag }) => tag === failed))
            marked.add(failed);
        const left = rolledBackFrom !== null &&
            before.findLast(({ kind, version }) => kind === 'assign' && version === rolledBackFrom);
        if (left)
            marked.add(left.tag);
        before.push(change);
    }
    return marked;
}
/**
 * Where a rollback goes: the last version before the present one whose latest time in this stage
 * went well and that was not withdrawn; null when there is none.
 */
function previousHealthy(history, stage) {
    const all = changes(history, stage).filter(({ kind }) => kind === 'assign');
    const marked = unwell(history, stage);
    const present = champion(history, stage);
    const latest = new Map(all.map(({ version, tag }) => [version, tag]));
    const healthy = all.findLast(({ version }) => version !== (present?.version ?? null) &&
        findVersion(history, version) !== null &&
        !marked.has(latest.get(version)));
    return findVersion(history, healthy?.version ?? null);
}
/** Every time that the stage was assigned, oldest first; the spans do not overlap. */
function spans(history, stage) {
    let clock = null;
    const timed = changes(history, stage).map((change) => {
        // A later change with an earlier date comes from a clock that is wrong, or is a lightweight tag.
        if (change.at !== null && (clock === null || instant(change.at) > instant(clock)))
            clock = change.at;
        return { change, from: clock };
    });
    return timed.flatMap(({ change, from }, index) => change.kind === 'assign'
        ? [{ assignment: change, from, until: timed[index + 1]?.from ?? null }]
        : []);
}
/** What the stage was assigned to at that moment (ISO 8601); null when it was nothing or not known. */
function liveAt(history, stage, moment) {
    const when = instant(moment);
    const span = spans(history, stage).findLast(({ from, until }) => from !== null && instant(from) <= when && (until === null || when < instant(until)));
    return span?.assignment ?? null;
}
function changes(history, stage) {
    return history.assignments.filter((change) => change.stage === stage);
}
function instant(date) {
    return Date.parse(date);
}
/** The stages that `version` is assigned to now, as its record tells them. */
function presentStages(history, version) {
    return stages(history).flatMap((stage) => {
        const present = champion(history, stage);
        if (present?.version !== version)
            return [];
        const { tag, at, by, reason } = present;
        return [{ stage, tag, at, by, reason }];
    });
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

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatMessage),
/* harmony export */   v: () => (/* binding */ parseMessage)
/* harmony export */ });
const trailer = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/;
const signature = /^-----BEGIN [A-Z ]+-----$/m;
/** Reads a message; a signature under it is left out. Repeated keys keep the last value. */
function parseMessage(text) {
    const signed = text.search(signature);
    const own = (signed < 0 ? text : text.slice(0, signed)).replace(/\r\n?/g, '\n').trim();
    const paragraphs = own.split(/\n(?:[ \t]*\n)+/);
    const subject = paragraphs[0]?.replaceAll('\n', ' ') ?? '';
    if (paragraphs.length < 2)
        return { subject, trailers: {} };
    const pairs = paragraphs.at(-1).split('\n').flatMap((line) => {
        const [, key, value] = trailer.exec(line) ?? [];
        return key === undefined || value === undefined ? [null] : [[key, value.trim()]];
    });
    const whole = pairs.filter((pair) => pair !== null);
    return { subject, trailers: whole.length === pairs.length ? Object.fromEntries(whole) : {} };
}
/**
 * Writes a message. Every value is put on one line, so that text from outside cannot add a trailer
 * of its own; empty ones are left out.
 */
function formatMessage(subject, trailers) {
    const lines = Object.entries(trailers)
        .map(([key, value]) => [key, oneLine(value ?? '')])
        .filter(([, value]) => value !== '')
        .map(([key, value]) => `${key}: ${value}`);
    return `${[oneLine(subject), lines.join('\n')].filter(Boolean).join('\n\n')}\n`;
}
function oneLine(text) {
    // Control characters too: git cuts a message at NUL.
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
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


/***/ })

};
