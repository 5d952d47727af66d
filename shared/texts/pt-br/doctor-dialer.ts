import type { Texts } from '../texts-of.ts';
import type { doctorDialerTexts as en } from '../en/doctor-dialer.ts';

/** Brazilian Portuguese: what the dialer has against Baton, and what is changed in VICIdial’s administration. */
export const doctorDialerTexts: Texts<typeof en> = {
  'doctor-dialer.no-password.happened': 'A senha do usuário da API não está disponível.',
  'doctor-dialer.no-password.advice':
    'Digite-a em Configurações, ou desbloqueie o chaveiro do sistema.',
  'doctor-dialer.login-refused.happened':
    'O discador recusou o login do usuário da API {apiUser}. Dez recusados bloqueiam o usuário, então nenhum outro é tentado.',
  'doctor-dialer.login-refused.advice':
    'Digite a senha de novo em Configurações. Se ela estiver certa: na administração do discador, abra Users, usuário {apiUser}, e defina Active como Y, Agent API Access como 1 e User Level como 4 ou mais, 7 ou mais para consultar agentes. O login recusado é esquecido às {freeAt}.',
  'doctor-dialer.login-refused-before.happened':
    'O discador recusou o login do usuário da API {apiUser} em {refusedAt}. Dez recusados bloqueiam o usuário, então ele não foi tentado de novo.',
  'doctor-dialer.login-refused-before.advice':
    'Digite a senha de novo em Configurações. Se ela estiver certa: na administração do discador, abra Users, usuário {apiUser}, e defina Active como Y, Agent API Access como 1 e User Level como 4 ou mais, 7 ou mais para consultar agentes. Depois tente o login de novo, na linha de comando com --retry.',
  'doctor-dialer.user-locked.happened':
    'O discador bloqueou o usuário da API {apiUser} após muitos logins recusados.',
  'doctor-dialer.user-locked.advice':
    'Descubra quem envia uma senha errada. O discador libera o usuário de novo às {freeAt}, se ninguém tentar até lá.',
  'doctor-dialer.user-locked-before.happened':
    'O discador tinha bloqueado o usuário da API {apiUser} em {refusedAt}. O login não foi tentado de novo.',
  'doctor-dialer.user-locked-before.advice':
    'Descubra quem envia uma senha errada. O discador libera o usuário de novo 15 minutos após a última tentativa. Depois tente o login de novo, na linha de comando com --retry.',
  'doctor-dialer.login-paused.happened':
    'Vários logins do usuário da API {apiUser} foram recusados há pouco, ou ficaram sem resposta. O Baton não envia nenhum até {freeAt}.',
  'doctor-dialer.login-paused.advice':
    'Confira a senha em Configurações e por que o discador não responde, depois verifique de novo.',
  'doctor-dialer.source-not-valid.happened': 'O discador não aceita “{source}” como origem.',
  'doctor-dialer.source-not-valid.advice':
    'Em Configurações, use ali uma palavra de pelo menos duas letras ou dígitos, como baton.',
  'doctor-dialer.function-missing.happened':
    'A resposta do discador veio vazia, como ocorre quando a API de agente não conhece ra_call_control.',
  'doctor-dialer.function-missing.advice':
    'Atualize o discador para um cuja API de agente tenha ra_call_control. Se já tiver, consulte o log de erros do servidor web dele.',
  'doctor-dialer.api-not-active.happened': 'A API de agente está desativada em todo o discador.',
  'doctor-dialer.api-not-active.advice':
    'Na administração do discador, abra Admin, System Settings, e defina Agent API Active como 1.',
  'doctor-dialer.transfer-not-allowed.happened':
    'O login está certo, e o usuário da API {apiUser} não pode usar ra_call_control.',
  'doctor-dialer.transfer-not-allowed.advice':
    'Na administração do discador, abra Users, usuário {apiUser}, e adicione ra_call_control a API Allowed Functions, ou escolha ALL_FUNCTIONS ali.',
  'doctor-dialer.agent-not-logged-in.happened':
    '{count, plural, one {O discador diz que o agente {agents} não está logado.} many {O discador diz que os agentes {agents} não estão logados.} other {O discador diz que os agentes {agents} não estão logados.}}',
  'doctor-dialer.agent-not-logged-in.advice':
    'Na administração do discador, abra Remote Agents, o registro com User ID Start {first} ou menor, e defina Status como ACTIVE e Number of Lines com o mesmo número de Configurações. Se não houver esse registro, corrija o usuário do agente em Configurações.',
  'doctor-dialer.agent-not-found.happened': 'O discador não tem nenhum agente {agents}.',
  'doctor-dialer.agent-not-found.advice':
    'Corrija o usuário do agente, ou o número de linhas, em Configurações. É o User ID Start que está em Remote Agents na administração do discador.',
  'doctor-dialer.level-or-reports.happened':
    'O login está certo. O discador o recusa para consultas: o usuário da API {apiUser} tem nível abaixo de 7, ou não tem View Reports.',
  'doctor-dialer.level-or-reports.advice':
    'Na administração do discador, abra Users, usuário {apiUser}, defina User Level como 7 ou mais e View Reports como 1. Depois tente o login de novo, na linha de comando com --retry. Ou desative a consulta aos agentes em Configurações, para que nenhum login recusado conte.',
  'doctor-dialer.level-or-reports-before.happened':
    'O login está certo. Na última vez, o discador o recusou para consultas: o usuário da API {apiUser} tem nível abaixo de 7, ou não tem View Reports.',
  'doctor-dialer.level-or-reports-before.advice':
    'Na administração do discador, abra Users, usuário {apiUser}, defina User Level como 7 ou mais e View Reports como 1. Depois tente o login de novo, na linha de comando com --retry. Ou desative a consulta aos agentes em Configurações, para que nenhum login recusado conte.',
  'doctor-dialer.agent-status-not-allowed.happened':
    'O login está certo, e o usuário da API {apiUser} não pode usar {function}.',
  'doctor-dialer.agent-status-not-allowed.advice':
    'Na administração do discador, abra Users, usuário {apiUser}, adicione {function} a API Allowed Functions, ou escolha ALL_FUNCTIONS ali, e defina View Reports como 1 e Agent API Access como 1.',
};
