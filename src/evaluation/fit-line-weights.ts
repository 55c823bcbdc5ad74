import { bestRoles, stepFeature, type LineWeights } from '../corpus/page/label-lines.ts';
import { LINE_ROLES } from '../corpus/page/line-roles.ts';
import { shuffled, type Random } from './seeded-random.ts';

/** A page as the fitting sees it. */
export interface LabelledPage {
  /** Names of the features that hold, for each line. */
  readonly features: readonly (readonly string[])[];
  /** Index into {@link LINE_ROLES} for each line. */
  readonly roles: readonly number[];
}

interface Slot { readonly weights: number[]; readonly totals: number[]; readonly squares: number[] }

export function fitLineWeights(pages: readonly LabelledPage[], { rounds, random, cost = 1, onRound }: { rounds: number; random: Random; cost?: number; onRound?: (weights: LineWeights) => void }): LineWeights {
  const slots = new Map<string, Slot>();
  const view = { get: (name: string) => slots.get(name)?.weights } as unknown as LineWeights;
  let step = 1;
  const zeros = (): number[] => LINE_ROLES.map(() => 0);
  const average = (): LineWeights => new Map([...slots].map(([name, { weights, totals }]) => [name, weights.map((weight, role) => weight - (totals[role] ?? 0) / step)]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, roles } of shuffled(pages, random)) {
      const guess = bestRoles(features, view, (line, role) => (roles[line] === role ? -cost : 0));
      const changes = new Map<string, number[]>();
      const add = (name: string, role: number, amount: number): void => {
        let own = changes.get(name);
        if (own === undefined) {
          own = zeros();
          changes.set(name, own);
        }
        own[role] = (own[role] ?? 0) + amount;
      };
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
      for (const [name, change] of changes) {
        let slot = slots.get(name);
        if (slot === undefined) {
          slot = { weights: zeros(), totals: zeros(), squares: zeros() };
          slots.set(name, slot);
        }
        for (let role = 0; role < change.length; role += 1) {
          const amount = change[role] ?? 0;
          if (amount === 0) continue;
          slot.squares[role] = (slot.squares[role] ?? 0) + amount * amount;
          const moved = amount / Math.sqrt(slot.squares[role] ?? 1);
          slot.weights[role] = (slot.weights[role] ?? 0) + moved;
          slot.totals[role] = (slot.totals[role] ?? 0) + moved * step;
        }
      }
      step += 1;
    }
    onRound?.(average());
  }
  return average();
}
