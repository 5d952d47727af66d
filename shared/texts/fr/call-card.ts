import type { Texts } from '../texts-of.ts';
import type { callCardTexts as en } from '../en/call-card.ts';

/** French: what stands on the card of a call, and the sheet in which a call ID is typed. */
export const callCardTexts: Texts<typeof en> = {
  'call-card.name': 'Appel',
  'call-card.agent': 'Agent',
  'call-card.spoken-live': 'Appel en cours : {caller}, {kind}. {certainty}.',
  'call-card.spoken-live-no-number': 'Appel en cours : numéro non affiché, {kind}. {certainty}.',
  'call-card.spoken-unchecked': 'Appel : {caller}, {kind}. {certainty}.',
  'call-card.spoken-unchecked-no-number': 'Appel : numéro non affiché, {kind}. {certainty}.',
  'call-card.kind.inbound': 'Entrant',
  'call-card.kind.auto-dialled': 'Numérotation automatique',
  'call-card.kind.dialled-by-hand': 'Composé à la main',
  'call-card.kind.in-group-transfer': 'Venant d’un in-group',
  'call-card.kind.other': 'Appel',
  'call-card.kind-and-campaign': '{kind} · {campaign}',
  'call-card.no-number': 'Numéro non affiché',
  'call-card.lead': 'Lead {leadId}',
  'call-card.call-id': 'ID d’appel',
  'call-card.copy-call-id': 'Copier l’ID d’appel',
  'call-card.timer': 'Durée de l’appel',
  'call-card.at-least': 'au moins',
  'call-card.took': '{seconds} s',

  'call-card.certainty.sure': 'Sûr',
  'call-card.certainty.likely': 'Probable',
  'call-card.certainty.unchecked': 'Non vérifié',
  'call-card.certainty.stale': 'Pas à jour',
  'call-card.known.agent-status.now': 'vu à l’instant',
  'call-card.known.agent-status.seconds': 'vu il y a {count} s',
  'call-card.known.agent-status.minutes': 'vu il y a {count} min',
  'call-card.known.event-stream.now': 'flux d’événements, à l’instant',
  'call-card.known.event-stream.seconds': 'flux d’événements, il y a {count} s',
  'call-card.known.event-stream.minutes': 'flux d’événements, il y a {count} min',
  'call-card.known.command-line.now': 'de votre softphone, à l’instant',
  'call-card.known.command-line.seconds': 'de votre softphone, il y a {count} s',
  'call-card.known.command-line.minutes': 'de votre softphone, il y a {count} min',
  'call-card.known.link.now': 'par un lien, à l’instant',
  'call-card.known.link.seconds': 'par un lien, il y a {count} s',
  'call-card.known.link.minutes': 'par un lien, il y a {count} min',
  'call-card.known.typed.minutes': 'saisi, expire dans {count} min',
  'call-card.known.typed.minute': 'saisi, expire dans moins d’une minute',

  'call-card.hang-up': 'Raccrocher',
  'call-card.hang-up.again': 'Appuyez encore',
  'call-card.hang-up.again-name': 'Appuyez encore pour raccrocher',
  'call-card.hang-up.out': 'Raccrochage…',

  'call-card.type.title': 'Saisir un ID d’appel',
  'call-card.type.about':
    'Pour la ligne {agentUser}. L’appel reste cinq minutes sur la fiche, et laisse la place à tout appel que Baton apprend du numéroteur.',
  'call-card.type.field': 'ID d’appel',
  'call-card.type.show': 'Afficher l’appel',
  'call-card.type.asking': 'Question au numéroteur…',
  'call-card.type.failed': 'L’ID d’appel n’a pas pu être repris. Réessayez.',
  'call-card.type.missing':
    'Collez l’ID d’appel, tel que votre softphone ou le numéroteur l’affiche.',
  'call-card.type.too-long': 'Un ID d’appel a au plus 40 caractères. Collez l’ID d’appel seul.',
  'call-card.type.wrong-character':
    'Un ID d’appel ne contient que des lettres, des chiffres, - et _. Collez l’ID d’appel seul.',
  'call-card.type.not-decoded':
    'Le numéroteur écrit les ID d’appel autrement. Vérifiez chaque lettre et chaque chiffre.',
  'call-card.type.decoded': '{kind}, lead {leadId}, commencé à {time} à l’horloge du numéroteur.',
  'call-card.type.not-yours':
    'Le numéroteur ne montre pas cet appel sur la ligne {agentUser}. Vérifiez l’ID d’appel.',
  'call-card.type.on-another-call':
    'Il y a un autre appel sur la ligne {agentUser}, et Baton en est plus sûr. Il reste à l’écran.',
  'call-card.type.not-connected':
    'Baton ne travaille avec aucun numéroteur en ce moment. Vérifiez d’abord la connexion.',
};
