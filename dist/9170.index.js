export const id = 9170;
export const ids = [9170];
export const modules = {

/***/ 64036:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bytesFromString = bytesFromString;
const textEncoder = new TextEncoder();
function bytesFromString(str) {
    return textEncoder.encode(str);
}


/***/ }),

/***/ 32936:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getDuckDBDateStringFromYearMonthDay = getDuckDBDateStringFromYearMonthDay;
exports.getDuckDBDateStringFromDays = getDuckDBDateStringFromDays;
exports.getTimezoneOffsetString = getTimezoneOffsetString;
exports.getAbsoluteOffsetStringFromParts = getAbsoluteOffsetStringFromParts;
exports.getOffsetStringFromAbsoluteSeconds = getOffsetStringFromAbsoluteSeconds;
exports.getOffsetStringFromSeconds = getOffsetStringFromSeconds;
exports.getDuckDBTimeStringFromParts = getDuckDBTimeStringFromParts;
exports.getDuckDBTimeStringFromPartsNS = getDuckDBTimeStringFromPartsNS;
exports.getDuckDBTimeStringFromPositiveMicroseconds = getDuckDBTimeStringFromPositiveMicroseconds;
exports.getDuckDBTimeStringFromPositiveNanoseconds = getDuckDBTimeStringFromPositiveNanoseconds;
exports.getDuckDBTimeStringFromMicrosecondsInDay = getDuckDBTimeStringFromMicrosecondsInDay;
exports.getDuckDBTimeStringFromNanosecondsInDay = getDuckDBTimeStringFromNanosecondsInDay;
exports.getDuckDBTimeStringFromMicroseconds = getDuckDBTimeStringFromMicroseconds;
exports.getDuckDBTimestampStringFromDaysAndMicroseconds = getDuckDBTimestampStringFromDaysAndMicroseconds;
exports.getDuckDBTimestampStringFromDaysAndNanoseconds = getDuckDBTimestampStringFromDaysAndNanoseconds;
exports.getDuckDBTimestampStringFromMicroseconds = getDuckDBTimestampStringFromMicroseconds;
exports.getDuckDBTimestampStringFromSeconds = getDuckDBTimestampStringFromSeconds;
exports.getDuckDBTimestampStringFromMilliseconds = getDuckDBTimestampStringFromMilliseconds;
exports.getDuckDBTimestampStringFromNanoseconds = getDuckDBTimestampStringFromNanoseconds;
exports.getDuckDBIntervalString = getDuckDBIntervalString;
const DAYS_IN_400_YEARS = 146097; // (((365 * 4 + 1) * 25) - 1) * 4 + 1
const MILLISECONDS_PER_DAY_NUM = 86400000; // 1000 * 60 * 60 * 24
const MICROSECONDS_PER_SECOND = 1000000n;
const MICROSECONDS_PER_MILLISECOND = 1000n;
const NANOSECONDS_PER_SECOND = 1000000000n;
const SECONDS_PER_MINUTE = 60n;
const MINUTES_PER_HOUR = 60n;
const MICROSECONDS_PER_DAY = 86400000000n; // 24 * 60 * 60 * 1000000
const NANOSECONDS_PER_DAY = 86400000000000n; // 24 * 60 * 60 * 1000000000
const NEGATIVE_INFINITY_TIMESTAMP = -9223372036854775807n; // -(2^63-1)
const POSITIVE_INFINITY_TIMESTAMP = 9223372036854775807n; // 2^63-1
function getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth) {
    const yearStr = String(Math.abs(year)).padStart(4, '0');
    const monthStr = String(month).padStart(2, '0');
    const dayOfMonthStr = String(dayOfMonth).padStart(2, '0');
    return `${yearStr}-${monthStr}-${dayOfMonthStr}${year < 0 ? ' (BC)' : ''}`;
}
function getDuckDBDateStringFromDays(days) {
    const absDays = Math.abs(days);
    const sign = days < 0 ? -1 : 1;
    // 400 years is the shortest interval with a fixed number of days. (Leap years and different length months can result
    // in shorter intervals having different number of days.) By separating the number of 400 year intervals from the
    // interval covered by the remaining days, we can guarantee that the date resulting from shifting the epoch by the
    // remaining interval is within the valid range of the JS Date object. This allows us to use JS Date to calculate the
    // year, month, and day of month for the date represented by the remaining interval, thus accounting for leap years
    // and different length months. We can then safely add back the years from the 400 year intervals, because the month
    // and day of month won't change when a date is shifted by a whole number of such intervals.
    const num400YearIntervals = Math.floor(absDays / DAYS_IN_400_YEARS);
    const yearsFrom400YearIntervals = sign * num400YearIntervals * 400;
    const absDaysFromRemainingInterval = absDays % DAYS_IN_400_YEARS;
    const millisecondsFromRemainingInterval = sign * absDaysFromRemainingInterval * MILLISECONDS_PER_DAY_NUM;
    const date = new Date(millisecondsFromRemainingInterval);
    let year = yearsFrom400YearIntervals + date.getUTCFullYear();
    if (year < 0) {
        year--; // correct for non-existence of year zero
    }
    const month = date.getUTCMonth() + 1; // getUTCMonth returns zero-indexed month, but we want a one-index month for display
    const dayOfMonth = date.getUTCDate(); // getUTCDate returns one-indexed day-of-month
    return getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth);
}
function getTimezoneOffsetString(timezoneOffsetInMinutes) {
    if (timezoneOffsetInMinutes === undefined) {
        return undefined;
    }
    const negative = timezoneOffsetInMinutes < 0;
    const positiveMinutes = Math.abs(timezoneOffsetInMinutes);
    const minutesPart = positiveMinutes % 60;
    const hoursPart = Math.floor(positiveMinutes / 60);
    const minutesStr = minutesPart !== 0 ? String(minutesPart).padStart(2, '0') : '';
    const hoursStr = String(hoursPart).padStart(2, '0');
    return `${negative ? '-' : '+'}${hoursStr}${minutesStr ? `:${minutesStr}` : ''}`;
}
function getAbsoluteOffsetStringFromParts(hoursPart, minutesPart, secondsPart) {
    const hoursStr = String(hoursPart).padStart(2, '0');
    const minutesStr = minutesPart !== 0 || secondsPart !== 0
        ? String(minutesPart).padStart(2, '0')
        : '';
    const secondsStr = secondsPart !== 0 ? String(secondsPart).padStart(2, '0') : '';
    let result = hoursStr;
    if (minutesStr) {
        result += `:${minutesStr}`;
        if (secondsStr) {
            result += `:${secondsStr}`;
        }
    }
    return result;
}
function getOffsetStringFromAbsoluteSeconds(absoluteOffsetInSeconds) {
    const secondsPart = absoluteOffsetInSeconds % 60;
    const minutes = Math.floor(absoluteOffsetInSeconds / 60);
    const minutesPart = minutes % 60;
    const hoursPart = Math.floor(minutes / 60);
    return getAbsoluteOffsetStringFromParts(hoursPart, minutesPart, secondsPart);
}
function getOffsetStringFromSeconds(offsetInSeconds) {
    const negative = offsetInSeconds < 0;
    const absoluteOffsetInSeconds = negative ? -offsetInSeconds : offsetInSeconds;
    const absoluteString = getOffsetStringFromAbsoluteSeconds(absoluteOffsetInSeconds);
    return `${negative ? '-' : '+'}${absoluteString}`;
}
function getDuckDBTimeStringFromParts(hoursPart, minutesPart, secondsPart, microsecondsPart) {
    const hoursStr = String(hoursPart).padStart(2, '0');
    const minutesStr = String(minutesPart).padStart(2, '0');
    const secondsStr = String(secondsPart).padStart(2, '0');
    const microsecondsStr = String(microsecondsPart)
        .padStart(6, '0')
        .replace(/0+$/, '');
    return `${hoursStr}:${minutesStr}:${secondsStr}${microsecondsStr.length > 0 ? `.${microsecondsStr}` : ''}`;
}
function getDuckDBTimeStringFromPartsNS(hoursPart, minutesPart, secondsPart, nanosecondsPart) {
    const hoursStr = String(hoursPart).padStart(2, '0');
    const minutesStr = String(minutesPart).padStart(2, '0');
    const secondsStr = String(secondsPart).padStart(2, '0');
    const nanosecondsStr = String(nanosecondsPart)
        .padStart(9, '0')
        .replace(/0+$/, '');
    return `${hoursStr}:${minutesStr}:${secondsStr}${nanosecondsStr.length > 0 ? `.${nanosecondsStr}` : ''}`;
}
function getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds) {
    const microsecondsPart = positiveMicroseconds % MICROSECONDS_PER_SECOND;
    const seconds = positiveMicroseconds / MICROSECONDS_PER_SECOND;
    const secondsPart = seconds % SECONDS_PER_MINUTE;
    const minutes = seconds / SECONDS_PER_MINUTE;
    const minutesPart = minutes % MINUTES_PER_HOUR;
    const hoursPart = minutes / MINUTES_PER_HOUR;
    return getDuckDBTimeStringFromParts(hoursPart, minutesPart, secondsPart, microsecondsPart);
}
function getDuckDBTimeStringFromPositiveNanoseconds(positiveNanoseconds) {
    const nanosecondsPart = positiveNanoseconds % NANOSECONDS_PER_SECOND;
    const seconds = positiveNanoseconds / NANOSECONDS_PER_SECOND;
    const secondsPart = seconds % SECONDS_PER_MINUTE;
    const minutes = seconds / SECONDS_PER_MINUTE;
    const minutesPart = minutes % MINUTES_PER_HOUR;
    const hoursPart = minutes / MINUTES_PER_HOUR;
    return getDuckDBTimeStringFromPartsNS(hoursPart, minutesPart, secondsPart, nanosecondsPart);
}
function getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay) {
    const positiveMicroseconds = microsecondsInDay < 0
        ? microsecondsInDay + MICROSECONDS_PER_DAY
        : microsecondsInDay;
    return getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds);
}
function getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay) {
    const positiveNanoseconds = nanosecondsInDay < 0
        ? nanosecondsInDay + NANOSECONDS_PER_DAY
        : nanosecondsInDay;
    return getDuckDBTimeStringFromPositiveNanoseconds(positiveNanoseconds);
}
function getDuckDBTimeStringFromMicroseconds(microseconds) {
    const negative = microseconds < 0;
    const positiveMicroseconds = negative ? -microseconds : microseconds;
    const positiveString = getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds);
    return negative ? `-${positiveString}` : positiveString;
}
function getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsInDay, timezonePart) {
    // This conversion of BigInt to Number is safe, because the largest absolute value that `days` can has is 106751991,
    // which fits without loss of precision in a JS Number. (106751991 = (2^63-1) / MICROSECONDS_PER_DAY)
    const dateStr = getDuckDBDateStringFromDays(Number(days));
    const timeStr = getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay);
    return `${dateStr} ${timeStr}${timezonePart ?? ''}`;
}
function getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsInDay) {
    // This conversion of BigInt to Number is safe, because the largest absolute value that `days` can has is 106751
    // which fits without loss of precision in a JS Number. (106751 = (2^63-1) / NANOSECONDS_PER_DAY)
    const dateStr = getDuckDBDateStringFromDays(Number(days));
    const timeStr = getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay);
    return `${dateStr} ${timeStr}`;
}
function getDuckDBTimestampStringFromMicroseconds(microseconds, timezoneOffsetInMinutes) {
    // Note that -infinity and infinity are only representable in TIMESTAMP (and TIMESTAMPTZ), not the other timestamp
    // variants. This is by-design and matches DuckDB.
    if (microseconds === NEGATIVE_INFINITY_TIMESTAMP) {
        return '-infinity';
    }
    if (microseconds === POSITIVE_INFINITY_TIMESTAMP) {
        return 'infinity';
    }
    const offsetMicroseconds = timezoneOffsetInMinutes !== undefined
        ? microseconds +
            BigInt(timezoneOffsetInMinutes) *
                MICROSECONDS_PER_SECOND *
                SECONDS_PER_MINUTE
        : microseconds;
    let days = offsetMicroseconds / MICROSECONDS_PER_DAY;
    let microsecondsPart = offsetMicroseconds % MICROSECONDS_PER_DAY;
    if (microsecondsPart < 0) {
        days--;
        microsecondsPart += MICROSECONDS_PER_DAY;
    }
    return getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsPart, getTimezoneOffsetString(timezoneOffsetInMinutes));
}
function getDuckDBTimestampStringFromSeconds(seconds) {
    return getDuckDBTimestampStringFromMicroseconds(seconds * MICROSECONDS_PER_SECOND);
}
function getDuckDBTimestampStringFromMilliseconds(milliseconds) {
    return getDuckDBTimestampStringFromMicroseconds(milliseconds * MICROSECONDS_PER_MILLISECOND);
}
function getDuckDBTimestampStringFromNanoseconds(nanoseconds) {
    let days = nanoseconds / NANOSECONDS_PER_DAY;
    let nanosecondsPart = nanoseconds % NANOSECONDS_PER_DAY;
    if (nanosecondsPart < 0) {
        days--;
        nanosecondsPart += NANOSECONDS_PER_DAY;
    }
    return getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsPart);
}
// Assumes baseUnit can be pluralized by adding an 's'.
function numberAndUnit(value, baseUnit) {
    return `${value} ${baseUnit}${Math.abs(value) !== 1 ? 's' : ''}`;
}
function getDuckDBIntervalString(months, days, microseconds) {
    const parts = [];
    if (months !== 0) {
        const sign = months < 0 ? -1 : 1;
        const absMonths = Math.abs(months);
        const absYears = Math.floor(absMonths / 12);
        const years = sign * absYears;
        const extraMonths = sign * (absMonths - absYears * 12);
        if (years !== 0) {
            parts.push(numberAndUnit(years, 'year'));
        }
        if (extraMonths !== 0) {
            parts.push(numberAndUnit(extraMonths, 'month'));
        }
    }
    if (days !== 0) {
        parts.push(numberAndUnit(days, 'day'));
    }
    if (microseconds !== 0n) {
        parts.push(getDuckDBTimeStringFromMicroseconds(microseconds));
    }
    if (parts.length > 0) {
        return parts.join(' ');
    }
    return '00:00:00';
}


