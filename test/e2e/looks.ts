import type { DemoDialer } from '../../electron/demo/demo-dialer.ts';

/** Resolves with the next look at an agent. */
export function nextLook(dialer: DemoDialer): Promise<void> {
  return new Promise((resolve) => {
    const end = dialer.onRequest(({ form }) => {
      if (form['function'] !== 'agent_status') return;
      end();
      resolve();
    });
  });
}

/** How many looks at an agent the dialer gets while something else happens. */
export async function looksDuring(
  dialer: DemoDialer,
  something: Promise<unknown>,
): Promise<number> {
  const before = dialer.requests.length;
  await something;
  return dialer.requests.slice(before).filter(({ form }) => form['function'] === 'agent_status')
    .length;
}

/**
 * Waits for the slow pace, at which looks are about five seconds apart, and resolves right after one
 * of them: the next four seconds bring none by themselves.
 */
export async function afterSlowLook(dialer: DemoDialer): Promise<void> {
  for (;;) {
    await nextLook(dialer);
    const lookedMs = performance.now();
    await nextLook(dialer);
    if (performance.now() - lookedMs > 4000) return;
  }
}
