import { shownCall } from '../../../shared/call.ts';
import type { Call, CallView, UnreachableCause } from '../../../shared/call.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { keychainAction, passwordWords } from '../../../shared/words/password-words.ts';
import type { KeychainAction } from '../../../shared/words/password-words.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import type { SheetName } from '../../sheet-name.ts';
import { CallId } from './call-id.tsx';
import { callerNumberText } from './caller-number.ts';

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
      <p className="quiet">{callerNumberText(call.callerNumber)}</p>
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
    'Ask again': () => void ask((baton) => baton.lookAgain()),
    'Open settings': () => onOpen('settings'),
    'Type a call ID': () => onOpen('type-call'),
    'Check connection': () => onOpen('doctor'),
    'Look at the certificate': () => onOpen('certificate'),
    'Unlock the keychain': openKeychain,
    'Try the keychain again': openKeychain,
  };
  return (
    <div className="call-actions">
      {actions.map((action) => (
        <Button key={action} onClick={does[action]}>
          {action}
        </Button>
      ))}
    </div>
  );
}

type CallCardAction =
  | 'Ask again'
  | 'Open settings'
  | 'Type a call ID'
  | 'Check connection'
  | 'Look at the certificate'
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
      return tryKeychain === null ? ['Open settings'] : ['Open settings', tryKeychain];
    case 'not-set-up':
    case 'agent-not-found':
      return ['Open settings'];
    case 'dialer-unreachable':
      // The last call ID takes the place of the second button.
      return view.lastCall ? ['Ask again'] : actionsWhenUnreachable(view.cause);
    case 'agent-not-logged-in':
      return ['Ask again'];
    case 'login-refused':
      return ['Open settings', 'Ask again'];
    case 'login-paused':
      return ['Ask again', 'Check connection'];
    case 'no-permission':
      return ['Type a call ID', 'Ask again'];
    // An order whose log-in was refused leaves this card as it is, and Baton asks no more.
    case 'listening':
      return ['Type a call ID', 'Ask again'];
    case 'stream-down':
      if (view.lastCall) return ['Ask again'];
      return view.cause.kind === 'token-refused'
        ? ['Open settings', 'Ask again']
        : ['Type a call ID', 'Ask again'];
    case 'looking':
    case 'no-call':
    case 'caller-gone':
    case 'on-call':
      return [];
  }
}

function actionsWhenUnreachable(cause: UnreachableCause): readonly CallCardAction[] {
  if (cause.kind === 'certificate-not-trusted' && cause.certificate !== null) {
    return ['Look at the certificate'];
  }
  return cause.kind === 'redirected'
    ? ['Open settings', 'Ask again']
    : ['Ask again', 'Check connection'];
}
