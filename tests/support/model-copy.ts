import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { writeFiles } from './temp-folder.ts';

export const MODEL_FILES = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'embedding-profile.json',
  'onnx/model_quantized.onnx',
] as const;

/** A copy of the built-in model in a folder called `name` below `dir`, with some files of other content. Returns its path. */
export async function copyModel(dir: string, name: string, replaced: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const copy = join(dir, name);
  await cp(BUILTIN_MODEL_DIR, copy, { recursive: true });
  await writeFiles(copy, replaced);
  return copy;
}

/** The files of the built-in model by their names. */
export async function readModelFiles(): Promise<Record<string, Buffer>> {
  const contents = await Promise.all(MODEL_FILES.map((file) => readFile(join(BUILTIN_MODEL_DIR, file))));
  return Object.fromEntries(MODEL_FILES.map((file, index) => [file, contents[index] ?? Buffer.alloc(0)]));
}

/** A JSON file of the built-in model, changed. */
export async function changedModelJson(file: (typeof MODEL_FILES)[number], change: (json: Record<string, unknown>) => void): Promise<string> {
  const json = JSON.parse(await readFile(join(BUILTIN_MODEL_DIR, file), 'utf8')) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
}
