import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { messageOf, UnreadableFileError } from '../../errors.ts';
import { placeFile, retrace, slicePlaced, type PlacedText } from '../placed-text.ts';
import { blockText, withHeadline } from './block-text.ts';
import { decodeText } from './decode-text.ts';
import { htmlText, nodeText } from './markdown-text.ts';
import { NO_METADATA, type Block, type DocumentMetadata, type Reader } from './reader.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** A key without a value ("title:") says nothing. */
const text = z
  .string()
  .transform((value) => value.trim())
  .transform((value) => (value === '' ? null : value));
/** A time of day behind the date is left off. */
const date = text
  .transform((value) => value?.replace(/[T ]\d{2}:.*$/u, '') ?? null)
  .refine((value) => value === null || DATE.test(value), 'expected YYYY, YYYY-MM or YYYY-MM-DD');
const frontMatterSchema = z.object({ title: text.default(null), date: date.default(null), source: text.default(null) });

/** Markdown: front matter (title, date, source), headings as section headings, inline marks taken off. */
export const markdownReader: Reader = {
  extensions: ['.md', '.markdown'],
  async read(bytes, file) {
    const decoded = placeFile(decodeText(bytes));
    const matter = FRONT_MATTER.exec(decoded.text);
    const metadata = readFrontMatter(matter?.groups?.['yaml']);
    const beginning = matter?.[0] ?? /^\uFEFF?/u.exec(decoded.text)?.[0] ?? '';
    const blocks = parseBlocks(slicePlaced(decoded, beginning.length));
    return [withHeadline({ file, metadata, blocks, notes: [] })];
  },
};

function readFrontMatter(yaml: string | undefined): DocumentMetadata {
  if (yaml === undefined) return NO_METADATA;
  const parsed = frontMatterSchema.safeParse(parseFrontMatterYaml(yaml) ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UnreadableFileError(`${['front matter', ...(issue?.path ?? [])].join(' ')}: ${issue?.message ?? 'not readable'}`);
  }
  return parsed.data;
}

function parseFrontMatterYaml(yaml: string): unknown {
  try {
    // This schema keeps every value as the string that was written: 2024, 1.10 and 2024-03-05 alike.
    return parseYaml(yaml, { schema: 'failsafe', logLevel: 'error' });
  } catch (error) {
    throw new UnreadableFileError(`front matter is not valid YAML: ${messageOf(error).split('\n')[0]}`, { cause: error });
  }
}

function parseBlocks(markdown: PlacedText): Block[] {
  try {
    return toBlocks(fromMarkdown(markdown.text).children, markdown);
  } catch (error) {
    // The stack ends after some thousand quotations inside one another.
    if (error instanceof RangeError) throw new UnreadableFileError('nested too deeply to be an article', { cause: error });
    throw error;
  }
}

function toBlocks(nodes: readonly RootContent[], source: PlacedText): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return block('heading', nodeText(node, source));
      case 'paragraph':
      case 'code':
        return block('paragraph', nodeText(node, source));
      case 'html':
        return block('paragraph', htmlText(node, source));
      case 'blockquote':
        return toBlocks(node.children, source);
      case 'list':
        return node.children.flatMap((item) => toBlocks(item.children, source));
      default:
        return [];
    }
  });
}

function block(kind: Block['kind'], raw: PlacedText): Block[] {
  const cleaned = retrace(raw, blockText(raw.text));
  return cleaned.text === '' ? [] : [{ kind, ...cleaned }];
}
