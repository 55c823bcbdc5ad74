import { once } from '../../once.ts';
import { readTrees, sumOfTrees, type BoostedTrees } from './boosted-trees.ts';
import { isInsideQuote, isNumberTorn, type LineReading, type LinesOfPage } from './line-features.ts';
import { LINE_FORMS } from './line-look.ts';
import { LINE_ROLES } from './line-roles.ts';
import { LINE_TREES } from './line-trees.ts';
import { bondAcross, COMPARISONS } from './page-lore.ts';
import { isWordTorn } from './torn-word.ts';

/** Trees for each of {@link LINE_ROLES}: the logarithm of the odds that a line has it. */
export type LineTrees = readonly BoostedTrees[];

const ROLES = LINE_ROLES.length;
/** What each line shows by itself and against the one before. */
const MEASURES = ['width', 'lacking', 'usual', 'ends', 'marks', 'repeats', 'below', 'doubled', 'spaced', 'tight', ...COMPARISONS.map((kind) => `like ${kind}`), 'bond', 'pair', 'bond around', 'step', 'open quote', 'torn number', 'torn word', 'torn word around', 'torn number around', ...LINE_FORMS] as const;
const SIZE = MEASURES.length;
/** Lines that are looked at, from the judged one. */
const MEASURED = [0, -1, 1, 2, -2];
const COMPARED = [0, -1, 1, 2];
/** How many lines before and behind a line tell what stands around it. */
const REACH = 5;
/** Running text that is farther off than so many lines is no nearer than this. */
const FAR = 12;
const AROUND = ['displays around', 'texts around', 'text above', 'text below', 'from the top', 'from the end'] as const;
const [NEXT, DISPLAY] = [LINE_ROLES.indexOf('next'), LINE_ROLES.indexOf('display')];
/** Of lines beyond the page. */
const NOTHING = -1;

const placed = (name: string, offset: number): string => (offset === 0 ? name : `${name} ${offset > 0 ? '+' : ''}${offset}`);

/** The names of what the trees ask for: how much worse the page scores with another role for a line, what lines show, and what stands around. */
export const LINE_INPUTS: readonly string[] = [
  ...COMPARED.flatMap((offset) => LINE_ROLES.map((role) => placed(`as ${role}`, offset))),
  ...MEASURED.flatMap((offset) => MEASURES.map((name) => placed(name, offset))),
  ...AROUND,
];

/** Those that come with the program. */
export const programLineTrees: () => LineTrees = once(() => LINE_TREES.map((rows) => readTrees(rows, LINE_INPUTS)));

/** Lines whose second best role scores less by so much are not looked at again: three quarters of all errors are among the others, a twelfth of the lines. */
const CERTAIN = -6;

/** The lines that trees may judge, by their indices. @param margins of each line in rows of roles, 0 for the best */
export function uncertainLines({ sure }: LineReading, margins: Float64Array): number[] {
  return [...sure.keys()].filter((line) => sure[line] === null && isUncertain(margins, line));
}

/** Whether another role than the best one, whose margin is 0, comes near it. */
function isUncertain(margins: Float64Array, line: number): boolean {
  let near = 0;
  for (let role = 0; role < ROLES; role += 1) if ((margins[line * ROLES + role] ?? 0) >= CERTAIN) near += 1;
  return near > 1;
}

/** Asks the trees about one line. @returns the logarithm of the odds for each role */
export function judgeLine(row: Float64Array, trees: LineTrees): Float64Array {
  return Float64Array.from(trees, (own) => sumOfTrees(own, row));
}

/** What trees are asked about the lines of one page: a row of {@link LINE_INPUTS} that is written over with the next line. */
export function lineInputs({ page }: LineReading, margins: Float64Array): (line: number) => Float64Array {
  const count = page.lines.length;
  const best = bestOf(margins, count);
  const measures = new Float64Array(count * SIZE);
  const isMeasured = new Uint8Array(count);
  const measured = (line: number): Float64Array => {
    const own = measures.subarray(line * SIZE, (line + 1) * SIZE);
    if (isMeasured[line] === 0) measureLine(page, line, own);
    isMeasured[line] = 1;
    return own;
  };
  const row = new Float64Array(LINE_INPUTS.length);
  return (line) => {
    row.fill(NOTHING);
    let column = 0;
    for (const offset of COMPARED) {
      const other = line + offset;
      if (other >= 0 && other < count) row.set(margins.subarray(other * ROLES, (other + 1) * ROLES), column);
      column += ROLES;
    }
    for (const offset of MEASURED) {
      const other = line + offset;
      if (other >= 0 && other < count) row.set(measured(other), column);
      column += SIZE;
    }
    row.set(around(best, line), column);
    return row;
  };
}

function bestOf(margins: Float64Array, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, line) => margins.subarray(line * ROLES, (line + 1) * ROLES).indexOf(0));
}

function around(best: Uint8Array, line: number): number[] {
  let [displays, texts] = [0, 0];
  for (let other = Math.max(0, line - REACH); other <= Math.min(best.length - 1, line + REACH); other += 1) {
    if (other === line) continue;
    if (best[other] === DISPLAY) displays += 1;
    if (best[other] === NEXT) texts += 1;
  }
  let [above, below] = [1, 1];
  while (above < FAR && line - above >= 0 && best[line - above] !== NEXT) above += 1;
  while (below < FAR && line + below < best.length && best[line + below] !== NEXT) below += 1;
  return [displays, texts, above, below, line, best.length - line];
}

function measureLine(page: LinesOfPage, index: number, into: Float64Array): void {
  const { lines, looks, repeats, likenesses, bonds, isSpaced, lore } = page;
  const line = lines[index];
  const here = looks[index];
  if (line === undefined || here === undefined) return;
  const before = looks[index - 1];
  const above = lines[index - 1]?.text ?? '';
  const below = lines[index + 1]?.text ?? '';
  let column = 0;
  const put = (value: number): void => {
    into[column++] = value;
  };
  put(here.cells);
  put(here.lacking);
  put(here.usual);
  put(here.ends);
  put(here.marks);
  put(repeats[index]?.anywhere ?? 0);
  put(repeats[index]?.below ?? 0);
  put(Number(line.doubled));
  put(Number(line.letterSpaced));
  put(Number(isSpaced && !line.afterBlank));
  const likeness = likenesses[index];
  for (let comparison = 0; comparison < COMPARISONS.length; comparison += 1) put(likeness?.[comparison] ?? NOTHING);
  put(bonds[index] ?? 0);
  put(Number(page.knowsPair(index - 1, index)));
  put(before?.isOpen === true ? bondAcross(lore, above, below) : NOTHING);
  put(before === undefined ? 0 : here.cells - before.cells);
  put(Number(isInsideQuote(looks, index)));
  put(Number(isNumberTorn(above, line.text)));
  put(Number(isWordTorn(above, line.text)));
  put(Number(isWordTorn(above, below)));
  put(Number(isNumberTorn(above, below)));
  for (let form = 0; form < LINE_FORMS.length; form += 1) put((here.forms >>> form) & 1);
}
