import type { Texts } from '../texts-of.ts';
import type { speedDialTexts as en } from '../en/speed-dial.ts';

/** Filipino: the directory's main view. */
export const speedDialTexts: Texts<typeof en> = {
  'speed-dial.name': 'Speed dial',
  'speed-dial.favourites': 'Mga paborito',
  'speed-dial.recents': 'Ginamit kamakailan',
  'speed-dial.team-note': 'Team directory',
  'speed-dial.team-group': '{group} · {team}',
  'speed-dial.rescue': 'Rescue',
  'speed-dial.none': 'Wala pang button.',
  'speed-dial.none.advice': 'Idagdag ang mga tao at department na pinagpapasahan mo ng tawag.',
  'speed-dial.none.add': 'Magdagdag ng button',

  'speed-dial.number-hidden': 'Nakatago ang number',
  'speed-dial.in-group': 'In-group {name}',
  'speed-dial.default-in-group': 'Default na transfer group',
  'speed-dial.default-in-group.explained':
    'DEFAULTINGROUP: ginagamit ng dialer ang default transfer group ng sariling campaign o in-group ng tawag.',
  'speed-dial.status': 'Status {status}',
  'speed-dial.of-team': 'Naka-lock: sa team directory',
  'speed-dial.of-team.explained': 'Pinagsasaluhan ito ng team, at hindi mababago rito.',
  'speed-dial.asks.countdown': 'May countdown bago magpadala',
  'speed-dial.asks.countdown.explained': 'May countdown ito bago magpadala, at mababawi pa.',
  'speed-dial.asks.hold': 'Pindutin nang matagal',
  'speed-dial.asks.hold.explained':
    'Pindutin ito nang isang segundo para ipadala, o pindutin nang dalawang beses.',
  'speed-dial.worked': 'Huling gumana {day}.',
  'speed-dial.refused-lately': 'Tinanggihan nang {count, plural, one {# beses} other {# na beses}}',
  'speed-dial.refused-in-a-row':
    'Tinanggihan ng dialer ang huling {count, plural, one {# utos} other {# na utos}} nito, ang pinakahuli ay {day}. I-check ang number o in-group nito.',

  'speed-dial.open': 'Laging bukas',
  'speed-dial.open-till': 'Bukas hanggang {when}',
  'speed-dial.closed': 'Sarado',
  'speed-dial.closed-till': 'Sarado hanggang {when}',

  'speed-dial.handing-over': 'Ipinapasa…',
  'speed-dial.counting': 'Ipapasa sa loob ng {seconds, number}…',
  'speed-dial.keep-holding': 'Huwag bitawan…',
  'speed-dial.hold-or-press-again': 'Pindutin nang matagal, o pindutin ulit para ipadala',
  'speed-dial.say-whose-call': 'Sabihin kung kaninong tawag',

  'speed-dial.search': 'Maghanap o mag-type ng number',
  'speed-dial.search.clear': 'I-clear ang hinahanap',
  'speed-dial.search.results': 'Nakita',
  'speed-dial.search.status': 'Paghahanap',
  'speed-dial.search.found':
    '{count, plural, =0 {Walang nakita.} one {# entry ang nakita.} other {# na entry ang nakita.}}',
  'speed-dial.search.none': 'Walang nakita.',
  'speed-dial.search.more':
    '{count, plural, one {# pa. Mag-type pa para makita.} other {# pa. Mag-type pa para makita.}}',
  'speed-dial.search.again': 'Pindutin ulit ang Enter, o ang button, para ipadala.',
  'speed-dial.search.picked':
    'Napili ang {name}, {destination}. Pindutin ulit ang Enter para ipadala.',
  'speed-dial.search.picked-number': 'Napili ang {number}. Pindutin ulit ang Enter para ipadala.',

  'speed-dial.dial': 'I-dial ang {number}',
  'speed-dial.not-in-directory': 'Wala sa directory',
  'speed-dial.dropped': 'Inaalis ng dialer ang {characters}',

  'speed-dial.menu': 'Ano ang gagawin sa {name}',
  'speed-dial.menu.favourite': 'Idagdag sa paborito',
  'speed-dial.menu.no-favourite': 'Alisin sa paborito',
  'speed-dial.menu.rescue': 'Gawing rescue',
  'speed-dial.menu.no-rescue': 'Huwag nang rescue',
  'speed-dial.menu.edit': 'I-edit',
  'speed-dial.menu.key': 'Bigyan ng number key',
};
