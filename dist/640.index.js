export const id = 640;
export const ids = [640];
export const modules = {

/***/ 67149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Gives `use` a folder of its own for temporary files, and removes it whatever happens. */
async function withScratch(env, use) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mlops-data-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 84766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ cellRules),
/* harmony export */   ay: () => (/* binding */ keepsTo),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _contract_constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16094);
/* harmony import */ var _values_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6146);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69263);



/** The cell rules of a field without `required` and `unique`, which are not about a value alone. */
function cellRules(field) {
    const { minimum, maximum, minLength, maxLength, pattern, enum: known } = field.constraints;
    const reader = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .TC)(field);
    const read = (text) => reader(text);
    const rules = [];
    const add = (name, test, allowed, wrong) => rules.push({ name, allowed, wrong, test });
    if (minimum !== undefined)
        add('minimum', { minimum: read(minimum) }, `at least ${minimum}`, `below ${minimum}`);
    if (maximum !== undefined)
        add('maximum', { maximum: read(maximum) }, `at most ${maximum}`, `above ${maximum}`);
    const characters = (length) => `${length} characters`;
    if (minLength !== undefined)
        add('minLength', { minLength }, `at least ${characters(minLength)}`, `shorter than ${characters(minLength)}`);
    if (maxLength !== undefined)
        add('maxLength', { maxLength }, `at most ${characters(maxLength)}`, `longer than ${characters(maxLength)}`);
    if (pattern !== undefined)
        add('pattern', { pattern }, `like ${pattern}`, `not like ${pattern}`);
    if (known)
        add('enum', { enum: known.map(read) }, list(known), 'not among the allowed values');
    return rules;
}
/** Does a value keep to a test? */
function keepsTo(test) {
    if ('minimum' in test)
        return (value) => value >= test.minimum;
    if ('maximum' in test)
        return (value) => value <= test.maximum;
    if ('minLength' in test)
        return (value) => (0,_values_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(String(value)) >= test.minLength;
    if ('maxLength' in test)
        return (value) => (0,_values_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(String(value)) <= test.maxLength;
    if ('pattern' in test) {
        const expression = (0,_contract_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePattern */ ._)(test.pattern);
        return (value) => expression.test(String(value));
    }
    const values = new Set(test.enum);
    return (value) => values.has(value);
}
function list(values) {
    const shown = values.slice(0, 10).join(', ');
    return values.length > 10 ? `one of ${values.length}: ${shown}, …` : `one of ${shown}`;
}
/** What the cells of a type are, and what one of them is. */
const typeWords = {
    string: { many: 'text of the given format', one: 'text of the given format' },
    integer: { many: 'whole numbers', one: 'a whole number' },
    number: { many: 'numbers', one: 'a number' },
    boolean: { many: 'true or false as spelled', one: 'true or false as spelled' },
    date: { many: 'dates', one: 'a date' },
    datetime: { many: 'dates with a time', one: 'a date with a time' },
    time: { many: 'times', one: 'a time' },
    any: { many: 'anything', one: 'anything' },
};


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   J2: () => (/* binding */ mostExamples),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   lg: () => (/* binding */ rowsFinding),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _values_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6146);


/** So many of the rows that do not keep to a check are shown. */
const mostExamples = 10;
/** In characters. */
const longestValue = 80;
const emptyTally = () => ({ count: 0, examples: [] });
/** Counts one more offender; the value of a sensitive field is not kept. */
function tally(into, example) {
    into.count++;
    if (into.examples.length === mostExamples)
        return;
    const { value, ...place } = example();
    into.examples.push({ ...place, value: value === null ? null : (0,_values_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(value, longestValue) });
}
/**
 * The result of a check that every row should keep to.
 *
 * @param wrong what the offenders are said to be, as in `are below 0`
 * @param noun what is counted, in the singular
 * @param remark what else is to be said of them
 */
function rowsFinding(head, offenders, rows, words) {
    const { count, examples } = offenders;
    const share = rows === 0 ? null : count / rows;
    const found = count === 0 ? `no ${words.noun}` : `${plural(count, words.noun)} (${percent(share)})`;
    const remark = words.remark === undefined ? '' : `; ${words.remark}`;
    const sentence = `${subject(head)}${plural(count, words.noun)} of ${grouped(rows)} ${words.wrong} (${percent(share)})${first(examples)}${remark}`;
    return result(head, count === 0, { found, count, share, examples, sentence });
}
/** The result of any check. */
function result(head, passed, found) {
    const { name, column = null, level, allowed, because = null } = head;
    const { sentence, ...rest } = found;
    const good = `${name}: ${found.found}, as it should be`;
    return {
        name,
        column,
        level,
        passed,
        ...rest,
        allowed,
        message: passed ? good : sentence,
        because,
    };
}
const subject = ({ column }) => (column === undefined ? '' : `${show(column)}: `);
/** A column's name in a sentence: quoted only when it could be misread. */
function show(name) {
    return /^[\p{L}\p{N}_.-]{1,60}$/u.test(name) ? name : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name, 60);
}
function first([example]) {
    if (!example)
        return '';
    const value = example.value === null ? '' : `, first ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(example.value, 40)}`;
    return value;
}
function plural(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A whole number with its thousands apart, as in 7,043. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A share that is not nothing is never shown as 0 %. */
function percent(share) {
    if (share === null)
        return 'no rows';
    const value = share * 100;
    if (value > 0 && value < 0.01)
        return '<0.01%';
    return `${Number(value.toFixed(2))}%`;
}


/***/ }),

