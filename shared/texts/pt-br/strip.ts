import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Brazilian Portuguese: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Voltar à janela',
  'strip.no-keys': 'Dê uma tecla numérica aos botões, e eles aparecem aqui.',
};
