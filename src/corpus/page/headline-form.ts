import { mayBePersonName } from '../../language/find-names.ts';
import { hanExpression } from '../../language/han.ts';
import { classOf } from './class-of.ts';
import { linesOf, partRun, SUBTITLE_PLACES, type HeadlineRun } from './headline-runs.ts';
import { BOX_NAME, GENRE, HAPPENING, SCENE, SUBHEAD } from './line-forms.ts';
import type { PageBlock } from './page-block.ts';
import type { PageModel } from './page-model.ts';
import { BOUNDS, feature } from './structure-features.ts';
import { asFeatures, type Feature } from './weigh-features.ts';

/** Captions name a thing, where they do not tell a scene. */
const THING =
  /(?:园|基地|项目|公司|[^市]区|城|湖|中心|厦|广场|车间|产品|设备|楼|工地|码头|桥|厅|站|院|馆|店|镇|夜晚|食堂|线|处|台|坊|屋|室|场|廊|塔|门|街|巷|河|江|山|村|田|棚|船|车|机|炉|墙|井|芯片|样品|模型|机器人|剧照|旧址|现场|一角|全景|外景)[▶▲]?\s*[.。]?$/u;
/** Captions name what is seen somewhere (展厅里的智能手套), or what somebody does there (集装箱拖车在码头作业). */
const SEEN = /[里中上下前后旁边内]的[^，：“”]{2,8}$|(?:拍下|拍摄|展示|陈列)的|在[^，：]{1,10}(?:作业|施工|劳作|巡检|巡逻|演出|表演|训练|调试|采摘|收割|参观|合影|观看|排队|练习|演练|检查|整理|搬运|装车|加工|玩耍|上课|用餐|吃饭|吃午饭|看书|阅读|挑选|选购)$/u;
const HAN_BLANK = hanExpression(/\p{Script=Han} \p{Script=Han}/u);
const QUOTED = /^“[^”]*”$/u;
const GOES_ON = /[：，、]$/u;
const SENTENCE_MARK = /[。；]/u;

/** What a line that may be a headline shows by its wording and its marks. */
export const LINE_SIGNS = {
  'goes on': GOES_ON,
  blank: HAN_BLANK,
  thing: THING,
  scene: SCENE,
  seen: SEEN,
  verb: HAPPENING,
  genre: GENRE,
  box: BOX_NAME,
  marks: /[：！]|“/u,
  comma: /，/u,
  question: /[？?]$/u,
  number: /\d/u,
  quoted: QUOTED,
} as const satisfies Record<string, RegExp>;

/** What a run of lines shows by its form and its neighbours: the same for every article. @param index of the run */
export function formFeatures(model: PageModel, index: number): Feature[] {
  return asFeatures(formFound(model, index));
}

/** The same as numbers of features. */
export function formFound(model: PageModel, index: number): number[] {
  const run = model.runs[index];
  if (run === undefined) return [];
  const lines = linesOf(model, run);
  const found: number[] = [];
  addForm(found, model, lines);
  addSubtitle(found, model, run);
  addNeighbours(found, model, run, lines);
  found.push(feature.runOdds(classOf(model.headlineOdds[index] ?? 0, BOUNDS.runOdds)));
  return found;
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
    found.push(feature.runBond(lines.length, Math.max(...texts.slice(0, -1).map((line, place) => model.bond(line, texts[place + 1] ?? '')))));
  }
  model.likenesses(text).forEach((likeness, comparison) => found.push(feature.runLike(comparison, likeness)));
  if (lines.every(({ doubled }) => doubled)) found.push(feature.runDoubled());
  else if (lines.some(({ doubled }) => doubled)) found.push(feature.runPartlyDoubled());
  if (lines.some(({ role }) => role === 'caption')) found.push(feature.runCaption());
  const gains = lines.flatMap(({ displayGain }) => displayGain ?? []);
  if (gains.length > 0) found.push(feature.runDisplayGain(classOf(Math.min(...gains), BOUNDS.displayGain)));
  addBorderline(found, model, lines);
  if (mayBePersonName(text)) found.push(feature.runPerson());
  else if (texts.some((line) => mayBePersonName(line))) found.push(feature.runNameAmong());
  if (THING.test(tail)) found.push(feature.runThing());
  if (texts.some((line) => SCENE.test(line))) found.push(feature.runScene());
  if (SEEN.test(tail)) found.push(feature.runSeen());
  if (LINE_SIGNS.marks.test(text)) found.push(feature.runMarks());
  if (LINE_SIGNS.comma.test(text)) found.push(feature.runComma());
  if (LINE_SIGNS.question.test(tail)) found.push(feature.runQuestion());
  if (LINE_SIGNS.number.test(text)) found.push(feature.runNumber());
  if (HAPPENING.test(text)) found.push(feature.runVerb());
  if (GENRE.test(text)) found.push(feature.runGenre());
  if (BOX_NAME.test(texts[0] ?? '') || BOX_NAME.test(tail)) found.push(feature.runBox(0));
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
  found.push(feature.runBorderlineBond(model.bond(last.text, below)));
  if (/[，、]/u.test(last.text)) found.push(feature.runBorderlineComma());
  if (SENTENCE_MARK.test(last.text)) found.push(feature.runBorderlineStop());
}

