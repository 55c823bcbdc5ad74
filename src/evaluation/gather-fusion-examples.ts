import type { Embedder } from '../embedding/embedder.ts';
import { throwIfCancelled } from '../indexes/split-corpus.ts';
import { analyseQuestion } from '../retrieval/analyse-question.ts';
import { createLegs, createForeignTest } from '../retrieval/create-retriever.ts';
import { scoreCandidates } from '../retrieval/hybrid-retriever.ts';
import type { EvaluationQuestion } from './evaluate-retrieval.ts';
import type { FusionExample } from './fit-fusion.ts';
import { indexPassages, type EvaluationPassage } from './index-passages.ts';
import type { PairedSet } from './pair-sets.ts';
import { shuffled, type Random } from './seeded-random.ts';

/** Examples of one kind, with a name for reports. */
export interface ExampleList {
  readonly name: string;
  readonly examples: readonly FusionExample[];
}

export interface GatherOptions {
  readonly embedder: Embedder;
  /** Folder for the index of a set, by its number. */
  readonly indexDir: (set: number) => string;
  /** Greatest number of questions of each list. */
  readonly most: number;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly onProgress?: (name: string) => void;
}

/** Questions with the passages that are right for them. */
interface Asked {
  readonly name: string;
  readonly passages: readonly EvaluationPassage[];
  readonly lists: readonly { readonly name: string; readonly questions: readonly EvaluationQuestion[] }[];
}

/**
 * What the legs propose for each question of each set. Two parallel sets are also thrown together, because people's
 * corpora are mixed: there both versions of a passage answer, or only the one in another language.
 */
export async function gatherFusionExamples(sets: readonly PairedSet[], options: GatherOptions): Promise<ExampleList[]> {
  const gathered: ExampleList[] = [];
  for (const [number, { passages, lists }] of [...sets, ...mixedSets(sets)].entries()) {
    throwIfCancelled(options.signal);
    const index = await indexPassages({ passages, embedder: options.embedder, indexDir: options.indexDir(number), signal: options.signal });
    const legs = createLegs(index, options.embedder);
    const isForeign = createForeignTest(index);
    for (const { name, questions } of lists) {
      options.onProgress?.(name);
      const examples: FusionExample[] = [];
      for (const { text, passageIds } of shuffled(questions, options.random).slice(0, options.most)) {
        throwIfCancelled(options.signal);
        const question = analyseQuestion(text, index);
        const candidates = await scoreCandidates(legs, question);
        const right = new Set(passageIds);
        const removed = new Set(passageIds.flatMap((id) => (id.startsWith(REMOVED) ? [id.slice(REMOVED.length)] : [])));
        examples.push({
          candidates: candidates.flatMap((candidate) => {
            const id = passages[candidate.position]?.id ?? '';
            if (removed.has(id)) return [];
            return [{ ...candidate, isRight: right.has(id), isForeign: isForeign(question, candidate.position) }];
          }),
        });
      }
      gathered.push({ name, examples });
    }
  }
  return gathered;
}

/** Marks a passage that is to be taken away rather than found. */
const REMOVED = 'removed ';

/** Every pair of parallel sets as one, its passages named `<set> <id>`. */
function mixedSets(sets: readonly PairedSet[]): Asked[] {
  const pairs = sets.flatMap((one, index) => sets.slice(index + 1).flatMap((other) => (areParallel(one, other) ? [[one, other] as const] : [])));
  return pairs.map(([one, other]) => ({
    name: `${one.name} + ${other.name}`,
    passages: [one, other].flatMap(({ name, passages }) => passages.map((passage) => ({ ...passage, id: `${name} ${passage.id}` }))),
    lists: [one, other].flatMap((set) => {
      const foreign = set === one ? other : one;
      const own = set.lists.filter(({ isAcross }) => !isAcross).flatMap(({ questions }) => questions);
      const withIds = (ids: (id: string) => string[]): EvaluationQuestion[] => own.map((question) => ({ ...question, passageIds: question.passageIds.flatMap(ids) }));
      return [
        { name: `${set.name} → both, ${one.name} + ${other.name}`, questions: withIds((id) => [`${set.name} ${id}`, `${foreign.name} ${id}`]) },
        { name: `${set.name} → ${foreign.name}, ${one.name} + ${other.name}`, questions: withIds((id) => [`${REMOVED}${set.name} ${id}`, `${foreign.name} ${id}`]) },
      ];
    }),
  }));
}

/** Sets that are asked by the same others have the same passages in two languages. */
function areParallel(one: PairedSet, other: PairedSet): boolean {
  const ids = new Set(one.passages.map(({ id }) => id));
  return one.passages.length === other.passages.length && other.passages.every(({ id }) => ids.has(id)) && one.lists.concat(other.lists).some(({ isAcross, name }) => isAcross && name.includes(one.name) && name.includes(other.name));
}
