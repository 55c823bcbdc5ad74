import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plantTrees, readTrees } from '../../../src/corpus/page/boosted-trees.ts';
import { LINE_INPUTS, programLineTrees, type LineTrees } from '../../../src/corpus/page/judge-lines.ts';
import { bestRoles, createLineWeightTable, labelLines, type LineWeights } from '../../../src/corpus/page/label-lines.ts';
import { LINE_FEATURES, readLines, stepFeature } from '../../../src/corpus/page/line-features.ts';
import { LINE_ROLES, type LineRole } from '../../../src/corpus/page/line-roles.ts';
import { LINE_WEIGHTS } from '../../../src/corpus/page/line-weights.ts';
import { mulberry32 } from '../../../src/evaluation/seeded-random.ts';
import { pageLines } from '../../support/page-blocks.ts';
import { SEED, SOME_RUNS } from '../../support/properties.ts';

/** Some features of lines, and their names. */
const FEATURES = [0, 1, 2, 3];
const NAMES = FEATURES.map(nameOf);
const ROLES = LINE_ROLES.map((_, role) => role);
const manyLines = fc.array(fc.subarray(FEATURES), { minLength: 1, maxLength: 4 });
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function nameOf(feature: number): string {
  return LINE_FEATURES[feature] ?? '';
}

function randomWeights(seed: number, names: readonly string[], size: number): LineWeights {
  const random = mulberry32(seed);
  const steps = [null, ...ROLES].map((role) => nameOf(stepFeature(role)));
  return new Map([...names, ...steps].map((name) => [name, ROLES.map(() => (random() - 0.5) * 2 * size)]));
}

function scoreOf(features: readonly (readonly number[])[], roles: readonly number[], weights: LineWeights): number {
  return roles.reduce((sum, role, line) => {
    const names = [...(features[line] ?? []), stepFeature(line === 0 ? null : (roles[line - 1] ?? 0))].map(nameOf);
    return sum + names.reduce((own, name) => own + (weights.get(name)?.[role] ?? 0), 0);
  }, 0);
}

/** The score of the best of all sequences of roles. */
function bestScore(features: readonly (readonly number[])[], weights: LineWeights, before: readonly number[] = []): number {
  if (before.length === features.length) return scoreOf(features, before, weights);
  return Math.max(...ROLES.map((role) => bestScore(features, weights, [...before, role])));
}

describe('the best roles of a sequence of lines', () => {
  test('score as much as the best of all sequences', () => {
    fc.assert(
      fc.property(manyLines, seeds, (features, seed) => {
        const weights = randomWeights(seed, NAMES, 1);
        const roles = bestRoles(features, createLineWeightTable(weights));
        expect(roles).toHaveLength(features.length);
        expect(scoreOf(features, roles, weights)).toBeCloseTo(bestScore(features, weights), 9);
      }),
      { seed: SEED, numRuns: 60 },
    );
    const five = [[0], [1, 2], [], [3], [0, 3]];
    const weights = randomWeights(7, NAMES, 1);
    expect(scoreOf(five, bestRoles(five, createLineWeightTable(weights)), weights)).toBeCloseTo(bestScore(five, weights), 9);
  });

  test('follow what is added for one role of one line', () => {
    fc.assert(
      fc.property(manyLines, seeds, fc.constantFrom(...ROLES), (features, seed, wanted) => {
        const last = features.length - 1;
        const roles = bestRoles(features, createLineWeightTable(randomWeights(seed, NAMES, 1)), (line, role) => (line === last && role === wanted ? 1000 : 0));
        expect(roles[last]).toBe(wanted);
      }),
      SOME_RUNS,
    );
  });

  test('of no lines are none', () => {
    expect(bestRoles([], createLineWeightTable(LINE_WEIGHTS))).toEqual([]);
    expect(labelLines([], { weights: LINE_WEIGHTS })).toEqual({ roles: [], borderline: new Set(), displayGains: new Map() });
  });
});

/** Trees of one role, those of the others say no. */
function treesFor(role: LineRole, rows: string): LineTrees {
  return LINE_ROLES.map((other) => (other === role ? readTrees(rows, LINE_INPUTS) : plantTrees([{ value: -9 }])));
}

describe('lines that trees look at again', () => {
  const LINES = pageLines('云河夜景\n云河高新区大会\n召开以后的第三天');
  const rather = (role: LineRole, weight: number): LineWeights => new Map([['any', LINE_ROLES.map((other) => (other === role ? weight : 0))]]);

  test('have the role that the trees say when the weights leave it uncertain', () => {
    expect(labelLines(LINES, { weights: rather('display', 1) }).roles).toEqual(['display', 'display', 'display']);
    expect(labelLines(LINES, { weights: rather('display', 1), trees: treesFor('caption', 'width<5 =9 =-9') }).roles[0]).toBe('caption');
  });

  test('keep the role of which the weights are certain', () => {
    expect(labelLines(LINES, { weights: rather('display', 20), trees: treesFor('caption', '=9') }).roles).toEqual(['display', 'display', 'display']);
  });
});

