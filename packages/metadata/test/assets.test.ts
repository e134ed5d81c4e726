import exifr from 'exifr'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { isKnownPicture, readAssetMetadata, stripPosition } from '../src/assets/index.ts'
import { withIptc } from './with-iptc.ts'

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" exif:GPSLatitude="52,22.2N" exif:GPSLongitude='4,53.5E' photoshop:Credit="Foto: Jansen" plus:LicenseEndDate="2027-05-01" plus:ModelReleaseStatus="http://ns.useplus.org/ldf/vocab/MR-LMR" xmpRights:WebStatement="https://example.org/licence"><exif:GPSAltitude>12/1</exif:GPSAltitude><exif:GPSDateStamp/><dc:creator><rdf:Seq><rdf:li>Jo Jansen</rdf:li><rdf:li>Bo de Wit</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Jansen</rdf:li></rdf:Alt></dc:rights><dc:description><rdf:Alt><rdf:li xml:lang="x-default">A bag. Altitude: high.</rdf:li></rdf:Alt></dc:description><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A red bag</rdf:li><rdf:li xml:lang="nl">Een rode tas</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
const EXIF = {
  IFD0: { Copyright: '2026 Somebody else', Artist: 'Jo Jansen, Bo de Wit' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '52/1 22/1 12/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '4/1 53/1 30/1',
  },
}
const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const
const picture = (xmp = XMP) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#c33' } })
    .withExif(EXIF)
    .withXmp(xmp)
const pictureIn = async (format: (typeof FORMATS)[number], xmp?: string) =>
  new Uint8Array(await picture(xmp)[format]().toBuffer())

describe.each(FORMATS)('%s', (format) => {
  test('M18 says who made it, who has its rights until when, and where two forms disagree', async () => {
    expect(await readAssetMetadata(await pictureIn(format))).toEqual({
      alt: { '': 'A red bag', nl: 'Een rode tas' },
      creator: 'Jo Jansen, Bo de Wit',
      credit: 'Foto: Jansen',
      description: 'A bag. Altitude: high.',
      rights: '© 2026 Jansen',
      license: 'https://example.org/licence',
      validUntil: '2027-05-01',
      modelRelease: 'limited',
      hasPosition: true,
      conflicts: [
        { key: 'rights', used: '© 2026 Jansen', from: 'xmp', other: '2026 Somebody else', in: 'exif' },
      ],
    })
  })

  test('M18 loses its position, and nothing else', async () => {
    const before = await pictureIn(format)
    const after = stripPosition(before)
    const { hasPosition, ...rest } = await readAssetMetadata(after)
    expect(hasPosition).toBe(false)
    expect(rest).toEqual({ ...(await readAssetMetadata(before)), hasPosition: undefined })
    // Another reader than ours, and no letter of it anywhere.
    const letters = Buffer.from(after).toString('latin1')
    expect(letters).not.toMatch(/GPS|52,22|4,53|12\/1/)
    const { exif } = await sharp(after).metadata()
    expect(await exifr.gps(exif?.subarray(6) ?? Buffer.alloc(0)).catch(() => undefined)).toBeUndefined()
    const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
    expect(await pixels(after)).toEqual(await pixels(before))
    expect(stripPosition(after)).toBe(after)
  })
})

test('M18 exifr finds a position before, and none after', async () => {
  const before = await pictureIn('jpeg')
  expect(await exifr.gps(before)).toMatchObject({ latitude: expect.closeTo(52.37, 2) })
  expect(await exifr.gps(stripPosition(before)).catch(() => undefined)).toBeUndefined()
  const all = await exifr.parse(stripPosition(before), { xmp: true, gps: true, tiff: true })
  expect(Object.keys(all).filter((key) => /gps|latitude|longitude/i.test(key))).toEqual([])
})

test('a picture behind the picture, as cameras write them, loses its position too', async () => {
  const one = await pictureIn('jpeg')
  const both = Uint8Array.from([...one, ...one])
  expect(Buffer.from(stripPosition(both)).toString('latin1')).not.toMatch(/GPS/)
  expect(stripPosition(both).subarray(one.length)).toEqual(stripPosition(one))
})

