/** English: why the check could not open the event stream, and what whoever runs it changes. */
export const doctorStreamTexts = {
  'doctor-stream.token-refused.happened': 'The event stream refused Baton’s token.',
  'doctor-stream.token-refused.advice':
    'Put the token that its server takes into Settings, or let the server take this one.',
  'doctor-stream.no-event-stream.happened': 'There are no events at the event stream’s address.',
  'doctor-stream.no-event-stream.advice':
    'Check that the event stream’s address in Settings is the one that sends text/event-stream.',
  'doctor-stream.address-not-found.happened':
    'Nobody knows the name in the event stream’s address.',
  'doctor-stream.address-not-found.advice':
    'Check that address in Settings, and this computer’s internet and DNS server.',
  'doctor-stream.connection-refused.happened':
    'The computer at the event stream’s address takes no connection there.',
  'doctor-stream.connection-refused.advice':
    'Check that the event stream’s server runs, that the port in its address is its port, and that no firewall stands in the way.',
  'doctor-stream.certificate-not-trusted.happened':
    'The event stream’s certificate is not trusted, so no token goes out.',
  'doctor-stream.certificate-not-trusted.advice':
    'Give its server a certificate by an authority that this computer trusts, with the whole chain (fullchain.pem), or install that authority’s certificate in the system’s own store.',
  'doctor-stream.proxy-refused.happened':
    'A proxy on the way does not let Baton through to the event stream.',
  'doctor-stream.proxy-refused.advice':
    'Let the proxy pass CONNECT to the host and port of the event stream’s address.',
  'doctor-stream.timed-out.happened': 'The event stream did not open in time.',
  'doctor-stream.timed-out.advice':
    'Check that the proxy in front of it does not buffer (nginx: proxy_buffering off), and that it sends a comment at least every 15 seconds.',
  'doctor-stream.connection-lost.happened':
    'The line to the event stream broke before it was open.',
  'doctor-stream.connection-lost.advice':
    'Look into the error logs of the event stream’s server and its proxy, and try again.',
  'doctor-stream.redirected.happened':
    'The event stream’s address points on to {origin}. Baton does not follow with a token.',
  'doctor-stream.redirected.advice':
    'If that is the event stream, put its own address into Settings.',
  'doctor-stream.redirected-nowhere.happened':
    'The event stream’s address points on to another one, without saying where.',
  'doctor-stream.redirected-nowhere.advice':
    'If that is the event stream, put its own address into Settings.',
  'doctor-stream.http-not-found.happened':
    'The server of the event stream answered with HTTP status {status}.',
  'doctor-stream.http-not-found.advice':
    'Check that the event stream’s address in Settings is the one that sends text/event-stream.',
  'doctor-stream.http-status.happened':
    'The server of the event stream answered with HTTP status {status}.',
  'doctor-stream.http-status.advice':
    'Look into the error logs of the event stream’s server and its proxy.',
  'doctor-stream.reply-unreadable.happened': 'What the event stream sends can’t be read.',
  'doctor-stream.reply-unreadable.advice':
    'Check that the event stream’s address in Settings is the one that sends text/event-stream.',
  'doctor-stream.reply-too-large.happened':
    'The event stream sends more than any message of a call.',
  'doctor-stream.reply-too-large.advice':
    'Check that the event stream’s address in Settings is the one that sends text/event-stream.',
} as const;
