import { classOf } from './class-of.ts';
import { wordingsAt } from './gap-wording.ts';
import { linesOf, type HeadlineRun } from './headline-runs.ts';
import { type PageModel } from './page-model.ts';
import type { PageBlock } from './page-block.ts';
import { authorOf, GENRE, HAPPENING, opensPiece, SCENE, SOURCE_NOTE } from './line-forms.ts';
import { BOUNDS, feature, GAP_WORDINGS, HEADLINE_PLACES, type HeadlinePlace, type MeasuredFeature } from './structure-features.ts';

/** The number of a feature among {@link STRUCTURE_FEATURES}, and how much of it there is, mostly 0 … 1. */
export type Feature = readonly [feature: number, value: number];

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
const HAN_BLANK = /\p{Script=Han} \p{Script=Han}/u;
const QUOTED = /^“[^”]*”$/u;
const GOES_ON = /[：，、]$/u;
const SENTENCE_MARK = /[。；]/u;
/** Captions name what is seen somewhere (展厅里的智能手套), or what somebody does there (集装箱拖车在码头作业). */
const SEEN = /[里中上下前后旁边内]的[^，：“”]{2,8}$|(?:拍下|拍摄|展示|陈列)的|在[^，：]{1,10}(?:作业|施工|劳作|巡检|巡逻|演出|表演|训练|调试|采摘|收割|参观|合影|观看|排队|练习|演练|检查|整理|搬运|装车|加工|玩耍|上课|用餐|吃饭|吃午饭|看书|阅读|挑选|选购)$/u;

/** Whether the page itself says that an article begins here: "本报讯", or a note on the sources of the one before. */
export function isMarked({ texts, gaps }: PageModel, gap: number): boolean {
  return opensPiece(texts[gap] ?? '') || (gaps[gap] ?? []).some(({ text }) => SOURCE_NOTE.test(text));
}

/** What speaks for or against an article to begin with a running text. */
export function gapFeatures(model: PageModel, gap: number): Feature[] {
  if (gap === 0) return [];
  const found = [feature.gap()];
  addBetween(found, model, gap);
  addWording(found, model, gap);
  addSubjects(found, model, gap);
  const { near, wide, nearDepth, wideDepth, links, linkShare } = model.cohesion;
  return [
    ...asFeatures(found),
    ...asMeasured(feature.gapNear, near[gap], 5),
    ...asMeasured(feature.gapWide, wide[gap], 5),
    ...asMeasured(feature.gapNearDepth, nearDepth[gap], 5),
    ...asMeasured(feature.gapWideDepth, wideDepth[gap], 5),
    ...asMeasured(feature.gapLinks, links[gap], 0.5),
    ...asMeasured(feature.gapLinkShare, linkShare[gap], 1),
    ...asMeasured(feature.gapPointed, model.pointed[gap], 1),
    ...asMeasured(feature.gapKnown, model.known[gap], 1),
    ...(isBare(model, gap) ? bareFeatures(model, gap) : []),
  ];
}

/** No stand-alone line is between the texts. */
function isBare({ gaps }: PageModel, gap: number): boolean {
  return (gaps[gap] ?? []).every(({ role }) => role !== 'display');
}

function bareFeatures(model: PageModel, gap: number): Feature[] {
  const { near, wideDepth, linkShare } = model.cohesion;
  const hasCaption = (model.gaps[gap] ?? []).some(({ role }) => role === 'caption');
  const wordings = wordingsAt(model, gap);
  const found = GAP_WORDINGS.flatMap((wording, index) => (wordings.has(wording) || (wording === 'caption' && hasCaption) ? [feature.gapBareWording(index)] : []));
  return [
    ...asFeatures(found),
    ...asMeasured(feature.gapBareNear, near[gap], 5),
    ...asMeasured(feature.gapBareWideDepth, wideDepth[gap], 5),
    ...asMeasured(feature.gapBareLinkShare, linkShare[gap], 1),
    ...asMeasured(feature.gapBareKnown, model.known[gap], 1),
  ];
}

function asMeasured({ amount, inClass, bounds }: MeasuredFeature, value = 0, scale: number): Feature[] {
  return [[amount(), value * scale], [inClass(classOf(value, bounds)), 1]];
}

