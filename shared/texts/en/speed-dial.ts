/** English: the directory's main view. */
export const speedDialTexts = {
  'speed-dial.name': 'Speed dial',
  'speed-dial.favourites': 'Favourites',
  'speed-dial.recents': 'Used lately',
  'speed-dial.team-note': 'Team directory',
  'speed-dial.team-group': '{group} · {team}',
  'speed-dial.rescue': 'Rescue',
  'speed-dial.none': 'No buttons yet.',
  'speed-dial.none.advice': 'Add the people and departments that you hand calls over to.',
  'speed-dial.none.add': 'Add a button',

  'speed-dial.number-hidden': 'Number hidden',
  'speed-dial.in-group': 'In-group {name}',
  'speed-dial.default-in-group': 'Default transfer group',
  'speed-dial.default-in-group.explained':
    'DEFAULTINGROUP: the dialer takes the default transfer group of the call’s own campaign or in-group.',
  'speed-dial.status': 'Status {status}',
  'speed-dial.of-team': 'Locked: of the team directory',
  'speed-dial.of-team.explained': 'It is shared by the team, and can’t be changed here.',
  'speed-dial.asks.countdown': 'Counts down before it sends',
  'speed-dial.asks.countdown.explained': 'It counts down before it sends, and can be taken back.',
  'speed-dial.asks.hold': 'Hold to send',
  'speed-dial.asks.hold.explained': 'Hold it for a second to send, or press it twice.',
  'speed-dial.worked': 'Last worked {day}.',
  'speed-dial.refused-lately': 'Refused {count, plural, one {# time} other {# times}}',
  'speed-dial.refused-in-a-row':
    'The dialer refused its last {count, plural, one {order} other {# orders}}, the latest on {day}. Check its number or in-group.',

  'speed-dial.open': 'Always open',
  'speed-dial.open-till': 'Open till {when}',
  'speed-dial.closed': 'Closed',
  'speed-dial.closed-till': 'Closed till {when}',

  'speed-dial.handing-over': 'Handing over…',
  'speed-dial.counting': 'Handing over in {seconds, number}…',
  'speed-dial.keep-holding': 'Keep holding…',
  'speed-dial.hold-or-press-again': 'Hold, or press again to send',
  'speed-dial.say-whose-call': 'Say whose call',

  'speed-dial.search': 'Find or type a number',
  'speed-dial.search.clear': 'Clear the search',
  'speed-dial.search.results': 'Found',
  'speed-dial.search.status': 'Search',
  'speed-dial.search.found':
    '{count, plural, =0 {Nothing found.} one {# entry found.} other {# entries found.}}',
  'speed-dial.search.none': 'Nothing found.',
  'speed-dial.search.more':
    '{count, plural, one {# more. Type on to see it.} other {# more. Type on to see them.}}',
  'speed-dial.search.again': 'Press Enter again, or the button, to send.',
  'speed-dial.search.picked': 'Picked {name}, {destination}. Press Enter again to send.',
  'speed-dial.search.picked-number': 'Picked {number}. Press Enter again to send.',

  'speed-dial.dial': 'Dial {number}',
  'speed-dial.not-in-directory': 'Not in the directory',
  'speed-dial.dropped': 'The dialer drops {characters}',

  'speed-dial.menu': 'What to do with {name}',
  'speed-dial.menu.favourite': 'Add to the favourites',
  'speed-dial.menu.no-favourite': 'Take from the favourites',
  'speed-dial.menu.rescue': 'Make it the rescue',
  'speed-dial.menu.no-rescue': 'No rescue any more',
  'speed-dial.menu.edit': 'Edit',
  'speed-dial.menu.key': 'Give it a key',
} as const;
