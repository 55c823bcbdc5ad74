/** Keeps the best of many states of a search. */
export interface Beam<State> {
  /** Score that a state has to exceed to be kept. */
  worst(): number;
  offer(state: State): void;
  /** The states that were kept, best first. */
  best(): State[];
}

/** @param size states that are kept */
export function createBeam<State extends { readonly score: number }>(size: number): Beam<State> {
  const states: State[] = [];
  let place = 0;
  let worst = -Infinity;
  return {
    worst: () => worst,
    offer(state) {
      if (states.length < size) states.push(state);
      else states[place] = state;
      if (states.length < size) return;
      place = 0;
      for (let other = 1; other < size; other += 1) if ((states[other]?.score ?? 0) < (states[place]?.score ?? 0)) place = other;
      worst = states[place]?.score ?? -Infinity;
    },
    best: () => states.toSorted((a, b) => b.score - a.score),
  };
}
