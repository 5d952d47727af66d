import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from '../shared/texts/t.ts';

/** Stands in for the window after a bug in it, so that it never stays blank. */
export class CrashScreen extends Component<{ readonly children: ReactNode }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="welcome" role="alert">
        <h1 className="call-title">{t('window.crashed.title')}</h1>
        <p className="quiet">{t('window.crashed.said')}</p>
      </main>
    );
  }
}
