import { describe, expect, it } from 'vitest';
import type { FetchedTeam } from '../../../electron/directory/fetch-team.ts';
import { teamPace } from '../../../electron/directory/team-directory.ts';
import type { TeamSource } from '../../../shared/team-directory.ts';
import { bench, down, fresh, source } from './team-bench.ts';
import { createPublisher, teamDocument, teamText } from './team-samples.ts';

describe('the team directory', () => {
  it('shows nothing where no source is set, and asks nobody', async () => {
    const { team, asked, world, clock, seen } = bench({ source: () => null });
    expect(seen()).toBeNull();
    await team.load();
    await clock.advance(60 * 60_000);
    expect(asked).toEqual([]);
    expect(world.source).toEqual(source);
  });

  it('asks at once, says that it does, and shows what came', async () => {
    const { next, saved, clock, seen } = bench();
    expect(seen()).toEqual({ source, copy: null, asOf: null, trouble: null, isLoading: true });
    await next().answer(fresh());
    expect(seen()).toMatchObject({
      copy: { name: 'Front office', signed: false },
      asOf: new Date(clock.wallMs()).toISOString(),
      trouble: null,
      isLoading: false,
    });
    expect(saved).toHaveLength(1);
  });

  it('asks again every quarter of an hour, and up to three minutes later', async () => {
    for (const [random, lateMs] of [
      [0, 0],
      [0.999, 0.999 * teamPace.jitterMs],
    ] as const) {
      const { asked, next, clock } = bench({ random: () => random });
      await next().answer(fresh());
      expect(clock.nextTimerMs()).toBe(15 * 60_000 + lateMs);
      await clock.advance(15 * 60_000 + lateMs);
      expect(asked).toHaveLength(2);
    }
  });

  it('names the version it has, and counts as had anew where that one still holds', async () => {
    const { next, clock, saved, seen } = bench();
    await next().answer(fresh('A', { etag: '"a"' }));
    const before = seen()?.copy;
    await clock.advance(20 * 60_000);
    expect(next().known).toMatchObject({ etag: '"a"' });
    await next().answer({ kind: 'unchanged' });
    expect(seen()?.copy?.entries).toBe(before?.entries);
    expect(seen()?.asOf).toBe(new Date(clock.wallMs()).toISOString());
    // Megabytes are not written again for a date, but twice a day.
    expect(saved).toHaveLength(1);
    await clock.advance(12 * 60 * 60_000);
    await next().answer({ kind: 'unchanged' });
    expect(saved.at(-1)?.asOf).toBe(seen()?.asOf);
  });

  it('keeps its good copy from bad downloads, and says what was bad', async () => {
    const { team, next, seen } = bench();
    await next().answer(fresh('Good'));
    const bad: readonly [FetchedTeam, string][] = [
      [down, 'not-reachable'],
      [{ kind: 'fresh', team: { text: '{', signature: null, etag: null } }, 'not-json'],
      [{ kind: 'fresh', team: { text: '{}', signature: null, etag: null } }, 'not-valid'],
    ];
    for (const [answer, kind] of bad) {
      void team.load();
      await next().answer(answer);
      expect(seen()).toMatchObject({ copy: { name: 'Good' }, trouble: { kind } });
    }
    void team.load();
    await next().answer(fresh('Better'));
    expect(seen()).toMatchObject({ copy: { name: 'Better' }, trouble: null });
  });

  it('asks once, however often a person asks meanwhile', async () => {
    const { team, asked, next, seen } = bench();
    const loads = [team.load(), team.load()];
    expect(asked).toHaveLength(1);
    await next().answer(down);
    await Promise.all(loads);
    expect(seen()?.isLoading).toBe(false);
  });

  it('says that the copy could not be kept, and shows it all the same', async () => {
    const { team, next, world, seen } = bench();
    world.isWritable = false;
    await next().answer(fresh());
    expect(seen()).toMatchObject({
      copy: { name: 'Front office' },
      trouble: { kind: 'not-kept' },
    });
    world.isWritable = true;
    void team.load();
    await next().answer(fresh());
    expect(seen()?.trouble).toBeNull();
  });

  it('is the same object until something changes', async () => {
    const { next, changes, team } = bench();
    await next().answer(fresh());
    const before = [team.view(), changes()];
    expect([team.view(), changes()]).toEqual(before);
    expect(team.view()).toBe(before[0]);
  });

  it('stays the same object while only its freshness changes', async () => {
    const { team, next, changes, clock } = bench();
    await next().answer(fresh('A', { etag: '"a"' }));
    const [view, before] = [team.view(), changes()];
    await clock.advance(20 * 60_000);
    await next().answer({ kind: 'unchanged' });
    void team.load();
    await next().answer(down);
    expect(team.freshness()).toMatchObject({ trouble: { kind: 'not-reachable' } });
    expect(changes()).toBeGreaterThan(before + 2);
    expect(team.view()).toBe(view);
  });

  it('asks no more once it is closed, and takes no answer that comes later', async () => {
    const { team, next, asked, clock, changes, saved } = bench();
    team.close();
    const before = changes();
    await next().answer(fresh());
    await clock.advance(60 * 60_000);
    expect([asked.length, changes(), saved.length]).toEqual([1, before, 0]);
  });
});

