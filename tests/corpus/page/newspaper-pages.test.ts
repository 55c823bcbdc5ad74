import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listCorpus, readCorpusFile } from '../../../src/corpus/read-corpus.ts';
import { splitPassages } from '../../../src/corpus/split-passages.ts';
import type { Article } from '../../../src/domain/article.ts';

/** Real newspaper pages as they were extracted from PDF: third-party text that lies beside the repository, if at all. */
const PAGES = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));
const isThere = existsSync(PAGES);
const BODY_LENGTH = 40;

async function readPages(): Promise<Article[]> {
  const readings = await Promise.all((await listCorpus(PAGES)).map((file) => readCorpusFile(PAGES, file)));
  return readings.flatMap((reading) => (reading.status === 'read' ? reading.articles : []));
}

describe.skipIf(!isThere)(`real newspaper pages${isThere ? '' : ' (skipped: there is no folder ../shared/seeds)'}`, () => {
  it('are read, all five', async () => {
    expect(new Set((await readPages()).map(({ file }) => file)).size).toBe(5);
  });

  it('come out without a blank between Chinese characters in their body text', async () => {
    for (const article of await readPages()) {
      const body = splitPassages(article).flatMap(({ text }) => text.split('\n').filter((line) => line.length > BODY_LENGTH));
      expect(body.length).toBeGreaterThan(0);
      for (const line of body) expect(line).not.toMatch(/\p{Script=Han}[ \u3000]+\p{Script=Han}/u);
    }
  });

  it.each([
    [
      '2023年，淄博高新区扛住了各种压力',
      '2023年，淄博高新区扛住了各种压力，拼出了超强干劲，交出了满意答卷：全年GDP同比增长6.6%；规模以上工业增加值增长10.7%；固定资产投资增长8.5%；限额以上社会消费品零售额增长11.7%，一般公共预算收入增速15.7%。',
    ],
    [
      '忆往昔',
      '忆往昔，30余年征途漫漫，淄博高新区从“零”开始，从小到大，从弱到强，以初心本色诠释担当底色，务实重干，砥砺奋进，蹚出了一条创新驱动发展的新路，为淄博高新区不断发展积蓄了强大的内生力量。',
    ],
    [
      '实施红色引领',
      '实施红色引领“三项工程”。淄博高新区全面实施基层治理体系建设工程、基层党建融合发展工程、党建人才队伍培养工程，全面提升城市基层党建工作水平。',
    ],
    [
      '据悉，此次活动由',
      '据悉，此次活动由北京市科委、中关村管委会，天津市科技局，河北省科技厅共同主办。',
    ],
    [
      '靶向服务',
      '靶向服务、精准宣讲，形式灵活、注重实效。随着“红火炬”理论宣讲品牌持续向企业、园区深度延伸，打通了服务园区、服务企业的“最后一公里”，实现了从“花开一枝”到“满园春色”的蓬勃发展。',
    ],
  ])('give the paragraph that begins %s back whole', async (beginning, paragraph) => {
    const paragraphs = (await readPages()).flatMap((article) => article.paragraphs.map(({ text }) => text));
    expect(paragraphs.find((text) => text.startsWith(beginning))).toBe(paragraph);
  });

  it('have few paragraphs that stop in mid-sentence', async () => {
    const body = (await readPages())
      .flatMap((article) => article.paragraphs)
      .filter(({ text }) => text.length > BODY_LENGTH);
    const open = body.filter(({ text }) => !/[。！？!…；：.][”’）》]*$/u.test(text)).map(({ text }) => text);
    // Captions and headlines set as one, authors' names behind the last sentence, a caption in the middle of a sentence.
    expect(open.length).toBeLessThan(body.length * 0.08);
  });
});
