import { digits } from './peers/report-peers.ts';
import type { PeerFigures } from './peers/peer-figures.ts';
import { markdownTable } from './report-retrieval.ts';

/** What was measured of one size of the corpus. */
export interface GrowthStep {
  readonly passages: number;
  readonly figures: PeerFigures;
}

/** A figure that grows with the corpus. */
export interface GrowthCurve {
  readonly name: string;
  readonly points: readonly GrowthPoint[];
  /** The figure grows like passages to the power of this; null with fewer than two sizes. */
  readonly exponent: number | null;
}

export interface GrowthPoint {
  readonly passages: number;
  readonly value: number;
}

const CURVES: readonly { readonly name: string; readonly of: (step: GrowthStep) => number }[] = [
  { name: 'indexing, s', of: ({ passages, figures }) => passages / figures.passagesPerSecond },
  { name: 'question p50, ms', of: ({ figures }) => figures.p50Milliseconds },
  { name: 'question p99, ms', of: ({ figures }) => figures.p99Milliseconds },
  { name: 'cold start, s', of: ({ figures }) => figures.coldStartSeconds },
  { name: 'peak memory indexing, MB', of: ({ figures }) => figures.indexingMegabytes },
  { name: 'peak memory answering, MB', of: ({ figures }) => figures.answeringMegabytes },
  { name: 'on disk, MB', of: ({ figures }) => figures.diskMegabytes },
];

export function growthCurves(steps: readonly GrowthStep[]): GrowthCurve[] {
  return CURVES.map(({ name, of }) => {
    const points = steps.map((step) => ({ passages: step.passages, value: of(step) }));
    return { name, points, exponent: exponentOf(points) };
  });
}

/**
 * The exponent of growth: the slope of the straight line of least squares through the logarithms. 1 is linear growth.
 * Null when the points do not determine a line.
 */
export function exponentOf(points: readonly GrowthPoint[]): number | null {
  const logs = points.filter(({ passages, value }) => passages > 0 && value > 0).map(({ passages, value }) => [Math.log(passages), Math.log(value)] as const);
  const mean = (of: (log: readonly [number, number]) => number): number => logs.reduce((sum, log) => sum + of(log), 0) / Math.max(1, logs.length);
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const variance = mean(([x]) => (x - meanX) ** 2);
  return variance === 0 ? null : mean(([x, y]) => (x - meanX) * (y - meanY)) / variance;
}

/** A row for each size, and below the exponents. */
export function growthTable(curves: readonly GrowthCurve[]): string {
  const sizes = curves[0]?.points.map(({ passages }) => passages) ?? [];
  return markdownTable(
    ['passages', ...curves.map(({ name }) => name)],
    [
      ...sizes.map((passages, row) => [passages.toLocaleString('en'), ...curves.map(({ points }) => digits(points[row]?.value ?? 0))]),
      ['exponent', ...curves.map(({ exponent }) => (exponent === null ? '–' : exponent.toFixed(2)))],
    ],
  );
}
