import { describe, expect, it } from 'vitest';
import { findButton } from '../../../electron/button-name.ts';
import { billing } from '../transfers/samples.ts';

const named = (id: string, label: string) => ({ ...billing, id, label });
const idOf = (entries: Parameters<typeof findButton>[0], name: string) => {
  const found = findButton(entries, name);
  return found.kind === 'found' ? found.entry.id : found.kind;
};

describe('the button that a name stands for', () => {
  const entries = [
    named('a1', 'Billing'),
    named('a2', 'billing nights'),
    named('a3', 'Zoë – Nights'),
    named('team-7', 'Café  Central'),
  ];

  it.each([
    ['Billing', 'a1'],
    ['a2', 'a2'],
    ['team-7', 'team-7'],
    ['BILLING', 'a1'],
    ['Billing Nights', 'a2'],
    ['zoe – nights', 'a3'],
    ['Zoe\u0308 – Nights', 'a3'],
    [' cafe central ', 'team-7'],
    ['Bill', 'no-such-button'],
    ['A2', 'no-such-button'],
    ['Billing, nights', 'no-such-button'],
  ])('%j: %s', (name, expected) => {
    expect(idOf(entries, name)).toBe(expected);
  });

  it('is none that is guessed where several have it', () => {
    const twins = [named('a', 'Billing'), named('b', 'Billing'), named('c', 'Sales')];
    expect(idOf(twins, 'Billing')).toBe('several-buttons');
    expect(idOf(twins, 'billing')).toBe('several-buttons');
    expect(idOf(twins, 'b')).toBe('b');
    expect(idOf([named('a', 'b'), named('b', 'Sales')], 'b')).toBe('several-buttons');
  });

  it('is the one that is written so, where others differ by a capital only', () => {
    const alike = [named('a', 'Billing'), named('b', 'BILLING')];
    expect(idOf(alike, 'BILLING')).toBe('b');
    expect(idOf(alike, 'billing')).toBe('several-buttons');
  });
});
