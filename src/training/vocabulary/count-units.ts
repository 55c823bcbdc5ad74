import { setImmediate } from 'node:timers/promises';
import { CancelledError } from '../../errors.ts';
import { BLANK, BLANK_MARK, characterClass, COMBINING, isSpacelessClass, OTHER, UNREADABLE, type CharacterClass } from './character-classes.ts';

/**
 * Which words take the blank before them into their first piece (`▁growth`): all of them, as in SentencePiece, or
 * only those of scripts that write blanks. In the second case a Chinese word has one piece and one embedding,
 * wherever it stands, and the blank is a piece of its own.
 */
export type JoinedBlanks = 'every-script' | 'spaced-scripts';

/**
 * A stretch of text that pieces do not leave: characters of one class, between blanks, perhaps with the mark of the
 * blank before it. The text of each with how often it occurs, in order of first occurrence.
 */
export type UnitCounts = Map<string, number>;

export interface CountOptions {
  readonly joinedBlanks: JoinedBlanks;
  /** Beyond so many different units the rarest are forgotten (default 8,000,000, about 1 GB; a Map ends at 16 million). */
  readonly mostUnits?: number;
  readonly signal?: AbortSignal | undefined;
  /** Called now and then. */
  readonly onLines?: ((lines: number) => void) | undefined;
}

const MOST_UNITS = 8_000_000;
/** Lines between two looks at the signal. */
const STRIDE = 4096;

/**
 * Counts the units of all lines.
 * @throws CancelledError when `signal` aborts
 */
export async function countUnits(lines: Iterable<string> | AsyncIterable<string>, options: CountOptions): Promise<UnitCounts> {
  const { joinedBlanks, mostUnits = MOST_UNITS } = options;
  const units: UnitCounts = new Map();
  const count = (unit: string): void => void units.set(unit, (units.get(unit) ?? 0) + 1);
  let read = 0;
  for await (const batch of inBatches(lines)) {
    for (const line of batch) visitUnits(line, joinedBlanks, count);
    read += batch.length;
    forgetRarest(units, mostUnits);
    await breathe(options.signal);
    options.onLines?.(read);
  }
  return units;
}

/** Lets timers and signals in. @throws CancelledError when `signal` has aborted */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted === true) throw new CancelledError('the training of the vocabulary was cancelled');
}

/** Calls `visit` with each unit of a line, in order. A line begins as if a blank stood before it. */
export function visitUnits(line: string, joinedBlanks: JoinedBlanks, visit: (unit: string) => void): void {
  let start = 0;
  let current: CharacterClass = BLANK;
  let isAfterBlank = false;
  const close = (end: number): void => {
    if (current === UNREADABLE || current === BLANK) return;
    const text = line.slice(start, end);
    if (!isAfterBlank) return visit(text);
    if (joinedBlanks === 'every-script' || !isSpacelessClass(current)) return visit(BLANK_MARK + text);
    visit(BLANK_MARK);
    visit(text);
  };
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const next = classAfter(current, characterClass(codePoint));
    if (next !== current) {
      close(at);
      isAfterBlank = current === BLANK;
      start = at;
      current = next;
    }
    at += codePoint > 0xff_ff ? 2 : 1;
  }
  close(line.length);
}

function classAfter(before: CharacterClass, own: CharacterClass): CharacterClass {
  if (own !== COMBINING) return own;
  return before === BLANK || before === UNREADABLE ? OTHER : before;
}

/** Batches, because awaiting each line would take longer than counting it. */
async function* inBatches(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  const isFull = (line: string): boolean => batch.push(line) >= STRIDE;
  if (Symbol.asyncIterator in lines) {
    for await (const line of lines) {
      if (!isFull(line)) continue;
      yield batch;
      batch = [];
    }
  } else {
    for (const line of lines) {
      if (!isFull(line)) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Leaves at most half of `most` units where there are more. */
function forgetRarest(units: UnitCounts, most: number): void {
  for (let rarest = 1; units.size > (rarest === 1 ? most : most / 2); rarest += 1) {
    for (const [unit, count] of units) if (count <= rarest) units.delete(unit);
  }
}
