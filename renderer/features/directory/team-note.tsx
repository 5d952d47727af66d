import { t } from '../../../shared/texts/t.ts';
import type { TeamFreshness, TeamView } from '../../../shared/team-directory.ts';
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
  const freshness = useReceived(({ state }) => state.teamFreshness);
  const nowMs = useNow();
  if (!team || !freshness) return null;
  const { trouble, isLoading } = freshness;
  return (
    <div className="team-note">
      <p className="team-note-text">
        <Icon name="lock" />
        {asOfText(team.copy, freshness, nowMs)}
      </p>
      {trouble && <Trouble trouble={trouble} copy={team.copy} isLoading={isLoading} />}
    </div>
  );
}

function asOfText(
  copy: TeamView['copy'],
  { asOf, isLoading }: TeamFreshness,
  nowMs: number,
): string {
  if (!copy || asOf === null) return isLoading ? t('team.loading') : t('team.no-copy');
  const values = { name: copy.name, at: dayText(asOf, nowMs) };
  return copy.signed ? t('team.as-of-signed', values) : t('team.as-of', values);
}

interface TroubleProps {
  readonly trouble: NonNullable<TeamFreshness['trouble']>;
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
