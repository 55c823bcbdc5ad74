import { describe, expect, test } from 'vitest';
import { cutPieces } from '../../src/corpus/cut-pieces.ts';

const BRIDGE = '江口大桥今天合龙，大桥的桥面宽三十米，建设大桥的工人在桥上鸣笛庆祝，大桥通车以后两岸的居民过江只要十分钟，过江的货车不再绕路。';
const BRIDGE_ON = '大桥由江口建设公司承建，桥面用了新的钢材，大桥的工人三年没有回家过年，大桥合龙的消息传来，两岸的居民都到江边看桥。';
const SCHOOL = '青石小学的学生在校园里种下一百棵果树，学生们给果树起名字，老师带着学生记录果树的生长，学校还开了一门果树课。';
const SCHOOL_ON = '学校的果树去年结了果，学生把果子送给老师和家长，校园里到处是果香，学生说果树课是他们最喜欢的课，学校打算再种果树。';

const plain = (text: string) => ({ text, beginning: 0 });

describe('cutPieces', () => {
  test('parts paragraphs where the words change and evidence supports it', () => {
    expect(cutPieces([plain(BRIDGE), plain(BRIDGE_ON), { text: SCHOOL, beginning: 40 }, plain(SCHOOL_ON)])).toEqual([[0, 1], [2, 3]]);
  });

  test('keeps together what shares its words, whatever small evidence there is', () => {
    expect(cutPieces([plain(BRIDGE), { text: BRIDGE_ON, beginning: 5 }])).toEqual([[0, 1]]);
  });

  test('always cuts at a mark, and never where evidence forbids', () => {
    expect(cutPieces([plain(BRIDGE), { text: BRIDGE_ON, beginning: 'must' }])).toEqual([[0], [1]]);
    expect(cutPieces([plain(BRIDGE), { text: SCHOOL, beginning: -500 }])).toEqual([[0, 1]]);
  });

  test('gives every paragraph to exactly one piece, in order', () => {
    const candidates = Array.from({ length: 30 }, (_, index) => ({ text: [BRIDGE, SCHOOL, BRIDGE_ON][index % 3] ?? '', beginning: (index * 7) % 50 }));
    expect(cutPieces(candidates).flat()).toEqual(candidates.map((_, index) => index));
    expect(cutPieces([])).toEqual([]);
  });

  test('cuts a text of very many paragraphs at its marks only', () => {
    const candidates = Array.from({ length: 1000 }, (_, index) => ({ text: SCHOOL, beginning: index === 500 ? ('must' as const) : 100 }));
    expect(cutPieces(candidates).map((piece) => piece.length)).toEqual([500, 500]);
  });
});