/***/ 16094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ constraintProblems),
  _: () => (/* binding */ wholePattern)
});

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/pattern/chars.js
const digit = '0-9';
const word = '0-9A-Za-z_';
/** RE2's, which is that of ASCII, without the vertical tab. */
const space = String.raw `\t\n\f\r\u{20}`;
const sets = {
    d: `[${digit}]`,
    D: `[^${digit}]`,
    w: `[${word}]`,
    W: `[^${word}]`,
    s: `[${space}]`,
    S: `[^${space}]`,
};
const controls = {
    t: '\\t',
    n: '\\n',
    r: '\\r',
    f: '\\f',
    v: '\\v',
    a: '\\x07',
};
const edges = { A: 'start', z: 'end', b: 'word edge', B: 'no word edge' };
/** The escape at `at`, where a backslash stands. */
function escapeOf(text, at) {
    const letter = text[at + 1];
    if (letter === undefined)
        return { at, problem: 'nothing follows the backslash' };
    if (Object.hasOwn(edges, letter))
        return { edge: edges[letter], length: 2 };
    return escapedChars(text, at, letter);
}
/** The characters that an escape stands for. */
function escapedChars(text, at, letter) {
    if (Object.hasOwn(sets, letter))
        return { chars: sets[letter], length: 2 };
    if (Object.hasOwn(controls, letter))
        return { chars: controls[letter], length: 2 };
    if (letter === 'x')
        return hexadecimal(text, at);
    if (letter === 'p' || letter === 'P')
        return property(text, at);
    if (/[!-/:-@[-`{-~ ]/.test(letter))
        return { chars: point(letter.charCodeAt(0)), length: 2 };
    if (/[1-9k]/.test(letter))
        return { at, problem: 'RE2 has no back-reference; write the part again' };
    if (letter === 'Z')
        return { at, problem: 'RE2 has no \\Z; write \\z' };
    if (letter === 'u')
        return { at, problem: 'RE2 has no \\u; write \\x{…} with the number in it' };
    return { at, problem: `there is no escape \\${letter}` };
}
const point = (code) => `\\u{${code.toString(16)}}`;
function hexadecimal(text, at) {
    const match = /^\\x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,8})\})/.exec(text.slice(at, at + 12));
    const code = Number.parseInt(match?.[1] ?? match?.[2] ?? '', 16);
    if (!match || !(code <= 0x10ffff))
        return { at, problem: 'write \\x7f or \\x{10ffff}' };
    return { chars: point(code), length: match[0].length };
}
/** A class of Unicode by its general category or its script: `\pL`, `\p{Lu}`, `\P{Greek}`, `\p{^Greek}`. */
function property(text, at) {
    const match = /^\\([pP])(?:([A-Z])|\{(\^?)(\w+)\})/.exec(text.slice(at, at + 60));
    const problem = { at, problem: 'a class of Unicode is written as \\pL, \\p{Lu} or \\p{Greek}' };
    if (!match)
        return problem;
    const [whole, sign, letter, not, name = letter] = match;
    const isNegated = (sign === 'P') !== (not === '^');
    const kind = name === 'Any' ? 'Any' : name.length <= 2 ? `gc=${name}` : `sc=${name}`;
    const chars = `\\${isNegated ? 'P' : 'p'}{${kind}}`;
    try {
        new RegExp(chars, 'u');
    }
    catch {
        return { ...problem, problem: `there is no class ${name} in Unicode` };
    }
    return { chars, length: whole.length };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/pattern/repetition.js
/** The most that one part may be repeated in all: the limit of RE2. */
const mostRepeats = 1000;
const repetition = /\*|\+|\?|\{(\d+)(?:(,)(\d*))?\}/y;
/** The repetition that is written at `at`, if there is one. */
function repetitionAt(text, at) {
    repetition.lastIndex = at;
    const match = repetition.exec(text);
    if (!match)
        return undefined;
    const [sign, low, comma, high] = match;
    if (sign === '*')
        return { least: 0, most: Infinity, length: 1 };
    if (sign === '+')
        return { least: 1, most: Infinity, length: 1 };
    if (sign === '?')
        return { least: 0, most: 1, length: 1 };
    const least = Number(low);
    const most = comma ? (high ? Number(high) : Infinity) : least;
    return { least, most, length: sign.length };
}
/** How often the innermost part of a pattern is repeated in all. */
function repeatsOf(tree) {
    if (tree.kind === 'repeat') {
        const { least, most } = tree;
        return Math.max(1, Number.isFinite(most) ? most : least) * repeatsOf(tree.of);
    }
    return tree.kind === 'sequence' || tree.kind === 'choice'
        ? tree.of.reduce((height, part) => Math.max(height, repeatsOf(part)), 1)
        : 1;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/pattern/set.js

const posix = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    ascii: '\\x00-\\x7f',
    blank: '\\t\\u{20}',
    cntrl: '\\x00-\\x1f\\x7f',
    digit: digit,
    graph: '!-~',
    lower: 'a-z',
    print: '\\u{20}-~',
    punct: '!-\\/:-@\\[-`\\{-~',
    space: '\\t-\\r\\u{20}',
    upper: 'A-Z',
    word: word,
    xdigit: '0-9A-Fa-f',
};
/** The set at `at`, where a bracket opens. */
function setOf(text, at, isFolded) {
    const isNegated = text[at + 1] === '^';
    let index = at + (isNegated ? 2 : 1);
    const first = index;
    const parts = [];
    const member = () => memberAt(text, index, isFolded);
    for (;;) {
        if (index >= text.length)
            return { at, problem: 'this [ is not closed' };
        if (text[index] === ']' && index > first)
            break;
        const low = member();
        if ('problem' in low)
            return low;
        const from = index;
        index += low.length;
        if (text[index] !== '-' || text[index + 1] === ']' || index + 1 >= text.length) {
            parts.push(low.chars);
            continue;
        }
        index++;
        const high = member();
        if ('problem' in high)
            return high;
        if (low.code === undefined || high.code === undefined || low.code > high.code)
            return { at: from, problem: 'no range of characters; put - last when it is meant itself' };
        index += high.length;
        parts.push(`${low.chars}-${high.chars}`);
    }
    return { chars: `[${isNegated ? '^' : ''}${parts.join('')}]`, length: index + 1 - at };
}
function memberAt(text, at, isFolded) {
    if (text.startsWith('[:', at)) {
        const [whole, not, name = ''] = /^\[:(\^?)(\w+):\]/.exec(text.slice(at, at + 12)) ?? [];
        if (whole && Object.hasOwn(posix, name)) {
            const inner = posix[name];
            return { chars: not ? without(inner, isFolded) : inner, length: whole.length };
        }
        if (whole)
            return { at, problem: `there is no class ${whole}` };
    }
    if (text[at] !== '\\') {
        const code = text.codePointAt(at);
        return { chars: point(code), length: code > 0xffff ? 2 : 1, code };
    }
    const letter = text[at + 1];
    if (letter === undefined)
        return { at, problem: 'nothing follows the backslash' };
    const atom = escapedChars(text, at, letter);
    if (!('chars' in atom))
        return atom;
    const [, hex] = /^\\u\{([0-9a-f]+)\}$/.exec(atom.chars) ?? [];
    if (hex)
        return { ...atom, code: Number.parseInt(hex, 16) };
    if (Object.hasOwn(controls, letter))
        return { ...atom, code: '\\t\\n\\v\\f\\r'.includes(atom.chars) ? controlCode(letter) : 7 };
    return { ...atom, chars: unbracketed(atom.chars, isFolded) };
}
const controlCode = (letter) => 9 + 'tnvfr'.indexOf(letter);
/** `[0-9]` within another set is `0-9`, `[^0-9]` all but these. */
function unbracketed(chars, isFolded) {
    if (chars.startsWith('[^'))
        return without(chars.slice(2, -1), isFolded);
    return chars.startsWith('[') ? chars.slice(1, -1) : chars;
}
/** The characters beyond ASCII that are one of its letters when case is folded: the long s and the Kelvin sign. */
const folded = [0x17f, 0x212a];
/** The ranges of all characters that are not in `inner`, which is of ASCII. */
function without(inner, isFolded) {
    const isIn = new RegExp(`[${inner}]`, isFolded ? 'iu' : 'u');
    const ascii = Array.from({ length: 128 }, (_, code) => code);
    const taken = [...ascii, ...folded].filter((code) => isIn.test(String.fromCodePoint(code)));
    const starts = [0, ...taken.map((code) => code + 1)];
    const ends = [...taken.map((code) => code - 1), 0x10ffff];
    return starts
        .map((start, index) => [start, ends[index]])
        .filter(([start, end]) => start <= end)
        .map(([start, end]) => `${point(start)}-${point(end)}`)
        .join('');
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/pattern/text.js



const deepest = 100;
class Refused extends Error {
    at;
    constructor(at, problem) {
        super(problem);
        this.at = at;
    }
}
/** Parses a regular expression in the syntax of RE2 (https://github.com/google/re2/wiki/Syntax), without `\Q`, `\C` and octal numbers. */
function readPattern(text) {
    try {
        return parse(text);
    }
    catch (error) {
        if (error instanceof Refused)
            return { at: error.at, problem: error.message };
        throw error;
    }
}
function parse(text) {
    const [whole = '', flags = ''] = /^\(\?([is]{1,2})\)/.exec(text) ?? [];
    const [dotIsAny, isFolded] = [flags.includes('s'), flags.includes('i')];
    const cursor = { text, at: whole.length, depth: 0, dotIsAny, isFolded };
    const tree = choice(cursor);
    if (cursor.at < text.length)
        throw new Refused(cursor.at, 'this ) closes no group');
    return { tree, isFolded };
}
function choice(cursor) {
    const of = [sequence(cursor)];
    while (cursor.text[cursor.at] === '|') {
        cursor.at++;
        of.push(sequence(cursor));
    }
    return of.length === 1 ? of[0] : { kind: 'choice', of };
}
function sequence(cursor) {
    const of = [];
    while (cursor.at < cursor.text.length && !'|)'.includes(cursor.text[cursor.at]))
        of.push(repeated(cursor));
    return { kind: 'sequence', of };
}
function repeated(cursor) {
    const { text } = cursor;
    if (repetitionAt(text, cursor.at))
        throw new Refused(cursor.at, 'there is nothing before it to repeat');
    const of = one(cursor);
    const from = cursor.at;
    const found = repetitionAt(text, from);
    if (!found)
        return of;
    const { least, most, length } = found;
    if (of.kind !== 'one' && of.kind !== 'sequence')
        throw new Refused(from, 'there is no text before it to repeat');
    if (least > most)
        throw new Refused(from, 'the first number is above the second');
    const tree = { kind: 'repeat', of, least, most };
    if (repeatsOf(tree) > mostRepeats)
        throw new Refused(from, `a part may be repeated ${mostRepeats} times at most`);
    cursor.at += length;
    if (text[cursor.at] === '+')
        throw new Refused(cursor.at, 'RE2 has no possessive repetition; leave out this +');
    if (text[cursor.at] === '?')
        cursor.at++;
    if (repetitionAt(text, cursor.at))
        throw new Refused(cursor.at, 'a repetition of a repetition; put (?: ) around the first');
    return tree;
}
function one(cursor) {
    const sign = cursor.text[cursor.at];
    if (sign === '(')
        return group(cursor);
    if (sign === '[')
        return within(cursor, setOf(cursor.text, cursor.at, cursor.isFolded));
    if (sign === '\\')
        return within(cursor, escapeOf(cursor.text, cursor.at));
    const point = cursor.text.codePointAt(cursor.at);
    cursor.at += point > 0xffff ? 2 : 1;
    if (sign === '^')
        return { kind: 'start' };
    if (sign === '$')
        return { kind: 'end' };
    if (sign === '.')
        return { kind: 'one', chars: cursor.dotIsAny ? '[^]' : '[^\\n]' };
    return { kind: 'one', chars: `\\u{${point.toString(16)}}` };
}
function within(cursor, atom) {
    if ('problem' in atom)
        throw new Refused(atom.at, atom.problem);
    cursor.at += atom.length;
    return 'edge' in atom ? { kind: atom.edge } : { kind: 'one', chars: atom.chars };
}
/** What begins a group, and what is said of those that RE2, or this reading of it, has not. */
const refusals = [
    [/\(\?<?[=!]/y, 'RE2 has no look-ahead or look-behind; say what the whole text looks like'],
    [/\(\?>/y, 'RE2 has no atomic group; write (?: instead'],
    [/\(\?P=/y, 'RE2 has no back-reference; write the part again'],
    [/\(\?#/y, 'RE2 has no comments; use description'],
    [/\(\?[a-zA-Z-]+[:)]/y, 'flags may stand only at the beginning, as (?i), (?s) or (?is)'],
];
function group(cursor) {
    const from = cursor.at;
    const opening = /\((?:\?:|\?P?<\w+>|(?!\?))/y;
    opening.lastIndex = from;
    const match = opening.exec(cursor.text);
    if (!match) {
        const known = refusals.find(([form]) => {
            form.lastIndex = from;
            return form.test(cursor.text);
        });
        throw new Refused(from, known?.[1] ?? 'RE2 has no such group; write (?: instead');
    }
    if (++cursor.depth > deepest)
        throw new Refused(from, 'groups within groups without end');
    cursor.at += match[0].length;
    const tree = choice(cursor);
    if (cursor.text[cursor.at] !== ')')
        throw new Refused(from, 'this group is not closed');
    cursor.at++;
    cursor.depth--;
    return { kind: 'sequence', of: [tree] };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/pattern/pattern.js

/** Larger patterns are refused: a step through a text costs as much as there are states. */
const mostStates = 4000;
/** How many sets of states are remembered. */
const mostSets = 2000;
/** The matcher of a pattern in RE2's syntax, or what is wrong with it. */
function patternMatcher(text) {
    const pattern = readPattern(text);
    if ('problem' in pattern)
        return pattern;
    const states = [{ kind: 'matched' }];
    const start = build(pattern.tree, matched, states);
    if (states.length > mostStates)
        return { at: 0, problem: 'a pattern too large; repeat less' };
    return simulate(states, start, pattern.isFolded);
}
const matched = 0;
/** The state in which a text begins that is to match `tree`, and `next` thereafter. */
function build(tree, next, states) {
    if (states.length > mostStates)
        return next;
    const add = (state) => states.push(state) - 1;
    switch (tree.kind) {
        case 'one':
            return add({ ...tree, next });
        case 'sequence':
            return tree.of.reduceRight((after, part) => build(part, after, states), next);
        case 'choice':
            return add({ kind: 'split', next: tree.of.map((part) => build(part, next, states)) });
        case 'repeat':
            return repeat(tree, next, states);
        default:
            return add({ kind: tree.kind, next });
    }
}
function repeat(tree, next, states) {
    const { of, least, most } = tree;
    let start = next;
    if (most === Infinity) {
        const ways = [next];
        start = states.push({ kind: 'split', next: ways }) - 1;
        ways.push(build(of, start, states));
    }
    else
        for (let time = least; time < most; time++)
            start = states.push({ kind: 'split', next: [next, build(of, start, states)] }) - 1;
    for (let time = 0; time < least; time++)
        start = build(of, start, states);
    return start;
}
/** Walks a text through all states at once, and remembers where each set of them led. */
function simulate(states, start, isFolded) {
    const step = stepper(states, isFolded);
    const first = { states: [start], before: 'nothing', steps: new Map() };
    return (text) => {
        let front = first;
        for (let at = 0; at < text.length && front.states.length > 0; at++) {
            const point = text.codePointAt(at);
            if (point > 0xffff)
                at++;
            front = front.steps.get(point) ?? step(front, point);
        }
        front.isMatch ??= reach(states, front, 'nothing').has(matched);
        return front.isMatch;
    };
}
/** Where a character leads from a front. */
function stepper(states, isFolded) {
    const tests = new Map();
    const fronts = new Map();
    const takes = (chars, character) => {
        const test = tests.get(chars) ?? new RegExp(`^${chars}$`, isFolded ? 'iu' : 'u');
        tests.set(chars, test);
        return test.test(character);
    };
    return (front, point) => {
        const character = String.fromCodePoint(point);
        const before = isWord(character) ? 'word' : 'other';
        const led = new Set();
        for (const id of reach(states, front, before)) {
            const state = states[id];
            if (state.kind === 'one' && takes(state.chars, character))
                led.add(state.next);
        }
        const key = `${before} ${[...led].sort()}`;
        const next = fronts.get(key) ?? { states: [...led], before, steps: new Map() };
        if (fronts.size < mostSets)
            fronts.set(key, next);
        if (front.steps.size < mostSets)
            front.steps.set(point, next);
        return next;
    };
}
const isWord = (character) => /^\w$/.test(character);
/** All states that can be reached from a front without a character, given what comes next. */
function reach(states, { states: from, before }, ahead) {
    const isEdge = (before === 'word') !== (ahead === 'word');
    const holds = {
        start: before === 'nothing',
        end: ahead === 'nothing',
        'word edge': isEdge,
        'no word edge': !isEdge,
    };
    const reached = new Set();
    const open = [...from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (reached.has(id))
            continue;
        reached.add(id);
        const state = states[id];
        if (state.kind === 'split')
            open.push(...state.next);
        else if (state.kind !== 'matched' && state.kind !== 'one' && holds[state.kind])
            open.push(state.next);
    }
    return reached;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/times.js
var times = __webpack_require__(99543);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/contract/constraints.js



const ordered = ['integer', 'number', 'date', 'datetime', 'time'];
const textual = ['string', 'any'];
/** What is wrong with a field: a format, a constraint that its type cannot have, a value it cannot hold. */
function constraintProblems(field) {
    const { type, format = 'default', constraints } = field;
    const read = (0,values/* readerOf */.TC)(field);
    if (!read)
        return [{ at: ['format'], found: format, problem: formatsOf(type) }];
    const numeral = numeralProblem(field);
    if (numeral)
        return [numeral];
    const problems = [];
    const blame = (key, problem, offset = 0) => problems.push({ at: ['constraints', key], found: String(constraints[key]), problem, offset });
    const types = (key, allowed) => {
        if (constraints[key] !== undefined && !allowed.includes(type))
            blame(key, `type ${type} has no ${key}; it is for ${allowed.join(', ')}`);
    };
    types('minimum', ordered);
    types('maximum', ordered);
    for (const key of ['minLength', 'maxLength', 'pattern'])
        types(key, textual);
    const { pattern } = constraints;
    const matcher = pattern === undefined ? undefined : patternMatcher(pattern);
    if (matcher && 'problem' in matcher)
        blame('pattern', matcher.problem, matcher.at);
    if (problems.length === 0)
        problems.push(...valueProblems(constraints, read, type));
    return problems;
}
/** What separates the parts of a number must differ, and be no part of one. */
function numeralProblem({ type, decimalChar, groupChar }) {
    for (const [key, sign] of Object.entries({ decimalChar, groupChar }))
        if (sign !== undefined && /[\dA-Za-z+-]/.test(sign))
            return { at: [key], found: sign, problem: 'a sign that is no part of a number itself' };
    const isSame = groupChar !== undefined && groupChar === (decimalChar ?? '.');
    if (type !== 'number' || !isSame)
        return undefined;
    return { at: ['groupChar'], found: groupChar, problem: 'decimalChar is the same sign' };
}
function formatsOf(type) {
    const timely = ['date', 'datetime', 'time'].includes(type);
    if (timely)
        return `allowed: default (ISO 8601), or a pattern of ${times/* knownDirectives */.WN.join(' ')}`;
    return `allowed: ${type === 'string' ? values/* knownTextFormats */.Js.join(', ') : 'default'}`;
}
function valueProblems(constraints, read, type) {
    const { minimum, maximum, minLength = 0, maxLength = Infinity } = constraints;
    const problem = (key, found, problem) => [
        { at: ['constraints', key], found, problem },
    ];
    for (const key of ['minimum', 'maximum']) {
        const text = constraints[key];
        if (text !== undefined && (read(text) ?? null) === null)
            return problem(key, text, `not of type ${type}`);
    }
    const stray = constraints.enum?.find((text) => (read(text) ?? null) === null);
    if (stray !== undefined)
        return problem('enum', stray, `not of type ${type}`);
    if (minimum !== undefined &&
        maximum !== undefined &&
        read(minimum) > read(maximum))
        return problem('maximum', maximum, 'it is below minimum');
    if (minLength > maxLength)
        return problem('maxLength', String(maxLength), 'it is below minLength');
    return [];
}
/** What the whole text is held against; undefined when it is no pattern of RE2. */
function wholePattern(pattern) {
    const test = patternMatcher(pattern);
    return 'problem' in test ? undefined : { test };
}


/***/ }),

/***/ 46681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sumOf),
/* harmony export */   Z: () => (/* binding */ momentsOf)
/* harmony export */ });
/**
 * Mean, spread and skewness of at least one number, from two passes. They are taken in a unit near
 * the largest number, a power of two, so that no square or cube is out of range; and what rounding
 * takes from the sums is added up beside them (Neumaier 1974).
 */
function momentsOf({ values, counts }, size) {
    const [only] = values;
    if (only !== undefined && values.length === 1)
        return { mean: only, sd: size > 1 ? 0 : null, skew: null };
    const scale = scaleOf(values);
    const mean = scaledSum({ values, counts }, scale) / size;
    const [first, second, third] = centred({ values, counts }, size, { mean, scale });
    const variance = Math.max(0, second - first ** 2);
    const skew = (third - 3 * first * second + 2 * first ** 3) / variance ** 1.5;
    const sd = Math.sqrt((variance * size) / (size - 1)) / scale;
    return {
        mean: finite(mean / scale),
        sd: size > 1 ? finite(sd) : null,
        skew: variance > 0 ? finite(skew) : null,
    };
}
/** The sum of numbers; null when it is too large for a double. */
function sumOf(runs) {
    if (runs.values.length === 0)
        return null;
    const scale = scaleOf(runs.values);
    return finite(scaledSum(runs, scale) / scale);
}
function scaledSum({ values, counts }, scale) {
    let [sum, lost] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const term = values[i] * scale * counts[i];
        lost += loss(sum, term);
        sum += term;
    }
    return sum + lost;
}
/** Mean powers of the distances from about the mean; the first one is the mean's own rounding error. */
function centred({ values, counts }, size, { mean, scale }) {
    let [first, second, third] = [0, 0, 0];
    let [firstLost, secondLost, thirdLost] = [0, 0, 0];
    for (let i = 0; i < values.length; i++) {
        const away = values[i] * scale - mean;
        const one = away * counts[i];
        const two = one * away;
        const three = two * away;
        firstLost += loss(first, one);
        first += one;
        secondLost += loss(second, two);
        second += two;
        thirdLost += loss(third, three);
        third += three;
    }
    return [(first + firstLost) / size, (second + secondLost) / size, (third + thirdLost) / size];
}
/** What rounding takes from a sum of two (Knuth's two-sum). */
function loss(sum, term) {
    const next = sum + term;
    const part = next - sum;
    return sum - (next - part) + (term - part);
}
/** A power of two that brings the largest of ascending numbers near one, or as near as a double can. */
function scaleOf(values) {
    const largest = Math.max(Math.abs(values[0]), Math.abs(values.at(-1)));
    if (largest === 0)
        return 1;
    const exponent = Math.floor(Math.log2(largest));
    return 2 ** -Math.max(-1000, Math.min(exponent, 1000));
}
const finite = (value) => (Number.isFinite(value) ? value : null);


/***/ }),

/***/ 52730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ hasRuns),
  Et: () => (/* binding */ isNumber),
  KH: () => (/* binding */ isText),
  Lo: () => (/* binding */ patternStep),
  dp: () => (/* binding */ profileOf)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/profile/histogram.js
const mostBins = 20;
/**
 * At most 20 bins of equal width from the smallest to the largest number; one bin a number where
 * whole numbers span fewer. A bin holds its lower edge, the last one its upper edge too. Null when
 * the range is not finite. There must be a number.
 */
function histogramOf({ values, counts: sizes }, areWhole) {
    const edges = edgesOf(values[0], values.at(-1), areWhole);
    if (!edges)
        return null;
    const last = edges.length - 2;
    const counts = Array(last + 1).fill(0);
    for (let bin = 0, i = 0; bin <= last; bin++) {
        const end = bin === last ? Infinity : edges[bin + 1];
        let count = 0;
        for (; i < values.length && values[i] < end; i++)
            count += sizes[i];
        counts[bin] = count;
    }
    return { edges, counts };
}
function edgesOf(low, high, areWhole) {
    if (!Number.isFinite(high - low))
        return null;
    const isFew = high === low || (areWhole && high - low < mostBins);
    const [first, last] = isFew ? [low - 0.5, high + 0.5] : [low, high];
    const bins = isFew ? high - low + 1 : mostBins;
    const width = (last - first) / bins;
    const edges = Array.from({ length: bins + 1 }, (_, bin) => first + bin * width);
    edges[bins] = last;
    return edges;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/moments.js
var moments = __webpack_require__(46681);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/runs.js + 2 modules
var profile_runs = __webpack_require__(37939);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/profile/numbers.js



/**
 * Describes numbers without NaN: the finite ones as runs, the others counted. Everything but the
 * counts is over the finite ones. Every engine says these things by this function, so that all
 * give the same to the last digit.
 */
function describeRuns(runs, areWhole, infinite) {
    const size = (0,profile_runs/* sizeOf */.$d)(runs);
    const signs = {
        ...signsOf(runs, infinite.below),
        infinities: infinite.below + infinite.above,
    };
    if (size === 0)
        return { ...undescribed, ...signs };
    const quantiles = (0,profile_runs/* quantilesOf */.Ck)(runs, size);
    return {
        ...(0,moments/* momentsOf */.Z)(runs, size),
        quantiles: quantiles.every(Number.isFinite) ? quantiles : null,
        sketch: (0,profile_runs/* sketchOf */.Mn)(runs, size),
        histogram: histogramOf(runs, areWhole),
        ...signs,
    };
}
const undescribed = {
    ...{ mean: null, sd: null, skew: null },
    ...{ quantiles: null, sketch: null, histogram: null },
};
function signsOf({ values, counts }, below) {
    let negatives = below;
    let i = 0;
    for (; i < values.length && values[i] < 0; i++)
        negatives += counts[i];
    return { negatives, zeros: values[i] === 0 ? counts[i] : 0 };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/profile/profile.js


const topSize = 10;
const longestValue = 40;
const mostBytes = 3_999;
/** Patterns of text are counted in so many rows at most. */
const mostPatterned = 200_000;
/** Where there are more rows, patterns are counted in every so many-th of them, from the first. */
const patternStep = (rows) => Math.max(1, Math.ceil(rows / mostPatterned));
const isText = (type) => type === 'string' || type === 'any';
const isNumber = (type) => type === 'integer' || type === 'number';
const hasRuns = (type) => !isText(type) && type !== 'boolean';
/** The profile of a column, by what an engine has counted: every engine makes it by this function. */
function profileOf({ name, type, sensitive }, facts) {
    const { rows, missing, invalid, distinct } = facts;
    const counts = { name, type, sensitive, count: rows - missing, missing, invalid, distinct };
    if (sensitive)
        return { ...counts, ...nothing };
    const shown = (end) => typeof end === 'string' ? (0,values_text/* cut */.Jj)(end, longestValue) : end === null ? null : end + 0;
    return compact({
        ...counts,
        ...nothing,
        min: shown(facts.min),
        max: shown(facts.max),
        ...described(type, facts),
        top: mostFrequent(facts.top).map(({ value, count }) => {
            return { value: (0,values_text/* cut */.Jj)(value, longestValue), count };
        }),
        lengths: facts.lengths,
        patterned: facts.patterns.reduce((sum, { count }) => sum + count, 0),
        patterns: mostFrequent(facts.patterns).map(({ value, count }) => ({ pattern: value, count })),
        order: isText(type) ? null : facts.order,
    });
}
const nothing = {
    ...{ min: null, max: null, mean: null, sd: null, skew: null },
    ...{ quantiles: null, sketch: null, histogram: null, top: [] },
    ...{ zeros: null, negatives: null, infinities: null },
    ...{ lengths: null, patterned: 0, patterns: [], order: null },
};
function described(type, { runs, infinite }) {
    if (!runs)
        return {};
    const all = describeRuns(runs, type === 'integer', infinite);
    if (isNumber(type))
        return all;
    const { quantiles, sketch, histogram } = all;
    return { quantiles, sketch, histogram };
}
/** The more frequent one first, then by code points. */
const byCount = (a, b) => b.count - a.count || (0,values_text/* compareText */.n6)(a.value, b.value);
/** The ten most frequent ones, without sorting all. */
function mostFrequent(all) {
    const top = [];
    for (const one of all) {
        const last = top.at(-1);
        if (top.length === topSize && last && byCount(last, one) < 0)
            continue;
        const at = top.findIndex((other) => byCount(one, other) < 0);
        top.splice(at < 0 ? top.length : at, 0, one);
        top.length = Math.min(top.length, topSize);
    }
    return top;
}
/**
 * Less than 4 kB as JSON in UTF-8, unless the name alone takes too much. All but ten texts of
 * control characters, and as many patterns, has room; then the rarest go, patterns first.
 */
function compact(profile) {
    const { top, patterns } = profile;
    while (sizeOf(profile) > mostBytes && (patterns.pop() ?? top.pop()))
        ;
    return profile;
}
const sizeOf = (profile) => new TextEncoder().encode(JSON.stringify(profile)).length;


/***/ }),

/***/ 37939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ck: () => (/* binding */ quantilesOf),
  ky: () => (/* binding */ runsOf),
  $d: () => (/* binding */ sizeOf),
  Mn: () => (/* binding */ sketchOf),
  FF: () => (/* binding */ topOfRuns)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/records/validation.js + 1 modules
var validation = __webpack_require__(66765);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/profile/sort.js
/** The bits of a key that are sorted by at a time. */
const digit = 16;
const kinds = 2 ** digit;
const passes = 64 / digit;
/** Fewer numbers are sorted sooner by comparing them. */
const few = 20_000;
/**
 * Sorts doubles in place, ascending, -0 before 0 and NaN nowhere: there must be none. Millions take
 * half the time that `sort` takes: by radix, on the bits of each number as a whole number that
 * ascends with it (the sign bit set, or all bits turned over below zero).
 */
function ascending(numbers) {
    if (numbers.length < few)
        return numbers.sort();
    const keys = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
    turn(keys, upwards);
    let from = keys;
    let to = new Uint32Array(keys.length);
    for (let pass = 0; pass < passes; pass++)
        if (scatter(from, to, pass))
            [from, to] = [to, from];
    if (from !== keys)
        keys.set(from);
    turn(keys, back);
    return numbers;
}
/** The low half of a key stands before its high half: machines are little-endian, as WebAssembly asks for. */
function turn(keys, mask) {
    for (let at = 1; at < keys.length; at += 2) {
        const bits = mask(keys[at]);
        keys[at - 1] ^= bits;
        keys[at] ^= bits === 0 ? 0x80000000 : 0xffffffff;
    }
}
const upwards = (high) => (high >= 0x80000000 ? 0xffffffff : 0);
const back = (high) => (high >= 0x80000000 ? 0 : 0xffffffff);
/** One pass over a digit; false when all keys have the same one, and nothing needs to move. */
function scatter(from, to, pass) {
    const [half, shift] = [pass >> 1, (pass & 1) * digit];
    const starts = new Uint32Array(kinds);
    for (let at = half; at < from.length; at += 2)
        starts[(from[at] >>> shift) & (kinds - 1)] += 1;
    let sum = 0;
    for (let kind = 0; kind < kinds; kind++) {
        const count = starts[kind];
        if (2 * count === from.length)
            return false;
        starts[kind] = sum;
        sum += count;
    }
    for (let at = 0; at < from.length; at += 2) {
        const kind = (from[at + half] >>> shift) & (kinds - 1);
        const into = 2 * starts[kind];
        starts[kind] += 1;
        to[into] = from[at];
        to[into + 1] = from[at + 1];
    }
    return true;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/profile/whole.js
/** Up to so many decimal places are taken for whole numbers of a smaller unit. */
const scales = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];
/**
 * As `runsOf`, of finite numbers that are whole, or of few decimal places, and not too large; null
 * when one is not. As whole numbers they are counted, or sorted in few passes, in a quarter of the
 * time that doubles take. The array is used up unless the answer is null.
 */
function wholeRuns(numbers) {
    const whole = wholeOf(numbers);
    if (!whole)
        return null;
    const { least, most, keys } = whole;
    const span = most - least + 1;
    return span <= 4 * keys.length && span <= mostCounted
        ? countedRuns(whole, span, numbers)
        : sortedRuns(whole, numbers);
}
/** In a table of so many counts, which takes four bytes each. */
const mostCounted = 2 ** 23;
function wholeOf(numbers) {
    if (numbers.length === 0)
        return null;
    const keys = new Int32Array(numbers.length);
    for (const scale of scales) {
        const ends = fill(keys, numbers, scale);
        if (ends)
            return { keys, scale, ...ends };
    }
    return null;
}
function fill(keys, numbers, scale) {
    let [least, most] = [Infinity, -Infinity];
    for (let at = 0; at < numbers.length; at++) {
        const value = numbers[at];
        const key = Math.round(value * scale);
        if (key / scale !== value || (key | 0) !== key)
            return null;
        keys[at] = key;
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    return { least, most };
}
function countedRuns({ keys, scale, least }, span, into) {
    const table = new Uint32Array(span);
    for (let at = 0; at < keys.length; at++)
        table[keys[at] - least] += 1;
    let size = 0;
    for (let at = 0; at < span; at++)
        if (table[at] !== 0)
            size++;
    const runs = { values: into.subarray(0, size), counts: new Float64Array(size) };
    for (let at = 0, run = 0; at < span; at++) {
        const count = table[at];
        if (count === 0)
            continue;
        runs.values[run] = (at + least) / scale;
        runs.counts[run++] = count;
    }
    return runs;
}
function sortedRuns({ keys, scale, least, most }, into) {
    const sorted = sort(keys, least, most);
    let size = 1;
    for (let at = 1; at < sorted.length; at++)
        if (sorted[at] !== sorted[at - 1])
            size++;
    const runs = { values: into.subarray(0, size), counts: new Float64Array(size) };
    let run = -1;
    for (let at = 0; at < sorted.length; at++) {
        const key = sorted[at];
        if (at === 0 || key !== sorted[at - 1])
            runs.values[++run] = (key + least) / scale;
        runs.counts[run] += 1;
    }
    return runs;
}
/** Digits of so many bits are scattered at a time: their places stay in the processor's cache. */
const widest = 11;
/** How far each key is above the least, ascending, by radix. The keys are used up. */
function sort(keys, least, most) {
    let from = new Uint32Array(keys.buffer, keys.byteOffset, keys.length);
    for (let at = 0; at < keys.length; at++)
        from[at] = keys[at] - least;
    let to = new Uint32Array(keys.length);
    const bits = 32 - Math.clz32(most - least);
    const digit = Math.ceil(bits / Math.ceil(bits / widest));
    for (let shift = 0; shift < bits; shift += digit) {
        whole_scatter(from, to, shift, 2 ** digit);
        [from, to] = [to, from];
    }
    return from;
}
function whole_scatter(from, to, shift, kinds) {
    const starts = new Uint32Array(kinds);
    const mask = kinds - 1;
    for (let at = 0; at < from.length; at++)
        starts[(from[at] >>> shift) & mask] += 1;
    let sum = 0;
    for (let kind = 0; kind < kinds; kind++) {
        const count = starts[kind];
        starts[kind] = sum;
        sum += count;
    }
    for (let at = 0; at < from.length; at++) {
        const key = from[at];
        const kind = (key >>> shift) & mask;
        to[starts[kind]] = key;
        starts[kind] += 1;
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/profile/runs.js



/** The finite ones of some numbers, in ascending order, equal ones put together. The array is used up. */
function runsOf(numbers) {
    const some = finite(numbers);
    const whole = wholeRuns(some);
    if (whole)
        return whole;
    const values = ascending(some);
    const counts = new Float64Array(values.length);
    let last = -1;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (last < 0 || value !== values[last])
            values[++last] = value;
        counts[last] += 1;
    }
    return { values: values.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}
/** Negative zero becomes zero. */
function finite(numbers) {
    let size = 0;
    for (let i = 0; i < numbers.length; i++) {
        const value = numbers[i];
        if (value - value === 0)
            numbers[size++] = value + 0;
    }
    return numbers.subarray(0, size);
}
/** How many numbers there are in all runs together. */
function sizeOf({ counts }) {
    let size = 0;
    for (let i = 0; i < counts.length; i++)
        size += counts[i];
    return size;
}
/**
 * The numbers that stand at some places of the ascending row of all numbers.
 *
 * @param places ascending, each from 0 to the number of numbers, exclusive
 */
function pick({ values, counts }, places) {
    const picked = [];
    let run = 0;
    let end = counts[0];
    for (const place of places) {
        while (place >= end)
            end += counts[++run];
        picked.push(values[run] + 0);
    }
    return picked;
}
/**
 * Quantiles at ascending probabilities, linear between neighbours: type 7 of Hyndman and Fan
 * (1996), as numpy. There must be a number.
 */
function quantilesOf(runs, size, at = validation/* probabilities */.gt) {
    const places = at.map((probability) => (size - 1) * probability);
    const lower = pick(runs, places.map(Math.floor));
    const upper = pick(runs, places.map(Math.ceil));
    return places.map((place, i) => {
        const [below, above] = [lower[i], upper[i]];
        const part = place - Math.floor(place);
        const step = above - below;
        return part < 0.5 ? below + step * part : above - step * (1 - part);
    });
}
/** The smallest numbers with at least a share of 0, 1/64, … 1 of all at or below them. There must be a number. */
function sketchOf(runs, size) {
    const places = Array.from({ length: validation/* sketchSize */.SY + 1 }, (_, share) => Math.max(0, Math.ceil((size * share) / validation/* sketchSize */.SY) - 1));
    return pick(runs, places);
}
const topSize = 10;
/** The ten most frequent numbers, of equally frequent ones the smaller; as `written` writes them. */
function topOfRuns({ values, counts }, written = String) {
    const top = [];
    let least = 0;
    for (let run = 0; run < counts.length; run++) {
        const count = counts[run];
        if (top.length === topSize && count <= least)
            continue;
        const at = top.findIndex((other) => counts[other] < count);
        top.splice(at < 0 ? top.length : at, 0, run);
        top.length = Math.min(top.length, topSize);
        least = counts[top.at(-1)];
    }
    return top.map((run) => ({
        value: written(values[run]),
        count: counts[run],
    }));
}


/***/ }),

/***/ 85856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ holdsFor),
/* harmony export */   Iz: () => (/* binding */ meetsCondition),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _values_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6146);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69263);


/** Does a value meet the condition? None does where what it is compared with is not of the column's type. */
function meetsCondition(condition, kind) {
    const read = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .TC)(kind);
    if ('in' in condition) {
        const values = new Set(condition.in.map(read));
        return (value) => values.has(value);
    }
    const other = read(condition.value) ?? null;
    if (other === null)
        return () => false;
    const holds = holdsFor[condition.comparison];
    return (value) => holds(compare(value, other));
}
/** Negative, zero or positive; texts by their code points. */
function compare(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return (0,_values_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b);
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Whether a comparison holds, by what {@link compare} says. */
const holdsFor = {
    '=': (order) => order === 0,
    '!=': (order) => order !== 0,
    '<': (order) => order < 0,
    '<=': (order) => order <= 0,
    '>': (order) => order > 0,
    '>=': (order) => order >= 0,
};


/***/ }),

