import { classOf } from './class-of.ts';
import { linesOf, type HeadlineRun } from './headline-runs.ts';
import { type PageModel } from './page-model.ts';
import type { PageBlock } from './page-block.ts';
import { authorOf, opensPiece, SCENE, SOURCE_NOTE } from './line-forms.ts';

/** A name and how much of it there is, mostly 0 … 1. */
export type Feature = readonly [name: string, value: number];

/** Where a headline stands, seen from the article. */
export type HeadlinePlace = 'above' | 'inside' | 'below' | 'last' | 'elsewhere';
export const HEADLINE_PLACES: readonly HeadlinePlace[] = ['above', 'inside', 'below', 'last', 'elsewhere'];

/** How much of a headline an article holds; shares of its mass, 0 … 1. */
export interface HeadlineMeasures {
  readonly cover: number;
  /** Held by the beginning of the article. */
  readonly lead: number;
  /** Held by the rest of the page on one side of the article, whichever holds more. */
  readonly outside: number;
  /** Weight of the terms that the article holds. */
  readonly mass: number;
  /** Cover of the stand-alone line right above the headline, and of the one right below: a kicker, or the headline itself. */
  readonly above: number;
  readonly below: number;
}

/** How news items begin. */
const LEAD = /^(?:近日|日前|近期|昨日|昨天|前不久|\d{1,2}月\d{1,2}日|(?:上周|本周|今年|去年)[^，。]{0,8}，|[^，。]{2,14}(?:近日|日前|昨日|昨天))/u;
/** How their last paragraph begins. */
const CLOSING = /^(?:下一步|据悉|据了解|据介绍|未来|接下来|今后|目前|截至)/u;
/** A paragraph that goes on with what was said. */
const ANAPHORA = /^(?:这|该|此|其|他|她|它|同时|另外|与此同时|为此|除此|如今|而|但|不过)/u;
const FINISHED = /[。！？…][”’」』）)】》]*$/u;
/** Captions name a thing, where they do not tell a scene. */
const THING =
  /(?:园|基地|项目|公司|[^市]区|城|湖|中心|厦|广场|车间|产品|设备|楼|工地|码头|桥|厅|站|院|馆|店|镇|夜晚|食堂|线|处|台|坊|屋|室|场|廊|塔|门|街|巷|河|江|山|村|田|棚|船|车|机|炉|墙|井|芯片|样品|模型|机器人|剧照|旧址|现场|一角|全景|外景)[▶▲]?\s*[.。]?$/u;
/** Running texts on each side of a gap whose subjects are compared. */
const SUBJECTS = 3;
const LIKENESS = [0.01, 0.02, 0.04, 0.07, 0.12];
export const COVERS: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8];
export const MARGINS: readonly number[] = [-0.2, 0, 0.15, 0.3, 0.5];
/** Only short articles tell by their length: long ones may be of any. In UTF-16 units. */
export const LENGTHS: readonly number[] = [60, 90, 120, 160, 220];

/** Whether the page itself says that an article begins here: "本报讯", or a note on the sources of the one before. */
export function isMarked({ texts, gaps }: PageModel, gap: number): boolean {
  return opensPiece(texts[gap] ?? '') || (gaps[gap] ?? []).some(({ text }) => SOURCE_NOTE.test(text));
}

