// One card of a page: a heading, what it is for, and its content, or why there is none yet.
import type { Failure } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Loader, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from './FailureNote'

interface Props {
  title: string
  what?: string
  action?: ReactNode
  isLoading?: boolean
  failure?: Failure | undefined
  onAgain?: () => void
  testId: string
  children: ReactNode
}

export function Section({
  title,
  what,
  action,
  isLoading = false,
  failure,
  onAgain,
  testId,
  children,
}: Props) {
  const t = useTranslate()
  return (
    <Box padding={5} background="neutral0" hasRadius shadow="tableShadow" data-testid={testId} tag="section">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Box>
            <Typography variant="delta" tag="h2">
              {title}
            </Typography>
            {what === undefined ? null : (
              <Typography variant="pi" textColor="neutral600" tag="p">
                {what}
              </Typography>
            )}
          </Box>
          {action}
        </Flex>
        {failure === undefined ? null : <FailureNote failure={failure} {...(onAgain ? { onAgain } : {})} />}
        {isLoading && failure === undefined ? <Loader small>{t('tree.loading')}</Loader> : children}
      </Flex>
    </Box>
  )
}
