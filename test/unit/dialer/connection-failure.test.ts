import { errors } from 'undici';
import { describe, expect, it } from 'vitest';
import {
  ConnectionError,
  doubtCause,
  failureCause,
  unsentReason,
} from '../../../electron/dialer/connection-failure.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('a failure on the wire', () => {
  it.each([
    ['ENOTFOUND', 'address-not-found'],
    ['EAI_AGAIN', 'address-not-found'],
    ['ECONNREFUSED', 'connection-refused'],
    ['EHOSTUNREACH', 'connection-refused'],
    ['EPROTO', 'connection-refused'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'connection-refused'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-not-trusted'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-not-trusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-not-trusted'],
    ['CERT_HAS_EXPIRED', 'certificate-not-trusted'],
    ['CERT_NOT_YET_VALID', 'certificate-not-trusted'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-not-trusted'],
    ['ERROR_IN_CERT_NOT_BEFORE_FIELD', 'certificate-not-trusted'],
    ['UNSPECIFIED', 'certificate-not-trusted'],
    ['ECONNRESET', 'connection-lost'],
    ['EPIPE', 'connection-lost'],
    ['ETIMEDOUT', 'timed-out'],
  ])('with the code %s is told as %s', (code, cause) => {
    expect(failureCause(withCode(code))).toBe(cause);
  });

  it('is told of undici’s own errors', () => {
    expect(failureCause(new errors.ConnectTimeoutError())).toBe('timed-out');
    expect(failureCause(new errors.HeadersTimeoutError())).toBe('timed-out');
    expect(failureCause(new errors.BodyTimeoutError())).toBe('timed-out');
    expect(failureCause(new errors.HTTPParserError())).toBe('reply-unreadable');
    expect(failureCause(new errors.HeadersOverflowError())).toBe('reply-too-large');
    expect(failureCause(new errors.ClientDestroyedError())).toBe('connection-lost');
  });

  it.each([
    ['BATON_CONNECT_TIMED_OUT', 'timed-out', 'connect-timed-out'],
    ['BATON_CERTIFICATE_CHANGED', 'certificate-not-trusted', 'certificate-not-trusted'],
    ['BATON_PROXY_UNREACHABLE', 'proxy-refused', 'proxy-refused'],
    ['BATON_PROXY_REFUSED', 'proxy-refused', 'proxy-refused'],
  ] as const)(
    'of Baton’s own, %s, is told as %s and, of an order, as %s',
    (code, cause, reason) => {
      expect(failureCause(new ConnectionError(code))).toBe(cause);
      expect(unsentReason(cause)).toBe(reason);
    },
  );

  it.each([undefined, null, 'x', 5, {}, new Error('x'), Object.assign(new Error(), { code: 5 })])(
    'is a lost connection where the error %o has no code',
    (error) => {
      expect(failureCause(error)).toBe('connection-lost');
    },
  );

  it('is a refusal before sending and a doubt after', () => {
    expect(unsentReason('timed-out')).toBe('connect-timed-out');
    expect(unsentReason('certificate-not-trusted')).toBe('certificate-not-trusted');
    expect(unsentReason('connection-lost')).toBe('connection-refused');
    expect(doubtCause('timed-out')).toBe('timed-out');
    expect(doubtCause('connection-refused')).toBe('connection-lost');
  });
});
