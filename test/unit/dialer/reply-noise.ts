import fc from 'fast-check';

const warning =
  '<br />\n<b>Warning</b>:  Undefined variable $x in <b>/srv/www/agc/api.php</b> on line <b>12</b><br />\n';

/** What PHP servers with warnings switched on put around the dialer's own line. */
export const phpNoise: readonly string[] = [
  '',
  warning,
  warning + warning,
  '\nWarning: Undefined array key "x" in /srv/www/agc/api.php on line 12\n',
  '\n\n  \n',
];

/** A reply wrapped in noise, with a byte-order mark or not, with other line ends or not. */
export function wrapped(body: string): fc.Arbitrary<string> {
  const noise = fc.constantFrom(...phpNoise);
  return fc
    .record({
      mark: fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF'),
      before: noise,
      after: noise,
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    })
    .map(({ mark, before, after, lineEnd }) =>
      `${mark}${before}${body}${after}`.replaceAll('\n', lineEnd),
    );
}

/** A reply that something on the way has cut, doubled, spliced or changed. */
export function mutated(bodies: readonly string[]): fc.Arbitrary<string> {
  const body = fc.constantFrom(...bodies);
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  const piece = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('|', '\n', ' - ', '<', ':'));
  const cut = fc.tuple(body, at).map(([text, where]) => text.slice(0, where * text.length));
  const spliced = fc
    .tuple(body, at, piece)
    .map(([text, where, middle]) => insert(text, Math.floor(where * text.length), middle));
  const changed = fc
    .tuple(body, at, fc.string({ minLength: 1, maxLength: 1 }))
    .map(([text, where, letter]) => {
      const index = Math.floor(where * text.length);
      return text.slice(0, index) + letter + text.slice(index + 1);
    });
  const joined = fc
    .tuple(body, fc.constantFrom('', '\n', '<br />'), body)
    .map((all) => all.join(''));
  return fc.oneof(cut, spliced, changed, joined, fc.string({ maxLength: 300 }));
}

function insert(text: string, at: number, middle: string): string {
  return text.slice(0, at) + middle + text.slice(at);
}
