/** English: the preferences. */
export const preferencesTexts = {
  'preferences.title': 'Preferences',
  'preferences.contents': 'On this sheet',
  'preferences.at-once': 'What you choose holds at once.',

  'preferences.language': 'Language',
  'preferences.language.system': 'As the system',

  'preferences.window': 'Window',
  'preferences.window.form': 'Form',
  'preferences.window.form.window': 'Full window',
  'preferences.window.form.strip': 'Small strip',
  'preferences.window.form.note':
    'The strip is a small window beside the softphone. It stays on top, and has its own place.',
  'preferences.window.keep-on-top': 'Keep the window on top',
  'preferences.window.keep-on-top.note': 'Other windows don’t cover it.',
  'preferences.window.tray': 'Show Baton in the tray',
  'preferences.window.tray.note':
    'The tray shows the call’s state. With it, Baton stays at hand after its window is closed.',
  'preferences.window.tray.none': 'This desktop has no tray that Baton can be shown in.',
  'preferences.window.starts': 'Start Baton with the system',
  'preferences.window.starts.note': 'It opens when you log in to this computer.',
  'preferences.window.starts.none':
    'Baton can’t start with the system here: this system has no such setting, or Baton runs without being installed.',

  'preferences.notifications': 'Notifications',
  'preferences.notifications.calls': 'When a call comes',
  'preferences.notifications.calls.note': 'With buttons, where the system has them.',
  'preferences.notifications.outcomes': 'What became of an order',
  'preferences.notifications.outcomes.note': 'Handed over, refused, or not known.',
  'preferences.notifications.sound': 'With a sound',
  'preferences.notifications.sound.note': 'You hear it in your headset, and the caller may too.',
  'preferences.notifications.none':
    'This system shows no notifications of programs. What you choose holds once it does.',

  'preferences.keys': 'Keys in other programs',
  'preferences.keys.note':
    'These keys work while another program has the focus, and only while a call is on. Each answers with a notification.',
  'preferences.keys.softphone':
    'Media keys and headset buttons stay with the softphone. Leave out the keys that it uses itself: the same key would do both.',
  'preferences.keys.show': 'Show Baton',
  'preferences.keys.rescue': 'Hand over to the rescue button',
  'preferences.keys.buttons': 'Press button 1 to 9',
  'preferences.keys.off': 'Off',
  'preferences.keys.any-digit': '{keys} with 1 to 9',
  'preferences.keys.record': 'Record',
  'preferences.keys.record-for': 'Record a key: {name}',
  'preferences.keys.press': 'Press the keys together. Esc leaves it as it is.',
  'preferences.keys.press-with-digit':
    'Hold the keys down and press any digit. Esc leaves it as it is.',
  'preferences.keys.held': '{keys} and …',
  'preferences.keys.turn-off': 'Turn off',
  'preferences.keys.turn-off-for': 'Turn off: {name}',
  'preferences.keys.refused.not-a-key':
    'Letters, digits and F1 to F24 can be used. All other keys stay with the other programs.',
  'preferences.keys.refused.no-modifier':
    'Hold {keys} with it, else the key is lost to whoever types.',
  'preferences.keys.refused.no-digit': 'Press a digit with the keys that you hold down.',
  'preferences.keys.refused.system-key': 'That key belongs to the system. Use Ctrl or Alt.',
  'preferences.keys.conflict.taken':
    '{count, plural, one {{keys} does not work: another program or the system has it.} other {{keys} don’t work: other programs or the system have them.}} Choose another.',
  'preferences.keys.conflict.twice':
    '{count, plural, one {{keys} is chosen twice, so it does nothing.} other {{keys} are chosen twice, so they do nothing.}} Choose another.',
  'preferences.keys.conflict.not-a-key':
    '{count, plural, one {{keys} can’t be a key here.} other {{keys} can’t be keys here.}} Record another.',
  'preferences.keys.conflict.not-supported':
    'This system gives programs no keys of that kind. Baton’s own keys work while its window has the focus.',
  'preferences.key.control': 'Ctrl',
  'preferences.key.command': 'Command',
  'preferences.key.alt': 'Alt',
  'preferences.key.shift': 'Shift',

  'preferences.command-line': 'Scripts and stream decks',
  'preferences.command-line.allowed': 'Let the command line hand over',
  'preferences.command-line.allowed.note':
    'Any program on this computer can then hand over the call you are on, by the name of a button. It goes through the same guards as a press.',
  'preferences.command-line.example': 'For example:',

  'preferences.history': 'History',
  'preferences.history.kept': 'Kept for',
  'preferences.history.days': '{days, plural, one {# day} other {# days}}',
  'preferences.history.year': 'A year',
  'preferences.history.for-ever': 'For ever',
  'preferences.history.note': 'Attempts that are older are deleted from this computer.',

  'preferences.dial-rules': 'Dial rules',
  'preferences.dial-rules.for-dialer':
    'How numbers that people write are dialled by {host}. Each dialer has its own rules.',
  'preferences.dial-rules.for-rehearsal':
    'For the rehearsal, to practise with. Your dialer’s own rules stay as they are.',
  'preferences.dial-rules.no-dialer':
    'Dial rules belong to a dialer. Connect one in Settings, or start a rehearsal.',
  'preferences.dial-rules.country': 'Numbers without a country code are of',
  'preferences.dial-rules.country.none': 'No country: dial as typed',
  'preferences.dial-rules.country.option': '{country} ({code})',
  'preferences.dial-rules.untouched':
    'Extensions, star codes and short numbers are dialled as they are typed.',
  'preferences.dial-rules.country-code': 'Numbers of that country',
  'preferences.dial-rules.country-code.keep': 'Keep the country code',
  'preferences.dial-rules.country-code.strip': 'Lose it',
  'preferences.dial-rules.trunk': 'In place of the country code',
  'preferences.dial-rules.trunk.note': 'Often 0 in Europe, mostly nothing elsewhere.',
  'preferences.dial-rules.international': 'Before other countries’ codes',
  'preferences.dial-rules.international.note':
    'In place of the plus: 00, 011, or nothing where the dialer takes the bare code.',
  'preferences.dial-rules.outside': 'Before every telephone number',
  'preferences.dial-rules.outside.note': 'What gives an outside line: often 9, mostly nothing.',
  'preferences.dial-rules.prefix-problem': 'Up to eight digits, * or #. Not used as it is.',
  'preferences.dial-rules.example': '{typed} is dialled {dialled}',

  'preferences.team': 'Team directory',
  'preferences.team.note':
    'Buttons that your team shares. They stand beside your own, locked, and are kept for when the network is gone.',
  'preferences.team.from': 'Comes from',
  'preferences.team.from.none': 'Nowhere',
  'preferences.team.from.file': 'A file',
  'preferences.team.from.https': 'An address',
  'preferences.team.path': 'File',
  'preferences.team.path.none': 'No file chosen',
  'preferences.team.choose': 'Choose a file',
  'preferences.team.url': 'Address',
  'preferences.team.key': 'Public key (optional)',
  'preferences.team.key.note':
    'With a key only a directory that was signed with it is taken. Your administrator has it.',
  'preferences.team.problem.path': 'Choose the file of the team directory.',
  'preferences.team.problem.url': 'This is no web address. It begins with https://.',
  'preferences.team.problem.not-https':
    'The team directory is had over https only, so that nobody on the way can change it.',
  'preferences.team.problem.log-in':
    'The address holds a user name or password. Take them out: others can read it here.',
  'preferences.team.problem.key':
    'This is no Ed25519 public key: 44 characters in base64, the last of them =.',
  'preferences.team.save': 'Save the team directory',
  'preferences.team.saved': 'Saved.',
  'preferences.team.not-saved': 'The team directory could not be saved. Try again.',
  'preferences.team.load': 'Load now',
  'preferences.team.loading': 'Loading…',
  'preferences.team.copy':
    '{name}: {count, plural, =0 {no buttons} one {# button} other {# buttons}}, as of {when}.',
  'preferences.team.signed': 'The signature is good.',
  'preferences.team.no-copy': 'There is no copy on this computer yet.',
} as const;