/***/ 58467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hj: () => (/* binding */ fieldReading),
  S5: () => (/* binding */ memoryDataset),
  MF: () => (/* binding */ needsEngine)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/profile.js + 2 modules
var profile_profile = __webpack_require__(52730);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/sql/reader.js
/** Reads the next token when it is one of these. */
function take(reader, ...texts) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== 'word' && token?.kind !== 'sign')
        return undefined;
    const found = texts.find((text) => text === token.text);
    if (found !== undefined)
        reader.at++;
    return found;
}
/** Operands with signs between them, from the left. */
function chain(operand, signs, join) {
    return (reader) => {
        let left = operand(reader);
        while (left) {
            const sign = take(reader, ...signs);
            if (sign === undefined)
                break;
            const right = operand(reader);
            left = right && join(sign, left, right);
        }
        return left;
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/sql/reserved.js
/** Words that DuckDB does not take for the name of a column, or not everywhere: the keywords that it does not call unreserved. */
const reserved = new Set(`all analyse analyze and anti any array as asc asof asymmetric at authorization between bigint
  binary bit boolean both by case cast char character check coalesce collate collation column
  columns concurrently constraint create cross dec decimal default deferrable desc describe distinct
  do else end except exists extract false fetch float for foreign freeze from full generated glob
  group grouping grouping_id having ilike in initially inner inout int integer intersect interval
  into is isnull join lambda lateral leading left like limit map national natural nchar none not
  notnull null nullif numeric offset on only or order out outer overlaps overlay pivot pivot_longer
  pivot_wider placing position positional precision primary qualify real references returning right
  row select semi setof show similar smallint some struct substring summarize symmetric table
  tablesample then time timestamp to trailing treat trim true try_cast union unique unpack unpivot
  using values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement
  xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/));

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/sql/tokens.js
const pattern = /[ \t\n\r\f]*(?:(?<number>\d+(?:\.\d+)?)(?![\w.])|'(?<text>(?:[^']|'')*)'|"(?<quoted>(?:[^"]|"")+)"|(?<word>[A-Za-z_]\w*)|(?<bracket>[(),])|(?<sign>[-+*/<>=~!@#%^&|`?]+))/y;
const signs = new Set(['+', '-', '*', '/', '<', '<=', '>', '>=', '=', '==', '<>', '!=']);
/** The pieces of an expression; null when there is anything but plain names, numbers, texts and signs. */
function tokensOf(sql) {
    const tokens = [];
    const end = sql.trimEnd().length;
    for (pattern.lastIndex = 0; pattern.lastIndex < end;) {
        const found = pattern.exec(sql)?.groups;
        if (!found)
            return null;
        const own = tokensIn(found);
        if (!own)
            return null;
        tokens.push(...own);
    }
    return tokens;
}
function tokensIn(found) {
    const { number, text, quoted, word, bracket, sign } = found;
    if (number !== undefined)
        return [{ kind: 'number', text: number }];
    if (text !== undefined)
        return [{ kind: 'text', text: text.replaceAll("''", "'") }];
    if (quoted !== undefined)
        return [{ kind: 'quoted', text: quoted.replaceAll('""', '"') }];
    if (word !== undefined)
        return [{ kind: 'word', text: word.toLowerCase() }];
    return bracket === undefined ? signsIn(sign) : [{ kind: 'sign', text: bracket }];
}
/** SQL takes as many signs as follow each other for one; a minus behind another is one of its own. */
function signsIn(run) {
    if (signs.has(run))
        return [{ kind: 'sign', text: run }];
    const first = run.slice(0, -1);
    // Two of them begin a comment.
    if (!run.endsWith('-') || first === '-' || !signs.has(first))
        return null;
    return [first, '-'].map((text) => ({ kind: 'sign', text }));
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/sql/parse.js



/** As much as people write, and far from what would exhaust the stack. */
const longest = 1000;
/**
 * Comparisons of columns, numbers, texts and dates, sums and products of them, `in`, `between`,
 * `is null`, and all of that with `and`, `or` and `not`.
 *
 * @returns null for any other SQL, right or wrong: DuckDB is to be asked
 */
function parseExpression(sql) {
    const tokens = sql.length > longest ? null : tokensOf(sql);
    if (!tokens)
        return null;
    const reader = { tokens, at: 0 };
    const found = whole(reader);
    return reader.at === tokens.length ? found : null;
}
const whole = (reader) => disjunction(reader);
const factor = (reader) => {
    if (take(reader, '-')) {
        const operand = factor(reader);
        return operand && { is: 'negative', operand };
    }
    if (take(reader, '('))
        return parse_closed(reader, whole(reader));
    const token = reader.tokens[reader.at++];
    switch (token?.kind) {
        case 'number':
            return number(token.text);
        case 'text':
            return { is: 'text', value: token.text };
        case 'quoted':
            return column(token.text);
        case 'word':
            return word(reader, token.text);
        default:
            return null;
    }
};
const parse_closed = (reader, inner) => inner && take(reader, ')') ? inner : null;
/** With more digits a double may be another number than the decimal that DuckDB reads. */
const mostDigits = 15;
const number = (text) => text.length > mostDigits ? null : { is: 'number', value: Number(text) };
function word(reader, name) {
    if (name === 'true' || name === 'false')
        return { is: 'truth', value: name === 'true' };
    if (name === 'abs' && take(reader, '(')) {
        const operand = parse_closed(reader, sum(reader));
        return operand && { is: 'abs', operand };
    }
    const next = reader.tokens[reader.at];
    if (name === 'date' && next?.kind === 'text') {
        reader.at++;
        return { is: 'date', value: next.text };
    }
    return reserved.has(name) ? null : column(name);
}
/** Of letters beyond ASCII it is not certain which are alike but for case. */
const column = (name) => /^[\x20-\x7e]+$/.test(name) ? { is: 'column', name: name.toLowerCase() } : null;
const arithmetic = (sign, left, right) => ({ is: 'arithmetic', sign, left, right });
const product = chain(factor, ['*', '/'], arithmetic);
const sum = chain(product, ['+', '-'], arithmetic);
const comparisons = {
    ...{ '=': '=', '==': '=', '!=': '!=', '<>': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
};
const predicate = (reader) => {
    const left = sum(reader);
    if (!left)
        return null;
    const sign = take(reader, ...Object.keys(comparisons));
    if (sign !== undefined) {
        const right = sum(reader);
        return right && compared(comparisons[sign], left, right);
    }
    if (take(reader, 'is')) {
        const isNot = take(reader, 'not') !== undefined;
        return take(reader, 'null') ? maybeNot(isNot, { is: 'missing', operand: left }) : null;
    }
    const isNot = take(reader, 'not') !== undefined;
    if (take(reader, 'between'))
        return maybeNot(isNot, between(reader, left));
    if (take(reader, 'in'))
        return maybeNot(isNot, among(reader, left));
    return isNot ? null : left;
};
const compared = (comparison, left, right) => ({
    is: 'comparison',
    comparison,
    left,
    right,
});
const maybeNot = (isNot, operand) => operand && isNot ? { is: 'not', operand } : operand;
function between(reader, operand) {
    const low = sum(reader);
    const high = low && take(reader, 'and') ? sum(reader) : null;
    if (!low || !high)
        return null;
    return { is: 'and', left: compared('>=', operand, low), right: compared('<=', operand, high) };
}
function among(reader, operand) {
    if (!take(reader, '('))
        return null;
    const options = [];
    do {
        const option = factor(reader);
        if (!option || !isWritten(option))
            return null;
        options.push(option);
    } while (take(reader, ','));
    return take(reader, ')') ? { is: 'in', operand, among: options } : null;
}
const isWritten = (option) => option.is === 'number' ||
    option.is === 'text' ||
    (option.is === 'negative' && option.operand.is === 'number');
const negation = (reader) => {
    if (!take(reader, 'not'))
        return predicate(reader);
    const operand = negation(reader);
    return operand && { is: 'not', operand };
};
const join = (is, left, right) => ({ is, left, right });
const conjunction = chain(negation, ['and'], join);
const disjunction = chain(conjunction, ['or'], join);

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/kind.js
var kind = __webpack_require__(6851);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values_values = __webpack_require__(69263);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/table/column.js


/** Reads the cells of a column; a cell that is in `missing`, null or NaN is missing. */
function readColumn(cells, kind, missing) {
    const read = (0,values_values/* readerOf */.TC)(kind);
    if (!read)
        throw new TypeError(`no reader for format ${(0,errors/* quote */.hD)(kind.format ?? '')}`);
    const values = cells.map((text) => (text === null || missing.has(text) ? null : read(text)));
    const { name, type, format, sensitive = false } = kind;
    return { name, type, format, sensitive, cells, values };
}
/** What a cell that is there and reads is written as: white space around anything but text is no part of it. */
function writtenOf({ cells, type }, row) {
    const text = cells[row];
    return type === 'string' || type === 'any' ? text : text.trim();
}
/** Equal for two cells of a column that are there, read, and hold the same. */
function keyOf(column, row) {
    return (0,values_values/* sameness */.M1)(column.values[row], writtenOf(column, row), column.type);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/runs.js + 2 modules
var profile_runs = __webpack_require__(37939);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/rule/condition.js
var condition = __webpack_require__(85856);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/table/facts.js





/** What is counted in a column that is held in memory. */
function factsOf(column) {
    const { values, type } = column;
    const present = values.filter((value) => value !== null && value !== undefined);
    const missing = values.reduce((sum, value) => sum + (value === null ? 1 : 0), 0);
    const texts = (0,profile_profile/* isText */.KH)(type) ? present : [];
    const runs = (0,profile_profile/* hasRuns */.Nu)(type) ? finiteRuns(column) : null;
    const infinite = {
        below: present.filter((value) => value === -Infinity).length,
        above: present.filter((value) => value === Infinity).length,
    };
    const isExact = (0,profile_profile/* isNumber */.Et)(type) && present.every((value) => typeof value === 'number');
    return {
        rows: values.length,
        missing,
        invalid: values.length - missing - present.length,
        ...(runs && isExact ? numbers(runs, infinite) : others(column)),
        runs,
        infinite,
        lengths: lengthsOf(texts),
        patterns: (0,profile_profile/* isText */.KH)(type) ? counted(countPatterns(values)) : [],
        order: orderOf(present),
    };
}
/** Of equally frequent numbers the smaller ones. */
function numbers(runs, { above, below }) {
    const infinite = [
        { value: '-Infinity', count: below },
        { value: 'Infinity', count: above },
    ].filter(({ count }) => count > 0);
    const { values } = runs;
    return {
        distinct: values.length + infinite.length,
        top: [...(0,profile_runs/* topOfRuns */.FF)(runs), ...infinite],
        min: values[0] ?? null,
        max: values.at(-1) ?? null,
    };
}
/** Texts, truths, times, and whole numbers of which some are beyond 2^53. */
function others(column) {
    const counts = countValues(column);
    return { distinct: counts.size, top: counted(counts), ...extremes(column) };
}
/** How often each value stands in a column. */
function countValues(column) {
    const counts = new Map();
    column.values.forEach((value, row) => {
        if (value === null || value === undefined)
            return;
        const key = keyOf(column, row);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    return counts;
}
/** The finite values of a column of numbers or times. */
function finiteRuns({ values }) {
    const present = values.filter((value) => value !== null && value !== undefined);
    return (0,profile_runs/* runsOf */.ky)(Float64Array.from(present, Number));
}
function countPatterns(values) {
    const counts = new Map();
    for (let row = 0; row < values.length; row += (0,profile_profile/* patternStep */.Lo)(values.length)) {
        const text = values[row];
        if (typeof text !== 'string')
            continue;
        const pattern = (0,values_text/* patternOf */.Id)(text);
        counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
    return counts;
}
const counted = (counts) => [...counts].map(([value, count]) => ({ value: String(value), count }));
/** Smallest and largest: a number as it is, anything else as it is written; of two spellings of one time the lesser or greater text. */
function extremes(column) {
    const { values, type } = column;
    if (type === 'boolean')
        return { min: null, max: null };
    let [low, high] = [-1, -1];
    const isBelow = (row, other) => {
        const order = (0,condition/* compare */.UD)(values[row], values[other]);
        return (order || (0,values_text/* compareText */.n6)(writtenOf(column, row), writtenOf(column, other))) < 0;
    };
    values.forEach((value, row) => {
        if (value === null || value === undefined)
            return;
        if (value === Infinity || value === -Infinity)
            return;
        if (low < 0 || isBelow(row, low))
            low = row;
        if (high < 0 || isBelow(high, row))
            high = row;
    });
    const written = (row) => {
        const value = values[row];
        if (value === null || value === undefined)
            return null;
        if (typeof value === 'bigint')
            return String(value);
        return (0,profile_profile/* isNumber */.Et)(type) ? value : writtenOf(column, row);
    };
    return { min: written(low), max: written(high) };
}
function lengthsOf(texts) {
    if (texts.length === 0)
        return null;
    let [min, max, sum] = [Infinity, 0, 0];
    for (const text of texts) {
        const length = (0,values_text/* lengthOf */.Y5)(text);
        min = Math.min(min, length);
        max = Math.max(max, length);
        sum += length;
    }
    return { min, max, mean: sum / texts.length };
}
/** How values follow each other; equal ones may stand in a row that increases or decreases. */
function orderOf(values) {
    if (values.length < 2)
        return null;
    let [rises, falls] = [false, false];
    for (let i = 1; i < values.length && !(rises && falls); i++) {
        if (values[i] > values[i - 1])
            rises = true;
        if (values[i] < values[i - 1])
            falls = true;
    }
    if (rises && falls)
        return 'none';
    return rises ? 'increasing' : falls ? 'decreasing' : 'constant';
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/sql/compiled.js


/** Thrown where it is not certain that DuckDB would find the same. */
const beyond = new Error('this takes an engine that knows SQL');
const compiled_isWritten = ({ type }) => type === 'numeral' || type === 'quote';
function columnOf(column) {
    if (!column)
        throw beyond;
    const { cells, format = 'default', type, values } = column;
    const of = (row) => (values[row] ?? null);
    switch (type) {
        case 'string':
        case 'any':
            return { type: 'text', of: (row) => (values[row] === null ? null : (cells[row] ?? null)) };
        case 'boolean':
            return { type: 'truth', of };
        case 'integer':
        case 'number':
            if (values.some((value) => typeof value === 'bigint'))
                throw beyond;
            return { type: 'number', of };
        case 'date':
            if (format !== 'default' && format !== 'any')
                throw beyond;
            return { type: 'date', of };
        default:
            throw beyond;
    }
}
function dateOf(text) {
    const day = (0,values_values/* readerOf */.TC)({ type: 'date' })?.(text);
    if (typeof day !== 'number' || text !== text.trim())
        throw beyond;
    return { type: 'date', of: () => day };
}
/** By the logic of three values: what is not known decides nothing. */
function joined(is, left, right) {
    if (left.type !== 'truth' || right.type !== 'truth')
        throw beyond;
    const decides = is === 'or';
    return {
        type: 'truth',
        of: (row) => {
            const [one, other] = [left.of(row), right.of(row)];
            if (one === decides || other === decides)
                return decides;
            return one === null || other === null ? null : !decides;
        },
    };
}
function compiled_compared(comparison, one, other) {
    const left = besides(one, other);
    const right = besides(other, one);
    const isEquality = comparison === '=' || comparison === '!=';
    if (left.type !== right.type || (left.type === 'truth' && !isEquality))
        throw beyond;
    const holds = condition/* holdsFor */.GY[comparison];
    return {
        type: 'truth',
        of: (row) => {
            const [a, b] = [left.of(row), right.of(row)];
            return a === null || b === null ? null : holds((0,condition/* compare */.UD)(a, b));
        },
    };
}
/** What is written, as the type of what stands beside it. */
function besides(written, beside) {
    if (!compiled_isWritten(written))
        return written;
    if (written.type === 'numeral' && beside.type === 'number')
        return { ...written, type: 'number' };
    if (written.type === 'quote' && beside.type === 'text')
        return { ...written, type: 'text' };
    if (written.type === 'quote' && beside.type === 'date')
        return dateOf(String(written.of(0)));
    throw beyond;
}
function compiled_among(operand, options) {
    if (operand.type !== 'number' && operand.type !== 'text')
        throw beyond;
    const alike = options.map((option) => besides(option, operand));
    const values = new Set(alike.map(({ of }) => of(0)));
    return {
        type: 'truth',
        of: (row) => {
            const value = operand.of(row);
            return value === null ? null : values.has(value);
        },
    };
}
/** Of two numbers that are written DuckDB makes decimals, and not doubles. */
function calculated(sign, one, other) {
    const [left, right] = [besides(one, other), besides(other, one)];
    if (left.type !== 'number' || right.type !== 'number')
        throw beyond;
    const result = results[sign];
    return {
        type: 'number',
        of: (row) => {
            const [a, b] = [left.of(row), right.of(row)];
            return a === null || b === null ? null : finite(result(a, b));
        },
    };
}
const results = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
};
/** What DuckDB makes of overflow and of division by zero is for a setting of its own to say. */
function finite(value) {
    if (!Number.isFinite(value))
        throw beyond;
    return value;
}
function single(is, operand) {
    const { of, type } = operand;
    if (is === 'negative' && type === 'numeral')
        return { type, of: () => -of(0) };
    if (is === 'missing' && !compiled_isWritten(operand))
        return { type: 'truth', of: (row) => of(row) === null };
    if (type !== (is === 'not' ? 'truth' : 'number'))
        throw beyond;
    return {
        type,
        of: (row) => {
            const value = of(row);
            if (value === null)
                return null;
            if (is === 'not')
                return !value;
            return is === 'abs' ? Math.abs(value) : -value;
        },
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/sql/rows.js

/**
 * The rows for which an expression is true.
 *
 * @param count how many rows there are
 * @returns null when it is not certain that DuckDB would find the same
 */
function rowsFor(expression, find, count) {
    try {
        const { type, of } = compile(expression, find);
        if (type !== 'truth')
            return null;
        return Array.from({ length: count }, (_, row) => row).filter((row) => of(row) === true);
    }
    catch (error) {
        if (error === beyond)
            return null;
        throw error;
    }
}
function compile(expression, find) {
    const inner = (part) => compile(part, find);
    switch (expression.is) {
        case 'column':
            return columnOf(find(expression.name));
        case 'number':
            return { type: 'numeral', of: () => expression.value };
        case 'text':
            return { type: 'quote', of: () => expression.value };
        case 'truth':
            return { type: 'truth', of: () => expression.value };
        case 'date':
            return dateOf(expression.value);
        case 'and':
        case 'or':
            return joined(expression.is, inner(expression.left), inner(expression.right));
        case 'comparison':
            return compiled_compared(expression.comparison, inner(expression.left), inner(expression.right));
        case 'in':
            return compiled_among(inner(expression.operand), expression.among.map(inner));
        case 'arithmetic':
            return calculated(expression.sign, inner(expression.left), inner(expression.right));
        default:
            return single(expression.is, inner(expression.operand));
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/table/held.js


/**
 * The rows for which a person's SQL is true.
 *
 * @throws Error where `knows` says that it is beyond what memory knows of SQL
 */
function held_select(held, sql) {
    const found = selected(held, sql);
    if (!found)
        throw new Error(`tables in memory do not know ${sql}`);
    return found;
}
/** Does a person's SQL mean here what it means to DuckDB? Some does for some values alone, so all are looked at. */
const knows = (held, sql) => selected(held, sql) !== null;
function selected(held, sql) {
    const known = held.selected.get(sql);
    if (known !== undefined)
        return known;
    const expression = parseExpression(sql);
    const find = (name) => held_columnOf(held, name);
    const found = expression && rowsFor(expression, find, held.stack.rows);
    held.selected.set(sql, found);
    return found;
}
/** To SQL, names that differ in case alone are one, and so none. */
function held_columnOf({ column, stack }, name) {
    const [found, ...others] = stack.names.filter((own) => own.toLowerCase() === name);
    return found === undefined || others.length > 0 ? undefined : column(found);
}
/** Some of the rows, as if they were all. */
function narrowed({ column, readings, stack }, rows) {
    const known = new Map();
    const some = (all) => rows.map((row) => all[row]);
    return {
        readings,
        selected: new Map(),
        stack: {
            names: stack.names,
            rows: rows.length,
            cells: (name) => some(stack.cells(name)),
            place: (row) => stack.place(rows[row]),
        },
        column: (name) => {
            const whole = known.get(name) ?? column(name);
            const own = known.get(name) ?? {
                ...whole,
                cells: some(whole.cells),
                values: some(whole.values),
            };
            known.set(name, own);
            return own;
        },
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/table/reading.js
var reading = __webpack_require__(20349);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/cell-rules.js
var cell_rules = __webpack_require__(84766);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/finding.js
var finding = __webpack_require__(75491);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/table/rows.js





/** The rows that a question is about, whatever its `where`. */
function rowsOf(question, held) {
    switch (question.ask) {
        case 'missing':
            return cells(held, question.column, (value) => value === null);
        case 'invalid':
            return cells(held, question.column, (value) => value === undefined);
        case 'broken': {
            const keeps = (0,cell_rules/* keepsTo */.ay)(question.test);
            return cells(held, question.column, (value) => isThere(value) && !keeps(value));
        }
        case 'matching': {
            const { column } = question.condition;
            const meets = (0,condition/* meetsCondition */.Iz)(question.condition, held.readings.get(column));
            return cells(held, column, (value) => isThere(value) && meets(value));
        }
        case 'repeated':
            return repeated(held, question.columns, question.skipMissing ? 'skip' : 'compare');
        case 'key':
            return repeated(held, question.columns, 'count');
        case 'sql':
            return places(held, held_select(held, question.expression));
        default:
            throw new Error(`rows in memory have no answer to ${question.ask}`);
    }
}
function places({ stack }, rows) {
    const found = (0,finding/* emptyTally */.CK)();
    for (const row of rows)
        (0,finding/* tally */.N4)(found, () => ({ ...stack.place(row), column: null, value: null }));
    return found;
}
const isThere = (value) => value !== null && value !== undefined;
function cells({ stack, column }, name, isOne) {
    const found = (0,finding/* emptyTally */.CK)();
    const held = column(name);
    held.values.forEach((value, row) => {
        if (isOne(value))
            (0,finding/* tally */.N4)(found, () => example([held], row, stack));
    });
    return found;
}
/**
 * Rows beyond the first of each kind; a row in which a cell does not read is no repetition of
 * another.
 *
 * @param gaps what becomes of rows in which a value is missing
 */
function repeated({ stack, column }, names, gaps) {
    const columns = names.map(column);
    const found = (0,finding/* emptyTally */.CK)();
    const seen = new Set();
    for (let row = 0; row < stack.rows; row++) {
        const add = () => (0,finding/* tally */.N4)(found, () => example(columns, row, stack));
        const isGap = gaps !== 'compare' && columns.some(({ values }) => values[row] === null);
        if (isGap && gaps === 'count')
            add();
        if (isGap || columns.some(({ values }) => values[row] === undefined))
            continue;
        const key = rowKey(columns, row);
        if (seen.has(key))
            add();
        else
            seen.add(key);
    }
    return found;
}
/** Equal for rows alike; the length before each part keeps the parts apart. */
function rowKey(columns, row) {
    let key = '';
    for (const column of columns) {
        const part = column.values[row] === null ? null : String(keyOf(column, row));
        key += part === null ? '-;' : `${part.length}:${part}`;
    }
    return key;
}
/** A cell, or the cells of a row beside each other; nothing of what is sensitive. */
function example(columns, row, stack) {
    const [only] = columns;
    const place = stack.place(row);
    const isHidden = columns.some(({ sensitive }) => sensitive);
    if (only && columns.length === 1) {
        const value = isHidden || only.values[row] === null ? null : (only.cells[row] ?? null);
        return { ...place, column: only.name, value };
    }
    const all = columns.map(({ cells }) => cells[row] ?? '').join(', ');
    return { ...place, column: null, value: isHidden ? null : all };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/table/stack.js
function stack(tables) {
    const names = [...new Set(tables.flatMap((table) => table.names))];
    const starts = [];
    let rows = 0;
    for (const table of tables) {
        starts.push(rows);
        rows += table.rows;
    }
    const cells = (name) => {
        const [only] = tables;
        if (tables.length === 1)
            return only?.columns.get(name) ?? [];
        return tables.flatMap((table) => table.columns.get(name) ?? Array(table.rows).fill(null));
    };
    const place = (row) => {
        const at = starts.findLastIndex((start, index) => start <= row && tables[index].rows > 0);
        const table = tables[at];
        return { file: table.file, line: table.lines[row - starts[at]] };
    };
    return { names, rows, cells, place };
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/table/memory.js









/** Is it plain that a contract asks for what only an engine with SQL can answer? */
function needsEngine(contract) {
    const { foreignKeys, splits } = contract;
    const isBeyond = (sql) => parseExpression(sql) === null;
    return foreignKeys.length > 0 || splits !== undefined || sqlIn(contract).some(isBeyond);
}
function sqlIn({ checks }) {
    return checks.flatMap(({ where, rule }) => [
        ...(where === undefined ? [] : [where]),
        ...(rule.measure === 'rows' ? [rule.expression] : []),
    ]);
}
/** Files that are read already, as one table. */
function memoryDataset(readings, contract) {
    const held = hold(readings, contract);
    const { rows } = held.stack;
    const columns = [...held.readings.values()];
    const known = (name, where) => {
        if (!held.readings.has(name))
            throw new Error(`there is no column ${name}`);
        return among(where).column(name);
    };
    const parts = new Map();
    const among = (where) => {
        if (where === undefined)
            return held;
        const part = parts.get(where) ?? narrowed(held, held_select(held, where));
        parts.set(where, part);
        return part;
    };
    const profile = (names, where) => names.map((name) => (0,profile_profile/* profileOf */.dp)(held.readings.get(name), factsOf(known(name, where))));
    return {
        files: readings.map(fileOf),
        rows,
        columns,
        knowsAll: contract === null || sqlIn(contract).every((sql) => knows(held, sql)),
        profile: async () => profile(held.stack.names),
        ask: async (questions) => questions.map((question) => {
            const some = among(question.where);
            return { ...rowsOf(question, some), among: some.stack.rows };
        }),
        profileWhere: async (names, where) => profile(names, where),
        numbers: async (name, where) => {
            const column = known(name, where);
            if (!(0,profile_profile/* hasRuns */.Nu)(column.type))
                throw new Error(`${name} holds ${column.type}, which is no number`);
            return finiteRuns(column);
        },
        counts: async (name, most) => {
            const counts = countValues(known(name));
            if (counts.size > most)
                return null;
            return new Map([...counts].map(([value, count]) => [String(value), count]));
        },
    };
}
function hold(readings, contract) {
    const data = stack(readings.map(({ table }) => table));
    const kinds = new Map(data.names.map((name) => [name, readingOf(name, data.cells(name), contract)]));
    const read = new Map();
    const column = (name) => {
        const known = read.get(name);
        if (known)
            return known;
        const kind = kinds.get(name);
        const made = readColumn(data.cells(name), kind, new Set(kind.missing));
        read.set(name, made);
        return made;
    };
    return { stack: data, readings: kinds, column, selected: new Map() };
}
/** As the contract's field says, else as is found out from all cells. */
function readingOf(name, cells, contract) {
    const field = contract?.fields.find((field) => field.name === name);
    if (field && contract)
        return fieldReading(field, contract);
    const missing = contract?.missingValues ?? (0,kind/* missingSpellings */.kc)(cells);
    return {
        name,
        ...(0,kind/* inferKind */.jr)(cells, new Set(missing), contract?.dialect.decimalChar),
        missing,
        sensitive: false,
    };
}
/** How the contract says that a column is read. */
function fieldReading(field, { missingValues }) {
    const { name, sensitive, type, format, trueValues, falseValues, decimalChar, groupChar } = field;
    const kind = { type, format, trueValues, falseValues, decimalChar, groupChar };
    return { name, ...kind, missing: field.missingValues ?? missingValues, sensitive };
}
function fileOf({ table, sha256, bytes, ragged }) {
    return {
        ...{ path: table.file, sha256, bytes, rows: table.rows, names: table.names },
        ragged: { count: ragged.length, first: ragged.slice(0, reading/* mostRagged */.g) },
    };
}


/***/ }),

/***/ 20349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mostRagged)
/* harmony export */ });
/** So many of them are named. */
const mostRagged = 10;


/***/ }),

/***/ 6851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ surelyMissing),
/* harmony export */   jr: () => (/* binding */ inferKind),
/* harmony export */   kc: () => (/* binding */ missingSpellings)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69263);

/** Spellings of a missing value that are hardly ever anything else. */
const surelyMissing = ['NA', 'N/A', 'n/a', '#N/A', '<NA>', 'NaN', 'nan', 'null', 'NULL'];
/** Spellings that may be a category of their own: missing only where all else is no text. */
const perhapsMissing = ['None', 'none', 'N.A.', '-', '--', '?', '.', ' '];
const spellings = new Set([...surelyMissing, ...perhapsMissing]);
/** The spellings of a missing value that stand in a column; the empty one always does. */
function missingSpellings(cells) {
    const there = new Set(cells.filter((text) => text !== null && spellings.has(text)));
    const sure = ['', ...surelyMissing.filter((text) => there.has(text))];
    const perhaps = perhapsMissing.filter((text) => there.has(text));
    if (perhaps.length === 0)
        return sure;
    const all = [...sure, ...perhaps];
    const { type } = inferKind(cells, new Set(all));
    return type === 'string' || type === 'any' ? sure : all;
}
const truths = [
    ['yes', 'no'],
    ['Yes', 'No'],
    ['YES', 'NO'],
    ['y', 'n'],
    ['Y', 'N'],
    ['t', 'f'],
    ['T', 'F'],
];
/** Tried in this order. Days and months in figures are taken only where one order alone can be meant. */
const timeKinds = [
    { type: 'date' },
    { type: 'datetime' },
    { type: 'time' },
    { type: 'date', format: '%d.%m.%Y' },
    { type: 'date', format: '%Y/%m/%d' },
    { type: 'datetime', format: '%Y/%m/%d %H:%M:%S' },
    { type: 'datetime', format: '%d.%m.%Y %H:%M' },
];
const eitherOrder = [
    { type: 'date', format: '%d/%m/%Y' },
    { type: 'date', format: '%m/%d/%Y' },
];
/**
 * The narrowest kind that every cell reads as; `any` when all are missing.
 *
 * @param decimalChar how the file's dialect writes fractions, when it says so
 */
function inferKind(cells, missing, decimalChar) {
    const present = cells.filter((text) => text !== null && !missing.has(text));
    if (present.length === 0)
        return { type: 'any' };
    const fits = (kind) => {
        const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .TC)(kind);
        return read !== undefined && present.every((text) => (read(text) ?? null) !== null);
    };
    const isCode = present.some((text) => /^\s*[+-]?0\d+\s*$/.test(text));
    const number = { type: 'number', ...(decimalChar && { decimalChar }) };
    const isNumber = !isCode && fits(number);
    if (isNumber)
        return fits({ type: 'integer' }) ? { type: 'integer' } : number;
    const [dayFirst, monthFirst] = eitherOrder;
    const slashed = fits(dayFirst) !== fits(monthFirst) ? eitherOrder.filter(fits) : [];
    return booleanKind(present) ?? [...timeKinds, ...slashed].find(fits) ?? { type: 'string' };
}
function booleanKind(present) {
    const there = new Set();
    for (const text of present)
        if (there.add(text).size > 6)
            return undefined;
    const spelled = [..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTrue */ .mh.slice(0, 3), ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFalse */ .jj.slice(0, 3)];
    if ([...there].every((text) => spelled.includes(text)))
        return { type: 'boolean' };
    const pair = truths.find((words) => there.size === 2 && words.every((word) => there.has(word)));
    return pair && { type: 'boolean', trueValues: [pair[0]], falseValues: [pair[1]] };
}


/***/ }),

/***/ 16122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ numeral),
/* harmony export */   GQ: () => (/* binding */ mostDigits),
/* harmony export */   ku: () => (/* binding */ plainNumber)
/* harmony export */ });
/** How many digits a whole number has at most, zeros before it left out: those of the widest exact type of databases. */
const mostDigits = 38;
/** The way in which numbers, or whole ones, are written. Groups are of three digits, but for the first (and of two, as in India). */
function numeral(type, kind) {
    const { decimalChar = '.', groupChar } = kind;
    const [point, group] = [literal(decimalChar), groupChar && literal(groupChar)];
    const grouped = group ? `[0-9]{1,3}(?:${group}[0-9]{2,3})*${group}[0-9]{3}|` : '';
    const pattern = type === 'integer'
        ? `[+-]?(?:${grouped}0*[0-9]{1,${mostDigits}})`
        : `[+-]?(?:(?:${grouped}[0-9]+)(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?`;
    return { pattern, groupChar, decimalChar };
}
/** The text of a number in the way that programs write it; undefined when it is none. */
function plainNumber(of) {
    const expression = new RegExp(`^(?:${of.pattern})$`);
    const { groupChar, decimalChar } = of;
    return (text) => {
        if (!expression.test(text))
            return undefined;
        const digits = groupChar === undefined ? text : text.replaceAll(groupChar, '');
        return decimalChar === '.' ? digits : digits.replace(decimalChar, '.');
    };
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** The number of Unicode code points. */
function lengthOf(text) {
    return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
/** At most `limit` code points, with an ellipsis where more stood. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}
/** Orders texts by their code points, which is the order of their bytes in UTF-8; `<` orders by UTF-16. */
function compareText(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Surrogates, which stand for what is beyond U+FFFF, come after all other units. */
const rank = (unit) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
const longestPattern = 30;
const runs = /(?<upper>[\p{Lu}\p{Lt}]+)|(?<lower>[\p{Ll}\p{Lo}\p{Lm}]+)|\p{Nd}+/gu;
/**
 * What a text looks like: `A` for a letter in upper or title case, `a` for any other letter, `9`
 * for a digit, with `+` where more than one follow each other; other characters as they are. Long
 * ones are cut.
 */
function patternOf(text) {
    return plainPattern(text) ?? cut(text.replace(runs, signOf), longestPattern);
}
function signOf(run, upper, lower) {
    const sign = upper ? 'A' : lower ? 'a' : '9';
    return lengthOf(run) > 1 ? `${sign}+` : sign;
}
/** The pattern of a text in ASCII, in a tenth of the time; null for another text. */
function plainPattern(text) {
    let pattern = '';
    let last = '';
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit > 0x7f)
            return null;
        const sign = plainSign(unit);
        if (sign === '')
            pattern += text[at];
        else if (sign !== last)
            pattern += sign;
        else if (!pattern.endsWith('+'))
            pattern += '+';
        last = sign;
    }
    return cut(pattern, longestPattern);
}
function plainSign(unit) {
    if (unit >= 0x61 && unit <= 0x7a)
        return 'a';
    if (unit >= 0x41 && unit <= 0x5a)
        return 'A';
    return unit >= 0x30 && unit <= 0x39 ? '9' : '';
}


/***/ }),

