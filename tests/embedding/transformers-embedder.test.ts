import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { createTransformersEmbedder } from '../../src/embedding/transformers-embedder.ts';
import { ModelError } from '../../src/errors.ts';
import { describeEmbedder } from '../contracts/embedder-contract.ts';
import { changedModelJson, copyModel, readModelFiles } from '../support/model-copy.ts';
import { writeFiles } from '../support/temp-folder.ts';
import { dot, greatestDifference } from '../support/vectors.ts';

let dir: string;
let builtin: Embedder;

async function load(directory: string): Promise<Embedder> {
  return createTransformersEmbedder(await openModelFolder(directory, 'test'));
}

/** With a window of 16 tokens most texts are embedded in parts. */
async function copyWithSmallWindow(name: string, replaced: Readonly<Record<string, string>> = {}, tokens = 16): Promise<string> {
  const config = await changedModelJson('tokenizer_config.json', (json) => (json['model_max_length'] = tokens));
  return copyModel(dir, name, { 'tokenizer_config.json': config, ...replaced });
}

/** The one-line message of a model that cannot be loaded. */
async function loadingError(directory: string): Promise<string> {
  const error: unknown = await load(directory).then(
    (embedder) => embedder.close(),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ModelError);
  const message = error instanceof Error ? error.message : '';
  expect(message).toContain('EMBEDDING_MODEL=builtin');
  expect(message).not.toContain('\n');
  return message;
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  builtin = await load(BUILTIN_MODEL_DIR);
});

afterAll(async () => {
  await builtin.close();
  await rm(dir, { recursive: true, force: true });
});

describeEmbedder('the built-in model', () => load(BUILTIN_MODEL_DIR));
describeEmbedder('the built-in model with a window of 16 tokens', async () => load(await copyWithSmallWindow('windowed')));

