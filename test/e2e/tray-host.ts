import { expect } from 'vitest';
import type { SessionBus } from './session-bus.ts';

/** A line of a menu in the tray. */
export interface TrayLine {
  readonly id: number;
  readonly label: string;
  readonly isEnabled: boolean;
  readonly isSeparator: boolean;
}

/** The desktop's panel, which shows what programs put into the tray. */
export interface TrayHost {
  /** Waits for a program to put something into the tray. */
  readonly appeared: () => Promise<void>;
  readonly tooltip: () => Promise<string>;
  /** The icon's sizes in pixels, and a text that differs for each picture. */
  readonly icon: () => Promise<{ readonly sizes: readonly number[]; readonly picture: string }>;
  readonly menu: () => Promise<readonly TrayLine[]>;
  /** The labels of the menu, without the separators. */
  readonly labels: () => Promise<readonly string[]>;
  /** Chooses a line of the menu by its label. */
  readonly choose: (label: string) => Promise<void>;
  /** Clicks on the icon itself. */
  readonly click: () => Promise<void>;
}

/** A D-Bus variant as the library reads it: its type, and a list with its one value. */
type Variant = readonly [unknown, readonly [unknown]];
type Properties = readonly (readonly [string, Variant])[];
/** An entry of com.canonical.dbusmenu: its ID, its properties, the entries under it. */
type Layout = readonly [number, Properties, readonly Variant[]];

const item = { path: '/StatusNotifierItem', interface: 'org.kde.StatusNotifierItem' };
const dbusMenu = 'com.canonical.dbusmenu';

/** Stands on a bus as the watcher of status notifiers, as KDE's and GNOME's panels do. */
export async function startTrayHost(bus: SessionBus): Promise<TrayHost> {
  let owner: string | null = null;
  await bus.serve('org.kde.StatusNotifierWatcher', 'org.kde.StatusNotifierWatcher', (call) => {
    if (call.member === 'RegisterStatusNotifierItem') owner = call.sender;
    return call.member === 'Get' ? { signature: 'v', body: [['b', true]] } : null;
  });

  const destination = (): string => {
    if (owner === null) throw new Error('Nothing is in the tray.');
    return owner;
  };

  async function properties(): Promise<ReadonlyMap<string, unknown>> {
    const object = {
      ...item,
      destination: destination(),
      interface: 'org.freedesktop.DBus.Properties',
    };
    const [all] = await bus.call(object, 'GetAll', 's', [item.interface]);
    return new Map((all as Properties).map(([name, [, [value]]]) => [name, value]));
  }

  const menuObject = async () => ({
    destination: destination(),
    path: String((await properties()).get('Menu')),
    interface: dbusMenu,
  });

  async function menu(): Promise<readonly TrayLine[]> {
    const [, layout] = await bus.call(await menuObject(), 'GetLayout', 'iias', [0, -1, []]);
    const [, , lines] = layout as Layout;
    return lines.map(([, [line]]) => readLine(line as Layout));
  }

  return {
    appeared: () => expect.poll(() => owner, { timeout: 20_000 }).not.toBeNull(),
    tooltip: async () => {
      const [, , title] = (await properties()).get('ToolTip') as readonly string[];
      return title ?? '';
    },
    icon: async () => {
      const pictures = (await properties()).get('IconPixmap') as readonly [
        number,
        number,
        Buffer,
      ][];
      return {
        sizes: pictures.map(([width]) => width),
        picture: pictures.map(([, , pixels]) => Buffer.from(pixels).toString('base64')).join(),
      };
    },
    menu,
    labels: async () =>
      (await menu()).filter(({ isSeparator }) => !isSeparator).map(({ label }) => label),
    choose: async (label) => {
      const line = (await menu()).find((other) => other.label === label);
      if (!line?.isEnabled) throw new Error(`The menu has no "${label}" to choose.`);
      const event = [line.id, 'clicked', ['s', ''], 0];
      await bus.call(await menuObject(), 'Event', 'isvu', event);
    },
    click: async () => {
      await bus.call({ ...item, destination: destination() }, 'Activate', 'ii', [0, 0]);
    },
  };
}

function readLine([id, properties]: Layout): TrayLine {
  const values = new Map(properties.map(([name, [, [value]]]) => [name, value]));
  return {
    id,
    // What is left of mnemonics: an underscore of the label itself comes twice.
    label: textOf(values.get('label')).replaceAll('__', '_'),
    isEnabled: values.get('enabled') !== false,
    isSeparator: values.get('type') === 'separator',
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
