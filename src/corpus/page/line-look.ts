import { hanExpression } from '../../language/han.ts';
import { classOf } from './class-of.ts';
import { BOX_NAME, BYLINE, CAPTION, CLOSING_LINE, COLUMN_NAME, CONTINUED, CREDIT, FURNITURE, GENRE, HAPPENING, LETTER, MEDIUM, NAMES_AFTER_MARK, NAMES_AFTER_SQUARE, OPENING, PAGE_NAME, PICTURED_PLACE, SCENE, SOURCE_NOTE } from './line-forms.ts';
import type { PageLine } from '../printed-lines.ts';

/** Upper bounds of the classes of what a line lacks to the width of its column, in character cells. */
export const DEFICITS = [-6, -1.2, 0.6, 1.2, 1.7, 2.3, 3.2, 5, 9];
/** Upper bounds of the classes of a line's width. */
export const WIDTHS = [2.5, 4.5, 6.5, 9, 13, 17, 24, 30];

/** Forms of lines that say much by themselves. */
const FORMS = {
  opening: OPENING,
  continued: CONTINUED,
  letter: LETTER,
  byline: BYLINE,
  marked: NAMES_AFTER_MARK,
  named: NAMES_AFTER_SQUARE,
  medium: MEDIUM,
  credit: CREDIT,
  pictureMark: /^[▲▼△▽]/u,
  caption: CAPTION,
  furniture: FURNITURE,
  columnName: COLUMN_NAME,
  boxName: BOX_NAME,
  pageName: PAGE_NAME,
  sourceNote: SOURCE_NOTE,
  picture: /(?:现场|一角|景致|合影|外观|外景|全景|夜景|鸟瞰|俯瞰图?|效果图|瞬间|生产线)[▶▲]?$/u,
  place: PICTURED_PLACE,
  scene: SCENE,
  name: hanExpression(/^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4}){0,2}$/u),
  signed: CLOSING_LINE,
  news: /^(?:近日|日前|近期|近年|今年|去年|昨日|昨天|前不久|如今|当前|目前|\d+月|\d{4}年|“)/u,
  closing: /^(?:下一步|据悉|据了解|据介绍|未来|接下来|今后|截至|此外|同时|为此|与此同时)/u,
  linking: /^[的了着过和与及并地得们者]/u,
  number: /^[\d.]+[%％个家万亿元年月日]/u,
  happening: HAPPENING,
  genre: GENRE,
  bullet: /^(?:[一二三四五六七八九十]+[、是]|\d+[.、]|（[一二三四五六七八九十]+）|[●■◆])/u,
} as const satisfies Record<string, RegExp>;

export type LineForm = keyof typeof FORMS;
/** At most 31: those of a line are the bits of a number. */
export const LINE_FORMS = Object.keys(FORMS) as LineForm[];
const EXPRESSIONS = Object.values(FORMS);
/** Most lines have none of the forms that are told by their first characters alone: one expression finds that out. */
const BEGINNINGS = EXPRESSIONS.map(({ source }) => isOfBeginning(source));
const ANY_BEGINNING = new RegExp(EXPRESSIONS.filter((_, form) => BEGINNINGS[form] === true).map(({ source }) => source).join('|'), 'u');

const SENTENCE_END = /[。…⋯；][”’」』）)】》]*$/u;
/** Sentences end so, and headlines. */
const CALL_END = /[！？!?][”’」』）)】》]*$/u;
const CLAUSE_END = /[，、：:,]$/u;
/** The common Han characters: most of a line, and no mark. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** A line is full when it lacks less to the width of its column, or is so much wider, in character cells. */
const FULL = 1.2;

export const LINE_ENDS = ['signed', 'sentence', 'call', 'clause', 'open'] as const;
const [SIGNED, SENTENCE, CALL, CLAUSE, OPEN] = [0, 1, 2, 3, 4] as const;
/** More marks inside of a line than these say no more. */
export const MOST_MARKS = 2;

