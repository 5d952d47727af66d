import type { Texts } from '../texts-of.ts';
import type { connectionTexts as en } from '../en/connection.ts';

/** Filipino: why the dialer gives no readable answer, to the agent. */
export const connectionTexts: Texts<typeof en> = {
  'connection.address-not-found.happened': 'Walang server sa address ng dialer.',
  'connection.address-not-found.advice': 'I-check ang internet mo, at ang address sa Settings.',
  'connection.connection-refused.happened':
    'Hindi pinapapasok ng server sa address ng dialer ang Baton.',
  'connection.connection-refused.advice':
    'Itanong sa administrator kung naka-up ito. Patuloy na susubok ang Baton.',
  'connection.certificate-not-trusted.happened':
    'Hindi pinagkakatiwalaan ang certificate ng dialer, kaya walang password na ipinapadala.',
  'connection.certificate-not-trusted.advice':
    'Humingi sa administrator ng certificate na pinagkakatiwalaan ng computer na ito.',
  'connection.no-password-goes-out': 'Walang password na ipinapadala.',
  'connection.proxy-refused.happened':
    'May proxy sa daan na hindi nagpapadaan sa Baton papunta sa dialer.',
  'connection.proxy-refused.advice':
    'Hilingin sa administrator na padaanin ito. Patuloy na susubok ang Baton.',
  'connection.timed-out.happened': 'Hindi sumagot sa oras ang dialer.',
  'connection.timed-out.advice': 'I-check ang internet mo. Patuloy na susubok ang Baton.',
  'connection.connection-lost.happened': 'Naputol ang koneksyon sa dialer.',
  'connection.connection-lost.advice': 'I-check ang internet mo. Patuloy na susubok ang Baton.',
  'connection.redirected.happened':
    'Nakaturo ang address sa {origin}. Hindi ito sinusundan ng Baton dala ang password.',
  'connection.redirected.advice':
    'Kung iyon ang dialer mo, ilagay ang address na iyon sa Settings.',
  'connection.redirected-nowhere.happened':
    'Nakaturo ang address sa iba, pero hindi sinasabi kung saan.',
  'connection.redirected-nowhere.advice':
    'Hingin sa administrator ang address ng dialer, at ilagay ito sa Settings.',
  'connection.http-status.happened': 'Error {status} ang sagot ng web server.',
  'connection.http-status.advice': 'Patuloy na susubok ang Baton.',
  'connection.http-not-found.happened': 'Error {status} ang sagot ng web server.',
  'connection.http-not-found.advice': 'I-check ang address sa Settings.',
  'connection.reply-unreadable.happened': 'Hindi sagot ng dialer ang dumating.',
  'connection.reply-unreadable.advice': 'I-check ang address sa Settings.',
  'connection.reply-too-large.happened': 'Mas mahaba kaysa anumang sagot ng dialer ang dumating.',
  'connection.reply-too-large.advice': 'I-check ang address sa Settings.',
};
