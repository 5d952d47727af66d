import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { destinationText } from '../speed-dial/entry-words.ts';
import { useDialPlan } from '../speed-dial/use-dial-plan.ts';
import { useOpening } from '../speed-dial/use-opening.ts';
import type { DraftProps } from './fields-of-draft.ts';
import { askingText, statusText } from './further-parts.tsx';
import { hoursText } from './hours-text.ts';
import { KeyField } from './key-field.tsx';
import { MarkFields } from './mark-fields.tsx';

interface TeamEntryFieldsProps extends DraftProps {
  readonly entry: SpeedDialEntry;
}

/** An entry of the team directory, which is locked but for its key and its marks here. */
export function TeamEntryFields({ entry, ...props }: TeamEntryFieldsProps) {
  const team = useReceived(({ state }) => state.team?.copy?.name ?? null);
  return (
    <>
      <p className="entry-locked">
        {team === null ? t('entry.locked.of-team') : t('entry.locked.from', { team })}
      </p>
      <Facts entry={entry} />
      <KeyField {...props} />
      <MarkFields {...props} />
    </>
  );
}

function Facts({ entry }: { readonly entry: SpeedDialEntry }) {
  const groups = useReceived(({ state }) => state.team?.copy?.groups ?? null);
  const group = groups?.find(({ id }) => id === entry.group)?.name;
  return (
    <dl className="entry-facts">
      <Fact name={t('entry.label')} value={entry.label} />
      <Fact name={t('entry.destination')} value={destinationText(entry, useDialPlan())} />
      {group !== undefined && <Fact name={t('entry.group')} value={group} />}
      <Fact name={t('entry.part.asks')} value={askingText(entry.asks ?? 'at-once')} />
      <Fact name={t('entry.part.hours')} value={useHoursText(entry)} />
      <Fact name={t('entry.part.status')} value={statusText(entry.status ?? '')} />
      {entry.note !== undefined && <Fact name={t('entry.part.note')} value={entry.note} />}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function useHoursText({ hours }: SpeedDialEntry): string {
  const opening = useOpening(hours);
  if (!hours || !opening) return t('entry.hours.none');
  return t('entry.hours.with-now', { hours: hoursText(hours), opening: opening.text });
}
