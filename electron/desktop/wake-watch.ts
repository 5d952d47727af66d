import type { NetworkInterfaceInfo } from 'node:os';
import type { PowerMonitor } from 'electron';
import type { Clock } from '../clock.ts';

/** How often the addresses of this computer are read, in milliseconds. No system tells of a change. */
const networkPaceMs = 3000;

type NetworkInterfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** What a wake watch is made of. */
export interface WakeWatchParts {
  readonly powerMonitor: Pick<PowerMonitor, 'on' | 'off'>;
  readonly networkInterfaces: () => NetworkInterfaces;
  readonly clock: Clock;
  /** The computer has woken up. */
  readonly onWake: () => void;
  /** Somebody has unlocked the screen, and will look at it: nothing was missed, but time has passed. */
  readonly onUnlock: () => void;
  /** This computer is on another network, or on none, or on one again. */
  readonly onNetworkChange: () => void;
}

/**
 * Watches for the moments after which nothing that was known holds: wake-up, unlocking, another
 * network. Screens are told of being unlocked on macOS and Windows only.
 *
 * @returns a function that ends it.
 */
export function startWakeWatch(parts: WakeWatchParts): () => void {
  const { powerMonitor, networkInterfaces, clock, onWake, onUnlock, onNetworkChange } = parts;
  let known = addressesNow();

  function addressesNow(): string {
    try {
      return networkAddresses(networkInterfaces());
    } catch {
      // A confined program may not ask; then nothing ever changes.
      return '';
    }
  }

  function compare(): void {
    const now = addressesNow();
    const changed = now !== known;
    known = now;
    cancelNext = clock.after(networkPaceMs, compare);
    if (changed) onNetworkChange();
  }

  let cancelNext = clock.after(networkPaceMs, compare);
  powerMonitor.on('resume', onWake);
  powerMonitor.on('unlock-screen', onUnlock);
  return () => {
    cancelNext();
    powerMonitor.off('resume', onWake);
    powerMonitor.off('unlock-screen', onUnlock);
  };
}

/**
 * The addresses by which this computer can reach a dialer, as one text to compare: neither its own
 * nor those that only say that there is a cable, and in an order of their own, since the system's
 * changes.
 */
export function networkAddresses(interfaces: NetworkInterfaces): string {
  return Object.entries(interfaces)
    .flatMap(([name, addresses = []]) =>
      addresses.filter(leadsAnywhere).map(({ cidr, address }) => `${name} ${cidr ?? address}`),
    )
    .sort()
    .join('\n');
}

function leadsAnywhere({ internal, address }: NetworkInterfaceInfo): boolean {
  const linkLocal = /^fe[89ab]/i.test(address) || address.startsWith('169.254.');
  return !internal && !linkLocal;
}
