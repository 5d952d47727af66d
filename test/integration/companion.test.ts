import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../electron/clock.ts';
import type { Companion } from '../../electron/companion.ts';
import { startDemoDialer } from '../../electron/demo/demo-dialer.ts';
import type { DemoDialer } from '../../electron/demo/demo-dialer.ts';
import { startRehearsal } from '../../electron/rehearsal.ts';
import type { Keychain } from '../../electron/settings/keychain.ts';
import { openSettingsFile } from '../../electron/settings/settings-file.ts';
import type { KeptFilePlace } from '../../electron/settings/settings-file.ts';
import type { SettingsForm } from '../../shared/settings.ts';
import { headlessBaton, openKeychain } from '../headless-baton.ts';
import { emptyProfile, placeIn } from './settings/profile-folder.ts';

function companionIn(place: KeptFilePlace, keychain: Keychain = openKeychain()): Companion {
  const companion = headlessBaton({
    place,
    keychain,
    clock: systemClock,
    startRehearsal: () => startRehearsal(systemClock),
    publish: () => undefined,
  });
  onTestFinished(async () => {
    companion.workplace()?.disconnect({ kind: 'looking' });
    await companion.close();
  });
  return companion;
}

async function startDialer(): Promise<DemoDialer> {
  const dialer = await startDemoDialer();
  onTestFinished(dialer.stop);
  return dialer;
}

const formFor = ({ address, logIn }: DemoDialer, password: string | null): SettingsForm => ({
  address,
  plainHttpAllowed: false,
  apiUser: logIn.apiUser,
  agentUser: logIn.agentUser,
  source: 'baton',
  lines: 1,
  looks: true,
  eventStream: null,
  password,
  streamToken: null,
});

const kindOfCall = async (companion: Companion) => (await companion.state()).call.kind;

