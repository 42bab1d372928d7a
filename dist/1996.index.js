export const id = 1996;
export const ids = [1996,6437];
export const modules = {

/***/ 36437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/client.js



const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** @throws InputError when there is no token */
function gitHub(options) {
    const { token, repository, apiUrl } = options;
    if (token.trim() === '')
        throw new errors/* InputError */.dz({
            where: 'input token',
            allowed: "a token for GitHub's API",
            remedy: 'in a workflow give the expression github.token',
        });
    const [owner = '', repo = ''] = repository.split('/');
    return {
        octokit: (0,github/* getOctokit */.Q)(token.trim(), { baseUrl: apiUrl, log: silent }),
        repo: { owner, repo },
        sleep: options.sleep ?? ((seconds) => (0,promises_.setTimeout)(seconds * 1000)),
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/open.js

/** GitHub as this run's token sees it. */
function openGitHub({ env, repository }, token) {
    return gitHub({
        token: token ?? '',
        repository: repository ?? '',
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    });
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


/***/ }),

/***/ 21996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showReport: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/report/comment.js
var comment = __webpack_require__(18421);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/marker.js
var report_marker = __webpack_require__(23616);
// EXTERNAL MODULE: ./build/bundle/src/adapters/github/request.js
var request = __webpack_require__(44068);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/comments.js


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
    if (!(0,report_marker/* mayReplace */.kA)(marker, known.marker))
        return { url: known.url, posted: false };
    if (known.body === body)
        return { url: known.url, posted: true };
    await (0,request/* request */.Em)(github, {
        doing: 'change the report in the pull request',
        needs: write,
        attempt: () => github.octokit.rest.issues.updateComment({ ...github.repo, comment_id: known.id, body }),
    });
    return { url: known.url, posted: true };
}
async function create(github, posting) {
    return (0,request/* request */.Em)(github, {
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
    await (0,request/* find */.I6)(github, {
        doing: 'delete a second report in the pull request',
        needs: write,
        attempt: () => github.octokit.rest.issues.deleteComment({ ...github.repo, comment_id: id }),
    });
}
/** The comments that carry this model's marker and were written by this token, oldest first. */
async function ourComments(github, { pull, marker }) {
    const { octokit, repo } = github;
    const isOurs = await authorship(github);
    const all = await (0,request/* request */.Em)(github, {
        doing: 'read the comments of the pull request',
        needs: 'pull-requests: read',
        attempt: () => octokit.paginate(octokit.rest.issues.listComments, {
            ...repo,
            issue_number: pull,
            per_page: 100,
        }),
    });
    return all.flatMap(({ id, body = '', html_url: url, user }) => {
        const theirs = (0,report_marker/* parseMarker */.gY)(body);
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
        const { data } = await (0,request/* request */.Em)(github, {
            doing: 'learn whose token it is',
            needs: 'a valid token',
            attempt: () => github.octokit.rest.users.getAuthenticated(),
            expects: [403],
        });
        return ({ login }) => login === data.login;
    }
    catch (error) {
        if (!(0,request/* isRequestFailure */.UZ)(error))
            throw error;
        return ({ type }) => type === 'Bot';
    }
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/github/open.js + 1 modules
var github_open = __webpack_require__(36437);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/pulls.js

/**
 * The open pull request with that head; null when there is none, or it has moved on. An event of a
 * fork's run names no pull request, and what the run left behind cannot be trusted to name it.
 */
async function findPull(github, head) {
    const { octokit, repo } = github;
    const open = await (0,request/* request */.Em)(github, {
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

;// CONCATENATED MODULE: ./build/bundle/src/adapters/github/show.js




/**
 * Shows the report in the pull request that this run is of, or that the finished run was of.
 *
 * @returns its address; null when there is no pull request, or its token may not write (a fork's)
 */
async function showReport({ blocks, marker, token }, { context, log }) {
    const { event, repository, run } = context;
    const own = event.payload.pull_request;
    if (own && own.head.repo?.full_name !== repository) {
        log.info("a fork's run may not comment: the workflow fork-report.yml shows its report");
        return null;
    }
    const github = (0,github_open.openGitHub)(context, token);
    const finished = event.payload.workflow_run;
    const pull = own?.number ?? (finished ? await findPull(github, headOf(finished)) : null);
    if (pull === null) {
        log.info('there is no open pull request with this head: the report is in the summary');
        return null;
    }
    const body = (0,comment/* comment */.Im)(blocks, marker, run.url);
    const { url, posted } = await postReport(github, { pull, marker, body });
    log.info(posted ? `the report is at ${url}` : `a newer run's report is left in place at ${url}`);
    return url;
}
function headOf(finished) {
    return {
        owner: finished.head_repository.owner.login,
        branch: finished.head_branch,
        sha: finished.head_sha,
    };
}


/***/ }),

/***/ 18421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ longestSummary),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Uj: () => (/* binding */ fit)
/* harmony export */ });
/* unused harmony export longestComment */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79332);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62623);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23616);



