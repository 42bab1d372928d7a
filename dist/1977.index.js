export const id = 1977;
export const ids = [1977];
export const modules = {

/***/ 61977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPull: () => (/* binding */ findPull)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44068);

/**
 * The open pull request with that head; null when there is none, or it has moved on. An event of a
 * fork's run names no pull request, and what the run left behind cannot be trusted to name it.
 */
async function findPull(github, head) {
    const { octokit, repo } = github;
    const open = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(github, {
        doing: `find the pull request of ${head.owner}:${head.branch}`,
        needs: 'pull-requests: read',
        attempt: () => octokit.paginate(octokit.rest.pulls.list, {
            ...repo,
            state: 'open',
            head: `${head.owner}:${head.branch}`,
            per_page: 100,
        }),
    });
    return open.find((pull) => pull.head.sha === head.sha)?.number ?? null;
}


/***/ }),

/***/ 44068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   I6: () => (/* binding */ find),
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
