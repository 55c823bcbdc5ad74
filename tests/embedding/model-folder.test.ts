import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModelFolder, type ModelFolder } from '../../src/embedding/model-folder.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { ModelError } from '../../src/errors.ts';
import { writeFiles } from '../support/temp-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const Q8 = 'onnx/model_quantized.onnx';
const FP32 = 'onnx/model.onnx';
const WEIGHTS = Buffer.from('small weights that are never loaded');
const TOKENIZER = '{"model":{"type":"Unigram","vocab":[["的",-5.3],["区",-6.1]]}}';
const FILES: Files = { 'config.json': '{}', 'tokenizer.json': TOKENIZER, 'tokenizer_config.json': '{}', [Q8]: WEIGHTS };

let dir: string;
let count = 0;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function open(files: Files, name = 'my/model'): Promise<ModelFolder> {
  const folder = join(dir, `model-${(count += 1)}`);
  await writeFiles(folder, files);
  return openModelFolder(folder, name);
}

async function refusal(files: Files): Promise<string> {
  const error: unknown = await open(files).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ModelError);
  return error instanceof Error ? error.message : '';
}

function without(...names: readonly string[]): Files {
  return Object.fromEntries(Object.entries(FILES).filter(([name]) => !names.includes(name)));
}

describe('a model folder', () => {
  it('tells its facts', async () => {
    expect(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin')).toEqual({
      name: 'builtin',
      directory: BUILTIN_MODEL_DIR,
      precision: 'q8',
      profile: { pooling: 'mean', questionPrefix: '', passagePrefix: '', simplifyChinese: true, static: true },
      maxTokens: 100_000,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });

  it('takes the quantized weights before those of full precision', async () => {
    expect((await open({ ...FILES, [FP32]: WEIGHTS })).precision).toBe('q8');
    expect((await open({ ...without(Q8), [FP32]: WEIGHTS })).precision).toBe('fp32');
  });

  it.each([
    ['512 when nothing is stated', {}, {}, 512],
    ['what the model states', { max_position_embeddings: 8192 }, {}, 8192],
    ['what the tokenizer states when that is less', { max_position_embeddings: 8192 }, { model_max_length: 16 }, 16],
    ['what the model states when the tokenizer knows no limit', { max_position_embeddings: 512 }, { model_max_length: 1e30 }, 512],
    ['two less for the RoBERTa family', { max_position_embeddings: 514, model_type: 'xlm-roberta' }, {}, 512],
  ])('has a window of %s', async (_, config, tokenizer, expected) => {
    const files = { ...FILES, 'config.json': JSON.stringify(config), 'tokenizer_config.json': JSON.stringify(tokenizer) };
    expect((await open(files)).maxTokens).toBe(expected);
  });

  it('takes the stated profile, else the stated pooling, else what the name tells', async () => {
    const pooling = { '1_Pooling/config.json': '{"pooling_mode_cls_token":false,"word_embedding_dimension":512}' };
    const stated = { ...pooling, 'embedding-profile.json': '{"pooling":"cls","questionPrefix":"问："}' };
    const name = 'Xenova/bge-small-zh-v1.5';
    expect((await open({ ...FILES, ...stated }, name)).profile).toMatchObject({ pooling: 'cls', questionPrefix: '问：' });
    expect((await open({ ...FILES, ...pooling }, name)).profile).toMatchObject({ pooling: 'mean', questionPrefix: expect.stringContaining('句子') });
    expect((await open(FILES, name)).profile).toMatchObject({ pooling: 'cls', questionPrefix: expect.stringContaining('句子') });
  });
});

describe('a folder that is no model', () => {
  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json'])('is refused without %s', async (file) => {
    expect(await refusal(without(file))).toMatch(new RegExp(`has no ${file}.*EMBEDDING_MODEL=builtin`, 'u'));
  });

  it('is refused without weights', async () => {
    const message = await refusal(without(Q8));
    expect(message).toContain(Q8);
    expect(message).toContain(FP32);
  });

  it('is refused when there is no folder', async () => {
    await expect(openModelFolder(join(dir, 'nowhere'), 'nowhere')).rejects.toThrow('nowhere has no config.json');
  });

  it.each([
    ['config.json', 'no JSON', 'not valid JSON'],
    ['config.json', '', 'JSON'],
    ['config.json', '[]', 'expected object'],
    ['config.json', '{"max_position_embeddings":-1}', 'max_position_embeddings: '],
    ['tokenizer_config.json', '{"model_max_length":"long"}', 'model_max_length: '],
    ['tokenizer.json', TOKENIZER.slice(0, 40), 'JSON'],
    ['tokenizer.json', '<!doctype html>\n<html>', 'not valid JSON'],
    ['tokenizer.json', '{"version":"1.0"}', 'model: expected an object'],
    ['embedding-profile.json', '{"poolin":"mean"}', 'Unrecognized key: "poolin"'],
    ['embedding-profile.json', '{"pooling":"max"}', 'pooling: '],
    ['1_Pooling/config.json', '{"pooling_mode_cls_token":"yes"}', 'pooling_mode_cls_token: '],
  ])('is refused in one line that names %s and what is wrong with %j', async (file, content, reason) => {
    const message = await refusal({ ...FILES, [file]: content });
    expect(message).toContain(`${file} is damaged (`);
    expect(message).toContain(reason);
    expect(message).toContain('EMBEDDING_MODEL=builtin');
    expect(message).not.toContain('\n');
  });
});

describe('the fingerprint', () => {
  it('is the same for the same files in another place under another name', async () => {
    expect((await open(FILES, 'one')).fingerprint).toBe((await open(FILES, 'other')).fingerprint);
  });

  it('changes with any byte of the weights', async () => {
    const { fingerprint } = await open(FILES);
    await fc.assert(
      fc.asyncProperty(fc.nat(WEIGHTS.length - 1), fc.integer({ min: 1, max: 255 }), async (place, flipped) => {
        const changed = Buffer.from(WEIGHTS);
        changed[place]! ^= flipped;
        expect((await open({ ...FILES, [Q8]: changed })).fingerprint).not.toBe(fingerprint);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, Files]>([
    ['the tokenizer', { 'tokenizer.json': TOKENIZER.replace('5.3', '5.4') }],
    ['the settings of the tokenizer', { 'tokenizer_config.json': '{"model_max_length":256}' }],
    ['the configuration', { 'config.json': '{"max_position_embeddings":256}' }],
    ['the pooling', { 'embedding-profile.json': '{"pooling":"cls"}' }],
    ['a prefix', { 'embedding-profile.json': '{"passagePrefix":" "}' }],
    ['the second file of the weights', { [`${Q8}_data`]: 'more weights' }],
  ])('changes with %s', async (_, changed) => {
    expect((await open({ ...FILES, ...changed })).fingerprint).not.toBe((await open(FILES)).fingerprint);
  });

  it('changes with any content of the second file of the weights', async () => {
    const [one, other] = await Promise.all(['one', 'two'].map((data) => open({ ...without(Q8), [FP32]: WEIGHTS, [`${FP32}_data`]: data })));
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
  });

  it('does not change with files that are not loaded', async () => {
    expect((await open({ ...FILES, 'README.md': '# A model', [FP32]: 'unused' })).fingerprint).toBe((await open(FILES)).fingerprint);
  });
});
