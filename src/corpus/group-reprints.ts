import { articleText, type Article } from '../domain/article.ts';
import { comparable, hashShingles, isSameText, type ComparableText } from '../language/same-text.ts';

/** What decides which articles are reprints, and which of them is named first. */
export type ReprintFacts = Pick<Article, 'file' | 'untitled' | 'date' | 'paragraphs' | 'captions'>;

/**
 * Positions of the articles that are one text, at least two. Those with a headline of their own come first,
 * of these those with a date, of these the first by file.
 */
export type ReprintGroup = readonly number[];

/** One shingle in so many is in the sketch of an article … */
const SAMPLED = 8;
/** … of at least so many; of a shorter one, all are. */
const LEAST_SAMPLED_FROM = 240;
/** Sketches estimate roughly: whoever shares so much of the sketch is compared exactly, half of what a reprint has to share. */
const LEAST_ESTIMATE = 0.35;
/** So many of the best estimates are compared exactly. */
const MOST_COMPARED = 3;
/** A shingle that so many texts have is a phrase of the trade and leads to no others. */
const MOST_LEADERS = 64;
/** Texts that are kept ready for comparison. */
const MOST_KEPT_READY = 200;

/**
 * Finds articles that are the same text: copies, reprints under another headline, shortened or slightly edited ones.
 *
 * A group has a leader, its longest text, and every other member is a reprint of that one. Chains are not followed: a page
 * that was read as one article holds several others, and their likes would all become one. Candidates are found by sketches
 * of the shingles whose hash is 0 modulo {@link SAMPLED}, Broder's MOD_m ("On the resemblance and containment of documents",
 * 1997). Other than minima of hashes, MIN_s, they estimate containment, too, and so find a shortened article; looking them
 * up shingle by shingle takes time in proportion to the text. The decision is exact, see `isSameText`.
 *
 * @param sketches of the articles, where they are at hand
 */
export function groupReprints(articles: readonly ReprintFacts[], sketches: readonly ReprintSketch[] = articles.map(sketchArticle)): ReprintGroup[] {
  const isReprint = createComparison(articles);
  const leaders = createLeaders(sketches);
  const groups = new Map<number, number[]>();
  for (const position of longestFirst(articles, sketches)) {
    const leader = leaders.candidates(position).find((candidate) => isReprint(candidate, position));
    leaders.add(position, leader ?? position);
    if (leader !== undefined) groups.set(leader, [...(groups.get(leader) ?? [leader]), position]);
  }
  return [...groups.values()]
    .map((members) => members.toSorted((a, b) => byPreference(articles, a, b)))
    .toSorted(([a = 0], [b = 0]) => byPreference(articles, a, b));
}

/** What candidates are found by: it depends on the text of the article alone. */
export interface ReprintSketch {
  /** Number of shingles. */
  readonly size: number;
  /** The hashes that stand for the text, ascending, without repetition. */
  readonly sample: readonly number[];
  /** Those of the sample that are 0 modulo {@link SAMPLED}: all that a longer text has in its sample. */
  readonly sampled: number;
  /** Equal for texts of equal words. */
  readonly whole: string;
}

export function sketchArticle(article: Pick<Article, 'paragraphs' | 'captions'>): ReprintSketch {
  const hashes = hashShingles(articleText(article));
  const isSampled = (hash: number): boolean => hash % SAMPLED === 0;
  const chosen = hashes.length < LEAST_SAMPLED_FROM ? hashes : hashes.filter(isSampled);
  const sample = [...new Set(chosen)];
  const whole = `${hashes.length} ${hashes.reduce((sum, hash) => Math.imul(sum ^ hash, 0x01000193), 0)}`;
  return { size: hashes.length, sample, sampled: sample.filter(isSampled).length, whole };
}

interface Leaders {
  /** Leaders that the text may be a reprint of, best estimate first. */
  candidates(position: number): number[];
  /** Enters a text that was compared; a leader leads itself. */
  add(position: number, leader: number): void;
}

