import { bestRoles, createLineWeightTable, setLineWeights, type LineWeights } from '../corpus/page/label-lines.ts';
import { LINE_FEATURES, readLines, stepFeature } from '../corpus/page/line-features.ts';
import { LINE_ROLES } from '../corpus/page/line-roles.ts';
import { addTo, createAveragedWeights, keepRepeated, visitInRounds, type FitOptions } from './averaged-weights.ts';
import type { FittingPage } from './fitting-pages.ts';

/**
 * A right role must win by so much over each wrong one: while fitting, every role of the truth is handicapped by it
 * (loss-augmented decoding, Tsochantaridis et al. 2005, https://jmlr.org/papers/v6/tsochantaridis05a.html).
 */
const HANDICAP = 1;
/** A headline that is taken for running text or the text of a picture costs its article the title, and is worth other mistakes. */
const HEADLINE_HANDICAP = 4;

/**
 * Fits the weights that label the lines of a page. The same pages, order and rounds give the same weights.
 * @throws CancelledError
 */
export async function fitLineWeights(pages: readonly FittingPage[], options: FitOptions): Promise<LineWeights> {
  const learned = createAveragedWeights(LINE_ROLES.length);
  const table = createLineWeightTable();
  const readingOf = keepRepeated(pages, ({ text, lore }: FittingPage) => readLines(text.lines, lore?.()));
  await visitInRounds(pages, options, (page) => {
    const { lines } = page;
    const { features } = readingOf(page);
    const truth = lines.map(({ role }) => LINE_ROLES.indexOf(role));
    const guess = bestRoles(features, table, (line, role) => (truth[line] === role ? -(lines[line]?.isHeadline === true ? HEADLINE_HANDICAP : HANDICAP) : 0));
    const gradient = lineGradient(features, truth, guess);
    learned.learn(new Map([...gradient].map(([feature, row]) => [LINE_FEATURES[feature] ?? '', row])));
    for (const feature of gradient.keys()) setLineWeights(table, feature, learned.current.get(LINE_FEATURES[feature] ?? '') ?? []);
  });
  return learned.average();
}

/**
 * The features of the true labelling of a page less those of another one, by their numbers.
 * @param truth indices into {@link LINE_ROLES}
 * @param guess likewise
 */
function lineGradient(features: readonly (readonly number[])[], truth: readonly number[], guess: readonly number[]): Map<number, number[]> {
  const gradient = new Map<number, number[]>();
  const add = (feature: number, role: number, amount: number): void => addTo(gradient, LINE_ROLES.length, feature, role, amount);
  truth.forEach((role, index) => {
    const guessed = guess[index] ?? 0;
    const before = roleBefore(truth, index);
    const guessedBefore = roleBefore(guess, index);
    if (role !== guessed) {
      for (const feature of features[index] ?? []) {
        add(feature, role, 1);
        add(feature, guessed, -1);
      }
    }
    if (role !== guessed || before !== guessedBefore) {
      add(stepFeature(before), role, 1);
      add(stepFeature(guessedBefore), guessed, -1);
    }
  });
  return gradient;
}

function roleBefore(roles: readonly number[], index: number): number | null {
  return index === 0 ? null : (roles[index - 1] ?? 0);
}
