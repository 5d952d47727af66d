import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { directoryGroupSchema, groupColours } from '../../../shared/speed-dial.ts';
import type { DirectoryGroup, GroupColour } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useChange } from './use-change.ts';
import './group-form.css';

interface GroupFormProps {
  /** Null for a new group. */
  readonly group: DirectoryGroup | null;
  readonly onClose: () => void;
}

/** The sheet to add, change or remove a group. */
export function GroupForm({ group, onClose }: GroupFormProps) {
  const change = useChange();
  const [name, setName] = useState(group?.name ?? '');
  const [colour, setColour] = useState<GroupColour>(group?.colour ?? 'none');
  const [isAsked, setAsked] = useState(false);
  const parsed = directoryGroupSchema.shape.name.safeParse(name);
  const problem = parsed.success ? null : (parsed.error.issues[0]?.message ?? null);

  const save = async () => {
    setAsked(true);
    if (problem !== null) return;
    const saved = { id: group?.id ?? crypto.randomUUID(), name: name.trim(), colour };
    if (await change({ kind: 'save-group', group: saved })) onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <Sheet title={group ? t('directory.group.edit') : t('directory.group.add')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Field
          label={t('directory.group.name')}
          value={name}
          onChange={setName}
          problem={isAsked ? problem : null}
        />
        <ColourChoice colour={colour} onChange={setColour} />
        <div className="form-end">
          <Button look="main" type="submit">
            {group ? t('directory.group.save') : t('directory.group.add')}
          </Button>
          <Button onClick={onClose}>{t('entry.cancel')}</Button>
          {group && <RemoveGroup group={group} onRemoved={onClose} />}
        </div>
      </form>
    </Sheet>
  );
}

interface ColourChoiceProps {
  readonly colour: GroupColour;
  readonly onChange: (colour: GroupColour) => void;
}

/** The colours with their names: nobody has to tell them apart by sight. */
function ColourChoice({ colour, onChange }: ColourChoiceProps) {
  return (
    <fieldset className="field">
      <legend className="field-label">{t('directory.group.colour')}</legend>
      <div className="swatches">
        {groupColours.map((name) => (
          <label key={name} className="swatch">
            <input
              type="radio"
              className="choice-input"
              name="colour"
              checked={name === colour}
              onChange={() => onChange(name)}
            />
            <span className="swatch-colour" data-colour={name} aria-hidden="true" />
            {t(`directory.colour.${name}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface RemoveGroupProps {
  readonly group: DirectoryGroup;
  readonly onRemoved: () => void;
}

function RemoveGroup({ group, onRemoved }: RemoveGroupProps) {
  const change = useChange();
  const groups = useReceived(({ state }) => state.speedDial.groups);
  const at = groups.findIndex(({ id }) => id === group.id);
  const neighbour = groups[at - 1] ?? groups[at + 1];
  if (at === -1 || !neighbour) return null;
  const remove = async () => {
    if (await change({ kind: 'remove-group', id: group.id })) onRemoved();
  };
  return (
    <Button
      className="form-end-apart"
      title={t('directory.group.remove-note', { name: neighbour.name })}
      onClick={() => void remove()}
    >
      {t('directory.group.remove')}
    </Button>
  );
}
