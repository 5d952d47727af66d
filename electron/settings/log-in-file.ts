import { z } from 'zod';
import type { Notice } from '../../shared/notice.ts';
import { emptyLoginRecord } from '../dialer/login-record.ts';
import type { LoginRecord, LoginRecordValue } from '../dialer/login-record.ts';
import { openKeptFile } from './kept-file.ts';
import type { FileDamage, Migration } from './kept-file.ts';
import type { PasswordOwner } from './password-vault.ts';
import type { KeptFilePlace } from './settings-file.ts';

const wallMs = z.number().int().nonnegative();

const entrySchema = z.strictObject({
  /** Of the dialer. */
  address: z.string().max(2000),
  apiUser: z.string().max(100),
  refused: z
    .strictObject({
      atMs: wallMs,
      locked: z.boolean(),
      endpoint: z.enum(['agent-api', 'non-agent-api']),
    })
    .nullable(),
  looksRefusedMs: wallMs.nullable(),
  unanswered: z.array(wallMs).max(100),
  refusals: z.array(wallMs).max(100),
});

const fileSchema = z.strictObject({ owners: z.array(entrySchema).max(100) });

/** Version 2 counts every refused log-in, not the last one alone. */
const toVersion2: Migration = ({ owners, ...rest }) => ({
  ...rest,
  owners: Array.isArray(owners) ? owners.map(withRefusals) : owners,
});

function withRefusals(entry: unknown): unknown {
  const isObject = typeof entry === 'object' && entry !== null;
  return isObject ? { ...entry, refusals: [] } : entry;
}

type Entry = z.infer<typeof entrySchema>;

/** So many dialers and API users are remembered; of more, the oldest entries go. */
const mostOwners = 20;

/** One API user's log-ins at one dialer, in the file. */
export interface KeptLoginRecord extends LoginRecord {
  /**
   * Another password was typed: that the one before was refused says nothing of it. What counts
   * towards a lock stays, since the dialer counts for the user and not for the password. Records of
   * this owner that were given out before, this one too, write no more: what their dialer still hears
   * is of the old password, and a log-in whose answer they wait for goes on counting as unanswered.
   */
  readonly forget: () => void;
}

/** What Baton remembers of log-ins over its restarts: dates, no secret. */
export interface LogInFile {
  readonly recordFor: (owner: PasswordOwner) => KeptLoginRecord;
}

/** Who is told of what happens to the file. */
export interface LogInFileListener {
  readonly onNotice: (notice: Notice) => void;
  readonly onNoticeOver: (kind: Notice['kind']) => void;
}

/** Opens `log-ins.json`. */
export function openLogInFile(
  place: KeptFilePlace,
  { onNotice, onNoticeOver }: LogInFileListener,
): LogInFile {
  const file = openKeptFile({
    ...place,
    name: 'log-ins',
    schema: fileSchema,
    migrations: [toVersion2],
    initial: { owners: [] },
  });
  if (file.damage) onNotice(damageNotice(file.damage));
  /** How often each owner was forgotten. */
  const times = new Map<string, number>();

  /** As it stands in the file, where a check from the command line may have written too. */
  const entries = (): readonly Entry[] => {
    file.refresh();
    return file.value().owners;
  };

  const write = (owner: PasswordOwner, value: LoginRecordValue): void => {
    const others = entries().filter((entry) => !isOf(entry, owner));
    const own = isEmpty(value) ? [] : [entryOf(owner, value)];
    const saved = file.save({ owners: [...others, ...own].slice(-mostOwners) });
    if (saved.ok) onNoticeOver('log-ins-not-written');
    else onNotice({ kind: 'log-ins-not-written' });
  };

  return {
    recordFor: (owner) => {
      const key = JSON.stringify([owner.address, owner.apiUser]);
      const time = times.get(key) ?? 0;
      const isCutOff = (): boolean => time !== (times.get(key) ?? 0);
      const read = (): LoginRecordValue => {
        const entry = entries().find((other) => isOf(other, owner));
        return entry ? valueOf(entry) : emptyLoginRecord;
      };
      let last = read();
      return {
        value: () => {
          if (!isCutOff()) last = read();
          return last;
        },
        save: (value) => {
          last = value;
          if (!isCutOff()) write(owner, value);
        },
        forget: () => {
          times.set(key, (times.get(key) ?? 0) + 1);
          const known = read();
          if (isEmpty(known)) return;
          write(owner, { ...known, refused: null, looksRefusedMs: null });
        },
      };
    },
  };
}

function isOf(entry: Entry, { address, apiUser }: PasswordOwner): boolean {
  return entry.address === address && entry.apiUser === apiUser;
}

function isEmpty({ refused, looksRefusedMs, unanswered, refusals }: LoginRecordValue): boolean {
  const isCounting = unanswered.length > 0 || refusals.length > 0;
  return refused === null && looksRefusedMs === null && !isCounting;
}

function entryOf(
  { address, apiUser }: PasswordOwner,
  { unanswered, refusals, ...rest }: LoginRecordValue,
): Entry {
  return { address, apiUser, ...rest, unanswered: [...unanswered], refusals: [...refusals] };
}

function valueOf({ refused, looksRefusedMs, unanswered, refusals }: Entry): LoginRecordValue {
  return { refused, looksRefusedMs, unanswered, refusals };
}

function damageNotice({ kind, keptAs }: FileDamage): Notice {
  switch (kind) {
    case 'damaged':
    case 'newer-version':
      return { kind: 'log-ins-damaged', keptAs };
    case 'not-readable':
      return { kind: 'log-ins-not-written' };
  }
}
