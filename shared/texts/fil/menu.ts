import type { Texts } from '../texts-of.ts';
import type { menuTexts as en } from '../en/menu.ts';

/** Filipino: the top bar and the menu. */
export const menuTexts: Texts<typeof en> = {
  'menu.name': 'Menu',
  'menu.keep-on-top': 'Panatilihin sa ibabaw',
  'menu.type-call': 'Mag-type ng call ID',
  'menu.ask-again': 'Magtanong ulit',
  'menu.history': 'History',
  'menu.add-button': 'Magdagdag ng button',
  'menu.arrange': 'Ayusin ang mga button',
  'menu.groups': 'Mga group',
  'menu.import': 'Import at export',
  'menu.statuses': 'Mga status',
  'menu.strip': 'Maliit na strip',
  'menu.window': 'Buong window',
  'menu.end-rehearsal': 'Tapusin ang ensayo',
  'menu.start-rehearsal': 'Magsimula ng ensayo',
  'menu.check-connection': 'I-check ang koneksyon',
  'menu.preferences': 'Preferences',
  'menu.settings': 'Settings',
};
