import { dialledNumber } from './dial-rules.ts';
import type { DialPlan, Dialled } from './dial-rules.ts';
import type { SpeedDialEntry } from './speed-dial.ts';

/** What goes out for a button: a dial string and how it came about, or an in-group. */
export type DialledEntry =
  | ({ readonly kind: 'number' } & Dialled)
  | { readonly kind: 'in-group'; readonly dialString: string };

/** What goes out for a button, as it shows it, the search finds it and the order sends it. */
export function dialledFor(
  { destination, exact = false }: Pick<SpeedDialEntry, 'destination' | 'exact'>,
  plan: DialPlan,
): DialledEntry {
  switch (destination.kind) {
    case 'number':
      return { kind: 'number', ...dialledNumber(destination.number, { ...plan, exact }) };
    case 'in-group':
      return { kind: 'in-group', dialString: destination.inGroup };
  }
}
