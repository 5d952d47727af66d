import type { Texts } from '../texts-of.ts';
import type { outcomeTexts as en } from '../en/outcome.ts';

/** Filipino: what became of an order, and why buttons rest. */
export const outcomeTexts: Texts<typeof en> = {
  'outcome.handed-over.short': 'Naipasa na',
  'outcome.handed-over.happened': 'Kinuha na ng dialer ang tawag.',
  'outcome.handed-over.advice': 'Puwede ka na sa susunod.',
  'outcome.hung-up.short': 'Na-hang up na',
  'outcome.hung-up.happened': 'Tinapos na ng dialer ang tawag.',
  'outcome.hung-up.advice': 'Puwede ka na sa susunod.',
  'outcome.refused.short': 'Tinanggihan',
  'outcome.not-sent.short': 'Hindi naipadala',
  'outcome.taken-back.short': 'Binawi',
  'outcome.unknown.short': 'Hindi alam',

  'outcome.refused.login-refused.happened': 'Tinanggihan ng dialer ang log-in ng API user.',
  'outcome.refused.login-refused.advice': 'I-check sa Settings ang API user at ang password nito.',
  'outcome.refused.api-user-locked.happened':
    'Ni-lock ng dialer ang API user dahil sa sobrang daming tinanggihang log-in.',
  'outcome.refused.api-user-locked.advice':
    'Maghintay nang 15 minuto, o ipa-unlock ito sa administrator, saka magtanong ulit.',
  'outcome.refused.function-not-allowed.happened': 'Hindi puwedeng magpasa ng tawag ang API user.',
  'outcome.refused.function-not-allowed.advice':
    'Hilingin sa administrator na payagan dito ang function na ra_call_control.',
  'outcome.refused.source-not-valid.happened':
    'Hindi tinatanggap ng dialer ang source na nasa Settings.',
  'outcome.refused.source-not-valid.advice':
    'Gumamit doon ng salitang may dalawa o higit pang letra o digit, gaya ng baton.',
  'outcome.refused.api-not-active.happened': 'Naka-off ang agent API para sa buong dialer.',
  'outcome.refused.api-not-active.advice':
    'Hilingin sa administrator na i-on ito sa system settings.',
  'outcome.refused.request-incomplete.happened': 'Ayon sa dialer, may kulang sa utos.',
  'outcome.refused.request-incomplete.advice': 'I-check ang agent user sa Settings.',
  'outcome.refused.agent-not-logged-in.happened':
    'Ayon sa dialer, hindi naka-log in ang agent user.',
  'outcome.refused.agent-not-logged-in.advice':
    'I-check ang agent user sa Settings, o hilingin sa supervisor na i-on ang agent.',
  'outcome.refused.no-such-call.happened':
    'Hindi na kilala ng dialer ang tawag na ito: nag-hang up na ang caller, o naipasa na.',
  'outcome.refused.no-such-call.advice': 'Hintayin ang susunod na tawag.',
  'outcome.refused.number-not-valid.happened':
    'Hindi tinatanggap ng dialer ang number ng button na ito.',
  'outcome.refused.number-not-valid.advice':
    'I-edit ang button: kailangan ng number ng dalawa o higit pang digit.',
  'outcome.refused.in-group-not-valid.happened':
    'Hindi kilala ng dialer ang in-group ng button na ito, o hindi ito active.',
  'outcome.refused.in-group-not-valid.advice':
    'I-edit ang button, o itanong sa administrator ang eksaktong pangalan ng in-group.',
  'outcome.refused.stage-not-valid.happened': 'Hindi alam ng dialer ang ganitong utos.',
  'outcome.refused.stage-not-valid.advice':
    'Sabihin sa administrator: baka masyadong luma ang dialer para rito.',
  'outcome.refused.function-missing.happened':
    'Walang laman ang sagot ng dialer, gaya ng dialer na hindi alam ang function.',
  'outcome.refused.function-missing.advice':
    'Sabihin sa administrator: kailangan ng agent API ang function na ra_call_control.',
  'outcome.refused.address-not-found.happened': 'Walang server sa address ng dialer.',
  'outcome.refused.address-not-found.advice':
    'I-check ang internet mo, at ang address sa Settings.',
  'outcome.refused.connection-refused.happened':
    'Hindi pinapasok ng server sa address ng dialer ang Baton.',
  'outcome.refused.connection-refused.advice':
    'I-check ang address sa Settings, o itanong sa administrator kung naka-up ang server.',
  'outcome.refused.certificate-not-trusted.happened':
    'Hindi pinagkakatiwalaan ang certificate ng dialer, kaya walang password na ipinadala.',
  'outcome.refused.certificate-not-trusted.advice':
    'Humingi sa administrator ng certificate na pinagkakatiwalaan ng computer na ito.',
  'outcome.refused.connect-timed-out.happened': 'Hindi naabot sa oras ang dialer.',
  'outcome.refused.connect-timed-out.advice': 'I-check ang internet mo, saka pindutin ulit.',
  'outcome.refused.redirected.happened': 'Nakaturo lang sa iba ang address ng dialer.',
  'outcome.refused.redirected.advice':
    'Ilagay sa Settings ang kabilang address. Kadalasan, iyon din ito pero may https.',
  'outcome.refused.not-a-dialer.happened': 'Hindi dialer ang sumasagot sa address ng dialer.',
  'outcome.refused.not-a-dialer.advice': 'I-check ang address sa Settings.',
  'outcome.refused.turned-away.happened':
    'Hindi pinapasok ng web server sa harap ng dialer ang utos.',
  'outcome.refused.turned-away.advice':
    'Pindutin ulit maya-maya. Kung tuloy-tuloy, hilingin sa administrator na padaanin ang Baton.',
  'outcome.refused.proxy-refused.happened':
    'May proxy papunta sa dialer na hindi nagpadaan sa utos.',
  'outcome.refused.proxy-refused.advice':
    'Humingi sa administrator ng daan na lampas dito, o ng log-in nito.',
  'outcome.refused.no-call.happened': 'Walang tawag na magagawan ng utos.',
  'outcome.refused.no-call.advice': 'Hintayin ang susunod na tawag.',
  'outcome.refused.call-changed.happened': 'Nagbago ang tawag bago mismo ang pindot.',
  'outcome.refused.call-changed.advice':
    'Tingnan kung sino ang nasa linya ngayon, saka pindutin ulit.',
  'outcome.refused.not-your-call.happened':
    'Tinanong ang dialer sa sandaling iyon, at hindi nito ipinakita na sa iyo ang tawag.',
  'outcome.refused.not-your-call.advice':
    'Kung kausap mo pa ang caller, hintaying lumabas ulit sa screen ang tawag.',
  'outcome.refused.owner-not-known.happened':
    'Hindi matanong ang dialer kung kanino ang tawag na ito.',
  'outcome.refused.owner-not-known.advice': 'Pindutin ulit maya-maya.',
  'outcome.refused.call-not-confirmed.happened':
    'Walang makakapag-check kung kanino ang tawag na ito.',
  'outcome.refused.call-not-confirmed.advice':
    'Pindutin ulit, at sabihin kung ito ang caller na kausap mo.',
  'outcome.refused.caller-gone.happened': 'Nag-hang up na ang caller.',
  'outcome.refused.caller-gone.advice': 'Hintayin ang susunod na tawag.',
  'outcome.refused.transfer-in-flight.happened': 'May isa pang utos na hindi pa nasasagot.',
  'outcome.refused.transfer-in-flight.advice': 'Hintayin ang sagot ng dialer doon.',
  'outcome.refused.call-already-handed-over.happened': 'Naipasa na o natapos na ang tawag na ito.',
  'outcome.refused.call-already-handed-over.advice': 'Hintayin ang susunod na tawag.',
  'outcome.refused.call-not-settled.happened':
    'Hindi alam kung ano ang nangyari sa huling utos para sa tawag na ito.',
  'outcome.refused.call-not-settled.advice':
    'Tingnan kung nariyan pa ang caller, at kung oo, i-unlock ang mga button.',
  'outcome.refused.dialer-not-in-sight.happened':
    'Hindi makita ng Baton ang tawag sa dialer sa ngayon.',
  'outcome.refused.dialer-not-in-sight.advice': 'Hintaying lumabas ulit sa screen ang tawag.',
  'outcome.refused.login-stopped.happened':
    'Tumigil nang magtanong sa dialer ang Baton para hindi ma-lock ang API user.',
  'outcome.refused.login-stopped.advice': 'I-check ang API user sa Settings, saka magtanong ulit.',
  'outcome.refused.no-password.happened': 'Hindi hawak ng Baton ang password ng API user.',
  'outcome.refused.no-password.advice': 'I-type ito sa Settings, o i-unlock ang keychain.',
  'outcome.refused.button-gone.happened': 'Wala na sa speed dial ang button na ito.',
  'outcome.refused.button-gone.advice': 'Pumili ng iba.',
  'outcome.refused.button-changed.happened':
    'Nagbago na ang button samantala, at walang naipadala.',
  'outcome.refused.button-changed.advice':
    'Tingnan kung saan ito papunta ngayon, saka pindutin ulit.',
  'outcome.refused.closed.happened': 'Sarado sa oras na ito ang destinasyong ito.',
  'outcome.refused.closed.advice': 'Pumili ng iba, o sabihing gagamitin pa rin ito.',
  'outcome.refused.not-held.happened': 'Nabitawan ang button bago ang oras nito.',
  'outcome.refused.not-held.advice': 'Pindutin nang matagal hanggang magpadala ito.',
  'outcome.refused.taken-back.happened': 'Binawi ang utos, at walang naipadala.',
  'outcome.refused.taken-back.advice': 'Pindutin ulit para ipasa ang caller.',
  'outcome.refused.other-line-chosen.happened':
    'Binawi ang utos nang pumili ka ng ibang linya, at walang naipadala.',
  'outcome.refused.other-line-chosen.advice':
    'Para ipasa ang caller na iyon, piliin ulit ang linya niya, saka pindutin.',
  'outcome.refused.counting-down.happened':
    'May ibang button na nagka-countdown para sa tawag na ito.',
  'outcome.refused.counting-down.advice': 'Bawiin muna iyon, o hayaan itong tumuloy.',
  'outcome.refused.number-not-dialable.happened':
    'Walang natira sa number na ito na ida-dial ng dialer.',
  'outcome.refused.number-not-dialable.advice':
    'Itama ang number: kailangan nito ng dalawa o higit pang digit.',

  'outcome.unknown.timed-out.happened': 'Lumabas ang utos, at walang sagot na dumating sa oras.',
  'outcome.unknown.timed-out.advice':
    'Hindi na ito ipapadala ulit. Tingnan kung kausap mo pa ang caller.',
  'outcome.unknown.connection-lost.happened':
    'Lumabas ang utos, at naputol ang koneksyon sa dialer bago ito sumagot.',
  'outcome.unknown.connection-lost.advice':
    'Hindi na ito ipapadala ulit. Tingnan kung kausap mo pa ang caller.',
  'outcome.unknown.reply-unreadable.happened':
    'Lumabas ang utos, at hindi mabasa ang sagot ng dialer.',
  'outcome.unknown.reply-unreadable.advice':
    'Hindi na ito ipapadala ulit. Tingnan kung kausap mo pa ang caller.',
  'outcome.unknown.reply-too-large.happened':
    'Lumabas ang utos, at masyadong mahaba ang sagot ng dialer para mabasa.',
  'outcome.unknown.reply-too-large.advice':
    'Hindi na ito ipapadala ulit. Tingnan kung kausap mo pa ang caller.',
  'outcome.unknown.server-error.happened':
    'Lumabas ang utos, at nag-report ng error ang web server ng dialer.',
  'outcome.unknown.server-error.advice':
    'Hindi na ito ipapadala ulit. Tingnan kung kausap mo pa ang caller.',
  'outcome.unknown.interrupted.happened':
    'Huminto o naabala ang Baton bago nalaman kung ano ang nangyari sa utos.',
  'outcome.unknown.interrupted.advice':
    'Hindi na ito ipapadala ulit. Tingnan kung kausap mo pa ang caller.',

  'outcome.settlement.checking.short': 'Hindi alam',
  'outcome.settlement.checking.happened':
    'Nagche-check ang Baton. Wala pang ipinapakita ang dialer tungkol sa tawag mula noon.',
  'outcome.settlement.checking.advice': 'Tingnan kung kausap mo pa ang caller.',
  'outcome.settlement.cannot-check.short': 'Hindi alam',
  'outcome.settlement.cannot-check.happened':
    'Hindi nakita ng Baton ang nangyari sa tawag, kaya ikaw lang ang makakapagsabi.',
  'outcome.settlement.cannot-check.advice':
    'Kung kausap mo pa ang caller, i-unlock ang mga button at pindutin ulit.',
  'outcome.settlement.handed-over.short': 'Mukhang naipasa na',
  'outcome.settlement.handed-over.happened': 'Hindi na ipinapakita ng dialer na sa iyo ang tawag.',
  'outcome.settlement.handed-over.advice':
    'Ganito rin ang itsura kapag nag-hang up ang caller sa sandaling iyon.',
  'outcome.settlement.hung-up.short': 'Mukhang na-hang up na',
  'outcome.settlement.hung-up.happened': 'Hindi na ipinapakita ng dialer na sa iyo ang tawag.',
  'outcome.settlement.hung-up.advice': 'Puwede ka na sa susunod.',
  'outcome.settlement.did-not-happen.short': 'Hindi nangyari',
  'outcome.settlement.did-not-happen.happened': 'Ipinapakita pa rin ng dialer na sa iyo ang tawag.',
  'outcome.settlement.did-not-happen.advice': 'Kung kausap mo pa ang caller, pindutin ulit.',
  'outcome.settlement.freed.short': 'Hindi alam',
  'outcome.settlement.freed.happened': 'Sinabi mong kausap mo pa ang caller.',
  'outcome.settlement.freed.advice': 'Pindutin ulit.',

  'outcome.rest.no-call': 'Hindi muna mapipindot ang mga button hanggang may tawag.',
  'outcome.rest.call-changed': 'Hindi muna mapipindot ang mga button habang nagpapalit ang tawag.',
  'outcome.rest.not-your-call':
    'Hindi muna mapipindot ang mga button: hindi ipinapakita ng dialer na sa iyo ang tawag.',
  'outcome.rest.owner-not-known':
    'Hindi muna mapipindot ang mga button hanggang sabihin ng dialer kung kanino ang tawag.',
  'outcome.rest.call-not-confirmed':
    'Hindi muna mapipindot ang mga button hanggang sabihin mo kung kanino ang tawag.',
  'outcome.rest.caller-gone': 'Hindi muna mapipindot ang mga button: nag-hang up na ang caller.',
  'outcome.rest.transfer-in-flight':
    'Hindi muna mapipindot ang mga button habang may utos na hindi pa nasasagot.',
  'outcome.rest.call-already-handed-over':
    'Hindi muna mapipindot ang mga button hanggang sa susunod na tawag.',
  'outcome.rest.call-not-settled':
    'Hindi muna mapipindot ang mga button: hindi pa malinaw ang huling utos.',
  'outcome.rest.dialer-not-in-sight':
    'Hindi muna mapipindot ang mga button hanggang makita ang dialer.',
  'outcome.rest.login-stopped':
    'Hindi muna mapipindot ang mga button: tumigil nang magtanong sa dialer ang Baton.',
  'outcome.rest.no-password':
    'Hindi muna mapipindot ang mga button: hindi hawak ng Baton ang password.',
  'outcome.rest.button-gone': 'Wala na sa speed dial ang button na ito.',
  'outcome.rest.button-changed': 'Kababago lang ng button.',
  'outcome.rest.closed': 'Sarado sa oras na ito ang destinasyong ito.',
  'outcome.rest.not-held': 'Nagpapadala ang button na ito kapag pinindot nang matagal.',
  'outcome.rest.taken-back': 'Binawi ang utos.',
  'outcome.rest.other-line-chosen': 'Binawi ang utos nang pumili ka ng ibang linya.',
  'outcome.rest.counting-down':
    'Hindi muna mapipindot ang mga button habang nagka-countdown ang isang utos.',
  'outcome.rest.number-not-dialable': 'Walang ida-dial ang dialer sa number na ito.',
};
