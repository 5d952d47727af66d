/** A file that its owner alone may read and write. */
export const privateFile = 0o600;

/** A folder that its owner alone may enter. */
export const privateFolder = 0o700;
