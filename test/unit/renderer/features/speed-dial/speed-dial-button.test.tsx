import { describe, expect, it } from 'vitest';
import { SpeedDialButton } from '../../../../../renderer/features/speed-dial/speed-dial-button.tsx';
import type { AppState } from '../../../../../shared/app-state.ts';
import type { SpeedDialEntry } from '../../../../../shared/speed-dial.ts';
import { answered, billing, dana, live, order } from '../../app-state.ts';
import { drawn, drawnWith } from '../../drawn.tsx';
import { otherSide, windowParts } from '../../fake-bridge.ts';

const part = (entry: SpeedDialEntry, place = 'group-departments') => (
  <SpeedDialButton entry={entry} colour="teal" keyName={undefined} place={place} />
);
const face = (fields: Partial<SpeedDialEntry>, state: Partial<AppState> = {}) =>
  drawn(part({ ...billing, ...fields }), { ...live, ...state });

describe('the face of a button', () => {
  it('shows what is dialled by the dialer’s rules', async () => {
    const dialRules = { ...live.settings.dialRules, country: 'US', outsidePrefix: '9' };
    const destination = { kind: 'number', number: '(800) 555-0143' } as const;
    const markup = await face({ destination }, { settings: { ...live.settings, dialRules } });
    expect(markup).toContain('>9 1 800 555 0143<');
  });

  it('hides a number that is to be hidden, in its description too', async () => {
    const markup = await face({ numberHidden: true });
    expect(markup).toContain('Number hidden');
    expect(markup.replaceAll(/\D/g, '')).not.toContain('0143');
  });

  it('explains the default transfer group in words', async () => {
    const destination = { kind: 'in-group', inGroup: 'DEFAULTINGROUP' } as const;
    const markup = await face({ destination });
    expect(markup).toContain('>Default transfer group<');
    expect(markup).toContain('of the call’s own campaign or in-group');
  });

  it('has its note, how it asks and when it last worked in its description', async () => {
    const workedAt = `${new Date().getFullYear()}-03-12T12:00:00.000Z`;
    const health = { billing: { workedAt, refusedInARow: 0, refusedAt: null } };
    const markup = await face({ note: 'Refunds too.', asks: 'hold' }, { health });
    for (const text of ['Refunds too.', 'Hold it for a second', 'Last worked March 12.']) {
      expect(/<span id="[^"]*" hidden="">[^]*?<\/span>/.exec(markup)?.[0]).toContain(text);
      expect(/title="[^"]*"/.exec(markup)?.[0]).toContain(text);
    }
  });

  it.each([
    ['countdown', 'Counts down before it sends'],
    ['hold', 'Hold to send'],
  ] as const)('bears a sign with a word for how it asks: %s', async (asks, word) => {
    expect(await face({ asks })).toContain(`<span class="unseen">${word}</span>`);
    expect(await face({})).not.toContain(`<span class="unseen">${word}</span>`);
  });

  it('bears a mark in words from the second refusal in a row on', async () => {
    const after = (refusedInARow: number) =>
      face(
        {},
        {
          health: {
            billing: { workedAt: null, refusedInARow, refusedAt: '2026-03-12T12:00:00.000Z' },
          },
        },
      );
    expect(await after(1)).not.toContain('Refused');
    expect(await after(2)).toContain('Refused 2 times');
  });

  it('says that it is locked where it is the team’s', async () => {
    expect(await face({ id: 'team-billing' })).toContain('Locked: of the team directory');
    expect(await face({})).not.toContain('Locked');
  });

  it('says that it is closed, and till when', async () => {
    const today = ((new Date().getUTCDay() + 6) % 7) + 1;
    const otherDay = (today % 7) + 1;
    const open = [{ days: [otherDay], from: '09:00', to: '17:00' }];
    const markup = await face({ hours: { zone: 'UTC', open, alternative: null } });
    expect(markup).toMatch(/class="dial-closed">Closed till /);
  });
});

describe('a button that counts down', () => {
  const state: AppState = { ...live, transfer: { kind: 'counting', order, leftMs: 2400 } };

  it('takes back what is left of it, in its own place, and can be pressed', async () => {
    const markup = await drawn(part(billing), state);
    expect(markup).toContain('Handing over in 3…');
    expect(markup).toContain('Take back');
    expect(markup).toContain('aria-disabled="false"');
  });

  it('lets the others rest', async () => {
    expect(await drawn(part(dana), state)).toContain('aria-disabled="true"');
  });

  it('is counted for the eyes alone', async () => {
    const markup = await drawn(part(billing), state);
    expect(markup).toMatch(/<span aria-hidden="true">Handing over in 3…/);
  });
});

describe('a button whose press asks back', () => {
  const closed = { kind: 'refused', reason: 'closed' } as const;
  const hours = {
    zone: 'UTC',
    open: [{ days: [1], from: '09:00', to: '09:01' }],
    alternative: 'dana',
  };
  const shut = { ...billing, hours };

  async function pressed(
    outcome: typeof closed | { kind: 'refused'; reason: 'call-not-confirmed' },
  ) {
    const directory = { ...live.speedDial, entries: [shut, dana] };
    const side = otherSide({ ...live, speedDial: directory });
    const parts = await windowParts(side);
    void parts.orders.transfer(shut, 'favourites');
    side.publish({ transfer: answered(outcome) });
    await side.answer(outcome);
    return (place: string) => drawnWith(parts, part(shut, place));
  }

  it('offers another destination, all the same, or nothing, where it was pressed', async () => {
    const markup = (await pressed(closed))('favourites');
    for (const answer of ['Dana, floor lead instead', 'Send all the same', 'Never mind']) {
      expect(markup).toContain(`>${answer}</button>`);
    }
  });

  it('stays a button where the same entry stands a second time', async () => {
    const markup = (await pressed(closed))('group-departments');
    expect(markup).not.toContain('Send all the same');
    expect(markup).toContain('dial-unsure');
  });

  it('looks unsure, not refused, while the window asks whose call it is', async () => {
    const drawnAt = await pressed({ kind: 'refused', reason: 'call-not-confirmed' });
    expect(drawnAt('favourites')).toContain('dial-unsure');
    expect(drawnAt('favourites')).toContain('Say whose call');
    expect(drawnAt('favourites')).not.toContain('dial-bad');
  });
});
