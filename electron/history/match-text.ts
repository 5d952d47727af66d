import { plainLetters } from '../../shared/folded.ts';
import type { JournalEntry } from '../../shared/journal.ts';

/** What of an attempt can be searched for, folded. */
export interface SearchedText {
  /** What it shares with others: button, destination, agent, status. The same string for all of them. */
  readonly shared: string;
  readonly callId: string;
}

/** Builds the folding, which is done once for all attempts that have the same in common. */
export function createSearchedText(): (entry: JournalEntry) => SearchedText {
  const folded = new Map<string, string>();
  return (entry) => {
    const { label, destination, dialString, agentUser, status } = entry;
    const key = [label, destination, dialString, agentUser, status].join('\n');
    let shared = folded.get(key);
    if (shared === undefined) {
      const text = plainLetters(key);
      shared = [text, digitsOf(plainLetters(destination)) ?? ''].join('\n');
      folded.set(key, shared);
    }
    return { shared, callId: plainLetters(entry.callId) };
  };
}

interface Word {
  readonly word: string;
  /** Null where it is no number. */
  readonly digits: string | null;
}

/**
 * Whether an attempt holds what a person looks for: a number however it is written, or every one of
 * the words.
 *
 * @returns null where nothing is looked for.
 */
export function createTextMatch(looked: string): ((searched: SearchedText) => boolean) | null {
  const folded = plainLetters(looked).trim();
  if (folded === '') return null;
  const whole: Word = { word: folded, digits: digitsOf(folded) };
  const words = folded.split(/\s+/).map((word) => ({ word, digits: digitsOf(word) }));
  /** What of the words stands in no text that attempts share, by that text. */
  const missing = new Map<string, readonly Word[]>();

  function missingIn(shared: string): readonly Word[] {
    const known = missing.get(shared);
    if (known) return known;
    const found = holds(shared, whole) ? [] : words.filter((word) => !holds(shared, word));
    missing.set(shared, found);
    return found;
  }

  return ({ shared, callId }) => missingIn(shared).every((word) => holds(callId, word));
}

function holds(text: string, { word, digits }: Word): boolean {
  return text.includes(word) || (digits !== null && text.includes(digits));
}

const numberLike = /^[\d\s()+./*#-]*\d[\d\s()+./*#-]*$/;

/** The digits of what somebody writes as a number (`+1 (800) 555-0143`), null for anything else. */
function digitsOf(plain: string): string | null {
  return numberLike.test(plain) ? plain.replace(/\D/g, '') : null;
}
