// Each folder of fixtures holds a document and the scenes and losses it must give; UPDATE=1 rewrites them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { deck } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { handlers } from '../src/handlers/index.ts'
import { assetOf, type Made, render } from './context.ts'

const root = new URL('fixtures/', import.meta.url)
const cases = readdirSync(root).sort()

/** QR codes have a test of their own; here they would hide everything else. */
const withoutCodes = (html: string) => html.replace(/<svg.*?<\/svg>/gs, '<svg/>')

function summary({ output, losses, messages }: Made) {
  const { scenes } = deck.parse(JSON.parse(String(output.files.find(({ role }) => role === 'deck')?.body)))
  return {
    scenes: scenes.map((scene) => ({ ...scene, html: withoutCodes(scene.html) })),
    losses: losses.map(({ type, kind, to, by, cause, excerpt }) => ({ type, kind, to, by, cause, excerpt })),
    ...(messages.length > 0 && { messages: messages.map(({ ruleId }) => ruleId) }),
  }
}

describe('fixtures', () => {
  it.each(cases)('%s', async (name) => {
    const folder = new URL(`${name}/`, root)
    const markdown = readFileSync(new URL('input.md', folder), 'utf8')
    const assets = { 'tas.png': assetOf('tas.png', 'PNG', 'image/png') }
    const made = summary(
      await render({ markdown, assets, options: { qr: { page: name.startsWith('page') } } }),
    )
    const expected = new URL('output.json', folder)
    if (process.env.UPDATE || !existsSync(expected))
      writeFileSync(expected, `${JSON.stringify(made, null, 2)}\n`)
    expect(made).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  it('has a folder for every handler', () => {
    const names = Object.keys(handlers).map((type) =>
      type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    )
    expect(names.filter((name) => !cases.includes(name))).toEqual([])
  })
})
