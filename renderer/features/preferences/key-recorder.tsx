import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { GlobalKeys } from '../../../shared/preferences.ts';
import { t } from '../../../shared/texts/t.ts';
import { useAsk } from '../../app-context.tsx';
import { Button, onlyOnce } from '../../components/button.tsx';
import { acceleratorText } from './accelerator-text.ts';
import { recordedKey } from './recorded-key.ts';
import type { RecordedKey } from './recorded-key.ts';

interface KeyRecorderProps {
  readonly name: keyof GlobalKeys;
  /** Null: off. */
  readonly accelerator: string | null;
  /** Why it does not work, in sentences. */
  readonly problems: readonly string[];
  readonly onChange: (accelerator: string | null) => void;
}

/** A global key with what records it: pressed, it takes the next keys as the new one. */
export function KeyRecorder({ name, accelerator, problems, onChange }: KeyRecorderProps) {
  const id = useId();
  const [isRecording, setRecording] = useState(false);
  const [latest, setLatest] = useState<RecordedKey | null>(null);
  const title = t(`preferences.keys.${name}`);
  useRestingKeys(isRecording);

  const record = (isOn: boolean) => {
    setRecording(isOn);
    setLatest(null);
  };
  const take = (event: KeyboardEvent) => {
    if (!isRecording) onlyOnce(event);
    // Tab leads on, and leaving ends the recording.
    if (!isRecording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      record(false);
      return;
    }
    const taken = recordedKey(name, event, navigator.userAgent.includes('Macintosh'));
    setLatest(taken);
    if (taken.kind !== 'recorded') return;
    setRecording(false);
    onChange(taken.accelerator);
  };

  return (
    <div className="key-recorder" role="group" aria-labelledby={id}>
      <div className="key-recorder-words">
        <p id={id} className="field-label">
          {title}
        </p>
        <p className="key-recorder-key">{keyText(name, accelerator)}</p>
      </div>
      <div className="key-recorder-actions">
        <Button
          aria-label={t('preferences.keys.record-for', { name: title })}
          aria-pressed={isRecording}
          aria-describedby={`${id}-below`}
          onClick={() => record(!isRecording)}
          onBlur={() => record(false)}
          onKeyDown={take}
        >
          {t('preferences.keys.record')}
        </Button>
        {accelerator !== null && (
          <Button
            aria-label={t('preferences.keys.turn-off-for', { name: title })}
            onClick={() => onChange(null)}
          >
            {t('preferences.keys.turn-off')}
          </Button>
        )}
      </div>
      <div id={`${id}-below`} className="key-recorder-below" role="status">
        {isRecording && <RecordingLine name={name} latest={latest} />}
        {!isRecording &&
          problems.map((problem) => (
            <p key={problem} className="field-problem">
              {problem}
            </p>
          ))}
      </div>
    </div>
  );
}

/** While a key is recorded, the chosen ones rest: else they would not come to the window. */
function useRestingKeys(isRecording: boolean): void {
  const ask = useAsk();
  useEffect(() => {
    if (!isRecording) return;
    void ask((baton) => baton.recordGlobalKey(true));
    return () => void ask((baton) => baton.recordGlobalKey(false));
  }, [isRecording, ask]);
}

function keyText(name: keyof GlobalKeys, accelerator: string | null): string {
  if (accelerator === null) return t('preferences.keys.off');
  const keys = acceleratorText(accelerator);
  return name === 'buttons' ? t('preferences.keys.any-digit', { keys }) : keys;
}

interface RecordingLineProps {
  readonly name: keyof GlobalKeys;
  readonly latest: RecordedKey | null;
}

function RecordingLine({ name, latest }: RecordingLineProps) {
  if (latest?.kind === 'refused') {
    const keys = acceleratorText('Control+Alt');
    return (
      <p className="field-problem">{t(`preferences.keys.refused.${latest.because}`, { keys })}</p>
    );
  }
  if (latest?.kind === 'held') {
    return <p>{t('preferences.keys.held', { keys: acceleratorText(latest.accelerator) })}</p>;
  }
  return (
    <p>{t(name === 'buttons' ? 'preferences.keys.press-with-digit' : 'preferences.keys.press')}</p>
  );
}
