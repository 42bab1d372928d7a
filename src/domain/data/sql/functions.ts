const families = {
  numbers: `abs acos acosh add asin asinh atan atan2 atanh bit_count cbrt ceil ceiling cos cosh cot
    degrees divide even exp factorial fdiv floor fmod gamma gcd greatest greatest_common_divisor
    isfinite isinf isnan lcm least least_common_multiple lgamma ln log log10 log2 mod multiply
    nextafter pi pow power radians round round_even roundbankers sign signbit sin sinh sqrt subtract
    tan tanh trunc xor`,
  texts: `ascii char_length character_length chr concat concat_ws contains decode
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
export const callable: ReadonlySet<string> = new Set(
  Object.values(families).flatMap((names) => names.split(/\s+/)),
);

/** Functions that put in another text as often as there is a place for it. */
export const lengthening: ReadonlySet<string> = new Set(['replace', 'regexp_replace', 'strftime']);
