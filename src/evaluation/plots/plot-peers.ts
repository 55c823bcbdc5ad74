import { measuredPeers, type MeasuredPeer, type PeerFigures, type PeerResult } from '../peers/peer-figures.ts';
import { digits } from '../peers/report-peers.ts';
import { figure } from '../report-retrieval.ts';
import { bar, CHARACTER_WIDTH, seriesClass, svgDocument, text } from './svg.ts';

/** A figure of all peers, drawn as bars under each other. */
interface Panel {
  readonly title: string;
  readonly note: string;
  readonly of: (figures: PeerFigures) => number | null;
  readonly print: (value: number) => string;
}

const WIDTH = 960;
const MARGIN = 20;
const TOP = 92;
const ROW_HEIGHT = 22;
const BAR_HEIGHT = 12;
const GAP = 24;
/** Right of the longest bar, for its figure. */
const FIGURE_WIDTH = 48;
/** The colours of this program's rows and of the others. */
const OWN = seriesClass(0);
const OTHER = seriesClass(5);

/** Speed, memory and quality of each peer as bars, side by side. @param lists names of the lists of questions; the first is drawn */
export function plotPeers(results: readonly PeerResult[], isOwn: (name: string) => boolean, lists: readonly string[]): string {
  const peers = measuredPeers(results);
  const panels: Panel[] = [
    { title: 'indexing', note: 'passages/s, more is better', of: ({ passagesPerSecond }) => passagesPerSecond, print: digits },
    { title: 'question p50', note: 'ms, less is better', of: ({ p50Milliseconds }) => p50Milliseconds, print: digits },
    { title: 'peak memory, answering', note: 'MB, less is better', of: ({ answeringMegabytes }) => answeringMegabytes, print: digits },
    ...lists.slice(0, 1).map((list): Panel => ({ title: `nDCG@10 ${list}`, note: 'more is better', of: ({ ndcg }) => ndcg[0] ?? null, print: figure })),
  ];
  const left = MARGIN + Math.max(0, ...peers.map(({ peer }) => peer.name.length)) * CHARACTER_WIDTH + 10;
  const width = (WIDTH - left - MARGIN - GAP * (panels.length - 1)) / panels.length;
  const names = peers.map(({ peer }, row) => text(left - 10, baseline(row), peer.name, { anchor: 'end', style: isOwn(peer.name) ? 'label strong' : 'label' }));
  return svgDocument(WIDTH, TOP + peers.length * ROW_HEIGHT + MARGIN, 'Yinju beside its peers', [
    ...names,
    ...panels.flatMap((panel, column) => drawPanel(panel, peers, isOwn, left + column * (width + GAP), width)),
  ]);
}

function drawPanel({ title, note, of, print }: Panel, peers: readonly MeasuredPeer[], isOwn: (name: string) => boolean, left: number, width: number): string[] {
  const greatest = Math.max(Number.MIN_VALUE, ...peers.map(({ figures }) => of(figures) ?? 0));
  const rows = peers.flatMap(({ peer, figures }, row) => {
    const value = of(figures);
    if (value === null) return [];
    const length = (value / greatest) * (width - FIGURE_WIDTH);
    return [bar(left, baseline(row) - BAR_HEIGHT + 2, length, BAR_HEIGHT, isOwn(peer.name) ? OWN : OTHER), text(left + length + 5, baseline(row), print(value), { style: 'value' })];
  });
  return [text(left, TOP - 30, title, { style: 'label strong' }), text(left, TOP - 14, note, { style: 'note' }), ...rows];
}

function baseline(row: number): number {
  return TOP + row * ROW_HEIGHT + 14;
}
