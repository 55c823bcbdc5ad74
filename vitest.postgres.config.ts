import { defineConfig } from 'vitest/config';

/** Against a real server: see scripts/postgres-for-tests.sh. */
export default defineConfig({
  test: {
    globalSetup: ['tests/support/compile.ts'],
    include: ['tests/postgres/**/*.postgres.ts'],
    pool: 'forks',
    // Each file has a server of its own; side by side they would only wait for each other.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
