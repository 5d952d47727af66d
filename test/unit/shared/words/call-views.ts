import type { CallView, StreamProblem, UnreachableCause } from '../../../../shared/call.ts';
import { certificateProblems } from '../../../../shared/certificate.ts';
import type { SeenCertificate } from '../../../../shared/certificate.ts';
import { call } from '../../renderer/app-state.ts';

const fingerprint = Array(32).fill('3A').join(':');

/** One for each thing that can be wrong. */
export const certificates: readonly SeenCertificate[] = certificateProblems.map((problem) => ({
  problem,
  fingerprint,
  subject: 'dialer.example.com',
  issuer: 'dialer.example.com',
  names: ['dialer.example.com'],
  validFrom: '2025-11-02T12:00:00.000Z',
  validTo: '2035-10-31T12:00:00.000Z',
  trustedBefore: problem === 'changed' ? Array(32).fill('B1').join(':') : null,
}));

/** Every cause, and those with more than one thing to say more than once. */
export const causes: readonly UnreachableCause[] = [
  { kind: 'address-not-found' },
  { kind: 'connection-refused' },
  { kind: 'certificate-not-trusted', certificate: null },
  ...certificates.map((certificate) => ({ kind: 'certificate-not-trusted', certificate }) as const),
  { kind: 'proxy-refused' },
  { kind: 'timed-out' },
  { kind: 'connection-lost' },
  { kind: 'redirected', origin: 'https://other.example.com' },
  { kind: 'redirected', origin: null },
  { kind: 'http-status', status: 404 },
  { kind: 'http-status', status: 502 },
  { kind: 'reply-unreadable' },
  { kind: 'reply-too-large' },
];

const streamProblems: readonly StreamProblem[] = [
  ...causes,
  { kind: 'token-refused' },
  { kind: 'no-event-stream' },
];

/** When a refused log-in is forgotten. */
export const freeAt = '2026-03-15T14:05:00.000Z';

const noCall = (agentStatus: string, pauseCode = ''): CallView => ({
  kind: 'no-call',
  agentUser: '1028',
  agentStatus,
  pauseCode,
});

/** Every screen of the call card. */
export const views: readonly CallView[] = [
  { kind: 'not-set-up' },
  { kind: 'no-password' },
  { kind: 'looking' },
  ...['READY', 'CLOSER', 'PAUSED', 'QUEUE', 'MQUEUE', 'NEWSTATE'].map((status) => noCall(status)),
  noCall('PAUSED', 'LUNCH'),
  { kind: 'on-call', call },
  { kind: 'caller-gone', call },
  { kind: 'agent-not-logged-in', agentUser: '1028' },
  { kind: 'agent-not-found', agentUser: '1028' },
  ...causes.map((cause) => ({ kind: 'dialer-unreachable', cause, lastCall: null }) as const),
  { kind: 'login-refused', apiUser: '6666', locked: false, freeAt },
  { kind: 'login-refused', apiUser: '6666', locked: true, freeAt },
  { kind: 'login-paused', apiUser: '6666', freeAt },
  { kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'function' },
  { kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'level' },
  { kind: 'listening', agentUser: '1028', by: 'event-stream' },
  { kind: 'listening', agentUser: '1028', by: 'hand-over' },
  ...streamProblems.map(
    (cause) => ({ kind: 'stream-down', agentUser: '1028', cause, lastCall: null }) as const,
  ),
];
