import {
  type Limit,
  type Operator,
  operators,
  type Relation,
  type Rule,
  type Scope,
  type Shift,
} from './claim.ts';
import { type Words, wordsOf } from './words.ts';

/** A class in brackets may hold anything, and so may a name in quotes. */
const name = /^(?:"[^"]+"|(?:\[[^\]]*\]|[^\s<>=!["])+)/;
const operator = /^(?:>=|<=|!=|==|>|<|=)/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?%?(?=\s|$)/;
const slice = /^(?:"[^"]*"|(?!\s+with\s+confidence(?:\s|$))[^,"])+/;
const phrase = (text: string) => new RegExp(`^${text.replaceAll(' ', '\\s+')}(?=\\s|$)`);

/**
 * Parses a rule of the gate.
 *
 * @param where the rule's place, as in `mlops.yml:12:3 gate`; the character within it is added
 * @throws InputError with the place of what does not fit
 */
export function parseRule(text: string, where: string): Rule {
  const words = wordsOf(text, where);
  const claim = readClaim(words);
  const scopes = words.take(phrase('on(?=\\s+[^\\s])')) ? readScopes(words) : [];
  const hasConfidence = words.take(phrase('with confidence')) !== undefined;
  const confidence = hasConfidence ? readConfidence(words, claim) : null;
  if (!words.done()) throw words.misfit('nothing more, or `on` and a slice, or `with confidence`');
  return { text: text.trim(), claim, scopes, confidence };
}

function readClaim(words: Words): Rule['claim'] {
  if (words.take(phrase('at least'))) {
    const least = Number(
      words.next(/^[1-9]\d{0,14}(?=\s)/, 'a whole number from 1 and `examples`'),
    );
    words.next(phrase('examples?'), '`examples`');
    return { kind: 'examples', least };
  }
  const metric = unquoted(words.next(name, 'the name of a metric'));
  if (words.take(phrase('change from champion')))
    return { kind: 'change', metric, ...readChange(words) };
  if (words.take(phrase('between'))) {
    const [low, high] = readEnds(words);
    return { kind: 'between', metric, low: low.amount, high: high.amount };
  }
  const found = words.next(operator, `an operator: ${operators.join(' ')} between`);
  const bar = readLimit(words).amount;
  return { kind: 'bound', metric, operator: found === '==' ? '=' : (found as Operator), bar };
}

function readChange(words: Words): Pick<Shift, 'relation' | 'limits'> {
  const allowed = 'an operator: >= <= > < between within';
  const relation = words.next(/^(?:>=|<=|>|<|between(?=\s)|within(?=\s))/, allowed) as Relation;
  if (relation === 'between') return { relation, limits: readEnds(words) };
  if (relation !== 'within') return { relation, limits: [readLimit(words)] };
  const size = () => {
    const limit = readLimit(words);
    if (limit.amount >= 0) return limit;
    throw words.refuse('a number or a percentage from 0');
  };
  const first = size();
  return { relation, limits: words.take(phrase('and')) ? [first, size()] : [first] };
}

/** @throws InputError when the ends are the wrong way round, as far as that can be told */
function readEnds(words: Words): [Limit, Limit] {
  const low = readLimit(words);
  words.next(phrase('and'), '`and` with the upper end');
  const high = readLimit(words);
  if (low.isShare === high.isShare && low.amount > high.amount)
    throw words.refuse('an upper end that is not below the lower one');
  return [low, high];
}

/** A number, or a percentage as a share. */
function readLimit(words: Words): Limit {
  const text = words.next(number, 'a finite number or a percentage');
  const isShare = text.endsWith('%');
  return { amount: isShare ? Number(text.slice(0, -1)) / 100 : Number(text), isShare };
}

function readScopes(words: Words): Scope[] {
  const scopes: Scope[] = [];
  do {
    const text = words.next(slice, 'the column of a slice').trim();
    const at = text.search(/=(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    const column = unquoted((at < 0 ? text : text.slice(0, at)).trim());
    const value = at < 0 ? null : unquoted(text.slice(at + 1).trim());
    if (column === '' || value === '') throw words.refuse('a column, or column=value');
    scopes.push({ column, value });
  } while (words.take(/^,/));
  return scopes;
}

function readConfidence(words: Words, claim: Rule['claim']): number {
  const { amount } = readLimit(words);
  if (!(amount >= 0.5 && amount < 1)) throw words.refuse('a confidence from 50% to below 100%');
  if (claim.kind === 'examples' || (claim.kind === 'bound' && /^!?=$/.test(claim.operator)))
    throw words.refuse('no confidence here: only bounds on one side, between and within have one');
  return amount;
}

function unquoted(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}

/** The columns that rules ask about, which must be among the slices for them to pass. */
export function slicesOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap(({ scopes }) => scopes.map(({ column }) => column)))];
}

/** The metrics that rules ask about. */
export function metricsIn(rules: readonly Rule[]): string[] {
  const named = rules.flatMap(({ claim }) => (claim.kind === 'examples' ? [] : [claim.metric]));
  return [...new Set(named)];
}
