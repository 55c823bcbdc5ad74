import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ListResult } from '../../src/evaluation/evaluate-list.ts';
import { measureRefusal, type Decision } from '../../src/evaluation/measure-refusal.ts';
import { plotNdcg } from '../../src/evaluation/plots/plot-ndcg.ts';
import { plotRiskCoverage } from '../../src/evaluation/plots/plot-risk-coverage.ts';
import { plotSpeed } from '../../src/evaluation/plots/plot-speed.ts';
import { reportRetrieval } from '../../src/evaluation/report-retrieval.ts';
import { RETRIEVER_LEGS } from '../../src/retrieval/create-retriever.ts';

function row(name: string, language: string, ndcg: number): ListResult {
  const measures = { 'ndcg@10': ndcg, 'recall@1': ndcg, 'recall@5': 1, 'recall@10': 1, 'mrr@10': ndcg };
  const result = { passages: 2, questions: 2, measures, millisecondsPerQuestion: { p50: 1, p99: 2 }, run: [] };
  const list = { name, questions: [], isAcross: name.includes('→'), language };
  return { list, legs: RETRIEVER_LEGS.map((leg) => ({ leg, result })), span: { questions: 4, right: 3 }, refusal: measureRefusal([]), decisions: [] };
}

const ROWS = [row('xquad/zh', 'zh', 0.5), row('quiz/en → quiz/zh <&>', 'en', 0.25)];

function elementsOf(drawing: string, name: string): { getAttribute(attribute: string): string | null }[] {
  return [...parseHTML(drawing).document.querySelectorAll(name)];
}

function expectDrawable(drawing: string): void {
  expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/u);
  expect(drawing).not.toMatch(/NaN|Infinity|undefined/u);
  expect(drawing).toContain('prefers-color-scheme:dark');
}

describe('the plot of legs', () => {
  test('draws a bar for each leg of each row, as long as its figure', () => {
    const drawing = plotNdcg(ROWS);
    expectDrawable(drawing);
    const bars = elementsOf(drawing, 'rect.fill[rx="1.5"]').map((bar) => Number(bar.getAttribute('width')));
    expect(bars).toHaveLength(2 * RETRIEVER_LEGS.length);
    expect(bars[0]).toBeCloseTo(2 * (bars.at(-1) ?? 0), 0);
  });

  test('marks the published figure only where there is one, and escapes names', () => {
    expect(elementsOf(plotNdcg(ROWS), 'line.mark')).toHaveLength(2);
    expect(elementsOf(plotNdcg(ROWS.slice(1)), 'line.mark')).toHaveLength(0);
    expect(plotNdcg(ROWS)).toContain('&lt;&amp;&gt;');
  });
});

describe('the plot of risk', () => {
  const decisions: Decision[] = [0.9, 0.6, 0.3].flatMap((confidence) => [
    { isAnswerable: true, isRight: true, refused: null, confidence },
    { isAnswerable: false, isRight: false, refused: null, confidence: confidence / 2 },
  ]);

  test('draws a curve and the operating point of each series', () => {
    const drawing = plotRiskCoverage([
      { name: 'one', decisions },
      { name: 'other', decisions },
    ]);
    expectDrawable(drawing);
    expect(elementsOf(drawing, 'path.curve')).toHaveLength(2);
    expect(elementsOf(drawing, 'circle.dot')).toHaveLength(2);
  });

  test('stays a drawing without any question, and when nothing may be answered', () => {
    expectDrawable(plotRiskCoverage([]));
    expectDrawable(plotRiskCoverage([{ name: 'none', decisions: decisions.map((decision) => ({ ...decision, refused: 'other-year' as const })) }]));
  });
});

test('the plot of speed names the median and the 99th percentile', () => {
  const drawing = plotSpeed({ milliseconds: Array.from({ length: 100 }, (_, index) => index / 10), passages: 10_000, targetMilliseconds: 15 });
  expectDrawable(drawing);
  expect(drawing).toContain('p50  4.9 ms');
  expect(drawing).toContain('p99  9.8 ms');
  expect(drawing).toContain('10,000 passages');
});

describe('the report', () => {
  test('sets a row beside what is published for it', () => {
    const [first, second] = reportRetrieval(ROWS).split('\n').slice(2);
    expect(first).toMatch(/^\| xquad\/zh \| 0 \| \.500 \/ \.500 \/ 1 .*\| \.750 .*\| \.964 \|$/u);
    expect(second).toMatch(/\| – \|$/u);
  });

  test('lists the published models of the languages that were measured', () => {
    const report = reportRetrieval(ROWS);
    expect(report).toContain('| nDCG@10 on xquad | zh | mean of 12 languages |');
    expect(report).toContain('| multilingual-e5-base (278 M) | .955 | .958 |');
    expect(report).toContain('| **this program, all legs** | **.500** |');
    expect(reportRetrieval(ROWS.slice(1))).not.toContain('Published for');
  });
});
