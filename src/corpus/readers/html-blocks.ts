import { blockText } from './block-text.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import type { Block } from './reader.ts';

/** Marks the line breaks that a page asks for (`<br>`), apart from those of its source text. */
const HARD_BREAK = '\u2028';
/** A row of cells is one paragraph up to this many characters; above that it is a table that lays out a page. */
const MAX_ROW_LENGTH = 1_000;

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const INLINE = new Set(
  'A ABBR ACRONYM B BASEFONT BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);
/** Their content is not running text. RT and RP hold how a character is pronounced. */
const DROPPED = new Set(
  'HEAD TITLE SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE BUTTON SELECT DATALIST INPUT TEXTAREA IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO IMG DIALOG MENU RT RP'.split(' '),
);
const DROPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'alert']);
/** What readers wrote below an article. */
const COMMENTS = /(?<![^\s])(?:comments?|comments?[_-]?(?:list|area|section|box|wrap|wrapper|container)|disqus_thread|pinglun)(?![^\s])/iu;

/** Headings and paragraphs below an element; list items, quotations and rows of tables are paragraphs. */
export function extractBlocks(root: HtmlElement): Block[] {
  const builder = createBuilder();
  let node: HtmlNode | null = root;
  // Pages may be nested deeper than functions can call themselves.
  while (node !== null) {
    const inner: HtmlNode | null = builder.enter(node) ? node.firstChild : null;
    if (inner !== null) {
      node = inner;
      continue;
    }
    builder.leave(node);
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      builder.leave(node);
    }
    node = node === root ? null : node.nextSibling;
  }
  return builder.blocks;
}

interface Row {
  /** Number of blocks before the row. */
  readonly start: number;
  cells: number;
  isLayout: boolean;
}

function createBuilder() {
  const blocks: Block[] = [];
  const rows: Row[] = [];
  let buffer: string[] = [];
  let headings = 0;
  let preformatted = 0;

  function endBlock(): void {
    const kind = headings > 0 ? 'heading' : 'paragraph';
    const raw = buffer.join('');
    buffer = [];
    const parts = kind === 'heading' ? [raw.replaceAll(HARD_BREAK, '\n')] : splitAtBreaks(raw);
    for (const text of parts.map(tidy)) if (text !== '') blocks.push({ kind, text });
  }

  function endRow(): void {
    const row = rows.pop();
    if (row === undefined || row.isLayout || row.cells < 2) return;
    const cells = blocks.slice(row.start);
    const text = cells.map((cell) => cell.text).join(' ');
    if (cells.length < 2 || cells.length > row.cells || text.length > MAX_ROW_LENGTH) return;
    blocks.splice(row.start, cells.length, { kind: 'paragraph', text });
  }

  return {
    blocks,
    /** @returns false for a node whose content is passed over */
    enter(node: HtmlNode): boolean {
      const name = node.nodeName;
      if (node.nodeType === 3) buffer.push(textOf(node, preformatted > 0));
      if (node.nodeType !== 1 || isDropped(node as HtmlElement)) return false;
      if (name === 'BR') buffer.push(HARD_BREAK);
      else if (!INLINE.has(name)) endBlock();
      if (HEADINGS.has(name)) headings += 1;
      if (name === 'PRE') preformatted += 1;
      const row = rows.at(-1);
      if ((name === 'TD' || name === 'TH') && row !== undefined) row.cells += 1;
      if (name === 'TABLE' && row !== undefined) row.isLayout = true;
      if (name === 'TR') rows.push({ start: blocks.length, cells: 0, isLayout: false });
      return true;
    },
    leave(node: HtmlNode): void {
      const name = node.nodeName;
      if (node.nodeType !== 1 || name === 'BR' || INLINE.has(name) || isDropped(node as HtmlElement)) return;
      endBlock();
      if (HEADINGS.has(name)) headings -= 1;
      if (name === 'PRE') preformatted -= 1;
      if (name === 'TR') endRow();
    },
  };
}

function isDropped(element: HtmlElement): boolean {
  if (DROPPED.has(element.nodeName.toUpperCase()) || element.getAttribute('hidden') !== null) return true;
  if (element.nodeName === 'BODY') return false;
  const style = element.getAttribute('style') ?? '';
  if (style !== '' && /display\s*:\s*none/iu.test(style)) return true;
  if (DROPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return COMMENTS.test(element.getAttribute('id') ?? '') || COMMENTS.test(element.getAttribute('class') ?? '');
}

function textOf(node: HtmlNode, isPreformatted: boolean): string {
  const text = (node.textContent ?? '').replaceAll(HARD_BREAK, '\n').replace(/\r\n?/gu, '\n');
  return isPreformatted ? text.replaceAll('\n', HARD_BREAK) : text;
}

/** Two breaks part paragraphs; so does one behind the end of a sentence or before an indent: older pages know no other way. */
function splitAtBreaks(raw: string): string[] {
  const parts: string[][] = [];
  let isOpen = false;
  for (const line of raw.split(HARD_BREAK)) {
    const words = line.trim();
    const isIndented = /^[ \t\n]*[\u3000\u00A0]/u.test(line);
    if (isOpen && !isIndented) parts.at(-1)?.push(line);
    else parts.push([line]);
    isOpen = words !== '' && !/[。！？…；.!?][”’」』）)"]*$/u.test(words);
  }
  return parts.map((lines) => lines.join('\n'));
}

function tidy(raw: string): string {
  const folded = raw.replace(/[ \t\n\f\u00A0]+/gu, (blanks) => (blanks.includes('\n') ? '\n' : ' '));
  return blockText(folded.trim());
}
