import type { Texts } from '../texts-of.ts';
import type { callTexts as en } from '../en/call.ts';

/** Filipino: the card of the call, and the sheet in which a call ID is typed. */
export const callTexts: Texts<typeof en> = {
  'call.view.not-set-up.state': 'Hindi pa naka-set up',
  'call.view.not-set-up.title': 'Wala pang dialer',
  'call.view.not-set-up.happened': 'Hindi pa alam ng Baton ang dialer mo.',
  'call.view.not-set-up.advice': 'I-set up ito, o mag-ensayo sa built-in na dialer.',
  'call.view.no-password.state': 'Walang password',
  'call.view.no-password.title': 'Walang password',
  'call.view.no-password.happened': 'Hindi hawak ng Baton ang password ng API user.',
  'call.view.no-password.advice': 'I-type ito sa Settings.',
  'call.view.looking.state': 'Hinahanap',
  'call.view.looking.title': 'Hinahanap ang tawag mo',
  'call.view.looking.happened': 'Tinatanong ng Baton sa dialer kung nasa anong tawag ka.',
  'call.view.looking.advice': 'Sandali lang ito.',

  'call.view.ready.state': 'Walang tawag',
  'call.view.ready.title': 'Naghihintay ng tawag',
  'call.view.ready.happened': 'Ready ang agent {agentUser}.',
  'call.view.ready.advice': 'Lalabas dito ang susunod na caller.',
  'call.view.paused.state': 'Naka-pause',
  'call.view.paused.title': 'Naka-pause ka',
  'call.view.paused.happened': 'Naka-pause ang agent {agentUser}.',
  'call.view.paused.advice': 'Papasok ulit ang mga tawag pagkatapos ng pause.',
  'call.view.paused-with-code.state': 'Naka-pause',
  'call.view.paused-with-code.title': 'Naka-pause ka',
  'call.view.paused-with-code.happened': 'Naka-pause ang agent {agentUser} sa code na {pauseCode}.',
  'call.view.paused-with-code.advice': 'Papasok ulit ang mga tawag pagkatapos ng pause.',
  'call.view.ringing.state': 'Walang tawag',
  'call.view.ringing.title': 'May paparating na tawag',
  'call.view.ringing.happened': 'Nire-ring ng dialer ang agent {agentUser}.',
  'call.view.ringing.advice': 'Sagutin ito: lalabas dito ang caller.',
  'call.view.other-status.state': 'Walang tawag',
  'call.view.other-status.title': 'Naghihintay ng tawag',
  'call.view.other-status.happened':
    'Sa dialer, {agentStatus} ang agent {agentUser}, at walang tawag.',
  'call.view.other-status.advice': 'Lalabas dito ang susunod na caller.',

  'call.view.on-call-sure.state': 'Live',
  'call.view.on-call-sure.title': 'May tawag ka',
  'call.view.on-call-sure.happened': 'Ayon sa dialer, may caller sa linya mo.',
  'call.view.on-call-sure.advice': 'Pindutin ang isang button para ipasa ang caller.',
  'call.view.on-call-likely.state': 'Live',
  'call.view.on-call-likely.title': 'May tawag ka',
  'call.view.on-call-likely.happened': 'Sinabihan ang Baton na may caller sa linya mo.',
  'call.view.on-call-likely.advice': 'Pindutin ang isang button para ipasa ang caller.',
  'call.view.on-call-unchecked.state': 'Hindi na-check',
  'call.view.on-call-unchecked.title': 'Tawag na wala pang nakaka-check',
  'call.view.on-call-unchecked.happened':
    'Sinabihan ang Baton tungkol sa tawag na ito, at walang nagkukumpirma na sa iyo ito.',
  'call.view.on-call-unchecked.advice': 'Tingnan kung ito ang caller na kausap mo.',

  'call.view.caller-gone.state': 'Wala na ang caller',
  'call.view.caller-gone.title': 'Nag-hang up na ang caller',
  'call.view.caller-gone.happened': 'Wala nang maipapasa.',
  'call.view.caller-gone.advice': 'Ibaba ang telepono at hintayin ang susunod na tawag.',
  'call.view.agent-not-logged-in.state': 'Hindi naka-log in',
  'call.view.agent-not-logged-in.title': 'Hindi ka naka-log in',
  'call.view.agent-not-logged-in.happened':
    'Ayon sa dialer, hindi naka-log in ang agent {agentUser}.',
  'call.view.agent-not-logged-in.advice':
    'Hilingin sa supervisor na i-on ang agent. Patuloy na titingin ang Baton.',
  'call.view.agent-not-found.state': 'Walang ganitong agent',
  'call.view.agent-not-found.title': 'Hindi kilala ang agent',
  'call.view.agent-not-found.happened': 'Walang agent {agentUser} sa dialer.',
  'call.view.agent-not-found.advice': 'I-check ang agent user sa Settings.',

  'call.view.not-trusted.state': 'Hindi trusted',
  'call.view.not-trusted.title': 'Hindi pinagkakatiwalaan ang certificate',
  'call.view.wrong-address.state': 'Maling address',
  'call.view.wrong-address.title': 'Sa iba nakaturo ang address',
  'call.view.proxy.state': 'Hindi maabot',
  'call.view.proxy.title': 'May proxy na nakaharang',
  'call.view.out-of-reach.state': 'Hindi maabot',
  'call.view.out-of-reach.title': 'Hindi maabot ang dialer',
  'call.view.stream-down.state': 'Down ang stream',
  'call.view.stream-down.title': 'Down ang event stream',

  'call.view.login-refused.state': 'Tinanggihan ang log-in',
  'call.view.login-refused.title': 'Tinanggihan ang log-in',
  'call.view.login-refused.happened':
    'Tinanggihan ng dialer ang API user {apiUser}. Tumigil nang magtanong ang Baton para hindi ma-lock ang user.',
  'call.view.login-refused.advice':
    'I-check ang password sa Settings. Bilang sa user ang pagtanggi hanggang {time}.',
  'call.view.locked.state': 'Tinanggihan ang log-in',
  'call.view.locked.title': 'Naka-lock ang API user',
  'call.view.locked.happened':
    'Ni-lock ng dialer ang API user {apiUser} dahil sa sobrang daming tinanggihang log-in. Magagamit ulit ang user sa {time}.',
  'call.view.locked.advice':
    'Maghintay hanggang doon, o ipa-unlock ito sa administrator, saka magtanong ulit.',
  'call.view.login-paused.state': 'Naka-pause ang log-in',
  'call.view.login-paused.title': 'Naghihintay muna ang Baton bago mag-log in',
  'call.view.login-paused.happened':
    'Ilang log-in ng API user {apiUser} ang hindi sinagot, at bawat isa ay puwedeng bilangin na tinanggihan. Maghihintay ang Baton hanggang {time}.',
  'call.view.login-paused.advice':
    'I-check ang internet mo. Magtanong ulit para subukan nang mas maaga.',
  'call.view.no-permission-function.state': 'Walang permiso',
  'call.view.no-permission-function.title': 'Hindi puwedeng tumingin ang API user',
  'call.view.no-permission-function.happened':
    'Hindi puwedeng gumamit ng agent_status ang API user {apiUser}. Masasabi pa rin ng softphone mo sa Baton ang mga tawag, o i-type mo ang ID.',
  'call.view.no-permission-function.advice':
    'Hilingin sa administrator na payagan ang agent_status para sa user na iyon.',
  'call.view.no-permission-level.state': 'Walang permiso',
  'call.view.no-permission-level.title': 'Hindi puwedeng tumingin ang API user',
  'call.view.no-permission-level.happened':
    'Kulang ang API user {apiUser} ng level 7 o View Reports. Masasabi pa rin ng softphone mo sa Baton ang mga tawag, o i-type mo ang ID.',
  'call.view.no-permission-level.advice':
    'Hilingin ang dalawa sa administrator. Tama ang log-in mismo.',
  'call.view.listening-event-stream.state': 'Nakikinig',
  'call.view.listening-event-stream.title': 'Naghihintay ng tawag',
  'call.view.listening-event-stream.happened':
    'Sinasabi ng event stream ang mga tawag ng agent {agentUser}.',
  'call.view.listening-event-stream.advice': 'Lalabas dito ang susunod na caller.',
  'call.view.listening-hand-over.state': 'Nakikinig',
  'call.view.listening-hand-over.title': 'Naghihintay na masabihan ng tawag',
  'call.view.listening-hand-over.happened': 'Hindi tinitingnan ng Baton ang agent {agentUser}.',
  'call.view.listening-hand-over.advice':
    'Sasabihin ng softphone mo sa Baton ang tawag, o i-type mo ang ID nito.',

  'call.action.ask-again': 'Magtanong ulit',
  'call.action.open-settings': 'Buksan ang Settings',
  'call.action.type-call': 'Mag-type ng call ID',
  'call.action.check-connection': 'I-check ang koneksyon',
  'call.action.look-at-certificate': 'Tingnan ang certificate',
  'call.action.unlock-keychain': 'I-unlock ang keychain',
  'call.action.try-keychain-again': 'Subukan ulit ang keychain',
};
