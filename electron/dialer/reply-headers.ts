import type { Dispatcher } from 'undici';

/** The headers of a reply, as undici gives them: a name that comes twice has several values. */
export type ReplyHeaders = NonNullable<
  Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2]
>;

/** The value of a header, null where there is none or more than one. */
export function singleHeader(headers: ReplyHeaders, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}

/** Whether a body is packed: nothing but plain text was asked for, and a few bytes can unpack to gigabytes. */
export function isEncoded(headers: ReplyHeaders): boolean {
  if (headers['content-encoding'] === undefined) return false;
  return singleHeader(headers, 'content-encoding')?.toLowerCase() !== 'identity';
}
