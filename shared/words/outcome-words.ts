import { assertNever } from '../assert-never.ts';
import { guardRefusals, unsentReasons } from '../outcome.ts';
import type { CallAction, GuardRefusal, Outcome, RefusalReason, UnknownCause } from '../outcome.ts';
import type { Settlement } from '../transfer.ts';
import type { Sentences } from './sentences.ts';

/** An outcome in words: a word or two for a button, and the sentences for whoever wants to know. */
export interface OutcomeWords extends Sentences {
  readonly short: string;
}

/**
 * Says what became of an order. `handed-over` means that the dialer took the order; nothing tells
 * whether the other side picked up, so no word here may claim it.
 */
export function outcomeWords(outcome: Outcome): OutcomeWords {
  switch (outcome.kind) {
    case 'handed-over':
      return {
        short: 'Handed over',
        happened: 'The dialer has taken the call over.',
        advice: 'You are free for the next one.',
      };
    case 'hung-up':
      return {
        short: 'Hung up',
        happened: 'The dialer has ended the call.',
        advice: 'You are free for the next one.',
      };
    case 'refused':
      return {
        short: wasSent(outcome.reason) ? 'Refused' : 'Not sent',
        ...refusalWords[outcome.reason],
      };
    case 'unknown':
      return { short: 'Not known', ...unknownWords[outcome.cause] };
    default:
      return assertNever(outcome);
  }
}

function wasSent(reason: RefusalReason): boolean {
  const unsent: readonly RefusalReason[] = [...unsentReasons, ...guardRefusals];
  return !unsent.includes(reason);
}

const refusalWords: Readonly<Record<RefusalReason, Sentences>> = {
  'login-refused': {
    happened: 'The dialer refused the log-in of the API user.',
    advice: 'Check the API user and its password in Settings.',
  },
  'api-user-locked': {
    happened: 'The dialer has locked the API user after too many refused log-ins.',
    advice: 'Wait 15 minutes, or have the administrator unlock it, then ask again.',
  },
  'function-not-allowed': {
    happened: 'The API user may not hand calls over.',
    advice: 'Ask the administrator to allow it the function ra_call_control.',
  },
  'source-not-valid': {
    happened: 'The dialer does not take the source that stands in Settings.',
    advice: 'Use a word of at least two letters or digits there, such as baton.',
  },
  'api-not-active': {
    happened: 'The agent API is switched off for the whole dialer.',
    advice: 'Ask the administrator to switch it on in the system settings.',
  },
  'request-incomplete': {
    happened: 'The dialer says that a part of the order is missing.',
    advice: 'Check the agent user in Settings.',
  },
  'agent-not-logged-in': {
    happened: 'The dialer says that the agent user is not logged in.',
    advice: 'Check the agent user in Settings, or ask the supervisor to switch the agent on.',
  },
  'no-such-call': {
    happened:
      'The dialer does not know this call any more: the caller has hung up, or was handed over already.',
    advice: 'Wait for the next call.',
  },
  'number-not-valid': {
    happened: 'The dialer does not take the number of this button.',
    advice: 'Edit the button: the number needs two digits or more.',
  },
  'in-group-not-valid': {
    happened: 'The dialer does not know the in-group of this button, or it is not active.',
    advice: 'Edit the button, or ask the administrator for the in-group’s exact name.',
  },
  'stage-not-valid': {
    happened: 'The dialer does not know this kind of order.',
    advice: 'Tell the administrator: the dialer may be too old for it.',
  },
  'function-missing': {
    happened: 'The dialer gave an empty answer, as one does that does not know the function.',
    advice: 'Tell the administrator: the agent API needs the function ra_call_control.',
  },

  'address-not-found': {
    happened: 'There is no server at the dialer’s address.',
    advice: 'Check your internet, and the address in Settings.',
  },
  'connection-refused': {
    happened: 'The server at the dialer’s address turned Baton away.',
    advice: 'Check the address in Settings, or ask the administrator whether the server is up.',
  },
  'certificate-not-trusted': {
    happened: 'The dialer’s certificate is not trusted, so no password went out.',
    advice: 'Ask the administrator for a certificate that this computer trusts.',
  },
  'connect-timed-out': {
    happened: 'The dialer could not be reached in time.',
    advice: 'Check your internet, then press again.',
  },
  redirected: {
    happened: 'The dialer’s address only points on to another one.',
    advice: 'Put the other address into Settings. Most often it is the same with https.',
  },
  'not-a-dialer': {
    happened: 'What answers at the dialer’s address is no dialer.',
    advice: 'Check the address in Settings.',
  },
  'turned-away': {
    happened: 'The web server in front of the dialer turned the order away.',
    advice: 'Press again in a moment. If it goes on, ask the administrator to let Baton through.',
  },
  'proxy-refused': {
    happened: 'A proxy on the way to the dialer did not let the order through.',
    advice: 'Ask the administrator for a way past it, or for its log-in.',
  },

  'no-call': {
    happened: 'There is no call to act on.',
    advice: 'Wait for the next call.',
  },
  'call-changed': {
    happened: 'The call changed just before the press.',
    advice: 'Look who is on the line now, then press again.',
  },
  'not-your-call': {
    happened: 'The dialer, asked in the same moment, did not show this call as yours.',
    advice: 'If the caller is still with you, wait until the call is on the screen again.',
  },
  'owner-not-known': {
    happened: 'The dialer could not be asked whose call this is.',
    advice: 'Press again in a moment.',
  },
  'call-not-confirmed': {
    happened: 'Nobody can check whose call this is.',
    advice: 'Press again, and say whether it is the caller you are talking to.',
  },
  'caller-gone': {
    happened: 'The caller has hung up already.',
    advice: 'Wait for the next call.',
  },
  'transfer-in-flight': {
    happened: 'Another order is still out.',
    advice: 'Wait for the dialer’s answer to that one.',
  },
  'call-already-handed-over': {
    happened: 'This call was handed over or ended already.',
    advice: 'Wait for the next call.',
  },
  'call-not-settled': {
    happened: 'It is not known what became of the last order for this call.',
    advice: 'See whether the caller is still there, and if so free the buttons.',
  },
  'dialer-not-in-sight': {
    happened: 'Baton can’t see the call at the dialer just now.',
    advice: 'Wait until the call is on the screen again.',
  },
  'login-stopped': {
    happened: 'Baton has stopped asking the dialer, so that the API user is not locked.',
    advice: 'Check the API user in Settings, then ask again.',
  },
  'no-password': {
    happened: 'The API user’s password is not at hand.',
    advice: 'Type it in Settings, or unlock the keychain.',
  },
  'button-gone': {
    happened: 'This button is not in the speed dial any more.',
    advice: 'Choose another one.',
  },
};

