/**
 * English: what is wrong with what was typed for the dialer. `{kind}` of a wrong character says
 * whether it can be shown.
 */
export const dialerTexts = {
  'dialer.apiUser.missing': 'Fill in the API user.',
  'dialer.apiUser.wrong-character':
    'The API user has {kind, select, space {a space} tab {a tab} invisible {an invisible character} other {“{character}”}} at position {position}: the dialer drops it from a user name and would look for another user. It may hold A–Z, a–z, 0–9, - and _.',
  'dialer.apiUser.too-short':
    'The API user needs at least {shortest, plural, one {# character} other {# characters}}.',
  'dialer.apiUser.too-long':
    'The API user has {length, plural, one {# character} other {# characters}}, and the dialer keeps {longest}: the rest would be cut off without a word.',
  'dialer.agentUser.missing': 'Fill in the agent user.',
  'dialer.agentUser.wrong-character':
    'The agent user has {kind, select, space {a space} tab {a tab} invisible {an invisible character} other {“{character}”}} at position {position}: the dialer drops it from a user name and would look for another agent. It may hold A–Z, a–z, 0–9, - and _.',
  'dialer.agentUser.too-short':
    'The agent user needs at least {shortest, plural, one {# character} other {# characters}}.',
  'dialer.agentUser.too-long':
    'The agent user has {length, plural, one {# character} other {# characters}}, and the dialer keeps {longest}: the rest would be cut off without a word.',
  'dialer.password.missing': 'Fill in the password.',
  'dialer.password.wrong-character':
    'The password has {kind, select, space {a space} tab {a tab} invisible {an invisible character} other {“{character}”}} at position {position}: the dialer drops it from a password, so that the log-in could never match. It may hold A–Z, a–z, 0–9 and - . + / = _.',
  'dialer.password.too-short':
    'The password needs at least {shortest, plural, one {# character} other {# characters}}.',
  'dialer.password.too-long':
    'The password has {length, plural, one {# character} other {# characters}}, and the dialer keeps {longest}: the rest would be cut off without a word.',
  'dialer.source.missing': 'Fill in the source.',
  'dialer.source.wrong-character':
    'The source has {kind, select, space {a space} tab {a tab} invisible {an invisible character} other {“{character}”}} at position {position}: the dialer drops it, and the call log would name another source. It may hold A–Z, a–z and 0–9.',
  'dialer.source.too-short':
    'The source needs at least {shortest, plural, one {# character} other {# characters}}.',
  'dialer.source.too-long':
    'The source has {length, plural, one {# character} other {# characters}}, and the dialer keeps {longest}: the rest would be cut off without a word.',
  'dialer.status.missing': 'Fill in the status.',
  'dialer.status.wrong-character':
    'The status has {kind, select, space {a space} tab {a tab} invisible {an invisible character} other {“{character}”}} at position {position}: the dialer drops it and would write another status. It may hold A–Z, a–z, 0–9, - and _.',
  'dialer.status.too-short':
    'The status needs at least {shortest, plural, one {# character} other {# characters}}.',
  'dialer.status.too-long':
    'The status has {length, plural, one {# character} other {# characters}}, and the dialer keeps {longest}: the rest would be cut off without a word.',
  'dialer.inGroup.missing': 'Fill in the in-group.',
  'dialer.inGroup.wrong-character':
    'The in-group has {kind, select, space {a space} tab {a tab} invisible {an invisible character} other {“{character}”}} at position {position}: the dialer would look for another in-group. It may hold A–Z, a–z, 0–9, - and _.',
  'dialer.inGroup.too-short':
    'The in-group needs at least {shortest, plural, one {# character} other {# characters}}.',
  'dialer.inGroup.too-long':
    'The in-group has {length, plural, one {# character} other {# characters}}, and the dialer keeps {longest}: the rest would be cut off without a word.',
  'dialer.lines.not-counted':
    'With several lines the agent user ends in a digit: the others are counted on from it.',

  'dialer.address.empty':
    'Fill in the dialer’s address. It is the one in the browser where the dialer is administered.',
  'dialer.address.not-an-address':
    'This is no web address. Paste the one from the browser, or type the host’s name.',
  'dialer.address.not-http':
    'The dialer is reached over https, not “{scheme}”. Paste the address from the browser.',
  'dialer.address.holds-a-log-in':
    'The address holds a user name or password. Take them out: they belong in the fields below.',
  'dialer.address.plain-http-not-allowed':
    'Over plain http anyone on the way to {host} can read the password. Use https, or allow plain http below.',
} as const;
