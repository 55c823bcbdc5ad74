/** Forms of lines on newspaper pages in scripts that set blanks between words (Latin, Cyrillic, Greek). */

/** What stands before the names of who wrote an article: English, German, French, Spanish and Portuguese, Italian and Dutch, Russian and Ukrainian. */
const AUTHOR_WORD = String.raw`(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Text|TEXT|Texte|Texto|Testo|Автор|АВТОР|Текст|ТЕКСТ|Беседовала?|Подготовила?)`;
/** A word of a name: capitalised, an initial, or one of the small words inside of names. */
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}’'.-]*|de|del|della|di|da|du|la|le|van|der|den|von|zu|y|al|bin|ben)`;
const AND = String.raw`(?:,|&|and|und|et|y|e|en|и|with|AND|UND|ET|Y|И)`;
const NAMES = String.raw`${NAME_WORD}(?:\s+${NAME_WORD}){0,3}(?:\s*${AND}\s+${NAME_WORD}(?:\s+${NAME_WORD}){0,3}){0,3}`;
const BYLINE = new RegExp(String.raw`^${AUTHOR_WORD}:?\s+${NAMES}(?:\s*[,|/–-].{0,40})?$`, 'u');
const BARE_NAMES = new RegExp(String.raw`^\p{Lu}[\p{L}’'.-]*\.?(?:\s+${NAME_WORD}){1,3}(?:\s*${AND}\s+\p{Lu}[\p{L}’'.-]*(?:\s+${NAME_WORD}){1,3}){0,2}$`, 'u');
/** What a writer is to the newspaper, in the line below the name. */
const OFFICE = /^(?:Staff (?:Writer|Reporter|Correspondent)s?|(?:[\p{Lu}][\p{L}]+ ){0,3}(?:Correspondent|Reporter|Editor|Bureau|Writer|Columnist)|Special to .{3,40}|Associated Press|Reuters)$/u;
/** A place in capitals, perhaps with a day or an agency, and a stroke, a colon or a full stop behind it. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.’'-]+\p{Lu}(?:,\s+[\p{L}\d.\s]{2,20}?)?\s*(?:\([\p{L}\s./]{2,30}\))?\s*(?:\.\s*[-–—]|[-–—:]|\.(?=\s+\p{Lu}))\s+/u;
const DATED = /^\p{Lu}[\p{L}\s.’'-]{2,30},\s+(?:\p{Lu}?\p{L}{2,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9})\s*(?:\([\p{L}\s./]{2,30}\))?\s*[-–—:]\s+/u;
const CREDIT_WORD = '(?:Photos?|PHOTOS?|Fotos?|FOTOS?|Фото|ФОТО|Illustration|Image|Graphic|Grafik|Map|Karte|Infographie|Gráfico|Picture|Bild)';
/** Not `\b`, which knows Latin letters only. */
const APART = String.raw`(?<!\p{L})`;
const CREDIT_ABOVE = new RegExp(String.raw`^${CREDIT_WORD}(?:\s+by\s|\s*[:–-])`, 'u');
const CREDIT_BELOW = new RegExp(
  [
    String.raw`\((?:AP )?${CREDIT_WORD}(?!\p{L})[^)]*\)$`,
    String.raw`${APART}${CREDIT_WORD}\s*:\s*.{2,40}$`,
    String.raw`${APART}(?:Staff|Courtesy|File|Handout)\s+(?:photo|image)(?!\p{L})`,
    String.raw`\p{Lu}{2,}\s*/\s*\p{Lu}[\p{L} ]+$`,
    String.raw`${APART}Photo(?:\s+\p{Lu}[\p{L}.]*){1,3}$`,
  ].join('|'),
  'u',
);
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|März|Mai|Juni|Juli|Okt|Dez|janv|févr|mars|avr|juin|juil|août|sept|déc|ene|abr|ago|dic|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?`;
/** A day with its year and hardly anything else: the head of a page. */
const DAY_LINE = new RegExp(String.raw`^(?:.{0,40}[\s|,·]+)?(?:\p{L}+,?\s+)?(?:\d{1,2}\.?(?:\s+de)?\s+${MONTH}(?:\s+de)?|${MONTH}\s+\d{1,2},?)\s+\d{4}(?:\s+(?:года|г\.))?(?:[\s|,·].{0,30})?$`, 'iu');
const PAGE_LABEL = /^(?:(?:Page|PAGE|Seite|SEITE|Página|Pagina|стр\.?|Стр\.?|с\.)\s*)?[A-Z]?\d{1,3}$|^(?:www\.|https?:\/\/)\S+$|^(?:ADVERTISEMENT|Advertisement|ANZEIGE|Anzeige|PUBLICITÉ|PUBLICIDAD|РЕКЛАМА|Реклама)$/u;
const JUMP = /^(?:(?:Continued|Turn|Continues)\s+(?:on|to|from)\s+(?:page\s+)?\S+|See\s+\p{Lu}[\p{Lu}\s]*,\s+[Pp]age\s+\S+|Fortsetzung (?:auf|von|folgt).{0,20}|Suite (?:en )?(?:de la )?page.{0,10}|Pasa a la página.{0,10}|Продолжение (?:на|следует).{0,15})$/u;
const CONTINUED = /^(?:(?:Continued\s+)?[Ff]rom\s+[Pp]age\s+\S+|Fortsetzung von.{0,20}|Suite de la page.{0,10}|Viene de la página.{0,10}|Продолжение\.? Начало.{0,20}|Окончание\. Начало.{0,20})$/u;
export const ALPHABETIC_SENTENCE_END = /[.!?…]["'”’»“)\]]*$/u;
/** Words that carry no subject begin with a small letter even where a headline sets capitals. */
const SMALL_WORD_LENGTH = 3;
const LONG_SMALL_WORD = new RegExp(String.raw`(?:^|[\s"'“‘(])\p{Ll}{${SMALL_WORD_LENGTH + 1},}`, 'u');
/** A headline's words are capitals so often. */
const TITLE_CASE_SHARE = 0.8;
/** In UTF-16 units. */
const LONGEST_NAMES = 60;
const LONGEST_HEAD = 80;
const LONGEST_DATELINE = 80;
/** Where a picture's text may name who took it, from its end. */
const LONGEST_CREDIT = 120;

/** Whether a line names who wrote an article and says so ("By Anna Petersen"). */
export function isAlphabeticByline(text: string): boolean {
  return text.length <= LONGEST_NAMES && (BYLINE.test(text) || OFFICE.test(text));
}

/** Whether a line may be nothing but names of persons: two to four words, each with a capital. */
export function mayBeNames(text: string): boolean {
  return text.length <= LONGEST_NAMES && BARE_NAMES.test(text) && !/^\p{Lu}{2}\s/u.test(text);
}

/** What an item is opened by ("MORNFIELD, March 13 (Reuters) — "), and the same without the mark behind it; null without. */
export function datelineOf(text: string): { readonly opening: string; readonly dateline: string } | null {
  const beginning = text.slice(0, LONGEST_DATELINE);
  const match = DATELINE.exec(beginning) ?? DATED.exec(beginning);
  return match === null ? null : { opening: match[0], dateline: match[0].replace(/\s*\.?\s*[-–—:.]?\s*$/u, '') };
}

/** Whether a text shows by its credit that it belongs to a picture. */
export function hasCredit(text: string): boolean {
  return CREDIT_ABOVE.test(text) || CREDIT_BELOW.test(text.slice(-LONGEST_CREDIT));
}

/** What belongs to no article: days, numbers of pages, addresses, where an article goes on. */
export function isAlphabeticFurniture(line: string): boolean {
  if (line.length > 2 * LONGEST_HEAD) return false;
  const text = line.replace(/\s+/gu, ' ');
  return PAGE_LABEL.test(text) || JUMP.test(text) || CONTINUED.test(text) || (text.length <= LONGEST_HEAD && DAY_LINE.test(text));
}

/** Whether the rest of an article that began on another page follows. */
export function isContinuation(text: string): boolean {
  return CONTINUED.test(text);
}

/** Whether all letters are capitals. */
export function isShouted(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a longer word of a line begins with a small letter. */
export function hasSmallWords(text: string): boolean {
  return LONG_SMALL_WORD.test(text);
}

/** Whether nearly all longer words of a line begin with a capital, as many newspapers set headlines. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word.replace(/\P{L}/gu, '').length > SMALL_WORD_LENGTH);
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return words.length >= 2 && capitals >= words.length * TITLE_CASE_SHARE;
}
