import { useId } from 'react';
import type { ReactNode } from 'react';
import './field.css';
import './select.css';

interface SelectProps {
  readonly label: string;
  /** Of the field in its form, where it needs one. */
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The `option` and `optgroup` elements. */
  readonly children: ReactNode;
  /** What stands below. */
  readonly note?: ReactNode;
}

/** A choice among many, by the system's own list. */
export function Select({ label, name, value, onChange, children, note }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="field-input select"
        value={value}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
      <div id={`${id}-note`} className="field-below">
        {note}
      </div>
    </div>
  );
}
