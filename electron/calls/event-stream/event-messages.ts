import { createParser } from 'eventsource-parser';

/** The most characters that a line or a message may have: a call's message has a few hundred. */
export const longestMessage = 64 * 1024;

/** What a stream of events says. */
export interface MessageListener {
  /** `id` is what to ask for after a break: null where the message has none that can be sent back. */
  readonly onMessage: (data: string, id: string | null) => void;
  /** How long the server wants to be left alone after a break, in milliseconds. */
  readonly onRetry: (ms: number) => void;
}

/** An ID goes back as a header, which takes no control characters. */
const sendableId = /^[\x20-\x7e]{1,200}$/;

/**
 * Reads server-sent events from bytes, wherever the network cuts them.
 *
 * @returns takes the next bytes, and says whether the message is still of a bearable size. After
 *   `too-large` nothing more is read.
 */
export function createMessageReader(
  listener: MessageListener,
): (chunk: Uint8Array) => 'fine' | 'too-large' {
  const decoder = new TextDecoder();
  const unify = createLineEndUnifier();
  let tooLarge = false;
  const parser = createParser({
    maxBufferSize: longestMessage,
    onEvent: ({ data, id }) => {
      if (data.length > longestMessage) tooLarge = true;
      if (tooLarge) return;
      listener.onMessage(data, id !== undefined && sendableId.test(id) ? id : null);
    },
    onRetry: listener.onRetry,
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') tooLarge = true;
    },
  });
  return (chunk) => {
    if (!tooLarge) parser.feed(unify(decoder.decode(chunk, { stream: true })));
    return tooLarge ? 'too-large' : 'fine';
  };
}

/**
 * Turns the three line ends that the format allows into one. A carriage return ends its line at once,
 * whether or not a line feed follows: the parser would wait for that, and a call with it.
 */
function createLineEndUnifier(): (text: string) => string {
  let endedInReturn = false;
  return (text) => {
    if (text === '') return '';
    const rest = endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    endedInReturn = text.endsWith('\r');
    return rest.replace(/\r\n?/g, '\n');
  };
}
