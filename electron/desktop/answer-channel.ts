import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import type { Clock } from '../clock.ts';
import { privateFile } from '../settings/private-modes.ts';
import { findAnswerPlace, makeAnswerPlace } from './answer-place.ts';
import { openLine, sealLine } from './sealed-line.ts';

/**
 * The way back from a Baton that runs to a command that has asked it for something: a socket in a
 * folder that belongs to the person alone; on Windows a named pipe, of which every user of the computer
 * can see the name and which they can open. So the name is not enough: the command makes up a name and
 * a key, listens, and hands both over. Whoever connects says hello under the key, the command welcomes
 * them under the key, and under the key comes the answer. No path is ever taken from anybody.
 */
export interface AnswerChannel {
  /** 32 hex digits. */
  readonly name: string;
  /** 64 hex digits; for this one answer. */
  readonly key: string;
}

interface ChannelPlace {
  /** The profile's folder; both programs have the same one. */
  readonly profileFolder: string;
  readonly channel: AnswerChannel;
  readonly clock: Clock;
}

/** The command's end. */
export interface AnswerListener {
  /** The line, without its newline; null where none came within `ms` milliseconds. */
  readonly line: (ms: number) => Promise<string | null>;
  readonly close: () => void;
}

/** The end of the Baton that runs. */
export interface AnswerSender {
  /** Sends one line, and ends the channel; resolves once it has gone, or never will. */
  readonly send: (line: string) => Promise<void>;
}

const mostCharacters = 64 * 1024;
/** Whoever connects to the command has nothing else to do first. */
const greetingMs = 2000;
/** The command itself may still be starting, on a slow desktop. */
const welcomeMs = 8000;

/** A new channel, whose name and key nobody can guess. */
export function newAnswerChannel(): AnswerChannel {
  return { name: randomBytes(16).toString('hex'), key: randomBytes(32).toString('hex') };
}

/** Opens a channel to wait at; null where that is not possible in a folder of one's own. */
export async function listenForAnswer({
  profileFolder,
  channel,
  clock,
}: ChannelPlace): Promise<AnswerListener | null> {
  const found = makeAnswerPlace(profileFolder, channel.name, clock.wallMs());
  if (!found) return null;
  const server = createServer();
  const { answer, close } = serveAnswer(server, channel.key, clock);
  if (!(await hasOpened(server, found.path))) return null;
  if (found.folder !== null) chmodSync(found.path, privateFile);
  return { line: (ms) => inTime(answer, ms, clock), close };
}

/** Connects to a channel; null where the command does not wait there, or the folder is not one's own. */
export async function connectForAnswer({
  profileFolder,
  channel,
  clock,
}: ChannelPlace): Promise<AnswerSender | null> {
  const found = findAnswerPlace(profileFolder, channel.name);
  if (!found) return null;
  const socket = createConnection(found.path);
  // Whoever waits may go at any time, before the answer too.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  if (!(await isWelcome(socket, channel.key, clock))) return null;
  return {
    send: (line) => {
      socket.end(`${sealLine(channel.key, 'answer', line)}\n`);
      return closed;
    },
  };
}

/** Says hello, and waits to be welcomed: else somebody else might listen, or nobody any more. */
async function isWelcome(socket: Socket, key: string, clock: Clock): Promise<boolean> {
  const hello = randomBytes(16).toString('hex');
  socket.write(`${sealLine(key, 'hello', hello)}\n`);
  const line = await inTime(createLines(socket).next(), welcomeMs, clock);
  const isRight = line !== null && openLine(key, 'welcome', line) === hello;
  if (!isRight) socket.destroy();
  return isRight;
}

interface AnswerServer {
  /** The answer of the one who knows the key; null where they end without one, or say too much. */
  readonly answer: Promise<string | null>;
  readonly close: () => void;
}

/** Waits at a server; whoever does not greet under the key in time is sent away. */
function serveAnswer(server: Server, key: string, clock: Clock): AnswerServer {
  const sockets = new Set<Socket>();
  let resolve: (answer: string | null) => void = () => undefined;
  const answer = new Promise<string | null>((onAnswer) => (resolve = onAnswer));

  function keepOnly(kept: Socket | null): void {
    server.close();
    for (const socket of sockets) if (socket !== kept) socket.destroy();
  }

  async function greet(socket: Socket): Promise<void> {
    const lines = createLines(socket);
    const line = await inTime(lines.next(), greetingMs, clock);
    const hello = line === null ? null : openLine(key, 'hello', line);
    if (hello === null) {
      socket.destroy();
      return;
    }
    keepOnly(socket);
    socket.write(`${sealLine(key, 'welcome', hello)}\n`);
    const sealed = await lines.next();
    socket.destroy();
    resolve(sealed === null ? null : openLine(key, 'answer', sealed));
  }

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    void greet(socket);
  });
  return { answer, close: () => keepOnly(null) };
}

/** Lines of a socket, one after the other; null once it has ended, or has too much to say. */
function createLines(socket: Socket): { readonly next: () => Promise<string | null> } {
  let text = '';
  let hasEnded = false;
  let look = (): void => undefined;
  const end = () => {
    hasEnded = true;
    look();
  };
  socket.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    if (text.length > mostCharacters) socket.destroy();
    look();
  });
  socket.once('end', end).once('close', end);

  function take(): string | null {
    const newline = text.indexOf('\n');
    if (newline === -1) return null;
    const line = text.slice(0, newline);
    text = text.slice(newline + 1);
    return line;
  }

  return {
    next: () =>
      new Promise((resolve) => {
        look = () => {
          const line = take();
          if (line === null && !hasEnded) return;
          look = () => undefined;
          resolve(line);
        };
        look();
      }),
  };
}

function hasOpened(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(path, () => resolve(true));
  });
}

function inTime<Value>(coming: Promise<Value>, ms: number, clock: Clock): Promise<Value | null> {
  let cancel = (): void => undefined;
  const patience = new Promise<null>((resolve) => {
    cancel = clock.after(ms, () => resolve(null));
  });
  return Promise.race([coming, patience]).finally(cancel);
}
