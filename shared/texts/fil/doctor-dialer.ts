import type { Texts } from '../texts-of.ts';
import type { doctorDialerTexts as en } from '../en/doctor-dialer.ts';

/** Filipino: what the dialer has against Baton, and what is changed in VICIdial’s administration. */
export const doctorDialerTexts: Texts<typeof en> = {
  'doctor-dialer.no-password.happened': 'Hindi hawak ng Baton ang password ng API user.',
  'doctor-dialer.no-password.advice': 'I-type ito sa Settings, o i-unlock ang keychain ng system.',
  'doctor-dialer.login-refused.happened':
    'Tinanggihan ng dialer ang log-in ng API user {apiUser}. Sampung tinanggihang log-in ang magla-lock sa user, kaya wala nang susubukang iba.',
  'doctor-dialer.login-refused.advice':
    'I-type ulit ang password sa Settings. Kung tama ito: sa administration ng dialer, buksan ang Users, user {apiUser}, at gawing Y ang Active, 1 ang Agent API Access, at 4 o mas mataas ang User Level, o 7 o mas mataas para makatingin sa mga agent. Makakalimutan ang tinanggihang log-in sa {freeAt}.',
  'doctor-dialer.login-refused-before.happened':
    'Tinanggihan ng dialer ang log-in ng API user {apiUser} noong {refusedAt}. Sampung tinanggihang log-in ang magla-lock sa user, kaya hindi na ito sinubukan ulit.',
  'doctor-dialer.login-refused-before.advice':
    'I-type ulit ang password sa Settings. Kung tama ito: sa administration ng dialer, buksan ang Users, user {apiUser}, at gawing Y ang Active, 1 ang Agent API Access, at 4 o mas mataas ang User Level, o 7 o mas mataas para makatingin sa mga agent. Saka subukan ulit ang log-in, gamit ang --retry sa command line.',
  'doctor-dialer.user-locked.happened':
    'Ni-lock ng dialer ang API user {apiUser} dahil sa sobrang daming tinanggihang log-in.',
  'doctor-dialer.user-locked.advice':
    'Alamin kung sino ang nagpapadala ng maling password. Papapasukin ulit ng dialer ang user sa {freeAt}, kung walang susubok hanggang doon.',
  'doctor-dialer.user-locked-before.happened':
    'Na-lock na ng dialer ang API user {apiUser} noong {refusedAt}. Hindi na sinubukan ulit ang log-in.',
  'doctor-dialer.user-locked-before.advice':
    'Alamin kung sino ang nagpapadala ng maling password. Papapasukin ulit ng dialer ang user 15 minuto pagkatapos ng huling subok. Saka subukan ulit ang log-in, gamit ang --retry sa command line.',
  'doctor-dialer.login-paused.happened':
    'Ilang log-in ng API user {apiUser} ang tinanggihan kamakailan, o hindi sinagot. Walang ipapadala ang Baton hanggang {freeAt}.',
  'doctor-dialer.login-paused.advice':
    'I-check ang password sa Settings, at kung bakit hindi sumasagot ang dialer, saka mag-check ulit.',
  'doctor-dialer.source-not-valid.happened':
    'Hindi tinatanggap ng dialer ang “{source}” bilang source.',
  'doctor-dialer.source-not-valid.advice':
    'Sa Settings, gumamit doon ng salitang may dalawa o higit pang letra o digit, gaya ng baton.',
  'doctor-dialer.function-missing.happened':
    'Walang laman ang sagot ng dialer, gaya ng kapag hindi alam ng agent API ang ra_call_control.',
  'doctor-dialer.function-missing.advice':
    'I-update ang dialer sa isang may ra_call_control ang agent API. Kung mayroon na, tingnan ang error log ng web server nito.',
  'doctor-dialer.api-not-active.happened': 'Hindi active ang agent API para sa buong dialer.',
  'doctor-dialer.api-not-active.advice':
    'Sa administration ng dialer, buksan ang Admin, System Settings, at gawing 1 ang Agent API Active.',
  'doctor-dialer.transfer-not-allowed.happened':
    'Tama ang log-in, pero hindi puwedeng gumamit ng ra_call_control ang API user {apiUser}.',
  'doctor-dialer.transfer-not-allowed.advice':
    'Sa administration ng dialer, buksan ang Users, user {apiUser}, at idagdag ang ra_call_control sa API Allowed Functions, o piliin doon ang ALL_FUNCTIONS.',
  'doctor-dialer.agent-not-logged-in.happened':
    '{count, plural, one {Ayon sa dialer, hindi naka-log in ang agent {agents}.} other {Ayon sa dialer, hindi naka-log in ang agent {agents}.}}',
  'doctor-dialer.agent-not-logged-in.advice':
    'Sa administration ng dialer, buksan ang Remote Agents, ang entry na {first} o mas mababa ang User ID Start, at gawing ACTIVE ang Status at kasindami ng nasa Settings ang Number of Lines. Kung walang ganoong entry, itama ang agent user sa Settings.',
  'doctor-dialer.agent-not-found.happened': 'Walang agent {agents} sa dialer.',
  'doctor-dialer.agent-not-found.advice':
    'Itama sa Settings ang agent user, o ang bilang ng mga linya. Ito ang User ID Start na nasa Remote Agents sa administration ng dialer.',
  'doctor-dialer.level-or-reports.happened':
    'Tama ang log-in. Tinatanggihan ito ng dialer sa pagtingin: mas mababa sa 7 ang level ng API user {apiUser}, o wala itong View Reports.',
  'doctor-dialer.level-or-reports.advice':
    'Sa administration ng dialer, buksan ang Users, user {apiUser}, gawing 7 o mas mataas ang User Level at 1 ang View Reports. Saka subukan ulit ang log-in, gamit ang --retry sa command line. O i-off sa Settings ang pagtingin sa mga agent, para walang mabilang na tinanggihang log-in.',
  'doctor-dialer.level-or-reports-before.happened':
    'Tama ang log-in. Noong huling tinanong, tinanggihan ito ng dialer sa pagtingin: mas mababa sa 7 ang level ng API user {apiUser}, o wala itong View Reports.',
  'doctor-dialer.level-or-reports-before.advice':
    'Sa administration ng dialer, buksan ang Users, user {apiUser}, gawing 7 o mas mataas ang User Level at 1 ang View Reports. Saka subukan ulit ang log-in, gamit ang --retry sa command line. O i-off sa Settings ang pagtingin sa mga agent, para walang mabilang na tinanggihang log-in.',
  'doctor-dialer.agent-status-not-allowed.happened':
    'Tama ang log-in, pero hindi puwedeng gumamit ng {function} ang API user {apiUser}.',
  'doctor-dialer.agent-status-not-allowed.advice':
    'Sa administration ng dialer, buksan ang Users, user {apiUser}, idagdag ang {function} sa API Allowed Functions, o piliin doon ang ALL_FUNCTIONS, at gawing 1 ang View Reports at 1 ang Agent API Access.',
};
