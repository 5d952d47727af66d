import { Notification } from 'electron';

/** A notification of the system. */
export interface Told {
  readonly title: string;
  readonly body: string;
  /** Whether the system may play its sound. */
  readonly hasSound: boolean;
  /** On buttons, where the system has them. */
  readonly buttons: readonly string[];
  readonly onClick: () => void;
  /** `index` of the button in {@link buttons}. */
  readonly onButton: (index: number) => void;
}

/** Shows notifications. */
export interface Notifier {
  /** Shows one; the function returned takes it away again. */
  readonly tell: (told: Told) => () => void;
  /** Whether the system has notifications, as far as is known. */
  readonly isWorking: () => boolean;
}

/** So many are held on to; an older one is still on the screen, and a click on it does nothing. */
const mostHeld = 10;

/** What a notifier tells of itself. */
export interface NotifierEvents {
  /** Called each time the system could not show one. */
  readonly onFailed: () => void;
  /** Called when it shows them again. */
  readonly onWorksAgain: () => void;
}

/** Builds the notifier. */
export function createNotifier({ onFailed, onWorksAgain }: NotifierEvents): Notifier {
  /** Without a hold on it, a notification loses its clicks to the garbage collector. */
  const held: Notification[] = [];
  let hasFailed = false;

  function hold(notification: Notification): void {
    held.push(notification);
    if (held.length > mostHeld) held.shift();
  }

  function letGo(notification: Notification): void {
    const at = held.indexOf(notification);
    if (at !== -1) held.splice(at, 1);
  }

  function tell(told: Told): () => void {
    const notification = new Notification({
      title: told.title,
      body: told.body,
      silent: !told.hasSound,
      actions: told.buttons.map((text) => ({ type: 'button', text })),
    });
    notification.on('click', told.onClick);
    notification.on('action', (_event, index) => told.onButton(index));
    notification.on('close', () => letGo(notification));
    notification.on('show', () => {
      const worksAgain = hasFailed;
      hasFailed = false;
      if (worksAgain) onWorksAgain();
    });
    notification.on('failed', () => {
      hasFailed = true;
      letGo(notification);
      onFailed();
    });
    hold(notification);
    notification.show();
    return () => {
      letGo(notification);
      notification.close();
    };
  }

  return { tell, isWorking: () => !hasFailed && Notification.isSupported() };
}
