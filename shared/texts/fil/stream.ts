import type { Texts } from '../texts-of.ts';
import type { streamTexts as en } from '../en/stream.ts';

/** Filipino: how the event stream is doing, to the agent. */
export const streamTexts: Texts<typeof en> = {
  'stream.name': 'Event stream',
  'stream.light.connecting': 'Kumokonekta ang stream',
  'stream.light.down': 'Down ang stream',
  'stream.off.happened': 'Walang naka-set up na event stream.',
  'stream.off.advice': 'May field sa Settings para sa address nito.',
  'stream.connecting.happened': 'Hinihingi ng Baton ang event stream.',
  'stream.connecting.advice': 'Sandali lang ito.',
  'stream.open.happened': 'Bukas ang event stream.',
  'stream.open.advice': 'Lalabas agad ang susunod na caller.',

  'stream.down.token-refused.happened':
    'Tinanggihan ng event stream ang token ng Baton. Tumigil nang magtanong ang Baton.',
  'stream.down.token-refused.advice': 'I-check ang token sa Settings.',
  'stream.down.no-event-stream.happened': 'Walang mga event sa address ng event stream.',
  'stream.down.no-event-stream.advice': 'I-check ang address ng event stream sa Settings.',
  'stream.down.address-not-found.happened': 'Walang server sa address ng event stream.',
  'stream.down.address-not-found.advice':
    'I-check ang internet mo. I-check ang address ng event stream sa Settings.',
  'stream.down.connection-refused.happened':
    'Hindi pinapapasok ng server ng event stream ang Baton.',
  'stream.down.connection-refused.advice':
    'Itanong sa administrator kung naka-up ito. Patuloy na susubok ang Baton.',
  'stream.down.certificate-not-trusted.happened':
    'Hindi pinagkakatiwalaan ang certificate ng event stream, kaya walang token na ipinapadala.',
  'stream.down.certificate-not-trusted.advice':
    'Humingi sa administrator ng certificate na pinagkakatiwalaan ng computer na ito.',
  'stream.down.proxy-refused.happened':
    'May proxy sa daan na hindi nagpapadaan sa Baton papunta sa event stream.',
  'stream.down.proxy-refused.advice':
    'Hilingin sa administrator na padaanin ito. Patuloy na susubok ang Baton.',
  'stream.down.timed-out.happened': 'Hindi sumagot sa oras ang event stream.',
  'stream.down.timed-out.advice': 'I-check ang internet mo. Patuloy na susubok ang Baton.',
  'stream.down.connection-lost.happened': 'Naputol ang koneksyon sa event stream.',
  'stream.down.connection-lost.advice': 'I-check ang internet mo. Patuloy na susubok ang Baton.',
  'stream.down.redirected.happened': 'Nakaturo sa {origin} ang address ng event stream.',
  'stream.down.redirected.advice':
    'Hingin sa administrator ang address na gagamitin, at ilagay ito sa Settings.',
  'stream.down.redirected-nowhere.happened':
    'Nakaturo ang address ng event stream sa iba, pero hindi sinasabi kung saan.',
  'stream.down.redirected-nowhere.advice':
    'Hingin sa administrator ang address na gagamitin, at ilagay ito sa Settings.',
  'stream.down.http-status.happened': 'Error {status} ang sagot ng server ng event stream.',
  'stream.down.http-status.advice': 'Patuloy na susubok ang Baton.',
  'stream.down.http-not-found.happened': 'Error {status} ang sagot ng server ng event stream.',
  'stream.down.http-not-found.advice': 'I-check ang address ng event stream sa Settings.',
  'stream.down.reply-unreadable.happened': 'Hindi mabasa ang ipinapadala ng event stream.',
  'stream.down.reply-unreadable.advice': 'I-check ang address ng event stream sa Settings.',
  'stream.down.reply-too-large.happened':
    'Mas malaki kaysa anumang mensahe ng tawag ang ipinapadala ng event stream.',
  'stream.down.reply-too-large.advice': 'I-check ang address ng event stream sa Settings.',
};
