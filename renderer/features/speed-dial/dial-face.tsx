import { refusalsThatMark } from '../../../shared/button-health.ts';
import { isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';
import { useReceived } from '../../app-context.tsx';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon.tsx';
import { signOfLook } from '../transfer/order-look.ts';
import type { OwnState } from '../transfer/own-state.ts';
import { destinationText, isMarked } from './entry-words.ts';
import type { DialForm } from './speed-dial-button.tsx';
import { useDialPlan } from './use-dial-plan.ts';

interface DialFaceProps {
  readonly entry: SpeedDialEntry;
  readonly form: DialForm;
  readonly keyName: string | undefined;
  readonly own: OwnState | null;
  readonly opening: { readonly isOpen: boolean; readonly text: string } | null;
}

/** What stands on a button: its label, what the dialer dials for it, its key, signs and state. */
export function DialFace({ entry, form, keyName, own, opening }: DialFaceProps) {
  const plan = useDialPlan();
  return (
    <>
      {form === 'rescue' && (
        <span className="dial-rescue-word">
          <Icon name="rescue" />
          {t('speed-dial.rescue')}
        </span>
      )}
      <span className="dial-head">
        <span className="dial-label">{entry.label}</span>
        <Signs entry={entry} />
        {keyName !== undefined && (
          <kbd className="dial-key" aria-hidden="true">
            {keyName}
          </kbd>
        )}
      </span>
      <span className="dial-number">{destinationText(entry, plan)}</span>
      {own ? <DialState own={own} /> : <Facts entry={entry} form={form} opening={opening} />}
    </>
  );
}

/** What became of the button's own press. */
export function DialState({ own }: { readonly own: OwnState }) {
  return (
    <span className="dial-state">
      <Icon name={signOfLook[own.look]} />
      {/* A screen reader hears of the countdown once, from the line at the bottom. */}
      <span aria-hidden={own.isCounting}>{own.word}</span>
      {own.isCounting && <span className="dial-take-back">{t('order.take-back')}</span>}
    </span>
  );
}

/** Small pictures for what lasts, each with its word for screen readers. */
function Signs({ entry: { id, asks } }: { readonly entry: SpeedDialEntry }) {
  return (
    <>
      {isOfTeam(id) && <Sign icon="lock" word={t('speed-dial.of-team')} />}
      {asks === 'countdown' && <Sign icon="countdown" word={t('speed-dial.asks.countdown')} />}
      {asks === 'hold' && <Sign icon="hold" word={t('speed-dial.asks.hold')} />}
    </>
  );
}

function Sign({ icon, word }: { readonly icon: IconName; readonly word: string }) {
  return (
    <span className="dial-sign">
      <Icon name={icon} />
      <span className="unseen">{word}</span>
    </span>
  );
}

type FactsProps = Pick<DialFaceProps, 'entry' | 'form' | 'opening'>;

function Facts({ entry, form, opening }: FactsProps) {
  const health = useReceived(({ state }) => state.health[entry.id]);
  const hasStatus = entry.status !== undefined && form !== 'small';
  const isClosed = opening !== null && !opening.isOpen;
  if (!hasStatus && !isClosed && !isMarked(health)) return null;
  return (
    <span className="dial-facts">
      {isClosed && <span className="dial-closed">{opening.text}</span>}
      {isMarked(health) && (
        <span className="dial-refused">
          <Icon name="problem" />
          {t('speed-dial.refused-lately', { count: health?.refusedInARow ?? refusalsThatMark })}
        </span>
      )}
      {hasStatus && <span>{t('speed-dial.status', { status: entry.status ?? '' })}</span>}
    </span>
  );
}