/** GitHub refuses a longer comment. */
const longestComment = 65_536;
/** GitHub drops a summary of more than 1 MiB; a character takes three bytes at most here. */
const longestSummary = 340_000;
/**
 * The comment of a pull request: the blocks, and the marker in the last line. What is too long loses
 * its sections from the end, the longest folded one first, and says where they are shown whole.
 *
 * @param elsewhere where the whole report is, as the address of the run; null when nowhere
 */
function comment(blocks, marker, elsewhere, limit = longestComment) {
    const end = `\n\n${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarker */ .gJ)(marker)}`;
    const where = elsewhere === null ? 'the report file' : 'the summary of the run';
    return `${fit(blocks, limit - end.length, where)}${end}`;
}
/** The blocks as Markdown of at most `limit` characters; what is left out is named, and where it is. */
function fit(blocks, limit, where) {
    let kept = blocks;
    while ((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)(kept).length > limit && kept.length > 1)
        kept = replaceLongest(kept, where);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)(kept).slice(0, limit);
}
/** Without its longest part; the first block, which holds the verdict, always stays. */
function replaceLongest(blocks, where) {
    const sizes = blocks.map((block, index) => (index === 0 ? 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)([block]).length));
    const longest = sizes.indexOf(Math.max(...sizes));
    const block = blocks[longest];
    const note = 'Too long to be shown here: ';
    const what = block.kind === 'details' ? block.summary : block.kind;
    const left = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${note}${what.slice(0, 100)} is in ${where}.`);
    const isNote = block.kind === 'paragraph' && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .w)([block]).startsWith(note);
    return blocks.flatMap((each, index) => {
        if (index !== longest)
            return [each];
        return isNote ? [] : [left];
    });
}


/***/ }),

/***/ 23616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   kA: () => (/* binding */ mayReplace)
/* harmony export */ });
const pattern = /<!-- mlops-report (\{[^\n]*\}) -->\s*$/;
function formatMarker({ model, commit, run, attempt }) {
    const json = JSON.stringify({ model, commit, run, attempt });
    // A comment in HTML ends at "-->": neither character may stand in the text.
    return `<!-- mlops-report ${json.replace(/-/g, '\\u002d').replace(/>/g, '\\u003e')} -->`;
}
/** The marker of a comment's body; null when it is not ours. */
function parseMarker(body) {
    const json = pattern.exec(body)?.[1];
    if (json === undefined)
        return null;
    try {
        const { model, commit, run, attempt } = JSON.parse(json);
        const isWhole = typeof model === 'string' && typeof commit === 'string' && /^\d+$/.test(run ?? '');
        return isWhole && Number.isInteger(attempt)
            ? { model, commit, run: run, attempt: attempt }
            : null;
    }
    catch {
        return null;
    }
}
/** Whether a run may replace what another wrote: not when the other one is newer. */
function mayReplace(mine, theirs) {
    const [a, b] = [BigInt(mine.run), BigInt(theirs.run)];
    return a === b ? mine.attempt >= theirs.attempt : a > b;
}


/***/ })

};
