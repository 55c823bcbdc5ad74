import { createPairCollector, tokensOf, type PairGroup } from './pair-store.ts';

/** A meaning of more tokens is a definition, and hardly two books word it alike. */
const MOST_TOKENS = 6;
/** An English word with more translations than this says too little about which is meant. */
const MOST_TRANSLATIONS = 2;

/**
 * Word pairs of other languages with Chinese, by way of English: dictionaries that give the same English for both.
 * One group for each language; the direct pairs of a language with Chinese are left as they are.
 */
export function pivotPairs(groups: readonly PairGroup[], vocabularySize: number): PairGroup[] {
  const dictionaries = groups.filter(({ kind, languageA, languageB }) => kind === 'dict' && languageB === 'en' && languageA !== 'en');
  const chinese = collectTranslations(dictionaries.filter(({ languageA }) => languageA === 'zh'));
  const collector = createPairCollector('pivot', vocabularySize);
  const seen = new Set<string>();
  for (const group of dictionaries) {
    if (group.languageA === 'zh') continue;
    for (let pair = 0; pair < group.pairs; pair += 1) {
      const english = tokensOf(group, pair, 1);
      const translations = english.length > MOST_TOKENS ? undefined : chinese.get(english.join(' '));
      if (translations === undefined || translations.size > MOST_TRANSLATIONS) continue;
      const word = [...tokensOf(group, pair, 0)];
      for (const translation of translations) {
        const key = `${group.languageA}\t${word.join(' ')}\t${translation}`;
        if (seen.has(key)) continue;
        seen.add(key);
        collector.add('dict', group.languageA, 'zh', word, translation.split(' ').map(Number));
      }
    }
  }
  return collector.groups();
}

/** English tokens → the Chinese ones that are said to mean the same. */
function collectTranslations(groups: readonly PairGroup[]): Map<string, Set<string>> {
  const translations = new Map<string, Set<string>>();
  for (const group of groups) {
    for (let pair = 0; pair < group.pairs; pair += 1) {
      const english = tokensOf(group, pair, 1);
      const chinese = tokensOf(group, pair, 0);
      if (english.length > MOST_TOKENS || chinese.length > MOST_TOKENS) continue;
      const key = english.join(' ');
      const found = translations.get(key) ?? new Set();
      if (found.size <= MOST_TRANSLATIONS) translations.set(key, found.add(chinese.join(' ')));
    }
  }
  return translations;
}
