import { describe, expect, it } from 'vitest';
import {
  callIdNote,
  callIdProblem,
  typedCallProblem,
} from '../../../../../renderer/features/call/typed-call.ts';
import { callIdSchema } from '../../../../../shared/call-id.ts';

describe('a call ID that is typed', () => {
  it.each(['Y0315201639000402027', '  Y0315201639000402027\n', 'M1', 'a_b-c'])(
    'may be %j, with the blanks that pasting brings along',
    (typed) => {
      expect(callIdProblem(typed)).toBeNull();
      expect(callIdSchema.safeParse(typed.trim()).success).toBe(true);
    },
  );

  it.each([
    ['', 'Paste the call ID'],
    ['   ', 'Paste the call ID'],
    ['Y0315 2016', 'letters, digits, - and _ only'],
    ['Y0315<b>', 'letters, digits, - and _ only'],
    ['Y'.repeat(41), 'at most 40 characters'],
  ])('is not taken as %j, with a reason', (typed, reason) => {
    expect(callIdProblem(typed)).toContain(reason);
    expect(callIdNote(typed)).toBe('');
  });

  it('tells what it says of its call, so that a wrong one is seen', () => {
    const note = callIdNote(' Y0315201639000402027 ');
    expect(note).toBe('Inbound, lead 402027, began at 20:16:39 by the dialer’s clock.');
  });

  it('is doubted where the dialer writes them otherwise', () => {
    expect(callIdNote('1714412345.678'.replace('.', '-'))).toContain('Check each letter');
  });
});

describe('the answer to a typed call ID', () => {
  it('is nothing to read where the call is on the screen', () => {
    expect(typedCallProblem({ kind: 'shown' }, '1028')).toBeNull();
  });

  it('says for each other why not, and for which line', () => {
    const said = (['not-yours', 'on-another-call', 'not-connected'] as const).map((kind) =>
      typedCallProblem({ kind }, '1029'),
    );
    expect(said[0]).toContain('does not show this call on line 1029');
    expect(said[1]).toContain('another call on line 1029');
    expect(said[2]).toContain('no dialer');
  });
});
