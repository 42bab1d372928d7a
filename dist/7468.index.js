export const id = 7468;
export const ids = [7468];
export const modules = {

/***/ 46328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ awsOptions),
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   aZ: () => (/* binding */ isAws)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

/** By default the SDK waits for an answer for ever. Milliseconds. */
const requestHandler = {
    connectionTimeout: 10_000,
    requestTimeout: 60_000,
    throwOnRequestTimeout: true,
};
/** Settings that all AWS clients share; everything else comes from the environment. */
function awsOptions(env) {
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
    if (!region) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'AWS_REGION',
            allowed: 'a region such as eu-central-1',
            remedy: 'set it, or run aws-actions/configure-aws-credentials before this step',
        });
    }
    return { region, maxAttempts: 6, requestHandler };
}
const remedies = [
    [/AccessDenied|NotAuthorized|Unauthorized/i, 'allow it in the policy of the role'],
    [/Expired/i, 'the credentials have expired: get new ones and run again'],
    [
        /CredentialsProvider|InvalidClientTokenId|UnrecognizedClient|InvalidSignature|AuthFailure|MissingAuth/i,
        'no valid AWS credentials: run aws-actions/configure-aws-credentials before this step',
    ],
    [/Throttl|RequestLimit|TooManyRequests/i, 'AWS is throttling; run again later'],
    [
        /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|TimeoutError|NetworkingError/i,
        'check the network and the region',
    ],
];
/**
 * Runs one AWS call; a failure is told with the action that was tried and what to do.
 *
 * @param action the IAM name of the action, as in `ssm:SendCommand`
 */
async function callAws(action, call) {
    try {
        return await call();
    }
    catch (cause) {
        const { name, message, code } = cause;
        const text = `${name} ${code ?? ''}`;
        const remedy = remedies.find(([form]) => form.test(text))?.[1];
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`AWS: ${action} failed: ${name}: ${cut(message)}`, remedy, { cause });
    }
}
function cut(message) {
    return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}
/** The error that AWS gave, beneath {@link callAws}'s. */
function isAws(error, ...names) {
    const cause = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp ? error.cause : error;
    return cause instanceof Error && names.includes(cause.name);
}


/***/ }),

/***/ 29823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ afterPutBack),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   SB: () => (/* binding */ toPutBack),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   l1: () => (/* binding */ lostPlaces),
/* harmony export */   lH: () => (/* binding */ deploymentRecord),
/* harmony export */   s2: () => (/* binding */ groupByBefore)
/* harmony export */ });
const served = ['deployed', 'unchanged'];
const unsettled = ['deployed', 'broken', 'unknown'];
/** Every place serves the order. */
function succeeded({ places }) {
    return places.length > 0 && places.every(({ state }) => served.includes(state));
}
/** The places that may serve something else than before, and are to be put back when one failed. */
function toPutBack(places) {
    return places.filter(({ state }) => unsettled.includes(state));
}
/** Places by what they served before, so that each group takes one instruction. */
function groupByBefore(places) {
    const groups = new Map();
    for (const place of places) {
        const key = JSON.stringify(place.before);
        const group = groups.get(key) ?? { before: place.before, places: [] };
        group.places.push(place);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** A place after it was put back: its first reason stays, for that is what went wrong. */
function afterPutBack(place, back) {
    const well = served.includes(back.state);
    const timings = { ...place.timings, back: back.timings.total ?? 0 };
    const why = place.reason ?? 'put back, because another place failed';
    if (well)
        return { ...place, state: 'restored', after: back.after, reason: why, timings };
    const state = back.state === 'broken' ? 'broken' : 'unknown';
    return {
        ...place,
        state,
        after: back.after,
        reason: `${why}; putting back failed: ${back.reason}`,
        timings,
        log: back.log || place.log,
    };
}
/** The places that do not serve what they served before, with the reasons; null when all do. */
function lostPlaces({ places }) {
    const lost = places.filter(({ state }) => state === 'broken' || state === 'unknown');
    const names = lost.map(({ id, reason }) => `${id}: ${reason ?? 'not healthy'}`);
    return lost.length > 0 ? names.join('; ') : null;
}
/** The record of a deployment. */
function deploymentRecord(origin, target, order, outcome) {
    const { places, missing } = outcome;
    const previous = agreed(places.map(({ before }) => before));
    return {
        schema: 'mlops/deployment/1',
        ...origin,
        target: target.kind,
        service: order.service,
        version: order.version,
        digest: order.digest,
        previousDigest: previous?.digest ?? null,
        previousVersion: previous?.version ?? null,
        succeeded: succeeded(outcome),
        changed: places.some(({ state, before, after }) => state === 'deployed' || before?.digest !== after?.digest),
        putBack: places.some(({ state }) => state === 'restored'),
        places: places.map(({ log: _, ...place }) => place),
        missing,
        url: target.url,
    };
}
function agreed(all) {
    const [first = null] = all;
    return all.every((each) => each?.digest === first?.digest) ? first : null;
}
/** Why a deployment is no success, in a line; null when it is one. */
function refusalOf(outcome, service) {
    if (succeeded(outcome))
        return null;
    const { places } = outcome;
    const culprits = places.filter(({ state }) => ['failed', 'broken', 'unknown'].includes(state));
    const blamed = culprits.length > 0 ? culprits : places.filter(({ reason }) => reason !== null);
    const reasons = blamed.map(({ id, reason }) => `${id}: ${reason ?? 'failed'}`);
    const down = places.filter(({ state }) => state === 'broken' || state === 'unknown');
    const end = down.length > 0
        ? `not known to be healthy: ${down.map(({ id }) => id).join(', ')}`
        : 'every place serves what it served before';
    return `${service} was not deployed; ${reasons.join('; ')}; ${end}`;
}


/***/ })

};