/** What the page prints between two running texts. */
function addBetween(found: number[], { blocks, bodies, gaps, siblings }: PageModel, gap: number): void {
  const between = gaps[gap] ?? [];
  const lines = between.filter(({ role }) => role === 'display');
  const captions = between.filter(({ role }) => role === 'caption').length;
  const last = lines.at(-1);
  found.push(feature.gapDisplays(Math.min(4, lines.length)), feature.gapHeap(Math.min(6, lines.length + captions)));
  if (lines.length > 0) found.push(feature.gapSiblings(Math.min(3, siblings[gap] ?? 0)));
  if (captions > 0) found.push(feature.gapCaptions(Math.min(3, captions)));
  if (between.some(({ role }) => role === 'byline')) found.push(feature.gapByline(between.at(-1)?.role === 'byline' ? 0 : 1));
  if (between.some(({ role }) => role === 'furniture')) found.push(feature.gapFurniture());
  if (last !== undefined) {
    found.push(feature.gapDisplayLength(Math.min(2, lines.length), classOf(last.text.length, BOUNDS.displayLength)));
    if (lines.some(({ doubled }) => doubled)) found.push(feature.gapDoubled());
    if (/[：，！？]/u.test(last.text)) found.push(feature.gapDisplayMarks());
  }
  const above = blocks[bodies[gap - 1] ?? 0];
  const below = blocks[bodies[gap] ?? 0];
  if (below?.opensFrame === true) found.push(feature.gapFrame());
  if (above !== undefined && below !== undefined && above.lines > 2 && below.lines > 2) {
    found.push(feature.gapColumns(classOf(Math.abs(above.width.most - below.width.most), BOUNDS.columns)));
  }
}

function addWording(found: number[], model: PageModel, gap: number): void {
  const { texts } = model;
  const above = texts[gap - 1] ?? '';
  const below = texts[gap] ?? '';
  found.push(feature.gapBeforeLength(classOf(above.length, BOUNDS.textLength)), feature.gapLength(classOf(below.length, BOUNDS.textLength)));
  const isSigned = authorOf(above) !== null;
  if (isSigned) found.push(feature.gapSigned());
  else if (!FINISHED.test(above)) found.push(feature.gapUnfinished());
  if (opensPiece(below)) found.push(feature.gapOpening());
  const wordings = wordingsAt(model, gap);
  if (wordings.has('lead')) found.push(feature.gapLead());
  if (wordings.has('reported')) found.push(feature.gapReported());
  if (wordings.has('time')) found.push(feature.gapTime());
  if (wordings.has('place')) found.push(feature.gapPlace());
  if (wordings.has('after quote')) found.push(feature.gapAfterQuote());
  if (CLOSING.test(above)) found.push(feature.gapAfterClosing());
  if (CLOSING.test(below)) found.push(feature.gapClosing());
  if (ANAPHORA.test(below)) found.push(feature.gapAnaphora());
  if (below.startsWith('“')) found.push(feature.gapQuote());
}

function addSubjects(found: number[], { subjects }: PageModel, gap: number): void {
  const last = subjects.slice(0, gap).filter((named) => named.length > 0).slice(-SUBJECTS).flat();
  const next = subjects.slice(gap).filter((named) => named.length > 0).slice(0, SUBJECTS).flat();
  if (last.length === 0 || next.length === 0) found.push(feature.gapNoSubject());
  else found.push(last.some((subject) => next.includes(subject)) ? feature.gapSameSubject() : feature.gapOtherSubject());
  const isKnown = (subject: string): boolean => subjects.slice(0, gap).some((named) => named.includes(subject));
  const isLater = (subject: string): boolean => subjects.slice(gap).some((named) => named.includes(subject));
  if (subjects[gap]?.some((subject) => !isKnown(subject)) === true) found.push(feature.gapNewSubject());
  if (subjects[gap - 1]?.some((subject) => !isLater(subject)) === true) found.push(feature.gapSubjectOver());
}

/** What an article of texts `start` … `end` says by itself. */
export function pieceFeatures(model: PageModel, start: number, end: number): Feature[] {
  const characters = model.texts.slice(start, end).reduce((sum, text) => sum + text.length, 0);
  return [
    [feature.piece(), 1],
    [feature.piecePrior(), model.prior / 5],
    [feature.pieceSurprise(), -model.surprise(start, end) / 100],
    [feature.pieceLength(classOf(characters, BOUNDS.pieceLength)), 1],
  ];
}

