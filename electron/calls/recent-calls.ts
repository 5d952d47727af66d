/** The latest call IDs of some kind. */
export interface RecentCalls {
  readonly add: (callId: string) => void;
  readonly has: (callId: string) => boolean;
  readonly forget: (callId: string) => void;
}

/** More calls than an agent has in the hours for which a feed may repeat itself. */
const kept = 50;

/** Builds an empty memory of call IDs; the oldest make way for new ones. */
export function createRecentCalls(): RecentCalls {
  const callIds = new Set<string>();
  return {
    add(callId) {
      callIds.delete(callId);
      callIds.add(callId);
      const [oldest] = callIds;
      if (callIds.size > kept && oldest !== undefined) callIds.delete(oldest);
    },
    has: (callId) => callIds.has(callId),
    forget: (callId) => void callIds.delete(callId),
  };
}
