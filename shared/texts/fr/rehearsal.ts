import type { Texts } from '../texts-of.ts';
import type { rehearsalTexts as en } from '../en/rehearsal.ts';

/** French: the rehearsal. */
export const rehearsalTexts: Texts<typeof en> = {
  'rehearsal.word': 'Entraînement',
  'rehearsal.nobody': 'Aucun vrai client n’est en ligne.',
  'rehearsal.end': 'Terminer l’entraînement',
  'rehearsal.connect': 'Connecter un numéroteur',
  'rehearsal.window-title': 'Entraînement – {name}',
  'rehearsal.on-a-call': 'Vous avez un appelant en ligne. Commencez l’entraînement après l’appel.',
};
