import type { Texts } from '../texts-of.ts';
import type { appMenuTexts as en } from '../en/app-menu.ts';

/** Filipino: the menu of the application, which holds the usual keys. */
export const appMenuTexts: Texts<typeof en> = {
  'app-menu.about': 'Tungkol sa {name}',
  'app-menu.services': 'Mga serbisyo',
  'app-menu.hide': 'Itago ang {name}',
  'app-menu.hide-others': 'Itago ang iba',
  'app-menu.unhide': 'Ipakita lahat',
  'app-menu.quit': 'Isara ang {name}',
  'app-menu.edit': 'I-edit',
  'app-menu.undo': 'I-undo',
  'app-menu.redo': 'I-redo',
  'app-menu.cut': 'I-cut',
  'app-menu.copy': 'Kopyahin',
  'app-menu.paste': 'I-paste',
  'app-menu.select-all': 'Piliin lahat',
  'app-menu.view': 'Tingnan',
  'app-menu.reset-zoom': 'Aktuwal na laki',
  'app-menu.zoom-in': 'Palakihin',
  'app-menu.zoom-out': 'Paliitin',
  'app-menu.window': 'Window',
  'app-menu.minimise': 'I-minimize',
  'app-menu.close': 'Isara',
};
