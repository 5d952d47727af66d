import type { Texts } from '../texts-of.ts';
import type { streamFieldTexts as en } from '../en/stream-field.ts';

/** Filipino: what is wrong with the event stream's settings as they were typed. */
export const streamFieldTexts: Texts<typeof en> = {
  'stream-field.name.too-long': 'Walang field na ganito kahaba ang pangalan.',
  'stream-field.name.wrong-character':
    'Mga letra, digit, tuldok, - at _ lang ang laman ng pangalan ng field.',
  'stream-field.name.call-id-missing': 'Ilagay ang pangalan ng field na may call ID.',
  'stream-field.token.wrong-character':
    'Mga letra, digit at - . _ ~ + / = lang ang laman ng token.',
  'stream-field.address.not-an-address':
    "Hindi ito web address. Nagsisimula ito sa https:// at puwedeng may '{agent}' para sa agent user.",
  'stream-field.address.not-one-server':
    "Ilagay ang '{agent}' sa path o sa query: hindi ito puwede sa host, sa port o pagkatapos ng #.",
  'stream-field.address.holds-a-log-in':
    'May user name o password ang address. Alisin ang mga ito: may sariling field ang token.',
  'stream-field.address.not-https':
    'Sa https inaabot ang event stream. Hingin sa administrator ang https address nito.',
};
