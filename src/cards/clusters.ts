import type { Span } from '../domain/article.ts';

/** What a reader takes for one character: never torn, drawn as one. */
export interface Cluster {
  readonly text: string;
  /** Stands in the answering sentence. */
  readonly isMarked: boolean;
}

/** Of the invisible characters only joiners, variation selectors and the tags of flags change what is seen. */
const UNSEEN = /(?!\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0020}-\u{E007F}])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const NOTHING_SEEN = /^\p{Default_Ignorable_Code_Point}*$/u;
const LINE_BREAK = /^(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])$/u;
const BLANK = /^[^\S\uFEFF]+$/u;
/** No character that people write is longer, in UTF-16 units; joiners can make one of a whole text. */
const MAX_CLUSTER_LENGTH = 40;
/** Stacked marks beyond this would run over the lines around. */
const MOST_MARKS = 4;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The paragraphs of a text, cluster by cluster. Lone surrogates become U+FFFD, blanks one blank each,
 * invisible characters go; empty paragraphs and blanks at both ends of one are left out.
 */
export function splitClusters(text: string, marked: Span | null): Cluster[][] {
  const paragraphs: Cluster[][] = [[]];
  for (const { segment, index } of segmenter.segment(text.toWellFormed())) {
    const isMarked = marked !== null && index >= marked.start && index < marked.end;
    if (LINE_BREAK.test(segment)) paragraphs.push([]);
    else for (const part of segment.length > MAX_CLUSTER_LENGTH ? segment : [segment]) pushSeen(paragraphs.at(-1) ?? [], part, isMarked);
  }
  return paragraphs.map(trimmed).filter((paragraph) => paragraph.length > 0);
}

/** True for a blank, which stands between units and takes no part in line breaking rules. */
export function isBlank(cluster: Cluster | undefined): boolean {
  return cluster?.text === ' ';
}

function pushSeen(paragraph: Cluster[], segment: string, isMarked: boolean): void {
  const seen = BLANK.test(segment) ? ' ' : withFewMarks(segment.replace(UNSEEN, '').normalize('NFC'));
  if (NOTHING_SEEN.test(seen) || (seen === ' ' && isBlank(paragraph.at(-1)))) return;
  paragraph.push({ text: seen, isMarked });
}

function withFewMarks(cluster: string): string {
  let marks = 0;
  return cluster.replace(/\p{Mn}/gu, (mark) => ((marks += 1) <= MOST_MARKS ? mark : ''));
}

function trimmed(paragraph: readonly Cluster[]): Cluster[] {
  const first = paragraph.findIndex((cluster) => !isBlank(cluster));
  const last = paragraph.findLastIndex((cluster) => !isBlank(cluster));
  return first < 0 ? [] : paragraph.slice(first, last + 1);
}
