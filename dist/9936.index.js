export const id = 9936;
export const ids = [9936];
export const modules = {

/***/ 29936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/adapters/context/folder.js
var folder = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/bundle/src/adapters/context/git.js
var git = __webpack_require__(5593);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/context/local.js



/** A run on a laptop: everything comes from the git repository that the folder is in, if any. */
async function localContext(env, workingDirectory) {
    const directory = (0,folder/* folder */.T)((0,external_node_path_.resolve)(workingDirectory), workingDirectory);
    const [{ workspace, commit, ref }, user] = await Promise.all([
        checkout(directory),
        (0,git/* ask */.k)(directory, 'config', 'user.name'),
    ]);
    return {
        place: 'local',
        directory,
        workspace,
        repository: null,
        commit,
        ref,
        run: { id: 'local', attempt: 1, url: null },
        actor: user ?? env.USER ?? 'unknown',
        event: { name: 'local', payload: {} },
        serverUrl: 'https://github.com',
        env,
        now: () => new Date(),
    };
}
/** What is checked out, from one process: each takes as long to start as all of them to answer. */
async function checkout(directory) {
    const all = ['--show-toplevel', 'HEAD', '--symbolic-full-name', 'HEAD'];
    const answer = await (0,git/* ask */.k)(directory, 'rev-parse', ...all);
    if (answer === undefined)
        return unborn(directory);
    const lines = answer.split('\n');
    const [commit = null, ref] = lines.splice(-2);
    return { workspace: lines.join('\n'), commit, ref: ref === 'HEAD' ? null : (ref ?? null) };
}
/** A branch without a commit; or no repository. */
async function unborn(directory) {
    const [workspace = directory, ref = null] = await Promise.all([
        (0,git/* ask */.k)(directory, 'rev-parse', '--show-toplevel'),
        (0,git/* ask */.k)(directory, 'symbolic-ref', '-q', 'HEAD'),
    ]);
    return { workspace, commit: null, ref };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/report/figures.js
var figures = __webpack_require__(79685);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/text.js
var report_text = __webpack_require__(19029);
;// CONCATENATED MODULE: ./build/bundle/src/domain/report/columns.js


/** Narrower than this no column of text is made, so that it can still be told from others. */
const narrowest = 12;
/**
 * A table of plain text, its figures to the right. Where it does not fit into `width` the gaps become
 * narrower, then the widest texts are cut; what still does not fit continues below, each part with
 * the first column.
 */
function columnsOf(head, rows, width) {
    const all = [head, ...rows];
    const numeric = head.map((_, column) => (0,figures/* isNumeric */.kf)(rows, column));
    const natural = head.map((_, column) => Math.max(...all.map((row) => (0,report_text/* widthOf */.qz)(row[column] ?? ''))));
    const gap = 2 + total(natural, 2) <= width ? 2 : 1;
    const cut = narrowed(natural, numeric, width - 2 - gap * (head.length - 1));
    const widths = 2 + total(cut, gap) <= width ? cut : atMost(natural, width, gap);
    return parts(widths, gap, width)
        .map((columns) => part(all, columns, { widths, numeric, gap }))
        .join('\n\n');
}
/** So wide that any column fits beside the first one. */
function atMost([first = 0, ...others], width, gap) {
    const name = Math.min(first, Math.max(narrowest, Math.floor(width / 3)));
    return [name, ...others.map((each) => Math.min(each, Math.max(1, width - 2 - name - gap)))];
}
const total = (widths, gap) => widths.reduce((sum, each) => sum + each, 0) + gap * (widths.length - 1);
/** The widest texts cut until the sum is `room`, or none may be cut any more. */
function narrowed(widths, numeric, room) {
    const made = [...widths];
    for (let over = total(made, 0) - room; over > 0; over--) {
        const texts = made.map((width, column) => (numeric[column] ? 0 : width));
        const widest = texts.indexOf(Math.max(...texts));
        if ((texts[widest] ?? 0) <= narrowest)
            break;
        made[widest]--;
    }
    return made;
}
/** Which columns stand beside each other: as many as fit, the first one in every part. */
function parts(widths, gap, width) {
    const made = [[0]];
    for (let column = 1; column < widths.length; column++) {
        const last = made.at(-1);
        const used = [...last, column].map((each) => widths[each]);
        if (2 + total(used, gap) <= width || last.length === 1)
            last.push(column);
        else
            made.push([0, column]);
    }
    return made;
}
function part(all, columns, { gap, numeric, widths }) {
    const between = ' '.repeat(gap);
    const line = (row) => columns
        .map((column) => {
        const cell = (0,report_text/* fitted */.$5)(row[column] ?? '', widths[column]);
        return numeric[column] ? cell.trimEnd().padStart(cell.length) : cell;
    })
        .join(between)
        .trimEnd();
    const rule = columns.map((column) => '─'.repeat(widths[column])).join(between);
    const [head = [], ...rows] = all;
    return [line(head), rule, ...rows.map(line)].map((text) => `  ${text}`).join('\n');
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/report/terminal.js


/**
 * Blocks as plain text for a terminal: aligned tables, no colours, and nothing that steers a terminal
 * or the runner's log.
 *
 * @param width columns of the terminal; without it no line is broken
 */
function terminal(blocks, width = Number.POSITIVE_INFINITY) {
    return withoutCommands(texts(blocks, width));
}
const texts = (blocks, width) => blocks.map((each) => terminal_text(each, width)).join('\n\n');
function terminal_text(block, width) {
    switch (block.kind) {
        case 'heading':
            return `${(0,report_text/* inert */.tJ)(block.text)}\n${'─'.repeat(Math.min(72, (0,report_text/* widthOf */.qz)((0,report_text/* inert */.tJ)(block.text))))}`;
        case 'paragraph':
            return wrapped(inline(block.text), width, '');
        case 'list':
            return block.items.map((item) => wrapped(`  - ${inline(item)}`, width, '    ')).join('\n');
        case 'table':
            return columnsOf(block.head.map(report_text/* inert */.tJ), block.rows.map((row) => row.map(inline)), width);
        case 'code':
            return (0,report_text/* inertLines */.wi)(block.text)
                .split('\n')
                .map((line) => `    ${line.replaceAll('\t', '    ')}`.trimEnd())
                .join('\n');
        case 'details':
            return `${wrapped(`▾ ${(0,report_text/* inert */.tJ)(block.summary)}`, width, '  ')}\n\n${texts(block.blocks, width)}`;
    }
}
/** Broken between words; a word longer than a line stays whole, so that it can be copied. */
function wrapped(text, width, indent) {
    if ((0,report_text/* widthOf */.qz)(text) <= width)
        return text;
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<=\S) /)) {
        const longer = line === '' ? word : `${line} ${word}`;
        const isFull = line.trim() !== '' && (0,report_text/* widthOf */.qz)(longer) > width;
        if (isFull)
            lines.push(line);
        line = isFull ? indent + word : longer;
    }
    return [...lines, line].join('\n');
}
function inline(text) {
    return typeof text === 'string' ? (0,report_text/* inert */.tJ)(text) : text.map(piece).join('');
}
function piece(piece) {
    if (typeof piece === 'string')
        return (0,report_text/* inert */.tJ)(piece);
    if ('bold' in piece)
        return (0,report_text/* inert */.tJ)(piece.bold);
    if ('code' in piece)
        return (0,report_text/* inert */.tJ)(piece.code);
    return piece.text === piece.link
        ? (0,report_text/* inert */.tJ)(piece.link)
        : `${(0,report_text/* inert */.tJ)(piece.text)} (${(0,report_text/* inert */.tJ)(piece.link)})`;
}
/** In a workflow's log a line that begins with `::`, or holds `##[`, would be a command. */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u2060').replace(/##(?=\[)/g, '#\u2060#');
}

