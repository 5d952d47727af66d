import type { PowerMonitor } from 'electron';

/**
 * Tells whether the session is locked. macOS and Windows tell when that changes; Linux answers when
 * it is asked, where its desktop has a screen saver to ask.
 */
export function createScreenLock(
  powerMonitor: Pick<PowerMonitor, 'on' | 'getSystemIdleState'>,
): () => boolean {
  let isLocked = false;
  powerMonitor.on('lock-screen', () => (isLocked = true));
  powerMonitor.on('unlock-screen', () => (isLocked = false));
  return () => isLocked || powerMonitor.getSystemIdleState(1) === 'locked';
}
