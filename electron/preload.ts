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
  setKeepOnTop: (keep) => ask('setKeepOnTop', keep),
  chooseLine: (agentUser) => ask('chooseLine', agentUser),
  typeCall: (typed) => ask('typeCall', typed),
  trustCertificate: (trust) => ask('trustCertificate', trust),
  forgetCertificate: () => ask('forgetCertificate'),
  checkConnection: () => ask('checkConnection'),
  copyDoctorReport: () => ask('copyDoctorReport'),
  lookAgain: () => ask('lookAgain'),
  copyCallId: (callId) => ask('copyCallId', callId),
  saveSpeedDialEntry: (entry) => ask('saveSpeedDialEntry', entry),
  removeSpeedDialEntry: (id) => ask('removeSpeedDialEntry', id),
  transfer: (click) => ask('transfer', click),
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
