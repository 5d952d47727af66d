import { describe, expect, it } from 'vitest';
import { streamText } from '../../../../../renderer/features/call/stream-light.tsx';
import { live, waiting } from '../../app-state.ts';

const { call } = live;

describe('the word about the event stream', () => {
  it('is not there while the stream is open or not set up', () => {
    expect(streamText({ call, stream: { kind: 'off' } })).toBeNull();
    expect(streamText({ call, stream: { kind: 'open' } })).toBeNull();
  });

  it('is there while the stream is not open', () => {
    expect(streamText({ call, stream: { kind: 'connecting' } })).toBe('Stream connecting');
    const down = { kind: 'down', cause: { kind: 'timed-out' } } as const;
    expect(streamText({ call: waiting, stream: down })).toBe('Stream down');
  });

  it('leaves it to the card where the card says it', () => {
    const cause = { kind: 'timed-out' } as const;
    const view = { kind: 'stream-down', agentUser: '1028', cause, lastCall: null } as const;
    expect(streamText({ call: view, stream: { kind: 'down', cause } })).toBeNull();
  });
});
