import { isSpaceless } from '../language/script.ts';
import { isBlank, type Cluster } from './clusters.ts';

/** Clusters between which no line ends. */
export interface Unit {
  readonly clusters: readonly Cluster[];
  /** The blank that follows; it is not drawn where the line ends. */
  readonly blankAfter: Cluster | null;
}

/** No line begins with one of these. */
const CLOSING = new Set([
  ...'、。，．：；？！）】〕》〉」』”’］｝〗〙〛…‥—～·・％‰℃℉°′″',
  ...',.:;!?)]}»›%؟،؛۔।॥',
  ...'々〻ー゛゜ヽヾゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ',
]);
/** No line ends with one of these. */
const OPENING = new Set([...'（【〔《〈「『“‘［｛〖〘〚', ...'([{«‹', ...'￥¥$£€₽#№§']);
/** Two of a kind are one mark. */
const PAIRED = new Set(['—', '…', '⸺', '‥']);
/** A word may end here in the middle. */
const WORD_BREAK = /[-‐–]$/u;
/** Written without blanks, but no line may end wherever it likes. */
const DICTIONARY_SCRIPT = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No line begins with it. */
export function isClosing(text: string): boolean {
  return CLOSING.has(text);
}

/** No line ends with it. */
export function isOpening(text: string): boolean {
  return OPENING.has(text);
}

/** True for a character that stands on a square of its own: a line may end on both sides of it, and wide marks belong to it. */
export function isSquare(text: string): boolean {
  return (isSpaceless(text) && !DICTIONARY_SCRIPT.test(text)) || /[\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\uFE0F/u.test(text);
}

/** The paragraph as units: words, Chinese characters with the marks that belong to them. */
export function splitUnits(paragraph: readonly Cluster[]): Unit[] {
  const wordEnds = dictionaryWordEnds(paragraph);
  const units: Unit[] = [];
  let clusters: Cluster[] = [];
  const finish = (blankAfter: Cluster | null): void => {
    if (clusters.length > 0) units.push({ clusters, blankAfter });
    clusters = [];
  };
  for (const [index, cluster] of paragraph.entries()) {
    const before = clusters.at(-1);
    if (isBlank(cluster)) {
      // A dash with blanks around it ends a line and begins none, like every mark.
      if (before !== undefined && (isOpening(before.text) || isClosing(paragraph[index + 1]?.text ?? ''))) clusters.push(cluster);
      else finish(cluster);
      continue;
    }
    if (before !== undefined && !isBlank(before) && mayBreak(before.text, cluster.text, wordEnds.has(index))) finish(null);
    clusters.push(cluster);
  }
  finish(null);
  return units;
}

function mayBreak(before: string, after: string, isWordEnd: boolean): boolean {
  if (isClosing(after) || isOpening(before)) return false;
  if (before === after && PAIRED.has(before)) return false;
  if (isWordEnd || isSquare(before) || isSquare(after)) return true;
  return WORD_BREAK.test(before) && /\p{L}/u.test(after);
}

/** Where words end in scripts that only a dictionary can divide, as indexes of the cluster behind. */
function dictionaryWordEnds(paragraph: readonly Cluster[]): ReadonlySet<number> {
  const text = paragraph.map((cluster) => cluster.text).join('');
  if (!DICTIONARY_SCRIPT.test(text)) return new Set();
  const starts = new Set<number>();
  for (const { index } of new Intl.Segmenter('th', { granularity: 'word' }).segment(text)) starts.add(index);
  const ends = new Set<number>();
  let offset = 0;
  for (const [index, cluster] of paragraph.entries()) {
    if (starts.has(offset) && DICTIONARY_SCRIPT.test(cluster.text)) ends.add(index);
    offset += cluster.text.length;
  }
  return ends;
}
