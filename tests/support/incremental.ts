import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { createHashingEmbedder } from './hashing-embedder.ts';
import { freshContents, generationContents } from './same-index.ts';
import { sampleFile } from './sample-corpus.ts';
import { withTempFolder, writeFiles } from './temp-folder.ts';

/** Something that happens to a corpus folder. */
type Change =
  | { readonly kind: 'write'; readonly file: string; readonly seeds: readonly number[]; readonly isOld: boolean }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'damage'; readonly file: string };

const file = fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'c/e.md', '2024-05-01 f.txt');
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), file, seeds: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }), isOld: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), file, to: file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('damage' as const), file }) },
);
const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

/** Times in the past that no file gets twice: a file whose time has not changed is not looked into. */
let clock = Date.UTC(2020, 0, 1) / 1000;

/**
 * Holds that updates after random changes (files added, edited, renamed, removed, damaged) leave the same index, byte by byte,
 * as one run over the last state of the corpus, and embed no text twice.
 */
export async function checkIncrementalRuns(sequences: number): Promise<void> {
  const embedder = createHashingEmbedder(64);
  await fc.assert(
    fc.asyncProperty(rounds, (sequence) =>
      withTempFolder(async (dir) => {
        const place = { corpusDir: join(dir, 'corpus'), indexDir: join(dir, 'index') };
        // There is always something to index.
        await writeFiles(place.corpusDir, { 'z.txt': sampleFile('末篇', [99]) });
        for (const changes of sequence) {
          for (const each of changes) await apply(place.corpusDir, each);
          await buildIndex({ ...place, embedder });
        }
        expect(await generationContents(place.indexDir)).toEqual(await freshContents(place.corpusDir, join(dir, 'fresh'), embedder));
      }),
    ),
    { numRuns: sequences },
  );
}

async function apply(corpusDir: string, each: Change): Promise<void> {
  const path = join(corpusDir, each.file);
  await mkdir(dirname(path), { recursive: true });
  if (each.kind === 'remove') return rm(path, { force: true });
  if (each.kind === 'damage') return writeFile(path, Buffer.alloc(300));
  if (each.kind === 'rename') {
    await mkdir(dirname(join(corpusDir, each.to)), { recursive: true });
    return rename(path, join(corpusDir, each.to)).catch(() => undefined);
  }
  // Two files of the same texts are reprints of each other.
  await writeFile(path, sampleFile(`题目${each.seeds[0]}`, each.seeds));
  if (each.isOld) await utimes(path, clock, (clock += 10));
  return undefined;
}
