import { findEvidence } from '../answering/find-evidence.ts';
import { weighTerms } from '../answering/term-coverage.ts';
import { throwIfCancelled } from '../indexes/split-corpus.ts';
import { analyseQuestion } from '../retrieval/analyse-question.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import type { RefusalExample } from './fit-refusal.ts';
import type { GatherOptions } from './gather-fusion-examples.ts';
import { indexPassages } from './index-passages.ts';
import type { PairedSet } from './pair-sets.ts';
import { shuffled } from './seeded-random.ts';

/** Examples of one list of questions. */
export interface RefusalList {
  readonly name: string;
  readonly examples: readonly RefusalExample[];
}

/** Every question twice: as it is, and with the passages that answer it left out. */
export async function gatherRefusalExamples(sets: readonly PairedSet[], options: GatherOptions): Promise<RefusalList[]> {
  const gathered: RefusalList[] = [];
  for (const [number, { passages, lists }] of sets.entries()) {
    const index = await indexPassages({ passages, embedder: options.embedder, indexDir: options.indexDir(number), signal: options.signal });
    let removed: ReadonlySet<string> = new Set();
    const retriever = createRetriever(index, options.embedder, 'hybrid', (position) => removed.has(passages[position]?.id ?? ''));
    for (const { name, questions } of lists) {
      options.onProgress?.(name);
      const examples: RefusalExample[] = [];
      for (const { text, passageIds } of shuffled(questions, options.random).slice(0, options.most)) {
        throwIfCancelled(options.signal);
        const question = analyseQuestion(text, index);
        const terms = weighTerms(question.content, index.lexical);
        for (const isAnswerable of [true, false]) {
          removed = new Set(isAnswerable ? [] : passageIds);
          const [found, next] = await retriever.retrieve(question, 2);
          if (found === undefined) continue;
          const sourced = index.passages.at(found.position);
          examples.push({ evidence: findEvidence(question, { sourced, legs: found.legs, lead: found.score - (next?.score ?? 0) }, terms, index), isAnswerable });
        }
      }
      gathered.push({ name, examples });
    }
  }
  return gathered;
}
