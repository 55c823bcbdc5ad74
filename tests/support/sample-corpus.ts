import { integerBetween, mulberry32, pick } from '../../src/evaluation/seeded-random.ts';

const SUBJECTS = ['高新区', '经开区', '管委会', '税务局', '科技局', '产业园', '重点企业', '街道办'];
const VERBS = ['召开', '完成', '新增', '公布', '推进', '签约', '建成', '培育'];
const OBJECTS = ['项目', '企业', '投资', '动员大会', '生产总值', '服务中心', '实验室', '生产线'];

/** A paragraph of news-like Chinese, long enough to be a passage of its own. Another seed makes another text. */
export function sampleParagraph(seed: number): string {
  const random = mulberry32(seed);
  const sentence = (): string =>
    `${integerBetween(2000, 2024, random)}年，${pick(SUBJECTS, random)}${pick(VERBS, random)}${pick(OBJECTS, random)}${integerBetween(0, 999, random)}个，同比增长${(random() * 20).toFixed(1)}%，位居全市前列。`;
  return `第${seed}号：${sentence()}${sentence()}${sentence()}`;
}

/** A text file of the corpus: a headline and one passage per seed. */
export function sampleFile(headline: string, seeds: readonly number[]): string {
  return [headline, ...seeds.map(sampleParagraph)].join('\n\n');
}
