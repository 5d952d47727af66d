import { EventEmitter } from 'node:events';
import { networkInterfaces } from 'node:os';
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { networkAddresses, startWakeWatch } from '../../../electron/desktop/wake-watch.ts';
import type { WakeWatchParts } from '../../../electron/desktop/wake-watch.ts';
import { createVirtualClock } from '../virtual-clock.ts';

function ipv4(address: string, internal = false): NetworkInterfaceInfo {
  return {
    family: 'IPv4',
    address,
    internal,
    netmask: '255.255.255.0',
    mac: '02:00:00:00:00:01',
    cidr: `${address}/24`,
  };
}

function ipv6(address: string): NetworkInterfaceInfo {
  return { ...ipv4(address), family: 'IPv6', scopeid: 0, cidr: `${address}/64` };
}

const home = { lo: [ipv4('127.0.0.1', true)], wlan0: [ipv4('192.168.1.20')] };

/** A watch over a computer whose network a test changes; `seen` is what it has told. */
function watch() {
  const powerMonitor = new EventEmitter();
  const clock = createVirtualClock();
  const seen: string[] = [];
  let read: WakeWatchParts['networkInterfaces'] = () => home;
  const stop = startWakeWatch({
    powerMonitor: powerMonitor as never,
    networkInterfaces: () => read(),
    clock,
    onWake: () => seen.push('wake'),
    onUnlock: () => seen.push('unlock'),
    onNetworkChange: () => seen.push('network'),
  });
  return { powerMonitor, clock, seen, stop, setNetwork: (next: typeof read) => (read = next) };
}

describe('the wake watch', () => {
  it('tells of waking up and of unlocking', () => {
    const { powerMonitor, seen } = watch();
    powerMonitor.emit('resume');
    powerMonitor.emit('unlock-screen');
    powerMonitor.emit('suspend');
    expect(seen).toEqual(['wake', 'unlock']);
  });

  it('tells of another network within three seconds, and once', async () => {
    const { clock, seen, setNetwork } = watch();
    await clock.advance(30_000);
    expect(seen).toEqual([]);
    setNetwork(() => ({ ...home, wlan0: [ipv4('10.8.0.7')] }));
    await clock.advance(3000);
    expect(seen).toEqual(['network']);
    await clock.advance(30_000);
    expect(seen).toEqual(['network']);
  });

  it('tells of the network that goes and of the one that comes back', async () => {
    const { clock, seen, setNetwork } = watch();
    setNetwork(() => ({ lo: home.lo }));
    await clock.advance(3000);
    setNetwork(() => home);
    await clock.advance(3000);
    expect(seen).toEqual(['network', 'network']);
  });

  it('goes on where the system does not tell its addresses', async () => {
    const { clock, seen, setNetwork } = watch();
    setNetwork(() => {
      throw new Error('not permitted');
    });
    await clock.advance(9000);
    setNetwork(() => home);
    await clock.advance(3000);
    expect(seen).toEqual(['network', 'network']);
  });

  it('is silent once it was ended', async () => {
    const { powerMonitor, clock, seen, stop, setNetwork } = watch();
    stop();
    setNetwork(() => ({}));
    await clock.advance(30_000);
    powerMonitor.emit('resume');
    powerMonitor.emit('unlock-screen');
    expect(seen).toEqual([]);
    expect(clock.nextTimerMs()).toBeNull();
  });
});

describe('the addresses that matter', () => {
  const same = networkAddresses(home);

  it('are those of this computer, whatever they are', () => {
    expect(networkAddresses(networkInterfaces())).toBe(networkAddresses(networkInterfaces()));
    expect(same).toBe('wlan0 192.168.1.20/24');
  });

  it('stay the same in another order, with its own address, and with link-local ones', () => {
    const vpn = [ipv4('10.0.0.2'), ipv6('2001:db8::5')];
    expect(networkAddresses({ tun0: vpn, ...home })).toBe(
      networkAddresses({ ...home, tun0: [...vpn].reverse() }),
    );
    expect(networkAddresses({ wlan0: home.wlan0 })).toBe(same);
    expect(
      networkAddresses({
        ...home,
        eth0: [ipv4('169.254.7.7'), ipv6('fe80::1'), ipv6('febf::1')],
        eth1: undefined,
      }),
    ).toBe(same);
  });

  it('change with an address, its network, or the way out', () => {
    const wider = [{ ...ipv4('192.168.1.20'), cidr: '192.168.1.20/16' }];
    for (const other of [
      {},
      { wlan0: [ipv4('192.168.1.21')] },
      { wlan0: wider },
      { eth0: home.wlan0 },
      { ...home, tun0: [ipv4('10.0.0.2')] },
      { ...home, tun0: [ipv6('fec0::1')] },
    ]) {
      expect(networkAddresses(other)).not.toBe(same);
    }
  });
});
