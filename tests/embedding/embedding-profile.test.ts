import { describe, expect, it } from 'vitest';
import { embeddingProfileSchema, profileByName } from '../../src/embedding/embedding-profile.ts';

const PLAIN = { pooling: 'mean', questionPrefix: '', passagePrefix: '', simplifyChinese: false, static: false };
const ENGLISH = 'Represent this sentence for searching relevant passages: ';
const INSTRUCT = 'Instruct: Given a question, retrieve passages that answer it\nQuery: ';
const BGE_CHINESE = '为这个句子生成表示以用于检索相关文章：';

describe('the profile by name', () => {
  it.each([
    ['Xenova/multilingual-e5-small', { questionPrefix: 'query: ', passagePrefix: 'passage: ' }],
    ['/models/e5-base-v2', { questionPrefix: 'query: ', passagePrefix: 'passage: ' }],
    ['intfloat/multilingual-e5-large-instruct', { questionPrefix: INSTRUCT }],
    ['Xenova/bge-small-zh-v1.5', { pooling: 'cls', questionPrefix: BGE_CHINESE }],
    ['BAAI/bge-large-zh', { pooling: 'cls', questionPrefix: BGE_CHINESE }],
    ['Xenova/BGE-Base-EN-v1.5', { pooling: 'cls', questionPrefix: ENGLISH }],
    ['Xenova/bge-m3', { pooling: 'cls' }],
    ['onnx-community/gte-multilingual-base', { pooling: 'cls' }],
    ['Alibaba-NLP/gte-base-en-v1.5', { pooling: 'cls' }],
    ['Alibaba-NLP/gte-modernbert-base', { pooling: 'cls' }],
    ['Snowflake/snowflake-arctic-embed-m-v2.0', { pooling: 'cls', questionPrefix: 'query: ' }],
    ['Snowflake/snowflake-arctic-embed-s', { pooling: 'cls', questionPrefix: ENGLISH }],
    ['mixedbread-ai/mxbai-embed-large-v1', { pooling: 'cls', questionPrefix: ENGLISH }],
  ])('of %s is what its authors state', (name, stated) => {
    expect(profileByName(name)).toEqual({ ...PLAIN, ...stated });
  });

  it.each(['Xenova/gte-small', 'Xenova/paraphrase-multilingual-MiniLM-L12-v2', 'my/articles', 'codee5-test', ''])(
    'of %s, of no known family, is plain mean pooling',
    (name) => {
      expect(profileByName(name)).toEqual(PLAIN);
    },
  );
});

describe('a stated profile', () => {
  it('is completed with plain values', () => {
    expect(embeddingProfileSchema.parse({ pooling: 'cls' })).toEqual({ ...PLAIN, pooling: 'cls' });
  });

  it.each([{ poolin: 'mean' }, { pooling: 'max' }, { simplifyChinese: 'yes' }, []])('is refused when it says %j', (profile) => {
    expect(embeddingProfileSchema.safeParse(profile).success).toBe(false);
  });
});
