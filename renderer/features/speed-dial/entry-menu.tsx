import { useLayoutEffect, useRef } from 'react';
import { isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { nextItem } from '../../components/menu.tsx';
import { useChange } from '../directory/use-change.ts';

/** The button whose menu is open, and where on the screen, in pixels. */
export interface OpenMenu {
  readonly entry: SpeedDialEntry;
  readonly x: number;
  readonly y: number;
}

interface EntryMenuProps {
  readonly menu: OpenMenu;
  readonly onEdit: (entry: SpeedDialEntry) => void;
  readonly onClose: () => void;
}

/** What can be done with a button beside pressing it. The browser closes it on Escape. */
export function EntryMenu({ menu: { entry, x, y }, onEdit, onClose }: EntryMenuProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    keepOnPage(element, x, y);
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [x, y]);
  return (
    <div
      ref={box}
      className="menu entry-menu"
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={t('speed-dial.menu', { name: entry.label })}
      onKeyDown={walk}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <Items entry={entry} onEdit={onEdit} onChosen={() => box.current?.hidePopover()} />
    </div>
  );
}

interface ItemsProps {
  readonly entry: SpeedDialEntry;
  readonly onEdit: (entry: SpeedDialEntry) => void;
  readonly onChosen: () => void;
}

function Items({ entry, onEdit, onChosen }: ItemsProps) {
  const change = useChange();
  const { id } = entry;
  const favourite = useReceived(({ state }) => state.speedDial.favourites.includes(id));
  const isRescue = useReceived(({ state }) => state.speedDial.rescue === id);
  const items = [
    {
      key: 'favourite',
      label: t(favourite ? 'speed-dial.menu.no-favourite' : 'speed-dial.menu.favourite'),
      choose: () => void change({ kind: 'set-favourite', id, favourite: !favourite }),
    },
    {
      key: 'rescue',
      label: t(isRescue ? 'speed-dial.menu.no-rescue' : 'speed-dial.menu.rescue'),
      choose: () => void change({ kind: 'set-rescue', id: isRescue ? null : id }),
    },
    {
      key: 'edit',
      // Nobody here can change what the team shares, but for its key.
      label: t(isOfTeam(id) ? 'speed-dial.menu.key' : 'speed-dial.menu.edit'),
      choose: () => onEdit(entry),
    },
  ];
  return items.map(({ key, label, choose }) => (
    <button
      key={key}
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      onClick={() => {
        // Closed first: what opens next shall bring the focus back to the button.
        onChosen();
        choose();
      }}
    >
      {label}
    </button>
  ));
}

function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const items = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]'));
  const at = items.findIndex((item) => item === document.activeElement);
  const next = nextItem(event.key, at, items.length);
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

/** Puts a box at a place on the page, and back on it where it would reach beyond the edge. */
function keepOnPage(box: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(0, Math.min(x, clientWidth - box.offsetWidth - 4));
  const top = Math.max(0, Math.min(y, clientHeight - box.offsetHeight - 4));
  box.style.inset = `${top}px auto auto ${left}px`;
}
