import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readLink,
  readProgramSwitches,
  readStartRequest,
  startRequestSchema,
} from '../../../electron/desktop/start-request.ts';

const callId = 'Y0315201639000402027';
const byCommand = { kind: 'call', callId, from: 'command-line' };
const byLink = { kind: 'call', callId, from: 'link' };
const none = { kind: 'none' };
const ring = { kind: 'ring' };
const notReadable = { kind: 'not-readable' };

describe('a start of Baton', () => {
  it('asks for nothing where there is neither a call nor a ring', () => {
    for (const argv of [
      [],
      ['/opt/Baton/baton'],
      ['electron', '/home/ada/baton', '--rehearsal', '--lang=de'],
      ['Baton', '-psn_0_12345'],
      ['baton', '7275551212'],
      ['baton', '--'],
      ['baton', '--callback', '--ringing', 'Y0315201639000402027'],
      ['baton', '--link=baton://ring'],
    ]) {
      expect(readStartRequest(argv), argv.join(' ')).toEqual(none);
    }
  });

  it('hands a call over by its ID', () => {
    expect(readStartRequest(['baton', '--call', callId])).toEqual(byCommand);
    expect(readStartRequest(['baton', `--call=${callId}`])).toEqual(byCommand);
  });

  it('hands a call over by a link, wherever the link stands', () => {
    for (const link of [
      `baton://call/${callId}`,
      `baton://call/${callId}/`,
      `BATON://CALL/${callId}`,
    ]) {
      expect(readStartRequest(['baton', link]), link).toEqual(byLink);
      expect(readStartRequest(['Baton.exe', '--', link]), link).toEqual(byLink);
      expect(readStartRequest(['baton', '--lang=de', link, '/some/file']), link).toEqual(byLink);
    }
  });

  it('says that a phone rings, with or without the number that a softphone adds', () => {
    for (const argv of [
      ['--ring'],
      ['--ring', '7275551212'],
      ['--ring', 'anonymous'],
      ['7275551212', '--ring'],
      ['baton://ring'],
      ['baton://ring/', '7275551212'],
      ['--', 'baton://ring'],
    ]) {
      expect(readStartRequest(['baton', ...argv]), argv.join(' ')).toEqual(ring);
    }
  });

  it('leaves the case of a call ID alone', () => {
    expect(readStartRequest(['BATON://call/aBc'])).toMatchObject({ callId: 'aBc' });
    expect(readStartRequest(['--call', 'aBc'])).toMatchObject({ callId: 'aBc' });
  });

  it('is not readable with more than one request, equal ones too', () => {
    for (const argv of [
      ['--call', callId, '--call', callId],
      ['--call', callId, `--call=${callId}`],
      ['--call', callId, '--ring'],
      ['--ring', '--ring'],
      [`baton://call/${callId}`, `baton://call/${callId}`],
      [`baton://call/${callId}`, 'baton://ring'],
      [`baton://call/${callId}`, '--call', callId],
      ['--ring', '--', `baton://call/${callId}`],
      ['--', `baton://call/${callId}`, `baton://call/${callId}`],
      [`baton://call/${callId}`, 'baton://call/../etc'],
    ]) {
      expect(readStartRequest(['baton', ...argv]), argv.join(' ')).toEqual(notReadable);
    }
  });

  it('is not readable where the call ID is missing or is none', () => {
    for (const argv of [
      ['--call'],
      ['--call', '--ring'],
      ['--call', '-x'],
      ['--call', ''],
      ['--call='],
      ['--call', 'Y1|Y2'],
      ['--call', 'Y1 --ring'],
      ['--call', `${callId}\n`],
      ['--call=Y%30'],
      ['--call', 'Y'.repeat(41)],
      ['--call', '--', callId],
    ]) {
      expect(readStartRequest(['baton', ...argv]), JSON.stringify(argv)).toEqual(notReadable);
    }
  });

  it.each([
    'baton:',
    'baton://',
    'baton:ring',
    'baton:/ring',
    'baton:///ring',
    'baton://ring//',
    'baton://ring/now',
    'baton://ring?number=1',
    'baton://ring#',
    'baton://rings',
    `baton:call/${callId}`,
    'baton://call',
    'baton://call/',
    'baton://call//',
    `baton://call//${callId}`,
    `baton://call/${callId}//`,
    `baton://call/${callId}/x`,
    `baton://call/${callId}?`,
    `baton://call/${callId}?transfer=9`,
    `baton://call/${callId}#x`,
    `baton://user@call/${callId}`,
    `baton://call:80/${callId}`,
    `baton://call@evil/${callId}`,
    `baton://calls/${callId}`,
    `baton://call/../call/${callId}`,
    `baton://call/..%2f${callId}`,
    'baton://call/%59%31',
    'baton://call/Y1%0d%0a--transfer',
    'baton://call/Y1\r\n--transfer',
    'baton://call/Y1 --call Y2',
    `baton://call/${callId}\n`,
    `baton://call/${callId}\0`,
    `baton://call\\${callId}`,
    `baton://call/${callId}\\`,
    ` baton://call/${callId}`,
    `\tbaton://call/${callId}`,
    `baton://call/${'Y'.repeat(41)}`,
    `baton://call/${'Y'.repeat(100_000)}`,
    'baton://call/Ｙ１',
    'baton://transfer/Y1',
    'baton://settings/address',
  ])('is not readable by the link %j', (link) => {
    expect(readStartRequest(['baton', link])).toEqual(notReadable);
    expect(readStartRequest(['baton', '--', link])).toEqual(notReadable);
    expect(readLink(link)).toEqual(notReadable);
  });

  it('takes nothing after -- for a switch', () => {
    for (const text of ['--ring', '--call', `--call=${callId}`, '--', '', '7275551212']) {
      expect(readStartRequest(['Baton.exe', '--', text]), text).toEqual(notReadable);
    }
    expect(readStartRequest(['Baton.exe', '--', 'baton://ring" ', '--call', callId])).toEqual(
      notReadable,
    );
  });
});

