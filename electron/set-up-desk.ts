import { isDeepStrictEqual } from 'node:util';
import { linesProblem } from '../shared/agent-lines.ts';
import { parseDialerAddress } from '../shared/dialer-address.ts';
import type { Argument, SaveSettingsAnswer } from '../shared/ipc.ts';
import type { OfferedSetUp, SetUpFileAnswer, SetUpOffer } from '../shared/set-up-offer.ts';
import type { Settings, SettingsForm } from '../shared/settings.ts';
import { readSetUp } from '../shared/read-set-up.ts';
import type { KeptSettings } from './kept-settings.ts';
import type { Modes } from './modes.ts';
import type { NoticeBoard } from './notice-board.ts';

/** What the desk is made of. */
export interface SetUpDeskParts {
  readonly settings: KeptSettings;
  readonly board: NoticeBoard;
  readonly inTurn: Modes['inTurn'];
  /** Saves the dialer's settings, and others with them, and connects. Called in turn only. */
  readonly saveSettings: (
    form: SettingsForm,
    along: Partial<Settings>,
  ) => Promise<SaveSettingsAnswer>;
  readonly onTeamChanged: () => void;
  readonly onChanged: () => void;
}

/** Where a set-up waits for a person's yes. Nothing of it holds before. */
export interface SetUpDesk {
  /**
   * What the window shows. It gives way to a call that comes, and is there again after it. What a
   * link brings while a call is on, or while another offer is read, waits until then: any web page
   * can open a link.
   */
  readonly offered: () => OfferedSetUp | null;
  /** A real caller has come onto the line, or has left it. Nobody is on it at first. */
  readonly callsChanged: (isOnCall: boolean) => void;
  /** Takes a document out of a file, null where it could not be read; a person has chosen it. */
  readonly openFile: (text: string | null) => SetUpFileAnswer;
  /** Takes a document out of a link; one that can't be read, or unpacked (null), is told by a notice. */
  readonly openLink: (text: string | null) => void;
  /** Takes over the offer of that ID, and no other that came meanwhile; not while a call is on. */
  readonly accept: (typed: Argument<'acceptSetUp'>) => Promise<SaveSettingsAnswer>;
  readonly decline: () => void;
}

/** Builds the desk. */
export function createSetUpDesk(parts: SetUpDeskParts): SetUpDesk {
  const { settings, board } = parts;
  let isOnCall = false;
  let shown: OfferedSetUp | null = null;
  /** It was shown when a call came. */
  let interrupted: OfferedSetUp | null = null;
  /** By the latest link, not shown yet. */
  let next: OfferedSetUp | null = null;
  let count = 0;

  function showWhatWaits(): void {
    if (shown !== null || isOnCall) return;
    if (interrupted === null) [shown, next] = [next, null];
    else [shown, interrupted] = [interrupted, null];
  }

  function show(offered: OfferedSetUp | null): void {
    shown = offered;
    interrupted = null;
    showWhatWaits();
    parts.onChanged();
  }

  function isOpen(offerId: string): boolean {
    return (shown ?? interrupted)?.offerId === offerId;
  }

  function newOffer(by: OfferedSetUp['by'], offer: SetUpOffer): OfferedSetUp {
    count += 1;
    board.takeDown('set-up-not-readable');
    return { offerId: String(count), offer, by };
  }

  async function accept(typed: Argument<'acceptSetUp'>): Promise<SaveSettingsAnswer> {
    if (isOnCall) return { kind: 'on-a-call' };
    if (shown?.offerId !== typed.offerId) return { kind: 'set-up-gone' };
    const { offer } = shown;
    const agentUser = offer.dialer.agentUser ?? typed.agentUser;
    // The form asks for one that can be counted on from, where there are several lines.
    if (agentUser === null || linesProblem(agentUser, offer.dialer.lines) !== null) {
      return { kind: 'agent-user-missing' };
    }
    const kept = settings.value();
    const form = formOf(offer, agentUser, typed.password, kept);
    const saved = await parts.saveSettings(form, alongWith(offer, settings));
    if (saved.kind !== 'saved') return saved;
    if (offer.team && !isDeepStrictEqual(offer.team, kept.team)) parts.onTeamChanged();
    // It was declined meanwhile, or a person has opened another file; or a call has come.
    if (isOpen(typed.offerId)) show(null);
    return saved;
  }

  return {
    offered: () => shown,
    callsChanged: (nowOnCall) => {
      if (nowOnCall && !isOnCall) [shown, interrupted] = [null, shown ?? interrupted];
      isOnCall = nowOnCall;
      showWhatWaits();
    },
    openFile: (text) => {
      if (text === null) return { kind: 'not-read', because: { kind: 'file-not-readable' } };
      const read = readSetUp(text);
      if (read.kind === 'not-read') return read;
      show(newOffer('file', read.offer));
      return { kind: 'offered' };
    },
    openLink: (text) => {
      const read = readSetUp(text ?? '');
      if (read.kind === 'not-read') {
        board.post({ kind: 'set-up-not-readable', because: read.because });
      } else if (read.offer.team?.from.kind === 'file') {
        // A share that any web page names would be asked for again and again, with the person's name.
        const because = { kind: 'not-valid', where: 'team.from' } as const;
        board.post({ kind: 'set-up-not-readable', because });
      } else if (!isDeepStrictEqual(read.offer, (shown ?? interrupted)?.offer)) {
        next = newOffer('link', read.offer);
        showWhatWaits();
        parts.onChanged();
      }
    },
    accept: (typed) => parts.inTurn(() => accept(typed)),
    decline: () => show(null),
  };
}

function formOf(
  offer: SetUpOffer,
  agentUser: string,
  password: string | null,
  kept: Settings,
): SettingsForm {
  const { eventStream } = offer.dialer;
  const isSameStream = eventStream?.address === kept.dialer?.eventStream?.address;
  // The token of another stream is no use to this one; a new one is typed in the settings.
  return { ...offer.dialer, agentUser, password, streamToken: isSameStream ? null : '' };
}

/** What a set-up leaves open stays as it is. */
function alongWith(offer: SetUpOffer, settings: KeptSettings): Partial<Settings> {
  const { dialer, dialRules, team, language } = offer;
  const address = parseDialerAddress(dialer.address, dialer.plainHttpAllowed);
  const { preferences } = settings.value();
  return {
    ...(team && { team }),
    ...(language && { preferences: { ...preferences, language } }),
    ...(dialRules &&
      address.ok && {
        dialRules: settings.withDialRules(new URL(address.value).origin, dialRules),
      }),
  };
}
