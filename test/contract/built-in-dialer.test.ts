import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { request } from 'undici';
import type { DemoDialer } from '../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../electron/demo/demo-dialer.ts';
import { systemClock } from '../../electron/clock.ts';
import { recordedDatabase } from './recorded-database.ts';
import type { RecordedReply } from './recorded-replies.ts';
import { recordedAtMs, recordedReplies } from './recorded-replies.ts';

let dialer: DemoDialer;

beforeEach(async () => {
  const clock = { ...systemClock, wallMs: () => recordedAtMs };
  dialer = await startDemoDialer({ ...recordedDatabase, clock });
});

afterEach(() => dialer.stop());

async function post({ path, form }: RecordedReply) {
  const response = await request(dialer.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  return { response, body: Buffer.from(await response.body.arrayBuffer()) };
}

async function get({ path, form }: RecordedReply) {
  const response = await request(
    `${dialer.address}${path}?${new URLSearchParams(form).toString()}`,
  );
  return { response, body: Buffer.from(await response.body.arrayBuffer()) };
}

function whatItDid() {
  return {
    dialed: dialer.redirects.map(({ extension }) => extension),
    disposition: Object.fromEntries(
      dialer.dispositions.map(({ leadId, status }) => [leadId, status]),
    ),
    callsStillLive: dialer.liveCalls().map(({ callId }) => callId),
  };
}

describe.each([
  ['POST', post],
  ['GET', get],
])('the built-in dialer, asked with %s', (_method, send) => {
  it.each(recordedReplies)('answers and acts as the real one: $name', async (recorded) => {
    const { response, body } = await send(recorded);
    expect(body.toString()).toBe(recorded.body);
    expect(body.equals(Buffer.from(recorded.body))).toBe(true);
    expect(response.statusCode).toBe(recorded.status);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    const { dialed, disposition, callsStillLive } = recorded;
    expect(whatItDid()).toEqual({ dialed, disposition, callsStillLive });
  });
});

it('has a recorded reply for each function and each stage of call control', () => {
  const asked = recordedReplies.map(({ form }) => [form['function'], form['stage']].join(' '));
  expect(asked).toEqual(
    expect.arrayContaining([
      'ra_call_control EXTENSIONTRANSFER',
      'ra_call_control INGROUPTRANSFER',
      'ra_call_control HANGUP',
      'agent_status pipe',
      'version ',
    ]),
  );
  expect(recordedReplies).toHaveLength(39);
});