/***/ 69263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ knownTextFormats),
/* harmony export */   M1: () => (/* binding */ sameness),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   fB: () => (/* binding */ asCell),
/* harmony export */   jj: () => (/* binding */ defaultFalse),
/* harmony export */   mh: () => (/* binding */ defaultTrue),
/* harmony export */   s$: () => (/* binding */ fieldTypes),
/* harmony export */   wD: () => (/* binding */ textPattern)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16122);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99543);


const fieldTypes = [
    'string',
    'integer',
    'number',
    'boolean',
    'date',
    'datetime',
    'time',
    'any',
];
const defaultTrue = ['true', 'True', 'TRUE', '1'];
const defaultFalse = ['false', 'False', 'FALSE', '0'];
const notFinite = /^([+-]?)(inf|infinity|nan)$/i;
/** The formats of text; what is white space is spelled out, as engines differ on it. `binary` is base64. */
const textFormats = {
    default: undefined,
    email: /^[^\t\n\v\f\r @]+@[^\t\n\v\f\r @]+\.[^\t\n\v\f\r @]+$/,
    uri: /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\t\n\v\f\r ]+$/,
    binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    uuid: /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
};
/** What a text of a format looks like, in the syntax that RE2 and JavaScript share; undefined where any text will do. */
const textPattern = (format = 'default') => textFormats[format]?.source;
/** What may stand as the format of a text field. */
const knownTextFormats = Object.keys(textFormats);
/** The reader of a kind of field; undefined when its format is not known. White space around a number or time is no part of it. */
function readerOf(kind) {
    const format = kind.format ?? 'default';
    if (kind.type === 'any')
        return (text) => text;
    if (kind.type === 'string')
        return textReader(format);
    if (kind.type === 'boolean')
        return booleanReader(kind);
    if (kind.type === 'integer' || kind.type === 'number') {
        if (format !== 'default')
            return undefined;
        return kind.type === 'integer' ? integerReader(kind) : numberReader(kind);
    }
    const read = (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .timeReader */ .BR)(kind.type, format);
    return read && ((text) => read(text.trim()));
}
function textReader(format) {
    if (!Object.hasOwn(textFormats, format))
        return undefined;
    const pattern = textFormats[format];
    return pattern ? (text) => (pattern.test(text) ? text : undefined) : (text) => text;
}
function booleanReader({ trueValues = defaultTrue, falseValues = defaultFalse }) {
    const known = new Map([
        ...trueValues.map((text) => [text, true]),
        ...falseValues.map((text) => [text, false]),
    ]);
    return (text) => known.get(text) ?? known.get(text.trim());
}
function integerReader(kind) {
    const plain = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)((0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .numeral */ .Dx)('integer', kind));
    return (text) => {
        const digits = plain(text.trim());
        if (digits === undefined)
            return undefined;
        const value = Number(digits);
        if (Number.isSafeInteger(value))
            return value;
        return digits.replace(/^[+-]?0*/, '').length > _numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .mostDigits */ .GQ
            ? undefined
            : BigInt(digits.replace('+', ''));
    };
}
function numberReader(kind) {
    const plain = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)((0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .numeral */ .Dx)('number', kind));
    return (raw) => {
        const text = raw.trim();
        const digits = plain(text);
        if (digits !== undefined)
            return Number(digits);
        const match = notFinite.exec(text);
        if (!match)
            return undefined;
        if (match[2]?.toLowerCase() === 'nan')
            return null;
        return match[1] === '-' ? -Infinity : Infinity;
    };
}
/**
 * A value of a contract in the way that the cells of its column are written: numbers may stand there
 * with a point, truths as `true` and `false`, whatever the cells have. The text itself otherwise.
 */
