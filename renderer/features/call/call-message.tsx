import { shownCall } from '../../../shared/call.ts';
import type { Call, CallView, UnreachableCause } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { keychainAction, passwordWords } from '../../../shared/words/password-words.ts';
import type { KeychainAction } from '../../../shared/words/password-words.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import type { SheetName } from '../../sheet-name.ts';
import { CallId } from './call-id.tsx';
import { callerNumberText } from '../../../shared/caller-number.ts';

interface CallMessageProps {
  readonly view: CallView;
  readonly onOpen: (sheet: SheetName) => void;
}

/** The card while there is no call to act on: what happened, what to do, and the button for it. */
export function CallMessage({ view, onOpen }: CallMessageProps) {
  const password = useReceived(({ state }) => state.settings.password);
  const words = callViewWords(view);
  const said = view.kind === 'no-password' ? passwordWords(password) : words;
  const call = shownCall(view);
  return (
    <>
      <h2 className="call-title">{words.title}</h2>
      <p className="call-said">
        {said.happened} {said.advice}
      </p>
      <div className="call-line call-end">
        {call && <LastCall call={call} />}
        <CallActions view={view} onOpen={onOpen} />
      </div>
    </>
  );
}

function LastCall({ call }: { readonly call: Call }) {
  return (
    <div className="call-last">
      <p className="quiet">
        <bdi dir="ltr">{callerNumberText(call.callerNumber)}</bdi>
      </p>
      <CallId callId={call.callId} />
    </div>
  );
}

function CallActions({ view, onOpen }: CallMessageProps) {
  const ask = useAsk();
  const tryKeychain = useReceived(({ state }) => keychainAction(state.settings.password));
  const actions = actionsFor(view, tryKeychain);
  if (actions.length === 0) return null;
  const openKeychain = () => void ask((baton) => baton.unlockKeychain());
  const does: Readonly<Record<CallCardAction, () => void>> = {
    'ask-again': () => void ask((baton) => baton.lookAgain()),
    'open-settings': () => onOpen('settings'),
    'type-call': () => onOpen('type-call'),
    'check-connection': () => onOpen('doctor'),
    'look-at-certificate': () => onOpen('certificate'),
    'unlock-keychain': openKeychain,
    'try-keychain-again': openKeychain,
  };
  return (
    <div className="call-actions">
      {actions.map((action) => (
        <Button key={action} onClick={does[action]}>
          {t(`call.action.${action}`)}
        </Button>
      ))}
    </div>
  );
}

type CallCardAction =
  | 'ask-again'
  | 'open-settings'
  | 'type-call'
  | 'check-connection'
  | 'look-at-certificate'
  | KeychainAction;

/**
 * The buttons of a card without a call, in the order of the card. No more than two, so that the card
 * keeps its height in a narrow window: the rest stands in the menu.
 */
export function actionsFor(
  view: CallView,
  tryKeychain: KeychainAction | null,
): readonly CallCardAction[] {
  switch (view.kind) {
    case 'no-password':
      return tryKeychain === null ? ['open-settings'] : ['open-settings', tryKeychain];
    case 'not-set-up':
    case 'agent-not-found':
      return ['open-settings'];
    case 'dialer-unreachable':
      // The last call ID takes the place of the second button.
      return view.lastCall ? ['ask-again'] : actionsWhenUnreachable(view.cause);
    case 'agent-not-logged-in':
      return ['ask-again'];
    case 'login-refused':
      return ['open-settings', 'ask-again'];
    case 'login-paused':
      return ['ask-again', 'check-connection'];
    case 'no-permission':
      return ['type-call', 'ask-again'];
    // An order whose log-in was refused leaves this card as it is, and Baton asks no more.
    case 'listening':
      return ['type-call', 'ask-again'];
    case 'stream-down':
      if (view.lastCall) return ['ask-again'];
      return view.cause.kind === 'token-refused'
        ? ['open-settings', 'ask-again']
        : ['type-call', 'ask-again'];
    case 'looking':
    case 'no-call':
    case 'caller-gone':
    case 'on-call':
      return [];
  }
}

function actionsWhenUnreachable(cause: UnreachableCause): readonly CallCardAction[] {
  if (cause.kind === 'certificate-not-trusted' && cause.certificate !== null) {
    return ['look-at-certificate'];
  }
  return cause.kind === 'redirected'
    ? ['open-settings', 'ask-again']
    : ['ask-again', 'check-connection'];
}
