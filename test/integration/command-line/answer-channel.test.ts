import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createAnswerTransfer } from '../../../electron/answer-transfer.ts';
import { systemClock } from '../../../electron/clock.ts';
import { connectForAnswer, listenForAnswer } from '../../../electron/desktop/answer-channel.ts';
import type { AnswerListener } from '../../../electron/desktop/answer-channel.ts';
import { sealLine } from '../../../electron/desktop/sealed-line.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { channel } from '../../unit/command-line/samples.ts';
import { billing, callNamed } from '../../unit/transfers/samples.ts';
import { emptyFolder } from '../settings/empty-folder.ts';
import { buildCommandProgram, runCommand } from './command-program.ts';

const clock = systemClock;
const onUnix = process.platform !== 'win32';

function profile(name = 'profile'): string {
  const folder = join(emptyFolder(), name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

async function listening(profileFolder: string): Promise<AnswerListener> {
  const listener = await listenForAnswer({ profileFolder, channel, clock });
  if (!listener) throw new Error('There is no channel.');
  onTestFinished(listener.close);
  return listener;
}

const connectTo = (profileFolder: string, to = channel) =>
  connectForAnswer({ profileFolder, channel: to, clock });

/** Where the socket of the channel is. */
const pathIn = (place: string) => join(place, `answer-${channel.name}`);

/** Somebody who has found the channel by its name, and what they hear there. */
async function strangerAt(path: string) {
  const socket = createConnection(path);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return { socket, heard: text(socket) };
}

async function serverAt(path: string): Promise<Server> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await once(server.listen(path), 'listening');
  return server;
}

describe('the answer of a Baton that runs to a command', () => {
  let program = '';
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'baton-command-'));
    program = await buildCommandProgram(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The Baton that runs: this process, with a call in front. */
  function createRunning(profileFolder: string, outcome: () => Promise<Outcome>) {
    const calls: string[] = [];
    const take = createAnswerTransfer({
      isAllowed: () => true,
      started: () => Promise.resolve(),
      entries: () => [billing],
      dialPlan: () => ({ rules: noDialRules, build: null }),
      pressedFor: () => ({ kind: 'call', call: callNamed('A') }),
      transfer: ({ callId }) => {
        calls.push(callId);
        return outcome();
      },
      connect: (to) => connectTo(profileFolder, to),
      clock,
    });
    return { calls, take };
  }

  it('crosses from the one process to the other, and leaves nothing behind', async () => {
    const place = profile();
    const { calls, take } = createRunning(place, () => Promise.resolve({ kind: 'handed-over' }));
    const command = runCommand(program, place, 'billing');
    await take(await command.handed());
    expect(await command.end()).toMatchObject({
      code: 0,
      answer: { kind: 'handed-over', button: 'Billing', callId: 'A' },
    });
    expect(calls).toEqual(['A']);
    expect(readdirSync(place)).toEqual([]);
  });

  it('finds each of several commands by its own channel', async () => {
    const place = profile();
    const { take } = createRunning(place, () => Promise.resolve({ kind: 'handed-over' }));
    const commands = ['Billing', 'Nobody'].map((name) => runCommand(program, place, name));
    const handed = await Promise.all(commands.map((command) => command.handed()));
    await Promise.all(handed.toReversed().map(take));
    const answers = await Promise.all(commands.map((command) => command.end()));
    expect(answers).toMatchObject([
      { code: 0, answer: { button: 'Billing' } },
      { code: 1, answer: { kind: 'no-such-button', button: 'Nobody' } },
    ]);
  });

  it('is waited for in a place with a short path where the profile has a long one', async () => {
    const place = profile('long/'.repeat(30));
    const { take } = createRunning(place, () => Promise.resolve({ kind: 'handed-over' }));
    const command = runCommand(program, place, 'Billing');
    await take(await command.handed());
    expect(await command.end()).toMatchObject({ code: 0 });
    expect(readdirSync(place)).toEqual([]);
  });

  it('is not there where no Baton runs: the command ends at once, with 3', async () => {
    const place = profile();
    const command = runCommand(program, place, 'Billing', 'nobody');
    expect(await command.end()).toMatchObject({ code: 3, answer: { kind: 'not-running' } });
    expect(readdirSync(place)).toEqual([]);
  });

  it('is not known where the Baton that runs ends before it has answered', async () => {
    const place = profile();
    const command = runCommand(program, place, 'Billing');
    const { answerTo } = await command.handed();
    const socket = createConnection(join(place, `answer-${answerTo.name}`));
    socket.write(`${sealLine(answerTo.key, 'hello', 'Baton')}\n`);
    await once(socket, 'data');
    socket.destroy();
    expect(await command.end()).toMatchObject({ code: 5, answer: { kind: 'no-answer' } });
  });

  it('has nothing done for a command that was ended before it was heard', async () => {
    const place = profile();
    const { calls, take } = createRunning(place, () => Promise.resolve({ kind: 'handed-over' }));
    const command = runCommand(program, place, 'Billing');
    const handed = await command.handed();
    command.process.kill('SIGKILL');
    await command.end();
    await take(handed);
    expect(calls).toEqual([]);
  });

  it('does not hold Baton up where the command was ended before the answer', async () => {
    const place = profile();
    const command = runCommand(program, place, 'Billing');
    const { calls, take } = createRunning(place, async () => {
      command.process.kill('SIGKILL');
      await command.end();
      return { kind: 'handed-over' };
    });
    await take(await command.handed());
    expect(calls).toEqual(['A']);
  });
});

