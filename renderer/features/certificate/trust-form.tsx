import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { typedDigits } from '../../../shared/certificate.ts';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import { useBridge } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { mayTrust, startProblem, trustProblem } from './trust-problem.ts';

interface TrustFormProps {
  readonly certificate: SeenCertificate;
  readonly onClose: () => void;
  /** What is to be read before the choice. */
  readonly children: ReactNode;
}

/**
 * The choice to trust a certificate. It is the quieter of the two buttons; one that has changed
 * wants the beginning of its fingerprint besides, which only somebody else can read out.
 */
export function TrustForm({ certificate, onClose, children }: TrustFormProps) {
  const bridge = useBridge();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const isChanged = certificate.problem === 'changed';
  const { fingerprint } = certificate;
  const isReady = mayTrust(certificate, typed) && !isAsking;

  const trust = async () => {
    setAnswer(null);
    setAsking(true);
    const problem = await bridge
      .trustCertificate({ fingerprint, typed })
      .then(trustProblem, () => 'The certificate could not be trusted. Try again.');
    setAsking(false);
    if (problem === null) onClose();
    else setAnswer(problem);
  };

  return (
    <form
      className="certificate"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (isReady) void trust();
      }}
    >
      {children}
      {isChanged && (
        <Field
          label={`First ${typedDigits} digits of the fingerprint now`}
          className="field-input mono"
          maxLength={200}
          value={typed}
          onChange={setTyped}
          problem={startProblem(typed, fingerprint)}
          note="As the administrator reads them out to you, not as they stand above."
        />
      )}
      <div className="form-end">
        {answer !== null && (
          <p className="field-problem form-answer" role="alert">
            {answer}
          </p>
        )}
        <Button onClick={onClose}>Do not trust it</Button>
        <Button
          type="submit"
          className={isChanged ? 'certificate-trust-changed' : ''}
          aria-disabled={!isReady}
        >
          {isAsking ? 'Checking…' : 'Trust this certificate'}
        </Button>
      </div>
    </form>
  );
}
