import { useMemo, useState } from 'react';
import { dialRuleExamples } from '../../../shared/dial-rule-examples.ts';
import type { DialRuleExample } from '../../../shared/dial-rule-examples.ts';
import { dialRulesSchema } from '../../../shared/dial-rules.ts';
import type { DialRules } from '../../../shared/dial-rules.ts';
import { plainDigits } from '../../../shared/plain-digits.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { spokenLocale, t } from '../../../shared/texts/t.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Choice, Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { countryOptions } from './country-names.ts';

/** What a prefix field may be wrong in: the rest is chosen, not typed. */
type PrefixField = 'trunkPrefix' | 'internationalPrefix' | 'outsidePrefix';

const textOf = {
  trunkPrefix: 'trunk',
  internationalPrefix: 'international',
  outsidePrefix: 'outside',
} as const satisfies Record<PrefixField, string>;

/** The rules, each with what it makes of a number; a rule holds as soon as it can. */
export function DialRulesForm() {
  const { draft, inForce, change } = useDialRules();
  const build = useReceived(({ state }) => state.dialerBuild);
  const locale = spokenLocale();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const examples = dialRuleExamples(inForce, build);
  const prefix = (field: PrefixField) => (
    <PrefixInput
      field={field}
      typed={draft[field]}
      examples={examples}
      onChange={(typed) => change({ [field]: typed })}
    />
  );
  return (
    <div className="form-part">
      <SelectField
        label={t('preferences.dial-rules.country')}
        value={draft.country ?? ''}
        options={[{ value: '', label: t('preferences.dial-rules.country.none') }, ...countries]}
        onChange={(code) => change({ country: code === '' ? null : code })}
        note={t('preferences.dial-rules.untouched')}
      />
      <Examples of="none" among={examples} />
      {draft.country !== null && (
        <>
          <Choice
            label={t('preferences.dial-rules.country-code')}
            name="countryCode"
            value={draft.countryCode}
            options={(['keep', 'strip'] as const).map((value) => ({
              value,
              label: t(`preferences.dial-rules.country-code.${value}`),
            }))}
            onChange={(countryCode) => change({ countryCode })}
          />
          <Examples of="countryCode" among={examples} />
          {draft.countryCode === 'strip' && prefix('trunkPrefix')}
          {prefix('internationalPrefix')}
          {prefix('outsidePrefix')}
        </>
      )}
    </div>
  );
}

interface DialRulesInHand {
  /** As they stand in the form, right or wrong. */
  readonly draft: DialRules;
  /** The same, with the last right one in place of each that is wrong. */
  readonly inForce: DialRules;
  readonly change: (fields: Partial<DialRules>) => void;
}

function useDialRules(): DialRulesInHand {
  const ask = useAsk();
  const saved = useReceived(({ state }) => state.settings.dialRules);
  const [draft, setDraft] = useState(saved);
  const [inForce, setInForce] = useState(saved);
  return {
    draft,
    inForce,
    change: (fields) => {
      setDraft({ ...draft, ...fields });
      const parsed = dialRulesSchema.partial().safeParse(fields);
      if (!parsed.success) return;
      const rules = { ...inForce, ...fields };
      setInForce(rules);
      void ask((baton) => baton.setDialRules(rules));
    },
  };
}

interface PrefixInputProps {
  readonly field: PrefixField;
  readonly typed: string;
  readonly examples: readonly DialRuleExample[];
  readonly onChange: (typed: string) => void;
}

function PrefixInput({ field, typed, examples, onChange }: PrefixInputProps) {
  const isRight = dialRulesSchema.shape[field].safeParse(typed).success;
  return (
    <Field
      label={t(`preferences.dial-rules.${textOf[field]}`)}
      inputMode="tel"
      dir="ltr"
      name={field}
      value={typed}
      onChange={(text) => onChange(plainDigits(text).trim())}
      problem={isRight ? null : t('preferences.dial-rules.prefix-problem')}
      note={
        <>
          <p>{t(`preferences.dial-rules.${textOf[field]}.note`)}</p>
          <Examples of={field} among={examples} />
        </>
      }
    />
  );
}

interface ExamplesProps {
  readonly of: DialRuleExample['rule'];
  readonly among: readonly DialRuleExample[];
}

/** What a rule makes of a number, as it stands now. */
function Examples({ of, among }: ExamplesProps) {
  return among
    .filter(({ rule }) => rule === of)
    .map(({ typed, dialString }) => (
      <p key={typed} className="dial-example">
        {t('preferences.dial-rules.example', {
          typed: leftToRight(typed),
          dialled: leftToRight(dialString),
        })}
      </p>
    ));
}
