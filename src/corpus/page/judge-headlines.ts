import { mayBePersonName } from '../../language/find-names.ts';
import { sumOfTrees, type BoostedTrees } from './boosted-trees.ts';
import { LINE_SIGNS } from './headline-form.ts';
import { partRun, SUBTITLE_PLACES, type HeadlineRun, type SubtitlePlace } from './headline-runs.ts';
import { COMPARISONS } from './page-lore.ts';
import type { BlockRole, PageBlock } from './page-block.ts';
import type { BarePageModel } from './page-model.ts';

const SIGNS = Object.keys(LINE_SIGNS);
const EXPRESSIONS = Object.values(LINE_SIGNS);
const ROLES: readonly BlockRole[] = ['display', 'borderline', 'caption', 'byline', 'furniture', 'body'];
const SUBTITLES: readonly (SubtitlePlace | null)[] = [null, ...SUBTITLE_PLACES];

/** What a line shows by itself. */
const MEASURES = ['role', 'length', 'gain', 'doubled', 'tight', 'person', ...COMPARISONS.map((kind) => `like ${kind}`), ...SIGNS];
const SIZE = MEASURES.length;
/** The lines that are looked at for a run. */
const PLACES = ['first', 'last', 'subtitle', 'above', 'below'] as const;
/** How much the texts of the page hold of some lines, and how near they are in sense. */
const CONTENTS = ['mass', 'cover', 'next cover', 'lead', 'cover below', 'cover above', 'sense', 'next sense', 'sense below', 'sense above'] as const;
const WIDTH = CONTENTS.length;
/** Of a headline, of its subtitle, and of both together. */
const PARTS = ['headline', 'subtitle', 'both'] as const;
const SHAPES = ['lines', 'subtitle', 'length', 'heap', 'heap below', 'siblings', 'from the top', 'from the end', ...COMPARISONS.map((kind) => `like ${kind}`), 'bond inside', 'bond subtitle', 'bond above', 'bond below', 'joined above', 'joined below', 'opening', 'closing', 'first text', 'last text', 'near', 'depth', 'links'];

/** The names of what the trees ask for. */
export const HEADLINE_INPUTS: readonly string[] = [...SHAPES, ...PLACES.flatMap((place) => MEASURES.map((name) => `${place} ${name}`)), ...PARTS.flatMap((part) => CONTENTS.map((name) => `${part} ${name}`))];

/** Of what is not there. */
const NOTHING = -1;

/** How likely each run of lines is a headline of the page with its subtitle or without, as logarithms of odds. */
export function judgeHeadlines(model: BarePageModel, trees: BoostedTrees): Float64Array {
  const inputs = headlineInputs(model);
  return Float64Array.from(model.runs, (run) => sumOfTrees(trees, inputs(run)));
}

/** What trees are asked about the runs of a page: a row of {@link HEADLINE_INPUTS} that is written over with the next run. */
export function headlineInputs(model: BarePageModel): (run: HeadlineRun) => Float64Array {
  const measureOf = createMeasures(model);
  const contents = measureContents(model);
  const indices = new Map(model.runs.flatMap((run, index) => (run.subtitle === null ? [[keyOf(run.start, run.end), index] as const] : [])));
  const row = new Float64Array(HEADLINE_INPUTS.length);
  return (run) => {
    row.fill(NOTHING);
    let column = putShape(row, model, run);
    const { headline, subtitle } = partRun(model.displays, run);
    const [first, last] = [headline[0] ?? NOTHING, headline.at(-1) ?? NOTHING];
    const [top, end] = [model.displays[run.start] ?? 0, model.displays[run.end - 1] ?? 0];
    for (const block of [first, last, subtitle ?? NOTHING, top - 1, end + 1]) {
      const own = measureOf(block);
      if (own !== null) row.set(own, column);
      column += SIZE;
    }
    for (const part of partsOf(run)) {
      const index = part === null ? undefined : indices.get(keyOf(...part));
      if (index !== undefined) row.set(contents.subarray(index * WIDTH, (index + 1) * WIDTH), column);
      column += WIDTH;
    }
    return row;
  };
}

type Range = readonly [start: number, end: number];

/** The stand-alone lines of each of {@link PARTS}. */
function partsOf({ start, end, subtitle }: HeadlineRun): readonly (Range | null)[] {
  if (subtitle === null) return [[start, end], null, [start, end]];
  const parted = subtitle === 'above' ? start + 1 : end - 1;
  const [upper, lower]: readonly [Range, Range] = [[start, parted], [parted, end]];
  return subtitle === 'above' ? [lower, upper, [start, end]] : [upper, lower, [start, end]];
}

