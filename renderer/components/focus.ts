/** Moves the focus to the main part of the window, for want of a better place. */
export function focusMain(): void {
  document.querySelector('main')?.focus();
}

/**
 * Moves the focus, if it is nowhere, to the title of the sheet in front, or to the main part: what
 * had it is gone, and the next Tab would begin at the top of the window.
 */
export function rescueFocus(): void {
  if (document.activeElement !== document.body) return;
  const front = Array.from(document.querySelectorAll('dialog[open]')).at(-1);
  if (front) front.querySelector<HTMLElement>('.sheet-title')?.focus({ preventScroll: true });
  else focusMain();
}

/** Rescues the focus from now on whenever what had it is taken off the page. */
export function keepFocus(): void {
  let last: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    // The body is nowhere: what had the focus before it is what may have gone.
    if (target instanceof Element && target !== document.body) last = target;
  });
  new MutationObserver(() => {
    if (last === null || last.isConnected) return;
    last = null;
    rescueFocus();
  }).observe(document.body, { childList: true, subtree: true });
}

/**
 * Tells the parts of the page where the focus is. React hears nothing while it takes something off
 * the page: a list that gets the focus back then would not know that the arrow keys are for it.
 */
export function announceFocus(): void {
  queueMicrotask(() => {
    document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  });
}
