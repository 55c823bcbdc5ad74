import type { Aim } from '../domain/question.ts';
import { normaliseForSearch } from './normalise.ts';

/**
 * What speaks of the future that is wanted. 将 counts only before a verb of reaching (not 将军, 将近), 计划 not as part of a
 * name ("雏鹰计划"), 到2025年 only with what is then to be.
 */
const TARGET =
  /目标|力争|争取|确保|预计|预期(?!之外)|拟(?:投资|建|新增|于)|(?<!\p{Script=Han}{2})计划(?!书|经济)|计划(?:总?投资|完成|实现|新增|建设|用|到|于|在)|规划(?:建设|到|总投资)|有望|(?<!即)将(?:达|超|实现|完成|建成|突破|新增|增长|保持|形成|带动|有|投|于20\d\d年)|到20\d\d年(?:底|末)?[,,]?[^。;]{0,20}?(?:达到|突破|建成|力争|形成|基本)|\d(?:%|亿元|家|个|项)以上|要(?:达到|突破|完成|实现|新增)|\b(?:target\p{L}*|aim(?:s|ed)? (?:to|for|at)|hope[sd]? (?:to|for)|hoping|goals?|planned|plans? to|expected|will (?:be|reach|have|grow|rise|create)|forecast|projected|intend(?:s|ed)?|(?:is|was|were) to (?:reach|grow|build|rise))\b|目標|見込|予定|(?<!\p{L})(?:цел[ьией]|план(?:ирует|ируется|е|ы)?|ожидается)(?!\p{L})|\b(?:objetivos?|metas?|previst[oa]s?|prevé|ziele?|geplant|planmäßig|objectifs?|prévue?s?)\b|목표|계획/u;
/** What speaks of what has come about; it says so only of a sentence with a number or of a question. */
const RESULT =
  /同比|环比|增长了|(?<!未|没有|要|力争|确保|计划)(?:完成|实现|达到?|新增|获批|位列|排名|增至)(?:了|\p{Script=Han}{0,12}\d)|已(?:经|有|建|完成|实现|引进|累计|达)|累计|实际|了\d|\b(?:grew|rose|fell|reached|achieved|increased|decreased|was|were|did|had|has been|totall?ed|actual(?:ly)?)\b|実績|伸びた|増加した|(?<!\p{L})(?:вырос\p{L}*|составил\p{L}*|увеличил\p{L}*|подписал\p{L}*)(?!\p{L})|\b(?:creció|alcanzó|fue|wuchs|stieg|betrug|a augmenté|a atteint)\b/u;
/** In a question the past tense alone ("增长了多少", "did … grow") asks for what happened. */
const ASKED_RESULT =
  /同比|环比|(?:增长|完成|实现|达到|提高|下降|新增|获得|引进|投资)了|了(?:多少|几|百分之)|实际|\b(?:did|was|were|has|have|is)\b(?=.*\b(?:grow|grown|growth|increased?|risen?|rate|totall?ed|reached?|achieved?|completed|revenue|output|gdp)\b)|\b(?:grew|actually)\b|実績|(?<!\p{L})(?:вырос\p{L}*|составил\p{L}*|увеличил\p{L}*)(?!\p{L})|\b(?:creció|fue|wuchs|betrug)\b/u;

/** What only a result is said with, also beside what is wanted in the same sentence. */
const SURE_RESULT = /同比|环比|了\d|已(?:完成|实现|达|累计)\p{Script=Han}{0,12}\d|\b(?:grew|rose|fell) (?:by )?\d/u;
const NUMBER = /\d|[一二三四五六七八九十百千万亿两]/u;

/** What the figures of a sentence are: often one of both, both in a sentence that compares them, nothing where it has none. */
export function aimsOf(sentence: string): Aim[] {
  const text = normaliseForSearch(sentence);
  if (!NUMBER.test(text)) return [];
  if (!TARGET.test(text)) return RESULT.test(text) ? ['result'] : [];
  return SURE_RESULT.test(text) ? ['target', 'result'] : ['target'];
}

/** What a question asks for; null when it leaves that open. */
export function askedAim(question: string): Aim | null {
  const text = normaliseForSearch(question);
  if (TARGET.test(text)) return 'target';
  return ASKED_RESULT.test(text) ? 'result' : null;
}
