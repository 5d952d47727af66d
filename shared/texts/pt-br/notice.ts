import type { Texts } from '../texts-of.ts';
import type { noticeTexts as en } from '../en/notice.ts';

/** Brazilian Portuguese: notices, what belongs to no single call. */
export const noticeTexts: Texts<typeof en> = {
  'notice.settings-damaged.happened':
    'Não foi possível ler as configurações. Elas estão guardadas como {keptAs}.',
  'notice.settings-damaged.advice': 'Preencha as configurações de novo.',
  'notice.settings-from-newer-version.happened':
    'As configurações são de um Baton mais novo. Elas estão guardadas como {keptAs}.',
  'notice.settings-from-newer-version.advice':
    'Inicie o Baton mais novo, ou preencha as configurações de novo.',
  'notice.settings-not-readable.happened':
    'O sistema não deixa o Baton ler o seu arquivo de configurações.',
  'notice.settings-not-readable.advice':
    'Pergunte ao administrador de quem é o arquivo. Até lá, as alterações só valem para esta sessão.',
  'notice.settings-not-written.happened':
    'Não foi possível gravar as configurações, então elas só valem para esta sessão.',
  'notice.settings-not-written.advice': 'Libere espaço no disco e salve-as de novo.',

  'notice.speed-dial-damaged.happened':
    'Não foi possível ler a discagem rápida. Ela está guardada como {keptAs}.',
  'notice.speed-dial-damaged.advice':
    'Adicione os botões de novo, ou peça que consertem esse arquivo.',
  'notice.speed-dial-from-newer-version.happened':
    'A discagem rápida é de um Baton mais novo. Ela está guardada como {keptAs}.',
  'notice.speed-dial-from-newer-version.advice':
    'Inicie o Baton mais novo, ou adicione os botões de novo.',
  'notice.speed-dial-entries-left-out.happened':
    '{count, plural, one {# botão não pôde ser lido e ficou de fora.} many {# botões não puderam ser lidos e ficaram de fora.} other {# botões não puderam ser lidos e ficaram de fora.}} O arquivo inteiro está guardado como {keptAs}.',
  'notice.speed-dial-entries-left-out.advice': 'Adicione o que falta.',
  'notice.speed-dial-not-readable.happened':
    'O sistema não deixa o Baton ler o seu arquivo de discagem rápida.',
  'notice.speed-dial-not-readable.advice':
    'Pergunte ao administrador de quem é o arquivo. Até lá, as alterações só valem para esta sessão.',
  'notice.speed-dial-edit-not-readable.happened':
    'O arquivo de discagem rápida foi editado e não pode ser lido agora. Os botões estão como antes.',
  'notice.speed-dial-edit-not-readable.advice':
    'Corrija o arquivo. Se você alterar um botão aqui antes, o arquivo é guardado à parte.',
  'notice.speed-dial-edit-entries-left-out.happened':
    '{count, plural, one {# botão do arquivo de discagem rápida editado não pode ser lido e ficou de fora.} many {# botões do arquivo de discagem rápida editado não podem ser lidos e ficaram de fora.} other {# botões do arquivo de discagem rápida editado não podem ser lidos e ficaram de fora.}}',
  'notice.speed-dial-edit-entries-left-out.advice':
    'Corrija o arquivo. Se você alterar um botão aqui antes, o arquivo é guardado à parte.',
  'notice.speed-dial-not-written.happened':
    'Não foi possível gravar a discagem rápida, então a alteração só vale para esta sessão.',
  'notice.speed-dial-not-written.advice': 'Libere espaço no disco e faça a alteração de novo.',

  'notice.password-file-damaged.happened':
    'Não foi possível ler a senha guardada. O arquivo dela está guardado como {keptAs}.',
  'notice.password-file-damaged.advice': 'Digite a senha em Configurações.',
  'notice.password-not-erased.happened':
    'A senha foi esquecida, mas não foi possível remover o arquivo criptografado dela.',
  'notice.password-not-erased.advice': 'Remova password.json da pasta de perfil do Baton.',
  'notice.token-file-damaged.happened':
    'Não foi possível ler o token do fluxo de eventos. O arquivo dele está guardado como {keptAs}.',
  'notice.token-file-damaged.advice': 'Digite o token em Configurações.',
  'notice.token-not-erased.happened':
    'O token do fluxo de eventos foi esquecido, mas não foi possível remover o arquivo dele.',
  'notice.token-not-erased.advice':
    'Remova o arquivo criptografado do token da pasta de perfil do Baton.',

  'notice.journal-lines-set-aside.happened':
    '{count, plural, one {# linha do diário não pôde ser lida e está guardada em {keptAs}.} many {# linhas do diário não puderam ser lidas e estão guardadas em {keptAs}.} other {# linhas do diário não puderam ser lidas e estão guardadas em {keptAs}.}}',
  'notice.journal-lines-set-aside.advice': 'Não é preciso fazer nada.',
  'notice.journal-not-written.happened':
    'Não foi possível gravar o diário: {waiting, plural, one {# tentativa espera} many {# tentativas esperam} other {# tentativas esperam}} na memória.',
  'notice.journal-not-written.advice':
    'Libere espaço no disco, e deixe o Baton em execução enquanto isso.',

  'notice.hand-over-not-readable.happened':
    'O que outro programa informou ao Baton não indica nenhuma chamada. Nada foi feito.',
  'notice.hand-over-not-readable.advice':
    'Confira o link ou comando que está configurado no softphone.',
  'notice.handed-call-not-yours.happened':
    'Outro programa indicou a chamada {callId}, e o discador não a mostra como sua.',
  'notice.handed-call-not-yours.advice': 'Confira para qual agente o softphone recebe chamadas.',
  'notice.handed-call-not-shown.happened':
    'Outro programa indicou a chamada {callId}. Ela não é exibida: há outra chamada na linha.',
  'notice.handed-call-not-shown.advice':
    'Se você está nessa chamada, não use os botões até o cartão mostrá-la.',

  'notice.log-ins-not-written.happened':
    'Não foi possível registrar os logins recusados, então o Baton não saberá deles após reiniciar.',
  'notice.log-ins-not-written.advice':
    'Libere espaço no disco, e confira a senha antes de iniciar o Baton de novo.',
  'notice.log-ins-damaged.happened':
    'Não foi possível ler o que o Baton sabia dos logins recusados. Está guardado como {keptAs}.',
  'notice.log-ins-damaged.advice':
    'Confira a senha em Configurações se um login já foi recusado antes.',
  'notice.window-recovered.happened': 'A janela parou e voltou.',
  'notice.window-recovered.advice': 'Histórico, no menu, mostra o que houve com o último pedido.',
  'notice.notification-failed.happened': 'O sistema não mostrou uma notificação.',
  'notice.notification-failed.advice':
    'Confira nas configurações do sistema se o Baton pode mostrar notificações.',
};
