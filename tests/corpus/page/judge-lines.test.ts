import { describe, expect, test } from 'vitest';
import { LINE_INPUTS, lineInputs, programLineTrees, uncertainLines } from '../../../src/corpus/page/judge-lines.ts';
import { readLines } from '../../../src/corpus/page/line-features.ts';
import { LINE_ROLES, type LineRole } from '../../../src/corpus/page/line-roles.ts';
import { pageLines } from '../../support/page-blocks.ts';

const READING = readLines(pageLines('云河夜景\n▲云河高新区的一处车间\n大会近日在云河高新区召开，来\n了二十家企业。'));
const ROLES: readonly LineRole[] = ['display', 'caption', 'first', 'next'];
/** Each line is of its role; every other one scores less by its number and one more. */
const MARGINS = Float64Array.from(ROLES.flatMap((role, line) => LINE_ROLES.map((other) => (other === role ? 0 : -5 * (line + 1)))));

function inputAt(line: number, name: string): number {
  const input = LINE_INPUTS.indexOf(name);
  if (input < 0) throw new Error(`no input ${name}`);
  return lineInputs(READING, MARGINS)(line)[input] ?? Number.NaN;
}

describe('what trees are asked about a line', () => {
  test('has a name of its own each', () => {
    expect(new Set(LINE_INPUTS).size).toBe(LINE_INPUTS.length);
  });

  test('is how much worse the page scores with other roles for it and the lines around it', () => {
    expect([inputAt(0, 'as display'), inputAt(0, 'as next')]).toEqual([0, -5]);
    expect([inputAt(0, 'as caption +1'), inputAt(0, 'as next +2'), inputAt(1, 'as caption -1')]).toEqual([0, -15, -5]);
  });

  test('is what it shows and what the lines around it show', () => {
    expect([inputAt(0, 'width'), inputAt(1, 'width -1'), inputAt(2, 'width -2')]).toEqual([4, 4, 4]);
    expect([inputAt(1, 'pictureMark'), inputAt(0, 'pictureMark +1'), inputAt(0, 'pictureMark')]).toEqual([1, 1, 0]);
    expect(inputAt(3, 'step')).toBe(inputAt(3, 'width') - inputAt(2, 'width'));
  });

  test('is what stands above and below', () => {
    expect([inputAt(0, 'displays around'), inputAt(1, 'displays around')]).toEqual([0, 1]);
    expect([inputAt(0, 'text below'), inputAt(2, 'text below')]).toEqual([3, 1]);
    expect([inputAt(3, 'from the top'), inputAt(3, 'from the end')]).toEqual([3, 1]);
  });

  test('is the same nothing beyond the page', () => {
    for (const name of ['as display -1', 'width -1', 'like text -2']) expect(inputAt(0, name)).toBe(-1);
    for (const name of ['as display +2', 'width +1', 'like text +1']) expect(inputAt(3, name)).toBe(-1);
  });
});

test('only lines whose second best role is near are looked at again, and none whose form is sure', () => {
  // The second line is sure by its mark, the others lose 5, 15 and 20 with another role.
  expect(uncertainLines(READING, MARGINS)).toEqual([0]);
});

test('the program comes with trees for every role', () => {
  expect(programLineTrees()).toHaveLength(LINE_ROLES.length);
  for (const trees of programLineTrees()) expect(trees.roots.length).toBeGreaterThan(0);
});
