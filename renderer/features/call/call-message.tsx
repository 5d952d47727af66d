import type { Call, CallView } from '../../../shared/call.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { keychainAction, passwordWords } from '../../../shared/words/password-words.ts';
import type { KeychainAction } from '../../../shared/words/password-words.ts';
import { shownCall } from '../../app-store.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { CallId } from './call-id.tsx';
import { callerNumberText } from './caller-number.ts';

interface CallMessageProps {
  readonly view: CallView;
  readonly onSettings: () => void;
}

/** The card while there is no call to act on: what happened, what to do, and the button for it. */
export function CallMessage({ view, onSettings }: CallMessageProps) {
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
        <CallActions view={view} onSettings={onSettings} />
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

function CallActions({ view, onSettings }: CallMessageProps) {
  const ask = useAsk();
  const tryKeychain = useReceived(({ state }) => keychainAction(state.settings.password));
  const actions = actionsFor(view, tryKeychain);
  if (actions.length === 0) return null;
  const openKeychain = () => void ask((baton) => baton.unlockKeychain());
  const does: Readonly<Record<CallCardAction, () => void>> = {
    'Ask again': () => void ask((baton) => baton.lookAgain()),
    'Open settings': onSettings,
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

type CallCardAction = 'Ask again' | 'Open settings' | KeychainAction;

/** The buttons of a card without a call, in the order of the card. */
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
      return ['Ask again'];
    case 'agent-not-logged-in':
      return ['Ask again'];
    case 'login-refused':
    case 'no-permission':
      return ['Open settings', 'Ask again'];
    case 'looking':
    case 'no-call':
    case 'caller-gone':
    case 'on-call':
      return [];
  }
}
