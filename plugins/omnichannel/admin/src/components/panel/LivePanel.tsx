// Follows the unsaved form, shows what the channels make of it, and opens the full view.
import { useEditView } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { useEffect, useRef, useState } from 'react'
import { useGoTo } from '../../hooks/use-go-to'
import { usePreview } from '../../hooks/use-preview'
import { useTestMail } from '../../hooks/use-test-mail'
import { optInOf, textFields } from '../../model/opt-in-of'
import { isEmpty, toPanelState } from '../../model/panel-state'
import { wishedTarget, wishPreview } from '../../model/preview-wish'
import type { Switches } from '../../model/to-request'
import { FullView } from '../full-view/FullView'
import { PanelBody } from './PanelBody'

export function LivePanel() {
  const view = useEditView()
  // Another document or language is another question: nothing of the previous one may stay.
  return <Live key={`${view.uid} ${view.documentId} ${view.locale}`} />
}

function Live() {
  const view = useEditView()
  const [switches, setSwitches] = useState<Switches>({})
  // Who comes from the table of documents came for a preview.
  const [opened, setOpened] = useState(() => wishedTarget(view.documentId, view.locale))
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

  return (
    <>
      <PanelBody preview={preview} state={state} switches={switches} onOpen={setOpened} onGoTo={goTo} />
      {isOpen ? (
        <FullView
          answer={state.answer}
          preview={preview}
          labels={view.labels}
          firstTarget={opened}
          switches={switches}
          onSwitch={setSwitches}
          onSendTest={sendTest}
          onClose={() => setOpened(undefined)}
          onGoTo={(place) => {
            wanted.current = place
            setOpened(undefined)
          }}
        />
      ) : null}
    </>
  )
}
