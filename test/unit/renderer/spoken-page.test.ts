import { afterEach, describe, expect, it } from 'vitest';
import { keepPageSpoken, markPage } from '../../../renderer/spoken-page.ts';
import type { SpokenPage } from '../../../renderer/spoken-page.ts';
import { speak, spokenLocale } from '../../../shared/texts/t.ts';
import { live } from './app-state.ts';
import { otherSide, startedStore } from './fake-bridge.ts';

const emptyPage = (): SpokenPage => ({
  title: '',
  documentElement: { lang: 'en', dir: '', dataset: {} },
});

/** A page in the language of a window that has got its first state. */
async function spokenPage() {
  const side = otherSide(live);
  const store = await startedStore(side, () => 0);
  const page = emptyPage();
  let drawings = 0;
  keepPageSpoken(store, page, () => (drawings += 1));
  return { side, store, page, drawings: () => drawings };
}

describe('the page', () => {
  afterEach(() => speak('en'));

  it('bears its language and the direction it is written in', () => {
    const page = emptyPage();
    markPage(page, { locale: 'ar', mode: 'dialer' });
    expect(page.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    markPage(page, { locale: 'pt-BR', mode: 'dialer' });
    expect(page.documentElement).toMatchObject({ lang: 'pt-BR', dir: 'ltr' });
  });

  it('is drawn anew when the language changes, and for nothing else', async () => {
    const { side, drawings } = await spokenPage();
    side.publish({ chosenLine: '1029' });
    expect(drawings()).toBe(0);
    side.publish({ locale: 'ar' });
    side.publish({ chosenLine: '1028' });
    expect(drawings()).toBe(1);
    side.publish({ locale: 'en' });
    expect(drawings()).toBe(2);
  });

  it('speaks the new language before any part of the window is drawn with it', async () => {
    const { side, store } = await spokenPage();
    const heard: string[] = [];
    store.subscribe(() => heard.push(spokenLocale()));
    side.publish({ locale: 'fr' });
    expect(heard).toEqual(['fr']);
  });

  it('says in its title and on its edge that it is a rehearsal, for as long as it is one', async () => {
    const { side, page } = await spokenPage();
    side.publish({ mode: 'rehearsal' });
    expect(page.title).toContain('Rehearsal');
    expect(page.documentElement.dataset['mode']).toBe('rehearsal');
    side.publish({ mode: 'dialer' });
    expect(page.title).toBe('Baton');
    expect(page.documentElement.dataset['mode']).toBe('dialer');
  });
});
