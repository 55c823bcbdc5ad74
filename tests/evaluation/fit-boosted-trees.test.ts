import { expect, test } from 'vitest';
import { plantTrees, sumOfTrees } from '../../src/corpus/page/boosted-trees.ts';
import { CancelledError } from '../../src/errors.ts';
import { fitBoostedTrees, type TreeExamples, type TreeOptions } from '../../src/evaluation/fit-boosted-trees.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';

const OPTIONS = { trees: 60, leaves: 4, rate: 0.3, leastExamples: 20 };

function options(seed = 1): TreeOptions {
  return { ...OPTIONS, random: mulberry32(seed) };
}

/** Two inputs that say nothing each, and everything together, among others that say nothing at all. */
function signsThatDiffer(count: number, seed: number): TreeExamples {
  const random = mulberry32(seed);
  const columns = Array.from({ length: 4 }, () => Float32Array.from({ length: count }, () => random() - 0.5));
  const [first, second] = columns;
  return { columns, answers: Uint8Array.from({ length: count }, (_, place) => Number((first?.[place] ?? 0) > 0 !== (second?.[place] ?? 0) > 0)) };
}

function shareRight({ columns, answers }: TreeExamples, trees: Awaited<ReturnType<typeof fitBoostedTrees>>): number {
  const planted = plantTrees(trees);
  const right = answers.filter((answer, place) => Number(sumOfTrees(planted, columns.map((column) => column[place] ?? 0)) > 0) === answer);
  return right.length / answers.length;
}

test('what only two inputs together tell is told on examples that were not seen, too', async () => {
  const trees = await fitBoostedTrees(signsThatDiffer(2000, 1), options());
  expect(shareRight(signsThatDiffer(500, 2), trees)).toBeGreaterThan(0.93);
});

test('a yes that nothing tells of gets the odds that it has', async () => {
  const answers = Uint8Array.from({ length: 1000 }, (_, place) => Number(place % 10 === 0));
  const trees = await fitBoostedTrees({ columns: [new Float32Array(1000)], answers }, options());
  expect(sumOfTrees(plantTrees(trees), [0])).toBeCloseTo(Math.log(0.1 / 0.9), 1);
});

test('an input of many values and one of two are cut where the answer changes', async () => {
  const column = Float32Array.from({ length: 3000 }, (_, place) => place);
  const rare = Float32Array.from({ length: 3000 }, (_, place) => Number(place % 100 === 0));
  for (const [columns, answers] of [
    [[column], column.map((value) => Number(value >= 1900))],
    [[rare], rare],
  ] as const) {
    const trees = await fitBoostedTrees({ columns, answers: Uint8Array.from(answers) }, options());
    expect(shareRight({ columns, answers: Uint8Array.from(answers) }, trees)).toBeGreaterThan(0.98);
  }
});

test('the same examples and options give the same trees, other ones others', async () => {
  const examples = signsThatDiffer(500, 3);
  const [once, again, otherwise] = [await fitBoostedTrees(examples, options()), await fitBoostedTrees(examples, options()), await fitBoostedTrees(examples, options(2))];
  expect(again).toEqual(once);
  expect(otherwise).not.toEqual(once);
});

test('trees are small, and no leaf stands for a few examples', async () => {
  const trees = await fitBoostedTrees(signsThatDiffer(100, 4), { ...options(), leastExamples: 60 });
  expect(trees.every((tree) => 'value' in tree)).toBe(true);
});

test('is cancelled between two trees', async () => {
  await expect(fitBoostedTrees(signsThatDiffer(100, 5), { ...options(), signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
});
