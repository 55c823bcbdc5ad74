import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { runIndexing } from '../../src/run-indexing.ts';
import { makeDocx, wordParagraph } from '../support/make-docx.ts';
import { makeZip } from '../support/make-zip.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const SENTENCE = '龙井茶园今年采摘了三千斤明前茶。';
/** What somebody may put into the folder to hang, kill or trick whoever reads it, and what is to be said of it; null: it is read. */
const FILES: Readonly<Record<string, readonly [content: string | Uint8Array, reason: RegExp | null]>> = {
  'bomb.zip': [makeZip([{ name: 'a.txt', content: Buffer.alloc(110_000_000, 'a') }]), /unpacks to more than 100 MB/u],
  'lying-size.zip': [makeZip([{ name: 'a.txt', content: 'a'.repeat(2_000_000), statedSize: 100 }]), /damaged archive/u],
  'many-files.zip': [makeZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.txt`, content: '' }))), /too many files in the archive/u],
  'archive-in-archive.zip': [makeZip([{ name: 'inner.zip', content: makeZip([{ name: 'a.txt', content: SENTENCE }]) }]), /archives inside archives are not opened/u],
  'climbing.zip': [makeZip([{ name: '../../escaped.txt', content: `茶\n\n${SENTENCE}` }]), null],
  'bomb.docx': [makeDocx(wordParagraph('a'.repeat(40_000_000))), /too large/u],
  'deep.docx': [makeDocx(`${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`), /nested too deeply/u],
  'deep.html': [`<html><body>${'<div>'.repeat(100_000)}${SENTENCE}`, /nested too deeply/u],
  'marks.html': ['<'.repeat(1_500_000), /too large a page/u],
  'comments.html': [`<html><body><p>${SENTENCE}</p>${'<!--'.repeat(100_000)}`, null],
  'aliases.md': [`---\n${Array.from({ length: 12 }, (_, level) => `b${level}: &b${level} [${Array(9).fill(level === 0 ? 'x' : `*b${level - 1}`).join(',')}]`).join('\n')}\n---\n\n# 茶\n\n${SENTENCE}`, /resource exhaustion/u],
  'deep-yaml.md': [`---\ntitle: ${'['.repeat(20_000)}\n---\n\n# 茶\n\n${SENTENCE}`, /front matter is not valid YAML/u],
  'sidecar.txt': [`茶\n\n${SENTENCE}`, null],
  'sidecar.articles.yaml': [`a: &a [x]\nb: [${Array(200).fill('*a').join(',')}]`, null],
  'blanks.txt': [`茶\n\n${' '.repeat(1_000_000)}${SENTENCE}`, null],
  'one-line.txt': [SENTENCE.repeat(5_000), null],
  'brackets.txt': [`茶\n\n${'（“《'.repeat(20_000)}`, null],
  'digits.txt': [`茶\n\n${'1,'.repeat(50_000)}\n${'9'.repeat(50_000)}`, null],
  'combining.txt': [`茶\n\ne${'\u0301'.repeat(50_000)}`, null],
  'controls.txt': [`\u0001茶\n\n\u202e${SENTENCE}\u0007`, /not a text file/u],
  'no.pdf': ['%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>', /PDF/u],
};

it('a folder of hostile files is read to the end: each is skipped with its reason or read, and nothing outside it is touched', async () => {
  await withTempFolder(async (dir) => {
    const config = parseConfig({ CORPUS_DIR: join(dir, 'corpus'), INDEX_DIR: join(dir, 'index') });
    await writeFiles(config.corpusDir, { 'good.txt': `安溪茶\n\n安溪茶园今年采摘了四千斤春茶。`, ...Object.fromEntries(Object.entries(FILES).map(([name, [content]]) => [name, content])) });
    await writeFiles(dir, { 'secret.txt': '密码是一二三四五六。' });
    await symlink(join(dir, 'secret.txt'), join(config.corpusDir, 'link.txt'));
    await symlink(dir, join(config.corpusDir, 'folder-link'));
    await writeFile(join(config.corpusDir, '.hidden.txt'), '藏起来的文章。');
    const report = await runIndexing(config, await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
    const reasons = new Map(report.skipped.map(({ file, reason }) => [file, reason]));
    for (const [name, [, reason]] of Object.entries(FILES)) expect([name, reasons.get(name) ?? 'read']).toEqual([name, expect.stringMatching(reason ?? /^read$/u)]);
    const listed = report.entries.map(({ file }) => file);
    expect(listed).toContain('good.txt');
    for (const name of ['link.txt', 'folder-link/secret.txt', '.hidden.txt']) expect(listed).not.toContain(name);
    // The sidecar is no file of its own, and good.txt is one more.
    expect(report.filesRead).toBe(Object.values(FILES).filter(([, reason]) => reason === null).length);
  });
});
