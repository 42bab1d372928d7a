import type { CodedBuilder } from '../coded.ts';
import type { MemoryFor } from '../memory.ts';
import type { Memo } from './memo.ts';
import { placesOfTexts, someTexts, type TextPlaces } from './texts.ts';
import { type ValueType, widths } from './types.ts';
import { cutValues, wordsOf } from './values.ts';
import type { Vector } from './vector.ts';

/** Where values are looked up. */
export interface Into {
  builder: CodedBuilder;
  memo: Memo;
  memoryFor: MemoryFor;
}

/** Values that cells name by their number. */
export class Dictionary {
  readonly count: number;
  /** None of texts. */
  readonly values: Vector;
  private readonly texts: TextPlaces | null;
  /** Where each stands among the kinds of its column; below 0 where that was not asked for. */
  private readonly places: Int32Array;

  /** @throws Error where there are fewer values */
  constructor(type: ValueType, page: Uint8Array, count: number) {
    this.count = count;
    // The page itself is no more when the next one is there.
    this.texts = type === 'text' ? placesOfTexts(new Uint8Array(page), count) : null;
    const size = count * widths[type];
    if (page.length < size) throw new Error('a dictionary of fewer values');
    // A slice of a buffer of Node would be no copy.
    const data = new Uint8Array(page.subarray(0, size)).buffer;
    this.values = { type, rows: count, data, present: null };
    this.places = new Int32Array(count).fill(-1);
  }

  /** Puts places among the kinds where numbers of values stand. Only what some cell has is a kind. */
  toPlaces(numbers: Int32Array, count: number, into: Into): void {
    const { places, texts } = this;
    const news = this.newIn(numbers, count);
    if (texts && news.length > 0) this.findTexts(texts, news, into);
    else if (news.length > 0) this.findValues(news, into);
    for (let at = 0; at < count; at++) numbers[at] = places[numbers[at]!]!;
  }

  private findTexts(texts: TextPlaces, news: readonly number[], { builder, memoryFor }: Into) {
    const found = builder.placesOf(someTexts(texts, news, memoryFor), 0);
    for (const [at, number] of news.entries()) this.places[number] = found[at]!;
  }

  /** A value may have been in a dictionary before. */
  private findValues(news: readonly number[], { builder, memo, memoryFor }: Into): void {
    const { places, values } = this;
    const words = wordsOf(values);
    const rows = Int32Array.from(news).filter((number) => {
      places[number] = memo.placeOf(words[2 * number]!, words[2 * number + 1]!);
      return places[number]! < 0;
    });
    const missed = { rows, count: rows.length };
    if (missed.count === 0) return;
    const found = builder.placesOf(cutValues(values, missed, memoryFor), 0);
    memo.learn(words, missed, found);
    for (const [at, number] of rows.entries()) places[number] = found[at]!;
  }

  /** Numbers of values whose places are not known, each once. @throws Error where there is no such value */
  private newIn(numbers: Int32Array, count: number): number[] {
    const { places } = this;
    const news: number[] = [];
    for (let at = 0; at < count; at++) {
      const number = numbers[at]!;
      const place = places[number];
      if (place === -1) {
        places[number] = -2;
        news.push(number);
      } else if (place === undefined) throw new Error('a value that is not in its dictionary');
    }
    return news;
  }
}