describe('the built-in model', () => {
  it('embeds traditional and simplified characters alike', async () => {
    const [simplified, traditional] = await builtin.embed(['高新区管委会发布的数据', '高新區管委會發佈的數據'], 'question');
    expect(greatestDifference(simplified ?? [], traditional ?? [])).toBe(0);
  });

  it('embeds full width and capital letters as half width and small ones', async () => {
    const [plain, wide] = await builtin.embed(['gdp增长6.6', 'ＧＤＰ增长６．６'], 'question');
    expect(greatestDifference(plain ?? [], wide ?? [])).toBe(0);
  });

  it('says which model it is', () => {
    expect(builtin.model).toEqual({ name: 'test', dimensions: 256, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  });
});

describe('the window of a model', () => {
  it('is no limit for the built-in one', () => {
    expect(builtin.passageTokens).toBeNull();
  });

  it('is what the tokenizer states, less the prefix of passages and the special tokens', async () => {
    const plain = await load(await copyWithSmallWindow('plain-window', {}, 64));
    const [prefixTokens = 0] = await plain.countTokens(['passage: ']);
    const profile = JSON.stringify({ passagePrefix: 'passage: ' });
    const special = await changedModelJson('tokenizer.json', (json) => {
      json['post_processor'] = {
        type: 'TemplateProcessing',
        single: [{ SpecialToken: { id: '<unk>', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '<unk>', type_id: 0 } }],
        pair: [],
        special_tokens: { '<unk>': { id: '<unk>', ids: [1], tokens: ['<unk>'] } },
      };
    });
    const marked = await load(await copyWithSmallWindow('marked-window', { 'embedding-profile.json': profile, 'tokenizer.json': special }, 64));
    const texts = ['高新区新增企业。', ''];
    expect(plain.passageTokens).toBe(64);
    expect(prefixTokens).toBeGreaterThan(1);
    expect(marked.passageTokens).toBe(64 - prefixTokens - 2);
    expect(await marked.countTokens(texts)).toEqual(await plain.countTokens(texts));
    await Promise.all([plain.close(), marked.close()]);
  });

  it('counts the tokens of a text as it is embedded: in simplified characters where the profile wants them', async () => {
    const [simplified, traditional] = await builtin.countTokens(['高新区管委会发布的数据', '高新區管委會發佈的數據']);
    expect(traditional).toBe(simplified);
  });

  it('decides which text is embedded in one piece, to the token', async () => {
    const embedder = await load(await copyWithSmallWindow('to-the-token'));
    const texts = Array.from({ length: 30 }, (_, length) => '高新区召开动员大会。各部门抓紧落实任务，推动项目早开工。'.slice(0, length + 1));
    const [counts, windowed, whole] = await Promise.all([embedder.countTokens(texts), embedder.embed(texts, 'passage'), builtin.embed(texts, 'passage')]);
    await embedder.close();
    const fits = counts.map((count) => count <= (embedder.passageTokens ?? 0));
    expect(new Set(fits)).toEqual(new Set([true, false]));
    // What fits has the embedding that it has without a window; a mean of parts differs.
    expect(windowed.map((vector, index) => greatestDifference(vector, whole[index] ?? []) < 1e-5)).toEqual(fits);
  });
});

describe('a model with a small window', () => {
  it('gives a long text in parts nearly the embedding that it has in one piece', async () => {
    const text = '淄博高新区召开动员大会。会议要求各部门细化措施。去年全区生产总值增长百分之六点六。大家表示要抓紧落实各项任务。';
    const embedder = await load(await copyWithSmallWindow('parts'));
    const [inParts] = await embedder.embed([text], 'passage');
    const [inOnePiece] = await builtin.embed([text], 'passage');
    await embedder.close();
    expect(dot(inParts ?? [], inOnePiece ?? [])).toBeGreaterThan(0.95);
    expect(dot(inParts ?? [], inOnePiece ?? [])).toBeLessThan(0.99999);
  });

  it('comes to an end with a single character that makes more tokens than the window holds', async () => {
    const tokenizer = await changedModelJson('tokenizer.json', (json) => {
      json['normalizer'] = { type: 'Replace', pattern: { String: '☃' }, content: 'a b c d e f g h i j k l m n o p q r s t ' };
    });
    const embedder = await load(await copyWithSmallWindow('one-character', { 'tokenizer.json': tokenizer }));
    const [vector] = await embedder.embed(['☃☃☃'], 'passage');
    await embedder.close();
    expect(dot(vector ?? [], vector ?? [])).toBeCloseTo(1, 5);
  });

  it('is refused when the prefix of a role fills the window', async () => {
    const questionPrefix = 'Given a question, retrieve the passages of the newspaper that answer it: ';
    const profile = JSON.stringify({ questionPrefix });
    const message = await loadingError(await copyWithSmallWindow('prefix', { 'embedding-profile.json': profile }));
    expect(message).toContain('window of 16 tokens');
    expect(message).toContain(questionPrefix.trim());
  });

  it('is taken when the prefix leaves room, however many tokens its characters might have made', async () => {
    const profile = JSON.stringify({ questionPrefix: '为这个句子生成表示以检索文章：' });
    const embedder = await load(await copyWithSmallWindow('short-prefix', { 'embedding-profile.json': profile }, 500));
    expect(await embedder.embed(['高新区'], 'question')).toHaveLength(1);
    await embedder.close();
  });
});

describe('a profile', () => {
  it('puts its prefixes before the texts of its role only', async () => {
    const profile = JSON.stringify({ questionPrefix: 'query: ', passagePrefix: 'passage: ', simplifyChinese: true });
    const embedder = await load(await copyModel(dir, 'prefixes', { 'embedding-profile.json': profile }));
    const [asQuestion] = await embedder.embed(['高新区'], 'question');
    const [asPassage] = await embedder.embed(['高新区'], 'passage');
    await embedder.close();
    const [question, passage] = await builtin.embed(['query: 高新区', 'passage: 高新区'], 'passage');
    expect(greatestDifference(asQuestion ?? [], question ?? [])).toBeLessThan(1e-6);
    expect(greatestDifference(asPassage ?? [], passage ?? [])).toBeLessThan(1e-6);
  });

  it('leaves traditional characters alone unless it says otherwise', async () => {
    const embedder = await load(await copyModel(dir, 'traditional', { 'embedding-profile.json': '{}' }));
    const [simplified, traditional] = await embedder.embed(['数据', '數據'], 'question');
    await embedder.close();
    expect(greatestDifference(simplified ?? [], traditional ?? [])).toBeGreaterThan(1e-3);
  });
});

describe('a folder', () => {
  it.each(['模型 一', '..a#b%20--c'])('may be called %s', async (name) => {
    const embedder = await load(await copyModel(dir, name));
    const [vector] = await embedder.embed(['高新区'], 'passage');
    await embedder.close();
    expect(dot(vector ?? [], vector ?? [])).toBeCloseTo(1, 5);
  });
});

describe('a model that cannot work', () => {
  const weights = 'onnx/model_quantized.onnx';

  it.each([
    ['text', (): Uint8Array => Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 16640412\n')],
    ['nothing', (): Uint8Array => Buffer.alloc(0)],
    ['its first third', (whole: Buffer): Uint8Array => whole.subarray(0, whole.length / 3)],
    ['all but its last byte', (whole: Buffer): Uint8Array => whole.subarray(0, -1)],
    ['bytes with a damaged beginning', (whole: Buffer): Uint8Array => Buffer.concat([Buffer.alloc(64, 0xff), whole.subarray(64)])],
  ])('is refused in one line when the weights are %s', async (content, damage) => {
    const whole = (await readModelFiles())[weights] ?? Buffer.alloc(0);
    const copy = await copyModel(dir, `weights of ${content}`, { [weights]: damage(whole) });
    expect(await loadingError(copy)).toContain(copy);
  });

  it('is refused when the tokenizer knows more tokens than the weights', async () => {
    const tokenizer = await changedModelJson('tokenizer.json', (json) => {
      const model = json['model'] as { vocab: [string, number][] };
      model.vocab.splice(3, 0, ...Array.from({ length: 64_000 }, (_, index): [string, number] => [`unused${index}`, -30]));
    });
    expect(await loadingError(await copyModel(dir, 'foreign-tokenizer', { 'tokenizer.json': tokenizer }))).toContain('out of data bounds');
  });

  it('is refused when the tokenizer makes no tokens', async () => {
    const tokenizer = await changedModelJson('tokenizer.json', (json) => {
      json['normalizer'] = { type: 'Replace', pattern: { Regex: '.' }, content: '' };
    });
    expect(await loadingError(await copyModel(dir, 'mute-tokenizer', { 'tokenizer.json': tokenizer }))).toContain('no token');
  });

  it('leaves the process and the models beside it alive', async () => {
    const copy = await copyModel(dir, 'broken-neighbour', { [weights]: 'no model' });
    const [, vectors] = await Promise.all([loadingError(copy), builtin.embed(['高新区'], 'passage')]);
    expect(vectors).toHaveLength(1);
  });
});

describe('an idle embedder', () => {
  it('does not keep a finished process alive', async () => {
    const compiled = (file: string): string => JSON.stringify(new URL(`../../dist/embedding/${file}`, import.meta.url).href);
    const script = `
      import { openModelFolder } from ${compiled('model-folder.js')};
      import { createTransformersEmbedder } from ${compiled('transformers-embedder.js')};
      const embedder = await createTransformersEmbedder(await openModelFolder(${JSON.stringify(BUILTIN_MODEL_DIR)}, 'builtin'));
      const vectors = await embedder.embed(['高新区', '6.6'], 'passage');
      process.stdout.write(String(vectors.length));`;
    await writeFiles(dir, { 'idle.mjs': script });
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(dir, 'idle.mjs')], { timeout: 30_000 });
    expect({ stdout, stderr }).toEqual({ stdout: '2', stderr: '' });
  });
});
