import type { Texts } from '../texts-of.ts';
import type { noticeTexts as en } from '../en/notice.ts';

/** Filipino: notices, what belongs to no single call. */
export const noticeTexts: Texts<typeof en> = {
  'notice.settings-damaged.happened':
    'Hindi mabasa ang settings. Naka-save ang mga ito bilang {keptAs}.',
  'notice.settings-damaged.advice': 'Punan ulit ang settings.',
  'notice.settings-from-newer-version.happened':
    'Galing sa mas bagong Baton ang settings. Naka-save ang mga ito bilang {keptAs}.',
  'notice.settings-from-newer-version.advice':
    'Simulan ang mas bagong Baton, o punan ulit ang settings.',
  'notice.settings-not-readable.happened':
    'Hindi pinapayagan ng system na basahin ng Baton ang settings file nito.',
  'notice.settings-not-readable.advice':
    'Itanong sa administrator kung kanino ang file. Hanggang doon, para sa takbong ito lang ang mga pagbabago.',
  'notice.settings-not-written.happened':
    'Hindi maisulat ang settings, kaya para sa takbong ito lang ang mga ito.',
  'notice.settings-not-written.advice': 'Magbakante ng espasyo sa disk, saka i-save ulit.',

  'notice.speed-dial-damaged.happened':
    'Hindi mabasa ang speed dial. Naka-save ito bilang {keptAs}.',
  'notice.speed-dial-damaged.advice': 'Idagdag ulit ang mga button, o ipaayos ang file na iyon.',
  'notice.speed-dial-from-newer-version.happened':
    'Galing sa mas bagong Baton ang speed dial. Naka-save ito bilang {keptAs}.',
  'notice.speed-dial-from-newer-version.advice':
    'Simulan ang mas bagong Baton, o idagdag ulit ang mga button.',
  'notice.speed-dial-entries-left-out.happened':
    '{count, plural, one {# button ang hindi mabasa at hindi isinama.} other {# na button ang hindi mabasa at hindi isinama.}} Naka-save ang buong file bilang {keptAs}.',
  'notice.speed-dial-entries-left-out.advice': 'Idagdag ang kulang.',
  'notice.speed-dial-not-readable.happened':
    'Hindi pinapayagan ng system na basahin ng Baton ang speed-dial file nito.',
  'notice.speed-dial-not-readable.advice':
    'Itanong sa administrator kung kanino ang file. Hanggang doon, para sa takbong ito lang ang mga pagbabago.',
  'notice.speed-dial-edit-not-readable.happened':
    'In-edit ang speed-dial file at hindi na mabasa ngayon. Gaya ng dati ang mga button.',
  'notice.speed-dial-edit-not-readable.advice':
    'Itama ang file. Kung magpapalit ka muna ng button dito, itatabi ang file.',
  'notice.speed-dial-edit-entries-left-out.happened':
    '{count, plural, one {# button sa in-edit na speed-dial file ang hindi mabasa at hindi isinama.} other {# na button sa in-edit na speed-dial file ang hindi mabasa at hindi isinama.}}',
  'notice.speed-dial-edit-entries-left-out.advice':
    'Itama ang file. Kung magpapalit ka muna ng button dito, itatabi ang file.',
  'notice.speed-dial-not-written.happened':
    'Hindi maisulat ang speed dial, kaya para sa takbong ito lang ang pagbabago.',
  'notice.speed-dial-not-written.advice':
    'Magbakante ng espasyo sa disk, saka gawin ulit ang pagbabago.',

  'notice.password-file-damaged.happened':
    'Hindi mabasa ang naka-save na password. Naitabi ang file nito bilang {keptAs}.',
  'notice.password-file-damaged.advice': 'I-type ang password sa Settings.',
  'notice.password-not-erased.happened':
    'Nakalimutan na ang password, pero hindi maalis ang encrypted na file nito.',
  'notice.password-not-erased.advice': 'Alisin ang password.json sa profile folder ng Baton.',
  'notice.token-file-damaged.happened':
    'Hindi mabasa ang token ng event stream. Naitabi ang file nito bilang {keptAs}.',
  'notice.token-file-damaged.advice': 'I-type ang token sa Settings.',
  'notice.token-not-erased.happened':
    'Nakalimutan na ang token ng event stream, pero hindi maalis ang file nito.',
  'notice.token-not-erased.advice':
    'Alisin ang encrypted na file ng token sa profile folder ng Baton.',

  'notice.journal-lines-set-aside.happened':
    '{count, plural, one {# linya ng journal ang hindi mabasa at itinabi sa {keptAs}.} other {# na linya ng journal ang hindi mabasa at itinabi sa {keptAs}.}}',
  'notice.journal-lines-set-aside.advice': 'Walang kailangang gawin.',
  'notice.journal-not-written.happened':
    'Hindi maisulat ang journal: {waiting, plural, one {# attempt ang naghihintay} other {# na attempt ang naghihintay}} sa memory.',
  'notice.journal-not-written.advice':
    'Magbakante ng espasyo sa disk, at huwag munang isara ang Baton.',

  'notice.hand-over-not-readable.happened':
    'Walang tawag sa sinabi ng ibang program sa Baton. Walang nangyari rito.',
  'notice.hand-over-not-readable.advice': 'I-check ang link o command na naka-set sa softphone.',
  'notice.handed-call-not-yours.happened':
    'Binanggit ng ibang program ang tawag na {callId}, pero hindi ipinapakita ng dialer na sa iyo ito.',
  'notice.handed-call-not-yours.advice':
    'I-check kung para sa aling agent tumatanggap ng tawag ang softphone.',
  'notice.handed-call-not-shown.happened':
    'Binanggit ng ibang program ang tawag na {callId}. Hindi ito ipinapakita: may ibang tawag sa linya.',
  'notice.handed-call-not-shown.advice':
    'Kung iyon ang tawag mo, huwag munang galawin ang mga button hanggang ipakita ito ng card.',

  'notice.log-ins-not-written.happened':
    'Hindi maisulat ang mga tinanggihang log-in, kaya hindi na alam ng Baton ang mga ito pagka-restart.',
  'notice.log-ins-not-written.advice':
    'Magbakante ng espasyo sa disk, at i-check ang password bago simulan ulit ang Baton.',
  'notice.log-ins-damaged.happened':
    'Hindi mabasa ang alam ng Baton tungkol sa mga tinanggihang log-in. Naka-save ito bilang {keptAs}.',
  'notice.log-ins-damaged.advice':
    'I-check ang password sa Settings kung may tinanggihang log-in dati.',
  'notice.window-recovered.happened': 'Huminto ang window at bumalik na.',
  'notice.window-recovered.advice':
    'Makikita sa History sa menu kung ano ang nangyari sa huling utos.',
  'notice.notification-failed.happened': 'May notification na hindi ipinakita ng system.',
  'notice.notification-failed.advice':
    'I-check sa settings ng system kung puwedeng magpakita ng notification ang Baton.',
};
