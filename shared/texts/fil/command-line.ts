import type { Texts } from '../texts-of.ts';
import type { commandLineTexts as en } from '../en/command-line.ts';

/** Filipino: what `baton --transfer` says besides the outcomes. */
export const commandLineTexts: Texts<typeof en> = {
  'command-line.no-such-button':
    'Walang button na ang pangalan ay “{button}”. Walang naipadala. I-check ang label o ang ID sa speed dial.',
  'command-line.several-buttons':
    'May ilang button na ang pangalan ay “{button}”. Walang naipadala. Gamitin na lang ang ID ng button.',
  'command-line.not-allowed':
    'Hindi puwedeng magpasa ng tawag ang command line. Walang naipadala. Payagan ito sa Preferences ng Baton.',
  'command-line.not-running':
    'Hindi tumatakbo ang Baton. Walang naipadala. Simulan ang Baton, at subukan ulit.',
  'command-line.not-readable.arguments':
    'Hindi mabasa ang command. Walang naipadala. Gamitin ang baton --transfer "label o ID", na may --even-closed kung gusto, at wala nang iba.',
  'command-line.not-readable.folder':
    'Hindi magamit ang folder ng Baton para sa sagot. Walang naipadala. Simulan ang Baton para makita kung ano ang mali rito.',
  'command-line.no-answer':
    'Hindi sumagot sa oras ang Baton, at baka naipasa na ang tawag. Tingnan kung kausap mo pa ang caller.',
};
