import { describe, expect, it } from 'vitest';
import { readTeamDocument } from '../../../electron/directory/team-document.ts';
import { createPublisher, teamDocument, teamText } from './team-samples.ts';

const read = (text: string, signature: string | null = null, publicKey: string | null = null) =>
  readTeamDocument({ text, signature }, publicKey);

const trouble = (kind: string, rest: object = {}) => ({
  kind: 'trouble',
  trouble: { kind, ...rest },
});

describe('a team directory without a key', () => {
  it('is read, its IDs with the team’s prefix wherever they stand', () => {
    const document = read(teamText());
    expect(document).toMatchObject({
      kind: 'read',
      document: {
        name: 'Front office',
        signed: false,
        groups: [{ id: 'team-leads' }, { id: 'team-desks' }],
        entries: [
          { id: 'team-dana', group: 'team-leads', hours: { alternative: 'team-night' } },
          { id: 'team-night', group: 'team-desks' },
        ],
      },
    });
  });

  it('is read with a byte-order mark in front', () => {
    expect(read(`\uFEFF${teamText()}`).kind).toBe('read');
  });

  it.each([
    ['not-json', '', {}],
    ['not-json', '{"format":', {}],
    ['not-valid', '[]', { where: '' }],
    ['not-valid', '['.repeat(200_000) + ']'.repeat(200_000), { where: '' }],
    ['not-valid', JSON.stringify({ ...teamDocument, version: 2 }), { where: 'version' }],
    ['not-valid', JSON.stringify({ ...teamDocument, groups: [] }), { where: 'groups' }],
    ['not-valid', JSON.stringify({ ...teamDocument, password: 'x' }), { where: 'password' }],
  ])('is %s where it is nothing of the kind', (kind, text, rest) => {
    expect(read(text)).toMatchObject(trouble(kind, rest));
  });

  it.each([
    ['entries.1.id', { id: 'a b' }],
    ['entries.1.id', { id: 'x'.repeat(51) }],
    ['entries.1.label', { label: ' ' }],
    ['entries.1.group', { group: 'nowhere' }],
    ['entries.1.destination.number', { destination: { kind: 'number', number: '-' } }],
    ['entries', { id: 'dana' }],
  ])('is told of its mistake at %s', (where, fields) => {
    const [first, second] = teamDocument.entries;
    const entries = [
      { ...first, hours: undefined },
      { ...second, ...fields },
    ];
    const text = JSON.stringify({ ...teamDocument, entries });
    expect(read(text)).toMatchObject(trouble('not-valid', { where }));
  });

  it('is told of an alternative that is nowhere', () => {
    const [first] = teamDocument.entries;
    const text = JSON.stringify({ ...teamDocument, entries: [first] });
    const where = 'entries.0.hours.alternative';
    expect(read(text)).toMatchObject(trouble('not-valid', { where }));
  });

  it('is told of a mistake in few words, however long the mistake is', () => {
    const text = JSON.stringify({ ...teamDocument, ['x'.repeat(100_000)]: 1 });
    const answer = read(text);
    expect(answer).toMatchObject(trouble('not-valid'));
    expect(JSON.stringify(answer).length).toBeLessThan(400);
  });

  it('of 5,000 entries is read, and of one more is not', () => {
    const entries = Array.from({ length: 5000 }, (_, at) => ({
      ...teamDocument.entries[0],
      id: `e${at}`,
      label: `Entry ${at}`,
      hours: { ...teamDocument.entries[0]?.hours, alternative: null },
    }));
    expect(read(JSON.stringify({ ...teamDocument, entries })).kind).toBe('read');
    const more = [...entries, { ...entries[0], id: 'more' }];
    expect(read(JSON.stringify({ ...teamDocument, entries: more }))).toMatchObject(
      trouble('not-valid', { where: 'entries' }),
    );
  });
});

describe('a team directory with a key', () => {
  const publisher = createPublisher();
  const { publicKey } = publisher;
  const text = teamText('Café – Ñandú');
  const signature = publisher.sign(text);

  it('is read where the key has signed it, and said to be signed', () => {
    expect(read(text, signature, publicKey)).toMatchObject({ document: { signed: true } });
    expect(read(text, `${signature}\n`, publicKey).kind).toBe('read');
  });

  it('is not read without a signature, however good it is', () => {
    expect(read(text, null, publicKey)).toEqual(trouble('signature-missing'));
  });

  it('is not read with any byte of it changed', () => {
    const bytes = Buffer.from(text);
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const answer = read(changed.toString('utf8'), signature, publicKey);
      expect(answer, `byte ${at}`).toEqual(trouble('signature-wrong'));
    }
    for (const other of [`${text} `, ` ${text}`, text.slice(0, -1), `\uFEFF${text}`, '']) {
      expect(read(other, signature, publicKey)).toEqual(trouble('signature-wrong'));
    }
  });

  it('is not read with any sign of its signature changed', () => {
    for (let at = 0; at < signature.length; at += 1) {
      const other = signature[at] === 'A' ? 'B' : 'A';
      const changed = `${signature.slice(0, at)}${other}${signature.slice(at + 1)}`;
      const answer = read(text, changed, publicKey);
      expect(answer, `sign ${at}`).toEqual(trouble('signature-wrong'));
    }
  });

  it.each([
    ['empty', ''],
    ['cut short', signature.slice(0, 44)],
    ['twice', `${signature}${signature}`],
    ['in base64url', signature.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')],
    ['with something behind it', `${signature} -- Ada`],
  ])('is not read with a signature that is %s', (_what, other) => {
    expect(read(text, other, publicKey)).toEqual(trouble('signature-wrong'));
  });

  it('is not read where another key has signed it', () => {
    const other = createPublisher();
    expect(read(text, other.sign(text), publicKey)).toEqual(trouble('signature-wrong'));
    expect(read(text, signature, other.publicKey)).toEqual(trouble('signature-wrong'));
  });

  it('is not read with a key that is not 32 bytes, or none at all', () => {
    const bytes = Buffer.from(publicKey, 'base64');
    for (const key of [bytes.subarray(1), Buffer.concat([bytes, bytes]), Buffer.alloc(0)]) {
      const answer = read(text, signature, key.toString('base64'));
      expect(answer, String(key.length)).toEqual(trouble('signature-wrong'));
    }
  });

  it('is looked into only once its signature holds', () => {
    expect(read('no JSON', signature, publicKey)).toEqual(trouble('signature-wrong'));
    expect(read('no JSON', publisher.sign('no JSON'), publicKey)).toEqual(trouble('not-json'));
  });

  it('is signed over its byte-order mark, where it has one', () => {
    const marked = `\uFEFF${text}`;
    expect(read(marked, publisher.sign(marked), publicKey).kind).toBe('read');
  });
});
