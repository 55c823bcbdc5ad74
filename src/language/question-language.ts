import type { QuestionLanguage } from '../domain/question.ts';

/** Languages that their script tells, the first that holds a letter of the text; Kana before Han, which Japanese uses as well. */
const BY_SCRIPT: readonly (readonly [RegExp, QuestionLanguage])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** A script counts when it has so large a share of the letters: names are quoted in other scripts ("GDP", "卫蓝"). A Han character says as much as two letters. */
const LEAST_SHARE = 0.3;

/** Frequent words of each language that few of the others have. */
const STOP_WORDS: Readonly<Partial<Record<QuestionLanguage, string>>> = {
  en: 'a an be can it as name use the of and to in is was what which who how many much did does are when where why for with by were has have on from that',
  es: 'a o se lo al ha su sus más el la los las de del que qué en cuál cuáles cuánto cuánta cuántos cuántas cómo cuándo dónde quién por para con fue es una un se y según su está',
  de: 'der die das den dem des und in von wie viele was welche welcher welches wer wann wo ist sind war wurde wurden hat mit für zu im am eine ein einer auf nach',
  fr: 'le la les des du de et en dans quel quelle quels quelles combien comment quand où qui que est a été une un par pour au aux sur sont "qu" d l',
  pt: 'o os as do da dos das em no na que qual quais quanto quantos quantas como quando onde quem foi é uma um por para com são não ao',
  it: 'il lo gli di del della dei delle che quale quali quanto quanti quante come quando dove chi è una un per con nel nella sono stato al',
  vi: 'là của và có những các bao nhiêu gì nào ở trong năm được cho ai khi đâu một',
  tr: 've bir ne kaç hangi kim nerede zaman nasıl için ile olarak mi mı bu yıl oldu nedir',
};

const LANGUAGES_OF_WORD = new Map<string, QuestionLanguage[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language as QuestionLanguage]);
}

/** The language of a question by its script, among Latin ones by its small words; `other` when nothing tells it. */
export function questionLanguage(text: string): QuestionLanguage {
  const normalised = text.normalize('NFC');
  const letters = normalised.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of BY_SCRIPT) {
    const weight = language === 'zh' ? 2 : 1;
    const count = normalised.match(script)?.length ?? 0;
    // Kana make Japanese of a text that is mostly Han.
    if (count > 0 && (weight * count) / (letters + (weight - 1) * count) >= (language === 'ja' ? LEAST_SHARE / 2 : LEAST_SHARE)) return language;
  }
  if (normalised.includes('¿')) return 'es';
  return byStopWords(normalised.toLowerCase());
}

/** A word that several languages have counts for each of them in part. */
function byStopWords(text: string): QuestionLanguage {
  const scores = new Map<QuestionLanguage, number>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const languages = LANGUAGES_OF_WORD.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'other';
}
