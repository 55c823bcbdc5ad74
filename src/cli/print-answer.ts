import type { ExplainedQuestion } from '../app.ts';
import { MOST_ALSO_NAMED, type Answer, type NoAnswerReason, type Quote } from '../domain/answer.ts';
import type { Places } from '../domain/article.ts';
import type { PassageSource } from '../domain/passage.ts';
import { sourceRanges } from '../domain/places.ts';
import { explanationToJson, explanationToText, understoodToJson, understoodToText, type ExplanationJson, type UnderstoodJson } from './print-explanation.ts';

/** One answer as `ask --json` prints it. Other programs read it: fields are added, never changed. */
export interface AnswerJson {
  readonly id: string | null;
  readonly question: string;
  readonly kind: Answer['kind'];
  readonly reason: NoAnswerReason | null;
  readonly milliseconds: number;
  readonly quotes: readonly {
    readonly passageId: string;
    readonly text: string;
    readonly answer: { readonly start: number; readonly end: number } | null;
    /** `page` only where the file has several. */
    readonly article: { readonly id: string; readonly title: string; readonly file: string; readonly date: string | null; readonly page?: number };
    readonly score: number;
    readonly mismatch: readonly string[];
    /** Where else the text stands; absent where it stands nowhere else. */
    readonly alsoIn?: readonly Pick<PassageSource, 'title' | 'file' | 'date' | 'source'>[];
    /** Only when asked for; null where the format of the file has no lines. */
    readonly places?: Places;
    /** Only when asked for. */
    readonly explanation?: ExplanationJson | null;
  }[];
  /** Only when asked for. */
  readonly understood?: UnderstoodJson;
}

export interface PrintOptions {
  /** Whether to say where in its file a quote stands. */
  readonly places: boolean;
  /** Why each quote is ranked where it is; absent when not asked for. */
  readonly explained?: ExplainedQuestion | undefined;
}

export function answerToJson(answer: Answer, id: string | null, milliseconds: number, { places: withPlaces, explained }: PrintOptions): AnswerJson {
  const explanationOf = (rank: number): ExplanationJson | null => {
    const explanation = explained?.passages[rank] ?? null;
    return explanation === null ? null : explanationToJson(explanation);
  };
  return {
    id,
    question: answer.question,
    kind: answer.kind,
    reason: answer.kind === 'no-answer' ? answer.reason : null,
    milliseconds: Math.round(milliseconds * 10) / 10,
    quotes: answer.quotes.map(({ passageId, text, answer: span, article, alsoIn, score, mismatch, places }, rank) => ({
      passageId,
      text,
      answer: span,
      article: { id: article.id, title: article.title, file: article.file, date: article.date, ...(article.page !== null && { page: article.page }) },
      score: Math.round(score * 1000) / 1000,
      mismatch,
      ...(alsoIn.length > 0 && { alsoIn: alsoIn.map(({ title, file, date, source }) => ({ title, file, date, source })) }),
      ...(withPlaces && { places }),
      ...(explained !== undefined && { explanation: explanationOf(rank) }),
    })),
    ...(explained !== undefined && { understood: understoodToJson(explained.question) }),
  };
}

const REASONS: Readonly<Record<NoAnswerReason, string>> = {
  'not-in-corpus': 'Not in the corpus.',
  'other-year': 'Not in the corpus for this year.',
  'other-entity': 'Not in the corpus for this place or name.',
  'empty-question': 'Nothing was asked: write a question, for example npm run ask -- "淄博高新区2023年GDP增长多少"',
};
const MISMATCHES = { year: 'another year', entity: 'another place or name' } as const;

export interface PrintTextOptions extends PrintOptions {
  /** Whether the answering sentence is marked by color or by 【】. */
  readonly color: boolean;
}

/** An answer for people to read. */
export function answerToText(answer: Answer, options: PrintTextOptions): string {
  const { explained } = options;
  const quotes = answer.quotes.map((quote, index) => {
    const explanation = explained?.passages[index] ?? null;
    return [quoteToText(quote, index + 1, options), ...(explanation === null ? [] : [explanationToText(explanation)])].join('\n\n');
  });
  const understood = explained === undefined ? [] : [understoodToText(explained.question)];
  if (answer.kind === 'quotes') return [...understood, ...quotes].join('\n\n');
  const nearest = quotes.length === 0 ? [] : ['The nearest passages:', ...quotes];
  return [...understood, REASONS[answer.reason], ...nearest].join('\n\n');
}

function quoteToText(quote: Quote, rank: number, { color, places }: PrintTextOptions): string {
  const { article, alsoIn, score, mismatch } = quote;
  const notes = mismatch.map((kind) => MISMATCHES[kind]).join(', ');
  const page = article.page === null ? null : `p. ${article.page}`;
  const facts = [article.title, places ? fileAndLine(quote) : article.file, page, article.date, score.toFixed(2), alsoInToText(alsoIn)].filter((fact) => fact !== null && fact !== '');
  const source = `${rank}. ${facts.join(' · ')}${notes === '' ? '' : ` · ${notes}`}`;
  return `${color ? `\u001B[2m${source}\u001B[22m` : source}\n${indented(markAnswer(quote, color))}`;
}

/** As editors and terminals open it: the line of the answering sentence, else of the passage. */
function fileAndLine(quote: Quote): string {
  const [first] = sourceRanges(quote, quote.answer ?? { start: 0, end: quote.text.length }) ?? [];
  return first === undefined ? quote.article.file : `${quote.article.file}:${first.line}`;
}

function alsoInToText(alsoIn: Quote['alsoIn']): string | null {
  if (alsoIn.length === 0) return null;
  const named = alsoIn.slice(0, MOST_ALSO_NAMED).map(({ file, page }) => (page === null ? file : `${file} p. ${page}`));
  const others = alsoIn.length - named.length;
  return `also in ${named.join(', ')}${others > 0 ? ` +${others}` : ''}`;
}

function markAnswer({ text, answer }: Quote, color: boolean): string {
  if (answer === null) return text;
  const [open, close] = color ? ['\u001B[1;32m', '\u001B[22;39m'] : ['【', '】'];
  return `${text.slice(0, answer.start)}${open}${text.slice(answer.start, answer.end)}${close}${text.slice(answer.end)}`;
}

function indented(text: string): string {
  return text.replace(/^/gmu, '   ');
}
