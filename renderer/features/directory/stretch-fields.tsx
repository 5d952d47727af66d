import { useId } from 'react';
import { spokenLocale, t } from '../../../shared/texts/t.ts';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { isPastMidnight, stretchProblem, withDay } from './hours-draft.ts';
import type { StretchDraft } from './hours-draft.ts';
import { dayName, timeText } from './hours-text.ts';
import './hours.css';

interface StretchFieldsProps {
  /** Its place among the stretches, from 0. */
  readonly at: number;
  readonly stretch: StretchDraft;
  readonly showsProblem: boolean;
  readonly onChange: (stretch: StretchDraft) => void;
  readonly onLeave: () => void;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
}

/** The days, the beginning and the end of one stretch of opening. */
export function StretchFields(props: StretchFieldsProps) {
  const { at, stretch, showsProblem, onChange, onLeave, onRemove } = props;
  const problem = stretchProblem(stretch);
  return (
    <fieldset className="stretch" onBlur={onLeave}>
      <legend className="field-label">{t('entry.hours.stretch', { number: at + 1 })}</legend>
      <Days at={at} stretch={stretch} onChange={onChange} />
      <div className="stretch-times">
        <TimeField
          label={t('entry.hours.from')}
          name={`stretch-${at}-from`}
          value={stretch.from}
          isWrong={showsProblem && problem === 'from-missing'}
          onChange={(from) => onChange({ ...stretch, from })}
        />
        <TimeField
          label={t('entry.hours.to')}
          name={`stretch-${at}-to`}
          value={stretch.to}
          isWrong={showsProblem && (problem === 'to-missing' || problem === 'no-length')}
          onChange={(to) => onChange({ ...stretch, to })}
        />
        {onRemove && (
          <IconButton name={t('entry.hours.remove', { number: at + 1 })} onClick={onRemove}>
            <Icon name="close" />
          </IconButton>
        )}
      </div>
      <div className="field-below">
        {showsProblem && problem !== null ? (
          <p className="field-problem">{t(`entry.hours.problem.${problem}`)}</p>
        ) : (
          <StretchNote stretch={stretch} />
        )}
      </div>
    </fieldset>
  );
}

function StretchNote({ stretch }: Pick<StretchFieldsProps, 'stretch'>) {
  if (stretch.from === '00:00' && stretch.to === '00:00') return t('entry.hours.whole-day');
  if (stretch.to === '00:00') return t('entry.hours.till-midnight');
  return isPastMidnight(stretch)
    ? t('entry.hours.past-midnight', { to: timeText(stretch.to) })
    : null;
}

/** Weeks begin on the day that the language's people begin them on. */
function daysOfWeek(): readonly number[] {
  const first = firstDays[spokenLocale()];
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => ((first - 1 + offset) % 7) + 1);
}

const firstDays = { en: 1, es: 1, 'pt-BR': 7, fr: 1, fil: 7, ar: 6 } as const;

function Days({ at, stretch, onChange }: Pick<StretchFieldsProps, 'at' | 'stretch' | 'onChange'>) {
  return (
    <div className="days">
      {daysOfWeek().map((day, place) => (
        <label key={day} className="weekday" title={dayName(day, 'long')}>
          <input
            type="checkbox"
            name={place === 0 ? `stretch-${at}-days` : undefined}
            className="choice-input"
            checked={stretch.days.includes(day)}
            onChange={(event) =>
              onChange({ ...stretch, days: withDay(stretch.days, day, event.target.checked) })
            }
          />
          <span className="unseen">{dayName(day, 'long')}</span>
          <span aria-hidden="true">{dayName(day, 'short')}</span>
        </label>
      ))}
    </div>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (time: string) => void;
}

function TimeField({ label, name, value, isWrong, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="time"
        className="field-input"
        value={value}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
