export const id = 4001;
export const ids = [4001];
export const modules = {

/***/ 39961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   RT: () => (/* binding */ checkStage),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   w5: () => (/* binding */ checkModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76053);


const name = '[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?';
const folder = '[a-zA-Z0-9_./-]+';
const tagPattern = new RegExp(`^(?<model>(?:${folder}=)?${name})(?:#(?<stage>${name})(?<unassign>!?)|@(?<version>v\\d[0-9A-Za-z.+-]*)(?<deregister>!?)|@(?<deprecated>deprecated))(?:#(?<counter>\\d{1,15}))?$`);
/** What the tag `tag` says; null when it is no tag of a registry. */
function parseTag(tag) {
    const groups = tagPattern.exec(tag)?.groups;
    if (!groups)
        return null;
    const event = {
        model: groups.model.replace('=', ':'),
        counter: groups.counter === undefined ? null : Number(groups.counter),
    };
    const { stage, version } = groups;
    if (stage !== undefined)
        return { ...event, kind: groups.unassign ? 'unassign' : 'assign', stage };
    if (version === undefined)
        return { ...event, kind: 'deprecate' };
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version))
        return null;
    return { ...event, kind: groups.deregister ? 'deregister' : 'register', version };
}
/** The tag that says `event`; the inverse of {@link parseTag}. */
function formatTag(event) {
    const model = event.model.replace(':', '=');
    const counter = event.counter === null ? '' : `#${event.counter}`;
    switch (event.kind) {
        case 'register':
            return `${model}@${event.version}${counter}`;
        case 'deregister':
            return `${model}@${event.version}!${counter}`;
        case 'assign':
            return `${model}#${event.stage}${counter}`;
        case 'unassign':
            return `${model}#${event.stage}!${counter}`;
        case 'deprecate':
            return `${model}@deprecated${counter}`;
    }
}
/** The tag of a version. */
function versionTag(model, version) {
    return formatTag({ kind: 'register', model, version, counter: null });
}
const longestName = 100;
const modelPattern = new RegExp(`^(?:${folder}:)?${name}$`);
const stagePattern = new RegExp(`^${name}$`);
const letters = 'letters, digits, "_", "-" and "/", beginning and ending with a letter or digit, at most 100 characters';
/**
 * The model's name, when it can stand in a tag.
 *
 * @param where the input or file that it comes from
 * @throws InputError when it cannot
 */
function checkModel(model, where) {
    if (modelPattern.test(model) && isRefName(model))
        return model;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        where,
        found: model,
        allowed: `${letters}; a folder and ":" may precede`,
    });
}
/** The stage's name, when it can stand in a tag; otherwise as {@link checkModel}. */
function checkStage(stage, where) {
    if (stagePattern.test(stage) && isRefName(stage))
        return stage;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ where, found: stage, allowed: letters });
}
/** What git itself refuses in a tag's name, and a leading `-` that would look like an option. */
function isRefName(name) {
    const parts = name.replace(':', '=').split('/');
    return (name.length <= longestName &&
        !/^[-=]|\.\./.test(name) &&
        parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')));
}


/***/ }),

/***/ 76053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export firstVersion */
/**
 * The first version is 1.0.0: what is registered has passed its gate and may go to production,
 * which is what Semantic Versioning means by leaving 0.y.z.
 */
