import { describe, expect, it } from 'vitest';
import { RehearsalBand } from '../../../../../renderer/features/set-up/rehearsal-band.tsx';
import { rehearsalProblem } from '../../../../../renderer/features/set-up/use-start-rehearsal.ts';
import { Welcome } from '../../../../../renderer/features/set-up/welcome.tsx';
import { ownNames } from '../../../../../shared/texts/locales.ts';
import { live } from '../../app-state.ts';
import { buttonOf, drawn } from '../../drawn.tsx';

describe('the first start', () => {
  const welcome = <Welcome onConnect={() => undefined} />;

  it('offers three ways to begin', async () => {
    const markup = await drawn(welcome);
    for (const way of [
      'Connect a dialer',
      'Open a set-up file',
      'Practise on the built-in dialer',
    ]) {
      expect(buttonOf(markup, way)).not.toBe('');
    }
  });

  it('lets a person find their language before they can read anything else', async () => {
    const markup = await drawn(welcome);
    const title = markup.indexOf('welcome-title"');
    for (const name of Object.values(ownNames)) {
      expect(markup.indexOf(name)).toBeGreaterThan(-1);
      expect(markup.indexOf(name)).toBeLessThan(markup.indexOf('<h2', title - 20));
    }
  });
});

describe('the rehearsal', () => {
  const band = <RehearsalBand onConnect={() => undefined} />;

  it('has its band with the word on it, and a way out', async () => {
    const markup = await drawn(band, { ...live, mode: 'rehearsal' });
    expect(markup).toMatch(/<aside[^>]*aria-label="Rehearsal"/);
    expect(markup).toContain('>Rehearsal<');
    expect(buttonOf(markup, 'End rehearsal')).not.toBe('');
    expect(await drawn(band)).toBe('');
  });

  it('leads to a dialer where there is none to go back to', async () => {
    const settings = { ...live.settings, dialer: null };
    const markup = await drawn(band, { ...live, mode: 'rehearsal', settings });
    expect(buttonOf(markup, 'Connect a dialer')).not.toBe('');
    expect(buttonOf(markup, 'End rehearsal')).toBe('');
  });

  it('says why it does not start while a caller is on the line', () => {
    expect(rehearsalProblem({ kind: 'on-a-call' })).toContain('after the call');
    expect(rehearsalProblem({ kind: 'started' })).toBeNull();
  });
});