/** What speaks for or against an article to begin with a running text. */
export function gapFeatures(model: PageModel, gap: number): Feature[] {
  if (gap === 0) return [];
  const names = ['gap', ...betweenFeatures(model, gap), ...wordingFeatures(model, gap), ...subjectFeatures(model, gap)];
  const { near, wide, nearDepth, wideDepth, links, linkShare } = model.cohesion;
  const pointed = model.pointed[gap] ?? 0;
  const measured = (name: string, value: number, bounds: readonly number[], scale: number): Feature[] => [[name, value * scale], [`${name} ${classOf(value, bounds)}`, 1]];
  return [
    ...asFeatures(names),
    ...measured('gap near', near[gap] ?? 0, LIKENESS, 5),
    ...measured('gap wide', wide[gap] ?? 0, LIKENESS, 5),
    ...measured('gap near depth', nearDepth[gap] ?? 0, [-0.25, -0.15, -0.1, -0.06, -0.03, 0], 5),
    ...measured('gap wide depth', wideDepth[gap] ?? 0, [-0.25, -0.15, -0.1, -0.06, -0.03, 0], 5),
    ...measured('gap links', links[gap] ?? 0, [0.1, 0.25, 0.5, 0.8, 1.2, 2], 0.5),
    ...measured('gap link share', linkShare[gap] ?? 0, [0.2, 0.4, 0.6, 0.8, 1, 1.3], 1),
    ...measured('gap pointed', pointed, [0.05, 0.15, 0.25, 0.35, 0.5], 1),
  ];
}

/** What the page prints between two running texts. */
function betweenFeatures({ blocks, bodies, gaps, siblings }: PageModel, gap: number): string[] {
  const between = gaps[gap] ?? [];
  const lines = between.filter(({ role }) => role === 'display');
  const captions = between.filter(({ role }) => role === 'caption').length;
  const last = lines.at(-1);
  const names = [`gap displays ${Math.min(4, lines.length)}`, `gap heap ${Math.min(6, lines.length + captions)}`];
  if (lines.length > 0) names.push(`gap display siblings ${Math.min(3, siblings[gap] ?? 0)}`);
  if (captions > 0) names.push(`gap captions ${Math.min(3, captions)}`);
  if (between.some(({ role }) => role === 'byline')) names.push(`gap byline ${between.at(-1)?.role === 'byline' ? 'next' : 'far'}`);
  if (between.some(({ role }) => role === 'furniture')) names.push('gap furniture');
  if (last !== undefined) {
    names.push(`gap display length ${Math.min(2, lines.length)} ${classOf(last.text.length, [4, 7, 9, 11, 13, 16, 20])}`);
    if (lines.some(({ doubled }) => doubled)) names.push('gap doubled');
    if (/[：，！？]/u.test(last.text)) names.push('gap display marks');
  }
  const above = blocks[bodies[gap - 1] ?? 0];
  const below = blocks[bodies[gap] ?? 0];
  if (below?.opensFrame === true) names.push('gap frame');
  if (above !== undefined && below !== undefined && above.lines > 2 && below.lines > 2) {
    names.push(`gap columns ${classOf(Math.abs(above.width.most - below.width.most), [0.6, 1.6, 2.6, 4])}`);
  }
  return names;
}

function wordingFeatures({ texts }: PageModel, gap: number): string[] {
  const above = texts[gap - 1] ?? '';
  const below = texts[gap] ?? '';
  const names = [`gap before length ${classOf(above.length, [30, 60, 100, 150])}`, `gap length ${classOf(below.length, [30, 60, 100, 150])}`];
  const isSigned = authorOf(above) !== null;
  if (isSigned) names.push('gap signed');
  else if (!FINISHED.test(above)) names.push('gap unfinished');
  if (opensPiece(below)) names.push('gap opening');
  if (LEAD.test(below)) names.push('gap lead');
  if (CLOSING.test(above)) names.push('gap after closing');
  if (CLOSING.test(below)) names.push('gap closing');
  if (ANAPHORA.test(below)) names.push('gap anaphora');
  if (below.startsWith('“')) names.push('gap quote');
  return names;
}

