import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMessageReader,
  longestMessage,
} from '../../../../electron/calls/event-stream/event-messages.ts';

/** Reads chunks to the end, and gives what came of them. */
function read(...chunks: readonly (string | Uint8Array)[]) {
  const messages: { data: string; id: string | null }[] = [];
  const retries: number[] = [];
  const take = createMessageReader({
    onMessage: (data, id) => messages.push({ data, id }),
    onRetry: (ms) => retries.push(ms),
  });
  const verdicts = chunks.map((chunk) => take(Buffer.from(chunk)));
  return { messages, retries, verdict: verdicts.at(-1) };
}

describe('a stream of events', () => {
  it('gives the data of a message and its ID', () => {
    expect(read('id: 7:0\ndata: call_id=Y1\n\n').messages).toEqual([
      { data: 'call_id=Y1', id: '7:0' },
    ]);
  });

  it('joins several lines of data, whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { messages } = read(['data: {', 'data: "a":1}', '', ''].join(end));
      expect(messages).toEqual([{ data: '{\n"a":1}', id: null }]);
    }
  });

  it('gives a message at once when a carriage return ends it, and no empty one after', () => {
    const { messages } = read('data: a\r\r', '\ndata: b\r', '\n\r\n');
    expect(messages.map(({ data }) => data)).toEqual(['a', 'b']);
    expect(read('data: a\r\r').messages).toHaveLength(1);
  });

  it('passes over a byte-order mark, comments, pings, names of events and unknown fields', () => {
    const { messages } = read('\uFEFFdata: a\n\n: hi\n\nevent: call\nfuel: 3\ndata: b\n\n:\n');
    expect(messages.map(({ data }) => data)).toEqual(['a', 'b']);
  });

  it('hears how long the server wants to be left alone', () => {
    expect(read('retry: 5000\n\nretry: soon\n\n').retries).toEqual([5000]);
  });

  it.each(['Zürich', 'a\tb', 'x'.repeat(201), ''])(
    'keeps no ID that can’t be sent back: %s',
    (id) => {
      expect(read(`id: ${id}\ndata: a\n\n`).messages).toEqual([{ data: 'a', id: null }]);
    },
  );

  it('reads no message that the connection broke off', () => {
    expect(read('data: call_id=Y1\n').messages).toEqual([]);
  });
});

describe('a stream that never ends a line or a message', () => {
  const long = 'x'.repeat(longestMessage);

  it.each([
    ['a message in one piece', [`data: ${long}x\n\n`]],
    ['a line that does not end', [long, 'x']],
    ['a message of many lines', Array.from({ length: 70 }, () => `data: ${'x'.repeat(1000)}\n`)],
    ['a comment that does not end', [`:${long}`]],
  ])('is too large: %s', (_what, chunks) => {
    const { messages, verdict } = read(...chunks);
    expect(verdict).toBe('too-large');
    expect(messages).toEqual([]);
  });

  it('stays too large, and gives nothing more', () => {
    expect(read(`data: ${long}x\n\n`, 'data: a\n\n')).toMatchObject({
      verdict: 'too-large',
      messages: [],
    });
  });

  it('is read as long as each message is of a bearable size', () => {
    const { messages, verdict } = read(
      ...Array.from({ length: 5 }, () => `data: ${long.slice(6)}\n\n`),
    );
    expect(verdict).toBe('fine');
    expect(messages).toHaveLength(5);
  });
});

describe('a stream in pieces', () => {
  const dataLine = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/[\r\n]/g, ''));
  const message = fc.record({
    id: fc.option(fc.stringMatching(/^[0-9]{1,6}:[0-9]$/), { nil: null }),
    lines: fc.array(dataLine, { minLength: 1, maxLength: 3 }),
    comment: fc.boolean(),
  });

  it('says the same wherever the network cuts it, and whatever ends its lines', () => {
    fc.assert(
      fc.property(
        fc.array(message, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.array(fc.nat(300), { maxLength: 20 }),
        (messages, end, mark, cuts) => {
          const text = messages
            .flatMap(({ id, lines, comment }) => [
              ...(comment ? [': ping', ''] : []),
              ...(id === null ? [] : [`id: ${id}`]),
              ...lines.map((line) => `data: ${line}`),
              '',
            ])
            .map((line) => line + end)
            .join('');
          const bytes = Buffer.from((mark ? '\uFEFF' : '') + text);
          const expected = messages.map(({ id, lines }) => ({ data: lines.join('\n'), id }));
          expect(read(...cutAt(bytes, cuts)).messages).toEqual(expected);
          expect(read(...cutAt(bytes, Array.from(bytes.keys()))).messages).toEqual(expected);
        },
      ),
    );
  });

  it('never throws, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 10 }), (chunks) => {
        expect(() => read(...chunks)).not.toThrow();
      }),
    );
  });
});

function cutAt(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [0, ...cuts.filter((cut) => cut < bytes.length), bytes.length];
  places.sort((a, b) => a - b);
  return places.slice(1).map((to, index) => bytes.subarray(places[index], to));
}
