import { findEvidence } from '../answering/find-evidence.ts';
import { weighTerms } from '../answering/term-coverage.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
import { analyseQuestion } from '../retrieval/analyse-question.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import type { RefusalExample } from './fit-refusal.ts';
import type { AskedSet, GatherOptions } from './gather-fusion-examples.ts';
import { indexPassages } from './index-passages.ts';
import { OFF_TOPIC_QUESTIONS } from './off-topic-questions.ts';
import { shuffled } from './seeded-random.ts';

/** Examples of one list of questions. */
export interface RefusalList {
  readonly name: string;
  readonly examples: readonly RefusalExample[];
}

/** Every question twice: as it is, and with the passages that answer it left out; then what nothing answers. */
export async function gatherRefusalExamples(sets: readonly AskedSet[], options: GatherOptions): Promise<RefusalList[]> {
  const gathered: RefusalList[] = [];
  for (const [number, { name: setName, isMixed, passages, lists }] of sets.entries()) {
    const index = await indexPassages({ passages, embedder: options.embedder, indexDir: options.indexDir(number), signal: options.signal });
    let removed: ReadonlySet<string> = new Set();
    const retriever = createRetriever(index, options.embedder, 'hybrid', (position) => removed.has(passages[position]?.id ?? ''));
    const ask = async (text: string, isAnswerable: boolean): Promise<RefusalExample[]> => {
      throwIfCancelled(options.signal);
      const question = analyseQuestion(text, index);
      const [found, next] = await retriever.retrieve(question, 2);
      // What nothing is found for is refused without being weighed.
      if (found === undefined) return [];
      const sourced = index.passages.at(found.position);
      const lead = found.score - (next?.score ?? 0);
      return [{ evidence: findEvidence(question, { sourced, legs: found.legs, lead }, weighTerms(question.content, index.lexical), index), isAnswerable, isMixed }];
    };
    for (const { name, questions } of lists) {
      options.onProgress?.(name);
      const examples: RefusalExample[] = [];
      for (const question of shuffled(questions, options.random).slice(0, options.most)) {
        for (const isAnswerable of [true, false]) {
          removed = new Set(isAnswerable ? question.removed : [...question.removed, ...question.right, ...question.twins]);
          examples.push(...(await ask(question.text, isAnswerable)));
        }
      }
      gathered.push({ name, examples });
    }
    removed = new Set();
    const offTopic: RefusalExample[] = [];
    for (const text of OFF_TOPIC_QUESTIONS) offTopic.push(...(await ask(text, false)));
    gathered.push({ name: `off topic → ${setName}`, examples: offTopic });
  }
  return gathered;
}