const firstVersion = 'v1.0.0';
const number = '(0|[1-9]\\d{0,14})';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const pattern = new RegExp(`^v${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);
/** Null when `text` is no version. */
function parseVersion(text) {
    const match = pattern.exec(text);
    if (!match)
        return null;
    const [, major, minor, patch, prerelease] = match;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        prerelease: prerelease?.split('.') ?? [],
    };
}
/**
 * Orders two versions by precedence, as semver.org item 11 says; what is no version comes first, and
 * what has the same precedence (build metadata) is ordered by its text, so that the order is total.
 */
function compareVersions(left, right) {
    const a = parseVersion(left);
    const b = parseVersion(right);
    if (!a || !b)
        return Number(a !== null) - Number(b !== null) || compareText(left, right);
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrerelease(a.prerelease, b.prerelease) ||
        compareText(left, right));
}
function comparePrerelease(a, b) {
    // A release follows its prereleases.
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const order = compareIdentifiers(a[index], b[index]);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareIdentifiers(a, b) {
    const numeric = [a, b].map((text) => /^\d+$/.test(text));
    if (numeric[0] && numeric[1])
        return a.length - b.length || compareText(a, b);
    return Number(numeric[1]) - Number(numeric[0]) || compareText(a, b);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The version that follows all of `existing`: withdrawn ones too, because a tag's name that was once
 * used may be burned. A prerelease is followed by its own release where the bump allows.
 */
function nextVersion(existing, bump) {
    const last = [...existing]
        .filter((text) => parseVersion(text))
        .sort(compareVersions)
        .at(-1);
    if (last === undefined)
        return firstVersion;
    const { major, minor, patch, prerelease } = parseVersion(last);
    const pending = prerelease.length > 0;
    switch (bump) {
        case 'major':
            return pending && minor === 0 && patch === 0 ? `v${major}.0.0` : `v${major + 1}.0.0`;
        case 'minor':
            return pending && patch === 0 ? `v${major}.${minor}.0` : `v${major}.${minor + 1}.0`;
        case 'patch':
            return `v${major}.${minor}.${pending ? patch : patch + 1}`;
    }
}


/***/ }),

/***/ 94001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/answer.js

/** The answer as blocks, for the terminal. */
function answer({ written, kept, next, ignore }) {
    const names = (files) => (0,blocks/* list */.p_)(files.map((file) => [{ code: file }]));
    return [
        ...(written.length > 0 ? [(0,blocks/* heading */.R_)('Written'), names(written)] : []),
        ...(kept.length > 0 ? [(0,blocks/* heading */.R_)('There already, and left as they are'), names(kept)] : []),
        ...(written.length === 0 ? [(0,blocks/* paragraph */.FY)('Nothing was written: everything is there.')] : []),
        ...(next.length > 0 ? [(0,blocks/* heading */.R_)('What to do next'), (0,blocks/* list */.p_)(next)] : []),
        ...(ignore.length > 0
            ? [(0,blocks/* paragraph */.FY)('Lines that .gitignore should have:'), (0,blocks/* code */.aY)(ignore.join('\n'))]
            : []),
    ];
}
function nextSteps({ project, settings, notes, inGit, isTop }) {
    const { training } = project ?? {};
    const gaps = (training?.gaps ?? []).map(({ key, why }) => `mlops.yml, ${key}: ${why}`);
    const isUngated = training?.command !== undefined;
    return [
        ...gaps,
        ...notes,
        ...(project && !training
            ? ['mlops.yml, train: no training script was found; name it there']
            : []),
        ...(isUngated ? ['mlops.yml, gate: say what a model must reach'] : []),
        ...(inGit ? [] : ['git init, and commit: versions of the model are tags']),
        ...(isTop ? [] : ["workflows belong into the repository's own folder: run mlops init there"]),
        ...(settings.deploys ? aws : []),
        'run it here with mlops pipeline, then commit what was written',
    ];
}
const aws = [
    'for the deployment: a repository in ECR, instances with the tag in mlops.yml, and the variables AWS_ROLE and AWS_REGION of the GitHub repository',
];

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/ignore.js
/** What a run leaves, and belongs into no commit. */
function generatedBy({ results }) {
    return ['.mlops/', '__pycache__/', ...results];
}
/** The lines that a `.gitignore` lacks. */
function missingFrom(text, settings) {
    const bare = (line) => line.trim().replace(/^\/|\/$/g, '');
    const there = new Set(text.split(/\r?\n/).map(bare));
    return generatedBy(settings).filter((line) => !there.has(bare(line)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./build/bundle/src/adapters/context/git.js
var git = __webpack_require__(5593);
// EXTERNAL MODULE: ./build/bundle/src/adapters/git/git.js
var git_git = __webpack_require__(30454);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/look.js





const generated = [
    ...['node_modules', 'venv', 'env', '__pycache__', 'site-packages', 'build', 'dist'],
    ...['mlruns', 'wandb', 'lightning_logs', 'htmlcov'],
].map((name) => `**/${name}/**`);
const telling = [
    'Dockerfile',
    'pyproject.toml',
    'requirements.txt',
    'setup.py',
    '.python-version',
    '.gitignore',
];
const mostFiles = 20_000;
const longestText = 500_000;
async function look({ directory, workspace, env }) {
    const all = await (0,dist.glob)('**/*', {
        cwd: directory,
        ignore: generated,
        deep: 6,
        expandDirectories: false,
    });
    const files = all.sort().slice(0, mostFiles);
    const sources = files.filter((file) => file.endsWith('.py')).slice(0, 300);
    const [remote, head] = await Promise.all([
        (0,git/* ask */.k)(directory, 'remote', 'get-url', 'origin'),
        defaultBranch(directory),
    ]);
    const isTop = (0,external_node_path_.resolve)(directory) === (0,external_node_path_.resolve)(workspace);
    return {
        name: (isTop && nameOf(remote ?? '')) || (0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)),
        files,
        ignored: await ignoredBy(directory, files, env),
        texts: await textsOf(directory, [...sources, ...telling]),
        branch: head,
        isTop,
        workflows: await ownWorkflows(directory),
        python: await pythonOn(env.PATH ?? ''),
    };
}
const nameOf = (remote) => /([^/:\\]+?)(?:\.git)?\/*$/.exec(remote)?.[1] ?? '';
/** The branch that origin says, else the one that is checked out. */
async function defaultBranch(directory) {
    const origin = await (0,git/* ask */.k)(directory, 'symbolic-ref', '-q', '--short', 'refs/remotes/origin/HEAD');
    const own = await (0,git/* ask */.k)(directory, 'symbolic-ref', '-q', '--short', 'HEAD');
    return origin?.replace(/^origin\//, '') ?? own ?? 'main';
}
async function ignoredBy(directory, files, env) {
    const input = files.join('\0');
    const { stdout } = await (0,git_git/* gitIn */.uM)(directory, env)(['check-ignore', '-z', '--stdin'], {
        input,
    }).catch(() => ({ stdout: '' }));
    return new Set(stdout.split('\0').filter((file) => file !== ''));
}
async function textsOf(directory, files) {
    const texts = new Map();
    for (const file of files) {
        const path = (0,external_node_path_.join)(directory, file);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found?.isFile() && found.size <= longestText)
            texts.set(file, await (0,promises_.readFile)(path, 'utf8'));
    }
    return texts;
}
/** `python`, as after setup-python; `python3` where a machine has only that. */
async function pythonOn(path) {
    const has = async (name) => {
        const places = path.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder || '.', name));
        const found = await Promise.all(places.map(isExecutable));
        return found.includes(true);
    };
    return !(await has('python')) && (await has('python3')) ? 'python3' : 'python';
}
const isExecutable = (file) => (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
async function ownWorkflows(directory) {
    const patterns = ['.github/workflows/*.{yml,yaml}'];
    const all = await (0,dist.glob)(patterns, { cwd: directory, dot: true, ignore: ['**/mlops-*'] });
    const texts = await textsOf(directory, all);
    return all.filter((file) => /\buses:\s*\S*\bmlops(\/[\w-]+)?@/.test(texts.get(file) ?? ''));
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/files/config.js + 1 modules
var config = __webpack_require__(74539);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/read.js
var read = __webpack_require__(71947);
// EXTERNAL MODULE: ./build/bundle/src/declarations.js
var declarations = __webpack_require__(70323);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/registry/tag.js
var tag = __webpack_require__(39961);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/yaml-text.js
/** A text as a YAML value on one line: quoted where it could be read as anything else. */
function scalar(text) {
    const isPlain = /^[A-Za-z_./][\w./@*+%()=-]*( [\w./@*+%()=$>-]+)*$/.test(text) &&
        !/^(true|false|yes|no|on|off|null|y|n|~)$/i.test(text) &&
        !/^[.\d][\d._e+-]*$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
function sequence(texts) {
    return `[${texts.map(scalar).join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/compose.js

/** The text of a first `mlops.yml`: what is known as settings, what is not as lines to fill in. */
function compose(project) {
    const { model, training, service } = project;
    const sections = [
        ['# Written by mlops init from what it found here. Change what you know better.'],
        [`model: ${scalar(model)}`],
        dataLines(project.data),
        ...(training ? trainingSections(training) : [untrained()]),
        ...(service ? serviceSections(model, service, project.cases) : [unserved()]),
    ];
    return `${sections.flat().join('\n')}\n`;
}
function dataLines(data) {
    if (!data)
        return ['# data: # the files that the model learns from', '#   files: data/*.csv'];
    const [only = '', ...more] = data.files;
    const contract = data.contract;
    // A comma in a text would divide it.
    const isOne = more.length === 0 && !only.includes(',');
    return [
        'data:',
        `  files: ${isOne ? scalar(only) : sequence(data.files)}`,
        contract
            ? `  contract: ${scalar(contract)}`
            : '  # contract: contract.yml # what the data must keep to',
    ];
}
function untrained() {
    return [
        '# train: # no training script was found',
        '#   command: python train.py',
        '#   model: model/ # what the command writes',
        '#   predictions: predictions.csv # label and prediction of each example held out',
    ];
}
function trainingSections(training) {
    const { evaluation } = training;
    return [
        trainLines(training),
        ...(evaluation ? [evaluateLines(evaluation)] : unjudged(training)),
        gateLines(training),
        compareLines(training),
    ];
}
function trainLines(training) {
    const { command, inputs, model, predictions, metrics, wanted } = training;
    const why = (key) => training.gaps.find((gap) => gap.key === key)?.why;
    const line = (key, value, example) => value === undefined
        ? [`  # ${key}: ${example} # ${oneLine(why(`train.${key}`) ?? 'if the command writes it')}`]
        : [`  ${key}: ${scalar(value)}`];
    const lines = [
        ...(command === undefined
            ? [`  # command: ${scalar(wanted)} # ${oneLine(why('train.command') ?? '')}`]
            : [`  command: ${scalar(command)}`]),
        `  inputs: ${sequence(inputs)} # same files, same command: found, not trained again`,
        ...line('model', model, 'model/'),
        ...line('predictions', predictions, 'predictions.csv'),
        ...(metrics ? [`  metrics: ${scalar(metrics)}`] : []),
    ];
    return ['train:', ...lines];
}
/** A reason may hold text from outside. */
const oneLine = (text) => text.replace(/[^\P{C}]+/gu, ' ').slice(0, 160);
function evaluateLines(evaluation) {
    const { task, id, target, prediction, score, positive, slices } = evaluation;
    const known = { task, id, target, prediction, score, positive };
    const lines = Object.entries(known).flatMap(([key, value]) => value === undefined ? [] : [`  ${key}: ${scalar(value)}`]);
    const hint = slices.length > 0
        ? [`  # slices: ${oneLine(sequence(slices))} # judge each of their values as well`]
        : [];
    return ['evaluate:', ...lines, ...hint];
}
function unjudged({ predictions }) {
    if (predictions !== undefined)
        return [];
    return [
        [
            '# evaluate: # how the predictions are judged',
            '#   task: binary # multiclass, regression',
            '#   target: label # the column of the true label or value',
            '#   prediction: prediction # the column of the predicted one',
            '#   score: probability # the column of the probability, for a binary task',
        ],
    ];
}
/** A rule that would make sense; the bar is a person's to set. */
function gateLines({ evaluation, metricNames }) {
    const { task, score } = evaluation ?? {};
    const binary = score ? 'roc_auc >= 0.80' : 'f1 >= 0.80';
    const rules = {
        binary,
        multiclass: 'macro_f1 >= 0.80',
        regression: 'r2 >= 0.60',
        ranking: 'ndcg@10 >= 0.40',
    };
    const [own = 'accuracy'] = metricNames.filter((name) => /^[\w.]+$/.test(name));
    const rule = task ? rules[task] : `${own} ${isError(own) ? '<=' : '>='} 0.80`;
    return ['# gate: # what a model must reach; without a rule, any model passes', `#   - ${rule}`];
}
const isError = (name) => /error|loss|mse|mae|mape|rmse|brier/i.test(name);
function compareLines({ evaluation, metricNames }) {
    const { task, score } = evaluation ?? {};
    const [own] = metricNames.filter((name) => /^[\w.]+$/.test(name));
    const binary = score ? 'roc_auc' : 'f1';
    const usual = { binary, multiclass: 'macro_f1', regression: 'r2', ranking: 'ndcg@10' };
    const primary = task ? usual[task] : own;
    const margin = '  # margin: 0.005 # how much worse than the champion still counts as not worse';
    if (!primary)
        return ['# compare:', '#   primary: accuracy # the metric that decides'];
    return ['compare:', `  primary: ${scalar(primary)}`, margin];
}
function serviceSections(model, service, cases) {
    const { port, health, identity, command } = service;
    const name = model.replace(/[^\w.-]+/g, '-').toLowerCase();
    return [
        ['image:', `  repository: ${scalar(name)}`],
        [
            'deploy:',
            `  service: ${scalar(name)}`,
            `  instances: { tag:Service: ${scalar(name)} }`,
            `  port: ${port}`,
            `  container-port: ${port}`,
            health
                ? `  health: ${health}`
                : '  # health: /health # a path that answers 2xx when the service is well',
            ...(identity ? [`  identity: ${identity}`] : []),
            ...(command ? [`  command: ${scalar(command)}`] : []),
        ],
        cases
            ? ['smoke:', `  cases: ${scalar(cases)}`]
            : ['# smoke: # requests with the answers they must get', '#   cases: smoke/*.json'],
    ];
}
function unserved() {
    return [
        '# With a Dockerfile that serves the model, it is built and deployed as well:',
        '# image: { repository: NAME }',
        '# deploy: { service: NAME, instances: { tag:Service: NAME }, port: 8080, health: /health }',
        '# smoke: { cases: smoke/*.json }',
    ];
}

// EXTERNAL MODULE: ./build/bundle/src/validate-data/contract.js + 6 modules
var contract = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/contract.js




const usual = ['data/contract.yml', 'contract.yml', 'data/contract.yaml', 'contract.yaml'];
/** The contract that is there under a usual name, else a first one beside the data. */
async function contractBeside(patterns, tools) {
    const { directory } = tools.context;
    for (const path of usual)
        if (await isThere(directory, path))
            return { path, notes: [] };
    const isInData = patterns.every((pattern) => pattern.startsWith('data/'));
    return contractAt(isInData ? 'data/contract.yml' : 'contract.yml', patterns, tools);
}
/** A first contract at `path`, unless a file is there. */
async function contractAt(path, patterns, tools) {
    if (await isThere(tools.context.directory, path))
        return { path, notes: [] };
    try {
        return { path, draft: { path, text: await (0,contract.firstContract)(patterns, tools) }, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { path: undefined, notes: [`no contract was written: ${error.message}`] };
    }
}
const isThere = (directory, path) => (0,promises_.stat)((0,external_node_path_.join)(directory, path)).then(() => true, () => false);

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/delimited.js
var delimited = __webpack_require__(22628);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var python_dist = __webpack_require__(81283);
;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/tree.js
// Python's grammar, tolerant of what does not parse: scripts are read, never run.

function parsePython(text) {
    return plain(python_dist/* parser */.K.parse(text).cursor(), text);
}
function plain(cursor, text) {
    const { name, from, to } = cursor;
    const children = [];
    if (cursor.firstChild()) {
        do
            children.push(plain(cursor, text));
        while (cursor.nextSibling());
        cursor.parent();
    }
    return { kind: name, text: text.slice(from, to), at: from, children };
}
function walk(node, visit) {
    visit(node);
    for (const child of node.children)
        walk(child, visit);
}
/** What stands between the commas inside brackets, or in a bare `a, b`. */
function parts(children) {
    const groups = [[]];
    for (const child of children)
        if (child.kind === ',')
            groups.push([]);
        else if (!/^[()[\]{}]$|^Comment$/.test(child.kind))
            groups.at(-1)?.push(child);
    return groups.filter((group) => group.length > 0);
}
/** The pairs of a `{key: value}`. */
function entries(dictionary) {
    return parts(dictionary.children).flatMap(([key, colon, value]) => key && value && colon?.kind === ':' ? [{ key, value }] : []);
}
/** What stands in the brackets of `a[…]`; undefined when `node` is no such thing. */
function subscript(node) {
    const open = node.children.findIndex(({ kind }) => kind === '[');
    return node.kind === 'MemberExpression' && open >= 0 ? node.children.slice(open) : undefined;
}
/** The text of a string that is written out; undefined when `node` is none. */
function stringOf(node) {
    if (node?.kind === 'ContinuedString') {
        const all = node.children.map(stringOf);
        return all.every((part) => part !== undefined) ? all.join('') : undefined;
    }
    return node?.kind === 'String' ? unquoted(node.text) : undefined;
}
function unquoted(text) {
    return /^[a-zA-Z]*("""|'''|"|')([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/calls.js

/** What each imported name stands for, and every module that is imported. */
function importsOf(root) {
    const aliases = new Map();
    const modules = [];
    walk(root, ({ kind, text }) => {
        if (kind !== 'ImportStatement')
            return;
        const line = text.replace(/[()\\\s]+/g, ' ').trim();
        const [, module, what] = /^from (\.*[\w.]*) import (.*)$/.exec(line) ?? [];
        for (const each of (what ?? line.replace(/^import /, '')).split(',')) {
            const [name = '', alias = name] = each.trim().split(/ as /);
            const full = module === undefined ? name : `${module}${/\.$/.test(module) ? '' : '.'}${name}`;
            modules.push(...(module === undefined ? [name] : [module, full]));
            aliases.set(alias, full);
        }
    });
    return { aliases, modules: [...new Set(modules)] };
}
function callOf(node, aliases) {
    const [callee, list] = node.children;
    const member = callee?.kind === 'MemberExpression' && !subscript(callee) ? callee : undefined;
    const dotted = /^[\w.]+$/.test(callee?.text ?? '') ? (callee?.text ?? '') : `.${lastOf(member)}`;
    const [head = '', ...rest] = dotted.split('.');
    const items = parts(list?.kind === 'ArgList' ? list.children : []);
    const isNamed = (item) => item[1]?.kind === 'AssignOp';
    return {
        node,
        name: rest.at(-1) ?? head,
        path: [aliases.get(head) ?? head, ...rest].join('.'),
        receiver: member?.children[0],
        args: items.filter((item) => !isNamed(item) && item[0]?.kind !== '**').map((item) => item[0]),
        named: new Map(items.filter(isNamed).map(([key, , value]) => [key.text, value ?? key])),
    };
}
const lastOf = (member) => member?.children.at(-1)?.text ?? '';

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/script.js


function readScript(path, text) {
    const root = parsePython(text);
    const { aliases, modules } = importsOf(root);
    const state = {
        bindings: new Map(),
        returns: new Map(),
        columns: new Map(),
        calls: new Map(),
    };
    walk(root, (node) => {
        if (node.kind === 'CallExpression')
            state.calls.set(node, callOf(node, aliases));
        if (node.kind === 'AssignStatement')
            script_assign(node, state);
        if (node.kind === 'WithStatement')
            bindWith(node, state);
    });
    walk(root, (node) => {
        if (node.kind === 'FunctionDefinition')
            script_define(node, state);
    });
    for (const call of state.calls.values())
        bindOption(call, state);
    return { path, root, imports: modules, ...state };
}
/** What a name or `self.name` may stand for: what was said last before it first. */
function meanings({ bindings }, { kind, text, at }) {
    if (kind !== 'VariableName' && kind !== 'MemberExpression')
        return [];
    const all = bindings.get(text) ?? bindings.get(text.slice(text.lastIndexOf('.') + 1)) ?? [];
    const before = all.filter((each) => each.at <= at).sort((a, b) => b.at - a.at);
    return [...before, ...all.filter((each) => each.at > at)].map(({ value }) => value);
}
function add(map, key, value) {
    map.set(key, [...(map.get(key) ?? []), value]);
}
function script_assign(statement, state) {
    const sides = [[]];
    for (const child of statement.children)
        if (child.kind === 'AssignOp')
            sides.push([]);
        else if (child.kind !== 'TypeDef')
            sides.at(-1)?.push(child);
    const right = parts(sides.at(-1) ?? []).map(([first]) => first);
    if (right.length === 0)
        return;
    const end = statement.at + statement.text.length;
    for (const side of sides.slice(0, -1)) {
        const targets = parts(side.length === 1 && isList(side[0]) ? side[0].children : side);
        targets.forEach(([target], index) => {
            const value = valueFor(right, index, targets.length);
            if (target && value)
                bind(target, value, end, state);
        });
    }
}
const isList = (node) => node?.kind === 'TupleExpression' || node?.kind === 'ArrayExpression';
/** `X_train, X_test, y_train, y_test = train_test_split(X, y)`: two of each. */
function valueFor(right, index, targets) {
    if (right.length === targets)
        return right[index];
    const [only] = right;
    if (targets === 1 || only?.kind !== 'CallExpression')
        return only;
    const [callee, list] = only.children;
    if (!callee?.text.endsWith('train_test_split'))
        return only;
    return parts(list?.children ?? [])[Math.floor(index / 2)]?.[0];
}
function bind(target, value, at, state) {
    const inside = subscript(target);
    if (!inside) {
        add(state.bindings, target.text, { at, value });
        return;
    }
    const table = target.children[0]?.text.replace(/\.loc$/, '') ?? '';
    const key = parts(inside).at(-1)?.[0];
    if (key)
        add(state.columns, table, { key, value });
}
function bindWith({ children }, state) {
    children.forEach((child, index) => {
        const [value, name] = [children[index - 1], children[index + 1]];
        if (child.kind === 'as' && value && name)
            add(state.bindings, name.text, { at: name.at, value });
    });
}
/** The defaults of a function's parameters, what it is called with, and what it returns. */
function script_define(node, state) {
    const name = node.children.find(({ kind }) => kind === 'VariableName')?.text ?? '';
    const list = node.children.find(({ kind }) => kind === 'ParamList');
    const params = parts(list?.children ?? []).filter(([first]) => first?.kind === 'VariableName');
    const own = params.filter(([first]) => first?.text !== 'self');
    const calls = [...state.calls.values()].filter((call) => call.name === name);
    own.forEach((param, index) => {
        const key = param[0];
        const preset = param.some(({ kind }) => kind === 'AssignOp') ? param.at(-1) : undefined;
        const given = calls.map(({ args, named }) => named.get(key.text) ?? args[index]);
        for (const value of [preset, ...given])
            if (value)
                add(state.bindings, key.text, { at: key.at, value });
    });
    if (!state.returns.has(name))
        state.returns.set(name, []);
    walk(node, ({ kind, children: [, value] }) => {
        if (kind === 'ReturnStatement' && value)
            add(state.returns, name, value);
    });
}
/** `add_argument("--model-dir", default="model")`, click's `option` alike: what `args.model_dir` is. */
function bindOption({ name, args, named, node }, state) {
    const value = named.get('default');
    if (!value || !['add_argument', 'option'].includes(name))
        return;
    const flags = args.flatMap((arg) => stringOf(arg) ?? []);
    const flag = stringOf(named.get('dest')) ?? flags.find((text) => text.startsWith('--'));
    const key = (flag ?? flags[0] ?? '').replace(/^-+/, '').replaceAll('-', '_');
    if (key)
        add(state.bindings, key, { at: node.at, value });
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/command.js


/**
 * The command that runs a training script from the project's folder: as a module where its imports
 * need the project's folder on the path.
 */
function commandOf({ path, imports }, python) {
    const [top = ''] = path.split('/');
    const isModule = path.includes('/') &&
        /^[\w/]+\.py$/.test(path) &&
        imports.some((name) => name.startsWith('.') || name.split('.')[0] === top);
    const module = path.replace(/\.py$/, '').replaceAll('/', '.');
    return isModule ? `${python} -m ${module}` : `${python} ${quoted(path)}`;
}
const quoted = (path) => /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
/** The arguments without which a script does not run. */
function neededArguments({ calls }) {
    return [...calls.values()].flatMap(({ name, args, named }) => {
        const flag = /^["'](.*)["']$/.exec(args[0]?.text ?? '')?.[1] ?? '';
        const isNeeded = flag.startsWith('-')
            ? named.get('required')?.text === 'True'
            : !named.has('default') && !/[?*]/.test(named.get('nargs')?.text ?? '');
        return name === 'add_argument' && flag !== '' && isNeeded ? [flag] : [];
    });
}
/**
 * The files of the project that a script is made of: itself and what it imports.
 *
 * @param sources the text of each Python file of the project
 */
function modulesOf(path, sources) {
    const found = new Set();
    const waiting = [path];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const text = sources.get(next);
        if (found.has(next) || text === undefined)
            continue;
        found.add(next);
        const { imports } = readScript(next, text);
        for (const name of imports)
            waiting.push(...filesOf(name, next, sources));
    }
    return [...found].sort();
}
function filesOf(name, from, sources) {
    const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(name) ?? [];
    const here = external_node_path_.posix.dirname(from);
    const above = Array.from({ length: Math.max(0, dots.length - 1) }, () => '..');
    const roots = dots ? [external_node_path_.posix.join(here, ...above)] : [here, '.', 'src'];
    const names = rest.split('.');
    // Importing a.b runs a/__init__.py as well.
    const paths = names.flatMap((_, index) => {
        const path = names.slice(0, index + 1).join('/');
        return index + 1 === names.length
            ? [`${path}.py`, `${path}/__init__.py`]
            : [`${path}/__init__.py`];
    });
    const files = roots.flatMap((root) => paths.map((path) => external_node_path_.posix.join(root, path)));
    return files.filter((file) => sources.has(file));
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/paths.js



/**
 * The path that an expression stands for, relative to the project's folder; a part that only a run
 * can tell is `*`, as in `models/*.joblib`. Undefined when nothing is known, or it leads outside.
 */
function pathOf(script, node) {
    const found = node && evaluate({ script, seen: new Set() }, node);
    if (!found || found.length > 300 || /^\w+:\/\//.test(found))
        return undefined;
    const path = external_node_path_.posix.normalize(found).replace(/(?<=.)\/$/, '');
    return /^(\/|~|\.\.(\/|$)|[a-zA-Z]+:)|\0|\n|\\/.test(path) ? undefined : path;
}
function evaluate(state, node) {
    if (!node || state.seen.has(node))
        return undefined;
    state.seen.add(node);
    switch (node.kind) {
        case 'String':
        case 'ContinuedString':
            return stringOf(node);
        case 'FormatString':
            return filled(state, node);
        case 'ParenthesizedExpression':
            return evaluate(state, node.children[1]);
        case 'ConditionalExpression':
            return evaluate(state, node.children[0]) ?? evaluate(state, node.children.at(-1));
        case 'VariableName':
            return node.text === '__file__' ? state.script.path : meant(state, node);
        case 'BinaryExpression':
            return combined(state, node);
        case 'CallExpression':
            return called(state, state.script.calls.get(node));
        case 'MemberExpression':
            return member(state, node);
        default:
            return undefined;
    }
}
function meant(state, node) {
    return first(meanings(state.script, node), (each) => evaluate(state, each));
}
function first(nodes, read) {
    for (const node of nodes) {
        const value = read(node);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function filled(state, node) {
    const holes = node.children.filter(({ kind }) => kind === 'FormatReplacement');
    return holes.reduce((text, hole) => text.replace(hole.text, () => evaluate(state, hole.children[1]) ?? '*'), unquoted(node.text));
}
function combined(state, { children: [left, sign, right] }) {
    const [a, b] = [evaluate(state, left), evaluate(state, right)];
    if (sign?.text === 'or')
        return a ?? b;
    if (a === undefined && b === undefined)
        return undefined;
    if (sign?.text === '/')
        return join([a, b]);
    if (sign?.text === '+')
        return `${a ?? '*'}${b ?? '*'}`;
    return sign?.text === '%' ? a?.replace(/%\S/g, '*') : undefined;
}
function join(all) {
    return external_node_path_.posix.join(...all.map((part) => part ?? '*'));
}
/** What stands for its first argument: a file object is known by its path. */
const passing = [
    ...['Path', 'PurePath', 'PosixPath', 'str', 'fspath', 'abspath', 'realpath', 'normpath'],
    ...['open', 'writer', 'DictWriter', 'Option', 'Argument', 'File', 'GzipFile'],
];
function called(state, call) {
    if (!call)
        return undefined;
    const { name, path, receiver, args, named } = call;
    const own = () => evaluate(state, receiver);
    if (path.endsWith('path.join'))
        return join(args.map((arg) => evaluate(state, arg)));
    if (name === 'joinpath')
        return join([receiver, ...args].map((arg) => evaluate(state, arg)));
    if (['resolve', 'absolute', 'as_posix', 'expanduser'].includes(name))
        return own();
    if (name === 'open' && receiver && !/^(io|gzip|bz2|codecs)\./.test(path))
        return own();
    if (name === 'Path' && args.length > 1)
        return join(args.map((arg) => evaluate(state, arg)));
    if (passing.includes(name))
        return evaluate(state, args[0] ?? named.get('default'));
    if (name === 'dirname')
        return paths_parent(evaluate(state, args[0]));
    if (name === 'cwd' || name === 'getcwd')
        return '.';
    if (name === 'format')
        return own()?.replace(/\{[^{}]*\}/g, '*');
    if (name === 'get' || name === 'getenv')
        return evaluate(state, args[1] ?? named.get('default'));
    return first(state.script.returns.get(name) ?? [], (each) => evaluate(state, each));
}
const paths_parent = (path) => (path === undefined ? undefined : external_node_path_.posix.dirname(path));
function member(state, node) {
    const [base] = node.children;
    const inside = subscript(node);
    if (inside)
        return paths_element(state, base, parts(inside)[0]?.[0]);
    return node.children.at(-1)?.text === 'parent'
        ? paths_parent(evaluate(state, base))
        : meant(state, node);
}
/** `PATHS["model"]`, or `Path(__file__).parents[1]`. */
function paths_element(state, base, key) {
    const { children } = base;
    if (base.kind === 'MemberExpression' && children.at(-1)?.text === 'parents') {
        let path = evaluate(state, children[0]);
        for (let up = 0; up <= Number(key?.text); up++)
            path = paths_parent(path);
        return path;
    }
    const name = stringOf(key);
    return first(meanings(state.script, base), (each) => {
        const found = entries(each).find((entry) => stringOf(entry.key) === name);
        return found && evaluate(state, found.value);
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/inputs.js




/** The files that a script reads or names, of those that are there. */
function filesNamed(script, files) {
    const there = new Set(files);
    const found = new Set();
    walk(script.root, (node) => {
        if (!/String$|^BinaryExpression$|^CallExpression$|^VariableName$/.test(node.kind))
            return;
        const path = pathOf(script, node);
        if (path !== undefined && there.has(path))
            found.add(path);
    });
    return [...found];
}
const dependencies = /^(requirements[\w.-]*\.txt|pyproject\.toml|setup\.(py|cfg)|(uv|poetry)\.lock|environment\.ya?ml)$/;
/** What the result of a training depends on, as paths and globs. */
function trainingInputs({ script, sources, files, data, results }) {
    const isResult = (file) => results.some((result) => file === result || file.startsWith(`${result}/`));
    const modules = modulesOf(script.path, sources);
    const named = filesNamed(script, files).filter((file) => !isResult(file) && !data.includes(file));
    return [
        ...new Set([
            script.path,
            ...together(modules.filter((file) => file !== script.path)),
            ...files.filter((file) => dependencies.test(file)),
            ...named.filter((file) => !modules.includes(file)),
            ...data,
        ]),
    ];
}
/** Many modules of one folder are the folder: the next one that is added counts as well. */
function together(modules) {
    const folders = new Map();
    for (const file of modules) {
        const top = file.includes('/') ? external_node_path_.posix.dirname(file).split('/')[0] : '.';
        folders.set(top, [...(folders.get(top) ?? []), file]);
    }
    return [...folders].flatMap(([top, own]) => own.length > 1 ? [top === '.' ? '*.py' : `${top}/**/*.py`] : own);
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/writes.js



const extensions = {
    ...kindOf('model', 'joblib pkl pickle pt pth ckpt onnx h5 hdf5 keras bin ubj cbm safetensors'),
    ...kindOf('model', 'model bst gguf tflite dill pmml'),
    ...kindOf('table', 'csv tsv parquet pq jsonl'),
    ...kindOf('values', 'json yaml yml'),
};
function kindOf(kind, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}
const tables = /^(to|write|sink)_(csv|parquet)$/;
const models = /^(save|save_model|save_pretrained|save_weights|save_state_dict|export|export_model)$/;
/** The files that a script writes, in its order, each once. */
function writtenFiles(script) {
    const found = new Map();
    for (const call of script.calls.values()) {
        const isOwn = script.returns.has(call.name);
        const written = isOwn ? undefined : writtenBy(script, call);
        if (!written)
            continue;
        const known = found.get(written.path);
        if (!known || (known.content === undefined && written.content))
            found.set(written.path, written);
    }
    return [...found.values()];
}
function writtenBy(script, call) {
    const { name, path: dotted, receiver, args, named } = call;
    const to = (target, content, isModel = false) => {
        const path = pathOf(script, target);
        return path === undefined || path === '.' ? undefined : sort(path, content, isModel);
    };
    const given = ['path', 'path_or_buf', 'filename', 'file', 'fname', 'f', 'filepath']
        .map((key) => named.get(key))
        .find((value) => value !== undefined);
    if (tables.test(name))
        return to(args[0] ?? given, receiver);
    if (/^(json|yaml|simplejson|ujson)\.(safe_)?dump$/.test(dotted))
        return to(args[1] ?? given, args[0]);
    if (name === 'dump')
        return to(args[1] ?? given, args[0], true);
    if (name === 'write_text' || name === 'write_bytes')
        return to(receiver, unwrapped(script, args[0]));
    if (models.test(name))
        return savedBy(call, given, to);
    return name === 'open' ? opened(script, call) : undefined;
}
/** `model.save(path)`, `torch.save(model, path)`: which argument is the path differs. */
function savedBy({ args, receiver }, given, to) {
    const targets = [...args.slice(0, 3), given].map((arg, at) => to(arg, at === 0 ? receiver : args[0], true));
    return targets.find((written) => written !== undefined);
}
function opened(script, { receiver, path: dotted, args, named }) {
    const isFunction = receiver === undefined || /^(io|gzip|bz2|codecs)\./.test(dotted);
    const [target, mode] = isFunction ? args : [receiver, args[0]];
    if (!/[wxa]/.test(stringOf(mode ?? named.get('mode')) ?? 'r'))
        return undefined;
    const path = pathOf(script, target);
    return path === undefined ? undefined : sort(path, undefined, false);
}
function sort(path, content, isModel) {
    const extension = external_node_path_.posix.extname(path.replace(/\.gz$/, '')).slice(1).toLowerCase();
    const known = Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
    const isOther = ['png', 'jpg', 'svg', 'html', 'txt', 'md', 'npy', 'npz', 'pdf'].includes(extension);
    const kind = isModel && (known === 'values' || !(known || isOther)) ? 'model' : known;
    return { path, kind: kind ?? 'other', content };
}
/** What `json.dumps(…) + "\n"` makes text of. */
function unwrapped(script, node) {
    if (node?.kind === 'BinaryExpression')
        return unwrapped(script, node.children[0]);
    const call = node && script.calls.get(node);
    return call?.name === 'dumps' ? call.args[0] : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/target.js


/** The column of the data that a script learns to predict; undefined when it cannot be told. */
function targetOf(script, columns) {
    const found = script && (namedTarget(script, columns) ?? droppedTarget(script, columns));
    const usual = /^(target|label|class|y|outcome|response)$/i;
    return found ?? columns.find((name) => usual.test(name));
}
/** `TARGET = "churned"`, `y = table["churned"]`, `fit(X, table.churned)`. */
function namedTarget(script, columns) {
    const constant = /^(target|label|response|outcome|y)(_?(col|column|name|var|variable))?$/i;
    const values = /^(y|y_\w+|targets?|labels?)$/i;
    const all = [...script.bindings].flatMap(([name, meant]) => meant.map(({ value }) => ({ name: name.slice(name.lastIndexOf('.') + 1), value })));
    const constants = all.filter(({ name }) => constant.test(name));
    const said = constants.map(({ value }) => stringOf(value)).find((text) => isOne(text, columns));
    if (said !== undefined)
        return said;
    const fitted = [...script.calls.values()].flatMap(({ name, args }) => name === 'fit' && args[1] ? [args[1]] : []);
    const labels = all.filter(({ name }) => values.test(name)).map(({ value }) => value);
    for (const value of [...labels, ...fitted]) {
        const inside = columnsIn(script, value, columns);
        if (inside.length === 1)
            return inside[0];
    }
    return undefined;
}
const isOne = (text, columns) => text !== undefined && columns.includes(text);
function columnsIn(script, value, columns) {
    const found = new Set();
    walk(value, (node) => {
        const said = stringOf(node) ?? stringOf(meanings(script, node)[0]);
        const text = node.kind === 'PropertyName' ? node.text : said;
        if (text !== undefined && columns.includes(text))
            found.add(text);
    });
    return [...found];
}
/** `X = table.drop(columns=["id", "churned"])`, `y = table.pop("churned")`. */
function droppedTarget(script, columns) {
    const dropped = [...script.calls.values()]
        .filter(({ name }) => name === 'drop' || name === 'pop')
        .flatMap(({ args, named }) => [args[0], named.get('columns')])
        .flatMap((node) => (node ? columnsIn(script, node, columns) : []));
    const targets = [...new Set(dropped)].filter((name) => !isIdentifier(name));
    return targets.length === 1 ? targets[0] : undefined;
}
/** A name that says what its column is: `id`, `customer_id`, `orderId`. */
function isIdentifier(name) {
    return /(^|[_\s.-])(id|key|uuid|guid)$|^id[_\s.-]|[a-z](Id|ID)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/data.js









const isTable = (file) => /\.(csv|tsv|jsonl|ndjson|parquet|pq)(\.gz)?$/i.test(file);
const isResult = (file) => /pred|output|result|submission|scored|metric/i.test(external_node_path_.posix.basename(file));
const isOfData = (file) => /^((data|datasets?|inputs?)\/.*|[^/]+)$/i.test(file);
const data_mostFiles = 50;
/** The data files: those that the script names, else all that lie where data usually does. */
async function findData({ files, ignored }, script, directory) {
    const written = script ? writtenFiles(script).map(({ path }) => path) : [];
    const tables = files.filter((file) => isTable(file) && !written.includes(file));
    const named = script ? filesNamed(script, tables) : [];
    const all = named.length > 0 ? named : tables.filter((it) => isOfData(it) && !isResult(it));
    const notes = all
        .filter((file) => ignored.has(file))
        .map((file) => `${file} is ignored by git: a workflow would not find it`);
    const pool = all.filter((file) => !ignored.has(file)).slice(0, data_mostFiles);
    const heads = pool.length > 1 ? await Promise.all(pool.map((file) => head(file, directory))) : [];
    const chosen = pool.length > 1 ? mainGroup(pool, heads, script) : pool;
    if (chosen.length === 0)
        return { data: undefined, notes };
    const left = pool.filter((file) => !chosen.includes(file));
    const among = named.length > 0 ? tables.filter((file) => !ignored.has(file)) : pool;
    try {
        const table = await readAll(chosen, directory);
        const others = left.map((file) => `${file} has other columns and is not checked`);
        return { data: { patterns: patternsOf(chosen, among), table }, notes: [...notes, ...others] };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { data: undefined, notes: [...notes, `the data cannot be read: ${error.message}`] };
    }
}
/** The names of a file's columns, from its beginning where that is enough; none when it is broken. */
async function head(file, directory) {
    try {
        return (await beginning(file, directory)) ?? (await (0,read/* readData */.v3)(file, {}, directory)).table.names;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return [];
        throw error;
    }
}
const enough = 100_000;
async function beginning(file, directory) {
    const path = (0,external_node_path_.join)(directory, file);
    if (!/\.[ct]sv$/i.test((0,external_node_path_.extname)(file)) || (await (0,promises_.stat)(path)).size <= enough)
        return undefined;
    const handle = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(enough), 0, enough, 0);
        const end = buffer.lastIndexOf(10, bytesRead - 1);
        return (0,delimited/* readDelimited */.eE)((0,tables_text/* decode */.D4)(buffer.subarray(0, end), file), file, {}).table.names;
    }
    catch {
        // The beginning may end inside a quoted cell: then the whole file tells.
        return undefined;
    }
    finally {
        await handle.close();
    }
}
/** The files that have the same columns: with the target among them, and the most of them. */
function mainGroup(files, heads, script) {
    const groups = new Map();
    files.forEach((file, index) => {
        const names = heads[index] ?? [];
        const key = JSON.stringify(names);
        if (names.length > 0)
            groups.set(key, [...(groups.get(key) ?? []), file]);
    });
    const ranked = [...groups].map(([key, group]) => ({
        group,
        hasTarget: targetOf(script, JSON.parse(key)) === undefined ? 0 : 1,
    }));
    ranked.sort((a, b) => b.hasTarget - a.hasTarget || b.group.length - a.group.length);
    return ranked[0]?.group ?? [];
}
/** A glob where it names the same files, so that the next one that is added is checked as well. */
function patternsOf(chosen, among) {
    const [first = ''] = chosen;
    const [folder, extension] = [external_node_path_.posix.dirname(first), external_node_path_.posix.extname(first)];
    const isAlike = (file) => external_node_path_.posix.dirname(file) === folder && external_node_path_.posix.extname(file) === extension;
    const isWhole = chosen.every(isAlike) && among.filter(isAlike).length === chosen.length;
    if (chosen.length < 2 || !isWhole || folder === '.' || /[*?[\]{}()!]/.test(folder))
        return [...chosen].sort();
    return [`${folder}/*${extension}`];
}
async function readAll(files, directory) {
    const tables = [];
    for (const file of files)
        tables.push((await (0,read/* readData */.v3)(file, {}, directory)).table);
    const [first] = tables;
    if (tables.length === 1)
        return first;
    const cells = (name) => tables.flatMap((table) => table.columns.get(name) ?? []);
    const columns = new Map(first.names.map((name) => [name, cells(name)]));
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return { ...first, columns, rows, lines: tables.flatMap(({ lines }) => lines) };
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/texts.js


/** The elements of a list or tuple, each without its name or star. */
function texts_elements(list) {
    return parts(list?.children ?? []).map((part) => part.at(-1));
}
/** The texts of a string, a list of strings, lists that are added, or of a name for one of these. */
function texts_textsOf(script, node, seen = new Set()) {
    if (!node || seen.has(node))
        return [];
    seen.add(node);
    const text = stringOf(node);
    if (text !== undefined)
        return [text];
    const inner = (each) => texts_textsOf(script, each, seen);
    if (node.kind === 'ArrayExpression' || node.kind === 'TupleExpression')
        return texts_elements(node).flatMap(inner);
    if (node.kind === 'BinaryExpression' && node.children[1]?.text === '+')
        return [...inner(node.children[0]), ...inner(node.children[2])];
    if (node.kind === 'CallExpression')
        return inner(script.calls.get(node)?.args[0]);
    for (const meaning of meanings(script, node)) {
        const texts = inner(meaning);
        if (texts.length > 0)
            return texts;
    }
    return [];
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/rows.js



const unsaid = (name) => ({ name, value: undefined });
/** The columns of a file that is written row by row: by `csv`, by `write`, by `print`. */
function rowsWritten(script, path) {
    const isHere = (node) => node !== undefined && pathOf(script, node) === path;
    const rows = [];
    for (const { name, args, named, receiver } of script.calls.values()) {
        if (name === 'DictWriter' && isHere(args[0])) {
            const names = texts_textsOf(script, named.get('fieldnames') ?? args[1]);
            if (names.length > 0)
                return names.map(unsaid);
        }
        if (name === 'writerow' && isHere(receiver))
            rows.push(texts_elements(args[0]));
        if (name === 'writerows' && isHere(receiver))
            rows.push(zipped(script, args[0]));
        const line = name === 'write' && isHere(receiver) ? stringOf(args[0]) : undefined;
        const printed = name === 'print' && isHere(named.get('file')) ? stringOf(args[0]) : undefined;
        const text = (line ?? printed)?.replace(/\\n$/, '').trim();
        if (text?.includes(','))
            return text.split(',').map((each) => unsaid(each.trim()));
    }
    return tabulated(rows);
}
/** A first row of texts is the header; another one of its length says what is below it. */
function tabulated(rows) {
    const isHead = (row) => row.length > 1 && row.every((cell) => stringOf(cell) !== undefined);
    const head = rows.find(isHead) ?? [];
    const body = rows.find((row) => row !== head && row.length === head.length);
    return head.map((cell, at) => ({ name: stringOf(cell), value: body?.[at] }));
}
/** What a row is made of in `zip(a, b)` and `[[a, b] for …]`. */
function zipped(script, node) {
    const call = node && script.calls.get(node);
    if (call?.name === 'zip')
        return [...call.args];
    const row = node?.children.find(({ kind }) => /^(Array|Tuple)Expression$/.test(kind));
    return texts_elements(row);
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/frame.js




/** The columns of a table that a script writes, as far as it can be told; none when it cannot. */
function columnsOf(script, { path, content }, data) {
    const own = content ? frame_frame({ script, data, seen: new Set() }, content) : [];
    return own.length > 0 ? own : rowsWritten(script, path);
}
function frame_frame(state, node) {
    if (!node || state.seen.has(node))
        return [];
    state.seen.add(node);
    const inner = node.kind === 'ParenthesizedExpression' ? node.children[1] : undefined;
    if (inner)
        return frame_frame(state, inner);
    const call = state.script.calls.get(node);
    if (call)
        return ofCall(state, call);
    if (node.kind === 'DictionaryExpression')
        return ofDictionary(state, node);
    const inside = subscript(node);
    if (inside)
        return selected(state, node, inside);
    return ofName(state, node);
}
function ofName(state, node) {
    const added = (state.script.columns.get(node.text) ?? []).flatMap(({ key, value }) => texts_textsOf(state.script, key).map((name) => ({ name, value })));
    for (const meaning of meanings(state.script, node)) {
        const base = frame_frame(state, meaning);
        if (base.length > 0)
            return merged(base, added);
    }
    return added;
}
function merged(base, more) {
    const changed = new Map([...base, ...more].map((column) => [column.name, column]));
    return [...changed.values()];
}
function ofDictionary(state, node) {
    return entries(node).flatMap(({ key, value }) => texts_textsOf(state.script, key).map((name) => ({ name, value })));
}
function ofCall(state, call) {
    const { name, args, named, receiver } = call;
    if (/^(read|scan)_\w+$/.test(name))
        return state.data.map(unsaid);
    if (name === 'DataFrame')
        return ofRows(state, call);
    const own = () => frame_frame(state, receiver);
    if (name === 'assign' || name === 'with_columns')
        return merged(own(), [...named].map(([column, value]) => ({ name: column, value })));
    if (name === 'concat')
        return texts_elements(args[0]).flatMap((each) => frame_frame(state, each));
    if (name === 'rename')
        return renamed(state, own(), named.get('columns') ?? args[0]);
    if (name === 'drop') {
        const gone = texts_textsOf(state.script, named.get('columns') ?? args[0]);
        return own().filter((column) => !gone.includes(column.name));
    }
    for (const value of state.script.returns.get(name) ?? []) {
        const columns = frame_frame(state, value);
        if (columns.length > 0)
            return columns;
    }
    return own();
}
/** `DataFrame({…})`, `DataFrame([{…}, …])`, `DataFrame(…, columns=[…])`. */
function ofRows(state, { args, named }) {
    const names = texts_textsOf(state.script, named.get('columns'));
    if (names.length > 0)
        return names.map(unsaid);
    const data = args[0] ?? named.get('data');
    if (!data)
        return [];
    for (const each of [data, ...meanings(state.script, data)]) {
        let found;
        walk(each, (inner) => {
            if (inner.kind === 'DictionaryExpression')
                found ??= inner;
        });
        if (found)
            return ofDictionary(state, found);
    }
    return frame_frame(state, data);
}
function renamed(state, columns, map) {
    const pairs = map ? entries(map) : [];
    const names = new Map(pairs.map(({ key, value }) => [stringOf(key), texts_textsOf(state.script, value)[0]]));
    return columns.map(({ name, value }) => ({ name: names.get(name) ?? name, value }));
}
/** `table[["a", "b"]]` and `table.loc[rows, ["a", "b"]]` choose columns, anything else rows. */
function selected(state, node, inside) {
    const key = parts(inside).at(-1)?.[0];
    const names = key && key.kind !== 'String' ? texts_textsOf(state.script, key) : [];
    const all = frame_frame(state, table(node.children[0]));
    if (names.length === 0)
        return all;
    const known = new Map(all.map((column) => [column.name, column]));
    return names.map((name) => known.get(name) ?? unsaid(name));
}
function table(node) {
    const isView = node && /\.i?loc$/.test(node.text) && !subscript(node);
    return isView ? node.children[0] : node;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python/roles.js


function either(words) {
    return new RegExp(`^(${words.split(' ').join('|')})$`, 'i');
}
const aliases = [
    ['score', either('scores? proba? probability probabilities p y_?(score|proba?|probability)')],
    ['score', /^(score|proba?|probability)_|_(score|proba?|probability)$/i],
    [
        'target',
        either('targets? actuals? (ground_)?truth true expected observed y y_?(true|test|val)'),
    ],
    ['target', /^(actual|true)_|_(actual|true)$/i],
    [
        'prediction',
        either('preds? predict(ed|ions?)? forecast estimated? yhat y_?hat y_?pred(icted)?'),
    ],
    ['prediction', /^pred(icted|iction)?_|_(pred|prediction|predicted|hat)$/i],
];
/** Names that stand for the true label in one project and for the predicted one in the next. */
const ambiguous = /^(labels?|class|classes|outcome|response|result|value|y_label)$/i;
/** What each column is for, by what is put into it, else by its name. */
function rolesOf(script, columns, data) {
    const known = columns.map(({ name, value }) => ({
        name,
        role: roleOf(name, value && script ? evidence(script, value, data.target) : undefined, data),
    }));
    const of = (role) => known.find((column) => column.role === role)?.name;
    const spare = (pattern) => known.find(({ name, role }) => role === undefined && pattern.test(name))?.name;
    const target = of('target') ?? spare(ambiguous);
    const prediction = of('prediction') ?? (target && of('target') ? spare(ambiguous) : undefined);
    const score = of('score');
    return { ...(target && { target }), ...(prediction && { prediction }), ...(score && { score }) };
}
function roleOf(name, told, data) {
    const alias = aliases.find(([, pattern]) => pattern.test(name))?.[0];
    if (told === 'prediction' && alias === 'score')
        return 'score';
    if (told)
        return told;
    if (name === data.target)
        return 'target';
    // A feature that is called credit_score says nothing about the model.
    return data.columns.includes(name) ? undefined : alias;
}
/** What an expression's value comes from: the model's answer, its probability, or the truth. */
function evidence(script, value, target) {
    const marks = new Set();
    trace({ script, target, marks, seen: new Set() }, value);
    if (marks.has('score'))
        return marks.has('compared') ? 'prediction' : 'score';
    if (marks.has('prediction'))
        return 'prediction';
    return marks.has('target') ? 'target' : undefined;
}
const isTruth = (name) => /^(y|y_?(test|true|val|valid|eval|holdout)|targets?|actuals?|truth|expected)$/i.test(name);
function trace(state, node) {
    if (!node || state.seen.has(node))
        return;
    state.seen.add(node);
    if (node.children.some(({ kind }) => kind === 'CompareOp'))
        state.marks.add('compared');
    const column = columnOf(state.script, node);
    if (column !== undefined) {
        if (column === state.target)
            state.marks.add('target');
    }
    else if (node.kind === 'CallExpression')
        traceCall(state, node);
    else if (node.kind === 'VariableName')
        traceName(state, node);
    else
        for (const child of node.children)
            trace(state, child);
}
/** The column that `table["name"]` or `table[NAME]` is. */
function columnOf(script, node) {
    const key = subscript(node)?.[1];
    if (!key || !/^(String|VariableName)$/.test(key.kind))
        return undefined;
    return stringOf(key) ?? stringOf(meanings(script, key)[0]);
}
function traceName(state, node) {
    if (isTruth(node.text))
        state.marks.add('target');
    else
        trace(state, meanings(state.script, node)[0]);
}
function traceCall(state, node) {
    const call = state.script.calls.get(node);
    if (!call || call.name === 'drop')
        return;
    const { name, receiver, args } = call;
    const told = answered.find(([, pattern]) => pattern.test(name))?.[0];
    if (told)
        state.marks.add(told);
    if (told && told !== 'compared')
        return;
    for (const part of [receiver, ...args, ...(state.script.returns.get(name) ?? [])])
        trace(state, part);
}
const answered = [
    ['score', /proba|decision_function|sigmoid|softmax|expit/i],
    ['prediction', /^(predict|forecast|infer|classify)/i],
    ['compared', /^(argmax|where|idxmax)$/],
];

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/task.js


const classifiers = /Classifier(CV)?$|^(LogisticRegression(CV)?|(Linear|Nu)?SVC|\w+NB|Perceptron|(Linear|Quadratic)DiscriminantAnalysis|CrossEntropyLoss|BCE(WithLogits)?Loss|NLLLoss)$/;
const regressors = /Regressor(CV)?$|^(Linear|Bayesian|Poisson|Gamma|Isotonic|PLS)\w*Regression$|^((Multi\w*)?(Ridge|Lasso|ElasticNet)(CV)?|BayesianRidge|KernelRidge|(Linear|Nu)?SVR|Lars|OLS|MSELoss|L1Loss|HuberLoss)$/;
const classMeasures = /^(roc_auc|accuracy|balanced_accuracy|f1|precision|recall|average_precision|log_loss|brier)(_score|_score_loss)?$|^(predict_proba|classification_report|confusion_matrix)$/;
const valueMeasures = /^(r2_score|(root_)?mean_(squared|absolute)(_percentage|_log)?_error|median_absolute_error)$/;
/** Whether a script learns classes or values: by its estimators, else by how it measures them. */
function task_kindOf(script) {
    const names = [...script.calls.values()].map(({ name }) => name);
    for (const [classes, values] of [
        [classifiers, regressors],
        [classMeasures, valueMeasures],
    ]) {
        const [isClasses, isValues] = [classes, values].map((all) => names.some((it) => all.test(it)));
        if (isClasses !== isValues)
            return isClasses ? 'classes' : 'values';
    }
    return undefined;
}
/** Whether a script takes the probability of the second class, as in `predict_proba(X)[:, 1]`. */
function takesSecondClass(script) {
    let isTaken = false;
    walk(script.root, (node) => {
        const inside = subscript(node)?.map(({ text }) => text);
        if (inside?.join('') === '[:,1]' && /proba/.test(node.text))
            isTaken = true;
    });
    return isTaken;
}
/** Whether a script makes numbers of its labels before it learns from them. */
function encodesLabels(script, target) {
    const makers = /^(map|replace|astype|int|factorize|eq|fit_transform|binarize|where|get_dummies)$/;
    const isEncoded = (value) => {
        let found = false;
        walk(value, (node) => {
            const call = script.calls.get(node);
            if (node.kind === 'CompareOp' || (call && makers.test(call.name)))
                found = true;
        });
        return found;
    };
    const names = [...script.bindings].filter(([name]) => isLabels(name)).flatMap(([, all]) => all);
    const columns = [...script.columns.values()].flat().filter(({ key }) => {
        const text = stringOf(key) ?? stringOf(meanings(script, key)[0]);
        return text !== undefined && text === target;
    });
    return [...names, ...columns].some(({ value }) => isEncoded(value));
}
const isLabels = (name) => /^(y|y_\w+|targets?|labels?)$/i.test(name);
/** The task; undefined when neither data nor script say it. */
function questionOf(known) {
    const { kind, values } = known;
    if (kind === 'values')
        return { task: 'regression' };
    const present = values.filter((text) => text !== null && text.trim() !== '');
    const distinct = [...new Set(present.map((text) => text.trim()))];
    if (distinct.length === 0)
        return kind && { task: known.takesSecondClass ? 'binary' : 'multiclass' };
    if (distinct.length <= 2)
        return twoLabels(distinct, known);
    if (kind === 'classes')
        return { task: 'multiclass' };
    const isNumeric = distinct.every((text) => Number.isFinite(Number(text)));
    const isFew = present.length >= 10 * distinct.length;
    const isCode = distinct.length <= 10 && distinct.every((text) => /^-?\d+$/.test(text));
    if (isNumeric)
        return { task: isFew && isCode ? 'multiclass' : 'regression' };
    return isFew ? { task: 'multiclass' } : undefined;
}
/** Two labels of which neither can be told to be the positive one are classes like any others. */
function twoLabels(labels, { isEncoded, takesSecondClass }) {
    const isTruth = labels.every((text) => /^([01](\.0+)?|true|false)$/i.test(text));
    const isYes = labels.every((text) => /^(yes|no)$/i.test(text));
    if (isEncoded || isTruth || isYes)
        return { task: 'binary' };
    const sorted = [...labels].sort();
    if (sorted.join() === '-1,1')
        return { task: 'binary', positive: '1' };
    // scikit-learn sorts the classes, so that the second column is the probability of the last.
    const positive = takesSecondClass ? sorted.at(-1) : undefined;
    return positive ? { task: 'binary', positive } : { task: 'multiclass' };
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/evaluation.js




/**
 * How a predictions file is to be judged.
 *
 * @returns a text that says what cannot be told
 */
function evaluationOf(known) {
    const { data, script, there, written } = known;
    const names = data?.names ?? [];
    const said = columnsOf(script, written, names);
    const columns = there ? headed(there, said) : said;
    if (columns.length === 0)
        return `the columns of ${written.path} cannot be told`;
    const target = targetOf(script, names) ?? carriedOver(columns, names);
    const roles = rolesOf(script, columns, { columns: names, target });
    if (!roles.target)
        return `no column of ${written.path} is known to hold the true label or value`;
    const question = ask(known, roles.target === target ? target : (target ?? roles.target));
    if (!question)
        return `whether ${roles.target} is a class or a value cannot be told`;
    const isRegression = question.task === 'regression';
    const prediction = roles.prediction ?? (isRegression ? roles.score : undefined);
    if (!prediction)
        return `no column of ${written.path} is known to hold the predicted label or value`;
    const score = question.task === 'binary' ? roles.score : undefined;
    const own = { target: roles.target, prediction, ...(score && { score }) };
    const rest = columns.map(({ name }) => name).filter((it) => !Object.values(own).includes(it));
    const id = rest.find((name) => identifies(name, known));
    const slices = rest.filter((name) => divides(data?.columns.get(name)));
    return { ...question, ...own, ...(id && { id }), slices: slices.slice(0, 5) };
}
/** Predictions stand beside the truth: the one column of the data that they carry, or the data's last. */
function carriedOver(columns, data) {
    const carried = columns
        .map(({ name }) => name)
        .filter((name) => data.includes(name) && !isIdentifier(name));
    return carried.length === 1 ? carried[0] : carried.find((name) => name === data.at(-1));
}
/** The file's own header counts; what the script puts into a column still tells what it is. */
function headed({ names }, said) {
    const values = new Map(said.map(({ name, value }) => [name, value]));
    return names.map((name) => ({ name, value: values.get(name) }));
}
function ask({ data, script, there }, target) {
    const written = there?.columns.get(target);
    return questionOf({
        values: written ?? data?.columns.get(target) ?? [],
        kind: task_kindOf(script),
        isEncoded: written === undefined && encodesLabels(script, target),
        takesSecondClass: takesSecondClass(script),
    });
}
function identifies(name, { data, there }) {
    const cells = there?.columns.get(name) ?? data?.columns.get(name);
    if (!isIdentifier(name))
        return false;
    return cells === undefined || new Set(cells).size === cells.length;
}
/** A few values that come again and again. */
function divides(cells) {
    if (!cells)
        return false;
    const values = new Set(cells.slice(0, 5000));
    return values.size > 1 && values.size <= 8 && cells.length >= 20 * values.size;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/results.js



/**
 * Sorts what a script writes.
 *
 * @param files what the project's folder holds: a folder with other things in it is no model
 */
function resultsOf(script, written, files) {
    const whole = written.filter(({ path }) => !path.includes('*'));
    const tables = whole.filter(({ kind }) => kind === 'table');
    const metrics = whole
        .filter(({ kind, path }) => kind === 'values' && likeness(path, metricNames) > 0)
        .sort((a, b) => likeness(b.path, metricNames) - likeness(a.path, metricNames));
    return {
        model: modelOf(script, written, [...tables, ...metrics], files),
        tables: [...tables].sort((a, b) => likeness(b.path, predictionNames) - likeness(a.path, predictionNames)),
        metrics: metrics[0],
    };
}
const predictionNames = [/test|eval|val|output|result|submission/i, /hold_?out|scored/i, /pred/i];
const metricNames = [/result|report|performance|stats/i, /score|eval/i, /metric/i];
function likeness(path, names) {
    return names.findLastIndex((name) => name.test(external_node_path_.posix.basename(path))) + 1;
}
function modelOf(script, written, others, files) {
    const models = written.filter(({ kind }) => kind === 'model');
    const folders = [...new Set(models.map(({ path }) => external_node_path_.posix.dirname(path)))];
    const folder = folders.find((each) => isOfModel(each, written, others, files));
    if (folder !== undefined)
        return folder;
    const whole = models.filter(({ path }) => !path.includes('*'));
    const calls = [...script.calls.values()];
    const predicts = (content) => calls.some(({ name, receiver }) => /^predict/.test(name) && receiver?.text === content?.text);
    const chosen = whole.find(({ content }) => content && predicts(content)) ??
        whole.find(({ path }) => /model|clf|classifier|regressor|pipeline/i.test(path));
    return (chosen ?? whole[0])?.path;
}
/** A folder that only models are written to, with nothing else in it that a training does not write. */
function isOfModel(folder, written, others, files) {
    const isInside = (path) => path.startsWith(`${folder}/`);
    const own = written.map(({ path }) => path);
    return (folder !== '.' &&
        !folder.includes('*') &&
        !others.some(({ path }) => isInside(path)) &&
        files.every((file) => !isInside(file) || own.includes(file) || isArtifact(file)));
}
const isArtifact = (file) => !/\.(py|ipynb|md|csv|parquet|yml|yaml|toml)$/i.test(file);
/** The names of metrics that are written, or why `mlops` could not read them. */
function metricsIn(script, { content }) {
    const node = content && dictionaryOf(script, content);
    const added = content ? (script.columns.get(content.text) ?? []) : [];
    const pairs = [...(node ? entries(node) : []), ...added];
    const names = pairs.flatMap(({ key, value }) => {
        const name = stringOf(key);
        return name === undefined ? [] : [{ name, isNumber: mayBeNumber(value) }];
    });
    const strange = names.find(({ isNumber }) => !isNumber);
    return strange ? `${strange.name} in it is no number` : names.map(({ name }) => name);
}
function dictionaryOf(script, node) {
    return [node, ...meanings(script, node)].find(({ kind }) => kind === 'DictionaryExpression');
}
function mayBeNumber(value) {
    if (/String$|^ArrayExpression$|^(True|False|None|Boolean)$/.test(value.kind))
        return false;
    let isList = false;
    walk(value, ({ kind, text }) => {
        if (kind === 'PropertyName' && /^(tolist|isoformat|get_params|strftime)$/.test(text))
            isList = true;
    });
    return !isList;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/recognise.js





/** Reads out of a training script what `mlops.yml` has to say about it. The script is not run. */
function recognise(seen) {
    const { script, python } = seen;
    const written = writtenFiles(script);
    const { model, tables, metrics } = resultsOf(script, written, seen.files);
    const judged = judge(seen, tables);
    const own = metrics ? metricsIn(script, metrics) : [];
    const metricsFile = typeof own === 'string' ? undefined : metrics?.path;
    const predictions = judged.file;
    const isJudged = predictions !== undefined || metricsFile !== undefined;
    const command = commandOf(script, python);
    const results = [model, ...written.map(({ path }) => path)].filter((path) => path !== undefined);
    return {
        command: isJudged ? command : undefined,
        wanted: command,
        inputs: trainingInputs({ ...seen, data: seen.data?.patterns ?? [], results }),
        model,
        predictions,
        metrics: metricsFile,
        metricNames: typeof own === 'string' ? [] : own,
        evaluation: judged.evaluation,
        gaps: gapsOf({ script, command, isJudged, model, why: judged.why, metrics, own }),
    };
}
/** The first table whose columns tell how it is to be judged. */
function judge(seen, tables) {
    let why = `no file of predictions that ${seen.script.path} writes was recognised`;
    for (const [index, written] of tables.entries()) {
        const there = seen.tables.get(written.path);
        const evaluation = evaluationOf({
            script: seen.script,
            written,
            data: seen.data?.table,
            there,
        });
        if (typeof evaluation !== 'string')
            return { file: written.path, evaluation };
        if (index === 0)
            why = evaluation;
    }
    return { why };
}
function gapsOf({ script, command, isJudged, model, why, metrics, own }) {
    const gaps = [];
    const alone = 'a later model cannot be compared with this one by metrics alone';
    const ofMetrics = typeof own === 'string' ? `${metrics?.path} cannot be read: ${own}` : metrics && alone;
    const needed = neededArguments(script);
    if (!isJudged)
        gaps.push({ key: 'train.command', why: `${command} leaves nothing to judge it by` });
    else if (needed.length > 0)
        gaps.push({ key: 'train.command', why: `${script.path} asks for ${needed.join(', ')}` });
    if (model === undefined)
        gaps.push({
            key: 'train.model',
            why: `where ${script.path} writes the model was not recognised`,
        });
    if (why)
        gaps.push({ key: 'train.predictions', why: [why, ofMetrics].filter(Boolean).join('; ') });
    return gaps;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/service.js
function serviceOf(dockerfile, sources) {
    const port = Number(/^\s*EXPOSE\s+(\d{1,5})/im.exec(dockerfile)?.[1] ?? 8080);
    const code = [...sources].filter((text) => /\b(fastapi|flask|starlette|aiohttp|litestar|bentoml)\b/i.test(text));
    const route = (pattern) => code
        .map((text) => new RegExp(`["'](/(?:${pattern}))["']`).exec(text)?.[1])
        .find((path) => path !== undefined);
    return {
        port,
        health: route('health|healthz|health_check|healthcheck|ping|live|ready|status'),
        // Only a service that knows its digest can say it.
        identity: code.some((text) => text.includes('MLOPS_')) ? route('version') : undefined,
        command: service_commandOf(dockerfile, port),
    };
}
/** The image's own command with `$PORT` for its port. On a laptop it listens on that machine alone. */
function service_commandOf(dockerfile, port) {
    const said = [...dockerfile.matchAll(/^\s*CMD\s+(.+)$/gim)].at(-1)?.[1]?.trim() ?? '';
    const words = said.startsWith('[') ? listed(said) : said.split(/\s+/);
    if (!words?.every((word) => /^[\w./:=,@${}-]+$/.test(word)))
        return undefined;
    const command = words
        .join(' ')
        .replace(/ (--host|--bind-address)[ =]\S+/, '')
        .replace(/\b0\.0\.0\.0(?=:)/, '127.0.0.1')
        .replace(new RegExp(`\\b${port}\\b`), '$PORT')
        .replace(/\$\{PORT[^}]*\}/, '$PORT');
    return command.includes('$PORT') ? command : undefined;
}
function listed(text) {
    try {
        return JSON.parse(text).map(String);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/settings.js
function settingsIn(config) {
    const text = (key) => {
        const raw = config.get(key)?.raw;
        return typeof raw === 'string' ? raw : undefined;
    };
    const files = config.get('data.files')?.raw ?? [];
    return {
        files: typeof files === 'string' ? files.split(/[\n,]/).map((it) => it.trim()) : settings_listed(files),
        contract: text('data.contract'),
        trains: config.has('train.command'),
        results: present(['train.model', 'train.predictions', 'train.metrics'].map(text)),
        deploys: config.has('image.repository') || config.has('deploy.service'),
    };
}
function settingsOf({ data, training, service }) {
    const { command, model, predictions, metrics } = training ?? {};
    return {
        files: data?.files ?? [],
        contract: data?.contract,
        trains: command !== undefined,
        results: present([model, predictions, metrics]),
        deploys: service !== null,
    };
}
const settings_listed = (raw) => (Array.isArray(raw) ? raw : []);
const present = (paths) => paths.filter((path) => path !== undefined).map((path) => path.replace(/^\.\/|\/+$/g, ''));

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/training-script.js


const training_script_usual = ['train.py', 'src/train.py', 'scripts/train.py'];
/** The training script: one of a usual name, else the one that calls itself so, else the one that fits and writes. */
function trainingScript({ texts }) {
    const sources = [...texts.keys()].filter((file) => file.endsWith('.py') && !isTest(file));
    const named = sources.filter((file) => /(?<!cons|res)train/i.test(baseOf(file)));
    const ranked = [...training_script_usual.filter((file) => sources.includes(file)), ...named.sort(byDepth)];
    const candidates = [...new Set(ranked.length > 0 ? ranked : sources.filter(inRoot))];
    const scripts = candidates
        .slice(0, 20)
        .map((file) => readScript(file, texts.get(file)))
        .filter((script) => training_script_usual.includes(script.path) || trains(script));
    const [script, ...others] = scripts;
    return script && { script, others: others.map(({ path }) => path) };
}
const isTest = (file) => /(^|\/)(tests?|conftest|test_[^/]*|[^/]*_test)(\/|\.py$)/.test(file);
const baseOf = (file) => file.slice(file.lastIndexOf('/') + 1).replace(/\.py$/, '');
const inRoot = (file) => !file.includes('/');
const byDepth = (a, b) => a.split('/').length - b.split('/').length || a.length - b.length || (a < b ? -1 : 1);
/** It fits a model, or it writes one. */
function trains(script) {
    const fits = [...script.calls.values()].some(({ name }) => /^(fit|fit_transform|train|backward)$/.test(name));
    return fits || writtenFiles(script).some(({ kind }) => kind === 'model');
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/plan.js













const plan_config = 'mlops.yml';
/** The plan where `mlops.yml` is there: what it names and is not there yet. */
async function planFromConfig(tools) {
    const settings = settingsIn((0,config/* readConfig */.X)(tools.context.directory, plan_config, (0,declarations/* configKeys */.n)()));
    const { contract, files } = settings;
    const plan = contract && files.length > 0 ? await contractAt(contract, files, tools) : undefined;
    const kept = [plan_config, ...(contract && !plan?.draft ? [contract] : [])];
    const drafts = plan?.draft ? [plan.draft] : [];
    return { project: undefined, settings, drafts, kept, notes: plan?.notes ?? [] };
}
/**
 * The plan where there is no `mlops.yml`: from what the folder shows.
 *
 * @throws InputError when there is neither a training script nor data
 */
async function planFromFacts(facts, tools) {
    const { directory } = tools.context;
    const choice = trainingScript(facts);
    const script = choice?.script;
    const { data, notes } = await findData(facts, script, directory);
    if (!script && !data)
        throw nothingFound(notes);
    const contract = data && (await contractBeside(data.patterns, tools));
    const seen = script && {
        ...{ script, data, files: facts.files, python: facts.python, sources: sourcesIn(facts) },
        tables: await tablesLeft(script, facts, directory),
    };
    const project = {
        model: nameFrom(facts.name),
        data: data && { files: data.patterns, contract: contract?.path },
        training: seen && recognise(seen),
        service: serviceIn(facts),
        cases: facts.files.some((file) => /^smoke\/.*\.json$/.test(file)) ? 'smoke/*.json' : undefined,
    };
    const others = choice?.others.length
        ? [`${script?.path} was taken for the training script, not ${choice.others.join(', ')}`]
        : [];
    return {
        project,
        settings: settingsOf(project),
        drafts: [
            { path: plan_config, text: compose(project) },
            ...(contract?.draft ? [contract.draft] : []),
        ],
        kept: contract?.path && !contract.draft ? [contract.path] : [],
        notes: [...others, ...notes, ...(contract?.notes ?? [])],
    };
}
function nothingFound(notes) {
    return new errors/* InputError */.dz({
        where: 'this folder',
        allowed: 'a training script (train.py, src/train.py, scripts/train.py, or another with train in its name), or data (data/*.csv, .parquet or .jsonl, or *.csv beside the code)',
        remedy: notes[0] ?? "none was found: run it in the project's folder",
    });
}
const sourcesIn = ({ texts }) => new Map([...texts].filter(([file]) => file.endsWith('.py')));
/** The tables that an earlier training left: their headers say more than the script does. */
async function tablesLeft(script, { files }, directory) {
    const tables = new Map();
    for (const { kind, path } of writtenFiles(script)) {
        if (kind !== 'table' || !files.includes(path))
            continue;
        const table = await (0,read/* readTable */.xz)(path, {}, directory).catch(() => undefined);
        if (table && table.rows > 0)
            tables.set(path, table);
    }
    return tables;
}
function serviceIn({ texts }) {
    const dockerfile = texts.get('Dockerfile');
    return dockerfile === undefined ? null : serviceOf(dockerfile, texts.values());
}
/** The folder's or the repository's name, as it may stand in a tag. */
function nameFrom(name) {
    const fit = name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
    return (0,tag/* checkModel */.w5)(fit.slice(0, 60).replace(/[^A-Za-z0-9]+$/, '') || 'model', "the folder's name");
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/python-version.js
const preferred = '3.11';
/**
 * The version of Python that the workflows set up: that of `.python-version`, else of the image that
 * serves the model, else the first that `pyproject.toml` allows.
 */
function pythonVersion(texts) {
    const pinned = /^\s*(?:cpython-)?(3\.\d+(?:\.\d+)?)\s*$/m.exec(texts.get('.python-version') ?? '')?.[1];
    const image = /^\s*FROM\s+(?:\S*\/)?python:(3\.\d+)/im.exec(texts.get('Dockerfile') ?? '')?.[1];
    return pinned ?? image ?? allowed(texts.get('pyproject.toml') ?? '') ?? preferred;
}
/** 3.11 where it is allowed, else the lowest one that is. */
function allowed(project) {
    const said = /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/m.exec(project)?.[1];
    if (!said)
        return undefined;
    const minors = (sign) => [...said.matchAll(new RegExp(`(?:${sign})\\s*3\\.(\\d+)`, 'g'))].map((found) => Number(found[1]));
    const low = Math.max(...minors('>=|~=|==|\\^'), ...minors('(?<![<>=~^!])>').map((it) => it + 1));
    const high = Math.min(...minors('(?<!<)<(?!=)').map((it) => it - 1), ...minors('<=|=='));
    const wanted = Number(preferred.slice(2));
    if (!Number.isFinite(low))
        return high < wanted ? `3.${high}` : undefined;
    return low <= wanted && wanted <= high ? preferred : `3.${low}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/workflows.js

/**
 * A workflow for a project: a template of `workflows-templates/` with its places filled in, and
 * nothing else of it changed.
 *
 * @throws TypeError when the template has no such place
 */
function workflow(template, places) {
    let text = setUp(template, places);
    if (/^ *branches: /m.test(text))
        text = replaced(text, /^( *)branches: .*$/m, `$1branches: [${scalar(places.branch)}]`);
    if (text.includes('name: mlops-candidate\n          path: |'))
        text = withResults(text, places);
    return text;
}
function setUp(template, { python, install }) {
    if (!template.includes('python-version:'))
        return template;
    const text = replaced(template, /^( *)python-version: .*$/m, `$1python-version: '${python}'`);
    const line = /^ *- run: pip install -r requirements\.txt\n/m;
    if (install !== null)
        return replaced(text, line, (found) => found.replace('pip install -r requirements.txt', () => install));
    // setup-python refuses to cache for a project that names no packages.
    return replaced(replaced(text, line, ''), /^ *cache: pip\n/m, '');
}
function withResults(text, { results }) {
    return replaced(text, /^( *)\.mlops\/\*\.json\n(?:\1\S.*\n)*/m, (_, indent) => ['.mlops/*.json', ...results].map((path) => `${indent}${path}\n`).join(''));
}
function replaced(text, place, by) {
    if (!place.test(text))
        throw new TypeError(`a workflow template has no ${place}`);
    return text.replace(place, by);
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/templates.js


/** Where the workflows to copy are, by name. Each is named in full, so that the bundler takes it along. */
const templates = {
    'pull-request': __webpack_require__.ab + "pull-request.yml",
    main: __webpack_require__.ab + "main.yml",
    promote: __webpack_require__.ab + "promote.yml",
    rollback: __webpack_require__.ab + "rollback.yml",
    'fork-report': __webpack_require__.ab + "fork-report.yml",
};
/** The workflows that fit: models are released where one is trained, rolled out where one is served. */
async function workflows({ trains, deploys }, places, from) {
    const names = ['pull-request'];
    if (trains)
        names.push('main');
    if (trains && deploys)
        names.push('promote', 'rollback', 'fork-report');
    return Promise.all(names.map(async (name) => {
        const text = workflow(await (0,promises_.readFile)(from[name], 'utf8'), places);
        return { path: `.github/workflows/mlops-${name}.yml`, text };
    }));
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/write.js



/**
 * Writes the files that do not exist: each whole, all or none.
 *
 * @throws OutsideError when one cannot be written; those that were, are taken away again
 */
async function writeNew(directory, drafts) {
    const written = [];
    const kept = [];
    const folders = [];
    for (const { path, text } of drafts) {
        try {
            folders.push(...(await foldersFor((0,external_node_path_.join)(directory, path))));
            const isWritten = await isNew((0,external_node_path_.join)(directory, path), text);
            (isWritten ? written : kept).push(path);
        }
        catch (cause) {
            await Promise.all(written.map((each) => (0,promises_.rm)((0,external_node_path_.join)(directory, each), { force: true })));
            for (const folder of folders.reverse())
                await (0,promises_.rmdir)(folder).catch(() => { });
            const { code = 'unknown' } = cause;
            throw new errors/* OutsideError */.Cp(`${(0,errors/* quote */.hD)(path)} cannot be written (${code})`, 'nothing was left behind; make the folder writable', { cause });
        }
    }
    return { written, kept };
}
/** Makes the folders of a file; those that it made, the outermost first. */
async function foldersFor(path) {
    const inner = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path));
    const outer = await (0,promises_.mkdir)(inner, { recursive: true });
    if (outer === undefined)
        return [];
    const made = [];
    for (let at = inner; at.length >= outer.length; at = (0,external_node_path_.dirname)(at))
        made.unshift(at);
    return made;
}
/** A link is made only where nothing is, whoever else may be writing. */
async function isNew(path, text) {
    const draft = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.writeFile)(draft, text);
        await (0,promises_.link)(draft, path).catch((error) => {
            // Some file systems have no links.
            if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(error.code ?? ''))
                throw error;
            return (0,promises_.copyFile)(draft, path, promises_.constants.COPYFILE_EXCL);
        });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/pipeline/init/init.js







/**
 * Sets a project up: looks at its folder, and writes `mlops.yml`, a first contract for the data and
 * the workflows that fit, each only where there is none. A second time it writes nothing.
 *
 * @param from the workflows to copy
 * @throws InputError when there is neither a training script nor data, or `mlops.yml` is wrong
 */
async function init(tools, from = templates) {
    const { context } = tools;
    const facts = await look(context);
    const isConfigured = facts.files.includes('mlops.yml');
    const plan = isConfigured ? await planFromConfig(tools) : await planFromFacts(facts, tools);
    const { settings } = plan;
    const gitignore = { path: '.gitignore', text: `${generatedBy(settings).join('\n')}\n` };
    const drafts = [...plan.drafts, ...(await flowsFor(settings, facts, from)), gitignore];
    const { written, kept } = await writeNew(context.directory, drafts);
    const inGit = context.commit !== null || context.ref !== null;
    const done = {
        written,
        kept: [...plan.kept, ...facts.workflows, ...kept],
        next: nextSteps({ ...plan, inGit, isTop: facts.isTop }),
        ignore: written.includes('.gitignore')
            ? []
            : missingFrom(facts.texts.get('.gitignore') ?? '', settings),
    };
    return { ...done, summary: answer(done) };
}
/** None where GitHub would not look for them, or the user has some that call these actions. */
async function flowsFor(settings, facts, from) {
    if (!facts.isTop || facts.workflows.length > 0)
        return [];
    const { texts, branch } = facts;
    const places = {
        ...{ python: pythonVersion(texts), install: installFor(texts), branch },
        results: settings.results,
    };
    return workflows(settings, places, from);
}
function installFor(texts) {
    if (texts.has('requirements.txt'))
        return 'pip install -r requirements.txt';
    const isPackage = /^\[(project|tool\.poetry)\]/m.test(texts.get('pyproject.toml') ?? '');
    return isPackage || texts.has('setup.py') ? 'pip install .' : null;
}


/***/ })

};
