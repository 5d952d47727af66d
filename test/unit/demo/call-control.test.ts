import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { request } from 'undici';
import type { DemoDialer, DemoDialerOptions } from '../../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { askAgentApi, statusOf } from './ask-dialer.ts';

let dialer: DemoDialer;
let callId: string;

async function start(options: DemoDialerOptions = {}) {
  dialer = await startDemoDialer(options);
  callId = dialer.ring({ agentUser: '1028', callerNumber: '7275550123', inGroup: 'SALESLINE' });
}

function transfer(fields: Readonly<Record<string, string>> = {}) {
  const order = { stage: 'EXTENSIONTRANSFER', value: callId, phone_number: '18005551234' };
  return askAgentApi(dialer, { ...order, ...fields });
}

function toInGroup(name: string) {
  return askAgentApi(dialer, { stage: 'INGROUPTRANSFER', value: callId, ingroup_choices: name });
}

const dialled = () => dialer.redirects.map(({ extension }) => extension);

beforeEach(() => start());
afterEach(() => dialer.stop());

describe('after a success', () => {
  it('has forgotten the call ID', async () => {
    await transfer();
    expect(await transfer()).toBe(`ERROR: no active call found - ${callId}\n`);
    expect(dialled()).toEqual(['18005551234']);
  });

  it('has the agent READY at once', async () => {
    await transfer();
    expect(await statusOf(dialer, '1028')).toMatchObject({ status: 'READY', callerid: '' });
  });

  it('frees the agent who had the call, not the one named in the request', async () => {
    dialer.ring({ agentUser: '1029', callerNumber: '7275550124', inGroup: 'BILLING' });
    expect(await transfer({ agent_user: '1029' })).toContain('SUCCESS');
    expect(await statusOf(dialer, '1028')).toMatchObject({ status: 'READY' });
    expect(await statusOf(dialer, '1029')).toMatchObject({ status: 'INCALL' });
  });
});

it('is not atomic: of transfers sent at once, more than one redirects the caller', async () => {
  await dialer.stop();
  await start({ workMs: 300 });
  const replies = await Promise.all(
    ['101', '102', '103'].map((phone_number) => transfer({ phone_number })),
  );
  expect(replies.filter((reply) => reply.startsWith('SUCCESS')).length).toBeGreaterThan(1);
  expect(dialer.redirects.length).toBeGreaterThan(1);
  expect(new Set(dialer.redirects.map((redirect) => redirect.callId))).toEqual(new Set([callId]));
});

it('does not know a call whose caller has hung up, though the agent is still on it', async () => {
  dialer.callerHangsUp(callId);
  expect(await statusOf(dialer, '1028')).toMatchObject({ callerid: callId });
  expect(await transfer()).toBe(`ERROR: no active call found - ${callId}\n`);
});

describe('letters in the number', () => {
  it('are dropped by builds before 250122', async () => {
    await transfer({ phone_number: '1-800-FLOWERS' });
    expect(dialled()).toEqual(['1800']);
  });

  it.each(['250122-1010', '260101-0000'])('are kept by build %s', async (build) => {
    await dialer.stop();
    await start({ build });
    await transfer({ phone_number: '1-800-FLOWERS' });
    expect(dialled()).toEqual(['1800FLOWERS']);
  });
});

describe('DEFAULTINGROUP', () => {
  it('goes to the default transfer group of the in-group that an inbound call came from', async () => {
    await toInGroup('DEFAULTINGROUP');
    expect(dialled()[0]).toMatch(/^90009\*BILLING\*\*\d+\*\*7275550123\*\*1028\*\*$/);
  });

  it('goes to that of the campaign for a call that was dialled', async () => {
    dialer.endCall(callId);
    callId = dialer.ring({ agentUser: '1028', callerNumber: '7275550123', campaign: 'OUTCAMP' });
    await toInGroup('DEFAULTINGROUP');
    expect(dialled()[0]).toMatch(/^90009\*SALESLINE\*\*/);
  });

  it('is refused where there is none', async () => {
    dialer.endCall(callId);
    callId = dialer.ring({ agentUser: '1028', callerNumber: '7275550123', inGroup: 'SUPPORT' });
    expect(await toInGroup('DEFAULTINGROUP')).toBe('ERROR: ingroup is not valid - ---NONE---\n');
    expect(dialled()).toEqual([]);
  });
});

describe('a check with PROBE is refused for the first thing that is wrong', () => {
  const probe = { stage: 'PROBE', value: 'PROBE' };
  const everythingWrong = {
    ...probe,
    source: '!',
    pass: 'wrong',
    user: '4444',
    agent_user: '1999',
  };
  const users = [
    { user: '6666', password: '1234', level: 8, allowedFunctions: 'all' },
    { user: '4444', password: '1234', level: 8, allowedFunctions: [] },
  ] as const;

  beforeEach(async () => {
    await dialer.stop();
    await start({ users, systemApiActive: false });
  });

  it('the source', async () => {
    expect(await askAgentApi(dialer, everythingWrong)).toBe('ERROR: Invalid Source - \n');
  });

  it('then the log-in', async () => {
    const fields = { ...everythingWrong, source: 'test' };
    expect(await askAgentApi(dialer, fields)).toContain('Invalid Username/Password');
  });

  it('then the switch of the whole system', async () => {
    const fields = { ...everythingWrong, source: 'test', pass: '1234' };
    expect(await askAgentApi(dialer, fields)).toBe('ERROR: System API NOT ACTIVE\n');
  });

  it('then the permission', async () => {
    dialer.setSystemApiActive(true);
    const fields = { ...everythingWrong, source: 'test', pass: '1234' };
    expect(await askAgentApi(dialer, fields)).toContain('USER DOES NOT HAVE PERMISSION');
  });

  it('then the agent', async () => {
    dialer.setSystemApiActive(true);
    expect(await askAgentApi(dialer, { ...probe, agent_user: '1999' })).toBe(
      'ERROR: agent_user is not logged in - 1999\n',
    );
  });

  it('and at last the call, and nothing was harmed', async () => {
    dialer.setSystemApiActive(true);
    expect(await askAgentApi(dialer, probe)).toBe('ERROR: no active call found - PROBE\n');
    expect(dialled()).toEqual([]);
    expect(dialer.liveCalls()).toHaveLength(1);
  });
});

it('reads a field in the query before the same field in the body, and no body of another type', async () => {
  const send = async (query: string, type: string, body: string) => {
    const { address } = dialer;
    const headers = { 'content-type': type };
    const response = await request(`${address}/agc/api.php?${query}`, {
      method: 'POST',
      headers,
      body,
    });
    return response.body.text();
  };
  const urlEncoded = 'application/x-www-form-urlencoded; charset=UTF-8';
  expect(await send('function=version', urlEncoded, 'function=nothing')).toContain('VERSION');
  expect(await send('', 'text/plain', 'function=version')).toBe('ERROR: Invalid Source - \n');
});

it('answers every other path with 404', async () => {
  const response = await request(`${dialer.address}/agc/vicidial.php`);
  expect(response.statusCode).toBe(404);
  await response.body.dump();
  expect(dialer.requests).toEqual([]);
});
