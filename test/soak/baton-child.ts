import Conf from 'conf';
import { createSleepWatch } from '../../electron/calls/sleep-watch.ts';
import { createRequestHandlers } from '../../electron/request-handlers.ts';
import { headlessBaton } from '../headless-baton.ts';
import type { ChildMessage, ChildOptions, Question } from './child-messages.ts';
import { createScaledClock } from './scaled-clock.ts';

/**
 * Baton without its window, as a program of its own that can be killed, under a faster clock. The
 * window's questions come and go as messages between processes.
 */
const { folder, time, buttons } = JSON.parse(process.argv[2] ?? '') as ChildOptions;
const clock = createScaledClock(time);
const tell = (message: ChildMessage) => process.send?.(message);

const companion = headlessBaton({
  place: {
    folder,
    openStore: ({ name, ...given }) =>
      new Conf<Record<string, unknown>>({ ...given, configName: name }),
    wallMs: clock.wallMs,
  },
  clock,
  buttons,
  startRehearsal: () => Promise.reject(new Error('There is no rehearsal in a soak.')),
  publish: (fields) => tell({ kind: 'changed', fields }),
});
const handlers = createRequestHandlers(companion, {
  copyText: () => Promise.resolve(),
  setStartsWithSystem: () => undefined,
  recordKeys: () => undefined,
  files: {
    choose: () => Promise.resolve(null),
    choosePath: () => Promise.resolve(null),
    save: () => Promise.resolve({ kind: 'cancelled' }),
  },
});

const awake = () => companion.workplace()?.awake();
// SIGSTOP lets the monotonic clock run on: a late tick is how this sleep shows.
createSleepWatch({ clock, uptimeMs: () => null, onGap: awake, onDateSet: () => undefined });

process.on('message', ({ number, name, argument }: Question) => {
  const handler = handlers[name] as (given: typeof argument) => unknown;
  void Promise.resolve(handler(argument)).then((answer) =>
    tell({ kind: 'answer', number, answer: answer as never }),
  );
});
process.on('disconnect', () => process.exit());

await companion.start(false);
