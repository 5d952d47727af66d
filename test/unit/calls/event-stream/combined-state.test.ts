import { describe, expect, it } from 'vitest';
import { combinedState } from '../../../../electron/calls/event-stream/combined-state.ts';

const open = { kind: 'open' } as const;
const connecting = { kind: 'connecting' } as const;
const refused = { kind: 'down', cause: { kind: 'token-refused' } } as const;
const away = { kind: 'down', cause: { kind: 'connection-refused' } } as const;

describe('several streams as one', () => {
  it('are open only when all of them are', () => {
    expect(combinedState([open, open])).toEqual(open);
    expect(combinedState([open, connecting])).toEqual(connecting);
  });

  it('are down when any is, for the reason of the first that is', () => {
    expect(combinedState([open, refused, away])).toEqual(refused);
    expect(combinedState([connecting, away])).toEqual(away);
  });
});
