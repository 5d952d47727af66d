import { certaintyOf } from '../../../shared/call.ts';
import type { CallView } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { callViewWords } from '../../../shared/words/call-view-words.ts';
import { useReceived } from '../../app-context.tsx';
import type { SheetName } from '../../sheet-name.ts';
import { CallMessage } from './call-message.tsx';
import { callKindText } from './call-kind-text.ts';
import { callerNumberText } from '../../../shared/caller-number.ts';
import { LiveCall } from './live-call.tsx';
import { certaintyWord } from './provenance-text.ts';
import { signOf } from './call-state.tsx';
import './call.css';

/** What the agent is on: the one thing to look at. It keeps its place and height in every state. */
export function CallCard({ onOpen }: { readonly onOpen: (sheet: SheetName) => void }) {
  const view = useReceived(({ state }) => state.call);
  return (
    <section className={`call-card call-card-${signOf(view)}`} aria-label={t('call-card.name')}>
      {view.kind === 'on-call' ? (
        <LiveCall call={view.call} />
      ) : (
        <CallMessage view={view} onOpen={onOpen} />
      )}
      <p role="status" className="unseen">
        {spokenCall(view)}
      </p>
    </section>
  );
}

/** What a screen reader says when the card changes; the same words while only a time goes on. */
export function spokenCall(view: CallView): string {
  if (view.kind === 'on-call') {
    const { kind, campaign, callerNumber, provenance } = view.call;
    const certainty = certaintyOf(provenance.feed);
    const head = certainty === 'unchecked' ? 'unchecked' : 'live';
    return t(`call-card.spoken-${head}${callerNumber === '' ? '-no-number' : ''}`, {
      caller: callerNumberText(callerNumber),
      kind: callKindText(kind, campaign),
      certainty: certaintyWord(certainty),
    });
  }
  return `${callViewWords(view).title}.`;
}
