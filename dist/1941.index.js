export const id = 1941;
export const ids = [1941];
export const modules = {

/***/ 19599:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "2725413cd65c3bd32f3e.py";

/***/ }),

/***/ 52416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   aP: () => (/* binding */ instanceProgram),
/* harmony export */   lF: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34098);


/** The program that runs where the container is. */
function instanceProgram() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(/* asset import */ __webpack_require__(19599), __webpack_require__.b), 'utf8');
}
/** An instruction as the program takes it: one word of base64, so nothing in it can be replaced. */
function encode(instruction) {
    return Buffer.from(JSON.stringify(instruction)).toString('base64');
}
const end = 'MLOPS_PROGRAM_ENDS';
/** Systems Manager takes about 97 kB of parameters for one command. */
const longest = 90_000;
/**
 * The lines of an `AWS-RunShellScript` command: the fixed program, and all data as one variable.
 * They are run as one `sh -c`, whose exit code is the program's.
 */
function commandLines(program, instruction) {
    const lines = [
        `export MLOPS_REQUEST=${encode(instruction)}`,
        `command -v python3 >/dev/null || { echo '${noPython}'; exit 1; }`,
        `exec python3 - <<'${end}'`,
        ...program.trimEnd().split('\n'),
        end,
    ];
    const text = lines.join('\n');
    // Systems Manager would put a parameter's value in the place of such a mark.
    if (text.includes('{{'))
        throw new Error('the program holds {{, which Systems Manager replaces');
    if (text.length > longest)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('the command is longer than Systems Manager takes', 'use smaller cases');
    return lines;
}
const noPython = JSON.stringify({
    mlops: 1,
    state: 'failed',
    before: null,
    after: null,
    reason: 'python3 is not installed on the instance',
    timings: {},
});


/***/ }),

