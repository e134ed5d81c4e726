// What somebody should look at before a document goes on as it is: its dates, its owner, where it is published.

/** What a date makes of the document today. */
export interface DateRisk {
  kind: 'overdue' | 'escalated' | 'expired' | 'expiring' | 'scheduled'
  /** As it was written. */
  date: string
  target?: string
  /** Who is asked. */
  actor?: string
}

/** The owner can no longer log in. */
export interface OwnerRisk {
  kind: 'owner-gone-delegate' | 'owner-gone-team' | 'owner-gone-nobody'
  owner: string
  actor: string
}

/** It is meant for no target that the site has. */
export interface NowhereRisk {
  kind: 'nowhere'
  /** What it is meant for, as it was written; empty where nothing is named. */
  channels: string
}

export type PanelRisk = DateRisk | OwnerRisk | NowhereRisk
