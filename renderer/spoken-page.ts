import type { AppState } from '../shared/app-state.ts';
import { directionOf } from '../shared/texts/locales.ts';
import { speak, t } from '../shared/texts/t.ts';
import type { AppStore } from './app-store.ts';

/** The part of a document that tells of a language, of a direction, and of a rehearsal. */
export interface SpokenPage {
  title: string;
  readonly documentElement: Pick<HTMLElement, 'lang' | 'dir' | 'dataset'>;
}

/**
 * Speaks the state's language and marks the page with it, and with what Baton works with.
 *
 * @returns whether the language is another than before: then every text has to be drawn anew.
 */
export function markPage(page: SpokenPage, { locale, mode }: MarkedState): boolean {
  const root = page.documentElement;
  speak(locale);
  page.title = mode === 'rehearsal' ? t('rehearsal.window-title', { name: 'Baton' }) : 'Baton';
  root.dataset['mode'] = mode;
  root.dir = directionOf(locale);
  if (root.lang === locale) return false;
  root.lang = locale;
  return true;
}

type MarkedState = Pick<AppState, 'locale' | 'mode'>;

/**
 * Keeps a page in the language of the state. Subscribed before anything is drawn, it speaks the new
 * language before the first part of the window is drawn with the new state.
 *
 * @param drawAnew draws the whole window again; what is open stays open.
 */
export function keepPageSpoken(store: AppStore, page: SpokenPage, drawAnew: () => void): void {
  store.subscribe(() => {
    const received = store.received();
    if (received && markPage(page, received.state)) drawAnew();
  });
}
