import type { RequestForm } from './request-form.ts';

/** The fields that the two APIs look at, after the clean-up; empty where one is missing. */
export interface CleanFields {
  readonly source: string;
  readonly user: string;
  readonly pass: string;
  readonly function: string;
  readonly stage: string;
  readonly value: string;
  readonly agentUser: string;
  readonly phoneNumber: string;
  readonly inGroupChoices: string;
  readonly status: string;
  readonly header: string;
  readonly showSubStatus: string;
}

const keepsLettersFrom = '250122';

/**
 * Drops from every field what the server drops before it looks at it.
 * (docs/dialer.md, "What the server keeps of a field".)
 *
 * @param build the agent API's build; from 250122 on letters stay in `phone_number`.
 */
export function cleanFields(form: RequestForm, build: string): CleanFields {
  const keep = (name: string, dropped: RegExp) => (form[name] ?? '').replace(dropped, '');
  const name = /[^A-Za-z0-9_-]/g;
  return {
    source: keep('source', /[^A-Za-z0-9]/g),
    user: keep('user', name),
    pass: keep('pass', /[^A-Za-z0-9.+/=_-]/g),
    function: keep('function', name),
    stage: keep('stage', /['"\\;]/g),
    value: keep('value', /[^A-Za-z0-9_|-]/g),
    agentUser: keep('agent_user', name),
    phoneNumber: keep('phone_number', keepsLetters(build) ? /[^0-9A-Za-z*#]/g : /[^0-9*#]/g),
    inGroupChoices: keep('ingroup_choices', /[^A-Za-z0-9 _-]/g),
    status: keep('status', name),
    header: form['header'] ?? '',
    showSubStatus: form['show_sub_status'] ?? '',
  };
}

function keepsLetters(build: string): boolean {
  return build.slice(0, keepsLettersFrom.length) >= keepsLettersFrom;
}