/** A line by itself; classes are numbers of {@link classOf}. */
export interface LineLook {
  /** Width, and what it lacks to the width of its column, in character cells. */
  readonly cells: number;
  readonly lacking: number;
  /** Class of what it lacks to the width of its column, and of what it lacks to the usual width of the page. */
  readonly deficit: number;
  readonly usual: number;
  readonly width: number;
  /** Index into {@link LINE_ENDS}. */
  readonly ends: number;
  /** Whether the sentence, and the clause, goes on behind it. */
  readonly isOpen: boolean;
  readonly marks: number;
  /** A bit for each of {@link LINE_FORMS}. */
  readonly forms: number;
  readonly isFull: boolean;
  readonly brackets: LineBrackets;
}

/** What a line leaves open that a later one closes. */
export interface LineBrackets {
  /** 1 when the last quotation mark of the line opens, −1 when it closes, 0 without any; the same for the marks of titles. */
  readonly quote: number;
  readonly title: number;
  /** Brackets that open less those that close. */
  readonly round: number;
}

/** The bits of some forms. */
export function bitsOf(forms: readonly LineForm[]): number {
  return forms.reduce((bits, form) => bits | (1 << LINE_FORMS.indexOf(form)), 0);
}

/** @param cells of the line @param column cells that its column holds @param usual cells of most lines of the page */
export function lookAt({ text }: PageLine, cells: number, column: number, usual: number): LineLook {
  const lacking = column - cells;
  const forms = formsOf(text);
  const { marks, quote, title, round } = marksOf(text);
  const ends = endOf(text, (forms & SIGNED_FORM) !== 0);
  return {
    cells,
    lacking,
    deficit: classOf(lacking, DEFICITS),
    usual: classOf(usual - cells, DEFICITS),
    width: classOf(cells, WIDTHS),
    ends,
    isOpen: ends === OPEN || ends === CLAUSE,
    marks,
    forms,
    isFull: Math.abs(lacking) < FULL,
    brackets: { quote, title, round },
  };
}

const SIGNED_FORM = bitsOf(['signed']);

function formsOf(text: string): number {
  let forms = 0;
  const mayBegin = ANY_BEGINNING.test(text);
  for (let form = 0; form < EXPRESSIONS.length; form += 1) if ((mayBegin || BEGINNINGS[form] === false) && EXPRESSIONS[form]?.test(text) === true) forms |= 1 << form;
  return forms;
}

/** Whether all alternatives of an expression begin at the beginning of the line: `^(?:…)…` or `^[…]…`, without another one beside it. */
function isOfBeginning(source: string): boolean {
  const inside = source.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, '');
  let depth = 0;
  for (const character of inside) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === '|' && depth === 0) return false;
  }
  return source.startsWith('^');
}

function endOf(text: string, isSigned: boolean): number {
  if (isSigned) return SIGNED;
  if (SENTENCE_END.test(text)) return SENTENCE;
  if (CALL_END.test(text)) return CALL;
  return CLAUSE_END.test(text) ? CLAUSE : OPEN;
}

/** The marks inside of a line that part sentences or clauses, at most {@link MOST_MARKS}, and its brackets. */
function marksOf(text: string): Pick<LineLook, 'marks'> & LineBrackets {
  let [marks, quote, title, round] = [0, 0, 0, 0];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit >= FIRST_HAN && unit <= LAST_HAN) continue;
    // By code units: a string for each character of a page would be made and thrown away.
    if (isInnerMark(unit) && place + 1 < text.length) marks += 1;
    else if (unit === 0xff08) round += 1; // （
    else if (unit === 0xff09) round -= 1; // ）
    else if (unit === 0x201c) quote = 1; // “
    else if (unit === 0x201d) quote = -1; // ”
    else if (unit === 0x300a) title = 1; // 《
    else if (unit === 0x300b) title = -1; // 》
  }
  return { marks: Math.min(MOST_MARKS, marks), quote, title, round };
}

/** ，。；！？ */
function isInnerMark(unit: number): boolean {
  return unit === 0xff0c || unit === 0x3002 || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f;
}
