// What was done in a scheme since a day, what differs from then, and each change side by side.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS } from '../../../../shared/contracts'
import type { ChangeDetail, HistoryReport } from '../../../../shared/overviews'
import { type TranslationKey, useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { DayInput } from '../shared/DayInput'
import { FailureNote } from '../shared/FailureNote'
import { PlainTable } from '../shared/PlainTable'
import { Section } from '../shared/Section'

/** An undoing is redone, and URIs are moved back, where they were made. */
const FINAL = new Set(['undo', 'rebase'])

interface Props {
  scheme: string
  mayEdit: boolean
  onChange(): void
}

export function HistoryCard({ scheme, mayEdit, onChange }: Props) {
  const t = useTranslate()
  const { locale, formatDate } = useIntl()
  const write = useWriter()
  const [day, setDay] = useState('')
  const [opened, setOpened] = useState<string>()
  const [refused, setRefused] = useState<Failure>()
  const { answer, failure, again } = useGet<HistoryReport>(
    `${PATHS.schemes}/${scheme}/history`,
    day === '' ? {} : { since: `${day}T00:00:00.000Z` },
  )
  const detail = useGet<ChangeDetail>(opened === undefined ? undefined : `${PATHS.changes}/${opened}`)
  const undo = async (id: string) => {
    const done = await write('post', `${PATHS.changes}/${id}/undo`, {})
    setRefused('failure' in done ? done.failure : undefined)
    again()
    onChange()
  }
  const shown = detail.answer?.id === opened ? detail.answer : undefined
  const names = (list: HistoryReport['removed'] = []) =>
    list
      .slice(0, 12)
      .map(({ key, label }) => labelIn(label, locale, key))
      .join(', ') + (list.length > 12 ? ' …' : '')
  return (
    <Section
      title={t('log.title')}
      what={t('log.what')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      testId="history"
    >
      <DayInput label={t('log.since')} value={day} onChange={setDay} />
      {answer === undefined ? null : (
        <Box>
          <Typography tag="p">{t('log.counts', { total: answer.total })}</Typography>
          {(['added', 'changed', 'removed'] as const).map((kind) =>
            answer[kind].length === 0 ? null : (
              <Typography key={kind} variant="pi" tag="p">
                {`${t(`import.${kind}`)} (${answer[kind].length}): ${names(answer[kind])}`}
              </Typography>
            ),
          )}
        </Box>
      )}
      {refused === undefined ? null : <FailureNote failure={refused} />}
      <PlainTable
        label={t('log.title')}
        columns={[t('log.when'), t('log.change'), t('log.concept'), t('log.who'), t('log.actions')]}
      >
        {(answer?.changes ?? []).map(({ id, at, action, concept, by, reason, undone }) => (
          <tr key={id}>
            <td>
              <Typography variant="pi">
                {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
              </Typography>
            </td>
            <td>
              <Typography variant="pi">
                {[t(`change.${action}` as TranslationKey), reason ?? '', undone ? t('history.undone') : '']
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              {shown && opened === id ? <Sides detail={shown} /> : null}
            </td>
            <td>
              <Typography variant="pi">{concept}</Typography>
            </td>
            <td>
              <Typography variant="pi">{by ?? ''}</Typography>
            </td>
            <td>
              <Flex gap={1}>
                <Button
                  size="S"
                  variant="ghost"
                  aria-expanded={opened === id}
                  onClick={() => setOpened(opened === id ? undefined : id)}
                >
                  {t('log.compare')}
                </Button>
                {mayEdit && !undone && !FINAL.has(action) ? (
                  <Button size="S" variant="ghost" onClick={() => undo(id)}>
                    {t('history.undo')}
                  </Button>
                ) : null}
              </Flex>
            </td>
          </tr>
        ))}
      </PlainTable>
    </Section>
  )
}

/** Lines of one comparison; an import may have thousands. */
const LINES = 30

function Sides({ detail }: { detail: ChangeDetail }) {
  const t = useTranslate()
  const { properties } = detail
  if (properties.length === 0) return <Typography variant="pi">{t('log.nothing')}</Typography>
  return (
    <Box tag="ul" padding={2} style={{ listStyle: 'none' }} data-testid="sides">
      {properties.slice(0, LINES).map(({ key, property, before, after }) => (
        <Typography key={`${key} ${property}`} variant="pi" tag="li">
          {`${key.slice(key.indexOf(':') + 1)} · ${property}: `}
          {before.length === 0 ? null : <del>{before.join('; ')}</del>}
          {before.length > 0 && after.length > 0 ? ' → ' : ''}
          {after.length === 0 ? null : <ins>{after.join('; ')}</ins>}
        </Typography>
      ))}
    </Box>
  )
}
