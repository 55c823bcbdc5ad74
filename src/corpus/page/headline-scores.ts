import { formFound } from './headline-form.ts';
import { compileMeasures } from './headline-measures.ts';
import { compileSense } from './headline-sense.ts';
import { distanceOf, placeFound, placeOf } from './page-features.ts';
import type { PageModel } from './page-model.ts';
import { NONE } from './readings.ts';
import { feature, HEADLINE_PLACES } from './structure-features.ts';
import { noHeadlineFound } from './untitled-features.ts';
import { weighFound, type StructureWeightTable } from './weigh-features.ts';

/** None, then the headlines that an article may have, best first, in columns. */
export interface ScoredHeadlines {
  readonly count: number;
  /** Index of each run, or {@link NONE}. */
  readonly runs: Int32Array;
  readonly scores: Float64Array;
}

/** What the texts of an article hold of each run of lines. */
export interface HeldOfRuns {
  /** Weight of its terms that they hold. */
  readonly masses: Float64Array;
  /** Greatest likeness in sense of one of them to it. */
  readonly nearest: Float64Array;
}

/** The headlines that articles may have. */
export interface HeadlineFinder {
  /** By the text that an article begins with: no headline of it scores more, nor does none. */
  readonly ceilings: Float64Array;
  /**
   * None, and the best headlines of an article of texts `start` … `end`; valid until it is called again.
   * @param held what the article holds of each run
   * @param least headlines that score no more may be left out
   */
  find(start: number, end: number, held: HeldOfRuns, least: number): ScoredHeadlines;
}

/** Headlines tried for each article. More change nothing on generated pages. */
const MOST_HEADLINES = 6;

/** Everything about runs is put into columns first: the search looks at them for thousands of ranges of texts. */
export function compileHeadlines(model: PageModel, table: StructureWeightTable): HeadlineFinder {
  const { runs, texts } = model;
  const size = texts.length;
  const count = runs.length;
  const again = Math.min(0, table[feature.noneAgain()] ?? 0);
  const none = Float64Array.from(texts, (_, start) => weighFound(table, noHeadlineFound(model, start)));
  const forms = runs.map((_, index) => weighFound(table, formFound(model, index)));
  const placed = Float64Array.from(HEADLINE_PLACES.flatMap((place) => runs.map((run, index) => (forms[index] ?? 0) + weighFound(table, placeFound(run, place)))));
  const sense = compileSense(model, table);
  const measures = compileMeasures(model, table);
  const gaps = Int32Array.from(runs, ({ gap }) => gap);
  const terms = Int32Array.from(runs, ({ terms: own }) => own);
  /** By place and run: it scores no more than this, whatever texts its article is of. */
  const most = placed.map((score, index) => {
    const run = index % count;
    const own = terms[run] ?? run;
    const distance = distanceOf((index - run) / count);
    return score + sense.most(own, distance) + measures.most(own, distance);
  });
  const best = { count: 0, runs: new Int32Array(MOST_HEADLINES + 1), scores: new Float64Array(MOST_HEADLINES + 1) };
  return {
    ceilings: ceilingsOf(none, most, gaps),
    find(start, end, held, least) {
      const without = none[start] ?? 0;
      best.runs[0] = NONE;
      best.scores[0] = without;
      best.count = 1;
      // A second article without a headline scores less than this.
      let bar = Math.max(least, without + again);
      let measured = NONE;
      let told = 0;
      for (let run = 0; run < count; run += 1) {
        const place = placeOf(gaps[run] ?? 0, start, end, size);
        if ((most[place * count + run] ?? 0) <= bar) continue;
        // A run with a subtitle measures as the same lines without, which stand before it.
        const own = terms[run] ?? run;
        if (own !== measured) told = sense.score(own, start, end, held.nearest, distanceOf(place)) + measures.score(own, start, end, held.masses, distanceOf(place));
        measured = own;
        const score = (placed[place * count + run] ?? 0) + told;
        if (score <= bar) continue;
        keepBest(best, run, score);
        if (best.count > MOST_HEADLINES) bar = Math.max(bar, best.scores[MOST_HEADLINES] ?? 0);
      }
      return best;
    },
  };
}

/** The most that none, a run right above and a run elsewhere may score. @param most by place and run */
function ceilingsOf(none: Float64Array, most: Float64Array, gaps: Int32Array): Float64Array {
  const elsewhere = most.subarray(gaps.length).reduce((greatest, score) => Math.max(greatest, score), -Infinity);
  const ceilings = none.map((score) => Math.max(score, elsewhere));
  gaps.forEach((gap, run) => {
    // No article begins behind the last text.
    if (gap < ceilings.length) ceilings[gap] = Math.max(ceilings[gap] ?? 0, most[run] ?? 0);
  });
  return ceilings;
}

/** Keeps the best headlines behind none, the first of those that score the same before the others. */
function keepBest(best: { count: number; readonly runs: Int32Array; readonly scores: Float64Array }, run: number, score: number): void {
  let place = best.count;
  while (place > 1 && (best.scores[place - 1] ?? 0) < score) place -= 1;
  if (place > MOST_HEADLINES) return;
  best.count = Math.min(MOST_HEADLINES + 1, best.count + 1);
  for (let other = best.count - 1; other > place; other -= 1) {
    best.runs[other] = best.runs[other - 1] ?? NONE;
    best.scores[other] = best.scores[other - 1] ?? 0;
  }
  best.runs[place] = run;
  best.scores[place] = score;
}
