import { expect, test } from 'vitest';
import * as shipped from '../../src/corpus/page/lore-counts.ts';
import { countLore } from '../../src/evaluation/count-lore.ts';
import { FITTING_ARTICLES } from '../../src/evaluation/page-articles.ts';
import { printLore } from '../../src/evaluation/print-lore.ts';

test('the counts that come with the program are those of the articles that its weights are fitted on', () => {
  const printed = printLore(countLore(FITTING_ARTICLES));
  expect(shipped.COUNTED).toEqual({ articles: FITTING_ARTICLES.length, lines: countLore(FITTING_ARTICLES).lines });
  for (const rows of [shipped.PAIR_ROWS, shipped.CHARACTER_ROWS, shipped.WORDING_ROWS]) expect(printed).toContain(rows);
});

test('rows hold counts and what was counted so often, rare pairs and wording and halves of characters left out', () => {
  const articles = Array.from({ length: 3 }, (_, index) => ({ title: `大桥𠮷${index}`, paragraphs: ['大桥建成。'] }));
  const rows = printLore(countLore([...articles, { title: '高塔', paragraphs: ['高塔建成。'] }])).split('\n');
  expect(rows).toContain('3|大桥桥建');
  expect(rows).toContain('4|建成');
  expect(rows.join('\n')).not.toContain('高塔');
  expect(rows.join('\n')).not.toContain('𠮷');
  expect(rows).toContain('begins 3 0 0 0 3|大桥');
});