// EXTERNAL MODULE: ./build/bundle/src/rooms.js
var rooms = __webpack_require__(16996);
// EXTERNAL MODULE: ./build/bundle/src/runtime/line.js
var runtime_line = __webpack_require__(89293);
;// CONCATENATED MODULE: ./build/bundle/src/runtime/console.js

/** What a room says, on a terminal: progress on stderr, so that stdout holds the answer alone. */
function consoleLog(debug) {
    const say = (line) => void process.stderr.write(`${(0,runtime_line/* withoutCommands */.D)(clean(line))}\n`);
    return {
        info: say,
        warn: (line) => say(`warning: ${line}`),
        debug: (line) => {
            if (debug)
                say(line);
        },
        group: (title, work) => {
            say(title);
            return work();
        },
    };
}
/** Colours of a training's output may pass; anything else that steers a terminal may not. */
function clean(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    return line.replace(/\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b-\u001a\u007f]/g, '');
}

// EXTERNAL MODULE: ./build/bundle/src/runtime/failure.js
var failure = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/bundle/src/runtime/inputs.js
var runtime_inputs = __webpack_require__(63078);
// EXTERNAL MODULE: ./build/bundle/src/runtime/perform.js
var perform = __webpack_require__(27710);
// EXTERNAL MODULE: ./build/bundle/src/runtime/declaration.js
var declaration = __webpack_require__(80203);
// EXTERNAL MODULE: ./build/bundle/src/runtime/kinds.js
var kinds = __webpack_require__(18440);
// EXTERNAL MODULE: ./build/bundle/src/train/judging.js + 1 modules
var judging = __webpack_require__(42182);
// EXTERNAL MODULE: ./build/bundle/src/compare-to-champion/inputs.js
var inputs = __webpack_require__(30145);
;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/compare-inputs.js




