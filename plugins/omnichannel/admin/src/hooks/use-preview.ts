// Keeps the preview of what stands in the form now, for one audience and moment.
import {
  type DebouncedPost,
  type EditView,
  useDebouncedPost,
  useDefaultLocale,
} from '@kanaal/strapi-kit/strapi-admin'
import { PATHS, type PreviewResponse } from '../../../shared/contracts'
import { type Drawn, type Switches, toPreviewRequest } from '../model/to-request'

/** The panel shows words only: drawing every preview with every keystroke would be megabytes for nothing. */
const NONE: Drawn = []

interface Options {
  switches: Switches
  /** An empty document has no channels to show: then nothing is asked. */
  wanted: boolean
  /** Whether somebody looks at the previews themselves. */
  drawn: boolean
}

export function usePreview(
  view: EditView,
  { switches, wanted, drawn }: Options,
): DebouncedPost<PreviewResponse> {
  const defaultLocale = useDefaultLocale()
  const frames = drawn ? undefined : NONE
  const request = wanted ? toPreviewRequest(view, switches, defaultLocale, frames) : undefined
  return useDebouncedPost<PreviewResponse>(PATHS.preview, request)
}
