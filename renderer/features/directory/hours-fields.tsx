import { memo, useMemo } from 'react';
import { systemZone } from '../../../shared/system-zone.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useOpening } from '../speed-dial/use-opening.ts';
import type { DraftProps } from './fields-of-draft.ts';
import { firstWrongStretch, hoursOf, mostStretches, usualStretch } from './hours-draft.ts';
import type { HoursDraft, StretchDraft } from './hours-draft.ts';
import { zoneText } from './hours-text.ts';
import { Select } from '../../components/select.tsx';
import { StretchFields } from './stretch-fields.tsx';
import { zoneInRegion, zonesByRegion } from './time-zones.ts';

/** When a destination is open, in which time zone, and who is offered while it is not. */
export function HoursFields(props: DraftProps) {
  const { draft, onChange } = props;
  const start = draft.stretches.length === 0 ? { stretches: [usualStretch] } : {};
  return (
    <>
      <Check
        label={t('entry.hours.has')}
        note={t('entry.hours.has.note')}
        checked={draft.hasHours}
        onChange={(hasHours) => onChange({ hasHours, ...start })}
      />
      {draft.hasHours && (
        <>
          <OpenNow draft={draft} />
          <Stretches {...props} />
          <ZoneField zone={draft.zone} onChange={(zone) => onChange({ zone })} />
          <AlternativeField draft={draft} onChange={onChange} />
        </>
      )}
    </>
  );
}

function OpenNow({ draft }: Pick<DraftProps, 'draft'>) {
  const hours = useHoursOf(draft);
  const opening = useOpening(hours);
  return (
    <p role="status" className="hours-now">
      {opening ? t('entry.hours.now', { opening: opening.text }) : t('entry.hours.not-complete')}
    </p>
  );
}

/** The hours of a draft, the same object for as long as they are the same; undefined while wrong. */
function useHoursOf({ hasHours, zone, stretches, alternative }: HoursDraft) {
  return useMemo(() => {
    const draft = { hasHours, zone, stretches, alternative };
    return firstWrongStretch(draft) === null ? hoursOf(draft) : undefined;
  }, [hasHours, zone, stretches, alternative]);
}

function Stretches({ draft, onChange, problemOf, onLeave }: DraftProps) {
  const { stretches } = draft;
  const showsProblems = problemOf('hours') !== null;
  const replace = (at: number, stretch: StretchDraft | null) => {
    const others = [...stretches];
    others.splice(at, 1, ...(stretch ? [stretch] : []));
    onChange({ stretches: others });
  };
  return (
    <>
      {stretches.map((stretch, at) => (
        <StretchFields
          // A stretch is nothing but its place in the list.
          key={at}
          at={at}
          stretch={stretch}
          showsProblem={showsProblems}
          onChange={(changed) => replace(at, changed)}
          onLeave={() => onLeave('hours')}
          onRemove={stretches.length === 1 ? null : () => replace(at, null)}
        />
      ))}
      {stretches.length < mostStretches && (
        <div>
          <Button
            onClick={() => onChange({ stretches: [...stretches, { ...usualStretch, days: [] }] })}
          >
            <Icon name="plus" />
            {t('entry.hours.add')}
          </Button>
        </div>
      )}
    </>
  );
}

interface ZoneFieldProps {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

function ZoneField({ zone, onChange }: ZoneFieldProps) {
  return (
    <Select label={t('entry.hours.zone')} name="zone" value={zone} onChange={onChange}>
      <ZoneOptions chosen={zone} />
    </Select>
  );
}

/** Several hundred, so not drawn again with each letter that is typed elsewhere. */
const ZoneOptions = memo(function ZoneOptions({ chosen }: { readonly chosen: string }) {
  const own = systemZone();
  const regions = zonesByRegion();
  const isListed = chosen === own || regions.some(([, zones]) => zones.includes(chosen));
  return (
    <>
      <option value={own}>{t('entry.hours.zone-here', { place: zoneText(own) })}</option>
      {!isListed && <option value={chosen}>{chosen}</option>}
      {regions.map(([region, zones]) => (
        <optgroup key={region} label={region}>
          {zones
            .filter((zone) => zone !== own)
            .map((zone) => (
              <option key={zone} value={zone}>
                {zoneInRegion(zone)}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
});

function AlternativeField({ draft, onChange }: Pick<DraftProps, 'draft' | 'onChange'>) {
  return (
    <Select
      label={t('entry.hours.alternative')}
      name="alternative"
      value={draft.alternative}
      onChange={(alternative) => onChange({ alternative })}
      note={t('entry.hours.alternative.note')}
    >
      <option value="">{t('entry.hours.alternative-none')}</option>
      <EntryOptions except={draft.id} chosen={draft.alternative} />
    </Select>
  );
}

/** Up to thousands; see {@link ZoneOptions}. */
const EntryOptions = memo(function EntryOptions({
  except,
  chosen,
}: {
  readonly except: string;
  readonly chosen: string;
}) {
  const { groups, entries } = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team?.copy ?? null);
  const shown = [...entries, ...(team?.entries ?? [])].filter(({ id }) => id !== except);
  const isGone = chosen !== '' && !shown.some(({ id }) => id === chosen);
  return (
    <>
      {isGone && <option value={chosen}>{t('entry.hours.alternative-gone')}</option>}
      {[...groups, ...(team?.groups ?? [])].map(({ id: groupId, name }) => (
        <optgroup key={groupId} label={name}>
          {shown
            .filter(({ group }) => group === groupId)
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
});
