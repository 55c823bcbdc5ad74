import { mayBePersonName } from '../../language/find-names.ts';
import { hanExpression } from '../../language/han.ts';
import { classOf } from './class-of.ts';
import { linesOf, type HeadlineRun } from './headline-runs.ts';
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

/** What a run of lines shows by its form and its neighbours: the same for every article. */
export function formFeatures(model: PageModel, run: HeadlineRun): Feature[] {
  return asFeatures(formFound(model, run));
}

/** The same as numbers of features. */
export function formFound(model: PageModel, run: HeadlineRun): number[] {
  const lines = linesOf(model, run);
  const found: number[] = [];
  addForm(found, model, lines);
  addKicker(found, model, run);
  addNeighbours(found, model, run, lines);
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
  if (/[：！]|“/u.test(text)) found.push(feature.runMarks());
  if (/，/u.test(text)) found.push(feature.runComma());
  if (/[？?]$/u.test(tail)) found.push(feature.runQuestion());
  if (/\d/u.test(text)) found.push(feature.runNumber());
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

/** What the line above the headline shows of being its kicker. */
function addKicker(found: number[], model: PageModel, { start, end, hasKicker }: HeadlineRun): void {
  if (!hasKicker) return;
  const [kicker, ...headline] = linesOf(model, { start, end, hasKicker: false });
  if (kicker === undefined) return;
  const difference = headline.reduce((sum, { text }) => sum + text.length, 0) - kicker.text.length;
  found.push(feature.kicker(), feature.kickerLength(classOf(kicker.text.length, BOUNDS.kickerLength)), feature.kickerShorter(classOf(difference, BOUNDS.kickerShorter)));
  if (kicker.doubled !== headline[0]?.doubled) found.push(kicker.doubled ? feature.kickerDoubled() : feature.kickerNotDoubled());
  if (kicker.role === 'caption') found.push(feature.kickerCaption());
  if (kicker.displayGain !== undefined) found.push(feature.kickerDisplayGain(classOf(kicker.displayGain, BOUNDS.displayGain)));
  if (GOES_ON.test(kicker.text)) found.push(feature.kickerGoesOn());
  if (HAN_BLANK.test(kicker.text)) found.push(feature.kickerBlank());
  if (THING.test(kicker.text)) found.push(feature.kickerThing());
  if (SCENE.test(kicker.text)) found.push(feature.kickerScene());
  if (GENRE.test(kicker.text)) found.push(feature.kickerGenre());
  if (BOX_NAME.test(kicker.text)) found.push(feature.kickerBox());
  if (HAPPENING.test(kicker.text)) found.push(feature.kickerVerb());
  model.likenesses(kicker.text).forEach((likeness, comparison) => found.push(feature.kickerLike(comparison, likeness)));
  found.push(feature.kickerBond(model.bond(kicker.text, headline[0]?.text ?? '')));
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
