import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancelledError } from '../../src/errors.ts';
import { inspectFile } from '../../src/indexes/inspect-file.ts';
import { makeZip } from '../support/make-zip.ts';
import { writeFiles } from '../support/temp-folder.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  await writeFiles(folder, {
    'a.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。',
    'empty.txt': '',
    'damaged.zip': 'PK nothing',
    'packed.zip': makeZip([
      { name: 'one.txt', content: '第一篇\n\n大桥今天合龙。' },
      { name: 'two.txt', content: '第二篇\n\n隧道今天贯通。' },
      { name: 'x.bin', content: '?' },
    ]),
  });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the inspection of a file', () => {
  test('tells what the file holds', async () => {
    expect(await inspectFile({ folder, file: 'a.txt' })).toEqual({
      status: 'read',
      pages: null,
      articles: 1,
      passages: 1,
      headlines: ['龙井茶'],
      uncertainHeadlines: [],
      notes: [],
    });
    expect(await inspectFile({ folder, file: 'packed.zip' })).toMatchObject({ articles: 2, headlines: ['第一篇', '第二篇'], notes: [expect.stringContaining('x.bin')] });
  });

  test('says why a file is nothing for the index', async () => {
    expect(await inspectFile({ folder, file: 'empty.txt' })).toEqual({ status: 'skipped', reason: 'the file is empty (0 bytes)' });
    expect(await inspectFile({ folder, file: 'damaged.zip' })).toMatchObject({ status: 'skipped', reason: expect.stringContaining('damaged archive') });
    expect(await inspectFile({ folder, file: 'gone.txt' })).toMatchObject({ status: 'skipped', reason: 'it does not exist' });
  });

  test('outlives a file that takes more memory than it is given', async () => {
    const inspection = await inspectFile({ folder, file: 'a.txt' }, { maxMemoryMegabytes: 4 });
    expect(inspection).toEqual({ status: 'skipped', reason: 'reading it needs more than 4 MB of memory' });
  });

  test('gives up a file that takes too long', async () => {
    expect(await inspectFile({ folder, file: 'a.txt' }, { timeoutMilliseconds: 1 })).toMatchObject({ status: 'skipped', reason: expect.stringContaining('takes longer') });
  });

  test('is cancelled', async () => {
    const cancelled = new AbortController();
    const inspecting = inspectFile({ folder, file: 'a.txt' }, { signal: cancelled.signal });
    cancelled.abort();
    await expect(inspecting).rejects.toThrow(CancelledError);
    await expect(inspectFile({ folder, file: 'a.txt' }, { signal: cancelled.signal })).rejects.toThrow(CancelledError);
  });
});
