import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halveDoubledLine, paragraphsOf, readPageText } from '../../src/corpus/clean-text.ts';
import { joinPrintedLines } from '../../src/corpus/printed-lines.ts';
import { printColumn, SENTENCES } from '../support/chinese-texts.ts';
import { SOME_RUNS } from '../support/properties.ts';

const paragraph = fc.shuffledSubarray([...SENTENCES], { minLength: 3, maxLength: 6 }).map((sentences) => sentences.join(''));
const page = fc.array(paragraph, { minLength: 3, maxLength: 8 });
const width = fc.integer({ min: 18, max: 25 });

/** As extractions of newspaper pages come: a blank line after every printed line. */
function print(paragraphs: readonly string[], cells: number): string {
  return paragraphs.flatMap((text) => printColumn(text, cells)).join('\n\n');
}

const cleanPage = (text: string): string[] => paragraphsOf(readPageText(text)).map((paragraph) => paragraph.text);

describe('cleanPage on printed columns', () => {
  it('gives the text back without a blank too many', () => {
    fc.assert(
      fc.property(page, width, (paragraphs, cells) => {
        expect(cleanPage(print(paragraphs, cells)).join('')).toBe(paragraphs.join(''));
      }),
      SOME_RUNS,
    );
  });

  it('gives nearly every paragraph back whole and tears next to none in mid-sentence', () => {
    // Where type leaves no trace of a paragraph's end (its last line is full, the next is no indent) nobody can tell.
    const pages = fc.sample(fc.tuple(page, width), SOME_RUNS);
    const printed = pages.flatMap(([paragraphs]) => paragraphs);
    const cleaned = pages.map(([paragraphs, cells]) => cleanPage(print(paragraphs, cells)));
    const whole = pages.flatMap(([paragraphs], index) => paragraphs.filter((text) => cleaned[index]?.includes(text)));
    const torn = cleaned.flat().filter((text) => !/[。！？…]”?$/u.test(text));
    expect(whole.length).toBeGreaterThan(printed.length * 0.93);
    expect(torn.length).toBeLessThan(printed.length * 0.002);
  });

  it('finds the borders of paragraphs whose lines are all full', () => {
    // 19 to 21 cells a sentence without numbers: a page as even as type can be.
    const even = [
      '孵化器加速器众创空间连成一片，年轻人在这里找到舞台。绿色低碳已经成为这座老工业城市新的底色，变化写在脸上。',
      '志愿者们把米面油送到老人家中，又替他们检查了燃气和电路。夜色里厂房的灯光映在湖面上，像一串不肯熄灭的星星。',
      '从最初的三间平房到如今的十二座研发楼，变化写在每一个人的脸上。专家认为储能产业的春天才刚刚到来。',
    ];
    for (const cells of [18, 19, 20, 21, 22, 23, 24, 25]) expect(cleanPage(print(even, cells))).toEqual(even);
  });

  it('keeps short headings and names apart from the text around them', () => {
    const first = SENTENCES.slice(0, 4).join('');
    const second = SENTENCES.slice(9, 14).join('');
    const lines = [...printColumn(first, 20), '产业集聚提挡加速', ...printColumn(second, 20), '▶ 张杨'];
    expect(cleanPage(lines.join('\n\n'))).toEqual([first, '产业集聚提挡加速', second, '▶ 张杨']);
  });

  it('begins a new paragraph at the opening of a news item', () => {
    const item = `本报讯（记者 林夏）${SENTENCES.slice(2, 6).join('')}`;
    const before = SENTENCES.slice(9, 14).join('');
    expect(cleanPage(print([before, item], 20)).at(-1)).toBe(item.replace(' ', ''));
  });

  it('joins letter-spaced lines and numbers set off by blanks', () => {
    const lines = [
      '青石市青石高新区开发建设 30',
      '年 来 ， 始 终 遵 循 这 一 “ 制 胜 法',
      '宝”，形成了万众一心、无坚不摧的',
      '力量。该高新区先后获批建设国家级',
      '创新示范区、国家创新型科技园区等',
      '基 地 6 个 ， 区 域 创 新 体 系 不 断 完',
      '善，高端产业集群持续壮大，创新创',
      '业环境日益优化，一座“产业新城、',
      '科创新城”快速崛起。在 2021 年度',
      '国家高新区综合评价中位列第 40 名。',
    ];
    expect(cleanPage(lines.join('\n'))).toEqual([
      '青石市青石高新区开发建设30年来，始终遵循这一“制胜法宝”，形成了万众一心、无坚不摧的力量。该高新区先后获批建设国家级创新示范区、国家创新型科技园区等基地6个，区域创新体系不断完善，高端产业集群持续壮大，创新创业环境日益优化，一座“产业新城、科创新城”快速崛起。在2021年度国家高新区综合评价中位列第40名。',
    ]);
  });

  it('joins a decimal that the end of a line tore', () => {
    const lines = printColumn(SENTENCES.slice(10, 16).join(''), 20);
    const torn = [...lines, ...printColumn(`${SENTENCES[13] ?? ''}全年生产总值增长百分之六，工业增加值增长6.`, 20), '6%，高于全市平均水平一点五个百分点。'];
    expect(cleanPage(torn.join('\n')).join('')).toContain('工业增加值增长6.6%，高于');
  });

  it('joins quotations, brackets and dashes at the ends of English lines with blanks, and Chinese ones without', () => {
    const join = (...lines: string[]): string => joinPrintedLines(lines.map((text) => ({ text, places: null, afterBlank: false, letterSpaced: false, doubled: false })))[0] ?? '';
    expect(join('"This is a good day for the islands,"', 'said the mayor on Monday,')).toBe('"This is a good day for the islands," said the mayor on Monday,');
    expect(join('They called it “a good day for all”', '(and for the harbour) at once,')).toBe('They called it “a good day for all” (and for the harbour) at once,');
    expect(join('该高新区先后实施“领跑计划”“育苗计划”', '2023年新增企业三百家，')).toBe('该高新区先后实施“领跑计划”“育苗计划”2023年新增企业三百家，');
  });

  it('joins English lines with blanks and hyphenated words without', () => {
    const english = [
      'The high-tech zone was founded in the early nineties on farmland north of the city, and nobody ex-',
      'pected that it would grow. In its first ten years neither roads nor water lines had been laid. Then',
      'a university moved in, and the number of laboratories doubled twice; the companies around them em-',
      'ploy more than forty thousand people today.',
      '',
      'Half of them work in the production of sensors and batteries, which are shipped from the freight',
      'station every night. Internationalisation and telecommunications infrastructure were the words of',
      'that decade.',
    ];
    const [first, second, ...rest] = cleanPage([...english, '', ...english].join('\n'));
    expect(first).toBe(
      'The high-tech zone was founded in the early nineties on farmland north of the city, and nobody expected that it would grow. In its first ten years neither roads nor water lines had been laid. Then a university moved in, and the number of laboratories doubled twice; the companies around them employ more than forty thousand people today.',
    );
    expect(second).toMatch(/^Half of them .* words of that decade\.$/u);
    expect(rest).toEqual([first, second]);
  });

  it('loses no character but blanks', () => {
    const line = fc.string({ unit: fc.constantFrom(...'高新区产业发展，。；“”（）年 12.6%GDPabc'), maxLength: 24 });
    const lines = fc.array(line, { maxLength: 40 }).map((all) => all.join('\n'));
    const visible = (text: string): string => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(lines, (text) => {
        const expected = text.split('\n').map((each) => halveDoubledLine(each.trim()));
        expect(visible(cleanPage(text).join(''))).toBe(visible(expected.join('')));
      }),
      SOME_RUNS,
    );
  });

  it('takes linear time for long files', () => {
    expect(cleanPage('短行没有句号的文字在这里十几个字\n'.repeat(150_000))).toHaveLength(1);
    expect(cleanPage('高新区发展'.repeat(100_000))).toHaveLength(1);
  });
});

