import type { SourcedPassage } from '../domain/passage.ts';
import type { Question, QuestionLanguage } from '../domain/question.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { searchText } from '../indexes/search-text.ts';
import { tokenize } from '../indexes/tokenize.ts';
import { findCapitalisedNames } from '../language/named-entities.ts';
import { findQuantities } from '../language/quantities.ts';
import { questionLanguage } from '../language/question-language.ts';
import { hanShare } from '../language/script.ts';
import { splitSentences } from '../language/sentences.ts';
import { assessConstraints, type Assessment } from '../retrieval/assess-constraints.ts';
import type { LegName } from '../retrieval/retriever.ts';
import type { WeightedTerms } from './term-coverage.ts';

/**
 * What speaks for and against a passage as an answer, each 0 … 1.
 * From retrieval: `lexical`, `window`, `softPair` (see LEG_NAMES) and `lead`, how far the joint score is ahead of the next passage's.
 * Of the question's weighted terms: `pairCoverage`, the share that two neighbouring sentences hold; `knownCoverage`, the same
 * of those terms that some passage of the corpus holds at all; `unknown`, the share that no passage holds (a paraphrase has
 * some); `nothingKnown` when that is nearly all; `terms`, how many there are
 * (1 − 1/(1 + n/8)), because few are covered by chance.
 * Against it: `missingName` when it names something the passage does not; `missingScheme` when that is a name in quotation
 * marks which other passages hold (“33618” of another city); `unknownName` when no passage of the corpus holds a capitalised
 * word of it; `lacksKind` when a number of some kind is asked for and the passage has none of it; `ownLanguage` when the passage
 * is in another language than the question although the corpus has passages in that.
 */
export const EVIDENCE_FEATURES = [
  'lexical', 'window', 'softPair', 'lead', 'pairCoverage', 'knownCoverage', 'unknown', 'nothingKnown', 'terms', 'missingName', 'missingScheme', 'unknownName', 'lacksKind', 'ownLanguage',
] as const;
export type EvidenceFeature = (typeof EVIDENCE_FEATURES)[number];

export interface Evidence {
  readonly features: Readonly<Record<EvidenceFeature, number>>;
  /** True when question and passage are in different languages, so that shared terms cannot be expected. */
  readonly foreign: boolean;
  readonly constraints: Assessment;
}

/** What is known of a retrieved passage. */
export interface FoundPassage {
  readonly sourced: SourcedPassage;
  readonly legs: Readonly<Record<LegName, number>>;
  /** Joint score less that of the next passage, 0 … 1. */
  readonly lead: number;
}

/** Two texts whose shares of Han characters differ by more are of different scripts. */
const SCRIPT_DIFFERENCE = 0.5;
/** So many terms make {@link EvidenceFeature} `terms` one half. */
const HALF_TERMS = 8;
const LITTLE_KNOWN = 0.1;
/** A corpus speaks a language when a tenth of the passages looked at are in it. */
const LEAST_SHARE = 0.1;
const SAMPLED = 100;

export function findEvidence(question: Question, { sourced, legs, lead }: FoundPassage, terms: WeightedTerms, index: SearchIndex): Evidence {
  const { text } = sourced.passage;
  const foreign = isInAnotherLanguage(question, text);
  const constraints = assessConstraints(question, sourced, index.names);
  const missing = foreign ? [] : constraints.missingEntities;
  const { unit } = question;
  const covered = pairCoverage(terms, text);
  const known = shareOf(terms, (term) => index.lexical.documentFrequency(term) > 0);
  return {
    foreign,
    constraints,
    features: {
      lexical: legs.lexical,
      window: legs.window,
      softPair: legs.softPair,
      lead,
      pairCoverage: covered,
      knownCoverage: known === 0 ? 0 : Math.min(1, covered / known),
      unknown: 1 - known,
      nothingKnown: flag(known < LITTLE_KNOWN),
      terms: 1 - 1 / (1 + terms.weights.size / HALF_TERMS),
      missingName: flag(missing.length > 0),
      missingScheme: flag(missing.some((name) => name.kind === 'scheme' && index.names.countOf(name) > 0)),
      unknownName: flag(!foreign && findCapitalisedNames(question.text).some((name) => index.lexical.documentFrequency(name) === 0)),
      ownLanguage: flag(foreign && speaks(question.language, index)),
      lacksKind: flag(unit !== null && !findQuantities(searchText(sourced)).some(({ kind }) => kind === unit.kind)),
    },
  };
}

/** Share of the weight of the terms that the best two neighbouring sentences hold together. */
function pairCoverage(terms: WeightedTerms, text: string): number {
  let before = new Set<string>();
  let best = 0;
  for (const { start, end } of splitSentences(text)) {
    const here = new Set(tokenize(text.slice(start, end)));
    const previous = before;
    best = Math.max(best, shareOf(terms, (term) => here.has(term) || previous.has(term)));
    before = here;
  }
  return best;
}

function shareOf({ weights, total }: WeightedTerms, holds: (term: string) => boolean): number {
  let sum = 0;
  for (const [term, weight] of weights) if (holds(term)) sum += weight;
  return total === 0 ? 0 : sum / total;
}

/** Languages of some passages of each index, evenly chosen. */
const samples = new WeakMap<SearchIndex, readonly QuestionLanguage[]>();

/** Passages that {@link findEvidence} still has to look at, to know what languages the corpus speaks. */
export function unreadSample(index: SearchIndex): number[] {
  return samples.has(index) ? [] : sampledPositions(index);
}

function sampledPositions({ passages: { size } }: SearchIndex): number[] {
  const step = Math.max(1, Math.floor(size / SAMPLED));
  return Array.from({ length: Math.ceil(size / step) }, (_, at) => at * step);
}

function speaks(language: QuestionLanguage, index: SearchIndex): boolean {
  const languages = samples.get(index) ?? sampledPositions(index).map((position) => languageOf(index.passages.at(position).passage.text));
  samples.set(index, languages);
  return languages.filter((other) => other === language).length >= languages.length * LEAST_SHARE;
}

/** By its beginning, which is enough. */
function languageOf(text: string): QuestionLanguage {
  return questionLanguage(text.slice(0, 200));
}

/** Scripts tell most languages apart, small words some of those in Latin letters. */
function isInAnotherLanguage({ text, language }: Question, passage: string): boolean {
  if (Math.abs(hanShare(text) - hanShare(passage)) > SCRIPT_DIFFERENCE) return true;
  const other = languageOf(passage);
  return language !== 'other' && other !== 'other' && language !== other;
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
