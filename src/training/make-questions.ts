import { splitSentences } from '../language/sentences.ts';

/** Languages for which there are templates. */
export type QuestionLanguage = 'zh' | 'en';

/** A part of a sentence that answers, and how the rest becomes the question. */
interface Template {
  readonly pattern: RegExp;
  /** The question without its mark, or null when the match makes none. */
  ask(match: RegExpExecArray, sentence: string): string | null;
}

/** Sentences outside this length hold too little, or too much for one question; in UTF-16 units. */
const LENGTHS: Readonly<Record<QuestionLanguage, readonly [least: number, most: number]>> = { zh: [8, 90], en: [30, 220] };
/** What a question must say beside its question word, and how long it must be as a whole. */
const LEAST_REST: Readonly<Record<QuestionLanguage, number>> = { zh: 4, en: 12 };
const LEAST_QUESTION: Readonly<Record<QuestionLanguage, number>> = { zh: 5, en: 14 };
/** A clause shorter than this, in UTF-16 units, needs the one before it to be understood. */
const SHORT_CLAUSE = 8;
const MARKS: Readonly<Record<QuestionLanguage, string>> = { zh: '？', en: '?' };

/** A single 一 is an article rather than a number, and what stands behind 第 is a place in a row. */
const ZH_NUMBER = String.raw`(?<![第\d\-—–一二三四五六七八九十百千万〇零.])(?:\d[\d,，.]*|[二三四五六七八九十百千][一二三四五六七八九十百千万零]{0,8}|一[百千万十][一二三四五六七八九十百千万零]{0,8})(?:余|多)?[万亿]*`;
/** A year, not a number of years. */
const ZH_YEAR = String.raw`(?:1\d{3}|20\d{2}|[一二][〇零一二三四五六七八九]{3})年`;
const ZH_CHANGE = '增长|下降|上升|提高|减少|增加|降低|缩短|扩大|上涨|下跌';
const ZH_UNIT = '年|天|日|个月|月|小时|分钟|元|美元|人|名|个|家|座|条|项|次|种|位|件|公里|千米|米|厘米|平方公里|平方米|公顷|亩|吨|公斤|克|度|倍|岁|万元|亿元|届|章|篇|台|辆|只|句|字节|位元|票|分';
const ZH_PERSON_TITLE = '总统|主席|总理|首相|国王|皇帝|部长|省长|市长|县长|区长|书记|主任|局长|院长|校长|教授|博士|导演|作家|诗人|画家|将军|经理|董事长|总裁|记者|科学家|工程师';

