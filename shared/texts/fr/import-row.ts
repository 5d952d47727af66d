import type { Texts } from '../texts-of.ts';
import type { importRowTexts as en } from '../en/import-row.ts';

/** French: what is wrong or doubtful in a row that is to come in. */
export const importRowTexts: Texts<typeof en> = {
  'import-row.label-missing': 'Il n’y a pas de libellé. Donnez-en un.',
  'import-row.destination-missing': 'Il n’y a ni numéro ni in-group. Donnez-en un.',
  'import-row.two-destinations':
    'Il y a un numéro et un in-group. Un bouton transmet à un seul endroit : retirez l’un des deux.',
  'import-row.digits-lost':
    'Un tableur a changé le numéro en {number}, et ses derniers chiffres sont perdus. Saisissez-le de nouveau, dans une colonne au format texte.',
  'import-row.became-a-date':
    'Un tableur a pris le numéro pour une date, et a laissé {number}. Saisissez-le de nouveau, dans une colonne au format texte.',
  'import-row.calculated':
    'Un tableur a fait un calcul avec le numéro, et a laissé {number}. Saisissez-le de nouveau, dans une colonne au format texte.',
  'import-row.rounded':
    'Le numéro se termine par des zéros, comme si un tableur l’avait arrondi : il garde 15 chiffres. Comparez-le avec l’original.',
  'import-row.extension-behind':
    'Le numéro est suivi d’un poste, et le numéroteur composerait les deux comme un seul numéro. Retirez le poste, ou assurez-vous que c’est bien ce que vous voulez.',
  'import-row.several-numbers':
    'Il y a plusieurs numéros au même endroit, et le numéroteur les composerait comme un seul. Donnez à chacun sa propre ligne.',
  'import-row.mark-not-known': '« {mark} » n’est ni oui ni non. Écrivez yes, ou laissez vide.',
  'import-row.misquoted':
    'Les guillemets ne vont pas par paires. Doublez un guillemet à l’intérieur d’une cellule, et mettez la cellule entre guillemets.',
  'import-row.too-many-cells':
    'Il y a plus de cellules que la première ligne n’a de noms. Un séparateur à l’intérieur d’une cellule demande des guillemets autour de la cellule.',
  'import-row.card-not-readable': 'Cette fiche de contact est illisible. Exportez-la de nouveau.',
  'import-row.plus-lost':
    'On dirait qu’un tableur a retiré le signe plus du numéro. Comparez-le avec l’original.',
  'import-row.zero-lost':
    'Le numéro n’a pas de 0 devant, comme si un tableur l’avait retiré. Comparez-le avec l’original.',
  'import-row.same-label': 'Un autre bouton porte ce libellé, avec une autre destination.',
  'import-row.asks-not-known':
    'La façon d’envoyer « {asks} » est inconnue de Baton. Écrivez at-once, countdown ou hold.',
  'import-row.key-not-known': 'La touche « {key} » n’est pas entre 1 et 9.',
  'import-row.hours-not-readable':
    'Les heures d’ouverture « {hours} » sont illisibles. Écrivez-les comme 1-5 09:00-17:00, où 1 est le lundi, et un fuseau horaire comme America/New_York dans sa propre colonne.',
  'import-row.alternative-not-known':
    '« {label} » est indiqué pour les heures de fermeture, et ce bouton n’existe pas.',
  'import-row.alternative-not-clear':
    'Plusieurs boutons portent le libellé indiqué pour les heures de fermeture. Il arrive sans bouton pour ces heures.',
  'import-row.not-an-entry':
    'Ce n’est pas une entrée. Une entrée a au moins un libellé, et un numéro ou un in-group.',
};
