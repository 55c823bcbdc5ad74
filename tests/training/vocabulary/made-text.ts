import { mulberry32, pick } from '../../../src/evaluation/seeded-random.ts';

const CHINESE = ['高新区', '增长', '企业', '的', '了', '园区', '投资', '工业', '在', '和', '创新', '项目', '发展', '去年', '部署', '动员'];
const ENGLISH = ['growth', 'growing', 'the', 'of', 'industry', 'industrial', 'zone', 'zones', 'investment', 'in', 'year', 'project', 'projects'];

/** Lines of Chinese and English words in random order, the same for the same seed. */
export function makeLines(lines: number, seed = 1): string[] {
  const random = mulberry32(seed);
  const words = (list: readonly string[], length: number): string[] => Array.from({ length }, () => pick(list, random));
  return Array.from({ length: lines }, (_, line) => {
    const year = 2000 + Math.floor(random() * 30);
    return line % 2 === 0 ? `${year}年，${words(CHINESE, 6).join('')}。${words(CHINESE, 3).join('')}` : `${words(ENGLISH, 7).join(' ')} ${year}.`;
  });
}
