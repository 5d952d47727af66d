/** English: the strip beside a softphone. */
export const stripTexts = {
  'strip.name': 'Baton',
  'strip.to-window': 'Back to the window',
  'strip.no-keys': 'Give buttons a number key, and they stand here.',
} as const;
