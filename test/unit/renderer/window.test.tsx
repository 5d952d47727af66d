import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { AppContext } from '../../../renderer/app-context.tsx';
import type { AppParts } from '../../../renderer/app-context.tsx';
import { App } from '../../../renderer/app.tsx';
import { settingsDraftOf } from '../../../renderer/features/set-up/settings-draft.ts';
import { SettingsSheet } from '../../../renderer/features/set-up/settings-sheet.tsx';
import type { AppState } from '../../../shared/app-state.ts';
import type { CallView } from '../../../shared/call.ts';
import type { SeenSince, TransferView } from '../../../shared/transfer.ts';
import { answered, call, live, nextCall, order, waiting } from './app-state.ts';
import { otherSide, windowParts } from './fake-bridge.ts';

async function drawn(fields: Partial<AppState> = {}, part: ReactNode = <App />): Promise<string> {
  return drawnWith(await windowParts(otherSide({ ...live, ...fields })), part);
}

function drawnWith(parts: AppParts, part: ReactNode = <App />): string {
  return renderToStaticMarkup(<AppContext value={parts}>{part}</AppContext>);
}

/** The element of a button whose text begins with a label. */
function buttonOf(markup: string, label: string): string {
  const buttons = markup.match(/<button[^]*?<\/button>/g) ?? [];
  return buttons.find((button) => button.includes(`>${label}<`)) ?? '';
}

/** What the region that announces outcomes holds. */
function outcomeOf(markup: string): string {
  return (
    /<div[^>]*role="status"[^>]*aria-label="Outcome"[^>]*>([^]*?)<\/div>/.exec(markup)?.[1] ?? ''
  );
}

const unseenCalls: readonly CallView[] = [
  waiting,
  { kind: 'looking' },
  { kind: 'no-password' },
  { kind: 'caller-gone', call },
  { kind: 'agent-not-logged-in', agentUser: '1028' },
  { kind: 'agent-not-found', agentUser: '1028' },
  { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: call },
  { kind: 'login-refused', apiUser: '6666', locked: false },
  { kind: 'no-permission', apiUser: '6666' },
];

