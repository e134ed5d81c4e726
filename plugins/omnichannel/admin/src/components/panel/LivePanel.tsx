// Follows the unsaved form, shows what the channels make of it, and opens the full view.
import { useEditView, useLanguages } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { useEffect, useRef, useState } from 'react'
import { useGoTo } from '../../hooks/use-go-to'
import { usePreview } from '../../hooks/use-preview'
import { useTestMail } from '../../hooks/use-test-mail'
import { optInOf, textFields } from '../../model/opt-in-of'
import { isEmpty, toPanelState } from '../../model/panel-state'
import { alone, type Panes } from '../../model/panes'
import { wishedPreview, wishPreview } from '../../model/preview-wish'
import type { Switches } from '../../model/to-request'
import { FullView } from '../full-view/FullView'
import { FullViewLoading } from '../full-view/FullViewLoading'
import { PanelBody } from './PanelBody'

export function LivePanel() {
  const view = useEditView()
  // Another document or language is another question: nothing of the previous one may stay.
  return <Live key={`${view.uid} ${view.documentId} ${view.locale}`} />
}

function Live() {
  const view = useEditView()
  const languages = useLanguages()
  // Who comes from the table of documents, or from another language, came for a preview.
  const [wished] = useState(() => wishedPreview(view.documentId, view.locale))
  const [switches, setSwitches] = useState<Switches>(wished?.switches ?? {})
  const [opened, setOpened] = useState<Panes | undefined>(wished?.panes)
  const goTo = useGoTo(view)
  const sendTest = useTestMail(view, switches)
  const empty = isEmpty(view.values, textFields(optInOf(view.contentType).fields))
  const preview = usePreview(view, { switches, wanted: !empty, drawn: opened !== undefined })
  const state = toPanelState(preview, empty)
  const wanted = useRef<Place>()
  const isOpen = opened !== undefined && state.kind === 'ready'

  useEffect(() => {
    if (isOpen) wishPreview(undefined)
  }, [isOpen])

  // The dialog gives the focus back in a timer of its own, set when it left; this one runs after it.
  useEffect(() => {
    if (isOpen || wanted.current === undefined) return
    const place = wanted.current
    wanted.current = undefined
    const timer = setTimeout(() => goTo(place))
    return () => clearTimeout(timer)
  })

  const openLanguage = (locale: string, panes: Panes) => {
    if (view.documentId === undefined) return
    wishPreview({ documentId: view.documentId, locale, panes, switches })
    languages.open(locale)
  }

  const close = () => {
    // Who was asked about unsaved changes may have stayed.
    wishPreview(undefined)
    setOpened(undefined)
  }

  return (
    <>
      <PanelBody
        preview={preview}
        state={state}
        switches={switches}
        onOpen={(target) => setOpened(alone(target))}
        onGoTo={goTo}
      />
      {opened !== undefined && state.kind === 'loading' ? <FullViewLoading onClose={close} /> : null}
      {isOpen ? (
        <FullView
          answer={state.answer}
          preview={preview}
          labels={view.labels}
          firstPanes={opened}
          locales={languages.locales}
          onLocale={openLanguage}
          switches={switches}
          onSwitch={setSwitches}
          onSendTest={sendTest}
          onClose={close}
          onGoTo={(place) => {
            wanted.current = place
            close()
          }}
        />
      ) : null}
    </>
  )
}
