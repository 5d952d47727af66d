import { useMemo } from 'react';
import type { DialPlan } from '../../../shared/dial-rules.ts';
import { useReceived } from '../../app-context.tsx';

/** What decides what is dialled for a number: the dialer's rules and its build. */
export function useDialPlan(): DialPlan {
  const rules = useReceived(({ state }) => state.settings.dialRules);
  const build = useReceived(({ state }) => state.dialerBuild);
  return useMemo(() => ({ rules, build }), [rules, build]);
}