const { target, gate, directions, confidence: _, 'extra-metrics': __, ...columns } = judging/* judging */.R;
const { primary, margin, guards, 'slices-min': slicesMin, confidence, policy, } = inputs/* compareToChampion */.U.inputs;
/** `mlops compare`: what compare-to-champion decides, of two files that are there already. */
const compareFiles = (0,declaration/* declare */.x)({
    name: 'compare',
    about: 'Compare two models by their predictions of the same examples, and say which is better.',
    inputs: {
        champion: {
            kind: kinds/* text */.Qq,
            about: 'The predictions of the model that is there: CSV, JSON Lines or Parquet.',
            required: true,
            positional: true,
        },
        candidate: {
            kind: kinds/* text */.Qq,
            about: 'The predictions of the model that would take its place.',
            required: true,
            positional: true,
        },
        label: target,
        ...columns,
        ...{ primary, margin, guards, 'slices-min': slicesMin, confidence, policy },
        unlabelled: {
            kind: kinds/* list */.p_,
            about: "Two files of predictions for examples without a label, the champion's and the candidate's: an answer names the few that are worth labelling.",
        },
    },
    outputs: {},
});

;// CONCATENATED MODULE: ./build/bundle/src/compare-to-champion/plan-inputs.js



const { confidence: plan_inputs_confidence, evaluations } = inputs/* compareToChampion */.U.inputs;
/** `mlops plan`: how large an evaluation set has to be, before there is one. */
const plan = (0,declaration/* declare */.x)({
    name: 'plan',
    about: 'Say how many rows of evaluation data it takes to see a difference of two models.',
    inputs: {
        difference: {
            kind: (0,kinds/* decimal */._)(0),
            about: "The smallest difference that is to be seen, in the metric's own units, as 0.01.",
            required: true,
        },
        metric: {
            kind: kinds/* text */.Qq,
            about: 'The metric that decides: accuracy, recall, specificity, roc_auc, or any other with sd.',
            from: 'compare.primary',
            default: 'accuracy',
        },
        evaluations: {
            kind: (0,kinds/* whole */.WQ)(1, 1_000_000),
            about: 'How many candidates will be judged on the same rows, before they are refreshed.',
            from: evaluations.from,
            default: '1',
        },
        confidence: plan_inputs_confidence,
        power: {
            kind: kinds/* share */.uM,
            about: 'How often a true difference of that size is to be seen.',
            default: '90%',
        },
        disagree: {
            kind: kinds/* share */.uM,
            about: 'The share of rows for which the two models predict different things.',
            default: '10%',
        },
        positives: {
            kind: kinds/* share */.uM,
            about: 'The share of positive labels, or of the class that recall[class] is about.',
            default: '50%',
        },
        champion: {
            kind: (0,kinds/* decimal */._)(0.5, 1),
            about: 'roc_auc: that of the model that is there.',
            default: '0.8',
        },
        correlation: {
            kind: (0,kinds/* decimal */._)(0, 1),
            about: 'roc_auc: how the areas of the two models correlate.',
            default: '0.8',
        },
        sd: {
            kind: (0,kinds/* decimal */._)(0),
            about: "Any other metric: the standard deviation, over rows, of the difference of the two models. An earlier comparison tells it: its interval's width, times the root of its rows, over 3.92.",
        },
    },
    outputs: {},
});

// EXTERNAL MODULE: ./build/bundle/src/deploy-to-ec2-via-ssm/inputs.js
var deploy_to_ec2_via_ssm_inputs = __webpack_require__(48549);
// EXTERNAL MODULE: ./build/bundle/src/domain/report/blocks.js
var blocks = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/bundle/src/promote/inputs.js
var promote_inputs = __webpack_require__(38646);
;// CONCATENATED MODULE: ./build/bundle/src/train/evaluate-inputs.js



