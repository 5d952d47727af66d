import type { Texts } from '../texts-of.ts';
import type { windowTexts as en } from '../en/window.ts';

/** Filipino: what every part of the window has in common. */
export const windowTexts: Texts<typeof en> = {
  'window.notices': 'Mga abiso',
  'window.failure': 'Pagkabigo',
  'window.dismiss': 'Alisin',
  'window.dismiss-what': 'Alisin: {what}',
  'window.close-sheet': 'Isara ang {title}',
  'window.cancel': 'Kanselahin',
  'window.copied': 'Nakopya',
  'window.not-copied': 'Hindi nakopya',
  'window.not-saved-yet': 'Na-type mo ito dati, at hindi pa naka-save. Mawawala ito sa Kanselahin.',
  'window.not-done': 'Hindi iyon gumana. Subukan ulit.',
  'window.crashed.title': 'Huminto ang window',
  'window.crashed.said':
    'Pinahinto ito ng isang mali sa window ng Baton. Isara ang Baton at simulan ulit: makikita sa History kung ano ang nangyari sa huling utos.',
  'window.start-failed.title': 'Hindi maipakita ang tawag mo',
  'window.start-failed.said':
    'Tinanong ng window sa Baton kung ano ang ipapakita, at walang sumagot. Subukan ulit. Kung hindi iyon makatulong, isara ang Baton at simulan ulit.',
  'window.start-failed.try-again': 'Subukan ulit',
};
