import { t } from '../../shared/texts/t.ts';
import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import './field.css';

interface FieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** One sentence, null while there is nothing wrong. */
  readonly problem: string | null;
  /** What stands below the field while nothing is wrong with it. */
  readonly note?: ReactNode;
}

/** A text field with its label above and its problem or its note below. */
export function Field({ label, value, onChange, problem, note, ...rest }: FieldProps) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={below}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        {...rest}
      />
      <FieldBelow id={below} problem={problem} note={note} />
    </div>
  );
}

interface FieldBelowProps {
  readonly id: string;
  readonly problem: string | null;
  readonly note: ReactNode;
}

function FieldBelow({ id, problem, note }: FieldBelowProps) {
  return (
    <div id={id} className="field-below">
      {problem === null ? note : <p className="field-problem">{problem}</p>}
    </div>
  );
}

/** Says of a form that it shows what was typed before, and not what is in use. */
export function NotSavedYet() {
  return <p className="form-not-saved">{t('window.not-saved-yet')}</p>;
}

interface CheckProps {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onChange: (yes: boolean) => void;
}

/** A yes or no, with what it means below. */
export function Check({ label, note, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className="check-label">
          {label}
        </label>
        <p id={`${id}-note`} className="quiet">
          {note}
        </p>
      </div>
    </div>
  );
}

/** A part of a form, under its heading. */
export function FieldGroup({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="field-group">
      <legend className="field-group-name">{name}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A choice among two or three, side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, name, value, options, onChange } = props;
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="choice">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              className="choice-input"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
