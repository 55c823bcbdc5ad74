/** What kind of thing the question asks for; decides which sentence of a passage can answer it. */
export type AnswerType = 'number' | 'person' | 'place' | 'time' | 'other';

/** The language a question is written in; `other` for all that are not told apart. */
export type QuestionLanguage =
  | 'zh' | 'en' | 'es' | 'ru' | 'de' | 'fr' | 'pt' | 'it' | 'ja' | 'ko' | 'ar' | 'hi' | 'th' | 'vi' | 'tr' | 'el' | 'other';

/**
 * Months of a year that figures are about, both included: 1—8月 is 1 … 8, 上半年 1 … 6, 第一季度 1 … 3, 全年 1 … 12, 8月 is 8 … 8.
 * Comparable by value.
 */
export interface Period {
  /** 1 … 12. */
  readonly firstMonth: number;
  /** 1 … 12, not before `firstMonth`. */
  readonly lastMonth: number;
}

/** Whether something happened or is aimed at: GDP grew 6.6 % (result), is to grow 20 % (target). */
export type Aim = 'result' | 'target';

/**
 * What a name names. Only names of one kind can be taken for each other: a zone (高新区, 科学城, 产业园) is no city.
 * `scheme` is what stands in quotation marks or is called after a number (“33618”体系), `latin` a name in Latin letters.
 */
export type NameKind = 'zone' | 'region' | 'company' | 'institution' | 'person' | 'scheme' | 'latin';

/** Something that a text names. */
export interface NamedEntity {
  /** In the form in which texts are compared, see `normaliseForSearch`. */
  readonly name: string;
  readonly kind: NameKind;
  /** What tells it from others of its kind: the name without 高新区, 有限公司, University … Equal to `name` where nothing can be left out. */
  readonly core: string;
}

/** A known place that a question is about and that nothing in it says to be one: 上海, Qingdao. */
export interface AskedPlace {
  /** In the form in which texts are compared. */
  readonly name: string;
  /** Its Chinese name, simplified; of places that are spelt alike (Suzhou) each one's. */
  readonly meant: readonly string[];
  /** Whether it is what the question is about; else it may only be where something happened. */
  readonly isTopic: boolean;
  /** Whether no passage of the corpus names it; false when the question was analysed without a corpus. */
  readonly isUnheardOf: boolean;
}

/** Classes of numbers with their units; `count` is of whatever, `rank` also 第十一届, `share` percent and percentage points. */
export type QuantityKind =
  | 'money' | 'share' | 'multiple' | 'rank' | 'count' | 'area' | 'length' | 'weight' | 'volume' | 'energy' | 'power' | 'speed'
  | 'temperature' | 'data' | 'duration' | 'age' | 'date';

/** What number is asked for. */
export interface AskedUnit {
  readonly kind: QuantityKind;
  /** The unit or measure word in the question's own characters (家, 亿元, 公里, 届), or null where it names none ("多少企业"). */
  readonly measure: string | null;
}

/** A run of the question that the corpus does not know, and what it knows that is spelt or sounds nearly the same. */
export interface Correction {
  /** As it stands in the normalised question. */
  readonly from: string;
  /** As the corpus writes it, normalised. */
  readonly to: string;
}

/** A question, understood as far as retrieval and answering need it. */
export interface Question {
  /** As the user wrote it, trimmed, control characters removed. */
  readonly text: string;
  readonly answerType: AnswerType;
  /** Years named in any notation (2023, ２０２３, 二〇二三年), ascending. */
  readonly years: readonly number[];
  /** The text without question words (多少, 是谁, how many …): what a passage has to contain. */
  readonly content: string;
  /** The months it asks about, or null when it names none. */
  readonly period: Period | null;
  /** Whether it asks for what happened or for what is aimed at; null when it leaves that open. */
  readonly aim: Aim | null;
  /** What it names, in order, nothing twice. */
  readonly entities: readonly NamedEntity[];
  /** Places by their bare names; those whose names say that they are places (上海市) may stand among the entities, too. */
  readonly places: readonly AskedPlace[];
  /** The number it asks for, or null when it asks for none or leaves its unit open. */
  readonly unit: AskedUnit | null;
  readonly language: QuestionLanguage;
  /** Search with `from` and `to` both. Mostly empty; always empty when it was analysed without a corpus. */
  readonly corrections: readonly Correction[];
}
