import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder } from '../support/temp-folder.ts';
import { startFakeBotApi } from '../support/fake-bot-api/server.ts';

const TOKEN = '123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc';

describe('doctor', () => {
  test('finds nothing wrong with a fresh checkout and says what is not there yet', async () => {
    await withTempFolder(async (folder) => {
      const { code, stdout } = await runCli('cli/doctor', [], { env: { INDEX_DIR: join(folder, 'index') } });
      expect(code).toBe(0);
      expect(stdout).toMatch(/✓ Node\.js/u);
      expect(stdout).toMatch(/✓ vector library +hnswlib-node works/u);
      expect(stdout).toMatch(/✓ model +builtin, 256 dimensions/u);
      expect(stdout).toMatch(/✓ corpus +10 readable files/u);
      expect(stdout).toMatch(/– index +none in .* yet/u);
      expect(stdout).toMatch(/– Telegram +no BOT_TOKEN: get one from @BotFather/u);
    });
  });

  test('says what of the index is damaged and what is served meanwhile; a question mends it', async () => {
    await withTempFolder(async (folder) => {
      const env = { INDEX_DIR: join(folder, 'index') };
      await runCli('cli/index', [], { env });
      const [generation = ''] = (await readFile(join(folder, 'index', 'current'), 'utf8')).split(' ');
      await writeFile(join(folder, 'index', generation, 'vectors.bin'), 'damaged');
      const { code, stdout } = await runCli('cli/doctor', [], { env });
      expect(code).toBe(1);
      expect(stdout).toMatch(/✗ index +the index is damaged: .*vectors\.bin has 7 bytes .*exact-search; npm run index mends it/u);
      const asked = await runCli('cli/ask', ['淄博高新区2023年GDP增长多少'], { env });
      expect(asked.stdout).toContain('6.6%');
      expect(asked.stderr).toMatch(/vectors\.bin has 7 bytes .*the embeddings kept beside it answer meanwhile; mending it now/u);
      expect((await runCli('cli/doctor', [], { env })).stdout).toMatch(/✓ index /u);
    });
  });

  test('checks the token with Telegram', async () => {
    const telegram = await startFakeBotApi({ token: TOKEN, botUsername: 'yinju_bot' });
    try {
      const right = await runCli('cli/doctor', [], { env: { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.url } });
      expect(right.stdout).toMatch(/✓ Telegram +the token belongs to @yinju_bot/u);
      const wrong = await runCli('cli/doctor', [], { env: { BOT_TOKEN: TOKEN.replace('AAE', 'BBB'), TELEGRAM_API_ROOT: telegram.url } });
      expect(wrong.code).toBe(1);
      expect(wrong.stdout).toMatch(/✗ Telegram +Telegram does not know this BOT_TOKEN/u);
    } finally {
      await telegram.close();
    }
  });

  test('says what to do about everything that is wrong, all in one run', async () => {
    const { code, stdout, stderr } = await runCli('cli/doctor', [], {
      env: { CORPUS_DIR: '/no/corpus', EMBEDDING_MODEL: './no-model', BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'http://127.0.0.1:1' },
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ model +EMBEDDING_MODEL: expected "builtin"/u);
    expect(stdout).toMatch(/✗ corpus +the corpus folder \/no\/corpus cannot be read/u);
    expect(stdout).toMatch(/✗ Telegram +the Bot API at http:\/\/127\.0\.0\.1:1 cannot be reached/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
