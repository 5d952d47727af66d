/** English: what the check finds wrong on the way to the dialer, and what an administrator changes. */
export const doctorProblemTexts = {
  'doctor-problem.no-tls.happened':
    'The server does not speak TLS there, or none that this computer speaks too.',
  'doctor-problem.no-tls.advice':
    'Check that the port in the address is the one for https, and that the dialer’s web server offers TLS 1.2 or newer.',
  'doctor-problem.proxy-out-of-reach.happened':
    'This computer goes through the proxy {proxy}, and can’t get to it.',
  'doctor-problem.proxy-out-of-reach.advice':
    'Check the proxy in the system’s network settings, or in the environment variable HTTPS_PROXY.',
  'doctor-problem.certificate-ends-soon.happened': 'The certificate holds until {validTo} only.',
  'doctor-problem.certificate-ends-soon.advice':
    'Renew the certificate of the dialer’s web server before that day.',
  'doctor-problem.plain-http.happened':
    'Over plain http anyone on the way can read the API user’s password.',
  'doctor-problem.plain-http.advice':
    'Set up https on the dialer’s web server, and put its https address into Settings.',

  'doctor-problem.address-not-found.happened': 'Nobody knows the name in the dialer’s address.',
  'doctor-problem.address-not-found.advice':
    'Check the address in Settings, and this computer’s internet and DNS server.',
  'doctor-problem.connection-refused.happened':
    'The computer at the dialer’s address takes no connection there.',
  'doctor-problem.connection-refused.advice':
    'Check that the dialer’s web server runs, that the port in the address is its port, and that no firewall stands in the way.',
  'doctor-problem.proxy-refused.happened':
    'A proxy on the way does not let Baton through to the dialer.',
  'doctor-problem.proxy-refused.advice':
    'Let the proxy pass CONNECT to the host and port of the dialer’s address.',
  'doctor-problem.timed-out.happened': 'No answer came in time.',
  'doctor-problem.timed-out.advice':
    'Check that the dialer is up and not overloaded, and that a firewall does not drop what this computer sends.',
  'doctor-problem.connection-lost.happened': 'The connection broke before an answer came.',
  'doctor-problem.connection-lost.advice':
    'Look into the error log of the dialer’s web server, and try again.',
  'doctor-problem.redirected.happened':
    'The web server sends requests on to {origin}. Baton does not follow with a password.',
  'doctor-problem.redirected.advice': 'If that is the dialer, put that address into Settings.',
  'doctor-problem.redirected-nowhere.happened':
    'The web server sends requests on, without saying where to.',
  'doctor-problem.redirected-nowhere.advice':
    'If that is the dialer, put that address into Settings.',
  'doctor-problem.http-not-found.happened': 'The web server answered with HTTP status {status}.',
  'doctor-problem.http-not-found.advice':
    'Check the address in Settings: /agc/api.php and /vicidial/non_agent_api.php have to be found under it.',
  'doctor-problem.http-forbidden.happened': 'The web server answered with HTTP status {status}.',
  'doctor-problem.http-forbidden.advice':
    'Let the web server pass /agc/api.php and /vicidial/non_agent_api.php.',
  'doctor-problem.http-status.happened': 'The web server answered with HTTP status {status}.',
  'doctor-problem.http-status.advice': 'Look into the error log of the dialer’s web server.',
  'doctor-problem.reply-unreadable.happened': 'What came back is no answer of a dialer.',
  'doctor-problem.reply-unreadable.advice':
    'Check the address in Settings: /agc/api.php and /vicidial/non_agent_api.php have to be found under it.',
  'doctor-problem.reply-too-large.happened':
    'What came back is longer than any answer of a dialer.',
  'doctor-problem.reply-too-large.advice':
    'Check the address in Settings: /agc/api.php and /vicidial/non_agent_api.php have to be found under it.',

  'doctor-problem.certificate.not-read.happened':
    'The dialer’s certificate is not trusted, so no password goes out.',
  'doctor-problem.certificate.not-read.advice':
    'Give the dialer’s web server a certificate by an authority that this computer trusts, and have the web server send the whole chain (fullchain.pem).',
  'doctor-problem.certificate.no-password-goes-out': 'No password goes out.',
  'doctor-problem.certificate.self-signed.happened':
    'The dialer vouches for its certificate itself, and nobody else does.',
  'doctor-problem.certificate.self-signed.advice':
    'Give the dialer’s web server a certificate by an authority that this computer trusts. Or tell the agents its fingerprint, by another way than the network, so that they can trust it.',
  'doctor-problem.certificate.unknown-authority.happened':
    'This computer does not know who vouches for the dialer’s certificate.',
  'doctor-problem.certificate.unknown-authority.advice':
    'Install the authority’s certificate in the system’s own store on this computer. If browsers know the authority, have the web server send the whole chain (fullchain.pem).',
  'doctor-problem.certificate.wrong-host.happened':
    'The dialer’s certificate is for another address than the one in Settings.',
  'doctor-problem.certificate.wrong-host.advice':
    'Put an address that is in the certificate into Settings, or have this one added to the certificate.',
  'doctor-problem.certificate.expired.happened':
    'The dialer’s certificate was valid until {validTo}.',
  'doctor-problem.certificate.expired.advice':
    'Renew the certificate of the dialer’s web server, and load it there. If it is still valid, set this computer’s clock.',
  'doctor-problem.certificate.not-yet-valid.happened':
    'The dialer’s certificate is valid from {validFrom} on.',
  'doctor-problem.certificate.not-yet-valid.advice':
    'Set this computer’s clock. If that is right, have the certificate made anew, valid from today.',
  'doctor-problem.certificate.changed.happened':
    'The dialer shows another certificate than the one that was trusted here.',
  'doctor-problem.certificate.changed.advice':
    'If you have renewed it, give the agents the new fingerprint, by another way than the network. Otherwise find out who answers at the dialer’s address.',
  'doctor-problem.certificate.changed-authority.happened':
    'The dialer’s certificate used to be one that this computer trusts, and is not any more.',
  'doctor-problem.certificate.changed-authority.advice':
    'If you have renewed it, give the agents the new fingerprint, by another way than the network. Otherwise find out who answers at the dialer’s address.',
  'doctor-problem.certificate.other.happened': 'The dialer’s certificate could not be checked.',
  'doctor-problem.certificate.other.advice':
    'Have it made anew: for a server, with a key of at least 2048 bits (RSA) or 256 (EC), signed with SHA-256 or better.',
  'doctor-problem.facts':
    '{hasSubject, select, yes {It is of {subject}, } other {}}{hasIssuer, select, yes {issued by {issuer}, } other {}}{hasNames, select, yes {for {names}, } other {}}valid {validFrom} to {validTo}, SHA-256 fingerprint {fingerprint}.',
} as const;
