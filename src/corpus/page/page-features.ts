import { classOf } from './class-of.ts';
import { NO_WORDINGS, paragraphKind } from './gap-wording.ts';
import type { HeadlineRun } from './headline-runs.ts';
import { ANAPHORA, BOX_NAME, CLOSING, opensPiece, SOURCE_NOTE } from './line-forms.ts';
import type { BarePageModel, PageModel } from './page-model.ts';
import { BOUNDS, feature, GAP_WORDINGS, HEADLINE_PLACES, type HeadlinePlace, type MeasuredFeature } from './structure-features.ts';
import { asFeatures, type Feature } from './weigh-features.ts';

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
  /** Class of how much rather it is worded like the text of a picture. */
  readonly like: number;
}

const FINISHED = /[。！？…][”’」』）)】》]*$/u;
/** Running texts on each side of a gap whose subjects are compared. */
const SUBJECTS = 3;

/** Whether the page itself says that an article begins here: "本报讯", or a note on the sources of the one before. */
export function isMarked({ texts, gaps }: PageModel, gap: number): boolean {
  return opensPiece(texts[gap] ?? '') || (gaps[gap] ?? []).some(({ text }) => SOURCE_NOTE.test(text));
}

/** What speaks for or against an article to begin with a running text. */
export function gapFeatures(model: BarePageModel, gap: number): Feature[] {
  if (gap === 0) return [];
  const found = [feature.gap()];
  addBetween(found, model, gap);
  addWording(found, model, gap);
  addSubjects(found, model, gap);
  if (model.credited[gap - 1] === true) found.push(feature.gapAfterCredit());
  if (model.credited[gap] === true) found.push(feature.gapCredited());
  found.push(feature.gapEcho(classOf(model.echoes[gap] ?? 0, BOUNDS.echo)));
  if (isBare(model, gap)) found.push(feature.gapBareEcho(classOf(model.echoes[gap] ?? 0, BOUNDS.echo)));
  const { near, wide, nearDepth, wideDepth, links, linkShare, rareNear, rareWide, rareShare } = model.cohesion;
  found.push(feature.gapRareNear(classOf(rareNear[gap] ?? 0, BOUNDS.rare)), feature.gapRareWide(classOf(rareWide[gap] ?? 0, BOUNDS.rare)));
  const measured = asFeatures(found);
  addMeasured(measured, feature.gapNear, near[gap], 5);
  addMeasured(measured, feature.gapWide, wide[gap], 5);
  addMeasured(measured, feature.gapNearDepth, nearDepth[gap], 5);
  addMeasured(measured, feature.gapWideDepth, wideDepth[gap], 5);
  addMeasured(measured, feature.gapLinks, links[gap], 0.5);
  addMeasured(measured, feature.gapLinkShare, linkShare[gap], 1);
  addMeasured(measured, feature.gapRareShare, rareShare[gap], 1);
  addMeasured(measured, feature.gapPointed, model.pointed[gap], 1);
  addMeasured(measured, feature.gapKnown, model.known[gap], 1);
  addMeasured(measured, feature.gapSenseNear, model.sense.near[gap], 2);
  addMeasured(measured, feature.gapSenseWide, model.sense.wide[gap], 2);
  addMeasured(measured, feature.gapSenseNearDepth, model.sense.nearDepth[gap], 2);
  addMeasured(measured, feature.gapSenseWideDepth, model.sense.wideDepth[gap], 2);
  addMeasured(measured, feature.gapSenseExcess, model.sense.nearExcess[gap], 3);
  if (isBare(model, gap)) measured.push(...bareFeatures(model, gap));
  return measured;
}

/** What all of that together was judged to be. @param odds as a logarithm */
export function gapOddsFeatures(model: BarePageModel, gap: number, odds: number): Feature[] {
  const found: Feature[] = [];
  if (gap === 0) return found;
  addMeasured(found, feature.gapOdds, odds, 1);
  if (isBare(model, gap)) addMeasured(found, feature.gapBareOdds, odds, 1);
  return found;
}

/** No stand-alone line is between the texts. */
function isBare({ gaps }: BarePageModel, gap: number): boolean {
  return (gaps[gap] ?? []).every(({ role }) => role !== 'display');
}

function bareFeatures(model: BarePageModel, gap: number): Feature[] {
  const { near, wideDepth, linkShare, rareNear, rareWide, rareShare } = model.cohesion;
  const hasCaption = (model.gaps[gap] ?? []).some(({ role }) => role === 'caption');
  const wordings = model.wordings[gap] ?? NO_WORDINGS;
  const found = GAP_WORDINGS.flatMap((wording, index) => (wordings.has(wording) || (wording === 'caption' && hasCaption) ? [feature.gapBareWording(index)] : []));
  found.push(feature.gapBareRareNear(classOf(rareNear[gap] ?? 0, BOUNDS.rare)), feature.gapBareRareWide(classOf(rareWide[gap] ?? 0, BOUNDS.rare)));
  const measured = asFeatures(found);
  addMeasured(measured, feature.gapBareNear, near[gap], 5);
  addMeasured(measured, feature.gapBareWideDepth, wideDepth[gap], 5);
  addMeasured(measured, feature.gapBareRareShare, rareShare[gap], 1);
  addMeasured(measured, feature.gapBareLinkShare, linkShare[gap], 1);
  addMeasured(measured, feature.gapBareKnown, model.known[gap], 1);
  addMeasured(measured, feature.gapBareSenseNear, model.sense.near[gap], 2);
  addMeasured(measured, feature.gapBareSenseExcess, model.sense.nearExcess[gap], 3);
  addMeasured(measured, feature.gapBareSenseWideDepth, model.sense.wideDepth[gap], 2);
  return measured;
}

