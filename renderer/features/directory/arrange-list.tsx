import { useRef } from 'react';
import {
  GridList,
  I18nProvider,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components';
import type { DropTarget } from 'react-aria-components';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import type { DirectoryGroup, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { spokenLocale, t } from '../../../shared/texts/t.ts';
import { dropOf } from './arrange-rows.ts';
import type { ArrangeRow } from './arrange-rows.ts';
import { ArrangeRowLine, rowText } from './arrange-row.tsx';

/** What a row can ask for. */
export interface ArrangeActions {
  readonly make: (change: DirectoryChange) => void;
  readonly onEdit: (entry: SpeedDialEntry) => void;
  readonly onEditGroup: (group: DirectoryGroup) => void;
  /** Folds a row's entries away, or shows them. */
  readonly onFold: (rowId: string) => void;
}

interface ArrangeListProps {
  readonly rows: readonly ArrangeRow[];
  /** Stays the same object while nothing about it changes, or every row is drawn anew. */
  readonly actions: ArrangeActions;
}

/** A row without wrapped text, in pixels; each is measured once it is drawn. */
const estimatedRowSize = 56;

/** The rows to arrange by dragging, with the pointer or by keys; only those in sight are drawn. */
export function ArrangeList({ rows, actions }: ArrangeListProps) {
  const dragAndDropHooks = useArranging(rows, actions.make);
  return (
    <I18nProvider locale={spokenLocale()}>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize }}>
        <GridList
          className="arrange-list"
          aria-label={t('arrange.list')}
          items={rows}
          dependencies={[actions]}
          dragAndDropHooks={dragAndDropHooks}
          onAction={(key) => {
            const row = rows.find(({ id }) => id === key);
            if (row) pressRow(row, actions);
          }}
        >
          {(row: ArrangeRow) => <ArrangeRowLine row={row} actions={actions} />}
        </GridList>
      </Virtualizer>
    </I18nProvider>
  );
}

function pressRow(row: ArrangeRow, { onEdit, onFold }: ArrangeActions): void {
  switch (row.kind) {
    case 'favourites':
    case 'group':
      onFold(row.id);
      return;
    case 'favourite':
    case 'entry':
      onEdit(row.entry);
  }
}

function useArranging(rows: readonly ArrangeRow[], make: (change: DirectoryChange) => void) {
  const draggedId = useRef<string | null>(null);
  const changeAt = (target: DropTarget) => {
    if (draggedId.current === null || target.type !== 'item') return null;
    const { key, dropPosition } = target;
    return dropOf(rows, draggedId.current, { rowId: String(key), position: dropPosition });
  };
  const { dragAndDropHooks } = useDragAndDrop<ArrangeRow>({
    getItems: (_keys, items) =>
      items.map((row) => ({ [dragType]: row.id, 'text/plain': rowText(row) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [dragType],
    onDragStart: ({ keys }) => {
      const [key] = keys;
      draggedId.current = key === undefined ? null : String(key);
    },
    onDragEnd: () => {
      draggedId.current = null;
    },
    getDropOperation: (target) => (changeAt(target) === null ? 'cancel' : 'move'),
    onMove: ({ target }) => {
      const change = changeAt(target);
      if (change) make(change);
    },
  });
  return dragAndDropHooks;
}

/** What is dragged is told apart from a text that is dragged in from elsewhere. */
const dragType = 'baton-directory-row';
