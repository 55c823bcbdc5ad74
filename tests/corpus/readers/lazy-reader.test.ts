import { expect, it } from 'vitest';
import { READABLE_EXTENSIONS } from '../../../src/corpus/read-corpus.ts';
import { docxReader } from '../../../src/corpus/readers/docx-reader.ts';
import { htmlReader } from '../../../src/corpus/readers/html-reader.ts';
import { markdownReader } from '../../../src/corpus/readers/markdown-reader.ts';

it('a reader that is loaded with the first file stands for the extensions that it has', () => {
  const known = [docxReader, htmlReader, markdownReader].flatMap(({ extensions }) => extensions);
  expect(READABLE_EXTENSIONS).toEqual(expect.arrayContaining(known));
  expect(READABLE_EXTENSIONS).toHaveLength(known.length + ['.txt', '.text', '.pdf', '.zip'].length);
});
