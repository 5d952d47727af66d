import { useEffect, useRef } from 'react';
import type { DirectoryUndo } from '../../../shared/directory-change.ts';
import { t } from '../../../shared/texts/t.ts';
import { useAsk, usePutAwayUndo, useReceived } from '../../app-context.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { isUndoKey } from './undo-key.ts';
import './undo-line.css';

/**
 * Names the latest change of the directory, with the button to take it back. It stays until the next
 * change or until it is put away; Ctrl+Z takes back either way.
 */
export function UndoLine() {
  const undo = useReceived(({ state }) => state.undo);
  const directory = useReceived(({ state }) => state.speedDial);
  const { putAwayUndo, putAway } = usePutAwayUndo();
  const root = useRef<HTMLDivElement>(null);
  const takeBack = useTakeBack();
  useUndoKey(root, undo === null ? null : takeBack);
  // By the directory: two changes in a row can read the same.
  const isShown = undo !== null && putAwayUndo !== directory;
  return (
    <div ref={root} role="status" aria-label={t('directory.undo.region')} className="undo">
      {isShown && (
        <div className="undo-line">
          <p>{undoText(undo)}</p>
          <Button aria-keyshortcuts="Control+Z" onClick={takeBack}>
            {t('directory.undo')}
          </Button>
          <IconButton name={t('directory.undo.put-away')} onClick={() => putAway(directory)}>
            <Icon name="close" />
          </IconButton>
        </div>
      )}
    </div>
  );
}

function useTakeBack(): () => void {
  const ask = useAsk();
  return () =>
    void ask((baton) => baton.undoDirectoryChange(), { whenFailed: t('directory.undo.failed') });
}

/** What was changed, in a sentence. */
export function undoText({ what, name }: DirectoryUndo): string {
  if (name === '') return t('directory.undo.unnamed');
  if (what === 'import') return t('directory.undo.import', { count: Number(name) });
  return t(`directory.undo.${what}`, { name });
}

/** Listens for Ctrl+Z while no sheet is open but the one that the line stands in. */
function useUndoKey(root: { readonly current: HTMLElement | null }, takeBack: (() => void) | null) {
  const latest = useRef(takeBack);
  useEffect(() => {
    latest.current = takeBack;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || !latest.current || !isInFront(root.current)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

function isInFront(element: HTMLElement | null): boolean {
  const front = Array.from(document.querySelectorAll('dialog[open]')).at(-1) ?? null;
  return element !== null && element.closest('dialog') === front;
}
