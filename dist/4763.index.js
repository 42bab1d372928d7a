export const id = 4763;
export const ids = [4763];
export const modules = {

/***/ 74763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postReport: () => (/* binding */ postReport)
/* harmony export */ });
/* harmony import */ var _domain_report_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23616);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44068);


const write = 'pull-requests: write';
/**
 * Shows the report in the one comment of this model in the pull request: writes it, or changes it
 * unless a newer run has written it. GitHub has no compare-and-swap for comments, so it looks again
 * afterwards: of two comments that were made at once, the older one stays.
 *
 * @throws OutsideError when the token may not comment
 */
async function postReport(github, posting) {
    const [known] = await ourComments(github, posting);
    if (known)
        return change(github, known, posting);
    const made = await create(github, posting);
    const [first, ...rest] = await ourComments(github, posting);
    if (!first || first.id === made.id)
        return { url: made.url, posted: true };
    for (const twin of rest.filter(({ id }) => id === made.id))
        await remove(github, twin);
    return change(github, first, posting);
}
async function change(github, known, { body, marker }) {
    if (!(0,_domain_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReplace */ .kA)(marker, known.marker))
        return { url: known.url, posted: false };
    if (known.body === body)
        return { url: known.url, posted: true };
    await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(github, {
        doing: 'change the report in the pull request',
        needs: write,
        attempt: () => github.octokit.rest.issues.updateComment({ ...github.repo, comment_id: known.id, body }),
    });
    return { url: known.url, posted: true };
}
async function create(github, posting) {
    return (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(github, {
        doing: 'post the report in the pull request',
        needs: write,
        attempt: async () => {
            const { data } = await github.octokit.rest.issues.createComment({
                ...github.repo,
                issue_number: posting.pull,
                body: posting.body,
            });
            return { id: data.id, url: data.html_url, body: posting.body, marker: posting.marker };
        },
        done: async () => (await ourComments(github, posting))[0],
    });
}
async function remove(github, { id }) {
    await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(github, {
        doing: 'delete a second report in the pull request',
        needs: write,
        attempt: () => github.octokit.rest.issues.deleteComment({ ...github.repo, comment_id: id }),
    });
}
/** The comments that carry this model's marker and were written by this token, oldest first. */
async function ourComments(github, { pull, marker }) {
    const { octokit, repo } = github;
    const isOurs = await authorship(github);
    const all = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(github, {
        doing: 'read the comments of the pull request',
        needs: 'pull-requests: read',
        attempt: () => octokit.paginate(octokit.rest.issues.listComments, {
            ...repo,
            issue_number: pull,
            per_page: 100,
        }),
    });
    return all.flatMap(({ id, body = '', html_url: url, user }) => {
        const theirs = (0,_domain_report_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(body);
        if (theirs?.model !== marker.model || !user || !isOurs(user))
            return [];
        return [{ id, url, body, marker: theirs }];
    });
}
/**
 * Whether an author is this token's. A person's token may ask who it is; the token of a job or of an
 * app may not, and writes as a bot. Anyone can copy a marker, so the author counts as well.
 */
async function authorship(github) {
    try {
        const { data } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(github, {
            doing: 'learn whose token it is',
            needs: 'a valid token',
            attempt: () => github.octokit.rest.users.getAuthenticated(),
            expects: [403],
        });
        return ({ login }) => login === data.login;
    }
    catch (error) {
        if (!(0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestFailure */ .UZ)(error))
            throw error;
        return ({ type }) => type === 'Bot';
    }
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
