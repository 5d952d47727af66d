/** The fields of a request as they came, by name. */
export type RequestForm = Readonly<Record<string, string>>;

const formEncoded = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/**
 * Reads the fields of a request as PHP does: of a field given twice the last counts, one in the
 * query comes before one in the body, and a body that is not form-encoded holds no fields.
 *
 * @param query what follows the question mark, without it.
 */
export function readRequestForm(
  query: string,
  contentType: string | undefined,
  body: string,
): RequestForm {
  const inBody = formEncoded.test(contentType ?? '') ? new URLSearchParams(body) : [];
  return Object.fromEntries([...inBody, ...new URLSearchParams(query)]);
}
