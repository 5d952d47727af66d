/** English: how the event stream is doing, to the agent. */
export const streamTexts = {
  'stream.name': 'Event stream',
  'stream.light.connecting': 'Stream connecting',
  'stream.light.down': 'Stream down',
  'stream.off.happened': 'No event stream is set up.',
  'stream.off.advice': 'Settings has a field for its address.',
  'stream.connecting.happened': 'Baton is asking for the event stream.',
  'stream.connecting.advice': 'This takes a moment.',
  'stream.open.happened': 'The event stream is open.',
  'stream.open.advice': 'The next caller appears at once.',

  'stream.down.token-refused.happened':
    'The event stream refused Baton’s token. Baton has stopped asking.',
  'stream.down.token-refused.advice': 'Check the token in Settings.',
  'stream.down.no-event-stream.happened': 'There are no events at the event stream’s address.',
  'stream.down.no-event-stream.advice': 'Check the event stream’s address in Settings.',
  'stream.down.address-not-found.happened': 'There is no server at the event stream’s address.',
  'stream.down.address-not-found.advice':
    'Check your internet. Check the event stream’s address in Settings.',
  'stream.down.connection-refused.happened': 'The server of the event stream turns Baton away.',
  'stream.down.connection-refused.advice':
    'Ask the administrator whether it is up. Baton keeps trying by itself.',
  'stream.down.certificate-not-trusted.happened':
    'The event stream’s certificate is not trusted, so no token goes out.',
  'stream.down.certificate-not-trusted.advice':
    'Ask the administrator for a certificate that this computer trusts.',
  'stream.down.proxy-refused.happened':
    'A proxy on the way does not let Baton through to the event stream.',
  'stream.down.proxy-refused.advice':
    'Ask the administrator to let it pass. Baton keeps trying by itself.',
  'stream.down.timed-out.happened': 'The event stream did not answer in time.',
  'stream.down.timed-out.advice': 'Check your internet. Baton keeps trying by itself.',
  'stream.down.connection-lost.happened': 'The line to the event stream broke.',
  'stream.down.connection-lost.advice': 'Check your internet. Baton keeps trying by itself.',
  'stream.down.redirected.happened': 'The event stream’s address points on to {origin}.',
  'stream.down.redirected.advice':
    'Ask the administrator for the address to use, and put it into Settings.',
  'stream.down.redirected-nowhere.happened':
    'The event stream’s address points on to another one, without saying where.',
  'stream.down.redirected-nowhere.advice':
    'Ask the administrator for the address to use, and put it into Settings.',
  'stream.down.http-status.happened':
    'The server of the event stream answered with error {status}.',
  'stream.down.http-status.advice': 'Baton keeps trying by itself.',
  'stream.down.http-not-found.happened':
    'The server of the event stream answered with error {status}.',
  'stream.down.http-not-found.advice': 'Check the event stream’s address in Settings.',
  'stream.down.reply-unreadable.happened': 'What the event stream sends can’t be read.',
  'stream.down.reply-unreadable.advice': 'Check the event stream’s address in Settings.',
  'stream.down.reply-too-large.happened': 'The event stream sends more than any message of a call.',
  'stream.down.reply-too-large.advice': 'Check the event stream’s address in Settings.',
} as const;
