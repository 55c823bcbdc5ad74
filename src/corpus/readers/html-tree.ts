import { parseHTML } from 'linkedom';
import { UnreadableFileError } from '../../errors.ts';

/** What this program needs of a node of a parsed page. */
export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** Upper case for elements of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  append(node: HtmlNode): void;
  remove(): void;
}

export interface HtmlPage {
  readonly documentElement: HtmlElement;
  createElement(name: string): HtmlElement;
}

/** Pages above this are refused, in UTF-16 units, scripts, styles and embedded pictures not counted; a novel has about a million. */
const MAX_LENGTH = 20_000_000;
/** Tags and character references; the pages of a news site have some thousand. */
const MAX_MARKS = 300_000;
/** Elements inside one another; browsers stop at 512, and the parser's time grows with the square of it. */
const MAX_DEPTH = 1_000;

/** What nobody reads and what may be most of a page. The end of the text closes what the page leaves open. */
const UNREAD = /<!--[\s\S]*?(?:-->|$)|<(script|style|svg)\b[\s\S]*?(?:<\/\1[^<>]{0,100}>?|$)/giu;
/** Elements that have no content, and those that the next one of their kind closes: pages leave them open by the thousand. */
const NOT_NESTING = new Set('AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR P LI DT DD TR TD TH OPTION'.split(' '));

/**
 * Parses a page without its scripts, styles and comments. It always has a body, and nothing stands outside head and body.
 * @throws UnreadableFileError for a page that is larger or nested deeper than any article
 */
export function parseHtml(html: string): HtmlPage {
  const text = withoutEmbedded(html.replace(UNREAD, ' '));
  const { marks, depth } = measureHtml(text);
  if (text.length > MAX_LENGTH || marks > MAX_MARKS) throw new UnreadableFileError(`too large a page: ${text.length} characters, ${marks} marks; split it`);
  if (depth > MAX_DEPTH) throw new UnreadableFileError('nested too deeply to be an article');
  const { document } = parseHTML(/<html[\s>]/iu.test(text) ? text : `<html>${text}</html>`) as unknown as { document: HtmlPage };
  gatherBody(document);
  return document;
}

/** Takes the pictures out that stand in the page itself, which may be larger than an expression can match. */
function withoutEmbedded(html: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: opening, 1: quote = '"', index } of html.matchAll(/=\s?(["'])data:/giu)) {
    if (index < end) continue;
    parts.push(html.slice(end, index + opening.length));
    const closing = html.indexOf(quote, index + opening.length);
    end = closing < 0 ? html.length : closing;
  }
  return [...parts, html.slice(end)].join('');
}

/** What makes a page slow to work on. */
export interface HtmlMeasure {
  /** Tags and character references. */
  readonly marks: number;
  /** Elements inside one another; counting stops at the greatest depth that is parsed. */
  readonly depth: number;
  /** Of the longest tag, in UTF-16 units. */
  readonly longestTag: number;
}

/** Counts in linear time, opening and closing elements as the parser does. */
export function measureHtml(html: string): HtmlMeasure {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let marks = 0;
  let depth = 0;
  let longestTag = 0;
  let tagStart = 0;
  for (const { 0: mark, 1: slash, 2: word = '', index } of html.matchAll(/[&>]|<(?:(\/?)([a-z][^\s/><]{0,50}))?/giu)) {
    const name = word.toUpperCase();
    if (mark === '>') longestTag = Math.max(longestTag, index - tagStart);
    else marks += 1;
    if (mark.startsWith('<')) tagStart = index;
    if (name === '' || NOT_NESTING.has(name)) continue;
    if (slash === '') {
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      depth = Math.max(depth, open.length);
      if (depth > MAX_DEPTH) break;
    } else {
      for (let isOpen = (counts.get(name) ?? 0) > 0; isOpen; ) {
        const closed = open.pop() ?? name;
        counts.set(closed, (counts.get(closed) ?? 0) - 1);
        isOpen = closed !== name;
      }
    }
  }
  return { marks, depth, longestTag };
}

/** Pages may leave out the tags of head and body; the parser does not add them. */
function gatherBody(page: HtmlPage): void {
  const root = page.documentElement;
  const children = childrenOf(root).filter(({ nodeName }) => nodeName !== 'HEAD');
  if (children.every((node) => node.nodeName === 'BODY' || (node.textContent ?? '').trim() === '') && children.some(isBody)) return;
  const body = page.createElement('body');
  for (const child of children) {
    for (const node of isBody(child) ? childrenOf(child) : [child]) body.append(node);
    if (isBody(child)) (child as HtmlElement).remove();
  }
  root.append(body);
}

function isBody({ nodeName }: HtmlNode): boolean {
  return nodeName === 'BODY';
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
