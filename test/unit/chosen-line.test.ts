import { describe, expect, it } from 'vitest';
import { createChosenLine } from '../../electron/chosen-line.ts';
import type { CallView, LineView } from '../../shared/call.ts';
import { call, waiting } from './renderer/app-state.ts';

const agentUsers = ['1028', '1029', '1030'] as const;

/** Three lines, each with the call of that ID or none. */
function lines(...callIds: readonly (string | null)[]): readonly LineView[] {
  return agentUsers.map((agentUser, at) => ({ agentUser, call: viewOf(callIds[at] ?? null) }));
}

function viewOf(callId: string | null): CallView {
  return callId === null ? waiting : { kind: 'on-call', call: { ...call, callId } };
}

/** The same lines, one of them with its last call out of sight. */
function outOfSight(
  agentUser: string,
  callId: string,
  shown: readonly LineView[],
): readonly LineView[] {
  const lastCall = { ...call, callId };
  const view = { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall } as const;
  return shown.map((line) => (line.agentUser === agentUser ? { ...line, call: view } : line));
}

/** A line in front that has followed what the lines have shown. */
function following(shown: readonly LineView[] = []) {
  const chosen = createChosenLine();
  const follow = (next: readonly LineView[]) => {
    chosen.follow(next);
    return chosen.agentUser();
  };
  follow(shown);
  return { chosen, follow };
}

describe('the line in front', () => {
  it('is none where there are none, and the first where nobody has a caller', () => {
    const { chosen, follow } = following();
    expect(chosen.agentUser()).toBeNull();
    expect(follow(lines())).toBe('1028');
  });

  it('is the first with a caller, and stays while that caller is there', () => {
    const { follow } = following(lines());
    expect(follow(lines(null, 'Y2'))).toBe('1029');
    expect(follow(lines('Y1', 'Y2'))).toBe('1029');
  });

  it('stays when its call is over, so that what became of it can be read, until the next line rings', () => {
    const { follow } = following(lines('Y1', 'Y2'));
    expect(follow(lines(null, 'Y2'))).toBe('1028');
    expect(follow(lines(null, 'Y2'))).toBe('1028');
    expect(follow(lines(null, 'Y2', 'Y3'))).toBe('1030');
  });

  it('stays while its call is out of sight and not settled', () => {
    const { follow } = following(lines(null, 'Y2'));
    expect(follow(outOfSight('1029', 'Y2', lines('Y1')))).toBe('1029');
  });

  it('is the one with a caller that a person has chosen, and after that call no more', () => {
    const { chosen, follow } = following(lines('Y1', 'Y2'));
    chosen.choose('1029', lines('Y1', 'Y2'));
    expect(follow(lines('Y1', 'Y2'))).toBe('1029');
    expect(follow(lines('Y1'))).toBe('1029');
    expect(follow(lines('Y3'))).toBe('1028');
  });

  it('is the idle one that a person has chosen, while the calls are those that were there', () => {
    const { chosen, follow } = following(lines('Y1', 'Y2'));
    chosen.choose('1030', lines('Y1', 'Y2'));
    expect(follow(lines('Y1', 'Y2'))).toBe('1030');
    expect(follow(lines(null, 'Y2'))).toBe('1030');
    expect(follow(lines())).toBe('1030');
  });

  it('is the one that rings next, and not the one that a person has turned away from', () => {
    const { chosen, follow } = following(lines('Y1'));
    chosen.choose('1030', lines('Y1'));
    expect(follow(lines('Y1', 'Y2'))).toBe('1029');
    expect(follow(lines('Y1'))).toBe('1029');
  });

  it('is no more held once the chosen line itself has rung', () => {
    const { chosen, follow } = following(lines('Y1'));
    chosen.choose('1030', lines('Y1'));
    expect(follow(lines('Y1', null, 'Y3'))).toBe('1030');
    expect(follow(lines('Y1'))).toBe('1030');
    expect(follow(lines('Y4'))).toBe('1028');
  });

  it('is still the chosen one when a call that was out of sight comes back', () => {
    const hidden = outOfSight('1028', 'Y1', lines());
    const { chosen, follow } = following(hidden);
    chosen.choose('1030', hidden);
    expect(follow(lines('Y1'))).toBe('1030');
  });

  it('is not changed by the choice of a line that is not there', () => {
    const { chosen } = following(lines('Y1'));
    chosen.choose('1099', lines('Y1'));
    expect(chosen.agentUser()).toBe('1028');
  });

  it('is another one when the chosen one is gone, and that choice comes back no more', () => {
    const { chosen, follow } = following(lines('Y1'));
    chosen.choose('1030', lines('Y1'));
    expect(follow(lines().slice(0, 2))).toBe('1028');
    expect(follow(lines(null, 'Y1'))).toBe('1029');
  });
});
