/** For so long after a call has left the card, a press may still be meant for it, in milliseconds. */
export const inMindMs = 3000;

/**
 * Nobody reads a new caller's card and presses for it sooner, in milliseconds: so soon after one
 * call has taken another's place, a press was meant for the one before.
 */
export const readingMs = 600;