describe('the companion', () => {
  it('answers with its state only once it has started, so that nothing false is shown first', async () => {
    const dialer = await startDialer();
    const place = emptyProfile();
    const first = companionIn(place);
    await first.start(false);
    await first.saveSettings(formFor(dialer, dialer.logIn.password));

    const second = companionIn(placeIn(place.folder));
    const asked = second.state();
    void second.start(false);
    expect((await asked).mode).toBe('dialer');
  });

  it('connects by itself at the next start, with the password of the keychain', async () => {
    const dialer = await startDialer();
    const place = emptyProfile();
    const first = companionIn(place);
    await first.start(false);
    await first.saveSettings(formFor(dialer, dialer.logIn.password));
    await expect.poll(() => kindOfCall(first)).toBe('no-call');
    first.workplace()?.disconnect({ kind: 'looking' });

    const second = companionIn(placeIn(place.folder));
    await second.start(false);
    await expect.poll(() => kindOfCall(second)).toBe('no-call');
    expect((await second.state()).settings.password).toEqual({ kind: 'in-keychain' });
  });

  it('tries a refused password once, though a keychain answers late with another', async () => {
    const dialer = await startDialer();
    const place = emptyProfile();
    const first = companionIn(place);
    await first.start(false);
    await first.saveSettings(formFor(dialer, dialer.logIn.password));
    first.workplace()?.disconnect({ kind: 'looking' });

    let openGate: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (openGate = resolve));
    const second = companionIn(placeIn(place.folder), openKeychain(gate));
    await second.start(false);
    await second.saveSettings(formFor(dialer, 'wrong'));
    await expect.poll(() => kindOfCall(second)).toBe('login-refused');
    openGate();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(dialer.refusedLogIns).toHaveLength(1);
    expect(await kindOfCall(second)).toBe('login-refused');
  });

  it('does not send one dialer’s password to another after a restart', async () => {
    const [dialer, other] = [await startDialer(), await startDialer()];
    const place = emptyProfile();
    const first = companionIn(place);
    await first.start(false);
    await first.saveSettings(formFor(dialer, dialer.logIn.password));
    first.workplace()?.disconnect({ kind: 'looking' });
    // As after an end between the two writes: the settings are new, the password is the old one's.
    const settings = openSettingsFile(placeIn(place.folder));
    const { password, streamToken, ...dialerSettings } = formFor(other, null);
    expect([password, streamToken]).toEqual([null, null]);
    settings.save({ ...settings.value(), dialer: dialerSettings });

    const second = companionIn(placeIn(place.folder));
    await second.start(false);
    await expect.poll(() => kindOfCall(second)).toBe('no-password');
    expect(other.requests).toEqual([]);
  });

  it('asks for the password again where the dialer or the API user is another', async () => {
    const [dialer, other] = [await startDialer(), await startDialer()];
    const companion = companionIn(emptyProfile());
    await companion.start(false);
    expect(await companion.saveSettings(formFor(dialer, null))).toEqual({
      kind: 'password-missing',
    });
    await companion.saveSettings(formFor(dialer, dialer.logIn.password));
    const answer = { kind: 'password-of-another' };
    expect(await companion.saveSettings(formFor(other, null))).toEqual(answer);
    const otherUser = { ...formFor(dialer, null), apiUser: '7777' };
    expect(await companion.saveSettings(otherUser)).toEqual(answer);
    expect(other.requests).toEqual([]);
    expect((await companion.state()).settings.dialer?.address).toBe(dialer.address);
  });

  it('starts no rehearsal while a caller is on the line', async () => {
    const dialer = await startDialer();
    const companion = companionIn(emptyProfile());
    await companion.start(false);
    await companion.saveSettings(formFor(dialer, dialer.logIn.password));
    const { agentUser } = dialer.logIn;
    const callId = dialer.ring({ agentUser, callerNumber: '7275550112', inGroup: 'SALESLINE' });
    await expect.poll(() => kindOfCall(companion), { timeout: 5000 }).toBe('on-call');
    expect(await companion.startRehearsal()).toEqual({ kind: 'on-a-call' });
    expect((await companion.state()).mode).toBe('dialer');

    dialer.endCall(callId);
    await expect.poll(() => kindOfCall(companion), { timeout: 5000 }).toBe('no-call');
    expect(await companion.startRehearsal()).toEqual({ kind: 'started' });
    expect((await companion.state()).mode).toBe('rehearsal');
    await companion.endRehearsal();
    await expect.poll(() => kindOfCall(companion), { timeout: 5000 }).toBe('no-call');
  });

  it('keeps the call on the screen while an order takes its time, though looks wait for it', async () => {
    const { companion, dialer, callId } = await onACall();
    dialer.misbehave({ kind: 'slow', ms: 5500 }, { function: 'ra_call_control' });
    const order = companion.workplace()?.transfer({ callId, ...pressOfDana });
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const { call, transfer } = await companion.state();
    expect(transfer.kind).toBe('in-flight');
    expect(call).toMatchObject({ kind: 'on-call', call: { callId } });
    expect(await order).toEqual({ kind: 'handed-over' });
  });

  it('waits for the answer of an order that is out before it closes', async () => {
    const { companion, dialer, callId } = await onACall();
    dialer.misbehave({ kind: 'slow', ms: 700 }, { function: 'ra_call_control' });
    const order = companion.workplace()?.transfer({ callId, ...pressOfDana });
    await companion.close();
    expect(companion.workplace()?.journal.latest()[0]?.outcome).toEqual({ kind: 'handed-over' });
    await order;
  });
});

/** A companion whose agent is on a call, with one button, `dana`. */
async function onACall() {
  const dialer = await startDialer();
  const companion = companionIn(emptyProfile());
  await companion.start(false);
  await companion.saveSettings(formFor(dialer, dialer.logIn.password));
  const entry = {
    id: 'dana',
    label: 'Dana',
    group: 'managers',
    destination: { kind: 'number' as const, number: '8600051' },
  };
  companion.directory.change({ kind: 'save-entry', entry, key: null });
  const { agentUser } = dialer.logIn;
  const callId = dialer.ring({ agentUser, callerNumber: '7275550112', inGroup: 'SALESLINE' });
  await expect.poll(() => kindOfCall(companion), { timeout: 5000 }).toBe('on-call');
  return { companion, dialer, callId };
}

const pressOfDana = {
  to: { kind: 'entry', entryId: 'dana' },
  confirmed: false,
  held: false,
  evenClosed: false,
  from: 'window',
} as const;
