import type { Texts } from '../texts-of.ts';
import type { setUpTexts as en } from '../en/set-up.ts';

/** Filipino: the first start, and a set-up that is handed out. */
export const setUpTexts: Texts<typeof en> = {
  'set-up.welcome.title': 'Nagpapasa ang Baton ng live na tawag.',
  'set-up.welcome.what':
    'Ipinapakita nito ang tawag mo. Isang pindot ng button at maipapasa ang caller sa manager o department.',
  'set-up.connect': 'Ikonekta ang dialer',
  'set-up.connect.note':
    'Ibibigay sa iyo ng administrator ang address nito, isang API user na may password, at ang agent user mo.',
  'set-up.open-file': 'Magbukas ng set-up file',
  'set-up.open-file.note':
    'Baka may ipinadala sa iyo ang administrator. Makikita mo ang laman nito bago may i-set up.',
  'set-up.practise': 'Mag-ensayo sa built-in na dialer',
  'set-up.practise.note':
    'Galing sa mga gawa-gawang caller ang mga tawag. Walang totoong customer sa linya.',
  'set-up.language': 'Wika',

  'set-up.trouble.file-not-readable.happened': 'Hindi mabasa ang set-up file.',
  'set-up.trouble.file-not-readable.advice': 'I-save ito sa computer na ito at buksan ulit.',
  'set-up.trouble.not-json.happened': 'Hindi ito set-up ng Baton.',
  'set-up.trouble.not-json.advice': 'Hilingin sa administrator mo na ipadala ulit ito.',
  'set-up.trouble.holds-a-password.happened':
    'May password ang set-up, kaya hindi ito tinatanggap ng Baton: mababasa ang password ng sinumang nakahawak nito.',
  'set-up.trouble.holds-a-password.advice':
    'Sabihin sa administrator mo, na dapat magpalit ng password na iyon at mag-alis nito sa set-up.',
  'set-up.trouble.not-valid.happened': 'Hindi magamit ang set-up sa lagay nito.',
  'set-up.trouble.not-valid.happened-at': 'Hindi magamit ang set-up: may mali sa {where} nito.',
  'set-up.trouble.not-valid.advice': 'Ipadala ang linyang ito sa administrator mo.',
  'set-up.trouble.newer-version.happened': 'Para sa mas bagong Baton ang set-up.',
  'set-up.trouble.newer-version.advice': 'I-install ang pinakabagong Baton, saka buksan ulit ito.',

  'set-up.offer.title': 'Set-up para sa dialer',
  'set-up.offer.by-file':
    'Isang file sa computer na ito ang nag-aalok nito. Ayon dito, galing ito sa {from}.',
  'set-up.offer.by-link':
    'Isang link ang nagdala nito. Ayon dito, galing ito sa {from}. Kahit anong web page ay makakapagbukas ng ganitong link: tumuloy lang kung inaasahan mo ito.',
  'set-up.offer.dialer': 'Gagamitin ng Baton ang dialer sa',
  'set-up.offer.nothing-yet': 'Walang babaguhin bago ka pumayag.',
  'set-up.offer.replaces':
    'Papalitan nito ang dialer sa {host} na gamit mo ngayon. Mananatili ang mga button at history mo.',
  'set-up.offer.same': 'Ito ang dialer na gamit mo ngayon.',
  'set-up.offer.plain-http':
    'Sa plain http: mababasa ng kahit sino sa daan papunta sa dialer ang password.',
  'set-up.offer.team-without-key':
    'Walang key na pangsuri sa team directory: kung sino ang makakapagpalit ng nasa {host}, siya ang magpapasya kung saan papunta ang mga button nito. Humingi sa administrator mo ng set-up na may key, o tumuloy lang kung pinagkakatiwalaan mo ang address na iyon.',
  'set-up.offer.address': 'Address',
  'set-up.offer.api-user': 'API user',
  'set-up.offer.agent-user': 'Agent user',
  'set-up.offer.lines': 'Mga linya',
  'set-up.offer.source': 'Source',
  'set-up.offer.stream': 'Event stream',
  'set-up.offer.team': 'Team directory',
  'set-up.offer.team.signed': '{from}, may pirma lang',
  'set-up.offer.team.unsigned': '{from}, walang pirma',
  'set-up.offer.dial-rules': 'Dial rules',
  'set-up.offer.dial-rules.none': 'Dina-dial ang mga number gaya ng na-type',
  'set-up.offer.dial-rules.for': 'Para sa {country}',
  'set-up.offer.dial-rules.example': 'Ang {typed} ay ida-dial na {dialled}',
  'set-up.offer.language': 'Wika',
  'set-up.offer.password.note':
    'Ang password ng API user, mula sa administrator mo. Hindi ito kailanman nasa set-up.',
  'set-up.offer.password.kept':
    'Iwanang walang laman para gamitin pa rin ang naka-save na password.',
  'set-up.offer.connect': 'Kumonekta sa {host}',
  'set-up.offer.connecting': 'Kumokonekta sa {host}…',
  'set-up.offer.call-behind':
    'May caller sa linya. Isara ito para makita ang tawag; lalabas ito ulit pagkatapos.',
  'set-up.offer.not-now': 'Hindi muna',
};
