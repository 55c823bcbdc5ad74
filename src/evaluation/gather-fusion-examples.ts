import type { Embedder } from '../embedding/embedder.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
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

/** A question as it is put to a set. */
export interface AskedQuestion {
  readonly text: string;
  /** Ids of the passages that answer it. */
  readonly right: readonly string[];
  /** Those that say the same in another language, where the question's own is there. */
  readonly twins: readonly string[];
  /** Those that are taken away. */
  readonly removed: readonly string[];
}

/** Passages with lists of questions. */
export interface AskedSet {
  readonly name: string;
  /** Two languages thrown together. */
  readonly isMixed: boolean;
  readonly passages: readonly EvaluationPassage[];
  readonly lists: readonly { readonly name: string; readonly questions: readonly AskedQuestion[] }[];
}

/** What the legs propose for each question of each set. */
export async function gatherFusionExamples(sets: readonly AskedSet[], options: GatherOptions): Promise<ExampleList[]> {
  const gathered: ExampleList[] = [];
  for (const [number, { passages, lists }] of sets.entries()) {
    throwIfCancelled(options.signal);
    const index = await indexPassages({ passages, embedder: options.embedder, indexDir: options.indexDir(number), signal: options.signal });
    const legs = createLegs(index, options.embedder);
    const isForeign = createForeignTest(index);
    for (const { name, questions } of lists) {
      options.onProgress?.(name);
      const examples: FusionExample[] = [];
      for (const { text, right, removed } of shuffled(questions, options.random).slice(0, options.most)) {
        throwIfCancelled(options.signal);
        const question = analyseQuestion(text, index);
        const candidates = await scoreCandidates(legs, question);
        examples.push({
          candidates: candidates.flatMap((candidate) => {
            const id = passages[candidate.position]?.id ?? '';
            if (removed.includes(id)) return [];
            return [{ ...candidate, isRight: right.includes(id), isForeign: isForeign(question, candidate.position) }];
          }),
        });
      }
      gathered.push({ name, examples });
    }
  }
  return gathered;
}

/**
 * The sets as they are, and every two parallel ones thrown together, because people's corpora are mixed. There a question is
 * answered by the passage in its own language, or, when that is taken away, by the one in the other.
 */
export function askSets(sets: readonly PairedSet[]): AskedSet[] {
  const asked = ({ text, passageIds }: EvaluationQuestion): AskedQuestion => ({ text, right: passageIds, twins: [], removed: [] });
  const plain = sets.map(({ name, passages, lists }) => ({ name, isMixed: false, passages, lists: lists.map((list) => ({ name: list.name, questions: list.questions.map(asked) })) }));
  const pairs = sets.flatMap((one, index) => sets.slice(index + 1).flatMap((other) => (areParallel(one, other) ? [[one, other] as const] : [])));
  return [...plain, ...pairs.map(([one, other]) => mix(one, other))];
}

/** Two sets as one, its passages named `<set> <id>`. */
function mix(one: PairedSet, other: PairedSet): AskedSet {
  const name = `${one.name} + ${other.name}`;
  return {
    name,
    isMixed: true,
    passages: [one, other].flatMap((set) => set.passages.map((passage) => ({ ...passage, id: `${set.name} ${passage.id}` }))),
    lists: [one, other].flatMap((set) => {
      const foreign = set === one ? other : one;
      const own = set.lists.filter(({ isAcross }) => !isAcross).flatMap(({ questions }) => questions);
      const ids = (of: PairedSet, { passageIds }: EvaluationQuestion): string[] => passageIds.map((id) => `${of.name} ${id}`);
      return [
        { name: `${set.name} → ${set.name}, ${name}`, questions: own.map((each) => ({ text: each.text, right: ids(set, each), twins: ids(foreign, each), removed: [] })) },
        { name: `${set.name} → ${foreign.name}, ${name}`, questions: own.map((each) => ({ text: each.text, right: ids(foreign, each), twins: [], removed: ids(set, each) })) },
      ];
    }),
  };
}

/** Sets that are asked by the same others have the same passages in two languages. */
function areParallel(one: PairedSet, other: PairedSet): boolean {
  const ids = new Set(one.passages.map(({ id }) => id));
  return one.passages.length === other.passages.length && other.passages.every(({ id }) => ids.has(id)) && one.lists.concat(other.lists).some(({ isAcross, name }) => isAcross && name.includes(one.name) && name.includes(other.name));
}