function addMeasured(features: Feature[], { amount, inClass, bounds }: MeasuredFeature, value = 0, scale: number): void {
  features.push([amount(), value * scale], [inClass(classOf(value, bounds)), 1]);
}

/** What the page prints between two running texts. */
function addBetween(found: number[], { blocks, bodies, gaps, siblings }: BarePageModel, gap: number): void {
  const between = gaps[gap] ?? [];
  const lines = between.filter(({ role }) => role === 'display');
  const captions = between.filter(({ role }) => role === 'caption').length;
  const last = lines.at(-1);
  found.push(feature.gapDisplays(Math.min(4, lines.length)), feature.gapHeap(Math.min(6, lines.length + captions)));
  if (lines.length > 0) found.push(feature.gapSiblings(Math.min(3, siblings[gap] ?? 0)));
  if (captions > 0) found.push(feature.gapCaptions(Math.min(3, captions)));
  if (between.some(({ role }) => role === 'byline')) found.push(feature.gapByline(between.at(-1)?.role === 'byline' ? 0 : 1));
  if (between.some(({ role }) => role === 'furniture')) found.push(feature.gapFurniture());
  if (between.some(({ text }) => BOX_NAME.test(text))) found.push(feature.gapBox());
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

function addWording(found: number[], model: BarePageModel, gap: number): void {
  const { texts } = model;
  const above = texts[gap - 1] ?? '';
  const below = texts[gap] ?? '';
  found.push(feature.gapBeforeLength(classOf(above.length, BOUNDS.textLength)), feature.gapLength(classOf(below.length, BOUNDS.textLength)));
  const wordings = model.wordings[gap] ?? NO_WORDINGS;
  if (wordings.has('signed')) found.push(feature.gapSigned());
  else if (!FINISHED.test(above)) found.push(feature.gapUnfinished());
  if (opensPiece(below)) found.push(feature.gapOpening());
  if (wordings.has('lead')) found.push(feature.gapLead());
  if (wordings.has('reported')) found.push(feature.gapReported());
  if (wordings.has('time')) found.push(feature.gapTime());
  if (wordings.has('place')) found.push(feature.gapPlace());
  if (wordings.has('after quote')) found.push(feature.gapAfterQuote());
  if (CLOSING.test(above)) found.push(feature.gapAfterClosing());
  if (CLOSING.test(below)) found.push(feature.gapClosing());
  if (ANAPHORA.test(below)) found.push(feature.gapAnaphora());
  if (below.startsWith('“')) found.push(feature.gapQuote());
  found.push(feature.gapKinds(paragraphKind(above), paragraphKind(below)));
}

function addSubjects(found: number[], { subjects }: BarePageModel, gap: number): void {
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

/** What the place of a run of lines says, seen from an article. */
export function placeFeatures(run: HeadlineRun, place: HeadlinePlace): Feature[] {
  return asFeatures(placeFound(run, place));
}

/** The same as numbers of features. */
export function placeFound(run: HeadlineRun, place: HeadlinePlace): number[] {
  // Above the article there are three places, by the lines below.
  const where = place === 'above' ? Math.min(2, run.below) : HEADLINE_PLACES.indexOf(place) + 2;
  return [feature.head(where), feature.headHeap(where, Math.min(4, run.heap))];
}

/** Where a gap with a run lies, seen from an article of texts `start` … `end` of `size`: an index into {@link HEADLINE_PLACES}. */
export function placeOf(gap: number, start: number, end: number, size: number): number {
  if (gap === start) return 0;
  if (gap > start && gap < end) return 1;
  if (gap === size) return 3;
  return gap === end ? 2 : 4;
}

/** What the words of a headline say about an article. */
export function measureFeatures({ cover, lead, outside, mass, above, below, like }: HeadlineMeasures, place: HeadlinePlace): Feature[] {
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
    [feature.coverLike(distance, classOf(cover, BOUNDS.cover), like), 1],
    [feature.coverMargin(distance, classOf(cover, BOUNDS.cover), classOf(cover - outside, BOUNDS.margin)), 1],
  ];
}

/** Features that measure a headline have two weights each: for one above its article, and for one elsewhere. @param place as in {@link placeOf} */
export function distanceOf(place: number): number {
  return place === 0 ? 0 : 1;
}
