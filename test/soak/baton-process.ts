import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AppState } from '../../shared/app-state.ts';
import type { Answer, Argument, RequestName } from '../../shared/ipc.ts';
import type { ChildMessage, ChildOptions } from './child-messages.ts';

/** A Baton that runs as a process of its own. */
export interface BatonProcess {
  /** What its window would show now, null before the first state. */
  readonly state: () => AppState | null;
  /** Asks as the window does; null where Baton ended before its answer. */
  readonly ask: <Name extends RequestName>(
    name: Name,
    argument: Argument<Name>,
  ) => Promise<Answer<Name> | null>;
  /** Calls back after each change of the state. */
  readonly onChanged: (listener: (state: AppState) => void) => void;
  /** Stops it where it stands, as a closed lid does, and lets it go on after `realMs`. */
  readonly freeze: (realMs: number) => Promise<void>;
  /** Kills it, as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** Starts a Baton on a profile's folder; resolves once it has told its state. */
export async function startBaton(program: string, options: ChildOptions): Promise<BatonProcess> {
  const child = fork(program, [JSON.stringify(options)], { serialization: 'advanced' });
  const waiting = new Map<number, (answer: never) => void>();
  const listeners: ((state: AppState) => void)[] = [];
  let state: AppState | null = null;
  let asked = 0;

  child.on('message', (message: ChildMessage) => {
    if (message.kind === 'answer') {
      waiting.get(message.number)?.(message.answer as never);
      waiting.delete(message.number);
    } else if (state) {
      state = { ...state, ...message.fields };
      for (const listener of listeners) listener(state);
    }
  });
  const ended = once(child, 'exit').then(() => {
    for (const answer of waiting.values()) answer(null as never);
    waiting.clear();
  });

  const ask = <Name extends RequestName>(name: Name, argument: Argument<Name>) =>
    new Promise<Answer<Name> | null>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      if (child.connected) child.send({ number: asked, name, argument });
      else resolve(null);
    });

  state = await ask('readState', undefined);
  return {
    state: () => state,
    ask,
    onChanged: (listener) => listeners.push(listener),
    freeze: async (realMs) => {
      child.kill('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, realMs));
      child.kill('SIGCONT');
    },
    kill: async () => {
      end(child);
      await ended;
    },
  };
}

function end(child: ChildProcess): void {
  if (child.exitCode === null) child.kill('SIGKILL');
}
