// The chosen concept: its form, its place, who uses it, and what was done to it.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Loader, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { mayDo } from '../../../../shared/access'
import { type ConceptDetail, PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'
import { toLinksDraft } from '../../model/links-draft'
import { FailureNote } from '../shared/FailureNote'
import type { Done } from '../tree/UndoBar'
import { ChangeList } from './ChangeList'
import { ConceptActions } from './ConceptActions'
import { ConceptFindings } from './ConceptFindings'
import { ConceptForm } from './ConceptForm'
import { ConceptLinks } from './ConceptLinks'
import { ConceptPlaces } from './ConceptPlaces'
import { NoteResources } from './NoteResources'
import { Successor } from './Successor'
import { UsageNote } from './UsageNote'

interface Props {
  conceptKey: string
  scheme: SchemeInfo
  onChange(): void
  onSelect(key: string | undefined): void
  onDone(done: Done): void
}

export function ConceptPane({ conceptKey, scheme, onChange, onSelect, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const [undone, setUndone] = useState(0)
  const [refused, setRefused] = useState<Failure>()
  const path = `${PATHS.concepts}/${conceptKey}`
  const { answer, failure, again } = useGet<ConceptDetail>(path, { undone })
  if (failure !== undefined) return <FailureNote failure={failure} onAgain={again} />
  if (answer === undefined || answer.key !== conceptKey) return <Loader small>{t('tree.loading')}</Loader>
  const changed = () => {
    again()
    onChange()
  }
  const undo = async (id: string) => {
    const done = await write('post', `${PATHS.changes}/${id}/undo`, {})
    setRefused('failure' in done ? done.failure : undefined)
    setUndone(undone + 1)
    onChange()
  }
  const restore = async (change: string) => {
    const done = await write<{ change: string }>('post', `${path}/restore`, {
      change,
      version: answer.version,
    })
    setRefused('failure' in done ? done.failure : undefined)
    if ('failure' in done) return
    changed()
    onDone({
      change: done.data.change,
      sentence: t('deleted.restored', { name: labelIn(answer.label, locale, answer.key) }),
    })
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-testid="concept-pane">
      <Box>
        <Typography variant="beta" tag="h2">
          {labelIn(answer.label, locale, answer.key)}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p" style={{ overflowWrap: 'anywhere' }}>
          {[pathIn(answer.path, locale), answer.key, answer.uri].filter(Boolean).join(' · ')}
        </Typography>
        <UsageNote concept={answer.key} />
        {answer.deprecated ? <Successor concept={answer} onSelect={onSelect} /> : null}
      </Box>
      {answer.may.length > 0 ? (
        <ConceptActions
          concept={answer}
          scheme={scheme}
          onChange={changed}
          onSelect={onSelect}
          onDone={onDone}
        />
      ) : null}
      {refused === undefined ? null : <FailureNote failure={refused} />}
      <ConceptPlaces concept={answer} mayEdit={mayDo('places', answer.may)} onDone={onDone} />
      <ConceptFindings findings={answer.findings} />
      <ConceptForm
        key={`${answer.key} ${answer.version}`}
        concept={answer}
        scheme={scheme}
        mayEdit={mayDo('words', answer.may)}
        onSaved={changed}
      />
      <NoteResources notes={answer.noteResources} />
      <ConceptLinks
        // Words that are saved leave alone what is chosen here.
        key={`${answer.key} ${JSON.stringify(toLinksDraft(answer))}`}
        concept={answer}
        mayEdit={mayDo('places', answer.may)}
        onSaved={changed}
      />
      <ChangeList changes={answer.changes} may={answer.may} onUndo={undo} onRestore={restore} />
    </Flex>
  )
}
