import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** French: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Revenir à la fenêtre',
  'strip.no-keys': 'Donnez une touche numérique à des boutons, et ils sont ici.',
};
