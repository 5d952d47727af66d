import { keyedEntries } from '../../../shared/directory-view.ts';
import { digits } from '../../../shared/speed-dial.ts';
import type { Digit, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import type { DraftProps } from './fields-of-draft.ts';
import { Select } from '../../components/select.tsx';

/** The choice of the number key, which says who has each one now. */
export function KeyField({ draft, onChange }: Pick<DraftProps, 'draft' | 'onChange'>) {
  const speedDial = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const keyed = keyedEntries(speedDial, team);
  const chosenBy = draft.key === '' ? null : otherEntry(keyed.get(draft.key), draft);
  return (
    <Select
      label={t('entry.key')}
      name="key"
      value={draft.key}
      onChange={(value) => onChange({ key: digits.find((digit) => digit === value) ?? '' })}
      note={keyNote(draft.key, chosenBy)}
    >
      <option value="">{t('entry.key.none')}</option>
      {digits.map((key) => {
        const other = otherEntry(keyed.get(key), draft);
        return (
          <option key={key} value={key}>
            {other ? t('entry.key.of-another', { key, label: other.label }) : key}
          </option>
        );
      })}
    </Select>
  );
}

function otherEntry(
  entry: SpeedDialEntry | undefined,
  draft: DraftProps['draft'],
): SpeedDialEntry | null {
  return entry && entry.id !== draft.id ? entry : null;
}

function keyNote(key: Digit | '', other: SpeedDialEntry | null): string {
  if (key === '') return t('entry.key.note-none');
  return other
    ? t('entry.key.note-taken', { key, label: other.label })
    : t('entry.key.note', { key });
}
