export const id = 5965;
export const ids = [5965];
export const modules = {

/***/ 45965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubCache: () => (/* binding */ githubCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28509);


/**
 * GitHub's cache of the repository. The paths are part of what GitHub looks up, so they are given
 * relative to the workspace: the same on every runner.
 */
function githubCache({ directory, workspace }, log) {
    const places = (paths) => paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, path)));
    return {
        async restore(key, paths) {
            if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .isFeatureAvailable */ .w3)())
                return false;
            try {
                return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .restoreCache */ .P3)(places(paths), name(key))) !== undefined;
            }
            catch (error) {
                log.warn(`the cache could not be read: ${error.message}`);
                return false;
            }
        },
        async save(key, paths) {
            if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .isFeatureAvailable */ .w3)())
                return;
            try {
                await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .saveCache */ .Io)(places(paths), name(key));
            }
            catch (error) {
                log.warn(`the result could not be kept in the cache: ${error.message}`);
            }
        },
    };
}
const name = (key) => `mlops-train-${key}`;


/***/ })

};
