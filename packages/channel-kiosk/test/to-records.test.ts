import { describe, expect, it } from 'vitest'
import { render } from './context.ts'

const head =
  '| Voertuig | Tot 2028 | Vanaf 1 januari 2028 | Vanaf 1 juli 2030 | Boete | Ontheffing mogelijk? |'
const line = '| --- | --- | --- | --- | --- | --- |'
const rows = [
  '| Dieselbus (euro 5) | ja | nee | nee | € 110 | alleen voor kermisexploitanten |',
  '| Dieselbus (euro 6) | ja | ja, met ontheffing | nee | € 110 | ja, tot 2030 |',
  '| Bakfiets | ja | ja | ja | - | niet nodig |',
]
const names = ['Dieselbus (euro 5)', 'Dieselbus (euro 6)', 'Bakfiets']
const intro = 'De regels gelden van maandag tot en met zaterdag. Op zondag en feestdagen verandert er niets.'

const scenesOf = async (markdown: string) => {
  const { tree } = await render({ markdown, options: { qr: { page: false } } })
  return tree.scenes.filter(({ scene }) => scene.text.includes(': '))
}

describe('a table that becomes a list', () => {
  it('says on every screen whose values stand there', async () => {
    const scenes = await scenesOf(`## Regels\n\n${intro}\n\n${[head, line, ...rows].join('\n')}`)
    expect(scenes.length).toBeGreaterThan(0)
    for (const { scene } of scenes) {
      const values = scene.text.split('\n').filter((text) => text.includes(': '))
      expect(
        names.some((name) => scene.text.includes(name)),
        scene.text,
      ).toBe(true)
      expect(values.length).toBeGreaterThan(0)
    }
    const whole = scenes.map(({ scene }) => scene.text).join('\n')
    for (const value of [
      'Boete: € 110',
      'alleen voor kermisexploitanten',
      'ja, met ontheffing',
      'niet nodig',
    ])
      expect(whole).toContain(value)
  })

  it('leaves no name alone at the foot of a screen', async () => {
    const scenes = await scenesOf(`## Regels\n\n${intro}\n\n${[head, line, ...rows].join('\n')}`)
    for (const { scene } of scenes)
      expect(names.filter((name) => scene.text.trimEnd().endsWith(name))).toEqual([])
  })

  it('goes on with a name again where one row is more than a screen', async () => {
    const wide = (cells: string[]) => `| ${cells.join(' | ')} |`
    const columns = Array.from({ length: 12 }, (_, index) => `Kolom ${index}`)
    const table = [columns, columns.map(() => '---'), columns.map((_, index) => `waarde ${index}`)]
    const scenes = await scenesOf(`## Breed\n\n${table.map(wide).join('\n')}`)
    expect(scenes.length).toBeGreaterThan(1)
    for (const { scene } of scenes) expect(scene.text).toContain('waarde 0')
    for (let index = 1; index < 12; index += 1) {
      expect(
        scenes.filter(({ scene }) => scene.text.includes(`Kolom ${index}: waarde ${index}`)),
      ).toHaveLength(1)
    }
  })
})
