import { describe, expect, it } from 'vitest';
import { App } from '../../../../../renderer/app.tsx';
import { settingsDraftOf } from '../../../../../renderer/features/set-up/settings-draft.ts';
import { SettingsSheet } from '../../../../../renderer/features/set-up/settings-sheet.tsx';
import type { Mode } from '../../../../../shared/app-state.ts';
import { usualEventFields } from '../../../../../shared/event-stream.ts';
import { certificate, live } from '../../app-state.ts';
import { buttonOf, drawn, drawnWith } from '../../drawn.tsx';
import { otherSide, windowParts } from '../../fake-bridge.ts';

describe('the settings', () => {
  const sheet = <SettingsSheet onClose={() => undefined} onCheckConnection={() => undefined} />;
  const { dialer } = live.settings;
  if (!dialer) throw new Error('The window under test has no dialer');
  const passwordField = (markup: string) => /<input[^>]*type="password"[^>]*>/.exec(markup)?.[0];

  it('say where a password is kept, and never what it is', async () => {
    const field = passwordField(await drawn(sheet));
    expect(field).toContain('value=""');
    expect(field).toContain('placeholder="Kept in the keychain"');
  });

  it('say why a password is kept for this run only', async () => {
    const password = { kind: 'this-run-only', because: { kind: 'fixed-key-only' } } as const;
    const markup = await drawn(sheet, { ...live, settings: { ...live.settings, password } });
    expect(markup).toContain('for this run only: this system would encrypt it with a key that');
  });

  it.each([
    [{ kind: 'keychain-locked' }, 'Unlock the keychain'],
    [{ kind: 'keychain-changed', keptUnder: 'kwallet6', now: 'none' }, 'Try the keychain again'],
    [{ kind: 'unreadable' }, 'Try the keychain again'],
  ] as const)(
    'offer to ask the keychain again, as the call card does: %j',
    async (password, text) => {
      const settings = { ...live.settings, password };
      expect(buttonOf(await drawn(sheet, { ...live, settings }), text)).not.toBe('');
      expect(
        buttonOf(await drawn(<App />, { ...live, settings, call: { kind: 'no-password' } }), text),
      ).not.toBe('');
      expect(buttonOf(await drawn(sheet), text)).toBe('');
    },
  );

  it('show what was typed before and not saved, and say that it is not', async () => {
    const parts = await windowParts(otherSide(live));
    const fresh = settingsDraftOf(live.settings.dialer);
    parts.drafts.settings.keep('settings', { ...fresh, apiUser: '7777', password: 'abc' }, fresh);
    const markup = drawnWith(parts, sheet);
    expect(markup).toContain('value="7777"');
    expect(markup).toContain('not saved yet');
    expect(markup).not.toContain('abc');
    expect(await drawn(sheet)).not.toContain('not saved yet');
  });

  it('offer to forget a password only where there is one', async () => {
    const none = { ...live.settings, password: { kind: 'none', keychain: null } as const };
    expect(await drawn(sheet)).toContain('Forget the password');
    expect(await drawn(sheet, { ...live, settings: none })).not.toContain('Forget the password');
  });

  const streaming = {
    ...live.settings,
    dialer: {
      ...dialer,
      lines: 3,
      eventStream: { address: 'https://events.example.com/{agent}', fields: usualEventFields },
    },
    streamToken: { kind: 'in-keychain' },
  } as const;

  it('stand in groups, and ask for an event stream by its address alone until there is one', async () => {
    const markup = await drawn(sheet);
    const groups = [...markup.matchAll(/<legend[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(groups).toEqual(['Dialer', 'Agent', 'Event stream']);
    expect(markup).not.toContain('Fields of the messages');
    expect(await drawn(sheet, { ...live, settings: streaming })).toContain(
      'Fields of the messages',
    );
  });

  it('say which agent users several lines mean', async () => {
    expect(await drawn(sheet, { ...live, settings: streaming })).toContain('1028, 1029 and 1030');
  });

  it('say where a token is kept, and never what it is', async () => {
    const markup = await drawn(sheet, { ...live, settings: streaming });
    const field = /<input[^>]*name="streamToken"[^>]*>/.exec(markup)?.[0];
    expect(field).toContain('type="password"');
    expect(field).toContain('value=""');
    expect(markup).toContain('A token is kept in the system’s keychain.');
    expect(buttonOf(markup, 'Forget the token')).not.toBe('');
    const none = { ...streaming, streamToken: { kind: 'none', keychain: null } as const };
    expect(buttonOf(await drawn(sheet, { ...live, settings: none }), 'Forget the token')).toBe('');
  });

  it('show the certificate that was trusted, and how to forget it, where there is one', async () => {
    const settings = { ...live.settings, trustedFingerprint: certificate.fingerprint };
    const markup = await drawn(sheet, { ...live, settings });
    expect(markup).toContain('3A7F');
    expect(buttonOf(markup, 'Forget the certificate')).not.toBe('');
    expect(buttonOf(await drawn(sheet), 'Forget the certificate')).toBe('');
  });

  it('offer to check the connection only while it is theirs that is in use', async () => {
    const offered = async (mode: Mode) =>
      buttonOf(await drawn(sheet, { ...live, mode }), 'Check connection') !== '';
    expect(await offered('dialer')).toBe(true);
    expect(await offered('rehearsal')).toBe(false);
    expect(await offered('not-set-up')).toBe(false);
  });
});
