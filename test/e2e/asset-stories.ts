// A running CMS -> the stories of images: their rights, what they show in each language, and where they were taken.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import exifr from 'exifr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { CmsCast } from './cms-cast.ts'
import { login } from './sign-in.ts'
import { ADMIN } from './start-cms.ts'

const uid = 'api::article.article'

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" exif:GPSLatitude="52,22.2N" photoshop:Credit="Foto: Jansen" plus:LicenseEndDate="2031-05-01"><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A red bag</rdf:li><rdf:li xml:lang="nl">Een rode tas uit het bestand</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>`
const POSITION = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '52/1 22/1 12/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '4/1 53/1 30/1',
}

export function describeAssets(cast: () => CmsCast): void {
  const photo = () =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: '#c33' } })
      .withExif({ IFD0: { Copyright: '2026 Jansen' }, IFD3: POSITION })
      .withXmp(XMP)
      .jpeg()
      .toBuffer()
  const upload = async (name: string) => {
    const { cms } = cast()
    const form = new FormData()
    form.set('files', new Blob([await photo()], { type: 'image/jpeg' }), name)
    const response = await fetch(`${cms.url}/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await login(cms, ADMIN)}` },
      body: form,
    })
    const [file] = (await response.json()) as {
      id: number
      hash: string
      url: string
      alternativeText: string
    }[]
    if (!file) throw new Error(`upload: ${response.status}`)
    return file
  }
  const draft = async (cover: number, contentMetadata: object = {}) => {
    const { cms, entry } = cast()
    const data = entry('Met beeld', { cover, contentMetadata }) as never
    return (await cms.strapi.documents(uid).create({ locale: 'nl', data })).documentId
  }
  const publish = (documentId: string) =>
    cast().cms.strapi.documents(uid).publish({ documentId, locale: 'nl' })
  const rights = (hash: string, body: object) =>
    cast().as.admin('PUT', `/content-metadata/assets/${hash}`, body)

  it('M18 what a file says of itself is read before Strapi makes it smaller, and its place is not kept', async () => {
    const { cms, as } = cast()
    const file = await upload('tas.jpg')
    expect(file.alternativeText).toBe('A red bag')
    const { json } = await as.admin('GET', '/content-metadata/assets?q=tas')
    expect(json.assets[0]).toMatchObject({
      hash: file.hash,
      hadPosition: true,
      lease: 'valid',
      embedded: {
        credit: 'Foto: Jansen',
        rights: '2026 Jansen',
        validUntil: '2031-05-01',
        alt: { nl: 'Een rode tas uit het bestand' },
      },
    })
    const stored = readFileSync(path.join(cms.strapi.dirs.static.public, file.url))
    expect(await exifr.gps(stored).catch(() => undefined)).toBeUndefined()
    expect(stored.toString('latin1')).not.toMatch(/GPSLatitude/)
  })

  it('M17 a publication does not outlive the rights of its images, and says the day and how to mend it', async () => {
    const { cms, published } = cast()
    const file = await upload('lease.jpg')
    const documentId = await draft(file.id)
    await expect(publish(documentId)).rejects.toThrow(/2031-05-01/)
    const reply = await cast().as.admin(
      'POST',
      `/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=nl`,
      {},
    )
    expect(reply.status).toBe(400)
    expect(reply.json.error.details.errors).toContainEqual(
      expect.objectContaining({ path: ['cover'], ruleId: 'metadata/lease-ends-first' }),
    )
    expect(await published(documentId)).toBe(0)
    const contentMetadata = { validUntil: '2031-05-01' }
    await cms.strapi.documents(uid).update({ documentId, locale: 'nl', data: { contentMetadata } as never })
    await publish(documentId)
    expect(await published(documentId)).toBe(1)
    expect((await rights(file.hash, { validUntil: '2020-01-01' })).json.lease).toBe('ended')
    await expect(publish(documentId)).rejects.toThrow(/2020-01-01/)
    // An empty text takes the file's own word away.
    await rights(file.hash, { validUntil: '' })
    await publish(documentId)
  })

  it('M17 the desk says it before, in both languages, at the field', async () => {
    const file = await upload('desk.jpg')
    const { json } = await cast().as.admin('POST', '/omnichannel/preview', {
      uid,
      locale: 'nl',
      data: cast().entry('Aan het bureau', { cover: { id: file.id } }),
      targets: ['web'],
      frames: [],
    })
    const found = json.messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'lease-ends-first')
    expect(found).toMatchObject({ severity: 'error', place: { field: ['cover'] } })
    expect(found.text.nl).toContain('heeft geen einde')
    expect(found.text.en).toContain('has no end')
    expect(json.gate.refused).toBe(true)
  })

  it('M18 has an alternative text for each language, on the page of that language', async () => {
    const { cms, as, rendition, entry } = cast()
    const file = await upload('alt.jpg')
    await rights(file.hash, { alt: { en: 'A bag, written' }, validUntil: '' })
    const documentId = await draft(file.id)
    await cms.strapi
      .documents(uid)
      .update({ documentId, locale: 'en', data: entry('With a picture', { cover: file.id }) as never })
    await cms.strapi.documents(uid).publish({ documentId, locale: '*' })
    const page = async (locale: string) =>
      (await as.token('GET', rendition(documentId, `target=web&locale=${locale}&part=html`))).text
    expect(await page('nl')).toContain('alt="Een rode tas uit het bestand"')
    expect(await page('en')).toContain('alt="A bag, written"')
  })

  describe('bad requests', () => {
    it.each([
      [{ validUntil: 'soon' }, 'validUntil'],
      [{ validFrom: '2030-01-02', validUntil: '2030-01-01' }, 'validUntil'],
      [{ price: 1 }, 'price'],
    ])('%j is refused at %s', async (body, at) => {
      const { status, json } = await rights('whatever', body)
      expect(status).toBe(400)
      expect(json.error.details.errors[0].path.join('.')).toBe(at)
    })

    it('an image that does not exist is not found', async () => {
      expect((await rights('nothing', {})).status).toBe(404)
    })
  })
}

/** Path and body of every route, then the status for anonymous, author and super administrator. */
export const assetMatrix: Record<string, [() => string, unknown, number, number, number]> = {
  'GET /content-metadata/assets': [() => '/content-metadata/assets', undefined, 401, 403, 200],
  'PUT /content-metadata/assets/:hash': [() => '/content-metadata/assets/nothing', {}, 401, 403, 404],
}
