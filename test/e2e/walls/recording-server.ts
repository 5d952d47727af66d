import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server that nobody is meant to reach. */
export interface RecordingServer {
  readonly address: string;
  readonly port: number;
  /** How many connections were made to it. */
  readonly hits: () => number;
  readonly stop: () => void;
}

/** Starts a server on loopback that counts who connects, and answers nothing. */
export async function startRecordingServer(): Promise<RecordingServer> {
  let hits = 0;
  const server = createServer((socket) => {
    hits += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    hits: () => hits,
    stop: () => server.close(),
  };
}
