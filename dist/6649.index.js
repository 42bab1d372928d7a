export const id = 6649;
export const ids = [6649];
export const modules = {

/***/ 55091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ commitOnto)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44068);

/** Makes a commit on no branch: `parent` with some files added or replaced. */
async function commitOnto(github, commit) {
    const { repo, octokit } = github;
    const { parent, message } = commit;
    const ask = (attempt) => (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(github, {
        doing: 'add a commit',
        needs: 'contents: write',
        attempt,
    });
    const before = parent && (await ask(() => octokit.rest.git.getCommit({ ...repo, commit_sha: parent })));
    const tree = await ask(() => octokit.rest.git.createTree({
        ...repo,
        ...(before ? { base_tree: before.data.tree.sha } : {}),
        tree: Object.entries(commit.files).map(([path, content]) => ({
            path,
            content,
            mode: '100644',
            type: 'blob',
        })),
    }));
    const made = await ask(() => octokit.rest.git.createCommit({
        ...{ ...repo, message, tree: tree.data.sha },
        parents: parent === null ? [] : [parent],
    }));
    return made.data.sha;
}


/***/ }),

/***/ 86649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubRegistry: () => (/* binding */ gitHubRegistry)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/adapters/files/hash.js
var hash = __webpack_require__(85581);
// EXTERNAL MODULE: ./build/bundle/src/adapters/github/request.js
var request = __webpack_require__(44068);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/releases.js

