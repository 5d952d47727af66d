import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Filipino: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Bumalik sa window',
  'strip.no-keys': 'Bigyan ng number key ang mga button, at lalabas ang mga ito rito.',
};
