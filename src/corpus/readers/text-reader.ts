import { paragraphsOf, readPageText } from '../clean-text.ts';
import { pageBlocks } from '../page/page-blocks.ts';
import { isNewspaperPage, segmentPage } from '../page/segment-page.ts';
import { decodeText } from './decode-text.ts';
import { NO_METADATA, type Block, type Reader } from './reader.ts';

const SENTENCE_END = /[。！？!?…；.][”’」』）)】》]*$/u;
/** A headline is at most this long, in UTF-16 units; longer first lines are body text. */
const MAX_HEADLINE_LENGTH = 60;

/** Plain text: a newspaper page is cut into its articles; else the first line is the headline when it looks like one. */
export const textReader: Reader = {
  extensions: ['.txt', '.text'],
  async read(bytes, file) {
    const text = readPageText(decodeText(bytes));
    const blocks = pageBlocks(text);
    if (isNewspaperPage(blocks, text.isPrinted)) {
      const page = segmentPage(blocks);
      // Lines that no sentence holds together are no page: they are taken as they stand.
      if (page.drafts.some(({ paragraphs }) => paragraphs.some(({ text }) => SENTENCE_END.test(text)))) return [{ file, metadata: NO_METADATA, blocks: [], page, notes: [] }];
    }
    const paragraphs = paragraphsOf(text);
    const [first, ...rest] = paragraphs;
    const hasHeadline = first !== undefined && rest.length > 0 && isHeadline(first.text);
    const body = hasHeadline ? rest : paragraphs;
    const title = hasHeadline ? { metadata: { ...NO_METADATA, title: first.text }, titlePlaces: first.places } : { metadata: NO_METADATA };
    return [{ file, ...title, blocks: body.map(({ text, places }): Block => ({ kind: 'paragraph', text, places })), notes: [] }];
  },
};

function isHeadline(line: string): boolean {
  return line.length <= MAX_HEADLINE_LENGTH && !/[。！；，、：,;:.!…]$/u.test(line) && !/^(?:▶|本报讯)/u.test(line);
}
