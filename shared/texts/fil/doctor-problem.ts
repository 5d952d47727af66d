import type { Texts } from '../texts-of.ts';
import type { doctorProblemTexts as en } from '../en/doctor-problem.ts';

/** Filipino: what the check finds wrong on the way to the dialer, and what an administrator changes. */
export const doctorProblemTexts: Texts<typeof en> = {
  'doctor-problem.no-tls.happened':
    'Walang TLS ang server doon, o walang bersyong alam din ng computer na ito.',
  'doctor-problem.no-tls.advice':
    'I-check na para sa https ang port sa address, at na may TLS 1.2 o mas bago ang web server ng dialer.',
  'doctor-problem.proxy-out-of-reach.happened':
    'Dumadaan ang computer na ito sa proxy na {proxy}, pero hindi ito maabot.',
  'doctor-problem.proxy-out-of-reach.advice':
    'I-check ang proxy sa network settings ng system, o sa environment variable na HTTPS_PROXY.',
  'doctor-problem.certificate-ends-soon.happened': 'Hanggang {validTo} lang valid ang certificate.',
  'doctor-problem.certificate-ends-soon.advice':
    'I-renew ang certificate ng web server ng dialer bago ang araw na iyon.',
  'doctor-problem.plain-http.happened':
    'Sa plain http, mababasa ng kahit sino sa daan ang password ng API user.',
  'doctor-problem.plain-http.advice':
    'Mag-set up ng https sa web server ng dialer, at ilagay ang https address nito sa Settings.',

  'doctor-problem.address-not-found.happened':
    'Walang nakakakilala sa pangalan na nasa address ng dialer.',
  'doctor-problem.address-not-found.advice':
    'I-check ang address sa Settings, at ang internet at DNS server ng computer na ito.',
  'doctor-problem.connection-refused.happened':
    'Hindi tumatanggap ng koneksyon doon ang computer na nasa address ng dialer.',
  'doctor-problem.connection-refused.advice':
    'I-check na tumatakbo ang web server ng dialer, na port nito ang port sa address, at na walang firewall na nakaharang.',
  'doctor-problem.proxy-refused.happened':
    'May proxy sa daan na hindi nagpapadaan sa Baton papunta sa dialer.',
  'doctor-problem.proxy-refused.advice':
    'Payagan sa proxy ang CONNECT sa host at port ng address ng dialer.',
  'doctor-problem.timed-out.happened': 'Walang sagot na dumating sa oras.',
  'doctor-problem.timed-out.advice':
    'I-check na naka-up at hindi overloaded ang dialer, at na walang firewall na nagda-drop sa ipinapadala ng computer na ito.',
  'doctor-problem.connection-lost.happened': 'Naputol ang koneksyon bago dumating ang sagot.',
  'doctor-problem.connection-lost.advice':
    'Tingnan ang error log ng web server ng dialer, at subukan ulit.',
  'doctor-problem.redirected.happened':
    'Ipinapasa ng web server ang mga request sa {origin}. Hindi sumusunod ang Baton dala ang password.',
  'doctor-problem.redirected.advice':
    'Kung iyon ang dialer, ilagay ang address na iyon sa Settings.',
  'doctor-problem.redirected-nowhere.happened':
    'Ipinapasa ng web server ang mga request sa iba, pero hindi sinasabi kung saan.',
  'doctor-problem.redirected-nowhere.advice':
    'Kung iyon ang dialer, ilagay ang address na iyon sa Settings.',
  'doctor-problem.http-not-found.happened': 'HTTP status {status} ang sagot ng web server.',
  'doctor-problem.http-not-found.advice':
    'I-check ang address sa Settings: dapat makita sa ilalim nito ang /agc/api.php at /vicidial/non_agent_api.php.',
  'doctor-problem.http-forbidden.happened': 'HTTP status {status} ang sagot ng web server.',
  'doctor-problem.http-forbidden.advice':
    'Payagan sa web server ang /agc/api.php at /vicidial/non_agent_api.php.',
  'doctor-problem.http-status.happened': 'HTTP status {status} ang sagot ng web server.',
  'doctor-problem.http-status.advice': 'Tingnan ang error log ng web server ng dialer.',
  'doctor-problem.reply-unreadable.happened': 'Hindi sagot ng dialer ang dumating.',
  'doctor-problem.reply-unreadable.advice':
    'I-check ang address sa Settings: dapat makita sa ilalim nito ang /agc/api.php at /vicidial/non_agent_api.php.',
  'doctor-problem.reply-too-large.happened':
    'Mas mahaba kaysa anumang sagot ng dialer ang dumating.',
  'doctor-problem.reply-too-large.advice':
    'I-check ang address sa Settings: dapat makita sa ilalim nito ang /agc/api.php at /vicidial/non_agent_api.php.',

  'doctor-problem.certificate.not-read.happened':
    'Hindi pinagkakatiwalaan ang certificate ng dialer, kaya walang password na ipinapadala.',
  'doctor-problem.certificate.not-read.advice':
    'Bigyan ang web server ng dialer ng certificate mula sa authority na pinagkakatiwalaan ng computer na ito, at ipadala sa web server ang buong chain (fullchain.pem).',
  'doctor-problem.certificate.no-password-goes-out': 'Walang password na ipinapadala.',
  'doctor-problem.certificate.self-signed.happened':
    'Ang dialer mismo ang nagpapatunay sa certificate nito, at wala nang iba.',
  'doctor-problem.certificate.self-signed.advice':
    'Bigyan ang web server ng dialer ng certificate mula sa authority na pinagkakatiwalaan ng computer na ito. O sabihin sa mga agent ang fingerprint nito, sa paraang hindi dumadaan sa network, para mapagkatiwalaan nila ito.',
  'doctor-problem.certificate.unknown-authority.happened':
    'Hindi kilala ng computer na ito kung sino ang nagpapatunay sa certificate ng dialer.',
  'doctor-problem.certificate.unknown-authority.advice':
    'I-install ang certificate ng authority sa sariling store ng system sa computer na ito. Kung kilala ng mga browser ang authority, ipadala sa web server ang buong chain (fullchain.pem).',
  'doctor-problem.certificate.wrong-host.happened':
    'Para sa ibang address ang certificate ng dialer, hindi para sa nasa Settings.',
  'doctor-problem.certificate.wrong-host.advice':
    'Maglagay sa Settings ng address na nasa certificate, o ipadagdag ang address na ito sa certificate.',
  'doctor-problem.certificate.expired.happened':
    'Valid lang hanggang {validTo} ang certificate ng dialer.',
  'doctor-problem.certificate.expired.advice':
    'I-renew ang certificate ng web server ng dialer, at i-load ito roon. Kung valid pa ito, itama ang orasan ng computer na ito.',
  'doctor-problem.certificate.not-yet-valid.happened':
    'Valid lang simula {validFrom} ang certificate ng dialer.',
  'doctor-problem.certificate.not-yet-valid.advice':
    'Itama ang orasan ng computer na ito. Kung tama na iyon, ipagawa ulit ang certificate na valid simula ngayong araw.',
  'doctor-problem.certificate.changed.happened':
    'Ibang certificate ang ipinapakita ng dialer, hindi ang pinagkatiwalaan dito.',
  'doctor-problem.certificate.changed.advice':
    'Kung ni-renew mo ito, ibigay sa mga agent ang bagong fingerprint, sa paraang hindi dumadaan sa network. Kung hindi, alamin kung sino ang sumasagot sa address ng dialer.',
  'doctor-problem.certificate.changed-authority.happened':
    'Dating pinagkakatiwalaan ng computer na ito ang certificate ng dialer, pero hindi na ngayon.',
  'doctor-problem.certificate.changed-authority.advice':
    'Kung ni-renew mo ito, ibigay sa mga agent ang bagong fingerprint, sa paraang hindi dumadaan sa network. Kung hindi, alamin kung sino ang sumasagot sa address ng dialer.',
  'doctor-problem.certificate.other.happened': 'Hindi ma-check ang certificate ng dialer.',
  'doctor-problem.certificate.other.advice':
    'Ipagawa ito ulit: para sa server, may key na hindi bababa sa 2048 bits (RSA) o 256 (EC), at pirmado gamit ang SHA-256 o mas mabuti.',
  'doctor-problem.facts':
    '{hasSubject, select, yes {Sa {subject} ito, } other {}}{hasIssuer, select, yes {ibinigay ng {issuer}, } other {}}{hasNames, select, yes {para sa {names}, } other {}}valid mula {validFrom} hanggang {validTo}, SHA-256 fingerprint {fingerprint}.',
};