const write = 'contents: write';
/** The published release of a tag, else its draft; a token that may not write sees no drafts. */
async function findRelease(github, tag) {
    const published = await (0,request/* find */.I6)(github, {
        doing: `read the release ${tag}`,
        needs: 'contents: read',
        attempt: () => github.octokit.rest.repos.getReleaseByTag({ ...github.repo, tag }),
    });
    return published ? toRelease(published.data) : firstOf(github, tag);
}
/** Of all releases that name the tag: the published one, else the oldest of its drafts. */
async function firstOf(github, tag) {
    const { octokit, repo } = github;
    const all = await (0,request/* request */.Em)(github, {
        doing: 'list the releases',
        needs: 'contents: read',
        attempt: () => octokit.paginate(octokit.rest.repos.listReleases, { ...repo, per_page: 100 }, ({ data }) => data.filter(({ tag_name }) => tag_name === tag)),
    });
    const [first] = all.sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id);
    return first ? toRelease(first) : null;
}
async function draftRelease(github, { tag, title, body }) {
    const there = await findRelease(github, tag);
    if (there)
        return there;
    const made = await (0,request/* request */.Em)(github, {
        doing: `draft the release ${tag}`,
        needs: write,
        attempt: async () => {
            const { createRelease } = github.octokit.rest.repos;
            const release = { tag_name: tag, name: title, body, draft: true };
            return toRelease((await createRelease({ ...github.repo, ...release })).data);
        },
        done: async () => (await firstOf(github, tag)) ?? undefined,
    });
    const first = (await firstOf(github, tag)) ?? made;
    if (first.id !== made.id)
        await discard(github, made);
    return first;
}
async function discard(github, { id, tag }) {
    await (0,request/* find */.I6)(github, {
        doing: `delete a second draft of ${tag}`,
        needs: write,
        attempt: () => github.octokit.rest.repos.deleteRelease({ ...github.repo, release_id: Number(id) }),
    });
}
/** Publishes a draft; when another run has published one for the tag meanwhile, answers that one. */
async function publishRelease(github, release) {
    const doing = `publish the release ${release.tag}`;
    const publish = { ...github.repo, release_id: Number(release.id), draft: false };
    try {
        const { data } = await (0,request/* request */.Em)(github, {
            doing,
            needs: write,
            attempt: () => github.octokit.rest.repos.updateRelease(publish),
            expects: [404, 422],
        });
        return toRelease(data);
    }
    catch (error) {
        if (!(0,request/* isRequestFailure */.UZ)(error))
            throw error;
        const there = await findRelease(github, release.tag);
        if (there && !there.draft)
            return there;
        throw (0,request/* explain */.WE)(error, { doing, needs: write });
    }
}
async function readRelease(github, release) {
    const { data } = await (0,request/* request */.Em)(github, {
        doing: `read the release ${release.tag}`,
        needs: 'contents: read',
        attempt: () => github.octokit.rest.repos.getRelease({ ...github.repo, release_id: Number(release.id) }),
    });
    return data;
}
function toRelease(page) {
    return {
        id: String(page.id),
        tag: page.tag_name,
        draft: page.draft,
        // A draft has an address of its own for now; its record is to hold the one that stays.
        url: page.html_url.replace(/\/untagged-[^/]*$/, `/${encodeURIComponent(page.tag_name)}`),
        uploadUrl: page.upload_url,
        assets: page.assets.filter(({ state }) => state === 'uploaded').map(toAsset),
    };
}
function toAsset({ id, name, size, digest }) {
    return { id: String(id), name, size, sha256: digest?.replace(/^sha256:/, '') ?? null };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/assets.js








const assets_write = 'contents: write';
/** Brings a file into a draft: what is there with the same content is left, anything else replaced. */
async function uploadAsset(github, release, name, path) {
    const [{ size }, sha256] = [await (0,promises_.stat)(path), await (0,hash/* hashFile */.DC)(path)];
    const look = () => settle(github, release, { name, size, sha256 });
    const there = await look();
    if (there)
        return there;
    return (0,request/* request */.Em)(github, {
        doing: `upload ${name} to the release ${release.tag}`,
        needs: assets_write,
        attempt: async () => toAsset(await send(github, release, { name, path, size })),
        done: look,
    });
}
/** The asset when it is whole; what an upload that was cut off left behind is deleted. */
async function settle(github, release, wanted) {
    const { assets } = await readRelease(github, release);
    const found = assets.find(({ name }) => name === wanted.name);
    if (!found)
        return undefined;
    const whole = found.state === 'uploaded' && found.size === wanted.size;
    if (whole && found.digest === `sha256:${wanted.sha256}`)
        return toAsset(found);
    await (0,request/* find */.I6)(github, {
        doing: `delete a cut-off upload of ${wanted.name}`,
        needs: assets_write,
        attempt: () => github.octokit.rest.repos.deleteReleaseAsset({ ...github.repo, asset_id: found.id }),
    });
    return undefined;
}
async function send(github, release, { name, path, size }) {
    // To the release's own address: at GitHub it is another host, on a server of one's own yet another.
    const { data } = await github.octokit.request({
        method: 'POST',
        url: release.uploadUrl,
        name,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        data: (0,external_node_fs_.createReadStream)(path),
    });
    return data;
}
/** Writes an asset to `path`, as a stream. */
async function downloadAsset(github, asset, path) {
    await (0,request/* request */.Em)(github, {
        doing: `download ${asset.name}`,
        needs: 'contents: read',
        attempt: async () => {
            const { data } = await github.octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                ...github.repo,
                asset_id: Number(asset.id),
                headers: { accept: 'application/octet-stream' },
                request: { parseSuccessResponseBody: false },
            });
            const body = data;
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), (0,external_node_fs_.createWriteStream)(path)).catch((cause) => {
                throw Object.assign(new Error('the download was cut off', { cause }), { status: 500 });
            });
        },
    });
    const { size } = await (0,promises_.stat)(path);
    if (size !== asset.size)
        throw new errors/* OutsideError */.Cp(`${asset.name} came with ${size} of ${asset.size} bytes`, 'run again');
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/github/commits.js
var commits = __webpack_require__(55091);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/refs.js

