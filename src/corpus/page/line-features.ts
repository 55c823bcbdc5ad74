import { classOf } from './class-of.ts';
import { bondAcross, BONDS, COMPARISONS, LIKENESSES, programLore, type PageLore } from './page-lore.ts';
import { classesOf, createFeatureNames } from './feature-names.ts';
import { bitsOf, DEFICITS, LINE_ENDS, LINE_FORMS, lookAt, MOST_MARKS, WIDTHS, type LineLook } from './line-look.ts';
import { countRepeats, REPEAT_BOUNDS, type LineRepeats } from './line-repeats.ts';
import { createNumberTable } from './number-table.ts';
import { readPageHead } from './page-head.ts';
import { LINE_ROLES, type LineRole } from './line-roles.ts';
import { isWordTorn, meetInHan } from './torn-word.ts';
import { cellWidth, columnWidths, isSpaced, type PageLine } from '../printed-lines.ts';

const UNIT_OR_DIGIT = /^[\d年月日家个人项次亿万元%多余名条位座吨米公]/u;
const ENDS_IN_NUMBER = /\d[.,]?$/u;
/** Lines above that may hold the beginning of a quotation or a bracket. */
const OPEN_LINES = 4;
/** Forms that tell of the line after them, and of the line before. */
const TELLING_BEFORE = bitsOf(['credit', 'signed', 'furniture', 'byline', 'marked', 'boxName']);
const TELLING_AFTER = bitsOf(['opening', 'continued', 'letter', 'credit', 'byline', 'marked', 'news', 'boxName']);
const NO_REPEATS = { anywhere: 0, below: 0 };
const NAME = bitsOf(['name']);
const CREDITED = bitsOf(['credit']);

/** Forms that settle what a line is, whatever stands around it. */
const SURE_FORMS: readonly (readonly [form: number, role: LineRole])[] = [
  [bitsOf(['opening', 'continued', 'letter']), 'first'],
  [bitsOf(['named']), 'byline'],
  [bitsOf(['sourceNote']), 'furniture'],
  [bitsOf(['furniture']), 'furniture'],
  [bitsOf(['pictureMark']), 'caption'],
];

const { names, family } = createFeatureNames();
const DEFICIT = classesOf(DEFICITS);
const WIDTH = classesOf(WIDTHS);
const REPEATS = classesOf(REPEAT_BOUNDS);
const ENDS = LINE_ENDS;
const BOND = classesOf(BONDS);
const LIKE = classesOf(LIKENESSES);
const MARKS = Array.from({ length: MOST_MARKS + 1 }, (_, count) => count);
const UP_TO_TWO = [0, 1, 2];
const CALL = LINE_ENDS.indexOf('call');
const [AS_CAPTION, AS_TEXT, AS_PICTURE] = [COMPARISONS.indexOf('caption'), COMPARISONS.indexOf('text'), COMPARISONS.indexOf('picture')];