/** A quotation or a title that opens elsewhere, or closes elsewhere: the text is a part of something. */
function leavesOpen(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('“') !== count('”') || count('《') !== count('》') || count('（') !== count('）');
}

/** What a line above the headline shows of being its kicker, and one below of being its subhead. */
function addSubtitle(found: number[], model: PageModel, run: HeadlineRun): void {
  const subtitle = model.blocks[partRun(model.displays, run).subtitle ?? -1];
  if (run.subtitle === null || subtitle === undefined) return;
  const side = SUBTITLE_PLACES.indexOf(run.subtitle);
  const headline = linesOf(model, run);
  const nearest = run.subtitle === 'above' ? headline[0] : headline.at(-1);
  const { text } = subtitle;
  const difference = headline.reduce((sum, line) => sum + line.text.length, 0) - text.length;
  found.push(feature.subtitle(side), feature.subtitleLength(side, classOf(text.length, BOUNDS.subtitleLength)), feature.subtitleShorter(side, classOf(difference, BOUNDS.subtitleShorter)));
  if (subtitle.doubled !== nearest?.doubled) found.push(subtitle.doubled ? feature.subtitleDoubled(side) : feature.subtitleNotDoubled(side));
  if (subtitle.role === 'caption') found.push(feature.subtitleCaption(side));
  if (subtitle.displayGain !== undefined) found.push(feature.subtitleDisplayGain(side, classOf(subtitle.displayGain, BOUNDS.displayGain)));
  if (subtitle.whole !== undefined) found.push(feature.subtitleBorderline(side));
  if (GOES_ON.test(text)) found.push(feature.subtitleGoesOn(side));
  if (HAN_BLANK.test(text)) found.push(feature.subtitleBlank(side));
  if (THING.test(text)) found.push(feature.subtitleThing(side));
  if (SCENE.test(text)) found.push(feature.subtitleScene(side));
  if (GENRE.test(text)) found.push(feature.subtitleGenre(side));
  if (BOX_NAME.test(text)) found.push(feature.subtitleBox(side));
  if (HAPPENING.test(text)) found.push(feature.subtitleVerb(side));
  model.likenesses(text).forEach((likeness, comparison) => found.push(feature.subtitleLike(side, comparison, likeness)));
  found.push(feature.subtitleBond(side, run.subtitle === 'above' ? model.bond(text, nearest?.text ?? '') : model.bond(nearest?.text ?? '', text)));
}

/** Lines right above and below that print like it may be parts of the same headline. */
function addNeighbours(found: number[], model: PageModel, { start, end, gap }: HeadlineRun, lines: readonly PageBlock[]): void {
  const { blocks, displays } = model;
  const first = displays[start] ?? 0;
  const above = blocks[first - 1];
  const below = blocks[(displays[end - 1] ?? 0) + 1];
  if (model.isSpaced && below?.tight === true && below.role !== 'body' && below.role !== 'byline') found.push(feature.runTightBelow());
  if (model.isSpaced && lines[0]?.tight === true && above?.role !== 'body') found.push(feature.runTightAbove());
  if (above !== undefined && above.role !== 'body' && model.joins(above.text, lines[0]?.text ?? '')) found.push(feature.runTornFromAbove());
  if (below !== undefined && below.role !== 'body' && model.joins(lines.at(-1)?.text ?? '', below.text)) found.push(feature.runTornFromBelow());
  if (above?.role === 'display') found.push(feature.runBelow(above.doubled === lines[0]?.doubled ? 0 : 1));
  if (below?.role === 'display') found.push(feature.runAbove(below.doubled === lines.at(-1)?.doubled ? 0 : 1));
  if (above !== undefined && above.role !== 'body') found.push(feature.runBondAbove(model.bond(above.text, lines[0]?.text ?? '')));
  if (below !== undefined && below.role !== 'body') found.push(feature.runBondBelow(model.bond(lines.at(-1)?.text ?? '', below.text)));
  if (BOX_NAME.test(above?.text ?? '')) found.push(feature.runBox(1));
  if (BOX_NAME.test(below?.text ?? '')) found.push(feature.runBox(2));
  if (SUBHEAD.test(below?.text ?? '')) found.push(feature.runSubhead());
  if (first === 0) found.push(feature.runTop());
  found.push(feature.runSiblings(Math.min(3, model.siblings[gap] ?? 0)));
}
