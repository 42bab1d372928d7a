import type { ColumnDrift, Difference, Drift } from '../../../src/domain/records/drift.ts';
import type {
  CheckResult,
  ColumnProfile,
  Example,
  Validation,
} from '../../../src/domain/records/validation.ts';

/** A check that failed, unless it is said otherwise. */
export function check(given: Partial<CheckResult> & { name: string }): CheckResult {
  return {
    column: null,
    level: 'fail',
    passed: false,
    found: '',
    allowed: 'something else',
    count: null,
    share: null,
    message: `${given.name} is broken`,
    because: null,
    examples: [],
    ...given,
  };
}

export function example(line: number | null, value: string | null = null): Example {
  return { file: 'data/a.csv', line, column: null, value };
}

/** A whole number's column of a hundred rows, unless it is said otherwise. */
export function column(given: Partial<ColumnProfile> & { name: string }): ColumnProfile {
  return {
    type: 'integer',
    sensitive: false,
    count: 98,
    missing: 2,
    invalid: 0,
    distinct: 50,
    min: 0,
    max: 72,
    mean: 32.3711,
    sd: 24.559,
    skew: 0.2,
    quantiles: [0, 1, 9, 29, 55, 72, 72],
    sketch: null,
    histogram: { edges: [0, 24, 48, 72], counts: [60, 0, 38] },
    top: [],
    zeros: 0,
    negatives: 0,
    infinities: 0,
    lengths: null,
    patterned: 0,
    patterns: [],
    order: 'none',
    ...given,
  };
}

export function text(given: Partial<ColumnProfile> & { name: string }): ColumnProfile {
  const none = { min: null, max: null, mean: null, sd: null, quantiles: null, histogram: null };
  return column({ type: 'string', ...none, order: null, ...given });
}

export function difference(given: Partial<Difference> = {}): Difference {
  return {
    of: 'values',
    test: 'Kolmogorov-Smirnov',
    statistic: 0.2,
    p: 1e-9,
    adjusted: 2e-8,
    effect: 'Wasserstein distance in standard deviations of the reference',
    size: 0.31,
    threshold: 0.1,
    verdict: 'drifted',
    needs: null,
    ...given,
  };
}

export function columnDrift(given: Partial<ColumnDrift> & { column: string }): ColumnDrift {
  return {
    kind: 'numeric',
    verdict: 'drifted',
    differences: [difference()],
    psi: 0.13,
    jensenShannon: 0.12,
    picture: null,
    message: 'the median rose from 10 to 20',
    ...given,
  };
}

export function drift(columns: ColumnDrift[], given: Partial<Drift> = {}): Drift {
  return {
    reference: { name: 'data/old.csv', kind: 'file', rows: 7043 },
    verdict: 'drifted',
    message: '1 of 3 columns has drifted',
    columns,
    ...given,
  };
}

export function record(given: Partial<Validation> = {}): Validation {
  const checks = given.checks ?? [];
  return {
    schema: 'mlops/validation/1',
    model: 'churn',
    commit: 'c'.repeat(40),
    run: { id: '7', attempt: 1, url: null },
    created: '2026-01-02T03:04:05.000Z',
    files: [{ path: 'data/a.csv', sha256: '0'.repeat(64), bytes: 10, rows: 100 }],
    contract: null,
    rows: 100,
    columns: [],
    drift: null,
    valid: checks.every(({ level, passed }) => passed || level === 'warn'),
    ...given,
    checks,
  };
}

/** What could be taken for markup, a command, an escape sequence or a formula. */
export const hostile = [
  '| a | b |',
  'a\\|b',
  '`code` ```fence',
  '<img src=x onerror=alert(1)><!-- mlops -->',
  '</details></summary>',
  '@everyone closes #1 GH-1',
  '::error::INJECTED',
  '::error file=a%0A::error::INJECTED',
  'a\n::error::INJECTED\r##[error]INJECTED',
  '\u001b[2J\u001b[31mred\u0007',
  'abc\u202egnp.exe\u2066x',
  '=HYPERLINK("http://evil.example","x")',
  '+cmd|" /C calc"!A0',
  '[click](https://evil.example) www.evil.example',
  '# heading',
  '- item',
  '**bold** _it_ ~~gone~~',
  '$x$ and $$y$$ :+1: :smile:',
  '"; drop table',
  '',
  ' ',
  'x'.repeat(5000),
  ' '.repeat(5000),
];
