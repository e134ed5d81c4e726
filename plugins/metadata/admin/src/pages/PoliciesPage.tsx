// Settings, "Policies": what people may not, must or should say, written by those who decide about it.
import { useGet, useMay, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Download, Plus } from '@strapi/icons'
import { useState } from 'react'
import { ACTIONS } from '../../../shared/contracts'
import { POLICY_PATHS, type PolicyInfo, type PolicyList } from '../../../shared/policies'
import { PolicyEditor } from '../components/policies/PolicyEditor'
import { PolicyTable } from '../components/policies/PolicyTable'
import { FailureNote } from '../components/shared/FailureNote'
import { useTranslate } from '../hooks/use-translate'

function Policies() {
  const t = useTranslate()
  const write = useWriter()
  const { toggleNotification } = useNotification()
  const mayEdit = useMay(ACTIONS.policies)
  const [open, setOpen] = useState<PolicyInfo | 'new'>()
  const { answer, failure, again } = useGet<PolicyList>(POLICY_PATHS.policies)
  const install = async () => {
    const reply = await write<{ installed: string[] }>('post', POLICY_PATHS.starter, {})
    if ('failure' in reply) toggleNotification({ type: 'danger', message: reply.failure.reason })
    else {
      toggleNotification({
        type: 'success',
        message: t('policy.installed', { count: reply.data.installed.length }),
      })
      again()
    }
  }
  const done = (said: 'saved' | 'removed' | 'cancelled') => {
    setOpen(undefined)
    if (said === 'cancelled') return
    toggleNotification({ type: 'success', message: t(`policy.${said}`) })
    again()
  }
  return (
    <Layouts.Root>
      <Page.Title>{t('policy.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={t('policy.title')}
          subtitle={t('policy.subtitle')}
          primaryAction={
            mayEdit && open === undefined ? (
              <Flex gap={2}>
                {answer !== undefined && answer.starters > 0 ? (
                  <Button variant="secondary" startIcon={<Download />} onClick={install}>
                    {t('policy.install')}
                  </Button>
                ) : null}
                <Button startIcon={<Plus />} onClick={() => setOpen('new')}>
                  {t('policy.new')}
                </Button>
              </Flex>
            ) : undefined
          }
        />
        <Layouts.Content>
          <Box data-testid="policies-page" paddingBottom={8}>
            {failure === undefined ? null : <FailureNote failure={failure} onAgain={again} />}
            {answer === undefined && failure === undefined ? (
              <Page.Loading>{t('policy.loading')}</Page.Loading>
            ) : null}
            {answer !== undefined && open !== undefined ? (
              <Box padding={6} background="neutral0" shadow="filterShadow" hasRadius>
                <PolicyEditor
                  policy={open === 'new' ? undefined : open}
                  list={answer}
                  mayEdit={mayEdit}
                  onDone={done}
                />
              </Box>
            ) : null}
            {answer !== undefined && open === undefined ? (
              answer.policies.length === 0 ? (
                <Typography>{t('policy.none')}</Typography>
              ) : (
                <PolicyTable policies={answer.policies} onOpen={setOpen} />
              )
            ) : null}
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

export default function PoliciesPage() {
  return (
    <Page.Protect permissions={[{ action: ACTIONS.read, subject: null }]}>
      <Policies />
    </Page.Protect>
  )
}
