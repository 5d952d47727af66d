import { t } from '../../../shared/texts/t.ts';
import { Icon } from '../../components/icon.tsx';
import { TeamNote } from '../directory/team-note.tsx';
import type { Section } from './directory-sections.ts';

/** What a section is called. */
export function sectionName({ heading }: Section): string {
  switch (heading.kind) {
    case 'favourites':
      return t('speed-dial.favourites');
    case 'recents':
      return t('speed-dial.recents');
    case 'group':
      return heading.name;
    case 'team-note':
      return t('speed-dial.team-note');
    case 'team-group':
      return t('speed-dial.team-group', { group: heading.name, team: heading.team });
  }
}

interface SectionHeadProps {
  readonly section: Section;
  readonly measure: (element: HTMLElement | null) => void;
  /** Its place among the lines of the list. */
  readonly index: number;
}

/** The heading of a section, in its colour; that of a team's group bears a lock. */
export function SectionHead({ section, measure, index }: SectionHeadProps) {
  if (section.heading.kind === 'team-note') {
    return (
      <div ref={measure} data-index={index}>
        <TeamNote />
      </div>
    );
  }
  return (
    <h3 ref={measure} data-index={index} className="group-name" data-colour={section.colour}>
      {section.heading.kind === 'favourites' && <Icon name="star" />}
      {section.heading.kind === 'team-group' && <Icon name="lock" />}
      {sectionName(section)}
    </h3>
  );
}
