import { describe, expect, it } from 'vitest';
import { App } from '../../../../../renderer/app.tsx';
import type { AppState } from '../../../../../shared/app-state.ts';
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

  it('gives way to the welcome while nothing is set up', async () => {
    const markup = await drawn(<App />, {
      ...strip,
      mode: 'not-set-up',
      call: { kind: 'not-set-up' },
    });
    expect(markup).not.toContain('class="strip"');
  });
});
