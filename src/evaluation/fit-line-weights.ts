import { bestRoles, stepFeature, type LineWeights } from '../corpus/label-lines.ts';
import { LINE_ROLES } from '../corpus/line-roles.ts';
import { shuffled, type Random } from './seeded-random.ts';

/** A page as the fitting sees it. */
export interface LabelledPage {
  /** Names of the features that hold, for each line. */
  readonly features: readonly (readonly string[])[];
  /** Index into {@link LINE_ROLES} for each line. */
  readonly roles: readonly number[];
}

/** Averaged structured perceptron (Collins 2002, https://aclanthology.org/W02-1001). */
export function fitLineWeights(pages: readonly LabelledPage[], { rounds, random, onRound }: { rounds: number; random: Random; onRound?: (weights: LineWeights) => void }): LineWeights {
  const weights = new Map<string, number[]>();
  const totals = new Map<string, number[]>();
  let step = 1;
  const zeros = (): number[] => LINE_ROLES.map(() => 0);
  const add = (name: string, role: number, amount: number): void => {
    let own = weights.get(name);
    let total = totals.get(name);
    if (own === undefined || total === undefined) {
      own = zeros();
      total = zeros();
      weights.set(name, own);
      totals.set(name, total);
    }
    own[role] = (own[role] ?? 0) + amount;
    total[role] = (total[role] ?? 0) + amount * step;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, roles } of shuffled(pages, random)) {
      const guess = bestRoles(features, weights);
      roles.forEach((role, index) => {
        const guessed = guess[index] ?? 0;
        const before = index === 0 ? null : (roles[index - 1] ?? 0);
        const guessedBefore = index === 0 ? null : (guess[index - 1] ?? 0);
        if (role !== guessed) {
          for (const name of features[index] ?? []) {
            add(name, role, 1);
            add(name, guessed, -1);
          }
        }
        if (role !== guessed || before !== guessedBefore) {
          add(stepFeature(before), role, 1);
          add(stepFeature(guessedBefore), guessed, -1);
        }
      });
      step += 1;
    }
    onRound?.(averaged(weights, totals, step));
  }
  return averaged(weights, totals, step);
}

function averaged(weights: ReadonlyMap<string, readonly number[]>, totals: ReadonlyMap<string, readonly number[]>, steps: number): LineWeights {
  return new Map([...weights].map(([name, own]) => [name, own.map((weight, role) => weight - (totals.get(name)?.[role] ?? 0) / steps)]));
}
