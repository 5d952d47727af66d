import { t } from './texts/t.ts';

/** The most lines that one Baton follows: a remote agent rarely has more than a handful. */
export const mostLines = 30;

/**
 * The agent users of a remote agent with several lines. The dialer gives each line a user of its
 * own, in a row from the first: 1028, 1029 and 1030 for three lines.
 *
 * @param agentUser the first; with more than one line it ends in a digit.
 * @param lines how many, from 1 to {@link mostLines}.
 * @returns the users in their order; the first alone where it can't be counted on from.
 */
export function agentLines(agentUser: string, lines: number): readonly string[] {
  const [, stem = '', digits = ''] = /^(.*?)(\d{1,15})$/.exec(agentUser) ?? [];
  if (digits === '' || lines <= 1) return [agentUser];
  return Array.from(
    { length: Math.min(lines, mostLines) },
    (_, index) => `${stem}${String(Number(digits) + index).padStart(digits.length, '0')}`,
  );
}

/** Says what is wrong with several lines for an agent user, or null where they can be counted. */
export function linesProblem(agentUser: string, lines: number): string | null {
  if (lines <= 1 || /\d$/.test(agentUser)) return null;
  return t('dialer.lines.not-counted');
}
