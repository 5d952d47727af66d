/** Hands events to whoever listens, in the order in which they began to. */
export interface EventFeed<Event> {
  readonly emit: (event: Event) => void;
  /** The function returned ends the listening. */
  readonly listen: (listener: (event: Event) => void) => () => void;
}

/** Makes a feed without listeners. Listeners run at once, inside `emit`. */
export function createEventFeed<Event>(): EventFeed<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener) => {
      // A fresh function each time: the same listener may listen twice.
      const own = (event: Event) => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