/***/ }),

/***/ 48364:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.displayStringForDuckDBValue = displayStringForDuckDBValue;
const sql_1 = __webpack_require__(15809);
function displayStringForDuckDBValue(value) {
    if (value == null) {
        return 'NULL';
    }
    if (typeof value === 'string') {
        return (0, sql_1.quotedString)(value);
    }
    return value.toString();
}


/***/ }),

/***/ 30950:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stringFromBlob = stringFromBlob;
exports.stringFromBlobStringConcat = stringFromBlobStringConcat;
exports.stringFromBlobArrayJoin = stringFromBlobArrayJoin;
/** Matches BLOB-to-VARCHAR conversion behavior of DuckDB. */
function stringFromBlob(bytes) {
    // String concatenation appears to be faster for this function at smaller sizes.
    // Threshold of (2^16) experimentally determined on a MacBook Pro (M2 Max).
    // See stringFromBlob.bench.ts.
    if (bytes.length <= 65536) {
        return stringFromBlobStringConcat(bytes);
    }
    return stringFromBlobArrayJoin(bytes);
}
function stringFromBlobStringConcat(bytes) {
    let byteString = '';
    for (const byte of bytes) {
        if (byte <= 0x1f ||
            byte === 0x22 /* double quote */ ||
            byte === 0x27 /* single quote */ ||
            byte >= 0x7f) {
            byteString += `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        }
        else {
            byteString += String.fromCharCode(byte);
        }
    }
    return byteString;
}
function stringFromBlobArrayJoin(bytes) {
    const byteStrings = [];
    for (const byte of bytes) {
        if (byte <= 0x1f ||
            byte === 0x22 /* double quote */ ||
            byte === 0x27 /* single quote */ ||
            byte >= 0x7f) {
            byteStrings.push(`\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`);
        }
        else {
            byteStrings.push(String.fromCharCode(byte));
        }
    }
    return byteStrings.join('');
}


/***/ }),

/***/ 53430:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Decimal string formatting.
 *
 * Supports a subset of the functionality of `BigInt.prototype.toLocaleString` for locale-specific formatting.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stringFromDecimal = stringFromDecimal;
/*
 * Get the decimal separator for a given locale.
 * Somewhat expensive, so use getCachedDecimalSeparator if you need to call this multiple times.
 */
function getDecimalSeparator(locales) {
    const decimalSeparator = new Intl.NumberFormat(locales, { useGrouping: false })
        .formatToParts(0.1)
        .find((part) => part.type === 'decimal')?.value ?? '.';
    return decimalSeparator;
}
/*
 * Get the decimal separator for a given locale, and cache the result.
 */
const cachedDecimalSeparators = {};
function getCachedDecimalSeparator(locales) {
    const cacheKey = JSON.stringify(locales);
    if (cacheKey in cachedDecimalSeparators) {
        return cachedDecimalSeparators[cacheKey];
    }
    const decimalSeparator = getDecimalSeparator(locales);
    cachedDecimalSeparators[cacheKey] = decimalSeparator;
    return decimalSeparator;
}
// Helper function to format whole part of a decimal value.
// Note that we explicitly omit 'minimumFractionDigits' and 'maximumFractionDigits' from the options
// passed to toLocaleString, because they are only relevant for the fractional part of the number, and
// would result in formatting the whole part as a real number, which we don't want.
function formatWholePart(localeOptions, val) {
    if (localeOptions) {
        const { minimumFractionDigits: _minFD, maximumFractionDigits: _maxFD, ...restOptions } = localeOptions.options ?? {};
        return val.toLocaleString(localeOptions?.locales, restOptions);
    }
    return String(val);
}
// Format the fractional part of a decimal value
// Note that we must handle minimumFractionDigits and maximumFractionDigits ourselves, and that
// we don't apply `useGrouping` because that only applies to the whole part of the number.
function formatFractionalPart(localeOptions, val, scale) {
    const fractionalPartStr = String(val).padStart(scale, '0');
    if (!localeOptions) {
        return fractionalPartStr;
    }
    const minFracDigits = localeOptions?.options?.minimumFractionDigits ?? 0;
    const maxFracDigits = localeOptions?.options?.maximumFractionDigits ?? 20;
    return fractionalPartStr.padEnd(minFracDigits, '0').slice(0, maxFracDigits);
}
/**
 * Convert a scaled decimal value to a string, possibly using locale-specific formatting.
 */
function stringFromDecimal(scaledValue, scale, localeOptions) {
    // Decimal values are represented as integers that have been scaled up by a power of ten. The `scale` property of
    // the type is the exponent of the scale factor. For a scale greater than zero, we need to separate out the
    // fractional part by reversing this scaling.
    if (scale > 0) {
        const scaleFactor = BigInt(10) ** BigInt(scale);
        const absScaledValue = scaledValue < 0 ? -scaledValue : scaledValue;
        const prefix = scaledValue < 0 ? '-' : '';
        const wholePartNum = absScaledValue / scaleFactor;
        const wholePartStr = formatWholePart(localeOptions, wholePartNum);
        const fractionalPartNum = absScaledValue % scaleFactor;
        const fractionalPartStr = formatFractionalPart(localeOptions, fractionalPartNum, scale);
        const decimalSeparatorStr = localeOptions
            ? getCachedDecimalSeparator(localeOptions.locales)
            : '.';
        return `${prefix}${wholePartStr}${decimalSeparatorStr}${fractionalPartStr}`;
    }
    // For a scale of zero, there is no fractional part, so a direct string conversion works.
    if (localeOptions) {
        return scaledValue.toLocaleString(localeOptions?.locales, localeOptions?.options);
    }
    return String(scaledValue);
}


/***/ }),

/***/ 15809:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.quotedString = quotedString;
exports.quotedIdentifier = quotedIdentifier;
function quotedString(input) {
    return `'${input.replaceAll(`'`, `''`)}'`;
}
function quotedIdentifier(input) {
    return `"${input.replaceAll(`"`, `""`)}"`;
}


/***/ }),

/***/ 52204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBArrayValue = void 0;
exports.arrayValue = arrayValue;
const displayStringForDuckDBValue_1 = __webpack_require__(48364);
class DuckDBArrayValue {
    items;
    constructor(items) {
        this.items = items;
    }
    toString() {
        return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(', ')}]`;
    }
}
exports.DuckDBArrayValue = DuckDBArrayValue;
function arrayValue(items) {
    return new DuckDBArrayValue(items);
}


/***/ }),

