import { describe, expect, it } from 'vitest';
import { exampleCommand } from '../../../../../renderer/features/preferences/command-line-part.tsx';
import { countryOptions } from '../../../../../renderer/features/preferences/country-names.ts';
import { keyConflictTexts } from '../../../../../renderer/features/preferences/key-conflict-text.ts';
import { PreferencesSheet } from '../../../../../renderer/features/preferences/preferences-sheet.tsx';
import type { AppState } from '../../../../../shared/app-state.ts';
import type { Locale } from '../../../../../shared/texts/locales.ts';
import { ownNames } from '../../../../../shared/texts/locales.ts';
import { billing, live } from '../../app-state.ts';
import { buttonOf, drawn } from '../../drawn.tsx';

const sheet = <PreferencesSheet onClose={() => undefined} />;
const drawnIn = (fields: Partial<AppState>) => drawn(sheet, { ...live, ...fields });

describe('the preferences', () => {
  it('name every language by its own name', async () => {
    const markup = await drawn(sheet);
    for (const [locale, name] of Object.entries(ownNames)) {
      expect(markup).toContain(`<bdi lang="${locale}">${name}</bdi>`);
    }
  });

  it('lead from the contents to each part', async () => {
    const markup = await drawn(sheet);
    const parts = [...markup.matchAll(/<h3[^>]*>([^<]*)</g)].map(([, name]) => name ?? '');
    expect(parts).toHaveLength(8);
    for (const part of parts) expect(buttonOf(markup, part)).not.toBe('');
  });

  it('say why Baton can’t start with the system, in place of asking', async () => {
    const desktop = { ...live.desktop, startsWithSystem: null };
    const asking = { ...live.desktop, startsWithSystem: false };
    const question = 'Start Baton with the system';
    expect(await drawnIn({ desktop })).toContain('can’t start with the system');
    expect(await drawnIn({ desktop })).not.toContain(question);
    expect(await drawnIn({ desktop: asking })).toContain(question);
  });

  it('say beside a global key that it does not work, and why', async () => {
    const keyConflicts = [{ key: 'show', accelerator: 'Control+Alt+B', because: 'taken' }] as const;
    const desktop = { ...live.desktop, keyConflicts };
    expect(await drawnIn({ desktop })).toContain('Ctrl + Alt + B does not work');
    expect(await drawn(sheet)).not.toContain('does not work');
  });

  it('say in one sentence which of nine keys are taken, and in another what is chosen twice', () => {
    const texts = keyConflictTexts('buttons', [
      { key: 'show', accelerator: 'Alt+1', because: 'twice' },
      { key: '1', accelerator: 'Alt+1', because: 'twice' },
      { key: '3', accelerator: 'Alt+3', because: 'taken' },
      { key: '7', accelerator: 'Alt+7', because: 'taken' },
    ]);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('Alt + 1 is chosen twice');
    expect(texts[1]).toContain('Alt + 3 and Alt + 7 don’t work');
  });

  it('say which dialer the dial rules are for, and ask for none without a dialer', async () => {
    expect(await drawn(sheet)).toContain('dialled by dialer.example.com');
    expect(await drawnIn({ mode: 'rehearsal' })).toContain('For the rehearsal');
    const none = await drawnIn({ mode: 'not-set-up' });
    expect(none).not.toContain('Numbers without a country code');
  });

  it('show with the rules what they make of a number', async () => {
    const dialRules = {
      country: 'DE',
      countryCode: 'strip',
      trunkPrefix: '0',
      internationalPrefix: '00',
      outsidePrefix: '9',
    } as const;
    const markup = await drawnIn({ settings: { ...live.settings, dialRules } });
    expect(markup).toMatch(/\+49 [\d ]+ is dialled 90\d+/);
    expect(markup).toMatch(/\+44 [\d ]+ is dialled 90044\d+/);
  });

  it('show which copy of the team directory is in use, and that a bad one does not replace it', async () => {
    const team: AppState['team'] = {
      source: { from: { kind: 'https', url: 'https://example.com/t.json' }, publicKey: null },
      copy: {
        name: 'Floor 2',
        groups: [],
        entries: [billing],
        signed: false,
      },
    };
    const teamFreshness: AppState['teamFreshness'] = {
      asOf: '2026-03-15T12:00:00.000Z',
      trouble: { kind: 'signature-wrong' },
      isLoading: false,
    };
    const markup = await drawnIn({ team, teamFreshness });
    expect(markup).toContain('Floor 2: 1 button');
    expect(markup).toContain('The latest good copy stays.');
    expect(await drawnIn({ team: { ...team, copy: null }, teamFreshness })).not.toContain(
      'copy stays',
    );
    expect(buttonOf(markup, 'Load now')).not.toBe('');
  });

  it('give an example of a command that works here', () => {
    expect(exampleCommand({ entries: [billing] })).toBe('baton --transfer "Billing"');
    const odd = { ...billing, label: '$(rm) "x"' };
    expect(exampleCommand({ entries: [odd, { ...billing, label: 'Éva, noche' }] })).toContain(
      'Éva',
    );
  });
});

describe('the countries', () => {
  it('are named and ordered in a language, with their calling codes', () => {
    const label = (locale: Locale) =>
      countryOptions(locale).find(({ value }) => value === 'DE')?.label;
    expect(label('en')).toBe('Germany (+49)');
    expect(label('es')).toBe('Alemania (+49)');
    const names = countryOptions('es').map((option) => option.label);
    expect(names.toSorted(new Intl.Collator('es').compare)).toEqual(names);
  });
});
