import type { Texts } from '../texts-of.ts';
import type { settingsTexts as en } from '../en/settings.ts';

/** Filipino: the settings of the dialer's connection. */
export const settingsTexts: Texts<typeof en> = {
  'settings.title': 'Settings',
  'settings.dialer': 'Dialer',
  'settings.address': 'Address ng dialer',
  'settings.address.in-use': 'Ginagamit ng Baton ang {address}.',
  'settings.plain-http': 'Payagan ang plain http',
  'settings.plain-http.note': 'Mababasa noon ng kahit sino sa daan papunta sa dialer ang password.',
  'settings.api-user': 'API user',
  'settings.source': 'Source',
  'settings.source.note': 'Pangalan ng Baton sa log ng mga request ng dialer.',
  'settings.password': 'Password',
  'settings.password.forget': 'Kalimutan ang password',
  'settings.agent': 'Agent',
  'settings.agent.note':
    'Sa Baton ipinapasa ng mga agent ang tawag, hindi sa sariling transfer key ng softphone: hindi ito malalaman ng dialer, mawawala rito ang tawag, at magiging mali ang bilang.',
  'settings.agent-user': 'Agent user',
  'settings.agent-user.note':
    'Ang user na may mga tawag na sinasagot mo, gaya ng pangalan nito sa dialer.',
  'settings.lines': 'Mga linya',
  'settings.lines.note': 'Kung ilang tawag ang sabay na hawak ng agent. Isa para sa karamihan.',
  'settings.lines.two': 'Sinusundan ng Baton ang agent {first} at {last}.',
  'settings.lines.three': 'Sinusundan ng Baton ang agent {first}, {second} at {last}.',
  'settings.lines.many': 'Sinusundan ng Baton ang agent {first}, {second} … at {last}.',
  'settings.lines.not-a-number': 'I-type kung ilang linya ang agent: number na 1 hanggang {most}.',
  'settings.looks': 'Tingnan ang status ng agent',
  'settings.looks.note':
    'Kailangan ng level 7 at View Reports. Kung wala nito, naghihintay ang Baton na masabihan ng tawag.',
  'settings.stream': 'Event stream',
  'settings.stream.address': 'Address ng event stream (opsyonal)',
  'settings.stream.address.note':
    'Sinasabi nito sa Baton ang mga tawag pagdating nila. Kapalit ng agent user ang {placeholder}.',
  'settings.stream.token': 'Token (opsyonal)',
  'settings.stream.token.forget': 'Kalimutan ang token',
  'settings.stream.token.forgotten': 'Makakalimutan ang token kapag sinave mo ang settings.',
  'settings.stream.fields': 'Mga field ng mensahe',
  'settings.stream.call-id': 'Field ng call ID',
  'settings.stream.caller-number': 'Field ng number ng caller',
  'settings.stream.caller-number.note':
    'Iwanang walang laman, gaya ng mga nasa ibaba, kung wala nito ang mga mensahe.',
  'settings.stream.campaign': 'Field ng campaign',
  'settings.stream.lead-id': 'Field ng lead ID',
  'settings.stream.agent-user': 'Field ng agent user',
  'settings.stream.agent-user.note': 'Sinasabi kung para sa aling linya ang mensahe.',
  'settings.secret.opening': 'Hinihintay ang keychain',
  'settings.secret.in-keychain': 'Naka-save sa keychain',
  'settings.secret.this-run-only': 'Para sa takbong ito lang',
  'settings.secret.not-at-hand': 'Naka-save, hindi hawak',
  'settings.certificate': 'Certificate',
  'settings.certificate.trusted':
    'Pinagkatiwalaan mo ang certificate ng dialer na may ganitong SHA-256 fingerprint. Walang ibang tatanggapin.',
  'settings.certificate.forget': 'Kalimutan ang certificate',
  'settings.check': 'I-check ang koneksyon',
  'settings.check.note': 'Chine-check ang settings na gamit, hindi ang naka-type dito.',
  'settings.save': 'I-save ang settings',
  'settings.saving': 'Sine-save…',
  'settings.cancel': 'Kanselahin',
  'settings.not-saved': 'Hindi na-save ang settings. Subukan ulit.',
  'settings.not-saved.password-missing':
    'Wala pang naka-save na password. I-type ang password ng API user.',
  'settings.not-saved.password-of-another':
    'Sa ibang dialer o API user ang naka-save na password. I-type ang password para rito.',
  'settings.not-saved.token-of-another':
    'Sa ibang event stream ang naka-save na token. I-type ang token para rito, o kalimutan ito.',
  'settings.not-saved.set-up-gone':
    'Hindi na inaalok ang set-up na ito. Buksan ulit ang file o ang link.',
  'settings.not-saved.on-a-call':
    'May caller sa linya. Walang binago; gawin ito pagkatapos ng tawag.',
  'settings.not-saved.agent-user-missing': 'Walang agent user sa set-up. I-type ang sa iyo.',
};
