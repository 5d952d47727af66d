import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Check, Field } from '../../components/field.tsx';
import { textField } from './fields-of-draft.ts';
import type { DraftProps } from './fields-of-draft.ts';
import { Select } from '../../components/select.tsx';

interface StatusFieldsProps extends DraftProps {
  readonly onOpenStatuses: () => void;
}

/** The lead's disposition: from the kept list, or typed, and then kept if wanted. */
export function StatusFields({ onOpenStatuses, ...props }: StatusFieldsProps) {
  const { draft, onChange } = props;
  const kept = useReceived(({ state }) => state.speedDial.statuses);
  const typed = draft.status.trim();
  const isKept = kept.some(({ status }) => status === typed);
  return (
    <>
      {kept.length > 0 && (
        <Select
          label={t('entry.status.from-list')}
          name="keptStatus"
          value={isKept || typed === '' ? typed : typedOption}
          onChange={(status) => {
            if (status !== typedOption) onChange({ status, keepsStatus: false });
          }}
        >
          <option value="">{t('entry.status.usual')}</option>
          {kept.map(({ status, meaning }) => (
            <option key={status} value={status}>
              {meaning === '' ? status : t('entry.status.with-meaning', { status, meaning })}
            </option>
          ))}
          {!isKept && typed !== '' && (
            <option value={typedOption}>{t('entry.status.typed')}</option>
          )}
        </Select>
      )}
      <Field
        label={t('entry.status')}
        note={t('entry.status.note')}
        dir="ltr"
        {...textField('status', props)}
      />
      {typed !== '' && !isKept && (
        <Check
          label={t('entry.status.keep')}
          note={t('entry.status.keep.note')}
          checked={draft.keepsStatus}
          onChange={(keepsStatus) => onChange({ keepsStatus })}
        />
      )}
      {draft.keepsStatus && typed !== '' && !isKept && (
        <Field label={t('entry.status.meaning')} {...textField('statusMeaning', props)} />
      )}
      <div>
        <Button onClick={onOpenStatuses}>{t('entry.status.open-list')}</Button>
      </div>
    </>
  );
}

/** No status: it holds a space, which no status does. */
const typedOption = 'typed here';
