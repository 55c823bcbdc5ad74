import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadModel, type DownloadOptions } from '../../src/embedding/download-model.ts';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import { createTransformersEmbedder } from '../../src/embedding/transformers-embedder.ts';
import { DownloadError } from '../../src/errors.ts';
import { startFakeHub, type FakeHub, type HubFault } from '../support/fake-hub.ts';
import { readModelFiles } from '../support/model-copy.ts';
import { writeFiles } from '../support/temp-folder.ts';

const ID = 'yinju/static-1';
const Q8 = 'onnx/model_quantized.onnx';
const FP32 = 'onnx/model.onnx';
/** A model as far as downloading goes; the weights are several network packets long. */
const SMALL = {
  'config.json': Buffer.from('{"model_type":"bert"}'),
  'tokenizer.json': Buffer.from('{"model":{"type":"Unigram","vocab":[]}}'),
  'tokenizer_config.json': Buffer.from('{"model_max_length":512}'),
  [Q8]: randomBytes(300_000),
};

let cacheDir: string;
let hub: FakeHub;

beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  hub = await startFakeHub(ID, SMALL);
});
afterEach(async () => {
  await hub.close();
  await rm(cacheDir, { recursive: true, force: true });
});

async function serve(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await hub.close();
  hub = await startFakeHub(ID, files);
}

function download(options: Partial<DownloadOptions> = {}): Promise<string> {
  return downloadModel(ID, { host: hub.url, cacheDir, ...options });
}

