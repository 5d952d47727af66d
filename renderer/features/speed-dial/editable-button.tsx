import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { Icon } from '../../components/icon.tsx';
import { DialFace } from './speed-dial-button.tsx';

interface EditableButtonProps {
  readonly entry: SpeedDialEntry;
  readonly keyName: string | undefined;
  readonly onEdit: (entry: SpeedDialEntry) => void;
}

/** A button in the place of one of the speed dial's, that opens its form. */
export function EditableButton({ entry, keyName, onEdit }: EditableButtonProps) {
  return (
    <button
      type="button"
      className={`dial dial-${entry.group} dial-edited`}
      onClick={() => onEdit(entry)}
    >
      <span className="unseen">Edit </span>
      <DialFace entry={entry} keyName={keyName} own={null} />
      <span className="dial-edit">
        <Icon name="edit" />
      </span>
    </button>
  );
}
