// Changes of many documents: how far each is, what it did row by row, and how to stop it or take it back.
import { type Failure, useGet, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS } from '../../../../shared/contracts'
import { ITEM_STATES, type RetagItem, type RetagJob } from '../../../../shared/retag'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { RetagChanges } from './RetagChanges'

/** While something runs, the list is read again so often, ms. */
const EVERY_MS = 1_000

/** @param turn another number where a job was just begun */
export function RetagJobs({ turn }: { turn: number }) {
  const t = useTranslate()
  const { locale, formatDate } = useIntl()
  const write = useWriter()
  const { answer, failure, again } = useGet<RetagJob[]>(PATHS.retag)
  const [refused, setRefused] = useState<Failure>()
  const [opened, setOpened] = useState<string>()
  const items = useGet<RetagItem[]>(opened === undefined ? undefined : `${PATHS.retag}/${opened}`, {
    limit: 100,
  })
  const jobs = answer ?? []
  const infos = useTermInfos([
    ...jobs.flatMap(({ add, remove }) => [...add, ...remove]),
    ...(items.answer ?? []).flatMap(({ before, after }) => [...before, ...after]),
  ])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says that there is one more
  useEffect(() => again(), [turn, again])
  const isBusy = jobs.some(({ state }) => state === 'running' || state === 'reverting')
  useEffect(() => {
    if (!isBusy) return
    const timer = setInterval(again, EVERY_MS)
    return () => clearInterval(timer)
  }, [isBusy, again])
  const run = async (id: string, what: 'stop' | 'resume' | 'revert') => {
    const done = await write('post', `${PATHS.retag}/${id}/${what}`, {})
    setRefused('failure' in done ? done.failure : undefined)
    again()
  }
  const names = (keys: readonly string[]) =>
    keys.map((key) => labelIn(infos[key]?.label ?? {}, locale, key)).join(', ')
  if (jobs.length === 0 && failure === undefined) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-testid="retag-jobs">
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('jobs.title')}
      </Typography>
      {(refused ?? failure) === undefined ? null : <FailureNote failure={(refused ?? failure) as Failure} />}
      {jobs.map(({ id, state, at, by, reason, add, remove, counts, total }) => {
        const left = (counts.waiting ?? 0) + (state === 'reverting' ? (counts.done ?? 0) : 0)
        return (
          <Box key={id} padding={3} background="neutral100" hasRadius>
            <Flex justifyContent="space-between" gap={3} alignItems="flex-start">
              <Box>
                <Typography tag="p">
                  {remove.length > 0 ? <del>{names(remove)}</del> : null}
                  {remove.length > 0 && add.length > 0 ? ' → ' : ''}
                  {add.length > 0 ? <ins>{names(add)}</ins> : null}
                </Typography>
                <Typography variant="pi" textColor="neutral600" tag="p" role="status">
                  {[
                    t(`job.${state}`),
                    ...ITEM_STATES.filter((one) => (counts[one] ?? 0) > 0).map(
                      (one) => `${counts[one]} ${t(`item.${one}`)}`,
                    ),
                    formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
                    by ?? '',
                    reason ?? '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
              </Box>
              <Flex gap={1}>
                {state === 'running' || state === 'reverting' ? (
                  <>
                    <Button size="S" variant="tertiary" onClick={() => run(id, 'resume')}>
                      {t('jobs.resume')}
                    </Button>
                    <Button size="S" variant="tertiary" onClick={() => run(id, 'stop')}>
                      {t('jobs.stop')}
                    </Button>
                  </>
                ) : null}
                {state === 'stopped' ? (
                  <Button size="S" variant="tertiary" onClick={() => run(id, 'resume')}>
                    {t('jobs.resume')}
                  </Button>
                ) : null}
                {state === 'done' || state === 'stopped' ? (
                  <Button size="S" variant="tertiary" onClick={() => run(id, 'revert')}>
                    {t('jobs.revert')}
                  </Button>
                ) : null}
                <Button
                  size="S"
                  variant="ghost"
                  aria-expanded={opened === id}
                  onClick={() => setOpened(opened === id ? undefined : id)}
                >
                  {t('jobs.log')}
                </Button>
              </Flex>
            </Flex>
            {left > 0 && total > 0 ? (
              <ProgressBar
                value={Math.round((100 * (total - left)) / total)}
                aria-label={t('jobs.progress')}
              />
            ) : null}
            {opened === id && items.answer ? <RetagChanges rows={items.answer} infos={infos} /> : null}
          </Box>
        )
      })}
    </Flex>
  )
}
