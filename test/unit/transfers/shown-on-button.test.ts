import { describe, expect, it } from 'vitest';
import { noDialRules } from '../../../shared/dial-rules.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { billing, manager } from './samples.ts';

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

  it('is another one once the team’s directory or the dial rules have changed in that moment', async () => {
    const { desk, orders, setButtons, setRules } = await setUpDesk();
    const onDana = { ...pressOf('A', 'dana'), shown: '18005551234' };
    const onBilling = { ...pressOf('A', 'billing'), shown: 'BILLING' };
    setButtons(manager, { ...billing, destination: { kind: 'in-group', inGroup: 'SALES' } });
    expect(await desk.transfer(onBilling)).toEqual(refused('button-changed'));
    setRules({ ...noDialRules, country: 'US', outsidePrefix: '9' });
    expect(await desk.transfer(onDana)).toEqual(refused('button-changed'));
    expect(orders).toEqual([]);
  });
});