/***/ 41941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ec2Target: () => (/* binding */ ec2Target)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/coordinate.js + 3 modules
var coordinate = __webpack_require__(55869);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/fleet.js
var fleet = __webpack_require__(64639);
;// CONCATENATED MODULE: ./build/bundle/src/domain/rollout/invocation.js
const ended = new Set(['success', 'cancelled', 'canceled', 'timedout', 'failed']);
function hasEnded(status) {
    return ended.has(plain(status));
}
/** The documentation writes `Delivery Timed Out` where the service says `DeliveryTimedOut`. */
function plain(status) {
    return status.replace(/[\s_-]/g, '').toLowerCase();
}
/** What is said of an instance whose program did not come to give its result. */
const silences = {
    deliverytimedout: ['untouched', 'the command could not be delivered in time'],
    undeliverable: ['untouched', 'the command could not be delivered'],
    invalidplatform: ['untouched', 'the instance cannot run shell scripts'],
    accessdenied: ['untouched', 'Systems Manager was not allowed to run commands there'],
    terminated: ['untouched', 'not begun, because another instance failed'],
    executiontimedout: ['unknown', 'the command was killed when its time was up'],
    cancelled: ['unknown', 'the command was cancelled'],
    canceled: ['unknown', 'the command was cancelled'],
    success: ['unknown', 'the command ended without its result'],
};
/** State and reason of an instance that ended, or was given up, without a result. */
function silenceOf(invocation) {
    if (!invocation)
        return { state: 'unknown', reason: 'Systems Manager knows of no such command there' };
    const { status, details, stderr } = invocation;
    const [state, reason] = silences[plain(details)] ??
        silences[plain(status)] ?? ['unknown', `the command ended as ${details || status}`];
    const said = stderr.trim().split('\n').at(-1)?.slice(0, 300);
    return { state, reason: said ? `${reason}; it last said: ${said}` : reason };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/result.js
var result = __webpack_require__(41814);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/selector.js
var rollout_selector = __webpack_require__(56906);
// EXTERNAL MODULE: ./build/bundle/src/adapters/aws.js
var aws = __webpack_require__(46328);
// EXTERNAL MODULE: ./build/bundle/src/adapters/clock.js
var adapters_clock = __webpack_require__(12355);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/ec2/instances.js


/** The instances that a selector means, whatever their state. Ids that do not exist are left out. */
async function findMachines(env, selector) {
    // Loading this client takes 0.2 s, which only a deployment should pay.
    const { EC2Client, paginateDescribeInstances } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5193)]).then(__webpack_require__.t.bind(__webpack_require__, 35193, 19));
    const client = new EC2Client((0,aws/* awsOptions */.Gu)(env));
    const found = [];
    for (const filters of filtersOf(selector)) {
        await (0,aws/* callAws */.IY)('ec2:DescribeInstances', async () => {
            for await (const page of paginateDescribeInstances({ client }, { Filters: filters })) {
                const all = page.Reservations?.flatMap(({ Instances = [] }) => Instances) ?? [];
                for (const { InstanceId = '', State, PlatformDetails = '' } of all)
                    found.push({
                        id: InstanceId,
                        state: State?.Name ?? 'unknown',
                        platform: PlatformDetails,
                    });
            }
        });
    }
    return found;
}
/** A filter, unlike a list of ids, does not fail as a whole when one id is unknown. */
function filtersOf(selector) {
    if (selector.by === 'tags')
        return [selector.tags.map(({ key, values }) => ({ Name: `tag:${key}`, Values: values }))];
    return (0,fleet/* batches */.Xy)(selector.ids, 100).map((ids) => [{ Name: 'instance-id', Values: ids }]);
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/ssm/command.js


/** Seconds in which the command must reach the agent; 30 is the least that is allowed. */
const delivery = 60;
/** Seconds for which a command that was just sent may not be known yet. */
const grace = 30;
/**
 * Sends a command and waits until it has ended at every instance, or its time is long over.
 *
 * @returns how it ended, by instance; one of which nothing was ever heard is left out
 */
async function runCommand(client, command, clock) {
    const { SendCommandCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const { ids, lines, comment, concurrency, timeout } = command;
    const sent = await (0,aws/* callAws */.IY)('ssm:SendCommand', () => client.send(new SendCommandCommand({
        DocumentName: 'AWS-RunShellScript',
        InstanceIds: ids,
        Comment: comment.slice(0, 100),
        MaxConcurrency: concurrency,
        MaxErrors: '0',
        TimeoutSeconds: delivery,
        Parameters: { commands: lines, executionTimeout: [String(Math.ceil(timeout))] },
    })));
    return await follow(client, sent.Command?.CommandId ?? '', command, clock);
}
async function follow(client, commandId, { ids, timeout }, clock) {
    const begun = clock.now();
    // One after the other in the worst case; each may be delivered late.
    const limit = (delivery + timeout) * ids.length + grace;
    const over = () => (clock.now() - begun) / 1000;
    for (;;) {
        const listed = await list(client, commandId);
        // One that is not listed after the grace will not come any more.
        const unheard = over() > grace ? 'Failed' : 'Pending';
        const open = ids.some((id) => !hasEnded(listed.get(id) ?? unheard));
        if (!open || over() > limit)
            return outputs(client, commandId, listed);
        await clock.sleep(pause(over(), clock));
    }
}
/** Every 1 to 2 s at first, then every 3 to 5: more often gets throttled. */
function pause(seconds, clock) {
    return seconds < 6 ? 1000 + 1000 * clock.random() : 3000 + 2000 * clock.random();
}
async function list(client, commandId) {
    const { paginateListCommandInvocations } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const found = new Map();
    await (0,aws/* callAws */.IY)('ssm:ListCommandInvocations', async () => {
        const pages = paginateListCommandInvocations({ client }, { CommandId: commandId });
        for await (const { CommandInvocations = [] } of pages)
            for (const { InstanceId = '', Status = '' } of CommandInvocations)
                found.set(InstanceId, Status);
    });
    return found;
}
/** The list cuts outputs to 2,500 characters; each asked for alone they are 24,000. */
async function outputs(client, commandId, listed) {
    const { GetCommandInvocationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const found = new Map();
    for (const [id, listedStatus] of listed) {
        const query = new GetCommandInvocationCommand({ CommandId: commandId, InstanceId: id });
        try {
            const answer = await (0,aws/* callAws */.IY)('ssm:GetCommandInvocation', () => client.send(query));
            found.set(id, {
                id,
                status: answer.Status ?? listedStatus,
                details: answer.StatusDetails ?? '',
                stdout: answer.StandardOutputContent ?? '',
                stderr: answer.StandardErrorContent ?? '',
            });
        }
        catch (error) {
            // One that was never delivered is in the list, but may not be there to ask.
            if (!(0,aws/* isAws */.aZ)(error, 'InvocationDoesNotExist'))
                throw error;
            found.set(id, { id, status: listedStatus, details: listedStatus, stdout: '', stderr: '' });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/ssm/managed.js


/** What Systems Manager knows of these instances; one that it does not manage is left out. */
async function findManaged(client, ids) {
    const { paginateDescribeInstanceInformation } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const found = [];
    for (const some of (0,fleet/* batches */.Xy)(ids, 50)) {
        const query = { Filters: [{ Key: 'InstanceIds', Values: some }] };
        await (0,aws/* callAws */.IY)('ssm:DescribeInstanceInformation', async () => {
            for await (const page of paginateDescribeInstanceInformation({ client }, query))
                for (const each of page.InstanceInformationList ?? [])
                    found.push({
                        id: each.InstanceId ?? '',
                        ping: each.PingStatus ?? 'unknown',
                        platform: each.PlatformType ?? '',
                        lastPing: each.LastPingDateTime?.toISOString() ?? null,
                    });
        });
    }
    return found;
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/ssm/script.js
var script = __webpack_require__(52416);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/ssm/target.js











/** Seconds that a place may take beyond its timeout, to put back what it served before. */
const back = 240;
/** EC2 instances, told what to do by Systems Manager: no port is opened and no key is kept. */
async function ec2Target(options) {
    const { SSMClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const client = new SSMClient((0,aws/* awsOptions */.Gu)(options.env));
    const { selector, settings, concurrency, clock = adapters_clock/* realClock */.d } = options;
    const program = (0,script/* instanceProgram */.aP)();
    const crew = {
        batch: 50,
        muster: async () => {
            const machines = await findMachines(options.env, selector);
            const ids = selector.by === 'ids' ? selector.ids : machines.map(({ id }) => id);
            return (0,fleet/* muster */.F9)(selector, machines, ids.length > 0 ? await findManaged(client, ids) : []);
        },
        tell: async (ids, instruction) => {
            const verb = String(instruction.verb);
            const command = {
                ids,
                lines: (0,script/* commandLines */.Zm)(program, instruction),
                comment: `mlops ${verb} ${settings.service}`,
                // Looking and asking disturb nobody.
                concurrency: verb === 'status' || verb === 'ask' ? '100%' : concurrency,
                timeout: settings.timeout + back,
            };
            const ended = await runCommand(client, command, clock);
            return new Map(ids.map((id) => [id, said(ended.get(id))]));
        },
    };
    const work = (0,coordinate/* coordinate */.v)(crew, { ...options, meant: (0,rollout_selector/* describeSelector */.r)(selector) });
    return { kind: 'ec2', url: options.url, ...work };
}
function said(invocation) {
    return (0,result/* readReport */.tL)(invocation?.stdout ?? '') ?? silenceOf(invocation);
}


/***/ }),

/***/ 55869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ coordinate)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/bundle/src/domain/rollout/answers.js


const shape = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* object */.Ikc({ status: schemas/* int */.Whr(), body: schemas/* string */.YjP(), milliseconds: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ error: schemas/* string */.YjP(), milliseconds: schemas/* number */.aig() }),
]));
/** No list of answers is longer than this when it is unpacked, in bytes. */
const most = 64 * 1024 * 1024;
/** The answers as the program at a place packs them: base64 of zlib of JSON, bodies in base64. */
function unpackAnswers(packed) {
    const text = (0,external_node_zlib_.inflateSync)(Buffer.from(packed, 'base64'), { maxOutputLength: most }).toString();
    return shape
        .parse(JSON.parse(text))
        .map((answer) => 'body' in answer
        ? { ...answer, body: Buffer.from(answer.body, 'base64').toString() }
        : answer);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/fleet.js
var rollout_fleet = __webpack_require__(64639);
;// CONCATENATED MODULE: ./build/bundle/src/domain/rollout/request.js
function statusInstruction(settings) {
    return { ...base(settings), verb: 'status' };
}
function deployInstruction(settings, order, registry) {
    const { version, commit, digest, image } = order;
    const { environment: env, model } = settings;
    const pull = registry !== null;
    return {
        ...base(settings),
        ...{ verb: 'deploy', env, model, image, digest, version, commit, pull, login: registry },
    };
}
/** The way back: to what was served before, or to nothing. */
function backInstruction(settings, before, registry) {
    if (before === null)
        return { ...base(settings), verb: 'clear' };
    const order = { service: settings.service, ...before };
    return { ...deployInstruction(settings, order, registry), 'as-before': true };
}
function askInstruction(settings, requests, requestTimeout) {
    return { ...base(settings), verb: 'ask', requests, 'request-timeout': requestTimeout };
}
function base({ service, port, containerPort, health, identity, timeout }) {
    return { service, port, 'container-port': containerPort, health, identity, timeout };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/rollout/ask.js



/** Seconds that one request may take. */
const requestTimeout = 10;
const mostRequests = 20;
const longestRequests = 30_000;
/** Asks every place all requests, in as few commands as their answers fit into. */
async function askPlaces(crew, rules, requests) {
    const fleet = await crew.muster();
    (0,rollout_fleet/* requireFleet */.qK)(fleet, rules.meant, rules.allowMissing);
    const all = new Map(fleet.ready.map((id) => [id, []]));
    for (const some of portions(requests)) {
        for (const ids of (0,rollout_fleet/* batches */.Xy)(fleet.ready, crew.batch))
            for (const [id, answers] of await askThese(crew, rules, ids, some))
                all.get(id)?.push(...answers);
    }
    return [...all].map(([id, answers]) => ({ id, answers }));
}
/** Pieces small enough for one command; what is too long for any is told by who sends it. */
function portions(requests) {
    const pieces = [];
    let size = 0;
    for (const request of requests) {
        const length = JSON.stringify(request).length;
        const last = pieces.at(-1);
        const fits = last && last.length < mostRequests && size + length <= longestRequests;
        size = fits ? size + length : length;
        if (fits)
            last.push(request);
        else
            pieces.push([request]);
    }
    return pieces;
}
async function askThese(crew, rules, ids, requests) {
    const told = await crew.tell(ids, askInstruction(rules.settings, requests, requestTimeout));
    const all = new Map();
    for (const id of ids) {
        const report = told.get(id);
        if (report && 'mlops' in report && report.answers)
            all.set(id, unpackAnswers(report.answers));
        else if (requests.length > 1 && report?.state === 'unknown')
            all.set(id, await askHalves(crew, rules, id, requests));
        else {
            const error = report?.reason ?? 'no answer came back; it may be too long to be returned';
            all.set(id, requests.map(() => ({ error, milliseconds: 0 })));
        }
    }
    return all;
}
/** An output that was cut holds nothing: half as many answers may fit. */
async function askHalves(crew, rules, id, requests) {
    const half = Math.ceil(requests.length / 2);
    const answers = [];
    for (const some of [requests.slice(0, half), requests.slice(half)])
        answers.push(...((await askThese(crew, rules, [id], some)).get(id) ?? []));
    return answers;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/outcome.js
var outcome = __webpack_require__(29823);
// EXTERNAL MODULE: ./build/bundle/src/domain/rollout/result.js
var result = __webpack_require__(41814);
;// CONCATENATED MODULE: ./build/bundle/src/domain/rollout/coordinate.js





/** Deploys to all places or to none. */
function coordinate(crew, rules) {
    return {
        current: () => current(crew, rules),
        deploy: (order) => deploy(crew, rules, order),
        restore: async (outcome) => ({
            ...outcome,
            places: await putBack(crew, rules, outcome.places),
        }),
        ask: (requests) => askPlaces(crew, rules, requests),
    };
}
async function current(crew, rules) {
    const { ready } = await inspect(crew, rules);
    return ready.map(({ id, report: { before, healthy = false } }) => ({
        id,
        served: before,
        healthy,
    }));
}
/** Looks at every place before anything is changed; who cannot take part is named. */
async function inspect(crew, rules) {
    const fleet = await crew.muster();
    (0,rollout_fleet/* requireFleet */.qK)(fleet, rules.meant, rules.allowMissing);
    const missing = [...fleet.missing];
    const ready = [];
    const told = await tellAll(crew, fleet.ready, statusInstruction(rules.settings));
    for (const id of fleet.ready) {
        const report = told.get(id);
        if (report && 'mlops' in report && report.state === 'status')
            ready.push({ id, report });
        else
            missing.push({ id, reason: report?.reason ?? 'does not say what it serves' });
    }
    (0,rollout_fleet/* requireFleet */.qK)({ ready: ready.map(({ id }) => id), missing }, rules.meant, rules.allowMissing);
    return { ready, missing };
}
async function tellAll(crew, ids, instruction) {
    const all = new Map();
    for (const some of (0,rollout_fleet/* batches */.Xy)(ids, crew.batch))
        for (const [id, report] of await crew.tell(some, instruction))
            all.set(id, report);
    return all;
}
async function deploy(crew, rules, order) {
    const { ready, missing } = await inspect(crew, rules);
    for (const { id, reason } of missing)
        rules.say(`without ${id}: it ${reason}`);
    const before = new Map(ready.map(({ id, report }) => [id, report.before]));
    const instruction = deployInstruction(rules.settings, order, rules.registry);
    const places = [];
    for (const some of (0,rollout_fleet/* batches */.Xy)([...before.keys()], crew.batch)) {
        // A batch that failed is the last one: what was not begun need not be put back.
        const go = places.length === 0 || (0,outcome/* succeeded */.gq)({ places });
        const told = go ? await crew.tell(some, instruction) : new Map();
        for (const id of some)
            places.push(await placeFor(id, told.get(id), before.get(id) ?? null));
    }
    for (const place of places)
        rules.say(line(place));
    if ((0,outcome/* succeeded */.gq)({ places }))
        return { places, missing };
    return { places: await putBack(crew, rules, places), missing };
}
function placeFor(id, report, before) {
    if (!report)
        return (0,result/* silent */.Ku)(id, 'untouched', 'not begun, because another place failed', before);
    if ('mlops' in report)
        return (0,result/* placeOf */.$t)(id, report);
    return (0,result/* silent */.Ku)(id, report.state, report.reason, before);
}
async function putBack(crew, rules, places) {
    const settled = new Map(places.map((place) => [place.id, place]));
    for (const { before, places: group } of (0,outcome/* groupByBefore */.s2)((0,outcome/* toPutBack */.SB)(places))) {
        const ids = group.map(({ id }) => id);
        rules.say(`putting back what was served before: ${ids.join(', ')}`);
        const instruction = backInstruction(rules.settings, before, rules.registry);
        const told = await tellAll(crew, ids, instruction);
        for (const place of group) {
            const back = (0,outcome/* afterPutBack */.Bq)(place, placeFor(place.id, told.get(place.id), before));
            settled.set(place.id, back);
            rules.say(line(back));
        }
    }
    return [...settled.values()];
}
function line({ id, state, reason, timings }) {
    const time = timings.total === undefined ? '' : ` in ${timings.total.toFixed(1)} s`;
    return `${id}: ${state}${time}${reason === null ? '' : `: ${reason}`}`;
}


/***/ }),

/***/ 64639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ muster),
/* harmony export */   Xy: () => (/* binding */ batches),
/* harmony export */   qK: () => (/* binding */ requireFleet)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);

/** Who can take part and who cannot, each with its reason. Order follows the ids. */
function muster(selector, machines, managed) {
    const known = new Map(machines.map((machine) => [machine.id, machine]));
    const agents = new Map(managed.map((agent) => [agent.id, agent]));
    const gone = (id) => /^(terminated|shutting-down)$/.test(known.get(id)?.state ?? '');
    const meant = selector.by === 'ids' ? selector.ids : machines.map(({ id }) => id).filter((id) => !gone(id));
    const fleet = { ready: [], missing: [] };
    for (const id of [...new Set(meant)].sort()) {
        const reason = obstacle(known.get(id), agents.get(id), id);
        if (reason === null)
            fleet.ready.push(id);
        else
            fleet.missing.push({ id, reason });
    }
    return fleet;
}
function obstacle(machine, agent, id) {
    if (!machine && !(agent && id.startsWith('mi-')))
        return 'does not exist in this region';
    if (machine && machine.state !== 'running')
        return `is ${machine.state}`;
    if (!agent) {
        return 'is not managed by Systems Manager: no agent, no instance role or no network to it';
    }
    if (!/^linux/i.test(agent.platform))
        return `runs ${agent.platform || 'an unknown system'}, not Linux`;
    if (agent.ping !== 'Online') {
        return `its agent is ${agent.ping}${agent.lastPing ? ` since ${agent.lastPing}` : ''}`;
    }
    return null;
}
/**
 * @param meant the selector as it was given
 * @throws InputError when nobody is there, or more are missing than `allowMissing`
 */
function requireFleet(fleet, meant, allowMissing) {
    const names = fleet.missing.map(({ id, reason }) => `${id} ${reason}`).join('; ');
    if (fleet.ready.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'input instances',
            found: meant,
            allowed: 'at least one running Linux instance with an agent that is online',
            remedy: names || 'no instance matches; check the tag, the region and the account',
        });
    }
    if (fleet.missing.length > allowMissing) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'input instances',
            found: meant,
            remedy: `${fleet.missing.length} cannot take part: ${names}; mend them, or say allow-missing: ${fleet.missing.length}`,
        });
    }
}
/** Cuts a list into pieces of at most `size`. */
function batches(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}


/***/ }),

/***/ 41814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const served = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
})
    .nullable();
const resultLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mlops: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['deployed', 'unchanged', 'failed', 'broken', 'status', 'answered']),
    before: served,
    after: served,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    timings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    healthy: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** base64 of zlib of the answers as JSON. */
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Reads the program's output; null when it did not come to say its result. */
function readReport(stdout) {
    const end = stdout.indexOf('\n');
    const line = end < 0 ? stdout : stdout.slice(0, end);
    try {
        const parsed = resultLine.safeParse(JSON.parse(line));
        return parsed.success ? { ...parsed.data, log: stdout.slice(end + 1).trim() } : null;
    }
    catch {
        return null;
    }
}
/** A report of a deployment as what became of the place. */
function placeOf(id, report) {
    const { state, before, after, reason, timings, log } = report;
    if (state === 'status' || state === 'answered') {
        return { ...silent(id, 'unknown', 'it answered another question'), before };
    }
    return { id, state, before, after, reason, timings, log };
}
/** A place that gave no report. */
function silent(id, state, reason, before = null) {
    return { id, state, before, after: null, reason, timings: {}, log: '' };
}


/***/ })

};
