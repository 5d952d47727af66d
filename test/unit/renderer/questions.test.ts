import { describe, expect, it } from 'vitest';
import { rehearsalProblem } from '../../../renderer/features/set-up/use-start-rehearsal.ts';
import { createQuestions } from '../../../renderer/questions.ts';
import { live } from './app-state.ts';
import { otherSide } from './fake-bridge.ts';

const broken = () => Promise.reject(new Error('The main process threw'));
const done = () => Promise.resolve(null);

function questions() {
  const built = createQuestions(otherSide(live).bridge);
  const lines: (string | null)[] = [];
  built.subscribe(() => lines.push(built.failure()));
  return { ...built, lines };
}

describe('a question of the window', () => {
  it('that is done says nothing', async () => {
    const { ask, lines } = questions();
    await expect(ask((baton) => baton.lookAgain())).resolves.toBe(true);
    expect(lines).toEqual([]);
  });

  it('that fails says so, and does not reject', async () => {
    const { ask, failure } = questions();
    await expect(ask(broken)).resolves.toBe(false);
    expect(failure()).toBe('That did not work. Try again.');
  });

  it('that fails says what it was about where that is not plain', async () => {
    const { ask, failure } = questions();
    await ask(broken, { whenFailed: 'Billing could not be removed. Try again.' });
    expect(failure()).toBe('Billing could not be removed. Try again.');
  });

  it('takes the line of the one before away first, so that the same line is read out anew', async () => {
    const { ask, lines } = questions();
    await ask(broken);
    await ask(broken);
    await ask(done);
    const line = 'That did not work. Try again.';
    expect(lines).toEqual([line, null, line, null]);
  });

  it('says why it was not done where the answer tells', async () => {
    const { ask, failure } = questions();
    const onACall = () => Promise.resolve({ kind: 'on-a-call' } as const);
    await expect(ask(onACall, { problemIn: rehearsalProblem })).resolves.toBe(false);
    expect(failure()).toContain('Start the rehearsal after the call.');
    await ask((baton) => baton.startRehearsal(), { problemIn: rehearsalProblem });
    expect(failure()).toBeNull();
  });

  it('that has failed can be put away', async () => {
    const { ask, failure, putAway } = questions();
    await ask(broken);
    putAway();
    expect(failure()).toBeNull();
  });
});
