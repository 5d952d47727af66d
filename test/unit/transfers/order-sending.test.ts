import { describe, expect, it } from 'vitest';
import { ownerHoldsMs, tryAgainAfterMs } from '../../../electron/transfers/order-sending.ts';
import { oldPressMs } from '../../../electron/transfers/press-age.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { unsentReasons } from '../../../shared/outcome.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { noCall, onCallNamed } from './samples.ts';
import { stages } from './stages.ts';

const handedOver: Outcome = { kind: 'handed-over' };

describe.each(stages)('whose call it is: $stage', ({ click, done }) => {
  it('is asked of the dialer before the order goes out, and once', async () => {
    const { desk, orders, questions, openQuestions, ownerIs, clock, answer } = await setUpDesk();
    ownerIs(null);
    const outcome = click(desk, 'A');
    await clock.settle();
    expect(questions).toEqual([{ agentUser: '1028', callId: 'A' }]);
    expect(orders).toEqual([]);
    openQuestions[0]?.answer('confirmed');
    await clock.settle();
    expect(orders).toHaveLength(1);
    await answer(done);
    expect(await outcome).toEqual(done);
    expect(questions).toHaveLength(1);
  });

  it.each([
    ['call-changed', 'call-changed'],
    ['not-yours', 'not-your-call'],
    ['not-known', 'owner-not-known'],
  ] as const)('keeps the order back where the dialer says %s', async (ownership, reason) => {
    const { desk, orders, ownerIs, shown, journalLines } = await setUpDesk();
    ownerIs(ownership);
    expect(await click(desk, 'A')).toEqual(refused(reason));
    expect(orders).toEqual([]);
    expect(shown()).toMatchObject({ outcome: refused(reason) });
    expect(journalLines()).toEqual(['sent attempt-1 A', `answered attempt-1 A ${reason}`]);
  });

  it.each(['agent-status', 'event-stream', 'command-line'] as const)(
    'need not be known of a call that %s has told of',
    async (feed) => {
      const { desk, orders, ownerIs, show, clock } = await setUpDesk();
      ownerIs('cannot-check');
      show(onCallNamed('A', feed));
      void click(desk, 'A');
      await clock.settle();
      expect(orders).toHaveLength(1);
    },
  );

  it('keeps the order back where the call changes while the dialer is asked', async () => {
    const { desk, orders, openQuestions, ownerIs, show, clock } = await setUpDesk();
    ownerIs(null);
    const outcome = click(desk, 'A');
    await clock.settle();
    show(onCallNamed('B'));
    openQuestions[0]?.answer('confirmed');
    expect(await outcome).toEqual(refused('call-changed'));
    expect(orders).toEqual([]);
  });
});

describe.each(['typed', 'link'] as const)(
  'a call that was %s, and that nobody can check',
  (feed) => {
    it('is not acted on before a person has said yes', async () => {
      const { desk, orders, ownerIs, show, clock } = await setUpDesk();
      ownerIs('cannot-check');
      show(onCallNamed('A', feed));
      expect(await desk.transfer(pressOf('A'))).toEqual(refused('call-not-confirmed'));
      expect(await desk.hangUp({ callId: 'A', confirmed: false })).toEqual(
        refused('call-not-confirmed'),
      );
      expect(orders).toEqual([]);
      void desk.transfer({ ...pressOf('A'), confirmed: true });
      await clock.settle();
      expect(orders).toHaveLength(1);
    });

    it('is not acted on against the dialer’s word, whatever a person says', async () => {
      const { desk, orders, ownerIs, show } = await setUpDesk();
      show(onCallNamed('A', feed));
      for (const ownership of ['call-changed', 'not-yours', 'not-known'] as const) {
        ownerIs(ownership);
        const outcome = await desk.hangUp({ callId: 'A', confirmed: true });
        expect(outcome.kind).toBe('refused');
      }
      expect(orders).toEqual([]);
    });
  },
);

const provablyUnsent = [
  'address-not-found',
  'connection-refused',
  'connect-timed-out',
  'certificate-not-trusted',
] as const;

describe.each(provablyUnsent)('an order of which nothing went out: %s', (reason) => {
  it('is tried again once, after a pause, with that in the journal first', async () => {
    const { desk, orders, ordersSeen, clock, answer, journalLines } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused(reason));
    await clock.advance(tryAgainAfterMs - 1);
    expect(orders).toHaveLength(1);
    await clock.advance(1);
    expect(orders).toHaveLength(2);
    expect(orders[1]).toEqual(orders[0]);
    expect(ordersSeen[1]?.journal).toContain('"line":"tried-again"');
    await answer(handedOver);
    expect(await outcome).toEqual(handedOver);
    expect(journalLines()).toEqual([
      'sent attempt-1 A',
      `tried-again attempt-1 ${reason}`,
      'answered attempt-1 A handed-over',
    ]);
  });

  it('is not tried a third time', async () => {
    const { desk, orders, clock, answer } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused(reason));
    await clock.advance(tryAgainAfterMs);
    await answer(refused(reason));
    await clock.advance(60_000);
    expect(await outcome).toEqual(refused(reason));
    expect(orders).toHaveLength(2);
  });
});

