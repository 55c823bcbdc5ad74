import { FormattedString } from '@grammyjs/parse-mode';
import { MOST_ALSO_NAMED, type Answer, type Quote } from '../domain/answer.ts';
import type { PassageSource } from '../domain/passage.ts';
import type { Locale } from './locales/locale.ts';
import { oneLine } from './one-line.ts';
import { MAX_MESSAGE_LENGTH, splitMessage } from './split-message.ts';

/** Quotes longer than this, in UTF-16 units, are shown folded. */
const EXPANDABLE_FROM = 400;
/** Headline and origin in a source line end here, in UTF-16 units. */
const MAX_PART_LENGTH = 120;

/**
 * The messages that show an answer: each quote as a blockquote with the answering sentence in bold,
 * its source below. Entities only, so nothing in a text can be mistaken for markup.
 * Every message fits into one Telegram message.
 */
export function formatAnswer(answer: Answer, locale: Locale): FormattedString[] {
  if (answer.kind === 'quotes') return splitMessage(joinParagraphs(answer.quotes.map((quote) => formatQuote(quote, locale))));
  const statement = new FormattedString(locale.noAnswer[answer.reason]);
  const showsNearest = answer.reason === 'other-year' || answer.reason === 'other-entity';
  const [nearest] = answer.quotes;
  if (!showsNearest || nearest === undefined) return [statement];
  return splitMessage(joinParagraphs([statement.plain(`\n${locale.nearest}`), formatQuote(nearest, locale)]));
}

/** One quote with its source line in one message: of a passage that is too long, the part with the answering sentence. */
export function formatSingleQuote(quote: Quote, locale: Locale): FormattedString {
  const notes = formatNotes(quote, locale);
  const parts = splitMessage(formatPassage(quote), MAX_MESSAGE_LENGTH - notes.length);
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
  const mismatches = quote.mismatch.map((kind) => `⚠ ${locale.mismatch[kind]}`);
  return [sourceLine(quote, locale), ...alsoInLine(quote, locale), ...mismatches].map((line) => `\n${line}`).join('');
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
