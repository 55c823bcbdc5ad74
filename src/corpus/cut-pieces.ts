import { normaliseForSearch } from '../language/normalise.ts';

/** A paragraph of a page with what speaks for an article to begin at it. */
export interface CutCandidate {
  readonly text: string;
  /** `must`: the page prints a mark before it. A number: evidence for (above 0) or against a beginning, in nats. */
  readonly beginning: 'must' | number;
}

/**
 * What one more article costs, as a multiple of the logarithm of the page's length, and what each character costs by which
 * an article stays below the least usual length. Found by random search on generated pages and the development pages
 * (`npm run eval:pages` measures both), together with the evidence in segment-page.ts.
 */
const PRIOR = 3.2;
const USUAL_LENGTH = { least: 120, costPerMissingCharacter: 1.4 };

/** No page has so many paragraphs; a longer text is cut at printed marks only, because the search takes quadratic time. */
export const MOST_PARAGRAPHS = 400;

/**
 * Parts the paragraphs of a page into articles: the partition under which the words are least surprising when every
 * article has its own word probabilities (Utiyama & Isahara 2001, https://aclanthology.org/P01-1064), found by dynamic
 * programming. Words are pairs of neighbouring characters. Returns the indices of the paragraphs of each article.
 */
export function cutPieces(candidates: readonly CutCandidate[]): number[][] {
  const size = candidates.length;
  if (size > MOST_PARAGRAPHS) return cutAtMarks(candidates);
  const { tokens, vocabulary, total } = countTokens(candidates.map(({ text }) => text));
  const prior = PRIOR * Math.log(total + 1);
  const lengths = candidates.map(({ text }) => text.length);
  const best = Float64Array.from({ length: size + 1 }, (_, end) => (end === 0 ? 0 : Infinity));
  const startOf = new Int32Array(size + 1);
  for (let start = 0; start < size; start += 1) {
    const evidence = candidates[start]?.beginning ?? 0;
    const cost = (best[start] ?? 0) + (start === 0 || evidence === 'must' ? 0 : prior - evidence);
    const counts = new Int32Array(vocabulary);
    let length = 0;
    let characters = 0;
    let repeated = 0;
    for (let end = start + 1; end <= size; end += 1) {
      if (end - 1 > start && candidates[end - 1]?.beginning === 'must') break;
      for (const token of tokens[end - 1] ?? []) {
        // Σ c·ln(c + 1) over the words, kept up to date.
        const count = counts[token] ?? 0;
        repeated += (count + 1) * Math.log(count + 2) - count * Math.log(count + 1);
        counts[token] = count + 1;
        length += 1;
      }
      characters += lengths[end - 1] ?? 0;
      const surprise = length * Math.log(length + vocabulary) - repeated + Math.max(0, USUAL_LENGTH.least - characters) * USUAL_LENGTH.costPerMissingCharacter;
      if (cost + surprise < (best[end] ?? Infinity)) {
        best[end] = cost + surprise;
        startOf[end] = start;
      }
    }
  }
  const pieces: number[][] = [];
  for (let end = size; end > 0; end = startOf[end] ?? 0) {
    const start = startOf[end] ?? 0;
    pieces.unshift(Array.from({ length: end - start }, (_, index) => start + index));
  }
  return pieces;
}

function cutAtMarks(candidates: readonly CutCandidate[]): number[][] {
  const pieces: number[][] = [];
  candidates.forEach(({ beginning }, index) => {
    if (index === 0 || beginning === 'must') pieces.push([index]);
    else pieces.at(-1)?.push(index);
  });
  return pieces;
}

/** Words that stand in one paragraph only say nothing of where articles part. */
function countTokens(texts: readonly string[]): { tokens: number[][]; vocabulary: number; total: number } {
  const lists = texts.map(tokensOf);
  const paragraphs = new Map<string, number>();
  for (const list of lists) for (const term of new Set(list)) paragraphs.set(term, (paragraphs.get(term) ?? 0) + 1);
  const ids = new Map([...paragraphs].filter(([, count]) => count > 1).map(([term], id) => [term, id]));
  const tokens = lists.map((list) => list.flatMap((term) => ids.get(term) ?? []));
  return { tokens, vocabulary: ids.size, total: tokens.reduce((sum, list) => sum + list.length, 0) };
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of normaliseForSearch(text).matchAll(/\p{Script=Han}+|\p{L}+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) tokens.push(run);
    else for (let index = 0; index + 1 < run.length; index += 1) tokens.push(run.slice(index, index + 2));
  }
  return tokens;
}
