import { visitBestCuts } from './best-cuts.ts';
import { buildLattices, dropEdges, type Lattice } from './build-lattices.ts';
import { breathe } from './count-units.ts';
import { addExpectedCounts } from './expected-counts.ts';
import { countAlive, fitScores } from './fit-scores.ts';
import { prunePieces } from './prune-pieces.ts';
import type { CodeSpans, UnitPool } from './unit-pool.ts';

export interface ChoiceOptions {
  readonly size: number;
  readonly iterations: number;
  readonly shrink: number;
  readonly signal?: AbortSignal | undefined;
  /**
   * Called after each step of expectation maximisation.
   * @param logLikelihood before the step, per character of the text, in nats
   */
  readonly onStep?: ((pieces: number, logLikelihood: number) => void) | undefined;
}

/** A seed that became a piece. */
export interface ChosenPiece {
  /** Its index among the seeds. */
  readonly seed: number;
  /** The natural logarithm of its probability. */
  readonly score: number;
}

interface Fit {
  /** Of the units of the text. */
  readonly lattices: readonly Lattice[];
  /** Of the seeds. */
  readonly seedLattices: readonly Lattice[];
  readonly seedLengths: Int32Array;
  /** The first seeds, the single characters, always live. */
  readonly kept: number;
  readonly isAlive: Uint8Array;
  /** Log probabilities of the seeds. */
  scores: Float64Array;
}

/**
 * Chooses `size` of the seeds, or as many as the text needs: some steps of expectation maximisation, then the seeds
 * that contribute least are dropped, and so on until no more are left than wanted.
 * @param seeds the single characters first, as {@link findSeeds} gives them
 * @throws CancelledError
 */
export async function choosePieces(pool: UnitPool, seeds: CodeSpans, options: ChoiceOptions): Promise<ChosenPiece[]> {
  const { size, iterations, shrink, signal, onStep } = options;
  const kept = pool.alphabet.length;
  const isAlive = new Uint8Array(seeds.starts.length).fill(1);
  const covered = seeds.counts.map((count, seed) => count * (seeds.lengths[seed] ?? 0));
  const fit: Fit = {
    lattices: await collect(buildLattices(pool, seeds), signal),
    seedLattices: await collect(buildLattices(seeds, seeds), signal),
    seedLengths: seeds.lengths,
    kept,
    isAlive,
    scores: fitScores(covered, isAlive, kept, size),
  };
  const characters = covered.subarray(0, kept).reduce((sum, count) => sum + count, 0);
  for (;;) {
    for (let step = 0; step < iterations; step += 1) {
      const logLikelihood = await improve(fit, size, signal);
      onStep?.(countAlive(isAlive), logLikelihood / characters);
    }
    if (countAlive(isAlive) <= size) break;
    await prune(fit, Math.max(size, Math.floor(countAlive(isAlive) * shrink)), signal);
  }
  return Array.from(fit.scores, (score, seed) => ({ seed, score })).filter(({ seed }) => isAlive[seed] === 1);
}

/** One step of expectation maximisation. @returns the log likelihood of the text before it */
async function improve(fit: Fit, size: number, signal: AbortSignal | undefined): Promise<number> {
  const probabilities = fit.scores.map(Math.exp);
  const expected = new Float64Array(fit.scores.length);
  let likelihood = 0;
  for (const lattice of fit.lattices) {
    likelihood += addExpectedCounts(lattice, probabilities, fit.seedLengths, expected);
    await breathe(signal);
  }
  fit.scores = fitScores(expected, fit.isAlive, fit.kept, size);
  dropDeadEdges(fit);
  return likelihood;
}

async function prune(fit: Fit, target: number, signal: AbortSignal | undefined): Promise<void> {
  const { scores, seedLengths, isAlive } = fit;
  const used = new Float64Array(scores.length);
  for (const lattice of fit.lattices) {
    visitBestCuts(lattice, scores, seedLengths, (pieces, span) => {
      for (const piece of pieces) used[piece] = (used[piece] ?? 0) + (lattice.counts[span] ?? 0);
    });
    await breathe(signal);
  }
  prunePieces(fit.seedLattices, { scores, pieceLengths: seedLengths, used }, isAlive, fit.kept, target);
  dropDeadEdges(fit);
}

function dropDeadEdges({ lattices, seedLattices, isAlive }: Fit): void {
  for (const lattice of [...lattices, ...seedLattices]) dropEdges(lattice, isAlive);
}

async function collect(lattices: Iterable<Lattice>, signal: AbortSignal | undefined): Promise<Lattice[]> {
  const collected: Lattice[] = [];
  for (const lattice of lattices) {
    collected.push(lattice);
    await breathe(signal);
  }
  return collected;
}