function createLeaders(sketches: readonly ReprintSketch[]): Leaders {
  const isRepeated = repeatedHashes(sketches);
  const byHash = new Map<number, number[]>();
  const byWhole = new Map<string, number>();
  const sketchOf = (position: number): ReprintSketch => sketches[position] ?? { size: 0, sample: [], sampled: 0, whole: '' };

  /** Estimates |S(a) ∩ S(b)| / |S(a)| by the share of the sketch of a that is in the sketch of b. */
  const estimate = (position: number, leader: number, shared: number): number => {
    const { sample, sampled } = sketchOf(position);
    return shared / Math.max(1, sketchOf(leader).size < LEAST_SAMPLED_FROM ? sample.length : sampled);
  };
  return {
    candidates(position) {
      const { sample, whole } = sketchOf(position);
      const shared = new Map<number, number>();
      for (const hash of sample) for (const leader of byHash.get(hash) ?? []) shared.set(leader, (shared.get(leader) ?? 0) + 1);
      const likely = [...shared]
        .map(([leader, count]) => ({ leader, share: estimate(position, leader, count) }))
        .filter(({ share }) => share >= LEAST_ESTIMATE)
        .toSorted((a, b) => b.share - a.share)
        .slice(0, MOST_COMPARED)
        .map(({ leader }) => leader);
      const same = byWhole.get(whole);
      return same === undefined ? likely : [same, ...likely];
    },
    add(position, leader) {
      const { sample, whole } = sketchOf(position);
      if (!byWhole.has(whole)) byWhole.set(whole, leader);
      if (leader !== position) return;
      for (const hash of sample) {
        const others = byHash.get(hash);
        if (others !== undefined && others.length < MOST_LEADERS) others.push(position);
        else if (others === undefined && isRepeated.has(hash)) byHash.set(hash, [position]);
      }
    },
  };
}

/** Hashes that stand in two sketches at least; the others, by far the most, lead nowhere. */
function repeatedHashes(sketches: readonly ReprintSketch[]): Set<number> {
  const all = new Uint32Array(sketches.reduce((sum, { sample }) => sum + sample.length, 0));
  let end = 0;
  for (const { sample } of sketches) {
    all.set(sample, end);
    end += sample.length;
  }
  all.sort();
  return new Set(all.filter((hash, index) => index > 0 && hash === all[index - 1]));
}

/** Whether two articles are one text. Texts are kept ready: few have a candidate, and many have the same one. */
function createComparison(articles: readonly ReprintFacts[]): (leader: number, position: number) => boolean {
  const ready = new Map<number, ComparableText>();
  const textOf = (position: number): string => (articles[position] === undefined ? '' : articleText(articles[position]));
  const prepare = (position: number): ComparableText => {
    const text = ready.get(position) ?? comparable(textOf(position));
    if (ready.size >= MOST_KEPT_READY) ready.clear();
    ready.set(position, text);
    return text;
  };
  return (leader, position) => textOf(leader) === textOf(position) || isSameText(prepare(leader), prepare(position));
}

/** The order does not depend on that of the articles, so neither do the groups. */
function longestFirst(articles: readonly ReprintFacts[], sketches: readonly ReprintSketch[]): number[] {
  const sizes = sketches.map(({ size }) => size);
  return [...articles.keys()]
    .filter((position) => sizes[position] !== 0)
    .toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || byPreference(articles, a, b));
}

function byPreference(articles: readonly ReprintFacts[], a: number, b: number): number {
  const [left, right] = [articles[a], articles[b]];
  if (left === undefined || right === undefined) return a - b;
  const headline = Number(left.untitled) - Number(right.untitled);
  const date = Number(left.date === null) - Number(right.date === null);
  if (headline !== 0 || date !== 0) return headline || date;
  return left.file === right.file ? a - b : left.file < right.file ? -1 : 1;
}
