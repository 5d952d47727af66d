import { waitsForLogIn } from '../../../shared/doctor.ts';
import { t } from '../../../shared/texts/t.ts';
import { doctorFindingWords, doctorStepTitle } from '../../../shared/words/doctor-words.ts';
import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import type { SheetName } from '../../sheet-name.ts';
import { certificateInFinding } from '../certificate/seen-certificate.ts';
import { progressText, shownSteps, signOfStep, wordOfStep } from './doctor-progress.ts';
import type { ShownStep } from './doctor-progress.ts';
import './doctor.css';

interface DoctorSheetProps {
  readonly onClose: () => void;
  readonly onOpen: (sheet: SheetName) => void;
}

/** The check of the connection, step by step, with what an administrator has to change. */
export function DoctorSheet({ onClose, onOpen }: DoctorSheetProps) {
  const report = useReceived(({ state }) => state.doctor);
  const isDone = report?.done === true;
  const ask = useAsk();
  const tryLogIn = () => {
    if (!isDone) return;
    // The same connection is checked: it finds what becomes of the log-in that is tried now.
    void ask((baton) => baton.lookAgain().then(() => baton.checkConnection()));
  };
  return (
    <Sheet title={t('doctor.title')} focus="title" onClose={onClose}>
      <div className="doctor">
        <p className="quiet doctor-address">
          <bdi dir="ltr">{report?.address ?? ''}</bdi>
        </p>
        <p role="status" className="doctor-progress">
          {progressText(report)}
        </p>
        <ol className="doctor-steps" aria-label={t('doctor.steps')}>
          {shownSteps(report).map((shown) => (
            <Step
              key={shown.step}
              shown={shown}
              onCertificate={() => onOpen('certificate')}
              onTryLogIn={tryLogIn}
            />
          ))}
        </ol>
        <div className="form-end">
          <Button
            look="main"
            aria-disabled={!isDone}
            onClick={() => {
              if (isDone) void ask((baton) => baton.checkConnection());
            }}
          >
            {t('doctor.check-again')}
          </Button>
          <CopyButton
            label={t('doctor.copy-report')}
            isReady={isDone}
            copy={(baton) => baton.copyDoctorReport()}
          />
        </div>
      </div>
    </Sheet>
  );
}

interface StepProps {
  readonly shown: ShownStep;
  readonly onCertificate: () => void;
  readonly onTryLogIn: () => void;
}

function Step({ shown: { step, look, finding }, onCertificate, onTryLogIn }: StepProps) {
  const words = finding && doctorFindingWords(step, finding);
  return (
    <li className={`doctor-step doctor-step-${look}`}>
      <Icon name={signOfStep[look]} />
      <div className="doctor-step-body">
        <p className="doctor-step-head">
          <strong>{doctorStepTitle(step)}</strong>
          <span className="doctor-step-word">{wordOfStep(look)}</span>
        </p>
        {words && <p className="doctor-step-said">{words.happened}</p>}
        {words && words.advice !== '' && <p className="doctor-step-advice">{words.advice}</p>}
        {certificateInFinding(finding) && (
          <Button onClick={onCertificate}>{t('doctor.look-at-certificate')}</Button>
        )}
        {waitsForLogIn(finding) && <Button onClick={onTryLogIn}>{t('doctor.try-log-in')}</Button>}
      </div>
    </li>
  );
}
