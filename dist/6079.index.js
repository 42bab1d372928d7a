export const id = 6079;
export const ids = [6079,9578];
export const modules = {

/***/ 96079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngine: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/profile.js + 2 modules
var profile = __webpack_require__(52730);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/pieces.js

const size = 1024 ** 2;
/**
 * The bytes of a file as it lies there, a megabyte at a time, at half the cost of a stream: each
 * piece is read into the same memory, so that what is kept of it must be copied. Leaving the loop
 * closes the file.
 */
async function* pieces(local) {
    const file = await (0,promises_.open)(local);
    try {
        const buffer = Buffer.allocUnsafe(size);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, size);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/hash.js


/** The SHA-256 of a file as it lies there, in hexadecimal. */
async function hashOf(local) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const piece of pieces(local))
        hash.update(piece);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/source.js + 3 modules
var source = __webpack_require__(30429);
// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/answers.js
var answers = __webpack_require__(96306);
// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/ask.js
var ask = __webpack_require__(64600);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/bundle/src/adapters/process/environment.js
var environment = __webpack_require__(99578);
// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/library/pin.js
var pin = __webpack_require__(35618);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/library/fetch.js







const run = (0,external_node_util_.promisify)(external_node_child_process_.exec);
/** Milliseconds: 37 MB, the largest of the packages, over a line of 1 Mbit/s. */
const patience = 300_000;
/**
 * Fetches the platform's package into `folder` by the user's own npm, and so from the registry,
 * through the proxy and with the credentials that npm is set up with. The workspace's `.npmrc` is
 * not read: a pull request may have written it, and could send any variable to a registry it names.
 *
 * @returns the tarball's path. Nothing in it has been looked at.
 * @throws {OutsideError} without npm, without a registry, or when it does not have the package.
 */
async function fetchPackage(platform, folder, env) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    // Here npm's search for the project that it works for ends.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.json'), '{}');
    // Constants only: npm is a script of the shell on Windows.
    const packing = run(`npm pack ${(0,pin/* packageSpec */.cR)(platform)} --ignore-scripts --loglevel=error`, {
        cwd: folder,
        env: npmEnvironment(env),
        timeout: patience,
        killSignal: 'SIGKILL',
    });
    packing.child.stdin?.end();
    await packing.catch((cause) => {
        throw new errors/* OutsideError */.Cp(complaint(cause, platform), offline(platform), { cause });
    });
    const tarball = (await (0,promises_.readdir)(folder)).find((name) => name.endsWith('.tgz'));
    if (tarball)
        return (0,external_node_path_.join)(folder, tarball);
    throw new errors/* OutsideError */.Cp(`npm left no package ${(0,pin/* packageSpec */.cR)(platform)}`, offline(platform));
}
/** What to do where npm cannot fetch the library. */
function offline(platform) {
    return `where there is a network, run "npm pack ${(0,pin/* packageSpec */.cR)(platform)}", copy the .tgz file here and name its path in the variable MLOPS_DUCKDB`;
}
/**
 * npm is beside the Node that runs us, or where PATH says; its own waits between retries, ten
 * seconds and then a minute, are too long to be silent in.
 */
function npmEnvironment(env) {
    return {
        ...(0,environment.userEnvironment)(env),
        PATH: [(0,external_node_path_.dirname)(process.execPath), env.PATH ?? env.Path].filter(Boolean).join(external_node_path_.delimiter),
        npm_config_fetch_retry_mintimeout: '1000',
        npm_config_fetch_retry_maxtimeout: '5000',
        npm_config_update_notifier: 'false',
        npm_config_dry_run: 'false',
    };
}
function complaint({ code, killed, stderr = '' }, platform) {
    const spec = (0,pin/* packageSpec */.cR)(platform);
    if (killed)
        return `npm did not fetch ${spec} within ${patience / 60_000} minutes`;
    if (code === 127)
        return `DuckDB's library ${spec} is fetched by npm, which is not on PATH`;
    const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
    const said = lines.filter((line) => line !== '' && !/^(npm warn|A complete log)/.test(line));
    return `npm cannot fetch ${spec}: ${(0,errors/* quote */.hD)(said.slice(0, 3).join(' '), 300)}`;
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/library/store.js
var store = __webpack_require__(71640);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/library/unpack.js






/** Whether the file is, byte for byte, the platform's package of the pinned release. */
async function isPinned(tarball, platform) {
    const hash = (0,external_node_crypto_.createHash)('sha512');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(tarball), hash);
    return `sha512-${hash.digest('base64')}` === pin/* integrity */.me[platform];
}
/** The library in its two files, what it is, and its licence. */
const wanted = /^package\/(duckdb\.node|libduckdb\.(so|dylib)|duckdb\.dll|package\.json|LICENSE)$/;
/** Unpacks what is needed of a package into a new folder. On return it is on the disk. */
async function unpack(tarball, folder) {
    // Only the first start on a machine needs it.
    const { extract } = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    await extract({
        file: tarball,
        cwd: folder,
        strip: 1,
        strict: true,
        filter: (path) => wanted.test(path),
    });
    // A machine that loses power must not find a whole name on half a file.
    for (const name of await (0,promises_.readdir)(folder)) {
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, name), 'r+');
        await file.sync();
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/library/locate.js








/**
 * The folder with the platform's native library: what MLOPS_DUCKDB names, else what a cache has,
 * else what is fetched into one. `log` hears of a fetch, which takes seconds.
 *
 * @throws {InputError} what MLOPS_DUCKDB names is not the pinned release.
 * @throws {OutsideError} it can be neither fetched nor kept.
 */
