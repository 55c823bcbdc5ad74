import type { Span } from '../domain/article.ts';
import type { NamedEntity, Question } from '../domain/question.ts';
import { findChinesePlace, isChinesePlace } from '../language/chinese-places.ts';
import { findNames } from '../language/find-names.ts';
import { foldKeepingLength, normaliseForSearch, removeControls } from '../language/normalise.ts';
import { couldBePinyin } from '../language/sound.ts';
import type { CorpusKnowledge } from './correct-question.ts';
import { cutTimes, findPeriodExpression, findYearExpression } from './time-expressions.ts';

/** 那…, 还有…, but not 那个, 那年. */
const CHINESE_OPENING = /^(?:那么?(?![个些里儿边年时座家位种样次])|还有|换成|要是|如果)(?:[，,\s]*(?:换成|换作|如果是|如果|要是|是))?[，,\s]*/u;
const CHINESE_CLOSING = /的?呢$/u;
/** Only behind an opening: "淄博怎么样" alone is a question of its own. */
const CHINESE_STATE = /(?:的?情况)?(?:又?怎么?样|又?如何)$/u;
const OPENINGS =
  /^(?:(?:and |but |ok(?:ay)?,? )?(?:what|how) about\s+|and\s+(?=.*\?$)|¿\s*y\s+|y\s+(?=.*\?$)|et\s+(?=.*\?$)|und\s+(?=.*\?$)|а\s+(?=.*\?$)|и\s+(?=.*\?$))/iu;
/** What joins a time or a name to a question and belongs to neither. */
const JOINTS = /^(?:在|于|对于?|关于|和|跟|到|the year |(?:in|for|of|at|during|with|about|en|de|del|para|pour|à|im|in der|für|mit|в|для|у|за)(?:\s+|$)|the\s+)+/iu;
const ASKS =
  /多少|谁|哪|什么|几[个家名人次项条位天年]|第几|如何|为何|为什么|怎么|怎样|是否|是不是|有没有|[吗么]$|(?<!\p{L})(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|can|could|qué|cuál|quién|cuándo|dónde|cuánt[oa]s?|кто|что|где|когда|сколько|wer|was|wann|wo|wie|qui|quand|où|combien)(?!\p{L})/iu;
const ENDING = /[\s？?！!。.～~…]+$/u;
/** A text that only exchanges something is short. */
const MOST_CHARACTERS = 40;
const MOST_WORDS = 7;

/**
 * What a text asks that follows up a question: the question again with another year, months, place or name ("那2022年呢？",
 * "and Xi'an?"), or its subject with another matter ("那面积呢？"). Null for a text that is no follow-up, among them
 * every whole question.
 * @param previous analysed with the same knowledge, if there is any
 * @param knowledge of the corpus: names that only it tells
 * @example followUp(analyseQuestion('淄博高新区2023年GDP增长多少'), '那2022年呢？') === '淄博高新区2022年GDP增长多少'
 */
export function followUp(previous: Question, text: string, knowledge?: CorpusKnowledge): string | null {
  const said = readFollowUp(text);
  if (said === null || previous.text === '') return null;
  const times = cutTimes(said.rest);
  const isTime = times.year !== null || times.period !== null;
  const matter = trimJoints(times.rest);
  if (ASKS.test(matter)) return isTime && said.isOpened && repeats(matter, previous) ? withTimes(previous.text, times) : null;
  const isNamed = matter !== '' && isName(matter, previous, knowledge);
  if (!said.isOpened && !(matter === '' ? isTime : isNamed)) return null;
  if (matter === '') return isTime ? withTimes(previous.text, times) : null;
  return isNamed ? withTimes(withName(previous, matter), times) : withMatter(previous, matter, times);
}

interface Said {
  /** Without the words that only say that it goes on. */
  readonly rest: string;
  /** Whether there were any. */
  readonly isOpened: boolean;
}

/** Null for what is too long to exchange a part of a question. */
function readFollowUp(text: string): Said | null {
  const whole = removeControls(text.toWellFormed()).trim();
  const opening = CHINESE_OPENING.exec(whole)?.[0] ?? OPENINGS.exec(whole)?.[0] ?? '';
  const unended = whole.slice(opening.length).replace(ENDING, '');
  const unclosed = unended.replace(CHINESE_CLOSING, '');
  const rest = opening === '' ? unclosed : unclosed.replace(CHINESE_STATE, '');
  if (rest.length > MOST_CHARACTERS || rest.split(/\s+/u).length > MOST_WORDS || rest.includes('\n')) return null;
  return { rest, isOpened: opening !== '' || unclosed !== unended };
}