describe('an answer channel', () => {
  it('takes one answer of one connection', async () => {
    const place = profile();
    const listener = await listening(place);
    const line = listener.line(5000);
    const sender = await connectTo(place);
    expect(await connectTo(place)).toBeNull();
    await sender?.send('{"kind":"handed-over"}\nmore');
    expect(await line).toBe('{"kind":"handed-over"}\nmore');
  });

  it('takes no answer from whoever knows its name alone, and tells them nothing', async () => {
    const place = profile();
    const listener = await listening(place);
    const line = listener.line(5000);
    const { socket, heard } = await strangerAt(pathIn(place));
    const key = 'f'.repeat(64);
    socket.write('{"kind":"handed-over"}\n');
    socket.write(`${sealLine(key, 'hello', 'Baton')}\n${sealLine(key, 'answer', 'forged')}\n`);
    expect(await heard).toBe('');
    expect(await connectTo(place, { ...channel, key })).toBeNull();
    const sender = await connectTo(place);
    await sender?.send('the answer');
    expect(await line).toBe('the answer');
  });

  it('is not kept from the one who answers by others who connect and are silent', async () => {
    const place = profile();
    const line = (await listening(place)).line(5000);
    const strangers = [await strangerAt(pathIn(place)), await strangerAt(pathIn(place))];
    const sender = await connectTo(place);
    await sender?.send('the answer');
    expect(await line).toBe('the answer');
    for (const { heard } of strangers) expect(await heard).toBe('');
  });

  it('is not answered where somebody else listens in the place of the command', async () => {
    const place = profile();
    const server = await serverAt(pathIn(place));
    const heard: string[] = [];
    // They send back whatever they hear: they have no key.
    server.on('connection', (socket) => {
      socket
        .on('error', () => undefined)
        .on('data', (piece) => {
          heard.push(String(piece));
          socket.write(piece);
        });
    });
    expect(await connectTo(place)).toBeNull();
    expect(heard).toHaveLength(1);
    expect(heard[0]).not.toContain(channel.key);
  });

  it('gives up where nobody says anything in time, and where there is no end of it', async () => {
    const quiet = profile();
    expect(await (await listening(quiet)).line(50)).toBeNull();
    const loud = profile();
    const listener = await listening(loud);
    const sender = await connectTo(loud);
    await sender?.send('x'.repeat(200_000));
    expect(await listener.line(5000)).toBeNull();
  });

  it.runIf(onUnix)('is a socket for its owner alone, in a folder for its owner alone', async () => {
    const place = profile();
    await listening(place);
    expect(lstatSync(pathIn(place)).mode & 0o777).toBe(0o600);
  });

  it.runIf(onUnix)(
    'is not opened, and not looked for, in a folder that others may enter',
    async () => {
      const place = profile();
      await listening(place);
      chmodSync(place, 0o755);
      expect(await connectTo(place)).toBeNull();
      const other = { ...channel, name: 'f'.repeat(32) };
      expect(await listenForAnswer({ profileFolder: place, channel: other, clock })).toBeNull();
      expect(existsSync(join(place, `answer-${other.name}`))).toBe(false);
    },
  );

  it.runIf(onUnix)('is no file, and no link to somebody else’s socket', async () => {
    const place = profile();
    const path = pathIn(place);
    const elsewhere = join(profile(), 'other.sock');
    const server = await serverAt(elsewhere);
    let connections = 0;
    server.on('connection', () => (connections += 1));
    symlinkSync(elsewhere, path);
    expect(await connectTo(place)).toBeNull();
    rmSync(path);
    writeFileSync(path, '');
    expect(await connectTo(place)).toBeNull();
    expect(connections).toBe(0);
  });

  it('is not there where nobody listens', async () => {
    expect(await connectTo(profile())).toBeNull();
    expect(await connectTo(join(emptyFolder(), 'gone'))).toBeNull();
  });

  it.runIf(onUnix)(
    'takes away what commands that were killed have left, and nothing else',
    async () => {
      const place = profile();
      const old = join(place, `answer-${'a'.repeat(32)}`);
      const young = join(place, `answer-${'b'.repeat(32)}`);
      await serverAt(old);
      await serverAt(young);
      const file = join(place, `answer-${'c'.repeat(32)}`);
      writeFileSync(file, '');
      const longAgo = new Date(clock.wallMs() - 3_600_000);
      utimesSync(old, longAgo, longAgo);
      utimesSync(file, longAgo, longAgo);
      await listening(place);
      expect([old, young, file].map((path) => existsSync(path))).toEqual([false, true, true]);
    },
  );
});