/***/ 82557:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBitValue = void 0;
exports.bitValue = bitValue;
class DuckDBBitValue {
    data;
    constructor(data) {
        this.data = data;
    }
    padding() {
        return this.data[0];
    }
    get length() {
        return (this.data.length - 1) * 8 - this.padding();
    }
    getBool(index) {
        const offset = index + this.padding();
        const dataIndex = Math.floor(offset / 8) + 1;
        const byte = this.data[dataIndex] >> (7 - (offset % 8));
        return (byte & 1) !== 0;
    }
    toBools() {
        const bools = [];
        const length = this.length;
        for (let i = 0; i < length; i++) {
            bools.push(this.getBool(i));
        }
        return bools;
    }
    getBit(index) {
        return this.getBool(index) ? 1 : 0;
    }
    toBits() {
        const bits = [];
        const length = this.length;
        for (let i = 0; i < length; i++) {
            bits.push(this.getBit(i));
        }
        return bits;
    }
    toString() {
        const length = this.length;
        const chars = Array.from({ length });
        for (let i = 0; i < length; i++) {
            chars[i] = this.getBool(i) ? '1' : '0';
        }
        return chars.join('');
    }
    static fromString(str, on = '1') {
        return DuckDBBitValue.fromLengthAndPredicate(str.length, i => str[i] === on);
    }
    static fromBits(bits, on = 1) {
        return DuckDBBitValue.fromLengthAndPredicate(bits.length, i => bits[i] === on);
    }
    static fromBools(bools) {
        return DuckDBBitValue.fromLengthAndPredicate(bools.length, i => bools[i]);
    }
    static fromLengthAndPredicate(length, predicate) {
        const byteCount = Math.ceil(length / 8) + 1;
        const paddingBitCount = (8 - (length % 8)) % 8;
        const data = new Uint8Array(byteCount);
        let byteIndex = 0;
        // first byte contains count of padding bits
        data[byteIndex++] = paddingBitCount;
        let byte = 0;
        let byteBit = 0;
        // padding consists of 1s in MSB of second byte
        while (byteBit < paddingBitCount) {
            byte <<= 1;
            byte |= 1;
            byteBit++;
        }
        let bitIndex = 0;
        while (byteIndex < byteCount) {
            while (byteBit < 8) {
                byte <<= 1;
                if (predicate(bitIndex++)) {
                    byte |= 1;
                }
                byteBit++;
            }
            data[byteIndex++] = byte;
            byte = 0;
            byteBit = 0;
        }
        return new DuckDBBitValue(data);
    }
}
exports.DuckDBBitValue = DuckDBBitValue;
function bitValue(input) {
    if (typeof input === 'string') {
        return DuckDBBitValue.fromString(input);
    }
    if (input.length > 0) {
        if (typeof input[0] === 'boolean') {
            return DuckDBBitValue.fromBools(input);
        }
        else if (typeof input[0] === 'number') {
            return DuckDBBitValue.fromBits(input);
        }
    }
    return DuckDBBitValue.fromLengthAndPredicate(0, _ => false);
}


