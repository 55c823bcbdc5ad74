import { operatingPoint, riskCoverageCurve, type Decision } from '../measure-refusal.ts';
import { dot, horizontalGrid, legend, path, project, seriesClass, svgDocument, text, verticalGrid, type Axis, type PlotArea } from './svg.ts';

/** Decisions that are drawn as one curve. */
export interface DecisionSeries {
  readonly name: string;
  readonly decisions: readonly Decision[];
}

const WIDTH = 760;
const HEIGHT = 460;
/** Room above the curves, so that the highest does not touch the edge. */
const HEADROOM = 1.1;
const TENTH = 0.1;

/** The share of wrong answers when few, sure questions are answered (left) or all of them (right). Dots: the thresholds in use. */
export function plotRiskCoverage(series: readonly DecisionSeries[]): string {
  const drawn = series.map(({ name, decisions }) => ({ name, points: riskCoverageCurve(decisions), operating: operatingPoint(decisions) }));
  const highest = Math.max(TENTH, ...drawn.flatMap(({ points, operating }) => [...points.map(({ risk }) => risk), operating.risk]));
  const top = Math.min(1, Math.ceil((highest * HEADROOM) / TENTH) * TENTH);
  const area: PlotArea = { left: 64, top: 116, width: WIDTH - 94, height: HEIGHT - 116 - 56 };
  const horizontal: Axis = { start: 0, end: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], label: 'share of all questions that are answered', format: percent };
  const vertical: Axis = { start: 0, end: top, ticks: tenths(top), label: 'share of wrong answers among the answered', format: percent };
  const place = (coverage: number, risk: number): readonly [number, number] => [
    area.left + project(horizontal, coverage) * area.width,
    area.top + area.height - project(vertical, risk) * area.height,
  ];
  return svgDocument(WIDTH, HEIGHT, 'How sure, how often right: half of the questions have no answer', [
    ...legend(20, 56, WIDTH - 40, drawn.map(({ name }) => name)),
    ...verticalGrid(area, horizontal),
    ...horizontalGrid(area, vertical),
    ...drawn.map(({ points }, index) => (points.length === 0 ? '' : path(points.map(({ coverage, risk }) => place(coverage, risk)), seriesClass(index)))),
    ...drawn.map(({ operating }, index) => dot(...place(operating.coverage, operating.risk), seriesClass(index))),
    text(20, HEIGHT - 20, 'dots: the thresholds in use', { style: 'note' }),
  ]);
}

function tenths(top: number): number[] {
  const step = top > 0.5 ? 2 * TENTH : TENTH;
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, index) => index * step);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
