import { useState } from 'react';
import type { DirectoryGroup } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { groupRow } from './arrange-rows.ts';
import { stepOf } from './arrange-steps.ts';
import { GroupForm } from './group-form.tsx';
import { UndoLine } from './undo-line.tsx';
import { useChange } from './use-change.ts';
import './manage-groups.css';

/** The sheet of the groups: their order, names and colours. */
export function ManageGroups({ onClose }: { readonly onClose: () => void }) {
  const groups = useReceived(({ state }) => state.speedDial.groups);
  const [form, setForm] = useState<DirectoryGroup | 'new' | null>(null);
  return (
    <>
      <Sheet title={t('directory.groups.title')} focus="title" onClose={onClose}>
        <div className="groups">
          <p className="quiet">{t('directory.groups.note')}</p>
          <ol aria-label={t('directory.groups.title')} className="groups-list">
            {groups.map((group) => (
              <GroupLine key={group.id} group={group} onEdit={() => setForm(group)} />
            ))}
          </ol>
          <div>
            <Button onClick={() => setForm('new')}>
              <Icon name="plus" />
              {t('directory.group.add')}
            </Button>
          </div>
        </div>
        <div className="sheet-undo">
          <UndoLine />
        </div>
      </Sheet>
      {form !== null && (
        <GroupForm group={form === 'new' ? null : form} onClose={() => setForm(null)} />
      )}
    </>
  );
}

interface GroupLineProps {
  readonly group: DirectoryGroup;
  readonly onEdit: () => void;
}

function GroupLine({ group, onEdit }: GroupLineProps) {
  const { name, colour } = group;
  const count = useReceived(
    ({ state }) => state.speedDial.entries.filter((entry) => entry.group === group.id).length,
  );
  return (
    <li className="group-line">
      <span className="swatch-colour" data-colour={colour} aria-hidden="true" />
      <span className="group-line-text">
        <span className="group-line-name">{name}</span>
        <span className="quiet">
          {t('directory.groups.line', { count, colour: t(`directory.colour.${colour}`) })}
        </span>
      </span>
      <StepButton group={group} towards="up" />
      <StepButton group={group} towards="down" />
      <IconButton name={t('directory.groups.edit', { name })} onClick={onEdit}>
        <Icon name="edit" />
      </IconButton>
    </li>
  );
}

interface StepButtonProps {
  readonly group: DirectoryGroup;
  readonly towards: 'up' | 'down';
}

function StepButton({ group, towards }: StepButtonProps) {
  const change = useChange();
  const directory = useReceived(({ state }) => state.speedDial);
  const row = { id: groupRow(group.id), kind: 'group', group, count: 0, isOpen: true } as const;
  const step = stepOf(row, towards, directory, null);
  return (
    <IconButton
      name={t(`directory.groups.move-${towards}`, { name: group.name })}
      aria-disabled={step === null}
      onClick={() => step && void change(step)}
    >
      <Icon name={towards} />
    </IconButton>
  );
}
