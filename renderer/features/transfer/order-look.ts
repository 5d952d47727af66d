import type { Outcome } from '../../../shared/outcome.ts';
import type { IconName } from '../../components/icon.tsx';

/** How an order looks: neither good nor bad while nobody knows. */
export type OrderLook = 'out' | 'good' | 'bad' | 'unsure';

/** The look of an outcome. */
export function lookOf(outcome: Outcome): OrderLook {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return 'good';
    case 'refused':
      return 'bad';
    case 'unknown':
      return 'unsure';
  }
}

/** The sign that stands beside the word of each look. */
export const signOfLook: Readonly<Record<OrderLook, IconName>> = {
  out: 'waiting',
  good: 'check',
  bad: 'close',
  unsure: 'unsure',
};