function asCell(kind, text) {
    if (kind.type === 'boolean' &&
        !kind.trueValues?.includes(text) &&
        !kind.falseValues?.includes(text))
        return spelledTruth(kind, text);
    if (kind.type !== 'number' || kind.decimalChar === undefined)
        return text;
    const isPlain = readerOf({ type: 'number' })?.(text) !== undefined;
    return isPlain ? text.replace('.', kind.decimalChar) : text;
}
function spelledTruth({ trueValues, falseValues }, text) {
    if (text === 'true')
        return trueValues?.[0] ?? text;
    return text === 'false' ? (falseValues?.[0] ?? text) : text;
}
/** What makes two cells of one type the same: equal numbers however written, else equal text; white space around a time is no part of it. */
function sameness(value, text, type) {
    if (type === 'integer' || type === 'number')
        return typeof value === 'bigint' ? `${value}` : value;
    if (type === 'string' || type === 'any')
        return text;
    return type === 'boolean' ? String(value) : text.trim();
}


/***/ }),

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ header)
/* harmony export */ });
/* unused harmony export run */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The run that wrote a record: GitHub's ids, or `local` on a laptop. */
const run = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
/** The fields that every record begins with; `kind` is the record's name, as in `validation`. */
function header(kind) {
    return {
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(`mlops/${kind}/1`),
        model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** The full hash of the source commit; null outside a repository. */
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        run,
        /** When it was written, ISO 8601 in UTC. */
        created: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    };
}


