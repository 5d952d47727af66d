import { describe, expect, it } from 'vitest';
import type { Companion } from '../../electron/companion.ts';
import {
  accept,
  atWork,
  bench,
  callKind,
  dialRules,
  formFor,
  offerIn,
  setUpFor,
  startDialer,
  startTrap,
} from './set-up-bench.ts';

describe('a set-up before anybody has said yes', () => {
  it.each(['file', 'link'] as const)(
    'by a %s saves nothing, sends nothing and connects to nobody',
    async (by) => {
      const [trap, { companion, files }] = [await startTrap(), await bench()];
      const before = files();
      const team = {
        from: { kind: 'https', url: trap.address.replace('http:', 'https:') },
        publicKey: null,
      };
      const more = { team, dialRules, language: 'es' };
      const eventStream = {
        address: trap.address,
        fields: { callId: 'id', callerNumber: '', campaign: '', leadId: '', agentUser: '' },
      };
      const text = setUpFor(trap.address, { eventStream }, more);
      if (by === 'file') expect(companion.setUp.openFile(text)).toEqual({ kind: 'offered' });
      else companion.setUp.openLink(text);
      const state = await companion.state();
      expect(state).toMatchObject({
        mode: 'not-set-up',
        locale: 'en',
        team: null,
        setUpOffer: { by, offer: { from: 'Front office' } },
        settings: { dialer: null },
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(files()).toEqual(before);
      expect(trap.visits()).toBe(0);

      companion.setUp.decline();
      expect((await companion.state()).setUpOffer).toBeNull();
      expect([files(), trap.visits()]).toEqual([before, 0]);
    },
  );

  it('by a link can be followed a hundred times, and nothing comes of it', async () => {
    const [trap, { companion, files }] = [await startTrap(), await bench()];
    const before = files();
    for (let times = 0; times < 100; times += 1) {
      companion.setUp.openLink(setUpFor(`${trap.address}/${times}`));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([files(), trap.visits()]).toEqual([before, 0]);
  });

  it('by a link that can’t be used is told by a notice, until a good one comes', async () => {
    const { companion } = await bench();
    const notices = async () => (await companion.state()).notices;
    companion.setUp.openLink(null);
    expect(await notices()).toEqual([
      { kind: 'set-up-not-readable', because: { kind: 'not-json' } },
    ]);
    companion.setUp.openLink(setUpFor('https://dialer.example.com', { password: 'x' }));
    expect(await notices()).toEqual([
      { kind: 'set-up-not-readable', because: { kind: 'holds-a-password' } },
    ]);
    expect(offerIn(companion)).toBeNull();
    companion.setUp.openLink(setUpFor('https://dialer.example.com'));
    expect(await notices()).toEqual([]);
  });

  it('by a file that can’t be used is answered with why', async () => {
    const { companion } = await bench();
    expect(companion.setUp.openFile(null)).toEqual({
      kind: 'not-read',
      because: { kind: 'file-not-readable' },
    });
    expect(companion.setUp.openFile('{')).toEqual({
      kind: 'not-read',
      because: { kind: 'not-json' },
    });
    expect(offerIn(companion)).toBeNull();
  });
});

describe('what stands before a person’s eyes', () => {
  const one = setUpFor('https://one.example.com');
  const other = setUpFor('https://other.example.com');
  const shown = (companion: Companion) => offerIn(companion)?.offer.dialer.address;

  it('is not exchanged by a link; the latest one is shown after it', async () => {
    const { companion } = await bench();
    companion.setUp.openLink(one);
    const { offerId } = offerIn(companion) ?? {};
    companion.setUp.openLink(setUpFor('https://between.example.com'));
    companion.setUp.openLink(other);
    expect(offerIn(companion)?.offerId).toBe(offerId);
    expect(shown(companion)).toBe('https://one.example.com');
    companion.setUp.decline();
    expect(shown(companion)).toBe('https://other.example.com');
    companion.setUp.decline();
    expect(shown(companion)).toBeUndefined();
  });

  it('does not come again by a second click on its link', async () => {
    const { companion } = await bench();
    companion.setUp.openLink(one);
    offerIn(companion);
    companion.setUp.openLink(one);
    companion.setUp.decline();
    expect(shown(companion)).toBeUndefined();
  });

  it('is exchanged by a file, and the yes to the one before takes over neither', async () => {
    const { companion, files } = await bench();
    const before = files();
    companion.setUp.openLink(one);
    const { offerId = '' } = offerIn(companion) ?? {};
    companion.setUp.openFile(other);
    expect(shown(companion)).toBe('https://other.example.com');
    const typed = { offerId, agentUser: null, password: 'x' };
    expect(await companion.setUp.accept(typed)).toEqual({ kind: 'set-up-gone' });
    expect(files()).toEqual(before);
    expect(shown(companion)).toBe('https://other.example.com');
  });
});

describe('a person’s yes', () => {
  it('connects, and takes rules, team and language over with it', async () => {
    const [dialer, { companion }] = [await startDialer(), await bench()];
    const team = { from: { kind: 'file', path: '/nowhere/team.json' }, publicKey: null };
    // As people paste it: the rules are the dialer's by what its address means.
    const address = `${dialer.address}/agc/vicidial.php`;
    companion.setUp.openFile(setUpFor(address, {}, { dialRules, team, language: 'es' }));
    expect(await accept(companion, dialer.logIn.password)).toEqual({ kind: 'saved' });
    await expect.poll(() => callKind(companion)).toBe('no-call');
    expect(await companion.state()).toMatchObject({
      mode: 'dialer',
      locale: 'es',
      setUpOffer: null,
      settings: { dialer: { address: dialer.address, agentUser: '1028' }, dialRules },
      team: { source: team },
      teamFreshness: { trouble: { kind: 'file-not-readable' } },
    });
  });

  it('leaves what the set-up leaves open as it was', async () => {
    const { dialer, companion } = await atWork();
    companion.setPreferences({ language: 'fr' });
    companion.setDialRules(dialRules);
    companion.setTeamSource({ from: { kind: 'file', path: '/srv/team.json' }, publicKey: null });
    companion.setUp.openFile(setUpFor(dialer.address));
    expect(await accept(companion, null)).toEqual({ kind: 'saved' });
    expect(await companion.state()).toMatchObject({
      locale: 'fr',
      settings: { dialRules },
      team: { source: { from: { path: '/srv/team.json' } } },
    });
  });

  it('asks for the agent user where the set-up leaves it open, and for no other', async () => {
    const [dialer, { companion }] = [await startDialer(), await bench()];
    const { password } = dialer.logIn;
    const open = { agentUser: undefined, lines: 2 };
    companion.setUp.openFile(setUpFor(dialer.address, open));
    const missing = { kind: 'agent-user-missing' };
    expect(await accept(companion, password)).toEqual(missing);
    // Two lines can't be counted on from it.
    expect(await accept(companion, password, 'ada')).toEqual(missing);
    expect(dialer.requests).toEqual([]);
    expect(await accept(companion, password, '1028')).toEqual({ kind: 'saved' });

    companion.setUp.openFile(setUpFor(dialer.address));
    expect(await accept(companion, null, '1029')).toEqual({ kind: 'saved' });
    expect((await companion.state()).settings.dialer?.agentUser).toBe('1028');
  });

  it('sends no kept password to another dialer, and changes nothing where one is missing', async () => {
    const [{ companion, files }, trap] = [await atWork(), await startTrap()];
    const before = files()['settings.json'];
    companion.setUp.openLink(setUpFor(trap.address, {}, { dialRules, language: 'es' }));
    expect(await accept(companion, null)).toEqual({ kind: 'password-of-another' });
    expect(files()['settings.json']).toBe(before);
    expect(trap.visits()).toBe(0);
    expect(await companion.state()).toMatchObject({ locale: 'en', setUpOffer: { by: 'link' } });
  });

  it('that is given twice holds once', async () => {
    const [dialer, { companion }] = [await startDialer(), await bench()];
    companion.setUp.openFile(setUpFor(dialer.address));
    const { password } = dialer.logIn;
    const answers = await Promise.all([accept(companion, password), accept(companion, password)]);
    expect(answers).toEqual([{ kind: 'saved' }, { kind: 'set-up-gone' }]);
  });

  it('that is taken back by a decline while it is on its way does no harm', async () => {
    const [dialer, { companion }] = [await startDialer(), await bench()];
    companion.setUp.openFile(setUpFor(dialer.address));
    const accepting = accept(companion, dialer.logIn.password);
    await Promise.resolve();
    companion.setUp.decline();
    expect(['saved', 'set-up-gone']).toContain((await accepting).kind);
    expect(offerIn(companion)).toBeNull();
  });

  it('gives the token of one event stream to no other', async () => {
    const [dialer, trap, { companion }] = [await startDialer(), await startTrap(), await bench()];
    const fields = { callId: 'id', callerNumber: '', campaign: '', leadId: '', agentUser: '' };
    const stream = (address: string) => ({ eventStream: { address, fields } });
    const kept = { ...formFor(dialer), ...stream(`${trap.address}/one`), streamToken: 'abc' };
    await companion.saveSettings(kept);
    expect((await companion.state()).settings.streamToken.kind).not.toBe('none');
    companion.setUp.openFile(setUpFor(dialer.address, stream(`${trap.address}/two`)));
    expect(await accept(companion, null)).toEqual({ kind: 'saved' });
    expect((await companion.state()).settings.streamToken.kind).toBe('none');
  });
});
