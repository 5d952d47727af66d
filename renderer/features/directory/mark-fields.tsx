import { rescueEntry } from '../../../shared/directory-view.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Check } from '../../components/field.tsx';
import type { EntryDraft } from './entry-draft.ts';
import type { DraftProps } from './fields-of-draft.ts';

/** Whether an entry is a favourite, and whether it is the safety net. */
export function MarkFields({ draft, onChange }: Pick<DraftProps, 'draft' | 'onChange'>) {
  const speedDial = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const rescue = rescueEntry(speedDial, team);
  const other = rescue && rescue.id !== draft.id ? rescue : null;
  return (
    <>
      <Check
        label={t('entry.favourite')}
        note={t('entry.favourite.note')}
        checked={draft.favourite}
        onChange={(favourite) => onChange({ favourite })}
      />
      <Check
        label={t('entry.rescue')}
        note={other ? t('entry.rescue.note-taken', { label: other.label }) : t('entry.rescue.note')}
        checked={draft.rescue}
        onChange={(checked) => onChange({ rescue: checked })}
      />
    </>
  );
}

/** The key and the marks of an entry in one line. */
export function marksText({
  key,
  favourite,
  rescue,
}: Pick<EntryDraft, 'key' | 'favourite' | 'rescue'>): string {
  const marks = [
    key === '' ? t('entry.key.none') : t('entry.key.short', { key }),
    ...(favourite ? [t('entry.favourite')] : []),
    ...(rescue ? [t('entry.rescue')] : []),
  ];
  return new Intl.ListFormat(spokenDigits(spokenLocale()), { type: 'unit' }).format(marks);
}
