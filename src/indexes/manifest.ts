import { z } from 'zod';

/** Raised whenever the files of a generation change their layout. */
export const FORMAT_VERSION = 6;

/**
 * Raised whenever reading, cleaning, splitting or tokenizing changes what is indexed:
 * an index of another version is rebuilt although no file changed.
 */
export const PIPELINE_VERSION = 18;

const listedFile = z.object({ file: z.string(), size: z.number(), modified: z.number() });
/** With the file beside it that corrects how it is read, where there is one. */
const corpusEntry = listedFile.extend({ sidecar: listedFile.optional() });

export const manifestSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  pipelineVersion: z.number(),
  /** ISO 8601. */
  createdAt: z.string(),
  /** How long building took. */
  seconds: z.number(),
  model: z.object({ name: z.string(), fingerprint: z.string(), dimensions: z.number().int().positive() }),
  /** SHA-256 of the static model whose tokens the passages are kept in. */
  tokens: z.string(),
  /** How the vectors are searched: all of them, or by a graph with so many links, looking at `ef` candidates, which finds `recall` of the ten nearest. */
  vectors: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact') }),
    z.object({ kind: z.literal('hnsw'), m: z.number(), efConstruction: z.number(), ef: z.number(), recall: z.number() }),
  ]),
  articles: z.number().int().nonnegative(),
  passages: z.number().int().nonnegative(),
  /** Articles that are one text; of each group the one to be named comes first. */
  reprints: z.array(z.array(z.object({ title: z.string(), file: z.string() }))),
  /** When the corpus was listed, in milliseconds since 1970: a file that was written after that may have been read before. */
  listedAt: z.number(),
  /** Every file of the corpus folder as it was when it was read. */
  corpus: z.array(
    z.discriminatedUnion('status', [
      corpusEntry.extend({
        status: z.literal('read'),
        sha256: z.string(),
        /** Null for a format without pages. */
        pages: z.number().nullable(),
        articles: z.number(),
        passages: z.number(),
        /** Share of the characters understood that stand in an article, 0 … 1. */
        placed: z.number(),
        /** Articles whose headline is borrowed from their text or doubtful. */
        uncertainHeadlines: z.array(z.string()),
        /** What of the file could not be read, or not embedded in one piece. */
        notes: z.array(z.string()),
      }),
      corpusEntry.extend({ status: z.literal('skipped'), reason: z.string() }),
    ]),
  ),
  /** Every file of the generation but the manifest itself. */
  files: z.array(z.object({ file: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string() })),
});

/** What a generation of the index is made of and made from. */
export type Manifest = z.infer<typeof manifestSchema>;
export type VectorSearchFacts = Manifest['vectors'];
export type CorpusEntry = Manifest['corpus'][number];
/** A file that articles were read from. */
export type ReadEntry = Extract<CorpusEntry, { status: 'read' }>;
