import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { exponentOf, growthCurves, growthTable } from '../../src/evaluation/growth.ts';
import { measureVectors } from '../../src/evaluation/measure-vectors.ts';
import { measureAnswering, measureIndexing, rankQuestions } from '../../src/evaluation/peers/measure-peer.ts';
import type { PeerFigures, PeerResult } from '../../src/evaluation/peers/peer-figures.ts';
import type { Peer, PeerKind, PeerPassage } from '../../src/evaluation/peers/peer.ts';
import { peerTable, peerTargets, ratioTable, targetList } from '../../src/evaluation/peers/report-peers.ts';
import { plotGrowth } from '../../src/evaluation/plots/plot-growth.ts';
import { plotPeers } from '../../src/evaluation/plots/plot-peers.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { withTempFolder } from '../support/temp-folder.ts';

const PASSAGES: PeerPassage[] = [
  { id: 'river', text: 'the river is long' },
  { id: 'bridge', text: 'the bridge is new' },
  { id: 'tower', text: 'the tower is high' },
];

/** Finds passages that share words with the question, and writes down what it is asked to do. */
function createFakePeer(): Peer & { readonly calls: string[] } {
  const calls: string[] = [];
  let stored: readonly PeerPassage[] = [];
  return {
    calls,
    async index(passages) {
      calls.push(`index ${passages.length}`);
      stored = passages;
    },
    async open() {
      calls.push('open');
    },
    async search(question, count) {
      calls.push('search');
      const shared = ({ text }: PeerPassage): number => text.split(' ').filter((word) => question.split(' ').includes(word)).length;
      return stored.toSorted((a, b) => shared(b) - shared(a)).slice(0, count).map(({ id }) => id);
    },
  };
}

function result(name: string, kind: PeerKind, figures: Partial<PeerFigures> = {}): PeerResult {
  return {
    peer: { name, kind, version: `${name.toLowerCase()} 1.2.3`, way: 'as documented' },
    figures: {
      passagesPerSecond: 1000,
      p50Milliseconds: 4,
      p99Milliseconds: 8,
      coldStartSeconds: 1,
      indexingMegabytes: 300,
      answeringMegabytes: 200,
      diskMegabytes: 40,
      ndcg: [0.9, 0.8],
      ...figures,
    },
    failure: null,
  };
}

const LISTS = ['zh', 'en → zh'];
const isOwn = (name: string): boolean => name.startsWith('Own');
const RESULTS: PeerResult[] = [
  result('Own', 'both'),
  result('Own, other', 'both', { p50Milliseconds: 0.001 }),
  result('Fast', 'words', { passagesPerSecond: 50_000, p50Milliseconds: 0.125, ndcg: [0.95, 0.1] }),
  result('Both', 'both', { passagesPerSecond: 500, p50Milliseconds: 6, diskMegabytes: 20, ndcg: [0.7, 0.7] }),
  result('Floor', 'embedding', { diskMegabytes: 0, ndcg: [null, null] }),
  { peer: { name: 'Broken', kind: 'vectors', version: 'broken 0', way: '' }, figures: null, failure: 'it fell\nover' },
];

describe('measuring a peer', () => {
  test('indexes once, and says how long it took and how much memory', async () => {
    const peer = createFakePeer();
    const { seconds, peakMegabytes } = await measureIndexing(peer, PASSAGES);
    expect(peer.calls).toEqual(['index 3']);
    expect(seconds).toBeGreaterThanOrEqual(0);
    expect(peakMegabytes).toBeGreaterThan(10);
  });

  test('opens the index before it asks, and times every question after a warm-up', async () => {
    const peer = createFakePeer();
    const { milliseconds } = await measureAnswering(peer, ['is the river long', 'is the tower high']);
    expect(peer.calls).toEqual(['open', 'search', 'search', 'search', 'search']);
    expect(milliseconds).toHaveLength(2);
  });

  test('ranks the passages for each question', async () => {
    const ranked = await rankQuestions(createFakePeer(), PASSAGES, ['how high is the tower', 'which bridge is new']);
    expect(ranked.map((ids) => ids[0])).toEqual(['tower', 'bridge']);
    expect(ranked[0]).toHaveLength(3);
  });
});