describe('cleanPage on other texts', () => {
  it('takes each line for a paragraph when there are few lines', () => {
    expect(cleanPage('年度答卷\n去年春天，\n第一条生产线启动。')).toEqual(['年度答卷', '去年春天，', '第一条生产线启动。']);
  });

  it('takes each line for a paragraph when lines are long', () => {
    const paragraphs = Array.from({ length: 12 }, (_, index) => SENTENCES.slice(index, index + 4).join(''));
    expect(cleanPage(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it('leaves lists and verse as they are', () => {
    const list = ['名单', '周长河 主任', '林夏 副主任', '欧阳明远 记者', '何苗 会计', '陈立 司机', '白露 门卫', '秦川 厨师', '江雪 编辑'];
    const verse = ['床前明月光，', '疑是地上霜。', '举头望明月，', '低头思故乡。', '白日依山尽，', '黄河入海流。', '欲穷千里目，', '更上一层楼。'];
    expect(cleanPage(list.join('\n'))).toEqual(list);
    expect(cleanPage(verse.join('\n'))).toEqual(verse);
  });

  it('knows every line end', () => {
    expect(cleanPage('一。\r\n二。\r三。\f四。\u2028五。\n\n六。')).toEqual(['一。', '二。', '三。', '四。', '五。', '六。']);
  });

  it('finds nothing in nothing', () => {
    expect(cleanPage('')).toEqual([]);
    expect(cleanPage('\n \u3000\n\u200B')).toEqual([]);
  });
});

describe('halveDoubledLine', () => {
  it.each([
    ['青石高新区青石高新区：：点燃主引擎点燃主引擎', '青石高新区：点燃主引擎'],
    ['青青石石高高新新', '青石高新'],
    ['全力建设科学城，，全力建设科学城，，', '全力建设科学城，，'],
    ['科学城科学城，，攀高峰攀高峰', '科学城，攀高峰'],
    ['不叫不到不叫不到 随叫随到随叫随到', '不叫不到 随叫随到'],
    ['火火照照山山 山山不不语语', '火照山 山不语'],
  ])('halves %s', (doubled, halved) => {
    expect(halveDoubledLine(doubled)).toBe(halved);
  });

  it.each(['人人参与、个个出力', '红红火火', '一条条产业链不断壮大', '2020', '20232023', '人人 处处 时时', '天天向上 一年一年', '————————', '', '哈'])('leaves %s as it is', (line) => {
    expect(halveDoubledLine(line)).toBe(line);
  });

  it('gives every doubled headline back', () => {
    const pieces = fc.array(fc.constantFrom('青石', '高新区', '创新', '迈', '：', '，', '科学城'), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const doubled = ['青石', ...parts].map((part) => part + part).join('');
        const halved = halveDoubledLine(doubled);
        // Runs may be found longer than they were set, so that the halves come in fewer pieces; never is a character lost.
        expect(new Set(halved)).toEqual(new Set(doubled));
        expect(halved.length).toBeLessThan(doubled.length);
      }),
      SOME_RUNS,
    );
  });
});