/***/ }),

/***/ 7017:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBBlobValue = void 0;
exports.blobValue = blobValue;
const bytesFromString_1 = __webpack_require__(64036);
const stringFromBlob_1 = __webpack_require__(30950);
class DuckDBBlobValue {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Matches BLOB-to-VARCHAR conversion behavior of DuckDB. */
    toString() {
        return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
    }
    static fromString(str) {
        return new DuckDBBlobValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
    }
}
exports.DuckDBBlobValue = DuckDBBlobValue;
function blobValue(input) {
    if (typeof input === 'string') {
        return DuckDBBlobValue.fromString(input);
    }
    return new DuckDBBlobValue(input);
}


/***/ }),

/***/ 8036:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDateValue = void 0;
exports.dateValue = dateValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
class DuckDBDateValue {
    days;
    constructor(days) {
        this.days = days;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_date(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBDateStringFromDays)(this.days);
    }
    toParts() {
        return node_bindings_1.default.from_date(this);
    }
    static fromParts(parts) {
        return new DuckDBDateValue(node_bindings_1.default.to_date(parts).days);
    }
    static Epoch = new DuckDBDateValue(0);
    static Max = new DuckDBDateValue(2 ** 31 - 2);
    static Min = new DuckDBDateValue(-(2 ** 31 - 2));
    static PosInf = new DuckDBDateValue(2 ** 31 - 1);
    static NegInf = new DuckDBDateValue(-(2 ** 31 - 1));
}
exports.DuckDBDateValue = DuckDBDateValue;
function dateValue(daysOrParts) {
    if (typeof daysOrParts === 'number') {
        return new DuckDBDateValue(daysOrParts);
    }
    return DuckDBDateValue.fromParts(daysOrParts);
}


/***/ }),

/***/ 44177:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBDecimalValue = void 0;
exports.decimalValue = decimalValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const stringFromDecimal_1 = __webpack_require__(53430);
class DuckDBDecimalValue {
    /** Total number of decimal digits (including fractional digits) in represented number. */
    width;
    /** Number of fractional digits in represented number. */
    scale;
    /** Scaled-up value. Represented number is value/(10^scale). */
    value;
    /**
     * @param value Scaled-up value. Represented number is value/(10^scale).
     * @param width Total number of decimal digits (including fractional digits) in represented number.
     * @param scale Number of fractional digits in represented number.
     */
    constructor(value, width, scale) {
        this.width = width;
        this.scale = scale;
        this.value = value;
    }
    toString() {
        return (0, stringFromDecimal_1.stringFromDecimal)(this.value, this.scale);
    }
    toDouble() {
        return node_bindings_1.default.decimal_to_double(this);
    }
    static fromDouble(double, width, scale) {
        const decimal = node_bindings_1.default.double_to_decimal(double, width, scale);
        return new DuckDBDecimalValue(decimal.value, decimal.width, decimal.scale);
    }
}
exports.DuckDBDecimalValue = DuckDBDecimalValue;
function decimalValue(value, width, scale) {
    if (typeof value === 'number') {
        return DuckDBDecimalValue.fromDouble(value, width, scale);
    }
    return new DuckDBDecimalValue(value, width, scale);
}


/***/ }),

/***/ 54732:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBGeometryValue = void 0;
exports.geometryValue = geometryValue;
const bytesFromString_1 = __webpack_require__(64036);
const stringFromBlob_1 = __webpack_require__(30950);
class DuckDBGeometryValue {
    /** In WKB. */
    bytes;
    /** Takes raw WKB. */
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Returns WKB in string form matching DuckDB's BLOB-to-VARCHAR. */
    toString() {
        return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
    }
    /** Takes WKB in string form matching DuckDB's BLOB-to-VARCHAR. */
    static fromString(str) {
        return new DuckDBGeometryValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
    }
}
exports.DuckDBGeometryValue = DuckDBGeometryValue;
/** Takes WKB, either raw or in string form matching DuckDB's BLOB-to-VARCHAR. */
function geometryValue(input) {
    if (typeof input === 'string') {
        return DuckDBGeometryValue.fromString(input);
    }
    return new DuckDBGeometryValue(input);
}


/***/ }),

/***/ 78179:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBIntervalValue = void 0;
exports.intervalValue = intervalValue;
const dateTimeStringConversion_1 = __webpack_require__(32936);
class DuckDBIntervalValue {
    months;
    days;
    micros;
    constructor(months, days, micros) {
        this.months = months;
        this.days = days;
        this.micros = micros;
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBIntervalString)(this.months, this.days, this.micros);
    }
}
exports.DuckDBIntervalValue = DuckDBIntervalValue;
function intervalValue(months, days, micros) {
    return new DuckDBIntervalValue(months, days, micros);
}


/***/ }),

