import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVersionReply } from '../../../electron/dialer/version-reply.ts';
import { recordedBody } from './recorded-replies.ts';
import { mutated, wrapped } from './reply-noise.ts';

const dialerWallMs = Date.UTC(2026, 0, 2, 3, 4, 5);
const unreadable = { kind: 'unreachable', cause: { kind: 'reply-unreadable' } };

describe('the reply to version', () => {
  it('tells the agent API’s build and the dialer’s wall clock', () => {
    expect(readVersionReply(recordedBody('version'))).toEqual({
      kind: 'version',
      version: '2.14-81',
      build: '240429-2220',
      dialerWallMs,
    });
  });

  it('is read from the non-agent API as well, which says more', () => {
    expect(readVersionReply(recordedBody('non-agent version'))).toEqual({
      kind: 'version',
      version: '2.14-194',
      build: '241004-1518',
      dialerWallMs,
    });
  });

  it('means the same within PHP warnings', () => {
    fc.assert(
      fc.property(wrapped(recordedBody('version')), (body) => {
        expect(readVersionReply(body)).toMatchObject({ build: '240429-2220', dialerWallMs });
      }),
    );
  });

  it.each([
    ['no build', 'VERSION: 2.14-81|DATE: 2026-01-02 03:04:05\n'],
    ['a build of another shape', 'VERSION: 2.14|BUILD: trunk|DATE: 2026-01-02 03:04:05\n'],
    ['a date that is none', 'VERSION: 2.14|BUILD: 240429-2220|DATE: 2026-13-02 03:04:05\n'],
    ['no date', 'VERSION: 2.14|BUILD: 240429-2220\n'],
    ['two versions', recordedBody('version') + recordedBody('non-agent version')],
    ['a page of HTML', '<html><title>Welcome</title></html>'],
    ['nothing', ''],
  ])('is unreadable with %s', (_, body) => {
    expect(readVersionReply(body)).toEqual(unreadable);
  });

  it('never throws, and gives only a build that can be compared', () => {
    fc.assert(
      fc.property(mutated([recordedBody('version')]), (body) => {
        const look = readVersionReply(body);
        if (look.kind !== 'version') return;
        expect(look.build).toMatch(/^\d{6}-\d{4}$/);
        expect(Number.isFinite(look.dialerWallMs)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
