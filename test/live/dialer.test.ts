import { afterAll, describe, expect, it } from 'vitest';
import type { TestContext } from 'vitest';
import { callIdSchema } from '../../shared/call-id.ts';
import type { AgentLook, AgentsLook, DialerOrder } from '../../electron/dialer/dialer.ts';
import { connectTo, liveDialerOf, liveTransferOf } from './live-dialer.ts';

const live = liveDialerOf(process.env);
const transfer = liveTransferOf(process.env);
const dialer = connectTo(live);
const { agentUser } = live;

/** No agent and no call bear these. */
const nobody = 'batonnobody';
const noCall: DialerOrder = {
  action: 'extension-transfer',
  callId: 'PROBE',
  agentUser,
  phoneNumber: '00',
};

/** How many of the tests below have come to their end: no call is touched where one has not. */
let sound = 0;

afterAll(() => dialer.close());

/** An API user may be without the right to look: then there is nothing to compare. */
function skipWithoutRight({ skip }: TestContext, { kind }: AgentLook | AgentsLook): void {
  if (kind === 'looks-not-allowed')
    skip('The API user’s level is below 7, or has no View Reports.');
  if (kind === 'no-permission') skip('The API user may not use this function.');
}

describe('what changes nothing at the dialer', () => {
  it('tells its version and its clock without a log-in', async () => {
    expect(await dialer.version()).toMatchObject({ kind: 'version' });
    sound += 1;
  });

  it('takes the log-in, and lets the API user hand calls over', async () => {
    const { kind } = await dialer.probe(agentUser);
    expect(['all-well', 'agent-not-logged-in']).toContain(kind);
    sound += 1;
  });

  it('refuses an order for a call that does not exist', async () => {
    expect(sound).toBe(2);
    const { kind } = await dialer.probe(agentUser);
    const reason = kind === 'all-well' ? 'no-such-call' : 'agent-not-logged-in';
    expect((await dialer.give(noCall)).outcome).toEqual({ kind: 'refused', reason });
    sound += 1;
  });

  it('refuses an order of an agent that does not exist', async () => {
    expect(sound).toBe(3);
    expect((await dialer.give({ ...noCall, agentUser: nobody })).outcome).toEqual({
      kind: 'refused',
      reason: 'agent-not-logged-in',
    });
    sound += 1;
  });

  it('refuses a source of one letter, before it looks at the log-in', async () => {
    expect(sound).toBe(4);
    const other = connectTo({ ...live, source: 'x' });
    expect(await other.probe(agentUser)).toEqual({ kind: 'source-not-valid' });
    await other.close();
    sound += 1;
  });

  it('shows the agent as Baton reads it (agent_status)', async (context) => {
    expect(sound).toBe(5);
    const look = await dialer.lookAtAgent(agentUser);
    skipWithoutRight(context, look);
    expect(['agent', 'agent-not-logged-in']).toContain(look.kind);
    if (look.kind !== 'agent') return;
    expect(look.status).toMatch(/^[A-Z]+$/);
    if (look.callId !== '') expect(callIdSchema.safeParse(look.callId).success).toBe(true);
  });

  it('does not know an agent that does not exist', async (context) => {
    expect(sound).toBe(5);
    const look = await dialer.lookAtAgent(nobody);
    skipWithoutRight(context, look);
    expect(look).toEqual({ kind: 'agent-not-found' });
  });

  it('shows all agents as Baton reads them, this one alike (logged_in_agents)', async (context) => {
    expect(sound).toBe(5);
    const look = await dialer.lookAtAllAgents();
    skipWithoutRight(context, look);
    if (look.kind !== 'agents') throw new Error(`The dialer answered with ${look.kind}.`);
    expect([...look.rows.values()]).not.toContain(null);
    const single = await dialer.lookAtAgent(agentUser);
    expect(look.rows.has(agentUser)).toBe(single.kind === 'agent');
  });
});

describe.runIf(transfer)('the one transfer that was asked for', () => {
  it('is taken by the dialer, once', async () => {
    if (transfer === null) return;
    expect(sound, 'what changes nothing went wrong, so nothing was sent').toBe(5);
    const { callId, number } = transfer;
    const before = await dialer.lookAtAgent(agentUser);
    if (before.kind !== 'looks-not-allowed' && before.kind !== 'no-permission') {
      expect(before, 'the agent is not on this call, so nothing was sent').toMatchObject({
        callId,
      });
    }
    const { outcome } = await dialer.give({
      action: 'extension-transfer',
      callId,
      agentUser,
      phoneNumber: number,
    });
    expect(outcome).toEqual({ kind: 'handed-over' });
    const after = await dialer.lookAtAgent(agentUser);
    if (after.kind === 'agent') expect(after.callId).not.toBe(callId);
  });
});
