import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCorpus, readCorpusFile } from '../../../src/corpus/read-corpus.ts';
import { pdfReader } from '../../../src/corpus/readers/pdf-reader.ts';
import type { Document } from '../../../src/corpus/readers/reader.ts';
import { CancelledError, UnreadableFileError } from '../../../src/errors.ts';
import { SENTENCES } from '../../support/chinese-texts.ts';
import { makePdf, PAGE, printLines, printParagraph, type PdfText } from '../../support/make-pdf.ts';
import { readOne } from '../../support/reading-context.ts';
import { mulberry32 } from '../../../src/evaluation/seeded-random.ts';
import { withTempFolder } from '../../support/temp-folder.ts';

const FONTS = ['cmap', 'embedded'] as const;
const READER = new URL('../../../dist/corpus/readers/pdf-reader.js', import.meta.url).href;
const CUT = 'the end of the file is missing: pages may be, too';
/** Pages of about 20,000 characters. */
const DENSE = { pages: 60, lines: 200, characters: 100 };
const MOST_MEGABYTES = 1_000;

/** Chinese characters only, so that every one is as wide as the type is large. */
const PARAGRAPHS = [0, 3, 6, 9].map((start) => SENTENCES.slice(start, start + 6).join('').replace(/[^\p{Script=Han}，。]/gu, ''));

/** Every Chinese character of GB 2312. */
function gb2312(): string {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 72 }, (_, row) => Uint8Array.from({ length: 188 }, (_, index) => (index % 2 === 0 ? 0xb0 + row : 0xa1 + (index >> 1))));
  return rows.map((row) => decoder.decode(row).replace(/\P{Script=Han}/gu, '')).join('');
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await readOne(pdfReader, bytes, 'a.pdf')).blocks.map(({ text }) => text).join('');
}

function refusal(bytes: Uint8Array, context = {}): Promise<unknown> {
  return readOne(pdfReader, bytes, 'a.pdf', context).catch((error: unknown) => error);
}

describe.each(FONTS)('pdfReader with a font of the kind %s', (font) => {
  it('loses no Chinese character', async () => {
    const characters = gb2312();
    expect(characters).toHaveLength(6763);
    const lines = characters.match(/.{1,45}/gu) ?? [];
    const pages = [0, 50, 100, 150].map((start) => printLines(lines.slice(start, start + 50), { x: 50, y: 790 }));
    expect(await textOf(makePdf(pages, { font }))).toBe(characters);
  });

  it('reads a headline and paragraphs with numbers and Latin letters', async () => {
    const paragraph = '2023年3月5日，MEMS传感器年产2175万只，增长10.7%。';
    const texts = [{ x: 150, y: 780, size: 24, text: '一座老城的新答卷' }, ...printParagraph(paragraph, 60, { x: 50, y: 740 })];
    const body = printLines(['绿色低碳已经成为这座老工业城市新的底色，变化写在每一个人的脸上。'], { x: 70, y: 725 });
    const { metadata, blocks } = await readOne(pdfReader, makePdf([[...texts, ...body]], { font }), 'a.pdf');
    expect(metadata).toEqual({ title: '一座老城的新答卷', date: null, source: null });
    expect(blocks).toEqual([paragraph, '绿色低碳已经成为这座老工业城市新的底色，变化写在每一个人的脸上。'].map((text) => ({ kind: 'paragraph', text })));
  });
});

