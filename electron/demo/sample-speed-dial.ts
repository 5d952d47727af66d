import type { SpeedDialEntry } from '../../shared/speed-dial.ts';

/** Buttons to practise with; the numbers are of the kind that is kept free for fiction. */
export const sampleSpeedDial: readonly SpeedDialEntry[] = [
  {
    id: 'sample-floor-lead',
    label: 'Dana, floor lead',
    group: 'managers',
    destination: { kind: 'number', number: '9 1 (800) 555-0134' },
    status: 'MGRXFR',
  },
  {
    id: 'sample-night-manager',
    label: 'Sam, night manager',
    group: 'managers',
    destination: { kind: 'number', number: '9 1 (800) 555-0177' },
    status: 'MGRXFR',
  },
  {
    id: 'sample-billing',
    label: 'Billing',
    group: 'departments',
    destination: { kind: 'in-group', inGroup: 'BILLING' },
  },
  {
    id: 'sample-support',
    label: 'Technical support',
    group: 'departments',
    destination: { kind: 'in-group', inGroup: 'SUPPORT' },
  },
  {
    id: 'sample-returns',
    label: 'Returns desk',
    group: 'departments',
    destination: { kind: 'number', number: '8600051' },
  },
  {
    id: 'sample-survey',
    label: 'Survey after the call',
    group: 'others',
    destination: { kind: 'number', number: '*98' },
    status: 'SURVEY',
  },
];
