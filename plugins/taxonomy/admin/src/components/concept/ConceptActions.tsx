// What can be done to a concept: a new one below it, another place, merge, deprecate, delete; each says first what it touches.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { type ConceptDetail, PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { ActionDialog, type ActionKind } from './ActionDialog'
import { NewConcept } from './NewConcept'

interface Props {
  concept: ConceptDetail
  scheme: SchemeInfo
  onChange(): void
  onSelect(key: string | undefined): void
}

export function ConceptActions({ concept, scheme, onChange, onSelect }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const [opened, setOpened] = useState<ActionKind | 'new'>()
  const [failure, setFailure] = useState<Failure>()
  const path = `${PATHS.concepts}/${concept.key}`
  const run = async (method: 'post' | 'del', tail: string, body: object): Promise<boolean> => {
    const answer = await write(method, path + tail, body)
    setFailure('failure' in answer ? answer.failure : undefined)
    return !('failure' in answer)
  }
  const remove = async () => {
    if (!(await run('del', '', {}))) return
    onSelect(undefined)
    onChange()
  }
  const reinstate = async () => {
    if (await run('post', '/reinstate', { version: concept.version })) onChange()
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="secondary" onClick={() => setOpened('new')}>
          {t('action.new')}
        </Button>
        <Button size="S" variant="tertiary" onClick={() => setOpened('move')}>
          {t('action.move')}
        </Button>
        {concept.deprecated ? (
          <Button size="S" variant="tertiary" onClick={reinstate}>
            {t('action.reinstate')}
          </Button>
        ) : (
          <>
            <Button size="S" variant="tertiary" onClick={() => setOpened('merge')}>
              {t('action.merge')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setOpened('deprecate')}>
              {t('action.deprecate')}
            </Button>
          </>
        )}
        <Button size="S" variant="danger-light" onClick={remove}>
          {t('action.delete')}
        </Button>
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
      {opened !== undefined && opened !== 'new' ? (
        <ActionDialog
          kind={opened}
          concept={concept}
          onClose={() => setOpened(undefined)}
          onDone={() => {
            setOpened(undefined)
            onChange()
          }}
        />
      ) : null}
    </Flex>
  )
}
