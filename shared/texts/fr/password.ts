import type { Texts } from '../texts-of.ts';
import type { passwordTexts as en } from '../en/password.ts';

/** French: where the password and the event stream’s token are kept. */
export const passwordTexts: Texts<typeof en> = {
  'password.password.opening.happened': 'Le trousseau du système n’a pas encore répondu.',
  'password.password.opening.advice':
    'Attendez un instant, ou saisissez le mot de passe dans les Réglages.',
  'password.password.none.happened': 'Aucun mot de passe n’est conservé.',
  'password.password.none.advice': 'Saisissez-le dans les Réglages.',
  'password.password.none.no-keychain':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : aucun trousseau ne tourne sur ce système.',
  'password.password.none.fixed-key-only':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : ce système le chiffrerait avec une clé que tout le monde connaît.',
  'password.password.none.locked':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : le trousseau du système est verrouillé.',
  'password.password.none.not-written':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : le disque ne l’a pas accepté.',
  'password.password.none.keychain-failed':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : le trousseau ne l’a pas accepté.',
  'password.password.in-keychain.happened':
    'Un mot de passe est conservé dans le trousseau du système.',
  'password.password.in-keychain.advice': 'Laissez le champ vide pour le garder.',
  'password.password.this-run-only.no-keychain':
    'Le mot de passe ne vaut que jusqu’à la fermeture de Baton : aucun trousseau ne tourne sur ce système.',
  'password.password.this-run-only.fixed-key-only':
    'Le mot de passe ne vaut que jusqu’à la fermeture de Baton : ce système le chiffrerait avec une clé que tout le monde connaît.',
  'password.password.this-run-only.locked':
    'Le mot de passe ne vaut que jusqu’à la fermeture de Baton : le trousseau du système est verrouillé.',
  'password.password.this-run-only.not-written':
    'Le mot de passe ne vaut que jusqu’à la fermeture de Baton : le disque ne l’a pas accepté.',
  'password.password.this-run-only.keychain-failed':
    'Le mot de passe ne vaut que jusqu’à la fermeture de Baton : le trousseau ne l’a pas accepté.',
  'password.password.this-run-only.advice': 'Il faudra le saisir de nouveau au prochain démarrage.',
  'password.password.keychain-locked.happened':
    'Le mot de passe est dans le trousseau du système, qui est verrouillé.',
  'password.password.keychain-locked.advice':
    'Déverrouillez le trousseau, ou saisissez le mot de passe dans les Réglages.',
  'password.password.keychain-changed.happened':
    'Le mot de passe était conservé dans un autre trousseau. Avant : {before}, maintenant : {now}. Rien n’a été effacé.',
  'password.password.keychain-changed.advice':
    'Revenez à ce trousseau et réessayez, ou saisissez le mot de passe dans les Réglages.',
  'password.password.unreadable.happened':
    'Un mot de passe est conservé, et le trousseau ne peut pas le relire. Rien n’a été effacé.',
  'password.password.unreadable.advice':
    'Réessayez le trousseau, ou saisissez de nouveau le mot de passe dans les Réglages.',

  'password.token.opening.happened': 'Le trousseau du système n’a pas encore répondu.',
  'password.token.opening.advice': 'Attendez un instant, ou saisissez le jeton dans les Réglages.',
  'password.token.none.happened': 'Aucun jeton n’est conservé.',
  'password.token.none.advice': 'Saisissez-le dans les Réglages.',
  'password.token.none.no-keychain':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : aucun trousseau ne tourne sur ce système.',
  'password.token.none.fixed-key-only':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : ce système le chiffrerait avec une clé que tout le monde connaît.',
  'password.token.none.locked':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : le trousseau du système est verrouillé.',
  'password.token.none.not-written':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : le disque ne l’a pas accepté.',
  'password.token.none.keychain-failed':
    'Celui que vous saisissez ne vaut que jusqu’à la fermeture de Baton : le trousseau ne l’a pas accepté.',
  'password.token.in-keychain.happened': 'Un jeton est conservé dans le trousseau du système.',
  'password.token.in-keychain.advice': 'Laissez le champ vide pour le garder.',
  'password.token.this-run-only.no-keychain':
    'Le jeton ne vaut que jusqu’à la fermeture de Baton : aucun trousseau ne tourne sur ce système.',
  'password.token.this-run-only.fixed-key-only':
    'Le jeton ne vaut que jusqu’à la fermeture de Baton : ce système le chiffrerait avec une clé que tout le monde connaît.',
  'password.token.this-run-only.locked':
    'Le jeton ne vaut que jusqu’à la fermeture de Baton : le trousseau du système est verrouillé.',
  'password.token.this-run-only.not-written':
    'Le jeton ne vaut que jusqu’à la fermeture de Baton : le disque ne l’a pas accepté.',
  'password.token.this-run-only.keychain-failed':
    'Le jeton ne vaut que jusqu’à la fermeture de Baton : le trousseau ne l’a pas accepté.',
  'password.token.this-run-only.advice': 'Il faudra le saisir de nouveau au prochain démarrage.',
  'password.token.keychain-locked.happened':
    'Le jeton est dans le trousseau du système, qui est verrouillé.',
  'password.token.keychain-locked.advice':
    'Déverrouillez le trousseau, ou saisissez le jeton dans les Réglages.',
  'password.token.keychain-changed.happened':
    'Le jeton était conservé dans un autre trousseau. Avant : {before}, maintenant : {now}. Rien n’a été effacé.',
  'password.token.keychain-changed.advice':
    'Revenez à ce trousseau et réessayez, ou saisissez le jeton dans les Réglages.',
  'password.token.unreadable.happened':
    'Un jeton est conservé, et le trousseau ne peut pas le relire. Rien n’a été effacé.',
  'password.token.unreadable.advice':
    'Réessayez le trousseau, ou saisissez de nouveau le jeton dans les Réglages.',

  'password.keychain.gnome-keyring': 'GNOME Keyring',
  'password.keychain.kwallet': 'KWallet',
  'password.keychain.kwallet5': 'KWallet 5',
  'password.keychain.kwallet6': 'KWallet 6',
  'password.keychain.macos': 'le trousseau macOS',
  'password.keychain.windows': 'la protection des données de Windows',
  'password.keychain.none': 'aucun trousseau',
  'password.keychain.not-known': 'un trousseau que Baton ne connaît pas',
};
