import type { TeamFreshness, TeamView } from '../../../shared/team-directory.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { teamTroubleText } from '../directory/team-trouble-text.ts';

/** Which copy of the team directory is in use, how old it is, and what keeps a newer one away. */
export function TeamCondition() {
  const ask = useAsk();
  const team = useReceived(({ state }) => state.team);
  const freshness = useReceived(({ state }) => state.teamFreshness);
  if (team === null || freshness === null) return null;
  const { trouble, isLoading } = freshness;
  return (
    <div className="team-condition">
      <div role="status">
        <p>{copyText(team.copy, freshness)}</p>
        {team.copy?.signed === true && <p className="quiet">{t('preferences.team.signed')}</p>}
        {trouble !== null && <p className="field-problem">{teamTroubleText(trouble, team.copy)}</p>}
      </div>
      <Button
        aria-disabled={isLoading}
        onClick={() => {
          if (!isLoading) void ask((baton) => baton.loadTeam());
        }}
      >
        {t(isLoading ? 'preferences.team.loading' : 'preferences.team.load')}
      </Button>
    </div>
  );
}

function copyText(copy: TeamView['copy'], { asOf }: TeamFreshness): string {
  if (copy === null || asOf === null) return t('preferences.team.no-copy');
  const { name, entries } = copy;
  return t('preferences.team.copy', { name, count: entries.length, when: momentText(asOf) });
}

function momentText(at: string): string {
  const locale = spokenDigits(spokenLocale());
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}
