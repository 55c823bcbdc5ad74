import { LINE_FEATURES, readLines, stepFeature, type LineReading } from './line-features.ts';
import { judgeLine, lineInputs, uncertainLines, type LineTrees } from './judge-lines.ts';
import type { PageLore } from './page-lore.ts';
import { LINE_ROLES, type LineRole } from './line-roles.ts';
import { bestSequence, roleMargins } from './role-chain.ts';
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

/** The score of the other reading is less by less than this. With 20 to 26 and 8 to 25 generated, written and real pages are read alike. */
const BORDERLINE: BorderlineBounds = { first: 22, display: 12 };
/** While weights are fitted, more first lines are left to the search: it learns better from more of them. */
const FITTING_BORDERLINE: BorderlineBounds = { first: 25, display: 10 };
/**
 * What counts of the weights and of the logarithms of odds in the score of an uncertain line. The steps between roles stay as they are:
 * trees alone would set lines behind each other that cannot stand so. Chosen by lines right on generated and kept-back written pages.
 */
const SHARES = { weights: 0.2, trees: 3 };

/** What lines are labelled with. */
export interface LineJudge {
  readonly weights: LineWeights;
  /** Look again at lines that the weights leave uncertain. Default none */
  readonly trees?: LineTrees | undefined;
}

/**
 * The most likely roles of the lines of a page: the best sequence of a linear-chain model (Collins 2002). What trees say of an
 * uncertain line is added to its scores.
 * @param lore what is known while weights are fitted; default the program's own
 */
export function labelLines(lines: readonly PageLine[], { weights, trees }: LineJudge, lore?: PageLore): LineLabels {
  const reading = readLines(lines, lore);
  const { scores, steps } = weighLines(reading, weights);
  if (trees !== undefined) judgeUncertain(scores, reading, roleMargins(withSure(scores, reading), steps), trees);
  const roles = bestSequence(withSure(scores, reading), steps);
  const labelled: Labelled = { scores, steps, roles, sure: reading.sure };
  return { roles: roles.map((role) => LINE_ROLES[role] ?? 'next'), borderline: findBorderlines(labelled, lore === undefined ? BORDERLINE : FITTING_BORDERLINE), displayGains: findDisplayGains(labelled) };
}

/** How much worse each line scores with another role than its best one, by weights alone: see {@link roleMargins}. */
export function marginsOf(reading: LineReading, weights: LineWeights): Float64Array {
  const { scores, steps } = weighLines(reading, weights);
  return roleMargins(withSure(scores, reading), steps);
}

function weighLines({ features }: LineReading, weights: LineWeights): Pick<Labelled, 'scores' | 'steps'> {
  const table = tableOf(weights);
  return { scores: scoreLines(features, table), steps: stepTable(table) };
}

/** The scores with what the forms of lines settle above everything. */
function withSure(scores: Float64Array, { sure }: LineReading): Float64Array {
  const raised = scores.slice();
  sure.forEach((role, line) => {
    if (role !== null) raised[line * ROLES + LINE_ROLES.indexOf(role)] = SURE;
  });
  return raised;
}

/** The scores of uncertain lines become mostly what trees say of them, which know what the weights say. */
function judgeUncertain(scores: Float64Array, reading: LineReading, margins: Float64Array, trees: LineTrees): void {
  const inputs = lineInputs(reading, margins);
  for (const line of uncertainLines(reading, margins)) {
    const odds = judgeLine(inputs(line), trees);
    for (let role = 0; role < ROLES; role += 1) {
      const at = line * ROLES + role;
      scores[at] = SHARES.weights * (scores[at] ?? 0) + SHARES.trees * (odds[role] ?? 0);
    }
  }
}

/** The scores of lines by role, what leads from one to the next, and the roles that are best by them. */
interface Labelled {
  readonly scores: Float64Array;
  readonly steps: Float64Array;
  readonly roles: readonly number[];
  readonly sure: LineReading['sure'];
}

const [FIRST, NEXT, DISPLAY, CAPTION] = [LINE_ROLES.indexOf('first'), LINE_ROLES.indexOf('next'), LINE_ROLES.indexOf('display'), LINE_ROLES.indexOf('caption')];
/** Readings of a line that are compared, or of a line and the one below it. */
const [FIRST_LINE, LINE_ABOVE, STAND_ALONE, PICTURE_TEXT] = [[FIRST, NEXT], [DISPLAY, FIRST], [DISPLAY], [CAPTION]] as const;

function findBorderlines(labelled: Labelled, bounds: BorderlineBounds): Set<number> {
  const { roles, sure } = labelled;
  const found = new Set<number>();
  const scoreAs = scoresAround(labelled);
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

function findDisplayGains(labelled: Labelled): Map<number, number> {
  const { roles } = labelled;
  const scoreAs = scoresAround(labelled);
  const lines = [...roles.keys()].filter((line) => roles[line] === DISPLAY || roles[line] === CAPTION);
  return new Map(lines.map((line) => [line, scoreAs(line, STAND_ALONE) - scoreAs(line, PICTURE_TEXT)]));
}

/** Scores a few lines with other roles than they have, and the steps to the lines around them. */
function scoresAround({ scores, steps, roles }: Labelled): (start: number, own: readonly number[]) => number {
  return (start, own) => {
    const roleAt = (line: number): number | undefined => own[line - start] ?? roles[line];
    let score = 0;
    for (let line = start; line <= start + own.length; line += 1) {
      const [before, here] = [roleAt(line - 1), roleAt(line)];
      if (before !== undefined && here !== undefined) score += steps[before * ROLES + here] ?? 0;
      if (here !== undefined && line < start + own.length) score += scores[line * ROLES + here] ?? 0;
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

/** The roles that together score best, as indices into {@link LINE_ROLES}. @param features of each line, as indices into {@link LINE_FEATURES} */
export function bestRoles(features: readonly (readonly number[])[], table: LineWeightTable, bonus?: (line: number, role: number) => number): number[] {
  return bestSequence(scoreLines(features, table, bonus), stepTable(table));
}

/** What the features of each line say of it in each role, in rows of roles; the step to the first line is part of it. */
function scoreLines(features: readonly (readonly number[])[], table: LineWeightTable, bonus?: (line: number, role: number) => number): Float64Array {
  const scores = new Float64Array(features.length * ROLES);
  features.forEach((own, line) => {
    for (const feature of own) addRow(scores, line, table, feature);
    if (line === 0) addRow(scores, line, table, stepFeature(null));
    if (bonus !== undefined) for (let role = 0; role < ROLES; role += 1) scores[line * ROLES + role] = (scores[line * ROLES + role] ?? 0) + bonus(line, role);
  });
  return scores;
}

function addRow(scores: Float64Array, line: number, table: LineWeightTable, feature: number): void {
  const [to, from] = [line * ROLES, feature * ROLES];
  for (let role = 0; role < ROLES; role += 1) scores[to + role] = (scores[to + role] ?? 0) + (table[from + role] ?? 0);
}

/** The weights of {@link stepFeature} alone, rows by the role before. */
function stepTable(table: LineWeightTable): Float64Array {
  const start = stepFeature(0) * ROLES;
  return table.subarray(start, start + ROLES * ROLES);
}
