// Files that come one after another, or with a name that is taken -> the stories of which keys their concepts and schemes get.
import { describe, expect, it } from 'vitest'
import type { TaxonomyWorld } from './taxonomy-world.ts'

const schemeOf = (uri: string, names: readonly string[]) =>
  `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <${uri}> a skos:ConceptScheme ; skos:prefLabel "S"@nl .\n` +
  names
    .map((one) => `<${uri}/${one}> a skos:Concept ; skos:inScheme <${uri}> ; skos:prefLabel "${one}"@nl .`)
    .join('\n')

export function describeKeys({ admin, upload }: TaxonomyWorld): void {
  describe('keys', () => {
    const keysOf = async (scheme: string) => {
      const { nodes } = (await admin('GET', `/schemes/${scheme}/children`)).json
      return Object.fromEntries(
        nodes.map(({ key, label }: { key: string; label: { nl: string } }) => [label.nl, key.split(':')[1]]),
      )
    }

    it('T5 of concepts are those that one file gives, whatever was imported before', async () => {
      const uri = 'https://keys.example/talen'
      await upload(schemeOf(uri, ['c%23']), { key: 'in-two' })
      await upload(schemeOf(uri, ['c%23', 'C']))
      const inTwo = await keysOf('in-two')
      expect(inTwo).toEqual({ C: 'c', 'c%23': expect.stringMatching(/^c-[0-9a-f]{8}$/) })
      expect((await admin('DELETE', '/schemes/in-two')).status).toBe(200)
      await upload(schemeOf(uri, ['c%23', 'C']), { key: 'at-once' })
      expect(await keysOf('at-once')).toEqual(inTwo)
      await admin('DELETE', '/schemes/at-once')
    })

    it('T30 that only drop a collection are a change, told and made', async () => {
      const uri = 'https://keys.example/verzameld'
      const group = (name: string) =>
        `\n<${uri}/${name}> a skos:Collection ; skos:prefLabel "${name}"@nl ; skos:member <${uri}/a> .`
      const all = schemeOf(uri, ['a', 'b']) + group('Mooi') + group('Oud')
      await upload(all, { key: 'verzameld' })
      const less = { policy: 'replace' }
      const rest = schemeOf(uri, ['a', 'b']) + group('Mooi')
      const { json } = await upload(rest, { ...less, dryRun: 'true' })
      expect(json).toMatchObject({ added: 0, changed: 0, removed: 1, examples: [{ label: 'Oud' }] })
      expect((await upload(rest, less)).json).toMatchObject({ removed: 1, deprecated: 0 })
      const { text } = await admin('GET', '/schemes/verzameld/export?format=ntriples')
      expect(text).toContain('/Mooi>')
      expect(text).not.toContain('/Oud>')
      expect((await upload(rest, less)).json).toMatchObject({ added: 0, changed: 0, removed: 0 })
      // A file of a part says nothing of the others.
      expect((await upload(schemeOf(uri, ['a', 'b']))).json).toMatchObject({ changed: 0, removed: 0 })
      await admin('DELETE', '/schemes/verzameld')
    })

    it('T5 T30 of schemes are the one asked for, or refused by name', async () => {
      const [one, two] = ['https://one.example/thema', 'https://two.example/thema']
      expect((await upload(schemeOf(one, ['a']), { key: 'thema-een' })).status).toBe(200)
      const refused = async (text: string, key: string) => {
        const { status, json } = await upload(text, { key, dryRun: 'true' })
        return [status, json.error.details.errors[0].path, json.error.message]
      }
      expect(await refused(schemeOf(two, ['a']), 'thema-een')).toEqual([
        400,
        ['key'],
        expect.stringContaining('There is a scheme "thema-een" already'),
      ])
      expect(await refused(schemeOf(one, ['a']), 'anders')).toEqual([
        400,
        ['key'],
        expect.stringContaining(`${one} is here already, as "thema-een"`),
      ])
      const both = schemeOf(two, ['a']) + schemeOf('https://three.example/thema', ['a'])
      expect(await refused(both, 'anders')).toEqual([400, ['key'], expect.stringContaining('2 schemes')])
      expect((await upload(schemeOf(one, ['a']), { key: 'thema-een' })).json).toMatchObject({ unchanged: 2 })
    })

    it('T5 T30 of schemes without one are said by the dry run', async () => {
      await upload(schemeOf('https://one.example/rubriek', ['a']))
      const text = schemeOf('https://two.example/rubriek', ['a'])
      const dry = (await upload(text, { dryRun: 'true' })).json.schemes
      expect(dry).toMatchObject([{ key: expect.stringMatching(/^rubriek-[0-9a-f]{8}$/), isNew: true }])
      expect((await upload(text)).json.schemes).toEqual(dry)
      for (const key of ['thema-een', 'rubriek', dry[0].key])
        expect((await admin('DELETE', `/schemes/${key}`)).status).toBe(200)
    })
  })
}
