import { describe, expect, it } from 'vitest';
import { readHandedRequest } from '../../../electron/desktop/start-request.ts';
import type { StartRequest } from '../../../electron/desktop/start-request.ts';
import { createStartRequests } from '../../../electron/desktop/start-requests.ts';

const call = (callId: string): StartRequest => ({ kind: 'call', callId, from: 'link' });

describe('start requests', () => {
  it('that come before Baton is ready are delivered once and in their order', () => {
    const requests = createStartRequests();
    const taken: StartRequest[] = [];
    requests.receive(call('Y1'));
    requests.receive({ kind: 'ring' });

    requests.deliver((request) => taken.push(request));
    expect(taken).toEqual([call('Y1'), { kind: 'ring' }]);

    requests.receive(call('Y2'));
    expect(taken).toEqual([call('Y1'), { kind: 'ring' }, call('Y2')]);
  });

  it('without anything bring the window to the front, unless it is about to open', () => {
    const requests = createStartRequests();
    const taken: StartRequest[] = [];
    requests.receive({ kind: 'none' });
    requests.deliver((request) => taken.push(request));
    expect(taken).toEqual([]);
    requests.receive({ kind: 'none' });
    expect(taken).toEqual([{ kind: 'none' }]);
  });

  it('that come while early ones are delivered are neither lost nor doubled', () => {
    const requests = createStartRequests();
    const taken: StartRequest[] = [];
    requests.receive(call('Y1'));
    requests.receive(call('Y2'));
    requests.deliver((request) => {
      taken.push(request);
      if (taken.length === 1) requests.receive({ kind: 'ring' });
    });
    expect(taken).toHaveLength(3);
    expect(new Set(taken.map(({ kind }) => kind))).toEqual(new Set(['call', 'ring']));
  });
});

describe('what another start hands over', () => {
  it('is read as that start has read it', () => {
    const byCommand = { kind: 'call', callId: 'Y1', from: 'command-line' };
    for (const request of [call('Y1'), byCommand, { kind: 'ring' }, { kind: 'none' }]) {
      expect(readHandedRequest(structuredClone(request))).toEqual(request);
    }
  });

  it.each([
    undefined,
    null,
    'baton://call/Y1',
    {},
    { kind: 'call' },
    { kind: 'call', callId: 'Y1|', from: 'link' },
    { kind: 'call', callId: 'Y1', from: 'agent-status' },
    { kind: 'call', callId: 'Y1', from: 'link', transfer: '9' },
    { kind: 'transfer', callId: 'Y1' },
    [{ kind: 'ring' }],
  ])('is not readable as %j', (handed) => {
    expect(readHandedRequest(handed)).toEqual({ kind: 'not-readable' });
  });
});