async function libraryFolder(platform, env, log) {
    const given = env.MLOPS_DUCKDB;
    return given ? givenLibrary((0,external_node_path_.resolve)(given), platform, env) : ownLibrary(platform, env, log);
}
async function ownLibrary(platform, env, log) {
    const folders = (0,store/* cacheFolders */.A_)(env);
    const found = await (0,store/* kept */.LP)(folders, platform);
    if (found)
        return found;
    log(`DuckDB is not on this machine yet: npm fetches ${(0,pin/* packageSpec */.cR)(platform)}`);
    return (0,store/* keep */.aC)(folders, platform, async (draft) => {
        const tarball = await fetchPackage(platform, (0,external_node_path_.join)(draft, 'npm'), env);
        if (!(await isPinned(tarball, platform)))
            throw new errors/* OutsideError */.Cp(`the registry's ${(0,pin/* packageSpec */.cR)(platform)} is not the published package: its SHA-512 differs`, offline(platform));
        return unpacked(tarball, draft);
    });
}
/** MLOPS_DUCKDB: a folder with the library, or the tarball of its package. */
async function givenLibrary(path, platform, env) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found)
        throw refused(path, 'there is nothing at this path', platform);
    if (found.isDirectory()) {
        const version = await versionOf(path);
        if (version !== undefined && version !== pin/* release */._r)
            throw refused(path, `it is version ${version}`, platform);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'duckdb.node')))
            return path;
        throw refused(path, 'there is no duckdb.node in it', platform);
    }
    if (!(await isPinned(path, platform)))
        throw refused(path, 'its SHA-512 is not that of the published package', platform);
    const folders = (0,store/* cacheFolders */.A_)(env);
    return ((await (0,store/* kept */.LP)(folders, platform)) ?? (0,store/* keep */.aC)(folders, platform, (draft) => unpacked(path, draft)));
}
async function unpacked(tarball, draft) {
    const folder = (0,external_node_path_.join)(draft, 'library');
    await unpack(tarball, folder).catch((cause) => {
        const remedy = 'make room for 120 MB there, or name another folder in XDG_CACHE_HOME';
        throw new errors/* OutsideError */.Cp(`DuckDB's library cannot be unpacked: ${cause.message}`, remedy, {
            cause,
        });
    });
    return folder;
}
/** The version that a folder says it has; a folder with nothing but the library says none. */
async function versionOf(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.json'), 'utf8').catch(() => '{}');
    try {
        const { version } = JSON.parse(text);
        return version === undefined ? undefined : String(version);
    }
    catch {
        return 'unreadable';
    }
}
/** What MLOPS_DUCKDB names is not what this code runs. */
function refused(path, reason, platform) {
    return new errors/* InputError */.dz({
        where: 'variable MLOPS_DUCKDB',
        found: path,
        allowed: `the .tgz of ${(0,pin/* packageSpec */.cR)(platform)}, or a folder with what is in it`,
        remedy: reason,
    });
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/library/platform.js


/**
 * The platform in the words of DuckDB's packages, `linux-x64-musl`.
 *
 * @throws {OutsideError} DuckDB is not published for it.
 */
function platformName(system = process.platform, arch = process.arch) {
    const name = `${system}-${arch}${system === 'linux' && isMusl() ? '-musl' : ''}`;
    if (Object.hasOwn(pin/* integrity */.me, name))
        return name;
    const known = Object.keys(pin/* integrity */.me).join(', ');
    throw new errors/* OutsideError */.Cp(`DuckDB does not run on ${name}`, `run this on one of ${known}`);
}
/** Node's own report knows which C library it runs on. Its look at the network may take seconds. */
function isMusl() {
    Object.assign(process.report, { excludeNetwork: true });
    const { header } = process.report.getReport();
    return header.glibcVersionRuntime === undefined;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/library/library.js





/** Where the stand-in for `@duckdb/node-bindings` (scripts/bindings.mjs) looks for the library. */
const slot = Symbol.for('mlops.duckdb');
let loading;
/**
 * DuckDB in this process. Its native library is too large for every job to download with our code:
 * it is taken from MLOPS_DUCKDB, from a cache, or once from the user's npm registry. `log` hears
 * of a fetch, which takes seconds.
 *
 * @throws {InputError} what MLOPS_DUCKDB names is not the pinned release.
 * @throws {OutsideError} it can be neither found nor fetched, or does not run on this machine.
 */
function loadDuckDB(log = () => { }) {
    loading ??= load(process.env, log);
    return loading;
}
async function load(env, log) {
    const platform = platformName();
    const folder = await libraryFolder(platform, env, log);
    const native = library_open(folder);
    const version = native.library_version();
    if (version !== pin/* engine */.Hi)
        throw refused(folder, `it is DuckDB ${version}`, platform);
    Object.assign(globalThis, { [slot]: native });
    const { textDecoder } = await __webpack_require__.e(/* import() */ 9170).then(__webpack_require__.t.bind(__webpack_require__, 9170, 19));
    // By itself it leaves out the byte order mark, which may be what a cell begins with.
    const exact = new TextDecoder('utf-8', { ignoreBOM: true });
    textDecoder.decode = (bytes) => exact.decode(bytes);
    return Promise.all(/* import() */[__webpack_require__.e(9170), __webpack_require__.e(281)]).then(__webpack_require__.t.bind(__webpack_require__, 90281, 19));
}
function library_open(folder) {
    const module = { exports: {} };
    const path = (0,external_node_path_.join)(folder, 'duckdb.node');
    try {
        process.dlopen(module, path);
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`DuckDB's library ${path} cannot be loaded: ${cause.message}`, process.env.MLOPS_DUCKDB ? 'correct MLOPS_DUCKDB' : `remove ${folder} and try again`, { cause });
    }
    return module.exports;
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/sql.js
var sql = __webpack_require__(30309);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/database.js





async function openDatabase(limits, log) {
    const { DuckDBInstance } = await loadDuckDB(log);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-duckdb-'));
    const instance = await DuckDBInstance.create(':memory:', {
        threads: String(limits.threads),
        memory_limit: limits.memory,
        temp_directory: folder,
        force_compression: 'uncompressed',
        // They would be fetched over plain HTTP.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        // What is loaded stays in the order of the file, so that a row's number says where it stands.
        preserve_insertion_order: 'true',
    });
    const [connection, second] = [await instance.connect(), await instance.connect()];
    let attached;
    return {
        ...through(connection),
        another: through(second),
        setMemory: async (memory) => {
            await connection.run(`set memory_limit = ${(0,sql/* text */.Qq)(memory)}`);
        },
        onDisk: async (table) => {
            attached ??= through(connection).run(`attach ${(0,sql/* text */.Qq)((0,external_node_path_.join)(folder, 'tables.db'))} as disk`);
            await attached;
            return `disk.${table}`;
        },
        seal: (files) => seal(connection, files),
        statements: async (sql) => (await connection.extractStatements(sql)).count,
        interrupt: () => {
            connection.interrupt();
            second.interrupt();
        },
        close: async () => {
            connection.closeSync();
            second.closeSync();
            instance.closeSync();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
function through(connection) {
    return {
        run: async (sql) => void (await connection.run(sql)),
        rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
        column: async (sql) => (await connection.runAndReadAll(sql)).getColumnsJS()[0],
        doubles: (sql, columns, most) => readDoubles(connection, sql, columns, most),
    };
}
async function readDoubles(connection, sql, columns, most) {
    const into = Array.from({ length: columns }, () => new Float64Array(most));
    let rows = 0;
    const result = await connection.stream(sql);
    for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0)
            break;
        for (const [column, values] of into.entries()) {
            const { items } = chunk.getColumnVector(column);
            values.set(items.length === chunk.rowCount ? items : items.subarray(0, chunk.rowCount), rows);
        }
        rows += chunk.rowCount;
    }
    return into.map((values) => values.subarray(0, rows));
}
async function seal(connection, files) {
    await connection.run(`set allowed_paths = [${files.map(sql/* text */.Qq).join(', ')}]`);
    await connection.run('set enable_external_access = false');
    await connection.run('set lock_configuration = true');
}

;// CONCATENATED MODULE: ./build/bundle/src/domain/data/sql/functions.js
const families = {
    numbers: `abs acos acosh add asin asinh atan atan2 atanh bit_count cbrt ceil ceiling cos cosh cot
    degrees divide even exp factorial fdiv floor fmod gamma gcd greatest greatest_common_divisor
    isfinite isinf isnan lcm least least_common_multiple lgamma ln log log10 log2 mod multiply
    nextafter pi pow power radians round round_even roundbankers sign signbit sin sinh sqrt subtract
    tan tanh trunc xor`,
    texts: `ascii char_length character_length chr concat concat_ws contains damerau_levenshtein decode
    editdist3 encode ends_with from_base64 from_hex hamming hash ilike_escape instr jaccard
    jaro_similarity jaro_winkler_similarity lcase left left_grapheme len length length_grapheme
    levenshtein like_escape lower ltrim md5 mismatches nfc_normalize not_ilike_escape not_like_escape
    octet_length ord overlay position prefix regexp_extract regexp_extract_all regexp_full_match
    regexp_matches regexp_replace regexp_split_to_array replace reverse right right_grapheme rtrim
    sha1 sha256 split split_part starts_with str_split str_split_regex string_split
    string_split_regex string_to_array strip_accents strlen strpos substr substring
    substring_grapheme suffix translate trim ucase unhex unicode upper url_decode`,
    times: `age century date_add date_diff date_part date_sub date_trunc datediff datepart datesub
    datetrunc day dayname dayofmonth dayofweek dayofyear days_in_month decade epoch epoch_ms epoch_ns
    epoch_us era get_current_timestamp hour isodow isoyear julian last_day make_date make_time
    make_timestamp make_timestamp_ms make_timestamp_ns microsecond millennium millisecond minute month
    monthname nanosecond now quarter second strftime strptime time_bucket timezone to_centuries to_days
    to_decades to_hours to_microseconds to_millennia to_milliseconds to_minutes to_months to_quarters
    to_seconds to_timestamp to_weeks to_years today transaction_timestamp try_strptime week weekday
    weekofyear year yearweek`,
    lists: `array_contains array_extract array_has array_has_all array_has_any array_indexof array_length
    array_position array_slice cardinality element_at flatten list_any_value list_avg list_contains
    list_count list_distinct list_element list_extract list_first list_has list_has_all list_has_any
    list_indexof list_last list_max list_median list_min list_pack list_position list_sort list_sum
    list_unique list_value map_contains map_extract map_keys map_values struct_extract`,
    json: `json_array_length json_contains json_exists json_extract json_extract_path
    json_extract_path_text json_extract_string json_keys json_type json_valid json_value`,
    others: 'constant_or_null nullif typeof',
};
/**
 * The functions that SQL of a contract may call: those whose answer follows from the row, or the
 * time, and takes about as much memory as what they are given. Others make gigabytes of a few bytes
 * (`lpad`, `printf`, `repeat`), wait (`sleep_ms`), or tell of the machine (`current_setting`).
 */
const callable = new Set(Object.values(families).flatMap((names) => names.split(/\s+/)));
/** Functions that put in another text as often as there is a place for it. */
const lengthening = new Set(['replace', 'regexp_replace', 'strftime']);

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/text.js
var values_text = __webpack_require__(6146);
// EXTERNAL MODULE: ./build/bundle/src/domain/words.js
var words = __webpack_require__(96312);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/expressions.js






/** A person's own SQL runs no longer, in seconds. */
const expressions_patience = 60;
/**
 * Holds SQL expressions against the table's columns, then does `work` with them, for a minute at
 * most. They are about one row, without a query of their own, and run where there are no files, no
 * network, no extensions and no settings.
 *
 * @throws InputError naming the expression that is none, or the time that is over
 */
async function withExpressions(guarded, expressions, work) {
    if (expressions.length === 0)
        return work();
    await guarded.seal();
    const { database, patience: seconds = expressions_patience } = guarded;
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        database.interrupt();
    }, seconds * 1000);
    let asked = expressions;
    try {
        for (const expression of new Set(expressions)) {
            asked = [expression];
            await check(guarded, expression);
        }
        asked = expressions;
        return await work();
    }
    catch (cause) {
        throw expressions_complaint(asked, isLate ? new Error(`it took more than ${seconds} s`) : cause);
    }
    finally {
        clearTimeout(timer);
    }
}
async function check({ database, loaded }, expression) {
    await refuseMore(database, expression);
    // The line end closes a comment that the expression may end with.
    const sql = `select ${ask/* rowNumber */._$} from ${(0,ask/* viewOf */.du)(loaded.table, loaded.columns)} where (${expression}\n) limit 0`;
    if ((await database.statements(sql)) !== 1)
        throw new Error('it is more than one expression');
    await database.rows(sql);
}
/**
 * An expression is one, and about one row. A query within it could call functions that change what cannot be set any more:
 * `select * from enable_logging(…)` has DuckDB write files.
 */
async function refuseMore(database, expression) {
    const [[tree] = []] = await database.rows(`select json_serialize_sql(${(0,sql/* text */.Qq)(`select 1 where ${expression}\n`)})`);
    const { error, error_message: problem, statements } = JSON.parse(tree);
    if (error && !/^Only SELECT/.test(problem))
        throw new Error(problem);
    if (error || statements.length !== 1)
        throw new Error('it is more than one expression');
    const found = firstOf(statements, ({ class: kind }) => kind === 'SUBQUERY');
    if (found)
        throw new Error('it holds a query (select): it may speak of the columns of one row alone');
    refuseCalls(statements);
}
/** DuckDB's limit of memory does not hold for the texts and lists that functions make. */
function refuseCalls(tree) {
    const call = firstOf(tree, (node) => isName(node.function_name) && !mayCall(node.function_name));
    if (call) {
        const name = String(call.function_name);
        const known = (0,words/* nearest */.p)(name, [...callable]);
        const hint = known ? `; did you mean ${known}()?` : '';
        throw new Error(`it calls ${(0,errors/* quote */.hD)(name)}, which SQL of a contract may not${hint}`);
    }
    if (firstOf(tree, ({ class: kind }) => kind === 'LAMBDA'))
        throw new Error('it holds a function of its own (lambda)');
    const long = firstOf(tree, (node) => isLong(node) && grows(node));
    if (long)
        throw new Error(`what ${long.function_name}() puts in must be written there, in at most ${mostPutIn} characters, and once`);
}
const isName = (name) => typeof name === 'string' && /^[a-z_]/i.test(name);
const mayCall = (name) => callable.has(name.toLowerCase());
const isLong = ({ function_name: name }) => lengthening.has(String(name).toLowerCase());
/** What a function may put in the place of one character. */
const mostPutIn = 100;
/** Is it not plain how much longer a text becomes? */
function grows({ children }) {
    const [text, ...others] = children;
    const isShort = ({ class: kind, value }) => kind === 'CONSTANT' && String(value.value).length <= mostPutIn;
    return !others.every(isShort) || firstOf(text, isLong) !== undefined;
}
function firstOf(node, test) {
    if (typeof node !== 'object' || node === null)
        return undefined;
    if (test(node))
        return node;
    for (const part of Object.values(node)) {
        const found = firstOf(part, test);
        if (found)
            return found;
    }
    return undefined;
}
function expressions_complaint(expressions, cause) {
    const [line = ''] = cause.message.split('\n');
    const shown = expressions.map((expression) => (0,errors/* quote */.hD)(expression, 80)).join(', ');
    return new errors/* InputError */.dz({ where: `SQL ${(0,values_text/* cut */.Jj)(shown, 190)}`, remedy: line.slice(0, 300) }, { cause });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/profile/runs.js + 2 modules
var profile_runs = __webpack_require__(37939);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/numbers.js

/** A column in whose beginning there are more different values is fetched and sorted; with fewer, it is grouped. */
const fewValues = 5_000;
const beginning = 50_000;
/** Fetches a column of numbers or times, of which there are at most `rows`. */
async function fetchNumbers(connection, from, { value, number, valid, isExact }, rows) {
    const there = value === number ? `${value} is not null` : valid;
    const kind = isExact ? value : number;
    const isFew = await hasFew(connection, `select ${kind} from ${from} where ${there}`);
    if (!isFew) {
        const sql = `select ${number} from ${from} where ${there}`;
        const [all] = (await connection.doubles(sql, 1, rows));
        return { all };
    }
    // Grouped as they are kept, and then written as a double, which few are.
    const grouped = isExact
        ? `select ${number} as k, n from (select ${value}, count(*)::double as n from ${from} where ${there} group by ${value})`
        : `select ${number} as k, count(*)::double as n from ${from} where ${there} group by 1`;
    const sql = `select k, n from (${grouped}) order by k`;
    const [kinds, counts] = (await connection.doubles(sql, 2, rows));
    return { kinds, counts };
}
/** Whether the first of some values are few different ones, as all of them are then likely to be. */
async function hasFew(connection, values) {
    const [row] = await connection.rows(`select count(distinct kind) from (select * from (${values}) t(kind) limit ${beginning})`);
    return Number(row?.[0]) <= fewValues;
}
/** The array is used up. */
function numbersIn(fetched) {
    if ('all' in fetched) {
        const rest = count(fetched.all);
        return { runs: (0,profile_runs/* runsOf */.ky)(fetched.all), ...rest };
    }
    const { kinds, counts } = fetched;
    const ends = count(kinds, counts);
    const start = ends.infinite.below > 0 ? 1 : 0;
    const upTo = kinds.length - (ends.infinite.above > 0 ? 1 : 0) - (ends.others > 0 ? 1 : 0);
    const runs = { values: kinds.subarray(start, upTo), counts: counts.subarray(start, upTo) };
    return { runs, ...ends };
}
/** Counts what is not finite. */
function count(values, counts) {
    let [below, above, others] = [0, 0, 0];
    for (let at = 0; at < values.length; at++) {
        const value = values[at];
        if (value - value === 0)
            continue;
        const times = counts ? counts[at] : 1;
        if (value === Infinity)
            above += times;
        else if (value === -Infinity)
            below += times;
        else
            others += times;
    }
    return { infinite: { below, above }, others };
}
/** What follows from the runs of a column of which they say all. */
function factsOfRuns(runs, { below, above }, written = (value) => value) {
    const infinite = [
        { value: '-Infinity', count: below },
        { value: 'Infinity', count: above },
    ].filter(({ count }) => count > 0);
    const ends = [runs.values[0], runs.values.at(-1)];
    const [min, max] = ends.map((end) => (end === undefined ? null : written(end)));
    return {
        distinct: runs.values.length + infinite.length,
        min: min ?? null,
        max: max ?? null,
        top: [...(0,profile_runs/* topOfRuns */.FF)(runs, (value) => String(written(value))), ...infinite],
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/order.js
/** So many rows tell of most columns that they are in no order. */
const order_beginning = 4_096;
/**
 * How the values of a column follow each other in the rows.
 *
 * @param fetched not used up; where all of them are there, nothing else needs to be asked
 */
async function orderOf(connection, from, { reading, value, number, valid, isExact }, fetched) {
    const isWhole = reading.type === 'integer';
    if (fetched && 'all' in fetched && (isExact || !isWhole))
        return orderIn(fetched.all);
    const compared = isWhole ? value : number;
    const look = async (limit) => {
        const [row = []] = await connection.rows(`select count(*), coalesce(bool_or(n > before), false), coalesce(bool_or(n < before), false)
       from (select n, lag(n) over () as before from
       (select ${compared} as n from ${from} where ${valid} ${limit}))`);
        return { count: Number(row[0]), rises: row[1] === true, falls: row[2] === true };
    };
    const first = await look(`limit ${order_beginning}`);
    return ordered((first.rises && first.falls) || first.count < order_beginning ? first : await look(''));
}
function ordered({ count, rises, falls }) {
    if (count < 2)
        return null;
    if (rises && falls)
        return 'none';
    return rises ? 'increasing' : falls ? 'decreasing' : 'constant';
}
/** What is not a number stands for a cell that does not read, and is passed over. */
function orderIn(all) {
    const steps = { count: 0, rises: false, falls: false };
    let before = Number.NaN;
    for (let at = 0; at < all.length && !(steps.rises && steps.falls); at++) {
        const value = all[at];
        if (Number.isNaN(value))
            continue;
        steps.count++;
        if (value > before)
            steps.rises = true;
        else if (value < before)
            steps.falls = true;
        before = value;
    }
    return ordered(steps);
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/texts.js



/** Of text: what follows from how often each stands there, and what they look like. */
async function describeTexts(connection, from, column, rows) {
    const { value, valid } = column;
    const isLooked = `rid % ${(0,profile/* patternStep */.Lo)(rows)} = 0`;
    const values = `select ${value} from ${from} where ${valid}`;
    if (rows <= fewValues || (await hasFew(connection, values))) {
        const { facts, looked } = await texts_count(connection, from, column, isLooked);
        return { ...facts, patterns: patternsOf(looked) };
    }
    const { facts } = await texts_count(connection, from, column, 'false');
    const looked = await connection.column(`${values} and ${isLooked}`);
    const patterns = patternsOf(looked.map((text) => ({ value: text, count: 1 })));
    return { ...facts, patterns };
}
/** Of times and whole numbers as text. */
async function countTexts(connection, from, column) {
    return (await texts_count(connection, from, column, 'false')).facts;
}
/**
 * One pass over the column.
 *
 * @param isLooked SQL: for which rows the texts are counted apart, all of which are returned
 */
async function texts_count(connection, from, { value, valid }, isLooked) {
    const looked = isLooked === 'false' ? '0' : `count(*) filter (where ${isLooked})`;
    const length = 'length(kind::varchar)';
    const rows = await connection.rows(`with kinds as materialized
       (select ${value} as kind, count(*) as n, ${looked} as m from ${from} where ${valid} group by 1)
     select 'all', min(kind::varchar), count(*), max(kind::varchar), sum(n)::double,
       min(${length}), max(${length}), sum(${length} * n)::double from kinds
     union all select * from (select 'top', kind::varchar, n, null, null, null, null, null
       from kinds order by n desc, kind::varchar limit 10)
     union all select 'looked', kind::varchar, m, null, null, null, null, null from kinds where m > 0`);
    const part = (name) => rows.flatMap(([of, ...row]) => (of === name ? [row] : []));
    const [all = []] = part('all');
    return { facts: factsOf(all, part('top').map(counted)), looked: part('looked').map(counted) };
}
function factsOf(row, top) {
    const [min, distinct, max, count, shortest, longest, characters] = row;
    const lengths = {
        min: Number(shortest),
        max: Number(longest),
        mean: Number(characters) / Number(count),
    };
    return {
        valid: Number(count),
        distinct: Number(distinct),
        min: min,
        max: max,
        top,
        lengths: Number(distinct) === 0 ? null : lengths,
    };
}
const counted = ([value, count]) => ({
    value: String(value),
    count: Number(count),
});
function patternsOf(texts) {
    const counts = new Map();
    for (const { value, count } of texts) {
        const pattern = (0,values_text/* patternOf */.Id)(value);
        counts.set(pattern, (counts.get(pattern) ?? 0) + count);
    }
    return [...counts].map(([value, count]) => ({ value, count }));
}
/** The first and the last: of whole numbers beyond doubles as written, of times the texts. */
async function ends(connection, from, { reading, value, number, valid }) {
    const written = (text) => {
        if (text === null || text === undefined)
            return null;
        const isSafe = reading.type === 'integer' && Number.isSafeInteger(Number(text));
        return isSafe ? Number(text) : String(text);
    };
    const key = `(${number}, ${value})`;
    const [row = []] = await connection.rows(`select min(${key})[2]::varchar, max(${key})[2]::varchar from ${from} where ${valid}`);
    return { min: written(row[0]), max: written(row[1]) };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/together.js

/** So many numbers are fetched by one statement, and of so many columns. */
const mostNumbers = 2_000_000;
const mostColumns = 100;
/** A column whose values are numbers to the engine, and that says all by them. */
const isNumeric = ({ reading, isExact }) => isExact && ((0,profile/* hasRuns */.Nu)(reading.type) || reading.type === 'boolean');
/**
 * Columns that are fetched together; none of a table with so many rows that each is better asked
 * for by itself. In a wide table a statement takes longer than what it asks for.
 */
function batches(columns, rows) {
    const size = Math.min(mostColumns, Math.floor(mostNumbers / Math.max(1, rows)));
    const some = columns.filter(isNumeric);
    if (size < 2 || some.length < 2)
        return [];
    return Array.from({ length: Math.ceil(some.length / size) }, (_, batch) => some.slice(batch * size, (batch + 1) * size));
}
/** @param from SQL: the rows, with what belongs to the columns */
async function fetchTogether(connection, from, columns, rows) {
    const numbers = columns.map(({ number, valid }) => `case when ${valid} then ${number} else 'nan'::double end`);
    const counts = columns.map(({ missing }) => `count(*) filter (where ${missing})`);
    const all = await connection.doubles(`select ${numbers.join(', ')} from ${from}`, columns.length, rows);
    const [missing = []] = await connection.rows(`select ${counts.join(', ')} from ${from}`);
    return all.map((values, at) => ({ all: values, missing: Number(missing[at]) }));
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/facts.js






/**
 * Counts what is in each column, and makes something of it before the next. In a table of many rows
 * numbers are fetched one column at a time, as each is copied into memory; beside them the other
 * columns are grouped.
 *
 * @param from SQL: the rows, with what belongs to some columns, and each row's number as `rid`
 */
async function describeColumns(database, from, columns, use) {
    const [total] = await database.rows(`select count(*) from ${from([])}`);
    const rows = Number(total?.[0]);
    const made = new Map();
    const describeOne = async (connection, column, whole) => {
        const asked = { connection, from: from([column]), column, rows, whole };
        made.set(column, use(column, await describe(asked)));
    };
    const together = batches(columns, rows);
    const alone = columns.filter((column) => !together.some((batch) => batch.includes(column)));
    const work = async (connection, some) => {
        for (const column of some)
            await describeOne(connection, column);
    };
    const inBatches = async () => {
        for (const batch of together) {
            const found = await fetchTogether(database, from(batch), batch, rows);
            for (const [at, column] of batch.entries())
                await describeOne(database, column, found[at]);
        }
        await work(database, alone.filter(isFetched));
    };
    const others = alone.filter((column) => !isFetched(column));
    await Promise.all([inBatches(), work(database.another, others)]);
    return columns.map((column) => made.get(column));
}
const isFetched = ({ reading, isExact }) => isExact && (0,profile/* hasRuns */.Nu)(reading.type);
function describe(asked) {
    const { reading, isExact } = asked.column;
    if ((0,profile/* isText */.KH)(reading.type))
        return describeText(asked);
    if (reading.type === 'boolean')
        return describeTruths(asked);
    if (reading.type === 'date' && isExact)
        return describeDays(asked);
    return isExact ? describeNumbers(asked) : describeOthers(asked);
}
const nothing = { lengths: null, patterns: [], infinite: { below: 0, above: 0 } };
async function describeText({ connection, from, column, rows }) {
    const { valid, ...own } = await describeTexts(connection, from, column, rows);
    const counts = await countsOf({ connection, from, column, rows }, valid);
    return { ...nothing, ...counts, ...own, runs: null, order: null };
}
/** Of a column without invalid cells what is not valid is missing. */
async function countsOf({ connection, from, column, rows, whole }, valid) {
    const { missing, invalid } = column;
    if (invalid === 'false' || valid === rows)
        return { rows, missing: rows - valid, invalid: 0 };
    if (whole)
        return { rows, missing: whole.missing, invalid: rows - valid - whole.missing };
    const [row = []] = await connection.rows(`select count(*) from ${from} where ${missing}`);
    return { rows, missing: Number(row[0]), invalid: rows - valid - Number(row[0]) };
}
async function describeTruths(asked) {
    const { connection, from, column, whole } = asked;
    const { there, isTrue } = whole ? truthsIn(whole) : await countTruths(asked);
    const top = [
        { value: 'true', count: isTrue },
        { value: 'false', count: there - isTrue },
    ].filter(({ count }) => count > 0);
    return {
        ...nothing,
        ...(await countsOf(asked, there)),
        ...{ distinct: top.length, min: null, max: null, runs: null, top },
        order: await orderOf(connection, from, column, whole),
    };
}
async function countTruths({ connection, from, column: { value, valid } }) {
    const [row = []] = await connection.rows(`select count(*), count(*) filter (where ${value}) from ${from} where ${valid}`);
    const [there, isTrue] = row.map(Number);
    return { there, isTrue };
}
function truthsIn({ all }) {
    let [there, isTrue] = [0, 0];
    for (const truth of all) {
        if (truth === 1)
            isTrue++;
        if (!Number.isNaN(truth))
            there++;
    }
    return { there, isTrue };
}
/** The numbers of a column, and how they follow each other. */
async function numbersOf({ connection, from, column, rows, whole, }) {
    const fetched = whole ?? (await fetchNumbers(connection, from, column, rows));
    const order = await orderOf(connection, from, column, fetched);
    return { ...numbersIn(fetched), order };
}
async function describeDays(asked) {
    const { runs, order } = await numbersOf(asked);
    const counts = await countsOf(asked, (0,profile_runs/* sizeOf */.$d)(runs));
    const written = (value) => new Date(value * 1000).toISOString().slice(0, 10);
    return { ...nothing, ...counts, ...factsOfRuns(runs, nothing.infinite, written), runs, order };
}
async function describeNumbers(asked) {
    const { runs, infinite, order } = await numbersOf(asked);
    const counts = await countsOf(asked, (0,profile_runs/* sizeOf */.$d)(runs) + infinite.below + infinite.above);
    return { ...nothing, ...counts, ...factsOfRuns(runs, infinite), infinite, runs, order };
}
/** Times that are kept as text, and whole numbers beyond doubles. */
async function describeOthers(asked) {
    const { connection, from, column } = asked;
    const { runs, order } = await numbersOf(asked);
    const { valid, lengths: _, ...own } = await countTexts(connection, from, column);
    const counts = await countsOf(asked, valid);
    const { min, max } = await ends(connection, from, column);
    // What was beyond 2^53 may all have been invalid.
    const isSafe = typeof min === 'number' && typeof max === 'number';
    const top = isSafe ? (0,profile_runs/* topOfRuns */.FF)(runs) : own.top;
    return { ...nothing, ...counts, ...own, top, min, max, runs, order };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/encoding.js
var encoding = __webpack_require__(56430);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/header.js
var header = __webpack_require__(51758);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/packing.js
var packing = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/text.js
var tables_text = __webpack_require__(5020);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/plain.js







/** What a delimiter or a quote is, but for letters, digits and spaces. */
const sign = /^[\t!-/:-@[-`{-~]$/;
/**
 * Whether delimited text in UTF-8 is such that every reader finds the same rows and cells in it. It
 * is not where there are line ends of several kinds, spaces or text beside quotes, a quote that is
 * never closed, a byte order mark further on, a NUL, bytes that are no text, a delimiter behind the
 * last cell, or a row of megabytes: another reader may leave out rows there, read other values, or
 * never end, and say nothing. Some text that is in order is not plain either, as where quoted line
 * ends are of another kind. Reads a gigabyte a second, text with quotes a quarter of it.
 */
async function lookAt(source) {
    const { delimiter, quoteChar } = source.dialect;
    if (!sign.test(delimiter) || (quoteChar !== '' && !sign.test(quoteChar)))
        return odd;
    const tests = [hasOtherLineEnd(), hasSpacedQuote(source.dialect), hasOddCharacter];
    const hints = [emptyEnd(delimiter), hasQuote(source), hasLongLine()];
    let isSuspect = false;
    for await (const bytes of overlapping(source, Buffer.from(delimiter))) {
        if (!bytes || tests.some((test) => test(bytes)))
            return odd;
        isSuspect ||= hints.some((hint) => hint(bytes));
    }
    return isSuspect ? lookAtRows(source) : { isPlain: true, hasBreaks: false };
}
const odd = { isPlain: false, hasBreaks: true };
/** Whether there are quotes in a text. */
async function isQuoted(source) {
    const test = hasQuote(source);
    for await (const piece of contentOf(source))
        if (test(piece))
            return true;
    return false;
}
/** The content in pieces, of which nothing must be kept. */
const contentOf = (source) => source.packing === 'none' ? pieces(source.local) : (0,packing/* unpacked */.KZ)(source);
const hasQuote = ({ dialect: { quoteChar } }) => quoteChar === '' ? () => false : (bytes) => bytes.includes(quoteChar);
/** So many bytes before a piece and at its beginning are seen together. */
const overlap = 64 * 1024;
/**
 * A file in pieces without its byte order mark, and what lies across their borders; before it stands
 * `edge`, behind it a line end. Null where it is no UTF-8.
 */
async function* overlapping(source, edge) {
    let [half, before] = [Buffer.alloc(0), edge];
    let isStart = true;
    for await (const piece of contentOf(source)) {
        const all = half.length === 0 ? piece : Buffer.concat([half, piece]);
        const end = all.length - (0,tables_text/* halfLength */.iq)(all);
        const bytes = all.subarray(isStart ? (0,encoding/* markLength */.Id)(all) : 0, end);
        half = Buffer.from(all.subarray(end));
        isStart = false;
        yield (0,external_node_buffer_.isUtf8)(bytes) ? bytes : null;
        yield Buffer.concat([before, bytes.subarray(0, overlap)]);
        before = Buffer.concat([before, bytes.subarray(-overlap)]).subarray(-overlap);
    }
    const last = Buffer.from(before.includes(13) ? '\r\n' : '\n');
    yield half.length > 0 ? null : Buffer.concat([before, last]);
}
const hasOddCharacter = (bytes) => bytes.includes(0) || bytes.includes('\ufeff');
/** Remembers the kind of the first line end. */
function hasOtherLineEnd() {
    let isPair;
    return (bytes) => {
        const hasCr = bytes.includes(13);
        if (!hasCr && !bytes.includes(10))
            return false;
        isPair ??= hasCr;
        return isPair !== hasCr || (hasCr && /\r[^\n]|[^\r]\n/.test(bytes.toString('latin1')));
    };
}
/** Spaces between a quote and the end of its cell. */
function hasSpacedQuote({ delimiter, quoteChar }) {
    if (quoteChar === '')
        return () => false;
    const [edge, quote] = [`[\\${delimiter}\\r\\n]`, `\\${quoteChar}`];
    const spaced = new RegExp(`${edge} +${quote}|${quote} +${edge}`);
    const hints = [` ${quoteChar}`, `${quoteChar} `];
    return (bytes) => hints.some((hint) => bytes.includes(hint)) && spaced.test(bytes.toString('latin1'));
}
/** So many bytes without a line end. */
function hasLongLine() {
    let open = 0;
    return (bytes) => {
        const first = bytes.indexOf(10);
        const length = open + (first < 0 ? bytes.length : first);
        open = first < 0 ? length : bytes.length - bytes.lastIndexOf(10);
        return length > 2 * longestRow;
    };
}
/** A delimiter at the end of a line. It is looked for from behind, as there are fewer line ends than delimiters. */
function emptyEnd(delimiter) {
    return (bytes) => {
        const end = bytes.includes(13) ? '\r' : '\n';
        return bytes.lastIndexOf(`${delimiter}${end}`) >= 0;
    };
}
/** In bytes. */
const longestRow = 500_000;
/** A row that is torn, long, or has cells too many, the last of them empty, which DuckDB overlooks. */
async function lookAtRows(source) {
    const delimiter = source.dialect.delimiter.charCodeAt(0);
    let [isPlain, hasBreaks] = [true, false];
    try {
        await (0,header/* eachRow */.M)(source, ({ bytes, start, end, cells, isTorn, breaks }) => {
            const hasMore = cells > source.names.length && bytes[end - 1] === delimiter;
            isPlain = !(isTorn || hasMore || end - start > longestRow);
            hasBreaks ||= breaks > 0;
            return !isPlain;
        });
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return odd;
        throw error;
    }
    return { isPlain, hasBreaks };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/table/reading.js
var reading = __webpack_require__(20349);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/cells.js
var cells = __webpack_require__(11390);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/check.js


/** @throws InputError with the line of the first byte that is not text in UTF-8, or a broken packing */
async function refuseOtherBytes(source) {
    const start = { offset: 0, line: 1 };
    const check = (bytes) => {
        (0,tables_text/* checkUtf8 */.Iz)(bytes, source.path, start);
        start.offset += bytes.length;
        for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
            start.line++;
    };
    let left = Buffer.alloc(0);
    for await (const piece of (0,packing/* unpacked */.KZ)(source)) {
        const bytes = Buffer.concat([left, piece]);
        const end = bytes.length - (0,tables_text/* halfLength */.iq)(bytes);
        check(bytes.subarray(0, end));
        left = bytes.subarray(end);
    }
    check(left);
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/marks.js
var marks = __webpack_require__(42081);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/rows.js
var rows = __webpack_require__(26806);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/json.js
var json = __webpack_require__(70325);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/json-places.js + 1 modules
var json_places = __webpack_require__(85928);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/tidy-line.js
var tidy_line = __webpack_require__(25590);
// EXTERNAL MODULE: ./build/bundle/src/adapters/tables/utf8.js
var utf8 = __webpack_require__(21804);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/tidy-json.js




/** The rows of JSON as lines of delimited text, each with the keys that are known by then. */
async function* tidyObjects(source, keys) {
    const { names } = keys;
    const known = new Set(names);
    let lines = [];
    let isFirst = true;
    const scan = (0,json_places/* rowScannerOf */.uj)(source, (text, line) => {
        const row = (0,json/* parseRow */.W0)(text(), source.path, line);
        for (const name of Object.keys(row))
            if (!known.has(name)) {
                known.add(name);
                names.push(name);
                if (names.length > json/* mostKeys */._X)
                    throw (0,json/* tooManyKeys */.KB)(`${source.path}:${line}`);
            }
        if (isFirst)
            keys.first = names.length;
        isFirst = false;
        // A line of a row without keys must not be blank.
        lines.push((0,tidy_line/* lineOf */.c)(names.length === 0 ? [null] : (0,json/* cellsByName */.Mh)(row, names)));
        return false;
    });
    for await (const piece of (0,utf8/* utf8Of */.v)(source)) {
        scan(piece);
        yield lines;
        lines = [];
    }
    scan();
    yield lines;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/tidy.js












/**
 * Writes the rows of text into `folder` in the plainest form: of JSON, and of delimited text with
 * mixed line ends, text behind a closing quote, or another encoding. A few megabytes of it are in
 * memory at a time.
 *
 * @throws InputError as `readData`
 */
async function tidy(source, folder) {
    if (source.encoding === 'utf-8')
        await refuseOtherBytes(source);
    const local = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.csv`);
    const ragged = { count: 0, first: [] };
    const isJson = source.format !== 'delimited';
    const { names, ...lines } = isJson
        ? await writeObjects(source, local)
        : { names: source.names, ...(await write(tidyRows(source, ragged), local)) };
    const written = { local, names, packing: 'none', encoding: 'utf-8', line: 1 };
    const dialect = { delimiter: ',', quoteChar: '"', header: !isJson };
    const partitions = Object.fromEntries(Object.entries(source.partitions).filter(([name]) => !names.includes(name)));
    return {
        source: { ...source, ...written, format: 'delimited', dialect, partitions },
        ...{ ragged, ...lines },
    };
}
/** Keys may come late: then all is written once more, now that they are known. */
async function writeObjects(source, local) {
    const keys = { names: [], first: 0 };
    for (;;) {
        const written = await write(tidyObjects(source, keys), local);
        if (keys.first === keys.names.length)
            return { names: keys.names, ...written };
    }
}
async function write(lines, local) {
    let [longest, hasBreaks] = [0, false];
    const joined = async function* () {
        for await (const some of lines) {
            for (const line of some) {
                if (line.length > longest)
                    longest = line.length;
                hasBreaks ||= line.indexOf('\n') < line.length - 1;
            }
            yield some.join('');
        }
    };
    await (0,external_node_stream_promises_.pipeline)(joined, (0,external_node_fs_.createWriteStream)(local));
    return { longest, hasBreaks };
}
async function* tidyRows(source, ragged) {
    const { dialect, names, path } = source;
    let isHeader = dialect.header;
    let lines = [(0,tidy_line/* lineOf */.c)(names)];
    const visit = (row) => {
        if (isHeader)
            isHeader = false;
        else if (row.cells === names.length)
            lines.push((0,tidy_line/* lineOf */.c)((0,cells/* cellsOf */.n)(row, dialect)));
        else if (ragged.count++ < reading/* mostRagged */.g)
            ragged.first.push({ line: row.line, cells: row.cells });
        return false;
    };
    const scan = (0,rows/* rowScanner */.Fl)(dialect, visit, path);
    for await (const piece of (0,utf8/* utf8Of */.v)(source, (0,marks/* isMarked */.rZ)(dialect))) {
        scan((0,marks/* withMarks */.T$)(piece, dialect));
        yield lines;
        lines = [];
    }
    scan();
    yield lines;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/tables/transcode.js





/**
 * Writes the text of a file into `folder` in UTF-8, unpacked and without a byte order mark, for
 * engines that read nothing else. A few megabytes of it are in memory at a time.
 *
 * @returns the path of what was written
 * @throws InputError when the file is not in its encoding
 */
async function transcode(source, folder) {
    const path = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.txt`);
    await (0,external_node_stream_promises_.pipeline)((0,utf8/* utf8Of */.v)(source), (0,external_node_fs_.createWriteStream)(path));
    return path;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/rejects.js


const isRagged = `error_type in ('MISSING COLUMNS', 'TOO MANY COLUMNS')`;
/**
 * The rows of a file that do not have as many cells as its header. DuckDB says that there are some,
 * but not always where: they are looked for then.
 *
 * @param rows as many as DuckDB has read
 * @throws Error where a row does not parse at all, or there are not as many rows as it has read
 */
async function raggedRows(database, { source, rejects }, rows) {
    if (rejects === null)
        return { count: 0, first: [] };
    const [[all, ragged] = []] = await database.rows(`select count(*), count(*) filter (where ${isRagged}) from ${rejects}`);
    if (all !== ragged)
        throw new Error('a row does not parse');
    if (Number(all) === 0)
        return { count: 0, first: [] };
    const first = [];
    let [whole, count] = [source.dialect.header ? -1 : 0, 0];
    await (0,header/* eachRow */.M)(source, ({ line, cells }) => {
        if (cells === source.names.length)
            whole++;
        else if (count++ < reading/* mostRagged */.g)
            first.push({ line, cells });
        return false;
    });
    if (whole !== rows)
        throw new Error(`${rows} rows are read of ${whole}`);
    return { count, first };
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/scan.js
var scan = __webpack_require__(49616);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/table/memory.js + 11 modules
var memory = __webpack_require__(58467);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/kind.js
var values_kind = __webpack_require__(6851);
// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/values.js
var values = __webpack_require__(69263);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/cell.js


/** SQL: whether the text `cell` is a spelling of a missing value. An empty cell is read as null where that is one of them. */
const isMissing = ({ missing }, cell) => missing.length === 0 ? `${cell} is null` : `(${cell} is null or ${cell} in ${(0,sql/* anyOf */.EB)(missing)})`;
/**
 * SQL: the value of a cell, null where it is missing. The missing spellings that would read as
 * values are looked for first, the others only where nothing is read. What is in the last branch of
 * a `case` is worked out for the rows that come to it alone; a `coalesce` would go over all of them.
 */
function readCell(reading, cell, { quick = [], read, invalid }) {
    const missing = isMissing(reading, cell);
    const reader = (0,values/* readerOf */.TC)(reading);
    const isClear = reading.missing.every((spelling) => reader?.(spelling) === undefined);
    const tests = isClear ? quick : [{ test: missing, value: 'null' }, ...quick];
    const last = isClear ? `case when ${missing} then null else ${invalid} end` : invalid;
    const rest = `coalesce(${read}, ${last})`;
    if (tests.length === 0)
        return rest;
    const branches = tests.map(({ test, value }) => `when ${test} then ${value}`);
    return `case ${branches.join(' ')} else ${rest} end`;
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/numerals.js
var numerals = __webpack_require__(16122);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/number-cells.js



/**
 * DuckDB reads more as a number than we do: `1_000`, and as a whole one `1.5` and `1e3`. What
 * programs write is tried first, and only what is left goes the slow way, as a pattern costs as much
 * as all the rest.
 */
function numberColumn(reading, name) {
    return {
        reading,
        made: [{ name, from: (cell) => readCell(reading, cell, wayOfNumber(reading, cell)) }],
        value: name,
        missing: `${name} is null`,
        invalid: `isnan(${name})`,
        valid: `(not isnan(${name}))`,
        number: name,
        isExact: true,
        shown: `(case when not isnan(${name}) then ${name} end)`,
    };
}
/** A word for not a number is missing in a column of numbers. */
function wayOfNumber(reading, cell) {
    const way = (0,numerals/* numeral */.Dx)('number', reading);
    const x = `try_cast(${cell} as double)`;
    const bare = `try_cast(${(0,sql/* trimmed */.dE)(cell)} as double)`;
    const invalid = `case when isnan(${bare}) then null else 'nan'::double end`;
    if (way.groupChar !== undefined || way.decimalChar !== '.') {
        const isInfinite = `isinf(${bare}) and not regexp_matches(${cell}, '[0-9]')`;
        const read = `case when ${looks(way, cell)} then try_cast(${plain(way, cell)} as double) when ${isInfinite} then ${bare} end`;
        return { read, invalid };
    }
    return {
        quick: [{ test: `isfinite(${x}) and not contains(${cell}, '_')`, value: x }],
        read: `case when not contains(${cell}, '_') and not isnan(${bare}) then ${bare} end`,
        invalid,
    };
}
const looks = ({ pattern }, cell) => `regexp_full_match(${(0,sql/* trimmed */.dE)(cell)}, ${(0,sql/* text */.Qq)(pattern)})`;
/** As programs write it. */
function plain({ groupChar, decimalChar }, cell) {
    const bare = (0,sql/* trimmed */.dE)(cell);
    const digits = groupChar === undefined ? bare : `replace(${bare}, ${(0,sql/* text */.Qq)(groupChar)}, '')`;
    return decimalChar === '.' ? digits : `replace(${digits}, ${(0,sql/* text */.Qq)(decimalChar)}, '.')`;
}
/** The lowest number of 64 bits: it stands for a cell that does not read. */
const lowest = '-9223372036854775808';
const none = `'${lowest}'::bigint`;
/** Stands for a whole number that is beyond the type, or its lowest. */
const beyond = `'9223372036854775807'::bigint`;
/** Whole numbers of which a double holds each exactly; where there are others, `isBeyond` finds them. */
function integerColumn(reading, name) {
    return {
        reading,
        made: [{ name, from: (cell) => readCell(reading, cell, wayOfInteger(reading, cell)) }],
        value: name,
        missing: `${name} is null`,
        invalid: `(${name} = ${none})`,
        valid: `(${name} > ${none})`,
        number: `${name}::double`,
        isExact: true,
        shown: `(case when ${name} > ${none} then ${name}::double end)`,
    };
}
/** SQL: the value in such a column, or in one of any whole numbers, of one that a file holds as a number of 64 bits. */
const wholeAsItIs = (value, isExact) => isExact
    ? `case when ${value} = ${none} then ${beyond} else ${value}::bigint end`
    : `${value}::hugeint`;
/** SQL: whether a value of an `integerColumn` is one that a double may not hold. */
const isBeyond = ({ value, valid }) => `(${value} not between ${Number.MIN_SAFE_INTEGER} and ${Number.MAX_SAFE_INTEGER} and ${valid})`;
function wayOfInteger(reading, cell) {
    const way = (0,numerals/* numeral */.Dx)('integer', reading);
    const x = `try_cast(${cell} as bigint)`;
    const slow = `coalesce(nullif(try_cast(${plain(way, cell)} as bigint), ${none}), ${beyond})`;
    return {
        quick: [{ test: `${x}::varchar = ${cell} and ${cell} != ${(0,sql/* text */.Qq)(lowest)}`, value: x }],
        read: `case when ${looks(way, cell)} then ${slow} end`,
        invalid: none,
    };
}
/** The smallest number of the type, which has 39 digits. */
const tiny = `'-170141183460469231731687303715884105728'::hugeint`;
/** Whole numbers of which a double does not hold one. */
function hugeColumn(reading, name) {
    const way = (0,numerals/* numeral */.Dx)('integer', reading);
    const read = (cell) => `case when ${looks(way, cell)} then try_cast(${plain(way, cell)} as hugeint) end`;
    const from = (cell) => readCell(reading, cell, { read: read(cell), invalid: tiny });
    const invalid = `(${name} = ${tiny})`;
    return {
        reading,
        made: [{ name, from }],
        value: name,
        missing: `${name} is null`,
        invalid,
        valid: `(${name} != ${tiny})`,
        number: `${name}::double`,
        isExact: false,
        shown: `(case when not ${invalid} then ${name} end)`,
    };
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/values/times.js
var times = __webpack_require__(99543);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/times.js


/** Microseconds of every timestamp are taken; what a text has beyond them is cut off. */
const stamps = ['____-__-__ __:__:__', '____-__-__T__:__:__', '____-__-__T__:__:__Z'];
/**
 * The seconds that a trimmed text `cell` says, null when it says none: the same as `timeReader`
 * reads, by the same pattern.
 */
function seconds(cell, { type, format = 'default' }) {
    const kind = type;
    const found = (0,times/* timePattern */.Qm)(kind, format);
    if (!found)
        throw new TypeError(`no reader for format ${format}`);
    const any = byParts(cell, found, kind);
    if (kind !== 'datetime' || format !== 'default')
        return any;
    const isStamp = stamps.map((stamp) => `${cell} like ${(0,sql/* text */.Qq)(stamp)}`).join(' or ');
    const bare = `replace(rtrim(${cell}, 'Z'), 'T', ' ')`;
    const stamp = `try_cast(${bare} as timestamp)`;
    // DuckDB reads 24:00:00 as the next day.
    const read = `case when ${stamp}::varchar = ${bare} then epoch(${stamp}) end`;
    return `case when ${isStamp} then ${read} else ${any} end`;
}
function byParts(cell, pattern, type) {
    const names = [...pattern.matchAll(/\(\?<(\w)>/g)].map(([, name]) => name);
    const bare = `^${pattern.replace(/\(\?<\w>/g, '(')}$`;
    // By place: names that differ in case alone are one to DuckDB.
    const list = `[${names.map((_, place) => (0,sql/* text */.Qq)(`g${place}`)).join(', ')}]`;
    const parts = `regexp_extract(${cell}, ${(0,sql/* text */.Qq)(bare)}, ${list})`;
    const part = (name) => names.includes(name) ? `nullif(p.g${names.indexOf(name)}, '')` : 'null::varchar';
    const number = (name, other) => `coalesce(${part(name)}::double, ${other})`;
    const years = `coalesce(${part('Y')}::int, ${part('y')}::int + case when ${part('y')}::int < 69 then 2000 else 1900 end, 1970)`;
    const month = `coalesce(${monthOf(part('b'))}, ${part('m')}::int, 1)`;
    // There is no year 0.
    const months = `case when ${years} = 0 then 0 else ${month} end`;
    const hours = `coalesce(${twelve(part('I'), part('p'))}, ${part('H')}::int, 0)`;
    const fraction = `coalesce(('0.' || ${part('f')})::double, 0)`;
    const clock = `(${hours} * 3600 + ${number('M', '0')} * 60 + ${number('S', '0')} + ${fraction})`;
    const isClock = `${hours} < 24 and ${number('M', '0')} < 60 and ${number('S', '0')} < 60`;
    const day = `epoch(try_cast(printf('%04d-%02d-%02d', ${years}, ${months}, ${number('d', '1')}::int) as date))`;
    const value = type === 'time' ? clock : `${day} + ${clock} - ${zone(part('z'))} * 60`;
    return `case when regexp_matches(${cell}, ${(0,sql/* text */.Qq)(bare)}) then
    list_transform([${parts}], lambda p: case when ${isClock} then ${value} end)[1] end`;
}
const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Zero, which no date has, for a name that is none. */
const monthOf = (part) => `(case when ${part} is null then null else coalesce(list_position([${names.map(sql/* text */.Qq).join(', ')}], lower(left(${part}, 3))), 0) end)`;
/** An hour that no clock shows is 99, so that the time is refused. */
function twelve(hour, half) {
    const isThere = `${hour}::int between 1 and 12`;
    const noon = `case when lower(${half}) = 'pm' then 12 else 0 end`;
    return `(case when ${hour} is null then null when ${isThere} then ${hour}::int % 12 + ${noon} else 99 end)`;
}
/** Minutes east of UTC. */
function zone(part) {
    const minutes = `(substr(${part}, 2, 2)::int * 60 + right(${part}, 2)::int)`;
    const sign = `case when ${part} like '-%' then -1 else 1 end`;
    return `(case when ${part} is null or ${part} = 'Z' then 0 else ${sign} * ${minutes} end)`;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/time-cells.js



function dateColumn(reading, name) {
    return {
        reading,
        made: [{ name, from: (cell) => readCell(reading, cell, wayOfDate(cell)) }],
        value: name,
        missing: `${name} is null`,
        invalid: `(${name} = 'infinity'::date)`,
        valid: `(${name} < 'infinity'::date)`,
        number: `(date_diff('day', '1970-01-01'::date, ${name}) * 86400.0::double)`,
        isExact: true,
        shown: `(case when ${name} < 'infinity'::date then ${name} end)`,
    };
}
/** DuckDB reads more than four digits of a year, and `2024-01-1=` as the first of January. */
function wayOfDate(cell) {
    const day = (text) => `try_cast(${text} as date)`;
    const isExact = (text) => `${day(text)}::varchar = ${text} and ${day(text)} <= '9999-12-31'::date`;
    const bare = (0,sql/* trimmed */.dE)(cell);
    return {
        quick: [{ test: isExact(cell), value: day(cell) }],
        read: `case when ${isExact(bare)} then ${day(bare)} end`,
        invalid: `'infinity'::date`,
    };
}
/** Any other time: its text, and its seconds. */
function timeColumn(reading, name) {
    const at = `${name}s`;
    const { type } = reading;
    const shown = type === 'time' ? at : `make_timestamp((${at} * 1000000)::bigint)`;
    const unlessMissing = (cell, value) => `case when ${isMissing(reading, cell)} then null else ${value} end`;
    const number = (cell) => `coalesce(${seconds((0,sql/* trimmed */.dE)(cell), reading)}, 'nan'::double)`;
    return {
        reading,
        made: [
            { name, from: (cell) => unlessMissing(cell, (0,sql/* trimmed */.dE)(cell)) },
            { name: at, from: (cell) => unlessMissing(cell, number(cell)) },
        ],
        value: name,
        missing: `${name} is null`,
        invalid: `isnan(${at})`,
        valid: `(not isnan(${at}))`,
        number: at,
        isExact: false,
        shown: `(case when not isnan(${at}) then ${shown} end)`,
    };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/cells.js






/** How the column with this reading is kept; `isHuge` when it holds whole numbers that a double does not. */
function storedColumn(reading, index, isHuge = false) {
    const { type, format = 'default' } = reading;
    const name = `v${index}`;
    if ((0,profile/* isText */.KH)(type))
        return textColumn(reading, name);
    if (type === 'boolean')
        return truthColumn(reading, name);
    if (type === 'integer' && isHuge)
        return hugeColumn(reading, name);
    if (type === 'integer')
        return integerColumn(reading, name);
    if (type === 'number')
        return numberColumn(reading, name);
    return type === 'date' && ['default', 'any'].includes(format)
        ? dateColumn(reading, name)
        : timeColumn(reading, name);
}
function textColumn(reading, name) {
    const pattern = reading.type === 'string' ? (0,values/* textPattern */.wD)(reading.format) : undefined;
    const wrong = pattern ? `not regexp_matches(${name}, ${(0,sql/* text */.Qq)(pattern)})` : 'false';
    const there = `${name} is not null`;
    return {
        reading,
        made: [
            { name, from: (cell) => `case when ${isMissing(reading, cell)} then null else ${cell} end` },
        ],
        value: name,
        missing: `${name} is null`,
        invalid: pattern ? `(${there} and ${wrong})` : 'false',
        valid: pattern ? `(${there} and not (${wrong}))` : there,
        number: null,
        isExact: false,
        shown: name,
    };
}
function truthColumn(reading, name) {
    return {
        reading,
        made: [
            { name, from: (cell) => `(${readCell(reading, cell, wayOfTruth(reading, cell))})::tinyint` },
        ],
        value: `(${name} = 1)`,
        missing: `${name} is null`,
        invalid: `(${name} = 2)`,
        valid: `(${name} < 2)`,
        number: `${name}::double`,
        isExact: true,
        shown: `(case when ${name} < 2 then ${name} = 1 end)`,
    };
}
function wayOfTruth({ trueValues = values/* defaultTrue */.mh, falseValues = values/* defaultFalse */.jj }, cell) {
    const among = (cell) => [
        { test: `${cell} in ${(0,sql/* anyOf */.EB)(trueValues)}`, value: '1' },
        { test: `${cell} in ${(0,sql/* anyOf */.EB)(falseValues)}`, value: '0' },
    ];
    const slow = among((0,sql/* trimmed */.dE)(cell)).map(({ test, value }) => `when ${test} then ${value}`);
    return { quick: among(cell), read: `case ${slow.join(' ')} end`, invalid: '2' };
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/load.js



/** Loads all files into one table, each cell read as its column's type; every file is read once. */
async function load_load(database, table, scans, readings, huge) {
    const columns = readings.map((reading, index) => storedColumn(reading, index, huge.has(reading.name)));
    const rows = [];
    for (const [index, scan] of scans.entries()) {
        const select = selectOf(scan, columns);
        const into = index === 0 ? `create or replace table ${table} as` : `insert into ${table}`;
        const [first] = await planned(database, columns.length, `${into} ${select}`);
        rows.push(Number(first?.[0] ?? 0));
    }
    return { table, columns, rows };
}
/** With more columns DuckDB looks longer for what their expressions have in common than it gains by it. */
const mostShared = 200;
async function planned(database, columns, sql) {
    if (columns <= mostShared)
        return database.rows(sql);
    await database.run(`set disabled_optimizers = 'common_subexpressions'`);
    try {
        return await database.rows(sql);
    }
    finally {
        await database.run('reset disabled_optimizers');
    }
}
function selectOf(scan, columns) {
    const made = columns.flatMap((column) => column.made.map(({ name, from }) => `${cellValue(scan, column, from)} as ${name}`));
    return `select ${made.join(', ') || 'null as nothing'} from ${scan.from} where ${scan.where}`;
}
function cellValue(scan, column, from) {
    const { name } = column.reading;
    if (!scan.names.includes(name))
        return from('null::varchar');
    const native = scan.native(name);
    return (native && asItIs(column, native)) ?? from(scan.cell(name));
}
const whole = /^(U?(TINY|SMALL)INT|U?INTEGER|BIGINT)$/;
/** A value that the file holds as its column's type already; null where it must be read from text. */
function asItIs({ reading, isExact }, { value, type }) {
    const read = (0,values/* readerOf */.TC)(reading);
    if (reading.missing.some((spelling) => spelling !== '' && (read?.(spelling) ?? null) !== null))
        return null;
    if (whole.test(type)) {
        if (reading.type === 'number')
            return `${value}::double`;
        return reading.type === 'integer' ? wholeAsItIs(value, isExact) : null;
    }
    if (reading.type === 'number' && (type === 'DOUBLE' || type === 'FLOAT'))
        return `case when isnan(${value}) then null else ${value}::double end`;
    if (reading.type === 'date' && type === 'DATE' && !reading.format)
        return value;
    return null;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/settle.js






/** So many rows of a file say of which type its columns probably are; fewer where there are many columns. */
const sampleSize = 10_000;
const mostSampled = 1_000_000;
/** So many different cells that do not read as that say what else they are. */
const mostStrays = 1_000;
/**
 * Loads the files with each column read as the contract says. A column of which it says nothing is
 * read as what its first rows are; where a later cell does not fit, the file is read once more.
 */
async function loadSettled(database, table, scans, contract) {
    const guesses = await guess(database, scans, contract);
    const huge = new Set();
    for (;;) {
        const readings = guesses.map(({ reading }) => reading);
        const loaded = await load_load(database, table, scans, readings, huge);
        const misfits = await misfitsOf(database, loaded, guesses);
        for (const column of misfits.beyond)
            huge.add(column.reading.name);
        for (const column of misfits.strange) {
            const guess = guesses.find(({ reading }) => reading === column.reading);
            widen(guess, await distinctStrays(database, scans, column));
        }
        if (misfits.beyond.length + misfits.strange.length > 0)
            continue;
        for (const column of misfits.missing)
            await blank(database, table, column);
        return loaded;
    }
}
async function guess(database, scans, contract) {
    const names = [...new Set(scans.flatMap((scan) => scan.names))];
    const fields = new Map(contract?.fields.map((field) => [field.name, field]));
    const open = names.filter((name) => !fields.has(name));
    const cells = await sample(database, scans, open);
    return names.map((name) => {
        const field = fields.get(name);
        if (field && contract) {
            return { reading: (0,memory/* fieldReading */.Hj)(field, contract), cells: null, missing: null };
        }
        const own = cells.get(name);
        const said = contract?.missingValues ?? null;
        const missing = said ?? (0,values_kind/* missingSpellings */.kc)(own);
        const decimalChar = contract?.dialect.decimalChar;
        const kind = (0,values_kind/* inferKind */.jr)(own, new Set(missing), decimalChar);
        const reading = { name, ...kind, missing, sensitive: false };
        return { reading, cells: own, missing: said, decimalChar };
    });
}
async function sample(database, scans, names) {
    const cells = new Map(names.map((name) => [name, []]));
    if (names.length === 0)
        return cells;
    const size = Math.min(sampleSize, Math.ceil(mostSampled / names.length));
    for (const scan of scans.slice(0, 20)) {
        const select = names.map((name) => (scan.names.includes(name) ? scan.cell(name) : 'null'));
        const rows = await database.rows(`select ${select.join(', ')} from ${scan.from} where ${scan.where} limit ${size}`);
        names.forEach((name, index) => {
            for (const row of rows)
                cells.get(name)?.push((row[index] ?? null));
        });
    }
    return cells;
}
/** Looks at all columns in one pass. */
async function misfitsOf(database, { table, columns }, guesses) {
    const misfits = { beyond: [], strange: [], missing: [] };
    const looks = [];
    for (const [index, column] of columns.entries()) {
        const { reading, value, invalid, isExact } = column;
        if (reading.type === 'integer' && isExact) {
            const sql = `coalesce(bool_or(${isBeyond(column)}), false)`;
            looks.push({ sql, found: (cell) => cell === true && misfits.beyond.push(column) });
        }
        if (!guesses[index]?.cells)
            continue;
        if ((0,profile/* isText */.KH)(reading.type)) {
            if (guesses[index]?.missing)
                continue;
            const sql = `coalesce(bool_or(${isSurelyMissing(value)}), false)`;
            looks.push({ sql, found: (cell) => cell === true && misfits.missing.push(column) });
        }
        else {
            const sql = `coalesce(bool_or(${invalid}), false)`;
            looks.push({ sql, found: (cell) => cell === true && misfits.strange.push(column) });
        }
    }
    if (looks.length === 0)
        return misfits;
    const [row = []] = await database.rows(`select ${looks.map(({ sql }) => sql).join(', ')} from ${table}`);
    looks.forEach(({ found }, index) => {
        found(row[index]);
    });
    return misfits;
}
/** SQL: a text is compared with those of its length alone. */
function isSurelyMissing(value) {
    const lengths = [...new Set(values_kind/* surelyMissing */.ZA.map(({ length }) => length))];
    const branches = lengths.map((length) => {
        const some = values_kind/* surelyMissing */.ZA.filter((spelling) => spelling.length === length);
        return `when strlen(${value}) = ${length} then ${value} in ${(0,sql/* anyOf */.EB)(some)}`;
    });
    return `case ${branches.join(' ')} else false end`;
}
async function distinctStrays(database, scans, { reading, made, invalid }) {
    const strays = new Set();
    for (const scan of scans.filter(({ names }) => names.includes(reading.name))) {
        const read = made.map(({ name, from }) => `${from('cell')} as ${name}`);
        const rows = await database.rows(`select distinct cell from (select cell, ${read.join(', ')} from
       (select ${scan.cell(reading.name)} as cell from ${scan.from} where ${scan.where}))
       where ${invalid} limit ${mostStrays}`);
        for (const [cell] of rows)
            strays.add(cell);
    }
    return [...strays];
}
/** Takes more cells into account: other spellings of a missing value, or else another type. */
function widen(guess, strays) {
    const { reading } = guess;
    const cells = [...guess.cells, ...strays];
    guess.cells = cells;
    const missing = guess.missing ?? (0,values_kind/* missingSpellings */.kc)(cells);
    const kind = (0,values_kind/* inferKind */.jr)(cells, new Set(missing), guess.decimalChar);
    const { name, sensitive } = reading;
    const next = { name, ...kind, missing, sensitive };
    const isOther = JSON.stringify(next) !== JSON.stringify(reading);
    const asText = {
        name,
        type: 'string',
        missing: guess.missing ?? sure(missing),
        sensitive,
    };
    guess.reading = isOther ? next : asText;
}
const sure = (missing) => missing.filter((spelling) => spelling === '' || values_kind/* surelyMissing */.ZA.includes(spelling));
async function blank(database, table, { reading, value }) {
    const among = `${value} in ${(0,sql/* anyOf */.EB)(values_kind/* surelyMissing */.ZA)}`;
    const there = await database.rows(`select distinct ${value} from ${table} where ${among}`);
    reading.missing = [
        ...reading.missing,
        ...values_kind/* surelyMissing */.ZA.filter((spelling) => there.some(([found]) => found === spelling)),
    ];
    await database.run(`update ${table} set ${value} = null where ${among}`);
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/files.js









/**
 * Loads files so that DuckDB finds the same in them as `readData`. Text that it may read otherwise is
 * written anew first: JSON always is (of two keys alike DuckDB takes the first, long whole numbers
 * lose digits), delimited text when it is not plain or when DuckDB stumbles over it.
 */
const loaderOf = (database, scratch) => async (loading) => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'text-'));
    try {
        const place = { database, folder };
        return (await loadAsItIs(place, loading)) ?? (await loadTidied(place, loading));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};
/**
 * Null when DuckDB cannot, or may not have read what is there. That is looked at while it reads; of
 * text with quotes before, since over some that do not fit it breaks down, or never ends.
 */
async function loadAsItIs(place, loading) {
    const { sources } = loading;
    if (sources.some(({ format }) => format.startsWith('json')))
        return null;
    const texts = [];
    for (const source of sources)
        texts.push(await inUtf8(source, place.folder));
    const looks = Promise.all(texts.map(lookIn));
    looks.catch(() => { });
    const known = (await mayMislead(texts)) ? await looks : null;
    if (known?.some(({ isPlain }) => !isPlain))
        return null;
    try {
        const scans = texts.map((source, index) => (0,scan/* scanOf */.r)(source, place.database, null, known?.[index]?.hasBreaks));
        const found = await loadScans(place, await Promise.all(scans), loading);
        return (await looks).every(({ isPlain }) => isPlain) ? found : null;
    }
    catch (error) {
        const isText = texts.some(isDelimited) && !isTold(error) && !isShort(error);
        if (isText)
            return null;
        throw unreadable(error, sources);
    }
}
const isDelimited = ({ format }) => format === 'delimited';
const lookIn = async (source) => isDelimited(source) ? lookAt(source) : { isPlain: true, hasBreaks: false };
/** Whether there is a text with quotes; one that is packed is not read twice to know. */
async function mayMislead(texts) {
    for (const source of texts.filter(isDelimited))
        if (source.packing !== 'none' || (await isQuoted(source)))
            return true;
    return false;
}
async function loadTidied(place, loading) {
    const { sources } = loading;
    const tidied = [];
    for (const source of sources)
        tidied.push(source.format === 'parquet' ? null : await tidy(source, place.folder));
    try {
        const scans = sources.map((source, index) => (0,scan/* scanOf */.r)(tidied[index]?.source ?? source, place.database, tidied[index] ?? null));
        const found = await loadScans(place, await Promise.all(scans), loading);
        return { ...found, ragged: found.ragged.map((own, index) => tidied[index]?.ragged ?? own) };
    }
    catch (error) {
        throw unreadable(error, sources);
    }
}
async function loadScans({ database }, scans, { table, contract, narrow = (scan) => scan }) {
    const narrowed = scans.map(narrow);
    const loaded = await loadSettled(database, table, narrowed, contract);
    const ragged = [];
    for (const [index, scan] of narrowed.entries())
        ragged.push(await raggedRows(database, scan, loaded.rows[index]));
    return { scans: narrowed, loaded, ragged };
}
async function inUtf8(source, folder) {
    if (source.encoding === 'utf-8')
        return source;
    const local = await transcode(source, folder);
    return { ...source, local, packing: 'none', encoding: 'utf-8' };
}
/** It says already what is wrong, in words for the user. */
const isTold = (error) => error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp;
const isShort = ({ message }) => message.startsWith('Out of Memory');
function unreadable(error, sources) {
    if (isTold(error))
        return error;
    const [line = ''] = error.message.split('\n');
    const where = sources.length === 1 ? sources[0].path : 'input files';
    if (isShort(error))
        return new errors/* InputError */.dz({
            where: 'input memory-limit',
            remedy: `it is too little to read ${where}: give more, or leave it out`,
        }, { cause: error });
    return new errors/* InputError */.dz({ where, remedy: `cannot be read: ${line.slice(0, 300)}` }, { cause: error });
}

// EXTERNAL MODULE: ./build/bundle/src/domain/data/contract/unknown-field.js
var unknown_field = __webpack_require__(51638);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/foreign-keys.js



/**
 * Loads what a table's foreign keys refer to: of every other table the key's columns alone, each
 * read as the column that refers to it, so that the two can be compared.
 *
 * @returns what a foreign key refers to
 * @throws InputError when a resource has no such column, or a row that is not whole
 */
async function loadReferences(referring, contract, find) {
    const { table, columns } = referring.loaded;
    const known = new Map();
    const nameOf = (reference) => JSON.stringify([reference.resource, reference.fields, kindsOf(reference, columns)]);
    for (const { fields, reference } of contract.foreignKeys) {
        const key = { columns: fields, ...reference };
        if (!fields.every((name) => columns.some(({ reading }) => reading.name === name)))
            continue;
        const name = nameOf(key);
        if (known.has(name))
            continue;
        const own = ownColumns(key, referring.loaded);
        const load = () => loadReference(`${table}key${known.size}`, key, referring, { contract, find });
        known.set(name, own ?? (await load()));
    }
    return (reference) => {
        const found = known.get(nameOf(reference));
        if (!found)
            throw new Error(`the table of ${reference.resource} is not loaded`);
        return found;
    };
}
const kindsOf = ({ columns }, all) => columns.map((name) => kindOf((0,answers/* named */.K)(all, name).reading));
const kindOf = ({ type, format, trueValues, falseValues, decimalChar, groupChar }) => JSON.stringify([type, format, trueValues, falseValues, decimalChar, groupChar]);
/** A table that refers to itself, where both columns are read alike. */
function ownColumns({ columns, resource, fields }, loaded) {
    if (resource !== '')
        return null;
    const found = loaded.columns.filter(({ reading }) => fields.includes(reading.name));
    if (found.length < new Set(fields).size)
        return null;
    const pairs = fields.map((field, index) => [field, columns[index]]);
    const isAlike = pairs.every(([field, column]) => {
        const [one, other] = [(0,answers/* named */.K)(loaded.columns, field), (0,answers/* named */.K)(loaded.columns, column)];
        return kindOf(one.reading) === kindOf(other.reading);
    });
    return isAlike
        ? { table: loaded.table, columns: fields.map((name) => (0,answers/* named */.K)(found, name)) }
        : null;
}
async function loadReference(table, { columns, resource, fields }, { sources, loaded, load }, { contract, find }) {
    const files = resource === '' ? sources : await find(resource);
    const as = columns.map((name) => (0,answers/* named */.K)(loaded.columns, name).reading);
    const keys = { ...contract, fields: fields.map((name, index) => fieldOf(name, as[index])) };
    const narrow = (scan) => {
        for (const name of fields)
            if (!scan.names.includes(name))
                throw unknown(name, scan, contract);
        return { ...scan, names: [...new Set(fields)] };
    };
    const found = await load({ table, sources: files, contract: keys, narrow });
    if (resource !== '')
        refuseRagged(found);
    return { table, columns: fields.map((name) => (0,answers/* named */.K)(found.loaded.columns, name)) };
}
function fieldOf(name, reading) {
    const { missing, ...kind } = reading;
    return { ...kind, name, missingValues: [...missing], constraints: {} };
}
function unknown(name, { source, names }, { file }) {
    return new errors/* InputError */.dz({
        where: `${file}: foreignKeys`,
        found: name,
        remedy: `${source.path}: ${(0,unknown_field/* unknownField */.d)(name, new Set(names))}`,
    });
}
/** A key may stand in a row that cannot be read, and whoever refers to it would be blamed. */
function refuseRagged({ scans, ragged }) {
    for (const [index, { source }] of scans.entries()) {
        const [row] = ragged[index]?.first ?? [];
        const { path, names } = source;
        if (row)
            throw new errors/* InputError */.dz({
                where: `${path}:${row.line}`,
                remedy: `this row has ${row.cells} cells, the header ${names.length}: mend it, as foreign keys refer to this file`,
            });
    }
}

// EXTERNAL MODULE: ./build/bundle/src/adapters/duckdb/known.js
var duckdb_known = __webpack_require__(30070);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/duckdb/dataset.js













async function openEngine(options) {
    const { memory, scratch, large = 100 * 1024 ** 2, log } = options;
    const database = await openDatabase({ memory: memory ?? enough(0), threads: (0,external_node_os_.availableParallelism)() }, log);
    const files = [];
    let [tables, widest] = [0, 0];
    let sealed;
    const seal = () => {
        sealed ??= database.seal(files);
        return sealed;
    };
    return {
        load: async (sources, contract, find) => {
            files.push(...sources.map(({ local }) => local));
            widest = Math.max(widest, ...sources.map(({ names }) => names.length));
            if (memory === undefined)
                await database.setMemory(enough(widest));
            const name = `table${tables++}`;
            const table = sizeOf(sources) > large ? await database.onDisk(name) : name;
            return loadDataset({ database, seal, scratch, table }, sources, contract, find);
        },
        close: database.close,
    };
}
/** As text, in bytes; what is packed becomes several times as large. */
function sizeOf(sources) {
    const sizes = sources.map(({ bytes, packing, format }) => packing !== 'none' || format === 'parquet' ? 4 * bytes : bytes);
    return sizes.reduce((a, b) => a + b, 0);
}
/** The engine reads a piece of every column at once. */
const enough = (columns) => `${170 + 2 * Math.max(0, columns - 100)}MB`;
async function loadDataset(place, sources, contract, find) {
    const { database, seal, table } = place;
    // The hash is taken while the database reads: both wait for the same bytes.
    const hashes = Promise.all(sources.map(({ local }) => hashOf(local)));
    hashes.catch(() => { });
    const load = loaderOf(database, place.scratch);
    const found = await load({ table, sources, contract });
    const files = describeFiles(found, await hashes);
    await (0,source/* refuseChanged */.dT)(sources);
    const own = { database, sources, loaded: found.loaded };
    const other = contract && find ? await loadReferences({ ...own, load }, contract, find) : noOther;
    return datasetOf({ ...own, seal, other }, files);
}
function describeFiles({ scans, loaded: { rows }, ragged }, hashes) {
    return scans.map(({ names, source: { path, bytes } }, index) => ({
        ...{ path, bytes, names, sha256: hashes[index] },
        rows: rows[index],
        ragged: ragged[index],
    }));
}
const noOther = ({ resource }) => {
    throw new Error(`the table of ${resource} is not loaded`);
};
function datasetOf(place, files) {
    const { database, loaded } = place;
    const { table, columns } = loaded;
    const rows = loaded.rows.reduce((a, b) => a + b, 0);
    const own = (where) => (where === undefined ? [] : [where]);
    const among = (where) => (some) => (0,ask/* rowsOf */.RO)(table, columns, own(where), some);
    const known = new Map();
    const held = { ...place, known: (name) => known.get(name) };
    const describe = (some, where) => describeColumns(database, among(where), some, (column, all) => {
        if (where === undefined)
            known.set(column.reading.name, (0,duckdb_known/* knownOf */.bz)(column, all));
        return (0,profile/* profileOf */.dp)(column.reading, all);
    });
    return {
        held,
        files,
        rows,
        columns: columns.map(({ reading }) => reading),
        profile: () => describe(columns),
        ask: (questions) => withExpressions(held, questions.flatMap(ask/* expressionsOf */.Bi), () => (0,answers/* answers */.G)(held, questions)),
        profileWhere: (names, where) => withExpressions(held, [where], () => describe(names.map((name) => (0,answers/* named */.K)(columns, name)), where)),
        numbers: async (name, where) => {
            const runs = where === undefined ? known.get(name)?.runs : null;
            if (runs)
                return runs;
            return withExpressions(held, own(where), async () => {
                const column = (0,answers/* named */.K)(columns, name);
                return numbersIn(await fetchNumbers(database, among(where)([column]), column, rows)).runs;
            });
        },
        counts: async (name, most) => {
            const counts = (0,duckdb_known/* countsKnown */.cl)(known.get(name));
            if (counts && counts.size <= most)
                return counts;
            return dataset_countsOf(database, table, (0,answers/* named */.K)(columns, name), most);
        },
    };
}
async function dataset_countsOf(database, table, { reading, value, valid }, most) {
    const written = (0,profile/* isNumber */.Et)(reading.type) ? 'kind' : 'kind::varchar';
    const found = await database.rows(`select ${written}, n from (select ${value}, count(*) as n from ${table} where ${valid} group by 1 limit ${most + 1}) t(kind, n)`);
    if (found.length > most)
        return null;
    return new Map(found.map(([kind, count]) => [String(kind), Number(count)]));
}


/***/ }),

/***/ 35618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ engine),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   cR: () => (/* binding */ packageSpec),
/* harmony export */   me: () => (/* binding */ integrity)
/* harmony export */ });
/**
 * The release of DuckDB's packages that this code runs: the same for the JavaScript in the bundle
 * (`@duckdb/node-api`) and for the native library, which are made for each other. It is one that
 * has been published for every platform below.
 */
const release = '1.5.5-r.5';
/** What the library of that release calls itself. */
const engine = 'v1.5.5';
/** Each platform's package of the release: its npm integrity (SHA-512 of the tarball). */
const integrity = {
    'linux-x64': 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
    'linux-arm64': 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
    'linux-x64-musl': 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
    'linux-arm64-musl': 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
    'darwin-x64': 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
    'darwin-arm64': 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
    'win32-x64': 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
    'win32-arm64': 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
};
/** The native library's package for a platform, as npm knows it. */
function packageSpec(platform) {
    return `@duckdb/node-bindings-${platform}@${release}`;
}


/***/ }),

/***/ 71640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ cacheFolders),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34098);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35618);





const name = 'mlops-duckdb';
/**
 * The folders that may keep the library: the runner's tool cache, which a self-hosted runner has
 * from job to job, then the user's own cache.
 */
function cacheFolders(env) {
    const home = env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const users = {
        darwin: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'Library', 'Caches'),
        win32: env.LOCALAPPDATA ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'AppData', 'Local'),
    };
    const folders = [
        env.RUNNER_TOOL_CACHE,
        env.XDG_CACHE_HOME || (users[process.platform] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache')),
    ];
    return folders.filter((folder) => folder !== undefined && folder !== '');
}
/**
 * The platform's library in the first of the folders that has it. What only this user and root can
 * write to is not hashed again (a tenth of a second at every start): whoever could change it could
 * change Node, npm or this code as well.
 */
async function kept(folders, platform) {
    for (const folder of folders) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, _pin_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r, platform);
        if ((await isOwn(folder)) && (await isOurs(place)))
            return place;
    }
    return undefined;
}
/**
 * Lets `fill` make the library's folder in a draft beside its place, and moves it there in one
 * step: it is whole or not there. When another process was faster, its copy stays.
 *
 * @returns the library's folder.
 * @throws {OutsideError} none of the folders can be written to.
 */
async function keep(folders, platform, fill) {
    const { parent, draft } = await firstWritable(folders, platform);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, platform);
    try {
        const made = await fill(draft);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(made, place).catch(async (cause) => {
            if (!(await isOurs(place)))
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`DuckDB's library cannot be moved to ${place}: ${cause.message}`, 'remove that folder', { cause });
        });
        return place;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
    }
}
async function firstWritable(folders, platform) {
    const failures = [];
    for (const folder of folders) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, _pin_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true, mode: 0o700 });
            if (!(await isOwn(folder)))
                throw new Error(`others can write to ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)}`);
            await sweep(parent);
            return { parent, draft: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `.${platform}-`)) };
        }
        catch (cause) {
            failures.push(cause);
        }
    }
    const reasons = failures.map((cause) => cause.message).join(', ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`DuckDB's library can be kept nowhere: ${reasons}`, 'name a folder of your own in the variable XDG_CACHE_HOME, or the library in MLOPS_DUCKDB', { cause: failures.at(-1) });
}
/** Milliseconds after which a draft is one that a killed process left. */
const abandoned = 3_600_000;
async function sweep(parent) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)) {
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, entry);
        if (!entry.startsWith('.'))
            continue;
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(draft);
        if (Date.now() - mtimeMs > abandoned)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
    }
}
async function isOwn(folder) {
    return (await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) && (await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, _pin_js__WEBPACK_IMPORTED_MODULE_4__/* .release */ ._r)));
}
/** It is a folder that nobody but this user and root can write to. */
async function isOurs(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    const user = process.getuid?.();
    if (user === undefined)
        return true;
    return (found.uid === user || found.uid === 0) && (found.mode & 0o022) === 0;
}


/***/ }),

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


/***/ }),

/***/ 51638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ unknownField)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96312);

/** What is said of a name that no field of the contract has. */
function unknownField(name, known) {
    return `no field of this name; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, [...known])}`;
}


/***/ })

};
