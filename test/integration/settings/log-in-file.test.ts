import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyLoginRecord } from '../../../electron/dialer/login-record.ts';
import { openLogInFile } from '../../../electron/settings/log-in-file.ts';
import type { KeptFilePlace } from '../../../electron/settings/settings-file.ts';
import type { Notice } from '../../../shared/notice.ts';
import { emptyProfile, placeIn } from './profile-folder.ts';

const owner = { address: 'https://dialer.example.com', apiUser: '6666' };
const other = { ...owner, apiUser: '7777' };
const refused = {
  ...emptyLoginRecord,
  refused: { atMs: 1000, locked: true, endpoint: 'agent-api' },
} as const;

function open(place: KeptFilePlace) {
  const notices: Notice[] = [];
  const over: string[] = [];
  const file = openLogInFile(place, {
    onNotice: (notice) => notices.push(notice),
    onNoticeOver: (kind) => over.push(kind),
  });
  return { ...file, notices, over };
}

const again = ({ folder }: KeptFilePlace) => open(placeIn(folder));

describe('the file of log-ins', () => {
  it('remembers over a restart what was refused, what had no answer and who may not look', () => {
    const place = emptyProfile();
    const counted = { unanswered: [3000, 4000], refusals: [1000, 2000] };
    const value = { ...refused, looksRefusedMs: 2000, ...counted };
    open(place).recordFor(owner).save(value);
    expect(again(place).recordFor(owner).value()).toEqual(value);
  });

  it('knows nothing of another user, or of the same user at another dialer', () => {
    const place = emptyProfile();
    open(place).recordFor(owner).save(refused);
    const { recordFor } = again(place);
    expect(recordFor(other).value()).toEqual(emptyLoginRecord);
    const elsewhere = { ...owner, address: 'https://other.example.com' };
    expect(recordFor(elsewhere).value()).toEqual(emptyLoginRecord);
  });

  it('keeps each owner’s apart', () => {
    const place = emptyProfile();
    const { recordFor } = open(place);
    recordFor(owner).save(refused);
    recordFor(other).save({ ...emptyLoginRecord, looksRefusedMs: 5000 });
    expect(recordFor(owner).value()).toEqual(refused);
    recordFor(other).forget();
    expect(again(place).recordFor(owner).value()).toEqual(refused);
    expect(again(place).recordFor(other).value()).toEqual(emptyLoginRecord);
  });

  it('writes nothing before there is something to remember', () => {
    const place = emptyProfile();
    const record = open(place).recordFor(owner);
    record.value();
    record.forget();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('forgets for good when another password is typed, whatever the old one still hears', () => {
    const place = emptyProfile();
    const { recordFor } = open(place);
    const old = recordFor(owner);
    old.save(refused);
    recordFor(owner).forget();
    const fresh = recordFor(owner);
    expect(fresh.value()).toEqual(emptyLoginRecord);
    old.save({ ...refused, unanswered: [6000] });
    expect(old.value().unanswered).toEqual([6000]);
    expect(fresh.value()).toEqual(emptyLoginRecord);
    expect(again(place).recordFor(owner).value()).toEqual(emptyLoginRecord);
  });

  it('goes on counting for another password what counts towards a lock', () => {
    const place = emptyProfile();
    const counted = { unanswered: [3000], refusals: [1000] };
    const { recordFor } = open(place);
    const old = recordFor(owner);
    old.save({ ...refused, looksRefusedMs: 2000, ...counted });
    recordFor(owner).forget();
    const known = { ...emptyLoginRecord, ...counted };
    expect(recordFor(owner).value()).toEqual(known);
    // The answer to it comes to the old password, and says nothing of whether it was counted.
    old.save({ ...refused, unanswered: [] });
    expect(again(place).recordFor(owner).value()).toEqual(known);
  });

  it('reads a file of the version that counted no refusals', () => {
    const place = emptyProfile();
    const entry = { ...owner, refused: refused.refused, looksRefusedMs: 2000, unanswered: [3000] };
    const text = JSON.stringify({ version: 1, owners: [entry] });
    writeFileSync(join(place.folder, 'log-ins.json'), text);
    const { notices, recordFor } = open(place);
    const value = { ...refused, looksRefusedMs: 2000, unanswered: [3000] };
    expect(recordFor(owner).value()).toEqual(value);
    expect(notices).toEqual([]);
  });

  it('sees what a check from the command line has written meanwhile', () => {
    const place = emptyProfile();
    const running = open(place).recordFor(owner);
    expect(running.value()).toEqual(emptyLoginRecord);
    again(place).recordFor(owner).save(refused);
    expect(running.value()).toEqual(refused);
  });

  it('holds no more than the twenty dialers and users that came last', () => {
    const place = emptyProfile();
    const { recordFor } = open(place);
    for (let number = 10; number < 35; number += 1) {
      recordFor({ ...owner, apiUser: String(number) }).save(refused);
    }
    expect(recordFor({ ...owner, apiUser: '14' }).value()).toEqual(emptyLoginRecord);
    expect(recordFor({ ...owner, apiUser: '15' }).value()).toEqual(refused);
  });

  it('says that a file could not be read, and sets it aside', () => {
    const place = emptyProfile();
    writeFileSync(join(place.folder, 'log-ins.json'), '{"version": 1, "owners": [{}]}');
    const { notices, recordFor } = open(place);
    const keptAs = 'log-ins.damaged-2026-03-15T20-16-39-000Z.json';
    expect(notices).toEqual([{ kind: 'log-ins-damaged', keptAs }]);
    expect(readFileSync(join(place.folder, keptAs), 'utf8')).toContain('"owners": [{}]');
    expect(recordFor(owner).value()).toEqual(emptyLoginRecord);
  });

  it('says that it could not be written, holds it for this run, and says when it is written', () => {
    const place = emptyProfile();
    let isFull = true;
    const { recordFor, notices, over } = open({
      ...place,
      openStore: (options) => {
        if (isFull) throw new Error('ENOSPC');
        return place.openStore(options);
      },
    });
    const record = recordFor(owner);
    record.save(refused);
    expect(notices).toEqual([{ kind: 'log-ins-not-written' }]);
    expect(record.value()).toEqual(refused);
    isFull = false;
    record.save({ ...refused, unanswered: [7000] });
    expect(over).toEqual(['log-ins-not-written']);
    expect(again(place).recordFor(owner).value().unanswered).toEqual([7000]);
  });
});
