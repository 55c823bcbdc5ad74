/** Parts of drawings. Lengths are in user units, one to a pixel at full size. */

/** The area between the axes. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An axis from `start` to `end`, with a line and a label at each tick. */
export interface Axis {
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly number[];
  readonly label: string;
  readonly format: (value: number) => string;
}

const FONT_SIZE = 12;
/** A character is so wide on average; for placing what stands beside a text. */
export const CHARACTER_WIDTH = 6.6;

/**
 * Colours of series, for a light and for a dark ground, told apart by people with any colour vision when
 * next to each other, each with a contrast of at least 3 : 1 to its ground.
 */
const SERIES: readonly (readonly [string, string])[] = [
  ['#0b6bcb', '#4c9bea'],
  ['#b35900', '#e8923a'],
  ['#12805c', '#37b487'],
  ['#8250b4', '#b48ade'],
  ['#b3265e', '#e8709b'],
  ['#5f6b7a', '#98a4b3'],
];

/** The class of the n-th series; after the last colour the first comes again. */
export function seriesClass(index: number): string {
  return `s${index % SERIES.length}`;
}

/** A drawing that follows the reader's light or dark ground. @param title is read out where the drawing cannot be seen */
export function svgDocument(width: number, height: number, title: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    `<text class="title" x="20" y="30">${escape(title)}</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

export function text(x: number, y: number, content: string, { anchor = 'start', style = 'label' }: { anchor?: 'start' | 'middle' | 'end'; style?: string } = {}): string {
  return `<text class="${style}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escape(content)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, style: string): string {
  return `<line class="${style}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

/** A bar from the left, its right end rounded. */
export function bar(x: number, y: number, width: number, height: number, style: string): string {
  return `<rect class="fill ${style}" x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" rx="1.5"/>`;
}

export function dot(x: number, y: number, style: string): string {
  return `<circle class="dot ${style}" cx="${round(x)}" cy="${round(y)}" r="5"/>`;
}

export function path(points: readonly (readonly [number, number])[], style: string): string {
  return `<path class="curve ${style}" d="M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}"/>`;
}

/** Names of the series in a row; a name too many begins a new one. */
export function legend(left: number, top: number, width: number, names: readonly string[]): string[] {
  let x = left;
  let y = top;
  return names.flatMap((name, index) => {
    const needed = name.length * CHARACTER_WIDTH + 34;
    if (x > left && x + needed > left + width) {
      x = left;
      y += 18;
    }
    const parts = [`<rect class="fill ${seriesClass(index)}" x="${round(x)}" y="${round(y - 9)}" width="11" height="11" rx="2"/>`, text(x + 17, y, name)];
    x += needed;
    return parts;
  });
}

/** Lines across at the ticks of the vertical axis, with its labels on the left. */
export function horizontalGrid(area: PlotArea, axis: Axis): string[] {
  const marks = axis.ticks.flatMap((tick) => {
    const y = area.top + area.height - project(axis, tick) * area.height;
    return [line(area.left, y, area.left + area.width, y, 'grid'), text(area.left - 8, y + 4, axis.format(tick), { anchor: 'end', style: 'tick' })];
  });
  return [...marks, text(area.left, area.top - 12, axis.label, { style: 'axis' })];
}

/** Lines down at the ticks of the horizontal axis, with its labels below. */
export function verticalGrid(area: PlotArea, axis: Axis): string[] {
  const bottom = area.top + area.height;
  const marks = axis.ticks.flatMap((tick) => {
    const x = area.left + project(axis, tick) * area.width;
    return [line(x, area.top, x, bottom, 'grid'), text(x, bottom + 18, axis.format(tick), { anchor: 'middle', style: 'tick' })];
  });
  return [...marks, text(area.left + area.width, bottom + 36, axis.label, { anchor: 'end', style: 'axis' })];
}

/** Where a value lies on an axis, 0 … 1; beyond its ends at them. */
export function project({ start, end }: Pick<Axis, 'start' | 'end'>, value: number): number {
  return Math.min(1, Math.max(0, (value - start) / (end - start)));
}

interface Ground {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly series: readonly string[];
}

const LIGHT: Ground = { ground: '#ffffff', ink: '#1f2328', soft: '#59636e', grid: '#d8dee4', series: SERIES.map(([light]) => light) };
const DARK: Ground = { ground: '#0d1117', ink: '#e6edf3', soft: '#9aa4af', grid: '#30363d', series: SERIES.map(([, dark]) => dark) };

/** Written out twice instead of by variables, which not every viewer of drawings knows. */
const STYLE = [
  `text{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif;font-size:${FONT_SIZE}px}.title{font-size:16px;font-weight:600}`,
  '.tick,.value{font-size:11px}.value{font-variant-numeric:tabular-nums}.strong{font-weight:600}.grid{stroke-width:1}',
  '.mark{stroke-width:1.5;stroke-dasharray:4 3}.curve{fill:none;stroke-width:2;stroke-linejoin:round}.dot{stroke-width:2}',
  colours(LIGHT),
  `@media (prefers-color-scheme:dark){${colours(DARK)}}`,
].join('');

function colours({ ground, ink, soft, grid, series }: Ground): string {
  return [
    `text{fill:${ink}}.tick,.axis,.note{fill:${soft}}.ground{fill:${ground}}.grid{stroke:${grid}}.mark{stroke:${ink}}.dot{stroke:${ground}}`,
    ...series.map((colour, index) => `.fill.s${index},.dot.s${index}{fill:${colour}}.curve.s${index}{stroke:${colour}}`),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(content: string): string {
  return content.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
