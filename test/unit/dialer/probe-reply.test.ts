import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProbeAnswer } from '../../../electron/dialer/dialer.ts';
import { readProbeReply } from '../../../electron/dialer/probe-reply.ts';
import { recordedBody } from './recorded-replies.ts';
import { mutated, wrapped } from './reply-noise.ts';

const atMs = 1_767_323_045_000;
const read = (body: string): ProbeAnswer => readProbeReply('1028', body, true, atMs);

const unreadable = {
  kind: 'unreachable',
  cause: { kind: 'reply-unreadable' },
  retryAfterMs: null,
};

/** A recorded refusal as it reads for the probe's call and stage. */
const recorded = (name: string): string =>
  recordedBody(name)
    .replaceAll(/Y\d{19}/g, 'PROBE')
    .replaceAll('1999', '1028');

/** What the dialer can answer, in the order in which it looks, and what that means. */
const answers: readonly (readonly [body: string, ProbeAnswer])[] = [
  [recorded('missing source'), { kind: 'source-not-valid' }],
  [recorded('wrong password'), { kind: 'login-refused', locked: false, atMs }],
  [recorded('unknown user'), { kind: 'login-refused', locked: false, atMs }],
  [
    'ERROR: Invalid Username/Password: |6666|1234|0|1|LOCK|\n',
    { kind: 'login-refused', locked: true, atMs },
  ],
  ['ERROR: System API NOT ACTIVE\n', { kind: 'api-not-active' }],
  [recorded('user without this function'), { kind: 'function-not-allowed' }],
  [recorded('agent not logged in'), { kind: 'agent-not-logged-in' }],
  ['ERROR: no active call found - PROBE\n', { kind: 'all-well' }],
  ['ERROR: stage is not valid - PROBE\n', { kind: 'all-well' }],
];

describe('the reply to the check that harms nothing', () => {
  it.each(answers)('%j is understood', (body, answer) => {
    expect(read(body)).toEqual(answer);
  });

  it('means the same within PHP warnings, behind a byte-order mark, with other line ends', () => {
    const cases = fc
      .constantFrom(...answers)
      .chain(([body, answer]) => fc.tuple(fc.constant(answer), wrapped(body)));
    fc.assert(
      fc.property(cases, ([answer, body]) => {
        expect(read(body)).toEqual(answer);
      }),
    );
  });

  it('takes an empty body for a missing function only when it is surely complete', () => {
    expect(read('')).toEqual({ kind: 'function-missing' });
    expect(readProbeReply('1028', '', false, atMs)).toEqual(unreadable);
  });

  it.each([
    ['another call', 'ERROR: no active call found - Y0315201639000402027\n'],
    ['another agent', 'ERROR: agent_user is not logged in - 1999\n'],
    ['a success, which nothing could be', 'SUCCESS: ra_call_control hungup - 1028|PROBE|HANGUP\n'],
    ['a transfer', 'SUCCESS: ra_call_control transfer - 1028|PROBE|1800\n'],
    ['a refusal of what was not asked', 'ERROR: phone_number is not valid - \n'],
    ['another language', 'ERREUR: aucun appel actif trouvé - PROBE\n'],
    ['two verdicts', 'ERROR: no active call found - PROBE\nERROR: System API NOT ACTIVE\n'],
    ['a page of HTML', '<html><body><h1>Please log in</h1></body></html>'],
  ])('is unreadable with %s', (_, body) => {
    expect(read(body)).toEqual(unreadable);
  });

  it('never throws, and calls nothing well that does not say so', () => {
    fc.assert(
      fc.property(mutated(answers.map(([body]) => body)), (body) => {
        if (read(body).kind !== 'all-well') return;
        expect(body).toMatch(/ERROR: ?(no active call found|stage is not valid)/);
      }),
      { numRuns: 3000 },
    );
  });
});
