import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../shared/texts/t.ts';
import { useFailure } from '../app-context.tsx';
import { IconButton } from './button.tsx';
import { announceFocus, rescueFocus } from './focus.ts';
import { Icon } from './icon.tsx';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  /** Where the focus begins: the title where there is something to read before anything is done. */
  readonly focus?: 'first-field' | 'title';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal sheet below the top bar, so that the state of the call stays in sight. Escape closes it,
 * and the focus goes back to where it was.
 */
export function Sheet({ title, focus = 'first-field', onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [firstFocus] = useState(focus);
  const titleId = useId();
  const { failure } = useFailure();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const first = firstFocus === 'title' ? '.sheet-title' : 'input';
    element?.querySelector<HTMLElement>(first)?.focus();
    return () => {
      // A dialog that is taken off the page without being closed leaves the focus nowhere.
      element?.close();
      rescueFocus();
      announceFocus();
    };
  }, [firstFocus]);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="sheet-head">
        <h2 id={titleId} className="sheet-title" tabIndex={-1}>
          {title}
        </h2>
        {/* The window's own line lies under the sheet. */}
        <p role="alert" className="sheet-failure">
          {failure}
        </p>
        <IconButton name={t('window.close-sheet', { title })} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </header>
      {children}
    </dialog>
  );
}
