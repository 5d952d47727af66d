/** Those who wait for something to change, in the order in which they are to be woken. */
export interface WaitingLine {
  /** @param urgent goes before those who are not, behind others who are. */
  readonly wait: (urgent: boolean) => Promise<void>;
  /** Wakes everybody; who has to wait on waits anew. */
  readonly wake: () => void;
}

/** Builds an empty line. */
export function createWaitingLine(): WaitingLine {
  let urgentOnes: (() => void)[] = [];
  let others: (() => void)[] = [];
  return {
    wait: (urgent) =>
      new Promise((resolve) => {
        (urgent ? urgentOnes : others).push(resolve);
      }),
    wake: () => {
      const woken = [...urgentOnes, ...others];
      urgentOnes = [];
      others = [];
      for (const goOn of woken) goOn();
    },
  };
}
