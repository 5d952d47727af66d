import type { Texts } from '../texts-of.ts';
import type { rehearsalTexts as en } from '../en/rehearsal.ts';

/** Spanish: the rehearsal. */
export const rehearsalTexts: Texts<typeof en> = {
  'rehearsal.word': 'Ensayo',
  'rehearsal.nobody': 'No hay ningún cliente real en la línea.',
  'rehearsal.end': 'Terminar ensayo',
  'rehearsal.connect': 'Conectar un marcador',
  'rehearsal.window-title': 'Ensayo – {name}',
  'rehearsal.on-a-call': 'Tienes a un cliente en la línea. Inicia el ensayo después de la llamada.',
};
