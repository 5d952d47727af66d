import type { Texts } from '../texts-of.ts';
import type { teamTexts as en } from '../en/team.ts';

/** Filipino: the team directory. */
export const teamTexts: Texts<typeof en> = {
  'team.invalid.id-twice': 'Dalawang beses na nakasulat doon ang isang ID.',
  'team.invalid.id-too-long': 'Mas mahaba sa 50 character ang ID.',
  'team.invalid.no-such-group': 'Walang group na may ganitong ID.',
  'team.invalid.no-such-entry': 'Walang entry na may ganitong ID.',
  'team.invalid.missing': 'May kulang doon.',
  'team.invalid.unknown-field': 'Walang field na may ganitong pangalan.',
  'team.invalid.wrong-type': 'Ibang uri ng value ang dapat nandoon.',
  'team.invalid.empty': 'Walang laman ito.',
  'team.invalid.too-long': 'Masyadong mahaba ito: hanggang {most} character lang.',
  'team.invalid.too-many': 'Masyadong marami: hanggang {most} lang.',
  'team.invalid.wrong-form': 'Hindi tama ang pagkakasulat nito.',
  'team.invalid.not-allowed': 'Hindi pinapayagan doon ang value na ito.',
  'team.invalid.no-such-zone': 'Walang time zone na may ganitong pangalan.',
  'team.loading': 'Hinahanap ang team directory…',
  'team.no-copy': 'Wala pang kopya ng team directory.',
  'team.as-of': '{name}, noong {at}',
  'team.as-of-signed': '{name}, pirmado, noong {at}',
  'team.try-again': 'Subukan ulit',
  'team.stays': 'Mananatili ang huling maayos na kopya.',
  'team.trouble.not-reachable': 'Hindi maabot ang team directory.',
  'team.trouble.certificate-not-trusted':
    'Hindi pinagkakatiwalaan ang certificate na ipinapakita ng server ng team directory. Walang kinuha mula rito.',
  'team.trouble.turned-away':
    'Status {status} ang sagot ng server ng team directory. Itanong sa may hawak nito.',
  'team.trouble.redirected':
    'Nakaturo sa ibang address ang server ng team directory. Ilagay iyon sa settings, kung tama ito.',
  'team.trouble.too-large': 'Masyadong malaki ang team directory para maging totoo.',
  'team.trouble.file-not-readable': 'Hindi mabuksan ang file ng team directory.',
  'team.trouble.not-json': 'Hindi JSON ang team directory.',
  'team.trouble.not-valid': 'May mali sa team directory. {because}',
  'team.trouble.not-valid-at': 'May mali sa team directory sa {where}. {because}',
  'team.trouble.signature-missing': 'Walang pirma ang team directory, at kailangan nito iyon.',
  'team.trouble.signature-wrong':
    'Hindi tugma ang pirma ng team directory sa key na nasa settings.',
  'team.trouble.not-kept':
    'Hindi mai-save ang team directory sa computer na ito. Para sa takbong ito lang ito.',
};
