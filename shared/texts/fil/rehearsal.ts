import type { Texts } from '../texts-of.ts';
import type { rehearsalTexts as en } from '../en/rehearsal.ts';

/** Filipino: the rehearsal. */
export const rehearsalTexts: Texts<typeof en> = {
  'rehearsal.word': 'Ensayo',
  'rehearsal.nobody': 'Walang totoong customer sa linya.',
  'rehearsal.end': 'Tapusin ang ensayo',
  'rehearsal.connect': 'Ikonekta ang dialer',
  'rehearsal.window-title': 'Ensayo – {name}',
  'rehearsal.on-a-call': 'May caller ka sa linya. Simulan ang ensayo pagkatapos ng tawag.',
};
