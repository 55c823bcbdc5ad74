import type { PairGroup } from './pair-store.ts';

/** What a group of pairs teaches. */
export type Lesson =
  | 'zh-retrieval'
  | 'zh-en-sentences'
  | 'zh-en-retrieval'
  | 'zh-en-words'
  | 'x-zh-retrieval'
  | 'x-zh-sentences'
  | 'x-zh-words'
  | 'other-retrieval'
  | 'other-sentences'
  | 'other-words'
  | 'en-retrieval'
  | 'rest';

/** How much of the training each lesson gets; together 1. */
export type Shares = Readonly<Record<Lesson, number>>;

/** Found by trying: embeddings/EXPERIMENTS.md. */
export const SHARES: Shares = {
  'zh-retrieval': 0.2,
  'zh-en-sentences': 0.22,
  'zh-en-retrieval': 0.1,
  'zh-en-words': 0.1,
  'x-zh-retrieval': 0,
  'x-zh-sentences': 0.06,
  'x-zh-words': 0.06,
  'other-retrieval': 0,
  'other-sentences': 0.13,
  'other-words': 0.05,
  'en-retrieval': 0.06,
  rest: 0.02,
};

/** Inside a lesson a group counts by its size to this power: large ones more, but not in full. */
const SIZE_POWER = 0.6;
/** A batch of fewer pairs has too few wrong ones in it to learn from. */
const LEAST_PAIRS = 64;

export function lessonOf({ kind, languageA, languageB }: Pick<PairGroup, 'kind' | 'languageA' | 'languageB'>): Lesson {
  const isRetrieval = kind === 'title' || kind === 'qp' || kind === 'question' || kind === 'para';
  if (languageA === languageB) {
    if (!isRetrieval) return 'rest';
    return languageA === 'zh' ? 'zh-retrieval' : languageA === 'en' ? 'en-retrieval' : 'rest';
  }
  const languages = new Set([languageA, languageB]);
  if (languages.has('pinyin') || languages.has('zh-hant')) return 'rest';
  if (languages.has('zh') && languages.has('en')) return isRetrieval ? 'zh-en-retrieval' : kind === 'trans' ? 'zh-en-sentences' : 'zh-en-words';
  if (languages.has('zh')) return kind === 'dict' ? 'x-zh-words' : isRetrieval ? 'x-zh-retrieval' : 'x-zh-sentences';
  return kind === 'dict' ? 'other-words' : isRetrieval ? 'other-retrieval' : 'other-sentences';
}

/**
 * How likely each group is to be drawn, in the order of the groups; 0 for groups too small. Lessons for which
 * there is no group leave their share to the others.
 */
export function groupChances(groups: readonly Pick<PairGroup, 'kind' | 'languageA' | 'languageB' | 'pairs'>[], shares: Shares, leastPairs = LEAST_PAIRS): number[] {
  const weights = groups.map(({ pairs }) => (pairs < leastPairs ? 0 : pairs ** SIZE_POWER));
  const totals = new Map<Lesson, number>();
  groups.forEach((group, index) => totals.set(lessonOf(group), (totals.get(lessonOf(group)) ?? 0) + (weights[index] ?? 0)));
  const present = [...totals].reduce((sum, [lesson, total]) => sum + (total > 0 ? shares[lesson] : 0), 0);
  return groups.map((group, index) => {
    const total = totals.get(lessonOf(group)) ?? 0;
    return total === 0 || present === 0 ? 0 : ((weights[index] ?? 0) / total) * (shares[lessonOf(group)] / present);
  });
}
