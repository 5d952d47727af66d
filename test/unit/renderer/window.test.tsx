import { describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import { spokenCall } from '../../../renderer/features/call/call-card.tsx';
import { StreamSheet } from '../../../renderer/features/call/stream-sheet.tsx';
import type { AppState } from '../../../shared/app-state.ts';
import type { CallView, FeedName } from '../../../shared/call.ts';
import type { Settlement, TransferView } from '../../../shared/transfer.ts';
import { emptySpeedDial } from '../../../shared/speed-dial.ts';
import { answered, call, live, nextCall, order, waiting } from './app-state.ts';
import { buttonOf, drawn as drawnPart, drawnWith } from './drawn.tsx';
import { otherSide, windowParts } from './fake-bridge.ts';

const drawn = (fields: Partial<AppState> = {}) => drawnPart(<App />, { ...live, ...fields });

/** What the region that announces outcomes holds. */
function outcomeOf(markup: string): string {
  return (
    /<div[^>]*role="status"[^>]*aria-label="Outcome"[^>]*>([^]*?)<\/div>/.exec(markup)?.[1] ?? ''
  );
}

const freeAt = '2026-03-15T12:20:00.000Z';

const unseenCalls: readonly CallView[] = [
  waiting,
  { kind: 'looking' },
  { kind: 'no-password' },
  { kind: 'caller-gone', call },
  { kind: 'agent-not-logged-in', agentUser: '1028' },
  { kind: 'agent-not-found', agentUser: '1028' },
  { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: call },
  { kind: 'login-refused', apiUser: '6666', locked: false, freeAt },
  { kind: 'login-paused', apiUser: '6666', freeAt },
  { kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'level' },
  { kind: 'listening', agentUser: '1028', by: 'hand-over' },
  { kind: 'stream-down', agentUser: '1028', cause: { kind: 'token-refused' }, lastCall: call },
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

  it('says how sure the call is the agent’s own, and from where it is known', async () => {
    const known = async (feed: FeedName) => {
      const provenance = { feed, seenAgoMs: 400 };
      return drawn({ call: { kind: 'on-call', call: { ...call, provenance } } });
    };
    expect(await known('agent-status')).toMatch(/Sure<.*seen/);
    expect(await known('event-stream')).toMatch(/Likely<.*event stream/);
    expect(await known('typed')).toMatch(/Not checked<.*typed/);
  });

  it('calls a call that anybody may have named not checked, in sight and in sound', async () => {
    for (const feed of ['link', 'typed'] as const) {
      const provenance = { feed, seenAgoMs: 400 };
      const markup = await drawn({ call: { kind: 'on-call', call: { ...call, provenance } } });
      expect(markup).toContain('<span class="call-state-word">Not checked</span>');
      expect(markup).toContain('call-card-unsure');
      expect(markup).not.toMatch(/call-state-word">Live<|Live call/);
    }
  });

  it.each([
    ['agent-status', 'Live call: (727) 555-1212, Inbound · SALESLIN. Sure.'],
    ['event-stream', 'Live call: (727) 555-1212, Inbound · SALESLIN. Likely.'],
    ['link', 'Call: (727) 555-1212, Inbound · SALESLIN. Not checked.'],
  ] as const)('says with the caller how sure it is: %s', (feed, said) => {
    const provenance = { feed, seenAgoMs: 400 };
    expect(spokenCall({ kind: 'on-call', call: { ...call, provenance } })).toBe(said);
  });

  it('keeps the last call ID at hand while the event stream is down', async () => {
    const cause = { kind: 'timed-out' } as const;
    const view = { kind: 'stream-down', agentUser: '1028', cause, lastCall: call } as const;
    expect(await drawn({ call: view })).toContain(call.callId);
  });

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

  it('says what is being done about an unknown order, and then what became clear', async () => {
    const textFor = async (settlement: Settlement) =>
      outcomeOf(
        await drawn({ transfer: answered({ kind: 'unknown', cause: 'timed-out' }, settlement) }),
      );
    expect(await textFor('checking')).toContain('Baton is checking.');
    expect(await textFor('cannot-check')).toContain('only you can tell');
    expect(await textFor('did-not-happen')).toContain('The dialer still shows the call');
    expect(await textFor('happened')).toContain('by the look of it');
    expect(await textFor('happened')).not.toContain('Baton is checking.');
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
      settlement: outcome.kind === 'unknown' ? 'checking' : 'not-needed',
    };
    expect(outcomeOf(await drawn({ transfer }))).toContain(`<strong>${headline}</strong>`);
  });

  it('stands beside a button that frees the call, while nothing is known of the order', async () => {
    const free = 'Caller is still with me: free the buttons';
    const outcome = { kind: 'unknown', cause: 'timed-out' } as const;
    expect(await drawn({ transfer: answered(outcome) })).toContain(free);
    expect(await drawn({ transfer: answered(outcome, 'freed') })).not.toContain(free);
    expect(await drawn({ transfer: answered(outcome, 'happened') })).not.toContain(free);
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
    const markup = await drawn({
      mode: 'not-set-up',
      call: { kind: 'not-set-up' },
      speedDial: emptySpeedDial(),
    });
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
    expect(markup.includes('Arrange the buttons')).toBe(has);
    expect(/role="menuitem"[^>]*>Add a button/.test(markup)).toBe(has);
    expect(/role="menuitem"[^>]*>Settings/.test(markup)).toBe(true);
    expect(/role="menuitem"[^>]*>Type a call ID/.test(markup)).toBe(has);
    expect(/role="menuitem"[^>]*>Ask again/.test(markup)).toBe(has);
    expect(/role="menuitem"[^>]*>Check connection/.test(markup)).toBe(has);
  });

  it('says in its top bar that the event stream is down, and nothing while it is open', async () => {
    const down = { kind: 'down', cause: { kind: 'timed-out' } } as const;
    expect(await drawn({ stream: down })).toContain('Stream down');
    expect(await drawn({ stream: { kind: 'open' } })).not.toContain('Stream');
  });

  it('tells why the stream is down at a press, and lets a person ask for it again', async () => {
    const stream = { kind: 'down', cause: { kind: 'token-refused' } } as const;
    expect(buttonOf(await drawn({ stream }), 'Stream down')).toContain('type="button"');
    const sheet = <StreamSheet onClose={() => undefined} onOpen={() => undefined} />;
    const markup = await drawnPart(sheet, { ...live, stream });
    expect(markup).toContain('The event stream refused Baton’s token.');
    for (const action of ['Ask again', 'Open settings', 'Check connection']) {
      expect(buttonOf(markup, action)).not.toBe('');
    }
    expect(await drawnPart(sheet, { ...live, stream: { kind: 'open' } })).toContain(
      'The event stream is open.',
    );
  });

  it('says that a question has failed, on the first screen too', async () => {
    for (const mode of ['dialer', 'not-set-up'] as const) {
      const parts = await windowParts(otherSide({ ...live, mode }));
      await parts.questions.ask(() => Promise.reject(new Error('Broken')));
      const alert = /<div role="alert"[^>]*>([^]*?)<\/div>/.exec(drawnWith(parts, <App />))?.[1];
      expect(alert).toContain('That did not work. Try again.');
    }
  });

  it('says what happened to a file, and what to do', async () => {
    const markup = await drawn({ notices: [{ kind: 'settings-damaged', keptAs: 'settings.old' }] });
    expect(markup).toContain('kept as settings.old. Fill the settings in again.');
  });

  it('names each button that puts a notice away after its notice', async () => {
    const markup = await drawn({
      notices: [{ kind: 'settings-not-written' }, { kind: 'speed-dial-not-written' }],
    });
    const names = [...markup.matchAll(/aria-label="(Dismiss[^"]*)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(2);
    expect(names[0]).toContain('The settings can’t be written');
    expect(names[1]).toContain('The speed dial can’t be written');
  });
});
