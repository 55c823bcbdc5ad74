import type { FormattedString } from '@grammyjs/parse-mode';
import { splitSentences } from '../language/sentences.ts';

/** Telegram takes 1 … 4096 characters a message; counted in UTF-16 units this is safe under every reading. */
export const MAX_MESSAGE_LENGTH = 4096;

/**
 * Splits a text into messages at the last sentence end that fits (else at a blank, else anywhere but inside a
 * surrogate pair). Entities are cut with their text. Blanks around a cut are dropped; no other character is.
 */
export function splitMessage(text: FormattedString, limit = MAX_MESSAGE_LENGTH): FormattedString[] {
  const messages: FormattedString[] = [];
  let start = skipBlanks(text.rawText, 0);
  while (start < text.rawText.length) {
    const end = text.rawText.length - start <= limit ? text.rawText.length : start + cutLength(text.rawText.slice(start, start + limit + 1), limit);
    messages.push(text.slice(start, trimmedEnd(text.rawText, start, end)));
    start = skipBlanks(text.rawText, end);
  }
  return messages;
}

/** How much of a text that is too long goes into the first message. */
function cutLength(text: string, limit: number): number {
  const ends = splitSentences(text).map(({ end }) => end);
  const sentenceEnd = ends.findLast((end) => end <= limit && end >= limit / 2);
  if (sentenceEnd !== undefined) return sentenceEnd;
  const blank = text.slice(0, limit).search(/\s\S*$/u);
  if (blank >= limit / 2) return blank;
  return /[\uDC00-\uDFFF]/u.test(text[limit] ?? '') ? limit - 1 : limit;
}

function skipBlanks(text: string, offset: number): number {
  let index = offset;
  while (index < text.length && /\s/u.test(text[index] ?? '')) index += 1;
  return index;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && /\s/u.test(text[index - 1] ?? '')) index -= 1;
  return index;
}
