import type { DialerOrder } from './dialer.ts';

/** The agent API, which takes orders for calls. */
export const agentApiPath = '/agc/api.php';
/** The non-agent API, which tells of agents. */
export const nonAgentApiPath = '/vicidial/non_agent_api.php';

/** Who asks; every function but `version` wants it. */
export interface Login {
  readonly source: string;
  readonly user: string;
  readonly pass: string;
}

type Form = Readonly<Record<string, string>>;

/** The form of an order: `ra_call_control` with the stage, which is case-sensitive, that does it. */
export function orderForm(order: DialerOrder, login: Login): Form {
  return {
    ...login,
    function: 'ra_call_control',
    ...stageFields(order),
    value: order.callId,
    agent_user: order.agentUser,
    ...(order.status !== undefined && order.status !== '' && { status: order.status }),
  };
}

function stageFields(order: DialerOrder): Form {
  switch (order.action) {
    case 'extension-transfer':
      return { stage: 'EXTENSIONTRANSFER', phone_number: order.phoneNumber };
    case 'in-group-transfer':
      return { stage: 'INGROUPTRANSFER', ingroup_choices: order.inGroup };
    case 'hang-up':
      return { stage: 'HANGUP' };
  }
}

/** The form of a look at an agent. Pipes, since the dialer does not quote commas in names. */
export function agentStatusForm(agentUser: string, login: Login): Form {
  return {
    ...login,
    function: 'agent_status',
    agent_user: agentUser,
    stage: 'pipe',
    header: 'YES',
  };
}

/** The form of a look at all agents; the sub-status is what says that a caller has hung up. */
export function loggedInAgentsForm(login: Login): Form {
  return {
    ...login,
    function: 'logged_in_agents',
    stage: 'pipe',
    header: 'YES',
    show_sub_status: 'YES',
  };
}

/** Stands for the call and the stage of the check that harms nothing: no call bears this ID. */
export const probeValue = 'PROBE';

/** The form of the check that harms nothing: an order that no dialer can carry out. */
export function probeForm(agentUser: string, login: Login): Form {
  return {
    ...login,
    function: 'ra_call_control',
    stage: probeValue,
    value: probeValue,
    agent_user: agentUser,
  };
}

/** The form that asks for the version; it needs no log-in, so it carries none. */
export const versionForm: Form = { function: 'version' };