function trimJoints(text: string): string {
  return text.trim().replace(JOINTS, '').replace(/^的|的$/gu, '').replace(/^[，,、\s]+|[，,、\s]+$/gu, '');
}

/** "那2022年增长多少" says nothing that "2023年GDP增长多少" has not said. */
function repeats(matter: string, { text }: Question): boolean {
  const said = normaliseForSearch(text);
  const words = normaliseForSearch(matter).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => said.includes(word) || ASKS.test(word));
}

/** By its form, by what the corpus names, by the list of Chinese places, by capitals; in a question that names something, also by its sound. */
function isName(text: string, previous: Question, knowledge: CorpusKnowledge | undefined): boolean {
  const normalised = normaliseForSearch(text);
  if (isChinesePlace(normalised)) return true;
  const named = [...findNames(text), ...(knowledge?.names.findIn(normalised) ?? [])].reduce((most, { name }) => Math.max(most, name.length), 0);
  if (named > normalised.length / 2) return true;
  if (/^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?:[ -]\p{Lu}[\p{L}\p{M}'’-]*)*$/u.test(text)) return true;
  return previous.entities.length > 0 && /^[a-z]{4,}$/u.test(text) && couldBePinyin(text);
}

/** Another year and other months in the place of those of the question; what it has none of is added. */
function withTimes(question: string, { year, period }: Pick<ReturnType<typeof cutTimes>, 'year' | 'period'>): string {
  const dated = year === null ? question : withTime(question, year, findYearExpression(question), 0);
  if (period === null) return dated;
  return withTime(dated, period, findPeriodExpression(dated), findYearExpression(dated)?.end ?? 0);
}

/** @param at where it goes in a Chinese question without one */
function withTime(question: string, time: string, old: Span | null, at: number): string {
  const isChinese = /\p{Script=Han}/u.test(question);
  const fitting = isChinese ? time.replace(/^(\d{4}|[０-９]{4})$/u, '$1年') : time.replace(/^(\d{4})\s*年$/u, '$1');
  if (old !== null) return question.slice(0, old.start) + fitting + question.slice(old.end);
  if (isChinese) return question.slice(0, at) + fitting + question.slice(at);
  const [ending = ''] = /[\s？?！!。.]*$/u.exec(question) ?? [];
  return `${question.slice(0, question.length - ending.length)} in ${fitting}${ending}`;
}

/** Another name in the place of the question's: of one that says its sort, too, the whole; else what tells it from others of its sort. */
function withName({ text, entities }: Question, name: string): string {
  const [own] = findNames(name);
  const old = entities.find(({ kind }) => kind === own?.kind) ?? entities[0];
  const span = old === undefined ? findChinesePlace(foldKeepingLength(text)) : spanOf(text, old, own !== undefined && own.core !== own.name);
  if (span !== null) return text.slice(0, span.start) + name + text.slice(span.end);
  return /^\p{Script=Han}/u.test(text) || /^\p{Script=Han}/u.test(name) ? name + text : `${name}: ${text}`;
}

function spanOf(text: string, { name, core }: NamedEntity, isWhole: boolean): Span | null {
  const folded = foldKeepingLength(text);
  for (const form of isWhole ? [name, core] : [core, name]) {
    const start = folded.indexOf(form);
    if (start >= 0) return { start, end: start + form.length };
  }
  return null;
}

/** The question's subject and times with another matter; behind the whole question where it names no subject. */
function withMatter({ text, entities }: Question, matter: string, times: ReturnType<typeof cutTimes>): string {
  const [subject] = entities.map((entity) => spanOf(text, entity, true)).filter((span) => span !== null);
  const place = subject ?? findChinesePlace(foldKeepingLength(text));
  const whole = withTimes(text, times);
  if (place === null) return `${whole.replace(ENDING, '')} ${matter}`;
  const cut = (span: Span | null): string => (span === null ? '' : whole.slice(span.start, span.end));
  const [name, year, period] = [text.slice(place.start, place.end), cut(findYearExpression(whole)), cut(findPeriodExpression(whole))];
  const isChinese = /\p{Script=Han}/u.test(text + matter);
  return isChinese ? name + year + period + matter : [`${matter} of ${name}`, ...[year, period].filter((time) => time !== '')].join(', ');
}
