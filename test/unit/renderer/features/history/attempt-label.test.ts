import { expect, it } from 'vitest';
import { attemptLabel } from '../../../../../renderer/features/history/attempt-label.ts';
import type { JournalEntry } from '../../../../../shared/journal.ts';

const entry: JournalEntry = {
  version: 1,
  attempt: 'a1',
  at: '2026-03-15T12:03:00.000Z',
  dialer: '',
  agentUser: '1028',
  callId: 'Y0315201639000402027',
  action: 'extension-transfer',
  label: 'Billing',
  destination: '8600',
  dialString: '8600',
  status: '',
  outcome: { kind: 'handed-over' },
  said: '',
  tookMs: 0,
  settled: null,
};

it('lists an attempt by the label of its button', () => {
  expect(attemptLabel(entry)).toBe('Billing');
});

it('never lists one without a name', () => {
  expect(attemptLabel({ ...entry, label: '', action: 'hang-up' })).toBe('Hang up');
  expect(attemptLabel({ ...entry, label: '' })).toBe('A button that is gone');
});
