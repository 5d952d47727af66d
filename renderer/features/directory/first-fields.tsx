import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Check, Choice, Field } from '../../components/field.tsx';
import { useDialPlan } from '../speed-dial/use-dial-plan.ts';
import { textField } from './fields-of-draft.ts';
import type { DraftProps } from './fields-of-draft.ts';
import { previewOfNumber } from './number-preview.ts';
import { Select } from '../../components/select.tsx';

/** What every entry has: its label, where it hands over to, and its group. */
export function FirstFields(props: DraftProps) {
  return (
    <>
      <Field label={t('entry.label')} {...textField('label', props)} />
      <DestinationFields {...props} />
      <GroupFields {...props} />
    </>
  );
}

function DestinationFields(props: DraftProps) {
  const { draft, onChange } = props;
  return (
    <>
      <Choice
        label={t('entry.destination')}
        name="kind"
        value={draft.kind}
        options={[
          { value: 'number', label: t('entry.destination.number') },
          { value: 'in-group', label: t('entry.destination.in-group') },
          { value: 'default-in-group', label: t('entry.destination.default-in-group') },
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      <Destination {...props} />
    </>
  );
}

function Destination(props: DraftProps) {
  switch (props.draft.kind) {
    case 'number':
      return <NumberFields {...props} />;
    case 'in-group':
      return (
        <Field
          label={t('entry.in-group')}
          note={t('entry.in-group.note')}
          {...textField('inGroup', props)}
        />
      );
    case 'default-in-group':
      return <p className="quiet">{t('entry.default-in-group.note')}</p>;
  }
}

function NumberFields(props: DraftProps) {
  const { draft, onChange } = props;
  const hasRules = useReceived(({ state }) => state.settings.dialRules.country !== null);
  return (
    <>
      <Field
        label={t('entry.number')}
        inputMode="tel"
        dir="ltr"
        note={<NumberPreview typed={draft.number} exact={draft.exact} />}
        {...textField('number', props)}
      />
      {hasRules && (
        <Check
          label={t('entry.exact')}
          note={t('entry.exact.note')}
          checked={draft.exact}
          onChange={(exact) => onChange({ exact })}
        />
      )}
    </>
  );
}

function NumberPreview({ typed, exact }: { readonly typed: string; readonly exact: boolean }) {
  const plan = useDialPlan();
  return previewOfNumber(typed, { ...plan, exact }) ?? t('entry.preview.nothing');
}

function GroupFields(props: DraftProps) {
  const { draft, onChange } = props;
  const groups = useReceived(({ state }) => state.speedDial.groups);
  return (
    <>
      <Select
        label={t('entry.group')}
        name="group"
        value={draft.group}
        onChange={(group) => onChange({ group })}
      >
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {!groups.some(({ id }) => id === draft.newGroupId) && (
          <option value={draft.newGroupId}>{t('entry.group.new')}</option>
        )}
      </Select>
      {draft.group === draft.newGroupId && (
        <Field label={t('entry.group.new-name')} {...textField('newGroupName', props)} />
      )}
    </>
  );
}
