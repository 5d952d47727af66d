import { isDeepStrictEqual } from 'node:util';
import type {
  TeamFreshness,
  TeamSource,
  TeamTrouble,
  TeamView,
} from '../../shared/team-directory.ts';
import type { Clock } from '../clock.ts';
import { readTeamDocument } from './team-document.ts';
import type { TeamDocument } from './team-document.ts';
import type { FetchedTeam, FetchTeam, PublishedTeam } from './fetch-team.ts';

/** The team's directory: a copy on this computer, kept fresh from where it is published. */
export interface TeamDirectory {
  /**
   * What the window shows, null where no source is set; the same object until something changes.
   * While a call is on, a copy that is shown stays: a newer one comes after the call.
   */
  readonly view: () => TeamView | null;
  /** How it stands with what is shown, null where no source is set. */
  readonly freshness: () => TeamFreshness | null;
  /** A call has begun or ended: while one is on, no button may move. None is on at first. */
  readonly callsChanged: (isOnCall: boolean) => void;
  /** Has it loaded now; resolves when that is done. */
  readonly load: () => Promise<void>;
  /** The settings name another source, or none. */
  readonly sourceChanged: () => void;
  readonly close: () => void;
}

/** The copy as it is kept, with all that a signature is checked by. */
export interface KeptTeam extends PublishedTeam {
  readonly from: TeamSource['from'];
  /** When it was last had, or found unchanged: ISO 8601 in UTC. */
  readonly asOf: string;
}

/** Where the copy is kept. */
export interface TeamStore {
  readonly value: () => KeptTeam | null;
  /** False where it could not be written; it holds for this run then. */
  readonly save: (kept: KeptTeam) => boolean;
}

/** What the team directory is made of. */
export interface TeamDirectoryParts {
  readonly source: () => TeamSource | null;
  readonly fetchTeam: FetchTeam;
  readonly store: TeamStore;
  readonly clock: Clock;
  /** A number from 0 up to 1, so that five hundred desktops don't ask in the same second. */
  readonly random: () => number;
  readonly onChanged: () => void;
}

/** That a copy still holds is written down so often, in milliseconds. */
const confirmedEveryMs = 12 * 60 * 60_000;

/** How often it is asked for, in milliseconds, and how much later at most. */
export const teamPace = { everyMs: 15 * 60_000, jitterMs: 3 * 60_000 } as const;

/** Opens the team directory with the copy that is kept, and keeps it fresh. */
export function createTeamDirectory(parts: TeamDirectoryParts): TeamDirectory {
  const { clock, store } = parts;
  let good: GoodCopy | null = null;
  let trouble: TeamTrouble | null = null;
  let loading: Promise<void> | null = null;
  let cancelNext: () => void = () => undefined;
  let isClosed = false;
  /** Counts sources: an answer of an earlier one says nothing. */
  let turn = 0;
  let isOnCall = false;
  let shown: Shown | null = null;

  function show(): void {
    const before = shown;
    shown = next();
    const isSame =
      shown?.view === before?.view && isDeepStrictEqual(shown?.freshness, before?.freshness);
    if (!isSame) parts.onChanged();
  }

  function next(): Shown | null {
    const source = parts.source();
    if (!source) return null;
    // Another source is a person's doing, and so is a copy that holds no more: both show at once.
    const stays = isOnCall && good !== null && isDeepStrictEqual(shown?.view.source, source);
    const copy = (stays ? shown?.copy : null) ?? good;
    const view = { source, copy: copy?.document ?? null };
    return {
      view: shown && isDeepStrictEqual(view, shown.view) ? shown.view : view,
      copy,
      freshness: { asOf: copy?.kept.asOf ?? null, trouble, isLoading: loading !== null },
    };
  }

  /** A copy of another source, or one whose signature does not hold any more, is nobody's. */
  function openCopy(): void {
    const source = parts.source();
    const kept = store.value();
    good = null;
    if (!source || !kept || !isDeepStrictEqual(kept.from, source.from)) return;
    const read = readTeamDocument(kept, source.publicKey);
    if (read.kind === 'read') good = { kept, document: read.document };
  }

  async function loadNow(): Promise<void> {
    const source = parts.source();
    if (!source || isClosed) return;
    const ofThisTurn = turn;
    const known = good?.kept ?? null;
    const fetched = await parts.fetchTeam(source, known);
    if (ofThisTurn === turn) take(source, fetched, known);
  }

  function take(source: TeamSource, fetched: FetchedTeam, known: KeptTeam | null): void {
    const asOf = new Date(clock.wallMs()).toISOString();
    if (fetched.kind === 'trouble') trouble = fetched.trouble;
    else if (fetched.kind === 'unchanged') {
      if (known) confirm({ ...known, asOf });
    } else if (known && isSameDocument(fetched.team, known)) {
      confirm({ ...fetched.team, from: source.from, asOf });
    } else {
      const read = readTeamDocument(fetched.team, source.publicKey);
      if (read.kind === 'trouble') trouble = read.trouble;
      else keep({ ...fetched.team, from: source.from, asOf }, read.document);
    }
  }

  function keep(kept: KeptTeam, document: TeamDocument): void {
    good = { kept, document };
    trouble = store.save(kept) ? null : { kind: 'not-kept' };
  }

  /** It is still the same: not worth writing megabytes each quarter of an hour for a date. */
  function confirm(kept: KeptTeam): void {
    if (!good) return;
    const writtenAtMs = Date.parse(store.value()?.asOf ?? kept.asOf);
    if (Date.parse(kept.asOf) - writtenAtMs >= confirmedEveryMs) keep(kept, good.document);
    else {
      good = { kept, document: good.document };
      trouble = null;
    }
  }

  function load(): Promise<void> {
    if (loading) return loading;
    const own = loadNow().finally(() => {
      // Another source may have been named meanwhile, whose loading is still under way.
      if (loading !== own) return;
      loading = null;
      if (isClosed) return;
      show();
      planNext();
    });
    loading = own;
    show();
    return own;
  }

  function planNext(): void {
    cancelNext();
    if (!parts.source()) return;
    const { everyMs, jitterMs } = teamPace;
    cancelNext = clock.after(everyMs + parts.random() * jitterMs, () => void load());
  }

  function begin(): void {
    turn += 1;
    trouble = null;
    loading = null;
    cancelNext();
    openCopy();
    if (parts.source()) void load();
    else show();
  }

  begin();
  return {
    view: () => shown?.view ?? null,
    freshness: () => shown?.freshness ?? null,
    callsChanged: (nowOnCall) => {
      isOnCall = nowOnCall;
      show();
    },
    load,
    sourceChanged: begin,
    close: () => {
      isClosed = true;
      turn += 1;
      cancelNext();
    },
  };
}

interface Shown {
  readonly view: TeamView;
  readonly freshness: TeamFreshness;
  readonly copy: GoodCopy | null;
}

interface GoodCopy {
  readonly kept: KeptTeam;
  readonly document: TeamDocument;
}

/** What has been checked and read once need not be again: a file is had anew each time. */
function isSameDocument(one: PublishedTeam, other: PublishedTeam): boolean {
  return one.text === other.text && one.signature === other.signature;
}
