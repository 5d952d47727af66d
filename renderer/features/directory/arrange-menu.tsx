import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { SpeedDial } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import type { ArrangeActions } from './arrange-list.tsx';
import { rowText } from './arrange-row.tsx';
import type { ArrangeRow } from './arrange-rows.ts';
import { stepOf } from './arrange-steps.ts';

type ArrangedRow = Exclude<ArrangeRow, { kind: 'favourites' }>;

interface ArrangeMenuProps extends ArrangeActions {
  readonly row: ArrangedRow;
}

/** Everything that dragging does, and the rest, for whoever drags neither by pointer nor by keys. */
export function ArrangeMenu({ row, ...actions }: ArrangeMenuProps) {
  return (
    <MenuTrigger>
      <Button className="arrange-more" aria-label={t('arrange.menu', { name: rowText(row) })}>
        <Icon name="more" />
      </Button>
      <Popover className="arrange-menu" placement="bottom end">
        <MenuLines row={row} {...actions} />
      </Popover>
    </MenuTrigger>
  );
}

function MenuLines({ row, ...actions }: ArrangeMenuProps) {
  const directory = useReceived(({ state }) => state.speedDial);
  const groups = row.kind === 'entry' ? otherGroups(row.entry.group, directory) : [];
  return (
    <Menu className="arrange-lines">
      <MenuSection aria-label={rowText(row)}>
        <MenuLine label={editLabel(row)} onChosen={() => edit(row, actions)} />
        <StepLine row={row} towards="up" make={actions.make} />
        <StepLine row={row} towards="down" make={actions.make} />
        <FurtherLines row={row} make={actions.make} directory={directory} />
      </MenuSection>
      {row.kind === 'entry' && groups.length > 0 && (
        <MenuSection className="arrange-section">
          <Header className="arrange-section-name">{t('arrange.move-to')}</Header>
          {groups.map(({ id, name }) => (
            <MenuLine
              key={id}
              label={name}
              onChosen={() =>
                actions.make({ kind: 'move-entry', id: row.entry.id, group: id, before: null })
              }
            />
          ))}
        </MenuSection>
      )}
    </Menu>
  );
}

function otherGroups(own: string, { groups }: SpeedDial) {
  return groups.filter(({ id }) => id !== own);
}

function editLabel({ kind }: ArrangedRow): string {
  return kind === 'group' ? t('arrange.edit-group') : t('arrange.edit');
}

function edit(row: ArrangedRow, { onEdit, onEditGroup }: ArrangeActions): void {
  if (row.kind === 'group') onEditGroup(row.group);
  else onEdit(row.entry);
}

interface StepLineProps extends Pick<ArrangeActions, 'make'> {
  readonly row: ArrangedRow;
  readonly towards: 'up' | 'down';
}

function StepLine({ row, towards, make }: StepLineProps) {
  const directory = useReceived(({ state }) => state.speedDial);
  const team = useReceived(({ state }) => state.team);
  const step = stepOf(row, towards, directory, team);
  return (
    <MenuLine
      label={t(`arrange.move-${towards}`)}
      isDisabled={step === null}
      onChosen={() => step && make(step)}
    />
  );
}

interface FurtherLinesProps extends Pick<ArrangeActions, 'make'> {
  readonly row: ArrangedRow;
  readonly directory: SpeedDial;
}

function FurtherLines({ row, make, directory }: FurtherLinesProps) {
  if (row.kind === 'group') {
    const isLast = directory.groups.length === 1;
    return (
      <MenuLine
        label={t('arrange.remove-group')}
        isDisabled={isLast}
        onChosen={() => make({ kind: 'remove-group', id: row.group.id })}
      />
    );
  }
  const { id } = row.entry;
  const favourite = directory.favourites.includes(id);
  return (
    <>
      <MenuLine
        label={favourite ? t('arrange.take-from-favourites') : t('arrange.add-to-favourites')}
        onChosen={() => make({ kind: 'set-favourite', id, favourite: !favourite })}
      />
      {row.kind === 'entry' && (
        <MenuLine label={t('arrange.remove')} onChosen={() => make({ kind: 'remove-entry', id })} />
      )}
    </>
  );
}

interface MenuLineProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onChosen: () => void;
}

function MenuLine({ label, isDisabled = false, onChosen }: MenuLineProps) {
  return (
    <MenuItem className="arrange-item" isDisabled={isDisabled} onAction={onChosen}>
      {label}
    </MenuItem>
  );
}
