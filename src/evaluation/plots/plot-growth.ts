import type { GrowthCurve } from '../growth.ts';
import { dot, horizontalGrid, legend, line, path, project, seriesClass, svgDocument, text, verticalGrid, type Axis, type PlotArea } from './svg.ts';

const WIDTH = 760;
const HEIGHT = 460;

/** How many times the figures of the smallest corpus each figure grows to; both axes by powers of ten. Dashed: linear growth. */
export function plotGrowth(curves: readonly GrowthCurve[]): string {
  const sizes = curves[0]?.points.map(({ passages }) => passages) ?? [];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const relative = curves.map(({ points }) => points.map(({ passages, value }) => ({ passages, times: value / (points[0]?.value ?? value) })));
  const area: PlotArea = { left: 64, top: 116, width: WIDTH - 94, height: HEIGHT - 116 - 56 };
  const horizontal = powersOfTen(least, most, 'passages');
  const vertical = powersOfTen(Math.min(1, ...relative.flat().map(({ times }) => times)), Math.max(10, ...relative.flat().map(({ times }) => times)), 'times the figure of the smallest corpus');
  const place = (passages: number, times: number): readonly [number, number] => [
    area.left + project(horizontal, Math.log10(passages)) * area.width,
    area.top + area.height - project(vertical, Math.log10(times)) * area.height,
  ];
  const linear = Math.min(most / least, 10 ** vertical.end);
  return svgDocument(WIDTH, HEIGHT, 'How Yinju grows with its corpus', [
    ...legend(20, 56, WIDTH - 40, curves.map(({ name, exponent }) => `${name.replace(/, (?:ms|s|MB)$/u, '')}${exponent === null ? '' : ` n^${exponent.toFixed(2)}`}`)),
    ...verticalGrid(area, horizontal),
    ...horizontalGrid(area, vertical),
    line(...place(least, 1), ...place(least * linear, linear), 'mark'),
    ...relative.map((points, index) => path(points.map(({ passages, times }) => place(passages, times)), seriesClass(index))),
    ...relative.flatMap((points, index) => points.map(({ passages, times }) => dot(...place(passages, times), seriesClass(index)))),
    text(20, HEIGHT - 20, 'dashed: as many times as the passages', { style: 'note' }),
  ]);
}

/** An axis of logarithms that begins and ends at powers of ten. */
function powersOfTen(least: number, most: number, label: string): Axis {
  const start = Math.floor(Math.log10(least) + 1e-9);
  const end = Math.max(start + 1, Math.ceil(Math.log10(most) - 1e-9));
  const ticks = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return { start, end, ticks, label, format: (power) => (10 ** power).toLocaleString('en') };
}
