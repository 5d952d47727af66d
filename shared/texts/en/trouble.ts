/** English: the system’s boxes where Baton can’t go on, and what its commands say. */
export const troubleTexts = {
  'trouble.bug.title': 'Baton has to close',
  'trouble.bug.said':
    'Something in Baton itself went wrong. Start it again; an order that was on its way is in the list of attempts.',
  'trouble.folder.title': 'Baton can’t use its folder',
  'trouble.folder.said':
    'The folder {folder} belongs to somebody else, or the disk does not take it. Give it to yourself, or name another one with --user-data-dir, and start Baton again.',
  'trouble.hang.title': 'Baton’s window does not answer.',
  'trouble.hang.said':
    'Your call goes on being followed, and an order that is on its way still gets its answer. Reload brings the window back; nothing is sent twice.',
  'trouble.hang.reload': 'Reload',
  'trouble.hang.wait': 'Wait',
  'trouble.crashes.title': 'Baton’s window broke down three times within a minute.',
  'trouble.crashes.said':
    'Your call goes on being followed, and an order that is on its way still gets its answer. Load the window again. If that does not help, close Baton and start it again, and tell your administrator.',
  'trouble.crashes.load': 'Load again',
  'trouble.crashes.close': 'Close Baton',
  'trouble.switches.only-with-doctor': '--json and --retry belong to --doctor.',
  'trouble.switches.doctor-alone':
    '--doctor opens no window: it takes --json and --retry, no call and no rehearsal.',
} as const;
