import { chmodSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { privateFile, privateFolder } from '../settings/private-modes.ts';

/**
 * The way back from a Baton that runs to a command that has asked it for something: a socket of one
 * connection and one line, in a folder that belongs to the person alone; a named pipe on Windows.
 * The command makes the channel's name up and listens, and hands over the name only, 32 hex digits:
 * no path is ever taken from anybody.
 */
interface ChannelPlace {
  /** The profile's folder; both programs have the same one. */
  readonly profileFolder: string;
  /** 32 hex digits. */
  readonly name: string;
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

interface Place {
  /** Where the socket is; null on Windows, whose pipes are in none. */
  readonly folder: string | null;
  readonly path: string;
}

/** A socket's path has 104 bytes on macOS and 108 on Linux, its end included. */
const longestPath = 100;
const mostBytes = 64 * 1024;
const connectMs = 2000;
/** No command waits for so long: what is left of it was killed. */
const leftBehindMs = 10 * 60_000;
const socketName = /^answer-[0-9a-f]{32}$/;

/** Opens a channel to wait at; null where that is not possible in a folder of one's own. */
export async function listenForAnswer(place: ChannelPlace): Promise<AnswerListener | null> {
  const found = makePlace(place);
  if (!found) return null;
  const server = createServer();
  const line = firstLine(server);
  if (!(await hasOpened(server, found.path))) return null;
  if (found.folder !== null) chmodSync(found.path, privateFile);
  return {
    line: (ms) => {
      let cancel = (): void => undefined;
      const patience = new Promise<null>((resolve) => {
        cancel = place.clock.after(ms, () => resolve(null));
      });
      return Promise.race([line, patience]).finally(cancel);
    },
    close: () => server.close(),
  };
}

/** Connects to a channel; null where nobody waits there, or the folder is not one's own. */
export async function connectForAnswer(place: ChannelPlace): Promise<AnswerSender | null> {
  const found = findPlace(place);
  if (!found) return null;
  const socket = createConnection(found.path);
  // Whoever waits may go at any time, before the answer too.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  if (!(await hasConnected(socket, place.clock))) return null;
  return {
    send: (line) => {
      socket.resume();
      socket.end(line);
      return closed;
    },
  };
}

/** The same place on both ends: in the profile, or in a folder with a short path. */
function placeOf({ profileFolder, name }: ChannelPlace): Place {
  if (process.platform === 'win32') return { folder: null, path: `\\\\.\\pipe\\baton-${name}` };
  const file = `answer-${name}`;
  const profile = realpathSync(profileFolder);
  const isShort = Buffer.byteLength(join(profile, file)) <= longestPath;
  const folder = isShort ? profile : `/tmp/baton-${process.getuid?.() ?? ''}`;
  return { folder, path: join(folder, file) };
}

function makePlace(place: ChannelPlace): Place | null {
  return placed(() => {
    const { folder, path } = placeOf(place);
    if (folder === null) return { folder, path };
    mkdirSync(folder, { recursive: true, mode: privateFolder });
    if (!isOwn(folder)) return null;
    sweep(folder, place.clock.wallMs());
    return { folder, path };
  });
}

function findPlace(place: ChannelPlace): Place | null {
  return placed(() => {
    const { folder, path } = placeOf(place);
    if (folder === null) return { folder, path };
    return isOwn(folder) && lstatSync(path).isSocket() ? { folder, path } : null;
  });
}

/** What can't be read or made is no place. */
function placed(find: () => Place | null): Place | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/** Nobody else could have put anything into it. */
function isOwn(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

/** Takes away what killed commands have left behind. */
function sweep(folder: string, nowMs: number): void {
  for (const name of readdirSync(folder).filter((each) => socketName.test(each))) {
    const path = join(folder, name);
    const found = lstatSync(path);
    if (found.isSocket() && nowMs - found.mtimeMs > leftBehindMs) rmSync(path, { force: true });
  }
}

function hasOpened(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(path, () => resolve(true));
  });
}

function hasConnected(socket: Socket, clock: Clock): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = clock.after(connectMs, () => socket.destroy());
    const end = (connected: boolean) => () => {
      cancel();
      resolve(connected);
    };
    socket.once('connect', end(true));
    socket.once('close', end(false));
  });
}

/** The first connection is the only one; null where it ends without a line, or has too much to say. */
function firstLine(server: Server): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('connection', (socket) => {
      server.close();
      server.on('connection', (other: Socket) => other.destroy());
      resolve(readLine(socket));
    });
  });
}

function readLine(socket: Socket): Promise<string | null> {
  let text = '';
  return new Promise((resolve) => {
    const end = (line: string | null) => {
      resolve(line);
      socket.destroy();
    };
    socket.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const newline = text.indexOf('\n');
      if (newline !== -1) end(text.slice(0, newline));
      else if (text.length > mostBytes) end(null);
    });
    socket.once('close', () => resolve(null));
    socket.on('error', () => resolve(null));
  });
}