const seeTheCaller = 'It is not sent again. See whether the caller is still with you.';

const unknownWords: Readonly<Record<UnknownCause, Sentences>> = {
  'timed-out': {
    happened: 'The order went out, and no answer came in time.',
    advice: seeTheCaller,
  },
  'connection-lost': {
    happened: 'The order went out, and the line to the dialer broke before its answer.',
    advice: seeTheCaller,
  },
  'reply-unreadable': {
    happened: 'The order went out, and the dialer’s answer can’t be read.',
    advice: seeTheCaller,
  },
  'reply-too-large': {
    happened: 'The order went out, and the dialer’s answer was too long to read.',
    advice: seeTheCaller,
  },
  'server-error': {
    happened: 'The order went out, and the dialer’s web server reported an error.',
    advice: seeTheCaller,
  },
  interrupted: {
    happened: 'Baton stopped or was interrupted before it was known what became of the order.',
    advice: seeTheCaller,
  },
};

/**
 * Says how it stands with an order whose outcome was not known, and of whose call the evidence is
 * what the dialer has shown since.
 *
 * @param action what was ordered: a call that is gone was handed over by one, and ended by another.
 */
export function settlementWords(
  settlement: Exclude<Settlement, 'not-needed'>,
  action: CallAction,
): OutcomeWords {
  switch (settlement) {
    case 'checking':
      return {
        short: 'Not known',
        happened: 'Baton is checking. The dialer has shown it nothing of the call since.',
        advice: 'See whether the caller is still with you.',
      };
    case 'cannot-check':
      return {
        short: 'Not known',
        happened: 'Baton could not see what became of the call, so only you can tell.',
        advice: 'If the caller is still with you, free the buttons and press again.',
      };
    case 'happened':
      return happenedWords(action);
    case 'did-not-happen':
      return {
        short: 'Did not happen',
        happened: 'The dialer still shows the call as yours.',
        advice: 'If the caller is still with you, press again.',
      };
    case 'freed':
      return {
        short: 'Not known',
        happened: 'You have said that the caller is still with you.',
        advice: 'Press again.',
      };
    default:
      return assertNever(settlement);
  }
}

/** A caller who hung up in that moment leaves the same traces, and nothing here may deny it. */
function happenedWords(action: CallAction): OutcomeWords {
  const advice = 'A caller who hung up at that moment looks the same.';
  return action === 'hang-up'
    ? {
        short: 'Hung up, by the look of it',
        happened: 'The dialer does not show the call as yours any more.',
        advice: 'You are free for the next one.',
      }
    : {
        short: 'Handed over, by the look of it',
        happened: 'The dialer does not show the call as yours any more.',
        advice,
      };
}

/** Says in one sentence why a button that can't be pressed rests. */
export function restInWords(why: GuardRefusal): string {
  return restWords[why];
}

const restWords: Readonly<Record<GuardRefusal, string>> = {
  'no-call': 'The buttons rest until a call comes.',
  'call-changed': 'The buttons rest while the call changes.',
  'not-your-call': 'The buttons rest: the dialer does not show the call as yours.',
  'owner-not-known': 'The buttons rest until the dialer says whose call it is.',
  'call-not-confirmed': 'The buttons rest until you say whose call it is.',
  'caller-gone': 'The buttons rest: the caller has hung up.',
  'transfer-in-flight': 'The buttons rest while an order is out.',
  'call-already-handed-over': 'The buttons rest until the next call.',
  'call-not-settled': 'The buttons rest: the last order is not settled.',
  'dialer-not-in-sight': 'The buttons rest until the dialer is in sight.',
  'login-stopped': 'The buttons rest: Baton has stopped asking the dialer.',
  'no-password': 'The buttons rest: the password is not at hand.',
  'button-gone': 'This button is not in the speed dial any more.',
};
