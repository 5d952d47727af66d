/** English: the first start, and a set-up that is handed out. */
export const setUpTexts = {
  'set-up.welcome.title': 'Baton passes a live call on.',
  'set-up.welcome.what':
    'It shows the call you are on. One press of a button hands the caller over to a manager or a department.',
  'set-up.connect': 'Connect a dialer',
  'set-up.connect.note':
    'Your administrator gives you its address, an API user with its password, and your agent user.',
  'set-up.open-file': 'Open a set-up file',
  'set-up.open-file.note':
    'Your administrator may have sent you one. You see what is in it before anything is set up.',
  'set-up.practise': 'Practise on the built-in dialer',
  'set-up.practise.note': 'Calls come from made-up callers. No real customer is on the line.',
  'set-up.language': 'Language',

  'set-up.trouble.file-not-readable.happened': 'The set-up file could not be read.',
  'set-up.trouble.file-not-readable.advice': 'Save it on this computer and open it again.',
  'set-up.trouble.not-json.happened': 'This is no set-up of Baton.',
  'set-up.trouble.not-json.advice': 'Ask your administrator to send it again.',
  'set-up.trouble.holds-a-password.happened':
    'The set-up holds a password, so Baton does not take it: whoever had it in hands can read the password.',
  'set-up.trouble.holds-a-password.advice':
    'Tell your administrator, who should change that password and take it out.',
  'set-up.trouble.not-valid.happened': 'The set-up can’t be used as it is.',
  'set-up.trouble.not-valid.happened-at': 'The set-up can’t be used: {where} is wrong in it.',
  'set-up.trouble.not-valid.advice': 'Send your administrator this line.',
  'set-up.trouble.newer-version.happened': 'The set-up is made for a newer Baton.',
  'set-up.trouble.newer-version.advice': 'Install the newest Baton, then open it again.',

  'set-up.offer.title': 'Set-up for a dialer',
  'set-up.offer.by-file': 'A file on this computer offers this. It says that it is from {from}.',
  'set-up.offer.by-link':
    'A link has brought this. It says that it is from {from}. Any web page can open such a link: go on only if you expected it.',
  'set-up.offer.dialer': 'Baton will work with the dialer at',
  'set-up.offer.nothing-yet': 'Nothing is changed before you say yes.',
  'set-up.offer.replaces':
    'This takes the place of the dialer at {host} that you work with now. Your buttons and your history stay.',
  'set-up.offer.same': 'This is the dialer that you work with now.',
  'set-up.offer.plain-http':
    'Over plain http: anyone on the way to the dialer can read the password.',
  'set-up.offer.team-without-key':
    'The team directory has no key to check it by: whoever can change what is at {host} decides where its buttons lead. Ask your administrator for a set-up with a key, or go on only if you trust that address.',
  'set-up.offer.address': 'Address',
  'set-up.offer.api-user': 'API user',
  'set-up.offer.agent-user': 'Agent user',
  'set-up.offer.lines': 'Lines',
  'set-up.offer.source': 'Source',
  'set-up.offer.stream': 'Event stream',
  'set-up.offer.team': 'Team directory',
  'set-up.offer.team.signed': '{from}, only with a signature',
  'set-up.offer.team.unsigned': '{from}, without a signature',
  'set-up.offer.dial-rules': 'Dial rules',
  'set-up.offer.dial-rules.none': 'Numbers are dialled as they are typed',
  'set-up.offer.dial-rules.for': 'For {country}',
  'set-up.offer.dial-rules.example': '{typed} is dialled {dialled}',
  'set-up.offer.language': 'Language',
  'set-up.offer.password.note':
    'The API user’s password, from your administrator. It is never in a set-up.',
  'set-up.offer.password.kept': 'Leave it empty to go on with the password that is kept.',
  'set-up.offer.connect': 'Connect to {host}',
  'set-up.offer.connecting': 'Connecting to {host}…',
  'set-up.offer.call-behind':
    'A caller is on the line. Close this to see the call; it comes again after it.',
  'set-up.offer.not-now': 'Not now',
} as const;
