/** How many lines stay when `endless-shortener.ts` takes the first one out. */
export const linesKept = 200_000;
