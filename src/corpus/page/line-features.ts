import { classOf } from './class-of.ts';
import { BYLINE, CAPTION, CLOSING_LINE, COLUMN_NAME, CREDIT, FURNITURE, MEDIUM, NAMES_AFTER_MARK, OPENING, SCENE, SOURCE_NOTE } from './line-forms.ts';
import { readPageHead } from './page-head.ts';
import type { LineRole } from './line-roles.ts';
import { cellWidth, columnWidth, isSpaced, type PageLine } from '../printed-lines.ts';

/** Upper bounds of the classes of what a line lacks to the width of its column, in character cells. */
const DEFICITS = [-6, -1.2, 0.6, 1.2, 1.7, 2.3, 3.2, 5, 9];
/** Upper bounds of the classes of a line's width. */
const WIDTHS = [2.5, 4.5, 6.5, 9, 13, 17, 24, 30];

/** Forms of lines that say much by themselves. */
const FORMS: Readonly<Record<string, RegExp>> = {
  opening: OPENING,
  byline: BYLINE,
  marked: NAMES_AFTER_MARK,
  medium: MEDIUM,
  credit: CREDIT,
  pictureMark: /^[▲▼△▽]/u,
  caption: CAPTION,
  furniture: FURNITURE,
  columnName: COLUMN_NAME,
  sourceNote: SOURCE_NOTE,
  picture: /(?:现场|一角|景致|合影|外观|外景|全景|夜景|鸟瞰|俯瞰图?|效果图|瞬间|生产线)[▶▲]?$/u,
  place: /(?:园|基地|项目|公司|[^市]区|城|湖|中心|大厦|广场|车间|产品|设备|大楼|校园|工地|码头|大桥|大厅|车站|医院|博物馆|书店|古镇|夜晚|食堂)[▶▲]?\s*[.。]?$/u,
  scene: SCENE,
  name: /^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4}){0,2}$/u,
  signed: CLOSING_LINE,
  news: /^(?:近日|日前|近期|近年|今年|去年|昨日|昨天|前不久|如今|当前|目前|\d+月|\d{4}年|“)/u,
  closing: /^(?:下一步|据悉|据了解|据介绍|未来|接下来|今后|截至|此外|同时|为此|与此同时)/u,
  linking: /^[的了着过和与及并地得们者]/u,
  number: /^[\d.]+[%％个家万亿元年月日]/u,
  bullet: /^(?:[一二三四五六七八九十]+[、是]|\d+[.、]|（[一二三四五六七八九十]+）|[●■◆])/u,
};
const SENTENCE_END = /[。…⋯；][”’」』）)】》]*$/u;
/** Sentences end so, and headlines. */
const CALL_END = /[！？!?][”’」』）)】》]*$/u;
const CLAUSE_END = /[，、：:,]$/u;
const UNIT_OR_DIGIT = /^[\d年月日家个人项次亿万元%多余名条位座吨米公]/u;
/** Forms that tell of the line after them, and of the line before. */
const TELLING_BEFORE: ReadonlySet<string> = new Set(['credit', 'signed', 'furniture', 'byline', 'marked']);
const TELLING_AFTER: ReadonlySet<string> = new Set(['opening', 'credit', 'byline', 'marked', 'news']);

/** Forms that settle what a line is, whatever stands around it. */
const SURE_FORMS: readonly (readonly [form: string, role: LineRole])[] = [
  ['opening', 'first'],
  ['sourceNote', 'furniture'],
  ['furniture', 'furniture'],
  ['pictureMark', 'caption'],
];

/** The role that the form of a line settles, or null. */
export function sureRole({ text }: PageLine): LineRole | null {
  if (readPageHead(text) !== null) return 'furniture';
  return SURE_FORMS.find(([form]) => FORMS[form]?.test(text) === true)?.[1] ?? null;
}

/**
 * What each line of a page shows of its role, as names of features that hold. They speak of form (width against the column,
 * marks at the ends, print), of the lines around, and of a few wordings; `label-lines.ts` has their weights.
 */
export function lineFeatures(lines: readonly PageLine[]): string[][] {
  const widths = lines.map(({ text }) => cellWidth(text));
  const usual = usualWidth(widths);
  const looks = lines.map((line, index) => look(line, columnWidth(widths, index), usual));
  const page: Page = { lines, looks, isSpaced: isSpaced(lines), knowsPair: pagePairs(lines) };
  return lines.map((_, index) => [...ownFeatures(page, index), ...beforeFeatures(page, index), ...afterFeatures(page, index)]);
}

/** What the features of a line are made from. */
interface Page {
  readonly lines: readonly PageLine[];
  readonly looks: readonly Look[];
  /** Blank lines stand between nearly all lines. */
  readonly isSpaced: boolean;
  /** Whether the characters on both sides of two lines' ends stand side by side somewhere on the page. */
  knowsPair(before: number, here: number): boolean;
}

function ownFeatures({ lines, looks, isSpaced: spaced }: Page, index: number): string[] {
  const line = lines[index];
  const here = looks[index];
  if (line === undefined || here === undefined) return [];
  const { deficit, width, ends, marks } = here;
  const features = ['any', `deficit ${deficit}`, `usual ${here.usual}`, `width ${width}`, `ends ${ends}`, `marks ${marks}`, ...here.forms];
  features.push(`ends ${ends} deficit ${deficit}`, `ends ${ends} width ${width} marks ${marks}`, `full around ${fullAround(looks, index)}`);
  if (line.doubled) features.push('doubled', `doubled ${width}`);
  if (line.letterSpaced) features.push('spaced', `spaced ${deficit}`);
  if (index === 0) features.push('top', `top ${width}`);
  if (spaced && !line.afterBlank) features.push('tight');
  return features;
}

