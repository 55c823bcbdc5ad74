import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
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

/** What an index that was updated step by step holds, and what one does that is built from nothing. */
export type CompareIndexes = (incremental: Readonly<Record<string, string>>, fresh: Readonly<Record<string, string>>) => void;

/**
 * Updates an index after random changes of its corpus: files added, edited, renamed, removed, damaged.
 * @param sequences how many corpora are led through up to five updates
 * @param compare called with the hashes of all files of both indexes at the end of each
 */
export async function runIncrementalUpdates(sequences: number, compare: CompareIndexes): Promise<void> {
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
        compare(await generationContents(place.indexDir), await freshContents(place.corpusDir, join(dir, 'fresh'), embedder));
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
