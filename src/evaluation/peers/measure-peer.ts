import { readFile } from 'node:fs/promises';
import type { Peer, PeerPassage } from './peer.ts';

/** What one process measured while it indexed. */
export interface IndexingMeasure {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** What one process measured while it answered from an index that another one had kept. */
export interface AnsweringMeasure {
  /** Of each question, in order. */
  readonly milliseconds: readonly number[];
  readonly peakMegabytes: number;
}

/** Passages a question is answered with. */
export const FOUND_PASSAGES = 10;

/** Questions that are asked before the clock runs, so that code is compiled and caches are filled. */
const WARM_UP_QUESTIONS = 50;

export async function measureIndexing(peer: Peer, passages: readonly PeerPassage[]): Promise<IndexingMeasure> {
  const started = performance.now();
  await peer.index(passages);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: await peakMegabytes() };
}

export async function measureAnswering(peer: Peer, questions: readonly string[]): Promise<AnsweringMeasure> {
  await peer.open();
  for (const question of questions.slice(0, WARM_UP_QUESTIONS)) await peer.search(question, FOUND_PASSAGES);
  const milliseconds: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await peer.search(question, FOUND_PASSAGES);
    milliseconds.push(performance.now() - started);
  }
  return { milliseconds, peakMegabytes: await peakMegabytes() };
}

/** The ids found for each question, best first, after indexing the passages. */
export async function rankQuestions(peer: Peer, passages: readonly PeerPassage[], questions: readonly string[]): Promise<string[][]> {
  await peer.index(passages);
  const ranked: string[][] = [];
  for (const question of questions) ranked.push([...(await peer.search(question, FOUND_PASSAGES))]);
  return ranked;
}

/**
 * The most memory that this process has held, resident. The system's own count since the program was loaded is preferred:
 * what Node reports is never less than the parent had when it forked.
 */
export async function peakMegabytes(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s*(?<count>\d+) kB$/mu.exec(status)?.groups?.['count'];
  return ((kibibytes === undefined ? process.resourceUsage().maxRSS : Number(kibibytes)) * 1024) / 1e6;
}