describe('pdfReader', () => {
  it.each([2, 3])('reads %d columns in order below their headline', async (count) => {
    const cells = Math.floor(48 / count) - 1;
    const columns = PARAGRAPHS.slice(0, count).map((text, index) => printParagraph(text, cells, { x: 50 + index * (cells + 1) * 10, y: 700 }));
    const headline = { x: 120, y: 750, size: 24, text: '青石高新区交出年度答卷' };
    // Row by row, as no human reads.
    const texts = [...columns.flat(), headline].toSorted((a, b) => b.y - a.y || b.x - a.x);
    const { metadata, blocks } = await readOne(pdfReader, makePdf([texts]), 'a.pdf');
    expect(metadata.title).toBe(headline.text);
    expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS.slice(0, count));
  });

  it('joins a paragraph over the ends of columns and pages', async () => {
    const text = PARAGRAPHS.join('').repeat(3);
    const lines = printParagraph(text, 22, { x: 50, y: 0 });
    const pages = [0, 20, 40, 60, 80].map((start) =>
      lines.slice(start, start + 20).map((line, index) => ({ ...line, x: line.x + (index < 10 ? 0 : 240), y: 700 - (index % 10) * 15 })),
    );
    expect(lines.length).toBeGreaterThan(80);
    expect((await readOne(pdfReader, makePdf(pages), 'a.pdf')).blocks).toEqual([{ kind: 'paragraph', text }]);
  });

  it('drops headers, footers and page numbers and says so', async () => {
    const pages = PARAGRAPHS.map((text, index): PdfText[] => [
      { x: 50, y: 815, size: 8, text: `青石日报 第${index + 1}版` },
      ...printParagraph(text, 40, { x: 50, y: 700 }),
      { x: 290, y: 20, size: 8, text: `${index + 1}` },
    ]);
    const { blocks, notes } = await readOne(pdfReader, makePdf(pages), 'a.pdf');
    expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(notes).toEqual(['repeated headers and footers left out: 青石日报 第#版 · #']);
  });

  it('takes headings among the text for headings', async () => {
    const [first = '', second = ''] = PARAGRAPHS;
    const texts = [...printParagraph(first, 40, { x: 50, y: 780 }), { x: 50, y: 600, size: 14, text: '产业集聚' }, ...printParagraph(second, 40, { x: 50, y: 570 })];
    const { metadata, blocks } = await readOne(pdfReader, makePdf([texts]), 'a.pdf');
    expect(metadata.title).toBeNull();
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', first],
      ['heading', '产业集聚'],
      ['paragraph', second],
    ]);
  });

  it.each([
    ['青石高新区年度报告', '青石高新区年度报告'],
    ['Microsoft Word - 报告.doc', null],
    ['报告.indd', null],
    ['a', null],
    ['1', null],
  ])('takes the title %s of the file for %s', async (title, expected) => {
    const bytes = makePdf([printParagraph(PARAGRAPHS[0] ?? '', 40, { x: 50, y: 780 })], { title });
    expect((await readOne(pdfReader, bytes, 'folder/a.pdf')).metadata).toEqual({ title: expected, date: null, source: null });
  });

  it('reads pages that are laid on their side', async () => {
    const page = printParagraph(PARAGRAPHS[0] ?? '', 40, { x: 50, y: 780 });
    for (const rotate of [90, 180, 270]) expect(await textOf(makePdf([page], { rotate }))).toBe(PARAGRAPHS[0]);
  });

  it('reads radicals that stand for characters', async () => {
    expect(await textOf(makePdf([[{ x: 50, y: 700, text: '\u2FBC\u2F00新区' }]], { font: 'embedded' }))).toBe('高一新区');
  });

  it('leaves the bytes it was given alone', async () => {
    const bytes = makePdf([[{ x: 50, y: 700, text: '青石' }]]);
    const copy = bytes.slice();
    await textOf(bytes);
    expect(bytes).toEqual(copy);
  });

  it('names pages without text and reads the others', async () => {
    const [first = '', second = ''] = PARAGRAPHS;
    const bytes = makePdf([printParagraph(first, 40, { x: 50, y: 780 }), [], printParagraph(second, 40, { x: 50, y: 780 }), []]);
    const { blocks, notes } = await readOne(pdfReader, bytes, 'a.pdf');
    expect(blocks.map(({ text }) => text)).toEqual([first, second]);
    expect(notes).toEqual(['2 pages without text left out (2, 4): run scans through OCR first']);
  });

  it('counts the pages it has read', async () => {
    const seen: unknown[] = [];
    const bytes = makePdf(PARAGRAPHS.map((text) => printParagraph(text, 40, { x: 50, y: 780 })));
    await readOne(pdfReader, bytes, 'a.pdf', { onPage: (progress) => seen.push(progress) });
    expect(seen).toEqual([1, 2, 3, 4].map((page) => ({ page, pages: 4 })));
  });

  it('stops between two pages when it is cancelled', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const onPage = ({ page }: { page: number }): void => {
      seen.push(page);
      if (page === 2) controller.abort();
    };
    const bytes = makePdf(PARAGRAPHS.map((text) => printParagraph(text, 40, { x: 50, y: 780 })));
    expect(await refusal(bytes, { onPage, signal: controller.signal })).toBeInstanceOf(CancelledError);
    expect(seen).toEqual([1, 2]);
  });

  it('is used for the PDF files of a corpus', async () => {
    await withTempFolder(async (dir) => {
      await writeFile(join(dir, '报告.PDF'), makePdf([printParagraph(PARAGRAPHS[0] ?? '', 40, { x: 50, y: 780 })]));
      const [file] = await listCorpus(dir);
      const reading = file === undefined ? null : await readCorpusFile(dir, file);
      expect(reading).toMatchObject({ status: 'read', articles: [{ paragraphs: [{ text: PARAGRAPHS[0] }] }] });
    });
  });
});

