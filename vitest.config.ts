import { defineConfig } from 'vitest/config';

// Not a test: `npm run pictures` takes the pictures of the window for the documentation.
const pictures = {
  test: {
    name: 'pictures',
    include: ['test/pictures/**/*.test.ts'],
    testTimeout: 120_000,
    fileParallelism: false,
  },
};

// Only `npm run test:live` runs it: on a dialer that a person names, and no test twice.
const live = {
  test: {
    name: 'live',
    include: ['test/live/**/*.test.ts'],
    testTimeout: 60_000,
    retry: 0,
    sequence: { shuffle: false, concurrent: false },
  },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // They leave nothing behind in the process, and starting one for each file takes longer.
          isolate: false,
          // Property tests take seconds on a busy machine; nothing here waits for anything.
          testTimeout: 20_000,
        },
      },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'] } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // An hour of calls and faults; with the other tests, since it mostly waits.
        test: { name: 'soak', include: ['test/soak/**/*.test.ts'], sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // After all else, so that the windows have the machine for themselves.
          sequence: { groupOrder: 2 },
        },
      },
      ...(process.env['BATON_PICTURES'] ? [pictures] : []),
      ...(process.env['BATON_LIVE'] ? [live] : []),
    ],
  },
});
