import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DownloadOptions } from '../../src/embedding/download-model.ts';
import { resolveModel } from '../../src/embedding/resolve-model.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { DownloadError, ModelError } from '../../src/errors.ts';
import { startFakeHub, type FakeHub } from '../support/fake-hub.ts';
import { writeFiles } from '../support/temp-folder.ts';

const FILES = {
  'config.json': Buffer.from('{}'),
  'tokenizer.json': Buffer.from('{"model":{}}'),
  'tokenizer_config.json': Buffer.from('{}'),
  'onnx/model_quantized.onnx': randomBytes(100),
};

let dir: string;
let hub: FakeHub;
let options: DownloadOptions;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  hub = await startFakeHub('Xenova/multilingual-e5-small', FILES);
  options = { host: hub.url, cacheDir: join(dir, 'cache') };
});
afterAll(async () => {
  await hub.close();
  await rm(dir, { recursive: true, force: true });
});

describe('the model of a name', () => {
  it('is the one that comes with the program for "builtin"', async () => {
    expect(await resolveModel('builtin', options)).toMatchObject({ name: 'builtin', directory: BUILTIN_MODEL_DIR });
  });

  it('is the folder of that name', async () => {
    const folder = join(dir, 'bge-small-zh');
    await writeFiles(folder, FILES);
    expect(await resolveModel(folder, options)).toMatchObject({ name: folder, directory: folder, profile: { pooling: 'cls' } });
  });

  it('is the downloaded one for a hub id, with the profile of its family', async () => {
    const model = await resolveModel('Xenova/multilingual-e5-small', options);
    expect(model).toMatchObject({ name: 'Xenova/multilingual-e5-small', profile: { questionPrefix: 'query: ' } });
    expect(model.directory).toBe(join(dir, 'cache', 'Xenova', 'multilingual-e5-small'));
  });

  it('is an error of the download for an id that the hub does not have', async () => {
    await expect(resolveModel('Xenova/no-such-model', options)).rejects.toThrow(DownloadError);
  });

  it('is an error of the model for a folder that is none', async () => {
    const folder = join(dir, 'empty-folder');
    await writeFiles(folder, { 'notes.txt': 'nothing' });
    await expect(resolveModel(folder, options)).rejects.toThrow('has no config.json');
  });

  it.each(['', 'nonsense', '/no/such/folder', './no/such/folder', 'a/b/c', 'a/..', '../a', './a', '.cache/a', 'a b/c', 'https://hub/a/b', '模型/一'])(
    'is refused for %j, and nothing is asked for or removed',
    async (name) => {
      await writeFiles(dir, { 'cache/kept.txt': 'kept' });
      const before = hub.requests.length;
      await expect(resolveModel(name, options)).rejects.toThrow(ModelError);
      expect(hub.requests).toHaveLength(before);
      expect(await readdir(join(dir, 'cache'))).toContain('kept.txt');
    },
  );
});
