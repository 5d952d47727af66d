import type { Texts } from '../texts-of.ts';
import type { doctorStreamTexts as en } from '../en/doctor-stream.ts';

/** Filipino: why the check could not open the event stream, and what whoever runs it changes. */
export const doctorStreamTexts: Texts<typeof en> = {
  'doctor-stream.token-refused.happened': 'Tinanggihan ng event stream ang token ng Baton.',
  'doctor-stream.token-refused.advice':
    'Ilagay sa Settings ang token na tinatanggap ng server nito, o tanggapin ng server ang isang ito.',
  'doctor-stream.no-event-stream.happened': 'Walang mga event sa address ng event stream.',
  'doctor-stream.no-event-stream.advice':
    'I-check na ang address ng event stream sa Settings ay ang nagpapadala ng text/event-stream.',
  'doctor-stream.address-not-found.happened':
    'Walang nakakakilala sa pangalan na nasa address ng event stream.',
  'doctor-stream.address-not-found.advice':
    'I-check ang address na iyon sa Settings, at ang internet at DNS server ng computer na ito.',
  'doctor-stream.connection-refused.happened':
    'Hindi tumatanggap ng koneksyon doon ang computer na nasa address ng event stream.',
  'doctor-stream.connection-refused.advice':
    'I-check na tumatakbo ang server ng event stream, na port nito ang port sa address, at na walang firewall na nakaharang.',
  'doctor-stream.certificate-not-trusted.happened':
    'Hindi pinagkakatiwalaan ang certificate ng event stream, kaya walang token na ipinapadala.',
  'doctor-stream.certificate-not-trusted.advice':
    'Bigyan ang server nito ng certificate mula sa authority na pinagkakatiwalaan ng computer na ito, kasama ang buong chain (fullchain.pem), o i-install ang certificate ng authority na iyon sa sariling store ng system.',
  'doctor-stream.proxy-refused.happened':
    'May proxy sa daan na hindi nagpapadaan sa Baton papunta sa event stream.',
  'doctor-stream.proxy-refused.advice':
    'Payagan sa proxy ang CONNECT sa host at port ng address ng event stream.',
  'doctor-stream.timed-out.happened': 'Hindi nagbukas sa oras ang event stream.',
  'doctor-stream.timed-out.advice':
    'I-check na hindi nagba-buffer ang proxy sa harap nito (nginx: proxy_buffering off), at na nagpapadala ito ng comment kahit kada 15 segundo.',
  'doctor-stream.connection-lost.happened':
    'Naputol ang koneksyon sa event stream bago ito nagbukas.',
  'doctor-stream.connection-lost.advice':
    'Tingnan ang mga error log ng server ng event stream at ng proxy nito, at subukan ulit.',
  'doctor-stream.redirected.happened':
    'Nakaturo ang address ng event stream sa {origin}. Hindi sumusunod ang Baton dala ang token.',
  'doctor-stream.redirected.advice':
    'Kung iyon ang event stream, ilagay ang sarili nitong address sa Settings.',
  'doctor-stream.redirected-nowhere.happened':
    'Nakaturo ang address ng event stream sa iba, pero hindi sinasabi kung saan.',
  'doctor-stream.redirected-nowhere.advice':
    'Kung iyon ang event stream, ilagay ang sarili nitong address sa Settings.',
  'doctor-stream.http-not-found.happened':
    'HTTP status {status} ang sagot ng server ng event stream.',
  'doctor-stream.http-not-found.advice':
    'I-check na ang address ng event stream sa Settings ay ang nagpapadala ng text/event-stream.',
  'doctor-stream.http-status.happened': 'HTTP status {status} ang sagot ng server ng event stream.',
  'doctor-stream.http-status.advice':
    'Tingnan ang mga error log ng server ng event stream at ng proxy nito.',
  'doctor-stream.reply-unreadable.happened': 'Hindi mabasa ang ipinapadala ng event stream.',
  'doctor-stream.reply-unreadable.advice':
    'I-check na ang address ng event stream sa Settings ay ang nagpapadala ng text/event-stream.',
  'doctor-stream.reply-too-large.happened':
    'Mas malaki kaysa anumang mensahe ng tawag ang ipinapadala ng event stream.',
  'doctor-stream.reply-too-large.advice':
    'I-check na ang address ng event stream sa Settings ay ang nagpapadala ng text/event-stream.',
};
