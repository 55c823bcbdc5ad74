import { extname } from 'node:path';
import { removeInvisible } from '../language/normalise.ts';
import { READABLE_EXTENSIONS } from './read-corpus.ts';

/** File systems take 255 bytes; what stands before and after a name (hidden copies, `.articles.yaml`) must fit as well. */
const MAX_NAME_BYTES = 180;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const UNNAMED = 'document';

/**
 * A name that somebody else chose, as it may stand in the corpus folder on every file system: the last part of a path,
 * without direction marks and control characters, not hidden, no device, at most 180 bytes. Its ending stays.
 */
export function safeFileName(raw: string): string {
  const last = raw.toWellFormed().normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const clean = removeInvisible(last.replace(/[\s\p{Cc}]+/gu, ' ')).replace(/[<>:"|?*\uFFFD]/gu, '_').replace(/[\s.]+$/u, '');
  const ending = /\.[^.\s]*$/u.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - ending.length).replace(/^[\s.]+|[\s.]+$/gu, '');
  const named = stem === '' ? UNNAMED : DEVICE.test(stem) ? `_${stem}` : stem;
  return `${cutBytes(named, MAX_NAME_BYTES - Buffer.byteLength(ending))}${ending}`;
}

/** True when a reader knows the ending of a name. */
export function hasReadableEnding(name: string): boolean {
  return READABLE_EXTENSIONS.includes(extname(name).toLowerCase());
}

/** True for two names that some file system takes for one: they differ in case or in how accents are written. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Whole characters only, at least one. */
function cutBytes(text: string, most: number): string {
  let bytes = 0;
  let cut = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most && cut !== '') break;
    cut += character;
  }
  return cut.trimEnd();
}
