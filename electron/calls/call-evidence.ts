/**
 * Whose call it is, as the dialer says when asked in the same moment. `call-changed`: the line has
 * another call; `not-yours`: the line has none; `not-known`: the dialer gave no answer;
 * `cannot-check`: the API user may not look, or Baton was told not to.
 */
export type Ownership = 'confirmed' | 'call-changed' | 'not-yours' | 'not-known' | 'cannot-check';

/**
 * What looks at a line that began at a certain moment or later have shown of a call; one that was on
 * its way by then proves nothing. `cannot-look`: there will be none.
 */
export type Evidence = 'nothing' | 'call-still-there' | 'call-gone' | 'cannot-look';
