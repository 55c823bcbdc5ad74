import { FormattedString } from '@grammyjs/parse-mode';
import { MOST_ALSO_NAMED, type NoAnswerReason, type Quote } from '../domain/answer.ts';
import type { PassageSource } from '../domain/passage.ts';
import type { Locale } from './locales/locale.ts';
import { oneLine } from './one-line.ts';
import { MAX_MESSAGE_LENGTH, splitMessage } from './split-message.ts';

/** Quotes longer than this, in UTF-16 units, are shown folded. */
const EXPANDABLE_FROM = 400;
/** Headline and origin in a source line end here, in UTF-16 units. */
const MAX_PART_LENGTH = 120;
/** Names that a quote is about instead of the one asked for. */
const MOST_NAMES = 2;

/** An answer is at most so many messages; more of it is behind its buttons. */
const MOST_MESSAGES = 2;

/**
 * The messages that show quotes: each as a blockquote with the answering sentence in bold, its source below.
 * Entities only, so nothing in a text can be mistaken for markup. At most two, each fits into one Telegram message;
 * of quotes that do not fit, the parts with the answering sentences.
 * @param heading a line above the first quote; empty for none
 */
export function formatQuotes(quotes: readonly Quote[], locale: Locale, heading = ''): FormattedString[] {
  const head = heading === '' ? [] : [new FormattedString(heading)];
  const whole = splitMessage(joinParagraphs([...head, ...quotes.map((quote) => formatQuote(quote, locale))]));
  if (whole.length <= MOST_MESSAGES) return whole;
  const note = new FormattedString(locale.buttons.excerpt);
  const rest = MAX_MESSAGE_LENGTH - heading.length - note.rawText.length - 2 * (quotes.length + 1);
  const parts = quotes.map((quote) => formatSingleQuote(quote, locale, Math.floor(rest / quotes.length)));
  return splitMessage(joinParagraphs([...head, ...parts, note]));
}

/**
 * That there is no answer. Where the nearest passage differs in year or name, it is named, and said in what it differs;
 * the passage itself is left to a button.
 */
export function formatRefusal(reason: NoAnswerReason, nearest: Quote | null, locale: Locale, heading = ''): FormattedString {
  const lines = [...(heading === '' ? [] : [heading, '']), locale.noAnswer[reason]];
  const isNamed = namesNearest(reason) && nearest !== null;
  return new FormattedString([...lines, ...(isNamed ? [locale.nearest, sourceLine(nearest, locale), ...mismatchLines(nearest, locale)] : [])].join('\n'));
}

/** Whether the nearest passage has to do with the question, so that its source is named at once. */
export function namesNearest(reason: NoAnswerReason): boolean {
  return reason === 'other-year' || reason === 'other-entity';
}

/**
 * One quote with its source line in one message: of a passage that is too long, the part with the answering sentence.
 * @param limit UTF-16 units of the whole
 */
export function formatSingleQuote(quote: Quote, locale: Locale, limit = MAX_MESSAGE_LENGTH): FormattedString {
  const notes = formatNotes(quote, locale);
  const parts = splitMessage(formatPassage(quote), limit - notes.length);
  const answering = parts.find(({ entities }) => entities.some(({ type }) => type === 'bold')) ?? parts[0];
  return FormattedString.join([answering ?? new FormattedString(''), notes]);
}

/** One quote with its source line; may be longer than a message. */
function formatQuote(quote: Quote, locale: Locale): FormattedString {
  return FormattedString.join([formatPassage(quote), formatNotes(quote, locale)]);
}

function formatPassage({ text, answer }: Quote): FormattedString {
  const marked =
    answer === null
      ? new FormattedString(text)
      : FormattedString.join([text.slice(0, answer.start), FormattedString.bold(text.slice(answer.start, answer.end)), text.slice(answer.end)]);
  return text.length > EXPANDABLE_FROM ? FormattedString.expandableBlockquote(marked) : FormattedString.blockquote(marked);
}

/** What stands below a passage, each line with its line break. */
function formatNotes(quote: Quote, locale: Locale): string {
  return [sourceLine(quote, locale), ...alsoInLine(quote, locale), ...mismatchLines(quote, locale)].map((line) => `\n${line}`).join('');
}

/** One plain line for each thing in which a quote differs from the question, naming it where the passage tells. */
function mismatchLines({ mismatch, instead }: Quote, locale: Locale): string[] {
  return mismatch.map((kind) => {
    const names = (instead?.names ?? []).slice(0, MOST_NAMES).map((name) => oneLine(name, MAX_PART_LENGTH));
    if (kind === 'year' && instead !== undefined && instead.years.length > 0) return `⚠ ${locale.buttons.otherYears(instead.years)}`;
    return `⚠ ${kind === 'entity' && names.length > 0 ? locale.buttons.otherNames(names) : locale.mismatch[kind]}`;
  });
}

/** "— headline · newspaper or file · page · date". */
export function sourceLine({ article }: Pick<Quote, 'article'>, locale: Locale): string {
  return `— ${joinFacts({ ...article, origin: article.source ?? article.file }, locale)}`;
}

/** Where else the text stands, on a line of its own; none where it stands nowhere else. */
function alsoInLine({ article, alsoIn }: Quote, locale: Locale): string[] {
  if (alsoIn.length === 0) return [];
  const named = alsoIn.slice(0, MOST_ALSO_NAMED).map((other) => nameOther(other, article, locale));
  return [locale.alsoIn(named, alsoIn.length - named.length)];
}

/** What tells another article from the one above it; the same newspaper does not, its file does. */
function nameOther(other: PassageSource, article: PassageSource, locale: Locale): string {
  const title = other.untitled || other.title === article.title ? '' : other.title;
  const origin = other.source === null || other.source === article.source ? other.file : other.source;
  const date = other.date === article.date ? null : other.date;
  return joinFacts({ title, origin, page: other.page, date }, locale);
}

/** "headline · newspaper or file · page · date", whatever of it there is. */
function joinFacts({ title, origin, page, date }: Pick<PassageSource, 'title' | 'page' | 'date'> & { readonly origin: string }, locale: Locale): string {
  const facts = [oneLine(title, MAX_PART_LENGTH), oneLine(origin, MAX_PART_LENGTH), page === null ? null : locale.page(page), date];
  return facts.filter((fact) => fact !== null && fact !== '').join(' · ');
}

function joinParagraphs(paragraphs: readonly FormattedString[]): FormattedString {
  return FormattedString.join([...paragraphs], '\n\n');
}
