import { assertNever } from '../assert-never.ts';
import { certaintyOf } from '../call.ts';
import type { Call, CallView, UnreachableCause } from '../call.ts';
import { certificateWords } from './certificate-words.ts';
import type { Sentences } from './sentences.ts';
import { streamProblemWords } from './stream-words.ts';
import { timeOfDay } from './time-of-day.ts';
import { unreachableWords } from './unreachable-words.ts';

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
      return onCallWords(view.call);
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
      return { ...unreachableHead(view.cause), ...unreachableWords(view.cause) };
    case 'login-refused':
      return view.locked ? lockedWords(view) : loginRefusedWords(view);
    case 'login-paused':
      return {
        state: 'Log-in paused',
        title: 'Baton waits with its log-ins',
        happened: `Several log-ins of API user ${view.apiUser} got no answer, and each may count as refused. Baton waits until ${timeOfDay(view.freeAt)}.`,
        advice: 'Check your internet. Ask again to try sooner.',
      };
    case 'no-permission':
      return noPermissionWords(view);
    case 'listening':
      return listeningWords(view);
    case 'stream-down':
      return {
        state: 'Stream down',
        title: 'The event stream is down',
        ...streamProblemWords(view.cause),
      };
    default:
      return assertNever(view);
  }
}

/** A call that anybody may have named is not called live: it can have ended, or never been. */
function onCallWords({ provenance }: Call): CallViewWords {
  const words = { title: 'You are on a call', advice: 'Press a button to hand the caller over.' };
  switch (certaintyOf(provenance.feed)) {
    case 'sure':
      return { ...words, state: 'Live', happened: 'The dialer has a caller on your line.' };
    case 'likely':
      return { ...words, state: 'Live', happened: 'Baton was told of a caller on your line.' };
    case 'unchecked':
      return {
        state: 'Not checked',
        title: 'A call that nobody has checked',
        happened: 'Baton was told of this call, and nothing confirms that it is yours.',
        advice: 'See whether it is the caller you are talking to.',
      };
  }
}

/** The top of the window says where to look first: at the line, the certificate or the address. */
function unreachableHead(cause: UnreachableCause): Pick<CallViewWords, 'state' | 'title'> {
  if (cause.kind === 'certificate-not-trusted') {
    const words = cause.certificate && certificateWords(cause.certificate);
    return { state: 'Not trusted', title: words?.title ?? 'The certificate is not trusted' };
  }
  if (cause.kind === 'redirected') {
    return { state: 'Wrong address', title: 'The address points elsewhere' };
  }
  return {
    state: 'Out of reach',
    title: cause.kind === 'proxy-refused' ? 'A proxy is in the way' : 'The dialer is out of reach',
  };
}

type Refused = Extract<CallView, { kind: 'login-refused' }>;

function loginRefusedWords({ apiUser, freeAt }: Refused): CallViewWords {
  return {
    state: 'Log-in refused',
    title: 'The log-in was refused',
    happened: `The dialer refused API user ${apiUser}. Baton has stopped asking, so that the user is not locked.`,
    advice: `Check the password in Settings. The refusal counts against the user until ${timeOfDay(freeAt)}.`,
  };
}

function lockedWords({ apiUser, freeAt }: Refused): CallViewWords {
  return {
    state: 'Log-in refused',
    title: 'The API user is locked',
    happened: `The dialer has locked API user ${apiUser} after too many refused log-ins. The user is free again at ${timeOfDay(freeAt)}.`,
    advice: 'Wait until then, or have the administrator unlock it, then ask again.',
  };
}

const toldOtherwise = 'Your softphone can still tell Baton of calls, or you type the ID.';

function noPermissionWords(view: Extract<CallView, { kind: 'no-permission' }>): CallViewWords {
  const head = { state: 'No permission', title: 'The API user may not look' };
  switch (view.because) {
    case 'function':
      return {
        ...head,
        happened: `API user ${view.apiUser} may not use agent_status. ${toldOtherwise}`,
        advice: 'Ask the administrator to allow agent_status for that user.',
      };
    case 'level':
      return {
        ...head,
        happened: `API user ${view.apiUser} lacks level 7 or View Reports. ${toldOtherwise}`,
        advice: 'Ask the administrator for both. The log-in itself is right.',
      };
  }
}

function listeningWords(view: Extract<CallView, { kind: 'listening' }>): CallViewWords {
  switch (view.by) {
    case 'event-stream':
      return {
        state: 'Listening',
        title: 'Waiting for a call',
        happened: `The event stream tells of the calls of agent ${view.agentUser}.`,
        advice: 'The next caller appears here.',
      };
    case 'hand-over':
      return {
        state: 'Listening',
        title: 'Waiting to be told of a call',
        happened: `Baton does not look at agent ${view.agentUser}.`,
        advice: 'Your softphone tells Baton of the call, or you type its ID.',
      };
  }
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
