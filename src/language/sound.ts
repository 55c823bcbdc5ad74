import { pinyin } from 'pinyin-pro';

/** Syllables of standard Chinese without tones; ü is written v. Null for a text that is not Han throughout. */
export function syllablesOf(text: string): string[] | null {
  if (!/^\p{Script=Han}+$/u.test(text)) return null;
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  // What the library does not know it gives back as it stands.
  return syllables.every((syllable) => /^[a-z]+$/u.test(syllable)) ? syllables : null;
}

/** How a Chinese name is spelt in Latin letters, in one piece: 淄博 → zibo, 吕梁 → lvliang. Null as with `syllablesOf`. */
export function soundOf(text: string): string | null {
  return syllablesOf(text)?.join('') ?? null;
}

/** Every reading of a character, without tones and repetition: 重 → zhong, chong. */
export function readingsOf(character: string): string[] {
  const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(readings)].filter((reading) => /^[a-z]+$/u.test(reading));
}

/** A word as it would be spelt as pinyin: Xi'an → xian, Lüliang → lvliang, 'Zhāng' → zhang. */
export function latinSound(word: string): string {
  return word
    .toLowerCase()
    .replace(/ü/gu, 'v')
    .normalize('NFD')
    .replace(/[^a-z]/gu, '');
}

const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v))';
const PINYIN = new RegExp(`^${SYLLABLE}{2,6}$`, 'u');

/** Whether a word in Latin letters can be the spelling of a Chinese name: zibo and chongqing can, silicon cannot. */
export function couldBePinyin(word: string): boolean {
  return PINYIN.test(latinSound(word));
}
