import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { EventEmitter } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dbus from '@httptoolkit/dbus-native';
import { onTestFinished } from 'vitest';

/** A message of D-Bus, as far as the tests look into it. */
interface Message {
  /** 1 is a call, 2 its answer, 3 an error, 4 a signal. */
  readonly type: number;
  readonly serial: number;
  readonly replySerial?: number;
  readonly sender?: string;
  readonly destination?: string;
  readonly path?: string;
  readonly interface?: string;
  readonly member?: string;
  readonly errorName?: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

/** What the library's own types leave out. */
interface Library {
  readonly createConnection: (options: { readonly busAddress: string }) => EventEmitter & {
    readonly message: (message: Message) => void;
    readonly end: () => void;
  };
}

/** A call that another program makes of the tests. */
export interface BusCall {
  readonly sender: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/** What a call is answered with: nothing, or values and their D-Bus signature. */
export type BusAnswer = null | { readonly signature: string; readonly body: readonly unknown[] };

/** The object of another program that is asked. */
export interface BusObject {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
}

/** The test's own connection to a bus of its own. */
export interface SessionBus {
  /** For `DBUS_SESSION_BUS_ADDRESS`. */
  readonly address: string;
  readonly call: (
    object: BusObject,
    member: string,
    signature?: string,
    body?: readonly unknown[],
  ) => Promise<readonly unknown[]>;
  /** Takes a name on the bus, and answers all calls of one interface. */
  readonly serve: (
    name: string,
    busInterface: string,
    answer: (call: BusCall) => BusAnswer,
  ) => Promise<void>;
  readonly signal: (
    from: Omit<BusObject, 'destination'>,
    member: string,
    signature: string,
    body: readonly unknown[],
  ) => void;
}

/** Every user may come: as root the tests run Baton as another one. */
const configuration = (socket: string) => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`;

const theBus: BusObject = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/** Starts a session bus for one test, and connects to it. */
export async function startSessionBus(): Promise<SessionBus> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bus-'));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const socket = join(folder, 'bus');
  const file = join(folder, 'session.conf');
  writeFileSync(file, configuration(socket));
  const daemon = spawn('dbus-daemon', [`--config-file=${file}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void daemon.kill());
  // It writes its address once it takes connections.
  await once(daemon.stdout, 'data');
  return connectTo(`unix:path=${socket}`);
}

async function connectTo(address: string): Promise<SessionBus> {
  const connection = (dbus as unknown as Library).createConnection({ busAddress: address });
  const waiting = new Map<number, (answer: Message) => void>();
  const served = new Map<string, (call: BusCall) => BusAnswer>();
  let lastSerial = 0;
  const send = (message: Omit<Message, 'serial'>): number => {
    lastSerial += 1;
    connection.message({ ...message, serial: lastSerial });
    return lastSerial;
  };

  function answerCall({ serial, sender = '', member = '', body = [], ...message }: Message): void {
    const busInterface =
      message.interface === 'org.freedesktop.DBus.Properties' ? body[0] : message.interface;
    const answer = served.get(String(busInterface));
    const reply = { replySerial: serial, destination: sender };
    if (!answer) {
      const errorName = 'org.freedesktop.DBus.Error.UnknownMethod';
      send({ ...reply, type: 3, errorName, signature: 's', body: [member] });
    } else {
      send({ ...reply, type: 2, ...answer({ sender, member, body }) });
    }
  }

  connection.on('message', (message: Message) => {
    if (message.type === 1) return answerCall(message);
    const { replySerial = 0 } = message;
    waiting.get(replySerial)?.(message);
    waiting.delete(replySerial);
  });
  // Baton and the bus end before the connection does.
  connection.on('error', () => undefined);
  onTestFinished(() => connection.end());
  await once(connection, 'connect');

  const call: SessionBus['call'] = (object, member, signature, body) =>
    new Promise((resolve, reject) => {
      const values = signature === undefined ? {} : { signature, body: body ?? [] };
      const serial = send({ type: 1, ...object, member, ...values });
      waiting.set(serial, (answer) => {
        if (answer.type === 2) resolve(answer.body ?? []);
        else reject(new Error(`${answer.errorName}: ${String(answer.body)}`));
      });
    });
  await call(theBus, 'Hello');
  return {
    address,
    call,
    serve: async (name, busInterface, answer) => {
      served.set(busInterface, answer);
      await call(theBus, 'RequestName', 'su', [name, 0]);
    },
    signal: (from, member, signature, body) =>
      void send({ type: 4, ...from, member, signature, body }),
  };
}
