import type { TextRun } from './upright-runs.ts';

/** An initial is so many times as large as the text beside it. */
const INITIAL_FACTOR = 1.7;
/** The text begins at most so far to the right of its initial, in sizes of the initial. */
const MOST_GAP = 0.6;
/** A page has a few initials; every candidate is compared with everything on the page. */
const MOST_INITIALS = 100;

/** Puts every initial (a large first letter beside several lines) in front of the first of its lines, and the other lines flush with it. */
export function settleInitials(runs: readonly TextRun[]): TextRun[] {
  const settled = new Map<TextRun, TextRun>();
  const smallest = runs.reduce((least, { size }) => Math.min(least, size), Infinity);
  const candidates = runs.filter(({ text, size }) => size >= INITIAL_FACTOR * smallest && /^[“‘]?\p{L}$/u.test(text));
  for (const initial of candidates.slice(0, MOST_INITIALS)) {
    const beside = runs.filter((run) => standsBeside(initial, run));
    const top = Math.min(...beside.map(({ y }) => y));
    const others = beside.filter(({ y, size }) => y > top + size / 2);
    const first = beside.find(({ y }) => y === top);
    if (first === undefined || others.length === 0) continue;
    settled.set(initial, { ...initial, y: top, size: first.size, x1: first.x0 });
    for (const run of others) settled.set(run, { ...run, x0: initial.x0 });
  }
  return runs.map((run) => settled.get(run) ?? run);
}

function standsBeside(initial: TextRun, run: TextRun): boolean {
  const gap = run.x0 - initial.x1;
  return (
    initial.size >= INITIAL_FACTOR * run.size &&
    gap > -0.2 * initial.size &&
    gap < MOST_GAP * initial.size &&
    run.y > initial.y - initial.size &&
    run.y < initial.y + run.size / 2
  );
}
