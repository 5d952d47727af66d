import type { Endpoint, Fault, FaultScope } from './fault.ts';

/** Knows which request meets which fault. */
export interface Misbehaviour {
  /**
   * Sets the fault for a scope, in place of one that was set for the same endpoint and function.
   * Null ends it; null without a scope ends them all.
   */
  readonly set: (fault: Fault | null, scope: FaultScope) => void;
  /** The fault that this request meets, the one set last where several would; it counts down. */
  readonly next: (endpoint: Endpoint, functionName: string) => Fault | null;
}

interface StandingFault {
  readonly fault: Fault;
  readonly scope: FaultScope;
  left: number;
}

/** Begins well-behaved. */
export function createMisbehaviour(): Misbehaviour {
  let standing: StandingFault[] = [];
  return {
    set: (fault, scope) => {
      const endsAll =
        fault === null && scope.endpoint === undefined && scope.function === undefined;
      standing = endsAll ? [] : standing.filter((other) => !isSameScope(other.scope, scope));
      if (fault) standing.unshift({ fault, scope, left: scope.times ?? Infinity });
    },
    next: (endpoint, functionName) => {
      const met = standing.find(({ scope }) => isInScope(scope, endpoint, functionName));
      if (!met) return null;
      met.left -= 1;
      if (met.left <= 0) standing = standing.filter((other) => other !== met);
      return met.fault;
    },
  };
}

function isSameScope(one: FaultScope, other: FaultScope): boolean {
  return one.endpoint === other.endpoint && one.function === other.function;
}

function isInScope(scope: FaultScope, endpoint: Endpoint, functionName: string): boolean {
  return (
    (scope.endpoint ?? endpoint) === endpoint && (scope.function ?? functionName) === functionName
  );
}