const query = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: 100, after: $after) {
      nodes {
        name
        target {
          __typename
          oid
          ... on Tag { name message tagger { name date } target { __typename oid } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
/**
 * Every tag of the repository. By GraphQL, because REST tells a tag's commit and message one tag a
 * request only, and a job's token has a thousand requests an hour.
 */
async function* tagRefs(github, doing) {
    let after = null;
    do {
        const page = await (0,request/* request */.Em)(github, {
            doing,
            needs: 'contents: read',
            attempt: () => ask(github, after),
        });
        const { nodes, pageInfo } = page.repository.refs;
        yield* nodes;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
}
const statuses = {
    NOT_FOUND: 404,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    RATE_LIMITED: 403,
};
/** GraphQL answers 200 to what it refuses: told here as REST tells it. */
async function ask({ octokit, repo }, after) {
    try {
        return await octokit.graphql(query, { ...repo, after });
    }
    catch (error) {
        const { name, errors, headers } = error;
        if (name !== 'GraphqlResponseError')
            throw error;
        const status = statuses[errors?.[0]?.type ?? ''] ?? 500;
        throw Object.assign(error, { status, response: { headers } });
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/tags.js



const read = 'contents: read';
const tags_write = 'contents: write';
/** Every tag of the model; a hundred at a time, with all that they say. */
async function listTags(github, model) {
    const facts = [];
    for await (const { name, target } of tagRefs(github, `list the tags of ${model}`)) {
        if ((0,tag/* parseTag */.ED)(name)?.model !== model)
            continue;
        const fact = await fromTarget(github, name, target);
        if (fact)
            facts.push(fact);
    }
    return facts;
}
async function fromTarget(github, name, target) {
    const direct = target.target?.__typename === 'Commit';
    if (target.__typename === 'Commit')
        return lightweight(name, target.oid);
    if (target.__typename !== 'Tag')
        return null;
    // A tag of a tag is rare enough to be followed step by step.
    if (!direct)
        return toFact(github, { ref: name, object: { type: 'tag', sha: target.oid } });
    const commit = target.target?.oid;
    if (target.name !== name)
        return lightweight(name, commit);
    const { tagger, message } = target;
    return annotated(name, commit, { message: message ?? '', tagger: tagger ?? null });
}
/** Without what a lightweight tag does not know. */
function lightweight(name, commit) {
    return { name, commit, annotated: false, date: null, tagger: null, message: '' };
}
function annotated(name, commit, { message, tagger }) {
    const date = tagger?.date ? new Date(tagger.date).toISOString() : null;
    return { name, commit, annotated: true, date, tagger: tagger?.name ?? null, message };
}
async function findTag(github, name) {
    const ref = await findRef(github, name);
    return ref && toFact(github, ref);
}
async function findRef(github, name) {
    const found = await (0,request/* find */.I6)(github, {
        doing: `read the tag ${name}`,
        needs: read,
        attempt: () => github.octokit.rest.git.getRef({ ...github.repo, ref: `tags/${name}` }),
    });
    return found?.data ?? null;
}
function nameOf(ref) {
    return ref.replace(/^refs\/tags\//, '');
}
async function toFact(github, { ref, object }) {
    const name = nameOf(ref);
    if (object.type === 'commit')
        return lightweight(name, object.sha);
    const fact = object.type === 'tag' ? await readTagObject(github, name, object.sha) : null;
    // `git tag NEW OLD` lets NEW name the object of OLD: what it says is not said of NEW.
    return fact && fact.name !== name ? lightweight(name, fact.commit) : fact;
}
/** What a tag object says; its name is the one in the object. */
async function readTagObject(github, name, sha) {
    const { data } = await (0,request/* request */.Em)(github, {
        doing: `read the tag ${name}`,
        needs: read,
        attempt: () => github.octokit.rest.git.getTag({ ...github.repo, tag_sha: sha }),
    });
    // A tag of a tag: what it stands on in the end is what counts.
    const inner = data.object.type === 'tag' ? await readTagObject(github, name, data.object.sha) : null;
    const commit = data.object.type === 'commit' ? data.object.sha : inner?.commit;
    if (commit === undefined)
        return null;
    return annotated(data.tag, commit, data);
}
/**
 * Makes a tag object, then its ref, which GitHub refuses when the name is taken: the only
 * compare-and-swap that it gives. The tagger is the token's own identity.
 */
async function createTag(github, { name, commit, message }) {
    const doing = `create the tag ${name}`;
    const { git } = github.octokit.rest;
    const { data } = await (0,request/* request */.Em)(github, {
        doing,
        needs: tags_write,
        attempt: () => git.createTag({ ...github.repo, tag: name, message, object: commit, type: 'commit' }),
    });
    try {
        await (0,request/* request */.Em)(github, {
            doing,
            needs: tags_write,
            attempt: () => git.createRef({ ...github.repo, ref: `refs/tags/${name}`, sha: data.sha }),
            expects: [422],
        });
        return 'created';
    }
    catch (error) {
        if (!(0,request/* isRequestFailure */.UZ)(error) || error.status !== 422)
            throw error;
        const there = await findRef(github, name);
        // Ours already: the answer to an earlier attempt was lost.
        if (there)
            return there.object.sha === data.sha ? 'created' : 'exists';
        throw (0,request/* explain */.WE)(error, { doing, needs: tags_write });
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/registry.js




/** The registry of a repository at GitHub. */
function gitHubRegistry(github) {
    return {
        tags: (model) => listTags(github, model),
        findTag: (name) => findTag(github, name),
        createTag: (tag) => createTag(github, tag),
        commitOnto: (commit) => (0,commits/* commitOnto */.s)(github, commit),
        findRelease: (tag) => findRelease(github, tag),
        draftRelease: (release) => draftRelease(github, release),
        uploadAsset: (release, name, path) => uploadAsset(github, release, name, path),
        downloadAsset: (_, asset, path) => downloadAsset(github, asset, path),
        publishRelease: (release) => publishRelease(github, release),
    };
}


/***/ }),

/***/ 44068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   UZ: () => (/* binding */ isRequestFailure),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

const attempts = 5;
/** Longest that one wait may be, in seconds: a job that waits for an hour is better run again. */
const patience = 300;
/**
 * Asks GitHub, again when it was busy, limited us, or the answer was lost.
 *
 * @throws OutsideError that names what is missing
 */
async function request({ sleep }, asked) {
    for (let attempt = 1;; attempt++) {
        try {
            return await asked.attempt();
        }
        catch (error) {
            if (!isRequestFailure(error) || asked.expects?.includes(error.status))
                throw error;
            const wait = waitFor(error, attempt);
            if (wait === null)
                throw explain(error, asked);
            if (attempt === attempts || wait > patience)
                throw gaveUp(error, asked, wait);
            await sleep(wait);
            const done = error.status >= 500 ? await asked.done?.() : undefined;
            if (done !== undefined)
                return done;
        }
    }
}
/** Asks for something that need not be there: null when GitHub knows of none. */
async function find(github, asked) {
    try {
        return await request(github, { ...asked, expects: [404] });
    }
    catch (error) {
        if (isRequestFailure(error) && error.status === 404)
            return null;
        throw error;
    }
}
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === 'number';
}
/** Whether GitHub refused because the token may not do it, as an error of `request` tells. */
function isForbidden(error) {
    const cause = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp ? error.cause : error;
    return isRequestFailure(cause) && cause.status === 403 && waitFor(cause, 1) === null;
}
/** Seconds to wait before asking again; null when asking again does not help. */
function waitFor(error, attempt) {
    if (error.status >= 500)
        return 2 ** (attempt - 1);
    if (error.status !== 403 && error.status !== 429)
        return null;
    const headers = error.response?.headers ?? {};
    const after = Number(headers['retry-after']);
    if (Number.isFinite(after))
        return Math.max(1, after);
    if (headers['x-ratelimit-remaining'] === '0') {
        // Told by GitHub's own clock, so that ours does not matter.
        const now = Date.parse(String(headers.date)) / 1000;
        const reset = Number(headers['x-ratelimit-reset']);
        return Number.isFinite(reset - now) ? Math.max(1, reset - now + 1) : 60;
    }
    // GitHub's advice for a secondary limit that names no time.
    return error.status === 429 || /rate limit/i.test(error.message) ? 60 * attempt : null;
}
/** What GitHub refused, in words, with what to do about it. */
function explain(error, { doing, needs }) {
    const said = `${error.status} ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(error.message, 200)}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`GitHub refused to ${doing}: ${said}`, remedy(error, needs), {
        cause: error,
    });
}
function remedy(error, needs) {
    if (error.status === 401)
        return 'the token is wrong or has expired: give a valid one as the input token';
    const header = error.response?.headers['x-accepted-github-permissions'];
    const permission = typeof header === 'string' ? header.replaceAll('=', ': ') : needs;
    if (error.status === 403)
        return `the job needs the permission ${permission}`;
    if (error.status === 404)
        return `it is not there, or the token may not see it: that needs the permission ${permission}`;
    return undefined;
}
function gaveUp(error, { doing }, wait) {
    const limited = error.status < 500;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`GitHub could not ${doing}: ${error.status} ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(error.message, 120)}`, limited ? `its rate limit ends in ${Math.ceil(wait)} s: run again then` : 'run again later', { cause: error });
}


/***/ })

};
