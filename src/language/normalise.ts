import { Converter } from 'opencc-js/t2cn';

import { hanExpression } from './han.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * What becomes of a UTF-16 unit when traditional characters are made simplified ones: {@link STAYS}, {@link MAY_CHANGE}, or 0
 * where it was not asked for yet. Most texts hold none that changes, and looking that up takes a twentieth of the conversion.
 */
const fates = new Uint8Array(0x10000);
const STAYS = 1;
const MAY_CHANGE = 2;
/** Characters that stay by themselves and change inside of words (瞭解, 沈船), so that {@link fates} cannot find them out. */
const CHANGE_IN_WORDS = '坏瞭藉覆沈哩甦衹';

const CHINESE_DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]));
/** Before 年, or two digits behind 19 or 20 that stand alone (二零二三GDP): 二三四五 counts. */
const CHINESE_YEAR =
  /[一二][〇零一二三四五六七八九]{3}(?=年)|(?<![〇零一二三四五六七八九十百千万亿第])(?:一九|二[〇零])[〇零一二三四五六七八九]{2}(?![〇零一二三四五六七八九十百千万亿])/gu;

/** Control characters, soft hyphens, zero-width blanks and direction marks: nothing that anybody reads. Blanks and line breaks stay. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** Those and joiners, which shape what is read (families of emoji, Persian, Hindi), but no word differs by them. */
const INVISIBLE = new RegExp(`${CONTROLS.source}|[\\u200C\\u200D]`, 'gu');
const HAN = hanExpression(/\p{Script=Han}/u);

/** Blanks next to a Han character whose other side is Han or punctuation, and blanks next to a full-width mark. */
const BLANK_INSIDE_HAN = hanExpression(
  /(?<=\p{Script=Han})[ \t\u00A0\u3000]+(?=[\p{Script=Han}\p{P}])|(?<=\p{P})[ \t\u00A0\u3000]+(?=\p{Script=Han})|(?<=[\u3001-\u301B\uFF01-\uFF1F])[ \t\u00A0\u3000]+|(?<![ \t\u00A0\u3000])[ \t\u00A0\u3000]+(?=[\u3001-\u301B\uFF01-\uFF1F])/gu,
);
/** Without one there is nothing to remove; the search for them with what stands around takes long. */
const BLANK = /[ \t\u00A0\u3000]/u;
/** Three single Han characters or more, each between blanks. */
const LETTER_SPACING = hanExpression(/(?:^|[\s\p{P}])\p{Script=Han}(?:[ \t\u00A0\u3000]+[\p{Script=Han}\p{P}](?![^\s\p{P}])){2,}/u);

/**
 * The form in which texts are compared: NFKC (full width → half width), lower case, traditional → simplified,
 * years in Chinese digits → Arabic digits, invisible characters removed, blanks folded.
 * Offsets do not survive; spans are always counted in the original text.
 */
export function normaliseForSearch(text: string): string {
  const folded = foldBlanks(removeInvisible(text).normalize('NFKC').toLowerCase());
  return chineseYearsToDigits(simplify(folded));
}

/**
 * Half width, lower case, simplified, unit by unit: offsets survive, so it does less than {@link normaliseForSearch}
 * (nothing is removed, no blanks are folded, no years are rewritten).
 */
export function foldKeepingLength(text: string): string {
  const folded = text.replace(/[\uFF01-\uFF5E\u3000]/gu, (unit) => unit.normalize('NFKC')).toLowerCase();
  const simplified = simplify(folded);
  if (simplified.length === text.length) return simplified;
  return folded.length === text.length ? folded : text;
}

/** Traditional characters → simplified ones; everything else stays as it is. */
export function simplify(text: string): string {
  return mayChange(text) && HAN.test(text) ? toSimplified(text) : text;
}

function mayChange(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    const fate = fates[unit];
    if ((fate === 0 ? findFate(unit) : fate) === MAY_CHANGE) return true;
  }
  return false;
}

function findFate(unit: number): number {
  const character = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const fate = isHalf || CHANGE_IN_WORDS.includes(character) || toSimplified(character) !== character ? MAY_CHANGE : STAYS;
  fates[unit] = fate;
  return fate;
}

/** Removes what nobody reads from a text that will be quoted. */
export function removeControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** Removes every invisible character from a text that will be compared. */
export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/**
 * Removes the blanks of letter-spaced print ("先 后 获" → "先后获").
 * A line without three such characters in a row keeps its blanks: they may part two halves of a headline.
 */
export function joinLetterSpacing(line: string): string {
  return BLANK.test(line) && LETTER_SPACING.test(line) ? joinHan(line) : line;
}

/** Removes every blank between Han characters, between them and punctuation, and around full-width punctuation. */
export function joinHan(text: string): string {
  return BLANK.test(text) ? text.replace(BLANK_INSIDE_HAN, '') : text;
}

/** The beginning of a text, at most `length` UTF-16 units, without parting a surrogate pair. */
export function cutWhole(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut;
}

function foldBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Years in Chinese digits → Arabic ones ("二〇二三年" → "2023年"). */
export function chineseYearsToDigits(text: string): string {
  return text.replace(CHINESE_YEAR, (year) => [...year].map((digit) => CHINESE_DIGITS.get(digit)).join(''));
}
