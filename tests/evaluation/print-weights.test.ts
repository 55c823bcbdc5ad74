import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { plantTrees, readTrees, type TreeNode } from '../../src/corpus/page/boosted-trees.ts';
import { GAP_INPUTS } from '../../src/corpus/page/judge-gaps.ts';
import { HEADLINE_INPUTS } from '../../src/corpus/page/judge-headlines.ts';
import { LINE_INPUTS } from '../../src/corpus/page/judge-lines.ts';
import { LINE_WEIGHTS } from '../../src/corpus/page/line-weights.ts';
import { STRUCTURE_WEIGHTS } from '../../src/corpus/page/structure-weights.ts';
import { printGapTrees, printHeadlineTrees, printLineTrees, printLineWeights, printStructureWeights, roundLineWeights, roundStructureWeights } from '../../src/evaluation/print-weights.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const COMPILER = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const PROJECT = { compilerOptions: { strict: true, noUncheckedIndexedAccess: true, target: 'es2023', module: 'nodenext', types: [] } };

/** Of the last input. */
const treeOf = (inputs: readonly string[]): TreeNode => ({ input: inputs.length - 1, bound: 0.5, below: { value: -1 }, above: { value: 2.25 } });
const [TREE, HEADLINE_TREE, LINE_TREE] = [treeOf(GAP_INPUTS), treeOf(HEADLINE_INPUTS), treeOf(LINE_INPUTS)];

describe('a file of weights', () => {
  test('is TypeScript that gives the same weights back, for lines, articles and what trees judge', async () => {
    const lines = roundLineWeights(LINE_WEIGHTS);
    const structure = roundStructureWeights(STRUCTURE_WEIGHTS);
    expect(lines.size).toBeGreaterThan(100);
    const read = await compileAndImport({
      'line-weights': printLineWeights(lines, ['Facts.']),
      'structure-weights': printStructureWeights(structure, ['Facts.']),
      'gap-trees': printGapTrees([TREE], ['Facts.']),
      'headline-trees': printHeadlineTrees([HEADLINE_TREE], ['Facts.']),
      'line-trees': printLineTrees([[], [LINE_TREE, LINE_TREE]], ['Facts.']),
    });
    expect(sorted(read['line-weights']?.['LINE_WEIGHTS'])).toEqual(sorted(lines));
    expect(sorted(read['structure-weights']?.['STRUCTURE_WEIGHTS'])).toEqual(sorted(structure));
    expect(readTrees(String(read['gap-trees']?.['GAP_TREES']), GAP_INPUTS)).toEqual(plantTrees([TREE]));
    expect(readTrees(String(read['headline-trees']?.['HEADLINE_TREES']), HEADLINE_INPUTS)).toEqual(plantTrees([HEADLINE_TREE]));
    const lineTrees = read['line-trees']?.['LINE_TREES'] as string[];
    expect(lineTrees.map((rows) => readTrees(rows, LINE_INPUTS))).toEqual([plantTrees([]), plantTrees([LINE_TREE, LINE_TREE])]);
  });

  test('has a feature in each line, sorted, below a comment', () => {
    const text = printLineWeights(new Map([['width 2', [0.5, -1.25]], ['any', [0, 12]]]), ['Fitted on 3 pages.']);
    expect(text.startsWith('// Written by `npm run tune:pages`; do not edit.\n// Fitted on 3 pages.\n')).toBe(true);
    expect(text).toContain('\nany|0 1200\nwidth 2|50 -125\n');
  });

  test('leaves out what weighs nothing to two decimals', () => {
    expect([...roundLineWeights(new Map([['a', [0.001, -0.004]], ['b', [0.126, -0.001]]]))]).toEqual([['b', [0.13, 0]]]);
    expect([...roundStructureWeights(new Map([['a', -0.004], ['b', -2.717]]))]).toEqual([['b', -2.72]]);
  });

  test('refuses a name that the table cannot hold', () => {
    for (const name of ['', 'a|b', 'a\nb', '`', '${a}', 'a\\n', ' a']) expect(() => printStructureWeights(new Map([[name, 1]]), [])).toThrow('cannot be printed');
  });
});

/** The exports of modules by name, checked and compiled as the program is. */
async function compileAndImport(modules: Readonly<Record<string, string>>): Promise<Record<string, Record<string, unknown>>> {
  return withTempFolder(async (folder) => {
    await writeFiles(folder, { 'package.json': '{"type":"module"}', 'tsconfig.json': JSON.stringify(PROJECT), ...Object.fromEntries(Object.entries(modules).map(([name, text]) => [`${name}.ts`, text])) });
    await promisify(execFile)(process.execPath, [COMPILER, '-p', folder]);
    const imported = Object.keys(modules).map(async (name) => [name, (await import(pathToFileURL(join(folder, `${name}.js`)).href)) as Record<string, unknown>] as const);
    return Object.fromEntries(await Promise.all(imported));
  });
}

function sorted(weights: unknown): unknown[] {
  return [...(weights as ReadonlyMap<string, unknown>)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