describe('the program’s own switches', () => {
  it('are read by their exact names', () => {
    expect(readProgramSwitches(['baton'])).toEqual({ kind: 'window', rehearsal: false });
    expect(readProgramSwitches(['baton', '--rehearsal'])).toEqual({
      kind: 'window',
      rehearsal: true,
    });
    expect(readProgramSwitches(['baton', '--doctor'])).toEqual({
      kind: 'doctor',
      json: false,
      retry: false,
    });
    expect(readProgramSwitches(['baton', '--doctor', '--json'])).toMatchObject({ json: true });
    expect(readProgramSwitches(['baton', '--doctor', '--retry'])).toMatchObject({ retry: true });
    expect(readProgramSwitches(['--rehearsals', 'json', '--doctor=1', '--JSON'])).toEqual({
      kind: 'window',
      rehearsal: false,
    });
  });

  it('are not read out of a link, nor after --', () => {
    const argv = ['Baton.exe', 'baton://call/Y1 --doctor', '--', '--rehearsal', '--json'];
    expect(readProgramSwitches(argv)).toEqual({ kind: 'window', rehearsal: false });
  });

  it.each([
    ['--json'],
    ['--retry'],
    ['--rehearsal', '--json'],
    ['--call', callId, '--retry'],
    ['--doctor', '--rehearsal'],
    ['--doctor', '--call', callId],
    ['--doctor', '--call'],
    ['--doctor', '--json', '--ring'],
    ['--doctor', `baton://call/${callId}`],
    ['--doctor', '--', `baton://call/${callId}`],
  ])('are not readable where they do not go together: %s %s', (...argv) => {
    const read = readProgramSwitches(['baton', ...argv]);
    expect(read.kind).toBe('not-readable');
    if (read.kind === 'not-readable') expect(read.because).toMatch(/^--.*\.$/);
  });
});

/** Arguments made of the pieces that matter, and of anything at all. */
const hostileArgument = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('--', '--call', '--ring', '--rehearsal', `--call=${callId}`, callId, 'baton:'),
  fc
    .tuple(
      fc.constantFrom('baton://call/', 'BATON://ring', 'baton:', '--call=', ' baton://', ''),
      fc.string({ unit: 'binary', maxLength: 50 }),
    )
    .map(([start, end]) => start + end),
  fc.integer({ min: 1990, max: 2100 }).map((length) => `baton://call/${'9'.repeat(length)}`),
);

describe('whatever it is started with', () => {
  it('Baton reads a request, and the same one when it is read once more', () => {
    fc.assert(
      fc.property(fc.array(hostileArgument, { maxLength: 8 }), (argv) => {
        const request = readStartRequest(argv);
        expect(startRequestSchema.parse(structuredClone(request))).toEqual(request);
        expect(readStartRequest(argv)).toEqual(request);
      }),
      { numRuns: 3000 },
    );
  });

  it('a call is one that was written out in full, and the only request', () => {
    fc.assert(
      fc.property(fc.array(hostileArgument, { maxLength: 8 }), (argv) => {
        const request = readStartRequest(argv);
        if (request.kind !== 'call') return;
        const { callId: read, from } = request;
        const written =
          from === 'link'
            ? argv.filter((text) => /^baton:/i.test(text))
            : argv.filter((text) => /^--call(=|$)/.test(text));
        expect(written).toHaveLength(1);
        expect(argv.some((text) => text.includes(read))).toBe(true);
        expect(argv.slice(0, argv.indexOf('--') >>> 0)).not.toContain('--ring');
      }),
      { numRuns: 3000 },
    );
  });

  it('adding a second request to one makes neither count', () => {
    const one = fc.constantFrom(
      ['--ring'],
      ['--call', callId],
      [`--call=${callId}`],
      [`baton://call/${callId}`],
      ['baton://ring'],
      ['baton://nonsense'],
    );
    const others = fc.array(fc.constantFrom('7275551212', '--lang=de', '/opt/baton', '-x'));
    fc.assert(
      fc.property(one, one, others, (first, second, between) => {
        expect(readStartRequest([...first, ...between, ...second])).toEqual(notReadable);
        expect(readStartRequest([...between, ...first])).not.toEqual(none);
      }),
    );
  });

  it('no link that holds anything but a plain call ID is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        const request = readLink(`baton://call/${text}`);
        const plain = /^([A-Za-z0-9_-]{1,40})\/?$/.exec(text);
        expect(request).toEqual(
          plain ? { kind: 'call', callId: plain[1], from: 'link' } : notReadable,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
