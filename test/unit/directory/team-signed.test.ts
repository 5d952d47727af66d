import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FetchedTeam } from '../../../electron/directory/fetch-team.ts';
import type { KeptTeam } from '../../../electron/directory/team-directory.ts';
import { bench, down, fresh, source } from './team-bench.ts';
import { createPublisher, teamText } from './team-samples.ts';

describe('a key', () => {
  const publisher = createPublisher();
  const signedSource = { ...source, publicKey: publisher.publicKey };
  const signed = (name: string, etag: string | null = null): FetchedTeam =>
    fresh(name, { signature: publisher.sign(teamText(name)), etag });

  it('that is set later hides a copy that it does not vouch for, and asks for all of it anew', async () => {
    const { team, next, world, seen } = bench();
    await next().answer(fresh('Unsigned', { etag: '"1"' }));
    world.source = signedSource;
    team.sourceChanged();
    expect(seen()).toMatchObject({ copy: null });
    expect(next().known).toBeNull();
    await next().answer(fresh('Unsigned'));
    expect(seen()).toMatchObject({ copy: null, trouble: { kind: 'signature-missing' } });
    void team.load();
    await next().answer(signed('Signed'));
    expect(seen()).toMatchObject({ copy: { name: 'Signed', signed: true }, trouble: null });
  });

  it('checks the copy on the disk again at each start', async () => {
    const first = bench({ source: () => signedSource });
    await first.next().answer(signed('Signed'));
    const [kept] = first.saved;
    if (!kept) throw new Error('Nothing was kept.');
    const startWith = (copy: KeptTeam) =>
      bench({
        source: () => signedSource,
        store: { value: () => copy, save: () => true },
      }).seen();
    expect(startWith(kept)).toMatchObject({ copy: { name: 'Signed' }, isLoading: true });
    expect(startWith({ ...kept, text: teamText('Changed') })).toMatchObject({ copy: null });
  });

  it('does not let a document through that was signed for the text before', async () => {
    const { team, next, seen } = bench({ source: () => signedSource });
    await next().answer(signed('Good'));
    void team.load();
    await next().answer(fresh('Forged', { signature: publisher.sign(teamText('Good')) }));
    expect(seen()).toMatchObject({
      copy: { name: 'Good' },
      trouble: { kind: 'signature-wrong' },
    });
  });

  it('lets through only what it has signed, whatever comes in whatever order', async () => {
    const good = (at: number) => signed(`Good ${at}`, `"${at}"`);
    const answer = fc.oneof(
      fc.nat(3).map(good),
      fc.constant<FetchedTeam>({ kind: 'unchanged' }),
      fc.constant(down),
      fc.nat(3).map((at) => fresh(`Unsigned ${at}`)),
      fc.nat(3).map((at) => fresh(`Forged ${at}`, { signature: publisher.sign('other') })),
      fc.string().map((text): FetchedTeam => {
        const signature = publisher.sign(text);
        return { kind: 'fresh', team: { text, signature, etag: null } };
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 12 }), async (answers) => {
        const { next, saved, clock, seen } = bench({ source: () => signedSource });
        let expected: string | null = null;
        for (const given of answers) {
          const text = given.kind === 'fresh' ? given.team.text : '';
          const found = /"name":"(Good \d)"/.exec(text)?.[1];
          await next().answer(given);
          const isGood = found !== undefined;
          expected = found ?? expected;
          expect(seen()?.copy?.name ?? null).toBe(expected);
          expect(saved.every((kept) => kept.text.includes('"Good '))).toBe(true);
          if (!isGood && given.kind !== 'unchanged') {
            expect(seen()?.trouble).not.toBeNull();
          }
          await clock.advance(18 * 60_000);
        }
      }),
      { numRuns: 60 },
    );
  });
});
