import { expect, it } from 'vitest';
import { damageIndex } from '../support/damage.ts';
import { printFigures } from '../support/figures.ts';

it.each([
  ['all vectors compared, an older generation beside it', true, Infinity],
  ['all vectors compared, nothing beside it', false, Infinity],
  ['a graph, an older generation beside it', true, -1],
  ['a graph, nothing beside it', false, -1],
])('an index (%s) is never served damaged', async (name, hasOlder, mostExactNumbers) => {
  const report = await damageIndex({ positionsPerFile: 20, hasOlder, mendEvery: 20, mostExactNumbers });
  const { undetected, wrong, unclear, ...counts } = report;
  printFigures(`damage: ${name}`, { ...counts, 'undetected': undetected.length, 'wrong answers': wrong.length, 'unclear messages': unclear.length });
  expect(report).toMatchObject({ crashed: 0, undetected: [], wrong: [], unclear: [], embeddedAgain: 0 });
});
