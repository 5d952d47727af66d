import { askings } from '../../../shared/speed-dial.ts';
import type { Asking } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { Check, Choice, Field } from '../../components/field.tsx';
import { textField } from './fields-of-draft.ts';
import type { DraftProps } from './fields-of-draft.ts';
import { hoursOf } from './hours-draft.ts';
import { HoursFields } from './hours-fields.tsx';
import { hoursText } from './hours-text.ts';
import { KeyField } from './key-field.tsx';
import { MarkFields, marksText } from './mark-fields.tsx';
import { Part } from './part.tsx';
import { StatusFields } from './status-fields.tsx';

interface FurtherPartsProps extends DraftProps {
  readonly onOpenStatuses: () => void;
}

/** What not every entry needs, each part folded with its value in sight. */
export function FurtherParts({ onOpenStatuses, ...props }: FurtherPartsProps) {
  const { draft } = props;
  const note = draft.note.trim();
  return (
    <div>
      <AskingPart {...props} />
      <Part name={t('entry.part.key-and-marks')} value={marksText(draft)}>
        <KeyField {...props} />
        <MarkFields {...props} />
      </Part>
      <Part name={t('entry.part.hours')} value={hoursSummary(props)}>
        <HoursFields {...props} />
      </Part>
      <Part name={t('entry.part.status')} value={statusText(draft.status)}>
        <StatusFields {...props} onOpenStatuses={onOpenStatuses} />
      </Part>
      <Part name={t('entry.part.note')} value={note === '' ? t('entry.note.none') : note}>
        <Field label={t('entry.note')} note={t('entry.note.note')} {...textField('note', props)} />
      </Part>
    </div>
  );
}

function AskingPart({ draft, onChange }: DraftProps) {
  return (
    <Part name={t('entry.part.asks')} value={askingText(draft.asks)}>
      <Choice
        label={t('entry.asks')}
        name="asks"
        value={draft.asks}
        options={askings.map((value) => ({ value, label: t(`entry.asks.${value}`) }))}
        onChange={(asks) => onChange({ asks })}
      />
      <p className="quiet">{t(`entry.asks.${draft.asks}.note`)}</p>
      {draft.kind === 'number' && (
        <Check
          label={t('entry.number-hidden')}
          note={t('entry.number-hidden.note')}
          checked={draft.numberHidden}
          onChange={(numberHidden) => onChange({ numberHidden })}
        />
      )}
    </Part>
  );
}

/** How an entry asks, in two or three words. */
export function askingText(asks: Asking): string {
  return t(`entry.asks.${asks}`);
}

/** The status that the lead gets, also where the dialer chooses it. */
export function statusText(status: string): string {
  const typed = status.trim();
  return typed === '' ? t('entry.status.usual') : typed;
}

function hoursSummary({ draft, problemOf }: DraftProps): string {
  const problem = problemOf('hours');
  if (problem !== null) return problem;
  const hours = hoursOf(draft);
  if (!hours) return t('entry.hours.none');
  const isWhole = draft.stretches.every(({ days, from, to }) => days.length > 0 && from && to);
  return isWhole ? hoursText(hours) : t('entry.hours.not-complete');
}
