import { basename } from 'node:path';
import { createUnigramTokenizer } from '../static-model/unigram-tokenizer.ts';
import { normaliseForModel } from '../static-model/static-model.ts';
import { mulberry32 } from '../evaluation/seeded-random.ts';
import { makeQuestions, type QuestionLanguage } from './make-questions.ts';
import { createPairCollector, type PairGroup } from './pair-store.ts';
import { readPairs, type TrainingPair } from './read-pairs.ts';
import type { Vocabulary } from './vocabulary-file.ts';

/** What is behind it adds little to a mean, and long texts would cost the most time. */
export const MOST_TOKENS_PER_TEXT = 200;
/** Tokens are shorter than this; more characters need not be looked at. */
const MOST_CHARACTERS_PER_TEXT = 2400;
/** Made questions come right after the pair whose texts answer them, at most so many for each text. */
export const MOST_QUESTIONS_PER_TEXT = 3;
/** The kind of pairs of made questions. */
export const QUESTION_KIND = 'question';
/** Which of the questions that a sentence answers are made must be the same every time. */
const QUESTION_SEED = 1;

/** Name of the source that a file of training data holds. */
export function sourceName(path: string): string {
  return basename(path).replace(/\.tsv\.br$/u, '');
}

/**
 * Reads a file of training data into token ids. Pairs of which a side has no known token are left out, and pairs that are the same;
 * questions that the texts answer are added as pairs of a kind of their own.
 */
export async function encodeSource(path: string, { pieces, unknownId }: Vocabulary): Promise<PairGroup[]> {
  const tokenizer = createUnigramTokenizer(pieces, unknownId);
  const collector = createPairCollector(sourceName(path), pieces.length);
  const encode = (text: string): number[] =>
    tokenizer
      .encode(normaliseForModel(text.slice(0, MOST_CHARACTERS_PER_TEXT)))
      .filter((id) => id !== unknownId)
      .slice(0, MOST_TOKENS_PER_TEXT);
  const add = (kind: string, languageA: string, languageB: string, tokensA: readonly number[], tokensB: readonly number[]): void => {
    if (tokensA.length > 0 && tokensB.length > 0) collector.add(kind, languageA, languageB, tokensA, tokensB);
  };
  const random = mulberry32(QUESTION_SEED);
  const choose = (count: number): number => Math.floor(random() * count);
  for await (const pair of readPairs(path)) {
    const { kind, languageA, languageB, textA } = pair;
    const textB = kind === 'dict' ? withoutNotes(pair.textB) : pair.textB;
    if (textA === textB) continue;
    const tokensA = encode(textA);
    const tokensB = encode(textB);
    add(kind, languageA, languageB, tokensA, tokensB);
    for (const { question, language, answersA } of questionsOf(pair, choose)) {
      add(QUESTION_KIND, language, answersA ? languageA : languageB, encode(question), answersA ? tokensA : tokensB);
    }
  }
  return collector.groups();
}

interface MadeQuestion {
  readonly question: string;
  readonly language: QuestionLanguage;
  /** Whether the pair's first text is what answers it. */
  readonly answersA: boolean;
}

/**
 * Questions made from the body of an article are answered by the body; those made from one side of a translation
 * by the other side, so that questions and passages meet across languages.
 */
function questionsOf({ kind, languageA, languageB, textA, textB }: TrainingPair, choose: (count: number) => number): MadeQuestion[] {
  const make = (text: string, language: string, answersA: boolean): MadeQuestion[] =>
    language === 'zh' || language === 'en'
      ? makeQuestions(text, language, choose).slice(0, MOST_QUESTIONS_PER_TEXT).map((question) => ({ question, language, answersA }))
      : [];
  if ((kind === 'title' || kind === 'qp') && languageA === languageB) return make(textB, languageB, false);
  const isAcross = kind === 'trans' && languageA !== languageB;
  return isAcross ? [...make(textA, languageA, false), ...make(textB, languageB, true)] : [];
}

/** Grammar in braces and pronunciation between slashes, as dictionaries add them to a word. */
function withoutNotes(meaning: string): string {
  return meaning.replace(/\{[^}]*\}|(?<=\s|^)\/[^/]+\//gu, ' ').trim();
}
