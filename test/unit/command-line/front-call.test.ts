import { describe, expect, it } from 'vitest';
import { createFrontCall } from '../../../electron/front-call.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { callNamed, noCall, onCallNamed } from '../transfers/samples.ts';

function setUp() {
  const clock = createVirtualClock();
  const front = createFrontCall(clock);
  const meant = (agoMs: number) => {
    const pressed = front.pressedFor(agoMs);
    return pressed.kind === 'call' ? pressed.call.callId : pressed.reason;
  };
  return { clock, front, meant };
}

describe('the call that a press from outside is for', () => {
  it('is the one in front, from its first moment where nothing was there before', async () => {
    const { clock, front, meant } = setUp();
    expect(meant(0)).toBe('no-call');
    front.follow(onCallNamed('A'));
    expect(meant(0)).toBe('A');
    await clock.advance(500);
    front.follow(onCallNamed('A'));
    expect(meant(500)).toBe('A');
  });

  it('is none that has come up since the press', async () => {
    const { clock, front, meant } = setUp();
    front.follow(noCall);
    await clock.advance(10_000);
    front.follow(onCallNamed('A'));
    await clock.advance(300);
    expect(meant(301)).toBe('call-changed');
    expect(meant(300)).toBe('A');
  });

  it('is none that has just taken the place of another one, empty card in between or not', async () => {
    for (const between of [null, noCall]) {
      const { clock, front, meant } = setUp();
      front.follow(onCallNamed('A'));
      await clock.advance(10_000);
      if (between) front.follow(between);
      await clock.advance(between ? 2500 : 0);
      front.follow(onCallNamed('B'));
      await clock.advance(599);
      expect(meant(0)).toBe('call-changed');
      await clock.advance(1);
      expect(meant(0)).toBe('B');
      expect(meant(100)).toBe('call-changed');
      await clock.advance(100);
      expect(meant(100)).toBe('B');
    }
  });

  it('is at once the one after a card that was empty for long', async () => {
    const { clock, front, meant } = setUp();
    front.follow(onCallNamed('A'));
    front.follow(noCall);
    await clock.advance(3000);
    front.follow(onCallNamed('B'));
    expect(meant(0)).toBe('B');
  });

  it('stays the same over a short loss of sight', async () => {
    const { clock, front, meant } = setUp();
    front.follow(onCallNamed('A'));
    await clock.advance(5000);
    const lost = { kind: 'dialer-unreachable', cause: { kind: 'timed-out' } } as const;
    front.follow({ ...lost, lastCall: callNamed('A') });
    expect(meant(0)).toBe('dialer-not-in-sight');
    front.follow(onCallNamed('A'));
    expect(meant(0)).toBe('A');
  });
});
