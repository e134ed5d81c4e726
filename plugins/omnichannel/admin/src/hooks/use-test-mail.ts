// Sends the mail of what stands in the form to whoever is logged in.
import { type EditView, useDefaultLocale, useMay } from '@kanaal/strapi-kit/strapi-admin'
import { useFetchClient, useNotification } from '@strapi/admin/strapi-admin'
import { ACTIONS, PATHS, type TestMailResponse } from '../../../shared/contracts'
import { type Switches, toPreviewRequest } from '../model/to-request'
import { useTranslate } from './use-translate'

export type SendTest = (target: string) => Promise<void>

/** Undefined for people who may not. */
export function useTestMail(view: EditView, switches: Switches): SendTest | undefined {
  const t = useTranslate()
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const request = toPreviewRequest(view, switches, useDefaultLocale())
  const may = useMay(ACTIONS.testMail)
  if (!may || request === undefined) return undefined
  return async (target) => {
    try {
      const { data } = await post<TestMailResponse>(PATHS.testMail, { ...request, target })
      toggleNotification({ type: 'success', message: t('test-mail.sent', { to: data.to }) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : ''
      toggleNotification({ type: 'danger', message: t('test-mail.failed', { reason }) })
    }
  }
}
