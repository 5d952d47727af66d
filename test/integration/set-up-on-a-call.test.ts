import { describe, expect, it } from 'vitest';
import { accept, atWork, bench, callKind, offerIn, setUpFor, startDialer } from './set-up-bench.ts';

describe('while a caller is on the line', () => {
  it('a link waits until after the call, and the call goes on', async () => {
    const { dialer, companion, takeCall } = await atWork();
    const callId = await takeCall();
    companion.setUp.openLink(setUpFor('https://other.example.com'));
    const asked = dialer.requests.length;
    expect(await companion.state()).toMatchObject({
      setUpOffer: null,
      call: { kind: 'on-call', call: { callId } },
    });
    await expect.poll(() => dialer.requests.length, { timeout: 5000 }).toBeGreaterThan(asked + 1);
    expect((await companion.state()).setUpOffer).toBeNull();

    dialer.endCall(callId);
    await expect.poll(() => offerIn(companion)?.by, { timeout: 5000 }).toBe('link');
    await expect.poll(() => companion.published().setUpOffer?.by).toBe('link');
  });

  it('no yes takes the dialer away; after the call it does', async () => {
    const [{ dialer, companion, files, takeCall }, other] = [await atWork(), await startDialer()];
    companion.setUp.openFile(setUpFor(other.address));
    const callId = await takeCall();
    const before = files()['settings.json'];
    const { password } = other.logIn;
    expect(await accept(companion, password)).toEqual({ kind: 'on-a-call' });
    expect(files()['settings.json']).toBe(before);
    expect(other.requests).toEqual([]);
    expect(await companion.state()).toMatchObject({
      call: { kind: 'on-call', call: { callId } },
      setUpOffer: { by: 'file' },
    });

    dialer.endCall(callId);
    await expect.poll(() => callKind(companion), { timeout: 5000 }).toBe('no-call');
    expect(await accept(companion, password)).toEqual({ kind: 'saved' });
    await expect.poll(() => other.requests.length).toBeGreaterThan(0);
  });

  it('in a rehearsal the yes ends the rehearsal: nobody is on that line', async () => {
    const [dialer, { companion }] = [await startDialer(), await bench()];
    await companion.startRehearsal();
    await expect.poll(() => callKind(companion), { timeout: 20_000 }).toBe('on-call');
    companion.setUp.openLink(setUpFor(dialer.address));
    expect(await accept(companion, dialer.logIn.password)).toEqual({ kind: 'saved' });
    await expect.poll(() => callKind(companion), { timeout: 5000 }).toBe('no-call');
    expect((await companion.state()).mode).toBe('dialer');
  });
});
