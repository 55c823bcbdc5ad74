import { expect, test } from 'vitest';
import * as shipped from '../../src/corpus/page/lore-counts.ts';
import { countLore } from '../../src/evaluation/count-lore.ts';
import { readSheetArticles } from '../../src/evaluation/fitting-pages.ts';
import { loadPageSheets } from '../../src/evaluation/load-page-sheets.ts';
import { FITTING_ARTICLES } from '../../src/evaluation/page-articles.ts';
import { printLore } from '../../src/evaluation/print-lore.ts';

test('the counts that come with the program are those of the articles that its weights are fitted on', async () => {
  const sheets = await loadPageSheets('fitted');
  const counted = countLore(FITTING_ARTICLES, sheets.flatMap((sheet) => readSheetArticles(sheet).articles));
  const printed = printLore(counted);
  expect(shipped.COUNTED).toEqual({ articles: FITTING_ARTICLES.length, lines: counted.lines.totals, ends: counted.openings.totals, paragraphs: counted.paragraphs.totals });
  for (const rows of [shipped.PAIR_ROWS, shipped.CHARACTER_ROWS, shipped.WORDING_ROWS, shipped.OPENING_ROWS, shipped.CLOSING_ROWS, shipped.PARAGRAPH_ROWS]) expect(printed).toContain(rows);
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

test('the ends of paragraphs are counted by where in its article each stands, of other articles, too', () => {
  const articles = Array.from({ length: 5 }, () => ({ title: '大桥', paragraphs: ['近日，大桥建成。', '他说，人人都高兴。', '村民笑了。'] }));
  const rows = printLore(countLore(articles.slice(0, 2), articles.slice(2))).split('\n');
  const [openings, closings] = [rows.slice(rows.findIndex((row) => row.includes('OPENING_ROWS'))), rows.slice(rows.findIndex((row) => row.includes('CLOSING_ROWS')))];
  expect(openings).toContain('begins 5 0|近日');
  expect(openings).toContain('begins 0 5|他说村民');
  expect(closings).toContain('ends 5 0|笑了');
  expect(closings).toContain('ends 0 5|建成高兴');
  expect(rows.join('\n')).toContain('ends: [5, 10]');
});

test('whole paragraphs are counted by where they stand, and wording is printed that tells it', () => {
  const rowsOf = (count: number): string[] => {
    const articles = Array.from({ length: count }, () => ({ title: '大桥', paragraphs: ['近日，大桥建成。', '他说，人人都高兴。', '村民笑了，大桥长。'] }));
    const rows = printLore(countLore([...articles, { title: '高塔', paragraphs: ['高塔也建成了。'] }])).split('\n');
    return rows.slice(rows.findIndex((row) => row.includes('PARAGRAPH_ROWS')));
  };
  expect(rowsOf(20).join('\n')).toContain('begins 20 0 0 0|近日');
  expect(rowsOf(20)).toContain('pair 20 0 0 1|建成');
  expect(rowsOf(19).join('\n')).not.toContain('begins');
});
