import { describe, expect, it } from 'vitest';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';

describe('what stands on the button', () => {
  it('is what is dialled: where it has changed since, nothing is sent', async () => {
    const { desk, orders, clock, answer } = await setUpDesk();
    const stale = desk.transfer({ ...pressOf('A', 'dana'), shown: '8005550000' });
    expect(await stale).toEqual(refused('button-changed'));
    expect(orders).toEqual([]);
    const right = desk.transfer({ ...pressOf('A', 'dana'), shown: '18005551234' });
    await clock.settle();
    await answer({ kind: 'handed-over' });
    expect(await right).toEqual({ kind: 'handed-over' });
    expect(orders).toHaveLength(1);
  });
});
