/**
 * A body with PHP 8's warnings before and after it, as a server shows them that is set to display
 * errors. (docs/dialer.md, "What bites".)
 */
export function wrappedInWarnings(body: string): string {
  const warning = (variable: string, line: number) =>
    `<br />\n<b>Warning</b>:  Undefined variable $${variable} in ` +
    `<b>/srv/www/htdocs/agc/api.php</b> on line <b>${line}</b><br />\n`;
  return warning('query_string', 412) + body + warning('result_reason', 9187);
}

const french: readonly (readonly [RegExp, string])[] = [
  [/\bSUCCESS\b/g, 'SUCCÈS'],
  [/\bERROR\b/g, 'ERREUR'],
  [/\bVERSION:/g, 'VERSION :'],
  [/\btransfer\b/g, 'transfert'],
  [/\bhungup\b/g, 'raccroché'],
  [/no active call found/g, 'aucun appel actif trouvé'],
  [/agent_user is not logged in/g, "agent_user n'est pas connecté"],
  [/is not valid|not valid/g, "n'est pas valide"],
  [/Invalid Username\/Password/g, 'Utilisateur ou mot de passe incorrect'],
  [/Login incorrect, please try again/g, 'Connexion incorrecte, veuillez réessayer'],
];

/** A body whose words are French, as for a user whose language is set; names and data stay. */
export function inAnotherLanguage(body: string): string {
  return french.reduce((text, [words, translation]) => text.replace(words, translation), body);
}
