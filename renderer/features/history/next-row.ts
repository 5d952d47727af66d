/** So many rows are about a screen of them. */
const screenRows = 8;

/**
 * The row to which a key goes, null for keys that go nowhere.
 *
 * @param current its index, from 0.
 * @param count how many rows there are.
 */
export function nextRow(key: string, current: number, count: number): number | null {
  const goal = goalOf(key, current, count);
  return goal === null ? null : Math.max(0, Math.min(goal, count - 1));
}

function goalOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return current + 1;
    case 'ArrowUp':
      return current - 1;
    case 'PageDown':
      return current + screenRows;
    case 'PageUp':
      return current - screenRows;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
