import type { AnswerType, AskedPlace, Correction, NamedEntity, Question } from '../domain/question.ts';
import type { CorpusName } from '../indexes/corpus-names.ts';
import { tokenize } from '../indexes/tokenize.ts';
import { askedAim } from '../language/aims.ts';
import { askedUnit } from '../language/asked-unit.ts';
import { findNames } from '../language/find-names.ts';
import { findAskedPlaces, type PlaceName } from '../language/find-places.ts';
import { cutWhole, normaliseForSearch, removeControls } from '../language/normalise.ts';
import { findPeriods } from '../language/periods.ts';
import { writtenForms } from '../language/place-list.ts';
import { questionLanguage } from '../language/question-language.ts';
import { findYears } from '../language/years.ts';
import { correctQuestion, type CorpusKnowledge } from './correct-question.ts';

/** Longer questions are searched by their beginning; nobody asks in more, but people paste. In UTF-16 units. */
const MAX_QUESTION_LENGTH = 2_000;

/** Names are looked for in the beginning, which is the question; the rest of a pasted text is not. In UTF-16 units. */
const MOST_NAMED_IN = 400;

/** Tried in order; what a passage must hold to answer such a question is in answering/find-answer-span.ts. */
const ANSWER_TYPES: readonly (readonly [RegExp, AnswerType])[] = [
  [/哪一?[年月日天]|什么时[候间]|何时|几[月号日]|\bwhen\b|(?:what|which) (?:year|date|day|month)|cuándo|когда|いつ|언제|wann|quand/u, 'time'],
  [
    /多少|几[个家名人次项条位天岁成]?|第几|多[大高长久远重快]|增[速幅]|占比|排名|名次|比例|\bhow (?:many|much|long|old|far|large|big|high|fast|often)\b|percent|cuánt|сколько|いくつ|何[人个社件回年%]|얼마|몇|wie ?viel|combien/u,
    'number',
  ],
  [/谁|哪位|哪[些个]人|何人|叫什么名字|\bwho(?:m|se)?\b|quién|(?<!\p{L})кто(?!\p{L})|誰|누구|\bwer\b|\bqui\b/u, 'person'],
  [/哪里|哪儿|何处|什么地方|哪[个座]?(?:城市|地方|省|市|区|国家)|\bwhere\b|dónde|(?<!\p{L})где(?!\p{L})|どこ|어디|\bwo\b|(?<!\p{L})où(?!\p{L})/u, 'place'],
];

/** Words that ask and do not name: what a passage need not contain. Chinese ones stand inside spaceless runs. */
const QUESTION_WORDS =
  /(?:请问|想知道|我想|告诉我|帮我|查一?下|一共|总共|大约|大概|具体|分别|是?多少|是?什么(?:样的?|时候|时间|地方)?|是?谁|哪(?:里|儿|些|个|家|位|年|一年|一|座)?|几(?:个|家|名|人|次|项|条|位|天)?|怎么样?|怎样|如何|为什么|为何|何时|何处|有没有|是不是|吗|呢|呀|啊|吧|叫什么名字)|\b(?:what|which|who|whom|whose|when|where|why|how|many|much|did|does|do|is|are|was|were|the|a|an|of|in|on|at|to|for|by|from|has|have|had|been|be|it|its|please|tell|me)\b/gu;

/**
 * What the user typed, understood as far as it matters for finding and answering. Never throws.
 * @param knowledge of the corpus: names that only it tells, and corrections; a loaded index has it
 */
export function analyseQuestion(raw: string, knowledge?: CorpusKnowledge): Question {
  const text = questionText(raw);
  const normalised = normaliseForSearch(text);
  const corrections = knowledge === undefined ? [] : correctQuestion(text, knowledge);
  return {
    text,
    answerType: ANSWER_TYPES.find(([pattern]) => pattern.test(normalised))?.[1] ?? 'other',
    years: findYears(text),
    content: contentOf(normalised),
    period: findPeriods(text)[0] ?? null,
    aim: askedAim(text),
    entities: findEntities(text, corrections, knowledge),
    places: findPlaces(text, knowledge),
    unit: askedUnit(text),
    language: questionLanguage(text),
    corrections,
  };
}

/** What is read of what was typed. */
export function questionText(raw: string): string {
  return cutWhole(removeControls(raw.toWellFormed()), MAX_QUESTION_LENGTH).trim();
}

/** The normal form of a question without the words that ask. */
export function contentOf(normalised: string): string {
  return normalised.replace(QUESTION_WORDS, ' ').replace(/\s+/gu, ' ').trim();
}

/** By their form and by what the corpus names; of two that overlap the longer one. A slip is set right first. */
function findEntities(text: string, corrections: readonly Correction[], knowledge: CorpusKnowledge | undefined): NamedEntity[] {
  let corrected = text.slice(0, MOST_NAMED_IN);
  for (const { from, to } of corrections) if (/^\p{Script=Han}/u.test(from)) corrected = corrected.replace(from, to);
  const normalised = normaliseForSearch(corrected);
  const byForm = findNames(corrected).filter(({ name }) => !isAskedFor(name, normalised));
  const known = knowledge === undefined ? [] : knowledge.names.findIn(normalised).filter((entity) => !isCommonWord(entity, knowledge));
  const added = known
    .filter(({ name }) => !byForm.some((other) => other.name.includes(name)))
    .map(({ name, kind, core }): NamedEntity => ({ name, kind, core }));
  const longer = byForm.filter(({ name }) => !added.some((other) => other.name !== name && other.name.includes(name)));
  return [...new Map([...longer, ...added].map((entity) => [entity.name, entity])).values()];
}

function findPlaces(text: string, knowledge: CorpusKnowledge | undefined): AskedPlace[] {
  return askedPlaces(text).map(({ name, places, isTopic }) => ({
    name,
    meant: places.flatMap(({ names: [usual] }) => usual ?? []),
    isTopic,
    isUnheardOf: knowledge !== undefined && !formsOf({ name, places }).some((form) => tokenize(form).every((term) => knowledge.lexical.documentFrequency(term) > 0)),
  }));
}

/** Terms that tell whether the corpus names the places of a question. */
export function placeTerms(text: string): string[] {
  return askedPlaces(text).flatMap(formsOf).flatMap(tokenize);
}

function askedPlaces(text: string): PlaceName[] {
  return findAskedPlaces(text.slice(0, MOST_NAMED_IN));
}

function formsOf({ name, places }: Pick<PlaceName, 'name' | 'places'>): string[] {
  return [name, ...places.flatMap(writtenForms)];
}

/** "哪些大洋区" names none. */
function isAskedFor(name: string, normalised: string): boolean {
  const start = normalised.indexOf(name);
  return start > 0 && /(?:哪|几|什么|多少|何)\p{Script=Han}{0,2}$/u.test(normalised.slice(Math.max(0, start - 4), start));
}

/** What stands in quotation marks or capitals once and without them in other passages is a word, no name. */
function isCommonWord({ name, count }: CorpusName, { lexical }: CorpusKnowledge): boolean {
  return /^[\p{Script=Latin}\p{M}]+$/u.test(name) && (name.length < 4 || lexical.documentFrequency(name) > 2 * count);
}

/** True when there is nothing to look for: no letter and no digit. */
export function isEmptyQuestion(question: Question): boolean {
  return !/[\p{L}\p{N}]/u.test(question.text);
}
