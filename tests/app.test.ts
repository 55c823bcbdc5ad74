import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancelledError } from '../src/errors.ts';
import { openTestApp, type TestApp } from './support/test-app.ts';
import { writeFiles } from './support/temp-folder.ts';

describe('the count of files that differ from the index', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ sample: false, files: { 'a.txt': '年度答卷\n生产线启动。', 'b.txt': '开年会议\n大桥合龙。' } });
    await test.app.reindex();
  });
  afterAll(() => test.close());

  it('counts a file whose sidecar was added or removed, once', async () => {
    const { corpusDir } = test.config;
    expect(await test.app.countStaleFiles()).toBe(0);
    await writeFiles(corpusDir, { 'a.articles.yaml': 'articles: [{ title: 答卷, starts: 生产线 }]' });
    expect(await test.app.countStaleFiles()).toBe(1);
    await test.app.reindex();
    expect(await test.app.countStaleFiles()).toBe(0);
    await rm(join(corpusDir, 'a.articles.yaml'));
    expect(await test.app.countStaleFiles()).toBe(1);
  });
});

describe('an update of the index', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({ sample: false, files: { 'a.txt': '年度答卷\n生产线启动。' } });
  });
  afterAll(() => test.close());

  it('waits for one that is running', async () => {
    const reports = await Promise.all([test.app.reindex({ full: true }), test.app.reindex({ full: true })]);
    expect(reports.map(({ articles }) => articles)).toEqual([1, 1]);
  });

  it('waits for one that was cancelled in the middle', async () => {
    const cancelled = new AbortController();
    const first = test.app.reindex({ full: true, signal: cancelled.signal, onProgress: () => cancelled.abort() });
    const second = test.app.reindex({ full: true });
    await expect(first).rejects.toBeInstanceOf(CancelledError);
    expect((await second).articles).toBe(1);
  });

  it('does not begin when it is cancelled already', async () => {
    await expect(test.app.reindex({ signal: AbortSignal.abort() })).rejects.toBeInstanceOf(CancelledError);
  });
});
