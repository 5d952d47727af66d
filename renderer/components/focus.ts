/** Moves the focus to the main part of the window, for want of a better place. */
export function focusMain(): void {
  document.querySelector('main')?.focus();
}

/** Moves it there if it is nowhere: what had it is gone. */
export function rescueFocus(): void {
  if (document.activeElement === document.body) focusMain();
}
