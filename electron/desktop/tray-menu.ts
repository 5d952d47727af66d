import type { AppState } from '../../shared/app-state.ts';
import { callerNumberText } from '../../shared/caller-number.ts';
import { currentCall } from '../../shared/call.ts';
import type { CallView } from '../../shared/call.ts';
import { firstEntries, keyOf, rescueEntry } from '../../shared/directory-view.ts';
import { openingAt } from '../../shared/opening-hours.ts';
import { openingTimeText } from '../../shared/opening-time-text.ts';
import type { Preferences } from '../../shared/preferences.ts';
import type { Digit, SpeedDialEntry } from '../../shared/speed-dial.ts';
import { t } from '../../shared/texts/t.ts';
import { callViewWords } from '../../shared/words/call-view-words.ts';
import { callToPressFor, isOpenAt } from './call-to-press-for.ts';
import type { TraySign } from './tray-icon.ts';

/** A line of the tray's menu. */
export type TrayItem =
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'entry';
      readonly label: string;
      readonly entryId: string;
      /** The call that it is for; null where it can't be pressed. */
      readonly callId: string | null;
    }
  | { readonly kind: 'take-back'; readonly label: string; readonly callId: string }
  | { readonly kind: 'show'; readonly label: string }
  | { readonly kind: 'form'; readonly label: string; readonly form: Preferences['form'] }
  | { readonly kind: 'quit'; readonly label: string };

/** What the tray shows: its icon's sign, its tooltip, its menu. */
export interface TrayLook {
  readonly sign: TraySign;
  readonly tooltip: string;
  readonly items: readonly TrayItem[];
}

type Shown = Pick<AppState, 'mode' | 'call' | 'transfer' | 'speedDial' | 'team' | 'settings'>;

/**
 * What the tray shows of a state.
 *
 * @param nowMs milliseconds since 1970, for opening hours.
 */
export function trayLook(state: Shown, nowMs: number): TrayLook {
  const words = stateInWords(state);
  const isRehearsal = state.mode === 'rehearsal';
  return {
    sign: isRehearsal ? 'rehearsal' : signOf(state.call),
    tooltip: t(isRehearsal ? 'desktop.tray.tooltip-rehearsal' : 'desktop.tray.tooltip', {
      // Anybody who walks by can read it: the caller's number stands in the menu only.
      state: stateInWords(state, false),
    }),
    items: [
      { kind: 'text', label: words },
      ...(isRehearsal ? [{ kind: 'text' as const, label: t('desktop.tray.rehearsal') }] : []),
      ...separated(takeBackItem(state)),
      ...separated(entryItems(state, nowMs)),
      ...separated([
        { kind: 'show', label: t('desktop.tray.show') },
        formItem(state.settings.preferences.form),
        { kind: 'quit', label: t('desktop.tray.quit') },
      ]),
    ],
  };
}

/** A group of lines has a separator in front; an empty one has none. */
function separated(items: readonly TrayItem[]): readonly TrayItem[] {
  return items.length === 0 ? [] : [{ kind: 'separator' }, ...items];
}

/** Whether there is a call, there is none, or nobody can tell. */
function signOf(call: CallView): TraySign {
  switch (call.kind) {
    case 'on-call':
      return 'on-call';
    case 'no-call':
    case 'caller-gone':
    case 'listening':
    case 'looking':
    case 'not-set-up':
    case 'agent-not-logged-in':
      return 'no-call';
    case 'no-password':
    case 'agent-not-found':
    case 'dialer-unreachable':
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'stream-down':
      return 'trouble';
  }
}

function stateInWords({ call, transfer }: Shown, withCaller = true): string {
  if (transfer.kind === 'in-flight' || transfer.kind === 'counting') {
    const { action, label, dialString } = transfer.order;
    if (action === 'hang-up') return t('desktop.tray.hanging-up');
    return t(`desktop.tray.${transfer.kind}`, { label: label || dialString });
  }
  const current = currentCall(call);
  if (!current) return callViewWords(call).title;
  const caller = withCaller ? callerNumberText(current.callerNumber) : '';
  return caller === '' ? t('desktop.tray.on-call') : t('desktop.tray.on-call-of', { caller });
}

function takeBackItem({ transfer }: Shown): readonly TrayItem[] {
  return transfer.kind === 'counting'
    ? [{ kind: 'take-back', label: t('desktop.tray.take-back'), callId: transfer.order.callId }]
    : [];
}

/** The rescue first, where it always is, then what the number keys press. */
function entryItems(state: Shown, nowMs: number): readonly TrayItem[] {
  const { speedDial, team } = state;
  const callId = callToPressFor(state);
  const item = (entry: SpeedDialEntry, name: string): TrayItem => ({
    kind: 'entry',
    entryId: entry.id,
    label: withOpening(name, entry, nowMs),
    callId: isOpenAt(entry, nowMs) ? callId : null,
  });
  const rescue = rescueEntry(speedDial, team);
  return [
    ...(rescue ? [item(rescue, t('desktop.tray.rescue', { label: rescue.label }))] : []),
    ...firstEntries(speedDial, team)
      .map((entry) => ({ entry, digit: keyOf(speedDial, entry.id) }))
      // Without a key it would only stand there twice.
      .filter(({ entry, digit }) => digit !== null || entry.id !== rescue?.id)
      .map(({ entry, digit }) => item(entry, keyedName(entry, digit))),
  ];
}

function keyedName({ label }: SpeedDialEntry, digit: Digit | null): string {
  return digit === null ? label : t('desktop.tray.entry', { digit, label });
}

function withOpening(name: string, { hours }: SpeedDialEntry, nowMs: number): string {
  if (hours === undefined) return name;
  const { isOpen: open, changesAtMs } = openingAt(hours, nowMs);
  if (open) return name;
  if (changesAtMs === null) return t('desktop.tray.closed', { name });
  return t('desktop.tray.closed-till', { name, time: openingTimeText(changesAtMs, nowMs) });
}

function formItem(form: Preferences['form']): TrayItem {
  return form === 'strip'
    ? { kind: 'form', form: 'window', label: t('desktop.tray.to-window') }
    : { kind: 'form', form: 'strip', label: t('desktop.tray.to-strip') };
}
