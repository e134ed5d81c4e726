// Follows the unsaved form: what is missing or risky first, then everything else, folded.
import {
  Dimmed,
  goToField,
  useDebouncedPost,
  useDefaultLocale,
  useEditView,
  useGet,
  useInjectedValue,
  useTerms,
} from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import { useEffect, useRef } from 'react'
import { type Choices, PATHS, type PanelAnswer, type PanelProperty } from '../../../../shared/contracts'
import { FIELD_HASH } from '../../admin-paths'
import { useTranslate } from '../../hooks/use-translate'
import { fieldId } from '../../model/field-id'
import { readMetadata } from '../../model/metadata-value'
import { DocumentHistory } from '../history/DocumentHistory'
import { Disclosure } from '../shared/Disclosure'
import { FailureNote } from '../shared/FailureNote'
import { PanelAnswerView } from './PanelAnswerView'
import { PanelContext, type PanelWriter } from './panel-context'

export function LiveMetadata() {
  const view = useEditView()
  const fallback = useDefaultLocale()
  const locale = view.locale ?? fallback
  // Another document or language is another question: nothing of the previous one may stay.
  return locale === undefined ? null : (
    <Live key={`${view.uid} ${view.documentId} ${locale}`} locale={locale} />
  )
}

function Live({ locale }: { locale: string }) {
  const t = useTranslate()
  const { uid, documentId, values, labels } = useEditView()
  const [metadata, setMetadata] = useInjectedValue('contentMetadata')
  const [copy, setCopy] = useInjectedValue('channelCopy')
  const [terms, setTerms] = useTerms()
  const { answer, failure, stale, again } = useDebouncedPost<PanelAnswer>(PATHS.panel, {
    uid,
    locale,
    data: textsOf({ ...values, contentMetadata: metadata ?? null, channelCopy: copy ?? null }),
    ...(documentId === undefined ? {} : { documentId }),
  })
  const { answer: choices } = useGet<Choices>(PATHS.choices)
  const sticky = useRef(new Set<string>())
  for (const { key, gap, drift, isStale } of answer?.properties ?? [])
    if (gap || drift !== undefined || isStale) sticky.current.add(key)
  const writer: PanelWriter = {
    metadata: readMetadata(metadata),
    setMetadata,
    copy: readMetadata(copy),
    setCopy,
    terms,
    setTerms,
    choices,
    sketch: answer?.sketch ?? '',
    copyBase: answer?.copyBase ?? '',
    goTo: (field) => goTo(field, () => goToField({ path: [...field], values, labels })),
  }
  useFieldOfAddress(answer?.properties, writer.goTo)
  return (
    <Box width="100%" data-testid="metadata-panel" aria-busy={stale}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {answer === undefined && failure === undefined ? (
          <Typography textColor="neutral600" role="status">
            {t('panel.loading')}
          </Typography>
        ) : null}
        {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
        {answer === undefined ? null : (
          <PanelContext.Provider value={writer}>
            <Dimmed $stale={failure !== undefined}>
              <PanelAnswerView answer={answer} sticky={sticky.current} />
              <Disclosure title={t('history.title')}>
                {/* What was saved meanwhile is a change too. */}
                <DocumentHistory
                  key={String(values.updatedAt)}
                  uid={uid}
                  documentId={documentId}
                  locale={locale}
                />
              </Disclosure>
            </Dimmed>
          </PanelContext.Provider>
        )}
      </Flex>
    </Box>
  )
}

/** One of our own fields has an id; the others are Strapi's. */
function goTo(field: readonly string[], elsewhere: () => boolean): boolean {
  const isOurs = field[0] === 'contentMetadata' || field[0] === 'channelCopy'
  const path = field.slice(1).join('.')
  const key = field[0] === 'channelCopy' ? `copy.${path}` : path
  const own = isOurs ? document.getElementById(fieldId(key)) : null
  if (!own) return elsewhere()
  own.scrollIntoView({ block: 'center' })
  own.focus()
  return true
}

/** An overview links to a field: once the panel stands, the cursor goes there. */
function useFieldOfAddress(properties: readonly PanelProperty[] | undefined, go: PanelWriter['goTo']): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || properties === undefined) return
    isDone.current = true
    const { hash } = window.location
    if (!hash.startsWith(FIELD_HASH)) return
    go(decodeURIComponent(hash.slice(FIELD_HASH.length)).split('.'))
  })
}

/** Relations in a form are lists of what to connect: nothing that a text is read from. */
const textsOf = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => !(typeof value === 'object' && value !== null && 'connect' in value),
    ),
  )
