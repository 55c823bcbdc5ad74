import { expect, test } from 'vitest';
import { wordingsAt } from '../../../src/corpus/page/gap-wording.ts';

test.each([
  ['桥长三百米。', '近日，南河大桥建成通车。', ['lead']],
  ['桥长三百米。', '记者从南河市交通局获悉，大桥建成通车。', ['reported', 'place']],
  ['桥长三百米。', '凌晨2点40分，风力7级，浪高2米。', ['time']],
  ['桥长三百米。', '走进南河的老街，满眼都是灯笼。', ['place']],
  ['“以后上班只要十分钟。”', '桥宽五十米。', ['after quote']],
  ['他说：“十分钟就到。” 张三', '桥宽五十米。', ['signed']],
  ['桥长三百米。', '桥宽五十米。', []],
])('between %s and %s: %j', (above, below, expected) => {
  expect([...wordingsAt([above, below], 1)]).toEqual(expected);
});
