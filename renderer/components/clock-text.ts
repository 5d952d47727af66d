const hourAndMinute = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const dayAndMinute = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment as this computer writes times of day; `at` is an ISO 8601 date. */
export function clockText(at: string): string {
  return hourAndMinute.format(new Date(at));
}

/** The same with its day, unless it is that of `nowMs` (milliseconds since 1970). */
export function dayText(at: string, nowMs: number): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date(nowMs).toDateString();
  return (isToday ? hourAndMinute : dayAndMinute).format(date);
}
