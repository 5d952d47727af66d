/**
 * A name as names are compared that have to mean the same thing: without regard to capitals and to
 * spaces around and between words. Signs and accents count: groups may be called by a sign alone.
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
