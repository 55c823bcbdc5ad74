import type { CodeSpans } from './unit-pool.ts';

/** Keeps the best of many strings: those that cover the most characters of the text (count × length). */
export interface SeedList {
  /** A string that stays whatever it covers. To be called before {@link add}. */
  addAlways(start: number, length: number, count: number): void;
  add(start: number, length: number, count: number): void;
  /** Those that stay, in the order in which they came; of equal ones the first come. */
  take(): Omit<CodeSpans, 'codes'>;
}

/** How many times the wanted number may wait before the worst are dropped. */
const SLACK = 3;

export function createSeedList(most: number): SeedList {
  let starts: number[] = [];
  let lengths: number[] = [];
  let counts: number[] = [];
  let always = 0;

  const push = (start: number, length: number, count: number): void => {
    starts.push(start);
    lengths.push(length);
    counts.push(count);
  };
  const keepBest = (): void => {
    if (starts.length <= always + most) return;
    const covered = Float64Array.from(counts.slice(always), (count, index) => count * (lengths[always + index] ?? 0));
    const threshold = covered.toSorted().at(-most) ?? 0;
    let equals = most - covered.reduce((above, value) => above + (value > threshold ? 1 : 0), 0);
    const isKept = covered.map((value) => (value > threshold || (value === threshold && (equals -= 1) >= 0) ? 1 : 0));
    const filter = (values: readonly number[]): number[] => values.filter((_, index) => index < always || isKept[index - always] === 1);
    [starts, lengths, counts] = [filter(starts), filter(lengths), filter(counts)];
  };

  return {
    addAlways(start, length, count) {
      push(start, length, count);
      always += 1;
    },
    add(start, length, count) {
      push(start, length, count);
      if (starts.length >= always + SLACK * most) keepBest();
    },
    take() {
      keepBest();
      return { starts: Int32Array.from(starts), lengths: Int32Array.from(lengths), counts: Float64Array.from(counts) };
    },
  };
}