/** Every feature of lines by the words of its name; "here" is the line itself, "before" and "after" are its neighbours. */
const feature = {
  any: family`any`,
  deficit: family`deficit ${DEFICIT}`,
  usual: family`usual ${DEFICIT}`,
  width: family`width ${WIDTH}`,
  ends: family`ends ${ENDS}`,
  marks: family`marks ${MARKS}`,
  form: family`${LINE_FORMS}`,
  endsDeficit: family`ends ${ENDS} deficit ${DEFICIT}`,
  endsWidthMarks: family`ends ${ENDS} width ${WIDTH} marks ${MARKS}`,
  /** How many of the two lines before and the two after fill the column. */
  fullAround: family`full around ${UP_TO_TWO} ${UP_TO_TWO}`,
  /** Pairs of characters that other lines of the page hold, too: many in headlines. */
  repeats: family`repeats ${REPEATS}`,
  repeatsEnds: family`repeats ${REPEATS} ends ${ENDS}`,
  repeatsDeficit: family`repeats ${REPEATS} deficit ${DEFICIT}`,
  repeatsWidth: family`repeats ${REPEATS} width ${WIDTH}`,
  /** Likewise the lines right below it: a headline above its article says what the first sentences say. */
  below: family`below ${REPEATS}`,
  belowEnds: family`below ${REPEATS} ends ${ENDS}`,
  belowDeficit: family`below ${REPEATS} deficit ${DEFICIT}`,
  doubled: family`doubled`,
  doubledWidth: family`doubled ${WIDTH}`,
  spaced: family`spaced`,
  spacedDeficit: family`spaced ${DEFICIT}`,
  top: family`top`,
  topWidth: family`top ${WIDTH}`,
  tight: family`tight`,
  nothingBefore: family`nothing before`,
  beforeEnds: family`before ends ${ENDS}`,
  beforeEndsDeficit: family`before ends ${ENDS} deficit ${DEFICIT}`,
  beforeEndsHere: family`before ends ${ENDS} here ${DEFICIT}`,
  beforeEndsDeficitHere: family`before ends ${ENDS} deficit ${DEFICIT} here ${DEFICIT}`,
  beforeSpacedEnds: family`before spaced ${[false, true]} ends ${ENDS}`,
  beforeForm: family`before ${LINE_FORMS}`,
  thanBefore: family`than before ${DEFICIT}`,
  /** The characters on both sides of the line's beginning stand side by side elsewhere on the page. */
  pairKnown: family`pair known`,
  /** How firmly those characters hold together on other pages. */
  bondBefore: family`bond before ${BOND}`,
  bondBeforeDeficits: family`bond before ${BOND} deficit ${DEFICIT} here ${DEFICIT}`,
  bondAfter: family`bond after ${BOND}`,
  bondAfterDeficits: family`bond after ${BOND} here ${DEFICIT} after ${DEFICIT}`,
  bondAround: family`bond around ${BOND} before ${BOND}`,
  bonds: family`bonds before ${BOND} after ${BOND}`,
  /** How the line is worded; what ends a sentence or a clause is not looked at. */
  like: family`like ${COMPARISONS} ${LIKE}`,
  likeDeficit: family`like text ${LIKE} deficit ${DEFICIT}`,
  likeBefore: family`like text ${LIKE} before ends ${ENDS}`,
  likeCaptionBefore: family`like caption ${LIKE} before ends ${ENDS}`,
  likeAfter: family`after like text ${LIKE}`,
  nameRoom: family`name room ${DEFICIT}`,
  quoteOpen: family`quote open`,
  numberTorn: family`number torn`,
  /** A word of the dictionary begins above and ends here, or ends in the line below. Asked of lines that might not go on. */
  wordTorn: family`word torn ${[false, true]} around ${[false, true]} here ${ENDS}`,
  wordTornAfter: family`word torn after ${[false, true]} here ${DEFICIT}`,
  /** A number, or a quotation, goes on behind this line. */
  numberTornAround: family`number torn around here ${ENDS}`,
  quoteAround: family`quote around here ${ENDS}`,
  /** The line before goes on behind this one: a caption cuts its paragraph. */
  pairAroundKnown: family`pair around known`,
  cutDeficits: family`cut ${DEFICIT} ${ENDS} after ${DEFICIT}`,
  cutEnds: family`cut ${ENDS} ${ENDS} ${ENDS} width ${WIDTH}`,
  cutCredit: family`credit cuts ${ENDS}`,
  cutLike: family`cut ${ENDS} like picture ${LIKE} here ${DEFICIT}`,
  cutLikeAfter: family`cut ${ENDS} like picture ${LIKE} after ${DEFICIT}`,
  nothingAfter: family`nothing after`,
  after: family`after ${DEFICIT}`,
  hereAfter: family`here ${DEFICIT} after ${DEFICIT}`,
  endsAfterEnds: family`ends ${ENDS} after ends ${ENDS}`,
  endsHereAfter: family`ends ${ENDS} here ${DEFICIT} after ${DEFICIT}`,
  thanAfterEnds: family`than after ${DEFICIT} ends ${ENDS}`,
  /** By how much each of three lines, from here on and around here, is wider than the one before it: first lines are indented. */
  stepsAfter: family`steps ${DEFICIT} then ${DEFICIT}`,
  stepsAfterEnds: family`steps ${DEFICIT} then ${DEFICIT} ends ${ENDS}`,
  stepsAround: family`steps to here ${DEFICIT} then ${DEFICIT}`,
  stepsAroundEnds: family`steps to here ${DEFICIT} then ${DEFICIT} before ends ${ENDS}`,
  afterForm: family`after ${LINE_FORMS}`,
  afterDoubled: family`after doubled`,
  afterTight: family`after tight`,
  afterRole: family`after role ${[...LINE_ROLES, 'none']}`,
};

/** The names of the features of lines by their numbers. */
export const LINE_FEATURES: readonly string[] = names;

