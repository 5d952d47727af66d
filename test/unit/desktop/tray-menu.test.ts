import { describe, expect, it } from 'vitest';
import { trayLook } from '../../../electron/desktop/tray-menu.ts';
import type { TrayItem } from '../../../electron/desktop/tray-menu.ts';
import type { AppState } from '../../../shared/app-state.ts';
import type { TransferOrder } from '../../../shared/transfer.ts';
import { someCall, someEntry, speedDialOf, stateOf } from './some-state.ts';

const nowMs = Date.UTC(2026, 2, 15, 20, 17);
const look = (state: AppState) => trayLook(state, nowMs);
const entriesOf = (state: AppState) =>
  look(state).items.filter(
    (item): item is Extract<TrayItem, { kind: 'entry' }> => item.kind === 'entry',
  );

const order: TransferOrder = {
  callId: someCall().callId,
  action: 'extension-transfer',
  entryId: 'dana',
  label: 'Dana',
  dialString: '918005550134',
  numberHidden: false,
};

describe('the menu of the tray', () => {
  it('begins with the call’s state in words, the caller’s number in the menu only', () => {
    const { tooltip, items } = look(stateOf(someCall()));
    expect(items[0]).toEqual({ kind: 'text', label: 'On a call with (727) 555-1212' });
    // Anybody who walks by can read a tooltip.
    expect(tooltip).toBe('Baton: On a call');
    expect(look(stateOf(someCall({ callerNumber: '' }))).items[0]).toMatchObject({
      label: 'On a call',
    });
  });

  it('lists the rescue first, then what the number keys press', () => {
    const entries = Array.from({ length: 12 }, (_, at) => someEntry(`e${at}`, `Entry ${at}`));
    const state = stateOf(someCall(), { speedDial: speedDialOf(entries, 'e11') });
    expect(entriesOf(state).map(({ label }) => label)).toEqual([
      'Rescue: Entry 11',
      ...Array.from({ length: 9 }, (_, at) => `${at + 1}: Entry ${at}`),
    ]);
  });

  it('lists the first entries where none has a key, and the rescue once', () => {
    const entries = Array.from({ length: 3 }, (_, at) => someEntry(`e${at}`, `Entry ${at}`));
    const speedDial = { ...speedDialOf(entries, 'e1'), keys: {}, favourites: ['e2'] };
    const state = stateOf(someCall(), { speedDial });
    expect(entriesOf(state).map(({ label }) => label)).toEqual([
      'Rescue: Entry 1',
      'Entry 2',
      'Entry 0',
    ]);
  });

  it('lets entries be pressed for the call that is on, and for no other', () => {
    const call = someCall();
    expect(entriesOf(stateOf(call)).map(({ callId }) => callId)).toEqual([
      call.callId,
      call.callId,
    ]);
    expect(entriesOf(stateOf(null)).map(({ callId }) => callId)).toEqual([null, null]);
  });

  it('lets nothing be pressed while an order is out, or after the call was handed over', () => {
    const answered = {
      kind: 'answered',
      order,
      outcome: { kind: 'handed-over' },
      at: '2026-03-15T20:16:50Z',
      settlement: 'not-needed',
    } as const;
    for (const transfer of [{ kind: 'in-flight', order } as const, answered]) {
      const pressable = entriesOf(stateOf(someCall(), { transfer })).map(({ callId }) => callId);
      expect(pressable).toEqual([null, null]);
    }
  });

  it('lets nothing be pressed for a call that only a person could vouch for', () => {
    const call = someCall({ provenance: { feed: 'link', seenAgoMs: 0 } });
    expect(entriesOf(stateOf(call)).map(({ callId }) => callId)).toEqual([null, null]);
  });

  it('offers to take back what counts down, for that call', () => {
    const transfer = { kind: 'counting', order, leftMs: 2000 } as const;
    const { items } = look(stateOf(someCall(), { transfer }));
    expect(items[0]).toMatchObject({ label: 'Handing over to Dana in a moment' });
    expect(items).toContainEqual({
      kind: 'take-back',
      label: 'Take it back',
      callId: order.callId,
    });
  });

  it('says when a closed destination opens, and does not let it be pressed', () => {
    const monday = { zone: 'UTC', open: [{ days: [1], from: '09:00', to: '17:00' }] };
    const closed = someEntry('dana', 'Dana', { hours: { ...monday, alternative: null } });
    const [entry] = entriesOf(stateOf(someCall(), { speedDial: speedDialOf([closed]) }));
    expect(entry).toMatchObject({ callId: null });
    expect(entry?.label).toMatch(/^1: Dana \(closed till .*9:00.*\)$/);
  });

  it('says the date where it opens after more than a week', () => {
    // In the next week the clock there skips that stretch.
    const rare = {
      zone: 'America/New_York',
      open: [{ days: [7], from: '02:15', to: '02:45' }],
      alternative: null,
    };
    const speedDial = speedDialOf([someEntry('dana', 'Dana', { hours: rare })]);
    const { items } = trayLook(stateOf(someCall(), { speedDial }), Date.UTC(2026, 2, 1, 12));
    const labels = items.flatMap((item) => (item.kind === 'entry' ? [item.label] : []));
    expect(labels[0]).toMatch(/^1: Dana \(closed till Mar 1[45], .*:.*\)$/);
  });

  it('offers the other form, and ends with the way out', () => {
    const items = look(stateOf(null, {}, { form: 'strip' })).items;
    expect(items).toContainEqual({ kind: 'form', form: 'window', label: 'Make it a window' });
    expect(look(stateOf(null)).items).toContainEqual({
      kind: 'form',
      form: 'strip',
      label: 'Make it a strip',
    });
    expect(items.at(-1)).toEqual({ kind: 'quit', label: 'Quit Baton' });
  });

  it('wears another sign for a call, none, trouble and a rehearsal', () => {
    const unreachable = stateOf(null, {
      call: { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: null },
    });
    expect(look(stateOf(someCall())).sign).toBe('on-call');
    expect(look(stateOf(null)).sign).toBe('no-call');
    expect(look(unreachable).sign).toBe('trouble');
    const rehearsal = look(stateOf(someCall(), { mode: 'rehearsal' }));
    expect(rehearsal.sign).toBe('rehearsal');
    expect(rehearsal.tooltip).toContain('rehearsal');
    expect(rehearsal.items[1]).toMatchObject({ kind: 'text' });
  });
});
