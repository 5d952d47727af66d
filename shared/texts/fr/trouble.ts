import type { Texts } from '../texts-of.ts';
import type { troubleTexts as en } from '../en/trouble.ts';

/** French: the system’s boxes where Baton can’t go on, and what its commands say. */
export const troubleTexts: Texts<typeof en> = {
  'trouble.bug.title': 'Baton doit se fermer',
  'trouble.bug.said':
    'Quelque chose a mal tourné dans Baton lui-même. Relancez-le ; un ordre qui était en route figure dans la liste des tentatives.',
  'trouble.folder.title': 'Baton ne peut pas utiliser son dossier',
  'trouble.folder.said':
    'Le dossier {folder} appartient à quelqu’un d’autre, ou le disque ne l’accepte pas. Attribuez-le-vous, ou indiquez-en un autre avec --user-data-dir, et relancez Baton.',
  'trouble.hang.title': 'La fenêtre de Baton ne répond pas.',
  'trouble.hang.said':
    'Votre appel continue d’être suivi, et un ordre en route reçoit encore sa réponse. Recharger ramène la fenêtre ; rien n’est envoyé deux fois.',
  'trouble.hang.reload': 'Recharger',
  'trouble.hang.wait': 'Attendre',
  'trouble.crashes.title': 'La fenêtre de Baton est tombée en panne trois fois en une minute.',
  'trouble.crashes.said':
    'Votre appel continue d’être suivi, et un ordre en route reçoit encore sa réponse. Rechargez la fenêtre. Si cela n’aide pas, fermez Baton, relancez-le, et prévenez votre administrateur.',
  'trouble.crashes.load': 'Recharger',
  'trouble.crashes.close': 'Fermer Baton',
  'trouble.switches.only-with-doctor': '--json et --retry vont avec --doctor.',
  'trouble.switches.doctor-alone':
    '--doctor n’ouvre pas de fenêtre : il accepte --json et --retry, ni appel ni entraînement.',
};
