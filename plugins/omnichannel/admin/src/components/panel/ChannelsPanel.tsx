// The panel "Channels" of the edit view, for content types that are opted in.
import { useEditView, useMay } from '@kanaal/strapi-kit/strapi-admin'
import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { ACTIONS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { optInOf } from '../../model/opt-in-of'
import { LivePanel } from './LivePanel'
import { NotOptedIn } from './NotOptedIn'

/** The same elements every time: the form renders this with every keystroke, and equal content is not mounted anew. */
const LIVE = <LivePanel />
const NOT_OPTED_IN = <NotOptedIn />

export const ChannelsPanel: PanelComponent = () => {
  const t = useTranslate()
  const { uid, contentType } = useEditView()
  const mayPreview = useMay(ACTIONS.preview)
  const mayConfigure = useMay(ACTIONS.settings)
  const title = t('panel.title')
  if (optInOf(contentType).enabled) return mayPreview ? { title, content: LIVE } : null
  // Only those who can change it are told that a type could take part.
  return mayConfigure && uid.startsWith('api::') ? { title, content: NOT_OPTED_IN } : null
}
