import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** From the bottom to the top: a file imports from its own layer group's folder or from a lower layer (docs/ARCHITECTURE.md). */
const LAYERS: readonly (readonly string[])[] = [
  ['domain', 'dot.ts', 'errors.ts', 'logger.ts', 'once.ts', 'remember.ts', 'row-kernel.ts', 'worker-thread.ts'],
  ['language', 'store', 'operations'],
  ['static-model'],
  ['corpus', 'embedding'],
  ['indexes'],
  ['retrieval'],
  ['answering', 'cards'],
  ['telegram', 'evaluation'],
  ['training'],
  ['config.ts', 'app.ts', 'indexing-thread.ts', 'run-indexing.ts'],
  ['main.ts', 'cli'],
];

/** Library → the only place that may import it. */
const SOLE_IMPORTERS: Readonly<Record<string, RegExp>> = {
  '@xenova/transformers': /^embedding\//u,
  'onnxruntime-node': /^training\/contrastive-loss\.ts$/u,
  'hnswlib-node': /^indexes\/hnsw-index\.ts$/u,
  grammy: /^telegram\//u,
  '@grammyjs/parse-mode': /^telegram\//u,
  'pdfjs-dist': /^corpus\/pdf\//u,
  '@mozilla/readability': /^corpus\/readers\/html-/u,
  linkedom: /^corpus\/readers\/html-/u,
  mammoth: /^corpus\/readers\/docx-reader\.ts$/u,
  yauzl: /^corpus\/readers\/zip-/u,
  'opencc-js': /^language\/normalise\.ts$/u,
  'pinyin-pro': /^language\/sound\.ts$/u,
  pg: /^indexes\/postgres\/pg-client\.ts$/u,
  libsql: /^store\/database\.ts$/u,
  '@napi-rs/canvas': /^cards\/canvas\.ts$/u,
  pino: /^logger\.ts$/u,
  'prom-client': /^operations\/prometheus-metrics\.ts$/u,
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

describe('the house', () => {
  test('has no file outside its layers', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  test('lets a file import only from its own folder or from a lower layer', () => {
    const wrong = files.flatMap((file) =>
      localImports(file)
        .filter((target) => topOf(target) !== topOf(file) && layerOf(target) >= layerOf(file) && !isTopLayer(file, target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('gives every foreign library one importer', () => {
    const wrong = files.flatMap((file) =>
      packageImports(file)
        .filter((name) => SOLE_IMPORTERS[name]?.test(file) === false)
        .map((name) => `${file} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('imports no other library than package.json names', () => {
    const manifest = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const named = new Set(Object.keys(manifest.dependencies));
    const types = new Set(['mdast']);
    const foreign = files.flatMap(packageImports).filter((name) => !named.has(name) && !types.has(name) && !name.startsWith('node:'));
    expect(foreign).toEqual([]);
  });

  test('has no import cycle', () => {
    expect(files.filter((file) => reachable(file).has(file))).toEqual([]);
  });

  test('touches process state and the console only at the top', () => {
    const wrong = files.filter(
      (file) => !isEntry(file) && /\bconsole\.|process\.(?:env|exit|on|once|argv|stdout|stdin|stderr)\b/u.test(withoutComments(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('has no default export, no any and no folder for leftovers', () => {
    const wrong = files.filter(
      (file) => /(?:^|\/)(?:utils|helpers|common)\//u.test(file) || /^export default|: any\b|\bas any\b|@ts-ignore/mu.test(withoutComments(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('finds what it looks for', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(localImports('app.ts')).toContain('answering/answer-question.ts');
    expect(packageImports('indexes/hnsw-index.ts')).toContain('hnswlib-node');
  });
});

function topOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function layerOf(file: string): number {
  return LAYERS.findIndex((layer) => layer.includes(topOf(file)));
}

/** Single files of one layer may know each other. */
function isTopLayer(file: string, target: string): boolean {
  return layerOf(file) === layerOf(target) && layerOf(file) >= LAYERS.length - 2;
}

function isEntry(file: string): boolean {
  return file === 'main.ts' || file.startsWith('cli/');
}

function imports(file: string): string[] {
  return [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import\(|require\()\s*'(?<name>[^']+)'/gu)].map(
    (match) => match.groups?.['name'] ?? '',
  );
}

function localImports(file: string): string[] {
  return imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SRC, resolve(dirname(join(SRC, file)), name)).replaceAll('\\', '/'));
}

function packageImports(file: string): string[] {
  return imports(file)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'));
}

function reachable(start: string): Set<string> {
  const seen = new Set<string>();
  const open = localImports(start);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...localImports(file));
  }
  return seen;
}

function withoutComments(file: string): string {
  return readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
}