/** Number of the feature that a line follows one of a role, an index into {@link LINE_ROLES}, or none. */
export function stepFeature(before: number | null): number {
  return feature.afterRole(before ?? LINE_ROLES.length);
}

/** What the lines of a page show, and what that says of their roles. */
export interface LineReading {
  /**
   * The features of each line, as indices into {@link LINE_FEATURES}. They speak of form (width against the column, marks
   * at the ends, print), of the lines around, and of a few wordings; `label-lines.ts` has their weights.
   */
  readonly features: readonly (readonly number[])[];
  /** The role that the form of each line settles, or null. */
  readonly sure: readonly (LineRole | null)[];
  /** What the features are made from. */
  readonly page: LinesOfPage;
}

export function readLines(lines: readonly PageLine[], lore: PageLore = programLore()): LineReading {
  const widths = lines.map(({ text }) => cellWidth(text));
  const columns = columnWidths(widths);
  const usual = usualWidth(widths);
  const looks = lines.map((line, index) => lookAt(line, widths[index] ?? 0, columns[index] ?? 0, usual));
  const likenesses = lines.map(({ text }, index) => (mayBeNoText(looks, index) ? lore.likenessesOf(text) : null));
  const bonds = lines.map((_, index) => bondBetween({ lines, lore }, index - 1, index));
  const page: LinesOfPage = { lines, looks, lore, bonds, likenesses, repeats: countRepeats(lines), isSpaced: isSpaced(lines), knowsPair: pagePairs(lines) };
  return {
    page,
    features: lines.map((_, index) => {
      const found: number[] = [];
      addOwn(found, page, index);
      addBefore(found, page, index);
      addAfter(found, page, index);
      return found;
    }),
    sure: lines.map(({ text }, index) => sureRole(text, looks[index]?.forms ?? 0)),
  };
}

/** Text ends most sentences; but one that cuts another may be that of a picture. */
function mayBeNoText(looks: readonly LineLook[], index: number): boolean {
  const here = looks[index];
  return here?.isOpen === true || here?.ends === CALL || looks[index - 1]?.isOpen === true;
}

function sureRole(text: string, forms: number): LineRole | null {
  if (readPageHead(text) !== null) return 'furniture';
  return SURE_FORMS.find(([form]) => (forms & form) !== 0)?.[1] ?? null;
}

/** What the features of lines are made from. */
export interface LinesOfPage {
  readonly lines: readonly PageLine[];
  readonly looks: readonly LineLook[];
  readonly repeats: readonly LineRepeats[];
  readonly lore: PageLore;
  /** How firmly the first character of each line holds together with the last one of the line before. */
  readonly bonds: readonly number[];
  /** Of lines that may be something else than text. */
  readonly likenesses: readonly (readonly number[] | null)[];
  /** Blank lines stand between nearly all lines. */
  readonly isSpaced: boolean;
  /** Whether the characters on both sides of two lines' ends stand side by side somewhere on the page. */
  knowsPair(before: number, here: number): boolean;
}

function addOwn(found: number[], { lines, looks, repeats, likenesses, isSpaced: spaced }: LinesOfPage, index: number): void {
  const line = lines[index];
  const here = looks[index];
  if (line === undefined || here === undefined) return;
  const { deficit, width, ends, marks } = here;
  found.push(feature.any(), feature.deficit(deficit), feature.usual(here.usual), feature.width(width), feature.ends(ends), feature.marks(marks));
  addForms(found, feature.form, here.forms);
  found.push(feature.endsDeficit(ends, deficit), feature.endsWidthMarks(ends, width, marks), feature.fullAround(countFull(looks, index - 2, index), countFull(looks, index + 1, index + 3)));
  const { anywhere, below } = repeats[index] ?? NO_REPEATS;
  found.push(feature.repeats(anywhere), feature.repeatsEnds(anywhere, ends), feature.repeatsDeficit(anywhere, deficit), feature.repeatsWidth(anywhere, width));
  found.push(feature.below(below), feature.belowEnds(below, ends), feature.belowDeficit(below, deficit));
  const likeness = likenesses[index];
  if (likeness !== null && likeness !== undefined) {
    likeness.forEach((like, comparison) => found.push(feature.like(comparison, like)));
    const [likeText = 0, likeCaption = 0] = [likeness[AS_TEXT], likeness[AS_CAPTION]];
    const before = looks[index - 1];
    found.push(feature.likeDeficit(likeText, deficit));
    if (before !== undefined) found.push(feature.likeBefore(likeText, before.ends), feature.likeCaptionBefore(likeCaption, before.ends));
  }
  if (line.doubled) found.push(feature.doubled(), feature.doubledWidth(width));
  if (line.letterSpaced) found.push(feature.spaced(), feature.spacedDeficit(deficit));
  if (index === 0) found.push(feature.top(), feature.topWidth(width));
  if (spaced && !line.afterBlank) found.push(feature.tight());
}