function beforeFeatures({ lines, looks, knowsPair }: Page, index: number): string[] {
  const here = looks[index];
  const before = looks[index - 1];
  if (here === undefined || before === undefined) return ['nothing before'];
  const { ends, deficit } = before;
  const features = [`before ends ${ends}`, `before ends ${ends} deficit ${deficit}`, `before ends ${ends} here ${here.deficit}`];
  features.push(`before ends ${ends} deficit ${deficit} here ${here.deficit}`, `before spaced ${lines[index - 1]?.letterSpaced === true} ends ${ends}`);
  features.push(...before.forms.filter((form) => TELLING_BEFORE.has(form)).map((form) => `before ${form}`), `than before ${classOf(before.cells - here.cells, DEFICITS)}`);
  if (knowsPair(index - 1, index)) features.push('pair known');
  if (ends === 'open' || ends === 'clause') features.push(...cutFeatures(here, before, looks[index + 1], knowsPair(index - 1, index + 1)));
  if (here.forms.includes('name')) features.push(`name room ${classOf(here.cells + 1 - before.lacking, DEFICITS)}`);
  if (isOpen(lines, index)) features.push('quote open');
  if (/\d[.,]?$/u.test(lines[index - 1]?.text ?? '') && UNIT_OR_DIGIT.test(lines[index]?.text ?? '')) features.push('number torn');
  return features;
}

/** The line before goes on: here, or behind a caption that cuts it. */
function cutFeatures(here: Look, before: Look, after: Look | undefined, goesOnAfter: boolean): string[] {
  const features = goesOnAfter ? ['pair around known'] : [];
  if (after === undefined) return features;
  return [...features, `cut ${before.deficit} ${here.ends} after ${after.deficit}`, `cut ${before.ends} ${here.ends} ${after.ends} width ${here.width}`];
}

function afterFeatures({ lines, looks, isSpaced: spaced }: Page, index: number): string[] {
  const here = looks[index];
  const after = looks[index + 1];
  if (here === undefined || after === undefined) return ['nothing after'];
  const features = [`after ${after.deficit}`, `here ${here.deficit} after ${after.deficit}`, `ends ${here.ends} after ends ${after.ends}`];
  features.push(`ends ${here.ends} here ${here.deficit} after ${after.deficit}`, `than after ${classOf(after.cells - here.cells, DEFICITS)} ends ${here.ends}`);
  features.push(...after.forms.filter((form) => TELLING_AFTER.has(form)).map((form) => `after ${form}`));
  if (lines[index + 1]?.doubled === true) features.push('after doubled');
  if (spaced && lines[index + 1]?.afterBlank === false) features.push('after tight');
  return features;
}

/** A line by itself; classes are numbers of {@link classOf}. */
interface Look {
  /** Width, and what it lacks to the width of its column, in character cells. */
  readonly cells: number;
  readonly lacking: number;
  /** Class of what it lacks to the width of its column, and of what it lacks to the usual width of the page. */
  readonly deficit: number;
  readonly usual: number;
  readonly width: number;
  readonly ends: 'signed' | 'sentence' | 'call' | 'clause' | 'open';
  readonly marks: number;
  readonly forms: readonly string[];
  readonly isFull: boolean;
}

function look({ text }: PageLine, column: number, usual: number): Look {
  const cells = cellWidth(text);
  const lacking = column - cells;
  return {
    cells,
    lacking,
    deficit: classOf(lacking, DEFICITS),
    usual: classOf(usual - cells, DEFICITS),
    width: classOf(cells, WIDTHS),
    ends: endOf(text),
    marks: Math.min(2, text.match(/[，。；！？](?=.)/gu)?.length ?? 0),
    forms: Object.entries(FORMS).flatMap(([name, form]) => (form.test(text) ? [name] : [])),
    isFull: Math.abs(lacking) < 1.2,
  };
}

function endOf(text: string): Look['ends'] {
  if (CLOSING_LINE.test(text)) return 'signed';
  if (SENTENCE_END.test(text)) return 'sentence';
  if (CALL_END.test(text)) return 'call';
  return CLAUSE_END.test(text) ? 'clause' : 'open';
}

/** The width that most lines of the page have. */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** How many of the two lines before and the two after fill the column. */
function fullAround(looks: readonly Look[], index: number): string {
  const count = (from: number, to: number): number => looks.slice(Math.max(0, from), Math.max(0, to)).filter(({ isFull }) => isFull).length;
  return `${count(index - 2, index)} ${count(index + 1, index + 3)}`;
}

/** A quotation or a bracket opened shortly before and not closed. */
function isOpen(lines: readonly PageLine[], index: number): boolean {
  const before = lines.slice(Math.max(0, index - 4), index).map(({ text }) => text).join('');
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0;
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》') || count(/（/gu) > count(/）/gu);
}

/** Tells whether the characters on both sides of a line's beginning stand side by side elsewhere on the page. */
function pagePairs(lines: readonly PageLine[]): (before: number, here: number) => boolean {
  const pairs = new Set<string>();
  for (const { text } of lines) for (let place = 0; place + 2 <= text.length; place += 1) pairs.add(text.slice(place, place + 2));
  return (before, here) => {
    const pair = (lines[before]?.text.at(-1) ?? '') + (lines[here]?.text.at(0) ?? '');
    return /^\p{Script=Han}{2}$/u.test(pair) && pairs.has(pair);
  };
}
