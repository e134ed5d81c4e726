// Another term on many documents: who is meant, what would change, and then a job that can be taken back.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Checkbox, Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { PATHS } from '../../../../shared/contracts'
import type { FoundRow } from '../../../../shared/overviews'
import type { RetagPreview, RetagRequest } from '../../../../shared/retag'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'
import { Section } from '../shared/Section'
import { TermList } from '../shared/TermList'
import type { DocumentScope } from '../shared/TypeSelect'
import { RetagChanges } from './RetagChanges'
import { RetagJobs } from './RetagJobs'

const STATUSES = ['draft', 'published'] as const

export function RetagCard({ scope, terms }: { scope: DocumentScope; terms: string[] }) {
  const t = useTranslate()
  const write = useWriter()
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  const [isBelow, setBelow] = useState(false)
  const [statuses, setStatuses] = useState<RetagRequest['select']['statuses']>([...STATUSES])
  const [reason, setReason] = useState('')
  const [preview, setPreview] = useState<RetagPreview>()
  const [failure, setFailure] = useState<Failure>()
  const [started, setStarted] = useState(0)
  const infos = useTermInfos(preview?.examples.flatMap(({ before, after }) => [...before, ...after]) ?? [])
  const send = async (dryRun: boolean) => {
    const select: RetagRequest['select'] = {
      terms,
      statuses,
      expand: isBelow ? 'narrowerTransitive' : 'self',
      ...scope,
    }
    const body = { select, add, remove, dryRun, ...(reason === '' ? {} : { reason }) }
    const done = await write<RetagPreview>('post', PATHS.retag, body)
    setFailure('failure' in done ? done.failure : undefined)
    if ('failure' in done) return
    if (dryRun) return setPreview(done.data)
    setPreview(undefined)
    setAdd([])
    setRemove([])
    setReason('')
    setStarted(started + 1)
  }
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setPreview(undefined)
    }
  }
  const isReady = terms.length > 0 && statuses.length > 0 && add.length + remove.length > 0
  return (
    <Section title={t('retag.title')} what={t('retag.what')} testId="retag">
      {terms.length === 0 ? (
        <Typography textColor="neutral600">{t('retag.choose')}</Typography>
      ) : (
        <>
          <Checkbox
            checked={isBelow}
            onCheckedChange={(checked: boolean | 'indeterminate') => change(setBelow)(checked === true)}
          >
            {t('retag.below')}
          </Checkbox>
          <Flex gap={4}>
            {STATUSES.map((status) => (
              <Checkbox
                key={status}
                checked={statuses.includes(status)}
                onCheckedChange={(checked: boolean | 'indeterminate') =>
                  change(setStatuses)(
                    STATUSES.filter((one) => (one === status ? checked === true : statuses.includes(one))),
                  )
                }
              >
                {t(`retag.${status}`)}
              </Checkbox>
            ))}
          </Flex>
          <TermList label={t('retag.remove')} keys={remove} onChange={change(setRemove)} />
          <TermList label={t('retag.add')} keys={add} onChange={change(setAdd)} />
          <Field.Root>
            <Field.Label>{t('retag.reason')}</Field.Label>
            <TextInput
              value={reason}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setReason(event.target.value)}
            />
          </Field.Root>
          {failure === undefined ? null : <FailureNote failure={failure} />}
          {preview === undefined ? null : (
            <Box padding={4} background="neutral100" hasRadius role="status" data-testid="retag-preview">
              <Typography fontWeight="semiBold" tag="p">
                {t('retag.counts', { drafts: preview.drafts, published: preview.published })}
              </Typography>
              {preview.kept === 0 ? null : (
                <>
                  <Typography tag="p">{t('retag.kept', { kept: preview.kept })}</Typography>
                  <RetagChanges rows={preview.keptExamples.map(unchanged)} infos={infos} />
                </>
              )}
              <RetagChanges rows={preview.examples} infos={infos} />
              {preview.total > preview.examples.length ? (
                <Typography variant="pi" textColor="neutral600">
                  {t('documents.more', { more: preview.total - preview.examples.length })}
                </Typography>
              ) : null}
            </Box>
          )}
          <Box>
            {preview === undefined || preview.total === 0 ? (
              <Button variant="secondary" disabled={!isReady} onClick={() => send(true)}>
                {t('import.look')}
              </Button>
            ) : (
              <Button onClick={() => send(false)}>{t('retag.do', { total: preview.total })}</Button>
            )}
          </Box>
        </>
      )}
      <RetagJobs turn={started} />
    </Section>
  )
}

const unchanged = (row: FoundRow) => ({ ...row, before: [], after: [] })
