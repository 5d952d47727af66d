import type { AppState } from '../../../shared/app-state.ts';
import type { HistoryPage } from '../../../shared/history.ts';
import type { BatonBridge } from '../../../shared/ipc.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { createKeptDrafts } from '../../../renderer/components/kept-drafts.ts';
import { withoutSecrets } from '../../../renderer/features/set-up/settings-draft.ts';
import type { EntryDraft } from '../../../renderer/features/directory/entry-draft.ts';
import { createPutAwayUndo } from '../../../renderer/features/directory/put-away-undo.ts';
import type { AppParts } from '../../../renderer/app-context.tsx';
import { createOrders } from '../../../renderer/features/transfer/orders.ts';
import { createQuestions } from '../../../renderer/questions.ts';
import { createAppStore } from '../../../renderer/app-store.ts';
import type { AppStore } from '../../../renderer/app-store.ts';

/** The main process's side of a window under test. */
export interface OtherSide {
  readonly bridge: BatonBridge;
  /** The orders that crossed, as `call ID > button`, with what a person has said to them first. */
  readonly sent: string[];
  /** The dial strings that the window said it had drawn, one for each hand-over. */
  readonly shown: (string | undefined)[];
  /** Publishes changed fields to the window. */
  readonly publish: (fields: Partial<AppState>) => void;
  /** Answers the oldest order that is still out. */
  readonly answer: (outcome: Outcome) => Promise<void>;
  /** Fails to answer it. */
  readonly fail: () => Promise<void>;
}

const nothing = () => Promise.resolve(null);

/** What no test asks about. */
const silent = {
  saveSettings: () => Promise.resolve({ kind: 'saved' }),
  forgetPassword: nothing,
  unlockKeychain: nothing,
  startRehearsal: () => Promise.resolve({ kind: 'started' }),
  endRehearsal: nothing,
  setPreferences: nothing,
  setStartsWithSystem: nothing,
  setDialRules: nothing,
  recordGlobalKey: nothing,
  setTeamSource: nothing,
  chooseTeamFile: nothing,
  loadTeam: nothing,
  openSetUpFile: () => Promise.resolve({ kind: 'cancelled' }),
  acceptSetUp: () => Promise.resolve({ kind: 'saved' }),
  declineSetUp: nothing,
  lookAgain: nothing,
  chooseLine: nothing,
  typeCall: () => Promise.resolve({ kind: 'shown' }),
  trustCertificate: () => Promise.resolve({ kind: 'trusted' }),
  forgetCertificate: nothing,
  checkConnection: nothing,
  copyDoctorReport: nothing,
  copyCallId: nothing,
  changeDirectory: () => Promise.resolve({ kind: 'changed' }),
  undoDirectoryChange: nothing,
  chooseImportFile: () => Promise.resolve({ kind: 'cancelled' }),
  closeImport: nothing,
  importDirectory: () => Promise.resolve({ kind: 'preview-gone' }),
  exportDirectory: () => Promise.resolve({ kind: 'cancelled' }),
  findHistory: (): Promise<HistoryPage> =>
    Promise.resolve({ found: 0, kept: 0, labels: [], rows: [] }),
  readHistoryDay: () => Promise.reject(new Error('No test asks for it')),
  copyHistoryRecord: () => Promise.resolve(true),
  exportHistory: () => Promise.resolve({ kind: 'cancelled' }),
  releaseCall: nothing,
  dismissNotice: nothing,
} satisfies Partial<BatonBridge>;

/** A main process that answers when it is told to. */
export function otherSide(state: AppState): OtherSide {
  const listeners = new Set<(fields: Partial<AppState>) => void>();
  const waiting: PromiseWithResolvers<Outcome>[] = [];
  const sent: string[] = [];
  const shown: (string | undefined)[] = [];
  const take = (what: string) => {
    sent.push(what);
    const open = withResolvers<Outcome>();
    waiting.push(open);
    return open.promise;
  };
  return {
    sent,
    shown,
    bridge: {
      ...silent,
      readState: () => Promise.resolve(state),
      onStateChanged: (changed) => {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
      transfer: ({ callId, to, confirmed, held, evenClosed, ...more }) => {
        shown.push(more.shown);
        const what = to.kind === 'entry' ? to.entryId : `number ${to.number}`;
        const said = [
          ...(confirmed ? ['confirmed'] : []),
          ...(held ? ['held'] : []),
          ...(evenClosed ? ['even closed'] : []),
        ];
        return take([`${callId} > ${what}`, ...said].join(', '));
      },
      takeBack: ({ callId }) => {
        sent.push(`${callId} < taken back`);
        return Promise.resolve(true);
      },
      hangUp: ({ callId, confirmed }) =>
        take(`${callId} > hang up${confirmed ? ', confirmed' : ''}`),
    },
    publish: (fields) => {
      for (const listener of listeners) listener(fields);
    },
    answer: async (outcome) => {
      waiting.shift()?.resolve(outcome);
      await settled();
    },
    fail: async () => {
      waiting.shift()?.reject(new Error('The main process threw'));
      await settled();
    },
  };
}

interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

/** Lets everything that is resolved run to its end. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A store that has its first state. */
export async function startedStore(side: OtherSide, now: () => number): Promise<AppStore> {
  const store = createAppStore(side.bridge, now);
  await settled();
  return store;
}

/** The parts of a window that has its first state. */
export async function windowParts(side: OtherSide): Promise<AppParts> {
  const { bridge } = side;
  // The window's own clock: what is drawn tells how long ago things were.
  const now = () => performance.now();
  const store = await startedStore(side, now);
  return {
    bridge,
    store,
    orders: createOrders(bridge, store, now),
    questions: createQuestions(bridge),
    drafts: {
      settings: createKeptDrafts(withoutSecrets),
      buttons: createKeptDrafts((draft: EntryDraft) => draft),
    },
    putAwayUndo: createPutAwayUndo(),
  };
}
