import { Converter, Locale } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * By UTF-16 unit whether a text that holds it may change at all. Most texts hold none such, and looking takes a tenth of the
 * time of converting.
 */
const mayBeTraditional = findTraditionalUnits();

const CHINESE_DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]));
/** Before 年, or two digits behind 19 or 20 that stand alone (二零二三GDP): 二三四五 counts. */
const CHINESE_YEAR =
  /[一二][〇零一二三四五六七八九]{3}(?=年)|(?<![〇零一二三四五六七八九十百千万亿第])(?:一九|二[〇零])[〇零一二三四五六七八九]{2}(?![〇零一二三四五六七八九十百千万亿])/gu;

/** Control characters, soft hyphens, zero-width blanks and direction marks: nothing that anybody reads. Blanks and line breaks stay. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** Joiners shape what is read (families of emoji, Persian, Hindi), but no word differs by them. */
const JOINERS = /[\u200C\u200D]/gu;

/** Blanks next to a Han character whose other side is Han or punctuation, and blanks next to a full-width mark. */
const BLANK_INSIDE_HAN =
  /(?<=\p{Script=Han})[ \t\u00A0\u3000]+(?=[\p{Script=Han}\p{P}])|(?<=\p{P})[ \t\u00A0\u3000]+(?=\p{Script=Han})|(?<=[\u3001-\u301B\uFF01-\uFF1F])[ \t\u00A0\u3000]+|(?<![ \t\u00A0\u3000])[ \t\u00A0\u3000]+(?=[\u3001-\u301B\uFF01-\uFF1F])/gu;
/** Three single Han characters or more, each between blanks. */
const LETTER_SPACING = /(?:^|[\s\p{P}])\p{Script=Han}(?:[ \t\u00A0\u3000]+[\p{Script=Han}\p{P}](?![^\s\p{P}])){2,}/u;

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
  for (let offset = 0; offset < text.length; offset += 1) if (mayBeTraditional[text.charCodeAt(offset)] === 1) return toSimplified(text);
  return text;
}

/** Removes what nobody reads from a text that will be quoted. */
export function removeControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** Removes every invisible character from a text that will be compared. */
export function removeInvisible(text: string): string {
  return removeControls(text).replace(JOINERS, '');
}

/**
 * Removes the blanks of letter-spaced print ("先 后 获" → "先后获").
 * A line without three such characters in a row keeps its blanks: they may part two halves of a headline.
 */
export function joinLetterSpacing(line: string): string {
  return LETTER_SPACING.test(line) ? joinHan(line) : line;
}

/** Removes every blank between Han characters, between them and punctuation, and around full-width punctuation. */
export function joinHan(text: string): string {
  return text.replace(BLANK_INSIDE_HAN, '');
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

/**
 * Marks a unit of every entry of the converter's dictionaries that changes anything: of characters themselves, of words one
 * of their characters, because a word cannot stand where that does not.
 */
function findTraditionalUnits(): Uint8Array {
  const marks = new Uint8Array(0x10000);
  const config = Locale.configs['t2s'] as unknown as Readonly<Record<'normalizationChain' | 'conversionChain', readonly (readonly string[])[]>>;
  const entries = [config.normalizationChain, config.conversionChain].flat(2).flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')));
  const changing = entries.flatMap(([from = '', to]) => (from === to ? [] : [from])).toSorted((a, b) => a.length - b.length);
  for (const from of changing) {
    const units = Array.from({ length: from.length }, (_, offset) => from.charCodeAt(offset));
    // Characters come first, so that most words are marked already. The last character of a word is mostly the rarer one.
    if (!units.some((unit) => marks[unit] === 1)) marks[units.at(-1) ?? 0] = 1;
  }
  return marks;
}
