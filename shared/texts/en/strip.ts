/** English: the strip beside a softphone. */
export const stripTexts = {
  'strip.name': 'Baton',
  'strip.to-window': 'Back to the window',
  'strip.to-line': 'Put line {agentUser} in front',
  'strip.more-callers': '{count, plural, one {# more caller} other {# more callers}}',
  'strip.notices': '{count, plural, one {# notice} other {# notices}} in the window',
  'strip.set-up-waits': 'A set-up waits',
} as const;
