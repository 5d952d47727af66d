import type { TeamView } from '../../../shared/team-directory.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { teamTroubleText } from '../directory/team-trouble-text.ts';

/** Which copy of the team directory is in use, how old it is, and what keeps a newer one away. */
export function TeamCondition() {
  const ask = useAsk();
  const team = useReceived(({ state }) => state.team);
  if (team === null) return null;
  return (
    <div className="team-condition">
      <div role="status">
        <p>{copyText(team.copy)}</p>
        {team.copy?.signed === true && <p className="quiet">{t('preferences.team.signed')}</p>}
        {team.trouble !== null && (
          <p className="field-problem">{teamTroubleText(team.trouble, team.copy)}</p>
        )}
      </div>
      <Button
        aria-disabled={team.isLoading}
        onClick={() => {
          if (!team.isLoading) void ask((baton) => baton.loadTeam());
        }}
      >
        {t(team.isLoading ? 'preferences.team.loading' : 'preferences.team.load')}
      </Button>
    </div>
  );
}

function copyText(copy: TeamView['copy']): string {
  if (copy === null) return t('preferences.team.no-copy');
  const { name, entries, asOf } = copy;
  return t('preferences.team.copy', { name, count: entries.length, when: momentText(asOf) });
}

function momentText(at: string): string {
  const locale = spokenDigits(spokenLocale());
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}
