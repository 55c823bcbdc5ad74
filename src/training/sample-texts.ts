import { listDataFiles } from './data-files.ts';
import { readPairs } from './read-pairs.ts';

/** Lines are taken this far apart, so that files sorted by language give several. */
const LINE_STRIDE = 41;

/** About `count` texts from the beginnings of all files of training data. */
export async function sampleTexts(dataDir: string, count: number): Promise<string[]> {
  const files = await listDataFiles(dataDir);
  const perFile = Math.ceil(count / files.length);
  const texts: string[] = [];
  for (const file of files) texts.push(...(await sampleFile(file, perFile)));
  return texts.slice(0, count);
}

async function sampleFile(path: string, count: number): Promise<string[]> {
  const spread: string[] = [];
  const first: string[] = [];
  let line = 0;
  for await (const { textA, textB } of readPairs(path)) {
    if (line % LINE_STRIDE === 0) spread.push(textA, textB);
    else if (first.length < count) first.push(textA, textB);
    line += 1;
    if (spread.length >= count) break;
  }
  // A short file gives what it has.
  return [...spread, ...first].slice(0, count);
}
