import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readAsFiles } from '../../src/evaluation/read-as-files.ts';

const foldersLeft = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('yinju-pages-'));

test('pages are read from files, by one thread or several, and nothing stays behind', async () => {
  const before = foldersLeft();
  const pages = Array.from({ length: 3 }, (_, page) => ({ text: `第${page}号大桥通车\n\n第${page}号大桥昨天上午通车，全长三百米。` }));
  for (const threads of [1, 2]) expect(await readAsFiles(pages, threads)).toBeGreaterThan(0);
  expect(foldersLeft().filter((name) => !before.includes(name))).toEqual([]);
});
