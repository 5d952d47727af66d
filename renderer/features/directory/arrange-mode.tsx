import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { currentCall } from '../../../shared/call.ts';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import type { DirectoryGroup, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { ArrangeList } from './arrange-list.tsx';
import type { ArrangeActions } from './arrange-list.tsx';
import { arrangeRows, favouritesRow, groupRow } from './arrange-rows.ts';
import { createSteadyRows } from './steady-rows.ts';
import { isMove, movedText } from './arrange-steps.ts';
import { GroupForm } from './group-form.tsx';
import { useChange } from './use-change.ts';
import './arrange.css';

interface ArrangeModeProps {
  readonly onDone: () => void;
  readonly onEdit: (entry: SpeedDialEntry) => void;
  readonly onAdd: () => void;
}

/** From so many entries on, the groups are folded at first. */
const manyEntries = 60;

/** The directory in the place of the buttons, to be arranged; nothing is sent from here. */
export function ArrangeMode({ onDone, onEdit, onAdd }: ArrangeModeProps) {
  const directory = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const { folded, toggle, foldAll } = useFolded();
  const [form, setForm] = useState<DirectoryGroup | 'new' | null>(null);
  const { make, said } = useSaidChange();
  const actions = useSteady({ make, onEdit, onEditGroup: setForm, onFold: toggle });
  const [steady] = useState(createSteadyRows);
  const rows = useMemo(
    () => steady(arrangeRows(directory, team, folded)),
    [steady, directory, team, folded],
  );

  return (
    <main className="arrange" tabIndex={-1} aria-label={t('arrange.title')}>
      <div className="arrange-bar">
        <NothingIsSent />
        <div className="arrange-actions">
          <Button onClick={onAdd}>
            <Icon name="plus" />
            {t('arrange.add-entry')}
          </Button>
          <Button onClick={() => setForm('new')}>
            <Icon name="plus" />
            {t('arrange.add-group')}
          </Button>
          <Button onClick={() => foldAll(folded.size === 0)}>
            {folded.size === 0 ? t('arrange.fold-all') : t('arrange.unfold-all')}
          </Button>
          <Button look="main" className="arrange-done" onClick={onDone}>
            {t('arrange.done')}
          </Button>
        </div>
      </div>
      <ArrangeList rows={rows} actions={actions} />
      <p role="status" className="unseen">
        {said}
      </p>
      {form !== null && (
        <GroupForm group={form === 'new' ? null : form} onClose={() => setForm(null)} />
      )}
    </main>
  );
}

/** The same object all the time, which calls the latest functions. */
function useSteady(latest: ArrangeActions): ArrangeActions {
  const ref = useRef(latest);
  useEffect(() => {
    ref.current = latest;
  });
  return useMemo(
    () => ({
      make: (change) => ref.current.make(change),
      onEdit: (entry) => ref.current.onEdit(entry),
      onEditGroup: (group) => ref.current.onEditGroup(group),
      onFold: (rowId) => ref.current.onFold(rowId),
    }),
    [],
  );
}

function NothingIsSent() {
  const isOnCall = useReceived(({ state }) => currentCall(state.call) !== null);
  return (
    <p className={isOnCall ? 'arrange-said arrange-on-call' : 'arrange-said'}>
      {isOnCall ? t('arrange.note-on-call') : t('arrange.note')}
    </p>
  );
}

/** Which rows are folded: none at first, or with many entries every group. */
function useFolded() {
  const { groups, entries } = useReceived(({ state }) => state.speedDial);
  const allFolded = () => new Set([favouritesRow, ...groups.map(({ id }) => groupRow(id))]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(() =>
    entries.length < manyEntries ? new Set() : allFolded(),
  );
  const toggle = (row: string) => {
    const next = new Set(folded);
    if (!next.delete(row)) next.add(row);
    setFolded(next);
  };
  return { folded, toggle, foldAll: (fold: boolean) => setFolded(fold ? allFolded() : new Set()) };
}

/** Changes the directory, and says where a move has brought something. */
function useSaidChange() {
  const change = useChange();
  const directory = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const [said, setSaid] = useState('');
  const make = useCallback(
    async (wanted: DirectoryChange) => {
      const text = isMove(wanted) ? movedText(wanted, directory, team) : '';
      // Emptied first: the same text again would not be read out.
      setSaid('');
      if (await change(wanted)) setSaid(text);
    },
    [change, directory, team],
  );
  return { make: (wanted: DirectoryChange) => void make(wanted), said };
}