describe('pdfReader refuses, with a reason in one line,', () => {
  const whole = makePdf(PARAGRAPHS.map((text) => printParagraph(text, 40, { x: 50, y: 780 })));

  it.each<[string, Uint8Array, RegExp, object?]>([
    ['a scan', makePdf([[], [], []]), /^scanned PDF: 3 pages without text; run it through OCR first$/u],
    ['a file behind a password', makePdf([[{ x: 50, y: 700, text: '青石' }]], { isEncrypted: true }), /^the PDF is protected by a password/u],
    ['a file without pages', makePdf([]), /pages/u],
    ['too many pages', whole, /^too many pages: 4, at most 3/u, { maxPages: 3 }],
    ['too much text', whole, /^too much text/u, { maxUnpackedBytes: 500 }],
    ['an empty file', new Uint8Array(), /^the file is empty$/u],
    ['another format', new TextEncoder().encode('去年春天，园区的生产线悄悄启动。'), /^not a PDF/u],
    ['a header and nothing else', new TextEncoder().encode('%PDF-1.7\n'), /^the PDF is damaged/u],
  ])('%s', async (_, bytes, reason, context) => {
    const error = await refusal(bytes, context);
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect((error as Error).message).toMatch(reason);
    expect((error as Error).message).not.toContain('\n');
  });

  it('random bytes behind a header', async () => {
    const random = mulberry32(7);
    for (let round = 0; round < 10; round += 1) {
      const noise = Uint8Array.from({ length: 5_000 }, () => Math.floor(random() * 256));
      expect(await refusal(Uint8Array.from([...new TextEncoder().encode('%PDF-1.5\n'), ...noise]))).toBeInstanceOf(UnreadableFileError);
    }
  });

  it('a file that was cut, or reads what is left and says that the end is missing', async () => {
    for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98]) {
      const read = await refusal(whole.slice(0, Math.floor(whole.length * share)));
      const notes = read instanceof UnreadableFileError ? [CUT] : (read as Document).notes;
      expect(notes).toContain(CUT);
    }
  });

  it('bytes changed anywhere, or reads what is left', async () => {
    const random = mulberry32(11);
    for (let round = 0; round < 40; round += 1) {
      const damaged = whole.slice();
      for (let change = 0; change < 20; change += 1) damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256);
      const read = await refusal(damaged);
      expect(read instanceof UnreadableFileError || 'blocks' in (read as Document)).toBe(true);
    }
  });
});

describe('pdfReader in a process of its own', () => {
  it('stays far below a gigabyte with dense pages and prints nothing', async () => {
    const random = mulberry32(3);
    const characters = [...gb2312()];
    const line = (): string => Array.from({ length: DENSE.characters }, () => characters[Math.floor(random() * characters.length)]).join('');
    const size = (PAGE.width - 40) / DENSE.characters;
    const pages = Array.from({ length: DENSE.pages }, () =>
      printLines(Array.from({ length: DENSE.lines }, line), { x: 20, y: PAGE.height - 20, size, leading: 4 }),
    );
    await withTempFolder(async (dir) => {
      const file = join(dir, 'dense.pdf');
      await writeFile(file, makePdf(pages));
      const { stdout, stderr, status } = await runProgram(dir, measuringProgram(file));
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      const measured = JSON.parse(stdout) as { length: number; megabytes: number };
      expect(measured.length).toBe(DENSE.pages * DENSE.lines * DENSE.characters);
      expect(measured.megabytes).toBeLessThan(MOST_MEGABYTES);
    });
  });

  it('outlives damaged files and prints no warning about them', async () => {
    const broken = Buffer.from(makePdf([[{ x: 50, y: 700, text: '青石' }]])).toString('latin1').replace('startxref', 'startxxxx').replace('/W[1', '/W[[1');
    // The library looks at all pages as it opens the file and leaves the errors of the later ones uncaught.
    const pages = Buffer.from(makePdf(Array.from({ length: 5 }, () => [{ x: 50, y: 700, text: '青石' }]))).toString('latin1');
    const uncaught = pages.replace(/(?<=\n(?:8|10|12|14) 0 )obj/gu, 'obx');
    await withTempFolder(async (dir) => {
      const { stdout, stderr, status } = await runProgram(dir, printingProgram([broken, uncaught, pages]));
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout.trimEnd().split('\n').slice(1)).toEqual([expect.stringMatching(/^the PDF is damaged \(.{1,60}\): save/u), '青石']);
    });
  });
});

function measuringProgram(file: string): string {
  return `
    import { readFileSync } from 'node:fs';
    import { pdfReader } from ${JSON.stringify(READER)};
    const [document] = await pdfReader.read(readFileSync(${JSON.stringify(file)}), 'dense.pdf', { maxPages: 100, maxUnpackedBytes: 1e9 });
    const length = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
    console.log(JSON.stringify({ length, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
}

/** Prints the beginning of each file, or why there is none. */
function printingProgram(files: readonly string[]): string {
  return `
    import { pdfReader } from ${JSON.stringify(READER)};
    for (const latin of ${JSON.stringify(files)}) {
      const read = pdfReader.read(Buffer.from(latin, 'latin1'), 'a.pdf', { maxPages: 10, maxUnpackedBytes: 1e9 });
      console.log(await read.then(([document]) => document.blocks[0].text, (error) => error.message));
    }`;
}

async function runProgram(dir: string, program: string): Promise<{ stdout: string; stderr: string; status: number | null }> {
  const path = join(dir, 'program.mjs');
  await writeFile(path, program);
  const { stdout, stderr, status } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  return { stdout, stderr, status };
}