describe('a line whose form is sure', () => {
  test.each<[string, LineRole]>([
    ['本报讯 近日，云河高新区举', 'first'],
    ['新华社北京3月1日电 全国的', 'first'],
    ['青石晚报讯 近日，云河高新', 'first'],
    ['编辑：曲小莹 美编：刘小薇', 'furniture'],
    ['扫码下载客户端', 'furniture'],
    ['▲云河高新区的一处车间', 'caption'],
    ['（数据来源：云河高新区宣传新闻中心）', 'furniture'],
    ['青石晚报 2023年3月15日 星期三 A05版', 'furniture'],
  ])('%s is %s whatever the weights and the lines around say', (line, role) => {
    const lines = pageLines(['为区里的医药企业搭桥，药企负', line, '责人说，今后研发和采购可以一'].join('\n'));
    const names = [...new Set(readLines(lines).features.flat())].map(nameOf);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(labelLines(lines, { weights: randomWeights(seed, names, 100), trees: treesFor('display', '=9') }).roles[1]).toBe(role);
      }),
      SOME_RUNS,
    );
  });

  test('is not one that only speaks of such things', () => {
    const lines = pageLines('云河高新区编辑出版一本画册\n为区里的医药企业搭桥');
    const weights: LineWeights = new Map([['any', ROLES.map((role) => (LINE_ROLES[role] === 'display' ? 1 : 0))]]);
    expect(labelLines(lines, { weights }).roles).toEqual(['display', 'display']);
  });
});

test('a small printed page is labelled as people would', () => {
  const page: [string, LineRole][] = [
    ['云河高新区将成立生物医药专业委员会', 'display'],
    ['　　本报讯 近日，云河高新区举', 'first'],
    ['行生物医药专业委员会发起大会，', 'next'],
    ['为区里的医药企业搭桥。', 'next'],
    ['　　会员企业已有20家，药企负', 'first'],
    ['责人说，今后研发和采购可以一', 'next'],
    ['起做。 习坎', 'next'],
    ['白鹿县一批重点项目集中开工', 'display'],
    ['　　本报讯（记者 张伟）3月14', 'first'],
    ['日，白鹿县五个重点项目集中开', 'next'],
    ['工，总投资55.2亿元。', 'next'],
    ['　　据悉，建成后可带动200余', 'first'],
    ['人就业，年产值可以达到11亿', 'next'],
    ['元，拉动上下游企业增长。', 'next'],
    ['▲图为白鹿县项目开工现场', 'caption'],
    ['编辑：曲小莹 美编：刘小薇', 'furniture'],
  ];
  const { roles } = labelLines(pageLines(page.map(([line]) => line).join('\n')), { weights: LINE_WEIGHTS, trees: programLineTrees() });
  expect(roles).toEqual(page.map(([, role]) => role));
});

test('the features of a line are named once each, and there are some for every line', () => {
  const { features } = readLines(pageLines('云河高新区\n近日，云河高新区举行大会，有\n很多人来。\n100\n▲图'));
  expect(features).toHaveLength(5);
  for (const found of features) {
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(nameOf)).size).toBe(found.length);
    expect(found.map(nameOf)).not.toContain('');
  }
});

test('a line shows its form and its neighbours by the names of its features', () => {
  const { features } = readLines(pageLines('云河高新区\n近日，云河高新区举行大会，有\n很多人来。\n100\n▲图'));
  const names = features.map((found) => found.map(nameOf));
  expect(names[0]).toEqual(expect.arrayContaining(['any', 'top', 'ends open', 'nothing before', 'after news']));
  expect(names[1]).toEqual(expect.arrayContaining(['news', 'ends open', 'before ends open', 'ends open after ends sentence']));
  expect(names[3]).toEqual(expect.arrayContaining(['ends open', 'before ends sentence', 'width 0']));
  expect(names[4]).toEqual(expect.arrayContaining(['pictureMark', 'caption', 'nothing after']));
});

test('a line between two that tear a word, a number or a quotation shows it', () => {
  const namesOf = (lines: string): readonly string[] => (readLines(pageLines(lines)).features[1] ?? []).map(nameOf);
  expect(namesOf('按照计\n沙洲队冲过终点线。\n划，今年国庆节前通车。')).toContain('word torn false around true here sentence');
  expect(namesOf('按照计\n划，今年国庆节前通车。\n二桥长三公里。')).toContain('word torn true around false here sentence');
  expect(namesOf('受理事项1.\n沙洲队冲过终点线。\n27万件，比去年多。')).toContain('number torn around here sentence');
  expect(namesOf('他说：“今年过年心\n沙洲队冲过终点线。\n里踏实。”')).toContain('quote around here sentence');
});

test('every weight of lines is of a feature that there is, each with a name of its own', () => {
  expect(new Set(LINE_FEATURES).size).toBe(LINE_FEATURES.length);
  expect([...LINE_WEIGHTS.keys()].filter((name) => !LINE_FEATURES.includes(name))).toEqual([]);
});
