import { LINE_FEATURES, readLines, stepFeature, type LineReading } from './line-features.ts';
import type { PageLore } from './page-lore.ts';
import { LINE_ROLES, type LineRole } from './line-roles.ts';
import type { PageLine } from '../printed-lines.ts';

/** Weight of a feature for each role, in the order of {@link LINE_ROLES}, by the name of the feature. */
export type LineWeights = ReadonlyMap<string, readonly number[]>;

/** The same by the number of the feature, a row of weights after the other. */
export type LineWeightTable = Float64Array;

/** More than all other features together. */
const SURE = 1e6;
const ROLES = LINE_ROLES.length;

/** What the lines of a page are. */
export interface LineLabels {
  readonly roles: readonly LineRole[];
  /**
   * Lines above running text that are nearly as likely its first line as a line of their own, by their indices: what the page is about
   * may tell.
   */
  readonly borderline: ReadonlySet<number>;
  /** How much likelier each stand-alone line and each first line of the text of a picture is the one than the other, in the sums of weights. */
  readonly displayGains: ReadonlyMap<number, number>;
}

interface BorderlineBounds {
  readonly first: number;
  readonly display: number;
}

/**
 * The score of the other reading is less by less than this. Of some 2,730 lines of headlines on 600 generated pages 14 were taken for first lines
 * by more, 34 are borderline.
 */
const BORDERLINE: BorderlineBounds = { first: 14, display: 5 };
/** While weights are fitted, more lines are left to the search: it learns better from more of them. */
const FITTING_BORDERLINE: BorderlineBounds = { first: 20, display: 5 };

/**
 * The most likely roles of the lines of a page: the best sequence of a linear-chain model (Collins 2002).
 * @param lore what is known while weights are fitted; default the program's own
 */
export function labelLines(lines: readonly PageLine[], weights: LineWeights, lore?: PageLore): LineLabels {
  const { features, sure } = readLines(lines, lore);
  const table = tableOf(weights);
  const roles = bestRoles(features, table, (line, role) => (sure[line] === LINE_ROLES[role] ? SURE : 0));
  return { roles: roles.map((role) => LINE_ROLES[role] ?? 'next'), borderline: findBorderlines({ features, sure }, table, roles, lore === undefined ? BORDERLINE : FITTING_BORDERLINE), displayGains: findDisplayGains(features, table, roles) };
}

const [FIRST, NEXT, DISPLAY, CAPTION] = [LINE_ROLES.indexOf('first'), LINE_ROLES.indexOf('next'), LINE_ROLES.indexOf('display'), LINE_ROLES.indexOf('caption')];
/** Readings of a line that are compared, or of a line and the one below it. */
const [FIRST_LINE, LINE_ABOVE, STAND_ALONE, PICTURE_TEXT] = [[FIRST, NEXT], [DISPLAY, FIRST], [DISPLAY], [CAPTION]] as const;

function findBorderlines({ features, sure }: LineReading, table: LineWeightTable, roles: readonly number[], bounds: BorderlineBounds): Set<number> {
  const found = new Set<number>();
  const scoreAs = scoresAround(features, table, roles);
  for (let line = 0; line + 1 < roles.length; line += 1) {
    const [here, below] = [roles[line], roles[line + 1]];
    const isFirst = here === FIRST && below === NEXT;
    if (sure[line] !== null || sure[line + 1] !== null || !(isFirst || (here === DISPLAY && below === FIRST))) continue;
    // How much more the lines score when this is the first of a paragraph than when it stands alone above it, all others as they are.
    const gain = scoreAs(line, FIRST_LINE) - scoreAs(line, LINE_ABOVE);
    if (isFirst ? gain < bounds.first : -gain < bounds.display) found.add(line);
  }
  return found;
}

