import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Routes start real servers; two cores are what a machine has.
    testTimeout: 20_000,
  },
});