const TEMPLATES: Readonly<Record<QuestionLanguage, readonly Template[]>> = {
  zh: [
    // "X的Y增长6.6%" → "X的Y增长了多少？"
    { pattern: new RegExp(`(${ZH_CHANGE})了?(?:到|至|约)?${ZH_NUMBER}(?:%|个百分点|倍|元|${ZH_UNIT})`, 'u'), ask: ({ 1: change = '', index }, sentence) => `${lastClauses(sentence.slice(0, index))}${change}了多少` },
    // "占X的30%" → "占X的多少"; the share itself is asked for.
    { pattern: /\d[\d.]*\s?%|百分之[零一二三四五六七八九十百点]+/u, ask: replaceBy('百分之多少') },
    { pattern: /第[一二三四五六七八九十百\d]{1,4}(?=[届次位名章条部个代])/u, ask: replaceBy('第几') },
    // "1978年12月，X召开" → "X召开是在哪一年"
    { pattern: new RegExp(`(?:早在|于|在|自|从)?${ZH_YEAR}(?:\\d{1,2}月)?(?:\\d{1,2}日)?[，,]?`, 'u'), ask: ({ 0: match, index }, sentence) => `${clauseAround(sentence, index, match.length, '')}是在哪一年` },
    { pattern: /(?:于|在)?\d{1,2}月\d{1,2}日[，,]?/u, ask: ({ 0: match, index }, sentence) => `${clauseAround(sentence, index, match.length, '')}是什么时候` },
    { pattern: new RegExp(`(?!${ZH_YEAR})${ZH_NUMBER}(?=${ZH_UNIT})`, 'u'), ask: replaceBy('多少') },
    // "位于X" → "位于哪里"
    { pattern: /(位于|坐落于|坐落在|出生于|毕业于|来自|产于|分布于|分布在)([^，,。；、的]{2,20})/u, ask: ({ 1: verb = '', index }, sentence) => `${lastClauses(sentence.slice(0, index))}${verb}哪里` },
    { pattern: /在([^，,。；、的]{2,12}(?:省|市|县|区|国|州|镇|村|岛|大学|会议中心|广场))/u, ask: replaceBy('在哪里') },
    { pattern: new RegExp(`(${ZH_PERSON_TITLE})([\\p{Script=Han}·]{2,10}?)(?=[，、在的于表指说认宣介向和与。])`, 'u'), ask: ({ 0: match, 1: title = '', index }, sentence) => clauseAround(sentence, index, match.length, `哪位${title}`) },
    { pattern: /由([^，,。；、的]{2,16}?)(?=担任|负责|制定|规定|发明|创作|执导|主演|组成|批准|管理|开发|发布|设计|承担|决定)/u, ask: replaceBy('由谁') },
    { pattern: /所称的?([^，,。；]{2,20})[，,]?是?指/u, ask: ({ 1: term = '' }) => `什么是${term}` },
    { pattern: /^([^，,。；的]{2,14}?)是(?:一[种个款名位座部项类]|指|用于|用来)/u, ask: ({ 1: term = '' }) => (/^(?:这|那|它|他|她|其|但|而|如果|就|也|该)/u.test(term) ? null : `${term}是什么`) },
    { pattern: /(?:因为|由于)([^，,。；]{3,40})[，,]([^，,。；]{4,50})/u, ask: ({ 2: effect = '' }) => `为什么${effect.replace(/^(?:所以|因此)/u, '')}` },
    { pattern: /^([^，,。；]{2,20}应当)([^，,。；]{4,40})[。；]?$/u, ask: ({ 1: who = '' }) => `${who}做什么` },
  ],
  en: [
    { pattern: /\b(?:from|to|by|of|at|about|nearly|over|around)?\s?\d[\d.,]*\s?(?:%|percent\b)/iu, ask: askInPlace('What percentage') },
    { pattern: /\$\s?\d[\d.,]*(?:\s(?:million|billion|trillion))?/iu, ask: askInPlace('How much money') },
    { pattern: /\b(?:(?:in|on|since|by|during|until) )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}, )?)?(?:1[0-9]|20)\d{2}\b,?/iu, ask: askInPlace('When') },
    { pattern: /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundreds of|thousands of) (?=\p{Ll}{3,}s\b)/iu, ask: askInPlace('How many') },
    { pattern: /\b(?:president|king|queen|emperor|minister|professor|director|general|author|writer|scientist|dr\.|mr\.|mrs\.|sir)\s(?:\p{Lu}[\p{L}.'’-]+\s?){1,3}/u, ask: askInPlace('Who') },
    { pattern: /\bby (?:\p{Lu}[\p{L}.'’-]+\s?){2,3}/u, ask: askInPlace('By whom') },
    { pattern: /\b(?:in|at|near) (?:the )?(?:\p{Lu}[\p{L}.'’-]+(?:, )?\s?){1,3}/u, ask: askInPlace('Where') },
    { pattern: /^(?:an? |the )?([\p{L}\d\- ]{3,40}?) (?:is|are) (?:an? |the |used |defined )/iu, ask: ({ 1: term = '' }) => (/^(?:this|that|these|those|it|he|she|they|there|here|what|which|one|you|we|i)\b/iu.test(term) ? null : `What is ${term}`) },
    { pattern: /,? because (.{10,})$/iu, ask: ({ index }, sentence) => `Why ${lowerFirst(sentence.slice(0, index))}` },
  ],
};

/**
 * Questions that the text answers, one at most for each sentence: a number, a year, a person, a place in it
 * becomes the question word, and what stands around it stays as it is. Crude, but such are the words of a question
 * and what it leaves out.
 * @param choose picks one of `count` templates that fit, 0 … count − 1
 */
export function makeQuestions(text: string, language: QuestionLanguage, choose: (count: number) => number): string[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).trim();
    const question = askAbout(sentence, language, choose);
    return question === null ? [] : [question];
  });
}

function askAbout(sentence: string, language: QuestionLanguage, choose: (count: number) => number): string | null {
  const [least, most] = LENGTHS[language];
  if (sentence.length < least || sentence.length > most) return null;
  const questions = TEMPLATES[language].flatMap(({ pattern, ask }) => {
    const match = pattern.exec(sentence);
    const question = match === null ? null : ask(match, sentence);
    const tidy = question === null ? '' : tidied(question);
    return tidy.length >= LEAST_QUESTION[language] ? [`${tidy}${MARKS[language]}`] : [];
  });
  return questions.length === 0 ? null : (questions[choose(questions.length)] ?? null);
}

/** In Chinese the question word stands where its answer stood. */
function replaceBy(word: string): Template['ask'] {
  return ({ 0: match, index }, sentence) => {
    const clause = clauseAround(sentence, index, match.length, word);
    return clause.length - word.length < LEAST_REST.zh ? null : clause;
  };
}

/** In English it comes first. */
function askInPlace(word: string): Template['ask'] {
  return ({ 0: match, index }, sentence) => {
    const rest = `${sentence.slice(0, index)} ${sentence.slice(index + match.length)}`;
    return rest.trim().length < LEAST_REST.en ? null : `${word} ${lowerFirst(rest.trim())}`;
  };
}

/** The clause with the match in it, the match replaced; a short clause takes the one before it along. */
function clauseAround(sentence: string, index: number, length: number, word: string): string {
  const after = sentence.slice(index + length);
  const end = after.search(/[，,；;。！]/u);
  const tail = end < 0 ? after : after.slice(0, end);
  return `${lastClauses(sentence.slice(0, index))}${word}${tail}`;
}

/** What a question needs of what stands before: the last clause, with the one before it when it is short. */
function lastClauses(before: string): string {
  const clauses = before.split(/[，,；;。]/u);
  const last = clauses.at(-1) ?? '';
  return last.length >= SHORT_CLAUSE ? last : clauses.slice(-2).join('');
}

function tidied(question: string): string {
  return question.replace(/[(（]\s*[)）]/gu, '').replace(/\s+/gu, ' ').replace(/[，,、；;。.！!：:\s]+$/u, '').trim();
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
