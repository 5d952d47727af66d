import { request } from 'undici';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';

/** Fields of a request; those left out are the dialer's own log-in. */
export type Fields = Readonly<Record<string, string>>;

/** Posts to the agent API, `ra_call_control` unless told otherwise; returns the body. */
export function askAgentApi(dialer: DemoDialer, fields: Fields): Promise<string> {
  return post(dialer, '/agc/api.php', { function: 'ra_call_control', ...fields });
}

/** Posts `agent_status`, piped, with a header unless told otherwise; returns the body. */
export function askForStatus(dialer: DemoDialer, fields: Fields = {}): Promise<string> {
  const asked = { function: 'agent_status', stage: 'pipe', header: 'YES', ...fields };
  return post(dialer, '/vicidial/non_agent_api.php', asked);
}

/** Posts `logged_in_agents`, piped, with header and sub-status unless told otherwise. */
export function askForAll(dialer: DemoDialer, fields: Fields = {}): Promise<string> {
  const shape = { stage: 'pipe', header: 'YES', show_sub_status: 'YES' };
  const asked = { function: 'logged_in_agents', ...shape, ...fields };
  return post(dialer, '/vicidial/non_agent_api.php', asked);
}

/** The row of `agent_status` by column name. */
export async function statusOf(dialer: DemoDialer, agentUser: string) {
  const [header = '', row = ''] = (await askForStatus(dialer, { agent_user: agentUser })).split(
    '\n',
  );
  const cells = row.split('|');
  return Object.fromEntries(header.split('|').map((name, at) => [name, cells[at]]));
}

async function post(dialer: DemoDialer, path: string, fields: Fields): Promise<string> {
  const { apiUser, password, agentUser, source } = dialer.logIn;
  const form = { source, user: apiUser, pass: password, agent_user: agentUser, ...fields };
  const { body } = await request(dialer.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  return body.text();
}
