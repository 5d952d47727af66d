/** Makes a `switch` exhaustive for the compiler; reached at run time only by a bug, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`A case was forgotten: ${JSON.stringify(value)}`);
}
