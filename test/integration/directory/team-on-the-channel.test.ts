import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AppState } from '../../../shared/app-state.ts';
import { mostEntries } from '../../../shared/speed-dial.ts';
import { teamDocument, teamText } from '../../unit/directory/team-samples.ts';
import { bench } from '../set-up-bench.ts';
import { emptyFolder } from '../settings/empty-folder.ts';
import { emptyProfile } from '../settings/profile-folder.ts';

/** The largest directory that a team can have. */
function largestTeam(name: string): string {
  const [entry] = teamDocument.entries.slice(-1);
  const entries = Array.from({ length: mostEntries }, (_, at) => ({ ...entry, id: `e${at}` }));
  return JSON.stringify({ ...teamDocument, name, entries });
}

it('sends the entries of the team directory when they change, and never with its condition', async () => {
  const sent: Partial<AppState>[] = [];
  const { companion } = await bench(emptyProfile(), (changed) => sent.push(changed));
  const path = join(emptyFolder(), 'team.json');
  writeFileSync(path, largestTeam('First'));
  companion.setTeamSource({ from: { kind: 'file', path }, publicKey: null });
  await companion.loadTeam();
  const entries = (from: readonly Partial<AppState>[]) =>
    from.flatMap(({ team }) => team?.copy?.entries.length ?? []);
  const conditions = (from: readonly Partial<AppState>[]) =>
    from.flatMap(({ teamFreshness }) => teamFreshness ?? []);
  expect(entries(sent)).toEqual([mostEntries]);

  const before = sent.length;
  await companion.loadTeam();
  writeFileSync(path, '{');
  await companion.loadTeam();
  writeFileSync(path, largestTeam('First'));
  await companion.loadTeam();
  const since = sent.slice(before);
  expect(conditions(since).length).toBeGreaterThanOrEqual(6);
  expect(conditions(since).map(({ trouble }) => trouble?.kind ?? null)).toContain('not-json');
  expect(entries(since)).toEqual([]);
  expect(JSON.stringify(since).length).toBeLessThan(2000);

  writeFileSync(path, teamText('Second'));
  await companion.loadTeam();
  expect(entries(sent)).toEqual([mostEntries, teamDocument.entries.length]);
});
