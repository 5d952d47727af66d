/** English, command-line: what `baton --transfer` says besides the outcomes. */
export const commandLineTexts = {
  'command-line.no-such-button':
    'There is no button named “{button}”. Nothing was sent. Check the label or the ID in the speed dial.',
  'command-line.several-buttons':
    'Several buttons are named “{button}”. Nothing was sent. Use the button’s ID instead.',
  'command-line.not-allowed':
    'The command line may not hand calls over. Nothing was sent. Allow it in Baton’s preferences.',
  'command-line.not-running': 'Baton is not running. Nothing was sent. Start Baton, and try again.',
  'command-line.not-readable.arguments':
    'The command can’t be read. Nothing was sent. Use baton --transfer "label or ID", with --even-closed if wanted, and nothing else.',
  'command-line.not-readable.folder':
    'Baton’s folder can’t be used for the answer. Nothing was sent. Start Baton to see what is wrong with it.',
  'command-line.no-answer':
    'Baton gave no answer in time, and the call may have been handed over. See whether the caller is still with you.',
} as const;
