import { expect, it } from 'vitest'
import { render } from './context.ts'

it('names a thousand screens of one heading without counting from the start each time', async () => {
  const markdown = `## Regels\n\n${'Een zin van ongeveer veertig tekens staat hier.\n\n::slide\n\n'.repeat(1500)}Slot.`
  const { tree } = await render({ markdown, options: { qr: { page: false } } })
  const ids = tree.scenes.map(({ scene }) => scene.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.slice(0, 3)).toEqual(['regels', 'regels-2', 'regels-3'])
  expect(ids.at(-1)).toBe(`regels-${ids.length}`)
})
