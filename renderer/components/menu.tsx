import { useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './menu.css';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly onChosen: () => void;
}

interface MenuProps {
  readonly name: string;
  /** Groups of lines, with a hairline between them. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** A button with a menu behind it. The browser closes it on Escape and on a press elsewhere. */
export function Menu({ name, groups }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const choose = (item: MenuItem) => {
    // Closed first: what opens next shall bring the focus back to the menu's button.
    list.current?.hidePopover();
    item.onChosen();
  };
  return (
    <>
      <IconButton name={name} popoverTarget={id} aria-haspopup="menu">
        <Icon name="more" />
      </IconButton>
      <div
        ref={list}
        id={id}
        className="menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={name}
        onKeyDown={walk}
        onToggle={(event) => {
          if (event.newState === 'open') focusItem(event.currentTarget, 0);
        }}
      >
        {groups.map((items, index) => (
          <MenuGroup key={index} items={items} isFirst={index === 0} onChosen={choose} />
        ))}
      </div>
    </>
  );
}

interface MenuGroupProps {
  readonly items: readonly MenuItem[];
  readonly isFirst: boolean;
  readonly onChosen: (item: MenuItem) => void;
}

function MenuGroup({ items, isFirst, onChosen }: MenuGroupProps) {
  return (
    <>
      {!isFirst && <div role="separator" className="menu-line" />}
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="menu-item"
          onClick={() => onChosen(item)}
        >
          {item.label}
        </button>
      ))}
    </>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = nextItem(event.key, at, items.length);
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  if (next === null) return;
  event.preventDefault();
  focusItem(event.currentTarget, next);
}

/** Where an arrow key leads in a menu of `count` items; null for other keys. */
export function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function focusItem(menu: HTMLElement, index: number): void {
  itemsOf(menu)[index]?.focus();
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return Array.from(menu.querySelectorAll<HTMLElement>('[role="menuitem"]'));
}
