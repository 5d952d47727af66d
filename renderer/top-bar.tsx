import type { Mode } from '../shared/app-state.ts';
import { useAsk, useReceived } from './app-context.tsx';
import { IconButton } from './components/button.tsx';
import { Icon } from './components/icon.tsx';
import { Menu } from './components/menu.tsx';
import { CallState } from './features/call/call-state.tsx';
import { useStartRehearsal } from './features/set-up/use-start-rehearsal.ts';

/** The screens that lie over the window, one at a time. */
export type SheetName = 'settings' | 'attempts' | 'add-button';

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
    Attempts: () => onOpen('attempts'),
    'Add a button': () => onOpen('add-button'),
    'Edit the buttons': onEditButtons,
    'End the rehearsal': () => void ask((baton) => baton.endRehearsal()),
    'Start a rehearsal': startRehearsal,
    Settings: () => onOpen('settings'),
  };
  const items = menuActions(mode).map((label) => ({ label, onChosen: does[label] }));
  return <Menu name="Menu" items={items} />;
}

type MenuAction =
  | 'Attempts'
  | 'Add a button'
  | 'Edit the buttons'
  | 'End the rehearsal'
  | 'Start a rehearsal'
  | 'Settings';

/** The lines of the menu: without a dialer there are no buttons to add or to edit. */
export function menuActions(mode: Mode): readonly MenuAction[] {
  switch (mode) {
    case 'not-set-up':
      return ['Attempts', 'Start a rehearsal', 'Settings'];
    case 'rehearsal':
      return ['Attempts', 'Add a button', 'Edit the buttons', 'End the rehearsal', 'Settings'];
    case 'dialer':
      return ['Attempts', 'Add a button', 'Edit the buttons', 'Start a rehearsal', 'Settings'];
  }
}
