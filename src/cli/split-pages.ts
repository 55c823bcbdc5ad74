import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeText } from '../corpus/readers/decode-text.ts';
import { messageOf, UsageError } from '../errors.ts';
import type { TruePage } from '../evaluation/compare-page.ts';

const lines = z.array(z.string()).default([]);
const line = z.string().nullable().default(null);
const truthSchema = z.array(
  z.object({
    file: z.string(),
    title: z.string(),
    untitled: z.boolean().default(false),
    subtitle: line,
    byline: line,
    dateline: line,
    paragraphs: z.array(z.string()),
    headings: lines,
    captions: lines,
  }),
);

/**
 * Reads pages that people split by hand: what `--truth` and `--pages-dir` name.
 * @param truths files of JSON, `[{"file","title","paragraphs":[…], …}, …]`
 * @param folder where the pages lie that they name
 * @throws UsageError when an option is missing, a file cannot be read or is of another form
 */
export async function readSplitPages(truths: readonly string[], folder: string | undefined): Promise<TruePage[]> {
  if (truths.length === 0) throw new UsageError('--truth is missing.');
  if (folder === undefined) throw new UsageError('--pages-dir is missing.');
  const articles = (await Promise.all(truths.map(async (path) => parseTruth((await readOption('truth', path)).toString(), path)))).flat();
  const files = [...new Set(articles.map(({ file }) => file))];
  return Promise.all(
    files.map(async (file) => ({
      file,
      text: decodeText(await readOption('pages-dir', join(folder, file))),
      articles: articles.filter((article) => article.file === file),
    })),
  );
}

async function readOption(option: string, path: string): Promise<Buffer> {
  return readFile(path).catch((error: unknown) => {
    throw new UsageError(`--${option}: ${path} cannot be read (${messageOf(error)})`, { cause: error });
  });
}

function parseTruth(text: string, path: string): z.output<typeof truthSchema> {
  try {
    return truthSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`--truth: ${path} is not of the expected form (${messageOf(error).replace(/\s+/gu, ' ').slice(0, 200)})`, { cause: error });
  }
}
