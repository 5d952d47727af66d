import { describe, expect, it } from 'vitest';
import { defaultInGroups } from '../../../electron/demo/dialer-defaults.ts';
import { sampleSpeedDial } from '../../../electron/demo/sample-speed-dial.ts';
import { findEntry, keyedEntries, rescueEntry } from '../../../shared/directory-view.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import { dialledFor } from '../../../shared/dialled-for.ts';
import { speedDialSchema } from '../../../shared/speed-dial.ts';

const samples = sampleSpeedDial();

describe('the directory to practise with', () => {
  it('is a sound one', () => {
    expect(speedDialSchema.safeParse(samples).error).toBeUndefined();
    const ids = samples.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = [
      ...samples.favourites,
      ...samples.entries.flatMap(({ hours }) => hours?.alternative ?? []),
    ];
    for (const id of pointers) expect(findEntry(samples, null, id), id).not.toBeNull();
    const groups = samples.groups.map(({ id }) => id);
    for (const { group } of samples.entries) expect(groups).toContain(group);
  });

  it('hands over at once by its first six keys', () => {
    const keyed = [...keyedEntries(samples, null).values()].slice(0, 6);
    expect(keyed.map(({ label }) => label)).toEqual([
      'Dana, floor lead',
      'Sam, night manager',
      'Billing',
      'Technical support',
      'Returns desk',
      'Survey after the call',
    ]);
    for (const { asks, hours } of keyed) expect([asks, hours]).toEqual([undefined, undefined]);
  });

  it('shows what an entry can do', () => {
    const { entries } = samples;
    expect(entries.map(({ asks }) => asks)).toEqual(expect.arrayContaining(['countdown', 'hold']));
    expect(entries.some(({ hours }) => hours?.alternative)).toBe(true);
    expect(entries.some(({ numberHidden }) => numberHidden)).toBe(true);
    expect(rescueEntry(samples, null)?.destination.kind).toBe('in-group');
    expect(samples.favourites).not.toEqual([]);
    expect(samples.statuses).not.toEqual([]);
  });

  it('sends to in-groups that the built-in dialer has, and to numbers of fiction', () => {
    const open = defaultInGroups.filter(({ active }) => active).map(({ name }) => name);
    for (const entry of samples.entries) {
      const dialled = dialledFor(entry, { rules: noDialRules, build: null });
      if (dialled.kind === 'in-group') expect(open).toContain(dialled.dialString);
      else expect(dialled.dialString).toMatch(/^(9180055501\d\d|86000\d\d|\*98)$/);
    }
  });
});
