import { cleanPage } from '../clean-text.ts';
import { decodeText } from './decode-text.ts';
import { NO_METADATA, type Block, type Reader } from './reader.ts';

/** A headline is at most this long, in UTF-16 units; longer first lines are body text. */
const MAX_HEADLINE_LENGTH = 60;

/** Plain text: the first line is the headline when it looks like one; printed lines are joined into paragraphs. */
export const textReader: Reader = {
  extensions: ['.txt', '.text'],
  read(bytes, file) {
    const paragraphs = cleanPage(decodeText(bytes));
    const [first, ...rest] = paragraphs;
    const hasHeadline = first !== undefined && rest.length > 0 && isHeadline(first);
    const body = hasHeadline ? rest : paragraphs;
    return {
      file,
      metadata: hasHeadline ? { ...NO_METADATA, title: first } : NO_METADATA,
      blocks: body.map((text): Block => ({ kind: 'paragraph', text })),
    };
  },
};

function isHeadline(line: string): boolean {
  return line.length <= MAX_HEADLINE_LENGTH && !/[。！；，、：,;:.!…]$/u.test(line) && !/^(?:▶|本报讯)/u.test(line);
}
