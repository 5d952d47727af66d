import { isDeepStrictEqual } from 'node:util';
import type { Dispatcher } from 'undici';
import { agentPlaceholder, streamAddressOf } from '../../../shared/event-stream.ts';
import type { EventFields } from '../../../shared/event-stream.ts';
import type { Clock } from '../../clock.ts';
import type { EventFeed, OnEvent } from '../call-feed.ts';
import type { StreamReport } from '../stream-sight.ts';
import { readCallMessage } from './call-message.ts';
import { combinedState } from './combined-state.ts';
import { createLastingStream } from './lasting-stream.ts';

/** What an event stream feed is made of. */
export interface EventStreamFeedParts {
  /** May hold `{agent}`: then each line has a stream of its own, else one serves all of them. */
  readonly address: string;
  /** One or more, in the order of the lines. */
  readonly agentUsers: readonly string[];
  readonly fields: EventFields;
  /** Asked for each connection and kept nowhere; null or empty where there is none. */
  readonly token: () => string | null;
  /** Makes the connections, as many at a time as there are lines. Whoever made it closes it. */
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter. */
  readonly random: () => number;
  readonly onEvent: OnEvent;
}

/** A feed of calls that a server sends. */
export interface EventStreamFeed extends EventFeed {
  /** How many messages said nothing of a call of these lines, or nothing readable. */
  readonly dropped: () => number;
}

/**
 * Listens to streams of server-sent events (docs/event-stream.md) and reports the calls in them. A
 * message that comes twice is reported twice: whoever takes reports has to bear that.
 */
export function createEventStreamFeed(parts: EventStreamFeedParts): EventStreamFeed {
  const { agentUsers, fields, onEvent } = parts;
  const owners = streamOwners(parts);
  const states: StreamReport[] = owners.map(() => ({ kind: 'connecting' }));
  let told: StreamReport | null = null;
  let droppedMessages = 0;
  let isStopped = false;

  function tell(index: number, state: StreamReport): void {
    states[index] = state;
    const combined = combinedState(states);
    if (isDeepStrictEqual(combined, told)) return;
    told = combined;
    onEvent(combined);
  }

  function take(data: string, agentUser: string | null): void {
    const message = readCallMessage(data, { fields, agentUsers, agentUser });
    if (message === null) droppedMessages += 1;
    else onEvent(message);
  }

  const streams = owners.map(({ address, agentUser }, index) =>
    createLastingStream({
      ...parts,
      address,
      onState: (state) => !isStopped && tell(index, state),
      onMessage: (data) => !isStopped && take(data, agentUser),
    }),
  );
  return {
    askAgain: () => streams.forEach((stream) => stream.askAgain()),
    reconnect: (how) => streams.forEach((stream) => stream.reconnect(how)),
    stop: () => {
      isStopped = true;
      streams.forEach((stream) => stream.stop());
    },
    dropped: () => droppedMessages,
  };
}

interface OwnedStream {
  readonly address: string;
  readonly agentUser: string | null;
}

function streamOwners({ address, agentUsers }: EventStreamFeedParts): readonly OwnedStream[] {
  if (address.includes(agentPlaceholder)) {
    return agentUsers.map((agentUser) => ({
      address: streamAddressOf(address, agentUser),
      agentUser,
    }));
  }
  const [only = null, ...others] = agentUsers;
  return [{ address, agentUser: others.length === 0 ? only : null }];
}
