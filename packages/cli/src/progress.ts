// How far a run has come to one line that overwrites itself, for people who look.
import { counted } from './counted.ts'
import type { Terminal } from './terminal.ts'

/** Nothing where nobody looks: a log is not a screen. */
export function createProgress({ err, isInteractive }: Terminal) {
  let isShown = false
  return {
    show({ done, total }: { done: number; total: number }): void {
      if (!isInteractive) return
      isShown = true
      err(`\r\u001b[K${done} of ${counted(total, 'document')}`)
    },
    clear(): void {
      if (isShown) err('\r\u001b[K')
      isShown = false
    },
  }
}