function addBefore(found: number[], page: LinesOfPage, index: number): void {
  const { lines, looks, bonds, knowsPair } = page;
  const here = looks[index];
  const before = looks[index - 1];
  const line = lines[index];
  const above = lines[index - 1];
  if (here === undefined || before === undefined || line === undefined || above === undefined) {
    found.push(feature.nothingBefore());
    return;
  }
  const { ends, deficit } = before;
  found.push(feature.beforeEnds(ends), feature.beforeEndsDeficit(ends, deficit), feature.beforeEndsHere(ends, here.deficit));
  found.push(feature.beforeEndsDeficitHere(ends, deficit, here.deficit), feature.beforeSpacedEnds(above.letterSpaced ? 1 : 0, ends));
  addForms(found, feature.beforeForm, before.forms & TELLING_BEFORE);
  found.push(feature.thanBefore(classOf(before.cells - here.cells, DEFICITS)));
  if (knowsPair(index - 1, index)) found.push(feature.pairKnown());
  const bond = bonds[index] ?? 0;
  found.push(feature.bondBefore(bond), feature.bondBeforeDeficits(bond, deficit, here.deficit), feature.bonds(bond, bonds[index + 1] ?? 0));
  if (before.isOpen) addCut(found, page, index, before);
  if ((here.forms & NAME) !== 0) found.push(feature.nameRoom(classOf(here.cells + 1 - before.lacking, DEFICITS)));
  if (isInsideQuote(looks, index)) found.push(feature.quoteOpen());
  if (isNumberTorn(above.text, line.text)) found.push(feature.numberTorn());
}

/** The line before goes on: here, or behind a caption that cuts it. */
function addCut(found: number[], page: LinesOfPage, index: number, before: LineLook): void {
  const { lines, looks, bonds, likenesses, knowsPair } = page;
  const here = looks[index];
  const after = looks[index + 1];
  if (knowsPair(index - 1, index + 1)) found.push(feature.pairAroundKnown());
  found.push(feature.bondAround(bondBetween(page, index - 1, index + 1), bonds[index] ?? 0));
  if (here === undefined || after === undefined) return;
  const [above = '', own = '', below = ''] = [lines[index - 1]?.text, lines[index]?.text, lines[index + 1]?.text];
  if (!isPlainText(here)) found.push(feature.wordTorn(Number(isWordTorn(above, own)), Number(isWordTorn(above, below)), here.ends));
  if (isNumberTorn(above, below)) found.push(feature.numberTornAround(here.ends));
  if (here.brackets.quote === 0 && after.brackets.quote < 0 && isInsideQuote(looks, index)) found.push(feature.quoteAround(here.ends));
  found.push(feature.cutDeficits(before.deficit, here.ends, after.deficit), feature.cutEnds(before.ends, here.ends, after.ends, here.width));
  if ((here.forms & CREDITED) !== 0) found.push(feature.cutCredit(before.ends));
  const likePicture = likenesses[index]?.[AS_PICTURE];
  if (likePicture !== undefined) found.push(feature.cutLike(here.ends, likePicture, here.deficit), feature.cutLikeAfter(here.ends, likePicture, after.deficit));
}

