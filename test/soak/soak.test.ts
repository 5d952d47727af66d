import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDemoDialer } from '../../electron/demo/demo-dialer.ts';
import { createSeededRandom } from '../../electron/demo/seeded-random.ts';
import { journalLineSchema } from '../../shared/journal.ts';
import type { JournalLine } from '../../shared/journal.ts';
import type { SettingsForm } from '../../shared/settings.ts';
import { buildChildProgram } from '../child-program.ts';
import { startFaultProxy } from '../fault-proxy.ts';
import { emptyFolder } from '../integration/settings/empty-folder.ts';
import { startBaton } from './baton-process.ts';
import type { BatonProcess } from './baton-process.ts';
import { soakButtons } from './buttons.ts';
import { startCallers } from './callers.ts';
import { tally, violationsIn } from './checker.ts';
import { createScaledClock } from './scaled-clock.ts';
import { createSimulatedAgent } from './simulated-agent.ts';
import { startTroubles } from './troubles.ts';

const minute = 60_000;
const dialerMinutes = Number(process.env['BATON_SOAK_MINUTES'] ?? 60);
const pace = Number(process.env['BATON_SOAK_PACE'] ?? 30);
const seed = Number(process.env['BATON_SOAK_SEED'] ?? 1);

const lines = ['1028', '1029', '1030'];
const agents = lines.map((user, index) => ({ user, fullName: `Remote Agent ${index + 1}` }));

it(
  'an hour of calls and faults leaves no call with two redirects, and no click without a true answer',
  { timeout: (dialerMinutes * minute) / pace + 2 * minute },
  async () => {
    const time = { pace, sinceMs: Date.now() };
    const clock = createScaledClock(time);
    const random = createSeededRandom(seed);
    const dialer = await startDemoDialer({ clock, agents, seed });
    onTestFinished(dialer.stop);
    const proxy = await startFaultProxy(dialer.port);
    onTestFinished(proxy.stop);
    const folder = emptyFolder();
    const program = await buildChildProgram(
      new URL('./baton-child.ts', import.meta.url),
      emptyFolder(),
    );
    const start = () => startBaton(program, { folder, time, buttons: soakButtons });
    let baton: BatonProcess = await start();
    onTestFinished(() => baton.kill());

    const form: SettingsForm = {
      address: proxy.address,
      plainHttpAllowed: true,
      apiUser: dialer.logIn.apiUser,
      agentUser: '1028',
      source: 'baton',
      lines: lines.length,
      looks: true,
      eventStream: null,
      password: dialer.logIn.password,
      streamToken: null,
    };
    expect(await baton.ask('saveSettings', form)).toEqual({ kind: 'saved' });

    const agent = createSimulatedAgent({ buttons: soakButtons, clock, random });
    agent.sitBefore(baton);
    const callers = startCallers(dialer, lines, clock, random);
    const restart = async (): Promise<void> => {
      await baton.kill();
      baton = await start();
      agent.sitBefore(baton);
    };
    const troubles = startTroubles({
      dialer,
      proxy,
      clock,
      pace,
      random,
      restartBaton: restart,
      sleep: (ms) => baton.freeze(ms / pace),
    });

    await dialerTime(0.9);
    await troubles.end();
    // The password changes at the dialer: one log-in is refused, however often Baton starts anew.
    // Without other faults, since one that swallows the refusal leaves Baton no way to know of it.
    dialer.setPassword(dialer.logIn.apiUser, 'another.Word-8');
    for (let starts = 0; starts < 3; starts += 1) {
      await dialerTime(0.02);
      await restart();
    }
    await baton.ask('saveSettings', { ...form, password: 'another.Word-8' });
    await dialerTime(0.04);

    agent.goHome();
    callers.stop();
    await agent.done();
    // What is not settled by now gets the time for some more looks.
    await pause((30 * 1000) / pace);

    const journal = journalLines(join(folder, 'dialer.jsonl'));
    const found = violationsIn({
      presses: agent.presses,
      lines: journal,
      redirects: dialer.redirects,
      refusedLogIns: dialer.refusedLogIns,
      explainedRefusals: 1,
      hungUp: callers.hungUp,
    });
    const faults = Object.values(troubles.counts()).reduce((sum, count) => sum + count, 0);
    process.stdout.write(
      `Soak: ${dialerMinutes} minutes of dialer time, seed ${seed}: ${callers.calls()} calls, ` +
        `${agent.presses.length} clicks, ${dialer.redirects.length} redirects, ` +
        `${faults} faults, ${found.length} violations\n` +
        found.map((violation) => `${violation}\n`).join('') +
        `${JSON.stringify(tally(journal))}\n${JSON.stringify(troubles.counts())}\n`,
    );
    expect(found).toEqual([]);
    // A soak in which hardly anything happened would prove nothing.
    expect(callers.calls()).toBeGreaterThan(dialerMinutes * 3);
    expect(dialer.redirects.length).toBeGreaterThan(dialerMinutes);
    expect(faults).toBeGreaterThan(dialerMinutes * 2);
  },
);

/** Lets a part of the soak's dialer time pass. */
function dialerTime(share: number): Promise<void> {
  return pause(((dialerMinutes * minute) / pace) * share);
}

function pause(realMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, realMs));
}

function journalLines(path: string): readonly JournalLine[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => journalLineSchema.parse(JSON.parse(line)));
}
