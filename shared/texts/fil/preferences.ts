import type { Texts } from '../texts-of.ts';
import type { preferencesTexts as en } from '../en/preferences.ts';

/** Filipino: the preferences. */
export const preferencesTexts: Texts<typeof en> = {
  'preferences.title': 'Preferences',
  'preferences.contents': 'Nasa pahinang ito',
  'preferences.at-once': 'Gagana agad ang pinili mo.',

  'preferences.language': 'Wika',
  'preferences.language.system': 'Gaya ng system',

  'preferences.window': 'Window',
  'preferences.window.form': 'Anyo',
  'preferences.window.form.window': 'Buong window',
  'preferences.window.form.strip': 'Maliit na strip',
  'preferences.window.form.note':
    'Maliit na window ang strip sa tabi ng softphone. Nasa ibabaw ito lagi, at may sariling puwesto.',
  'preferences.window.keep-on-top': 'Panatilihin sa ibabaw ang window',
  'preferences.window.keep-on-top.note': 'Hindi ito tatakpan ng ibang window.',
  'preferences.window.tray': 'Ipakita ang Baton sa tray',
  'preferences.window.tray.note':
    'Ipinapakita ng tray ang lagay ng tawag. Dahil dito, nariyan pa rin ang Baton kahit isara ang window nito.',
  'preferences.window.tray.none': 'Walang tray sa desktop na ito na puwedeng paglagyan ng Baton.',
  'preferences.window.starts': 'Simulan ang Baton kasabay ng system',
  'preferences.window.starts.note': 'Magbubukas ito pag-log in mo sa computer na ito.',
  'preferences.window.starts.none':
    'Hindi puwedeng magsimula rito ang Baton kasabay ng system: walang ganoong setting ang system na ito, o hindi naka-install ang Baton.',

  'preferences.notifications': 'Mga notification',
  'preferences.notifications.calls': 'Kapag may dumating na tawag',
  'preferences.notifications.calls.note': 'May mga button, kung mayroon nito ang system.',
  'preferences.notifications.outcomes': 'Ano ang nangyari sa utos',
  'preferences.notifications.outcomes.note': 'Naipasa na, tinanggihan, o hindi alam.',
  'preferences.notifications.sound': 'May tunog',
  'preferences.notifications.sound.note':
    'Maririnig mo ito sa headset, at baka marinig din ng caller.',
  'preferences.notifications.none':
    'Hindi nagpapakita ng notification ng mga program ang system na ito. Gagana ang pinili mo kapag nagpakita na ito.',

  'preferences.keys': 'Mga key sa ibang program',
  'preferences.keys.note':
    'Gumagana ang mga key na ito habang nasa ibang program ang focus, at habang may tawag lang. Sumasagot ang bawat isa ng notification.',
  'preferences.keys.softphone':
    'Sa softphone pa rin ang mga media key at button ng headset. Iwasan ang mga key na gamit nito mismo: sabay na gagawin ng iisang key ang dalawa.',
  'preferences.keys.show': 'Ipakita ang Baton',
  'preferences.keys.rescue': 'Ipasa sa rescue button',
  'preferences.keys.buttons': 'Pindutin ang button 1 hanggang 9',
  'preferences.keys.off': 'Naka-off',
  'preferences.keys.any-digit': '{keys} na may 1 hanggang 9',
  'preferences.keys.record': 'I-record',
  'preferences.keys.record-for': 'Mag-record ng key: {name}',
  'preferences.keys.press': 'Pindutin nang sabay ang mga key. Sa Esc, mananatili ito.',
  'preferences.keys.press-with-digit':
    'Pindutin nang matagal ang mga key at pumindot ng kahit anong digit. Sa Esc, mananatili ito.',
  'preferences.keys.held': '{keys} at …',
  'preferences.keys.turn-off': 'I-off',
  'preferences.keys.turn-off-for': 'I-off: {name}',
  'preferences.keys.refused.not-a-key':
    'Puwede ang mga letra, digit at F1 hanggang F24. Sa ibang program pa rin ang lahat ng ibang key.',
  'preferences.keys.refused.no-modifier':
    'Isabay ang {keys}, kung hindi ay mawawala ang key sa sinumang nagta-type.',
  'preferences.keys.refused.no-digit':
    'Pumindot ng digit kasabay ng mga key na pinipindot mo nang matagal.',
  'preferences.keys.refused.system-key': 'Sa system ang key na iyon. Gamitin ang Ctrl o Alt.',
  'preferences.keys.conflict.taken':
    '{count, plural, one {Hindi gumagana ang {keys}: nasa ibang program o sa system na ito.} other {Hindi gumagana ang {keys}: nasa ibang program o sa system na ito.}} Pumili ng iba.',
  'preferences.keys.conflict.twice':
    '{count, plural, one {Dalawang beses na pinili ang {keys}, kaya wala itong ginagawa.} other {Dalawang beses na pinili ang {keys}, kaya wala itong ginagawa.}} Pumili ng iba.',
  'preferences.keys.conflict.not-a-key':
    '{count, plural, one {Hindi puwedeng key dito ang {keys}.} other {Hindi puwedeng key dito ang {keys}.}} Mag-record ng iba.',
  'preferences.keys.conflict.not-supported':
    'Hindi nagbibigay ng ganoong key sa mga program ang system na ito. Gumagana ang sariling mga key ng Baton habang nasa window nito ang focus.',
  'preferences.key.control': 'Ctrl',
  'preferences.key.command': 'Command',
  'preferences.key.alt': 'Alt',
  'preferences.key.shift': 'Shift',

  'preferences.command-line': 'Mga script at stream deck',
  'preferences.command-line.allowed': 'Payagang magpasa ang command line',
  'preferences.command-line.allowed.note':
    'Kahit anong program sa computer na ito ay makakapagpasa na ng tawag mo, gamit ang pangalan ng button. Dadaan ito sa parehong mga check gaya ng pindot.',
  'preferences.command-line.example': 'Halimbawa:',

  'preferences.history': 'History',
  'preferences.history.kept': 'Naka-save nang',
  'preferences.history.days': '{days, plural, one {# araw} other {# na araw}}',
  'preferences.history.year': 'Isang taon',
  'preferences.history.for-ever': 'Walang hanggan',
  'preferences.history.note': 'Binubura sa computer na ito ang mga attempt na mas luma.',

  'preferences.dial-rules': 'Dial rules',
  'preferences.dial-rules.for-dialer':
    'Kung paano ida-dial ng {host} ang mga number na isinusulat ng tao. May sariling rules ang bawat dialer.',
  'preferences.dial-rules.for-rehearsal':
    'Para sa ensayo, para makapag-practice. Hindi magbabago ang sariling rules ng dialer mo.',
  'preferences.dial-rules.no-dialer':
    'Para sa isang dialer ang dial rules. Magkonekta ng dialer sa Settings, o magsimula ng ensayo.',
  'preferences.dial-rules.country': 'Ang mga number na walang country code ay sa',
  'preferences.dial-rules.country.none': 'Walang bansa: i-dial gaya ng na-type',
  'preferences.dial-rules.country.option': '{country} ({code})',
  'preferences.dial-rules.untouched':
    'Dina-dial gaya ng na-type ang mga extension, star code at maiikling number.',
  'preferences.dial-rules.country-code': 'Mga number sa bansang iyon',
  'preferences.dial-rules.country-code.keep': 'Panatilihin ang country code',
  'preferences.dial-rules.country-code.strip': 'Alisin ito',
  'preferences.dial-rules.trunk': 'Kapalit ng country code',
  'preferences.dial-rules.trunk.note': 'Madalas 0 sa Europe, karaniwang wala sa iba.',
  'preferences.dial-rules.international': 'Bago ang code ng ibang bansa',
  'preferences.dial-rules.international.note':
    'Kapalit ng plus: 00, 011, o wala kung code lang ang kailangan ng dialer.',
  'preferences.dial-rules.outside': 'Bago ang bawat number ng telepono',
  'preferences.dial-rules.outside.note': 'Para sa outside line: madalas 9, karaniwang wala.',
  'preferences.dial-rules.prefix-problem':
    'Hanggang walong digit, * o #. Hindi ginagamit ang ganito.',
  'preferences.dial-rules.example': 'Ang {typed} ay ida-dial na {dialled}',

  'preferences.team': 'Team directory',
  'preferences.team.note':
    'Mga button na pinagsasaluhan ng team mo. Nasa tabi sila ng sa iyo, naka-lock, at naka-save para kapag walang network.',
  'preferences.team.from': 'Galing sa',
  'preferences.team.from.none': 'Wala',
  'preferences.team.from.file': 'Isang file',
  'preferences.team.from.https': 'Isang address',
  'preferences.team.path': 'File',
  'preferences.team.path.none': 'Walang piniling file',
  'preferences.team.choose': 'Pumili ng file',
  'preferences.team.url': 'Address',
  'preferences.team.key': 'Public key (opsyonal)',
  'preferences.team.key.note':
    'Kapag may key, directory lang na pinirmahan gamit ito ang tatanggapin. Nasa administrator mo ito.',
  'preferences.team.problem.path': 'Piliin ang file ng team directory.',
  'preferences.team.problem.url': 'Hindi ito web address. Nagsisimula ito sa https://.',
  'preferences.team.problem.not-https':
    'Sa https lang kinukuha ang team directory, para walang makapagbago nito sa daan.',
  'preferences.team.problem.log-in':
    'May user name o password ang address. Alisin ang mga ito: mababasa ito rito ng iba.',
  'preferences.team.problem.key':
    'Hindi ito Ed25519 public key: 44 na character sa base64, at = ang huli.',
  'preferences.team.save': 'I-save ang team directory',
  'preferences.team.saved': 'Na-save.',
  'preferences.team.not-saved': 'Hindi na-save ang team directory. Subukan ulit.',
  'preferences.team.load': 'I-load ngayon',
  'preferences.team.loading': 'Nilo-load…',
  'preferences.team.copy':
    '{name}: {count, plural, =0 {walang button} one {# button} other {# na button}}, noong {when}.',
  'preferences.team.signed': 'Maayos ang pirma.',
  'preferences.team.no-copy': 'Wala pang kopya sa computer na ito.',
};
