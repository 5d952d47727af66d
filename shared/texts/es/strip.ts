import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Spanish: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Volver a la ventana',
  'strip.no-keys': 'Asigna una tecla numérica a los botones, y aparecen aquí.',
};
