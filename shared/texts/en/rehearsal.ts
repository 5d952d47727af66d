/** English: the rehearsal. */
export const rehearsalTexts = {
  'rehearsal.word': 'Rehearsal',
  'rehearsal.nobody': 'No real customer is on the line.',
  'rehearsal.end': 'End rehearsal',
  'rehearsal.connect': 'Connect a dialer',
  'rehearsal.window-title': 'Rehearsal – {name}',
  'rehearsal.on-a-call': 'You have a caller on the line. Start the rehearsal after the call.',
} as const;
