import { pageTerms, termWeights } from './page-terms.ts';

/** A stand-alone line of a page that may be (part of) a headline. */
export interface HeadlineLine {
  readonly text: string;
  /** Place on the page: the lines of one headline stand one after the other. */
  readonly place: number;
  /** Index of the body that begins right below it, or null. */
  readonly above: number | null;
  /** Printed twice, as headlines often are. */
  readonly doubled: boolean;
  /** True for a line between two paragraphs of one article, where section headings stand. */
  readonly inside: boolean;
}

/** Lines that were found to be the headline of a body. */
export interface HeadlineAssignment {
  readonly body: number;
  /** The first line is a kicker. */
  readonly hasKicker?: boolean;
  /** Indices of the lines, one after the other. */
  readonly lines: readonly number[];
  /** 0 … 1: the share of the headline's weight that the body holds. */
  readonly confidence: number;
}

/** Bodies that are served: the search keeps every set of them. */
const MOST_BODIES = 12;
/** The beginning of a body, in UTF-16 units, where a shared term weighs more: headlines tell what the lead tells. */
const OPENING = { length: 200, weight: 1.3 };
/** A headline takes at most so many lines. */
const MAX_LINES = 3;
/** Weight of the headline terms that the body lacks, against those that it holds. */
const ABSENT = 0.25;
/** What standing right above the body is worth, and what each further line costs. */
const ABOVE_BONUS = 6;
const TOP_BONUS = 15;
const COLUMN_NAME_LENGTH = 4;
const LINE_COST = 0.3;
const DOUBLED_BONUS = 1.5;
/** Captions name what a picture shows, headlines say what happens. */
const PICTURED = /(?:园|基地|项目|公司|[^市]区|城|湖|中心|大厦|广场|车间|产品|设备|大楼|校园|工地|码头|大桥|大厅|车站|医院|博物馆|书店|古镇|夜晚|食堂)[▶▲]?\s*[.。]?$/u;
/** Captions tell a scene: who is doing what, or a thing and whose it is. */
const SCENE = /正在|(?:里|中|上|下|前|后|旁|边|内)的[^，：“]{1,8}$|^[^，：]{2,10}[和与]他的|^[^，：“]{2,14}的[^，：]{2,5}$|生产线$/u;
const PICTURED_COST = 5;
/** A headline seldom stands inside its article, a section heading always. */
const INSIDE_COST = 6;
const LEAST_SCORE = 1.5;
const LEAST_CONFIDENCE = 0.25;
/** A page of one article shares words with every line on it. */
const LEAST_CONFIDENCE_ALONE = 0.7;

/**
 * Gives each body the run of lines that fits it best: an assignment over the whole page, so that a line that fits two
 * bodies goes where the other has a better one. Dynamic programming over the lines with the set of served bodies.
 * @param bodies texts of the articles; of more than {@link MOST_BODIES} the first are served
 */
export function assignHeadlines(lines: readonly HeadlineLine[], bodies: readonly string[]): HeadlineAssignment[] {
  const runsEndingAt = new Map<number, Run[]>();
  for (const run of scoreRuns(lines, bodies.slice(0, MOST_BODIES))) runsEndingAt.set(run.end, [...(runsEndingAt.get(run.end) ?? []), run]);
  // best[mask]: the greatest sum with these bodies served, and how it came about, after the lines so far.
  let states = new Map<number, { score: number; chosen: readonly Run[] }>([[0, { score: 0, chosen: [] }]]);
  const after: Map<number, { score: number; chosen: readonly Run[] }>[] = [states];
  for (let end = 1; end <= lines.length; end += 1) {
    states = new Map(after[end - 1]);
    for (const run of runsEndingAt.get(end) ?? []) {
      for (const [mask, state] of after[run.start] ?? []) {
        const bit = 1 << run.body;
        if ((mask & bit) !== 0) continue;
        const score = state.score + run.score;
        if (score > (states.get(mask | bit)?.score ?? -Infinity)) states.set(mask | bit, { score, chosen: [...state.chosen, run] });
      }
    }
    after.push(states);
  }
  const best = [...states.values()].toSorted((a, b) => b.score - a.score)[0];
  return (best?.chosen ?? []).map(({ body, start, end, confidence }) => ({
    body,
    lines: Array.from({ length: end - start }, (_, index) => start + index),
    confidence,
  }));
}

/** True for a line that names what a picture shows. */
export function readsLikeCaption(text: string): boolean {
  return PICTURED.test(text) || SCENE.test(text);
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly body: number;
  readonly score: number;
  readonly confidence: number;
}

function scoreRuns(lines: readonly HeadlineLine[], bodies: readonly string[]): Run[] {
  const bodyTerms = bodies.map(pageTerms);
  const openings = bodies.map((body) => pageTerms(body.slice(0, OPENING.length)));
  const weights = termWeights(bodyTerms);
  const unknown = Math.log(1 + bodies.length);
  const runs: Run[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    for (let end = start + 1; end <= Math.min(lines.length, start + MAX_LINES); end += 1) {
      const part = lines.slice(start, end);
      if ((part.at(-1)?.place ?? 0) - (part[0]?.place ?? 0) !== part.length - 1) break;
      // "甲：" goes on in the next line.
      const goesOn = /[：，、]$/u.test(part.at(-1)?.text ?? '');
      if (goesOn && lines[end]?.place === (part.at(-1)?.place ?? 0) + 1) continue;
      // Only its place or its print can make a headline of what reads like the text of a picture.
      const isPictured = PICTURED.test(part.at(-1)?.text ?? '') || part.some(({ text }) => SCENE.test(text));
      const isMarked = part.some(({ above, doubled }) => above !== null || doubled);
      if (isPictured && !isMarked) continue;
      // What opens a page of one article is its headline, whatever it says; shorter is the name of the column.
      const isTop = bodies.length === 1 && part[0]?.place === 0 && part.map(({ text }) => text).join('').length > COLUMN_NAME_LENGTH;
      const pictured = isPictured && !isTop ? PICTURED_COST : 0;
      const leastConfidence = part.at(-1)?.above !== null ? 0 : bodies.length === 1 && !isMarked ? LEAST_CONFIDENCE_ALONE : LEAST_CONFIDENCE;
      const terms = pageTerms(part.map(({ text }) => text).join(''));
      bodies.forEach((_, body) => {
        let held = 0;
        let absent = 0;
        for (const term of terms) {
          const weight = weights.get(term) ?? unknown;
          if (bodyTerms[body]?.has(term) === true) held += weight * (openings[body]?.has(term) === true ? OPENING.weight : 1);
          else absent += weight;
        }
        const bonus =
          (part.at(-1)?.above === body ? (isTop ? TOP_BONUS : ABOVE_BONUS) : 0) + (part.every(({ doubled }) => doubled) ? DOUBLED_BONUS : 0) - LINE_COST * part.slice(0, -1).filter(({ text }) => !/[：，、]$/u.test(text)).length - pictured - (part.some(({ inside }) => inside) ? INSIDE_COST : 0);
        const score = held - ABSENT * absent + bonus;
        const confidence = held / (held + absent || 1);
        if (score > LEAST_SCORE && confidence >= leastConfidence) runs.push({ start, end, body, score, confidence });
      });
    }
  }
  return runs;
}
