import type { SessionBus } from './session-bus.ts';

/** A notification as it was shown. */
export interface Shown {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  /** Keys and labels in turn. */
  readonly actions: readonly string[];
  readonly isClosed: boolean;
}

/** The desktop's notifications. */
export interface NotificationDaemon {
  readonly shown: () => readonly Shown[];
  /** Clicks on the newest one with a title. */
  readonly click: (title: string) => void;
}

const name = 'org.freedesktop.Notifications';
const from = { path: '/org/freedesktop/Notifications', interface: name };

/**
 * Stands on a bus as the desktop's notification server.
 *
 * @param isBroken refuses every notification.
 */
export async function startNotificationDaemon(
  bus: SessionBus,
  isBroken = false,
): Promise<NotificationDaemon> {
  const shown: Shown[] = [];

  function close(id: number): void {
    const at = shown.findIndex((other) => other.id === id);
    const found = shown[at];
    if (found) shown[at] = { ...found, isClosed: true };
  }

  function show(body: readonly unknown[]): number {
    const [, , , title, text, actions] = body;
    const id = shown.length + 1;
    shown.push({
      id,
      title: String(title),
      body: String(text),
      actions: actions as string[],
      isClosed: false,
    });
    return id;
  }

  await bus.serve(name, name, ({ member, body }) => {
    switch (member) {
      case 'GetServerInformation':
        return { signature: 'ssss', body: ['test', 'Baton', '1', '1.2'] };
      case 'GetCapabilities':
        return { signature: 'as', body: [['body', 'actions']] };
      case 'Notify':
        // No number of a notification: the program takes that for a failure.
        return isBroken ? null : { signature: 'u', body: [show(body)] };
      case 'CloseNotification':
        close(Number(body[0]));
        return null;
      default:
        return null;
    }
  });
  return {
    shown: () => shown,
    click: (title) => {
      const found = shown.findLast((other) => other.title === title);
      if (!found) throw new Error(`There is no notification "${title}".`);
      bus.signal(from, 'ActionInvoked', 'us', [found.id, found.actions[0] ?? 'default']);
    },
  };
}
