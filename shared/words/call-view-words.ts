import { assertNever } from '../assert-never.ts';
import { certaintyOf } from '../call.ts';
import type { CallView, UnreachableCause } from '../call.ts';
import { formatTime } from '../texts/formats.ts';
import { t } from '../texts/t.ts';
import type { TextKey, TextValues } from '../texts/t.ts';
import { certificateWords } from './certificate-words.ts';
import { sentences } from './sentences.ts';
import type { Sentences, SentencesKey } from './sentences.ts';
import { streamProblemWords } from './stream-words.ts';
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
    case 'no-password':
    case 'looking':
    case 'caller-gone':
      return words(view.kind);
    case 'no-call':
      return noCallWords(view);
    case 'on-call':
      return words(`on-call-${certaintyOf(view.call.provenance.feed)}`);
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return words(view.kind, { agentUser: view.agentUser });
    case 'dialer-unreachable':
      return { ...unreachableHead(view.cause), ...unreachableWords(view.cause) };
    case 'login-refused':
      return words(view.locked ? 'locked' : 'login-refused', {
        apiUser: view.apiUser,
        time: formatTime(view.freeAt),
      });
    case 'login-paused':
      return words(view.kind, { apiUser: view.apiUser, time: formatTime(view.freeAt) });
    case 'no-permission':
      return words(`no-permission-${view.because}`, { apiUser: view.apiUser });
    case 'listening':
      return words(`listening-${view.by}`, { agentUser: view.agentUser });
    case 'stream-down':
      return { ...head('stream-down'), ...streamProblemWords(view.cause) };
    default:
      return assertNever(view);
  }
}

type NameIn<Key, Ending extends string> = Key extends `call.view.${infer Name}${Ending}`
  ? Name
  : never;
/** What a screen is called in the texts: one that has a headline, and one that has sentences too. */
type HeadName = NameIn<TextKey, '.title'>;
type WordsName = NameIn<SentencesKey, ''>;

function words(name: HeadName & WordsName, values?: TextValues): CallViewWords {
  return { ...head(name), ...sentences(`call.view.${name}`, values) };
}

function head(name: HeadName): Pick<CallViewWords, 'state' | 'title'> {
  return { state: t(`call.view.${name}.state`), title: t(`call.view.${name}.title`) };
}

/** The top of the window says where to look first: at the line, the certificate or the address. */
function unreachableHead(cause: UnreachableCause): Pick<CallViewWords, 'state' | 'title'> {
  if (cause.kind === 'certificate-not-trusted') {
    const notTrusted = head('not-trusted');
    return cause.certificate
      ? { ...notTrusted, title: certificateWords(cause.certificate).title }
      : notTrusted;
  }
  if (cause.kind === 'redirected') return head('wrong-address');
  return head(cause.kind === 'proxy-refused' ? 'proxy' : 'out-of-reach');
}

/** The agent's statuses as the dialer names them; a status of a later dialer is shown as it comes. */
function noCallWords(view: Extract<CallView, { kind: 'no-call' }>): CallViewWords {
  const { agentUser, agentStatus, pauseCode } = view;
  switch (agentStatus) {
    case 'READY':
    case 'CLOSER':
      return words('ready', { agentUser });
    case 'PAUSED':
      return pauseCode === ''
        ? words('paused', { agentUser })
        : words('paused-with-code', { agentUser, pauseCode });
    case 'QUEUE':
    case 'MQUEUE':
      return words('ringing', { agentUser });
    default:
      return words('other-status', { agentUser, agentStatus });
  }
}
