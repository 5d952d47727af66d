import { once } from 'node:events';
import { connect } from 'node:net';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';

/** A TCP connection to a dialer that shows every byte, and when it comes. */
export interface RawConnection {
  readonly send: (path: string, form: Readonly<Record<string, string>>) => void;
  /** Everything that has come so far. */
  readonly received: () => Buffer;
  /** The chunks in which it came. */
  readonly chunks: readonly Buffer[];
  /** Resolves as soon as what has come meets the condition; rejects if it closes before. */
  readonly until: (met: (received: Buffer) => boolean) => Promise<Buffer>;
  /** Resolves with everything when the other side has closed. */
  readonly closed: Promise<Buffer>;
  readonly destroy: () => void;
}

/** Opens a connection; nothing is sent yet. */
export async function openRawConnection(dialer: DemoDialer): Promise<RawConnection> {
  const socket = connect(dialer.port, '127.0.0.1');
  const chunks: Buffer[] = [];
  const received = () => Buffer.concat(chunks);
  socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
  const closed = once(socket, 'close').then(received);
  await once(socket, 'connect');
  return {
    send: (path, form) => {
      const body = new URLSearchParams(form).toString();
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n` +
          'Content-Type: application/x-www-form-urlencoded\r\n' +
          `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    },
    received,
    chunks,
    until: async (met) => {
      while (!met(received())) {
        if (socket.destroyed) throw new Error(`It closed after ${received().toString()}`);
        await Promise.race([once(socket, 'data'), closed]);
      }
      return received();
    },
    closed,
    destroy: () => void socket.destroy(),
  };
}

/** Splits a reply into its status, its headers (names in lower case) and its body. */
export function readReply(bytes: Buffer) {
  const end = bytes.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, body: bytes.subarray(end + 4) };
}

/** Whether bytes hold a whole reply, by its content-length. */
export function isWholeReply(bytes: Buffer): boolean {
  if (!bytes.includes('\r\n\r\n')) return false;
  const { headers, body } = readReply(bytes);
  return body.length >= Number(headers['content-length']);
}