const { target: evaluate_inputs_target, directions: evaluate_inputs_directions, ...others } = judging/* judging */.R;
/** `mlops evaluate`: what train measures and judges, of a file that is there already. */
const evaluate = (0,declaration/* declare */.x)({
    name: 'evaluate',
    about: 'Compute every metric of a predictions file, with its interval, and judge them.',
    inputs: {
        predictions: {
            kind: kinds/* text */.Qq,
            about: 'The file of predictions: CSV, JSON Lines or Parquet.',
            required: true,
            positional: true,
        },
        label: evaluate_inputs_target,
        ...others,
    },
    outputs: {},
});

;// CONCATENATED MODULE: ./build/bundle/src/verbs.js






/** What only the command offers, with flags like an action. */
const verbs = {
    evaluate: { declaration: evaluate, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(505), __webpack_require__.e(6398), __webpack_require__.e(10), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 878)) },
    compare: { declaration: compareFiles, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(505), __webpack_require__.e(6398), __webpack_require__.e(10), __webpack_require__.e(129), __webpack_require__.e(8309)]).then(__webpack_require__.bind(__webpack_require__, 90821)) },
    plan: { declaration: plan, load: () => __webpack_require__.e(/* import() */ 8999).then(__webpack_require__.bind(__webpack_require__, 18999)) },
    history: { declaration: promote_inputs/* history */.b, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(4612), __webpack_require__.e(7511)]).then(__webpack_require__.bind(__webpack_require__, 77511)) },
    stop: { declaration: deploy_to_ec2_via_ssm_inputs/* stop */.d, load: () => Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(8697), __webpack_require__.e(4612), __webpack_require__.e(2164)]).then(__webpack_require__.bind(__webpack_require__, 82164)) },
};
const fileVerbs = [
    {
        name: 'init',
        argument: null,
        about: 'Write mlops.yml, a first data contract and the workflows that fit; never overwrites.',
        run: async (_, tools) => {
            const { init } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2857), __webpack_require__.e(4487), __webpack_require__.e(505), __webpack_require__.e(640), __webpack_require__.e(5460), __webpack_require__.e(2965), __webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__, 94001));
            const { summary, ...content } = await init(tools);
            return { summary, content };
        },
    },
    {
        name: 'profile',
        argument: '<file...>',
        about: 'Describe every column of data files.',
        run: async (files, tools) => {
            const { profileFiles } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(505), __webpack_require__.e(640), __webpack_require__.e(6639), __webpack_require__.e(4768)]).then(__webpack_require__.bind(__webpack_require__, 20315));
            return profileFiles(files, tools);
        },
    },
    {
        name: 'drift',
        argument: '<file...>',
        about: 'Compare data with a reference, column by column: mlops drift REFERENCE CURRENT.',
        run: async (files, tools) => {
            const { driftOf } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(505), __webpack_require__.e(640), __webpack_require__.e(8083), __webpack_require__.e(6199), __webpack_require__.e(2028)]).then(__webpack_require__.bind(__webpack_require__, 31984));
            return driftOf(files, tools);
        },
    },
    {
        name: 'contract infer',
        argument: '<file...>',
        about: 'Print a first contract for data files, to be kept as data/contract.yml.',
        run: async (files, tools) => {
            const { firstContract } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(505), __webpack_require__.e(640), __webpack_require__.e(5460), __webpack_require__.e(2965), __webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__, 2965));
            const text = await firstContract(files, tools);
            return { summary: [(0,blocks/* code */.aY)(text)], content: text };
        },
    },
    {
        name: 'contract check',
        argument: '<file...>',
        about: 'Read contracts, and say what is wrong with them.',
        run: async (files, tools) => {
            const { contractCheck } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(505), __webpack_require__.e(640), __webpack_require__.e(5460), __webpack_require__.e(2965), __webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__, 2965));
            return contractCheck(files, tools);
        },
    },
    {
        name: 'contract diff',
        argument: '<file...>',
        about: 'Say what has become looser or tighter: mlops contract diff OLD NEW.',
        run: async (files, tools) => {
            const { contractDiff } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(505), __webpack_require__.e(640), __webpack_require__.e(5460), __webpack_require__.e(2965), __webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__, 2965));
            return contractDiff(files, tools);
        },
    },
];

;// CONCATENATED MODULE: ./build/bundle/src/cli.js










