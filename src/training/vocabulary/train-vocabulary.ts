import { UsageError } from '../../errors.ts';
import { choosePieces } from './choose-pieces.ts';
import { countUnits, type JoinedBlanks } from './count-units.ts';
import { LONGEST_PIECE } from './expected-counts.ts';
import { findSeeds } from './find-seeds.ts';
import { poolUnits, type CodeSpans, type UnitPool } from './unit-pool.ts';

/** A piece of a vocabulary. A blank is written ▁ and only stands at the beginning. */
export interface Piece {
  readonly piece: string;
  /** The natural logarithm of its probability. */
  readonly score: number;
}

export interface VocabularyOptions {
  /** How many pieces; fewer if the text does not hold so many. The special tokens of a tokenizer come on top. */
  readonly size: number;
  /** In characters, the mark of the blank included; at most 16 (default 12). */
  readonly maxPieceLength?: number;
  /** Share of all characters that must be pieces of their own, above 0, at most 1 (default 0.9995). The rest is unknown to the vocabulary. */
  readonly coverage?: number;
  /** How many candidates the training begins with (default 1,000,000, at least `size`). */
  readonly seedSize?: number;
  /** Steps of expectation maximisation before pieces are dropped, and after the last time (default 2). */
  readonly iterations?: number;
  /** Share of the pieces that is left each time pieces are dropped, between 0 and 1 (default 0.75). */
  readonly shrink?: number;
  /** Which words take the blank before them into a piece (default those of scripts that write blanks). */
  readonly joinedBlanks?: JoinedBlanks;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: VocabularyProgress) => void) | undefined;
}

export type VocabularyProgress =
  | { readonly stage: 'counting'; readonly lines: number }
  /** Candidates of less than `length` of `maxLength` characters were found. */
  | { readonly stage: 'seeding'; readonly length: number; readonly maxLength: number }
  /** A step of fitting with so many pieces; the log likelihood is per character of the text, in nats. */
  | { readonly stage: 'fitting'; readonly pieces: number; readonly size: number; readonly logLikelihood: number };

const DEFAULT_SEEDS = 1_000_000;

type Settings = Required<Omit<VocabularyOptions, 'signal' | 'onProgress'>> & Pick<VocabularyOptions, 'signal' | 'onProgress'>;

/**
 * Trains the vocabulary of a unigram language model: of many frequent strings those are kept by which the text is most
 * probable, every word cut in all ways by their probabilities (Kudo, "Subword regularization", ACL 2018,
 * https://aclanthology.org/P18-1007). The same lines and options give the same vocabulary.
 *
 * The most frequent piece comes first. A million lines (100 MB) take some minutes on one core and below 3 GB.
 * @param lines in the normal form in which texts will be tokenised
 * @throws UsageError for a wrong option, an empty text, or a size below the number of characters to cover
 * @throws CancelledError when `signal` aborts
 */
export async function trainVocabulary(lines: Iterable<string> | AsyncIterable<string>, options: VocabularyOptions): Promise<{ pieces: Piece[] }> {
  const settings = checkOptions(options);
  const { signal, onProgress, maxPieceLength, seedSize } = settings;
  const units = await countUnits(lines, { ...settings, onLines: (count) => onProgress?.({ stage: 'counting', lines: count }) });
  const pool = poolUnits(units, settings.coverage);
  units.clear();
  checkText(pool, settings);
  const maxLength = maxPieceLength + 1;
  const seeds = await findSeeds(pool, { maxPieceLength, seedSize, signal, onLength: (length) => onProgress?.({ stage: 'seeding', length, maxLength }) });
  const chosen = await choosePieces(pool, seeds, {
    ...settings,
    onStep: (count, logLikelihood) => onProgress?.({ stage: 'fitting', pieces: count, size: settings.size, logLikelihood }),
  });
  const pieces = chosen.map(({ seed, score }) => ({ piece: textOf(pool, seeds, seed), score }));
  return { pieces: pieces.toSorted((a, b) => b.score - a.score) };
}

/** @throws UsageError */
function checkOptions(options: VocabularyOptions): Settings {
  const { size, coverage = 0.9995, maxPieceLength = 12, iterations = 2, shrink = 0.75, joinedBlanks = 'spaced-scripts' } = options;
  const { seedSize = Math.max(DEFAULT_SEEDS, size), signal, onProgress } = options;
  check(isPositiveInteger(size), 'the size of the vocabulary', 'a whole number above 0', size);
  check(coverage > 0 && coverage <= 1, 'the coverage of characters', 'a number above 0, at most 1', coverage);
  check(isPositiveInteger(maxPieceLength) && maxPieceLength <= LONGEST_PIECE, 'the longest piece', `a whole number from 1 to ${LONGEST_PIECE}`, maxPieceLength);
  check(isPositiveInteger(seedSize) && seedSize >= size, 'the number of candidates', `a whole number, at least the size ${size}`, seedSize);
  check(isPositiveInteger(iterations), 'the steps of fitting', 'a whole number above 0', iterations);
  check(shrink > 0 && shrink < 1, 'the share of pieces left each time', 'a number between 0 and 1', shrink);
  return { size, coverage, maxPieceLength, iterations, shrink, joinedBlanks, seedSize, signal, onProgress };
}

function check(isRight: boolean, what: string, expected: string, found: number): void {
  if (!isRight) throw new UsageError(`${what} must be ${expected}, not ${found}`);
}

function isPositiveInteger(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** @throws UsageError when the text has no characters, or more than there is room for */
function checkText(pool: UnitPool, { size, coverage }: Settings): void {
  const characters = pool.alphabet.length;
  if (characters === 0) throw new UsageError('a vocabulary needs lines of text, but there was none but blank ones; give it some text');
  if (characters <= size) return;
  throw new UsageError(
    `a vocabulary of ${size} pieces has no room for the ${characters} different characters that cover ${coverage * 100} % of the text; ` +
      `give it a size of ${characters} at least (several times as many for whole words), or a lower coverage`,
  );
}

function textOf(pool: UnitPool, seeds: CodeSpans, seed: number): string {
  const start = seeds.starts[seed] ?? 0;
  const codes = pool.codes.subarray(start, start + (seeds.lengths[seed] ?? 0));
  return Array.from(codes, (code) => pool.alphabet[code] ?? '').join('');
}
