import { refusalsThatMark } from '../../../shared/button-health.ts';
import type { ButtonHealth } from '../../../shared/button-health.ts';
import type { DialPlan } from '../../../shared/dial-rules.ts';
import { defaultInGroup, isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';
import { dialStringOf } from './dial-strings.ts';
import { dialStringText } from './dial-string-text.ts';

/** What stands on a button for its destination: what the dialer dials, or the in-group. */
export function destinationText(entry: SpeedDialEntry, plan: DialPlan): string {
  const { destination, numberHidden } = entry;
  switch (destination.kind) {
    case 'number':
      if (numberHidden) return t('speed-dial.number-hidden');
      return leftToRight(dialStringText(dialStringOf(entry, plan)));
    case 'in-group':
      return destination.inGroup === defaultInGroup
        ? t('speed-dial.default-in-group')
        : t('speed-dial.in-group', { name: leftToRight(destination.inGroup) });
  }
}

/** What a directory is searched by: the dial string, or the in-group's name; a hidden number is not. */
export function searchedDestination(entry: SpeedDialEntry, plan: DialPlan): string {
  const { destination, numberHidden } = entry;
  if (destination.kind === 'in-group') return destination.inGroup;
  if (numberHidden) return '';
  return dialStringOf(entry, plan);
}

/** Whether a button's last orders were refused so often in a row that it bears a mark. */
export function isMarked(health: ButtonHealth | undefined): boolean {
  return health !== undefined && health.refusedInARow >= refusalsThatMark;
}

/**
 * What else there is to know of a button, sentence by sentence: for its description and its tooltip.
 *
 * @param opening in words, null where it is always open.
 */
export function entryDescription(
  entry: SpeedDialEntry,
  opening: string | null,
  health: ButtonHealth | undefined,
): readonly string[] {
  const { destination, note, asks } = entry;
  const isDefault = destination.kind === 'in-group' && destination.inGroup === defaultInGroup;
  return [
    ...(note === undefined || note === '' ? [] : [note]),
    ...(isDefault ? [t('speed-dial.default-in-group.explained')] : []),
    ...(opening === null ? [] : [opening]),
    ...(asks === 'countdown' ? [t('speed-dial.asks.countdown.explained')] : []),
    ...(asks === 'hold' ? [t('speed-dial.asks.hold.explained')] : []),
    ...healthSentences(health),
    ...(isOfTeam(entry.id) ? [t('speed-dial.of-team.explained')] : []),
  ];
}

function healthSentences(health: ButtonHealth | undefined): readonly string[] {
  if (!health) return [];
  const { workedAt, refusedInARow, refusedAt } = health;
  return [
    ...(workedAt === null ? [] : [t('speed-dial.worked', { day: dayText(workedAt) })]),
    ...(refusedAt === null || !isMarked(health)
      ? []
      : [t('speed-dial.refused-in-a-row', { count: refusedInARow, day: dayText(refusedAt) })]),
  ];
}

function dayText(at: string): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  const format = { day: 'numeric', month: 'long', ...year } as const;
  return new Intl.DateTimeFormat(spokenDigits(spokenLocale()), format).format(date);
}
