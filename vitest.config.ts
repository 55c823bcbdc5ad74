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
    // Nothing here asks how long something takes. What hangs is found all the same, and a machine whose cores are lent
    // elsewhere may take ten times as long as it did a minute before.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