/***/ }),

/***/ 66765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gt: () => (/* binding */ probabilities),
  SY: () => (/* binding */ sketchSize),
  Eq: () => (/* binding */ validation)
});

// UNUSED EXPORTS: checkResult, columnProfile, example

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/bundle/src/domain/records/drift.js

const number = schemas/* number */.aig().nullable();
/** The distributions side by side, as shares of the values that are there; at most twenty bars. */
const picture = schemas/* strictObject */.rej({
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).max(20),
    reference: schemas/* array */.YOg(schemas/* number */.aig()).max(20),
    current: schemas/* array */.YOg(schemas/* number */.aig()).max(20),
});
/** One way in which a column may differ from the reference: a test for chance, and a size that a person can read. */
const difference = schemas/* strictObject */.rej({
    /** What is compared. */
    of: schemas/* enum */.k5n([
        'values',
        'missing',
        'invalid',
        'infinite',
        'new categories',
        'length',
        'pattern',
        'weekday',
    ]),
    /** As in `Kolmogorov-Smirnov`. */
    test: schemas/* string */.YjP(),
    statistic: number,
    p: number,
    /** After Holm's correction over all tests of all columns. */
    adjusted: number,
    /** As in `Wasserstein distance in standard deviations of the reference`. */
    effect: schemas/* string */.YjP(),
    size: number,
    /** From which size on a difference counts. */
    threshold: schemas/* number */.aig(),
    verdict: schemas/* enum */.k5n(['drifted', 'stable', 'not enough rows']),
    /** About how many rows it takes, of the smaller side, to see a difference of `threshold`. */
    needs: schemas/* int */.Whr().positive().nullable(),
});
/** What has become of one column since the reference. */
const columnDrift = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['numeric', 'categorical', 'time', 'text']),
    verdict: schemas/* enum */.k5n(['drifted', 'stable', 'not enough rows', 'not comparable']),
    differences: schemas/* array */.YOg(difference),
    /** Population stability index over the reference's deciles or categories; shown, decides nothing. */
    psi: number,
    /** Jensen-Shannon distance, base 2; shown, decides nothing. */
    jensenShannon: number,
    picture: picture.nullable(),
    /** In one line, for a person: what moved, in which direction, by how much. */
    message: schemas/* string */.YjP(),
});
/** The comparison of data with a reference. */
const drift = schemas/* strictObject */.rej({
    /** A file, or the version whose stored profile it is. */
    reference: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['file', 'profile']),
        rows: schemas/* int */.Whr().nonnegative(),
    }),
    verdict: schemas/* enum */.k5n(['drifted', 'stable', 'not enough rows']),
    columns: schemas/* array */.YOg(columnDrift),
    /** The verdict in one line. */
    message: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/bundle/src/domain/records/header.js
