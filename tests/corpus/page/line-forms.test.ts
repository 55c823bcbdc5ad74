import { describe, expect, test } from 'vitest';
import { BOX_NAME, CONTINUED, FURNITURE, opensPiece, PAGE_NAME, roleOf } from '../../../src/corpus/page/line-forms.ts';

describe('the form of a line', () => {
  test.each(['▶ 张杨', '□ 闻岱平', '■ 本报记者 邵景澄 杭可 通讯员 佘冬梅', '◎ 万小舟', '□ 庄 晚', '□ 带缆班 左大江', '▶ 本刊记者 应雪岩 文/图', '本报记者 俞青禾 邵立群', '□ 本报特约撰稿 纪南山'])(
    'shows who wrote an article: %s',
    (line) => expect(roleOf(line)).toBe('byline'),
  );

  test.each(['■ 夯实基础', '◆ 强化党建引领，凝聚发展合力', '□ 一张图纸改了九遍'])('does not take a section heading behind a mark for a name: %s', (line) => expect(roleOf(line)).not.toBe('byline'));

  test.each([
    '责编：卜晓岚 美编：盛楠 校对：汪启',
    '编辑 尤佳 版式 康乐',
    '执行主编：施望 编辑：范梓 版式：贺蓝',
    '本版责编 葛宁 美编 苏芃',
    '新闻热线：0000-8866017',
    '来信请寄：岚溪市江滨路66号本报群工部',
    '投稿邮箱：jiceng@wsxb.example',
    '扫描二维码，关注本报健康周刊',
    '（下转第4版）',
  ])('shows what belongs to no article: %s', (line) => expect(FURNITURE.test(line)).toBe(true));

  test.each(['编辑同志：', '编辑部的故事', '统筹 推进 落实', '电话响了四十七分钟', '视觉盛宴点亮夜空'])('leaves what only begins like it: %s', (line) => expect(FURNITURE.test(line)).toBe(false));

  test('shows where an article begins', () => {
    expect(CONTINUED.test('（上接第1版）便再没有离开过那把焊枪。')).toBe(true);
    expect(opensPiece('（紧接第一版）的企业，从7家增加到39家。')).toBe(true);
    expect(opensPiece('本报桐埠3月5日电（记者 柏青）惊蛰将至，')).toBe(true);
    expect(opensPiece('编辑同志：我家住在枫林路。')).toBe(true);
    expect(opensPiece('编辑老师：')).toBe(true);
    expect(opensPiece('（下一步要做的事）')).toBe(false);
    expect(opensPiece('编辑同志们的努力')).toBe(false);
  });

  test.each(['记者手记', '读者来信', '沱畔漫笔', '数说沱清里', '编后', '图片新闻'])('shows the name of a box: %s', (line) => expect(BOX_NAME.test(line)).toBe(true));
  test.each(['A05民生', '2 要闻', '人物 3', '07 临渚新闻'])('shows the name of a page: %s', (line) => expect(PAGE_NAME.test(line)).toBe(true));
  test.each(['老码头的第二次涨潮', '七所高中划了线', '3个项目同日开工'])('leaves headlines: %s', (line) => {
    expect(BOX_NAME.test(line)).toBe(false);
    expect(PAGE_NAME.test(line)).toBe(false);
  });
});
