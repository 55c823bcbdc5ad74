/** Sentences as newspapers write them, with quotations, brackets, decimals, dates and Latin names. */
export const SENTENCES: readonly string[] = [
  '去年春天，青石高新区的第一条智能生产线在河东厂房里悄悄启动。',
  '“我们等这一天等了整整三年。”车间主任周长河握着工具说。',
  '全年规模以上工业增加值增长10.7%，固定资产投资增长8.5%；研发经费投入增长32.4%。',
  '2023年3月5日，园区管委会召开动员大会，部署全年重点工作。',
  '目前，云岭科学城（东区）已聚集企业1260余家，其中高新技术企业317家。',
  '孵化器、加速器和众创空间连成一片，年轻人在这里找到了自己的舞台。',
  '项目总投资23.8亿元，总建筑面积6.6818万平方米，年产传感器2175万只。',
  '在MEMS传感器领域，当地企业打破了国外长期的垄断……',
  '下一步，该区将继续推进“链长制”，让产业链上下游抱得更紧。',
  '谁来为中小企业的创新买单？',
  '“放手去干！出了问题我们一起扛。”管委会负责人的话让大家吃了定心丸。',
  '夜色里，厂房的灯光映在湖面上，像一串不肯熄灭的星星。',
  '《关于支持新材料产业发展的若干措施》自7月1日起施行，有效期至2026年12月31日。',
  '志愿者们把米、面、油送到老人家中，又替他们检查了燃气和电路。',
  '一般公共预算收入完成48.2亿元，同比增长15.7%，增幅居全市第二位。',
  '绿色低碳已经成为这座老工业城市新的底色。',
  '从最初的三间平房到如今的十二座研发楼，变化写在每一个人的脸上。',
  '专家认为，储能产业的春天才刚刚到来，竞争也才刚刚开始。',
];

/** Sentences in traditional characters, all of them in Big5. */
export const TRADITIONAL_SENTENCES: readonly string[] = [
  '去年春天，園區的第一條智慧生產線在河東廠房裡悄悄啟動。',
  '「我們等這一天等了整整三年。」車間主任握著工具說。',
  '孵化器和加速器連成一片，年輕人在這裡找到了自己的舞臺。',
  '全年工業增加值增長10.7%，固定資產投資增長8.5%；研發經費增長32.4%。',
  '志願者們把米、麵、油送到老人家中，又替他們檢查了電路。',
  '綠色低碳已經成為這座老工業城市新的底色。',
  '專家認為，儲能產業的春天才剛剛到來，競爭也才剛剛開始。',
  '誰來為中小企業的創新買單？',
];

/** What may not open a printed line: it is squeezed into the line before. */
const CLOSING_MARK = /^[，。、；：！？…”’）》%]$/u;

/**
 * A paragraph as a newspaper column prints it and an extraction gives it back: lines of `width` cells
 * (a Han character is 1, a letter or digit ½), the indent of the first line taken but not kept,
 * no number or word parted, no closing mark at the beginning of a line, no opening one at the end.
 */
export function printColumn(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - 2;
  for (const [piece] of paragraph.matchAll(/[A-Za-z\d.]+|[“‘（《]*./gsu)) {
    const isSqueezed = CLOSING_MARK.test(piece) && room > -2;
    if (line !== '' && cells(piece) > room && !isSqueezed) {
      lines.push(line);
      line = '';
      room = width;
    }
    line += piece;
    room -= cells(piece);
  }
  return [...lines, line];
}

function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[A-Za-z\d.%]/u.test(character) ? 0.5 : 1), 0);
}
