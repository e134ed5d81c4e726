// Concepts that are gone -> who took them away and why, and one button that brings each back as it was.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS } from '../../../../shared/contracts'
import type { DeletedTerm } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { PlainTable } from '../shared/PlainTable'
import { Section } from '../shared/Section'
import type { Done } from '../tree/UndoBar'

interface Props {
  scheme: string
  mayEdit: boolean
  onDone(done: Done): void
}

export function DeletedCard({ scheme, mayEdit, onDone }: Props) {
  const t = useTranslate()
  const { locale, formatDate } = useIntl()
  const write = useWriter()
  const { answer, failure, again } = useGet<DeletedTerm[]>(`${PATHS.schemes}/${scheme}/deleted`)
  const [refused, setRefused] = useState<Failure>()
  const restore = async ({ key, change }: DeletedTerm, name: string) => {
    const done = await write<{ change: string }>('post', `${PATHS.concepts}/${key}/restore`, { change })
    setRefused('failure' in done ? done.failure : undefined)
    again()
    if (!('failure' in done)) onDone({ change: done.data.change, sentence: t('deleted.restored', { name }) })
  }
  return (
    <Section
      title={t('deleted.title')}
      what={t('deleted.what')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      testId="deleted"
    >
      {refused === undefined ? null : <FailureNote failure={refused} />}
      {answer?.length === 0 ? (
        <Typography textColor="neutral600">{t('deleted.none')}</Typography>
      ) : (
        <PlainTable
          label={t('deleted.title')}
          columns={[t('log.concept'), t('log.when'), t('log.who'), t('log.actions')]}
        >
          {(answer ?? []).map((one) => {
            const name = labelIn(one.label, locale, one.key)
            return (
              <tr key={one.key}>
                <td>
                  <Typography>{name}</Typography>
                  {one.reason ? (
                    <Typography variant="pi" tag="p">
                      {one.reason}
                    </Typography>
                  ) : null}
                </td>
                <td>
                  <Typography variant="pi">
                    {formatDate(one.at, { dateStyle: 'medium', timeStyle: 'short' })}
                  </Typography>
                </td>
                <td>
                  <Typography variant="pi">{one.by ?? ''}</Typography>
                </td>
                <td>
                  {mayEdit ? (
                    <Button
                      size="S"
                      variant="ghost"
                      aria-label={t('deleted.restore-of', { name })}
                      onClick={() => restore(one, name)}
                    >
                      {t('deleted.restore')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            )
          })}
        </PlainTable>
      )}
    </Section>
  )
}
