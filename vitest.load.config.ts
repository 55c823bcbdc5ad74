import { defineConfig } from 'vitest/config';

/** `npm run bench:telegram`: what takes minutes and looks at the clock, with its figures on stdout. */
export default defineConfig({
  test: {
    include: ['tests/load/*.load.ts'],
    globalSetup: ['tests/support/compile.ts'],
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});
