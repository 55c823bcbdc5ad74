import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { zh } from '../../src/telegram/locales/zh.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MILLISECONDS = 120_000;
const MARKED = '【2023年，淄博高新区顶住压力，地区生产总值（GDP）同比增长6.6%。】';

const SCRIPT = `# A heading
/quotes 1
淄博高新区2023年GDP增长多少
:reply 那固定资产投资呢？
:press 6
:press 99
:group
淄博高新区2023年GDP增长多少
:as Alice
@yinju_bot How much did the GDP of Zibo grow in 2023?
:inline 淄博高新区2023年GDP增长多少
:send 1
:private
/files
:admin on
/files
:file package.json
:nonsense
:quit
not read any more
`;

/** Runs the demonstration as the README says, with a script. */
async function demonstrate(script: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn('npm', ['run', '--silent', 'demo:telegram'], { cwd: ROOT, env: { PATH, HOME, TMPDIR, CORPUS_DIR: 'corpus' }, stdio: 'pipe' });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.stdin.on('error', () => undefined).end(script);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** What is printed below a line of the script, up to the next. */
function below(transcript: string, line: string): string {
  const [, ...rest] = transcript.split(` › ${line}\n`);
  return rest.map((part) => part.split(/^\S.* › /mu)[0]).join('');
}

describe('the demonstration, reading a script', () => {
  let code: unknown;
  let stdout = '';

  beforeAll(async () => {
    ({ code, stdout } = await demonstrate(SCRIPT));
    const picture = /🖼 \d+ × \d+: (?<path>\S+) \]/u.exec(stdout)?.groups?.['path'];
    return async () => {
      if (picture !== undefined) await rm(dirname(picture), { recursive: true });
    };
  }, START_MILLISECONDS);

  it('ends with 0 and without colours, at :quit', () => {
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001B');
    expect(stdout).toContain('\n# A heading\n');
    expect(stdout).not.toContain('not read any more');
  });

  it('answers a question with a quote behind a bar, its answering sentence marked, its source and its buttons below', () => {
    const answer = below(stdout, '淄博高新区2023年GDP增长多少');
    expect(answer).toContain(`  ▎ ${MARKED}同一年里`);
    expect(answer).toContain('\n  — 从GDP到空气质量：淄博高新区2023年的账本 · 引据示例 · 2024\n');
    expect(answer).toContain(`[ 3 ${zh.buttons.before} ] [ 4 ${zh.buttons.after} ] [ 5 ${zh.buttons.whole} ]`);
  });

  it('saves a picture that a pressed button brings and names its file', async () => {
    const path = /\[ 🖼 \d+ × \d+: (?<path>\S+) \]/u.exec(below(stdout, ':press 6'))?.groups?.['path'] ?? '';
    expect((await readFile(path)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('says which buttons there are when there is none with a number', () => {
    expect(below(stdout, ':press 99')).toMatch(/^\(:press takes a number from 1 to \d+, the buttons drawn last here\.\)\n/u);
  });

  it('shows how a reply was understood', () => {
    expect(below(stdout, ':reply 那固定资产投资呢？')).toContain(zh.buttons.understoodAs);
  });

  it('is answered in a group when it names the bot, and is told why it is not when it does not', () => {
    expect(below(stdout, '淄博高新区2023年GDP增长多少')).toContain('(the bot does not see this: in a group it is asked by @yinju_bot, /ask or a reply to it)');
    expect(below(stdout, '@yinju_bot How much did the GDP of Zibo grow in 2023?')).toContain('6.6');
  });

  it('shows the cards of an inline query and sends one', () => {
    expect(below(stdout, ':inline 淄博高新区2023年GDP增长多少')).toContain(`  1. 从GDP到空气质量：淄博高新区2023年的账本\n     ${MARKED.slice(1, -1)}\n`);
    expect(below(stdout, ':send 1')).toMatch(new RegExp(`^\\nAlice via @yinju_bot\\n  ▎ ${MARKED.replaceAll(/[().]/gu, '.')}`, 'u'));
  });

  it('lets somebody become an admin', () => {
    const [, refused = '', listed = ''] = stdout.split(' › /files\n');
    expect(refused).not.toContain('zones-2023.md');
    expect(listed).toContain('zones-2023.md');
  });

  it('sends a file to the bot, which says what it does not take', () => {
    expect(below(stdout, ':file package.json')).toContain('package.json');
  });

  it('says that there is no such command', () => {
    expect(below(stdout, ':nonsense')).toBe('(There is no :nonsense; :help lists what there is.)\n');
  });
});
