// The panel "Metadata" of the edit view, for content types that are opted in.
import { useEditView, useMay } from '@kanaal/strapi-kit/strapi-admin'
import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { ACTIONS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { LiveMetadata } from './LiveMetadata'

/** The same element every time: the form renders this with every keystroke, and equal content is not mounted anew. */
const LIVE = <LiveMetadata />

export const MetadataPanel: PanelComponent = () => {
  const t = useTranslate()
  const { contentType } = useEditView()
  const mayRead = useMay(ACTIONS.read)
  const kanaal = contentType?.pluginOptions?.kanaal as { enabled?: boolean } | undefined
  return mayRead && kanaal?.enabled ? { title: t('panel.title'), content: LIVE } : null
}
