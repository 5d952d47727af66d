import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';

interface SearchFieldProps {
  readonly query: string;
  /** The element of what was found. */
  readonly listId: string;
  /** The element of the option that Enter takes, null where there is none. */
  readonly activeId: string | null;
  readonly onChange: (typed: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** The field that finds an entry or takes a number; Ctrl+F brings the focus to it. */
export function SearchField({ query, listId, activeId, onChange, ...handlers }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
      if (!isFind || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        ref={field}
        className="search-input"
        type="text"
        role="combobox"
        aria-label={t('speed-dial.search')}
        placeholder={t('speed-dial.search')}
        aria-autocomplete="list"
        aria-expanded={activeId !== null}
        aria-controls={listId}
        aria-activedescendant={activeId ?? undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={100}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        {...handlers}
      />
      {query !== '' && (
        <IconButton
          name={t('speed-dial.search.clear')}
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        >
          <Icon name="close" />
        </IconButton>
      )}
    </div>
  );
}
