const hourAndMinute = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const dayMonthYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A moment as this computer writes times of day (`14:05`, `2:05 PM`); `at` is an ISO 8601 date. */
export function timeOfDay(at: string): string {
  return written(hourAndMinute, at);
}

/** A moment as this computer writes dates (`15 Mar 2026`); `at` is an ISO 8601 date. */
export function dateText(at: string): string {
  return written(dayMonthYear, at);
}

/** A date that can't be read stands as it came: a server's certificate may hold anything. */
function written(format: Intl.DateTimeFormat, at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : format.format(date);
}