describe('another source', () => {
  const other: TeamSource = { from: { kind: 'file', path: '/srv/other.json' }, publicKey: null };

  it('takes the copy of the one before off the screen, and takes no late answer of it', async () => {
    const { team, next, asked, world, saved, seen } = bench();
    await next().answer(fresh('First'));
    void team.load();
    world.source = other;
    team.sourceChanged();
    expect(seen()).toEqual({
      source: other,
      copy: null,
      asOf: null,
      trouble: null,
      isLoading: true,
    });
    await asked[1]?.answer(fresh('Late'));
    expect(seen()).toMatchObject({ copy: null, isLoading: true });
    expect(saved.map(({ text }) => text)).toEqual([teamText('First')]);

    expect(next()).toMatchObject({ source: other, known: null });
    await next().answer(fresh('Other'));
    expect(seen()).toMatchObject({ source: other, copy: { name: 'Other' } });
  });

  it('leaves one timer, whenever it was named', async () => {
    const { team, next, asked, world, clock, seen } = bench();
    await next().answer(fresh());
    world.source = other;
    team.sourceChanged();
    await next().answer(fresh('Other'));
    await clock.advance(18 * 60_000);
    expect(asked).toHaveLength(3);
    await next().answer(fresh('Other'));
    world.source = null;
    team.sourceChanged();
    await clock.advance(60 * 60_000);
    expect(asked).toHaveLength(3);
    expect(seen()).toBeNull();
  });

  it('that is none ends a loading without a word', async () => {
    const { team, next, world, saved, seen } = bench();
    world.source = null;
    team.sourceChanged();
    await next().answer(fresh());
    expect([seen(), saved.length]).toEqual([null, 0]);
  });
});

describe('while a call is on', () => {
  it('what is shown stays, and what came meanwhile is there after the call', async () => {
    const { team, next, seen } = bench();
    await next().answer(fresh('Before'));
    seen();
    team.callsChanged(true);
    void team.load();
    await next().answer(fresh('After'));
    expect(seen()).toMatchObject({ copy: { name: 'Before' }, isLoading: false });
    void team.load();
    await next().answer(down);
    expect(seen()).toMatchObject({
      copy: { name: 'Before' },
      trouble: { kind: 'not-reachable' },
    });
    team.callsChanged(false);
    expect(seen()).toMatchObject({ copy: { name: 'After' } });
  });

  it('a first copy is shown, and so is what a person changes', async () => {
    const { team, next, world, seen } = bench();
    team.callsChanged(true);
    seen();
    await next().answer(fresh('First'));
    expect(seen()).toMatchObject({ copy: { name: 'First' } });
    world.source = { ...source, publicKey: createPublisher().publicKey };
    team.sourceChanged();
    expect(seen()).toMatchObject({ copy: null });
  });

  it('a copy of the same content is not a change', async () => {
    const { team, next, seen } = bench();
    await next().answer(fresh());
    const before = seen()?.copy?.entries;
    void team.load();
    await next().answer(fresh());
    expect(seen()?.copy?.entries).toBe(before);
    expect(before).toHaveLength(teamDocument.entries.length);
  });
});
