import type { DemoAgent, DemoApiUser, DemoCampaign, DemoInGroup } from './dialer-data.ts';

/** The build whose replies were recorded. */
export const defaultBuild = '240429-2220';

/** Two remote agents, logged in and ready. */
export const defaultAgents: readonly DemoAgent[] = [
  { user: '1028', fullName: 'Remote Agent One' },
  { user: '1029', fullName: 'Remote Agent Two', sessionId: '8301' },
];

/** Three in-groups that take calls and one that does not any more. */
export const defaultInGroups: readonly DemoInGroup[] = [
  { name: 'SALESLINE', active: true, defaultTransferGroup: 'BILLING' },
  { name: 'BILLING', active: true, defaultTransferGroup: 'SUPPORT' },
  { name: 'SUPPORT', active: true },
  { name: 'OLDLINE', active: false },
];

/** One outbound campaign. */
export const defaultCampaigns: readonly DemoCampaign[] = [
  { name: 'OUTCAMP', defaultTransferGroup: 'SALESLINE' },
];

/** An API user who may do everything that a client asks for. */
export function fullyAllowedApiUser(password: string): DemoApiUser {
  return { user: '6666', password, level: 8, allowedFunctions: 'all' };
}
