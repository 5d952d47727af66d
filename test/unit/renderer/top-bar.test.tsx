import { describe, expect, it } from 'vitest';
import { TopBar, menuActions } from '../../../renderer/top-bar.tsx';
import { live } from './app-state.ts';
import { drawn } from './drawn.tsx';

const bar = <TopBar onOpen={() => undefined} onEditButtons={() => undefined} />;

describe('the menu', () => {
  it('leads to preferences and settings, whatever Baton works with', () => {
    for (const mode of ['not-set-up', 'rehearsal', 'dialer'] as const) {
      expect(menuActions(mode, 'window').at(-1)).toEqual(['preferences', 'settings']);
    }
  });

  it('offers to start a rehearsal, or to end the one that runs', () => {
    const of = (mode: 'rehearsal' | 'dialer' | 'not-set-up') => menuActions(mode, 'window').flat();
    expect(of('dialer')).toContain('start-rehearsal');
    expect(of('not-set-up')).toContain('start-rehearsal');
    expect(of('rehearsal')).toContain('end-rehearsal');
    expect(of('rehearsal')).not.toContain('start-rehearsal');
  });

  it('offers the other form of the window, and no buttons where there are none', () => {
    expect(menuActions('dialer', 'window').flat()).toContain('strip');
    expect(menuActions('dialer', 'strip').flat()).toContain('window');
    expect(menuActions('dialer', 'strip').flat()).not.toContain('strip');
    expect(menuActions('not-set-up', 'window').flat()).not.toContain('add-button');
  });

  it('stands in groups with a line between each two', async () => {
    const markup = await drawn(bar);
    const groups = menuActions('dialer', 'window').length;
    expect(markup.match(/role="separator"/g)).toHaveLength(groups - 1);
    expect(markup.match(/role="menuitem"/g)).toHaveLength(
      menuActions('dialer', 'window').flat().length,
    );
  });
});

describe('the pin', () => {
  it('is not offered in the strip, which is always on top', async () => {
    const preferences = { ...live.settings.preferences, form: 'strip' as const };
    const strip = { ...live, settings: { ...live.settings, preferences } };
    expect(await drawn(bar)).toContain('Keep on top');
    expect(await drawn(bar, strip)).not.toContain('Keep on top');
  });
});
