import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

/** Two articles that differ in place and year alone; the paragraph that answers names neither. */
function article(zone: string, year: number): string {
  const opening = `${year}年，${zone}的第一条智能生产线启动，${'老师傅们围着机器看了又看，'.repeat(6)}大家等这一天等了三年。`;
  const answer = `这一年，该高新区新增科技型企业三十二家，${'园区里的厂房一座连着一座，'.repeat(6)}灯光映在湖面上。`;
  return `一座老城的新答卷\n${opening}\n${answer}\n`;
}

describe('a passage that names neither place nor year', () => {
  it.each([
    ['淄博高新区2023年新增科技型企业多少家？', 'zibo-a.txt'],
    ['淄博高新区2021年新增科技型企业多少家？', 'zibo-b.txt'],
    ['西安高新区2023年新增科技型企业多少家？', 'xian.txt'],
  ])('is found by those of the text before it: %s', async (question, file) => {
    await withTempFolder(async (dir) => {
      const [corpusDir, indexDir] = [join(dir, 'corpus'), join(dir, 'index')];
      await writeFiles(corpusDir, { 'xian.txt': article('西安高新区', 2023), 'zibo-a.txt': article('淄博高新区', 2023), 'zibo-b.txt': article('淄博高新区', 2021) });
      const embedder = createHashingEmbedder(64);
      await buildIndex({ corpusDir, indexDir, embedder });
      const index = await loadIndex(indexDir, embedder.model.fingerprint);
      const [best] = await createRetriever(index, embedder).retrieve(analyseQuestion(question), 3);
      const found = best === undefined ? null : index.passages.at(best.position);
      expect(found?.article.file).toBe(file);
      expect(found?.passage.text).toMatch(/^这一年，该高新区/u);
    });
  });
});
