export const id = 5461;
export const ids = [5461];
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

/***/ 55461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyFromS3: () => (/* binding */ copyFromS3)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/src/domain/errors.js
var errors = __webpack_require__(34098);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/s3/address.js

/** @throws InputError when it is not `s3://bucket/key` */
function parseAddress(text) {
    const [, bucket, key = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(text) ?? [];
    const isName = bucket !== undefined && /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket);
    if (isName && key !== '' && !key.endsWith('/'))
        return { bucket, key };
    throw new errors/* InputError */.dz({
        where: 'input files',
        found: text,
        allowed: 's3://bucket/key or s3://bucket/prefix/*.csv',
        ...(isName && {
            remedy: `it is a folder: name its files, as in ${text.replace(/\/$/, '')}/*.csv`,
        }),
    });
}
const urlOf = ({ bucket, key }) => `s3://${bucket}/${key}`;

// EXTERNAL MODULE: ./build/bundle/src/adapters/aws.js
var aws = __webpack_require__(46328);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/s3/client.js



async function s3Client(env) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const options = (0,aws/* awsOptions */.Gu)(env);
    return new S3Client({
        ...options,
        requestHandler: { ...options.requestHandler, socketTimeout: 60_000 },
        followRegionRedirects: true,
        // Stand-ins for S3 seldom have a host name for each bucket.
        forcePathStyle: Boolean(env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL),
        // A sum over the whole object says nothing about one range of it.
        responseChecksumValidation: 'WHEN_REQUIRED',
    });
}
/**
 * Runs one call about `address`.
 *
 * @throws InputError for a bucket or an object that is not there; OutsideError, with the permission
 *   to add when that is what is missing
 */
async function askS3(action, address, call) {
    try {
        return await (0,aws/* callAws */.IY)(action, call);
    }
    catch (error) {
        throw explain(error, action, address);
    }
}
function explain(error, action, address) {
    const { bucket, key } = address;
    const options = { cause: error };
    const wrong = (remedy) => new errors/* InputError */.dz({ where: 'input files', found: urlOf(address), remedy }, options);
    if ((0,aws/* isAws */.aZ)(error, 'NoSuchBucket'))
        return wrong(`there is no bucket ${bucket}`);
    if ((0,aws/* isAws */.aZ)(error, 'NoSuchKey', 'NotFound'))
        return wrong('there is no such object');
    if ((0,aws/* isAws */.aZ)(error, 'PreconditionFailed'))
        return wrong('it changed while it was copied: run again when it is written to the end');
    if ((0,aws/* isAws */.aZ)(error, 'InvalidObjectState'))
        return wrong('it is archived: restore it first');
    if (!(0,aws/* isAws */.aZ)(error, 'AccessDenied', 'Forbidden', '403'))
        return error;
    const list = `s3:ListBucket on arn:aws:s3:::${bucket}`;
    const remedy = action === 's3:ListBucket'
        ? `allow ${list} in the policy of the role`
        : `allow s3:GetObject on arn:aws:s3:::${bucket}/${key} in the policy of the role; ` +
            `without ${list}, an object that does not exist is denied as well`;
    return new errors/* OutsideError */.Cp(`AWS: ${action} was denied for ${urlOf(address)}`, remedy, options);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/s3/download.js





/** Bytes of a range, and how many are on their way at once. */
const [part, lanes] = [8 * 1024 ** 2, 8];
/** Bytes between two words about how far it is. */
const news = 256 * 1024 ** 2;
/**
 * Copies an object to the file `local`: the first range tells its size and its tag, the others ask
 * for that tag, so that all are of one version.
 *
 * @param tell called now and then, and at the end, with the bytes that are there and those in all
 */
async function download(client, address, local, tell) {
    const handle = await (0,promises_.open)(local, 'wx', 0o600);
    try {
        const get = getter(client, address, handle);
        const first = await get(0);
        if (!first)
            return { etag: '', isPlain: false };
        const { size, etag, isPlain } = first;
        let done = Math.min(part, size);
        const starts = startsBefore(size);
        const lane = async () => {
            for (const start of starts) {
                await get(start, { size, etag });
                const before = done;
                done += Math.min(part, size - start);
                if (Math.floor(before / news) < Math.floor(done / news) && done < size)
                    tell(done, size);
            }
        };
        // A lane that fails ends the others' supply; the file stays open until all are done with it.
        const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
        for (const end of ends)
            if (end.status === 'rejected')
                throw end.reason;
        tell(size, size);
        return { etag, isPlain };
    }
    catch (cause) {
        if (cause.code !== 'ENOSPC')
            throw cause;
        throw new errors/* OutsideError */.Cp(`no room on the disk for ${urlOf(address)}`, 'free some, or set RUNNER_TEMP', { cause });
    }
    finally {
        await handle.close();
    }
}
/** Where the ranges after the first begin; shared by all lanes. */
function* startsBefore(size) {
    for (let start = part; start < size; start += part)
        yield start;
}
/** Fetches the range at `start` into its place in the file; again when the connection breaks. Undefined for an empty object. */
function getter(client, address, handle) {
    const once = async (start, known) => {
        const answer = await ask(client, address, start, known?.etag);
        if (!answer)
            return undefined;
        const size = known?.size ?? sizeOf(answer);
        const written = await write(answer.Body, handle, start);
        if (written !== Math.min(part, size - start))
            throw new Error(`the range ended after ${written} bytes`);
        return {
            size,
            etag: answer.ETag ?? '',
            isPlain: !answer.SSEKMSKeyId && !answer.SSECustomerAlgorithm,
        };
    };
    return async (start, known) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await once(start, known);
            }
            catch (cause) {
                if (!isBroken(cause))
                    throw cause;
                if (attempt === 3)
                    throw new errors/* OutsideError */.Cp(`${urlOf(address)} could not be copied: ${cause.message}`, 'check the network', { cause });
            }
        }
    };
}
/** A body that ended too early; the SDK itself tries again only until the body begins. */
const isBroken = (error) => !(error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp) &&
    error.code !== 'ENOSPC';
