import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
