import { Select } from './select.tsx';

/** One choice of a {@link SelectField}. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly note?: string;
}

/** A {@link Select} whose choices are all known beforehand, and of one type. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, note } = props;
  const choose = (picked: string) => {
    const chosen = options.find((option) => option.value === picked);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Select label={label} value={value} onChange={choose} note={note}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
