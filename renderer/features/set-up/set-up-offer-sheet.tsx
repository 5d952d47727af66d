import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { shownCall } from '../../../shared/call.ts';
import type { OfferedSetUp, SetUpOffer } from '../../../shared/set-up-offer.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { t } from '../../../shared/texts/t.ts';
import { useAsk, useBridge, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { dialerHost } from './dialer-host.ts';
import { hasPasswordFor, offerProblem } from './offer-draft.ts';
import type { OfferField } from './offer-draft.ts';
import { OfferedFacts } from './offered-facts.tsx';
import { notSaved, savingProblem } from './saving-problem.ts';
import { SetUpWarnings } from './set-up-warnings.tsx';
import './set-up-offer.css';

/**
 * The sheet over all others while a set-up waits for a yes; nothing of it holds before. It gives way
 * to a call, unless somebody types in it: the next digit would press a button.
 */
export function SetUpOfferSheet() {
  const offered = useReceived(({ state }) => state.setUpOffer);
  const hasCall = useReceived(({ state }) =>
    state.lines.some(({ call }) => shownCall(call) !== null),
  );
  const [typedIn, setTypedIn] = useState<OfferedSetUp | null>(null);
  // Of a set-up that was accepted, declined or replaced nothing comes back over a later call.
  const isOver = offered ? typedIn?.offerId !== offered.offerId : !hasCall;
  if (typedIn && isOver) setTypedIn(null);
  const shown = offered ?? (isOver ? null : typedIn);
  if (shown === null) return null;
  // One that takes another's place gets a form of its own: what was typed was for the other.
  return (
    <OfferSheet
      key={shown.offerId}
      offered={shown}
      hasCallBehind={offered === null}
      onTyping={() => setTypedIn(shown)}
      onPutAway={() => setTypedIn(null)}
    />
  );
}

interface OfferSheetProps {
  readonly offered: OfferedSetUp;
  /** It would have given way to a call. */
  readonly hasCallBehind: boolean;
  readonly onTyping: () => void;
  readonly onPutAway: () => void;
}

function OfferSheet({ offered, hasCallBehind, onTyping, onPutAway }: OfferSheetProps) {
  const ask = useAsk();
  const { offer, by } = offered;
  const decline = () => {
    onPutAway();
    // Put away because of a call, it comes again after that.
    if (!hasCallBehind) void ask((baton) => baton.declineSetUp());
  };
  const from = offer.from;
  return (
    <Sheet title={t('set-up.offer.title')} focus="title" onClose={decline}>
      <div className="offer">
        <p role="alert" className={hasCallBehind ? 'offer-warning' : 'unseen'}>
          {hasCallBehind && t('set-up.offer.call-behind')}
        </p>
        <p>{t(`set-up.offer.by-${by}`, { from: isolated(from) })}</p>
        <div className="offer-dialer">
          <p className="quiet">{t('set-up.offer.dialer')}</p>
          <p className="offer-host" dir="ltr">
            {dialerHost(offer.dialer.address)}
          </p>
        </div>
        <SetUpWarnings offer={offer} by={by} />
        <OfferedFacts offer={offer} />
        <OfferForm
          offerId={offered.offerId}
          offer={offer}
          onTyping={onTyping}
          onDecline={decline}
        />
      </div>
    </Sheet>
  );
}

/** Somebody else's words: whatever their direction, the sentence around them keeps its own. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

interface OfferFormProps {
  readonly offerId: string;
  readonly offer: SetUpOffer;
  /** A field has the keyboard. */
  readonly onTyping: () => void;
  readonly onDecline: () => void;
}

function OfferForm({ offerId, offer, onTyping, onDecline }: OfferFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { draft, passwordKept, problemOf, change, leave, accept, answer, isSaving } = useOfferForm(
    offerId,
    offer,
  );
  const host = leftToRight(dialerHost(offer.dialer.address));
  const submit = async () => {
    const wrong = await accept();
    if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  const textField = (name: OfferField) => ({
    name,
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    onBlur: () => leave(name),
    problem: problemOf(name),
  });
  return (
    <form
      ref={form}
      className="offer-form"
      noValidate
      onFocus={({ target }) => target.matches('input') && onTyping()}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!isSaving) void submit();
      }}
    >
      {offer.dialer.agentUser === undefined && (
        <Field
          label={t('settings.agent-user')}
          note={t('settings.agent-user.note')}
          {...textField('agentUser')}
        />
      )}
      <Field
        label={t('settings.password')}
        type="password"
        note={t(passwordKept ? 'set-up.offer.password.kept' : 'set-up.offer.password.note')}
        {...textField('password')}
      />
      <div className="form-end">
        {answer !== null && (
          <p className="field-problem form-answer" role="alert">
            {answer}
          </p>
        )}
        <Button look="main" type="submit" aria-disabled={isSaving}>
          {t(isSaving ? 'set-up.offer.connecting' : 'set-up.offer.connect', { host })}
        </Button>
        <Button onClick={onDecline}>{t('set-up.offer.not-now')}</Button>
      </div>
    </form>
  );
}

const fields = ['agentUser', 'password'] as const;

function useOfferForm(offerId: string, offer: SetUpOffer) {
  const bridge = useBridge();
  const passwordKept = useReceived(({ state }) => hasPasswordFor(offer, state.settings));
  const [draft, setDraft] = useState({ agentUser: '', password: '' });
  const [left, setLeft] = useState<readonly OfferField[]>([]);
  const [answer, setAnswer] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const problemIn = (field: OfferField) => offerProblem(field, draft, offer, passwordKept);

  /** Takes the set-up over; or gives the field that is wrong. */
  const accept = async (): Promise<string | null> => {
    setLeft(fields);
    const wrong = fields.find((field) => problemIn(field) !== null);
    if (wrong !== undefined) return wrong;
    setSaving(true);
    const agentUser = offer.dialer.agentUser === undefined ? draft.agentUser.trim() : null;
    const password = draft.password === '' ? null : draft.password;
    const problem = await bridge
      .acceptSetUp({ offerId, agentUser, password })
      .then(savingProblem, notSaved);
    setSaving(false);
    setAnswer(problem?.text ?? null);
    return problem?.field ?? null;
  };

  return {
    draft,
    passwordKept,
    problemOf: (field: OfferField) => (left.includes(field) ? problemIn(field) : null),
    change: (changed: Partial<typeof draft>) => {
      setDraft((before) => ({ ...before, ...changed }));
      setAnswer(null);
    },
    leave: (field: OfferField) => setLeft([...left, field]),
    accept,
    answer,
    isSaving,
  };
}
