import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { Section, SectionItem } from './directory-sections.ts';
import { NumberButton } from './number-button.tsx';
import { SpeedDialButton } from './speed-dial-button.tsx';
import { typedNumber } from './typed-number.ts';
import type { Directory } from './use-directory.ts';
import { useDialPlan } from './use-dial-plan.ts';

interface SectionButtonProps {
  readonly item: SectionItem;
  readonly section: Section;
  readonly directory: Directory;
  readonly onMenu: (entry: SpeedDialEntry, event: React.MouseEvent<HTMLElement>) => void;
}

/** A button in its place in the directory. */
export function SectionButton({ item, section, directory, onMenu }: SectionButtonProps) {
  const form = section.heading.kind === 'recents' ? 'small' : 'tile';
  if (item.kind === 'number') return <RecentNumber number={item.number} />;
  const { entry } = item;
  return (
    <SpeedDialButton
      entry={entry}
      colour={directory.colourOf.get(entry.group) ?? 'none'}
      // Once is enough: it stands on the button in its group.
      keyName={form === 'small' ? undefined : directory.keyOf.get(entry.id)}
      place={section.id}
      form={form}
      onMenu={(event) => onMenu(entry, event)}
    />
  );
}

function RecentNumber({ number }: { readonly number: string }) {
  const typed = typedNumber(number, useDialPlan());
  return typed?.problem === null ? <NumberButton typed={typed} form="small" /> : null;
}
