import { allLegs, type ListResult } from '../evaluate-list.ts';
import { YARDSTICK } from '../published-figures.ts';
import { figure, yardstickOf } from '../report-retrieval.ts';
import { bar, CHARACTER_WIDTH, legend, line, project, seriesClass, svgDocument, text, verticalGrid, type Axis, type PlotArea } from './svg.ts';

const WIDTH = 760;
/** Beside the longest name of a row. */
const MARGIN = 34;
const RIGHT = 60;
const TOP = 84;
const BAR_HEIGHT = 9;
const GAP = 12;

/** nDCG@10 of each leg for each list of questions, as bars; a dashed mark where others have published. */
export function plotNdcg(results: readonly ListResult[]): string {
  const legs = results[0]?.legs.map(({ leg }) => leg) ?? [];
  const rowHeight = legs.length * (BAR_HEIGHT + 1) + GAP;
  const left = MARGIN + Math.max(0, ...results.map(({ list }) => list.name.length)) * CHARACTER_WIDTH;
  const area: PlotArea = { left, top: TOP, width: WIDTH - left - RIGHT, height: results.length * rowHeight };
  const axis: Axis = { start: 0, end: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], label: 'nDCG@10', format: (value) => (value === 0 ? '0' : figure(value).replace(/0+$/u, '')) };
  const rows = results.flatMap((result, row) => drawRow(result, area.top + row * rowHeight + GAP / 2, area, axis));
  const isMarked = results.some((result) => yardstickOf(result) !== null);
  const note = isMarked ? [line(20, area.top + area.height + 31, 44, area.top + area.height + 31, 'mark'), text(50, area.top + area.height + 35, `${YARDSTICK?.model ?? ''}, published`, { style: 'note' })] : [];
  return svgDocument(WIDTH, area.top + area.height + 56, 'How well questions find their passages', [
    ...legend(20, 56, WIDTH - 40, legs.map((leg, index) => (index === legs.length - 1 ? `${leg} (all legs)` : leg))),
    ...verticalGrid(area, axis),
    ...rows,
    ...note,
  ]);
}

function drawRow(result: ListResult, top: number, area: PlotArea, axis: Axis): string[] {
  const height = result.legs.length * (BAR_HEIGHT + 1);
  const published = yardstickOf(result);
  const x = (value: number): number => area.left + project(axis, value) * area.width;
  const bars = result.legs.map(({ result: { measures } }, index) =>
    bar(area.left, top + index * (BAR_HEIGHT + 1), x(measures['ndcg@10']) - area.left, BAR_HEIGHT, seriesClass(index)),
  );
  const best = allLegs(result).measures['ndcg@10'];
  return [
    text(area.left - 10, top + height / 2 + 4, result.list.name, { anchor: 'end' }),
    ...bars,
    ...(published === null ? [] : [line(x(published), top - 2, x(published), top + height + 1, 'mark')]),
    text(area.left + area.width + 8, top + height / 2 + 4, figure(best), { style: 'value strong' }),
  ];
}
