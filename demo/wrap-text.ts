/** A line of a text: half-open UTF-16 offsets. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Marks that do not begin a line stay with what stands before them. */
const PIECES = /(?:[^\S\n]+|[!-~\u00C0-\u024F\u0370-\u04FF]+|\p{Extended_Pictographic}\uFE0F?|[^\s])[，。、；：？！”’）》」』】〉…]*/gu;

/**
 * Cuts a text into lines that are no wider than a width: at line feeds, between Chinese characters and at blanks.
 * @param measure the width of a piece of text, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (piece: string) => number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    lines.push(...wrapParagraph(paragraph, width, measure).map((line) => ({ start: start + line.start, end: start + line.end })));
    start += paragraph.length + 1;
  }
  return lines;
}

function wrapParagraph(text: string, width: number, measure: (piece: string) => number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let used = 0;
  for (const { index, 0: piece } of text.matchAll(PIECES)) {
    for (const [offset, part] of partsOf(piece, width, measure)) {
      const needed = measure(part);
      if (used > 0 && used + measure(part.trimEnd()) > width) {
        lines.push({ start, end: index + offset });
        start = index + offset;
        used = 0;
      }
      used += needed;
    }
  }
  return [...lines, { start, end: text.length }];
}

/** A piece that is wider than a line falls into its characters. */
function partsOf(piece: string, width: number, measure: (piece: string) => number): [number, string][] {
  if (measure(piece) <= width) return [[0, piece]];
  return [...piece.matchAll(/./gsu)].map(({ index, 0: character }) => [index, character]);
}
