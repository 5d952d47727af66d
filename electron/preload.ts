import { contextBridge, ipcRenderer } from 'electron';
import type { AppState } from '../shared/app-state.ts';
import type {
  Answer,
  BatonBridge,
  RequestName,
  stateChangedChannel as ChannelName,
} from '../shared/ipc.ts';

// Only types of the contract are imported: its schemas stay in the main process.
const stateChangedChannel: typeof ChannelName = 'stateChanged';

function ask<Name extends RequestName>(name: Name, argument?: unknown): Promise<Answer<Name>> {
  return ipcRenderer.invoke(name, argument) as Promise<Answer<Name>>;
}

const bridge: BatonBridge = {
  readState: () => ask('readState'),
  saveSettings: (form) => ask('saveSettings', form),
  forgetPassword: () => ask('forgetPassword'),
  unlockKeychain: () => ask('unlockKeychain'),
  startRehearsal: () => ask('startRehearsal'),
  endRehearsal: () => ask('endRehearsal'),
  setPreferences: (preferences) => ask('setPreferences', preferences),
  recordGlobalKey: (isRecording) => ask('recordGlobalKey', isRecording),
  setStartsWithSystem: (starts) => ask('setStartsWithSystem', starts),
  setDialRules: (rules) => ask('setDialRules', rules),
  setTeamSource: (source) => ask('setTeamSource', source),
  chooseTeamFile: () => ask('chooseTeamFile'),
  loadTeam: () => ask('loadTeam'),
  openSetUpFile: () => ask('openSetUpFile'),
  acceptSetUp: (typed) => ask('acceptSetUp', typed),
  declineSetUp: () => ask('declineSetUp'),
  chooseLine: (agentUser) => ask('chooseLine', agentUser),
  typeCall: (typed) => ask('typeCall', typed),
  trustCertificate: (trust) => ask('trustCertificate', trust),
  forgetCertificate: () => ask('forgetCertificate'),
  checkConnection: () => ask('checkConnection'),
  copyDoctorReport: () => ask('copyDoctorReport'),
  lookAgain: () => ask('lookAgain'),
  copyCallId: (callId) => ask('copyCallId', callId),
  changeDirectory: (changes) => ask('changeDirectory', changes),
  undoDirectoryChange: () => ask('undoDirectoryChange'),
  chooseImportFile: () => ask('chooseImportFile'),
  closeImport: () => ask('closeImport'),
  importDirectory: (choice) => ask('importDirectory', choice),
  exportDirectory: (format) => ask('exportDirectory', format),
  findHistory: (page) => ask('findHistory', page),
  readHistoryDay: (moment) => ask('readHistoryDay', moment),
  copyHistoryRecord: (attempt) => ask('copyHistoryRecord', attempt),
  exportHistory: (wanted) => ask('exportHistory', wanted),
  transfer: (click) => ask('transfer', click),
  takeBack: (call) => ask('takeBack', call),
  hangUp: (click) => ask('hangUp', click),
  releaseCall: (call) => ask('releaseCall', call),
  dismissNotice: (kind) => ask('dismissNotice', kind),
  onStateChanged: (changed) => {
    // The event itself stays here: it would hand the page a way to send anything.
    const listener = (_event: unknown, fields: Partial<AppState>) => changed(fields);
    ipcRenderer.on(stateChangedChannel, listener);
    return () => {
      ipcRenderer.off(stateChangedChannel, listener);
    };
  },
};

contextBridge.exposeInMainWorld('baton', bridge);
