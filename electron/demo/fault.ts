/**
 * A way in which a dialer, or what stands between it and the client, lets the client down.
 *
 * Where a member does not say otherwise, the dialer acts on the request as it always does and only
 * its answer is damaged. `acts: false` stands for a fault in front of the dialer: the request never
 * reached it.
 */
export type Fault =
  /** Acts at once and answers after `ms` milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Takes the request and never answers; the connection stays open. */
  | { readonly kind: 'silent'; readonly acts: boolean }
  /** Closes the connection. `mid-reply` sends the head and half of the body before. */
  | {
      readonly kind: 'dropped';
      readonly when: 'before-acting' | 'after-acting' | 'mid-reply';
    }
  /** A page of HTML with status 200, as a captive portal or a maintenance notice gives. */
  | { readonly kind: 'html-page'; readonly acts: boolean }
  /** PHP 8 warnings before and after the line, with line breaks in them. */
  | { readonly kind: 'php-warnings' }
  /** Status 200 and not one byte of body. */
  | { readonly kind: 'empty-body' }
  /** The words of the verdict in another language, as a user's own language setting makes them. */
  | { readonly kind: 'translated' }
  /** The first `bytes` bytes of the body as a whole reply, without the newline; half by default. */
  | { readonly kind: 'truncated'; readonly bytes?: number }
  /** The right line, and then blanks until the body has `bytes` bytes. */
  | { readonly kind: 'huge-body'; readonly bytes: number }
  /** One byte of body every `everyMs` milliseconds. */
  | { readonly kind: 'dripping'; readonly everyMs: number }
  /**
   * A content-length that is not the body's. `too-long` promises ten bytes more than come before
   * the connection closes; `too-short` leaves the last ten bytes of the body behind on it.
   */
  | { readonly kind: 'wrong-content-length'; readonly stated: 'too-long' | 'too-short' }
  /** A gzip-compressed body, whether it was asked for or not. */
  | { readonly kind: 'gzip' }
  /** 302 to another address. The dialer never sees the request. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** An HTTP status with a page of HTML; `retryAfter` goes into the header as it stands. */
  | {
      readonly kind: 'http-status';
      readonly status: 404 | 429 | 500 | 502 | 503;
      readonly retryAfter?: string;
      readonly acts: boolean;
    };

/** Which requests a fault meets. */
export interface FaultScope {
  /** How many requests; every one until told otherwise where it is left out. */
  readonly times?: number;
  /** `agent` is `/agc/api.php`, `non-agent` is `/vicidial/non_agent_api.php`; both if left out. */
  readonly endpoint?: Endpoint;
  /** Only requests with this in the field `function`, such as `ra_call_control`. */
  readonly function?: string;
}

/** The dialer's two web APIs. */
export type Endpoint = 'agent' | 'non-agent';
