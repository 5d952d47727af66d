import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What becomes of one direction of a connection. */
export interface BytePlan {
  /** So many bytes go through, and then `then` happens; all of them where it is left out. */
  readonly bytes?: number;
  /** `reset` breaks the connection off both ways, `close` ends it politely, `stall` goes silent. */
  readonly then?: 'reset' | 'close' | 'stall';
  /** The byte at this offset is replaced. */
  readonly corrupt?: { readonly at: number; readonly byte: number };
  /** Every byte goes in a packet of its own. */
  readonly drip?: boolean;
}

/** What becomes of a connection; both directions whole where nothing is said. */
export interface ConnectionPlan {
  /** The connection is broken off as soon as it is made. */
  readonly refused?: boolean;
  readonly request?: BytePlan;
  readonly reply?: BytePlan;
  /**
   * The first request behind so many bytes arrives at the dialer only after `ms` milliseconds, when
   * its sender was cut off long ago.
   */
  readonly late?: { readonly behind: number; readonly ms: number };
}

/** A proxy that passes bytes on, and harms them as it is told. It knows nothing of HTTP. */
export interface FaultProxy {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** What becomes of each connection made from now on. */
  readonly plan: (next: () => ConnectionPlan) => void;
  /** Breaks all connections off. */
  readonly breakAll: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts a proxy on loopback in front of a port there. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  let planNext = (): ConnectionPlan => ({});

  const server = createServer((client) => {
    const plan = planNext();
    hold(client);
    if (plan.refused === true) {
      client.resetAndDestroy();
      return;
    }
    const dialer = connect(target, '127.0.0.1');
    hold(dialer);
    const breakOff = (): void => {
      client.resetAndDestroy();
      dialer.resetAndDestroy();
    };
    if (plan.late) passLate(client, dialer, plan.late);
    else pass(client, dialer, plan.request ?? {}, breakOff);
    pass(dialer, client, plan.reply ?? {}, breakOff);
  });

  function hold(socket: Socket): void {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  }
  function breakAll(): void {
    for (const socket of sockets) socket.resetAndDestroy();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    plan: (next) => {
      planNext = next;
    },
    breakAll,
    stop: async () => {
      breakAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pass(from: Socket, to: Socket, plan: BytePlan, breakOff: () => void): void {
  const { bytes = Number.POSITIVE_INFINITY, then = 'reset' } = plan;
  let passed = 0;
  const end = (): void => {
    if (then === 'reset') breakOff();
    else if (then === 'close') to.end();
  };
  if (bytes === 0) end();
  from.on('data', (chunk: Buffer) => {
    if (passed >= bytes) return;
    const part = harmed(chunk.subarray(0, bytes - passed), passed, plan);
    passed += part.length;
    if (plan.drip === true) for (const byte of part) to.write(Buffer.from([byte]));
    else to.write(part);
    if (passed >= bytes) end();
  });
  from.on('end', () => to.end());
  from.on('close', () => to.destroySoon());
}

function passLate(
  from: Socket,
  to: Socket,
  { behind, ms }: NonNullable<ConnectionPlan['late']>,
): void {
  let passed = 0;
  let isCut = false;
  from.on('data', (chunk: Buffer) => {
    passed += chunk.length;
    if (passed <= behind) {
      to.write(chunk);
      return;
    }
    isCut = true;
    from.resetAndDestroy();
    setTimeout(() => to.end(chunk), ms);
  });
  from.on('close', () => {
    if (!isCut) to.destroySoon();
  });
}

function harmed(part: Buffer, offset: number, { corrupt }: BytePlan): Buffer {
  if (!corrupt || corrupt.at < offset || corrupt.at >= offset + part.length) return part;
  const copy = Buffer.from(part);
  copy[corrupt.at - offset] = corrupt.byte;
  return copy;
}
