import type { Mode } from '../shared/app-state.ts';
import type { Preferences } from '../shared/preferences.ts';
import { t } from '../shared/texts/t.ts';
import { useAsk, useReceived } from './app-context.tsx';
import { IconButton } from './components/button.tsx';
import { Icon } from './components/icon.tsx';
import { Menu } from './components/menu.tsx';
import { CallState } from './features/call/call-state.tsx';
import { StreamLight } from './features/call/stream-light.tsx';
import { RehearsalWord } from './features/set-up/rehearsal-word.tsx';
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
      <RehearsalWord />
      <StreamLight onPress={() => onOpen('stream')} />
      <KeepOnTop />
      <MainMenu onOpen={onOpen} onEditButtons={onEditButtons} />
    </header>
  );
}

/** The strip has none: it is always on top. */
function KeepOnTop() {
  const ask = useAsk();
  const { keepOnTop, form } = useReceived(({ state }) => state.settings.preferences);
  if (form === 'strip') return null;
  return (
    <IconButton
      name={t('menu.keep-on-top')}
      aria-pressed={keepOnTop}
      onClick={() => void ask((baton) => baton.setPreferences({ keepOnTop: !keepOnTop }))}
    >
      <Icon name="pin" />
    </IconButton>
  );
}

function MainMenu({ onOpen, onEditButtons }: TopBarProps) {
  const ask = useAsk();
  const startRehearsal = useStartRehearsal();
  const mode = useReceived(({ state }) => state.mode);
  const form = useReceived(({ state }) => state.settings.preferences.form);
  const does: Readonly<Record<MenuAction, () => void>> = {
    'type-call': () => onOpen('type-call'),
    'ask-again': () => void ask((baton) => baton.lookAgain()),
    history: () => onOpen('history'),
    'add-button': () => onOpen('add-button'),
    arrange: onEditButtons,
    groups: () => onOpen('groups'),
    import: () => onOpen('import'),
    statuses: () => onOpen('statuses'),
    strip: () => void ask((baton) => baton.setPreferences({ form: 'strip' })),
    window: () => void ask((baton) => baton.setPreferences({ form: 'window' })),
    'end-rehearsal': () => void ask((baton) => baton.endRehearsal()),
    'start-rehearsal': startRehearsal,
    'check-connection': () => onOpen('doctor'),
    preferences: () => onOpen('preferences'),
    settings: () => onOpen('settings'),
  };
  const groups = menuActions(mode, form).map((actions) =>
    actions.map((action) => ({ label: t(`menu.${action}`), onChosen: does[action] })),
  );
  return <Menu name={t('menu.name')} groups={groups} />;
}

type MenuAction =
  | 'type-call'
  | 'ask-again'
  | 'history'
  | 'add-button'
  | 'arrange'
  | 'groups'
  | 'import'
  | 'statuses'
  | 'strip'
  | 'window'
  | 'end-rehearsal'
  | 'start-rehearsal'
  | 'check-connection'
  | 'preferences'
  | 'settings';

/**
 * The lines of the menu, in groups: the call, the buttons, Baton itself. Without a dialer there is
 * nothing to ask or to check, and there are no buttons to add or to arrange.
 */
export function menuActions(
  mode: Mode,
  form: Preferences['form'],
): readonly (readonly MenuAction[])[] {
  const otherForm = form === 'strip' ? 'window' : 'strip';
  switch (mode) {
    case 'not-set-up':
      return [['history', 'start-rehearsal'], own];
    case 'rehearsal':
      return [ofTheCall, ofTheButtons, [otherForm, 'end-rehearsal'], own];
    case 'dialer':
      return [ofTheCall, ofTheButtons, [otherForm, 'start-rehearsal'], own];
  }
}

const ofTheCall = ['type-call', 'ask-again', 'check-connection', 'history'] as const;
const ofTheButtons = ['add-button', 'arrange', 'groups', 'import', 'statuses'] as const;
const own = ['preferences', 'settings'] as const;