describe('the report', () => {
  test('has a row with every figure for each peer, and names what failed', () => {
    const table = peerTable(RESULTS, LISTS);
    expect(table).toContain('| Own | both | 1,000 | 4.00 | 8.00 | 1.00 | 300 | 200 | 40.0 | .900 | .800 |');
    expect(table).toContain('| Fast | words | 50,000 | 0.13 |');
    expect(table).toMatch(/\| Floor \| – \|.*\| – \| – \|$/mu);
    expect(table).toContain('Broken could not be measured: it fell over');
    expect(table.split('\n').slice(0, 7).map((line) => line.split('|').length)).toEqual(Array.from({ length: 7 }, () => 13));
  });

  test('sets the peers beside the own figures, above 1 where these are better', () => {
    const rows = ratioTable(RESULTS, 'Own', LISTS).split('\n');
    expect(rows).toContain('| Both | 2.00 × | 1.50 × | 1.00 × | 1.00 × | 1.00 × | 1.00 × | 0.50 × | +.200 | +.100 |');
    expect(rows.find((row) => row.includes('Fast'))).toBe('| Fast | 0.02 × | 0.03 × | 1.00 × | 1.00 × | 1.00 × | 1.00 × | 1.00 × | −.050 | +.700 |');
    expect(rows.find((row) => row.includes('Floor'))).toMatch(/1\.00 × \| – \| – \| – \|$/u);
    expect(rows.some((row) => row.startsWith('| Own |'))).toBe(false);
  });

  test('compares speed with peers that find by both, quality with all, and none with the own rows', () => {
    const targets = peerTargets(RESULTS, 'Own', isOwn, LISTS);
    expect(targets.map(({ isReached }) => isReached)).toEqual([true, true, false, true]);
    expect(targetList(targets)).toContain('- nDCG@10 zh: .900, the best peer (Fast) .950: NOT reached');
    expect(targetList(targets)).toContain('the fastest peer that finds by both (Both) 500: reached');
  });

  test('has no targets without a peer to compare with', () => {
    expect(peerTargets(RESULTS.slice(0, 2), 'Own', isOwn, LISTS)).toEqual([]);
    expect(ratioTable(RESULTS.slice(1), 'Own', LISTS)).toBe('');
  });

  test('is drawn with a bar for every figure, as long as the figure says', () => {
    const drawing = plotPeers(RESULTS, isOwn, LISTS);
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/u);
    const bars = [...parseHTML(drawing).document.querySelectorAll('rect.fill')].map((bar) => Number(bar.getAttribute('width')));
    expect(bars).toHaveLength(3 * 5 + 4);
    expect(bars[2]).toBeCloseTo(50 * (bars[0] ?? 0), -1);
  });
});

describe('growth', () => {
  test('has the exponent of the power that a figure follows', () => {
    const points = [1000, 10_000, 100_000].map((passages) => ({ passages, value: 3 * passages ** 0.5 }));
    expect(exponentOf(points)).toBeCloseTo(0.5, 10);
    expect(exponentOf(points.slice(0, 1))).toBeNull();
    expect(exponentOf([])).toBeNull();
  });

  test('is a table of sizes with the exponents below, and a drawing', () => {
    const steps = [1000, 10_000].map((passages) => {
      const { figures } = result('Own', 'both', { passagesPerSecond: 500, p50Milliseconds: passages / 1000 });
      return { passages, figures: figures as PeerFigures };
    });
    const curves = growthCurves(steps);
    const rows = growthTable(curves).split('\n').slice(2);
    expect(rows[0]).toMatch(/^\| 1,000 \| 2\.00 \| 1\.00 \|/u);
    expect(rows[1]).toMatch(/^\| 10,000 \| 20\.0 \| 10\.0 \|/u);
    expect(rows[2]).toMatch(/^\| exponent \| 1\.00 \| 1\.00 \| 0\.00 \|/u);
    const drawing = plotGrowth(curves.slice(0, 2));
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/u);
    expect(parseHTML(drawing).document.querySelectorAll('circle.dot')).toHaveLength(4);
  });

  test('of the vector index alone is measured against exact search', async () => {
    const embedder = createHashingEmbedder(64);
    const clauses = ['全市经济运行总体平稳', '新能源汽车产量增长12%', '高新区引进项目35个', '粮食总产量再创新高'];
    for (const way of ['exact', 'graph'] as const) {
      const measured = await withTempFolder((folder) => measureVectors({ vectors: 40, way, questions: 5, clauses, embedder, folder }));
      expect(measured).toMatchObject({ vectors: 40, way, recall: 1 });
      expect(measured.diskMegabytes).toBeGreaterThan(0);
    }
  });
});
