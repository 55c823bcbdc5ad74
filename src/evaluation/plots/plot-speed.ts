import { percentile } from '../evaluate-retrieval.ts';
import { dot, horizontalGrid, line, path, project, seriesClass, svgDocument, text, verticalGrid, type Axis, type PlotArea } from './svg.ts';

export interface SpeedPlotOptions {
  /** Time from question to answer, of each question. */
  readonly milliseconds: readonly number[];
  readonly passages: number;
  /** The median that is asked for. */
  readonly targetMilliseconds: number;
}

const WIDTH = 760;
const HEIGHT = 380;
const STEPS = 200;
/** The slowest of a thousand questions tell of the machine, not of the program; they are beyond the edge. */
const SHOWN_SHARE = 0.995;
/** At most so many ticks, at round numbers. */
const MOST_TICKS = 8;
const ROUND_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The share of the questions that are answered within a time; marks at the median, the 99th percentile and the target. */
export function plotSpeed({ milliseconds, passages, targetMilliseconds }: SpeedPlotOptions): string {
  const end = Math.max(targetMilliseconds, percentile(milliseconds, SHOWN_SHARE)) * 1.1;
  const step = ROUND_STEPS.find((candidate) => end / candidate <= MOST_TICKS) ?? end;
  const area: PlotArea = { left: 64, top: 84, width: WIDTH - 94, height: HEIGHT - 84 - 56 };
  const horizontal: Axis = { start: 0, end, ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step), label: 'milliseconds from question to answer', format: String };
  const vertical: Axis = { start: 0, end: 1, ticks: [0, 0.25, 0.5, 0.75, 1], label: 'share of the questions answered by then', format: (share) => `${share * 100} %` };
  const x = (time: number): number => area.left + project(horizontal, time) * area.width;
  const isEarly = targetMilliseconds < end / 2;
  const y = (share: number): number => area.top + area.height - share * area.height;
  const times = Array.from({ length: STEPS + 1 }, (_, index) => (index / STEPS) * end);
  const curve = times.map((time) => [x(time), y(milliseconds.filter((taken) => taken <= time).length / milliseconds.length)] as const);
  const marks = [0.5, 0.99].flatMap((share) => {
    const time = percentile(milliseconds, share);
    return [dot(x(time), y(share), seriesClass(0)), text(x(time) + 10, y(share) + (share > 0.9 ? 18 : 4), `p${share * 100}  ${time.toFixed(1)} ms`, { style: 'label strong' })];
  });
  return svgDocument(WIDTH, HEIGHT, `Question to answer at ${passages.toLocaleString('en')} passages`, [
    ...verticalGrid(area, horizontal),
    ...horizontalGrid(area, vertical),
    line(x(targetMilliseconds), area.top, x(targetMilliseconds), area.top + area.height, 'mark'),
    text(x(targetMilliseconds) + (isEarly ? 6 : -6), area.top + area.height - 10, `asked for: p50 within ${targetMilliseconds} ms`, { anchor: isEarly ? 'start' : 'end', style: 'note' }),
    path(curve, seriesClass(0)),
    ...marks,
  ]);
}
