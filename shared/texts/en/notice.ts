/** English: notices, what belongs to no single call. */
export const noticeTexts = {
  'notice.settings-damaged.happened': 'The settings could not be read. They are kept as {keptAs}.',
  'notice.settings-damaged.advice': 'Fill the settings in again.',
  'notice.settings-from-newer-version.happened':
    'The settings are those of a newer Baton. They are kept as {keptAs}.',
  'notice.settings-from-newer-version.advice':
    'Start the newer Baton, or fill the settings in again.',
  'notice.settings-not-readable.happened': 'The system does not let Baton read its settings file.',
  'notice.settings-not-readable.advice':
    'Ask the administrator whose file it is. Until then changes last for this run only.',
  'notice.settings-not-written.happened':
    'The settings can’t be written, so they last for this run only.',
  'notice.settings-not-written.advice': 'Make room on the disk, then save them again.',

  'notice.speed-dial-damaged.happened': 'The speed dial could not be read. It is kept as {keptAs}.',
  'notice.speed-dial-damaged.advice': 'Add the buttons again, or have that file mended.',
  'notice.speed-dial-from-newer-version.happened':
    'The speed dial is that of a newer Baton. It is kept as {keptAs}.',
  'notice.speed-dial-from-newer-version.advice': 'Start the newer Baton, or add the buttons again.',
  'notice.speed-dial-entries-left-out.happened':
    '{count, plural, one {# button could not be read and is left out.} other {# buttons could not be read and are left out.}} The whole file is kept as {keptAs}.',
  'notice.speed-dial-entries-left-out.advice': 'Add what is missing.',
  'notice.speed-dial-not-readable.happened':
    'The system does not let Baton read its speed-dial file.',
  'notice.speed-dial-not-readable.advice':
    'Ask the administrator whose file it is. Until then changes last for this run only.',
  'notice.speed-dial-edit-not-readable.happened':
    'The speed-dial file was edited and can’t be read now. The buttons are as before.',
  'notice.speed-dial-edit-not-readable.advice':
    'Correct the file. If you change a button here first, the file is kept aside.',
  'notice.speed-dial-edit-entries-left-out.happened':
    '{count, plural, one {# button of the edited speed-dial file can’t be read and is left out.} other {# buttons of the edited speed-dial file can’t be read and are left out.}}',
  'notice.speed-dial-edit-entries-left-out.advice':
    'Correct the file. If you change a button here first, the file is kept aside.',
  'notice.speed-dial-not-written.happened':
    'The speed dial can’t be written, so the change lasts for this run only.',
  'notice.speed-dial-not-written.advice': 'Make room on the disk, then change it again.',

  'notice.password-file-damaged.happened':
    'The kept password could not be read. Its file is kept as {keptAs}.',
  'notice.password-file-damaged.advice': 'Type the password in Settings.',
  'notice.password-not-erased.happened':
    'The password is forgotten, but its encrypted file could not be removed.',
  'notice.password-not-erased.advice': 'Remove password.json from Baton’s profile folder.',
  'notice.token-file-damaged.happened':
    'The event stream’s token could not be read. Its file is kept as {keptAs}.',
  'notice.token-file-damaged.advice': 'Type the token in Settings.',
  'notice.token-not-erased.happened':
    'The event stream’s token is forgotten, but its file could not be removed.',
  'notice.token-not-erased.advice':
    'Remove the token’s encrypted file from Baton’s profile folder.',

  'notice.journal-lines-set-aside.happened':
    '{count, plural, one {# line of the journal could not be read and is kept in {keptAs}.} other {# lines of the journal could not be read and are kept in {keptAs}.}}',
  'notice.journal-lines-set-aside.advice': 'Nothing needs to be done.',
  'notice.journal-not-written.happened':
    'The journal can’t be written: {waiting, plural, one {# attempt waits} other {# attempts wait}} in memory.',
  'notice.journal-not-written.advice': 'Make room on the disk, and leave Baton running meanwhile.',

  'notice.hand-over-not-readable.happened':
    'What another program told Baton names no call. Nothing came of it.',
  'notice.hand-over-not-readable.advice': 'Check the link or command that the softphone is set to.',
  'notice.handed-call-not-yours.happened':
    'Another program named call {callId}, and the dialer does not show it as yours.',
  'notice.handed-call-not-yours.advice': 'Check which agent the softphone takes calls for.',
  'notice.handed-call-not-shown.happened':
    'Another program named call {callId}. It is not shown: there is another call on the line.',
  'notice.handed-call-not-shown.advice':
    'If you are on that call, leave the buttons alone until the card shows it.',

  'notice.log-ins-not-written.happened':
    'Refused log-ins can’t be written down, so after a restart Baton does not know of them.',
  'notice.log-ins-not-written.advice':
    'Make room on the disk, and check the password before you start Baton again.',
  'notice.log-ins-damaged.happened':
    'What Baton knew of refused log-ins could not be read. It is kept as {keptAs}.',
  'notice.log-ins-damaged.advice': 'Check the password in Settings if a log-in was refused before.',
  'notice.window-recovered.happened': 'The window stopped and has come back.',
  'notice.window-recovered.advice': 'History in the menu shows what became of the last order.',
  'notice.notification-failed.happened': 'The system did not show a notification.',
  'notice.notification-failed.advice':
    'Check in the system’s settings whether Baton may show notifications.',
} as const;