describe('the second try', () => {
  const sentToSomeone = unsentReasons.filter(
    (reason) => !provablyUnsent.some((other) => other === reason),
  );

  it.each([...sentToSomeone, 'number-not-valid', 'login-refused', 'no-password'] as const)(
    'does not come where the order has reached some server, or was refused: %s',
    async (reason) => {
      const { desk, orders, clock, answer } = await setUpDesk();
      const outcome = desk.transfer(pressOf('A'));
      await clock.settle();
      await answer(refused(reason));
      await clock.advance(60_000);
      expect(await outcome).toEqual(refused(reason));
      expect(orders).toHaveLength(1);
    },
  );

  it('does not come after an unknown outcome', async () => {
    const { desk, orders, clock, answer } = await setUpDesk();
    void desk.transfer(pressOf('A'));
    await clock.settle();
    await answer({ kind: 'unknown', cause: 'connection-lost' });
    await clock.advance(60_000);
    expect(orders).toHaveLength(1);
  });

  it('does not come where the call has left the card, and that is the answer', async () => {
    const { desk, orders, show, clock, answer } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused('connection-refused'));
    show(noCall);
    await clock.advance(60_000);
    expect(await outcome).toEqual(refused('no-call'));
    expect(orders).toHaveLength(1);
  });

  it('does not come where the call leaves the card while the disk takes its time', async () => {
    const { desk, orders, file, show, clock, answer } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused('connection-refused'));
    file.hang();
    await clock.advance(tryAgainAfterMs);
    show(onCallNamed('B'));
    file.goOn();
    await clock.advance(60_000);
    expect(await outcome).toEqual(refused('call-changed'));
    expect(orders).toHaveLength(1);
  });

  it('asks the dialer again whose call it is, and its word is the answer', async () => {
    const { desk, orders, questions, ownerIs, clock, answer } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused('connection-refused'));
    ownerIs('not-yours');
    await clock.advance(tryAgainAfterMs);
    expect([orders.length, questions.length]).toEqual([1, 2]);
    expect(await outcome).toEqual(refused('not-your-call'));
  });

  it('does not come after the computer has slept in between, when the monotonic clock stood still', async () => {
    const { desk, orders, ownerIs, clock, answer } = await setUpDesk();
    ownerIs('cannot-check');
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused('address-not-found'));
    clock.setWall(clock.wallMs() + 60_000);
    await clock.advance(tryAgainAfterMs);
    expect(await outcome).toEqual(refused('owner-not-known'));
    expect(orders).toHaveLength(1);
  });

  it('is still the same flight: its button joins it, another is refused, and a quit waits', async () => {
    const { desk, orders, clock, answer } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused('connection-refused'));
    expect(desk.transfer(pressOf('A'))).toBe(outcome);
    expect(await desk.transfer(pressOf('A', 'sam'))).toEqual(refused('transfer-in-flight'));
    let settled = false;
    void desk.settled().then(() => (settled = true));
    await clock.advance(tryAgainAfterMs);
    expect([settled, orders.length]).toEqual([false, 2]);
    await answer(handedOver);
    expect(settled).toBe(true);
  });
});

describe('an order that waits at the dialer’s door', () => {
  async function setUpWaiting() {
    const bench = await setUpDesk();
    void bench.desk.transfer(pressOf('A'));
    await bench.clock.settle();
    return { ...bench, stillWanted: () => bench.openOrders[0]?.stillWanted() };
  }

  it('is wanted as long as its call is on the card', async () => {
    const { stillWanted, show } = await setUpWaiting();
    expect(stillWanted()).toBeNull();
    show(onCallNamed('B'));
    expect(stillWanted()).toBe('call-changed');
    show(noCall);
    expect(stillWanted()).toBe('no-call');
  });

  it('is not wanted once the dialer’s word on whose call it is has grown old', async () => {
    const { stillWanted, clock } = await setUpWaiting();
    await clock.advance(ownerHoldsMs);
    expect(stillWanted()).toBeNull();
    await clock.advance(1);
    expect(stillWanted()).toBe('owner-not-known');
  });

  it('is not wanted after the computer has slept', async () => {
    const { stillWanted, clock } = await setUpWaiting();
    clock.setWall(clock.wallMs() + 3000);
    expect(stillWanted()).toBe('owner-not-known');
  });

  it('is not tried again where it was not wanted any more, and that is its outcome', async () => {
    const { desk, clock, answer, orders, looksWished } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(refused('call-changed'));
    await clock.advance(60_000);
    expect(await outcome).toEqual(refused('call-changed'));
    expect([orders.length, looksWished]).toEqual([1, []]);
  });
});

describe('a press that has grown old', () => {
  it('is not acted on, though the dialer says at last whose call it is', async () => {
    const { desk, orders, ownerIs, openQuestions, clock } = await setUpDesk();
    ownerIs(null);
    const outcome = desk.transfer(pressOf('A'));
    await clock.advance(oldPressMs + 1);
    openQuestions[0]?.answer('confirmed');
    expect(await outcome).toEqual(refused('owner-not-known'));
    expect(orders).toEqual([]);
  });
});
