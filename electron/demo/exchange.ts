import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';

/** One request that waits for its answer. */
export interface Exchange {
  readonly response: ServerResponse;
  /** Lets the dialer act on the request; returns the body of its reply. */
  readonly act: () => Promise<string>;
  readonly after: Clock['after'];
  /** Writes down what goes back. */
  readonly note: (status: number, body: string) => void;
}

/** The headers of every reply that comes from the dialer's own pages. */
export const dialerHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache, must-revalidate',
  pragma: 'no-cache',
} as const satisfies OutgoingHttpHeaders;

/** As much of an exchange as a reply needs. */
export type ReplyTarget = Pick<Exchange, 'response' | 'note'>;

/** Sends a whole reply as the dialer does. */
export function sendReply({ response, note }: ReplyTarget, body: string): void {
  note(200, body);
  response.writeHead(200, { ...dialerHeaders, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Sends a page of HTML that is not the dialer's. */
export function sendPage(
  { response, note }: ReplyTarget,
  status: number,
  title: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const page =
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n' +
    `<title>${title}</title>\n</head><body>\n<h1>${title}</h1>\n</body></html>\n`;
  note(status, page);
  response.writeHead(status, {
    'content-type': 'text/html; charset=iso-8859-1',
    'content-length': Buffer.byteLength(page),
    ...headers,
  });
  response.end(page);
}
