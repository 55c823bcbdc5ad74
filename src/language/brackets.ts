/** Opening mark → the kind of bracket it opens. A wide mark may be closed by a narrow one: hurried texts mix them. */
const OPENING = new Map([
  ['（', 'round'],
  ['(', 'round'],
  ['【', 'lenticular'],
  ['〔', 'shell'],
  ['[', 'square'],
  ['［', 'square'],
  ['《', 'title'],
  ['〈', 'inner title'],
  ['“', 'double'],
  ['„', 'low'],
  ['‘', 'single'],
  ['「', 'corner'],
  ['『', 'white corner'],
  ['«', 'angle'],
  ['‹', 'single angle'],
]);

/** Closing mark → the kinds it may close, the likeliest first. */
const CLOSING = new Map([
  ['）', ['round']],
  [')', ['round']],
  ['】', ['lenticular']],
  ['〕', ['shell']],
  [']', ['square']],
  ['］', ['square']],
  ['》', ['title']],
  ['〉', ['inner title']],
  ['”', ['double', 'low']],
  ['“', ['low']],
  ['’', ['single']],
  ['」', ['corner']],
  ['』', ['white corner']],
  ['»', ['angle']],
  ['›', ['single angle']],
]);

const SINGLE_MARKS = new Set(["'", '’']);
/** Cheap to ask first: most characters are no bracket. */
const ANY_MARK = new Set([...OPENING.keys(), ...CLOSING.keys(), '"', "'", '\n']);

/**
 * Where each bracket and quotation mark that opens in a text is closed: offset of the opening mark → offset of the closing one.
 * Pairs lie on one line, and a mark without its partner is left out. Marks of one kind nest, those of different kinds
 * do not disturb each other. Takes linear time.
 */
export function findBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  let open = new Map<string, number[]>();
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (!ANY_MARK.has(mark)) continue;
    if (mark === '\n') {
      open = new Map();
      continue;
    }
    const closed = closedKind(text, index, open);
    const opened = closed === null ? openedKind(text, index) : null;
    if (closed !== null) pairs.set(open.get(closed)?.pop() ?? index, index);
    else if (opened !== null) push(open, opened, index);
  }
  return pairs;
}

function push(open: Map<string, number[]>, kind: string, index: number): void {
  const places = open.get(kind);
  if (places === undefined) open.set(kind, [index]);
  else places.push(index);
}

/** The kind of an open bracket that the mark closes. */
function closedKind(text: string, index: number, open: ReadonlyMap<string, readonly number[]>): string | null {
  const mark = text[index] ?? '';
  if (SINGLE_MARKS.has(mark) && isApostrophe(text, index)) return null;
  const isStraight = mark === '"' || mark === "'";
  if (isStraight && isBlank(text[index - 1])) return null;
  const kinds = isStraight ? [mark] : (CLOSING.get(mark) ?? []);
  return kinds.find((kind) => (open.get(kind)?.length ?? 0) > 0) ?? null;
}

/** A straight mark opens what follows it without a blank; a single one only after a blank or another mark, and no year ('90s). */
function openedKind(text: string, index: number): string | null {
  const mark = text[index] ?? '';
  if (mark !== '"' && mark !== "'") return OPENING.get(mark) ?? null;
  if (isBlank(text[index + 1])) return null;
  const isQuote = mark === '"' || (!/[\p{L}\p{N}]/u.test(text[index - 1] ?? ' ') && !/\d/u.test(text[index + 1] ?? ''));
  return isQuote ? mark : null;
}

/** "it's", "l’eau"; in Chinese the same mark closes ("‘放手去干’的人"). */
function isApostrophe(text: string, index: number): boolean {
  return isAlphabetic(text[index - 1]) && isAlphabetic(text[index + 1]);
}

function isAlphabetic(character = ''): boolean {
  return /(?!\p{Script=Han})\p{L}/u.test(character);
}

function isBlank(character = ' '): boolean {
  return /\s/u.test(character);
}
