import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

// Not a test: `npm run pictures` takes the pictures of the window for the documentation.
const pictures = {
  test: {
    name: 'pictures',
    include: ['test/pictures/**/*.test.ts'],
    setupFiles: ['test/e2e/worker-screen.ts'],
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

const minutesLong = ['/test/e2e/accessibility/'];

/** Within its group, what takes minutes begins first: in the end nothing is waited for alone. */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const isShort = ({ moduleId }: TestSpecification) =>
      Number(!minutesLong.some((folder) => moduleId.includes(folder)));
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => group(a) - group(b) || isShort(a) - isShort(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: 2,
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // They leave nothing behind in the process, and starting one for each file takes longer.
          isolate: false,
          // Property tests take seconds on a busy machine; nothing here waits for anything.
          testTimeout: 20_000,
        },
      },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], maxWorkers: 2 } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 30_000,
          // What they start they end themselves, and loading Baton's parts for each file takes longer.
          isolate: false,
          // Much of their time they wait: one more of them than two cores.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // An hour of calls and faults in two minutes, in which a stall of the machine counts thirtyfold.
        test: {
          name: 'soak',
          include: ['test/soak/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          isolate: false,
          setupFiles: ['test/e2e/stand-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // After all else. Much of their time they wait, as the integration tests do.
          maxWorkers: 3,
          sequence: { groupOrder: 3 },
        },
      },
      ...(process.env['BATON_PICTURES'] ? [pictures] : []),
      ...(process.env['BATON_LIVE'] ? [live] : []),
    ],
  },
});
