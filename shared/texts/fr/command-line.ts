import type { Texts } from '../texts-of.ts';
import type { commandLineTexts as en } from '../en/command-line.ts';

/** French, command-line: what `baton --transfer` says besides the outcomes. */
export const commandLineTexts: Texts<typeof en> = {
  'command-line.no-such-button':
    'Aucun bouton ne s’appelle « {button} ». Rien n’a été envoyé. Vérifiez le libellé ou l’ID dans la numérotation rapide.',
  'command-line.several-buttons':
    'Plusieurs boutons s’appellent « {button} ». Rien n’a été envoyé. Utilisez plutôt l’ID du bouton.',
  'command-line.not-allowed':
    'La ligne de commande n’a pas le droit de transmettre des appels. Rien n’a été envoyé. Autorisez-la dans les préférences de Baton.',
  'command-line.not-running':
    'Baton n’est pas lancé. Rien n’a été envoyé. Lancez Baton, et réessayez.',
  'command-line.not-readable.arguments':
    'La commande est illisible. Rien n’a été envoyé. Utilisez baton --transfer "libellé ou ID", avec --even-closed au besoin, et rien d’autre.',
  'command-line.not-readable.folder':
    'Le dossier de Baton ne peut pas servir pour la réponse. Rien n’a été envoyé. Lancez Baton pour voir ce qui ne va pas.',
  'command-line.no-answer':
    'Baton n’a pas répondu à temps, et l’appel a peut-être été transmis. Voyez si l’appelant est encore avec vous.',
};
