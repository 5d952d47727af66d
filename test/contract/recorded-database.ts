import type { DemoDialerOptions } from '../../electron/demo/demo-dialer.ts';

/** What the database of the recorded server held before each request, as the recording says. */
export const recordedDatabase = {
  users: [
    { user: '6666', password: '1234', level: 8, allowedFunctions: 'all' },
    { user: '5555', password: '1234', level: 4, allowedFunctions: 'all' },
    { user: '4444', password: '1234', level: 8, allowedFunctions: ['version'] },
  ],
  agents: [
    { user: '1028', fullName: 'Remote Agent One', sessionId: '8300', callsToday: 7 },
    { user: '1029', fullName: 'Remote, Agent "Two"', sessionId: '8301' },
  ],
  inGroups: [
    { name: 'SALESLINE', active: true },
    { name: 'BILLING', active: true },
    { name: 'OLDLINE', active: false },
  ],
  calls: [
    {
      callId: 'Y0315201639000402027',
      kind: 'inbound',
      callerNumber: '7275551212',
      leadId: '402027',
      cameFrom: 'SALESLINE',
      vendorLeadCode: 'VLC-1',
      agentUser: '1028',
    },
    {
      callId: 'V2221052110000798236',
      kind: 'auto-dialled',
      callerNumber: '7275551213',
      leadId: '798236',
      cameFrom: 'OUTCAMP',
      agentUser: null,
    },
  ],
} as const satisfies DemoDialerOptions;
