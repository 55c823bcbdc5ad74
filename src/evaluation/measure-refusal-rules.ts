import { refusalReason } from '../answering/decide-answerable.ts';
import type { RefusalWeights } from '../answering/refusal-rule.ts';
import type { RefusalExample } from './fit-refusal.ts';
import type { RefusalList } from './gather-refusal-examples.ts';

/** How many questions of a list are refused, as shares 0 … 1. */
export interface RefusalMeasure {
  readonly name: string;
  readonly questions: number;
  readonly answerableRefused: number;
  readonly unanswerableRefused: number;
}

/** Every list, each half of its questions decided by rules fitted on the other halves of all lists. */
export function measureRefusalRules(lists: readonly RefusalList[], fit: (examples: readonly RefusalExample[]) => RefusalWeights): RefusalMeasure[] {
  // A question's two examples stand next to each other and stay together.
  const halfOf = (index: number): number => Math.floor(index / 2) % 2;
  const rules = [0, 1].map((half) => fit(lists.flatMap(({ examples }) => examples.filter((_, index) => halfOf(index) !== half))));
  return lists.map(({ name, examples }) => {
    const refused = (isAnswerable: boolean): number => {
      const wanted = examples.map((example, index) => ({ example, half: halfOf(index) })).filter(({ example }) => example.isAnswerable === isAnswerable);
      return wanted.filter(({ example, half }) => refusalReason(example.evidence, rules[half]) !== null).length / Math.max(1, wanted.length);
    };
    return { name, questions: examples.filter(({ isAnswerable }) => !isAnswerable).length, answerableRefused: refused(true), unanswerableRefused: refused(false) };
  });
}
