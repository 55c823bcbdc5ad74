/** Character classes that decide how text is cut: scripts written without blanks between words, and the rest. */

/** One character of Han, Kana, or a mark that stands inside such a run. */
const CJK_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u;

/** Scripts other than CJK that leave no blank between words. */
const SPACELESS_CHARACTER = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function isCjk(character: string): boolean {
  return CJK_CHARACTER.test(character);
}

/** True for every script whose words are not separated by blanks (Han, Kana, Thai, Lao, Khmer, Burmese). */
export function isSpaceless(character: string): boolean {
  return CJK_CHARACTER.test(character) || SPACELESS_CHARACTER.test(character);
}

/** Share of Han characters among the letters of a text, 0 for a text without letters. */
export function hanShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters === 0 ? 0 : han / letters;
}

const ALPHABETIC_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LETTER = /\p{L}/u;
/** As many of the letters of an alphabetic text are Latin, Cyrillic or Greek. */
const LEAST_ALPHABETIC = 0.8;
/** What each UTF-16 unit is: 0 where it was not asked for yet. Expressions over properties are slow for whole corpora. */
const kinds = new Uint8Array(0x10000);
const NO_LETTER = 1;
const OTHER_LETTER = 2;
const ALPHABETIC = 3;

/** Whether texts, taken together, are in a script that sets blanks between words and has capitals. */
export function isAlphabetic(texts: readonly { readonly text: string }[]): boolean {
  let letters = 0;
  let alphabetic = 0;
  for (const { text } of texts) {
    for (let place = 0; place < text.length; place += 1) {
      const kind = kindOf(text.charCodeAt(place));
      if (kind !== NO_LETTER) letters += 1;
      if (kind === ALPHABETIC) alphabetic += 1;
    }
  }
  return letters > 0 && alphabetic >= letters * LEAST_ALPHABETIC;
}

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const kind = ALPHABETIC_LETTER.test(letter) ? ALPHABETIC : LETTER.test(letter) ? OTHER_LETTER : NO_LETTER;
  kinds[unit] = kind;
  return kind;
}

/** The interface language that suits a text: Chinese as soon as a third of its letters are Han characters. */
export function interfaceLanguage(text: string): 'zh' | 'en' {
  return hanShare(text) >= 1 / 3 ? 'zh' : 'en';
}
