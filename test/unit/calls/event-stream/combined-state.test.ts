import { describe, expect, it } from 'vitest';
import { combinedState } from '../../../../electron/calls/event-stream/combined-state.ts';

const open = { kind: 'open' } as const;
const connecting = { kind: 'connecting' } as const;
const refused = { kind: 'down', cause: { kind: 'token-refused' }, isFinal: true } as const;
const away = { kind: 'down', cause: { kind: 'connection-refused' }, isFinal: false } as const;

describe('several streams as one', () => {
  it('are open only when all of them are', () => {
    expect(combinedState([open, open])).toEqual(open);
    expect(combinedState([open, connecting])).toEqual(connecting);
  });

  it('are down when any is, for the reason of the first that is', () => {
    expect(combinedState([open, refused, away])).toMatchObject({ cause: refused.cause });
    expect(combinedState([connecting, away])).toEqual(away);
  });

  it('come back by themselves as long as any that is down does', () => {
    expect(combinedState([refused, away])).toMatchObject({ isFinal: false });
    expect(combinedState([open, refused, refused])).toMatchObject({ isFinal: true });
  });
});