/** What it means for an article to have no headline. */
export function noHeadlineFeatures({ displays }: PageModel, start: number): Feature[] {
  return asFeatures([start === 0 ? feature.noneFirst() : feature.noneLater(), displays.length === 0 ? feature.noneFree() : feature.noneOfSome()]);
}

/** What the place of a run of lines says, seen from an article. */
export function placeFeatures(run: HeadlineRun, place: HeadlinePlace): Feature[] {
  // Above the article there are three places, by the lines below.
  const where = place === 'above' ? Math.min(2, run.below) : HEADLINE_PLACES.indexOf(place) + 2;
  return asFeatures([feature.head(where), feature.headHeap(where, Math.min(4, run.heap))]);
}

/** What a run of lines shows by its form and its neighbours: the same for every article. */
export function formFeatures(model: PageModel, run: HeadlineRun): Feature[] {
  const lines = linesOf(model, run);
  const found: number[] = [];
  addForm(found, model, lines);
  addKicker(found, model, run);
  addNeighbours(found, model, run, lines);
  return asFeatures(found);
}

function addForm(found: number[], model: PageModel, lines: readonly PageBlock[]): void {
  const texts = lines.map(({ text }) => text);
  const text = texts.join('');
  const tail = texts.at(-1) ?? '';
  found.push(feature.run(lines.length), feature.runLength(classOf(text.length, BOUNDS.runLength)));
  found.push(feature.runLengthByLines(lines.length, classOf(text.length, BOUNDS.runLengthByLines)), feature.runLastLength(classOf(tail.length, BOUNDS.lastLength)));
  if (GOES_ON.test(tail)) found.push(feature.runGoesOn());
  if (lines.length > 1) {
    const joint = texts.slice(0, -1).some((line) => /[：，、！？]$/u.test(line)) ? 0 : 1;
    const difference = classOf(Math.abs((texts[0]?.length ?? 0) - tail.length), BOUNDS.joined);
    found.push(feature.runJoined(joint), feature.runJoinedDifference(lines.length, joint, difference));
    if (model.isSpaced) found.push(lines.slice(1).every(({ tight }) => tight) ? feature.runTight() : feature.runLoose());
    if (texts.slice(0, -1).some((line, place) => model.joins(line, texts[place + 1] ?? ''))) found.push(feature.runJoinedInWord());
  }
  if (lines.every(({ doubled }) => doubled)) found.push(feature.runDoubled());
  else if (lines.some(({ doubled }) => doubled)) found.push(feature.runPartlyDoubled());
  if (lines.some(({ role }) => role === 'caption')) found.push(feature.runCaption());
  addBorderline(found, model, lines);
  if (THING.test(tail)) found.push(feature.runThing());
  if (texts.some((line) => SCENE.test(line))) found.push(feature.runScene());
  if (SEEN.test(tail)) found.push(feature.runSeen());
  if (/[：！]|“/u.test(text)) found.push(feature.runMarks());
  if (/，/u.test(text)) found.push(feature.runComma());
  if (/[？?]$/u.test(tail)) found.push(feature.runQuestion());
  if (/\d/u.test(text)) found.push(feature.runNumber());
  if (HAPPENING.test(text)) found.push(feature.runVerb());
  if (GENRE.test(text)) found.push(feature.runGenre());
  if (leavesOpen(text)) found.push(feature.runUnbalanced());
  if (QUOTED.test(text)) found.push(feature.runQuoted());
  if (tail.endsWith('。')) found.push(feature.runStop());
  if (HAN_BLANK.test(text)) found.push(feature.runBlank());
}

/** What speaks for the last line of a run to be the first one of the text below. */
function addBorderline(found: number[], model: PageModel, lines: readonly PageBlock[]): void {
  const last = lines.at(-1);
  if (last?.whole === undefined) return;
  const below = last.whole.text.slice(last.text.length);
  found.push(feature.runBorderline(Math.min(2, lines.length - 1)));
  if (model.joins(last.text, below)) found.push(feature.runBorderlineJoined());
  if (/[，、]/u.test(last.text)) found.push(feature.runBorderlineComma());
  if (SENTENCE_MARK.test(last.text)) found.push(feature.runBorderlineStop());
}

/** A quotation or a title that opens elsewhere, or closes elsewhere: the text is a part of something. */
function leavesOpen(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('“') !== count('”') || count('《') !== count('》') || count('（') !== count('）');
}

