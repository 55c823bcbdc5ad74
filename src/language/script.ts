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

/** The interface language that suits a text: Chinese as soon as a third of its letters are Han characters. */
export function interfaceLanguage(text: string): 'zh' | 'en' {
  return hanShare(text) >= 1 / 3 ? 'zh' : 'en';
}
