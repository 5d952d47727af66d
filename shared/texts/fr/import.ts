import type { Texts } from '../texts-of.ts';
import type { importTexts as en } from '../en/import.ts';

/** French, import. */
export const importTexts: Texts<typeof en> = {
  'import.title': 'Import et export',
  'import.bring-in': 'Importer des entrées',
  'import.note':
    'D’un fichier CSV, de fiches de contact (vCard) ou de JSON. Rien ne change avant que vous ayez vu ce qui arrive.',
  'import.note-columns':
    'Un fichier CSV a besoin d’une colonne pour le libellé et d’une pour le numéro ou l’in-group. Un groupe, un statut et une note sont repris.',
  'import.choose': 'Choisir un fichier',
  'import.choose-another': 'Choisir un autre fichier',
  'import.reading': 'Lecture…',
  'import.not-read': 'Le fichier n’a pas pu être lu. Réessayez.',
  'import.trouble.file-not-readable':
    'Le fichier ne peut pas être ouvert. Vérifiez qu’il est toujours là, et que vous avez le droit de le lire.',
  'import.trouble.too-large':
    'Le fichier dépasse {mebibytes} Mo, plus qu’il n’en faut à un annuaire. Choisissez-en un autre.',
  'import.trouble.too-many-rows':
    'Le fichier a {rows, number} lignes, et un annuaire contient {most, number} entrées. Enregistrez-en une partie dans un fichier à part.',
  'import.trouble.too-much':
    'La lecture de ce fichier demande trop de temps ou de mémoire et a été abandonnée. Enregistrez la partie dont vous avez besoin dans un fichier à part.',
  'import.trouble.empty': 'Le fichier est vide.',
  'import.trouble.columns-not-known':
    'Aucune colonne n’est connue pour contenir un libellé et un numéro. Elles s’appellent {columns}. Nommez-les « label » et « number ».',
  'import.trouble.columns-missing':
    'Les colonnes du fichier n’ont pas de noms. Nommez-les « label » et « number » dans la première ligne.',
  'import.trouble.not-csv':
    'Le fichier se dit CSV, et ne l’est pas. Enregistrez-le de nouveau en CSV.',
  'import.trouble.not-vcard': 'Le fichier se dit vCard, et ne contient aucune fiche de contact.',
  'import.trouble.not-json':
    'Le fichier se dit JSON, et ne l’est pas, ou ne contient pas d’annuaire.',
  'import.trouble.workbook':
    'C’est un classeur. Ouvrez-le dans le tableur et enregistrez-le en CSV.',
  'import.trouble.not-text':
    'Le fichier n’est pas du texte. Choisissez un fichier CSV, vCard ou JSON.',
  'import.preview.file':
    '{rows, plural, one {# ligne} many {# lignes} other {# lignes}} dans {file}',
  'import.preview.new-groups':
    '{count, plural, one {Un nouveau groupe arrive avec : {names}.} many {De nouveaux groupes arrivent avec : {names}.} other {De nouveaux groupes arrivent avec : {names}.}}',
  'import.preview.without-number':
    '{count, plural, one {# contact sans numéro est laissé de côté.} many {# contacts sans numéro sont laissés de côté.} other {# contacts sans numéro sont laissés de côté.}}',
  'import.filter': 'Afficher',
  'import.filter.all': 'Toutes ({count})',
  'import.filter.wrong': '{count} en erreur',
  'import.filter.doubtful': '{count} à vérifier',
  'import.filter.duplicate':
    '{count, plural, one {# doublon} many {# doublons} other {# doublons}}',
  'import.rows': 'Lignes du fichier',
  'import.row.csv': 'Ligne {line, number}',
  'import.row.vcard': 'Fiche {line, number}',
  'import.row.json': 'Rang {line, number}',
  'import.row.no-label': 'Sans libellé',
  'import.verdict.new': 'À importer',
  'import.verdict.duplicate': 'Déjà là : {of}',
  'import.duplicates':
    '{count, plural, one {# ligne est déjà là} many {# lignes sont déjà là} other {# lignes sont déjà là}}',
  'import.duplicates.skip': 'Ignorer',
  'import.duplicates.replace': 'Remplacer',
  'import.bring-in-count':
    '{count, plural, =0 {Importer} one {Importer # entrée} many {Importer # entrées} other {Importer # entrées}}',
  'import.rests.rows-wrong':
    'Rien n’est importé tant qu’une ligne est en erreur. Corrigez le fichier et choisissez-le de nouveau.',
  'import.rests.nothing-new': 'Il n’y a rien de nouveau dans ce fichier.',
  'import.not-made.preview-gone':
    'L’annuaire a changé entre-temps, et rien n’a été importé. Choisissez le fichier de nouveau.',
  'import.not-made.too-many':
    'Rien n’a été importé : l’annuaire aurait plus de {most, number} entrées ou de {groups, number} groupes.',
  'import.not-made.failed': 'Rien n’a été importé. Réessayez.',
  'import.done':
    '{count, plural, one {# entrée importée.} many {# entrées importées.} other {# entrées importées.}}',
  'import.done-replaced': 'Importées : {added, number}, remplacées : {replaced, number}.',
  'import.export': 'Écrire les entrées dans un fichier',
  'import.export.format': 'Format',
  'import.export.csv': 'Pour les tableurs. Aucune cellule n’agit comme une formule.',
  'import.export.vcard':
    'Pour les téléphones et les carnets d’adresses. Les heures d’ouverture et la façon d’envoyer sont laissées de côté.',
  'import.export.json': 'Tout, pour un autre Baton.',
  'import.export.empty': 'Il n’y a pas encore d’entrées.',
  'import.export.write': 'Enregistrer dans un fichier',
  'import.export.written':
    '{count, plural, one {# entrée écrite dans {file}.} many {# entrées écrites dans {file}.} other {# entrées écrites dans {file}.}}',
  'import.export.not-written': 'Le fichier n’a pas pu être écrit. Choisissez un autre endroit.',
  'import.format.csv': 'CSV',
  'import.format.vcard': 'vCard',
  'import.format.json': 'JSON',
};
