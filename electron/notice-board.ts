import type { Notice } from '../shared/notice.ts';

/** What a person should know; at most one notice of each kind, the newest. */
export interface NoticeBoard {
  readonly notices: () => readonly Notice[];
  readonly post: (notice: Notice) => void;
  /** Takes the notice of a kind down; nothing happens where there is none. */
  readonly takeDown: (kind: string) => void;
}

/** Builds an empty board; `onChanged` is called after each change. */
export function createNoticeBoard(onChanged: () => void): NoticeBoard {
  const posted = new Map<string, Notice>();
  return {
    notices: () => [...posted.values()],
    post: (notice) => {
      posted.set(notice.kind, notice);
      onChanged();
    },
    takeDown: (kind) => {
      if (posted.delete(kind)) onChanged();
    },
  };
}
