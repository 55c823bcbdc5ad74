import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { joinPlaced, removePlaced, retrace, slicePlaced, type PlacedText } from '../placed-text.ts';

const HTML_MARK = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^<>]*>/giu;
/** "&amp;", unless it is escaped. */
const REFERENCE = /(?<!\\)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;
/** What stands before the text of code: the first line of a block, the marks around a word. */
const CODE_MARK = /^(?:(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|[\r\n]|$)|`+ ?)/u;
const LINE_BREAK: PlacedText = { text: '\n', places: [] };

/**
 * The text of a node without its marks; a hard line break counts as a line break, HTML marks as nothing.
 * @param source the text that the positions of the node are counted in
 */
export function nodeText(node: Nodes, source: PlacedText): PlacedText {
  switch (node.type) {
    case 'break':
      return LINE_BREAK;
    case 'html':
      return /^<br\b/iu.test(node.value) ? LINE_BREAK : slicePlaced(source, 0, 0);
    case 'text':
      return retrace(resolveReferences(nodeSource(node, source)), node.value);
    case 'code':
    case 'inlineCode':
      return retrace(removePlaced(nodeSource(node, source), CODE_MARK), node.value);
    default:
      return 'children' in node ? joinPlaced(node.children.map((child) => nodeText(child, source))) : retrace(nodeSource(node, source), toString(node));
  }
}

/** The text of a block of HTML without its marks. */
export function htmlText(node: Extract<Nodes, { type: 'html' }>, source: PlacedText): PlacedText {
  return removePlaced(retrace(nodeSource(node, source), node.value), HTML_MARK);
}

function nodeSource({ position }: Nodes, source: PlacedText): PlacedText {
  return slicePlaced(source, position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** Characters that are written by name or number stand nowhere in the file. */
function resolveReferences(raw: PlacedText): PlacedText {
  const parts: PlacedText[] = [];
  let end = 0;
  for (const { index, 0: reference } of raw.text.matchAll(REFERENCE)) {
    const meant = toString(fromMarkdown(reference));
    if (meant === reference) continue;
    parts.push(slicePlaced(raw, end, index), { text: meant, places: [] });
    end = index + reference.length;
  }
  return parts.length === 0 ? raw : joinPlaced([...parts, slicePlaced(raw, end)]);
}
