import { describe, expect, it } from 'vitest';
import { App } from '../../../../../renderer/app.tsx';
import type { AppState } from '../../../../../shared/app-state.ts';
import { setUpOfferSchema } from '../../../../../shared/set-up-offer.ts';
import { billing, dana, live, order, waiting } from '../../app-state.ts';
import { buttonOf, drawn } from '../../drawn.tsx';

const strip: AppState = {
  ...live,
  settings: { ...live.settings, preferences: { ...live.settings.preferences, form: 'strip' } },
};

describe('the strip', () => {
  it('has the call in a line, and no card', async () => {
    const markup = await drawn(<App />, strip);
    for (const text of ['Live', '(727) 555-1212', 'role="timer"', 'Back to the window']) {
      expect(markup).toContain(text);
    }
    expect(markup).not.toContain('call-card');
  });

  it('has the keyed buttons by their keys, the safety net first and once', async () => {
    const markup = await drawn(<App />, {
      ...strip,
      speedDial: {
        ...live.speedDial,
        entries: [billing, dana, { ...dana, id: 'sam', label: 'Sam, nights' }],
        rescue: 'billing',
      },
    });
    const labels = Array.from(markup.matchAll(/class="strip-label">([^<]*)</g), ([, it]) => it);
    expect(labels).toEqual(['Billing', 'Dana, floor lead']);
    expect(buttonOf(markup, 'Billing')).toContain('Rescue');
  });

  it('rests without a call, and says why', async () => {
    const button = buttonOf(await drawn(<App />, { ...strip, call: waiting }), 'Billing');
    expect(button).toContain('aria-disabled="true"');
    expect(button).toContain('The buttons rest until a call comes.');
  });

  it('says in words what became of a press', async () => {
    const markup = await drawn(<App />, { ...strip, transfer: { kind: 'in-flight', order } });
    expect(markup).toContain('Handing over to Billing…');
  });

  it('has a button for each of two callers on other lines, and the number of the rest', async () => {
    const agentUsers = ['1028', '1029', '1030', '1031', '1032'];
    const lines = agentUsers.map((agentUser) => ({
      agentUser,
      call: agentUser === '1029' ? waiting : live.call,
    }));
    const markup = await drawn(<App />, { ...strip, lines, chosenLine: '1028' });
    const shown = Array.from(markup.matchAll(/strip-line strip-line-live"[^]*?<bdi>(\d+)</g));
    expect(shown.map(([, agentUser]) => agentUser)).toEqual(['1030', '1031']);
    expect(buttonOf(markup, '1 more caller')).toContain('Back to the window');
    expect(buttonOf(markup, '1030')).toContain('title="Put line 1030 in front"');
    expect(markup).toContain('Caller on line 1030: (727) 555-1212.');
  });

  it('keeps their place while there is none, and has none for one line alone', async () => {
    const lines = ['1028', '1029'].map((agentUser) => ({ agentUser, call: waiting }));
    const markup = await drawn(<App />, { ...strip, call: waiting, lines, chosenLine: '1028' });
    expect(markup).toContain('2 lines · none with a caller');
    expect(await drawn(<App />, strip)).not.toContain('strip-lines');
  });

  it('has one line for what waits in the window, a set-up before all else', async () => {
    const notices = [{ kind: 'settings-not-written' }, { kind: 'window-recovered' }] as const;
    const waits = async (more: Partial<AppState>) =>
      /strip-waiting[^]*?<span>([^<]*)</.exec(await drawn(<App />, { ...strip, ...more }))?.[1];
    expect(await waits({})).toBeUndefined();
    expect(await waits({ notices: notices.slice(1) })).toBe('1 notice in the window');
    expect(await waits({ notices })).toBe('2 notices in the window');
    const fields = { address: 'https://dialer.example.com', apiUser: '6666' };
    const offer = setUpOfferSchema.parse({
      format: 'baton-set-up',
      version: 1,
      from: 'Ada',
      dialer: fields,
    });
    const setUpOffer = { offerId: '1', offer, by: 'link' } as const;
    expect(await waits({ notices, setUpOffer })).toBe('A set-up waits');
  });

  it('gives way to the welcome while nothing is set up', async () => {
    const markup = await drawn(<App />, {
      ...strip,
      mode: 'not-set-up',
      call: { kind: 'not-set-up' },
    });
    expect(markup).not.toContain('class="strip"');
  });
});
