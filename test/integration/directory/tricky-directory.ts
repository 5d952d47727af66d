import type { SpeedDial } from '../../../shared/speed-dial.ts';

/** A directory of everything that a spreadsheet would run, change or part, if it were let. */
export const trickyDirectory: SpeedDial = {
  groups: [
    { id: 'desks', name: '=Desks', colour: 'blue' },
    { id: 'others', name: '1-2', colour: 'none' },
  ],
  entries: [
    {
      id: 'billing',
      label: '=HYPERLINK("http://evil.test";"Billing")',
      destination: { kind: 'in-group', inGroup: 'MAR1' },
      group: 'desks',
      status: '0123',
      note: '- first, line\n+ second; =1+1\n"quoted"',
      hours: {
        zone: 'America/New_York',
        open: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
        alternative: 'night',
      },
      asks: 'countdown',
    },
    {
      id: 'night',
      label: 'Zoë – die Nacht, قسم',
      destination: { kind: 'number', number: '+1 800 555 0134' },
      group: 'others',
      numberHidden: true,
    },
    {
      id: 'long',
      label: "'t Hooft",
      destination: { kind: 'number', number: '9011442079460958' },
      group: 'others',
      exact: true,
    },
    {
      id: 'zero',
      label: '@home',
      destination: { kind: 'number', number: '0301234567' },
      group: 'desks',
    },
    {
      id: 'plain',
      label: '007',
      destination: { kind: 'number', number: '18005550134' },
      group: 'desks',
      note: '1E5',
    },
    { id: 'day', label: '3/4', destination: { kind: 'number', number: '3-15' }, group: 'desks' },
  ],
  favourites: ['long', 'billing'],
  keys: { 1: 'night', 5: 'zero' },
  rescue: 'plain',
  statuses: [],
};
