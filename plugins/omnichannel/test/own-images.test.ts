// A mail's preview shows the images that only the media library has yet.
import { describe, expect, it } from 'vitest'
import { withOwnImages } from '../server/src/own-images'

const site = 'https://www.example.org'
const library: Record<string, Uint8Array> = { '/uploads/bag.jpg': new Uint8Array([1, 2, 3]) }
const read = async (address: string) => library[address]

describe('withOwnImages', () => {
  it('puts an image of the library in the place of its address, wherever it stands', async () => {
    const html = `<img src="${site}/uploads/bag.jpg"><p style="background:url(${site}/uploads/bag.jpg)">`
    expect(await withOwnImages(html, site, read)).toBe(
      '<img src="data:image/jpeg;base64,AQID"><p style="background:url(data:image/jpeg;base64,AQID)">',
    )
  })

  it.each([
    `<img src="${site}/uploads/gone.jpg">`,
    `<img src="${site}/other/bag.jpg">`,
    '<img src="https://wwwXexample.org/uploads/bag.jpg">',
    `<a href="${site}/uploads/prices.pdf">`,
  ])('leaves %s as it is', async (html) => {
    expect(await withOwnImages(html, site, read)).toBe(html)
  })
})
