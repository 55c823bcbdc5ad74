import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPng, isBand } from '../support/read-png.ts';
import { runCli } from '../support/run-cli.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-card-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('demo:card', () => {
  it('draws the card that is asked for and ends', async () => {
    const out = join(dir, 'card.png');
    const { code, stdout } = await runCli('cli/demo-card', ['--text', '只引用。不编写。', '--marked', '2', '--title', '引据', '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain(out);
    const picture = await readPng(await readFile(out));
    expect(picture.width).toBe(1080);
    expect(picture.count({ x: 0, y: 0, width: 1080, height: picture.height }, isBand)).toBeGreaterThan(1_000);
  });

  it('refuses a sentence that the text does not have', async () => {
    const { code, stderr } = await runCli('cli/demo-card', ['--text', '只引用。', '--marked', '2', '--out', join(dir, 'no.png')]);
    expect(code).toBe(2);
    expect(stderr).toContain('--marked: expected a number from 0 to 1');
  });
});