var header = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/bundle/src/domain/records/validation.js



/** A JSON number, or null where there is none: no values, or one that JSON cannot write. */
const validation_number = schemas/* number */.aig().nullable();
const count = schemas/* int */.Whr().nonnegative();
/** The probabilities of a profile's quantiles, in their order. */
const probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
/** Into how many equal shares a profile's sketch divides the values. */
const sketchSize = 64;
/**
 * What one column holds; under 4 kB. Times are seconds since 1970 in UTC, but for `min` and `max`,
 * which stand as they are written. Of a sensitive field only the counts are kept.
 */
const columnProfile = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'time', 'any']),
    sensitive: schemas/* boolean */.zMY(),
    /** Cells that are not missing. */
    count,
    missing: count,
    /** Cells that do not read as `type`; in no statistic but `count`. */
    invalid: count,
    distinct: count,
    /** Text for times, for text, and for integers beyond 2^53. */
    min: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullable(),
    max: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullable(),
    mean: validation_number,
    /** Of a sample: divided by n - 1. */
    sd: validation_number,
    /** Of the finite values: the third standardized moment, without correction for bias. */
    skew: validation_number,
    /** At `probabilities`, linear between values as numpy does by default. */
    quantiles: schemas/* array */.YOg(schemas/* number */.aig()).length(probabilities.length).nullable(),
    /**
     * The values below which a share of 0, 1/64, 2/64, … 1 of the finite values lies: what drift is
     * judged by when the rows are no longer there. An element is the smallest value v with at least
     * that share of values <= v, so all of them are values of the column.
     */
    sketch: schemas/* array */.YOg(schemas/* number */.aig())
        .length(sketchSize + 1)
        .nullable(),
    /** `edges` is one longer than `counts`; the last bin holds its upper edge as well. */
    histogram: schemas/* strictObject */.rej({ edges: schemas/* array */.YOg(schemas/* number */.aig()).max(21), counts: schemas/* array */.YOg(count).max(20) })
        .nullable(),
    /** The most frequent values, at most ten; long ones are cut. */
    top: schemas/* array */.YOg(schemas/* strictObject */.rej({ value: schemas/* string */.YjP(), count })).max(10),
    zeros: count.nullable(),
    negatives: count.nullable(),
    infinities: count.nullable(),
    /** Characters of text, counted as Unicode code points. */
    lengths: schemas/* strictObject */.rej({ min: count, max: count, mean: schemas/* number */.aig() }).nullable(),
    /** How many texts `patterns` were counted in: all, or those of every so many-th row of a large table. */
    patterned: count,
    /** What text looks like, most frequent first, at most ten: `a` a letter in lower case, `A` in upper case, `9` a digit; runs of one kind are one sign and `+`. */
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ pattern: schemas/* string */.YjP(), count })).max(10),
    /** How the values follow each other in the rows, missing and invalid ones left out; null for text, and below two values. */
    order: schemas/* enum */.k5n(['increasing', 'decreasing', 'constant', 'none']).nullable(),
});
/** A cell, or a row when `column` is null, that does not keep to a check. */
const example = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    /** The physical line; in a Parquet file the row's number. Null when it is the whole file. */
    line: schemas/* int */.Whr().positive().nullable(),
    column: schemas/* string */.YjP().nullable(),
    /** The cell's text, cut; null for a missing cell and for sensitive fields. */
    value: schemas/* string */.YjP().nullable(),
});
/** One check with its result. */
const checkResult = schemas/* strictObject */.rej({
    /** As in `required(age)`, or as the contract writes it. */
    name: schemas/* string */.YjP(),
    column: schemas/* string */.YjP().nullable(),
    level: schemas/* enum */.k5n(['fail', 'warn']),
    passed: schemas/* boolean */.zMY(),
    found: schemas/* string */.YjP(),
    allowed: schemas/* string */.YjP(),
    /** Rows that do not keep to it, and their share of all rows; null where rows are not what is judged. */
    count: count.nullable(),
    share: validation_number,
    /** The result in one line, for a person. */
    message: schemas/* string */.YjP(),
    /** The reason that the contract gives for the check. */
    because: schemas/* string */.YjP().nullable(),
    /** The first offenders, at most ten. */
    examples: schemas/* array */.YOg(example).max(10),
});
const file = schemas/* strictObject */.rej({
    /** Relative to the project's folder, with forward slashes. */
    path: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    bytes: count,
});
/** What validate-data leaves in `validation.json`. */
const validation = schemas/* strictObject */.rej({
    ...(0,header/* header */.w)('validation'),
    files: schemas/* array */.YOg(file.extend({ rows: count })),
    /** Null when the data was only profiled. */
    contract: file.nullable(),
    rows: count,
    columns: schemas/* array */.YOg(columnProfile),
    checks: schemas/* array */.YOg(checkResult),
    /** Null when there was no reference. */
    drift: drift.nullable(),
    /** No check of level `fail` found anything. */
    valid: schemas/* boolean */.zMY(),
});


