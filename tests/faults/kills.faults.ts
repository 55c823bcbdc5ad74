import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import { openEmbedder } from '../../src/embedding/open-embedder.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { integerBetween, mulberry32, pick } from '../../src/evaluation/seeded-random.ts';
import { readEmbeddings } from '../../src/indexes/embedding-cache.ts';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { printFigures } from '../support/figures.ts';
import { runCli } from '../support/run-cli.ts';
import { freshContents, generationContents } from '../support/same-index.ts';
import { sampleFile } from '../support/sample-corpus.ts';
import { writeFiles } from '../support/temp-folder.ts';

const KILLS = 300;
const FILES = 40;
/** Longest time from its lock to the kill, at first. */
const FIRST_LIFE_MILLISECONDS = 600;

let dir: string;
let embedder: Embedder;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-faults-'));
  embedder = await openEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
});
afterAll(async () => {
  await embedder.close();
  await rm(dir, { recursive: true, force: true });
});

it('an index is valid and of one state of the corpus, and nothing is embedded twice, whenever updates are killed', async () => {
  const random = mulberry32(7);
  const [corpusDir, indexDir] = [join(dir, 'corpus'), join(dir, 'index')];
  const env = { CORPUS_DIR: corpusDir, INDEX_DIR: indexDir };
  const someFile = (): string => `${integerBetween(0, FILES - 1, random)}.txt`;
  const write = (file: string): Promise<void> => {
    const seeds = Array.from({ length: integerBetween(1, 12, random) }, () => integerBetween(0, 100_000, random));
    return writeFiles(corpusDir, { [file]: sampleFile(`第${seeds[0]}篇`, seeds) });
  };
  for (let file = 0; file < FILES; file += 1) await write(`${file}.txt`);
  await writeFile(join(corpusDir, 'always.txt'), sampleFile('总在', [1]));
  expect((await runCli('cli/index', [], { env })).code).toBe(0);
  const known = new Set((await readEmbeddings(indexDir, embedder.model)).keys());
  let [killed, completed, swapped, repeated, troubles] = [0, 0, 0, 0, 0];
  let lifeMilliseconds = FIRST_LIFE_MILLISECONDS;
  while (killed < KILLS) {
    for (let change = integerBetween(1, 4, random); change > 0; change -= 1) {
      const file = someFile();
      const kind = pick(['write', 'write', 'write', 'rename', 'remove'], random);
      if (kind === 'write') await write(file);
      else if (kind === 'rename') await rename(join(corpusDir, file), join(corpusDir, someFile())).catch(() => undefined);
      else await rm(join(corpusDir, file), { force: true });
    }
    const before = await generationContents(indexDir);
    const cacheBefore = await cacheFile(indexDir);
    const life = random() * lifeMilliseconds;
    const result = await runCli('cli/index', [], { env, onStart: (child) => void killLater(child, join(indexDir, 'lock'), life) });
    expect(result.code === null || result.code === 0 ? '' : result.stderr).toBe('');
    if (result.code === null) killed += 1;
    else completed += 1;
    // Records are only ever appended: as many new ones as there are new keys means that none was made twice.
    const keys = new Set((await readEmbeddings(indexDir, embedder.model)).keys());
    const fresh = [...keys].filter((key) => !known.has(key));
    const cache = await cacheFile(indexDir);
    if (cache.inode === cacheBefore.inode) repeated += cache.records - cacheBefore.records - fresh.length;
    for (const key of fresh) known.add(key);
    for (const key of known) if (!keys.has(key)) known.delete(key);

    const { trouble } = await loadIndex(indexDir, embedder.model.fingerprint);
    if (trouble !== undefined) troubles += 1;
    // Either the old index, byte by byte, or the one that a full build makes of the corpus as it is.
    const after = await generationContents(indexDir);
    const isOld = JSON.stringify(after) === JSON.stringify(before);
    // Some of the kills shall come when the new index is in use already, however fast the machine is at the moment.
    lifeMilliseconds *= isOld ? 1.02 : 0.95;
    if (result.code === null && isOld) continue;
    swapped += 1;
    const freshDir = join(dir, 'fresh');
    expect(after).toEqual(await freshContents(corpusDir, freshDir, embedder));
    await rm(freshDir, { recursive: true });
  }
  const left = await readdir(indexDir);
  printFigures(`${KILLS} × kill -9 at random moments of npm run index`, {
    'killed': killed,
    'completed before the kill': completed,
    'indexes with trouble': troubles,
    'new index in use, equal to a full build': swapped,
    'old index in use, as it was': killed + completed - swapped,
    'embeddings made again': repeated,
    'entries in the folder': left.length,
  });
  expect([troubles, repeated]).toEqual([0, 0]);
});

/** Kills a process so long after it has begun to update the index. */
async function killLater(child: ChildProcess, lock: string, milliseconds: number): Promise<void> {
  // The lock of the one that was killed before may still be there: it is another file.
  const before = await stat(lock).then(({ ino, mtimeMs }) => `${ino} ${mtimeMs}`, () => '');
  const isOwn = async (): Promise<boolean> => stat(lock).then(({ ino, mtimeMs }) => `${ino} ${mtimeMs}` !== before, () => false);
  while (child.exitCode === null && !(await isOwn())) await sleep(2);
  await sleep(milliseconds);
  child.kill('SIGKILL');
}

/** The cache of embeddings: it is another file once it was rewritten. */
async function cacheFile(indexDir: string): Promise<{ readonly records: number; readonly inode: number }> {
  const name = (await readdir(indexDir)).find((entry) => entry.endsWith('.cache')) ?? '';
  const { size, ino } = await stat(join(indexDir, name)).catch(() => ({ size: 0, ino: 0 }));
  return { records: Math.floor(size / (32 + 4 * embedder.model.dimensions + 4)), inode: ino };
}
