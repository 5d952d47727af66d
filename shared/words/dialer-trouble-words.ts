import { assertNever } from '../assert-never.ts';
import type { DoctorProblem } from '../doctor.ts';
import { listed } from './listed.ts';
import type { Sentences } from './sentences.ts';
import { dateText, timeOfDay } from './time-of-day.ts';

/** What is to be changed at the dialer itself, or in what Baton sends to it. */
export type DialerTrouble = Exclude<
  DoctorProblem,
  {
    kind: 'unreachable' | 'stream' | 'proxy-out-of-reach' | 'plain-http' | 'certificate-ends-soon';
  }
>;

/**
 * Says what the dialer has against Baton, and what an administrator has to change there, in the
 * words of VICIdial's own administration.
 */
export function dialerTroubleWords(problem: DialerTrouble): Sentences {
  switch (problem.kind) {
    case 'no-password':
      return {
        happened: 'The API user’s password is not at hand.',
        advice: 'Type it in Settings, or unlock the system’s keychain.',
      };
    case 'login-refused':
      return loginRefusedWords(problem);
    case 'user-locked':
      return userLockedWords(problem);
    case 'login-paused':
      return {
        happened: `Several log-ins of API user ${problem.apiUser} were refused lately, or got no answer. Baton sends none until ${timeOfDay(problem.freeAt)}.`,
        advice:
          'Check the password in Settings, and why the dialer does not answer, then check again.',
      };
    case 'source-not-valid':
      return {
        happened: `The dialer does not take “${problem.source}” as the source.`,
        advice: 'In Settings, use a word of at least two letters or digits there, such as baton.',
      };
    case 'function-missing':
      return {
        happened:
          'The dialer’s answer was empty, as it is where the agent API does not know ra_call_control.',
        advice:
          'Update the dialer to one whose agent API has ra_call_control. If it has, look into the error log of its web server.',
      };
    case 'api-not-active':
      return {
        happened: 'The agent API is not active for the whole dialer.',
        advice:
          'In the dialer’s administration open Admin, System Settings, and set Agent API Active to 1.',
      };
    case 'transfer-not-allowed':
      return {
        happened: `The log-in is right, and API user ${problem.apiUser} may not use ra_call_control.`,
        advice: `${openUser(problem.apiUser)}, and add ra_call_control to API Allowed Functions, or choose ALL_FUNCTIONS there.`,
      };
    case 'agent-not-logged-in':
      return notLoggedInWords(problem.agentUsers);
    case 'agent-not-found':
      return {
        happened: `The dialer has no agent ${listed(problem.agentUsers)}.`,
        advice:
          'Correct the agent user, or the number of lines, in Settings. It is the User ID Start that stands under Remote Agents in the dialer’s administration.',
      };
    case 'level-or-reports':
      return levelWords(problem);
    case 'agent-status-not-allowed':
      return {
        happened: `The log-in is right, and API user ${problem.apiUser} may not use ${problem.function}.`,
        advice: `${openUser(problem.apiUser)}, add ${problem.function} to API Allowed Functions, or choose ALL_FUNCTIONS there, and set View Reports to 1 and Agent API Access to 1.`,
      };
    default:
      return assertNever(problem);
  }
}

/** The dialer says the same of a wrong password and of a user who may not use the APIs at all. */
function loginRefusedWords({
  apiUser,
  refusedAt,
  freeAt,
  asked,
}: Extract<DialerTrouble, { kind: 'login-refused' }>): Sentences {
  const lastly = asked ? `The refused log-in is forgotten at ${timeOfDay(freeAt)}.` : tryAgain;
  return {
    happened: asked
      ? `The dialer refused the log-in of API user ${apiUser}. Ten refused ones lock the user, so no other is tried.`
      : `The dialer refused the log-in of API user ${apiUser} on ${momentText(refusedAt)}. Ten refused ones lock the user, so it was not tried again.`,
    advice:
      `Type the password anew in Settings. If it is right: ${openUserHere(apiUser)}, and set Active to Y, ` +
      `Agent API Access to 1 and User Level to 4 or higher, to 7 or higher for looking at agents. ${lastly}`,
  };
}

const tryAgain = 'Then try the log-in again, with --retry on the command line.';

function userLockedWords({
  apiUser,
  refusedAt,
  freeAt,
  asked,
}: Extract<DialerTrouble, { kind: 'user-locked' }>): Sentences {
  const find = 'Find out who sends a wrong password.';
  return asked
    ? {
        happened: `The dialer has locked API user ${apiUser} after too many refused log-ins.`,
        advice: `${find} The dialer lets the user in again at ${timeOfDay(freeAt)}, if nobody tries until then.`,
      }
    : {
        happened: `The dialer had locked API user ${apiUser} on ${momentText(refusedAt)}. The log-in was not tried again.`,
        advice: `${find} The dialer lets the user in again 15 minutes after the last try. ${tryAgain}`,
      };
}

function momentText(iso: string): string {
  return `${dateText(iso)}, ${timeOfDay(iso)}`;
}

function levelWords({
  apiUser,
  asked,
}: Extract<DialerTrouble, { kind: 'level-or-reports' }>): Sentences {
  const when = asked ? 'The dialer refuses it' : 'When it was last asked, the dialer refused it';
  return {
    happened: `The log-in is right. ${when} for looks: API user ${apiUser} has a level below 7, or no View Reports.`,
    advice: `${openUser(apiUser)}, set User Level to 7 or higher and View Reports to 1. ${tryAgain} Or switch looking at agents off in Settings, so that no refused log-in counts.`,
  };
}

function notLoggedInWords(agentUsers: readonly string[]): Sentences {
  const [first = '', ...others] = agentUsers;
  const who =
    others.length === 0
      ? `agent ${first} is not logged in`
      : `agents ${listed(agentUsers)} are not logged in`;
  return {
    happened: `The dialer says that ${who}.`,
    advice: `In the dialer’s administration open Remote Agents, the entry with User ID Start ${first} or below, and set Status to ACTIVE and Number of Lines to as many as in Settings. If there is no such entry, correct the agent user in Settings.`,
  };
}

function openUser(apiUser: string): string {
  return `In the dialer’s administration open Users, user ${apiUser}`;
}

function openUserHere(apiUser: string): string {
  return `in the dialer’s administration open Users, user ${apiUser}`;
}
