import { systemClock } from '../../../electron/clock.ts';
import { listenForAnswer } from '../../../electron/desktop/answer-channel.ts';
import { createTransferCommand } from '../../../electron/transfer-command.ts';

/**
 * Runs as a program of its own: `baton --transfer` under plain Node, with a profile and a button's
 * name as its arguments. What it would hand over by the lock goes to its parent; a third argument
 * says that no Baton runs.
 */
const [, , profileFolder = '', button = '', nobody] = process.argv;
process.umask(0o077);

const run = createTransferCommand({
  wanted: { kind: 'transfer', button, evenClosed: false },
  startedAtMs: performance.timeOrigin,
  listen: (channel) => listenForAnswer({ profileFolder, channel, clock: systemClock }),
  handOver: (handed) => nobody === undefined && process.send?.(handed) === true,
  write: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
});
process.exitCode = await run();
process.disconnect();
