import type { Texts } from '../texts-of.ts';
import type { callTexts as en } from '../en/call.ts';

/** Brazilian Portuguese: the card of the call, and the sheet in which a call ID is typed. */
export const callTexts: Texts<typeof en> = {
  'call.view.not-set-up.state': 'Não configurado',
  'call.view.not-set-up.title': 'Nenhum discador ainda',
  'call.view.not-set-up.happened': 'O Baton ainda não conhece o seu discador.',
  'call.view.not-set-up.advice': 'Configure-o, ou pratique no discador embutido.',
  'call.view.no-password.state': 'Sem senha',
  'call.view.no-password.title': 'Falta a senha',
  'call.view.no-password.happened': 'A senha do usuário da API não está disponível.',
  'call.view.no-password.advice': 'Digite-a em Configurações.',
  'call.view.looking.state': 'Procurando',
  'call.view.looking.title': 'Procurando a sua chamada',
  'call.view.looking.happened': 'O Baton está perguntando ao discador em que chamada você está.',
  'call.view.looking.advice': 'Isso leva um instante.',

  'call.view.ready.state': 'Sem chamada',
  'call.view.ready.title': 'Aguardando uma chamada',
  'call.view.ready.happened': 'O agente {agentUser} está disponível.',
  'call.view.ready.advice': 'O próximo cliente aparece aqui.',
  'call.view.paused.state': 'Em pausa',
  'call.view.paused.title': 'Você está em pausa',
  'call.view.paused.happened': 'O agente {agentUser} está em pausa.',
  'call.view.paused.advice': 'As chamadas voltam quando a pausa terminar.',
  'call.view.paused-with-code.state': 'Em pausa',
  'call.view.paused-with-code.title': 'Você está em pausa',
  'call.view.paused-with-code.happened':
    'O agente {agentUser} está em pausa com o código {pauseCode}.',
  'call.view.paused-with-code.advice': 'As chamadas voltam quando a pausa terminar.',
  'call.view.ringing.state': 'Sem chamada',
  'call.view.ringing.title': 'Uma chamada está a caminho',
  'call.view.ringing.happened': 'O discador está chamando o agente {agentUser}.',
  'call.view.ringing.advice': 'Atenda: o cliente aparece aqui.',
  'call.view.other-status.state': 'Sem chamada',
  'call.view.other-status.title': 'Aguardando uma chamada',
  'call.view.other-status.happened':
    'Para o discador, o agente {agentUser} está em {agentStatus}, sem chamada.',
  'call.view.other-status.advice': 'O próximo cliente aparece aqui.',

  'call.view.on-call-sure.state': 'Ativa',
  'call.view.on-call-sure.title': 'Você está em uma chamada',
  'call.view.on-call-sure.happened': 'O discador tem um cliente na sua linha.',
  'call.view.on-call-sure.advice': 'Clique em um botão para repassar o cliente.',
  'call.view.on-call-likely.state': 'Ativa',
  'call.view.on-call-likely.title': 'Você está em uma chamada',
  'call.view.on-call-likely.happened': 'O Baton foi avisado de um cliente na sua linha.',
  'call.view.on-call-likely.advice': 'Clique em um botão para repassar o cliente.',
  'call.view.on-call-unchecked.state': 'Não verificada',
  'call.view.on-call-unchecked.title': 'Uma chamada que ninguém verificou',
  'call.view.on-call-unchecked.happened':
    'O Baton foi avisado desta chamada, e nada confirma que ela é sua.',
  'call.view.on-call-unchecked.advice': 'Veja se é o cliente com quem você está falando.',

  'call.view.caller-gone.state': 'Cliente saiu',
  'call.view.caller-gone.title': 'O cliente desligou',
  'call.view.caller-gone.happened': 'Não há mais ninguém para repassar.',
  'call.view.caller-gone.advice': 'Desligue e aguarde a próxima chamada.',
  'call.view.agent-not-logged-in.state': 'Não logado',
  'call.view.agent-not-logged-in.title': 'Você não está logado',
  'call.view.agent-not-logged-in.happened':
    'O discador diz que o agente {agentUser} não está logado.',
  'call.view.agent-not-logged-in.advice':
    'Peça ao supervisor que ative o agente. O Baton continua procurando.',
  'call.view.agent-not-found.state': 'Agente inexistente',
  'call.view.agent-not-found.title': 'O agente não é conhecido',
  'call.view.agent-not-found.happened': 'O discador não tem nenhum agente {agentUser}.',
  'call.view.agent-not-found.advice': 'Confira o usuário do agente em Configurações.',

  'call.view.not-trusted.state': 'Não confiável',
  'call.view.not-trusted.title': 'O certificado não é confiável',
  'call.view.wrong-address.state': 'Endereço errado',
  'call.view.wrong-address.title': 'O endereço aponta para outro lugar',
  'call.view.proxy.state': 'Fora de alcance',
  'call.view.proxy.title': 'Há um proxy no caminho',
  'call.view.out-of-reach.state': 'Fora de alcance',
  'call.view.out-of-reach.title': 'O discador está fora de alcance',
  'call.view.stream-down.state': 'Fluxo fora do ar',
  'call.view.stream-down.title': 'O fluxo de eventos está fora do ar',

  'call.view.login-refused.state': 'Login recusado',
  'call.view.login-refused.title': 'O login foi recusado',
  'call.view.login-refused.happened':
    'O discador recusou o usuário da API {apiUser}. O Baton parou de perguntar, para que o usuário não seja bloqueado.',
  'call.view.login-refused.advice':
    'Confira a senha em Configurações. A recusa conta contra o usuário até {time}.',
  'call.view.locked.state': 'Login recusado',
  'call.view.locked.title': 'O usuário da API está bloqueado',
  'call.view.locked.happened':
    'O discador bloqueou o usuário da API {apiUser} após muitos logins recusados. O usuário é liberado às {time}.',
  'call.view.locked.advice':
    'Espere até lá, ou peça ao administrador que o desbloqueie, e pergunte de novo.',
  'call.view.login-paused.state': 'Login em espera',
  'call.view.login-paused.title': 'O Baton está segurando os logins',
  'call.view.login-paused.happened':
    'Vários logins do usuário da API {apiUser} ficaram sem resposta, e cada um pode contar como recusado. O Baton espera até {time}.',
  'call.view.login-paused.advice': 'Verifique a sua internet. Pergunte de novo para tentar antes.',
  'call.view.no-permission-function.state': 'Sem permissão',
  'call.view.no-permission-function.title': 'O usuário da API não pode consultar',
  'call.view.no-permission-function.happened':
    'O usuário da API {apiUser} não pode usar agent_status. O seu softphone ainda pode avisar o Baton das chamadas, ou você digita o ID.',
  'call.view.no-permission-function.advice':
    'Peça ao administrador que libere agent_status para esse usuário.',
  'call.view.no-permission-level.state': 'Sem permissão',
  'call.view.no-permission-level.title': 'O usuário da API não pode consultar',
  'call.view.no-permission-level.happened':
    'O usuário da API {apiUser} não tem nível 7 ou View Reports. O seu softphone ainda pode avisar o Baton das chamadas, ou você digita o ID.',
  'call.view.no-permission-level.advice':
    'Peça os dois ao administrador. O login em si está certo.',
  'call.view.listening-event-stream.state': 'Escutando',
  'call.view.listening-event-stream.title': 'Aguardando uma chamada',
  'call.view.listening-event-stream.happened':
    'O fluxo de eventos avisa das chamadas do agente {agentUser}.',
  'call.view.listening-event-stream.advice': 'O próximo cliente aparece aqui.',
  'call.view.listening-hand-over.state': 'Escutando',
  'call.view.listening-hand-over.title': 'Aguardando o aviso de uma chamada',
  'call.view.listening-hand-over.happened': 'O Baton não consulta o agente {agentUser}.',
  'call.view.listening-hand-over.advice':
    'O seu softphone avisa o Baton da chamada, ou você digita o ID dela.',

  'call.action.ask-again': 'Perguntar de novo',
  'call.action.open-settings': 'Abrir configurações',
  'call.action.type-call': 'Digitar um ID de chamada',
  'call.action.check-connection': 'Verificar conexão',
  'call.action.look-at-certificate': 'Ver o certificado',
  'call.action.unlock-keychain': 'Desbloquear o chaveiro',
  'call.action.try-keychain-again': 'Tentar o chaveiro de novo',
};
