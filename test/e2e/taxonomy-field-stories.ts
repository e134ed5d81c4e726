// Collections, and the field "Terms" of a type -> the stories of both.
import { fromTurtle } from '@kanaal/taxonomy'
import { describe, expect, it } from 'vitest'
import { event, type WorkWorld } from './taxonomy-work-world.ts'

export function describeField({ running, strapi, admin, create }: WorkWorld): void {
  describe('collections', () => {
    it('T1 group concepts, in order where that matters, and are exported', async () => {
      const [one, two] = [await create('Stap een'), await create('Stap twee')]
      const input = { label: { nl: 'Stappen' }, isOrdered: true, members: [two.key, one.key] }
      const { status, json } = await admin('POST', '/schemes/work/collections', input)
      expect([status, json[0].members.map(({ key }: { key: string }) => key)]).toEqual([
        200,
        [two.key, one.key],
      ])
      const turtle = await running().as.anonymous('GET', '/api/taxonomy/schemes/work', undefined, {
        accept: 'text/turtle',
      })
      const [collection] = fromTurtle(turtle.text).collections
      expect(collection?.memberList).toEqual([two.uri, one.uri])
      const { uri } = json[0]
      await admin('POST', '/schemes/work/collections', { ...input, uri, members: [one.key] })
      const [stored] = (await admin('GET', '/schemes/work/collections')).json
      expect(stored.members).toHaveLength(1)
      const gone = await admin('DELETE', `/schemes/work/collections?uri=${encodeURIComponent(uri)}`)
      expect(gone.json).toEqual([])
      const wrong = await admin('POST', '/schemes/work/collections', {
        ...input,
        members: ['work:nothing'],
      })
      expect(wrong.status).toBe(400)
    })

    it('T1 keep all seven kinds of notes', async () => {
      const { key, version } = await create('Met noten')
      const kinds = [
        'definition',
        'scopeNote',
        'example',
        'note',
        'historyNote',
        'editorialNote',
        'changeNote',
      ]
      const notes = Object.fromEntries(kinds.map((kind) => [kind, { nl: [`Over ${kind}`] }]))
      const { json } = await admin('PUT', `/concepts/${key}`, { version, fields: notes })
      expect(json.concept.notes).toEqual(notes)
    })

    it('T1 T31 show a note with an author of its own, and keep it whatever else is changed', async () => {
      const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix n: <urn:noted:> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix dct: <http://purl.org/dc/terms/> .
        n:s a skos:ConceptScheme ; skos:prefLabel "Genoteerd"@nl .
        n:a a skos:Concept ; skos:inScheme n:s ; skos:prefLabel "A"@nl ;
          skos:scopeNote [ rdf:value "Alleen voor ijzer."@nl ; dct:creator "Jan" ] .`
      const reply = await running().as.admin('POST', '/taxonomy/import', {
        dryRun: 'false',
        text,
        key: 'noted',
      })
      expect(reply.json).toMatchObject({ added: 2, unchanged: 0 })
      const { version, noteResources } = (await admin('GET', '/concepts/noted:a')).json
      expect(noteResources).toEqual([{ kind: 'scopeNote', language: 'nl', text: 'Alleen voor ijzer.' }])
      const fields = { prefLabel: { nl: 'Anders' }, scopeNote: { nl: ['Nog een.'] } }
      expect((await admin('PUT', '/concepts/noted:a', { version, fields })).status).toBe(200)
      const accept = { accept: 'text/turtle' }
      const turtle = await running().as.anonymous('GET', '/api/taxonomy/schemes', undefined, accept)
      expect(turtle.text).toMatch(/dcterms:creator "Jan" ;\s+rdf:value "Alleen voor ijzer."@nl/)
      expect((await admin('GET', '/concepts/noted:a')).json.noteResources).toEqual(noteResources)
    })
  })

  describe('the field "Terms"', () => {
    let made = 0
    const happening = (keys: string[]) => ({
      title: `Voor wie ${++made}`,
      slug: `for-whom-${made}`,
      body:
        'Kom :date[21 augustus]{at="2027-08-21T13:00"} naar ' +
        ':fact[Utrecht]{id="place" value="Utrecht" unit="place"}.',
      forWhom: { assignments: keys.map((key) => ({ key })) },
    })
    const publish = async (keys: string[]) => {
      const events = strapi().documents(event)
      const { documentId } = await events.create({ locale: 'nl', data: happening(keys) as never })
      await events.publish({ documentId, locale: 'nl' })
      return documentId
    }

    it('T21 is found by what was chosen in it', async () => {
      const documentId = await publish(['persona:ouder'])
      const { json } = await running().as.anonymous(
        'GET',
        `/api/taxonomy/query?term=persona:ouder&type=${event}`,
      )
      expect(json.data.map((one: { documentId: string }) => one.documentId)).toContain(documentId)
    })

    it('T21 keeps to its scheme and its numbers when it is published', async () => {
      const personas = (await admin('GET', '/schemes/persona/children')).json.nodes
      const keys = personas.map(({ key }: { key: string }) => key)
      expect(keys.length).toBeGreaterThan(2)
      const refused = (wanted: string[]) => publish(wanted).catch((error: Error) => error.message)
      expect(await refused(['topic:school'])).toContain('"topic:school" may not be chosen in "forWhom"')
      expect(await refused(keys.slice(0, 3))).toContain('3 of at most 2 terms in "forWhom". Take 1 off.')
    })

    it('T21 finds below a branch, and only what nothing stands below', async () => {
      const find = async (query: string) =>
        (await admin('GET', `/search?q=school&language=nl&schemes=topic${query}`)).json.map(
          ({ key }: { key: string }) => key,
        )
      expect(await find('')).toContain('topic:school')
      expect(await find('&branch=topic:school')).not.toContain('topic:school')
      const leaves = await find('&leafOnly=true')
      expect(leaves).toContain('topic:rugzak')
      expect(leaves).not.toContain('topic:schoolspullen')
    })
  })
}
