import { useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { typedDigits } from '../../../shared/certificate.ts';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import { t } from '../../../shared/texts/t.ts';
import { useBridge } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { mayTrust, moreDigits, startProblem, trustProblem } from './trust-problem.ts';

interface TrustFormProps {
  readonly certificate: SeenCertificate;
  readonly onClose: () => void;
  /** What is to be read before the choice; `isTyped` once the digits that are wanted are there. */
  readonly children: (isTyped: boolean) => ReactNode;
}

/**
 * The choice to trust a certificate. It is the quieter of the two buttons; one that has changed
 * wants the beginning of its fingerprint besides, which only somebody else can read out.
 */
export function TrustForm({ certificate, onClose, children }: TrustFormProps) {
  const bridge = useBridge();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [isPressed, setPressed] = useState(false);
  const [answer, setAnswer] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const isChanged = certificate.problem === 'changed';
  const { fingerprint } = certificate;
  const isTyped = mayTrust(certificate, typed);

  const trust = async () => {
    setPressed(true);
    setAnswer(null);
    if (!isTyped) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    setAsking(true);
    const problem = await bridge
      .trustCertificate({ fingerprint, typed })
      .then(trustProblem, () => t('certificate.trust.failed'));
    setAsking(false);
    if (problem === null) onClose();
    else setAnswer(problem);
  };

  return (
    <form
      ref={form}
      className="certificate"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!isAsking) void trust();
      }}
    >
      {children(isTyped)}
      {isChanged && (
        <Field
          label={t('certificate.trust.field', { count: typedDigits })}
          className="field-input mono"
          dir="ltr"
          maxLength={200}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setPressed(false);
          }}
          problem={startProblem(typed, fingerprint, isPressed)}
          note={t('certificate.trust.field-note')}
        />
      )}
      <div className="form-end">
        {answer !== null && (
          <p className="field-problem form-answer" role="alert">
            {answer}
          </p>
        )}
        <Button onClick={onClose}>{t('certificate.trust.refuse')}</Button>
        <Button
          type="submit"
          className={isChanged ? 'certificate-trust-changed' : ''}
          aria-disabled={!isTyped || isAsking}
          title={isTyped ? undefined : moreDigits()}
        >
          {t(isAsking ? 'certificate.trust.checking' : 'certificate.trust')}
        </Button>
      </div>
    </form>
  );
}
