import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../support/chinese-texts.ts';
import { encodeGb18030 } from '../support/encode-text.ts';
import { makeDocx, wordParagraph } from '../support/make-docx.ts';
import { makePdf, printParagraph } from '../support/make-pdf.ts';
import { makeZip } from '../support/make-zip.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const TEXT = SENTENCES.join('');
const PDF = makePdf([printParagraph(TEXT.slice(0, 200), 40, { x: 50, y: 780 })]);
const DOCX = makeDocx(wordParagraph(TEXT));
/** More than a file of an archive may unpack to, in a hundredth of that. */
const BOMB = makeZip([{ name: '小文件.txt', content: Buffer.alloc(110_000_000, 'a') }]);
const LOCKED_DOCX = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);

/** Each file with what the report says of it. */
const BAD: readonly (readonly [file: string, content: Uint8Array | string, reason: RegExp])[] = [
  ['damaged.pdf', PDF.slice(0, 300), /: the PDF is damaged \(.+\): save it again or export it anew$/u],
  ['damaged.docx', DOCX.slice(0, DOCX.length - 400), /: damaged .+$/u],
  ['no pages.pdf', makePdf([]), /: .*pages/u],
  ['scan.pdf', makePdf([[], []]), /: scanned PDF: 2 pages without text; run it through OCR first$/u],
  ['locked.pdf', makePdf([[{ x: 50, y: 700, text: '青石' }]], { isEncrypted: true }), /: the PDF is protected by a password: save a copy without one$/u],
  ['locked.docx', LOCKED_DOCX, /: protected by a password: save it without$/u],
  ['bomb.zip', BOMB, /: nothing in the archive can be read: 小文件\.txt: too large: unpacks to more than 100 MB$/u],
  ['lying bomb.zip', makeZip([{ name: '小文件.txt', content: Buffer.alloc(2_000_000, 'a'), statedSize: 10 }]), /: nothing in the archive can be read: 小文件\.txt: damaged archive: .+$/u],
  ['bomb.docx', makeDocx(wordParagraph('字'.repeat(15_000_000))), /: too large: more than 30 MB of text and styles$/u],
  ['text.pdf', TEXT, /: not a PDF: it does not begin with %PDF-$/u],
  ['pdf.txt', PDF, /: not a text file but a PDF \(\.pdf\): rename it$/u],
  ['docx.html', DOCX, /: not a text file but a Word file \(\.docx\) or an archive \(\.zip\): rename it$/u],
  ['pdf.docx', PDF, /: not a \.docx file: open it in Word and save it as \.docx$/u],
  ['zeros.txt', new Uint8Array(5_000), /: not a text file/u],
  ['mixed.txt', Buffer.concat([Buffer.from(TEXT), encodeGb18030(TEXT)]), /: not a text file: its bytes are no valid UTF-8, UTF-16, GB18030 or Big5 text$/u],
  ['empty.md', '', /: the file is empty \(0 bytes\)$/u],
  ['a “name” with \'quotes" & blanks 🎉.xyz', 'x', /: format not supported: expected \.txt, .+$/u],
];

describe('index', () => {
  test('names every file that it cannot read with the reason, and reads the others', async () => {
    await withTempFolder(async (folder) => {
      const corpus = join(folder, 'corpus');
      await writeFiles(corpus, {
        ...Object.fromEntries(BAD),
        '甲 “城” \'大桥" 🎉.txt': `甲城大桥\n\n甲城大桥长三百米。\n\n\u0000${TEXT}`,
        '又 一个/乙城 🏙️.md': '# 乙城高塔\n\n乙城的塔高九十米。',
        'report.pdf': PDF,
      });
      await writeFile(join(corpus, 'huge.pdf'), '%PDF-1.7');
      await truncate(join(corpus, 'huge.pdf'), 200_000_000);

      const env = { CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'index') };
      const { code, stdout, stderr } = await runCli('cli/index', [], { env });
      const skipped = stdout.split('\n').filter((line) => line.startsWith('  skipped  '));
      for (const [file, , reason] of BAD) expect(skipped.find((line) => line.startsWith(`  skipped  ${file}: `)) ?? stdout).toMatch(reason);
      expect(skipped).toContain('  skipped  huge.pdf: too large: 200 MB, at most 100 MB');
      expect(skipped).toHaveLength(BAD.length + 1);
      expect(stdout).toContain(`files      3 read, ${skipped.length} skipped`);
      expect(stdout).toContain('  甲 “城” \'大桥" 🎉.txt: 1 article, ');
      expect(stdout).toContain('  report.pdf: 1 page, 1 article, ');
      expect(stderr).not.toMatch(/^\s+at /mu);
      expect(code).toBe(0);

      const answer = await runCli('cli/ask', ['甲城大桥多长'], { env });
      expect(answer.stdout).toContain('【甲城大桥长三百米。】');
    });
  });
});
