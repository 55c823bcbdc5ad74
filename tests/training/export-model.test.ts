import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ModelError, UsageError } from '../../src/errors.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { checkExport } from '../../src/training/check-export.ts';
import { readEvaluationSets } from '../../src/training/evaluation-sets.ts';
import { exportModel } from '../../src/training/export-model.ts';
import { quantiseTable } from '../../src/training/quantise-table.ts';
import type { TrainedTable } from '../../src/training/training-memory.ts';
import { parseVocabulary } from '../../src/training/vocabulary-file.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const PIECES = ['<unk>', '<pad>', '</s>', '▁', '▁cat', '▁dog', '猫', '▁the', 'a', 'b', 's'];
const TEXTS = ['the cat', 'dogs', '猫', 'the dog b', '☃', ''];

describe('an exported model', () => {
  test('embeds and cuts texts as the trained one does', async () => {
    await withTempFolder(async (folder) => {
      const table = randomTable();
      await exportModel(folder, table, vocabulary(), 'card');
      expect(await readFile(join(folder, 'MODEL_CARD.md'), 'utf8')).toBe('card');
      const report = await checkExport(folder, table, vocabulary(), TEXTS);
      expect(report).toMatchObject({ texts: 5, sameTokens: 5 });
      expect(report.leastCosine).toBeGreaterThan(0.999);
    });
  });

  test('is refused when its vectors are not the trained ones', async () => {
    await withTempFolder(async (folder) => {
      await exportModel(folder, randomTable(), vocabulary(), '');
      const other = randomTable();
      other.vectors.reverse();
      await expect(checkExport(folder, other, vocabulary(), TEXTS)).rejects.toThrow(ModelError);
      await expect(checkExport(folder, other, vocabulary(), TEXTS)).rejects.toThrow(/got -?0\.\d{4} for/u);
    });
  });

  test('is refused when its tokenizer cuts otherwise', async () => {
    await withTempFolder(async (folder) => {
      await exportModel(folder, randomTable(), vocabulary(), '');
      const path = join(folder, 'tokenizer.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('"▁cat"', '"▁cow"'));
      await expect(checkExport(folder, randomTable(), vocabulary(), TEXTS)).rejects.toThrow(/same tokens, got others for "the cat"/u);
    });
  });
});

test('whole numbers stand for values up to half a scale off, and zeros for zeros', () => {
  const table = randomTable();
  table.vectors.fill(0, 0, table.dimensions);
  const { values, scales, dimensions } = quantiseTable(table);
  table.vectors.forEach((value, index) => {
    const scale = scales[Math.floor(index / dimensions)] ?? 0;
    expect(Math.abs(value - (values[index] ?? 0) * scale)).toBeLessThanOrEqual(scale * 0.5001);
  });
  expect(values.subarray(0, dimensions).every((value) => value === 0)).toBe(true);
  expect(Math.max(...values)).toBe(127);
});

test('sets to measure on are each language by itself, and the other languages against Chinese', async () => {
  await withTempFolder(async (folder) => {
    const lines = (language: string): Record<string, string> => ({
      [`xquad/${language}/passages.jsonl`]: JSON.stringify({ id: 'a', text: language }),
      [`xquad/${language}/questions.jsonl`]: JSON.stringify({ text: `${language}?`, passageIds: ['a'] }),
    });
    await writeFiles(folder, { ...lines('zh'), ...lines('en') });
    const sets = await readEvaluationSets(folder, (text) => [text.length]);
    expect(sets.map(({ name, passages, questions }) => [name, passages[0]?.tokens, questions[0]?.tokens])).toEqual([
      ['en', [2], [3]],
      ['zh', [2], [3]],
      ['en→zh', [2], [3]],
    ]);
    await expect(readEvaluationSets(join(folder, 'none'), () => [])).rejects.toThrow(UsageError);
  });
});

function vocabulary(): ReturnType<typeof parseVocabulary> {
  const special = PIECES.slice(0, 3).map((content, id) => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true }));
  const metaspace = { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' };
  return parseVocabulary(JSON.stringify({
    version: '1.0', truncation: null, padding: null, added_tokens: special,
    normalizer: { type: 'Sequence', normalizers: [{ type: 'NFKC' }, { type: 'Lowercase' }] },
    pre_tokenizer: metaspace, post_processor: null, decoder: metaspace,
    model: { type: 'Unigram', unk_id: 0, vocab: PIECES.map((piece, index) => [piece, index < 3 ? 0 : -index]), byte_fallback: false },
  }));
}

/** As after training: the special tokens are zero. */
function randomTable(): TrainedTable {
  const random = mulberry32(9);
  const dimensions = 64;
  const vectors = Float32Array.from({ length: PIECES.length * dimensions }, () => random() - 0.5).fill(0, 0, 3 * dimensions);
  return { tokens: PIECES.length, dimensions, vectors, moments: new Float32Array(vectors.length), squares: new Float32Array(PIECES.length) };
}
