import type { SpeedDialGroup } from '../../../shared/speed-dial.ts';

/** The groups' headings. */
export const groupNames: Readonly<Record<SpeedDialGroup, string>> = {
  managers: 'Managers',
  departments: 'Departments',
  others: 'Others',
};
