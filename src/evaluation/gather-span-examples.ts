import { createHash } from 'node:crypto';
import { relationOf } from '../answering/find-answer-span.ts';
import { readQuestion } from '../answering/read-question.ts';
import type { SpanWeights } from '../answering/score-sentences.ts';
import { readSentences, type ReadSentence } from '../answering/sentence-features.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
import { analyseQuestion } from '../retrieval/analyse-question.ts';
import { indexPassages, passageIdsOf } from './index-passages.ts';
import { holdsText } from './matching-form.ts';
import type { PairedSet } from './pair-sets.ts';

/** The sentences of the passage that answers a question. */
export interface SpanExample {
  readonly relation: keyof SpanWeights;
  readonly sentences: readonly (ReadSentence & {
    /** Whether it holds one of the answers. */
    readonly isRight: boolean;
  })[];
  /** 0 … {@link FOLDS} − 1; the same for all questions on a passage, and on the passage of that id in another language. */
  readonly fold: number;
}

export interface SpanList {
  readonly name: string;
  readonly examples: readonly SpanExample[];
}

export interface GatherSpanOptions {
  /** Only the index needs it; sentences are judged by the static model. */
  readonly embedder: Embedder;
  /** Folder for the index of a set, by its number. */
  readonly indexDir: (set: number) => string;
  readonly signal: AbortSignal;
  readonly onProgress?: (name: string) => void;
}

export const FOLDS = 5;

/** Every question of which the set says the answer, with the passage that holds it, found or not. */
export async function gatherSpanExamples(sets: readonly PairedSet[], { embedder, indexDir, signal, onProgress }: GatherSpanOptions): Promise<SpanList[]> {
  const gathered: SpanList[] = [];
  for (const [number, { passages, lists }] of sets.entries()) {
    throwIfCancelled(signal);
    const index = await indexPassages({ passages, embedder, indexDir: indexDir(number), signal });
    const positions = new Map(passageIdsOf(index).map((id, position) => [id, position]));
    for (const { name, questions } of lists) {
      onProgress?.(name);
      const examples: SpanExample[] = [];
      for (const { text, passageIds: [id = ''], answers = [] } of questions) {
        throwIfCancelled(signal);
        const position = positions.get(id);
        if (position === undefined || answers.length === 0) continue;
        const question = analyseQuestion(text, index);
        const sourced = index.passages.at(position);
        const { text: passage } = sourced.passage;
        const sentences = readSentences(readQuestion(question, index), sourced, position, index).map((sentence) => ({
          ...sentence,
          isRight: answers.some((answer) => holdsText(passage.slice(sentence.span.start, sentence.span.end), answer)),
        }));
        examples.push({ relation: relationOf(question, passage), sentences, fold: foldOf(id) });
      }
      gathered.push({ name, examples });
    }
  }
  return gathered;
}

function foldOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() % FOLDS;
}