describe('the call card', () => {
  it('shows the caller, the call ID, the lead and the kind of a live call', async () => {
    const markup = await drawn();
    for (const text of [
      '(727) 555-1212',
      call.callId,
      'Lead 402027',
      'Inbound · SALESLIN',
      'Live',
    ]) {
      expect(markup).toContain(text);
    }
  });

  it('shows what the dialer sends as text, whatever it is', async () => {
    const caller = {
      ...call,
      callerNumber: '<img src=x onerror=alert(1)>',
      campaign: '<b>SALES</b>',
    };
    const markup = await drawn({ call: { kind: 'on-call', call: caller } });
    expect(markup).not.toMatch(/<img|<b>/);
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('says of a call that Baton came late to only that it has lasted at least so long', async () => {
    const late = { ...call, lastedSince: 'first-seen' } as const;
    expect(await drawn({ call: { kind: 'on-call', call: late } })).toContain('at least');
    expect(await drawn()).not.toContain('at least');
  });

  it.each(unseenCalls)(
    'offers no hang-up while there is nobody to hang up on: $kind',
    async (view) => {
      expect(await drawn({ call: view })).not.toContain('Hang up');
    },
  );

  it('keeps the last call ID at hand while the dialer is out of reach', async () => {
    const view = {
      kind: 'dialer-unreachable',
      cause: { kind: 'timed-out' },
      lastCall: call,
    } as const;
    expect(await drawn({ call: view })).toContain(call.callId);
  });
});

describe('a speed-dial button', () => {
  it('shows exactly what the dialer will dial', async () => {
    expect(buttonOf(await drawn(), 'Billing')).toContain('9 1 800 555 0143');
  });

  it('shows its key, its status and its in-group', async () => {
    const button = buttonOf(await drawn(), 'Dana, floor lead');
    for (const text of ['>1</kbd>', 'Status MGRXFR', 'In-group LEADS']) {
      expect(button).toContain(text);
    }
  });

  it('can be pressed during a call', async () => {
    expect(buttonOf(await drawn(), 'Billing')).toContain('aria-disabled="false"');
  });

  it.each(unseenCalls)('rests with a reason, and keeps the focus: $kind', async (view) => {
    const button = buttonOf(await drawn({ call: view }), 'Billing');
    expect(button).toContain('aria-disabled="true"');
    expect(button).toContain('title="The buttons rest');
    expect(button).not.toMatch(/\sdisabled/);
  });

  it('shows its order while it is out, and the others rest', async () => {
    const markup = await drawn({ transfer: { kind: 'in-flight', order } });
    expect(buttonOf(markup, 'Billing')).toContain('Handing over…');
    expect(buttonOf(markup, 'Dana, floor lead')).toContain('aria-disabled="true"');
  });

  it.each([
    [{ kind: 'handed-over' }, 'Handed over'],
    [{ kind: 'refused', reason: 'number-not-valid' }, 'Refused'],
    [{ kind: 'unknown', cause: 'timed-out' }, 'Not known'],
  ] as const)('shows what became of its order: %j', async (outcome, word) => {
    expect(buttonOf(await drawn({ transfer: answered(outcome) }), 'Billing')).toContain(word);
  });

  it('is clear again for the next call', async () => {
    const transfer = answered({ kind: 'handed-over' });
    const markup = await drawn({ transfer, call: { kind: 'on-call', call: nextCall } });
    expect(buttonOf(markup, 'Billing')).not.toContain('Handed over');
    expect(outcomeOf(markup)).toBe('');
  });
});

describe('the region that announces outcomes', () => {
  it('is there, and silent, before the first press', async () => {
    expect(await drawn()).toContain('aria-label="Outcome"');
    expect(outcomeOf(await drawn())).toBe('');
  });

  it('says who the call was handed over to, and the number', async () => {
    const text = outcomeOf(await drawn({ transfer: answered({ kind: 'handed-over' }) }));
    expect(text).toContain('Handed over to Billing');
    expect(text).toContain('9 1 800 555 0143');
  });

  it('says what happened and what to do after a refusal', async () => {
    const outcome = { kind: 'refused', reason: 'number-not-valid' } as const;
    const text = outcomeOf(await drawn({ transfer: answered(outcome) }));
    expect(text).toContain('The dialer does not take the number of this button.');
    expect(text).toContain('Edit the button');
  });

  it('says what is being done about an unknown order, and then what was seen', async () => {
    const textFor = async (seenSince: SeenSince) =>
      outcomeOf(
        await drawn({
          transfer: answered({ kind: 'unknown', cause: 'timed-out' }, false, seenSince),
        }),
      );
    expect(await textFor('nothing')).toContain('Baton is checking.');
    expect(await textFor('call-still-there')).toContain('The dialer still shows this call');
    expect(await textFor('call-gone')).toContain('was most likely handed over');
    expect(await textFor('call-gone')).not.toContain('Baton is checking.');
  });

  it.each([
    [{ kind: 'hung-up' }, 'Hung up'],
    [{ kind: 'refused', reason: 'no-such-call' }, 'Refused: Hang up'],
    [{ kind: 'unknown', cause: 'timed-out' }, 'Not known: Hang up'],
  ] as const)('says of a hang-up: %j', async (outcome, headline) => {
    const transfer: TransferView = {
      kind: 'answered',
      order: { ...order, action: 'hang-up', entryId: null, label: 'Hang up', dialString: '' },
      outcome,
      at: '2026-03-15T12:03:00.000Z',
      released: false,
      seenSince: 'nothing',
    };
    expect(outcomeOf(await drawn({ transfer }))).toContain(`<strong>${headline}</strong>`);
  });

  it('stands beside a button that frees the call, while nothing is known of the order', async () => {
    const free = 'Caller is still with me: free the buttons';
    const outcome = { kind: 'unknown', cause: 'timed-out' } as const;
    expect(await drawn({ transfer: answered(outcome) })).toContain(free);
    expect(await drawn({ transfer: answered(outcome, true) })).not.toContain(free);
    expect(await drawn({ transfer: answered({ kind: 'handed-over' }) })).not.toContain(free);
  });
});

describe('the window', () => {
  it.each([{ kind: 'on-call', call } as const, ...unseenCalls])(
    'says that it is a rehearsal on every screen: $kind',
    async (view) => {
      const text = 'No real customer is on the line.';
      expect(await drawn({ mode: 'rehearsal', call: view })).toContain(text);
      expect(await drawn({ mode: 'dialer', call: view })).not.toContain(text);
    },
  );

  it('offers two ways to begin before anything is set up', async () => {
    const markup = await drawn({ mode: 'not-set-up', call: { kind: 'not-set-up' }, speedDial: [] });
    expect(markup).toContain('Connect a dialer');
    expect(markup).toContain('Practise on the built-in dialer');
    expect(markup).not.toContain('aria-label="Speed dial"');
  });

  it.each([
    ['dialer', true],
    ['rehearsal', true],
    ['not-set-up', false],
  ] as const)('offers in the menu to change buttons where there are any: %s', async (mode, has) => {
    const markup = await drawn({ mode });
    expect(markup.includes('Edit the buttons')).toBe(has);
    expect(/role="menuitem"[^>]*>Add a button/.test(markup)).toBe(has);
    expect(/role="menuitem"[^>]*>Settings/.test(markup)).toBe(true);
  });

  it('says that a question has failed, on the first screen too', async () => {
    for (const mode of ['dialer', 'not-set-up'] as const) {
      const parts = await windowParts(otherSide({ ...live, mode }));
      await parts.questions.ask(() => Promise.reject(new Error('Broken')));
      const alert = /<div role="alert"[^>]*>([^]*?)<\/div>/.exec(drawnWith(parts))?.[1];
      expect(alert).toContain('That did not work. Try again.');
    }
  });

  it('says what happened to a file, and what to do', async () => {
    const markup = await drawn({ notices: [{ kind: 'settings-damaged', keptAs: 'settings.old' }] });
    expect(markup).toContain('kept as settings.old. Fill the settings in again.');
  });
});

describe('the settings', () => {
  const sheet = <SettingsSheet onClose={() => undefined} />;
  const passwordField = (markup: string) => /<input[^>]*type="password"[^>]*>/.exec(markup)?.[0];

  it('say where a password is kept, and never what it is', async () => {
    const field = passwordField(await drawn({}, sheet));
    expect(field).toContain('value=""');
    expect(field).toContain('placeholder="Kept in the keychain"');
  });

  it('say why a password is kept for this run only', async () => {
    const password = { kind: 'this-run-only', because: { kind: 'fixed-key-only' } } as const;
    const markup = await drawn({ settings: { ...live.settings, password } }, sheet);
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
      expect(buttonOf(await drawn({ settings }, sheet), text)).not.toBe('');
      expect(buttonOf(await drawn({ settings, call: { kind: 'no-password' } }), text)).not.toBe('');
      expect(buttonOf(await drawn({}, sheet), text)).toBe('');
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
    expect(await drawn({}, sheet)).not.toContain('not saved yet');
  });

  it('offer to forget a password only where there is one', async () => {
    const none = { ...live.settings, password: { kind: 'none', keychain: null } as const };
    expect(await drawn({}, sheet)).toContain('Forget the password');
    expect(await drawn({ settings: none }, sheet)).not.toContain('Forget the password');
  });
});
