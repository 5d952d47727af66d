/** A value, or an expected failure as a value. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value as a success. */
export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps an expected failure. */
export const failure = <Problem>(problem: Problem): Result<never, Problem> => ({
  ok: false,
  problem,
});