function findDisplayGains(features: readonly (readonly number[])[], table: LineWeightTable, roles: readonly number[]): Map<number, number> {
  const scoreAs = scoresAround(features, table, roles);
  const lines = [...roles.keys()].filter((line) => roles[line] === DISPLAY || roles[line] === CAPTION);
  return new Map(lines.map((line) => [line, scoreAs(line, STAND_ALONE) - scoreAs(line, PICTURE_TEXT)]));
}

/** Scores a few lines with other roles than they have, and the steps to the lines around them. */
function scoresAround(features: readonly (readonly number[])[], table: LineWeightTable, roles: readonly number[]): (start: number, own: readonly number[]) => number {
  const steps = stepTable(table);
  return (start, own) => {
    const roleAt = (line: number): number | undefined => own[line - start] ?? roles[line];
    let score = 0;
    for (let line = start; line <= start + own.length; line += 1) {
      const [before, here] = [roleAt(line - 1), roleAt(line)];
      if (before !== undefined && here !== undefined) score += steps[before * ROLES + here] ?? 0;
      if (here !== undefined && line < start + own.length) for (const feature of features[line] ?? []) score += table[feature * ROLES + here] ?? 0;
    }
    return score;
  };
}

/** The tables of weights that lines are labelled with again and again. */
const tables = new WeakMap<LineWeights, LineWeightTable>();

function tableOf(weights: LineWeights): LineWeightTable {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const table = createLineWeightTable(weights);
  tables.set(weights, table);
  return table;
}

/** By default all weights are 0. Weights of features that there are not, count for nothing. */
export function createLineWeightTable(weights: LineWeights = new Map()): LineWeightTable {
  const table = new Float64Array(LINE_FEATURES.length * ROLES);
  LINE_FEATURES.forEach((name, feature) => setLineWeights(table, feature, weights.get(name) ?? []));
  return table;
}

/** @param feature as an index into {@link LINE_FEATURES} @param row the weight for each role */
export function setLineWeights(table: LineWeightTable, feature: number, row: readonly number[]): void {
  table.set(row, feature * ROLES);
}

/** Viterbi: indices into {@link LINE_ROLES}. @param features of each line, as indices into {@link LINE_FEATURES} */
export function bestRoles(features: readonly (readonly number[])[], table: LineWeightTable, bonus?: (line: number, role: number) => number): number[] {
  let scores = new Float64Array(ROLES);
  let next = new Float64Array(ROLES);
  const own = new Float64Array(ROLES);
  /** The role before each line and role. */
  const from = new Uint8Array(features.length * ROLES);
  const steps = stepTable(table);
  for (let line = 0; line < features.length; line += 1) {
    for (let role = 0; role < ROLES; role += 1) own[role] = weighRole(features[line] ?? [], role, table) + (bonus === undefined ? 0 : bonus(line, role));
    for (let role = 0; role < ROLES; role += 1) {
      let best = 0;
      let most = -Infinity;
      for (let before = 0; before < ROLES; before += 1) {
        const sum = (scores[before] ?? 0) + (steps[before * ROLES + role] ?? 0);
        if (sum > most) {
          most = sum;
          best = before;
        }
      }
      from[line * ROLES + role] = best;
      next[role] = line === 0 ? (own[role] ?? 0) + (table[stepFeature(null) * ROLES + role] ?? 0) : most + (own[role] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  const roles = features.map(() => 0);
  let role = scores.indexOf(Math.max(...scores));
  for (let line = features.length - 1; line >= 0; line -= 1) {
    roles[line] = role;
    role = from[line * ROLES + role] ?? 0;
  }
  return roles;
}

function weighRole(features: readonly number[], role: number, table: LineWeightTable): number {
  let sum = 0;
  for (let place = 0; place < features.length; place += 1) sum += table[(features[place] ?? 0) * ROLES + role] ?? 0;
  return sum;
}

/** The weights of {@link stepFeature} alone, rows by the role before. */
function stepTable(table: LineWeightTable): Float64Array {
  const start = stepFeature(0) * ROLES;
  return table.subarray(start, start + ROLES * ROLES);
}
