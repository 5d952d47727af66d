import type { DialRules } from '../shared/dial-rules.ts';
import { noDialRules } from '../shared/dial-rules.ts';
import type { KeptSettings } from './kept-settings.ts';
import type { Mode } from '../shared/app-state.ts';

/** The dial rules of each mode: of a dialer by its address, of a rehearsal its own, to be tried. */
export interface ModeDialRules {
  readonly of: (mode: Mode) => DialRules;
  readonly set: (mode: Mode, rules: DialRules) => void;
}

/** Builds them on the settings. */
export function createModeDialRules(settings: KeptSettings): ModeDialRules {
  function originOf(mode: Mode): string | null {
    const { dialer } = settings.value();
    switch (mode) {
      case 'not-set-up':
        return null;
      case 'rehearsal':
        return 'rehearsal';
      case 'dialer':
        return dialer && new URL(dialer.address).origin;
    }
  }

  return {
    of: (mode) => {
      const origin = originOf(mode);
      return origin === null ? noDialRules : settings.dialRules(origin);
    },
    set: (mode, rules) => {
      const origin = originOf(mode);
      if (origin !== null) settings.setDialRules(origin, rules);
    },
  };
}
