import type { Texts } from '../texts-of.ts';
import type { orderTexts as en } from '../en/order.ts';

/** French: the latest press, in the line at the bottom and in the button's place. */
export const orderTexts: Texts<typeof en> = {
  'order.outcome': 'Résultat',
  'order.hang-up': 'Raccrocher',
  'order.out.hang-up': 'Raccrochage…',
  'order.out.transfer': 'Transmission à {name}…',
  'order.counting':
    'Transmission à {name} dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'order.counting.advice': 'Appuyez encore sur le bouton, ou sur Échap, pour annuler l’envoi.',
  'order.hold': 'Maintenez le bouton pour envoyer : {name}',
  'order.hold.advice':
    'Rien n’a été envoyé. Maintenez-le une seconde, ou appuyez encore une fois avant {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'order.take-back': 'Annuler l’envoi',
  'order.handed-over': 'Transmis à {name}',
  'order.outcome-of': '{outcome} : {name}',
  'order.of-call-before': 'Appel précédent : {outcome}',
  'order.free': 'L’appelant est encore avec moi : libérer les boutons',

  'order.hint.press': 'Appuyez sur un bouton, ou sur une touche de 1 à 9.',
  'order.hint.arranging': 'Rien n’est envoyé pendant que vous organisez.',

  'order.whose-call.question': 'Est-ce l’appelant à qui vous parlez ?',
  'order.whose-call.said':
    'Personne ne peut vérifier à qui est l’appel {callId}. Rien n’a été envoyé.',
  'order.whose-call.said-with-number':
    'Personne ne peut vérifier à qui est l’appel {callId} du {number}. Rien n’a été envoyé.',
  'order.whose-call.yes-hang-up': 'Oui, raccrocher',
  'order.whose-call.yes-transfer': 'Oui, transmettre à {name}',
  'order.whose-call.no': 'Non',

  'order.closed.instead': 'Plutôt {name}',
  'order.closed.all-the-same': 'Envoyer quand même',
  'order.closed.never-mind': 'Laisser tomber',
};