function addAfter(found: number[], page: LinesOfPage, index: number): void {
  const { lines, looks, bonds, likenesses, isSpaced: spaced } = page;
  const here = looks[index];
  const after = looks[index + 1];
  const line = lines[index + 1];
  if (here === undefined || after === undefined || line === undefined) {
    found.push(feature.nothingAfter());
    return;
  }
  const step = classOf(after.cells - here.cells, DEFICITS);
  found.push(feature.after(after.deficit), feature.hereAfter(here.deficit, after.deficit), feature.endsAfterEnds(here.ends, after.ends));
  found.push(feature.endsHereAfter(here.ends, here.deficit, after.deficit), feature.thanAfterEnds(step, here.ends));
  const likeness = likenesses[index + 1]?.[AS_TEXT];
  if (likeness !== undefined) found.push(feature.likeAfter(likeness));
  const bond = bonds[index + 1] ?? 0;
  found.push(feature.bondAfter(bond), feature.bondAfterDeficits(bond, here.deficit, after.deficit));
  if (here.isOpen && !here.isFull) found.push(feature.wordTornAfter(Number(isWordTorn(lines[index]?.text ?? '', line.text)), here.deficit));
  const next = looks[index + 2];
  if (next !== undefined) {
    const then = classOf(next.cells - after.cells, DEFICITS);
    found.push(feature.stepsAfter(step, then), feature.stepsAfterEnds(step, then, here.ends));
  }
  const before = looks[index - 1];
  if (before !== undefined) {
    const to = classOf(here.cells - before.cells, DEFICITS);
    found.push(feature.stepsAround(to, step), feature.stepsAroundEnds(to, step, before.ends));
  }
  addForms(found, feature.afterForm, after.forms & TELLING_AFTER);
  if (line.doubled) found.push(feature.afterDoubled());
  if (spaced && !line.afterBlank) found.push(feature.afterTight());
}

/** Fills the column and goes on: hardly anything else than text. */
function isPlainText({ isFull, isOpen }: LineLook): boolean {
  return isFull && isOpen;
}

/** Adds a feature for each form among `forms`, in the order of {@link LINE_FORMS}. */
function addForms(found: number[], featureOf: (form: number) => number, forms: number): void {
  for (let form = 0, rest = forms; rest !== 0; form += 1, rest >>>= 1) if ((rest & 1) !== 0) found.push(featureOf(form));
}

/** The width that most lines of the page have. */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** How many lines from `start` to before `end` fill the column. */
function countFull(looks: readonly LineLook[], start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) if (looks[index]?.isFull === true) count += 1;
  return count;
}

/** A number at the end of a line goes on in the next one, or its unit stands there. */
export function isNumberTorn(line: string, next: string): boolean {
  return ENDS_IN_NUMBER.test(line) && UNIT_OR_DIGIT.test(next);
}

/** A quotation or a bracket opened shortly before and not closed. */
export function isInsideQuote(looks: readonly LineLook[], index: number): boolean {
  let quote = 0;
  let title = 0;
  let round = 0;
  for (let above = Math.max(0, index - OPEN_LINES); above < index; above += 1) {
    const brackets = looks[above]?.brackets;
    if (brackets === undefined) continue;
    quote = brackets.quote === 0 ? quote : brackets.quote;
    title = brackets.title === 0 ? title : brackets.title;
    round += brackets.round;
  }
  return quote > 0 || title > 0 || round > 0;
}

/** Tells whether the characters on both sides of a line's beginning stand side by side elsewhere on the page. */
function pagePairs(lines: readonly PageLine[]): (before: number, here: number) => boolean {
  /** The characters at the ends of lines that are asked for, numbered, and whether the page holds them. */
  const pairs = createNumberTable();
  const isHeld: boolean[] = [];
  const ask = (pair: number): void => {
    if (pairs.get(pair) < 0) pairs.add(pair, isHeld.push(false) - 1);
  };
  lines.forEach((_, index) => {
    ask(pairAt(lines, index - 1, index));
    ask(pairAt(lines, index - 1, index + 1));
  });
  for (const { text } of lines) {
    for (let place = 1; place < text.length; place += 1) {
      const pair = pairs.get((text.charCodeAt(place - 1) << 16) | text.charCodeAt(place));
      if (pair >= 0) isHeld[pair] = true;
    }
  }
  return (before, here) => isHeld[pairs.get(pairAt(lines, before, here))] === true && meetInHan(lines[before]?.text ?? '', lines[here]?.text ?? '');
}

/** The last character of a line and the first of another one as one number; 0 where one of them is not there. */
function pairAt(lines: readonly PageLine[], before: number, here: number): number {
  const above = lines[before]?.text ?? '';
  const below = lines[here]?.text ?? '';
  return above === '' || below === '' ? 0 : (above.charCodeAt(above.length - 1) << 16) | below.charCodeAt(0);
}

function bondBetween({ lines, lore }: Pick<LinesOfPage, 'lines' | 'lore'>, before: number, here: number): number {
  return bondAcross(lore, lines[before]?.text ?? '', lines[here]?.text ?? '');
}