function subjectFeatures({ subjects }: PageModel, gap: number): string[] {
  const last = subjects.slice(0, gap).filter((named) => named.length > 0).slice(-SUBJECTS).flat();
  const next = subjects.slice(gap).filter((named) => named.length > 0).slice(0, SUBJECTS).flat();
  const names = [last.length === 0 || next.length === 0 ? 'gap no subject' : last.some((subject) => next.includes(subject)) ? 'gap same subject' : 'gap other subject'];
  const isKnown = (subject: string): boolean => subjects.slice(0, gap).some((named) => named.includes(subject));
  const isLater = (subject: string): boolean => subjects.slice(gap).some((named) => named.includes(subject));
  if (subjects[gap]?.some((subject) => !isKnown(subject)) === true) names.push('gap new subject');
  if (subjects[gap - 1]?.some((subject) => !isLater(subject)) === true) names.push('gap subject over');
  return names;
}

/** What an article of texts `start` … `end` says by itself. */
export function pieceFeatures(model: PageModel, start: number, end: number): Feature[] {
  const characters = model.texts.slice(start, end).reduce((sum, text) => sum + text.length, 0);
  return [['piece', 1], ['piece prior', model.prior / 5], ['piece surprise', -model.surprise(start, end) / 100], [`piece length ${classOf(characters, LENGTHS)}`, 1]];
}

/** What it means for an article to have no headline. */
export function noHeadlineFeatures({ displays }: PageModel, start: number): Feature[] {
  return asFeatures([start === 0 ? 'none first' : 'none later', displays.length === 0 ? 'none free' : 'none of some']);
}

/** What the place of a run of lines says, seen from an article. */
export function placeFeatures(run: HeadlineRun, place: HeadlinePlace): Feature[] {
  const where = place === 'above' ? `above ${Math.min(2, run.below)}` : place;
  return asFeatures([`head ${where}`, `head ${where} heap ${Math.min(4, run.heap)}`]);
}

/** What a run of lines shows by its form and its neighbours: the same for every article. */
export function formFeatures(model: PageModel, run: HeadlineRun): Feature[] {
  return asFeatures(formNames(model, run));
}

function formNames(model: PageModel, run: HeadlineRun): string[] {
  const lines = linesOf(model, run);
  const texts = lines.map(({ text }) => text);
  const text = texts.join('');
  const tail = texts.at(-1) ?? '';
  const names = [
    `run ${lines.length}`,
    `run length ${classOf(text.length, [5, 7, 9, 11, 13, 16, 20, 25, 32])}`,
    `run ${lines.length} length ${classOf(text.length, [7, 10, 13, 17, 22, 32])}`,
    `run last length ${classOf(tail.length, [4, 7, 10, 14, 20])}`,
  ];
  if (/[：，、]$/u.test(tail)) names.push('run goes on');
  if (lines.length > 1) {
    const joined = texts.slice(0, -1).some((line) => /[：，、！？]$/u.test(line)) ? 'mark' : 'nothing';
    const difference = classOf(Math.abs((texts[0]?.length ?? 0) - tail.length), [1, 2, 4, 6, 9]);
    names.push(`run joined by ${joined}`, `run ${lines.length} joined by ${joined} ${difference}`);
    if (model.isSpaced) names.push(`run ${lines.slice(1).every(({ tight }) => tight) ? 'tight' : 'loose'}`);
    if (texts.slice(0, -1).some((line, place) => model.joins(line, texts[place + 1] ?? ''))) names.push('run joined in a word');
  }
  if (lines.every(({ doubled }) => doubled)) names.push('run doubled');
  else if (lines.some(({ doubled }) => doubled)) names.push('run partly doubled');
  if (lines.some(({ role }) => role === 'caption')) names.push('run caption');
  if (THING.test(tail)) names.push('run thing');
  if (texts.some((line) => SCENE.test(line))) names.push('run scene');
  if (/[：！]|“/u.test(text)) names.push('run marks');
  if (/，/u.test(text)) names.push('run comma');
  if (/[？?]$/u.test(tail)) names.push('run question');
  if (/\d/u.test(text)) names.push('run number');
  if (tail.endsWith('。')) names.push('run stop');
  if (/\p{Script=Han} \p{Script=Han}/u.test(text)) names.push('run blank');
  return [...names, ...kickerFeatures(model, run), ...neighbourFeatures(model, run, lines)];
}

