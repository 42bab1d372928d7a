import type { Builder } from '../builder.ts';
import type { CodedBuilder } from '../coded.ts';
import type { MemoryFor } from '../memory.ts';
import { PlainBuilder } from '../plain.ts';
import { isAbsent, type Present } from '../present.ts';
import { Dictionary } from './dictionary.ts';
import { Memo } from './memo.ts';
import { numbersIn } from './numbers.ts';
import type { Page } from './pages.ts';
import { bytesOf, readRuns } from './runs.ts';
import type { Spread } from './spread.ts';
import { cutTexts } from './texts.ts';
import { type ValueType, widths } from './types.ts';
import { cutValues, wordsOf } from './values.ts';
import type { Vector } from './vector.ts';

type Data = Extract<Page, { rows: number }>;

/** Memory that a thread uses for one column after the other. */
export interface Memories {
  memoryFor: MemoryFor;
  spread: Spread;
}

/** Gives the pages of a column of a file to its builder. */
export class ColumnReader {
  private readonly type: ValueType;
  private readonly builder: Builder;
  private readonly memoryFor: MemoryFor;
  private readonly spread: Spread;
  private readonly memo = new Memo();
  private dictionary: Dictionary | null = null;
  private numbers = new Int32Array(0);
  private places = new Int32Array(0);

  constructor(type: ValueType, builder: Builder, { memoryFor, spread }: Memories) {
    this.type = type;
    this.builder = builder;
    this.memoryFor = memoryFor;
    this.spread = spread;
  }

  /** @throws Error where it is damaged, or stored in a way that is not known */
  take(page: Page): void {
    if ('dictionary' in page) {
      this.dictionary = new Dictionary(this.type, page.dictionary, page.count);
      return;
    }
    if (this.numbers.length < page.rows) {
      this.numbers = new Int32Array(page.rows);
      this.places = new Int32Array(page.rows);
    }
    if (page.count === 0) this.builder.repeat(null, page.rows);
    else if (this.type === 'boolean') this.takeTruths(page);
    else if (page.encoding.endsWith('_DICTIONARY')) this.takeNumbered(page);
    else if (page.encoding === 'PLAIN' && this.type === 'text') this.takeTexts(page);
    else this.takeVector(this.vectorOf(page));
  }

  private takeNumbered(page: Data): void {
    const { count, values } = page;
    readRuns(bytesOf(values.subarray(1)), bytesOf(values).view.getUint8(0), count, this.numbers);
    this.takeNumbers(page);
  }

  /** Numbers of values of the dictionary. */
  private takeNumbers(page: Data): void {
    const { dictionary, memo, memoryFor, numbers } = this;
    if (!dictionary) throw new Error('a page before its dictionary');
    if (this.builder instanceof PlainBuilder) {
      this.takeVector(this.namedBy(numbers, page, dictionary));
      return;
    }
    const builder = this.builder as CodedBuilder;
    dictionary.toPlaces(numbers, page.count, { builder, memo, memoryFor });
    this.putDense(numbers, page);
  }

  private takeTruths(page: Data): void {
    this.dictionary ??= new Dictionary('boolean', Uint8Array.of(0, 1), 2);
    readTruths(page, this.numbers);
    this.takeNumbers(page);
  }

  private namedBy(numbers: Int32Array, { count, present, rows }: Data, dictionary: Dictionary) {
    const { spread, type } = this;
    for (let at = 0; at < count; at++)
      if (numbers[at]! >= dictionary.count)
        throw new Error('a value that is not in its dictionary');
    const places = { count, places: numbers };
    const dense = spread.gathered(dictionary.values.data, widths[type], places);
    const data = spread.inRows(dense, widths[type], rows, present);
    return { type, rows, data, present };
  }

  private takeTexts({ count, present, rows, values }: Data): void {
    const cut = cutTexts(values, count, this.memoryFor);
    this.putDense((this.builder as CodedBuilder).placesOf(cut, 0), { present, rows });
  }

  /** Puts the places of cells that are there in their rows. */
  private putDense(dense: Int32Array, { present, rows }: Pick<Data, 'present' | 'rows'>): void {
    const builder = this.builder as CodedBuilder;
    if (!present) {
      builder.put(dense, rows);
      return;
    }
    const { places } = this;
    const nothing = builder.placeOfNothing();
    for (let row = 0, at = 0; row < rows; row++)
      places[row] = isAbsent(present, row) ? nothing : dense[at++]!;
    builder.put(places, rows);
  }

  private takeVector(vector: Vector): void {
    const { builder, memo, memoryFor, numbers, places } = this;
    if (builder instanceof PlainBuilder) {
      builder.takeNumbers(numbersIn(vector));
      return;
    }
    const coded = builder as CodedBuilder;
    const words = wordsOf(vector);
    const missed = { rows: numbers, count: 0 };
    memo.find(words, vector, places, missed);
    if (missed.count > 0) {
      const found = coded.placesOf(cutValues(vector, missed, memoryFor), 0);
      memo.learn(words, missed, found);
      for (let at = 0; at < missed.count; at++) places[missed.rows[at]!] = found[at]!;
    }
    if (vector.present) fillAbsent(places, vector.present, vector.rows, coded.placeOfNothing());
    coded.put(places, vector.rows);
  }

  private vectorOf(page: Data): Vector {
    const { spread, type } = this;
    const { count, encoding, present, rows, values } = page;
    const width = widths[type];
    if (encoding !== 'PLAIN' || type === 'text') throw new Error(`${encoding} is not known`);
    if (values.length < count * width) throw new Error('a page of fewer values');
    const data = spread.of(values.subarray(0, count * width), width, rows, present);
    return { type, rows, data, present };
  }
}

function readTruths({ count, encoding, values }: Data, into: Int32Array): void {
  if (encoding === 'RLE') readRuns(bytesOf(values.subarray(4)), 1, count, into);
  else if (encoding !== 'PLAIN' || 8 * values.length < count)
    throw new Error('truths of another kind');
  else for (let at = 0; at < count; at++) into[at] = (values[at >> 3]! >> (at & 7)) & 1;
}

function fillAbsent(places: Int32Array, present: Present, rows: number, nothing: number): void {
  for (let row = 0; row < rows; row++) if (isAbsent(present, row)) places[row] = nothing;
}
