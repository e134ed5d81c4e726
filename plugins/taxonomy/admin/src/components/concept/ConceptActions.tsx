// What can be done to a concept: a new one below it, another place, merge, deprecate, delete; each says first what it touches.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type Deed, mayDo } from '../../../../shared/access'
import { type ConceptDetail, PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { PasteDialog } from '../tree/PasteDialog'
import type { Done } from '../tree/UndoBar'
import { ActionDialog, type ActionKind } from './ActionDialog'
import { NewConcept } from './NewConcept'

interface Props {
  concept: ConceptDetail
  scheme: SchemeInfo
  onChange(): void
  onSelect(key: string | undefined): void
  onDone(done: Done): void
}

export function ConceptActions({ concept, scheme, onChange, onSelect, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [opened, setOpened] = useState<ActionKind | 'new' | 'paste'>()
  const [failure, setFailure] = useState<Failure>()
  const path = `${PATHS.concepts}/${concept.key}`
  const name = labelIn(concept.label, locale, concept.key)
  const may = (deed: Deed) => mayDo(deed, concept.may)
  const remove = async () => {
    const answer = await write<{ change: string }>('del', `${path}?version=${concept.version}`)
    setFailure('failure' in answer ? answer.failure : undefined)
    if ('failure' in answer) return
    onSelect(undefined)
    onDone({ change: answer.data.change, sentence: t('action.deleted', { name }) })
  }
  const reinstate = async () => {
    const answer = await write<{ change: string }>('post', `${path}/reinstate`, { version: concept.version })
    setFailure('failure' in answer ? answer.failure : undefined)
    if (!('failure' in answer))
      onDone({ change: answer.data.change, sentence: t('reinstate.done', { name }) })
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        {may('places') ? (
          <>
            <Button size="S" variant="secondary" onClick={() => setOpened('new')}>
              {t('action.new')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setOpened('paste')}>
              {t('action.paste')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setOpened('move')}>
              {t('action.move')}
            </Button>
          </>
        ) : null}
        {may('standing') && concept.deprecated ? (
          <Button size="S" variant="tertiary" onClick={reinstate}>
            {t('action.reinstate')}
          </Button>
        ) : null}
        {may('standing') && !concept.deprecated ? (
          <>
            <Button size="S" variant="tertiary" onClick={() => setOpened('merge')}>
              {t('action.merge')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setOpened('deprecate')}>
              {t('action.deprecate')}
            </Button>
          </>
        ) : null}
        {may('removal') ? (
          <Button size="S" variant="danger-light" onClick={remove}>
            {t('action.delete')}
          </Button>
        ) : null}
      </Flex>
      {failure === undefined ? null : <FailureNote failure={failure} />}
      {opened === 'new' ? (
        <NewConcept
          scheme={scheme}
          broader={concept}
          onClose={() => setOpened(undefined)}
          onMade={(key) => {
            onChange()
            onSelect(key)
          }}
        />
      ) : null}
      {opened === 'paste' ? (
        <PasteDialog
          scheme={scheme}
          parent={concept}
          onClose={() => setOpened(undefined)}
          onDone={(change, sentence) => {
            setOpened(undefined)
            onDone({ change, sentence })
          }}
        />
      ) : null}
      {opened !== undefined && opened !== 'new' && opened !== 'paste' ? (
        <ActionDialog
          kind={opened}
          concept={concept}
          scheme={scheme}
          onClose={() => setOpened(undefined)}
          onDone={(done) => {
            setOpened(undefined)
            onDone(done)
          }}
        />
      ) : null}
    </Flex>
  )
}
