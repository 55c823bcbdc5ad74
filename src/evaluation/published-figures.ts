/** nDCG@10 of one model on the languages of a set, as published. */
export interface PublishedModel {
  readonly model: string;
  /** By the language's two-letter code; languages without a figure are left out. */
  readonly figures: Readonly<Record<string, number>>;
  /** Of all languages of the set. */
  readonly mean: number;
}

/** Where the figures come from. */
export const PUBLISHED_SOURCE = 'https://github.com/embeddings-benchmark/results, commit f4cc6c8';

/**
 * Dense models alone (and a word-based BM25) on XQuAD as MTEB builds it: 240 passages, questions of the same language.
 * No figures across languages are published for this set.
 */
const XQUAD: readonly PublishedModel[] = [
  { model: 'the best of 136 models in each column', figures: { zh: 0.978, en: 0.99 }, mean: 0.971 },
  published('multilingual-e5-large (560 M)', [0.964, 0.984, 0.976, 0.97, 0.973, 0.962, 0.97, 0.968, 0.967, 0.969, 0.968, 0.975], 0.971),
  published('inf-retriever-v1 (7 B)', [0.978, 0.985, 0.982, 0.98, 0.979, 0.96, 0.955, 0.974, 0.966, 0.959, 0.953, 0.971], 0.97),
  published('multilingual-e5-base (278 M)', [0.955, 0.98, 0.972, 0.958, 0.958, 0.946, 0.953, 0.96, 0.95, 0.955, 0.944, 0.964], 0.958),
  published('gte-multilingual-base (305 M)', [0.934, 0.979, 0.95, 0.941, 0.939, 0.907, 0.918, 0.94, 0.909, 0.923, 0.922, 0.937], 0.933),
  published('text-embedding-3-large (hosted)', [0.94, 0.97, 0.964, 0.96, 0.947, 0.904, 0.855, 0.93, 0.859, 0.934, 0.918, 0.957], 0.928),
  published('paraphrase-multilingual-MiniLM-L12-v2 (118 M)', [0.852, 0.885, 0.84, 0.84, 0.844, 0.773, 0.782, 0.842, 0.81, 0.828, 0.804, 0.839], 0.828),
  published('LaBSE (471 M)', [0.857, 0.853, 0.845, 0.843, 0.842, 0.82, 0.812, 0.82, 0.77, 0.832, 0.785, 0.816], 0.825),
  published('BM25 over words (bm25s)', [0.12, 0.965, 0.952, 0.925, 0.871, 0.888, 0.751, 0.958, 0.845, 0.895, 0.907, 0.917], 0.833),
];

/** The model that rows and plots are set beside: the best that is published for all languages. */
export const YARDSTICK: PublishedModel | undefined = XQUAD[1];

/** What is published for the sets of a folder (`xquad` of `xquad/zh`); empty for a set nobody publishes. */
export function publishedFor(setFolder: string): readonly PublishedModel[] {
  return /^xquad$/iu.test(setFolder) ? XQUAD : [];
}

function published(model: string, figures: readonly number[], mean: number): PublishedModel {
  const languages = ['zh', 'en', 'es', 'de', 'ru', 'ar', 'hi', 'vi', 'th', 'tr', 'el', 'ro'];
  return { model, mean, figures: Object.fromEntries(languages.map((language, index) => [language, figures[index] ?? NaN])) };
}
