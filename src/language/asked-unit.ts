import type { AskedUnit, QuantityKind } from '../domain/question.ts';
import { normaliseForSearch } from './normalise.ts';
import { unitAt } from './quantity-units.ts';

/** Kinds that certain words ask for, tried in order. Those that name a unit come before those that name a matter. */
const BY_WORDS: readonly (readonly [RegExp, QuantityKind])[] = [
  [/百分之(?:多少|几)|百分比|(?:多少|几)个?百分点|占比|比例|比重|\bwhat (?:percentage|percent|share|proportion|fraction)\b|\bpercent|\bпроцент|porcentaje|prozent|pourcentage|何%|何パーセント|퍼센트/u, 'share'],
  [/第几|排名?第?几|名次|排位|几等奖|位列|排名|\bwhat (?:rank|place|position)\b|\brank(?:ed|ing)?\b|第何|何位|몇 ?위|какое место|qué (?:puesto|lugar)/u, 'rank'],
  [/哪一?[年月日天]|什么时[候间]|何时|几[月号日](?!龄)|何年何月|\bwhen\b|\b(?:what|which) (?:year|date|day|month)\b|cuándo|когда|いつ|何年|언제|\bwann\b|\bquand\b|в каком году|en qué año/u, 'date'],
  [/多久|多长时间|几年|几天|多少[天年]|\bhow long (?:did|does|do|was|is|has|have|will)\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b|сколько (?:лет|дней|часов)|何年間|wie lange/u, 'duration'],
  [/几岁|多大(?:年纪|年龄|岁数)|多少岁|\bhow old\b|\bwhat age\b|何歳|몇 ?살|сколько лет было/u, 'age'],
  [/多少钱|几块钱|\bhow much (?:money|did .{0,60} cost|does .{0,60} cost|is .{0,60} worth|was .{0,60} (?:worth|invested|spent))|\bhow many (?:\p{L}+ )?(?:dollars|yuan|euros|pounds|rubles)\b|いくら|얼마/u, 'money'],
  [/多大面积|占地(?:面积)?(?:多|有多)|面积(?:是|为|有|达)?多[少大]|\bhow many (?:square (?:kilomet\p{L}+|met\p{L}+|miles)|hectares|acres)\b|\b(?:what|which) (?:is the )?(?:total )?area\b/u, 'area'],
  [/多[长远高宽深厚](?!时)|(?:长度|高度|宽度|深度|全长|海拔|距离)(?:是|为|有|达)?多少|\bhow (?:far|tall|high|deep|wide)\b|\bhow many (?:kilomet\p{L}+|met(?:er|re)s|miles|feet)\b/u, 'length'],
  [/多重|重量|\bhow heavy\b|\bhow many (?:tons|tonnes|kilograms|pounds)\b/u, 'weight'],
  [/多快|速度|\bhow fast\b/u, 'speed'],
  [/温度|多热|多冷|\bhow (?:hot|cold)\b|\bwhat temperature\b/u, 'temperature'],
  [/几倍|多少倍|\bhow many times (?:more|larger|bigger|higher|as)\b/u, 'multiple'],
];

/** Matters whose number is known without its unit being named: 投资多少 is money, 增长多少 a share. */
const GROWTH = /增[长幅速加]|涨|提[高升]|下降|降低|减少|[增升降]了|增长率|占(?!地|用)|率|\b(?:grow|grew|growth|increase[ds]?|decrease[ds]?|rise|rose|fall|fell|rate)\b|вырос|рост|creci|wachs|gewachsen|croissance|伸び|증가/u;
const MONEY = /投资|资金|金额|产值|收入|营收|税收|利润|总额|生产总值|\bgdp\b|造价|价格|售价|成本|薪|工资|预算|贷款|融资|补贴|奖金|\b(?:investment|revenue|income|budget|cost|price|value|gdp|profits?|tax|funding)\b|инвестици|стоимост|inversión|ingresos|investition|umsatz|investissement|投資額|매출|투자/u;
const HOW_MUCH = /多少|几何|多大|\bhow (?:much|many|large|big)\b|\bwhat (?:is|was|were|are)\b|сколько|каков|на сколько|cuánt|cuál|wie (?:viel|hoch|groß)|combien|いくつ|どれ|何|얼마|몇/u;
const HOW_MANY = /几(?=\p{L})|多少(?=\p{L})|\bhow many\b|сколько|cuánt[oa]s|wie viele|combien|いくつ|何[人個社件]|몇/u;

/** What number a question asks for; null when it asks for none, or for one whose unit it leaves open. */
export function askedUnit(question: string): AskedUnit | null {
  const text = normaliseForSearch(question);
  const named = namedUnit(text);
  const byWords = BY_WORDS.find(([pattern]) => pattern.test(text))?.[1];
  // "第几届" and "第几名": the measure is that of the place.
  if (byWords !== undefined) return { kind: byWords, measure: named?.measure ?? null };
  if (named !== null) return named;
  if (/人口.{0,6}多少/u.test(text)) return { kind: 'count', measure: '人' };
  if (!HOW_MUCH.test(text)) return /增速|增幅|增长率|\bgrowth rate\b/u.test(text) ? { kind: 'share', measure: null } : null;
  if (/[\p{Script=Han}]/u.test(text) ? GROWTH.test(lastPart(text)) : GROWTH.test(text)) return { kind: 'share', measure: null };
  if (MONEY.test(text) && !HOW_MANY.test(text)) return { kind: 'money', measure: null };
  return HOW_MANY.test(text) ? { kind: 'count', measure: null } : null;
}

/** "多少亿元", "几家", "多少平方公里": the unit stands behind what asks. */
function namedUnit(text: string): AskedUnit | null {
  const asks = /(?:多少|第?几|how many )(?:余|多)?[千百十]?[万亿]{0,2}/gu;
  for (const match of text.matchAll(asks)) {
    const unit = unitAt(text, match.index + match[0].length);
    if (unit !== null) return match[0].startsWith('第') ? { kind: 'rank', measure: unit.measure } : unit;
  }
  return null;
}

/** What stands last before 多少: "总投资增长多少" asks for growth, "增长后总投资多少" for money. */
function lastPart(text: string): string {
  const end = text.search(/多少|多大|几/u);
  return end < 0 ? text : text.slice(Math.max(0, end - 5), end);
}
