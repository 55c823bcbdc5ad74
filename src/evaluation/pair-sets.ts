import type { EvaluationQuestion } from './evaluate-retrieval.ts';
import type { EvaluationPassage } from './index-passages.ts';

/** Passages with the lists of questions that lie beside them. */
export interface PassageSet {
  /** Path of its folder, for example `xquad/zh`; the last part is the language where sets are parallel. */
  readonly name: string;
  readonly passages: readonly EvaluationPassage[];
  /** A list without a name is the only one, or the first. */
  readonly questionLists: readonly { readonly name: string | null; readonly questions: readonly EvaluationQuestion[] }[];
}

/** Questions that are put to the passages of a set: one row of the table. */
export interface QuestionList {
  /** `xquad/en → xquad/zh`, or the name of the set where questions and passages are of the same one. */
  readonly name: string;
  readonly questions: readonly EvaluationQuestion[];
  /** Questions of one language on passages of another. */
  readonly isAcross: boolean;
  /** The language of the questions, where the set's name tells it. */
  readonly language: string | null;
}

/** A set of passages, to be indexed once, with everything that is asked of it. */
export interface PairedSet {
  readonly name: string;
  readonly passages: readonly EvaluationPassage[];
  readonly lists: readonly QuestionList[];
}

export interface PairingOptions {
  /** The language that stands in the middle: all others ask it and are asked by it. */
  readonly pivot: string;
  /** Every language asks every other one. */
  readonly everyPair: boolean;
}

/**
 * Parallel sets lie side by side and have the same passage ids: their questions also go to each other's passages.
 * The answers of such questions are those of the question with the same id in the passages' own language.
 */
export function pairSets(sets: readonly PassageSet[], { pivot, everyPair }: PairingOptions): PairedSet[] {
  return sets.map((target) => {
    const others = sets.filter((other) => other !== target && areParallel(other, target));
    const ask = (source: PassageSet): boolean => everyPair || languageOf(source) === pivot || languageOf(target) === pivot;
    const language = others.length > 0 ? languageOf(target) : null;
    return {
      name: target.name,
      passages: target.passages,
      lists: [...ownLists(target, language), ...others.filter(ask).flatMap((source) => acrossLists(source, target))],
    };
  });
}

function ownLists({ name, questionLists }: PassageSet, language: string | null): QuestionList[] {
  return questionLists.map((list) => ({
    name: list.name === null ? name : `${name} (${list.name})`,
    questions: list.questions,
    isAcross: false,
    language: list.name ?? language,
  }));
}

function acrossLists(source: PassageSet, target: PassageSet): QuestionList[] {
  const answers = new Map(target.questionLists.flatMap(({ questions }) => questions.map((question) => [question.id, question.answers])));
  return source.questionLists.map((list) => ({
    name: `${source.name}${list.name === null ? '' : ` (${list.name})`} → ${target.name}`,
    questions: list.questions.map((question) => ({ ...question, answers: answers.get(question.id) })),
    isAcross: true,
    language: languageOf(source),
  }));
}

function areParallel(a: PassageSet, b: PassageSet): boolean {
  if (parentOf(a) !== parentOf(b) || a.passages.length !== b.passages.length) return false;
  const ids = new Set(a.passages.map(({ id }) => id));
  return b.passages.every(({ id }) => ids.has(id));
}

function parentOf({ name }: PassageSet): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

function languageOf({ name }: PassageSet): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
