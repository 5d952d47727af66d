/**
 * The lines of a reply, without what web servers put in front of them: a byte-order mark, white
 * space, HTML tags. PHP servers that show warnings wrap the dialer's own lines in such noise.
 *
 * @returns the lines that have a text, in their order, without their line ends.
 */
export function replyLines(body: string): readonly string[] {
  return body
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?:\s|\uFEFF|<[^<>]*>)+/, '').trimEnd())
    .filter((line) => line !== '');
}
