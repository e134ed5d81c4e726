// A resolved image to an ImageObject.
import type { ImageObject } from 'schema-dts'
import type { ResolvedImage } from '../resolved.ts'

export const toImageObject = (image: ResolvedImage): ImageObject => ({
  '@type': 'ImageObject',
  url: image.url,
  ...(image.width && { width: { '@type': 'QuantitativeValue', value: image.width, unitCode: 'E37' } }),
  ...(image.height && { height: { '@type': 'QuantitativeValue', value: image.height, unitCode: 'E37' } }),
  ...(image.alt && { caption: image.alt }),
})
