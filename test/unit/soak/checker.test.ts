import { describe, expect, it } from 'vitest';
import type { JournalLine } from '../../../shared/journal.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { violationsIn } from '../../soak/checker.ts';
import type { Evidence } from '../../soak/checker.ts';

const callId = 'Y0315201639000402027';
const extension = '18005550134';
const at = '2026-03-15T12:03:00.000Z';
const redirect = { callId, agentUser: '1028', extension, at: 0 };
const press = { callId, wanted: extension, answer: { kind: 'handed-over' } } as const;

const attempt = {
  version: 1,
  attempt: 'a1',
  at,
  dialer: 'https://dialer.example.com',
  agentUser: '1028',
  callId,
  action: 'extension-transfer',
  label: 'Dana',
  destination: extension,
  dialString: extension,
  status: '',
  from: 'window',
  entryId: 'dana',
} as const;
const sent: JournalLine = { line: 'sent', ...attempt };
const answered = (outcome: Outcome): JournalLine => ({
  line: 'answered',
  ...attempt,
  outcome,
  said: '',
  tookMs: 20,
  settled: null,
});
const settled = (as: 'happened' | 'did-not-happen'): JournalLine => ({
  line: 'settled',
  version: 1,
  attempt: 'a1',
  settled: { as, by: 'look', at },
});
const unknown: Outcome = { kind: 'unknown', cause: 'timed-out' };

/** A soak of one click in which all is as it should be. */
const sound: Evidence = {
  presses: [press],
  lines: [sent, answered({ kind: 'handed-over' })],
  redirects: [redirect],
  refusedLogIns: [],
  explainedRefusals: 0,
  hungUp: new Map(),
};

describe('what a soak leaves behind', () => {
  it('is without fault where both sides say the same', () => {
    expect(violationsIn(sound)).toEqual([]);
    const presses = [{ ...press, answer: unknown }];
    const lines = [sent, answered(unknown), settled('happened')];
    expect(violationsIn({ ...sound, presses, lines })).toEqual([]);
    const didNot = [sent, answered(unknown), settled('did-not-happen')];
    expect(violationsIn({ ...sound, presses, lines: didNot, redirects: [] })).toEqual([]);
  });

  it.each<[string, Partial<Evidence>]>([
    ['redirected twice', { redirects: [redirect, redirect] }],
    ['Nobody clicked', { presses: [] }],
    ['has no answer', { presses: [{ ...press, answer: 'killed' }], lines: [sent] }],
    ['has no answer', { presses: [{ ...press, answer: 'none' }] }],
    ['answered {"kind":"hung-up"}', { presses: [{ ...press, answer: { kind: 'hung-up' } }] }],
    ['knows nothing of', { redirects: [] }],
    ['knows nothing of', { redirects: [], lines: [sent, answered(unknown), settled('happened')] }],
    ['did go to', { lines: [sent, answered({ kind: 'refused', reason: 'no-such-call' })] }],
    ['did go to', { lines: [sent, answered(unknown), settled('did-not-happen')] }],
    ['does not know that', { lines: [] }],
    [
      'log-ins were refused',
      { refusedLogIns: [{ user: '6666', endpoint: 'agent', locked: false, at: 0 }] },
    ],
  ])('is found out: %s', (words, harm) => {
    expect(violationsIn({ ...sound, ...harm }).join(' ')).toContain(words);
  });

  it.each([
    ['an order with a look beside it', ['non-agent', 'agent'], 9_000, 0],
    ['an order long after', ['non-agent', 'agent'], 10_000, 1],
    ['two looks', ['non-agent', 'non-agent'], 100, 1],
  ] as const)('counts the refusals of a changed password: %s', (_, endpoints, laterMs, most) => {
    const refusedLogIns = endpoints.map((endpoint, index) => ({
      user: '6666',
      endpoint,
      locked: false,
      at: index * laterMs,
    }));
    const found = violationsIn({ ...sound, refusedLogIns, explainedRefusals: 1 });
    expect(found).toHaveLength(most);
  });

  it('takes a caller who hung up in that moment for one who was handed over, as everybody would', () => {
    const lines = [sent, answered(unknown), settled('happened')];
    const doubted = { ...sound, presses: [{ ...press, answer: unknown }], redirects: [], lines };
    const before = new Map([[callId, Date.parse(at) - 1]]);
    expect(violationsIn({ ...doubted, hungUp: before })).toEqual([]);
    const after = new Map([[callId, Date.parse(at) + 1]]);
    expect(violationsIn({ ...doubted, hungUp: after })).toHaveLength(1);
  });
});
