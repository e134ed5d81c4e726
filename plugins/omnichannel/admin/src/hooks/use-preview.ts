// Keeps the preview of what stands in the form now, for one audience and moment.
import {
  type DebouncedPost,
  type EditView,
  useDebouncedPost,
  useDefaultLocale,
} from '@kanaal/strapi-kit/strapi-admin'
import { PATHS, type PreviewResponse } from '../../../shared/contracts'
import { type Switches, toPreviewRequest } from '../model/to-request'

/** Asks nothing where `wanted` is false: an empty document has no channels to show. */
export function usePreview(
  view: EditView,
  switches: Switches,
  wanted: boolean,
): DebouncedPost<PreviewResponse> {
  const defaultLocale = useDefaultLocale()
  const request = wanted ? toPreviewRequest(view, switches, defaultLocale) : undefined
  return useDebouncedPost<PreviewResponse>(PATHS.preview, request)
}
