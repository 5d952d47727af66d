import { ConnectionError } from '../connection-failure.ts';

/** Does something within so many milliseconds; `deadline` is aborted when they are over. */
export async function withDeadline<Result>(
  ms: number,
  act: (deadline: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    return await act(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits for what can't be called off, at most until the deadline.
 *
 * @throws its own error, or `BATON_CONNECT_TIMED_OUT`.
 */
export function beforeDeadline<Result>(
  asked: Promise<Result>,
  deadline: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    deadline.addEventListener('abort', () =>
      reject(new ConnectionError('BATON_CONNECT_TIMED_OUT')),
    );
    asked.then(resolve, reject);
  });
}
