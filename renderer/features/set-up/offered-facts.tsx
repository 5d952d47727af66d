import { agentLines } from '../../../shared/agent-lines.ts';
import { dialRuleExamples } from '../../../shared/dial-rule-examples.ts';
import type { DialRules } from '../../../shared/dial-rules.ts';
import type { SetUpOffer } from '../../../shared/set-up-offer.ts';
import type { TeamSource } from '../../../shared/team-directory.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { ownNames } from '../../../shared/texts/locales.ts';
import { t } from '../../../shared/texts/t.ts';
import { countryName } from '../preferences/country-names.ts';

interface Fact {
  readonly name: string;
  /** A line each. */
  readonly values: readonly string[];
}

/** Everything that a set-up would set up, as it is. */
export function OfferedFacts({ offer }: { readonly offer: SetUpOffer }) {
  return (
    <dl className="offer-facts">
      {offeredFacts(offer).map(({ name, values }) => (
        <div key={name} className="offer-fact">
          <dt>{name}</dt>
          <dd>
            {values.map((value) => (
              <bdi key={value}>{value}</bdi>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts of a set-up, in the order of the settings; those that it leaves open are left out. */
export function offeredFacts({ dialer, team, dialRules, language }: SetUpOffer): readonly Fact[] {
  const { agentUser, lines, eventStream } = dialer;
  return [
    { name: t('set-up.offer.address'), values: [dialer.address] },
    { name: t('set-up.offer.api-user'), values: [dialer.apiUser] },
    agentUser !== undefined && { name: t('set-up.offer.agent-user'), values: [agentUser] },
    lines > 1 && { name: t('set-up.offer.lines'), values: [linesText(agentUser, lines)] },
    dialer.source !== 'baton' && { name: t('set-up.offer.source'), values: [dialer.source] },
    eventStream !== null && { name: t('set-up.offer.stream'), values: [eventStream.address] },
    team !== undefined && { name: t('set-up.offer.team'), values: [teamText(team)] },
    dialRules !== undefined && {
      name: t('set-up.offer.dial-rules'),
      values: dialRulesTexts(dialRules),
    },
    language !== undefined && { name: t('set-up.offer.language'), values: [ownNames[language]] },
  ].filter((fact) => fact !== false);
}

function linesText(agentUser: string | undefined, lines: number): string {
  const users = agentUser === undefined ? [] : agentLines(agentUser, lines);
  return users.length === 0 ? String(lines) : `${lines}: ${users[0] ?? ''}–${users.at(-1) ?? ''}`;
}

function teamText({ from, publicKey }: TeamSource): string {
  const place = leftToRight(from.kind === 'file' ? from.path : from.url);
  const key = publicKey === null ? 'set-up.offer.team.unsigned' : 'set-up.offer.team.signed';
  return t(key, { from: place });
}

/** The offered dialer is not asked yet, so its build is not known. */
function dialRulesTexts(rules: DialRules): readonly string[] {
  if (rules.country === null) return [t('set-up.offer.dial-rules.none')];
  const examples = dialRuleExamples(rules, null).map(({ typed, dialString }) =>
    t('set-up.offer.dial-rules.example', {
      typed: leftToRight(typed),
      dialled: leftToRight(dialString),
    }),
  );
  return [
    t('set-up.offer.dial-rules.for', { country: countryName(rules.country) }),
    ...new Set(examples),
  ];
}