/** What the line above the headline shows of being its kicker. */
function addKicker(found: number[], model: PageModel, { start, end, hasKicker }: HeadlineRun): void {
  if (!hasKicker) return;
  const [kicker, ...headline] = linesOf(model, { start, end, hasKicker: false });
  if (kicker === undefined) return;
  const difference = headline.reduce((sum, { text }) => sum + text.length, 0) - kicker.text.length;
  found.push(feature.kicker(), feature.kickerLength(classOf(kicker.text.length, BOUNDS.kickerLength)), feature.kickerShorter(classOf(difference, BOUNDS.kickerShorter)));
  if (kicker.doubled !== headline[0]?.doubled) found.push(kicker.doubled ? feature.kickerDoubled() : feature.kickerNotDoubled());
  if (kicker.role === 'caption') found.push(feature.kickerCaption());
  if (GOES_ON.test(kicker.text)) found.push(feature.kickerGoesOn());
  if (HAN_BLANK.test(kicker.text)) found.push(feature.kickerBlank());
  if (THING.test(kicker.text)) found.push(feature.kickerThing());
  if (SCENE.test(kicker.text)) found.push(feature.kickerScene());
  if (GENRE.test(kicker.text)) found.push(feature.kickerGenre());
  if (HAPPENING.test(kicker.text)) found.push(feature.kickerVerb());
}

/** Lines right above and below that print like it may be parts of the same headline. */
function addNeighbours(found: number[], model: PageModel, { start, end, gap }: HeadlineRun, lines: readonly PageBlock[]): void {
  const { blocks, displays } = model;
  const first = displays[start] ?? 0;
  const above = blocks[first - 1];
  const below = blocks[(displays[end - 1] ?? 0) + 1];
  if (model.isSpaced && below?.tight === true && below.role !== 'body') found.push(feature.runTightBelow());
  if (model.isSpaced && lines[0]?.tight === true && above?.role !== 'body') found.push(feature.runTightAbove());
  if (above !== undefined && above.role !== 'body' && model.joins(above.text, lines[0]?.text ?? '')) found.push(feature.runTornFromAbove());
  if (below !== undefined && below.role !== 'body' && model.joins(lines.at(-1)?.text ?? '', below.text)) found.push(feature.runTornFromBelow());
  if (above?.role === 'display') found.push(feature.runBelow(above.doubled === lines[0]?.doubled ? 0 : 1));
  if (below?.role === 'display') found.push(feature.runAbove(below.doubled === lines.at(-1)?.doubled ? 0 : 1));
  if (first === 0) found.push(feature.runTop());
  found.push(feature.runSiblings(Math.min(3, model.siblings[gap] ?? 0)));
}

/** Where a gap with a run lies, seen from an article of texts `start` … `end` of `size`: an index into {@link HEADLINE_PLACES}. */
export function placeOf(gap: number, start: number, end: number, size: number): number {
  if (gap === start) return 0;
  if (gap > start && gap < end) return 1;
  if (gap === size) return 3;
  return gap === end ? 2 : 4;
}

/** What the words of a headline say about an article. */
export function measureFeatures({ cover, lead, outside, mass, above, below }: HeadlineMeasures, place: HeadlinePlace): Feature[] {
  const distance = distanceOf(HEADLINE_PLACES.indexOf(place));
  return [
    [feature.cover(distance), cover * 3],
    [feature.lead(distance), lead * 3],
    [feature.outside(distance), outside * 3],
    [feature.mass(distance), Math.min(6, mass / 5)],
    [feature.aboveCovers(distance), above * 3],
    [feature.belowCovers(distance), below * 3],
    [feature.coverClass(distance, classOf(cover, BOUNDS.cover)), 1],
    [feature.marginClass(distance, classOf(cover - outside, BOUNDS.margin)), 1],
    [feature.coverMargin(distance, classOf(cover, BOUNDS.cover), classOf(cover - outside, BOUNDS.margin)), 1],
  ];
}

/** Features that measure a headline have two weights each: for one above its article, and for one elsewhere. @param place as in {@link placeOf} */
export function distanceOf(place: number): number {
  return place === 0 ? 0 : 1;
}

function asFeatures(found: readonly number[]): Feature[] {
  return found.map((number) => [number, 1]);
}
