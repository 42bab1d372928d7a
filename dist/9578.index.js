export const id = 9578;
export const ids = [9578];
export const modules = {

/***/ 99578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   userEnvironment: () => (/* binding */ userEnvironment)
/* harmony export */ });
/**
 * What the user's own commands see of our environment: all but what the runner gave to the action
 * alone: its inputs (a token among them), the keys to the cache and to OpenID Connect, and the
 * files by which a step sets outputs and variables.
 */
function userEnvironment(env) {
    const ours = /^(INPUT_|ACTIONS_|GITHUB_(OUTPUT|STATE|ENV|PATH)$)/;
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}


/***/ })

};
