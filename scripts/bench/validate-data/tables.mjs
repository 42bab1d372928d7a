/**
 * The tables that are measured. A column is a function of the row's number and a seed through
 * DuckDB's `hash`, so a table is the same on every machine and with any number of threads.
 */

/** Customers with ten columns, about 70 bytes a row as CSV. */
export function customers(rows, seed = 1) {
  const u = uniforms(seed);
  return `select
    10000001 + i as customer_id,
    date '2021-01-01' + floor(${u(1)} * 1800)::int as signup,
    substr('DEFRUSGBITESPLNLSEAT', 1 + 2 * floor(${u(2)} * ${u(3)} * 10)::int, 2) as country,
    ['Basic', 'Plus', 'Pro', 'Enterprise'][1 + floor(${u(4)} * 4)::int] as plan,
    18 + floor(${u(5)} * ${u(6)} * 70)::int as age,
    case when ${u(7)} >= 0.02 then round((170 + 30 * ${bell(u, 10)}) ** 2, 2) end as income,
    round(1800 * ${bell(u, 20)}, 3) as balance,
    floor(${u(8)} * ${u(9)} * 200)::int as visits,
    ${u(30)} < 0.3 as active,
    printf('CU%06d-%s', floor(${u(31)} * 900000)::int, chr(65 + floor(${u(32)} * 26)::int)) as code
  from range(${rows}) t(i)`;
}

/** A table of `columns` columns in which five kinds take turns. */
export function wide(rows, columns) {
  const u = uniforms(1, columns);
  const kinds = [
    (k) => `floor(${u(k)} * 1000)::int`,
    (k) => `round(${u(k)} * 10000, 3)`,
    (k) => `['low', 'middle', 'high'][1 + floor(${u(k)} * 3)::int]`,
    (k) => `date '2021-01-01' + floor(${u(k)} * 1800)::int`,
    (k) => `${u(k)} < 0.5`,
  ];
  const list = Array.from({ length: columns }, (_, k) => `${kinds[k % 5](k)} as c${k}`);
  return `select ${list.join(', ')} from range(${rows}) t(i)`;
}

/** The contract of a wide table, every field constrained. */
export function wideContract(columns) {
  const kinds = [
    { type: 'integer', constraints: { required: true, minimum: 0, maximum: 999 } },
    { type: 'number', constraints: { required: true, minimum: 0, maximum: 10000 } },
    { type: 'string', constraints: { required: true, enum: ['low', 'middle', 'high'] } },
    { type: 'date', constraints: { required: true, minimum: '2021-01-01' } },
    { type: 'boolean', constraints: { required: true } },
  ];
  return {
    fields: Array.from({ length: columns }, (_, k) => ({ name: `c${k}`, ...kinds[k % 5] })),
  };
}

/** Evenly distributed in [0, 1): the k-th of a row's numbers. */
function uniforms(seed, most = 64) {
  return (k) =>
    `(hash((i + ${seed}000000000) * ${most} + ${k}) >> 11) / 9007199254740992.0::double`;
}

/** Bell-shaped with mean 0 and sd 1: a sum, since a logarithm differs between machines in its last bit. */
function bell(u, k) {
  return `((${[0, 1, 2, 3].map((each) => u(k + each)).join(' + ')} - 2) * 1.7320508)`;
}
