import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { growthTable, type GrowthCurve } from '../evaluation/growth.ts';
import type { VectorGrowth } from '../evaluation/measure-vectors.ts';
import type { PeerResult } from '../evaluation/peers/peer-figures.ts';
import { digits, peerTable, peerWays, ratioTable, targetList, type PeerTarget } from '../evaluation/peers/report-peers.ts';
import { YINJU } from '../evaluation/peers/yinju-peer.ts';
import { plotGrowth } from '../evaluation/plots/plot-growth.ts';
import { plotPeers } from '../evaluation/plots/plot-peers.ts';
import { replaceSection } from '../evaluation/replace-section.ts';
import { figure, markdownTable } from '../evaluation/report-retrieval.ts';

/** What one run of `bench:peers` has measured. */
export interface MeasuredPeers {
  readonly passages: number;
  readonly questions: number;
  /** Names of the lists of questions, in the order of the figures' `ndcg`. */
  readonly lists: readonly string[];
  readonly results: readonly PeerResult[];
  /** In words: processors, day, load. */
  readonly machine: string;
}

/** What one run of `bench:growth` has measured. */
export interface MeasuredGrowth {
  readonly questions: number;
  readonly curves: readonly GrowthCurve[];
  /** Empty when it was not asked for. */
  readonly vectors: readonly VectorGrowth[];
  readonly machine: string;
}

/** The curves that are drawn; more would hide each other. */
const DRAWN_CURVES: ReadonlySet<string> = new Set(['indexing, s', 'question p50, ms', 'cold start, s', 'peak memory answering, MB', 'on disk, MB']);

export function peersSection({ passages, questions, lists, results, machine }: MeasuredPeers, targets: readonly PeerTarget[]): string {
  const ratios = ratioTable(results, YINJU.name, lists);
  return [
    `\`npm run bench:peers\`: ${passages.toLocaleString('en')} passages, ${questions.toLocaleString('en')} questions, ${machine}.`,
    peerTable(results, lists),
    ...(ratios === '' ? [] : [`The same beside ${YINJU.name}: above 1 ${YINJU.name} is the better one, so many times; nDCG as the difference.`, ratios]),
    ...(targets.length === 0 ? [] : [targetList(targets)]),
    peerWays(results),
  ].join('\n\n');
}

/** Writes the plot into a folder, and the tables into its `BENCHMARKS.md`, between markers. */
export async function writePeers(folder: string, measured: MeasuredPeers, targets: readonly PeerTarget[], isOwn: (name: string) => boolean): Promise<void> {
  const content = `${peersSection(measured, targets)}\n\n![Speed, memory and nDCG@10 of every peer](peers.svg)`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'peers.svg'), plotPeers(measured.results, isOwn, measured.lists));
  await writeSection(folder, { name: 'peers', heading: 'Beside the peers', content, command: 'bench:peers' });
}

export function growthSection({ questions, curves, vectors, machine }: MeasuredGrowth): string {
  return [
    `\`npm run bench:growth\`: ${questions.toLocaleString('en')} questions for each size, ${machine}. An exponent of 1 is linear growth (slope of the line of least squares through the logarithms).`,
    growthTable(curves),
    ...(vectors.length === 0 ? [] : ['The vectors alone, embeddings of synthetic paragraphs: all looked at, or by a graph whose `ef` is chosen when it is built.', vectorsTable(vectors)]),
  ].join('\n\n');
}

/** As {@link writePeers}. */
export async function writeGrowth(folder: string, measured: MeasuredGrowth): Promise<void> {
  const content = `${growthSection(measured)}\n\n![Growth of time, memory and size with the number of passages](growth.svg)`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'growth.svg'), plotGrowth(measured.curves.filter(({ name }) => DRAWN_CURVES.has(name))));
  await writeSection(folder, { name: 'growth', heading: 'Growth', content, command: 'bench:growth' });
}

function vectorsTable(measured: readonly VectorGrowth[]): string {
  return markdownTable(
    ['vectors', 'search', 'built, embedding included, s', 'p50, ms', 'p99, ms', 'recall@10', 'peak memory, MB', 'on disk, MB'],
    measured.map(({ vectors, ef, buildSeconds, p50Milliseconds, p99Milliseconds, recall, peakMegabytes, diskMegabytes }) => [
      vectors.toLocaleString('en'),
      ef === null ? 'all' : `graph, ef ${ef}`,
      ...[buildSeconds, p50Milliseconds, p99Milliseconds].map(digits),
      figure(recall),
      ...[peakMegabytes, diskMegabytes].map(digits),
    ]),
  );
}

interface Section {
  readonly name: string;
  readonly heading: string;
  readonly content: string;
  readonly command: string;
}

async function writeSection(folder: string, { name, heading, content, command }: Section): Promise<void> {
  const path = join(folder, 'BENCHMARKS.md');
  const before = await readFile(path, 'utf8').catch(() => '# Benchmarks\n');
  await writeFile(path, replaceSection(before, name, heading, content, command));
}
