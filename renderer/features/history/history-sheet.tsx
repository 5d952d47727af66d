import { useState } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { Choice } from '../../components/field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { DaySummary } from './day-summary.tsx';
import { FoundAttempts } from './found-attempts.tsx';
import './history.css';

/** Every attempt that is kept: to search and to export, and one day of them at a glance. */
export function HistorySheet({ onClose }: { readonly onClose: () => void }) {
  const [shown, setShown] = useState<'list' | 'day'>('list');
  return (
    <Sheet title={t('history.title')} focus="title" onClose={onClose}>
      <div className="history">
        <Choice
          label={t('history.view')}
          name="history-view"
          value={shown}
          options={[
            { value: 'list', label: t('history.view.list') },
            { value: 'day', label: t('history.view.day') },
          ]}
          onChange={setShown}
        />
        {shown === 'list' ? <FoundAttempts /> : <DaySummary />}
      </div>
    </Sheet>
  );
}