/** What the line above the headline shows of being its kicker. */
function kickerFeatures(model: PageModel, { start, end, hasKicker }: HeadlineRun): string[] {
  if (!hasKicker) return [];
  const [kicker, ...headline] = linesOf(model, { start, end, hasKicker: false });
  if (kicker === undefined) return [];
  const difference = headline.reduce((sum, { text }) => sum + text.length, 0) - kicker.text.length;
  const names = ['kicker', `kicker length ${classOf(kicker.text.length, [4, 6, 8, 11, 14, 18])}`, `kicker shorter ${classOf(difference, [-8, -4, -1, 2, 5, 9])}`];
  if (kicker.doubled !== headline[0]?.doubled) names.push(kicker.doubled ? 'kicker doubled' : 'kicker not doubled');
  if (kicker.role === 'caption') names.push('kicker caption');
  if (/[：，、]$/u.test(kicker.text)) names.push('kicker goes on');
  if (/\p{Script=Han} \p{Script=Han}/u.test(kicker.text)) names.push('kicker blank');
  if (THING.test(kicker.text)) names.push('kicker thing');
  if (SCENE.test(kicker.text)) names.push('kicker scene');
  return names;
}

/** Lines right above and below that print like it may be parts of the same headline. */
function neighbourFeatures(model: PageModel, { start, end }: HeadlineRun, lines: readonly PageBlock[]): string[] {
  const { blocks, displays } = model;
  const first = displays[start] ?? 0;
  const above = blocks[first - 1];
  const below = blocks[(displays[end - 1] ?? 0) + 1];
  const names: string[] = [];
  if (model.isSpaced && below?.tight === true && below.role !== 'body') names.push('run tight below');
  if (model.isSpaced && lines[0]?.tight === true && above?.role !== 'body') names.push('run tight above');
  if (above !== undefined && above.role !== 'body' && model.joins(above.text, lines[0]?.text ?? '')) names.push('run torn from above');
  if (below !== undefined && below.role !== 'body' && model.joins(lines.at(-1)?.text ?? '', below.text)) names.push('run torn from below');
  if (above?.role === 'display') names.push(above.doubled === lines[0]?.doubled ? 'run below same' : 'run below other');
  if (below?.role === 'display') names.push(below.doubled === lines.at(-1)?.doubled ? 'run above same' : 'run above other');
  if (first === 0) names.push('run top');
  return names;
}

/** Where a run stands, seen from an article of texts `start` … `end` of `size`. */
export function placeOf({ gap }: HeadlineRun, start: number, end: number, size: number): HeadlinePlace {
  if (gap === start) return 'above';
  if (gap > start && gap < end) return 'inside';
  if (gap === size) return 'last';
  return gap === end ? 'below' : 'elsewhere';
}

/** Names of the measured features; those of a headline above its article have their own weights. */
export function measureName(name: string, place: HeadlinePlace): string {
  return `${name} ${place === 'above' ? 'near' : 'far'}`;
}

/** What the words of a headline say about an article. */
export function measureFeatures({ cover, lead, outside, mass, above, below }: HeadlineMeasures, place: HeadlinePlace): Feature[] {
  const named = (name: string, value: number): Feature => [measureName(name, place), value];
  return [
    named('cover', cover * 3),
    named('lead', lead * 3),
    named('outside', outside * 3),
    named('mass', Math.min(6, mass / 5)),
    named('above covers', above * 3),
    named('below covers', below * 3),
    [`${measureName('cover', place)} ${classOf(cover, COVERS)}`, 1],
    [`${measureName('margin', place)} ${classOf(cover - outside, MARGINS)}`, 1],
  ];
}

function asFeatures(names: readonly string[]): Feature[] {
  return names.map((name) => [name, 1]);
}
