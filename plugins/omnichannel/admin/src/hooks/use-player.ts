// Talks with the kiosk player in its sandbox: an editor's clock and hand in, the scene it shows out.
import { type RefObject, useEffect, useState } from 'react'

type Asked = { type: 'kanaal:clock'; at: string | null } | { type: `kanaal:${PlayerCommand}` }

export type PlayerCommand = 'play' | 'pause' | 'next' | 'previous'

export interface Player {
  /** From 1; absent until the player shows its first scene. */
  scene?: { step: number; count: number }
  /** Nothing of the deck is valid at the player's moment. */
  isEmpty: boolean
  ask(command: PlayerCommand): void
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** @param at ISO instant for the player's clock; `undefined` leaves it its own. */
export function usePlayer(frame: RefObject<HTMLIFrameElement>, at: string | undefined): Player {
  const [shown, setShown] = useState<Pick<Player, 'scene' | 'isEmpty'>>({ isEmpty: false })
  // A sandboxed page has no origin to name, and none of this is a secret.
  const tell = (asked: Asked) => frame.current?.contentWindow?.postMessage(asked, '*')

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` is the same function to every frame.
  useEffect(() => {
    const setClock = () => tell({ type: 'kanaal:clock', at: at ?? null })
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || !isRecord(data)) return
      if (data.type === 'kanaal:ready') setClock()
      if (data.type === 'kanaal:fallback') setShown({ isEmpty: true })
      if (data.type === 'kanaal:scene' && typeof data.step === 'number' && typeof data.count === 'number') {
        // The player counts from 0.
        setShown({ scene: { step: data.step + 1, count: data.count }, isEmpty: false })
      }
    }
    window.addEventListener('message', hear)
    setClock()
    return () => window.removeEventListener('message', hear)
  }, [frame, at])

  return { ...shown, ask: (command) => tell({ type: `kanaal:${command}` }) }
}
