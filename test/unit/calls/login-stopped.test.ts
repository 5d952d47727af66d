import { describe, expect, it } from 'vitest';
import { callOf, inAWord, startTracker } from './tracker-bench.ts';

const refusedAt = Date.UTC(2026, 2, 15, 20, 0, 0);
const refused = { kind: 'refused', locked: true, atMs: refusedAt } as const;
const refusedCard = {
  kind: 'login-refused',
  apiUser: '6666',
  locked: true,
  freeAt: '2026-03-15T20:15:00.000Z',
};

/** A tracker that is told of calls and looks at nobody. */
async function onToldCall() {
  const bench = startTracker({ looks: false });
  await bench.tracker.tell({ callId: 'A', feed: 'command-line', agentUser: null });
  callOf(bench.view());
  return bench;
}

describe('an order that was refused as a log-in, where Baton does not look', () => {
  it('takes the call off the card, which names the user and when it is free', async () => {
    const { dialer, tracker, view, shown } = await onToldCall();
    dialer.setLoginState(refused);
    tracker.loginChanged();
    expect(view()).toEqual(refusedCard);
    expect(shown.at(-1)).toEqual(refusedCard);
  });

  it('is on the card from the start where an earlier run has met it', () => {
    const { dialer, view } = startTracker({ looks: false, stream: true });
    dialer.setLoginState(refused);
    expect(view()).toEqual(refusedCard);
  });

  it('is over when a person asks again, and the card follows at once', async () => {
    const { dialer, tracker, shown } = await onToldCall();
    dialer.setLoginState(refused);
    tracker.loginChanged();
    Object.assign(dialer, { allowLogin: () => dialer.setLoginState({ kind: 'open' }) });
    tracker.askAgain();
    expect(inAWord(shown.at(-1) ?? tracker.view('1028'))).toBe('A command-line');
  });

  it('is on the card after the right to look was missing, too', async () => {
    const { dialer, tracker, look, view } = startTracker();
    await look({ kind: 'looks-not-allowed' });
    expect(view().kind).toBe('no-permission');
    dialer.setLoginState(refused);
    tracker.loginChanged();
    expect(view()).toEqual(refusedCard);
  });
});

describe('a pause of log-ins, where Baton does not look', () => {
  it('is on the card until it is over, and the card follows by itself', async () => {
    const { clock, dialer, tracker, view, shown } = startTracker({ looks: false });
    const untilMs = clock.wallMs() + 60_000;
    dialer.setLoginState({ kind: 'paused', untilMs });
    clock.after(60_000, () => dialer.setLoginState({ kind: 'open' }));
    tracker.loginChanged();
    const freeAt = new Date(untilMs).toISOString();
    expect(view()).toEqual({ kind: 'login-paused', apiUser: '6666', freeAt });
    await clock.advance(59_999);
    expect(shown.at(-1)?.kind).toBe('login-paused');
    await clock.advance(1);
    expect(shown.at(-1)?.kind).toBe('listening');
  });

  it('leaves a call where it is: its order is let through, or told of the pause', async () => {
    const { clock, dialer, tracker, view } = await onToldCall();
    dialer.setLoginState({ kind: 'paused', untilMs: clock.wallMs() + 60_000 });
    tracker.loginChanged();
    expect(inAWord(view())).toBe('A command-line');
  });
});

describe('an order that was refused as a log-in, where Baton looks', () => {
  it('has a look find out at once', async () => {
    const { clock, dialer, tracker, look, view } = startTracker();
    await look({ kind: 'agent-not-logged-in' });
    await clock.advance(300);
    dialer.setLoginState(refused);
    tracker.loginChanged();
    expect(dialer.pendingLooks.count()).toBe(1);
    await look({ kind: 'login-stopped', locked: true, atMs: refusedAt });
    expect(view()).toEqual(refusedCard);
  });
});
