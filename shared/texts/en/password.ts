/** English: where the password and the event stream’s token are kept. */
export const passwordTexts = {
  'password.password.opening.happened': 'The system’s keychain has not answered yet.',
  'password.password.opening.advice': 'Wait a moment, or type the password in Settings.',
  'password.password.none.happened': 'No password is kept.',
  'password.password.none.advice': 'Type it in Settings.',
  'password.password.none.no-keychain':
    'One that you type is kept for this run only: no keychain is running on this system.',
  'password.password.none.fixed-key-only':
    'One that you type is kept for this run only: this system would encrypt it with a key that everybody knows.',
  'password.password.none.locked':
    'One that you type is kept for this run only: the system’s keychain is locked.',
  'password.password.none.not-written':
    'One that you type is kept for this run only: the disk did not take it.',
  'password.password.none.keychain-failed':
    'One that you type is kept for this run only: the keychain did not take it.',
  'password.password.in-keychain.happened': 'A password is kept in the system’s keychain.',
  'password.password.in-keychain.advice': 'Leave the field empty to keep it.',
  'password.password.this-run-only.no-keychain':
    'The password is kept for this run only: no keychain is running on this system.',
  'password.password.this-run-only.fixed-key-only':
    'The password is kept for this run only: this system would encrypt it with a key that everybody knows.',
  'password.password.this-run-only.locked':
    'The password is kept for this run only: the system’s keychain is locked.',
  'password.password.this-run-only.not-written':
    'The password is kept for this run only: the disk did not take it.',
  'password.password.this-run-only.keychain-failed':
    'The password is kept for this run only: the keychain did not take it.',
  'password.password.this-run-only.advice': 'It has to be typed again after the next start.',
  'password.password.keychain-locked.happened':
    'The password is in the system’s keychain, which is locked.',
  'password.password.keychain-locked.advice':
    'Unlock the keychain, or type the password in Settings.',
  'password.password.keychain-changed.happened':
    'The password was kept in another keychain: {before} then, {now} now. Nothing was deleted.',
  'password.password.keychain-changed.advice':
    'Go back to that keychain and try again, or type the password in Settings.',
  'password.password.unreadable.happened':
    'A password is kept, and the keychain can’t read it back. Nothing was deleted.',
  'password.password.unreadable.advice':
    'Try the keychain again, or type the password anew in Settings.',

  'password.token.opening.happened': 'The system’s keychain has not answered yet.',
  'password.token.opening.advice': 'Wait a moment, or type the token in Settings.',
  'password.token.none.happened': 'No token is kept.',
  'password.token.none.advice': 'Type it in Settings.',
  'password.token.none.no-keychain':
    'One that you type is kept for this run only: no keychain is running on this system.',
  'password.token.none.fixed-key-only':
    'One that you type is kept for this run only: this system would encrypt it with a key that everybody knows.',
  'password.token.none.locked':
    'One that you type is kept for this run only: the system’s keychain is locked.',
  'password.token.none.not-written':
    'One that you type is kept for this run only: the disk did not take it.',
  'password.token.none.keychain-failed':
    'One that you type is kept for this run only: the keychain did not take it.',
  'password.token.in-keychain.happened': 'A token is kept in the system’s keychain.',
  'password.token.in-keychain.advice': 'Leave the field empty to keep it.',
  'password.token.this-run-only.no-keychain':
    'The token is kept for this run only: no keychain is running on this system.',
  'password.token.this-run-only.fixed-key-only':
    'The token is kept for this run only: this system would encrypt it with a key that everybody knows.',
  'password.token.this-run-only.locked':
    'The token is kept for this run only: the system’s keychain is locked.',
  'password.token.this-run-only.not-written':
    'The token is kept for this run only: the disk did not take it.',
  'password.token.this-run-only.keychain-failed':
    'The token is kept for this run only: the keychain did not take it.',
  'password.token.this-run-only.advice': 'It has to be typed again after the next start.',
  'password.token.keychain-locked.happened':
    'The token is in the system’s keychain, which is locked.',
  'password.token.keychain-locked.advice': 'Unlock the keychain, or type the token in Settings.',
  'password.token.keychain-changed.happened':
    'The token was kept in another keychain: {before} then, {now} now. Nothing was deleted.',
  'password.token.keychain-changed.advice':
    'Go back to that keychain and try again, or type the token in Settings.',
  'password.token.unreadable.happened':
    'A token is kept, and the keychain can’t read it back. Nothing was deleted.',
  'password.token.unreadable.advice': 'Try the keychain again, or type the token anew in Settings.',

  'password.keychain.gnome-keyring': 'GNOME Keyring',
  'password.keychain.kwallet': 'KWallet',
  'password.keychain.kwallet5': 'KWallet 5',
  'password.keychain.kwallet6': 'KWallet 6',
  'password.keychain.macos': 'the macOS keychain',
  'password.keychain.windows': 'the Windows data protection',
  'password.keychain.none': 'no keychain',
  'password.keychain.not-known': 'one that Baton does not know',
} as const;
