export const id = 1902;
export const ids = [1902];
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

/***/ 91902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubRefFiles: () => (/* binding */ gitHubRefFiles)
/* harmony export */ });
/* harmony import */ var _domain_registry_ref_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55127);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55091);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44068);



const needs = 'contents: write';
/** Files in refs of a repository at GitHub, which are no branches: nothing runs when they move. */
function gitHubRefFiles(github) {
    return {
        read: (ref) => read(github, ref),
        async write(file) {
            try {
                return await write(github, file);
            }
            catch (error) {
                if ((0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
                    return 'forbidden';
                throw error;
            }
        },
    };
}
async function read(github, ref) {
    const { octokit, repo } = github;
    const asked = { doing: `read ${ref}`, needs: 'contents: read' };
    const found = await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(github, {
        ...asked,
        attempt: () => octokit.rest.git.getRef({ ...repo, ref: nameOf(ref) }),
    });
    if (!found)
        return null;
    const commit = found.data.object.sha;
    const { data } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .Em)(github, {
        ...asked,
        attempt: () => octokit.rest.repos.getContent({
            ...{ ...repo, path: _domain_registry_ref_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keptPath */ .M, ref: commit },
            mediaType: { format: 'raw' },
        }),
    });
    return { commit, content: data };
}
/**
 * The new commit's parent is the one that was read, and GitHub moves a ref only forward unless it is
 * forced: that is its compare-and-swap.
 */
async function write(github, file) {
    const { ref, before, content, message } = file;
    const parent = before?.commit ?? null;
    const sha = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOnto */ .s)(github, { parent, files: { [_domain_registry_ref_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keptPath */ .M]: content }, message });
    const { git } = github.octokit.rest;
    const doing = `write ${ref}`;
    try {
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .Em)(github, {
            ...{ doing, needs, expects: [422] },
            attempt: () => parent === null
                ? git.createRef({ ...github.repo, ref, sha })
                : git.updateRef({ ...github.repo, ref: nameOf(ref), sha, force: false }),
        });
        return 'written';
    }
    catch (error) {
        if (!(0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .UZ)(error) || error.status !== 422)
            throw error;
        const there = await read(github, ref);
        // Ours already: the answer to an earlier attempt was lost.
        if (there?.commit === sha)
            return 'written';
        if (there?.commit === parent || (!there && !before))
            throw (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error, { doing, needs });
        return 'lost';
    }
}
function nameOf(ref) {
    return ref.replace(/^refs\//, '');
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
