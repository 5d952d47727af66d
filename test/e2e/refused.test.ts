import { describe, expect, it } from 'vitest';
import { dialerRefusals } from '../../shared/outcome.ts';
import type { DialerRefusal } from '../../shared/outcome.ts';
import { outcomeWords } from '../../shared/words/outcome-words.ts';
import { canaryPassword, orders, outcomeOn, sitDown } from './agent.ts';
import { startAnsweringProxy } from './answering-proxy.ts';
import type { AnsweringProxy } from './answering-proxy.ts';

/** How a dialer says each of its refusals; `%` stands for the call ID. */
const lines: Readonly<Record<DialerRefusal, string>> = {
  'login-refused': `ERROR: Invalid Username/Password: |6666|${canaryPassword}|0|1|BAD|0|api|SELECT count(*) from vicidial_users where user='6666' and pass='${canaryPassword}' and user_level > 0;|\n`,
  'api-user-locked': `ERROR: Invalid Username/Password: |6666|${canaryPassword}|0|1|LOCK|0|api|SELECT count(*) from vicidial_users where user='6666' and pass='${canaryPassword}';|\n`,
  'function-not-allowed':
    'ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - %|6666|ra_call_control|ADMIN\n',
  'source-not-valid': 'ERROR: Invalid Source - \n',
  'api-not-active': 'ERROR: System API NOT ACTIVE\n',
  'request-incomplete': 'ERROR: ra_call_control not valid - %||EXTENSIONTRANSFER\n',
  'agent-not-logged-in': 'ERROR: agent_user is not logged in - 1028\n',
  'no-such-call': 'ERROR: no active call found - %\n',
  'number-not-valid': 'ERROR: phone_number is not valid - \n',
  'in-group-not-valid': 'ERROR: ingroup is not valid - NOPE\n',
  'stage-not-valid': 'ERROR: stage is not valid - EXTENSIONTRANSFER\n',
  'function-missing': '',
};

describe('a refusal of the dialer', () => {
  it.each(dialerRefusals)('%s is said in the window and stands in the journal', async (reason) => {
    let proxy: AnsweringProxy | null = null;
    const desk = await sitDown({
      address: async ({ address }) => {
        proxy = await startAnsweringProxy(address);
        return proxy.address;
      },
    });
    const { dialer, page, button, takeCall, journal, baton } = desk;
    const callId = await takeCall();
    const front = proxy as unknown as AnsweringProxy;
    front.answerOrders(lines[reason].replace('%', callId));

    await button('Dana, floor lead').click();
    const words = outcomeWords({ kind: 'refused', reason });
    const said = await outcomeOn(page, 'Refused: Dana');

    expect(said).toContain(words.happened);
    expect(said).toContain(words.advice);
    expect(front.orders()).toBe(1);
    expect(dialer.redirects).toEqual([]);
    const answered = journal().at(-1);
    expect(answered).toMatchObject({
      line: 'answered',
      callId,
      outcome: { kind: 'refused', reason },
    });
    expect(JSON.stringify(answered)).not.toContain(canaryPassword);
    expect(JSON.stringify(answered)).not.toContain('SELECT');
    expect(await page.content()).not.toContain(canaryPassword);
    expect(baton.written()).not.toContain(canaryPassword);
  });
});

describe('after a refusal', () => {
  it('the buttons are free again, and the next press goes out', async () => {
    let proxy: AnsweringProxy | null = null;
    const { dialer, page, button, takeCall } = await sitDown({
      address: async ({ address }) => (proxy = await startAnsweringProxy(address)).address,
    });
    await takeCall();
    const front = proxy as unknown as AnsweringProxy;
    front.answerOrders('ERROR: phone_number is not valid - \n');
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Refused: Dana');
    front.answerOrders(null);
    await button('Sam, nights').click();
    await outcomeOn(page, 'Handed over to Sam');
    expect(orders(dialer)).toHaveLength(1);
  });
});
