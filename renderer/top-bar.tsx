import type { Mode } from '../shared/app-state.ts';
import { useAsk, useReceived } from './app-context.tsx';
import { IconButton } from './components/button.tsx';
import { Icon } from './components/icon.tsx';
import { Menu } from './components/menu.tsx';
import { CallState } from './features/call/call-state.tsx';
import { StreamLight } from './features/call/stream-light.tsx';
import { useStartRehearsal } from './features/set-up/use-start-rehearsal.ts';
import type { SheetName } from './sheet-name.ts';

interface TopBarProps {
  readonly onOpen: (sheet: SheetName) => void;
  readonly onEditButtons: () => void;
}

/** The state of the call, and what is seldom needed. */
export function TopBar({ onOpen, onEditButtons }: TopBarProps) {
  return (
    <header className="top-bar">
      <h1 className="unseen">Baton</h1>
      <CallState />
      <StreamLight onPress={() => onOpen('stream')} />
      <KeepOnTop />
      <MainMenu onOpen={onOpen} onEditButtons={onEditButtons} />
    </header>
  );
}

function KeepOnTop() {
  const ask = useAsk();
  const keepOnTop = useReceived(({ state }) => state.settings.keepOnTop);
  return (
    <IconButton
      name="Keep on top"
      aria-pressed={keepOnTop}
      onClick={() => void ask((baton) => baton.setKeepOnTop(!keepOnTop))}
    >
      <Icon name="pin" />
    </IconButton>
  );
}

function MainMenu({ onOpen, onEditButtons }: TopBarProps) {
  const ask = useAsk();
  const startRehearsal = useStartRehearsal();
  const mode = useReceived(({ state }) => state.mode);
  const does: Readonly<Record<MenuAction, () => void>> = {
    'Type a call ID': () => onOpen('type-call'),
    'Ask again': () => void ask((baton) => baton.lookAgain()),
    Attempts: () => onOpen('attempts'),
    'Add a button': () => onOpen('add-button'),
    'Edit the buttons': onEditButtons,
    'Check connection': () => onOpen('doctor'),
    'End the rehearsal': () => void ask((baton) => baton.endRehearsal()),
    'Start a rehearsal': startRehearsal,
    Settings: () => onOpen('settings'),
  };
  const items = menuActions(mode).map((label) => ({ label, onChosen: does[label] }));
  return <Menu name="Menu" items={items} />;
}

type MenuAction =
  | 'Type a call ID'
  | 'Ask again'
  | 'Attempts'
  | 'Add a button'
  | 'Edit the buttons'
  | 'Check connection'
  | 'End the rehearsal'
  | 'Start a rehearsal'
  | 'Settings';

/**
 * The lines of the menu: without a dialer there is nothing to ask or to check, and there are no
 * buttons to add or to edit.
 */
export function menuActions(mode: Mode): readonly MenuAction[] {
  switch (mode) {
    case 'not-set-up':
      return ['Attempts', 'Start a rehearsal', 'Settings'];
    case 'rehearsal':
      return [...whileWorking, 'End the rehearsal', 'Settings'];
    case 'dialer':
      return [...whileWorking, 'Start a rehearsal', 'Settings'];
  }
}

const whileWorking = [
  'Type a call ID',
  'Ask again',
  'Attempts',
  'Add a button',
  'Edit the buttons',
  'Check connection',
] as const;
