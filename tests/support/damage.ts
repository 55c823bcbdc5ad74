import { cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { integerBetween, mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { createHashingEmbedder } from './hashing-embedder.ts';
import { startLoadChild, type LoadOutcome } from './load-child.ts';
import { sampleFile, sampleParagraph } from './sample-corpus.ts';
import { withTempFolder, writeFiles } from './temp-folder.ts';

export interface DamageReport {
  readonly cases: number;
  /** Crashes of the process that loaded. */
  readonly crashed: number;
  /** Damage that nobody was told of. */
  readonly undetected: readonly string[];
  /** Answers that are neither those of the index in use nor those of the one before. */
  readonly wrong: readonly string[];
  /** Messages that do not name a file and a remedy. */
  readonly unclear: readonly string[];
  readonly served: number;
  readonly refused: number;
  /** Of these, all were mended by the next update. */
  readonly mended: number;
  /** Embeddings that mending made again. */
  readonly embeddedAgain: number;
}

export interface DamageOptions {
  /** Positions of each file that are flipped, and cut at. */
  readonly positionsPerFile: number;
  /** Whether there is an older generation to fall back to. */
  readonly hasOlder: boolean;
  /** One case in so many is mended by an update. */
  readonly mendEvery: number;
  /** Below 0 for a graph, which the native library loads. */
  readonly mostExactNumbers: number;
}

const embedder = createHashingEmbedder(16);
const FILES_OF_CACHE = /\.cache$/u;

/** Damages every file of a small index in many ways, one at a time, and loads it in a process that may die. */
export async function damageIndex({ positionsPerFile, hasOlder, mendEvery, mostExactNumbers }: DamageOptions): Promise<DamageReport> {
  return withTempFolder(async (dir) => {
    const place = { corpusDir: join(dir, 'corpus'), indexDir: join(dir, 'index') };
    const update = (indexDir = place.indexDir) => buildIndex({ ...place, indexDir, embedder, mostExactNumbers });
    await writeFiles(place.corpusDir, { 'a.txt': sampleFile('甲篇', [1, 2, 3]), 'b.txt': sampleFile('乙篇', [4, 5]) });
    await update();
    const questions = await embedder.embed([sampleParagraph(1), sampleParagraph(5)], 'question');
    const child = await startLoadChild(dir, embedder.model.fingerprint, questions);
    const older = await child.load(place.indexDir);
    if (hasOlder) {
      await writeFiles(place.corpusDir, { 'c.txt': sampleFile('丙篇', [6, 7, 8]) });
      await update();
    }
    const current = await child.load(place.indexDir);
    const report = { cases: 0, crashed: 0, undetected: [] as string[], wrong: [] as string[], unclear: [] as string[], served: 0, refused: 0, mended: 0, embeddedAgain: 0 };
    const [inUse = ''] = (await readFile(join(place.indexDir, 'current'), 'utf8')).split(' ');
    for (const file of await filesOf(place.indexDir)) {
      for (const { name, bytes } of damages(await readFile(join(place.indexDir, file)), positionsPerFile)) {
        const copy = join(dir, 'copy');
        await linkCopy(place.indexDir, copy, file);
        if (bytes === null) await rm(join(copy, file));
        else await writeFile(join(copy, file), bytes);
        const where = `${file}: ${name}`;
        report.cases += 1;
        const outcome = await child.load(copy);
        // What answers do not come from: the cache, the older generation, and the seal of the one in use.
        const mayPass = FILES_OF_CACHE.test(file) || !(file.startsWith(inUse) || file === 'current') || file.endsWith('manifest.sha256');
        judge(report, outcome, where, { answers: [current, ...(hasOlder ? [older] : [])].map(answersOf), mayPass });
        if (report.cases % mendEvery === 0) {
          const writable = join(dir, 'writable');
          await cp(copy, writable, { recursive: true, dereference: true });
          const { embedded } = await update(writable);
          if (!FILES_OF_CACHE.test(file)) report.embeddedAgain += embedded;
          const mended = await child.load(writable);
          expect([where, mended]).toEqual([where, current]);
          report.mended += 1;
          await rm(writable, { recursive: true });
        }
        await rm(copy, { recursive: true });
      }
    }
    await child.close();
    return report;
  });
}

type Counts = { -readonly [Key in keyof DamageReport]: DamageReport[Key] extends readonly string[] ? string[] : number };

function judge(report: Counts, outcome: LoadOutcome, where: string, { answers, mayPass }: { readonly answers: readonly string[]; readonly mayPass: boolean }): void {
  if (outcome.kind === 'crashed') {
    report.crashed += 1;
    return;
  }
  const message = outcome.kind === 'refused' ? outcome.error : (outcome.trouble ?? '');
  if (outcome.kind === 'refused') report.refused += 1;
  else report.served += 1;
  if (outcome.kind === 'served' && !answers.includes(answersOf(outcome))) report.wrong.push(where);
  if (message === '' && !mayPass) report.undetected.push(where);
  if (message !== '' && !/(?:damaged|no index).*npm run index/su.test(message)) report.unclear.push(`${where}: ${message}`);
}

function answersOf(outcome: LoadOutcome): string {
  return outcome.kind === 'served' ? JSON.stringify([outcome.passages, outcome.nearest]) : outcome.kind;
}

/** Bytes in place of the good ones; null: the file is gone. Every position where there are few, else some of every stretch. */
function* damages(good: Buffer, positions: number): Generator<{ readonly name: string; readonly bytes: Buffer | null }> {
  const random = mulberry32(good.length);
  const stretch = Math.max(1, good.length / positions);
  for (let start = 0; start < good.length; start += stretch) {
    const at = Math.min(good.length - 1, Math.floor(start + random() * Math.max(0, stretch - 1)));
    const flipped = Buffer.from(good);
    flipped[at]! ^= 1 << integerBetween(0, 7, random);
    yield { name: `flipped at ${at} of ${good.length}`, bytes: flipped };
    yield { name: `cut off at ${at} of ${good.length}`, bytes: good.subarray(0, at) };
    const zeroed = Buffer.from(good).fill(0, at, Math.min(good.length, at + 512));
    if (!zeroed.equals(good)) yield { name: `512 zeros at ${at} of ${good.length}`, bytes: zeroed };
  }
  yield { name: 'gone', bytes: null };
  yield { name: 'empty', bytes: Buffer.alloc(0) };
  yield { name: 'longer', bytes: Buffer.concat([good, Buffer.from('\n')]) };
  yield { name: 'noise of the same length', bytes: Buffer.from(good.map(() => integerBetween(0, 255, random))) };
}

async function filesOf(indexDir: string): Promise<string[]> {
  const entries = await readdir(indexDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(indexDir, join(entry.parentPath, entry.name))).toSorted();
}

/** A copy whose files are links to the good ones, except the one that will be damaged. */
async function linkCopy(from: string, to: string, except: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true })) {
    const isFolder = (await stat(join(from, entry))).isDirectory();
    await (isFolder ? mkdir(join(to, entry), { recursive: true }) : mkdir(join(to, entry, '..'), { recursive: true }));
    if (!isFolder) await (entry === except ? cp(join(from, entry), join(to, entry)) : symlink(join(from, entry), join(to, entry)));
  }
}
