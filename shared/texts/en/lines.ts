/** English: the lines of an agent who has several. */
export const linesTexts = {
  'lines.name': 'Lines',
  'lines.in-front': 'The line in front',
  'lines.line': 'Line',
  'lines.no-number': 'No number',
  'lines.with-caller':
    '{count, plural, one {# line} other {# lines}} · {withCaller, plural, =0 {none} one {#} other {#}} with a caller',
  'lines.spoken': 'Caller on line {agentUser}: {caller}.',
  'lines.spoken-no-number': 'Caller on line {agentUser}: no number shown.',
  'lines.spoken-unchecked': 'Caller on line {agentUser}, not checked: {caller}.',
  'lines.spoken-unchecked-no-number': 'Caller on line {agentUser}, not checked: no number shown.',
} as const;
