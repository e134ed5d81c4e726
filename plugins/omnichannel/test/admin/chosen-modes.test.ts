// What the button that shows losses on every target shown makes of the modes people chose.
import { describe, expect, it } from 'vitest'
import { canShowLosses, countLosses, showsLosses, toggleLosses } from '../../admin/src/model/chosen-modes'
import type { PreviewFrame, TargetPreview } from '../../shared/contracts'
import type { LossGroup } from '../../shared/group-losses'

const frame: PreviewFrame = { kind: 'html', body: '', sandbox: '' }
const loss = (count: number) => ({ count }) as LossGroup
const target = (id: string, modes: string[], counts: number[]): TargetPreview =>
  ({ id, frames: Object.fromEntries(modes.map((mode) => [mode, frame])), losses: counts.map(loss) }) as never

const web = target('web', ['desktop', 'phone', 'losses'], [2, 1])
const email = target('email', ['desktop', 'losses'], [4])
const refused = target('kiosk', [], [])

describe('losses everywhere', () => {
  it('are shown by every target that can show them, whatever it showed', () => {
    const modes = toggleLosses({ web: 'phone', x: 'card' }, [web, email, refused])
    expect(modes).toEqual({ web: 'losses', email: 'losses', x: 'card' })
    expect(showsLosses(modes, [web, email, refused])).toBe(true)
  })

  it('are not shown while one target shows something else', () => {
    expect(showsLosses({ web: 'losses' }, [web, email])).toBe(false)
    expect(toggleLosses({ web: 'losses' }, [web, email])).toEqual({ web: 'losses', email: 'losses' })
  })

  it('give way to the first mode of each, and leave what is not shown alone', () => {
    expect(toggleLosses({ web: 'losses', email: 'losses', x: 'card' }, [web, email])).toEqual({ x: 'card' })
  })

  it('cannot be shown where nothing was drawn', () => {
    expect([canShowLosses([refused]), canShowLosses([refused, web])]).toEqual([false, true])
    expect(showsLosses({}, [refused])).toBe(false)
  })

  it('are counted leaf by leaf', () => {
    expect(countLosses([web, email, refused])).toBe(7)
  })
})
