import { describe, expect, it } from 'vitest';
import { createHandOver } from '../../../electron/desktop/hand-over.ts';
import type { StartRequest } from '../../../electron/desktop/start-request.ts';

/** Everything that a request leads to, in its order. */
function doneFor(request: StartRequest): readonly string[] {
  const done: string[] = [];
  createHandOver({
    showCall: (callId, from) => done.push(`show ${callId} from ${from}`),
    offerSetUp: (text) => done.push(`offer ${String(text)}`),
    lookNow: () => done.push('look'),
    tellNotReadable: () => done.push('tell'),
    bringToFront: () => done.push('front'),
    showQuietly: () => done.push('quietly'),
  })(request);
  return done;
}

describe('a hand-over', () => {
  it('of a call shows the call, and leaves the keyboard where it is', () => {
    expect(doneFor({ kind: 'call', callId: 'Y1', from: 'link' })).toEqual([
      'show Y1 from link',
      'quietly',
    ]);
    expect(doneFor({ kind: 'call', callId: 'Y2', from: 'command-line' })).toEqual([
      'show Y2 from command-line',
      'quietly',
    ]);
  });

  it('of a set-up offers it, and leaves the keyboard where it is', () => {
    expect(doneFor({ kind: 'set-up', text: '{}' })).toEqual(['offer {}', 'quietly']);
    expect(doneFor({ kind: 'set-up', text: null })).toEqual(['offer null', 'quietly']);
  });

  it('of a ring looks, and touches no window', () => {
    expect(doneFor({ kind: 'ring' })).toEqual(['look']);
  });

  it('that can’t be read is told of, and nothing else', () => {
    expect(doneFor({ kind: 'not-readable' })).toEqual(['tell', 'quietly']);
  });
});

it('a start without anything brings the window to the front', () => {
  expect(doneFor({ kind: 'none' })).toEqual(['front']);
});
