import { useBridge, useReceived } from './app-context.tsx';
import { IconButton } from './components/button.tsx';
import { Icon } from './components/icon.tsx';
import { Menu } from './components/menu.tsx';
import { CallState } from './features/call/call-state.tsx';

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
  const bridge = useBridge();
  const keepOnTop = useReceived(({ state }) => state.settings.keepOnTop);
  return (
    <IconButton
      name="Keep on top"
      aria-pressed={keepOnTop}
      onClick={() => void bridge.setKeepOnTop(!keepOnTop)}
    >
      <Icon name="pin" />
    </IconButton>
  );
}

function MainMenu({ onOpen, onEditButtons }: TopBarProps) {
  const bridge = useBridge();
  const mode = useReceived(({ state }) => state.mode);
  const rehearsal =
    mode === 'rehearsal'
      ? { label: 'End the rehearsal', onChosen: () => void bridge.endRehearsal() }
      : { label: 'Start a rehearsal', onChosen: () => void bridge.startRehearsal() };
  return (
    <Menu
      name="Menu"
      items={[
        { label: 'Attempts', onChosen: () => onOpen('attempts') },
        { label: 'Add a button', onChosen: () => onOpen('add-button') },
        { label: 'Edit the buttons', onChosen: onEditButtons },
        rehearsal,
        { label: 'Settings', onChosen: () => onOpen('settings') },
      ]}
    />
  );
}