/***/ 64900:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBListValue = void 0;
exports.listValue = listValue;
const displayStringForDuckDBValue_1 = __webpack_require__(48364);
class DuckDBListValue {
    items;
    constructor(items) {
        this.items = items;
    }
    toString() {
        return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(', ')}]`;
    }
}
exports.DuckDBListValue = DuckDBListValue;
function listValue(items) {
    return new DuckDBListValue(items);
}


/***/ }),

/***/ 20478:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBMapValue = void 0;
exports.mapValue = mapValue;
const displayStringForDuckDBValue_1 = __webpack_require__(48364);
class DuckDBMapValue {
    entries;
    constructor(entries) {
        this.entries = entries;
    }
    toString() {
        return `{${this.entries.map(({ key, value }) => `${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(key)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(value)}`).join(', ')}}`;
    }
}
exports.DuckDBMapValue = DuckDBMapValue;
function mapValue(entries) {
    return new DuckDBMapValue(entries);
}


/***/ }),

/***/ 31507:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBStructValue = void 0;
exports.structValue = structValue;
const displayStringForDuckDBValue_1 = __webpack_require__(48364);
class DuckDBStructValue {
    entries;
    constructor(entries) {
        this.entries = entries;
    }
    toString() {
        const parts = [];
        for (const name in this.entries) {
            parts.push(`${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(name)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.entries[name])}`);
        }
        return `{${parts.join(', ')}}`;
    }
}
exports.DuckDBStructValue = DuckDBStructValue;
function structValue(entries) {
    return new DuckDBStructValue(entries);
}


/***/ }),

/***/ 67262:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeNSValue = void 0;
exports.timeNSValue = timeNSValue;
const dateTimeStringConversion_1 = __webpack_require__(32936);
class DuckDBTimeNSValue {
    nanos;
    constructor(nanos) {
        this.nanos = nanos;
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromNanosecondsInDay)(this.nanos);
    }
    static Max = new DuckDBTimeNSValue(24n * 60n * 60n * 1000n * 1000n * 1000n);
    static Min = new DuckDBTimeNSValue(0n);
}
exports.DuckDBTimeNSValue = DuckDBTimeNSValue;
function timeNSValue(nanos) {
    return new DuckDBTimeNSValue(nanos);
}


/***/ }),

/***/ 45741:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeTZValue = void 0;
exports.timeTZValue = timeTZValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
class DuckDBTimeTZValue {
    /**
     * 40 bits for micros, then 24 bits for encoded offset in seconds.
     *
     * Max absolute unencoded offset = 15:59:59 = 60 * (60 * 15 + 59) + 59 = 57599.
     *
     * Encoded offset is unencoded offset inverted then shifted (by +57599) to unsigned.
     *
     * Max unencoded offset = 57599 -> -57599 -> 0 encoded.
     *
     * Min unencoded offset = -57599 -> 57599 -> 115198 encoded.
     */
    bits;
    /** Ranges from 0 to 86400000000 (= 24 * 60 * 60 * 1000 * 1000) */
    micros;
    /** In seconds, ranges from -57599 to 57599 (= 16 * 60 * 60 - 1) */
    offset;
    constructor(bits, micros, offset) {
        this.bits = bits;
        this.micros = micros;
        this.offset = offset;
    }
    toString() {
        return `${(0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros)}${(0, dateTimeStringConversion_1.getOffsetStringFromSeconds)(this.offset)}`;
    }
    toParts() {
        return node_bindings_1.default.from_time_tz(this);
    }
    static TimeBits = 40;
    static OffsetBits = 24;
    static MaxOffset = 16 * 60 * 60 - 1; // ±15:59:59 = 57599 seconds
    static MinOffset = -DuckDBTimeTZValue.MaxOffset;
    static MaxMicros = 24n * 60n * 60n * 1000n * 1000n; // 86400000000
    static MinMicros = 0n;
    static fromBits(bits) {
        const micros = BigInt.asUintN(DuckDBTimeTZValue.TimeBits, bits >> BigInt(DuckDBTimeTZValue.OffsetBits));
        const offset = DuckDBTimeTZValue.MaxOffset -
            Number(BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, bits));
        return new DuckDBTimeTZValue(bits, micros, offset);
    }
    static fromMicrosAndOffset(micros, offset) {
        const bits = (BigInt.asUintN(DuckDBTimeTZValue.TimeBits, micros) <<
            BigInt(DuckDBTimeTZValue.OffsetBits)) |
            BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, BigInt(DuckDBTimeTZValue.MaxOffset - offset));
        return new DuckDBTimeTZValue(bits, micros, offset);
    }
    static fromParts(parts) {
        return DuckDBTimeTZValue.fromMicrosAndOffset(node_bindings_1.default.to_time(parts.time).micros, parts.offset);
    }
    static Max = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MaxMicros, DuckDBTimeTZValue.MinOffset);
    static Min = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MinMicros, DuckDBTimeTZValue.MaxOffset);
}
exports.DuckDBTimeTZValue = DuckDBTimeTZValue;
function timeTZValue(micros, offset) {
    return DuckDBTimeTZValue.fromMicrosAndOffset(micros, offset);
}


/***/ }),

/***/ 63023:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimeValue = void 0;
exports.timeValue = timeValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
class DuckDBTimeValue {
    micros;
    constructor(micros) {
        this.micros = micros;
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros);
    }
    toParts() {
        return node_bindings_1.default.from_time(this);
    }
    static fromParts(parts) {
        return new DuckDBTimeValue(node_bindings_1.default.to_time(parts).micros);
    }
    static Max = new DuckDBTimeValue(24n * 60n * 60n * 1000n * 1000n);
    static Min = new DuckDBTimeValue(0n);
}
exports.DuckDBTimeValue = DuckDBTimeValue;
function timeValue(microsOrParts) {
    if (typeof microsOrParts === 'bigint') {
        return new DuckDBTimeValue(microsOrParts);
    }
    return DuckDBTimeValue.fromParts(microsOrParts);
}


/***/ }),

/***/ 7910:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampMillisecondsValue = void 0;
exports.timestampMillisValue = timestampMillisValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
const DuckDBTimestampSecondsValue_1 = __webpack_require__(57755);
class DuckDBTimestampMillisecondsValue {
    millis;
    constructor(millis) {
        this.millis = millis;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp_ms(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMilliseconds)(this.millis);
    }
    static Epoch = new DuckDBTimestampMillisecondsValue(0n);
    static Max = new DuckDBTimestampMillisecondsValue((2n ** 63n - 2n) / 1000n);
    static Min = new DuckDBTimestampMillisecondsValue(DuckDBTimestampSecondsValue_1.DuckDBTimestampSecondsValue.Min.seconds * 1000n);
    static PosInf = new DuckDBTimestampMillisecondsValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampMillisecondsValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampMillisecondsValue = DuckDBTimestampMillisecondsValue;
function timestampMillisValue(millis) {
    return new DuckDBTimestampMillisecondsValue(millis);
}


/***/ }),

/***/ 2113:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampNanosecondsValue = void 0;
exports.timestampNanosValue = timestampNanosValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
class DuckDBTimestampNanosecondsValue {
    nanos;
    constructor(nanos) {
        this.nanos = nanos;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp_ns(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromNanoseconds)(this.nanos);
    }
    static Epoch = new DuckDBTimestampNanosecondsValue(0n);
    static Max = new DuckDBTimestampNanosecondsValue(2n ** 63n - 2n);
    static Min = new DuckDBTimestampNanosecondsValue(-9223286400000000000n);
    static PosInf = new DuckDBTimestampNanosecondsValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampNanosecondsValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampNanosecondsValue = DuckDBTimestampNanosecondsValue;
function timestampNanosValue(nanos) {
    return new DuckDBTimestampNanosecondsValue(nanos);
}


/***/ }),

/***/ 57755:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampSecondsValue = void 0;
exports.timestampSecondsValue = timestampSecondsValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
class DuckDBTimestampSecondsValue {
    seconds;
    constructor(seconds) {
        this.seconds = seconds;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp_s(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromSeconds)(this.seconds);
    }
    static Epoch = new DuckDBTimestampSecondsValue(0n);
    static Max = new DuckDBTimestampSecondsValue(9223372036854n);
    static Min = new DuckDBTimestampSecondsValue(-9223372022400n); // from test_all_types() select epoch(timestamp_s)::bigint;
    static PosInf = new DuckDBTimestampSecondsValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampSecondsValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampSecondsValue = DuckDBTimestampSecondsValue;
function timestampSecondsValue(seconds) {
    return new DuckDBTimestampSecondsValue(seconds);
}


/***/ }),

/***/ 70458:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampTZValue = void 0;
exports.timestampTZValue = timestampTZValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
const DuckDBTimestampValue_1 = __webpack_require__(4672);
class DuckDBTimestampTZValue {
    static timezoneOffsetInMinutes = -new Date().getTimezoneOffset();
    micros;
    constructor(micros) {
        this.micros = micros;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros, DuckDBTimestampTZValue.timezoneOffsetInMinutes);
    }
    toParts() {
        return node_bindings_1.default.from_timestamp(this);
    }
    static fromParts(parts) {
        return new DuckDBTimestampTZValue(node_bindings_1.default.to_timestamp(parts).micros);
    }
    static Epoch = new DuckDBTimestampTZValue(0n);
    static Max = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Max.micros);
    static Min = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Min.micros);
    static PosInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.PosInf.micros);
    static NegInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.NegInf.micros);
}
exports.DuckDBTimestampTZValue = DuckDBTimestampTZValue;
function timestampTZValue(microsOrParts) {
    if (typeof microsOrParts === 'bigint') {
        return new DuckDBTimestampTZValue(microsOrParts);
    }
    return DuckDBTimestampTZValue.fromParts(microsOrParts);
}


/***/ }),

/***/ 4672:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBTimestampMicrosecondsValue = exports.DuckDBTimestampValue = void 0;
exports.timestampValue = timestampValue;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const dateTimeStringConversion_1 = __webpack_require__(32936);
const DuckDBTimestampMillisecondsValue_1 = __webpack_require__(7910);
class DuckDBTimestampValue {
    micros;
    constructor(micros) {
        this.micros = micros;
    }
    get isFinite() {
        return node_bindings_1.default.is_finite_timestamp(this);
    }
    toString() {
        return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros);
    }
    toParts() {
        return node_bindings_1.default.from_timestamp(this);
    }
    static fromParts(parts) {
        return new DuckDBTimestampValue(node_bindings_1.default.to_timestamp(parts).micros);
    }
    static Epoch = new DuckDBTimestampValue(0n);
    static Max = new DuckDBTimestampValue(2n ** 63n - 2n);
    static Min = new DuckDBTimestampValue(DuckDBTimestampMillisecondsValue_1.DuckDBTimestampMillisecondsValue.Min.millis * 1000n);
    static PosInf = new DuckDBTimestampValue(2n ** 63n - 1n);
    static NegInf = new DuckDBTimestampValue(-(2n ** 63n - 1n));
}
exports.DuckDBTimestampValue = DuckDBTimestampValue;
exports.DuckDBTimestampMicrosecondsValue = DuckDBTimestampValue;
function timestampValue(microsOrParts) {
    if (typeof microsOrParts === 'bigint') {
        return new DuckDBTimestampValue(microsOrParts);
    }
    return DuckDBTimestampValue.fromParts(microsOrParts);
}


/***/ }),

/***/ 41301:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUUIDValue = void 0;
exports.uuidValue = uuidValue;
class DuckDBUUIDValue {
    hugeint;
    constructor(hugeint) {
        this.hugeint = hugeint;
    }
    /** Return the UUID as an unsigned 128-bit integer in a JS BigInt. */
    toUint128() {
        // UUID values are stored with their MSB flipped so their numeric ordering matches their string ordering.
        return (this.hugeint ^ 0x80000000000000000000000000000000n) & 0xffffffffffffffffffffffffffffffffn;
    }
    toString() {
        // Prepend with a (hex) 1 before converting to a hex string.
        // This ensures the trailing 32 characters are the hex digits we want, left padded with zeros as needed.
        const hex = (this.toUint128() | 0x100000000000000000000000000000000n).toString(16);
        return `${hex.substring(1, 9)}-${hex.substring(9, 13)}-${hex.substring(13, 17)}-${hex.substring(17, 21)}-${hex.substring(21, 33)}`;
    }
    /** Create a DuckDBUUIDValue from an unsigned 128-bit integer in a JS BigInt. */
    static fromUint128(uint128) {
        // Convert the unsigned 128-bit input into DuckDB's storage form: MSB
        // flipped (so numeric ordering matches string ordering) and held as a
        // signed int128 (the same form `DuckDBUUIDVector` produces via
        // `getInt128`).
        return new DuckDBUUIDValue(BigInt.asIntN(128, uint128 ^ 0x80000000000000000000000000000000n));
    }
    /**
     * Create a DuckDBUUIDValue from a HUGEINT as stored by DuckDB.
     *
     * UUID values are stored with their MSB flipped so their numeric ordering matches their string ordering.
     */
    static fromStoredHugeInt(hugeint) {
        return new DuckDBUUIDValue(hugeint);
    }
    static Max = new DuckDBUUIDValue(2n ** 127n - 1n); //  7fffffffffffffffffffffffffffffff
    static Min = new DuckDBUUIDValue(-(2n ** 127n)); //  80000000000000000000000000000000
}
exports.DuckDBUUIDValue = DuckDBUUIDValue;
/** Create a DuckDBUUIDValue from an unsigned 128-bit integer in a JS BigInt. */
function uuidValue(uint128) {
    return DuckDBUUIDValue.fromUint128(uint128);
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBUnionValue = void 0;
exports.unionValue = unionValue;
class DuckDBUnionValue {
    tag;
    value;
    constructor(tag, value) {
        this.tag = tag;
        this.value = value;
    }
    toString() {
        if (this.value == null) {
            return 'NULL';
        }
        return this.value.toString();
    }
}
exports.DuckDBUnionValue = DuckDBUnionValue;
function unionValue(tag, value) {
    return new DuckDBUnionValue(tag, value);
}


/***/ }),

/***/ 95256:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 18455:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DuckDBVariantValue = void 0;
exports.variantValue = variantValue;
const displayStringForDuckDBValue_1 = __webpack_require__(48364);
/**
 * Wraps a single decoded VARIANT row value. The wrapper distinguishes a
 * SQL-NULL row (returned as bare `null`) from an embedded `VARIANT_NULL`
 * tag (returned as `new DuckDBVariantValue(null)`).
 *
 * The optional `type` records the exact DuckDB type of the inner value
 * (recovered from the on-disk variant tag at decode time). The append /
 * bind paths use it so heterogeneous content round-trips faithfully —
 * `typeForValue` is a best-effort fallback when `type` is not provided.
 */
class DuckDBVariantValue {
    value;
    type;
    constructor(value, type) {
        this.value = value;
        this.type = type;
    }
    toString() {
        return (0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.value);
    }
}
exports.DuckDBVariantValue = DuckDBVariantValue;
function variantValue(value, type) {
    return new DuckDBVariantValue(value, type);
}


/***/ }),

/***/ 61848:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__webpack_require__(52204), exports);
__exportStar(__webpack_require__(82557), exports);
__exportStar(__webpack_require__(7017), exports);
__exportStar(__webpack_require__(8036), exports);
__exportStar(__webpack_require__(44177), exports);
__exportStar(__webpack_require__(54732), exports);
__exportStar(__webpack_require__(78179), exports);
__exportStar(__webpack_require__(64900), exports);
__exportStar(__webpack_require__(20478), exports);
__exportStar(__webpack_require__(31507), exports);
__exportStar(__webpack_require__(67262), exports);
__exportStar(__webpack_require__(7910), exports);
__exportStar(__webpack_require__(2113), exports);
__exportStar(__webpack_require__(57755), exports);
__exportStar(__webpack_require__(70458), exports);
__exportStar(__webpack_require__(4672), exports);
__exportStar(__webpack_require__(45741), exports);
__exportStar(__webpack_require__(63023), exports);
__exportStar(__webpack_require__(5177), exports);
__exportStar(__webpack_require__(41301), exports);
__exportStar(__webpack_require__(95256), exports);
__exportStar(__webpack_require__(18455), exports);


/***/ }),

/***/ 9170:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.setBoolean = exports.getBoolean = exports.textDecoder = exports.littleEndian = void 0;
exports.getUInt8 = getUInt8;
exports.getInt16 = getInt16;
exports.getUInt16 = getUInt16;
exports.getInt32 = getInt32;
exports.getUInt32 = getUInt32;
exports.getInt64 = getInt64;
exports.getUInt64 = getUInt64;
exports.getInt128 = getInt128;
exports.getUInt128 = getUInt128;
exports.getStringBytes = getStringBytes;
exports.getString = getString;
exports.getBuffer = getBuffer;
exports.getBigNumFromBytes = getBigNumFromBytes;
exports.getBytesFromBigNum = getBytesFromBigNum;
exports.getBoolean1 = getBoolean1;
exports.getBoolean2 = getBoolean2;
exports.getBoolean4 = getBoolean4;
exports.getBoolean8 = getBoolean8;
exports.makeGetBoolean = makeGetBoolean;
exports.setUInt8 = setUInt8;
exports.setInt16 = setInt16;
exports.setUInt16 = setUInt16;
exports.setInt32 = setInt32;
exports.setUInt32 = setUInt32;
exports.setInt64 = setInt64;
exports.setUInt64 = setUInt64;
exports.setInt128 = setInt128;
exports.setUInt128 = setUInt128;
exports.setBoolean1 = setBoolean1;
exports.setBoolean2 = setBoolean2;
exports.setBoolean4 = setBoolean4;
exports.setBoolean8 = setBoolean8;
exports.makeSetBoolean = makeSetBoolean;
exports.getDecimal16 = getDecimal16;
exports.getDecimal32 = getDecimal32;
exports.getDecimal64 = getDecimal64;
exports.getDecimal128 = getDecimal128;
exports.vectorData = vectorData;
const node_bindings_1 = __importDefault(__webpack_require__(70248));
const os_1 = __importDefault(__webpack_require__(70857));
const values_1 = __webpack_require__(61848);
exports.littleEndian = os_1.default.endianness() === 'LE';
// function getInt8(dataView: DataView, offset: number): number {
//   return dataView.getInt8(offset);
// }
function getUInt8(dataView, offset) {
    return dataView.getUint8(offset);
}
function getInt16(dataView, offset) {
    return dataView.getInt16(offset, exports.littleEndian);
}
function getUInt16(dataView, offset) {
    return dataView.getUint16(offset, exports.littleEndian);
}
function getInt32(dataView, offset) {
    return dataView.getInt32(offset, exports.littleEndian);
}
function getUInt32(dataView, offset) {
    return dataView.getUint32(offset, exports.littleEndian);
}
function getInt64(dataView, offset) {
    return dataView.getBigInt64(offset, exports.littleEndian);
}
function getUInt64(dataView, offset) {
    return dataView.getBigUint64(offset, exports.littleEndian);
}
// function getFloat32(dataView: DataView, offset: number): number {
//   return dataView.getFloat32(offset, littleEndian);
// }
// function getFloat64(dataView: DataView, offset: number): number {
//   return dataView.getFloat64(offset, littleEndian);
// }
function getInt128(dataView, offset) {
    const lower = getUInt64(dataView, offset);
    const upper = getInt64(dataView, offset + 8);
    return (upper << BigInt(64)) + lower;
}
function getUInt128(dataView, offset) {
    const lower = getUInt64(dataView, offset);
    const upper = getUInt64(dataView, offset + 8);
    return (BigInt.asUintN(64, upper) << BigInt(64)) | BigInt.asUintN(64, lower);
}
function getStringBytes(dataView, offset) {
    const lengthInBytes = dataView.getUint32(offset, true);
    if (lengthInBytes <= 12) {
        return new Uint8Array(dataView.buffer, dataView.byteOffset + offset + 4, lengthInBytes);
    }
    else {
        return node_bindings_1.default.get_data_from_pointer(dataView.buffer, dataView.byteOffset + offset + 8, lengthInBytes);
    }
}
exports.textDecoder = new TextDecoder();
function getString(dataView, offset) {
    const stringBytes = getStringBytes(dataView, offset);
    return exports.textDecoder.decode(stringBytes);
}
function getBuffer(dataView, offset) {
    const stringBytes = getStringBytes(dataView, offset);
    return Buffer.from(stringBytes);
}
function getBigNumFromBytes(bytes) {
    const firstByte = bytes[0];
    const positive = (firstByte & 0x80) > 0;
    const uint64Mask = positive ? 0n : 0xffffffffffffffffn;
    const uint8Mask = positive ? 0 : 0xff;
    const dv = new DataView(// bytes is big endian
    bytes.buffer, bytes.byteOffset + 3, bytes.byteLength - 3);
    const lastUint64Offset = dv.byteLength - 8;
    let offset = 0;
    let result = 0n;
    while (offset <= lastUint64Offset) {
        result = (result << 64n) | (dv.getBigUint64(offset) ^ uint64Mask);
        offset += 8;
    }
    while (offset < dv.byteLength) {
        result = (result << 8n) | BigInt(dv.getUint8(offset) ^ uint8Mask);
        offset += 1;
    }
    return positive ? result : -result;
}
function getBytesFromBigNum(bignum) {
    const numberBytes = []; // little endian
    const negative = bignum < 0;
    if (bignum === 0n) {
        numberBytes.push(0);
    }
    else {
        let vi = bignum < 0 ? -bignum : bignum;
        while (vi !== 0n) {
            numberBytes.push(Number(BigInt.asUintN(8, vi)));
            vi >>= 8n;
        }
    }
    const bigNumBytes = new Uint8Array(3 + numberBytes.length); // big endian
    let header = 0x800000 | numberBytes.length;
    if (negative) {
        header = ~header;
    }
    bigNumBytes[0] = 0xff & (header >> 16);
    bigNumBytes[1] = 0xff & (header >> 8);
    bigNumBytes[2] = 0xff & header;
    for (let i = 0; i < numberBytes.length; i++) {
        const byte = numberBytes[numberBytes.length - 1 - i];
        bigNumBytes[3 + i] = negative ? ~byte : byte;
    }
    return bigNumBytes;
}
function getBoolean1(dataView, offset) {
    return getUInt8(dataView, offset) !== 0;
}
function getBoolean2(dataView, offset) {
    return getUInt16(dataView, offset) !== 0;
}
function getBoolean4(dataView, offset) {
    return getUInt32(dataView, offset) !== 0;
}
function getBoolean8(dataView, offset) {
    return getUInt64(dataView, offset) !== BigInt(0);
}
function makeGetBoolean() {
    switch (node_bindings_1.default.sizeof_bool) {
        case 1:
            return getBoolean1;
        case 2:
            return getBoolean2;
        case 4:
            return getBoolean4;
        case 8:
            return getBoolean8;
        default:
            throw new Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
    }
}
exports.getBoolean = makeGetBoolean();
// Range checks for fixed-width integers
// Writing a number to a DataView applies the JS ToInt32 and ToUint32 operations,
// which wrap out-of-range values modulo the type's width and truncate fractional
// ones; writing a bigint wraps in the same way. Doing that for data values would
// silently store something other than what the caller supplied, so the setters
// below check first. See duckdb/duckdb-node-neo#469.
//
// The vectors backed by a typed array rather than a DataView repeat these checks
// inline instead of calling them: they sit in the inner loop of every bulk write,
// and calling across a module boundary there costs about 20% of write throughput.
// Keep the two in sync; api/test/integer-ranges.test.ts checks every bound.
function checkUInt8(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < 0 || value > 255) {
        throw new Error(`number out of uint8 range`);
    }
    return value;
}
function checkInt16(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < -32768 || value > 32767) {
        throw new Error(`number out of int16 range`);
    }
    return value;
}
function checkUInt16(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < 0 || value > 65535) {
        throw new Error(`number out of uint16 range`);
    }
    return value;
}
function checkInt32(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < -2147483648 || value > 2147483647) {
        throw new Error(`number out of int32 range`);
    }
    return value;
}
function checkUInt32(value) {
    if (!Number.isInteger(value)) {
        throw new Error(`number is not an integer`);
    }
    if (value < 0 || value > 4294967295) {
        throw new Error(`number out of uint32 range`);
    }
    return value;
}
function checkInt64(value) {
    if (BigInt.asIntN(64, value) !== value) {
        throw new Error(`bigint out of int64 range`);
    }
    return value;
}
function checkUInt64(value) {
    if (BigInt.asUintN(64, value) !== value) {
        throw new Error(`bigint out of uint64 range`);
    }
    return value;
}
function checkInt128(value) {
    if (BigInt.asIntN(128, value) !== value) {
        throw new Error(`bigint out of int128 range`);
    }
    return value;
}
function checkUInt128(value) {
    if (BigInt.asUintN(128, value) !== value) {
        throw new Error(`bigint out of uint128 range`);
    }
    return value;
}
// function setInt8(dataView: DataView, offset: number, value: number) {
//   dataView.setInt8(offset, value);
// }
function setUInt8(dataView, offset, value) {
    dataView.setUint8(offset, checkUInt8(value));
}
function setInt16(dataView, offset, value) {
    dataView.setInt16(offset, checkInt16(value), exports.littleEndian);
}
function setUInt16(dataView, offset, value) {
    dataView.setUint16(offset, checkUInt16(value), exports.littleEndian);
}
function setInt32(dataView, offset, value) {
    dataView.setInt32(offset, checkInt32(value), exports.littleEndian);
}
function setUInt32(dataView, offset, value) {
    dataView.setUint32(offset, checkUInt32(value), exports.littleEndian);
}
function setInt64(dataView, offset, value) {
    dataView.setBigInt64(offset, checkInt64(value), exports.littleEndian);
}
function setUInt64(dataView, offset, value) {
    dataView.setBigUint64(offset, checkUInt64(value), exports.littleEndian);
}
function setInt128(dataView, offset, value) {
    checkInt128(value);
    const lower = BigInt.asUintN(64, value);
    const upper = BigInt.asIntN(64, value >> BigInt(64));
    dataView.setBigUint64(offset, lower, exports.littleEndian);
    dataView.setBigInt64(offset + 8, upper, exports.littleEndian);
}
function setUInt128(dataView, offset, value) {
    checkUInt128(value);
    const lower = BigInt.asUintN(64, value);
    const upper = BigInt.asUintN(64, value >> BigInt(64));
    dataView.setBigUint64(offset, lower, exports.littleEndian);
    dataView.setBigUint64(offset + 8, upper, exports.littleEndian);
}
function setBoolean1(dataView, offset, value) {
    setUInt8(dataView, offset, value ? 1 : 0);
}
function setBoolean2(dataView, offset, value) {
    setUInt16(dataView, offset, value ? 1 : 0);
}
function setBoolean4(dataView, offset, value) {
    setUInt32(dataView, offset, value ? 1 : 0);
}
function setBoolean8(dataView, offset, value) {
    setUInt64(dataView, offset, value ? BigInt(1) : BigInt(0));
}
function makeSetBoolean() {
    switch (node_bindings_1.default.sizeof_bool) {
        case 1:
            return setBoolean1;
        case 2:
            return setBoolean2;
        case 4:
            return setBoolean4;
        case 8:
            return setBoolean8;
        default:
            throw new Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
    }
}
exports.setBoolean = makeSetBoolean();
function getDecimal16(dataView, offset, type) {
    const value = getInt16(dataView, offset);
    return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
}
function getDecimal32(dataView, offset, type) {
    const value = getInt32(dataView, offset);
    return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
}
function getDecimal64(dataView, offset, type) {
    const value = getInt64(dataView, offset);
    return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
}
function getDecimal128(dataView, offset, type) {
    const value = getInt128(dataView, offset);
    return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
}
function vectorData(vector, byteCount) {
    return node_bindings_1.default.vector_get_data(vector, byteCount);
}


/***/ }),

/***/ 70248:
/***/ ((module) => {

module.exports = globalThis[Symbol.for('mlops.duckdb')];


/***/ })

};
