import { defineConfig } from 'vitest/config';

/** `npm run test:kills`, `test:damage`, `test:disk`: the index under thousands of faults, with figures on stdout. Small versions are in `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/faults/*.faults.ts'],
    globalSetup: ['tests/support/compile.ts'],
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
  },
});
