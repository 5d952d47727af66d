import type { Texts } from '../texts-of.ts';
import type { dialerTexts as en } from '../en/dialer.ts';

/** Filipino: what is wrong with what was typed for the dialer. `{kind}` of a wrong character says whether it can be shown. */
export const dialerTexts: Texts<typeof en> = {
  'dialer.apiUser.missing': 'Ilagay ang API user.',
  'dialer.apiUser.wrong-character':
    'May {kind, select, space {space} tab {tab} invisible {character na hindi nakikita} other {“{character}”}} ang API user sa posisyon {position}: inaalis ito ng dialer sa user name at ibang user ang hahanapin nito. Puwede ang A–Z, a–z, 0–9, - at _.',
  'dialer.apiUser.too-short':
    'Kailangan ng API user ng hindi bababa sa {shortest, plural, one {# character} other {# na character}}.',
  'dialer.apiUser.too-long':
    '{length, plural, one {# character} other {# na character}} ang API user, at {longest} ang itinatabi ng dialer: puputulin ang sobra nang walang pasabi.',
  'dialer.agentUser.missing': 'Ilagay ang agent user.',
  'dialer.agentUser.wrong-character':
    'May {kind, select, space {space} tab {tab} invisible {character na hindi nakikita} other {“{character}”}} ang agent user sa posisyon {position}: inaalis ito ng dialer sa user name at ibang agent ang hahanapin nito. Puwede ang A–Z, a–z, 0–9, - at _.',
  'dialer.agentUser.too-short':
    'Kailangan ng agent user ng hindi bababa sa {shortest, plural, one {# character} other {# na character}}.',
  'dialer.agentUser.too-long':
    '{length, plural, one {# character} other {# na character}} ang agent user, at {longest} ang itinatabi ng dialer: puputulin ang sobra nang walang pasabi.',
  'dialer.password.missing': 'Ilagay ang password.',
  'dialer.password.wrong-character':
    'May {kind, select, space {space} tab {tab} invisible {character na hindi nakikita} other {“{character}”}} ang password sa posisyon {position}: inaalis ito ng dialer sa password, kaya hindi kailanman magtutugma ang log-in. Puwede ang A–Z, a–z, 0–9 at - . + / = _.',
  'dialer.password.too-short':
    'Kailangan ng password ng hindi bababa sa {shortest, plural, one {# character} other {# na character}}.',
  'dialer.password.too-long':
    '{length, plural, one {# character} other {# na character}} ang password, at {longest} ang itinatabi ng dialer: puputulin ang sobra nang walang pasabi.',
  'dialer.source.missing': 'Ilagay ang source.',
  'dialer.source.wrong-character':
    'May {kind, select, space {space} tab {tab} invisible {character na hindi nakikita} other {“{character}”}} ang source sa posisyon {position}: inaalis ito ng dialer, at ibang source ang lalabas sa call log. Puwede ang A–Z, a–z at 0–9.',
  'dialer.source.too-short':
    'Kailangan ng source ng hindi bababa sa {shortest, plural, one {# character} other {# na character}}.',
  'dialer.source.too-long':
    '{length, plural, one {# character} other {# na character}} ang source, at {longest} ang itinatabi ng dialer: puputulin ang sobra nang walang pasabi.',
  'dialer.status.missing': 'Ilagay ang status.',
  'dialer.status.wrong-character':
    'May {kind, select, space {space} tab {tab} invisible {character na hindi nakikita} other {“{character}”}} ang status sa posisyon {position}: inaalis ito ng dialer at ibang status ang isusulat nito. Puwede ang A–Z, a–z, 0–9, - at _.',
  'dialer.status.too-short':
    'Kailangan ng status ng hindi bababa sa {shortest, plural, one {# character} other {# na character}}.',
  'dialer.status.too-long':
    '{length, plural, one {# character} other {# na character}} ang status, at {longest} ang itinatabi ng dialer: puputulin ang sobra nang walang pasabi.',
  'dialer.inGroup.missing': 'Ilagay ang in-group.',
  'dialer.inGroup.wrong-character':
    'May {kind, select, space {space} tab {tab} invisible {character na hindi nakikita} other {“{character}”}} ang in-group sa posisyon {position}: ibang in-group ang hahanapin ng dialer. Puwede ang A–Z, a–z, 0–9, - at _.',
  'dialer.inGroup.too-short':
    'Kailangan ng in-group ng hindi bababa sa {shortest, plural, one {# character} other {# na character}}.',
  'dialer.inGroup.too-long':
    '{length, plural, one {# character} other {# na character}} ang in-group, at {longest} ang itinatabi ng dialer: puputulin ang sobra nang walang pasabi.',
  'dialer.lines.not-counted':
    'Kapag maraming linya, digit ang dulo ng agent user: mula roon bibilangin ang iba.',

  'dialer.address.empty':
    'Ilagay ang address ng dialer. Ito ang nasa browser kung saan ina-administer ang dialer.',
  'dialer.address.not-an-address':
    'Hindi ito web address. I-paste ang mula sa browser, o i-type ang pangalan ng host.',
  'dialer.address.not-http':
    'Sa https inaabot ang dialer, hindi sa “{scheme}”. I-paste ang address mula sa browser.',
  'dialer.address.holds-a-log-in':
    'May user name o password ang address. Alisin ang mga ito: sa mga field sa ibaba ang lugar nila.',
  'dialer.address.plain-http-not-allowed':
    'Sa plain http, mababasa ng kahit sino sa daan papunta sa {host} ang password. Gumamit ng https, o payagan ang plain http sa ibaba.',
};
