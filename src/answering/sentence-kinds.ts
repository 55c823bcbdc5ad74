import type { Span } from '../domain/article.ts';
import type { QuantityKind, Question } from '../domain/question.ts';
import { aimsOf } from '../language/aims.ts';
import { findNames } from '../language/find-names.ts';
import { findPeriods } from '../language/periods.ts';
import { findQuantities, type Quantity } from '../language/quantities.ts';
import { findYears } from '../language/years.ts';

/** What a sentence is of the kind that is asked for, each 0 or 1; see SENTENCE_FEATURES. */
export type SentenceKind = 'unit' | 'amount' | 'measure' | 'number' | 'date' | 'name' | 'person' | 'place' | 'title' | 'naming' | 'year' | 'otherYear' | 'period' | 'otherPeriod' | 'aim' | 'otherAim';

/** A number that is more than a year. */
const NUMBER = /(?<![\d.])(?!(?:1[5-9]|20)\d{2}年)\d/u;
const DATE =
  /\d{4}年|\d{1,2}月|\d{1,2}日|世纪|年代|\b(?:1\d|20)\d{2}\b|century|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|siglo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|век|январ|феврал|март|апрел|\bмая|июн|июл|август|сентябр|октябр|ноябр|декабр/u;
/** What is asked for in these is given with its unit; of what is counted or dated the unit is often left out. */
const AMOUNTS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['money', 'share', 'multiple', 'rank', 'area', 'length', 'weight', 'volume', 'energy', 'power', 'speed', 'temperature', 'data', 'age']);
/** Works have titles in marks of their own. */
const ASKS_FOR_TITLE = /书|剧|影|歌|碟|专辑|作品|小说|著作|杂志|报|曲|节目|游戏|体系|工程|\b(?:books?|films?|movies?|songs?|albums?|novels?)\b/u;
const TITLE = /[《「『“"‘«](.+?)[》」』”"’»]/gu;
const ASKS_FOR_NAMING = /叫什么|称[为作]?什么|什么名|名字|[别又简俗全]名|称呼|简称|被称|叫[做作]|\bcalled\b|\bname[ds]?\b|nombre|llama|назыв|имя|имен/u;
const NAMING = /称|叫|名为|[又别全俗]名|译为|\b(?:called|known as|named)\b|llama|назыв|имен/u;

const LOCATING = /位于|坐落|\blocated\b|situad|располож/u;

/** Everything of a passage that is found once for all its sentences. */
export interface KindReader {
  /** @param span of a sentence in the text */
  read(span: Span): Partial<Record<SentenceKind, number>>;
}

/** @param folded the passage by `foldKeepingLength` */
export function createKindReader(question: Question, text: string, folded: string): KindReader {
  const asked = question.text.toLowerCase();
  const { answerType, unit, years, period, aim } = question;
  const asksNumber = answerType === 'number' || unit !== null;
  const quantities = asksNumber || answerType === 'time' ? findQuantities(text) : [];
  const names = answerType === 'person' || answerType === 'place';
  const asksTitle = ASKS_FOR_TITLE.test(asked);
  const asksNaming = ASKS_FOR_NAMING.test(asked);
  return {
    read(span) {
      const sentence = text.slice(span.start, span.end);
      const low = folded.slice(span.start, span.end);
      const within = quantities.filter((quantity) => quantity.span.start >= span.start && quantity.span.end <= span.end);
      return {
        ...(unit !== null && unitKinds(within, unit)),
        ...(asksNumber && { number: flag(NUMBER.test(low)) }),
        ...(answerType === 'time' && { date: flag(DATE.test(low) || within.some(({ kind }) => kind === 'date')) }),
        ...(names && nameKinds(sentence, asked, answerType)),
        ...(asksTitle && { title: flag([...low.matchAll(TITLE)].some(([, title = '']) => !asked.includes(title))) }),
        ...(asksNaming && { naming: flag(NAMING.test(low)) }),
        ...(years.length > 0 && against('year', 'otherYear', findYears(sentence), (year) => years.includes(year))),
        ...(period !== null && against('period', 'otherPeriod', findPeriods(sentence), (other) => other.firstMonth === period.firstMonth && other.lastMonth === period.lastMonth)),
        ...(aim !== null && against('aim', 'otherAim', aimsOf(sentence), (other) => other === aim)),
      };
    },
  };
}

function unitKinds(quantities: readonly Quantity[], { kind, measure }: NonNullable<Question['unit']>): Partial<Record<SentenceKind, number>> {
  const isAnswered = quantities.some((quantity) => quantity.kind === kind);
  return {
    unit: flag(isAnswered),
    amount: flag(isAnswered && AMOUNTS.has(kind)),
    measure: flag(measure !== null && quantities.some((quantity) => quantity.measure.endsWith(measure))),
  };
}

function nameKinds(sentence: string, asked: string, answerType: Question['answerType']): Partial<Record<SentenceKind, number>> {
  const added = findNames(sentence).filter(({ name }) => !asked.includes(name));
  const isPlace = added.some(({ kind }) => kind === 'region' || kind === 'zone') || LOCATING.test(sentence);
  return {
    name: flag(added.length > 0),
    person: flag(answerType === 'person' && added.some(({ kind }) => kind === 'person')),
    place: flag(answerType === 'place' && isPlace),
  };
}

/** Whether what is found is what is wanted, or something else alone. */
function against<Found>(kind: SentenceKind, other: SentenceKind, found: readonly Found[], isWanted: (one: Found) => boolean): Partial<Record<SentenceKind, number>> {
  const matches = found.some(isWanted);
  return { [kind]: flag(matches), [other]: flag(!matches && found.length > 0) };
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
