/**
 * Words that are written with a point without ending a sentence: titles, initials (U.S., J.-P.), months, the common ones of
 * English, Spanish, Russian, Hindi and Arabic. A sentence that ends with one runs on into the next, which does less harm
 * than a cut between "Dr." and the name.
 */
const ABBREVIATIONS = [
  String.raw`(?:\p{Lu}\.[ -]?)*\p{Lu}`,
  'Mr|Mrs|Ms|Dr|Drs|Prof|St|Jr|Sr|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Gov|Sen|Rep|Mt|Inc|Ltd|Co|Corp|Bros|Dept|Univ|Ph\\.D|vs|cf|al|etc|viz|approx|ca',
  'e\\.g|i\\.e|a\\.m|p\\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec',
  'Sra|Srta|Dra|Ud|Uds|EE|UU|Avda|p\\. ?ej',
  '[бвгджзклмнпрстфхцч]|гг|вв|тыс|млн|млрд|руб|коп|ул|им|др|пр|пл|пос|обл|см|рис|стр|гл|проф|акад|доц|т\\. ?е|н\\. ?э|т\\. ?д|т\\. ?п',
  'डॉ|प्रो|श्री|सं',
  String.raw`\p{Script=Arabic}`,
];
const BEFORE_WORD = String.raw`(?:^|[\s("'“‘«„/\u2E80-\uFFEF-])`;
const ABBREVIATION = new RegExp(`${BEFORE_WORD}(?:${ABBREVIATIONS.join('|')})$`, 'u');
/** Written with a point before a number only ("No. 5"); "No." alone is an answer. */
const ABBREVIATION_OF_NUMBER = new RegExp(
  `${BEFORE_WORD}(?:Nos?|pp?|[Vv]ols?|[Ff]igs?|[Aa]rts?|[Ss]ec|[Cc]h|[Cc]ap|[Ee]d|[Nn]r|[Nn]úms?|[Pp]ágs?|№|ст|ч|п)$`,
  'u',
);

/** "1", "12", "(3)", "a", "iv", "一": what numbers an item when a point follows. */
const ITEM = String.raw`[(（]?(?:\d{1,3}|[ivx]{1,4}|[a-z]|[一二三四五六七八九十]{1,3})[)）]?`;
const ITEM_AT_START = new RegExp(String.raw`^\s*${ITEM}$`, 'u');
const ITEM_AFTER_MARK = new RegExp(String.raw`[:;：；]\s*${ITEM}$`, 'u');

/** No abbreviation or number of interest is longer, in UTF-16 units. */
const WINDOW = 16;

/**
 * True when the point at `index` ends a sentence: it is no decimal point, and not that of an abbreviation, of an item's number
 * or of a date written with points ("2023. 5. 1.").
 * @param start where the sentence began
 */
export function isFullStop(text: string, start: number, index: number): boolean {
  const after = text.slice(index + 1, index + 1 + WINDOW);
  if (!/^(?:$|[\s"'”’“)\]）】」』»›])/u.test(after)) return false;
  const before = text.slice(Math.max(start, index - WINDOW), index);
  // Thai and Lao put points into abbreviations only.
  if (/[\p{Script=Thai}\p{Script=Lao}]$/u.test(before)) return false;
  if (ABBREVIATION.test(before) || isDatePoint(before, after)) return false;
  if (ABBREVIATION_OF_NUMBER.test(before) && /^\s*\p{Nd}/u.test(after)) return false;
  return !(index - start <= WINDOW && ITEM_AT_START.test(before)) && !ITEM_AFTER_MARK.test(before);
}

/** Korean writes dates with points and blanks. */
function isDatePoint(before: string, after: string): boolean {
  if (/(?<!\d)\d{4}$/u.test(before)) return /^\s?\d{1,2}\.\s?\d{1,2}(?!\d)/u.test(after);
  if (/(?<!\d)\d{4}\.\s?\d{1,2}$/u.test(before)) return /^\s?\d{1,2}(?!\d)/u.test(after);
  const date = /(?<!\d)\d{4}\.\s?\d{1,2}\.(\s?)\d{1,2}$/u.exec(before);
  return date !== null && (date[1] !== '' || /^\s?\p{Script=Hangul}/u.test(after));
}