/** Runs have three lines at most. */
function keyOf(start: number, end: number): number {
  return start * 4 + (end - start);
}

/** @returns how many columns were written */
function putShape(row: Float64Array, model: BarePageModel, run: HeadlineRun): number {
  const { blocks, displays, siblings } = model;
  const { headline, subtitle } = partRun(displays, run);
  const lines = headline.map((index) => blocks[index]?.text ?? '');
  const text = lines.join('');
  const [top, end] = [displays[run.start] ?? 0, displays[run.end - 1] ?? 0];
  const [above, below] = [textAt(blocks[top - 1]), textAt(blocks[end + 1])];
  const [first, last] = [textAt(blocks[top]), textAt(blocks[end])];
  const beside = subtitle === null ? null : textAt(blocks[subtitle]);
  let column = 0;
  const put = (value: number): void => {
    row[column++] = value;
  };
  put(lines.length);
  put(SUBTITLES.indexOf(run.subtitle));
  put(text.length);
  put(run.heap);
  put(run.below);
  put(siblings[run.gap] ?? 0);
  put(top);
  put(blocks.length - 1 - end);
  model.likenesses(text).forEach(put);
  put(lines.length < 2 ? NOTHING : Math.max(...lines.slice(1).map((line, place) => model.bond(lines[place] ?? '', line))));
  put(beside === null ? NOTHING : run.subtitle === 'above' ? model.bond(beside, lines[0] ?? '') : model.bond(lines.at(-1) ?? '', beside));
  put(model.bond(above, first));
  put(model.bond(last, below));
  put(Number(model.joins(above, first)));
  put(Number(model.joins(last, below)));
  putGap(put, model, run.gap);
  return column;
}

/** Whether an article may begin right below a run: a headline stands there mostly. */
function putGap(put: (value: number) => void, { orders, sense, cohesion }: BarePageModel, gap: number): void {
  const [above, below] = [orders[gap - 1], orders[gap]];
  put(below?.opening ?? 0);
  put(above?.closing ?? 0);
  put(below?.first ?? 0);
  put(above?.last ?? 0);
  for (const measured of [sense.near, sense.nearDepth, cohesion.linkShare]) put(measured[gap] ?? NOTHING);
}

function textAt(block: PageBlock | undefined): string {
  return block?.text ?? '';
}

/** What blocks show, each measured when it is first asked for; null for one beyond the page. */
function createMeasures({ blocks, likenesses }: BarePageModel): (index: number) => Float64Array | null {
  const known: Float64Array[] = [];
  return (index) => {
    const block = blocks[index];
    return block === undefined ? null : (known[index] ??= measureBlock(block, likenesses));
  };
}

function measureBlock({ role, text, displayGain, doubled, tight }: PageBlock, likenesses: BarePageModel['likenesses']): Float64Array {
  const own = new Float64Array(SIZE).fill(NOTHING);
  own[0] = ROLES.indexOf(role);
  own[1] = text.length;
  // Of running text nothing more is asked.
  if (role === 'body') return own;
  own.set([displayGain ?? 0, Number(doubled), Number(tight), Number(mayBePersonName(text)), ...likenesses(text), ...EXPRESSIONS.map((expression) => Number(expression.test(text)))], 2);
  return own;
}

/** In rows by run of as many columns as there are {@link CONTENTS}; of runs without a subtitle only. */
function measureContents({ runs, texts, shares, sense }: BarePageModel): Float64Array {
  const count = runs.length;
  const contents = new Float64Array(count * WIDTH).fill(NOTHING);
  runs.forEach(({ subtitle, gap, mass }, run) => {
    if (subtitle !== null) return;
    const at = (table: Float64Array, order: number): number => (order < 0 || order >= texts.length ? NOTHING : (table[order * count + run] ?? 0));
    const [cover, nextCover] = greatest(shares.own, run, count);
    const [nearest, next] = greatest(sense.likenesses, run, count);
    const [lead] = greatest(shares.lead, run, count);
    contents.set([mass, cover, nextCover, lead, at(shares.own, gap), at(shares.own, gap - 1), nearest, next, at(sense.likenesses, gap), at(sense.likenesses, gap - 1)], run * WIDTH);
  });
  return contents;
}

/** The greatest and the second greatest number of a column. */
function greatest(table: Float64Array, column: number, columns: number): readonly [most: number, second: number] {
  let [most, second] = [NOTHING, NOTHING];
  for (let place = column; place < table.length; place += columns) {
    const value = table[place] ?? 0;
    if (value > most) [most, second] = [value, most];
    else if (value > second) second = value;
  }
  return [most, second];
}
