// Strapi's media JSON to an asset: sizes, formats and focal point.
import type { Asset, AssetFormat, Json } from '@kanaal/types'
import { defined } from '../defined.ts'
import { isMedia, isObject } from './attributes.ts'

/** Undefined for anything that is no media file. */
export function fromMedia(value: Json | undefined): Asset | undefined {
  if (!isObject(value) || !isMedia(value)) return undefined
  const formats = isObject(value.formats)
    ? Object.values(value.formats)
        .map(toFormat)
        .filter((one) => one !== undefined)
    : []
  const credit = isObject(value.provider_metadata) ? textOf(value.provider_metadata.credit) : undefined
  return {
    src: String(value.url),
    ...defined({
      alt: typeof value.alternativeText === 'string' ? value.alternativeText : undefined,
      caption: textOf(value.caption),
      credit,
      mediaType: textOf(value.mime),
      width: sizeOf(value.width),
      height: sizeOf(value.height),
      formats: formats.length > 0 ? formats : undefined,
      focalPoint: toFocalPoint(value.focalPoint),
    }),
  }
}

function toFormat(value: Json): AssetFormat | undefined {
  if (!isObject(value) || typeof value.url !== 'string') return undefined
  const [width, height] = [sizeOf(value.width), sizeOf(value.height)]
  if (width === undefined || height === undefined) return undefined
  return {
    url: value.url,
    width,
    height,
    ...defined({ mediaType: textOf(value.mime), bytes: sizeOf(value.sizeInBytes) }),
  }
}

/** Strapi keeps percentages (0 to 100), an asset fractions (0 to 1). */
function toFocalPoint(value: Json | undefined): Asset['focalPoint'] {
  if (!isObject(value)) return undefined
  const { x, y } = value
  if (typeof x !== 'number' || typeof y !== 'number') return undefined
  const isPercentage = x > 1 || y > 1
  const fraction = (part: number) => Math.min(1, Math.max(0, isPercentage ? part / 100 : part))
  return { x: fraction(x), y: fraction(y) }
}

function sizeOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.round(value) : undefined
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
