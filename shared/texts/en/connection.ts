/** English: why the dialer gives no readable answer, to the agent. */
export const connectionTexts = {
  'connection.address-not-found.happened': 'There is no server at the dialer’s address.',
  'connection.address-not-found.advice': 'Check your internet, and the address in Settings.',
  'connection.connection-refused.happened': 'The server at the dialer’s address turns Baton away.',
  'connection.connection-refused.advice':
    'Ask the administrator whether it is up. Baton keeps trying by itself.',
  'connection.certificate-not-trusted.happened':
    'The dialer’s certificate is not trusted, so no password goes out.',
  'connection.certificate-not-trusted.advice':
    'Ask the administrator for a certificate that this computer trusts.',
  'connection.no-password-goes-out': 'No password goes out.',
  'connection.proxy-refused.happened':
    'A proxy on the way does not let Baton through to the dialer.',
  'connection.proxy-refused.advice':
    'Ask the administrator to let it pass. Baton keeps trying by itself.',
  'connection.timed-out.happened': 'The dialer did not answer in time.',
  'connection.timed-out.advice': 'Check your internet. Baton keeps trying by itself.',
  'connection.connection-lost.happened': 'The line to the dialer broke.',
  'connection.connection-lost.advice': 'Check your internet. Baton keeps trying by itself.',
  'connection.redirected.happened':
    'The address points on to {origin}. Baton does not follow it with a password.',
  'connection.redirected.advice': 'If that is your dialer, put that address into Settings.',
  'connection.redirected-nowhere.happened':
    'The address points on to another one, without saying where.',
  'connection.redirected-nowhere.advice':
    'Ask the administrator for the dialer’s address, and put it into Settings.',
  'connection.http-status.happened': 'The web server answered with error {status}.',
  'connection.http-status.advice': 'Baton keeps trying by itself.',
  'connection.http-not-found.happened': 'The web server answered with error {status}.',
  'connection.http-not-found.advice': 'Check the address in Settings.',
  'connection.reply-unreadable.happened': 'What came back is no answer of a dialer.',
  'connection.reply-unreadable.advice': 'Check the address in Settings.',
  'connection.reply-too-large.happened': 'What came back is longer than any answer of a dialer.',
  'connection.reply-too-large.advice': 'Check the address in Settings.',
} as const;