async function ask(client, address, start, etag) {
    const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const command = new GetObjectCommand({
        Bucket: address.bucket,
        Key: address.key,
        Range: `bytes=${start}-${start + part - 1}`,
        ...(etag && { IfMatch: etag }),
    });
    try {
        return await askS3('s3:GetObject', address, () => client.send(command));
    }
    catch (error) {
        if (start === 0 && (0,aws/* isAws */.aZ)(error, 'InvalidRange'))
            return undefined;
        throw error;
    }
}
/** The size of the whole object, by `bytes 0-99/1234`; a server that knows no ranges gives all of it. */
function sizeOf({ ContentRange, ContentLength }) {
    return Number(/\/(\d+)$/.exec(ContentRange ?? '')?.[1] ?? ContentLength);
}
async function write(body, handle, start) {
    let at = start;
    for await (const piece of body) {
        await handle.write(piece, 0, piece.length, at);
        at += piece.length;
    }
    return at - start;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./build/bundle/src/adapters/s3/list.js





/**
 * The objects that an address names: itself, or all whose keys match the glob that its key is.
 *
 * @throws InputError when there are none
 */
async function findObjects(client, address) {
    const { bucket, key } = address;
    if (!(0,dist/* isDynamicPattern */.ey)(key))
        return [address];
    const isMatch = picomatch(key);
    const keys = (await keysUnder(client, { bucket, key: picomatch.scan(key).base })).filter((each) => !each.endsWith('/') && isMatch(each));
    if (keys.length > 0)
        return keys.map((each) => ({ bucket, key: each }));
    throw new errors/* InputError */.dz({
        where: 'input files',
        found: urlOf(address),
        remedy: 'no object is there',
    });
}
async function keysUnder(client, { bucket, key }) {
    const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const keys = [];
    let token;
    do {
        const command = new ListObjectsV2Command({
            Bucket: bucket,
            ...(key && { Prefix: `${key}/` }),
            ContinuationToken: token,
        });
        const page = await askS3('s3:ListBucket', { bucket, key }, () => client.send(command));
        for (const { Key } of page.Contents ?? [])
            if (Key !== undefined)
                keys.push(Key);
        token = page.NextContinuationToken;
    } while (token !== undefined);
    return keys;
}

;// CONCATENATED MODULE: ./build/bundle/src/adapters/s3/copy.js








/**
 * Copies objects of S3 into the folder `scratch`, large ones by ranges side by side.
 *
 * @param urls `s3://bucket/key`, where a key may be a glob
 * @param env where region, endpoint and credentials are told
 * @returns each object once, in no order
 * @throws InputError, OutsideError as `askS3`; OutsideError for a copy that is not the object
 */
async function copyFromS3(urls, { env, log, scratch }) {
    const addresses = urls.map(parseAddress);
    const client = await s3Client(env);
    try {
        const found = new Map();
        for (const address of addresses)
            for (const object of await findObjects(client, address))
                found.set(urlOf(object), object);
        const copies = [];
        for (const [path, address] of found)
            copies.push({ path, local: await copy(client, address, { log, scratch }) });
        return copies;
    }
    finally {
        client.destroy();
    }
}
async function copy(client, address, { log, scratch }) {
    const path = urlOf(address);
    const local = (0,external_node_path_.join)(scratch, (0,external_node_crypto_.randomUUID)());
    const tell = (done, size) => log.info(`${path}: ${megabytes(done)} of ${megabytes(size)} copied`);
    const fetched = await download(client, address, local, tell);
    await compare(local, path, fetched);
    return local;
}
const megabytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
/** The tag of an object that was put in one piece is its MD5, unless a key of KMS or of the user hides it. */
async function compare(local, path, { etag, isPlain }) {
    const expected = /^"([0-9a-f]{32})"$/.exec(etag)?.[1];
    if (!expected || !isPlain)
        return;
    const hash = (0,external_node_crypto_.createHash)('md5');
    for await (const piece of (0,external_node_fs_.createReadStream)(local, { highWaterMark: 1024 ** 2 }))
        hash.update(piece);
    if (hash.digest('hex') !== expected)
        throw new errors/* OutsideError */.Cp(`the copy of ${path} is not what S3 holds`, 'run again');
}


/***/ })

};
