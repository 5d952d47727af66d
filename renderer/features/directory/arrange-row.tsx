import { Button, GridListItem } from 'react-aria-components';
import { isOfTeam } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import { destinationText } from '../speed-dial/entry-words.ts';
import { useDialPlan } from '../speed-dial/use-dial-plan.ts';
import type { ArrangeActions } from './arrange-list.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';
import type { ArrangeRow } from './arrange-rows.ts';

interface ArrangeRowLineProps {
  readonly row: ArrangeRow;
  readonly actions: ArrangeActions;
}

/** The label or name of a row. */
export function rowText(row: ArrangeRow): string {
  switch (row.kind) {
    case 'favourites':
      return t('arrange.favourites');
    case 'group':
      return row.group.name;
    case 'favourite':
    case 'entry':
      return row.entry.label;
  }
}

/**
 * One row: the handle to drag it by, what it is, and its menu. It is called for every row of the
 * list, so nothing but {@link RowContent}, of the rows in sight, looks anything up.
 */
export function ArrangeRowLine({ row, actions }: ArrangeRowLineProps) {
  const isHead = row.kind === 'favourites' || row.kind === 'group';
  return (
    <GridListItem
      id={row.id}
      value={row}
      textValue={rowText(row)}
      aria-label={rowName(row)}
      className={`arrange-row ${isHead ? 'arrange-head' : 'arrange-entry'}`}
    >
      <RowContent row={row} actions={actions} />
    </GridListItem>
  );
}

/** What stands on a row, for screen readers, with the pauses that a line break is to the eye. */
function rowName(row: ArrangeRow): string {
  const name = rowText(row);
  if (row.kind === 'favourites' || row.kind === 'group') {
    const values = { name, count: row.count };
    return row.isOpen ? t('arrange.row.unfolded', values) : t('arrange.row.folded', values);
  }
  return row.digit === null ? name : t('arrange.row.with-key', { name, key: row.digit });
}

function RowContent({ row, actions }: ArrangeRowLineProps) {
  const text = rowText(row);
  return (
    <>
      {row.kind === 'favourites' ? (
        // They stay above the groups: a handle that is none.
        <Button slot="drag" isDisabled className="arrange-handle" aria-label={text}>
          <Icon name="star" />
        </Button>
      ) : (
        <Button
          slot="drag"
          className="arrange-handle"
          aria-label={t('arrange.handle', { name: text })}
        >
          <Icon name="grip" />
        </Button>
      )}
      {row.kind === 'favourites' || row.kind === 'group' ? (
        <HeadText row={row} />
      ) : (
        <EntryText row={row} />
      )}
      {row.kind !== 'favourites' && <ArrangeMenu row={row} {...actions} />}
    </>
  );
}

type HeadRow = Extract<ArrangeRow, { kind: 'favourites' | 'group' }>;

function HeadText({ row }: { readonly row: HeadRow }) {
  const colour = row.kind === 'group' ? row.group.colour : 'none';
  return (
    <span className="arrange-text">
      <span className="arrange-name">
        <span className="arrange-colour" data-colour={colour} aria-hidden="true" />
        <bdi>{rowText(row)}</bdi>
      </span>
      <span className="arrange-quiet">
        {t('arrange.count', { count: row.count })}
        <span className={row.isOpen ? 'arrange-fold arrange-open' : 'arrange-fold'} aria-hidden />
      </span>
    </span>
  );
}

type EntryRow = Extract<ArrangeRow, { kind: 'favourite' | 'entry' }>;

function EntryText({ row: { entry, digit } }: { readonly row: EntryRow }) {
  const team = useReceived(({ state }) => state.team?.copy?.name ?? '');
  const destination = destinationText(entry, useDialPlan());
  return (
    <span className="arrange-text">
      <span className="arrange-label">
        <bdi>{entry.label}</bdi>
        {digit !== null && (
          <kbd className="arrange-key" aria-hidden="true">
            {digit}
          </kbd>
        )}
      </span>
      <span className="arrange-quiet">
        {isOfTeam(entry.id) ? t('arrange.of-team', { destination, team }) : destination}
      </span>
    </span>
  );
}
