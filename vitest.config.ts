import { defineConfig } from 'vitest/config';

/** What the bot does must not depend on how updates reach it: these run once more with a webhook. */
const IN_BOTH_MODES = ['access', 'groups', 'inline', 'private-chat', 'admin/status'].map((name) => `tests/telegram/${name}.test.ts`);

export default defineConfig({
  test: {
    globalSetup: ['tests/support/compile.ts'],
    projects: [
      { extends: true, test: { name: 'yinju', include: ['tests/**/*.test.ts'] } },
      { extends: true, test: { name: 'webhook', include: IN_BOTH_MODES, env: { BOT_MODE: 'webhook' } } },
    ],
    // The real model runs in worker threads; forked processes keep each file's native add-ons apart.
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