test('M18 IPTC is read where XMP says nothing, and a disagreement is told', async () => {
  const bare = new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#333' } })
      .jpeg()
      .toBuffer(),
  )
  const only = await readAssetMetadata(withIptc(bare, { 80: 'Jo Jansen', 110: 'ANP', 37: '20270630' }))
  expect(only).toMatchObject({ creator: 'Jo Jansen', credit: 'ANP', validUntil: '2027-06-30', conflicts: [] })
  const both = await readAssetMetadata(withIptc(await pictureIn('jpeg'), { 110: 'ANP', 37: '20270630' }))
  expect(both).toMatchObject({ credit: 'Foto: Jansen', validUntil: '2027-05-01' })
  expect(both.conflicts).toEqual(
    expect.arrayContaining([
      { key: 'credit', used: 'Foto: Jansen', from: 'xmp', other: 'ANP', in: 'iptc' },
      { key: 'validUntil', used: '2027-05-01', from: 'xmp', other: '2027-06-30', in: 'iptc' },
    ]),
  )
})

test('profiles that nobody can read in place leave a PNG, which stays whole', async () => {
  const png = await pictureIn('png')
  const text = Buffer.from('Raw profile type exif\0\0x\x9cGPS', 'latin1')
  const head = Buffer.alloc(8)
  head.writeUInt32BE(text.length)
  head.write('zTXt', 4, 'latin1')
  const with_ = Uint8Array.from([...png.subarray(0, 33), ...head, ...text, 0, 0, 0, 0, ...png.subarray(33)])
  const after = stripPosition(with_)
  expect(after).toEqual(stripPosition(png))
})

test('XMP that is no UTF-8 says nothing any more', async () => {
  const jpeg = await pictureIn('jpeg')
  const wide = Buffer.from('<exif:GPSLatitude>52</exif:GPSLatitude>', 'utf16le')
  const name = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1')
  const length = wide.length + name.length + 2
  const segment = [0xff, 0xe1, length >> 8, length & 255, ...name, ...wide]
  const after = stripPosition(Uint8Array.from([0xff, 0xd8, ...segment, ...jpeg.subarray(2)]))
  expect(Buffer.from(after).toString('latin1').replaceAll('\0', '')).not.toMatch(/GPS/)
})

test('any bytes are read and stripped without an error, in time, and grow by no more than what was compressed', async () => {
  const samples = await Promise.all(FORMATS.map((format) => pictureIn(format)))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
      fc.nat(),
      async (sample, changes, cut) => {
        const bytes = sample.slice(0, sample.length - (cut % 200))
        for (const [at, value] of changes) bytes[at % Math.min(bytes.length, 900)] = value
        expect(stripPosition(bytes).length).toBeLessThan(bytes.length + 4_000)
        await readAssetMetadata(bytes)
      },
    ),
    { numRuns: 300 },
  )
})

test('hostile XMP costs time that grows only with its length', () => {
  const xmp = Buffer.from('<a:GPSa b:GPSc=" '.repeat(100_000), 'latin1')
  const webp = Buffer.concat([Buffer.from('RIFF....WEBPXMP ....', 'latin1'), xmp])
  webp.writeUInt32LE(xmp.length, 16)
  const start = performance.now()
  expect(stripPosition(webp)).not.toBe(webp)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('M18 a picture is known by its first twelve bytes, and a film or a text is none', async () => {
  for (const format of [...FORMATS, 'tiff'] as const) {
    const bytes = new Uint8Array(await picture()[format]().toBuffer())
    expect([format, isKnownPicture(bytes.subarray(0, 12))]).toEqual([format, true])
  }
  const ftyp = (brand: string) => Uint8Array.from(`\0\0\0\u0018ftyp${brand}`, (one) => one.charCodeAt(0))
  expect(isKnownPicture(ftyp('heic'))).toBe(true)
  for (const brand of ['isom', 'mp42', 'qt  ', 'M4V ']) expect(isKnownPicture(ftyp(brand))).toBe(false)
  for (const text of ['', '%PDF-1.7', '<svg xmlns=']) {
    expect(isKnownPicture(new TextEncoder().encode(text))).toBe(false)
  }
})
