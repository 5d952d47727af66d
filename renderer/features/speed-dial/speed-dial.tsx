import { useCallback, useState } from 'react';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { noPlace } from '../transfer/press.ts';
import { useTakeBackKey } from '../transfer/use-take-back-key.ts';
import { DirectoryList } from './directory-list.tsx';
import { firstPlaceOf } from './directory-sections.ts';
import { EntryMenu } from './entry-menu.tsx';
import type { OpenMenu } from './entry-menu.tsx';
import { Search } from './search.tsx';
import { SpeedDialButton } from './speed-dial-button.tsx';
import { useDirectory } from './use-directory.ts';
import type { Directory } from './use-directory.ts';
import { useNumberKeys } from './use-number-keys.ts';
import './speed-dial.css';

interface SpeedDialProps {
  readonly onEdit: (entry: SpeedDialEntry) => void;
  readonly onAdd: () => void;
}

/** The place of the safety net's button. */
const rescuePlace = 'rescue';

/** The directory: the safety net, the search, and all buttons under their headings. */
export function SpeedDial({ onEdit, onAdd }: SpeedDialProps) {
  const directory = useDirectory();
  const [query, setQuery] = useState('');
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { sections, rescue } = directory;
  const hasButtons = sections.some(({ items }) => items.length > 0);
  const isSearching = query.trim() !== '';
  const placeOf = useCallback(
    (entry: SpeedDialEntry) => {
      if (entry.id === rescue?.id) return rescuePlace;
      return isSearching ? noPlace : (firstPlaceOf(sections, entry.id) ?? noPlace);
    },
    [rescue, isSearching, sections],
  );
  useNumberKeys(directory.keyed, placeOf);
  useTakeBackKey();
  const openMenu = useCallback((entry: SpeedDialEntry, event: React.MouseEvent<HTMLElement>) => {
    event.preventDefault();
    const menu = { entry, ...pointOf(event) };
    onceReleased(event, () => setMenu(menu));
  }, []);

  return (
    <main className="speed-dial" tabIndex={-1} aria-label={t('speed-dial.name')}>
      {rescue && <Rescue entry={rescue} directory={directory} />}
      <Search directory={directory} query={query} onQuery={setQuery} />
      {!hasButtons && !isSearching && <NoButtons onAdd={onAdd} />}
      {sections.length > 0 && !isSearching && (
        <DirectoryList directory={directory} onMenu={openMenu} />
      )}
      {menu && (
        <EntryMenu
          key={menu.entry.id}
          menu={menu}
          onEdit={onEdit}
          onClose={() => setMenu((now) => (now === menu ? null : now))}
        />
      )}
    </main>
  );
}

interface RescueProps {
  readonly entry: SpeedDialEntry;
  readonly directory: Directory;
}

/** The safety net: above all others, and the same in all that the others do. */
function Rescue({ entry, directory }: RescueProps) {
  return (
    <SpeedDialButton
      entry={entry}
      colour="none"
      keyName={directory.keyOf.get(entry.id)}
      place={rescuePlace}
      form="rescue"
    />
  );
}

/** Where a menu opens: at the pointer, or below a button that the menu key was pressed on. */
function pointOf({ clientX, clientY, currentTarget }: React.MouseEvent<HTMLElement>) {
  if (clientX !== 0 || clientY !== 0) return { x: clientX, y: clientY };
  const { left, bottom } = currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}

function NoButtons({ onAdd }: Pick<SpeedDialProps, 'onAdd'>) {
  return (
    <div className="no-buttons">
      <p>{t('speed-dial.none')}</p>
      <p className="quiet">{t('speed-dial.none.advice')}</p>
      <Button onClick={onAdd}>
        <Icon name="plus" />
        {t('speed-dial.none.add')}
      </Button>
    </div>
  );
}

/**
 * Linux and macOS ask for the menu while the mouse button is still down, and its release beside a
 * popover would close it again; Windows and the keyboard ask when nothing is down any more.
 */
function onceReleased({ buttons }: React.MouseEvent, act: () => void): void {
  if (buttons === 0) act();
  else window.addEventListener('pointerup', () => setTimeout(act), { once: true });
}
