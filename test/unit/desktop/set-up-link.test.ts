import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackSetUp } from '../../../electron/desktop/set-up-link.ts';
import {
  readHandedRequest,
  readLink,
  readStartRequest,
} from '../../../electron/desktop/start-request.ts';
import { longestSetUp } from '../../../shared/read-set-up.ts';

const packed = (text: string | Uint8Array) => Buffer.from(text).toString('base64url');
const link = (text: string | Uint8Array) => `baton://set-up/${packed(text)}`;
const offered = (text: string | null) => ({ kind: 'set-up', text });

describe('a link with a set-up', () => {
  it('brings the document as it was packed, unread', () => {
    for (const text of ['{"a":1}', 'no JSON', 'Ñandú 🦤', '{"a":">?>"}']) {
      expect(readLink(link(text)), text).toEqual(offered(text));
    }
  });

  it('is taken wherever a link is, with padding, a slash behind it, or a scheme in capitals', () => {
    const text = '{"a":12}';
    for (const start of [
      [link(text)],
      ['--', link(text)],
      ['--', `${link(text)}=`],
      ['--', `${link(text)}/`],
      [`BATON://SET-UP/${packed(text)}`],
    ]) {
      expect(readStartRequest(['baton', ...start]), start.join(' ')).toEqual(offered(text));
    }
  });

  it('comes by a link alone: no switch brings one', () => {
    const given = ['--set-up', packed('{}'), `--set-up=${packed('{}')}`];
    expect(readStartRequest(['baton', ...given])).toEqual({ kind: 'none' });
  });

  it('is not readable beside anything else', () => {
    for (const other of [link('{}'), 'baton://ring', '--ring']) {
      expect(readStartRequest(['baton', other, '--', link('{}')])).toEqual({
        kind: 'not-readable',
      });
    }
  });

  it.each([
    ['nothing', 'baton://set-up'],
    ['an empty text', 'baton://set-up/'],
    ['plain JSON', 'baton://set-up/{"a":1}'],
    ['ordinary base64', 'baton://set-up/ab+/'],
    ['one letter too many', 'baton://set-up/YWJjY'],
    ['what is no UTF-8', link(Uint8Array.of(0xff, 0xfe))],
    ['a query', `${link('{}')}?a=1`],
    ['a line end', `${link('{}')}\n`],
    ['another path', `${link('{}')}/../call/Y1`],
  ])('with %s is a set-up that could not be unpacked', (_what, text) => {
    expect(readLink(text)).toEqual(offered(null));
  });

  it('is never larger than a set-up, and what is larger is not even unpacked', () => {
    expect(readLink(link('x'.repeat(longestSetUp)))).toEqual(offered('x'.repeat(longestSetUp)));
    expect(readLink(link('x'.repeat(longestSetUp + 1)))).toEqual(offered(null));
    expect(readLink(link('x'.repeat(30_000_000)))).toEqual(offered(null));
    expect(readLink(link('€'.repeat(longestSetUp)))).toEqual(offered('€'.repeat(longestSetUp)));
  });

  it('is handed on to the Baton that runs, and read again there', () => {
    for (const request of [offered('{}'), offered(null)]) {
      expect(readHandedRequest(structuredClone(request))).toEqual(request);
    }
    for (const handed of [{ kind: 'set-up' }, offered('x'.repeat(longestSetUp + 1))]) {
      expect(readHandedRequest(handed)).toEqual({ kind: 'not-readable' });
    }
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const unpacked = unpackSetUp(text);
        expect(unpacked === null || packed(unpacked).length > 0 || text === '').toBe(true);
        expect(readLink(`baton://set-up/${text}`).kind).toBe('set-up');
      }),
    );
  });
});
