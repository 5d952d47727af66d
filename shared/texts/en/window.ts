/** English: what every part of the window has in common. */
export const windowTexts = {
  'window.notices': 'Notices',
  'window.failure': 'Failure',
  'window.dismiss': 'Dismiss',
  'window.dismiss-what': 'Dismiss: {what}',
  'window.close-sheet': 'Close {title}',
  'window.cancel': 'Cancel',
  'window.copied': 'Copied',
  'window.not-copied': 'Not copied',
  'window.not-saved-yet': 'You typed this before, and it is not saved yet. Cancel drops it.',
  'window.not-done': 'That did not work. Try again.',
  'window.crashed.title': 'The window has stopped',
  'window.crashed.said':
    'A mistake in Baton’s window stopped it. Close Baton and start it again: History then shows what became of the last order.',
  'window.start-failed.title': 'Your call can’t be shown',
  'window.start-failed.said':
    'The window asked Baton what to show, and got no answer. Try again. If that does not help, close Baton and start it again.',
  'window.start-failed.try-again': 'Try again',
} as const;
