import type { SpeedDialEntry } from '../../shared/speed-dial.ts';

/** What the agent of a soak presses: numbers in the dialer's own characters, and an in-group. */
export const soakButtons: readonly [SpeedDialEntry, ...SpeedDialEntry[]] = [
  numberButton('dana', '18005550134'),
  numberButton('sam', '18005550177'),
  {
    id: 'billing',
    label: 'Billing',
    group: 'departments',
    destination: { kind: 'in-group', inGroup: 'BILLING' },
  },
];

function numberButton(id: string, number: string): SpeedDialEntry {
  return { id, label: id, group: 'managers', destination: { kind: 'number', number } };
}