async function filesInCache(): Promise<string[]> {
  const entries = await readdir(cacheDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** The message of a download that must fail: one line with every remedy, and nothing left behind. */
async function failure(options: Partial<DownloadOptions> = {}): Promise<string> {
  const error: unknown = await download(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DownloadError);
  const message = error instanceof Error ? error.message : '';
  expect(message).toContain(ID);
  expect(message).toContain('MODEL_HOST');
  expect(message).toContain('EMBEDDING_MODEL=builtin');
  expect(message).not.toContain('\n');
  expect(await filesInCache()).toEqual([]);
  return message;
}

function failureBy(file: string, fault: HubFault): Promise<string> {
  hub.faults.set(file, fault);
  return failure({ silenceMilliseconds: fault.kind === 'silence' || fault.kind === 'stall' ? 50 : 30_000 });
}

describe('a download', () => {
  it('brings a model that loads and embeds', async () => {
    const files = await readModelFiles();
    await serve(files);
    const directory = await download();
    expect(directory).toBe(join(cacheDir, 'yinju', 'static-1'));
    const embedder = await createTransformersEmbedder(await openModelFolder(directory, ID));
    const vectors = await embedder.embed(['高新区'], 'passage');
    await embedder.close();
    expect(vectors[0]).toHaveLength(256);
  });

  it('brings every file byte by byte', async () => {
    const directory = await download();
    for (const [file, content] of Object.entries(SMALL)) expect(content.equals(await readFile(join(directory, file)))).toBe(true);
  });

  it('is not made twice', async () => {
    const directory = await download();
    const before = hub.requests.length;
    expect(await download()).toBe(directory);
    expect(hub.requests).toHaveLength(before);
  });

  it('needs no hub for a model that is there', async () => {
    const directory = await download();
    await hub.close();
    expect(await download()).toBe(directory);
  });

  it('is made anew when a file of the folder is gone or cut off', async () => {
    const directory = await download();
    await writeFiles(directory, { [Q8]: SMALL[Q8]?.subarray(0, 1000) ?? '' });
    await download();
    expect(SMALL[Q8]?.equals(await readFile(join(directory, Q8)))).toBe(true);
    await rm(join(directory, 'tokenizer.json'));
    await download();
    expect(await readFile(join(directory, 'tokenizer.json'))).toEqual(SMALL['tokenizer.json']);
  });

  it('replaces a folder that an older program left half full', async () => {
    await writeFiles(cacheDir, { [`${ID}/config.json`]: '{}', [`${ID}/stale.bin`]: 'old' });
    const directory = await download();
    expect(await readdir(directory)).not.toContain('stale.bin');
  });

  it('reports growing byte counts that end at the size of each file', async () => {
    const progress = new Map<string, { received: number; total: number | null }[]>();
    await download({ onProgress: ({ file, ...bytes }) => progress.set(file, [...(progress.get(file) ?? []), bytes]) });
    expect([...progress.keys()]).toEqual(Object.keys(SMALL));
    for (const [file, content] of Object.entries(SMALL)) {
      const events = progress.get(file) ?? [];
      expect(events.at(-1)).toEqual({ received: content.length, total: content.length });
      expect(events.map(({ received }) => received)).toEqual(events.map(({ received }) => received).toSorted((a, b) => a - b));
      expect(new Set(events.map(({ total }) => total))).toEqual(new Set([content.length]));
    }
    expect(progress.get(Q8)?.length).toBeGreaterThan(1);
  });

  it('takes a host with a closing slash', async () => {
    await download({ host: `${hub.url}/` });
    expect(hub.requests[0]).toBe(`/${ID}/resolve/main/config.json`);
  });

  it('takes the optional files that the hub has', async () => {
    const optional = { '1_Pooling/config.json': Buffer.from('{"pooling_mode_cls_token":true}'), 'special_tokens_map.json': Buffer.from('{}') };
    await serve({ ...SMALL, ...optional });
    const folder = await openModelFolder(await download(), ID);
    expect(folder.profile.pooling).toBe('cls');
  });

  it('takes weights of full precision with their second file when there are no quantized ones', async () => {
    const { [Q8]: weights = Buffer.alloc(0), ...rest } = SMALL;
    await serve({ ...rest, [FP32]: weights, [`${FP32}_data`]: randomBytes(5_000) });
    const directory = await download();
    expect((await openModelFolder(directory, ID)).precision).toBe('fp32');
    expect(await readdir(join(directory, 'onnx'))).toEqual(['model.onnx', 'model.onnx_data']);
  });

  it('accepts a body that was compressed without being asked for', async () => {
    hub.faults.set('tokenizer.json', { kind: 'compressed' });
    const directory = await download();
    expect(await readFile(join(directory, 'tokenizer.json'))).toEqual(SMALL['tokenizer.json']);
  });

  it.each([
    ['into an empty cache', {}],
    ['over a folder that is not complete', { [`${ID}/config.json`]: '{}', [`${ID}/stale.bin`]: 'old' }],
  ])('may be made several times at once %s', async (_, before) => {
    await writeFiles(cacheDir, before);
    const directories = await Promise.all([download(), download(), download()]);
    expect(new Set(directories).size).toBe(1);
    expect(await readdir(join(cacheDir, 'yinju'))).toEqual(['static-1']);
    for (const [file, content] of Object.entries(SMALL)) expect(content.equals(await readFile(join(directories[0] ?? '', file)))).toBe(true);
  });
});

describe('a failed download leaves nothing and names the remedies', () => {
  it('when the bytes are not those that the hub states', async () => {
    const body = Buffer.from(SMALL[Q8] ?? []);
    body[1000]! ^= 1;
    expect(await failureBy(Q8, { kind: 'replaced', body })).toContain(`${Q8}: the bytes do not have the SHA-256`);
  });

  it('when there are fewer bytes than the hub states', async () => {
    expect(await failureBy(Q8, { kind: 'half' })).toContain(`${Q8}: expected 300000 bytes, got 150000`);
  });

  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json'])('when the hub has no %s', async (file) => {
    expect(await failureBy(file, { kind: 'status', status: 404 })).toContain(`it has no file ${file}`);
  });

  it('when the hub has no weights', async () => {
    expect(await failureBy(Q8, { kind: 'status', status: 404 })).toContain('no ONNX weights');
  });

  it.each([401, 403, 429, 500, 503])('when the server answers %i', async (status) => {
    expect(await failureBy('config.json', { kind: 'status', status })).toContain(`config.json: the server answered ${status}`);
    hub.faults.delete('config.json');
    expect(await failureBy(Q8, { kind: 'status', status })).toContain(`${Q8}: the server answered ${status}`);
  });

  it('when a login page comes in the place of a file', async () => {
    const body = Buffer.from('<!doctype html>\n<title>Please sign in</title>');
    expect(await failureBy('tokenizer.json', { kind: 'replaced', body })).toContain('tokenizer.json: the server answered with something that is no JSON');
  });

  it('when nobody listens at the address', async () => {
    await hub.close();
    expect(await failure()).toContain('ECONNREFUSED');
  });

  it('when the host is no address', async () => {
    expect(await failure({ host: 'mirror.example' })).toContain('Invalid URL');
  });

  it('when the server is silent from the start', async () => {
    expect(await failureBy('config.json', { kind: 'silence' })).toContain('no data for 0.05 s');
  });

  it('when the server falls silent in the middle of a file', async () => {
    expect(await failureBy(Q8, { kind: 'stall' })).toContain('no data for 0.05 s');
  });

  it('when the connection breaks in the middle of a file', async () => {
    expect(await failureBy(Q8, { kind: 'cut' })).toContain('terminated');
  });

  it('when the server redirects for ever', async () => {
    expect(await failureBy(Q8, { kind: 'loop' })).toContain('too many redirections');
  });

  it('when the caller aborts', async () => {
    const controller = new AbortController();
    const onProgress = ({ file }: { file: string }): void => {
      if (file === Q8) controller.abort();
    };
    expect(await failure({ signal: controller.signal, onProgress })).toContain('aborted');
  });

  it('and the next one succeeds', async () => {
    await failureBy(Q8, { kind: 'cut' });
    hub.faults.clear();
    expect(await download()).toBe(join(cacheDir, 'yinju', 'static-1'));
  });

  it('but it does not touch the complete folder of another model', async () => {
    const other = join(cacheDir, 'yinju', 'other');
    await writeFiles(other, { 'config.json': '{}' });
    hub.faults.set(Q8, { kind: 'cut' });
    await expect(download()).rejects.toThrow(DownloadError);
    expect(await readdir(join(cacheDir, 'yinju'))).toEqual(['other']);
  });
});
