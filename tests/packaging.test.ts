import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../src/config.ts';

const REGISTRY = 'https://registry.npmjs.org/';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The instructions of the Dockerfile, long lines joined, by name and what follows. */
const instructions = read('Dockerfile')
  .replace(/\\\n\s*/gu, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ name: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const all = (name: string): string[] => instructions.filter((each) => each.name === name).map(({ rest }) => rest);
const environment = Object.fromEntries([...all('ENV').join(' ').matchAll(/(?<name>[A-Z_]+)=(?<value>\S+)/gu)].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));

interface Compose {
  readonly services: { readonly yinju: { readonly environment: Record<string, string>; readonly volumes: string[]; readonly ports: string[]; readonly cap_drop: string[]; readonly read_only: boolean } };
  readonly volumes: Record<string, unknown>;
}

interface Lock {
  readonly packages: Record<string, { readonly version?: string; readonly integrity?: string; readonly resolved?: string; readonly link?: boolean; readonly hasInstallScript?: boolean }>;
}

describe('the Dockerfile', () => {
  it('copies only what is there and what .dockerignore lets through', () => {
    const admitted = read('.dockerignore').split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const sources = all('COPY').filter((rest) => !rest.startsWith('--from')).flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(6);
    for (const source of sources) expect([source, existsSync(join(ROOT, source)), admitted.includes(source)]).toEqual([source, true, true]);
    for (const file of admitted) expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
  });

  it('lets nothing else through: no token, no articles, no database', () => {
    const [first, ...rest] = read('.dockerignore').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    expect(rest.filter((line) => !line.startsWith('!'))).toEqual(['embeddings/*']);
    for (const file of ['.env', 'corpus', 'node_modules', '.git', 'tests']) expect(rest).not.toContain(`!${file}`);
  });

  it('runs scripts that package.json has, and those of one package alone', () => {
    const runs = all('RUN').join(' && ');
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
    for (const { groups } of runs.matchAll(/npm run (?<script>[\w:]+)/gu)) expect(Object.keys(scripts)).toContain(groups?.['script']);
    expect(runs).toContain('npm ci --ignore-scripts && npm rebuild hnswlib-node');
    expect([...runs.matchAll(/npm (?:ci|install|prune)[^&]*/gu)].every(([command]) => command.includes('--ignore-scripts'))).toBe(true);
  });

  it('starts the compiled bot as nobody in particular, without a shell that would keep signals to itself', () => {
    expect(all('USER')).toEqual(['node']);
    expect(JSON.parse(all('CMD').at(-1) ?? '')).toEqual(['node', 'dist/main.js']);
    const builds = instructions.findIndex(({ name }) => name === 'USER');
    expect(instructions.slice(builds).map(({ name }) => name)).not.toContain('RUN');
  });

  it('sets what the bot understands, keeps all it writes in its volumes, and asks for its health where it is told', () => {
    const { NODE_ENV, ...settings } = environment;
    expect(NODE_ENV).toBe('production');
    const config = parseConfig(settings);
    expect(config.operations).toEqual({ port: 9464, host: '0.0.0.0' });
    const volumes = JSON.parse(all('VOLUME')[0] ?? '') as string[];
    for (const path of [config.corpusDir, config.indexDir, config.modelCacheDir, config.databaseFile]) expect([path, volumes.some((volume) => path === volume || path.startsWith(`${volume}/`))]).toEqual([path, true]);
    expect(all('HEALTHCHECK')[0]).toContain('/healthz');
    // The built-in model stands where the program looks for it, not under a volume that would hide it.
    expect(all('COPY')).toContain('embeddings/models ./embeddings/models');
  });
});

describe('the compose file', () => {
  const { services, volumes } = parse(read('compose.yaml')) as Compose;
  const { yinju } = services;

  it('sets the same paths as the image, whatever .env says, and mounts both volumes', () => {
    for (const [name, value] of Object.entries(yinju.environment)) expect([name, value]).toEqual([name, environment[name]]);
    expect(yinju.volumes).toEqual(['./corpus:/data/corpus', 'embeddings:/data/embeddings']);
    expect(Object.keys(volumes)).toEqual(['embeddings']);
  });

  it('shows its port to this machine alone and takes rights away', () => {
    expect(yinju.ports).toEqual(['127.0.0.1:9464:9464']);
    expect(yinju).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  });
});

describe('the systemd unit', () => {
  const lines = read('deploy/yinju.service').split('\n');
  const value = (name: string): string[] => lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));

  it('starts the compiled bot with settings that it understands, and writes nowhere but in its state folder', () => {
    expect(value('ExecStart')).toEqual(['/usr/bin/node dist/main.js']);
    expect(value('ProtectSystem')).toEqual(['strict']);
    const settings = Object.fromEntries(value('Environment').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
    const { corpusDir, indexDir, modelCacheDir, databaseFile } = parseConfig(settings);
    for (const path of [corpusDir, indexDir, modelCacheDir, databaseFile]) expect(path).toMatch(/^\/var\/lib\/yinju\//u);
    expect(value('StateDirectory')).toEqual(['yinju']);
  });

  it('waits longer than the bot takes to stop, and forbids no compiling at run time', () => {
    expect(Number(value('TimeoutStopSec')[0])).toBeGreaterThan(10);
    expect(value('MemoryDenyWriteExecute')).toEqual([]);
    expect(value('NoNewPrivileges')).toEqual(['yes']);
  });
});

describe('the packages', () => {
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  const installed = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && link !== true);

  it('are named in the lock file with version and checksum, and come from no other place than the registry', () => {
    expect(installed.length).toBeGreaterThan(100);
    const loose = installed.filter(([, { version, integrity, resolved }]) => version === undefined || integrity?.startsWith('sha512-') !== true || !(resolved ?? REGISTRY).startsWith(REGISTRY));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('run no script of their own when they are installed, but the vector library, which has to be compiled', () => {
    const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
    const scripted = installed.flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? [path.replace(/^.*node_modules\//u, '')] : []));
    for (const name of scripted) expect([name, Object.hasOwn(allowScripts, name)]).toEqual([name, true]);
    expect(Object.entries(allowScripts).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []))).toEqual(['hnswlib-node']);
  });
});

describe('what is said in the documents', () => {
  it.each(['docs/OPERATIONS.md', 'docs/SECURITY.md'])('%s points only at files that are there', (document) => {
    const links = [...read(document).matchAll(/\]\((?<path>[^)#:]+)\)|`(?<code>(?:src|tests|deploy|docs)\/[\w./-]+)`/gu)].map(({ groups }) => groups?.['path'] ?? `../${groups?.['code']}`);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([link, existsSync(join(ROOT, 'docs', link))]).toEqual([link, true]);
  });

  it('every metric of the program stands in docs/OPERATIONS.md, and no other', () => {
    const metrics = new Set([...read('src/operations/prometheus-metrics.ts').matchAll(/'(?<name>yinju_\w+)'/gu)].map(({ groups }) => groups?.['name'] ?? ''));
    const told = new Set([...read('docs/OPERATIONS.md').matchAll(/yinju_[a-z_]+/gu)].map(([name]) => name.replace(/_(?:bucket|count|sum)$/u, '')));
    expect(told).toEqual(metrics);
  });

  it('is short enough to be read', () => {
    for (const document of ['docs/OPERATIONS.md', 'docs/SECURITY.md']) expect(statSync(join(ROOT, document)).size).toBeLessThan(30_000);
  });
});
