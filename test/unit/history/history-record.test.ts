import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../shared/texts/t.ts';
import { entryAt, historyBench, linesOf } from './history-bench.ts';

afterEach(() => speak('en'));

it('puts all that is known of an attempt into lines for a ticket', async () => {
  const entry = entryAt(0, {
    status: 'MGRXFR',
    from: 'global-key',
    outcome: { kind: 'unknown', cause: 'timed-out' },
    settled: { as: 'happened', by: 'person', at: '2026-03-15T12:05:00.000Z' },
    tookMs: 3500,
  });
  const { history } = historyBench(linesOf(entry));
  const lines = (await history.record('m0'))?.split('\n') ?? [];
  const line = (name: string) => lines.find((text) => text.startsWith(`${name}: `));
  expect(line('Time')).toMatch(/Sunday, March 15, 2026 at 1:00:00 PM (CET|GMT\+1) /);
  expect(line('Time')).toContain('(2026-03-15T12:00:00.000Z)');
  expect(line('Call ID')).toBe('Call ID: Y-m0');
  expect(line('Agent user')).toBe('Agent user: 1028');
  expect(line('Button')).toBe('Button: Dana, floor lead');
  expect(line('Dialled')).toBe('Dialled: 18005551234 (typed as +1 (800) 555-1234)');
  expect(line('Status')).toBe('Status: MGRXFR');
  expect(line('Outcome')).toMatch(/^Outcome: Handed over, by the look of it\. ./);
  expect(line('Settled')).toMatch(/^Settled: By you, .*1:05:00 PM/);
  expect(line('Answer after')).toBe('Answer after: 3.5 s');
  expect(line('Dialer said')).toBe('Dialer said: SUCCESS: ra_call_control transfer');
  expect(line('Pressed')).toBe('Pressed: By a key of the whole desktop');
  expect(line('Attempt')).toBe('Attempt: m0');
});

it('leaves out what there is nothing to say of', async () => {
  const hangUp = entryAt(0, {
    action: 'hang-up',
    label: '',
    destination: '',
    dialString: '',
    said: '',
    dialer: '',
  });
  const { history } = historyBench(linesOf(hangUp));
  const text = (await history.record('m0')) ?? '';
  expect(text).not.toMatch(/Dialled|Status|Settled|Dialer:/);
  expect(text).toContain('Dialer said: nothing');
  expect(text).toContain('Button: Hang up');
});

it('keeps each line a line, whatever stands in it', async () => {
  const { history } = historyBench(linesOf(entryAt(0, { said: 'one\nCall ID: forged\r\n{two}' })));
  const text = (await history.record('m0')) ?? '';
  expect(text).toContain('Dialer said: one Call ID: forged {two}');
  expect(text.split('\n').filter((line) => line.startsWith('Call ID'))).toHaveLength(1);
});

it('knows nothing of one that is not kept', async () => {
  expect(await historyBench().history.record('m0')).toBeNull();
});
