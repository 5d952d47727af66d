import type { ApiVerdict } from './api-verdict.ts';
import { say } from './api-verdict.ts';
import { createCallControl } from './call-control.ts';
import type { Api, DialerParts } from './dialer-parts.ts';
import type { CleanFields } from './field-rules.ts';
import type { LogInDesk } from './log-in-desk.ts';
import { lockMs } from './log-in-desk.ts';

/** The agent API: `version` and `ra_call_control`, with its refusals in the server's order. */
export function createAgentApi(parts: DialerParts): Api {
  const control = createCallControl(parts);
  return (fields) => {
    if (fields.function === 'version') return versionLine(parts);
    return refusal(parts, fields) ?? (isCallControl(fields) ? control(fields) : { body: '' });
  };
}

function versionLine({ build, time }: DialerParts): ApiVerdict {
  return say(`VERSION: 2.14-81|BUILD: ${build}|DATE: ${time.date()}|EPOCH: ${time.epoch()}`);
}

/** What is wrong before anything is known of the call. */
function refusal(parts: DialerParts, fields: CleanFields): ApiVerdict | null {
  if (fields.source.length < 2) return say(`ERROR: Invalid Source - ${fields.source}`);
  const logIn = logInRefusal(parts, fields);
  if (logIn) return logIn;
  if (!parts.system.apiActive) return say('ERROR: System API NOT ACTIVE');
  return isCallControl(fields) ? permissionRefusal(parts.desk, fields) : null;
}

function isCallControl(fields: CleanFields): boolean {
  return fields.function === 'ra_call_control';
}

/** The line that gives the password away: as it came, and once more in an SQL statement. */
function logInRefusal({ desk, time }: DialerParts, fields: CleanFields): ApiVerdict | null {
  const { user, pass } = fields;
  const result = desk.judge({ user, pass, lowestLevel: 1, endpoint: 'agent' });
  const account = desk.userNamed(user);
  const hasAccess = account !== undefined && account.apiAccess !== false;
  const longEnough = user.length >= 2 && pass.length >= 2;
  if (result === 'GOOD' && hasAccess && longEnough) return null;
  const tail = result === 'BAD' ? `BAD|0|api|${logInQuery(fields, time.epoch())}` : result;
  const flags = `${result === 'GOOD' ? 1 : 0}|${hasAccess ? 1 : 0}`;
  return say(`ERROR: Invalid Username/Password: |${user}|${pass}|${flags}|${tail}|`);
}

function logInQuery({ user, pass }: CleanFields, epoch: number): string {
  const lockOver = epoch - lockMs / 1000;
  return (
    `SELECT count(*) from vicidial_users where user='${user}' and pass='${pass}' ` +
    `and user_level > 0 and active='Y' and ( (failed_login_count < 10) ` +
    `or (UNIX_TIMESTAMP(last_login_date) < ${lockOver}) );`
  );
}

function permissionRefusal(desk: LogInDesk, fields: CleanFields): ApiVerdict | null {
  const { user, value, function: name } = fields;
  if (desk.mayCall(user, name)) return null;
  const group = desk.userNamed(user)?.userGroup ?? 'ADMIN';
  const tail = `${value}|${user}|${name}|${group}`;
  return say(`ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - ${tail}`);
}
