/** English: the latest press, in the line at the bottom and in the button's place. */
export const orderTexts = {
  'order.outcome': 'Outcome',
  'order.hang-up': 'Hang up',
  'order.out.hang-up': 'Hanging up…',
  'order.out.transfer': 'Handing over to {name}…',
  'order.counting':
    'Handing over to {name} in {seconds, plural, one {# second} other {# seconds}}.',
  'order.counting.advice': 'Press the button again, or Escape, to take it back.',
  'order.hold': 'Hold the button to send: {name}',
  'order.hold.advice':
    'Nothing was sent. Hold it for a second, or press it once more within {seconds, plural, one {# second} other {# seconds}}.',
  'order.take-back': 'Take back',
  'order.handed-over': 'Handed over to {name}',
  'order.outcome-of': '{outcome}: {name}',
  'order.of-call-before': 'The call before: {outcome}',
  'order.free': 'Caller is still with me: free the buttons',

  'order.hint.press': 'Press a button, or a key from 1 to 9.',
  'order.hint.arranging': 'Nothing is sent while you arrange.',

  'order.whose-call.question': 'Is it the caller you are talking to?',
  'order.whose-call.said': 'Nobody can check whose call {callId} is. Nothing was sent.',
  'order.whose-call.said-with-number':
    'Nobody can check whose call {callId} from {number} is. Nothing was sent.',
  'order.whose-call.yes-hang-up': 'Yes, hang up',
  'order.whose-call.yes-transfer': 'Yes, hand over to {name}',
  'order.whose-call.no': 'No',

  'order.closed.instead': '{name} instead',
  'order.closed.all-the-same': 'Send all the same',
  'order.closed.never-mind': 'Never mind',
} as const;