/***/ }),

/***/ 60640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   n: () => (/* binding */ withData)
/* harmony export */ });
/* harmony import */ var _adapters_tables_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71447);
/* harmony import */ var _adapters_tables_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71947);
/* harmony import */ var _adapters_tables_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67149);
/* harmony import */ var _adapters_tables_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30429);
/* harmony import */ var _domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75491);
/* harmony import */ var _domain_data_table_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58467);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34098);







/** Up to so many bytes a table is read into memory: sooner done than the engine is started. */
const small = { plain: 4 * 1024 ** 2, packed: 1024 ** 2 };
/** Gives `use` a way to open tables, and removes what was put on disk for them, whatever happens. */
async function withData({ memory }, tools, use) {
    const { context, log } = tools;
    const { directory, env } = context;
    return (0,_adapters_tables_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .withScratch */ .h)(env, async (scratch) => {
        let engine;
        const start = () => {
            engine ??= Promise.all(/* import() */[__webpack_require__.e(6306), __webpack_require__.e(6079)]).then(__webpack_require__.bind(__webpack_require__, 96079)).then(({ openEngine }) => openEngine({ scratch, memory, log: log.info }));
            return engine;
        };
        const find = (patterns, contract, where) => (0,_adapters_tables_source_js__WEBPACK_IMPORTED_MODULE_3__/* .openSources */ .Hv)(patterns, contract?.dialect ?? {}, directory, { env, log, scratch }, where);
        try {
            return await use({
                find,
                open: (sources, contract) => open(sources, contract, { find, start, tools }),
                engine: start,
            });
        }
        catch (cause) {
            throw brokenDown(cause) ?? cause;
        }
        finally {
            await (await engine?.catch(() => undefined))?.close();
        }
    });
}
/** What is said when the engine fails by a fault of its own, wherever that is; undefined for any other failure. */
function brokenDown(cause) {
    if (!(cause instanceof Error))
        return undefined;
    const echo = /^FATAL Error/.test(cause.cause?.message ?? '');
    const said = (echo ? cause.cause : cause).message;
    const [, what] = /^(?:INTERNAL|FATAL) Error:\s*(.*)/.exec(said) ?? [];
    if (what === undefined)
        return undefined;
    // After the first fault everything that is asked is answered by its echo.
    const [, first = what] = /^Original error: "(?:\w+ Error: )?(.*?)"?$/m.exec(said) ?? [];
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`DuckDB, which reads the data, broke down: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(first, 200)}`, 'write the data anew, as CSV in UTF-8 or as Parquet; and report it', { cause });
}
/** The files of a table as a record has them. */
const filesOf = ({ files }) => files.map(({ path, sha256, bytes, rows }) => ({ path, sha256, bytes, rows }));
async function open(sources, contract, ways) {
    const dataset = await held(sources, contract, ways);
    for (const { path, rows, names } of dataset.files)
        ways.tools.log.info(`read ${path}: ${(0,_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rows, 'row')}, ${(0,_domain_data_checks_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(names.length, 'column')}`);
    return dataset;
}
async function held(sources, contract, { find, start, tools }) {
    const isKnown = contract === null || !(0,_domain_data_table_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .needsEngine */ .MF)(contract);
    const memory = isKnown && isSmall(sources) ? await inMemory(sources, contract) : null;
    if (memory?.knowsAll)
        return memory;
    let engine;
    try {
        engine = await start();
    }
    catch (cause) {
        if (!isKnown || memory || !fitsMemory(sources) || !(cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp))
            throw cause;
        const instead = await inMemory(sources, contract);
        if (!instead.knowsAll)
            throw cause;
        tools.log.warn(`${cause.message}; reading into memory instead, which takes longer`);
        return instead;
    }
    return engine.load(sources, contract, (resource) => find([resource], null, `foreign key of ${contract?.file}`));
}
const isPacked = ({ format, packing }) => packing !== 'none' || format === 'parquet';
const isSmall = (sources) => total(sources) <= (sources.some(isPacked) ? small.packed : small.plain);
const fitsMemory = (sources) => total(sources) <= _adapters_tables_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.bytes;
const total = (sources) => sources.reduce((sum, { bytes }) => sum + bytes, 0);
async function inMemory(sources, contract) {
    const readings = [];
    let cells = 0;
    for (const source of sources) {
        const reading = await (0,_adapters_tables_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)(source);
        cells += reading.table.rows * reading.table.names.length;
        const what = sources.length === 1 ? source.path : `the ${sources.length} files together`;
        (0,_adapters_tables_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCells */ .Qn)(what, cells);
        readings.push(reading);
    }
    return (0,_domain_data_table_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryDataset */ .S5)(readings, contract);
}


/***/ })

};
