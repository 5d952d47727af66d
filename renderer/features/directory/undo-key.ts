/** What of a key press tells whether it is the one to undo. */
export interface UndoKeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

/**
 * Whether a key press is Ctrl+Z (or Command+Z) outside of a text field, where it undoes typing.
 * A held key undoes once.
 */
export function isUndoKey(press: UndoKeyPress): boolean {
  if (press.repeat || press.isComposing || press.defaultPrevented) return false;
  if (press.key.toLowerCase() !== 'z' || press.altKey || press.shiftKey) return false;
  if (press.ctrlKey === press.metaKey) return false;
  return !isTextField(press.target);
}

function isTextField(target: EventTarget | null): boolean {
  if (target === null || !('matches' in target)) return false;
  const element = target as Element;
  return element.matches(
    'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]',
  );
}
