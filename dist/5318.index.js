export const id = 5318;
export const ids = [5318];
export const modules = {

/***/ 55318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splitChecks: () => (/* binding */ splitChecks)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/shape.js
var shape = __webpack_require__(84223);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/profile.js + 2 modules
var profile = __webpack_require__(52730);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/checks/finding.js
var finding = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/infer/infer.js + 2 modules
var infer = __webpack_require__(13500);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/splits/columns.js



/** Are the columns of train and test the same, and those that the split names among them? */
function splitColumns({ key, time, target }, { train, test }, readings) {
    const shared = train.filter((name) => test.includes(name));
    const named = [
        ...key.map((name) => ['key', name]),
        ...(time === undefined ? [] : [['time', time]]),
        ...(target === undefined ? [] : [['target', target]]),
    ];
    const gone = named.filter(([, name]) => !shared.includes(name));
    const lacks = gone.map(([as, name]) => {
        const sides = [!train.includes(name) && 'train', !test.includes(name) && 'test'];
        return `${sides.filter(Boolean).join(' and ')} without ${(0,finding/* show */.WU)(name)}, the ${as}`;
    });
    const isTimeless = readings.some(({ name, type }) => {
        return name === time && shared.includes(name) && ((0,profile/* isText */.KH)(type) || type === 'boolean');
    });
    if (isTimeless)
        lacks.push(`${(0,finding/* show */.WU)(time)} holds no times`);
    const others = [...only(train, test, 'train', gone), ...only(test, train, 'test', gone)];
    const usable = (name) => name !== undefined && shared.includes(name) ? name : undefined;
    return {
        shared,
        key: key.every((name) => shared.includes(name)) ? key : [],
        time: isTimeless ? undefined : usable(time),
        target: usable(target),
        check: columnsCheck(lacks, others),
    };
}
function columnsCheck(lacks, others) {
    const head = {
        name: 'columns of train and test',
        level: lacks.length > 0 || others.length === 0 ? 'fail' : 'warn',
        allowed: 'the same columns, those that the split names among them',
    };
    const told = [...lacks, ...others];
    const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
    return (0,finding/* result */.Ke)(head, told.length === 0, {
        found: told.length === 0 ? 'the same' : (0,finding/* plural */.LS)(told.length, 'difference'),
        ...{ count: null, share: null, examples: [] },
        sentence: `train and test differ in their columns: ${list}`,
    });
}
function only(here, there, side, told) {
    return here
        .filter((name) => !there.includes(name) && !told.some(([, other]) => other === name))
        .map((name) => `${(0,finding/* show */.WU)(name)} is in ${side} only`);
}
/** A column of names for rows, which says nothing of what they are: more than chance makes different. */
function isIdentifying({ name, type }, marks) {
    if ((type !== 'string' && type !== 'integer') || !marks.isUnique || marks.rows < 2)
        return false;
    return (0,infer/* isIdName */.b)(name) || (type === 'string' && marks.isOneWord && marks.rows >= 50);
}

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/splits/splits.js

/**
 * More than chance explains: more than twice the number expected, and a number that chance (a Poisson
 * variable) reaches less often than once in a thousand times.
 */
function isBeyondChance(count, { expected }) {
    if (count <= 2 * expected)
        return false;
    return expected > certain || atLeast(count, expected) < rarely;
}
const rarely = 0.001;
/** Twice as many as so many hardly ever come by chance: less often than once in 10^16 times. */
const certain = 200;
function atLeast(count, expected) {
    let [term, below] = [Math.exp(-expected), 0];
    for (let at = 0; at < count; at++) {
        below += term;
        term *= expected / (at + 1);
    }
    return 1 - below;
}
/**
 * Whole rows of test that stand in train as well. Where rows repeat by themselves, as those of a few
 * categories do, a row of test is found in train as often as a row of train is found again in train;
 * what is no more than that is a warning.
 */
function sharedRows(found, chance, { test }) {
    const level = found.count === 0 || isBeyondChance(found.count, chance) ? 'fail' : 'warn';
    const head = { name: 'rows in train and test', level, allowed: 'no row in both' };
    return (0,finding/* rowsFinding */.lg)(head, found, test, { ...inTrain(found.count), ...byChance(chance) });
}
/**
 * Rows of test that are in train but for the columns that name them, beside those that are found by
 * their keys or as they are: copies under another name.
 */
function renamedRows(names, found, chance, { test }) {
    const head = {
        name: `rows in train and test but for ${names.map(finding/* show */.WU).join(', ')}`,
        level: 'warn',
        allowed: 'no more than chance puts into both',
    };
    return beyondChance(head, found, chance, test, inTrain(found.count).wrong);
}
/** Rows of test whose key stands in train. */
function sharedKeys(names, found, { test }) {
    const head = {
        name: `keys in train and test(${names.join(', ')})`,
        level: 'fail',
        allowed: 'no key in both',
    };
    const wrong = `${found.count === 1 ? 'has' : 'have'} a key that stands in train`;
    return (0,finding/* rowsFinding */.lg)(head, found, test, { noun: 'test row', wrong });
}
/** @param end the last row of train in time; null when no time in train can be read */
function testBeforeTrain(column, found, end, { test }) {
    const head = {
        name: `test after train(${column})`,
        column,
        level: 'fail',
        allowed: 'all of test after all of train',
    };
    return (0,finding/* rowsFinding */.lg)(head, found, test, {
        noun: 'test row',
        wrong: found.count === 1 ? 'lies before the end of train' : 'lie before the end of train',
        ...(end && { remark: endOf(end) }),
    });
}
function endOf({ value, file, line }) {
    const when = value === null ? '' : ` with ${JSON.stringify(value)}`;
    return `train ends${when} in ${file}${line === null ? '' : `:${line}`}`;
}
const inTrain = (count) => ({
    noun: 'test row',
    wrong: count === 1 ? 'stands in train as well' : 'stand in train as well',
});
function byChance({ expected }) {
    if (expected === 0)
        return {};
    return { remark: `rows of train repeat as well, so that ${aboutRows(expected)} by chance` };
}
const aboutRows = (expected) => expected < 1 ? 'hardly one would be' : `about ${(0,finding/* grouped */.zD)(Math.round(expected))} would be`;
/** The result of a check in which only what is beyond chance is wrong. */
function beyondChance(head, { count, examples }, chance, rows, wrong) {
    const share = rows === 0 ? null : count / rows;
    const isWrong = isBeyondChance(count, chance);
    const rest = isWrong || count === 0 ? '' : ', as chance lets expect';
    const found = count === 0 ? 'no test row' : `${(0,finding/* plural */.LS)(count, 'test row')} (${(0,finding/* percent */.KN)(share)})${rest}`;
    const subject = head.column === undefined ? '' : `${(0,finding/* show */.WU)(head.column)}: `;
    const expected = chance.expected > 0 ? `; ${aboutRows(chance.expected)} by chance` : '';
    return (0,finding/* result */.Ke)(head, !isWrong, {
        ...{ found, count, share },
        examples: isWrong ? examples : [],
        sentence: `${subject}${(0,finding/* plural */.LS)(count, 'test row')} of ${(0,finding/* grouped */.zD)(rows)} ${wrong} (${(0,finding/* percent */.KN)(share)})${expected}`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/splits/spread.js
/**
 * How many test rows chance gives a value that train has not: the share of train's rows whose value
 * stands there once (Good 1953, "The population frequencies of species").
 */
const newKinds = ({ train, test, once }) => ({
    expected: train === 0 ? 0 : (test * once) / train,
});
/** So few values that each stands in ten rows of train or more on average: what was seen of one is known of it. */
const isFew = ({ train, distinct }) => distinct > 0 && distinct * 10 <= train;

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/splits/labels.js




/** Where more rows than this have a twin, and more than half of those another label, the features are coarse. */
const manyTwins = 0.1;
/**
 * Labels that contradict each other. Where the features are so few, or so coarse, that many rows
 * have a twin and most twins differ in their labels, that is not the labels' fault.
 */
function conflictingLabels(target, found) {
    const { count, rows, twins, withinTrain, withinTest, across, examples } = found;
    const share = rows === 0 ? null : count / rows;
    const isCoarse = twins > manyTwins * rows && count > twins / 2;
    const parts = [
        withinTrain > 0 && `${(0,finding/* grouped */.zD)(withinTrain)} within train`,
        withinTest > 0 && `${(0,finding/* grouped */.zD)(withinTest)} within test`,
        across > 0 && `${(0,finding/* grouped */.zD)(across)} of test against train`,
    ].filter(Boolean);
    const coarse = isCoarse ? '; the features are too coarse to tell rows apart' : '';
    const passed = count === 0 || isCoarse;
    return (0,finding/* result */.Ke)({
        name: 'conflicting labels',
        column: target.name,
        level: 'warn',
        allowed: 'one label for rows with the same features',
    }, passed, {
        found: count === 0 ? 'no row' : `${(0,finding/* plural */.LS)(count, 'row')} (${(0,finding/* percent */.KN)(share)})${coarse}`,
        ...{ count, share },
        examples: passed ? [] : examples,
        sentence: `${(0,finding/* show */.WU)(target.name)}: ${(0,finding/* plural */.LS)(count, 'row')} of ${(0,finding/* grouped */.zD)(rows)} with the same features as another, and another label (${(0,finding/* percent */.KN)(share)}): ${parts.join(', ')}`,
    });
}
/** Labels of test that train has not, which no model can have learned, and labels of train that test lacks. */
function labelChecks(target, labels, found) {
    return [newLabels(target, labels, found), missingLabels(target, labels)];
}
function newLabels(target, labels, found) {
    const spread = spreadOf(labels);
    const isChance = found.count > 0 && !isBeyondChance(found.count, newKinds(spread));
    const fresh = labels.filter(({ train, test }) => train === 0 && test > 0);
    const head = {
        name: 'new labels in test',
        column: target.name,
        level: isChance ? 'warn' : 'fail',
        allowed: 'labels of train',
    };
    const list = target.sensitive ? undefined : listOf(fresh.map(({ label }) => label));
    return (0,finding/* rowsFinding */.lg)(head, found, spread.test, {
        noun: 'test row',
        wrong: `${found.count === 1 ? 'has' : 'have'} a label that train has not`,
        ...(list && { remark: `new: ${list}` }),
    });
}
function spreadOf(labels) {
    const sum = (side) => labels.reduce((total, label) => total + label[side], 0);
    return {
        train: sum('train'),
        test: sum('test'),
        distinct: labels.filter(({ train }) => train > 0).length,
        once: labels.filter(({ train }) => train === 1).length,
    };
}
/** A label is missed where chance leaves it out of a test set of this size less often than this. */
const hardlyEver = 0.001;
function missingLabels(target, labels) {
    const { train, test } = spreadOf(labels);
    const missed = labels.filter((label) => {
        const isLeftOut = label.train > 0 && label.test === 0;
        return isLeftOut && (1 - label.train / train) ** test < hardlyEver;
    });
    const head = {
        name: 'labels missing from test',
        column: target.name,
        level: 'warn',
        allowed: 'each label that train has and chance would put into test',
    };
    const told = missed.map(({ label, train: rows }) => ({ label, share: (0,finding/* percent */.KN)(rows / train) }));
    const list = target.sensitive
        ? (0,finding/* plural */.LS)(missed.length, 'label')
        : `label ${listOf(told.map(({ label }) => label), (_, index) => ` (${told[index]?.share} of train)`)}`;
    return (0,finding/* result */.Ke)(head, missed.length === 0, {
        found: missed.length === 0 ? 'none' : (0,finding/* plural */.LS)(missed.length, 'label'),
        ...{ count: null, share: null, examples: [] },
        sentence: `${(0,finding/* show */.WU)(target.name)}: test has no row with ${list}`,
    });
}
const mostNamed = 5;
/** The first five of some values from the data, quoted. */
function listOf(values, beside = () => '') {
    const shown = values.slice(0, mostNamed).map((it, index) => (0,errors/* quote */.hD)(it, 40) + beside(it, index));
    return shown.join(', ') + (values.length > mostNamed ? ', …' : '');
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/splits/features.js




/** More new values in test than train's rare ones let expect; one result a column. */
function newCategories(columns) {
    const name = 'new categories in test';
    const results = columns.map(({ column, spread, found, names }) => {
        const list = names.length > 0 ? `: ${listOf(names)}` : '';
        const head = { name, column, level: 'warn', allowed: 'categories of train' };
        const have = found.count === 1 ? 'has' : 'have';
        const wrong = `${have} a value that train has not${list}`;
        return beyondChance(head, found, newKinds(spread), spread.test, wrong);
    });
    return orNone(results.filter(({ passed }) => !passed), name, 'categories of train');
}
/** From here on one feature says almost all. */
const almostAll = 0.99;
const enough = { rows: 50, others: 10 };
/** Of the errors that are made by always saying the most frequent label. */
const mostErrors = 0.05;
/**
 * Does one feature alone predict the target almost perfectly? On 50 test rows or more, of them 10 or
 * more with another label than the most frequent one: 99 % of the labels right, and 95 % of the
 * errors gone that always saying the most frequent label makes; or two labels ordered with an AUC of
 * 0.99, or an amount with a Spearman correlation of 0.99, in train as in test; or 99 % of an
 * amount's variance explained.
 */
function givesAway(predictor) {
    if (predictor.rows < enough.rows)
        return false;
    switch (predictor.by) {
        case 'order': {
            const { auc, trainAuc, fewer } = predictor;
            const both = Math.min(auc, trainAuc) >= almostAll || Math.max(auc, trainAuc) <= 1 - almostAll;
            return both && fewer >= enough.others;
        }
        case 'rank': {
            const { correlation, trainCorrelation } = predictor;
            const both = Math.min(Math.abs(correlation), Math.abs(trainCorrelation)) >= almostAll;
            return both && correlation > 0 === trainCorrelation > 0;
        }
        case 'mean':
            return predictor.explained >= almostAll;
        default: {
            const { rows, right, base } = predictor;
            const isBetter = rows - right <= mostErrors * (rows - base);
            return right >= almostAll * rows && isBetter && rows - base >= enough.others;
        }
    }
}
/** Features that alone predict the target almost perfectly, each told once: they may hold the answer. */
function giveaways(target, predictors) {
    const found = new Map();
    for (const one of predictors)
        if (givesAway(one) && !found.has(one.column))
            found.set(one.column, one);
    const head = {
        name: 'feature that gives the target away',
        level: 'warn',
        allowed: 'no feature that alone predicts the target almost perfectly',
    };
    const results = [...found.values()].map((predictor) => {
        const { column, rows } = predictor;
        return (0,finding/* result */.Ke)({ ...head, column }, false, {
            found: skill(predictor),
            ...{ count: null, share: null, examples: [] },
            sentence: `${(0,finding/* show */.WU)(column)}: ${how[predictor.by]} tells ${(0,finding/* show */.WU)(target)} in ${(0,finding/* grouped */.zD)(rows)} test rows, ${skill(predictor)}; leave it out unless it is known before ${(0,finding/* show */.WU)(target)} is`,
        });
    });
    return orNone(results, head.name, head.allowed);
}
const how = {
    value: 'its value alone',
    nearest: 'its value alone',
    presence: 'whether it is missing alone',
    order: 'its order alone',
    rank: 'its order alone',
    mean: 'its value alone',
};
function skill(predictor) {
    switch (predictor.by) {
        case 'order':
            return `AUC ${three(Math.max(predictor.auc, 1 - predictor.auc))}`;
        case 'rank':
            return `Spearman correlation ${three(predictor.correlation)}`;
        case 'mean':
            return `${(0,finding/* percent */.KN)(predictor.explained)} of its variance`;
        default: {
            const { right, rows, base } = predictor;
            return `${(0,finding/* percent */.KN)(right / rows)} right, where the most frequent label has ${(0,finding/* percent */.KN)(base / rows)}`;
        }
    }
}
const three = (value) => String(Number(value.toFixed(3)));
/** One result that nothing was found, where nothing was. */
function orNone(wrong, name, allowed) {
    if (wrong.length > 0)
        return wrong;
    const nothing = { count: null, share: null, examples: [], sentence: '' };
    return [(0,finding/* result */.Ke)({ name, level: 'warn', allowed }, true, { found: 'none', ...nothing })];
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/splits/predictors.js


/** How well each feature alone tells the target on test, by what train teaches. */
async function predictors(split, features, target) {
    const found = [];
    for (const feature of features) {
        const { name } = feature.column.reading;
        for (const { rough, isHopeless, sql, read } of asked(split, feature, target)) {
            if (rough && isHopeless?.(await numbersFrom(split, rough)))
                continue;
            found.push({ column: name, ...read(await numbersFrom(split, sql)) });
        }
    }
    return found;
}
async function numbersFrom({ held }, sql) {
    const [row = []] = await held.database.rows(sql);
    return row.map(numberOf);
}
/** Where there is nothing to tell by, a statistic is null, or not a number. */
const numberOf = (cell) => (cell === null ? Number.NaN : Number(cell));
function asked({ from, sizes }, feature, target) {
    const { column, spread } = feature;
    const few = isFew(spread);
    const x = column.reading.type === 'boolean' ? null : column.number;
    const rows = { from, feature: column, target: target.column };
    if (!target.labels) {
        if (target.column.number === null)
            return [];
        return [...(few ? [byMean(rows)] : []), ...(!few && x !== null ? [byRank(rows)] : [])];
    }
    const hasGaps = spread.train + spread.test < sizes.train + sizes.test;
    const here = target.labels.filter(({ train }) => train > 0);
    return [
        ...(few ? [byValue(rows)] : []),
        ...(!few && hasGaps ? [byPresence(rows)] : []),
        ...(!few && x !== null
            ? [here.length === 2 ? byOrder(rows, spread.distinct > manyValues) : byNearest(rows)]
            : []),
    ];
}
/** So many different values take long to be put in order. */
const manyValues = 20_000;
/** SQL: rows with a label, and what stands beside it. */
const labelled = ({ from, target }, x, among = 'true') => `(select ${x} as x, ${target.value} as y, train from ${from} where ${target.valid} and ${among})`;
/** SQL: for each `x` in train the label that most rows have, of equally many the first. */
const guesses = `(select x, y as guess from (select x, y, count(*) as n from rows where train group by 1, 2)
  qualify row_number() over (partition by x order by n desc, y) = 1)`;
/** SQL: the label that most rows of train have. */
const usual = `(select y from rows where train group by 1 order by count(*) desc, 1 limit 1)`;
const countRight = (joined) => `select count(*), count(*) filter (where y = coalesce(guess, ${usual})), count(*) filter (where y = ${usual}) from ${joined}`;
const byGuess = (rows, by, x) => ({
    sql: `with rows as ${labelled(rows, x)}
    ${countRight(`(select * from rows where not train) t left join ${guesses} g on t.x is not distinct from g.x`)}`,
    read: ([rows, right, base]) => ({ by, rows, right, base }),
});
/** A cell that is missing, or does not read, is a value of its own. */
const byValue = (rows) => byGuess(rows, 'value', `case when ${rows.feature.valid} then ${rows.feature.value} end`);
const byPresence = (rows) => byGuess(rows, 'presence', `coalesce(${rows.feature.valid}, false)`);
const numbers = ({ feature }) => `${feature.valid} and isfinite(${feature.number})`;
const byNearest = (rows) => ({
    sql: `with rows as ${labelled(rows, rows.feature.number, numbers(rows))}
    ${countRight(`(select * from rows where not train) t asof left join ${guesses} g on t.x >= g.x`)}`,
    read: ([rows, right, base]) => ({ by: 'nearest', rows, right, base }),
});
/**
 * The area under the ROC curve on each side: pairs of the two labels in order, ties by half. Of many
 * different values, counts in intervals say first between which bounds it lies, as pairs in different
 * intervals are in order; they mostly show that the exact one need not be known.
 */
function byOrder(rows, isWide) {
    const [x, among] = [rows.feature.number, numbers(rows)];
    const exact = `with rows as ${labelled(rows, x, among)} ${areas(['0.5'])}`;
    const read = ([rows, fewer, trainAuc, auc]) => {
        return { by: 'order', rows, fewer, trainAuc, auc };
    };
    if (!isWide)
        return { sql: exact, read };
    const ends = `(select min(x) as low, max(x) as high from exact)`;
    const interval = `floor((x - low) / (high - low) * ${intervals})`;
    const rough = `with exact as ${labelled(rows, x, among)},
    rows as (select ${interval} as x, y, train from exact, ${ends}) ${areas(['0', '1'])}`;
    const isHopeless = ([, , ...bounds]) => {
        const [trainLeast, trainMost, least, most] = bounds;
        return Math.min(trainMost, most) < almostAll && Math.max(trainLeast, least) > 1 - almostAll;
    };
    return { rough, isHopeless, sql: exact, read };
}
const intervals = 10_000;
/** SQL: how many rows there are in test, how many with the rarer label, and the areas with ties by these shares, of train first. */
function areas(ties) {
    const sides = ['train', 'not train'];
    const counts = sides.flatMap((side, at) => [
        `count(*) filter (where ${side} and y = high)::double as p${at}`,
        `count(*) filter (where ${side} and y != high)::double as n${at}`,
    ]);
    const below = sides.map((_, at) => `sum(n${at}) over (order by x) - n${at} as below${at}`);
    const area = sides.flatMap((_, at) => ties.map((tie) => `sum(p${at} * (below${at} + n${at} * ${tie})) / nullif(sum(p${at}) * sum(n${at}), 0)`));
    return `, kinds as (select x, ${counts.join(', ')} from rows, (select max(y) as high from rows where train) group by x)
    select sum(p1 + n1), least(sum(p1), sum(n1)), ${area.join(', ')} from (select *, ${below.join(', ')} from kinds)`;
}
/** SQL: rows in which the target is a finite number. */
const measured = ({ from, target }, x, among = 'true') => `(select ${x} as x, ${target.number} as y, train from ${from}
    where ${target.valid} and isfinite(${target.number}) and ${among})`;
/** Spearman's correlation on each side: of the ranks, those of equal values their mean. */
function byRank(rows) {
    const rank = (of) => `rank() over (partition by train order by ${of}) + (count(*) over (partition by train, ${of}) - 1) / 2 as rank_${of}`;
    const side = (is) => `(select corr(rank_x, rank_y) from ranks where ${is})`;
    return {
        sql: `with rows as ${measured(rows, rows.feature.number, numbers(rows))},
      ranks as (select train, ${rank('x')}, ${rank('y')} from rows)
      select (select count(*) from rows where not train), ${side('train')}, ${side('not train')}`,
        read: ([rows, trainCorrelation, correlation]) => {
            return { by: 'rank', rows, trainCorrelation, correlation };
        },
    };
}
/** How much of the variance in test the means in train explain; a value that train has not gets the mean of all. */
const byMean = (rows) => ({
    sql: `with rows as ${measured(rows, `case when ${rows.feature.valid} then ${rows.feature.value} end`)},
    means as (select x, avg(y) as mean from rows where train group by 1)
    select count(*), 1 - sum(pow(y - coalesce(mean, (select avg(y) from rows where train)), 2)) / nullif(count(*) * var_pop(y), 0)
    from (select * from rows where not train) t left join means m on t.x is not distinct from m.x`,
    read: ([rows, explained]) => ({ by: 'mean', rows, explained }),
});

// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/answers.js
var answers = __webpack_require__(96306);
// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/beside.js
var beside = __webpack_require__(65687);
// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/places.js + 1 modules
var places = __webpack_require__(57289);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/splits/split.js





const columnOf = ({ held }, name) => (0,answers/* named */.K)(held.loaded.columns, name);
/** The two sides in a table that holds their files, and maybe others; a file may be on both sides. */
function splitOf({ held, files, columns }, sources, splits) {
    const places = (side) => held.sources.flatMap(({ local }, index) => side.some((source) => source.local === local) ? [index] : []);
    const sides = { train: places(sources.train), test: places(sources.test) };
    const filesOf = (side) => side.map((index) => files[index]);
    const own = { train: filesOf(sides.train), test: filesOf(sides.test) };
    const names = (side) => [...new Set(side.flatMap(({ names }) => names))];
    const rows = (side) => side.reduce((sum, file) => sum + file.rows, 0);
    return {
        ...splitColumns(splits, { train: names(own.train), test: names(own.test) }, columns),
        ...{ held, from: rowsOf(held, sides), files: own },
        sizes: { train: rows(own.train), test: rows(own.test) },
    };
}
/** SQL: the rows of both sides, which are places among the files. */
function rowsOf({ loaded }, sides) {
    const starts = loaded.rows.map((_, file) => loaded.rows.slice(0, file).reduce((sum, rows) => sum + rows, 0));
    const side = (places, isTrain) => {
        const ranges = places.map((file) => {
            const start = starts[file];
            return `(rowid >= ${start} and rowid < ${start + loaded.rows[file]})`;
        });
        return `select *, rowid as rid, ${isTrain} as train from ${loaded.table} where ${ranges.join(' or ')}`;
    };
    return `(${side(sides.train, true)} union all ${side(sides.test, false)})`;
}
/** SQL with rows by their `rid`: how many there are, and the first of them. */
async function foundIn({ held: { database } }, rows, columns) {
    const picked = (0,beside/* pickedFrom */.V2)(rows);
    const [[count] = []] = await database.rows(picked.count);
    const found = Number(count) === 0 ? [] : await database.rows(picked.first(finding/* mostExamples */.J2));
    return { count: Number(count), rows: found.map(([row]) => Number(row)), columns };
}
/** Looks for all places at once, in one pass over each file that has one. */
async function settle(split, pending) {
    const { database, sources, loaded } = split.held;
    const found = pending.flatMap(({ found }) => found);
    const wanted = found.flatMap(({ rows, columns }) => rows.map((row) => ({ row, columns })));
    const examples = await (0,places/* examplesOf */.L)(database, sources, loaded.rows, wanted);
    let next = 0;
    return pending.flatMap(({ found, judge }) => judge(found.map(({ count, rows }) => {
        next += rows.length;
        return { count, examples: examples.slice(next - rows.length, next) };
    })));
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/splits/columns.js






/** Up to so many different numbers are labels; as text there may be more. */
const mostNumbers = 20;
const mostLabels = 1000;
const columns_mostNamed = 6;
/** Looks at each column that both sides have. */
async function study(split) {
    const studied = [];
    for (const name of split.shared) {
        const column = columnOf(split, name);
        const looked = await look(split, column);
        const labels = name === split.target ? await labelsOf(split, column) : null;
        studied.push({ column, ...looked, labels });
    }
    return studied;
}
/** SQL: each value of a column, and how often it stands in train and in test. */
const kinds = ({ from }, { value, valid }) => `(select ${value} as kind, count(*) filter (where train) as a, count(*) filter (where not train) as b
    from ${from} where ${valid} group by 1)`;
async function look(split, column) {
    const isSpaced = (0,profile/* isText */.KH)(column.reading.type)
        ? `coalesce(bool_or(regexp_matches(kind, '\\s')), false)`
        : 'true';
    const [row = []] = await split.held.database.rows(`select coalesce(sum(a), 0), coalesce(sum(b), 0), count(*) filter (where a > 0),
       count(*) filter (where a = 1), count(*) filter (where a = 0), count(*) filter (where a > 1 or b > 1), ${isSpaced}
     from ${kinds(split, column)}`);
    const [train, test, distinct, once, unseen, again] = row.slice(0, 6).map(Number);
    const marks = {
        rows: train + test,
        isUnique: again === 0,
        isOneWord: row[6] === false,
    };
    return {
        spread: { train, test, distinct, once },
        unseen: unseen,
        isUnique: distinct + unseen === split.sizes.train + split.sizes.test,
        isName: isIdentifying(column.reading, marks),
    };
}
/** Null when it is an amount, or text without end. */
async function labelsOf(split, column) {
    const { reading, number } = column;
    const most = number === null || reading.type === 'boolean' ? mostLabels : mostNumbers;
    const isNumber = reading.type === 'integer' || reading.type === 'number';
    const rows = await split.held.database.rows(`select ${isNumber ? 'kind' : 'kind::varchar'}, a, b from ${kinds(split, column)} order by a desc, kind limit ${most + 1}`);
    if (rows.length > most)
        return null;
    return rows.map(([kind, train, test]) => {
        return { label: spelled(kind, reading), train: Number(train), test: Number(test) };
    });
}
/** As it is written, where numbers are not written in words. */
function spelled(kind, { type, trueValues, falseValues }) {
    if (type !== 'boolean')
        return String(kind);
    return (kind === 'true' ? trueValues : falseValues)?.[0] ?? String(kind);
}
/** What is to be said of columns, each by itself and beside the target. */
async function columnChecks(split, studied) {
    const { key, time, target: name } = split;
    const target = studied.find(({ column }) => column.reading.name === name);
    const features = studied.filter(({ column: { reading }, isName }) => {
        return !isName && reading.name !== name && reading.name !== time && !key.includes(reading.name);
    });
    return [
        ...(target?.labels ? [await columns_labelled(split, target, target.labels)] : []),
        await categories(split, features),
        ...(target ? [await telling(split, features, target)] : []),
    ];
}
async function columns_labelled(split, target, labels) {
    const { reading } = target.column;
    return {
        found: [await unseenRows(split, target)],
        judge: ([tally]) => labelChecks(reading, labels, tally),
    };
}
async function telling(split, features, target) {
    const found = await predictors(split, features, target);
    return { found: [], judge: () => giveaways(target.column.reading.name, found) };
}
async function categories(split, features) {
    const some = features.filter(({ column }) => {
        return (0,profile/* isText */.KH)(column.reading.type) || column.reading.type === 'boolean';
    });
    const columns = [];
    const found = [];
    for (const one of some) {
        const { reading } = one.column;
        const names = one.unseen === 0 || reading.sensitive ? [] : await unseenNames(split, one);
        columns.push({ column: reading.name, spread: one.spread, names });
        found.push(await unseenRows(split, one));
    }
    return {
        found,
        judge: (tallies) => newCategories(columns.map((one, index) => ({ ...one, found: tallies[index] }))),
    };
}
async function unseenNames(split, { column }) {
    const rows = await split.held.database.rows(`select kind::varchar from ${kinds(split, column)} where a = 0 order by b desc, kind limit ${columns_mostNamed}`);
    return rows.map(([kind]) => spelled(kind, column.reading));
}
/** Rows of test with a value that train has not. */
async function unseenRows(split, { column, unseen }) {
    const columns = [column];
    if (unseen === 0)
        return { count: 0, rows: [], columns };
    const { value, valid } = column;
    const known = `(select ${value} from ${split.from} where train and ${valid})`;
    const rows = `(select rid from ${split.from} where not train and ${valid} and ${value} not in ${known})`;
    return foundIn(split, rows, columns);
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/splits/alike.js


/** Rows and keys of test that stand in train as well. */
async function alikeChecks(split, { names, rest, unique }) {
    const { key, shared, sizes } = split;
    const alike = (names, table, options = {}) => {
        const columns = names.map((name) => columnOf(split, name));
        if (columns.some((column) => unique.includes(column)))
            return nothing;
        return alikeRows(split, table, columns, options);
    };
    const rows = await alike(shared, 'split_rows');
    const checks = [judged(rows.found, (tally) => sharedRows(tally, rows.chance, sizes))];
    const known = [...rows.tables];
    if (key.length > 0) {
        const { found, tables } = await alike(key, 'split_keys', { isKey: true });
        checks.push(judged(found, (tally) => sharedKeys(key, tally, sizes)));
        known.push(...tables);
    }
    if (names.length > 0 && rest.length > 1) {
        const { found, chance } = await alike(rest, 'split_rest', { known });
        checks.push(judged(found, (tally) => renamedRows(names, tally, chance, sizes)));
    }
    return checks;
}
const judged = (found, judge) => ({
    found: [found],
    judge: ([tally]) => [judge(tally)],
});
/** SQL: rows that may be like another, by a hash of their values. Cells that do not read are like nothing. */
function suspects(from, columns, among) {
    const row = valuesOf(columns);
    const isWhole = `not ${some(columns, 'invalid')} and ${among}`;
    const again = `(select hash(${row}) from ${from} where ${isWhole} group by 1 having count(*) > 1)`;
    return `(select * from ${from} where ${isWhole} and hash(${row}) in ${again})`;
}
const valuesOf = (columns) => columns.map(({ value }) => value).join(', ');
const some = (columns, what) => `coalesce(${columns.map((column) => column[what]).join(' or ')}, false)`;
const nothing = {
    found: { count: 0, rows: [], columns: [] },
    chance: { expected: 0 },
    tables: [],
};
/** Rows of test that are like a row of train in some columns, value by value; put into a table. */
async function alikeRows(split, table, columns, { isKey = false, known = [] }) {
    const { held, from, sizes } = split;
    const { database } = held;
    const among = isKey ? `not ${some(columns, 'missing')}` : 'true';
    const other = known.map((table) => ` and rid not in (select rid from ${table} where not train)`);
    await database.run(`create or replace temp table ${table} as select rid, train from (
       select rid, train, count(*) filter (where train) over (partition by ${valuesOf(columns)}) as copies
       from ${suspects(from, columns, among)})
     where case when train then copies > 1 else copies > 0 end`);
    const [[again] = []] = await database.rows(`select count(*) from ${table} where train`);
    const rows = `(select rid from ${table} where not train${other.join('')})`;
    return {
        found: await foundIn(split, rows, columns),
        chance: { expected: (sizes.test * Number(again)) / sizes.train },
        tables: [table],
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/splits/rows.js




/** What is put together on the way. */
const scratchTables = ['split_rows', 'split_keys', 'split_rest', 'split_conflicts'];
/** What is to be said of whole rows. */
async function rowChecks(split, studied) {
    const { time, target, shared } = split;
    const names = shared.filter((name) => {
        const { isName } = studied.find(({ column }) => column.reading.name === name);
        return isName || split.key.includes(name);
    });
    const rest = shared.filter((name) => !names.includes(name));
    const features = rest.filter((name) => name !== target && name !== time);
    const isLabel = studied.some(({ column, labels }) => column.reading.name === target && labels);
    const column = (name) => columnOf(split, name);
    const unique = studied.filter(({ isUnique }) => isUnique).map(({ column }) => column);
    return [
        ...(await alikeChecks(split, { names, rest, unique })),
        ...(time === undefined ? [] : [await beforeTrain(split, column(time))]),
        ...(target !== undefined && isLabel && features.length > 0
            ? [await conflicts(split, features.map(column), column(target), unique)]
            : []),
    ];
}
async function beforeTrain(split, column) {
    const { from, sizes } = split;
    const at = `(select rid, train, ${column.number} as moment from ${from} where ${column.valid} and isfinite(${column.number}))`;
    const end = `(select max(moment) from ${at} where train)`;
    const before = `(select rid from ${at} where not train and moment < ${end})`;
    const found = await foundIn(split, before, [column]);
    const last = await foundIn(split, `(select min(rid) as rid from ${at} where train and moment = ${end} having ${found.count} > 0)`, [column]);
    return {
        found: [found, last],
        judge: ([tally, last]) => [
            testBeforeTrain(column.reading.name, tally, last?.examples[0] ?? null, sizes),
        ],
    };
}
/** Rows with the same features as another, and another label. */
async function conflicts(split, features, target, unique) {
    const { held, from, sizes } = split;
    if (features.some((feature) => unique.includes(feature))) {
        const none = { twins: 0, withinTrain: 0, withinTest: 0, across: 0 };
        return judged(nothing.found, (tally) => conflictingLabels(target.reading, { ...tally, ...none, rows: sizes.train + sizes.test }));
    }
    const { database } = held;
    const among = `coalesce(${target.valid}, false)`;
    const y = target.value;
    await database.run(`create or replace temp table split_conflicts as
     select rid, train, n > 1 as twin, low != high as differs,
       train and coalesce(train_low != train_high, false) as within_train,
       not train and coalesce(test_low != test_high, false) as within_test,
       not train and coalesce(train_low != y or train_high != y, false) as across
     from (select rid, train, ${y} as y, count(*) over alike as n,
       min(${y}) over alike as low, max(${y}) over alike as high,
       min(${y}) filter (where train) over alike as train_low,
       max(${y}) filter (where train) over alike as train_high,
       min(${y}) filter (where not train) over alike as test_low,
       max(${y}) filter (where not train) over alike as test_high
       from ${suspects(from, features, among)} window alike as (partition by ${valuesOf(features)}))`);
    const counted = ['twin', 'differs', 'within_train', 'within_test', 'across'].map((what) => `count(*) filter (where ${what})`);
    const [row = []] = await database.rows(`select (select count(*) from ${from} where not ${some(features, 'invalid')} and ${among}), ${counted.join(', ')} from split_conflicts`);
    const [rows, twins, count, ...within] = row.map(Number);
    const [withinTrain, withinTest, across] = within;
    const counts = { rows, twins, count, withinTrain, withinTest, across };
    const first = `(select distinct rid from split_conflicts where differs)`;
    const found = await foundIn(split, first, [target]);
    return judged(found, ({ examples }) => conflictingLabels(target.reading, { ...counts, examples }));
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/splits/splits.js




/**
 * What makes a score on test too good: rows or keys that train has as well, a test that is older than
 * train, labels that conflict, features that hold the answer, and categories and labels that train has
 * not. Train and test are read as one table, so that what is not said of a column is found out from
 * both; a dataset that holds all of their files already is not read again.
 *
 * To be called before any SQL of a person is run, from when on no other files can be read.
 */
async function splitChecks(engine, sources, splits, contract, dataset) {
    const isThere = ({ local }) => dataset?.held.sources.some((source) => source.local === local) ?? false;
    const all = [...sources.train, ...sources.test];
    if (dataset && all.every(isThere))
        return examine(splitOf(dataset, sources, splits));
    const data = await engine.load(distinct(all), contract);
    const found = await examine(splitOf(data, sources, splits));
    await data.held.database.run(`drop table ${data.held.loaded.table}`);
    return found;
}
function distinct(sources) {
    return [...new Map(sources.map((source) => [source.local, source])).values()];
}
async function examine(split) {
    const { held, files, sizes } = split;
    const shape = ['train', 'test'].flatMap((side) => shapeOf(side, files[side]));
    if (sizes.train === 0 || sizes.test === 0)
        return { ...files, checks: shape };
    const studied = await study(split);
    const pending = [...(await rowChecks(split, studied)), ...(await columnChecks(split, studied))];
    const checks = await settle(split, pending);
    for (const table of scratchTables)
        await held.database.run(`drop table if exists ${table}`);
    return { ...files, checks: [...shape, split.check, ...checks] };
}
/** No rows, or rows that are not whole, on one side. */
function shapeOf(side, files) {
    const wrong = (0,shape/* checkShape */.e)(files, null).filter(({ passed }) => !passed);
    return wrong.map((check) => ({ ...check, name: `${check.name} of ${side}` }));
}


/***/ }),

/***/ 13500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ inferContract),
  b: () => (/* binding */ isIdName)
});

// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/kind.js
var kind = __webpack_require__(6851);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/infer/range.js

/** A range with a quarter of its width to spare on each side; what is never negative stays so, a share stays a share, and a 0/1 flag stays one. */
function numberRange({ type, min: low, max: high, infinities }) {
    if (typeof low !== 'number' || typeof high !== 'number' || infinities)
        return {};
    if (!Number.isFinite(high - low))
        return {};
    if (low >= 0 && high <= 1)
        return { minimum: '0', maximum: '1' };
    const room = (high - low || Math.abs(high) || 1) / 4;
    const [least, most] = [low - room, high + room];
    const whole = type === 'integer';
    const minimum = low >= 0 && least < 0 ? 0 : outward(least, 'down', whole);
    const maximum = high <= 0 && most > 0 ? 0 : outward(most, 'up', whole);
    if (!(minimum <= low && maximum >= high && Number.isFinite(maximum - minimum)))
        return {};
    if (type === 'integer' && !(Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum)))
        return {};
    return { minimum: String(minimum), maximum: String(maximum) };
}
/** No date before the year of the earliest; there is no last one, as time goes on. */
function dateRange({ min, type }, kind) {
    if (type !== 'date' && type !== 'datetime')
        return {};
    const low = typeof min === 'string' ? (0,values/* readerOf */.TC)(kind)?.(min) : undefined;
    if (typeof low !== 'number')
        return {};
    const year = new Date(low * 1000).getUTCFullYear();
    if (!(year >= 1000 && year <= 9999))
        return {};
    return { minimum: `${year}-01-01${type === 'datetime' ? 'T00:00:00' : ''}` };
}
/** The next number of two significant digits, upwards or downwards; a whole one when that is asked for. */
function outward(value, direction, whole = true) {
    if (value === 0)
        return 0;
    const digits = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
    const step = whole ? Math.max(1, digits) : digits;
    const steps = direction === 'up' ? Math.ceil(value / step) : Math.floor(value / step);
    return Number((steps * step).toPrecision(6));
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/bundle/src/domain/data/infer/text-shape.js


const mostCategories = 20;
/** Fewer rows look alike by chance. */
const enoughRows = 50;
const oneWord = '[^\\t\\n\\v\\f\\r ]*';
/** The shape of each column of text, by its name. What is guessed from the profiles is asked of the rows, all at once. */
async function textShapes(dataset, profiles) {
    const texts = profiles.filter(({ type, count }) => type === 'string' && count > 0);
    const guesses = texts.map((profile) => ({ profile, guess: codePattern(profile) }));
    const asked = guesses.flatMap(({ profile, guess }) => [
        ...[oneWord, ...(guess ? [guess] : [])],
        ...(profile.patterns.some(({ pattern }) => pattern.includes('@')) ? [email] : []),
    ].map((pattern) => ({ column: profile.name, pattern })));
    const answers = await dataset.ask(asked.map(unlike));
    const holds = (column, pattern) => asked.some((it, index) => it.column === column && it.pattern === pattern && answers[index]?.count === 0);
    const shapes = new Map();
    for (const { profile, guess } of guesses) {
        const { name } = profile;
        const isEmail = holds(name, email);
        const categories = isEmail ? undefined : await categoriesOf(dataset, profile);
        const isCode = !isEmail && !categories && holds(name, guess);
        shapes.set(name, {
            ...{ isEmail, isOneWord: holds(name, oneWord) },
            ...(categories && { categories }),
            ...(isCode && guess && { pattern: guess }),
        });
    }
    return shapes;
}
const email = (0,values/* textPattern */.wD)('email').replace(/^\^|\$$/g, '');
const unlike = ({ column, pattern }) => ({
    ask: 'broken',
    column,
    test: { pattern },
});
async function categoriesOf(dataset, { name, distinct, count }) {
    if (distinct > mostCategories || count < 10 * distinct)
        return undefined;
    const counts = await dataset.counts(name, mostCategories);
    const known = counts && [...counts.keys()].sort();
    return known?.every((text) => (0,values_text/* cut */.Jj)(text, 40) === text) ? known : undefined;
}
/** A guess at the pattern of a code: digits of one length, or one mix of letters and digits in many rows. */
function codePattern(profile) {
    const { count, lengths } = profile;
    const runs = commonRuns(profile);
    if (!runs || !lengths)
        return undefined;
    if (runs.length === 1 && runs[0]?.sign === '9')
        return lengths.min === lengths.max ? `[0-9]{${lengths.min}}` : undefined;
    const isCode = runs.some(({ sign }) => sign === '9') && !runs.some(({ sign }) => /\s/.test(sign));
    return count >= enoughRows && isCode ? runs.map(patternOf).join('') : undefined;
}
/** The runs of all texts of a column, if they are the same but for their lengths. */
function commonRuns({ patterns, patterned }) {
    const all = patterns.map(({ pattern }) => runsOf(pattern));
    const [first] = all;
    const signs = (runs) => runs.map(({ sign }) => sign).join('');
    const isSame = first && all.every((runs) => signs(runs) === signs(first));
    if (!isSame || patterns.reduce((sum, { count }) => sum + count, 0) !== patterned)
        return undefined;
    return first.map(({ sign }, at) => ({ sign, isLong: all.some((runs) => runs[at]?.isLong) }));
}
function runsOf(pattern) {
    return [...pattern.matchAll(/([aA9])(\+?)|./gsu)].map(([sign, kind, more]) => ({
        sign: kind ?? sign,
        isLong: more === '+',
    }));
}
const classes = { a: '[a-z]', A: '[A-Z]', '9': '[0-9]' };
function patternOf({ sign, isLong }) {
    const one = classes[sign] ?? sign.replace(/[.*+?^${}()|[\]\\]/, String.raw `\$&`);
    return isLong ? `${one}+` : one;
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/infer/infer.js




/**
 * A first contract for a dataset that was read without one: what is true of all its rows, with room
 * for rows to come. The data itself passes.
 *
 * @throws InputError when there are no rows
 */
async function inferContract(dataset) {
    const { files, rows, columns } = dataset;
    if (rows === 0)
        throw new errors/* InputError */.dz({
            where: files.map(({ path }) => path).join(', '),
            remedy: 'there are no rows to write a contract from',
        });
    const profiles = await dataset.profile();
    const shapes = await textShapes(dataset, profiles);
    const common = commonSpellings(columns);
    const drafts = columns.map((reading, index) => {
        const profile = profiles[index];
        return draft({ reading, profile, rows, shape: shapes.get(reading.name) }, common);
    });
    const key = drafts.find(({ isKey }) => isKey)?.field;
    if (key?.constraints)
        key.constraints = withoutKey(key.constraints);
    return {
        missingValues: common,
        ...(key && { primaryKey: [key.name] }),
        fields: drafts.map(({ field: { constraints, ...field } }) => constraints && Object.keys(constraints).length > 0 ? { ...field, constraints } : field),
        checks: [rowCount(rows), ...drafts.flatMap(({ check }) => check ?? [])],
        columns: { missing: 'fail', extra: 'warn', order: 'ignore' },
    };
}
/** A primary key is there and unique without being told. */
function withoutKey({ required: _, unique: __, ...rest }) {
    return rest;
}
/** What is missing wherever it stands; a dash or the like is said where it does. */
function commonSpellings(columns) {
    const there = new Set(columns.flatMap(({ missing }) => missing));
    return ['', ...kind/* surelyMissing */.ZA.filter((text) => there.has(text))];
}
function draft(known, common) {
    const { reading, profile, rows, shape } = known;
    const { name, missing } = reading;
    const isOwn = missing.some((text) => !common.includes(text));
    const { constraints, isUnique } = constrain(known);
    const field = {
        name,
        ...kindOf(reading),
        ...(shape?.isEmail && { format: 'email', sensitive: 'true' }),
        ...(isOwn && { missingValues: [...new Set([...common, ...missing])] }),
        constraints,
    };
    const check = missingCheck(name, profile.missing / rows);
    return { field, isKey: isUnique && isIdName(name), ...(check && { check }) };
}
/** The words of a kind that say something. */
function kindOf({ type, format, trueValues, falseValues, decimalChar, groupChar }) {
    return {
        type,
        ...(format && { format }),
        ...(trueValues && { trueValues }),
        ...(falseValues && { falseValues }),
        ...(decimalChar && { decimalChar }),
        ...(groupChar && { groupChar }),
    };
}
function constrain(known) {
    const { reading, profile, shape } = known;
    const isWhole = profile.missing === 0;
    const isUnique = isWhole && isIdentifier(known);
    const isPlain = reading.format === undefined && reading.decimalChar === undefined;
    const constraints = {
        ...(isWhole && { required: 'true' }),
        ...(isUnique && { unique: 'true' }),
        ...(!isUnique && isPlain && rangeOf(profile, reading)),
        ...(!isUnique && shape?.categories && { enum: shape.categories }),
        ...(shape?.pattern && { pattern: shape.pattern }),
    };
    return { constraints, isUnique };
}
function rangeOf(profile, kind) {
    const isNumber = profile.type === 'integer' || profile.type === 'number';
    return isNumber ? numberRange(profile) : dateRange(profile, kind);
}
const isIdName = (name) => /(^|[_\s.-])(id|key|uuid|guid)$|^id[_\s.-]|[a-z](Id|ID)$/i.test(name);
/** Every value once, and more than chance: many rows of text without spaces, or a name that says so. */
function isIdentifier({ reading: { name, type }, profile, rows, shape }) {
    if ((type !== 'string' && type !== 'integer') || rows < 2)
        return false;
    if (profile.distinct !== rows || profile.invalid > 0)
        return false;
    return isIdName(name) || (rows >= 50 && shape?.isOneWord === true);
}
function rowCount(rows) {
    return `row_count between ${Math.max(1, outward(rows / 2, 'down'))} and ${outward(rows * 2, 'up')}`;
}
/** Half as many again, and one percent of the rows, may be missing. */
function missingCheck(name, share) {
    const percent = Math.ceil(share * 150 + 1);
    return share > 0 && percent < 100 ? `missing(${asColumn(name)}) < ${percent}%` : undefined;
}
/** A name as it may stand in a check. */
function asColumn(name) {
    return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}


/***/ })

};
