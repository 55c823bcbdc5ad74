import { expect, test } from 'vitest';
import { isCredited, paragraphKind, wordingsAt } from '../../../src/corpus/page/gap-wording.ts';
import { makeBlock } from '../../support/page-blocks.ts';

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

test.each([
  ['who took the picture stands below', '近日，皮影戏走进社区。', [makeBlock('caption', '李西/摄')], true],
  ['the other pictures stand between', '近日，皮影戏走进社区。', [makeBlock('caption', '左图：居民体验皮影戏。'), makeBlock('caption', '（李西 摄）')], true],
  ['who took the picture stands behind the last sentence', '近日，皮影戏走进社区。 本报记者 李西 摄影报道', [], true],
  ['the text of a picture names who took it', '近日，皮影戏走进社区。', [makeBlock('caption', '社区居民在活动中心零距离体验皮影戏的制作。本报记者 李西/摄')], false],
  ['a headline stands between', '近日，皮影戏走进社区。', [makeBlock('display', '皮影戏进社区'), makeBlock('caption', '李西/摄')], false],
  ['nothing stands below', '近日，皮影戏走进社区。', [], false],
])('a text is closed by a credit or not where %s', (_, text, below, expected) => {
  expect(isCredited({ texts: [text], gaps: [[], below] }, 0)).toBe(expected);
});

test.each([
  ['日前，澄溪高新区召开会议。', 0],
  ['2023年，全区实现地区生产总值1187亿元。', 0],
  ['216家——传感器及配套企业数量', 1],
  ['一、参赛者须年满16周岁', 1],
  ['监测床位：8张', 1],
  ['第一位，沧东海燕，积46分', 1],
  ['问：从停产到开园，中间空了六年。', 2],
  ['穆清源：对。倒时差的、轮班的、年纪大了自身分泌不足的，调一调', 2],
])('%s is a paragraph of kind %i: text, entry or turn', (text, kind) => expect(paragraphKind(text)).toBe(kind));
