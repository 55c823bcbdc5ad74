import { joinLetterSpacing, removeControls } from '../../language/normalise.ts';
import type { Document } from './reader.ts';

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u301B\\uFF01-\\uFF1F]';
const BREAK_IN_CJK = new RegExp(`(?<=${CJK})\\s*\\n\\s*(?=${CJK}|\\p{P})|(?<=\\p{P})\\s*\\n\\s*(?=${CJK})`, 'gu');

/** The text of a block as it is quoted: lines joined, letter-spacing and what nobody reads taken out. May be empty. */
export function blockText(raw: string): string {
  return joinLetterSpacing(joinLines(removeControls(raw))).trim();
}

/** A heading at the top is the headline, unless the file itself names another one. */
export function withHeadline(document: Document): Document {
  const [first, ...rest] = document.blocks;
  if (first?.kind !== 'heading') return document;
  if (document.metadata.title !== null && document.metadata.title !== first.text) return document;
  return { ...document, metadata: { ...document.metadata, title: first.text }, titlePlaces: first.places ?? null, blocks: rest };
}

/** A line break is nothing next to Chinese or Japanese, unless a word or a number stands on the other side, and a blank elsewhere. */
function joinLines(raw: string): string {
  return raw.replace(BREAK_IN_CJK, '').replace(/(?<!\s)\s*\n\s*/gu, ' ');
}
