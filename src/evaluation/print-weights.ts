import { printTree, type TreeNode } from '../corpus/page/boosted-trees.ts';
import { GAP_INPUTS } from '../corpus/page/judge-gaps.ts';
import { HEADLINE_INPUTS } from '../corpus/page/judge-headlines.ts';
import { LINE_INPUTS } from '../corpus/page/judge-lines.ts';
import type { LineWeights } from '../corpus/page/label-lines.ts';
import { LINE_ROLES } from '../corpus/page/line-roles.ts';
import type { StructureWeights } from '../corpus/page/weigh-features.ts';

/** Weights are kept to so many decimals, as whole numbers of this unit. */
const UNIT = 100;
const TREE_ROWS = 'A row is a tree, as `readTrees` reads it.';
/** What the rows are told apart by, and what a template string takes for something else. */
const UNPRINTABLE = /[\n|`\\$]|^\s|\s$/u;

/** Weights to two decimals, without the features that then weigh nothing. */
export function roundLineWeights(weights: LineWeights): LineWeights {
  return new Map([...weights].map(([name, row]): [string, number[]] => [name, row.map(rounded)]).filter(([, row]) => row.some((weight) => weight !== 0)));
}

export function roundStructureWeights(weights: StructureWeights): StructureWeights {
  return new Map([...weights].map(([name, weight]): [string, number] => [name, rounded(weight)]).filter(([, weight]) => weight !== 0));
}

/** `line-weights.ts` as text. @param facts lines for the comment at its head */
export function printLineWeights(weights: LineWeights, facts: readonly string[]): string {
  const rows = [...weights].map(([name, row]): Row => ({ name, numbers: row }));
  return printModule({
    facts: [...facts, 'A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.'],
    rows,
    declaration: 'LINE_WEIGHTS: ReadonlyMap<string, readonly number[]>',
    entry: 'number[]',
    value: "numbers.split(' ').map((number) => Number(number) / 100)",
  });
}

/** `structure-weights.ts` as text. @param facts lines for the comment at its head */
export function printStructureWeights(weights: StructureWeights, facts: readonly string[]): string {
  return printModule({
    facts: [...facts, 'A row is the name of a feature and its weight in hundredths.'],
    rows: [...weights].map(([name, weight]) => ({ name, numbers: [weight] })),
    declaration: 'STRUCTURE_WEIGHTS: ReadonlyMap<string, number>',
    entry: 'number',
    value: 'Number(numbers) / 100',
  });
}

/** `gap-trees.ts` as text. @param facts lines for the comment at its head */
export function printGapTrees(trees: readonly TreeNode[], facts: readonly string[]): string {
  return printTreeModule('GAP_TREES', printTrees(trees, GAP_INPUTS), facts);
}

/** `headline-trees.ts` as text. @param facts lines for the comment at its head */
export function printHeadlineTrees(trees: readonly TreeNode[], facts: readonly string[]): string {
  return printTreeModule('HEADLINE_TREES', printTrees(trees, HEADLINE_INPUTS), facts);
}

/** `line-trees.ts` as text. @param trees for each of LINE_ROLES @param facts lines for the comment at its head */
export function printLineTrees(trees: readonly (readonly TreeNode[])[], facts: readonly string[]): string {
  const roles = trees.map((own, role) => `  // ${LINE_ROLES[role] ?? ''}\n  ${printTrees(own, LINE_INPUTS)},\n`);
  return printTreeModule('LINE_TREES: readonly string[]', `[\n${roles.join('')}]`, facts);
}

function printTreeModule(declaration: string, value: string, facts: readonly string[]): string {
  return `${headOf([...facts, TREE_ROWS])}\nexport const ${declaration} = ${value};\n`;
}

/** The comment at the head of a file. */
function headOf(facts: readonly string[]): string {
  return ['Written by `npm run tune:pages`; do not edit.', ...facts].map((fact) => `// ${fact}\n`).join('');
}

function printTrees(trees: readonly TreeNode[], inputs: readonly string[]): string {
  return `\`\n${trees.map((tree) => printTree(tree, inputs)).join('\n')}\n\``;
}

interface Row {
  readonly name: string;
  readonly numbers: readonly number[];
}

interface WeightsModule {
  readonly facts: readonly string[];
  readonly rows: readonly Row[];
  readonly declaration: string;
  /** Type of the value of an entry, and the expression that makes it of `numbers`, the text behind the name. */
  readonly entry: string;
  readonly value: string;
}

/** A table in a string takes half the room of literals, and still changes by the line. */
function printModule({ facts, rows, declaration, entry, value }: WeightsModule): string {
  const sorted = rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${headOf(facts)}
const ROWS = \`
${sorted.map(printRow).join('\n')}
\`;

export const ${declaration} = new Map(
  ROWS.trim()
    .split('\\n')
    .map((row): [string, ${entry}] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, ${value}];
    }),
);
`;
}

function printRow({ name, numbers }: Row): string {
  if (name === '' || UNPRINTABLE.test(name)) throw new RangeError(`the name of a feature cannot be printed: ${JSON.stringify(name)}`);
  return `${name}|${numbers.map((number) => Math.round(number * UNIT)).join(' ')}`;
}

function rounded(weight: number): number {
  // Plus 0 for -0, which would be read back as 0.
  return Math.round(weight * UNIT) / UNIT + 0;
}
