import type { Span } from '../domain/article.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { passageContext } from '../indexes/search-text.ts';
import { foldKeepingLength } from '../language/normalise.ts';
import { hanShare } from '../language/script.ts';
import { splitSentences } from '../language/sentences.ts';
import type { ReadQuestion } from './read-question.ts';
import { createKindReader, type SentenceKind } from './sentence-kinds.ts';
import { longestRun, shareOfCharacters, weighCharacters, type CharacterWeights } from './shared-characters.ts';
import { tokenShares, type TokenShare } from './token-shares.ts';

/**
 * What tells the answering sentence of a passage from the others, each about 0 … 1. A token of the question is held with the
 * similarity of the sentence's nearest one, so that other words and other languages count as well.
 *
 * Shares of the question's weight that the sentence lacks: `context` is held by the headline, `earlier` by the headline or any
 * sentence before, `after` by the sentence behind.
 * The attribute is what neither the headline nor, for all but the first sentence, the beginning of the passage says: what it
 * is about need not be said again. `attribute` is its share, `attributeWeight` its share of the whole question, `attributeBefore` what the sentence before
 * holds more of it, `attributeBest` what no other sentence holds better, `attributeRare` weighted by rarity among the sentences.
 * `focus` and `focusBest` are the same of the tokens beside the word that asks.
 * `repeats` is the share of its tokens that the question has, `news` grows with the number of those it has not.
 * Cosines in the static model: of the sentence alone, with the one before, with the one behind.
 * `characters` and `attributeCharacters` are Han characters in common, `run` the longest run of equal ones.
 * `opening` is a first sentence that names the headline, `length` the logarithm of its length.
 * Kinds, 0 or 1: a quantity of the asked kind (`unit`; `amount` where that is not counted or dated) with the asked measure word (`measure`), any `number` or `date` where
 * one is asked for, a `name` of something, of a `person`, of a `place` that the question does not have, a `title` in
 * quotation marks, words of `naming`; the question's `year`, `period` (1—8月), `aim` (result or target), or only another one.
 */
export const SENTENCE_FEATURES = [
  'context', 'earlier', 'after', 'attribute', 'attributeWeight', 'attributeBefore', 'attributeBest', 'attributeRare', 'focus', 'focusBest',
  'repeats', 'news', 'cosine', 'cosineBefore', 'cosineAfter', 'characters', 'attributeCharacters', 'run', 'opening', 'length', 'lengthSquared',
  'unit', 'amount', 'measure', 'number', 'date', 'name', 'person', 'place', 'title', 'naming', 'year', 'otherYear', 'period', 'otherPeriod', 'aim', 'otherAim',
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export interface ReadSentence {
  readonly span: Span;
  readonly features: Readonly<Partial<Record<SentenceFeature, number>>>;
}

/** The first characters of a passage, at most half of its first sentence, say what it is about. */
const HEAD_CHARACTERS = 20;
/** Shorter texts are short whatever they share. */
const LEAST_RUN_LENGTH = 4;
/** A word of another script takes as many letters for one Han character. */
const LETTERS_PER_CHARACTER = 3;
const MOSTLY_HAN = 0.3;
/** ln(1 + 148) is 5. */
const LENGTH_SCALE = 5;

/** The sentences of a passage against a question, in order. @param position of the passage in the index */
export function readSentences(read: ReadQuestion, sourced: SourcedPassage, position: number, { tokens }: Pick<SearchIndex, 'tokens'>): ReadSentence[] {
  const { text } = sourced.passage;
  const spans = splitSentences(text);
  const folded = foldKeepingLength(text);
  const sentences = spans.map(({ start, end }) => folded.slice(start, end));
  const characters = weighCharacters(read.content, sentences);
  const context = passageContext(sourced);
  const above = foldKeepingLength(context);
  const head = above + folded.slice(0, Math.min(HEAD_CHARACTERS, (sentences[0] ?? '').length / 2));
  const leftBeside = (known: string): CharacterWeights => new Map([...characters].filter(([character]) => !known.includes(character)));
  const left = { first: leftBeside(above), others: leftBeside(head) };
  const title = sourced.article.untitled ? '' : bare(foldKeepingLength(sourced.article.title));
  const shares = tokenShares(read, position, tokens);
  const kinds = createKindReader(read.question, text, folded);
  return spans.map((span, place) => {
    const sentence = sentences[place] ?? '';
    const length = Math.log(1 + lengthInCharacters(sentence)) / LENGTH_SCALE;
    return {
      span,
      features: {
        ...shares[place],
        characters: shareOfCharacters(characters, sentence),
        attributeCharacters: shareOfCharacters(place === 0 ? left.first : left.others, sentence),
        run: longestRun(read.content, sentence) / Math.max(LEAST_RUN_LENGTH, read.content.length),
        opening: place === 0 && title !== '' && bare(sentence).includes(title) ? 1 : 0,
        length,
        lengthSquared: length ** 2,
        ...kinds.read(span),
      } satisfies Partial<Record<TokenShare | SentenceKind | SentenceFeature, number>>,
    };
  });
}

function lengthInCharacters(text: string): number {
  return hanShare(text) > MOSTLY_HAN ? text.length : text.length / LETTERS_PER_CHARACTER;
}

/** Letters and digits alone. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
