import { assertNever } from '../assert-never.ts';
import type { CallView, UnreachableCause } from '../call.ts';
import type { Sentences } from './sentences.ts';

/** A screen of the call card in words. */
export interface CallViewWords extends Sentences {
  /** One or two words for the top of the window. */
  readonly state: string;
  /** The headline of the card. */
  readonly title: string;
}

/** Says what the call card shows, what led to it, and what to do. */
export function callViewWords(view: CallView): CallViewWords {
  switch (view.kind) {
    case 'not-set-up':
      return {
        state: 'Not set up',
        title: 'No dialer yet',
        happened: 'Baton does not know your dialer yet.',
        advice: 'Set it up, or practise on the built-in one.',
      };
    case 'no-password':
      return {
        state: 'No password',
        title: 'The password is missing',
        happened: 'The API user’s password is not at hand.',
        advice: 'Type it in Settings.',
      };
    case 'looking':
      return {
        state: 'Looking',
        title: 'Looking for your call',
        happened: 'Baton is asking the dialer what you are on.',
        advice: 'This takes a moment.',
      };
    case 'no-call':
      return noCallWords(view);
    case 'on-call':
      return {
        state: 'Live',
        title: 'You are on a call',
        happened: 'The dialer has a caller on your line.',
        advice: 'Press a button to hand the caller over.',
      };
    case 'caller-gone':
      return {
        state: 'Caller gone',
        title: 'The caller has hung up',
        happened: 'There is nobody left to hand over.',
        advice: 'Put the phone down and wait for the next call.',
      };
    case 'agent-not-logged-in':
      return {
        state: 'Not logged in',
        title: 'You are not logged in',
        happened: `The dialer says that agent ${view.agentUser} is not logged in.`,
        advice: 'Ask the supervisor to switch the agent on. Baton keeps looking.',
      };
    case 'agent-not-found':
      return {
        state: 'No such agent',
        title: 'The agent is not known',
        happened: `The dialer has no agent ${view.agentUser}.`,
        advice: 'Check the agent user in Settings.',
      };
    case 'dialer-unreachable':
      return {
        state: 'Out of reach',
        title: 'The dialer is out of reach',
        ...unreachableWords(view.cause),
      };
    case 'login-refused':
      return view.locked ? lockedWords(view.apiUser) : loginRefusedWords(view.apiUser);
    case 'no-permission':
      return {
        state: 'No permission',
        title: 'The API user may not look',
        happened: `The log-in was right, and API user ${view.apiUser} may not use agent_status. Baton has stopped asking.`,
        advice: 'Ask the administrator to allow agent_status for that user.',
      };
    default:
      return assertNever(view);
  }
}

function loginRefusedWords(apiUser: string): CallViewWords {
  return {
    state: 'Log-in refused',
    title: 'The log-in was refused',
    happened: `The dialer refused API user ${apiUser}. Baton has stopped asking, so that the user is not locked.`,
    // The dialer refuses the right password too, where the user may not look at agents at all.
    advice: 'Check the password in Settings, and that the user has level 7 and View Reports.',
  };
}

function lockedWords(apiUser: string): CallViewWords {
  return {
    state: 'Log-in refused',
    title: 'The API user is locked',
    happened: `The dialer has locked API user ${apiUser} after too many refused log-ins.`,
    advice: 'Wait 15 minutes, or have the administrator unlock it, then ask again.',
  };
}

/** The agent's statuses as the dialer names them; a status of a later dialer is shown as it comes. */
function noCallWords(view: Extract<CallView, { kind: 'no-call' }>): CallViewWords {
  const { agentUser, agentStatus, pauseCode } = view;
  const none = { state: 'No call', title: 'Waiting for a call' };
  switch (agentStatus) {
    case 'READY':
    case 'CLOSER':
      return {
        ...none,
        happened: `Agent ${agentUser} is ready.`,
        advice: 'The next caller appears here.',
      };
    case 'PAUSED':
      return {
        ...none,
        state: 'Paused',
        title: 'You are paused',
        happened:
          pauseCode === ''
            ? `Agent ${agentUser} is paused.`
            : `Agent ${agentUser} is paused with the code ${pauseCode}.`,
        advice: 'Calls come again when the pause ends.',
      };
    case 'QUEUE':
    case 'MQUEUE':
      return {
        ...none,
        title: 'A call is on its way',
        happened: `The dialer is ringing agent ${agentUser}.`,
        advice: 'Pick up: the caller appears here.',
      };
    default:
      return {
        ...none,
        happened: `The dialer has agent ${agentUser} as ${agentStatus}, without a call.`,
        advice: 'The next caller appears here.',
      };
  }
}

const keepsTrying = 'Baton keeps trying by itself.';
const checkInternet = `Check your internet. ${keepsTrying}`;
const checkAddress = 'Check the address in Settings.';

function unreachableWords(cause: UnreachableCause): Sentences {
  switch (cause.kind) {
    case 'address-not-found':
      return {
        happened: 'There is no server at the dialer’s address.',
        advice: 'Check your internet, and the address in Settings.',
      };
    case 'connection-refused':
      return {
        happened: 'The server at the dialer’s address turns Baton away.',
        advice: `Ask the administrator whether it is up. ${keepsTrying}`,
      };
    case 'certificate-not-trusted':
      return {
        happened: 'The dialer’s certificate is not trusted, so no password goes out.',
        advice: 'Ask the administrator for a certificate that this computer trusts.',
      };
    case 'timed-out':
      return { happened: 'The dialer did not answer in time.', advice: checkInternet };
    case 'connection-lost':
      return { happened: 'The line to the dialer broke.', advice: checkInternet };
    case 'redirected':
      return {
        happened:
          cause.origin === null
            ? 'The address points on to another one, without saying where.'
            : `The address points on to ${cause.origin}.`,
        advice: 'Put the address it points to into Settings.',
      };
    case 'http-status':
      return {
        happened: `The web server answered with error ${cause.status}.`,
        advice: cause.status === 404 ? checkAddress : keepsTrying,
      };
    case 'reply-unreadable':
      return {
        happened: 'What came back is no answer of a dialer.',
        advice: checkAddress,
      };
    case 'reply-too-large':
      return {
        happened: 'What came back is longer than any answer of a dialer.',
        advice: checkAddress,
      };
    default:
      return assertNever(cause);
  }
}
