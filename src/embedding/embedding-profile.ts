import { z } from 'zod';

/** How a model wants its texts and how its token vectors become one embedding. */
export interface EmbeddingProfile {
  readonly pooling: 'mean' | 'cls';
  /** Put before every question. */
  readonly questionPrefix: string;
  /** Put before every passage. */
  readonly passagePrefix: string;
  /** True for a model that was trained on simplified Chinese only. */
  readonly simplifyChinese: boolean;
  /** True for a table of token vectors as `npm run train` writes it, which needs no run of a network. */
  readonly static: boolean;
}

const PLAIN: EmbeddingProfile = { pooling: 'mean', questionPrefix: '', passagePrefix: '', simplifyChinese: false, static: false };

/** `embedding-profile.json` in a model folder: states the profile instead of guessing it from the name. */
export const embeddingProfileSchema = z
  .strictObject({
    pooling: z.enum(['mean', 'cls']).default('mean'),
    questionPrefix: z.string().default(''),
    passagePrefix: z.string().default(''),
    simplifyChinese: z.boolean().default(false),
    static: z.boolean().default(false),
  })
  .readonly();

/** `1_Pooling/config.json` of sentence-transformers, as far as it matters here. */
export const poolingConfigSchema = z.looseObject({ pooling_mode_cls_token: z.boolean().optional() });

const ENGLISH_INSTRUCTION = 'Represent this sentence for searching relevant passages: ';

/** What the authors of the families state on their model cards; the first pattern that fits the name counts. */
const FAMILIES: readonly (readonly [RegExp, Partial<EmbeddingProfile>])[] = [
  // https://huggingface.co/intfloat/multilingual-e5-large-instruct
  [/e5-.*-instruct/iu, { questionPrefix: 'Instruct: Given a question, retrieve passages that answer it\nQuery: ' }],
  // https://huggingface.co/intfloat/multilingual-e5-small
  [/(?:^|[/_-])e5-/iu, { questionPrefix: 'query: ', passagePrefix: 'passage: ' }],
  // https://huggingface.co/BAAI/bge-small-zh-v1.5
  [/bge-(?:small|base|large)-zh/iu, { pooling: 'cls', questionPrefix: '为这个句子生成表示以用于检索相关文章：' }],
  [/bge-(?:small|base|large)-en/iu, { pooling: 'cls', questionPrefix: ENGLISH_INSTRUCTION }],
  [/bge-/iu, { pooling: 'cls' }],
  // https://huggingface.co/Alibaba-NLP/gte-multilingual-base
  [/gte-(?:multilingual|.*v1\.5|modernbert)/iu, { pooling: 'cls' }],
  // https://huggingface.co/Snowflake/snowflake-arctic-embed-m-v2.0
  [/arctic-embed-.*v2/iu, { pooling: 'cls', questionPrefix: 'query: ' }],
  [/(?:arctic-embed|mxbai-embed)/iu, { pooling: 'cls', questionPrefix: ENGLISH_INSTRUCTION }],
];

/**
 * The profile of a model known by its name; models of no known family are mean-pooled without prefixes.
 * @param name hub id or folder name, for example `Xenova/multilingual-e5-small`
 */
export function profileByName(name: string): EmbeddingProfile {
  const family = FAMILIES.find(([pattern]) => pattern.test(name));
  return { ...PLAIN, ...family?.[1] };
}
