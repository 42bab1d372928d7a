export const id = 6437;
export const ids = [6437];
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


/***/ })

};
