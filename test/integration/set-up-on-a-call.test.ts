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

  it('an offer that is read gives way to the call, and is there again after it', async () => {
    const { dialer, companion, takeCall } = await atWork();
    companion.setUp.openLink(setUpFor('https://first.example.com'));
    const first = (await companion.state()).setUpOffer;
    expect(first).toMatchObject({ by: 'link' });
    const callId = await takeCall();
    companion.setUp.openLink(setUpFor('https://second.example.com'));
    // The same once more is no other offer.
    companion.setUp.openLink(setUpFor('https://first.example.com'));
    expect(await companion.state()).toMatchObject({ setUpOffer: null, call: { kind: 'on-call' } });

    dialer.endCall(callId);
    await expect.poll(() => companion.published().setUpOffer, { timeout: 5000 }).toEqual(first);
    companion.setUp.decline();
    expect(offerIn(companion)?.offer.dialer.address).toBe('https://second.example.com');
    companion.setUp.decline();
    expect(offerIn(companion)).toBeNull();
  });

  it('a look that is lost takes nobody off the line: the link waits, and no yes holds', async () => {
    const { dialer, companion, takeCall } = await atWork();
    await takeCall();
    companion.setUp.openLink(setUpFor('https://other.example.com'));
    dialer.misbehave({ kind: 'dropped', when: 'before-acting' });
    await expect.poll(() => callKind(companion), { timeout: 10_000 }).toBe('dialer-unreachable');
    expect(offerIn(companion)).toBeNull();
    companion.setUp.openFile(setUpFor('https://third.example.com'));
    expect(await accept(companion, 'Some.word')).toEqual({ kind: 'on-a-call' });
  });

  it('a file that a person opens is shown, though no yes holds before the call is over', async () => {
    const [{ dialer, companion, takeCall }, other] = [await atWork(), await startDialer()];
    const callId = await takeCall();
    companion.setUp.openFile(setUpFor(other.address));
    expect((await companion.state()).setUpOffer).toMatchObject({ by: 'file' });
    expect(await accept(companion, other.logIn.password)).toEqual({ kind: 'on-a-call' });
    dialer.endCall(callId);
    await expect.poll(() => callKind(companion), { timeout: 5000 }).toBe('no-call');
    expect(await accept(companion, other.logIn.password)).toEqual({ kind: 'saved' });
  });

  it('no yes takes the dialer away; after the call it does', async () => {
    const [{ dialer, companion, files, takeCall }, other] = [await atWork(), await startDialer()];
    companion.setUp.openFile(setUpFor(other.address));
    const offered = offerIn(companion)?.offerId ?? 'none';
    const callId = await takeCall();
    const before = files()['settings.json'];
    const { password } = other.logIn;
    const late = { offerId: offered, password, agentUser: null };
    expect(await companion.setUp.accept(late)).toEqual({ kind: 'on-a-call' });
    expect(files()['settings.json']).toBe(before);
    expect(other.requests).toEqual([]);
    expect(await companion.state()).toMatchObject({
      call: { kind: 'on-call', call: { callId } },
      setUpOffer: null,
    });

    dialer.endCall(callId);
    await expect.poll(() => offerIn(companion)?.offerId, { timeout: 5000 }).toBe(offered);
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
