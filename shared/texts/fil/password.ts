import type { Texts } from '../texts-of.ts';
import type { passwordTexts as en } from '../en/password.ts';

/** Filipino: where the password and the event stream’s token are kept. */
export const passwordTexts: Texts<typeof en> = {
  'password.password.opening.happened': 'Hindi pa sumasagot ang keychain ng system.',
  'password.password.opening.advice': 'Maghintay sandali, o i-type ang password sa Settings.',
  'password.password.none.happened': 'Walang naka-save na password.',
  'password.password.none.advice': 'I-type ito sa Settings.',
  'password.password.none.no-keychain':
    'Para sa takbong ito lang ang ita-type mo: walang keychain na tumatakbo sa system na ito.',
  'password.password.none.fixed-key-only':
    'Para sa takbong ito lang ang ita-type mo: ie-encrypt ito ng system na ito gamit ang key na alam ng lahat.',
  'password.password.none.locked':
    'Para sa takbong ito lang ang ita-type mo: naka-lock ang keychain ng system.',
  'password.password.none.not-written':
    'Para sa takbong ito lang ang ita-type mo: hindi ito tinanggap ng disk.',
  'password.password.none.keychain-failed':
    'Para sa takbong ito lang ang ita-type mo: hindi ito tinanggap ng keychain.',
  'password.password.in-keychain.happened': 'May password na naka-save sa keychain ng system.',
  'password.password.in-keychain.advice': 'Iwanang walang laman ang field para manatili ito.',
  'password.password.this-run-only.no-keychain':
    'Para sa takbong ito lang ang password: walang keychain na tumatakbo sa system na ito.',
  'password.password.this-run-only.fixed-key-only':
    'Para sa takbong ito lang ang password: ie-encrypt ito ng system na ito gamit ang key na alam ng lahat.',
  'password.password.this-run-only.locked':
    'Para sa takbong ito lang ang password: naka-lock ang keychain ng system.',
  'password.password.this-run-only.not-written':
    'Para sa takbong ito lang ang password: hindi ito tinanggap ng disk.',
  'password.password.this-run-only.keychain-failed':
    'Para sa takbong ito lang ang password: hindi ito tinanggap ng keychain.',
  'password.password.this-run-only.advice': 'Kailangan itong i-type ulit sa susunod na simula.',
  'password.password.keychain-locked.happened':
    'Nasa keychain ng system ang password, at naka-lock ito.',
  'password.password.keychain-locked.advice':
    'I-unlock ang keychain, o i-type ang password sa Settings.',
  'password.password.keychain-changed.happened':
    'Sa ibang keychain naka-save ang password: {before} noon, {now} ngayon. Walang binura.',
  'password.password.keychain-changed.advice':
    'Bumalik sa keychain na iyon at subukan ulit, o i-type ang password sa Settings.',
  'password.password.unreadable.happened':
    'May naka-save na password, pero hindi ito mabasa ng keychain. Walang binura.',
  'password.password.unreadable.advice':
    'Subukan ulit ang keychain, o i-type ulit ang password sa Settings.',

  'password.token.opening.happened': 'Hindi pa sumasagot ang keychain ng system.',
  'password.token.opening.advice': 'Maghintay sandali, o i-type ang token sa Settings.',
  'password.token.none.happened': 'Walang naka-save na token.',
  'password.token.none.advice': 'I-type ito sa Settings.',
  'password.token.none.no-keychain':
    'Para sa takbong ito lang ang ita-type mo: walang keychain na tumatakbo sa system na ito.',
  'password.token.none.fixed-key-only':
    'Para sa takbong ito lang ang ita-type mo: ie-encrypt ito ng system na ito gamit ang key na alam ng lahat.',
  'password.token.none.locked':
    'Para sa takbong ito lang ang ita-type mo: naka-lock ang keychain ng system.',
  'password.token.none.not-written':
    'Para sa takbong ito lang ang ita-type mo: hindi ito tinanggap ng disk.',
  'password.token.none.keychain-failed':
    'Para sa takbong ito lang ang ita-type mo: hindi ito tinanggap ng keychain.',
  'password.token.in-keychain.happened': 'May token na naka-save sa keychain ng system.',
  'password.token.in-keychain.advice': 'Iwanang walang laman ang field para manatili ito.',
  'password.token.this-run-only.no-keychain':
    'Para sa takbong ito lang ang token: walang keychain na tumatakbo sa system na ito.',
  'password.token.this-run-only.fixed-key-only':
    'Para sa takbong ito lang ang token: ie-encrypt ito ng system na ito gamit ang key na alam ng lahat.',
  'password.token.this-run-only.locked':
    'Para sa takbong ito lang ang token: naka-lock ang keychain ng system.',
  'password.token.this-run-only.not-written':
    'Para sa takbong ito lang ang token: hindi ito tinanggap ng disk.',
  'password.token.this-run-only.keychain-failed':
    'Para sa takbong ito lang ang token: hindi ito tinanggap ng keychain.',
  'password.token.this-run-only.advice': 'Kailangan itong i-type ulit sa susunod na simula.',
  'password.token.keychain-locked.happened': 'Nasa keychain ng system ang token, at naka-lock ito.',
  'password.token.keychain-locked.advice': 'I-unlock ang keychain, o i-type ang token sa Settings.',
  'password.token.keychain-changed.happened':
    'Sa ibang keychain naka-save ang token: {before} noon, {now} ngayon. Walang binura.',
  'password.token.keychain-changed.advice':
    'Bumalik sa keychain na iyon at subukan ulit, o i-type ang token sa Settings.',
  'password.token.unreadable.happened':
    'May naka-save na token, pero hindi ito mabasa ng keychain. Walang binura.',
  'password.token.unreadable.advice':
    'Subukan ulit ang keychain, o i-type ulit ang token sa Settings.',

  'password.keychain.gnome-keyring': 'GNOME Keyring',
  'password.keychain.kwallet': 'KWallet',
  'password.keychain.kwallet5': 'KWallet 5',
  'password.keychain.kwallet6': 'KWallet 6',
  'password.keychain.macos': 'ang keychain ng macOS',
  'password.keychain.windows': 'ang data protection ng Windows',
  'password.keychain.none': 'walang keychain',
  'password.keychain.not-known': 'isang hindi kilala ng Baton',
};
