import type { PassageSource } from '../domain/passage.ts';
import { headlineForm, holdsText, sharedRuns } from './matching-form.ts';

/** A question on pages that are read and cut by the program itself, so that no passage has an id beforehand. */
export interface PageQuestion {
  readonly id: string;
  /** Two-letter code of the question's language. */
  readonly lang: string;
  readonly text: string;
  /** The file that answers, or null where that is not asked for. */
  readonly file: string | null;
  readonly articleTitle: string;
  /** The words that answer, as they stand in the evidence. */
  readonly answer: string;
  /** Sentences of the pages, each of which answers. */
  readonly evidence: readonly string[];
}

/** A question that the pages do not answer. */
export interface UnanswerableQuestion {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** Why it has no answer, for example `near_miss_year`. */
  readonly kind: string;
}

/** A passage with so much of a sentence, and with the answer, was cut inside the sentence: it is the right one. */
const MOST = 0.5;
const MOST_HEADLINE_LINES = 4;

/** Whether a passage answers: it holds a sentence of the evidence, or most of one together with the answer. */
export function isRightPassage(text: string, { evidence, answer }: Pick<PageQuestion, 'evidence' | 'answer'>): boolean {
  return evidence.some((sentence) => holdsText(text, sentence) || (sharedRuns(text, sentence) > MOST && holdsText(text, answer)));
}

/** Whether an article is the one that is asked for, by its headline up to marks and its file. */
export function hasRightHeadline(article: Pick<PassageSource, 'title' | 'file'>, question: Pick<PageQuestion, 'articleTitle' | 'file'>): boolean {
  return isInRightFile(article, question) && headlineForm(article.title) === headlineForm(question.articleTitle);
}

export function isInRightFile({ file }: Pick<PassageSource, 'file'>, question: Pick<PageQuestion, 'file'>): boolean {
  return question.file === null || file === question.file;
}

/** Whether a headline stands on a page in lines of its own. Pages that were taken out of print often lack it. */
export function isPrintedHeadline(page: string, headline: string): boolean {
  const wanted = headlineForm(headline);
  const lines = page.split(/\r\n?|\n/u).map(headlineForm).filter((line) => line !== '');
  return lines.some((_, first) => {
    const joined = Array.from({ length: MOST_HEADLINE_LINES }, (_, more) => lines.slice(first, first + more + 1).join(''));
    return joined.includes(wanted);
  });
}

/** Questions are summed up by these: few sets have enough of any other language. */
export type LanguageGroup = 'zh' | 'en' | 'others';

export function languageGroup(lang: string): LanguageGroup {
  return lang === 'zh' || lang === 'en' ? lang : 'others';
}
