import { useMemo } from 'react';
import { speedDialGroups } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry, SpeedDialGroup } from '../../../shared/speed-dial.ts';
import { useOrders, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { EditableButton } from './editable-button.tsx';
import { groupNames } from './group-names.ts';
import { keysOfEntries } from './number-keys.ts';
import { SpeedDialButton } from './speed-dial-button.tsx';
import type { Removal } from './use-removal.ts';
import { useNumberKeys } from './use-number-keys.ts';
import './speed-dial.css';

interface SpeedDialProps {
  readonly isEditing: boolean;
  readonly removal: Removal;
  readonly onEdit: (entry: SpeedDialEntry) => void;
  readonly onAdd: () => void;
  readonly onDone: () => void;
}

/** The buttons by group. While they are edited, a press opens the button's form and sends nothing. */
export function SpeedDial({ isEditing, removal, onEdit, onAdd, onDone }: SpeedDialProps) {
  const orders = useOrders();
  const all = useReceived(({ state }) => state.speedDial);
  const removed = removal.pending?.id;
  const entries = useMemo(() => all.filter(({ id }) => id !== removed), [all, removed]);
  const keyNames = useMemo(() => keysOfEntries(entries), [entries]);
  const press = useMemo(
    () => (isEditing ? onEdit : (entry: SpeedDialEntry) => void orders.transfer(entry)),
    [isEditing, onEdit, orders],
  );
  useNumberKeys(isEditing ? none : entries, press);

  const drawn = (entry: SpeedDialEntry) => {
    const keyName = keyNames.get(entry.id);
    return isEditing ? (
      <EditableButton entry={entry} keyName={keyName} onEdit={onEdit} />
    ) : (
      <SpeedDialButton entry={entry} keyName={keyName} onPress={press} />
    );
  };

  return (
    <main className="speed-dial" tabIndex={-1} aria-label="Speed dial">
      {isEditing && <EditBar onAdd={onAdd} onDone={onDone} />}
      {entries.length === 0 && !isEditing && <NoButtons onAdd={onAdd} />}
      {speedDialGroups.map((group) => (
        <Group
          key={group}
          group={group}
          entries={entries.filter((entry) => entry.group === group)}
          drawn={drawn}
        />
      ))}
    </main>
  );
}

const none: readonly SpeedDialEntry[] = [];

interface GroupProps {
  readonly group: SpeedDialGroup;
  readonly entries: readonly SpeedDialEntry[];
  readonly drawn: (entry: SpeedDialEntry) => React.ReactNode;
}

function Group({ group, entries, drawn }: GroupProps) {
  if (entries.length === 0) return null;
  const headingId = `group-${group}`;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="group-name">
        {groupNames[group]}
      </h3>
      <ul className="group">
        {entries.map((entry) => (
          <li key={entry.id}>{drawn(entry)}</li>
        ))}
      </ul>
    </section>
  );
}

function EditBar({ onAdd, onDone }: Pick<SpeedDialProps, 'onAdd' | 'onDone'>) {
  return (
    <div className="edit-bar">
      <p className="edit-bar-said">Press a button to change it.</p>
      <Button onClick={onAdd}>
        <Icon name="plus" />
        Add
      </Button>
      <Button look="main" onClick={onDone}>
        Done
      </Button>
    </div>
  );
}

function NoButtons({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <div className="no-buttons">
      <p>No buttons yet.</p>
      <p className="quiet">Add the people and departments that you hand calls over to.</p>
      <Button onClick={onAdd}>
        <Icon name="plus" />
        Add a button
      </Button>
    </div>
  );
}
