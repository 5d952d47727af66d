import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { useAsk, useBridge, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Choice, Field } from '../../components/field.tsx';
import { teamDraftOf, teamProblem, teamSourceOf } from './team-draft.ts';
import type { TeamDraft, TeamField } from './team-draft.ts';
import { TeamCondition } from './team-condition.tsx';

/** Where the team directory comes from. Saved as a whole: half an address leads nowhere. */
export function TeamPart() {
  const { draft, change, problemOf, leave, save, answer } = useTeamForm();
  const form = useRef<HTMLFormElement>(null);
  return (
    <>
      <p className="quiet">{t('preferences.team.note')}</p>
      <TeamCondition />
      <form
        ref={form}
        className="form-part"
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          const wrong = save();
          if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
        }}
      >
        <Choice
          label={t('preferences.team.from')}
          name="teamFrom"
          value={draft.from}
          options={(['none', 'file', 'https'] as const).map((value) => ({
            value,
            label: t(`preferences.team.from.${value}`),
          }))}
          onChange={(from) => change({ from })}
        />
        {draft.from === 'file' && (
          <TeamFile
            path={draft.path}
            problem={problemOf('path')}
            onChange={(path) => change({ path })}
          />
        )}
        {draft.from === 'https' && (
          <Field
            label={t('preferences.team.url')}
            name="url"
            inputMode="url"
            dir="ltr"
            placeholder="https://example.com/team.json"
            value={draft.url}
            onChange={(url) => change({ url })}
            problem={problemOf('url')}
            onBlur={() => leave('url')}
          />
        )}
        {draft.from !== 'none' && (
          <Field
            label={t('preferences.team.key')}
            name="publicKey"
            className="field-input mono"
            dir="ltr"
            value={draft.publicKey}
            onChange={(publicKey) => change({ publicKey })}
            problem={problemOf('publicKey')}
            onBlur={() => leave('publicKey')}
            note={t('preferences.team.key.note')}
          />
        )}
        <div className="team-save">
          <Button type="submit">{t('preferences.team.save')}</Button>
          <p role="status" className={answer === 'failed' ? 'field-problem' : 'quiet'}>
            {answer !== null &&
              t(answer === 'saved' ? 'preferences.team.saved' : 'preferences.team.not-saved')}
          </p>
        </div>
      </form>
    </>
  );
}

interface TeamForm {
  readonly draft: TeamDraft;
  readonly change: (fields: Partial<TeamDraft>) => void;
  readonly problemOf: (field: TeamField) => string | null;
  readonly leave: (field: TeamField) => void;
  /** Saves what is typed; or gives the first field that is wrong. */
  readonly save: () => TeamField | undefined;
  readonly answer: 'saved' | 'failed' | null;
}

const fields = ['path', 'url', 'publicKey'] as const;

function useTeamForm(): TeamForm {
  const bridge = useBridge();
  const source = useReceived(({ state }) => state.team?.source ?? null);
  const [draft, setDraft] = useState(() => teamDraftOf(source));
  const [left, setLeft] = useState<readonly TeamField[]>([]);
  const [answer, setAnswer] = useState<TeamForm['answer']>(null);
  return {
    draft,
    change: (changed) => {
      setDraft((before) => ({ ...before, ...changed }));
      setAnswer(null);
    },
    problemOf: (field) => (left.includes(field) ? teamProblem(field, draft) : null),
    leave: (field) => setLeft([...left, field]),
    save: () => {
      setLeft(fields);
      const wrong = fields.find((field) => teamProblem(field, draft) !== null);
      if (wrong !== undefined) return wrong;
      bridge.setTeamSource(teamSourceOf(draft)).then(
        () => setAnswer('saved'),
        () => setAnswer('failed'),
      );
      return undefined;
    },
    answer,
  };
}

interface TeamFileProps {
  readonly path: string;
  readonly problem: string | null;
  readonly onChange: (path: string) => void;
}

function TeamFile({ path, problem, onChange }: TeamFileProps) {
  const ask = useAsk();
  const choose = async (chosen: Promise<string | null>) => {
    const answer = await chosen;
    if (answer !== null) onChange(answer);
    return answer;
  };
  return (
    <div className="field">
      <p className="field-label">{t('preferences.team.path')}</p>
      <p className="team-path">
        {path === '' ? t('preferences.team.path.none') : <bdi>{path}</bdi>}
      </p>
      <div>
        <Button name="path" onClick={() => void ask((baton) => choose(baton.chooseTeamFile()))}>
          {t('preferences.team.choose')}
        </Button>
      </div>
      {problem !== null && <p className="field-below field-problem">{problem}</p>}
    </div>
  );
}
