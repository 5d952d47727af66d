import { certaintyOf } from '../../../shared/call.ts';
import type { CallView } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon.tsx';
import { useReceived } from '../../app-context.tsx';

/** The state of the call in a sign and a word, and whose it is: the top of the window. */
export function CallState() {
  const sign = useReceived(({ state }) => signOf(state.call));
  const word = useReceived(({ state }) => callViewWords(state.call).state);
  const agentUser = useReceived(
    ({ state }) => agentUserOf(state.call) ?? state.chosenLine ?? state.settings.dialer?.agentUser,
  );
  return (
    <p className={`call-state call-state-${sign}`}>
      <Icon name={sign} />
      <span className="call-state-word">{word}</span>
      {agentUser !== undefined && (
        <span className="call-state-agent">
          <span className="unseen">{t('call-card.agent')} </span>
          <bdi>{agentUser}</bdi>
        </span>
      )}
    </p>
  );
}

/** The sign of a state of the call: told apart by shape, not by colour alone. */
export function signOf(view: CallView): IconName {
  switch (view.kind) {
    case 'on-call':
      return certaintyOf(view.call.provenance.feed) === 'unchecked' ? 'unsure' : 'live';
    case 'no-call':
    case 'not-set-up':
    case 'caller-gone':
      return 'none';
    case 'looking':
      return 'waiting';
    case 'listening':
      return 'none';
    case 'no-password':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'dialer-unreachable':
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'stream-down':
      return 'problem';
  }
}

function agentUserOf(view: CallView): string | undefined {
  switch (view.kind) {
    case 'on-call':
    case 'caller-gone':
      return view.call.agentUser;
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'no-permission':
    case 'listening':
    case 'stream-down':
      return view.agentUser;
    case 'dialer-unreachable':
      return view.lastCall?.agentUser;
    case 'not-set-up':
    case 'no-password':
    case 'looking':
    case 'login-refused':
    case 'login-paused':
      return undefined;
  }
}
