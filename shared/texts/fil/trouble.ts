import type { Texts } from '../texts-of.ts';
import type { troubleTexts as en } from '../en/trouble.ts';

/** Filipino: the system’s boxes where Baton can’t go on, and what its commands say. */
export const troubleTexts: Texts<typeof en> = {
  'trouble.bug.title': 'Kailangang magsara ng Baton',
  'trouble.bug.said':
    'May nagkamali sa Baton mismo. Simulan ulit ito; nasa listahan ng mga attempt ang utos na papunta na sana.',
  'trouble.folder.title': 'Hindi magamit ng Baton ang folder nito',
  'trouble.folder.said':
    'Sa iba ang folder na {folder}, o hindi ito tinatanggap ng disk. Kunin ito para sa iyo, o magbigay ng iba gamit ang --user-data-dir, at simulan ulit ang Baton.',
  'trouble.hang.title': 'Hindi sumasagot ang window ng Baton.',
  'trouble.hang.said':
    'Sinusundan pa rin ang tawag mo, at masasagot pa rin ang utos na papunta na. Ibabalik ng I-reload ang window; walang ipapadala nang dalawang beses.',
  'trouble.hang.reload': 'I-reload',
  'trouble.hang.wait': 'Maghintay',
  'trouble.crashes.title': 'Tatlong beses bumagsak ang window ng Baton sa loob ng isang minuto.',
  'trouble.crashes.said':
    'Sinusundan pa rin ang tawag mo, at masasagot pa rin ang utos na papunta na. I-load ulit ang window. Kung hindi iyon makatulong, isara ang Baton at simulan ulit, at sabihin sa administrator mo.',
  'trouble.crashes.load': 'I-load ulit',
  'trouble.crashes.close': 'Isara ang Baton',
  'trouble.switches.only-with-doctor': 'Para sa --doctor ang --json at --retry.',
  'trouble.switches.doctor-alone':
    'Walang binubuksang window ang --doctor: --json at --retry lang ang kasama nito, walang tawag at walang ensayo.',
};
