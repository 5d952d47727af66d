import { t } from '../../../shared/texts/t.ts';
import type { TeamView } from '../../../shared/team-directory.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { dayText } from '../../components/clock-text.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { teamTroubleText } from './team-trouble-text.ts';
import { useNow } from './use-now.ts';
import './team-note.css';

/** What there is to say of the team directory, above its groups: of when it is, and what hinders it. */
export function TeamNote() {
  const team = useReceived(({ state }) => state.team);
  const nowMs = useNow();
  if (!team) return null;
  return (
    <div className="team-note">
      <p className="team-note-text">
        <Icon name="lock" />
        {asOfText(team, nowMs)}
      </p>
      {team.trouble && (
        <Trouble trouble={team.trouble} copy={team.copy} isLoading={team.isLoading} />
      )}
    </div>
  );
}

function asOfText({ copy, isLoading }: TeamView, nowMs: number): string {
  if (!copy) return isLoading ? t('team.loading') : t('team.no-copy');
  const values = { name: copy.name, at: dayText(copy.asOf, nowMs) };
  return copy.signed ? t('team.as-of-signed', values) : t('team.as-of', values);
}

interface TroubleProps {
  readonly trouble: NonNullable<TeamView['trouble']>;
  readonly copy: TeamView['copy'];
  readonly isLoading: boolean;
}

function Trouble({ trouble, copy, isLoading }: TroubleProps) {
  const ask = useAsk();
  const tryAgain = () => {
    if (!isLoading) void ask((baton) => baton.loadTeam());
  };
  return (
    <div className="team-trouble">
      <p role="status">{isLoading ? t('team.loading') : teamTroubleText(trouble, copy)}</p>
      <Button aria-disabled={isLoading} onClick={tryAgain}>
        {t('team.try-again')}
      </Button>
    </div>
  );
}
