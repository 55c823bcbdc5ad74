import { figure, markdownTable } from '../report-retrieval.ts';
import { measuredPeers, type MeasuredPeer, type PeerFigures, type PeerResult } from './peer-figures.ts';
import type { PeerKind } from './peer.ts';

/** A column of the tables, and how it compares. */
interface Column {
  readonly name: string;
  readonly of: (figures: PeerFigures) => number;
  readonly isGreaterBetter?: boolean;
}

const COLUMNS: readonly Column[] = [
  { name: 'indexing, passages/s', of: ({ passagesPerSecond }) => passagesPerSecond, isGreaterBetter: true },
  { name: 'question p50, ms', of: ({ p50Milliseconds }) => p50Milliseconds },
  { name: 'question p99, ms', of: ({ p99Milliseconds }) => p99Milliseconds },
  { name: 'cold start, s', of: ({ coldStartSeconds }) => coldStartSeconds },
  { name: 'peak memory indexing, MB', of: ({ indexingMegabytes }) => indexingMegabytes },
  { name: 'peak memory answering, MB', of: ({ answeringMegabytes }) => answeringMegabytes },
  { name: 'on disk, MB', of: ({ diskMegabytes }) => diskMegabytes },
];

const KINDS: Readonly<Record<PeerKind, string>> = { vectors: 'vectors', words: 'words', both: 'both', embedding: '–' };

/** Every figure of every peer. @param lists names of the lists of questions, in the order of `ndcg` */
export function peerTable(results: readonly PeerResult[], lists: readonly string[]): string {
  const head = ['', 'finds by', ...COLUMNS.map(({ name }) => name), ...lists.map((list) => `nDCG@10 ${list}`)];
  const rows = measuredPeers(results).map(({ peer, figures }) => [
    peer.name,
    KINDS[peer.kind],
    ...COLUMNS.map(({ of }) => digits(of(figures))),
    ...figures.ndcg.map(share),
  ]);
  const failures = results.flatMap(({ peer, failure }) => (failure === null ? [] : [`${peer.name} could not be measured: ${failure.replace(/\s+/gu, ' ')}`]));
  return [markdownTable(head, rows), ...failures].join('\n\n');
}

/** The peers beside one of them: above 1 the own figure is the better one, so many times. nDCG as the difference. */
export function ratioTable(results: readonly PeerResult[], own: string, lists: readonly string[]): string {
  const measured = measuredPeers(results);
  const base = measured.find(({ peer }) => peer.name === own);
  if (base === undefined) return '';
  const head = ['', ...COLUMNS.map(({ name }) => name.replace(/, (?:passages\/s|ms|s|MB)$/u, '')), ...lists.map((list) => `nDCG@10 ${list}`)];
  const rows = measured
    .filter(({ peer }) => peer.name !== own)
    .map(({ peer, figures }) => [
      peer.name,
      ...COLUMNS.map((column) => times(ratio(column, base.figures, figures))),
      ...figures.ndcg.map((other, index) => difference(base.figures.ndcg[index] ?? null, other)),
    ]);
  return markdownTable(head, rows);
}

/** Something that is asked of the own figures beside the others'. */
export interface PeerTarget {
  readonly text: string;
  readonly isReached: boolean;
}

/**
 * Questions and indexing at least as fast as the fastest peer that finds by both, nDCG above every peer. What is not
 * there to compare with is left out.
 * @param isOwn tells rows of this program, which are no peers
 */
export function peerTargets(results: readonly PeerResult[], own: string, isOwn: (name: string) => boolean, lists: readonly string[]): PeerTarget[] {
  const measured = measuredPeers(results);
  const base = measured.find(({ peer }) => peer.name === own);
  if (base === undefined) return [];
  const peers = measured.filter(({ peer }) => !isOwn(peer.name));
  const hybrids = peers.filter(({ peer }) => peer.kind === 'both');
  const fastest = COLUMNS.slice(0, 2).flatMap((column): PeerTarget[] => {
    const best = bestOf(hybrids, ({ figures }) => (column.isGreaterBetter === true ? column.of(figures) : -column.of(figures)));
    if (best === null) return [];
    const [mine, other] = [column.of(base.figures), column.of(best.figures)];
    return [{ text: `${column.name}: ${digits(mine)}, the fastest peer that finds by both (${best.peer.name}) ${digits(other)}`, isReached: ratio(column, base.figures, best.figures) >= 1 }];
  });
  const ranked = lists.flatMap((list, index): PeerTarget[] => {
    const best = bestOf(peers, ({ figures }) => figures.ndcg[index] ?? -1);
    const [mine, other] = [base.figures.ndcg[index] ?? null, best?.figures.ndcg[index] ?? null];
    if (best === null || mine === null || other === null) return [];
    return [{ text: `nDCG@10 ${list}: ${share(mine)}, the best peer (${best.peer.name}) ${share(other)}`, isReached: mine > other }];
  });
  return [...fastest, ...ranked];
}

export function targetList(targets: readonly PeerTarget[]): string {
  return targets.map(({ text, isReached }) => `- ${text}: ${isReached ? 'reached' : 'NOT reached'}`).join('\n');
}

/** Which version of what was used, and in which way. */
export function peerWays(results: readonly PeerResult[]): string {
  return results.map(({ peer }) => `- **${peer.name}**: ${peer.version}; ${peer.way}`).join('\n');
}

/** Three digits that count. */
export function digits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Above 1 when the first is the better one. */
function ratio({ of, isGreaterBetter = false }: Column, own: PeerFigures, other: PeerFigures): number {
  return isGreaterBetter ? of(own) / of(other) : of(other) / of(own);
}

/** A peer that keeps nothing on disk is no measure of size. */
function times(value: number): string {
  return value === 0 || !Number.isFinite(value) ? '–' : `${value.toFixed(2)} ×`;
}

function bestOf(peers: readonly MeasuredPeer[], merit: (peer: MeasuredPeer) => number): MeasuredPeer | null {
  return peers.reduce<MeasuredPeer | null>((best, peer) => (best === null || merit(peer) > merit(best) ? peer : best), null);
}

function difference(own: number | null, other: number | null): string {
  if (own === null || other === null) return '–';
  const points = own - other;
  return `${points < 0 ? '−' : '+'}${share(Math.abs(points))}`;
}

function share(value: number | null): string {
  return value === null ? '–' : figure(value);
}