/** The `mlops` command: every action on a laptop. It only parses and prints. */
async function cli(args) {
    process.stdout.on('error', leaveToReader);
    const program = new esm/* Command */.uB('mlops')
        .description('Check, train, judge, compare, register, deploy and roll back a model.')
        .configureOutput(errors)
        .exitOverride();
    for (const room of Object.values({ ...rooms/* rooms */.L, ...verbs }))
        program.addCommand(actionCommand(room));
    for (const verb of fileVerbs)
        addFileVerb(program, verb);
    try {
        await program.parseAsync(args, { from: 'user' });
    }
    catch (error) {
        process.exitCode = report(error);
    }
}
/** Whoever reads may have had enough, as `head` has. */
function leaveToReader(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
/** What commander says of a wrong flag, in one line like every other error. */
const errors = {
    outputError: (said, write) => write(`${(0,runtime_line/* oneLine */.T)(said.trim().replace(/\s*\(Did you mean (.*)\?\)$/s, '; did you mean $1?'))}\n`),
};
function actionCommand(room) {
    const { name, about, inputs } = room.declaration;
    const command = new esm/* Command */.uB(name).description(about).configureOutput(errors).exitOverride();
    const places = Object.keys(inputs).filter((flag) => inputs[flag]?.positional);
    for (const [flag, input] of Object.entries(inputs)) {
        if (input.positional)
            command.argument(`<${flag}>`, input.about);
        else
            command.addOption(cli_option(flag, input));
    }
    command.option('--json', 'print the record');
    return command.action((...values) => {
        const placed = places.map((flag, index) => [(0,runtime_inputs/* camel */.n)(flag), values[index]]);
        return runAction(room, { ...command.opts(), ...Object.fromEntries(placed) });
    });
}
function cli_option(flag, { about, kind, default: preset, from }) {
    const notes = [from && `mlops.yml: ${from}`, preset && `default: ${preset}`].filter(Boolean);
    const description = notes.length > 0 ? `${about} (${notes.join('; ')})` : about;
    return new esm/* Option */.c$(`--${flag} <${kind.allowed === 'true or false' ? 'bool' : 'value'}>`, description);
}
function addFileVerb(program, { about, argument, name, run }) {
    const words = name.split(' ');
    const last = words.pop();
    const parent = words.reduce((command, word) => {
        const known = command.commands.find((each) => each.name() === word);
        return known ?? command.command(word).description(`What there is to do with a ${word}.`);
    }, program);
    const command = parent.command(last).description(about).exitOverride();
    if (argument)
        command.argument(argument);
    command.option('--working-directory <value>', 'Folder of the project.', '.');
    command.option('--json', 'print the answer for a program');
    command.action(async (...given) => {
        const options = command.opts();
        const files = argument ? given[0] : [];
        const log = consoleLog(process.env.MLOPS_DEBUG === '1');
        const context = await localContext(process.env, options.workingDirectory);
        const { content, summary } = await run(files, { context, log });
        // A text is the answer itself, to be kept as a file.
        const text = typeof content === 'string' ? content.trimEnd() : terminal(summary, process.stdout.columns);
        process.stdout.write(`${options.json ? JSON.stringify(content, null, 2) : text}\n`);
    });
}
async function runAction(room, options) {
    const given = (name) => {
        const value = options[(0,runtime_inputs/* camel */.n)(name)];
        return typeof value === 'string' ? value : undefined;
    };
    const log = consoleLog(process.env.MLOPS_DEBUG === '1');
    // The room loads while git answers.
    const [context] = await Promise.all([
        localContext(process.env, given('working-directory') ?? '.'),
        room.load(),
    ]);
    const performed = await (0,perform/* perform */.y)(room, given, { context, log });
    print(performed, options.json === true);
    process.exitCode = performed.refusal === null ? failure/* exitCodes */.h.done : failure/* exitCodes */.h.refused;
}
function print({ record, recordPath, refusal, summary }, json) {
    if (json) {
        process.stdout.write(`${JSON.stringify(record?.content ?? null, null, 2)}\n`);
    }
    else {
        process.stdout.write(`${terminal(summary, process.stdout.columns)}\n`);
        if (recordPath)
            process.stdout.write(`\nrecord: ${recordPath}\n`);
    }
    if (refusal !== null)
        process.stderr.write(`refused: ${(0,runtime_line/* oneLine */.T)(refusal)}\n`);
}
/** Says what went wrong; commander has said its own errors already. */
function report(error) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? failure/* exitCodes */.h.done : failure/* exitCodes */.h.badInput;
    const { message, stack, exitCode: ours } = (0,failure/* failure */.V)(error);
    process.stderr.write(`error: ${message}\n`);
    if (process.env.MLOPS_DEBUG === '1')
        process.stderr.write(`${stack}\n`);
    return ours;
}


/***/ })

};
